// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/records.h"

#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/html.h"
#include "studio/knowledge/shorten.h"
#include "studio/knowledge/textentry.h"

#include <QHash>

#include <array>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 80; ///< of a record that has nothing in its columns of questions

/// English, German, Malay and Indonesian, Hindi.
constexpr std::array questionNames {u"question", u"questions", u"q", u"query", u"faq", u"frage", u"fragen", u"soalan", u"pertanyaan", u"tanya", u"प्रश्न", u"सवाल"};
constexpr std::array answerNames {u"answer", u"answers", u"a", u"response", u"reply", u"antwort", u"antworten", u"jawapan", u"jawaban", u"jawab", u"उत्तर", u"जवाब"};
constexpr std::array alternateNames {u"alternates", u"alternate", u"alternatives", u"alternative", u"variants", u"variant", u"variations", u"synonyms", u"similar",
                                     u"alternatequestions", u"alternativequestions", u"similarquestions", u"otherquestions", u"alternativefragen", u"varianten",
                                     u"soalanlain", u"soalanalternatif", u"pertanyaanlain", u"pertanyaanalternatif", u"varian", u"alternatif", u"वैकल्पिक", u"विकल्प"};

/// "Alternate questions" and "alternate_questions" are one name.
QString nameKey(const QString &name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || c.isMark())
            key += c.toLower();
    }
    return key;
}

template<size_t N>
QList<qsizetype> columnsNamed(const QStringList &keys, const std::array<const char16_t *, N> &names)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (std::any_of(names.begin(), names.end(), [&](const char16_t *name) { return keys.at(i) == QStringView(name); }))
            columns.append(i);
    }
    return columns;
}

/// Exports of help desks keep their answers as HTML.
QString withoutMarkup(const QString &text)
{
    const bool isMarkup = text.contains(u'<') && (text.contains("</"_L1) || text.contains("<br"_L1, Qt::CaseInsensitive) || text.contains("<p>"_L1, Qt::CaseInsensitive));
    const auto page = isMarkup ? readHtmlText(text) : Result<Document>(Document());
    if (!page.ok() || page->blocks.isEmpty())
        return text;
    QStringList lines;
    for (const Block &block : page->blocks)
        lines.append(block.kind == Block::Kind::ListItem ? u"- "_s + block.text : block.text);
    return lines.join(u'\n');
}

QString cell(const QStringList &row, qsizetype column)
{
    return tidy(withoutMarkup(row.value(column)));
}

/// The question and the other ways to ask it.
QStringList askedWays(const QStringList &row, const ColumnRoles &roles)
{
    QStringList parts;
    for (const qsizetype column : roles.search) {
        if (const QString part = cell(row, column).simplified(); !part.isEmpty())
            parts.append(part);
    }
    QStringList asked {parts.join(u", "_s)};
    for (const qsizetype column : roles.alternates) {
        QString text = row.value(column);
        text.replace(u'\n', u'|').replace(u';', u'|');
        for (const QString &one : text.split(u'|'))
            asked.append(tidy(one).simplified());
    }
    asked.removeAll(QString());
    asked.removeDuplicates();
    return asked;
}

} // namespace

ColumnRoles questionRoles(const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names)
        keys.append(nameKey(name));
    ColumnRoles roles {columnsNamed(keys, questionNames), columnsNamed(keys, alternateNames), columnsNamed(keys, answerNames)};
    roles.search = roles.search.mid(0, 1);
    roles.answer = roles.answer.mid(0, 1);
    return roles;
}

ColumnRoles rolesOf(const QStringList &names, const RecordColumns &chosen)
{
    if (chosen.isEmpty())
        return questionRoles(names);
    QStringList keys;
    QStringList tidied;
    for (const QString &name : names) {
        keys.append(nameKey(name));
        tidied.append(tidy(name).replace(u'\n', u' '));
    }
    const QList<qsizetype> otherWays = columnsNamed(keys, alternateNames);
    ColumnRoles roles;
    for (qsizetype i = 0; i < tidied.size(); ++i) {
        if (chosen.search.contains(tidied.at(i)))
            (otherWays.contains(i) ? roles.alternates : roles.search).append(i);
        if (chosen.answer.contains(tidied.at(i)))
            roles.answer.append(i);
    }
    return roles;
}

AnswerRows addAnswers(BlockSink &sink, const QList<QStringList> &rows, const QStringList &names, const ColumnRoles &roles)
{
    AnswerRows doubtful;
    QHash<QString, QStringList> known; // what is said to each question
    for (int number = 0; number < int(rows.size()); ++number) {
        const QStringList &row = rows.at(number);
        const QStringList asked = askedWays(row, roles);
        QStringList said;
        for (const qsizetype column : roles.answer) {
            const QString value = cell(row, column);
            if (!value.isEmpty())
                said.append(roles.answer.size() > 1 ? names.value(column) + u": "_s + value : value);
        }
        if (said.isEmpty()) {
            if (!asked.isEmpty())
                doubtful.unanswered.append(number);
            continue;
        }
        if (asked.isEmpty())
            doubtful.unasked.append(number);
        else if (const QString key = asked.constFirst().toLower(); known.value(key, said) != said)
            doubtful.contradicting.append(number);
        else
            known.insert(key, said);
        // Without a title of its own it would go under that of the record before.
        for (const QString &heading : asked.isEmpty() ? QStringList {shortened(said.constFirst(), longestTitle)} : askedHeadings(asked)) {
            sink.heading(2, heading);
            sink.paragraph(said.join(u'\n'));
        }
        if (sink.isFull())
            break;
    }
    return doubtful;
}

QString recordText(const QStringList &names, const QStringList &row)
{
    QStringList parts;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString value = cell(row, i).replace(u'\n', u' ');
        const QString name = tidy(names.value(i)).replace(u'\n', u' ');
        if (!value.isEmpty())
            parts.append(name.isEmpty() ? value : name + u": "_s + value);
    }
    return parts.join(u"; "_s);
}

AnswerRows addRecords(BlockSink &sink, const QStringList &names, const QList<QStringList> &rows)
{
    sink.noteRecords(names, rows);
    if (const ColumnRoles roles = rolesOf(names, sink.records()); !roles.isEmpty())
        return addAnswers(sink, rows, names, roles);
    for (const QStringList &row : rows) {
        sink.add(Block::Kind::TableRow, recordText(names, row));
        if (sink.isFull())
            break;
    }
    return {};
}

void addSheet(BlockSink &sink, const QList<QStringList> &rows)
{
    if (rows.size() > 1) {
        sink.noteRecords(rows.constFirst(), rows.mid(1));
        if (const ColumnRoles roles = rolesOf(rows.constFirst(), sink.records()); !roles.isEmpty()) {
            addAnswers(sink, rows.mid(1), rows.constFirst(), roles);
            return;
        }
    }
    addTable(sink, rows);
}

} // namespace dialogist::knowledge
