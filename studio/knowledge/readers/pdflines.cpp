// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/pdflines.h"

#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/pdftitles.h"

#include <QHash>

#include <algorithm>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

bool endsSentence(const QString &line)
{
    static const QString ends = u".!?:;。！？।…\"”»)"_s;
    return !line.isEmpty() && ends.contains(line.back());
}

bool hasMark(const QString &line)
{
    return line.size() > 2 && u"•●▪■◦‣–-*○◆➢✓"_s.contains(line.at(0)) && line.at(1) == u' ';
}

bool startsItem(const QString &line)
{
    if (line.size() < 3)
        return false;
    if (hasMark(line))
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

/// Pieces side by side are one row.
QList<QRectF> rowsOf(const QList<QRectF> &pieces)
{
    QList<QRectF> rows;
    for (const QRectF &piece : pieces) {
        const bool goesOn = !rows.isEmpty() && piece.left() >= rows.constLast().left()
            && std::min(piece.bottom(), rows.constLast().bottom()) - std::max(piece.top(), rows.constLast().top()) > 0.4 * std::min(piece.height(), rows.constLast().height());
        if (goesOn)
            rows.last() |= piece;
        else
            rows.append(piece);
    }
    return rows;
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
    if (m_item && hasMark(m_text))
        m_text.remove(0, 2); // that it is an item says the same
    m_sink.add(m_item ? Block::Kind::ListItem : Block::Kind::Paragraph, m_text);
    m_text.clear();
    m_item = false;
}

void PageWriter::write(const PdfPage &page)
{
    m_sink.setPage(page.number);
    const PageLook look = lookOf(page);
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        const QString &line = page.lines.at(i);
        int level = m_titles.value(QString::number(page.number) + u'/' + titleKey(line));
        if (!level && m_text.isEmpty())
            level = numberedTitle(line);
        if (!level)
            level = titleLevel(page, i, look, m_text.isEmpty() || endsSentence(m_text));
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
        if (last || endsParagraph(line, page.lines.at(i + 1), look.width))
            flush();
    }
    flush();
}

} // namespace

PdfPage splitPage(int number, const QString &text, const QList<QRectF> &pieces)
{
    PdfPage page;
    page.number = number;
    const QList<QRectF> rows = rowsOf(pieces);
    QList<QRectF> places;
    qsizetype row = 0;
    QString line;
    qsizetype lineRows = 1;
    const auto endLine = [&] {
        const QString clean = tidy(line);
        if (!clean.isEmpty()) {
            page.lines.append(clean);
            QRectF place;
            for (const qsizetype end = row + lineRows; row < end; ++row)
                place |= rows.value(row);
            places.append(place);
        }
        line.clear();
        lineRows = 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        // Qt PDF writes U+FFFE for a hyphen that only breaks a line, some files U+00AD; the word goes on after it.
        if (c.unicode() == 0xfffe || c.unicode() == 0xad) {
            bool breaks = c.unicode() == 0xfffe;
            for (; i + 1 < text.size() && (text.at(i + 1) == u'\r' || text.at(i + 1) == u'\n'); ++i)
                breaks = true;
            lineRows += breaks ? 1 : 0;
        } else if (c == u'\n' && i + 1 < text.size() && text.at(i + 1) == u'\u2044') {
            // The lower part of a fraction is set by itself.
            line = line.trimmed();
            ++lineRows;
        } else if (c == u'\n') {
            endLine();
        } else {
            line += c;
        }
    }
    endLine();
    // Where pieces are parted otherwise than lines it cannot be told which is whose.
    if (row == rows.size())
        page.places = std::move(places);
    return page;
}

void emitPages(const QList<PdfPage> &pages, const QList<OutlineEntry> &outline, BlockSink &sink)
{
    PageWriter writer(outline, sink);
    for (const PdfPage &page : pages)
        writer.write(page);
}

} // namespace dialogist::knowledge
