// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/testset/questiontable.h"

#include "studio/base/csv.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <array>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 100'000;
constexpr qsizetype mostErrors = 10;
constexpr qsizetype longestText = 2000;

enum Column { Question, Expected, Language, Heading, Page, Phrase, Note, ColumnCount };
const std::array<QString, ColumnCount> columnNames {u"question"_s, u"expected"_s, u"language"_s, u"heading"_s, u"page"_s, u"phrase"_s, u"note"_s};

bool isLanguage(const QString &tag)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"_s);
    return form.match(tag).hasMatch();
}

/// Reads the rows one after the other, with what is wrong about them.
class Reader
{
public:
    Reader(const model::Project &project, model::KnowledgeBaseId base)
        : m_base(base)
        , m_sources(project.sourcesOf(base))
    {
        for (const model::KnowledgeQuestion *question : project.questionsOf(base)) {
            m_known.insert(question->question.trimmed(), question);
            m_order = std::max(m_order, question->order);
        }
    }

    bool readHeader(const QStringList &header)
    {
        for (qsizetype i = 0; i < header.size(); ++i) {
            const QString name = header.at(i).trimmed().toLower();
            for (int column = 0; column < ColumnCount; ++column) {
                if (name == columnNames[size_t(column)] && m_columns[size_t(column)] < 0)
                    m_columns[size_t(column)] = i;
            }
        }
        return m_columns[Question] >= 0 && m_columns[Expected] >= 0;
    }

    void read(const CsvRow &row)
    {
        const QString text = cell(row, Question);
        const QString expected = cell(row, Expected);
        if (std::all_of(row.fields.begin(), row.fields.end(), [](const QString &field) { return field.trimmed().isEmpty(); }))
            return;
        if (text.isEmpty())
            return wrong(row, QCoreApplication::translate("knowledge", "the question is missing."));
        for (const QString &field : row.fields) {
            if (field.size() > longestText)
                return wrong(row, QCoreApplication::translate("knowledge", "a text is longer than %n character(s).", nullptr, int(longestText)));
        }
        const QString language = cell(row, Language);
        if (!language.isEmpty() && !isLanguage(language))
            return wrong(row, QCoreApplication::translate("knowledge", "“%1” is no language tag such as en or pt-BR.").arg(language.left(40)));
        const QString page = cell(row, Page);
        bool isNumber = true;
        const int number = page.isEmpty() ? 0 : page.toInt(&isNumber);
        if (!isNumber || number < 0 || (number == 0 && !page.isEmpty()))
            return wrong(row, QCoreApplication::translate("knowledge", "the page “%1” is no whole number from 1 on.").arg(page.left(40)));

        model::KnowledgeQuestion &question = questionFor(text);
        if (!language.isEmpty())
            question.language = language;
        if (const QString note = cell(row, Note); !note.isEmpty())
            question.note = note;
        if (expected.isEmpty()) {
            m_remarks.append(atLine(row, QCoreApplication::translate("knowledge", "no expected source; the question counts in no figure until it has one.")));
            return;
        }
        model::ExpectedPlace place = placeNamed(expected, m_sources);
        const auto isOf = [&place](const model::Source *source) { return place.isOf(*source); };
        if (std::none_of(m_sources.begin(), m_sources.end(), isOf))
            m_remarks.append(atLine(row, QCoreApplication::translate("knowledge", "this base has no source “%1”.").arg(expected)));
        place.heading = cell(row, Heading);
        place.phrase = cell(row, Phrase);
        place.page = number;
        if (!question.expected.contains(place))
            question.expected.append(place);
    }

    Result<QuestionTable> take()
    {
        if (!m_errors.isEmpty()) {
            QString message = m_errors.mid(0, mostErrors).join(u'\n');
            if (m_errors.size() > mostErrors)
                message += u'\n' + QCoreApplication::translate("knowledge", "And %n more.", nullptr, int(m_errors.size() - mostErrors));
            return Error {ErrorCode::InvalidInput, message, u"question table"_s};
        }
        QuestionTable table;
        table.remarks = m_remarks;
        for (const model::KnowledgeQuestion &question : std::as_const(m_questions)) {
            const model::KnowledgeQuestion *known = m_known.value(question.question.trimmed());
            if (known && *known == question) {
                ++table.same;
                continue;
            }
            ++(known ? table.changed : table.added);
            table.questions.append(question);
        }
        return table;
    }

private:
    QString cell(const CsvRow &row, Column column) const
    {
        const qsizetype at = m_columns[column];
        return at < 0 ? QString() : csvUnguarded(row.fields.value(at)).trimmed();
    }
    static QString atLine(const CsvRow &row, const QString &what) { return QCoreApplication::translate("knowledge", "Line %1: %2").arg(row.line).arg(what); }
    void wrong(const CsvRow &row, const QString &what) { m_errors.append(atLine(row, what)); }

