// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/chunker.h"

#include "studio/knowledge/document.h"
#include "studio/knowledge/passagepages.h"
#include "studio/knowledge/shorten.h"
#include "studio/storage/passagelinks.h"

#include <QTextBoundaryFinder>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestLength = 80;
constexpr int longestLength = 20'000;
constexpr qsizetype maxHeadingPath = 300;
constexpr qsizetype maxPassages = 100'000;
constexpr qsizetype crumb = 6; ///< what is shorter than this part of a passage's length is none by itself
constexpr qsizetype endsWithPage = 3; ///< and what is longer than this one ends where its page does

/// What is never torn apart unless it is longer than a whole passage.
struct Unit {
    QString text;
    QString before; ///< what stands between it and the unit before: blank, line end, empty line
    int page = 0;
    QString anchor;
    QString header; ///< of a table row: its table's header row
    bool sentence = false; ///< may be repeated as overlap
    int block = 0; ///< of the document, and where in it
    qsizetype at = 0;
    qsizetype end = 0;
};

/// How many blanks a text begins with.
qsizetype blanksBefore(const QString &text)
{
    return std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); }) - text.begin();
}

/// The pieces between the boundaries of one kind, trimmed.
QStringList pieces(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QStringList result;
    QTextBoundaryFinder finder(type, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        result.append(text.mid(start, end - start));
        start = end;
    }
    if (start < text.size())
        result.append(text.mid(start));
    return result;
}

/// Cuts a sentence that is longer than a passage where a line could be broken, else between characters as a person sees them.
QStringList cutLong(const QString &text, int length)
{
    QStringList result;
    QString current;
    const auto add = [&](const QString &piece) {
        if (!current.isEmpty() && current.size() + piece.size() > length)
            result.append(std::exchange(current, QString()));
        current += piece;
    };
    for (const QString &word : pieces(text, QTextBoundaryFinder::Line)) {
        if (word.size() <= length) {
            add(word);
            continue;
        }
        for (const QString &grapheme : pieces(word, QTextBoundaryFinder::Grapheme)) {
            // A pile of marks on one letter can be longer than any passage: only surrogate pairs stay together then.
            qsizetype at = 0;
            while (grapheme.size() - at > length) {
                const qsizetype step = grapheme.at(at + length - 1).isHighSurrogate() ? length - 1 : length;
                add(grapheme.mid(at, step));
                at += step;
            }
            add(grapheme.mid(at));
        }
    }
    result.append(current);
    return result;
}

class Cutter
{
public:
    Cutter(const Document &document, int length, int overlap);
    QList<storage::PassageRow> cut(QList<TextRange> *places);

private:
    void onHeading(const Block &block);
    void addBlock(const Block &block);
    void addSentences(const Block &block, Unit unit);
    void addUnit(Unit unit);
    void carryHeading();
    void endSection();
    void endDocument();
    void pack();
    void placeCrumb();
    bool beginsPage(qsizetype unit) const;
    void emitPassage(qsizetype from, qsizetype to);
    QString assemble(qsizetype from, qsizetype to, QList<storage::PassageLink> &links, QList<PageStart> &pages) const;
    void addLinks(const Unit &unit, qsizetype at, QList<storage::PassageLink> &links) const;
    qsizetype sizeOf(qsizetype from, qsizetype to) const;
    qsizetype overlapStart(qsizetype from, qsizetype to) const;
    QString headingPath() const;

    const Document &m_document;
    const int m_length;
    const int m_overlap;
    QList<storage::PassageRow> m_passages;
    QList<TextRange> m_places; ///< of the passages
    int m_block = 0; ///< the one at hand
    QList<Unit> m_units; ///< of the section at hand
    QList<Unit> m_carried; ///< headings that had nothing under them, and those since
    QList<std::pair<qsizetype, qsizetype>> m_ranges; ///< units of each passage of the section
    QMap<int, QString> m_headings; ///< level -> text
    Block m_heading; ///< the newest one, while nothing stands under it
    int m_headingBlock = 0;
    QString m_tableHeader;
    bool m_inTable = false;
};

