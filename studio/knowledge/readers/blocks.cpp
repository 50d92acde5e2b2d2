// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/blocks.h"

#include "studio/knowledge/shorten.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxCharacters = 20'000'000;
constexpr qsizetype maxBlocks = 500'000;
constexpr qsizetype maxHeading = 300;
constexpr qsizetype notedColumns = 200;
constexpr qsizetype notedRows = 20;
constexpr qsizetype longestColumnName = 200;
constexpr qsizetype longestNotedCell = 300;

bool isDropped(ushort u)
{
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0xad || u == 0x200b || u == 0xfeff || u == 0xfffe || u == 0xffff;
}

bool isBlank(ushort u)
{
    return u == ' ' || u == '\t' || u == 0xa0 || (u >= 0x2000 && u <= 0x200a) || u == 0x202f || u == 0x205f || u == 0x3000;
}

} // namespace

QString tidy(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool blank = false;
    bool line = false;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        if (u == '\n' || u == 0x2028 || u == 0x2029) {
            line = true;
        } else if (isBlank(u) || u == '\r' || u == '\f' || u == '\v') {
            blank = true;
        } else if (!isDropped(u)) {
            if (!result.isEmpty() && (line || blank))
                result += line ? u'\n' : u' ';
            line = blank = false;
            result += c;
        }
    }
    return result;
}

QString tidyCode(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || !isDropped(c.unicode()))
            result += c == u'\t' ? u' ' : c;
    }
    while (result.endsWith(u'\n'))
        result.chop(1);
    while (result.startsWith(u'\n'))
        result.remove(0, 1);
    return result;
}

void BlockSink::add(Block::Kind kind, const QString &text, int level, const QString &anchor)
{
    if (m_full)
        return;
    Block block;
    block.text = kind == Block::Kind::Code ? tidyCode(text) : tidy(text);
    if (block.text.trimmed().isEmpty())
        return;
    m_characters += block.text.size();
    if (m_characters > maxCharacters || m_document.blocks.size() >= maxBlocks) {
        m_full = true;
        if (!m_document.warnings.contains(u"truncated"_s))
            m_document.warnings.append(u"truncated"_s);
        return;
    }
    block.kind = kind;
    block.level = std::clamp(level, 0, 9);
    block.page = m_page;
    block.anchor = anchor;
    m_document.blocks.append(std::move(block));
}

void BlockSink::heading(int level, const QString &text, const QString &anchor)
{
    // Whole paragraphs in a heading's style are text, not a title to cite.
    const QString line = tidy(text).replace(u'\n', u' ');
    if (line.size() > maxHeading)
        paragraph(line);
    else
        add(Block::Kind::Heading, line, std::clamp(level, 1, 6), anchor);
}

void BlockSink::row(const QStringList &cells, bool header)
{
    QStringList kept;
    bool any = false;
    for (const QString &cell : cells) {
        kept.append(tidy(cell).replace(u'\n', u' '));
        any = any || !kept.constLast().isEmpty();
    }
    if (!any)
        return;
    while (kept.size() > 1 && kept.constLast().isEmpty())
        kept.removeLast();
    add(Block::Kind::TableRow, kept.join(u" | "_s), header ? 1 : 0);
}

void BlockSink::noteRecords(const QStringList &names, const QList<QStringList> &rows)
{
    QList<qsizetype> places;
    for (const QString &name : names) {
        const QString known = shortened(tidy(name).replace(u'\n', u' '), longestColumnName);
        qsizetype place = known.isEmpty() ? -1 : m_document.columns.indexOf(known);
        if (place < 0 && !known.isEmpty() && m_document.columns.size() < notedColumns) {
            place = m_document.columns.size();
            m_document.columns.append(known);
        }
        places.append(place);
    }
    for (const QStringList &row : rows) {
        if (m_document.firstRows.size() >= notedRows)
            return;
        QStringList cells;
        for (qsizetype i = 0; i < std::min(row.size(), places.size()); ++i) {
            if (places.at(i) < 0)
                continue;
            while (cells.size() <= places.at(i))
                cells.append(QString());
            cells[places.at(i)] = shortened(tidy(row.at(i)), longestNotedCell);
        }
        m_document.firstRows.append(cells);
    }
}

void addTable(BlockSink &sink, const QList<QStringList> &rows)
{
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    if (columns <= 1) {
        for (const QStringList &row : rows)
            sink.paragraph(row.value(0));
        return;
    }
    bool header = rows.size() > 1;
    for (const QStringList &row : rows) {
        sink.row(row, header);
        header = false;
    }
}

} // namespace dialogist::knowledge
