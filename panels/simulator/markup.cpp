// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/markup.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {

constexpr qsizetype maxLinkLabel = 500; ///< how far a link's parts are looked for, so that "[[[[…" stays linear
constexpr qsizetype maxLinkUrl = 2000;

/// Reads the runs of one line, left to right, without looking back.
class SpanReader
{
public:
    explicit SpanReader(QStringView line) : m_line(line) { }

    QList<Span> read()
    {
        while (m_at < m_line.size()) {
            if (!readLink() && !readSign())
                m_run += m_line[m_at++];
        }
        flush();
        return m_spans;
    }

private:
    void flush(const QString &url = {})
    {
        if (!m_run.isEmpty())
            m_spans.append({m_run, m_bold, m_italic, url});
        m_run.clear();
    }

    bool readLink()
    {
        if (m_line[m_at] != u'[')
            return false;
        const qsizetype middle = m_line.sliced(m_at, std::min(maxLinkLabel, m_line.size() - m_at)).indexOf(u"]("_s);
        if (middle < 0)
            return false;
        const qsizetype start = m_at + middle + 2;
        const qsizetype length = m_line.sliced(start, std::min(maxLinkUrl, m_line.size() - start)).indexOf(u')');
        if (length < 0)
            return false;
        const QString url = safeUrl(m_line.sliced(start, length).toString());
        if (url.isEmpty())
            return false;
        flush();
        m_run = m_line.sliced(m_at + 1, middle - 1).toString();
        flush(url);
        m_at = start + length + 1;
        return true;
    }

    bool isWordAt(qsizetype at) const { return at >= 0 && at < m_line.size() && m_line[at].isLetterOrNumber(); }
    bool isSpaceAt(qsizetype at) const { return at < 0 || at >= m_line.size() || m_line[at].isSpace(); }

    /// "**" switches bold and "*" or "_" italic, where they open before a word or close after one.
    bool readSign()
    {
        const QChar sign = m_line[m_at];
        if (sign != u'*' && sign != u'_')
            return false;
        const bool isDouble = m_at + 1 < m_line.size() && m_line[m_at + 1] == sign;
        const qsizetype length = isDouble ? 2 : 1;
        bool &style = isDouble ? m_bold : m_italic;
        const bool inWord = sign == u'_' && isWordAt(m_at - 1) && isWordAt(m_at + length);
        const bool fits = style ? !isSpaceAt(m_at - 1) : !isSpaceAt(m_at + length) && closes(sign, length);
        if (inWord || !fits)
            return false;
        flush();
        style = !style;
        m_at += length;
        return true;
    }

    /// Whether the sign comes again. Remembered, so that a line of signs costs one search each.
    bool closes(QChar sign, qsizetype length)
    {
        qsizetype &last = sign == u'*' ? m_lastStar[length - 1] : m_lastBar[length - 1];
        if (last == unknown)
            last = m_line.lastIndexOf(QString(length, sign));
        return last >= m_at + length + 1;
    }

    static constexpr qsizetype unknown = -2;
    QStringView m_line;
    qsizetype m_at = 0;
    QString m_run;
    bool m_bold = false;
    bool m_italic = false;
    qsizetype m_lastStar[2] = {unknown, unknown};
    qsizetype m_lastBar[2] = {unknown, unknown};
    QList<Span> m_spans;
};

Line lineOf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u"- "_s) || trimmed.startsWith(u"* "_s) || trimmed.startsWith(u"• "_s))
        return {u"•"_s, SpanReader(trimmed.sliced(2)).read()};
    qsizetype digits = 0;
    while (digits < trimmed.size() && digits < 4 && trimmed[digits].isDigit())
        ++digits;
    if (digits > 0 && trimmed.sliced(digits).startsWith(u". "_s))
        return {trimmed.first(digits + 1).toString(), SpanReader(trimmed.sliced(digits + 2)).read()};
    return {{}, SpanReader(trimmed).read()};
}

} // namespace

QString safeUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

QList<Line> parseMarkup(const QString &text)
{
    QList<Line> lines;
    const QList<QStringView> parts = QStringView(text).split(u'\n');
    for (const QStringView part : parts) {
        const bool blankAgain = part.trimmed().isEmpty() && (lines.isEmpty() || lines.last().spans.isEmpty());
        if (!blankAgain)
            lines.append(lineOf(part));
    }
    while (!lines.isEmpty() && lines.last().spans.isEmpty() && lines.last().marker.isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace dialogist::panels::simulator