Cutter::Cutter(const Document &document, int length, int overlap)
    : m_document(document)
    , m_length(std::clamp(length, shortestLength, longestLength))
    , m_overlap(std::clamp(overlap, 0, m_length / 2))
{
}

QString Cutter::headingPath() const
{
    QString path = QStringList(m_headings.values()).join(u" › "_s);
    if (path.size() > maxHeadingPath)
        path = m_headings.isEmpty() ? QString() : shortened(m_headings.last(), maxHeadingPath);
    return path;
}

/// Links of the words that a unit has; at is where it stands in its passage. One that goes on in the next unit ends with this one.
void Cutter::addLinks(const Unit &unit, qsizetype at, QList<storage::PassageLink> &links) const
{
    for (const Link &link : m_document.blocks.at(unit.block).links) {
        const qsizetype end = std::min(link.at + link.length, unit.end);
        if (link.at >= unit.at && link.at < end && links.size() < storage::mostPassageLinks)
            links.append({int(at + link.at - unit.at), int(end - link.at), link.address});
    }
}

QString Cutter::assemble(qsizetype from, qsizetype to, QList<storage::PassageLink> &links, QList<PageStart> &pages) const
{
    QString text;
    const Unit &first = m_units.at(from);
    // A passage that begins inside a table repeats the table's header, else its rows would be bare numbers.
    if (!first.header.isEmpty() && first.header != first.text)
        text = first.header + u'\n';
    for (qsizetype i = from; i < to; ++i) {
        if (i > from)
            text += m_units.at(i).before;
        if (const int page = m_units.at(i).page; page > 0 && (pages.isEmpty() || pages.constLast().page < page))
            pages.append({page, pages.isEmpty() ? 0 : text.size()});
        addLinks(m_units.at(i), text.size(), links);
        text += m_units.at(i).text;
    }
    return text;
}

qsizetype Cutter::sizeOf(qsizetype from, qsizetype to) const
{
    const Unit &first = m_units.at(from);
    qsizetype size = !first.header.isEmpty() && first.header != first.text ? first.header.size() + 1 : 0;
    for (qsizetype i = from; i < to; ++i)
        size += (i > from ? m_units.at(i).before.size() : 0) + m_units.at(i).text.size();
    return size;
}

void Cutter::emitPassage(qsizetype from, qsizetype to)
{
    QList<storage::PassageLink> links;
    QList<PageStart> pages;
    const QString whole = assemble(from, to, links, pages);
    const QString text = whole.trimmed();
    if (text.isEmpty() || m_passages.size() >= maxPassages)
        return;
    const int cutOff = int(blanksBefore(whole));
    for (PageStart &start : pages)
        start.at = std::max<qsizetype>(0, start.at - cutOff);
    storage::PassageRow row;
    row.ordinal = int(m_passages.size());
    row.heading = headingPath();
    row.page = m_units.at(from).page;
    row.anchor = m_units.at(from).anchor.isEmpty() ? pagesToAnchor(pages) : m_units.at(from).anchor;
    row.language = m_document.language;
    row.text = text;
    for (storage::PassageLink &link : links) {
        link.at -= cutOff;
        row.links.append(std::move(link));
    }
    m_passages.append(row);
    const Unit &last = m_units.at(to - 1);
    m_places.append({m_units.at(from).block, m_units.at(from).at, last.block, last.end});
}

/// The first unit of the next passage: as many whole sentences before `to` as fit into the overlap.
qsizetype Cutter::overlapStart(qsizetype from, qsizetype to) const
{
    qsizetype start = to;
    qsizetype size = 0;
    while (start > from + 1 && m_units.at(start - 1).sentence) {
        size += m_units.at(start - 1).text.size() + 1;
        if (size > m_overlap)
            break;
        --start;
    }
    // The next unit must fit beside what is repeated.
    while (start < to && sizeOf(start, to + 1) > m_length)
        ++start;
    return start;
}

