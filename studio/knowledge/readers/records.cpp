// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/records.h"

#include "studio/knowledge/readers/blocks.h"

#include <array>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuestion = 280; ///< with its alternates: a heading has room for that

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

QString cell(const QStringList &row, qsizetype column)
{
    return tidy(row.value(column));
}

/// The question and, as far as there is room, the other ways to ask it.
QString askedText(const QStringList &row, const ColumnRoles &roles)
{
    QStringList asked;
    for (const qsizetype column : roles.search)
        asked.append(cell(row, column).simplified());
    for (const qsizetype column : roles.alternates) {
        QString text = row.value(column);
        text.replace(u'\n', u'|').replace(u';', u'|');
        for (const QString &one : text.split(u'|'))
            asked.append(tidy(one).simplified());
    }
    asked.removeAll(QString());
    asked.removeDuplicates();
    QString text;
    for (const QString &one : std::as_const(asked)) {
        if (!text.isEmpty() && text.size() + one.size() > longestQuestion)
            break;
        text += text.isEmpty() ? one : u" / "_s + one;
    }
    return text;
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

void addAnswers(BlockSink &sink, const QList<QStringList> &rows, const QStringList &names, const ColumnRoles &roles)
{
    for (const QStringList &row : rows) {
        const QString asked = askedText(row, roles);
        QStringList said;
        for (const qsizetype column : roles.answer) {
            const QString value = cell(row, column);
            if (!value.isEmpty())
                said.append(roles.answer.size() > 1 ? names.value(column) + u": "_s + value : value);
        }
        if (said.isEmpty())
            continue;
        sink.heading(2, asked);
        sink.paragraph(said.join(u'\n'));
        if (sink.isFull())
            return;
    }
}

QString recordText(const QStringList &names, const QStringList &row)
{
    QStringList parts;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString value = tidy(row.at(i)).replace(u'\n', u' ');
        const QString name = tidy(names.value(i)).replace(u'\n', u' ');
        if (!value.isEmpty())
            parts.append(name.isEmpty() ? value : name + u": "_s + value);
    }
    return parts.join(u"; "_s);
}

void addRecords(BlockSink &sink, const QStringList &names, const QList<QStringList> &rows)
{
    if (const ColumnRoles roles = questionRoles(names); !roles.isEmpty()) {
        addAnswers(sink, rows, names, roles);
        return;
    }
    for (const QStringList &row : rows) {
        sink.add(Block::Kind::TableRow, recordText(names, row));
        if (sink.isFull())
            return;
    }
}

} // namespace dialogist::knowledge
