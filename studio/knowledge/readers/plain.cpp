// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/plain.h"

#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/records.h"
#include "studio/knowledge/readers/substation.h"

#include <QHash>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 80; ///< characters
constexpr qsizetype shortestWrap = 50; ///< a line that was broken at a width is about so long at least

QStringList linesOf(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text.split(u'\n');
}

bool hasMark(QStringView line)
{
    return line.size() > 2 && QStringLiteral("-*+•–").contains(line.at(0)) && line.at(1) == u' ';
}

bool hasNumber(QStringView line)
{
    qsizetype digits = 0;
    while (digits < line.size() && digits < 4 && line.at(digits).isDigit())
        ++digits;
    return digits > 0 && digits + 2 < line.size() && QStringLiteral(".)").contains(line.at(digits)) && line.at(digits + 1) == u' ';
}

bool isListStart(QStringView line)
{
    return hasMark(line.trimmed()) || hasNumber(line.trimmed());
}

bool endsLikeText(QStringView line)
{
    return QStringLiteral(".,;:!?…。，、；：！？।؟").contains(line.back());
}

/// Lines broken by hand at a width have about that width, all but the last one.
bool isWrapped(const QStringList &paragraph)
{
    if (paragraph.size() < 2)
        return false;
    qsizetype longest = 0;
    for (const QString &line : paragraph)
        longest = std::max(longest, line.size());
    if (longest < shortestWrap || longest > 120)
        return false;
    qsizetype full = 0;
    for (const QString &line : paragraph)
        full += line.size() * 10 >= longest * 7 ? 1 : 0;
    return full * 10 >= (paragraph.size() - 1) * 7;
}

/// A line with a number, above lines that have none: "1. Who we are", and then who.
bool isTitle(const QStringList &paragraph, qsizetype i)
{
    const auto numbered = [&paragraph](qsizetype line) { return line >= 0 && line < paragraph.size() && hasNumber(QStringView(paragraph.at(line)).trimmed()); };
    const QStringView line = QStringView(paragraph.at(i)).trimmed();
    return numbered(i) && i + 1 < paragraph.size() && !numbered(i - 1) && !numbered(i + 1) && line.size() <= longestTitle && !endsLikeText(line)
        && !paragraph.at(i + 1).at(0).isSpace() && !paragraph.at(i + 1).at(0).isLower();
}

/// Whether an item of a list goes on in the line below it: one that is indented, begins small or has been broken off.
bool goesOn(const QString &item, const QString &next)
{
    return next.at(0).isSpace() || next.at(0).isLower() || (item.size() >= shortestWrap && !endsLikeText(QStringView(item).trimmed()));
}

void emitParagraph(BlockSink &sink, QStringList &paragraph)
{
    const bool wrapped = isWrapped(paragraph);
    QString text;
    Block::Kind kind = Block::Kind::Paragraph;
    const auto end = [&](Block::Kind next) {
        if (!text.isEmpty())
            sink.add(kind, text);
        text.clear();
        kind = next;
    };
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QString line = paragraph.at(i).trimmed();
        if (!wrapped && isTitle(paragraph, i)) {
            end(Block::Kind::Paragraph);
            sink.heading(2, line);
            continue;
        }
        if (isListStart(line)) {
            end(Block::Kind::ListItem);
            text = hasMark(line) ? line.mid(2).trimmed() : line; // that it is an item says the same as the mark
            continue;
        }
        if (kind == Block::Kind::ListItem && !text.isEmpty() && !wrapped && !goesOn(paragraph.at(i - 1), paragraph.at(i)))
            end(Block::Kind::Paragraph);
        if (!text.isEmpty())
            text += wrapped || kind == Block::Kind::ListItem ? u' ' : u'\n';
        text += line;
    }
    end(Block::Kind::Paragraph);
    paragraph.clear();
}

bool isTiming(QStringView line)
{
    return line.contains(u"-->"_s);
}

bool isNumber(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return false;
    return std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isDigit() || QStringLiteral(".,-+%/: ").contains(c); });
}

QString withoutTags(const QString &line)
{
    QString result;
    bool inTag = false;
    for (const QChar c : line) {
        if (c == u'<')
            inTag = true;
        else if (c == u'>' && inTag)
            inTag = false;
        else if (!inTag)
            result += c;
    }
    return result;
}

} // namespace

Document readPlainText(const QString &text)
{
    Document document;
    document.mime = u"text/plain"_s;
    BlockSink sink(document);
    QStringList paragraph;
    for (const QString &line : linesOf(text)) {
        if (line.trimmed().isEmpty())
            emitParagraph(sink, paragraph);
        else
            paragraph.append(line);
        if (sink.isFull())
            break;
    }
    emitParagraph(sink, paragraph);
    return document;
}