    model::KnowledgeQuestion &questionFor(const QString &text)
    {
        const auto place = m_places.constFind(text);
        if (place != m_places.constEnd())
            return m_questions[*place];
        model::KnowledgeQuestion question;
        if (const model::KnowledgeQuestion *known = m_known.value(text)) {
            question = *known;
            question.expected.clear(); // the table says it anew
        } else {
            question.id = model::KnowledgeQuestionId::create();
            question.knowledgeBase = m_base;
            question.question = text;
            question.order = ++m_order;
        }
        m_places.insert(text, m_questions.size());
        m_questions.append(question);
        return m_questions.last();
    }

    model::KnowledgeBaseId m_base;
    QList<const model::Source *> m_sources;
    QHash<QString, const model::KnowledgeQuestion *> m_known; ///< by text
    double m_order = 0;
    std::array<qsizetype, ColumnCount> m_columns {-1, -1, -1, -1, -1, -1, -1};
    QList<model::KnowledgeQuestion> m_questions;
    QHash<QString, qsizetype> m_places; ///< of a question in the list, by text
    QStringList m_errors;
    QStringList m_remarks;
};

} // namespace

model::ExpectedPlace placeNamed(const QString &text, const QList<const model::Source *> &sources)
{
    const QString wanted = text.trimmed();
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const bool byTitle : {false, true}) {
            QList<const model::Source *> found;
            for (const model::Source *source : sources) {
                const QString &name = byTitle ? source->title : source->location;
                if (!name.isEmpty() && name.compare(wanted, sensitivity) == 0)
                    found.append(source);
            }
            if (found.isEmpty())
                continue;
            model::ExpectedPlace place = model::ExpectedPlace::of(*found.constFirst());
            if (found.size() > 1)
                place.site.clear(); // the same page of two crawls: whichever is found
            return place;
        }
    }
    model::ExpectedPlace place;
    place.location = wanted;
    return place;
}

QString placeTitle(const model::ExpectedPlace &place, const QList<const model::Source *> &sources)
{
    const auto source = std::find_if(sources.begin(), sources.end(), [&place](const model::Source *source) { return place.isOf(*source); });
    QString title = source == sources.end() ? QString() : (*source)->title;
    if (title.isEmpty())
        title = place.location.isEmpty() ? place.title : place.location;
    if (place.page > 0)
        title = QCoreApplication::translate("knowledge", "%1, p. %2").arg(title).arg(place.page);
    if (!place.heading.isEmpty())
        title = QCoreApplication::translate("knowledge", "%1 › %2").arg(title, place.heading);
    if (!place.phrase.isEmpty())
        title = QCoreApplication::translate("knowledge", "%1: “%2”").arg(title, place.phrase);
    return title;
}

Result<QuestionTable> readQuestionTable(const QByteArray &bytes, const model::Project &project, model::KnowledgeBaseId base)
{
    const QString text = csvDecoded(bytes);
    const CsvTable table = readCsvTable(text, csvDelimiter(text), mostRows);
    if (text.contains(QChar(u'\0')))
        return Error {ErrorCode::Foreign, QCoreApplication::translate("knowledge", "The file holds no text. Save the table as CSV."), {}};
    if (table.openQuote > 0)
        return Error {ErrorCode::Corrupt, QCoreApplication::translate("knowledge", "Line %1: a quotation mark is opened and never closed.").arg(table.openQuote), {}};
    if (table.isTooLarge)
        return Error {ErrorCode::Limit, QCoreApplication::translate("knowledge", "The table has more than %n row(s).", nullptr, int(mostRows)), {}};
    Reader reader(project, base);
    if (!reader.readHeader(table.rows.value(0).fields)) {
        return Error {ErrorCode::Foreign,
                      QCoreApplication::translate("knowledge", "The first row must name the columns “question” and “expected”; “language”, “heading”, “page”, “phrase” and “note” may follow."), {}};
    }
    for (const CsvRow &row : table.rows.mid(1))
        reader.read(row);
    return reader.take();
}

QByteArray writeQuestionTable(const model::Project &project, model::KnowledgeBaseId base)
{
    QString text = csvLine(QStringList(columnNames.begin(), columnNames.end()));
    for (const model::KnowledgeQuestion *question : project.questionsOf(base)) {
        const QList<model::ExpectedPlace> places = question->expected.isEmpty() ? QList<model::ExpectedPlace>(1) : question->expected;
        for (const model::ExpectedPlace &place : places) {
            text += csvLine({question->question, place.location.isEmpty() ? place.title : place.location, question->language, place.heading,
                             place.page > 0 ? QString::number(place.page) : QString(), place.phrase, question->note});
        }
    }
    return "\xef\xbb\xbf" + text.toUtf8();
}

} // namespace dialogist::knowledge
