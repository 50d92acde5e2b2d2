// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/substation.h"

#include "studio/knowledge/readers/blocks.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesOfAParagraph = 12; ///< by themselves they are too short to be found
constexpr qsizetype usualPlace = 9; ///< of the text among a line's fields, where the file does not say

/// Whether what follows codes ("\p1") is the shape of something.
bool startsDrawing(QStringView codes)
{
    for (qsizetype at = codes.indexOf("\\p"_L1); at >= 0; at = codes.indexOf("\\p"_L1, at + 2)) {
        if (at + 2 < codes.size() && codes.at(at + 2) >= u'1' && codes.at(at + 2) <= u'9')
            return true;
    }
    return false;
}

/// "{\i1}Hello\Nthere" -> "Hello there"; empty for a drawing ("{\p1}m 0 0 l 9 9").
QString spokenWords(const QString &text)
{
    QString words;
    bool mayClose = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const qsizetype end = c == u'{' && mayClose ? text.indexOf(u'}', i) : -1;
        mayClose = mayClose && (c != u'{' || end >= 0);
        if (end >= 0) {
            if (startsDrawing(QStringView(text).mid(i, end - i)))
                return {};
            i = end;
        } else if (c == u'\\' && i + 1 < text.size() && QStringView(u"Nnh").contains(text.at(i + 1))) {
            words += u' ';
            ++i;
        } else {
            words += c;
        }
    }
    return tidy(words);
}

} // namespace

bool isSubStation(const QString &text)
{
    return text.left(1000).trimmed().startsWith("[Script Info]"_L1, Qt::CaseInsensitive)
        || (text.contains("[Events]"_L1, Qt::CaseInsensitive) && text.contains("\nDialogue:"_L1));
}

Document readSubStation(const QString &text)
{
    Document document;
    document.mime = u"text/x-ssa"_s;
    BlockSink sink(document);
    qsizetype place = usualPlace;
    QStringList spoken;
    QString previous;
    QString lines = text;
    lines.replace(u'\r', u'\n');
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("Title:"_L1) && document.title.isEmpty())
            document.title = tidy(line.mid(6));
        // The last "Format:" line before what is spoken is theirs; that of the styles comes earlier.
        if (line.startsWith("Format:"_L1)) {
            QStringList fields = line.mid(7).split(u',');
            for (QString &field : fields)
                field = field.trimmed().toLower();
            place = fields.contains("text"_L1) ? fields.indexOf("text"_L1) : place;
        }
        if (!line.startsWith("Dialogue:"_L1))
            continue;
        const QString words = spokenWords(line.mid(9).section(u',', int(place))); // which may hold commas itself
        if (words.isEmpty() || words == previous)
            continue;
        previous = words;
        spoken.append(words);
        if (spoken.size() >= linesOfAParagraph) {
            sink.paragraph(spoken.join(u' '));
            spoken.clear();
        }
    }
    sink.paragraph(spoken.join(u' '));
    return document;
}

} // namespace dialogist::knowledge
