// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/blocks.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxCharacters = 20'000'000;
constexpr qsizetype maxBlocks = 500'000;
constexpr qsizetype maxHeading = 300;

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
