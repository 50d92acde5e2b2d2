// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/documentlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

namespace {

constexpr qsizetype longestLine = 3000; ///< characters that are laid out at once without anybody waiting
constexpr int widestColumn = 48;
const QString cellBreak = u" | "_s;

using Line = DocumentLines::Line;

/// Where a long text is parted: after a blank, if there is one.
qsizetype pieceLength(QStringView text)
{
    if (text.size() <= longestLine)
        return text.size();
    for (qsizetype at = longestLine; at > longestLine / 2; --at) {
        if (text.at(at - 1).isSpace())
            return at;
    }
    return text.at(longestLine - 1).isHighSurrogate() ? longestLine - 1 : longestLine;
}

void addRow(DocumentLines &result, Line line, const QString &text, bool begins)
{
    if (begins)
        result.tables.append(DocumentLines::Table());
    line.table = int(result.tables.size()) - 1;
    line.text = text;
    line.text.replace(u'\n', u' ').replace(cellBreak, QString(QChar::LineSeparator));
    DocumentLines::Table &columns = result.tables.last();
    const auto cells = QStringView(line.text).split(QChar::LineSeparator);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int width = int(std::min<qsizetype>(widestColumn, cells.at(i).size()));
        if (i < columns.size())
            columns[i] = std::max(columns.at(i), width);
        else
            columns.append(width);
    }
    result.lines.append(std::move(line));
}

void addText(DocumentLines &result, Line line, QString text)
{
    text.replace(u'\n', QChar::LineSeparator);
    do {
        const qsizetype length = pieceLength(QStringView(text).sliced(line.at));
        line.text = text.sliced(line.at, length);
        result.lines.append(line);
        line.at += length;
        line.page = 0;
        line.afterOther = false;
    } while (line.at < text.size());
}

/// A link that a very long line would part stays with the line that it begins in.
void addLinks(DocumentLines &result, const dialogist::knowledge::Block &block, int number)
{
    for (const DocumentLines::Link &link : block.links) {
        const DocumentLines::Position from = result.positionOf(number, link.at);
        const DocumentLines::Position to = result.positionOf(number, link.at + link.length);
        Line &line = result.lines[from.line];
        const qsizetype end = to.line == from.line ? to.at : line.text.size();
        if (end > from.at)
            line.links.append({from.at, end - from.at, link.address});
    }
}

} // namespace

DocumentLines linesOf(const dialogist::knowledge::Document &document)
{
    DocumentLines result;
    int page = 0;
    for (int i = 0; i < document.blocks.size(); ++i) {
        const dialogist::knowledge::Block &block = document.blocks.at(i);
        Line line;
        line.kind = block.kind;
        line.level = block.level;
        line.block = i;
        if (block.page > page && block.page > 1)
            line.page = block.page;
        page = std::max(page, block.page);
        const bool isRow = block.kind == DocumentLines::Kind::TableRow && block.text.size() <= longestLine;
        const bool followsRow = !result.lines.isEmpty() && result.lines.constLast().table >= 0;
        const bool begins = isRow && (!followsRow || block.level == 1);
        line.afterOther = result.lines.isEmpty() || result.lines.constLast().kind != line.kind || begins;
        result.firstLineOf.append(int(result.lines.size()));
        if (block.kind == DocumentLines::Kind::Heading)
            result.headings.append(int(result.lines.size()));
        if (isRow)
            addRow(result, std::move(line), block.text, begins);
        else
            addText(result, std::move(line), block.text);
        addLinks(result, block, i);
    }
    return result;
}

DocumentLines::Position DocumentLines::positionOf(int block, qsizetype at) const
{
    if (block < 0 || block >= firstLineOf.size())
        return {};
    int line = firstLineOf.at(block);
    while (line + 1 < lines.size() && lines.at(line + 1).block == block && lines.at(line + 1).at <= at)
        ++line;
    const Line &found = lines.at(line);
    qsizetype in = at - found.at;
    if (found.table >= 0) {
        // Each cell break is one character here and three in the block.
        qsizetype shown = 0;
        for (qsizetype counted = 0; counted < in && shown < found.text.size(); ++shown)
            counted += found.text.at(shown) == QChar::LineSeparator ? cellBreak.size() : 1;
        in = shown;
    }
    return {line, int(std::clamp<qsizetype>(in, 0, found.text.size()))};
}

} // namespace dialogist::editors::knowledge