/// Whether a page begins with this unit, and with it a new sentence.
bool Cutter::beginsPage(qsizetype unit) const
{
    const Unit &before = m_units.at(unit - 1);
    return before.page > 0 && before.page < m_units.at(unit).page && u".!?:…。！？।؟\"”»)"_s.contains(before.text.back());
}

void Cutter::pack()
{
    m_ranges.clear();
    qsizetype from = 0;
    qsizetype size = 0;
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        const Unit &unit = m_units.at(i);
        const qsizetype added = i == from ? sizeOf(i, i + 1) : unit.before.size() + unit.text.size();
        const bool isFull = i > from && size + added > m_length;
        if (isFull || (i > from && size * endsWithPage >= m_length && beginsPage(i))) {
            m_ranges.append({from, i});
            from = isFull ? overlapStart(from, i) : i;
            size = sizeOf(from, i + 1);
        } else {
            size += added;
        }
    }
    if (from < m_units.size())
        m_ranges.append({from, m_units.size()});
    placeCrumb();
    for (const auto &[first, end] : std::as_const(m_ranges))
        emitPassage(first, end);
}

/// What is left of a section may be a few words: they go with those before, or get some of them.
void Cutter::placeCrumb()
{
    if (m_ranges.size() < 2)
        return;
    const auto [last, end] = m_ranges.constLast();
    auto &before = m_ranges[m_ranges.size() - 2];
    if (sizeOf(last, end) * crumb >= m_length)
        return;
    if (sizeOf(before.first, end) <= m_length) {
        before.second = end;
        m_ranges.removeLast();
        return;
    }
    for (qsizetype from = std::min(last, before.second) - 1; from > before.first; --from) {
        const qsizetype size = sizeOf(from, end);
        if (size > m_length)
            return;
        if (size * crumb >= m_length) {
            before.second = from;
            m_ranges.last().first = from;
            return;
        }
    }
}

/// Keeps the newest heading for the passage that comes next: by itself it would answer questions with their own words.
void Cutter::carryHeading()
{
    Unit unit;
    unit.text = shortened(m_heading.text, m_length);
    unit.before = u"\n\n"_s;
    unit.page = m_heading.page;
    unit.anchor = m_heading.anchor;
    unit.block = m_headingBlock;
    unit.end = m_document.blocks.at(m_headingBlock).text.size();
    m_carried.append(unit);
}

void Cutter::endSection()
{
    const bool isRecord = !m_document.columns.isEmpty(); // what one record says is never told with another
    if (m_units.isEmpty() && !m_heading.text.isEmpty() && m_carried.isEmpty())
        carryHeading();
    if (!m_units.isEmpty() || isRecord) {
        m_units = std::exchange(m_carried, {}) + m_units;
        pack();
        m_units.clear();
    }
    m_heading = {};
    m_inTable = false;
}

/// Headings at the very end go with the last passage, if there is one with room.
void Cutter::endDocument()
{
    endSection();
    if (m_carried.isEmpty())
        return;
    m_units = std::exchange(m_carried, {});
    const qsizetype size = sizeOf(0, m_units.size()) + 2;
    if (m_passages.isEmpty() || m_passages.constLast().text.size() + size > m_length) {
        pack();
        return;
    }
    for (const Unit &unit : std::as_const(m_units))
        m_passages.last().text += u"\n\n"_s + unit.text;
    m_places.last().lastBlock = m_units.constLast().block;
    m_places.last().to = m_units.constLast().end;
}

