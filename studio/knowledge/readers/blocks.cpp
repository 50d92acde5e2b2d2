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
constexpr qsizetype mostLinks = 1000; ///< of one block

// Unicode keeps these for programs' own use. A text that holds them can make links of its own, as any document can.
constexpr char16_t beforeAddress = 0xfdd0;
constexpr char16_t beforeWords = 0xfdd1;
constexpr char16_t afterWords = 0xfdd2;

bool isDropped(ushort u)
{
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0xad || u == 0x200b || u == 0xfeff || u == 0xfffe || u == 0xffff;
}

bool isBlank(ushort u)
{
    return u == ' ' || u == '\t' || u == 0xa0 || (u >= 0x2000 && u <= 0x200a) || u == 0x202f || u == 0x205f || u == 0x3000;
}

/// What a person can open: a page, a mail program, a telephone; or a place beside the document.
bool isOpenable(const QString &address)
{
    if (address.isEmpty() || address.size() > longestLinkAddress || address.startsWith(u'#'))
        return false;
    for (const QChar c : address) {
        if (c.unicode() <= 0x20 || isDropped(c.unicode()) || (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef))
            return false;
    }
    const qsizetype colon = address.indexOf(u':');
    const qsizetype slash = address.indexOf(u'/');
    if (colon < 0 || (slash >= 0 && slash < colon))
        return true;
    static const QStringList schemes {u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    return schemes.contains(address.left(colon), Qt::CaseInsensitive);
}

/// Puts links together while text is tidied: a mark has no width, blanks beside it are those of the text.
class LinkMarks
{
public:
    /// Returns the index after the mark at i.
    qsizetype take(const QString &text, qsizetype i, const QString &done)
    {
        close(done);
        if (text.at(i) == afterWords)
            return i + 1;
        const qsizetype length = QStringView(text).mid(i + 1, longestLinkAddress + 1).indexOf(QChar(beforeWords));
        if (text.at(i) != beforeAddress || length < 0)
            return i + 1;
        m_address = text.mid(i + 1, length);
        m_at = -1;
        return i + length + 2;
    }
    /// A character is about to be added.
    void grow(const QString &done)
    {
        if (!m_address.isEmpty() && m_at < 0)
            m_at = done.size();
    }
    void close(const QString &done)
    {
        if (!m_address.isEmpty() && m_at >= 0 && links.size() < mostLinks)
            links.append({m_at, done.size() - m_at, m_address});
        m_address.clear();
    }
    QList<Link> links;

private:
    QString m_address; ///< of the words at hand
    qsizetype m_at = -1; ///< where they begin, once there are any
};

bool isMark(ushort u)
{
    return u >= beforeAddress && u <= afterWords;
}

} // namespace

QString linkStart(const QString &address)
{
    const QString trimmed = address.trimmed().replace(u' ', u"%20"_s);
    return isOpenable(trimmed) ? QChar(beforeAddress) + trimmed + QChar(beforeWords) : QString();
}

QString linkEnd()
{
    return QChar(afterWords);
}

QString linked(const QString &words, const QString &address)
{
    const QString start = linkStart(address);
    return start.isEmpty() ? words : start + words + linkEnd();
}

QString tidy(const QString &text, QList<Link> *links)
{
    QString result;
    result.reserve(text.size());
    bool blank = false;
    bool line = false;
    LinkMarks marks;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        const ushort u = c.unicode();
        if (isMark(u)) {
            i = marks.take(text, i, result);
            continue;
        }
        ++i;
        if (u == '\n' || u == 0x2028 || u == 0x2029) {
            line = true;
        } else if (isBlank(u) || u == '\r' || u == '\f' || u == '\v') {
            blank = true;
        } else if (!isDropped(u)) {
            if (!result.isEmpty() && (line || blank))
                result += line ? u'\n' : u' ';
            line = blank = false;
            marks.grow(result);
            result += c;
        }
    }
    marks.close(result);
    if (links)
        *links = std::move(marks.links);
    return result;
}

QString tidyCode(const QString &text)
{
    QString result;
    result.reserve(text.size());
    LinkMarks marks; // links are not kept in code
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        if (isMark(c.unicode())) {
            i = marks.take(text, i, result);
            continue;
        }
        ++i;
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
    block.text = kind == Block::Kind::Code ? tidyCode(text) : tidy(text, &block.links);
    block.kind = kind;
    block.level = std::clamp(level, 0, 9);
    block.anchor = anchor;
    put(std::move(block));
}

void BlockSink::put(Block block)
{
    if (m_full || block.text.trimmed().isEmpty())
        return;
    m_characters += block.text.size();
    if (m_characters > maxCharacters || m_document.blocks.size() >= maxBlocks) {
        m_full = true;
        if (!m_document.warnings.contains(u"truncated"_s))
            m_document.warnings.append(u"truncated"_s);
        return;
    }
    block.page = m_page;
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
    Block row;
    qsizetype end = 0; ///< of the last cell that holds something
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QList<Link> links;
        if (i > 0)
            row.text += row.text.isEmpty() || row.text.endsWith(u' ') ? u"| "_s : u" | "_s; // one blank beside an empty cell
        const QString text = tidy(cells.at(i), &links).replace(u'\n', u' ');
        for (Link &link : links) {
            link.at += row.text.size();
            if (row.links.size() < mostLinks)
                row.links.append(std::move(link));
        }
        row.text += text;
        if (!text.isEmpty())
            end = row.text.size();
    }
    row.text.truncate(end);
    row.kind = Block::Kind::TableRow;
    row.level = header ? 1 : 0;
    put(std::move(row));
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
