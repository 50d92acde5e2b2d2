// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/pdflines.h"

#include "studio/knowledge/readers/blocks.h"

#include <QHash>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int edgeLines = 3; ///< how deep into a page a header or footer reaches

/// The line without its digits, so that "Page 3 of 9" is the same on every page.
QString runningKey(const QString &line)
{
    QString key;
    for (const QChar c : line) {
        if (c.isDigit()) {
            if (!key.endsWith(u'#'))
                key += u'#';
        } else if (!c.isSpace()) {
            key += c.toLower();
        }
    }
    return key;
}

bool endsSentence(const QString &line)
{
    static const QString ends = u".!?:;。！？।…\"”»)"_s;
    return !line.isEmpty() && ends.contains(line.back());
}

bool startsItem(const QString &line)
{
    if (line.size() < 3)
        return false;
    if (u"•●▪■◦‣–-*○◆➢✓"_s.contains(line.at(0)) && line.at(1) == u' ')
        return true;
    qsizetype digits = 0;
    while (digits < line.size() && digits < 3 && line.at(digits).isDigit())
        ++digits;
    return digits > 0 && digits + 1 < line.size() && (line.at(digits) == u'.' || line.at(digits) == u')') && line.at(digits + 1) == u' ';
}

/// "3.2 Returns": numbered titles are safe to recognise without an outline. Gives the level, or 0.
int numberedTitle(const QString &line)
{
    if (line.size() < 4 || line.size() > 90 || line.back() == u'.' || line.back() == u',' || line.back() == u';')
        return 0;
    int level = 0;
    qsizetype i = 0;
    while (i < line.size() && line.at(i).isDigit()) {
        const qsizetype start = i;
        while (i < line.size() && line.at(i).isDigit())
            ++i;
        if (i - start > 2)
            return 0;
        ++level;
        if (i < line.size() && line.at(i) == u'.')
            ++i;
    }
    const bool title = level > 1 && level < 5 && i < line.size() && line.at(i) == u' ' && i + 1 < line.size() && line.at(i + 1).isUpper();
    // A line of numbers is a row of a table.
    const auto digits = std::count_if(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    return title && digits * 3 < line.size() ? level : 0;
}

QString titleKey(const QString &title)
{
    QString key;
    for (const QChar c : title) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

/// The width most full lines have: the longest, but for a few that stick out.
qsizetype usualWidth(const QStringList &lines)
{
    QList<qsizetype> widths;
    for (const QString &line : lines)
        widths.append(line.size());
    std::sort(widths.begin(), widths.end());
    return widths.isEmpty() ? 0 : widths.at((widths.size() - 1) * 9 / 10);
}

bool endsParagraph(const QString &line, const QString &next, qsizetype width)
{
    if (startsItem(next))
        return true;
    const bool shortLine = line.size() * 100 < width * 80;
    const bool newStart = next.at(0).isUpper() || next.at(0).isDigit() || !next.at(0).isLetter();
    if (shortLine && endsSentence(line))
        return true;
    // A table's or a list's line: short, and the next one begins anew.
    return line.size() * 100 < width * 60 && newStart;
}

bool isSpaced(const QString &text)
{
    const QChar last = text.back();
    const QChar::Script script = last.script();
    return script != QChar::Script_Han && script != QChar::Script_Hiragana && script != QChar::Script_Katakana && script != QChar::Script_Thai;
}

class PageWriter
{
public:
    PageWriter(const QList<OutlineEntry> &outline, BlockSink &sink);
    void write(const PdfPage &page);

private:
    void flush();

    QHash<QString, int> m_titles; ///< page and title -> level
    BlockSink &m_sink;
    QString m_text;
    bool m_item = false;
};

PageWriter::PageWriter(const QList<OutlineEntry> &outline, BlockSink &sink) : m_sink(sink)
{
    for (const OutlineEntry &entry : outline) {
        const QString key = titleKey(entry.title);
        if (!key.isEmpty())
            m_titles.insert(QString::number(entry.page) + u'/' + key, entry.level);
    }
}

void PageWriter::flush()
{
    m_sink.add(m_item ? Block::Kind::ListItem : Block::Kind::Paragraph, m_text);
    m_text.clear();
    m_item = false;
}

void PageWriter::write(const PdfPage &page)
{
    m_sink.setPage(page.number);
    const qsizetype width = usualWidth(page.lines);
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        const QString &line = page.lines.at(i);
        int level = m_titles.value(QString::number(page.number) + u'/' + titleKey(line));
        if (!level && m_text.isEmpty())
            level = numberedTitle(line);
        if (level) {
            flush();
            m_sink.heading(level, line);
            continue;
        }
        if (m_text.isEmpty())
            m_item = startsItem(line);
        else if (isSpaced(m_text))
            m_text += u' ';
        m_text += line;
        const bool last = i + 1 == page.lines.size();
        if (last || endsParagraph(line, page.lines.at(i + 1), width))
            flush();
    }
    flush();
}

} // namespace

PdfPage splitPage(int number, const QString &text)
{
    PdfPage page;
    page.number = number;
    QString joined;
    joined.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        // Qt PDF writes U+FFFE for a hyphen that only breaks a line, some files U+00AD; the word goes on after it.
        if (c.unicode() == 0xfffe || c.unicode() == 0xad) {
            while (i + 1 < text.size() && (text.at(i + 1) == u'\r' || text.at(i + 1) == u'\n'))
                ++i;
        } else {
            joined += c;
        }
    }
    for (const QString &line : joined.split(u'\n')) {
        const QString clean = tidy(line);
        if (!clean.isEmpty())
            page.lines.append(clean);
    }
    return page;
}

void dropRunningLines(QList<PdfPage> &pages)
{
    if (pages.size() < 3)
        return;
    QHash<QString, int> counts;
    const auto edges = [](const PdfPage &page) {
        QList<qsizetype> rows;
        for (qsizetype i = 0; i < page.lines.size(); ++i) {
            if (i < edgeLines || i >= page.lines.size() - edgeLines)
                rows.append(i);
        }
        return rows;
    };
    for (const PdfPage &page : std::as_const(pages)) {
        QSet<QString> here;
        for (const qsizetype row : edges(page)) {
            if (page.lines.at(row).size() < 120)
                here.insert(runningKey(page.lines.at(row)));
        }
        for (const QString &key : std::as_const(here))
            ++counts[key];
    }
    const int enough = std::max(3, int(pages.size() * 2 / 5));
    for (PdfPage &page : pages) {
        const QList<qsizetype> rows = edges(page);
        const auto isRunning = [&](qsizetype row) { return counts.value(runningKey(page.lines.at(row))) >= enough; };
        // A page that holds nothing else says just that: it is no header.
        if (rows.size() == page.lines.size() && std::all_of(rows.cbegin(), rows.cend(), isRunning))
            continue;
        for (auto it = rows.crbegin(); it != rows.crend(); ++it) {
            if (isRunning(*it))
                page.lines.removeAt(*it);
        }
    }
}

void emitPages(const QList<PdfPage> &pages, const QList<OutlineEntry> &outline, BlockSink &sink)
{
    PageWriter writer(outline, sink);
    for (const PdfPage &page : pages)
        writer.write(page);
}

} // namespace dialogist::knowledge