void Cutter::onHeading(const Block &block)
{
    const int level = std::max(1, block.level);
    // A heading right under a higher one goes into the same path; the higher one is not lost.
    const bool parentOnly = m_units.isEmpty() && !m_heading.text.isEmpty() && m_heading.level < level;
    if (parentOnly)
        m_heading = {};
    endSection();
    while (!m_headings.isEmpty() && m_headings.lastKey() >= level)
        m_headings.remove(m_headings.lastKey());
    m_headings.insert(level, block.text.simplified());
    m_heading = block;
    m_headingBlock = m_block;
    m_heading.level = level;
    m_heading.text = m_headings.value(level);
    if (!m_carried.isEmpty())
        carryHeading();
}

void Cutter::addUnit(Unit unit)
{
    const qsizetype room = m_length - (unit.header.isEmpty() || unit.header == unit.text ? 0 : unit.header.size() + 1);
    if (unit.text.size() <= room) {
        m_units.append(std::move(unit));
        return;
    }
    unit.header.clear();
    const QString before = std::exchange(unit.before, QString());
    QString between = before;
    qsizetype at = unit.at;
    for (const QString &piece : cutLong(unit.text, m_length)) {
        Unit part = unit;
        part.text = piece.trimmed();
        part.at = at + blanksBefore(piece);
        part.end = part.at + part.text.size();
        at += piece.size();
        part.before = between;
        part.sentence = false;
        if (!part.text.isEmpty())
            m_units.append(part);
        between = !piece.isEmpty() && piece.back().isSpace() ? u" "_s : QString();
    }
}

void Cutter::addBlock(const Block &block)
{
    Unit unit;
    unit.page = block.page;
    unit.anchor = block.anchor;
    unit.block = m_block;
    unit.end = block.text.size();
    if (block.kind == Block::Kind::TableRow) {
        if (!m_inTable || block.level == 1)
            m_tableHeader = block.level == 1 && block.text.size() < m_length / 3 ? block.text : QString();
        unit.before = m_inTable ? u"\n"_s : u"\n\n"_s;
        m_inTable = true;
        unit.header = m_tableHeader;
        unit.text = block.text;
        addUnit(unit);
        return;
    }
    m_inTable = false;
    unit.before = block.kind == Block::Kind::ListItem ? u"\n"_s : u"\n\n"_s;
    if (block.kind == Block::Kind::Code) {
        for (const QString &line : block.text.split(u'\n')) {
            unit.text = line;
            unit.end = unit.at + line.size();
            if (!line.trimmed().isEmpty())
                addUnit(unit);
            unit.before = u"\n"_s;
            unit.at = unit.end + 1;
        }
        return;
    }
    addSentences(block, std::move(unit));
}

void Cutter::addSentences(const Block &block, Unit unit)
{
    unit.sentence = true;
    qsizetype at = 0;
    for (const QString &sentence : pieces(block.text, QTextBoundaryFinder::Sentence)) {
        unit.text = sentence.trimmed();
        unit.at = at + blanksBefore(sentence);
        unit.end = unit.at + unit.text.size();
        at += sentence.size();
        if (!unit.text.isEmpty())
            addUnit(unit);
        // What stood between two sentences stays: a blank, a line end, or nothing (Chinese, Japanese).
        unit.before = sentence.endsWith(u'\n') ? u"\n"_s : sentence.back().isSpace() ? u" "_s : QString();
    }
}

QList<storage::PassageRow> Cutter::cut(QList<TextRange> *places)
{
    for (m_block = 0; m_block < m_document.blocks.size(); ++m_block) {
        const Block &block = m_document.blocks.at(m_block);
        if (block.kind == Block::Kind::Heading)
            onHeading(block);
        else if (!block.text.trimmed().isEmpty())
            addBlock(block);
    }
    endDocument();
    if (places)
        *places = std::move(m_places);
    return std::move(m_passages);
}

} // namespace

QList<storage::PassageRow> cut(const Document &document, int length, int overlap, QList<TextRange> *places)
{
    return Cutter(document, length, overlap).cut(places);
}

} // namespace dialogist::knowledge