Document readSubtitles(const QString &text)
{
    if (isSubStation(text))
        return readSubStation(text);
    Document document;
    document.mime = u"text/vtt"_s;
    BlockSink sink(document);
    QStringList spoken;
    bool skipping = false; ///< in a NOTE, STYLE or REGION block
    QString previous;
    const QStringList lines = linesOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.trimmed().isEmpty()) {
            skipping = false;
            continue;
        }
        const bool blockStart = i == 0 || lines.at(i - 1).trimmed().isEmpty();
        const bool cueName = blockStart && i + 1 < lines.size() && isTiming(lines.at(i + 1));
        if (blockStart && (line.startsWith("NOTE"_L1) || line.startsWith("STYLE"_L1) || line.startsWith("REGION"_L1) || line.contains("WEBVTT"_L1)))
            skipping = true;
        if (skipping || isTiming(line) || cueName)
            continue;
        const QString words = tidy(withoutTags(line));
        if (words.isEmpty() || words == previous)
            continue;
        previous = words;
        spoken.append(words);
        // Cues by themselves are too short to be found.
        if (spoken.size() >= 12) {
            sink.paragraph(spoken.join(u' '));
            spoken.clear();
        }
    }
    sink.paragraph(spoken.join(u' '));
    return document;
}

namespace {

constexpr qsizetype maxColumns = 1000;

/// One pass over the text: fields may be quoted, quotes doubled, line ends inside quotes kept. limit bounds the records; lines, if
/// given, gets the line of the text on which each of them begins, from 1.
QList<QStringList> parseRecords(const QString &text, QChar separator, qsizetype limit, QList<int> *lines = nullptr)
{
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    bool any = false;
    int line = 1;
    int start = 1;
    const auto endRecord = [&] {
        record.append(std::exchange(field, QString()));
        if (any)
            records.append(record);
        if (any && lines)
            lines->append(start);
        record.clear();
        any = false;
        start = line;
    };
    for (qsizetype i = 0; i < text.size() && records.size() < limit; ++i) {
        const QChar c = text.at(i);
        line += c == u'\n';
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
                field += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"' && field.trimmed().isEmpty()) {
            quoted = any = true;
            field.clear();
        } else if (c == separator && record.size() < maxColumns) {
            record.append(std::exchange(field, QString()));
            any = true;
        } else if (c == u'\n') {
            endRecord();
        } else if (c != u'\r') {
            field += c;
            any = any || !c.isSpace();
        }
    }
    if (records.size() < limit)
        endRecord();
    return records;
}

/// The separator that cuts the first records into the most even rows of more than one column.
QChar separatorOf(const QString &text)
{
    QChar best = u',';
    double bestScore = 0;
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        const QList<QStringList> records = parseRecords(text.left(64 * 1024), candidate, 50);
        QHash<qsizetype, int> widths;
        for (const QStringList &record : records)
            ++widths[record.size()];
        for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
            const double score = it.key() > 1 ? double(it.value()) / double(records.size()) + 0.001 * double(std::min<qsizetype>(it.key(), 50)) : 0;
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

/// Names of columns are words; a first record with numbers is a record like the others.
bool namesColumns(const QList<QStringList> &records)
{
    return records.size() > 1 && std::none_of(records.first().cbegin(), records.first().cend(), [](const QString &cell) { return isNumber(cell); });
}

} // namespace

TextKind shapeOfCsv(const QString &beginning, TextKind kind)
{
    kind.mime = u"text/csv"_s;
    kind.separator = separatorOf(beginning);
    kind.hasHeader = namesColumns(parseRecords(beginning, kind.separator, 2));
    return kind;
}

Document readCsv(const QString &text, const RecordColumns &columns, const TextKind &shape)
{
    Document document;
    document.mime = u"text/csv"_s;
    BlockSink sink(document, columns);
    const bool isKnown = !shape.separator.isNull();
    QList<int> lines;
    QList<QStringList> records = parseRecords(text, isKnown ? shape.separator : separatorOf(text), 500'000, &lines);
    if (records.isEmpty())
        return document;
    const bool hasHeader = isKnown ? shape.hasHeader : namesColumns(records);
    const QStringList names = hasHeader ? records.takeFirst() : QStringList();
    const QString doubtful = addRecords(sink, names, records).code(lines.mid(hasHeader ? 1 : 0));
    if (!doubtful.isEmpty())
        document.warnings.append(doubtful);
    return document;
}

} // namespace dialogist::knowledge
