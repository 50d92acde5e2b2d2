// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/plain.h"

#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/records.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text.split(u'\n');
}

bool isListStart(QStringView line)
{
    const QStringView start = line.trimmed();
    if (start.size() < 3)
        return false;
    if (QStringLiteral("-*+•–").contains(start.at(0)) && start.at(1) == u' ')
        return true;
    qsizetype digits = 0;
    while (digits < start.size() && digits < 4 && start.at(digits).isDigit())
        ++digits;
    return digits > 0 && digits + 1 < start.size() && QStringLiteral(".)").contains(start.at(digits)) && start.at(digits + 1) == u' ';
}

/// Lines broken by hand at a width have about that width, all but the last one.
bool isWrapped(const QStringList &paragraph)
{
    if (paragraph.size() < 2)
        return false;
    qsizetype longest = 0;
    for (const QString &line : paragraph)
        longest = std::max(longest, line.size());
    if (longest < 50 || longest > 120)
        return false;
    qsizetype full = 0;
    for (const QString &line : paragraph)
        full += line.size() * 10 >= longest * 7 ? 1 : 0;
    return full * 10 >= (paragraph.size() - 1) * 7;
}

void emitParagraph(BlockSink &sink, QStringList &paragraph)
{
    if (paragraph.isEmpty())
        return;
    const bool wrapped = isWrapped(paragraph);
    QString text;
    Block::Kind kind = Block::Kind::Paragraph;
    for (const QString &line : std::as_const(paragraph)) {
        if (isListStart(line)) {
            sink.add(kind, text);
            text.clear();
            kind = Block::Kind::ListItem;
        }
        if (!text.isEmpty())
            text += wrapped || kind == Block::Kind::ListItem ? u' ' : u'\n';
        text += line.trimmed();
    }
    sink.add(kind, text);
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

/// One pass over the text: fields may be quoted, quotes doubled, line ends inside quotes kept. limit bounds the records.
QList<QStringList> parseRecords(const QString &text, QChar separator, qsizetype limit)
{
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    bool any = false;
    const auto endRecord = [&] {
        record.append(std::exchange(field, QString()));
        if (any)
            records.append(record);
        record.clear();
        any = false;
    };
    for (qsizetype i = 0; i < text.size() && records.size() < limit; ++i) {
        const QChar c = text.at(i);
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

} // namespace

Document readCsv(const QString &text, const RecordColumns &columns)
{
    Document document;
    document.mime = u"text/csv"_s;
    BlockSink sink(document, columns);
    QList<QStringList> records = parseRecords(text, separatorOf(text), 500'000);
    if (records.isEmpty())
        return document;
    // Names of columns are words; a first record with numbers is a record like the others.
    const bool header = records.size() > 1 && std::none_of(records.first().cbegin(), records.first().cend(), [](const QString &cell) { return isNumber(cell); });
    const QStringList names = header ? records.takeFirst() : QStringList();
    addRecords(sink, names, records);
    return document;
}

} // namespace dialogist::knowledge
