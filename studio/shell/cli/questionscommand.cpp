// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"
#include "studio/base/dates.h"
#include "studio/base/savefile.h"
#include "studio/shell/cli/progressline.h"

#include "studio/commands/projectcommands.h"
#include "studio/knowledge/testset/questiontable.h"
#include "studio/knowledge/testset/testruns.h"
#include "studio/shell/operations.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace dialogist::shell {

using namespace Qt::StringLiterals;
using knowledge::Figures;
using knowledge::Move;
using knowledge::QuestionResult;

namespace {

constexpr qint64 largestTable = 64 * 1024 * 1024;
constexpr int goodRank = 5; ///< what a bot hands to a model is about so many passages

struct Demand {
    QString figure;
    double least = 0;
};

/// "recall@5=0.9"; none, after saying so, when it is something else.
std::optional<QList<Demand>> demandsOf(Invocation &call)
{
    QList<Demand> demands;
    for (const QString &text : call.options.values(u"at-least"_s)) {
        bool isNumber = false;
        const Demand demand {text.section(u'=', 0, 0).trimmed().toLower(), text.section(u'=', 1).toDouble(&isNumber)};
        if (!Figures().named(demand.figure) || !isNumber || demand.least < 0 || demand.least > 1) {
            call.console.misuse(QCoreApplication::translate("shell", "--at-least takes a figure and a number from 0 to 1, such as recall@5=0.9. Figures: %1.")
                                    .arg(Figures::names().join(u", "_s)));
            return std::nullopt;
        }
        demands.append(demand);
    }
    return demands;
}

/// The base that is named, else the only one.
Result<model::KnowledgeBaseId> oneBase(Invocation &call, commands::Document &document)
{
    const auto &bases = document.project().knowledgeBases;
    if (bases.empty())
        return noKnowledge();
    if (!call.options.isSet(u"base"_s) && bases.size() > 1) {
        QStringList names;
        for (const auto &[id, base] : bases)
            names.append(base.name);
        return Error {ErrorCode::InvalidInput,
                      QCoreApplication::translate("shell", "This project has several knowledge bases: %1. Name one with --base.").arg(names.join(u", "_s)), {}};
    }
    return knowledgeBaseFor(document, call.options.value(u"base"_s));
}

int addFrom(Invocation &call, const QString &path)
{
    auto document = commands::Document::open(call.arguments.constFirst());
    if (!document)
        return call.console.fail(document.error());
    if ((*document)->isReadOnly())
        return call.console.fail({ErrorCode::ReadOnly, (*document)->file().readOnlyMessage(), {}});
    const auto base = oneBase(call, **document);
    if (!base)
        return call.console.fail(base.error());
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return call.console.fail({ErrorCode::NotFound, QCoreApplication::translate("shell", "“%1” cannot be read: %2").arg(path, file.errorString()), {}});
    const QByteArray bytes = file.read(largestTable);
    if (!file.atEnd())
        return call.console.fail({ErrorCode::Limit, QCoreApplication::translate("shell", "“%1” is too large for a table of questions.").arg(path), {}});
    const auto table = knowledge::readQuestionTable(bytes, (*document)->project(), *base);
    if (!table)
        return call.console.fail({table.error().code, path + u":\n"_s + table.error().message, table.error().detail});
    if (const Status status = (*document)->push(commands::setQuestions((*document)->project(), table->questions)); !status)
        return call.console.fail(status.error());
    for (const QString &remark : table->remarks)
        call.console.complain(remark);
    call.console.json(QJsonObject {{u"added"_s, table->added},
                                   {u"changed"_s, table->changed},
                                   {u"unchanged"_s, table->same},
                                   {u"remarks"_s, QJsonArray::fromStringList(table->remarks)}});
    call.console.say(QCoreApplication::translate("shell", "%1 new, %2 changed, %3 as before.").arg(table->added).arg(table->changed).arg(table->same));
    return Fine;
}

int exportTo(Invocation &call, const QString &path)
{
    auto document = commands::Document::open(call.arguments.constFirst(), true);
    if (!document)
        return call.console.fail(document.error());
    const auto base = oneBase(call, **document);
    if (!base)
        return call.console.fail(base.error());
    const QByteArray bytes = knowledge::writeQuestionTable((*document)->project(), *base);
    if (const Status saved = saveFile(path, bytes); !saved.ok())
        return call.console.fail({saved.error().code, QCoreApplication::translate("shell", "“%1” cannot be written: %2").arg(path, saved.error().message), {}});
    const int count = int((*document)->project().questionsOf(*base).size());
    call.console.json(QJsonObject {{u"exported"_s, count}, {u"file"_s, path}});
    call.console.say(QCoreApplication::translate("shell", "%n question(s) written.", nullptr, count));
    return Fine;
}

QString stateWord(const QuestionResult &result)
{
    switch (result.state) {
    case QuestionResult::State::Found:
        return u"found"_s;
    case QuestionResult::State::NotFound:
        return u"not-found"_s;
    case QuestionResult::State::PlaceGone:
        return u"place-gone"_s;
    case QuestionResult::State::SourceGone:
        return u"source-gone"_s;
    case QuestionResult::State::NothingExpected:
        return u"nothing-expected"_s;
    }
    return {};
}

QString moveWord(Move move)
{
    return move == Move::Better ? u"better"_s : move == Move::Worse ? u"worse"_s : move == Move::Same ? u"same"_s : u"new"_s;
}

QString remarkOf(const QuestionResult &result)
{
    const int depth = knowledge::searchDepth;
    switch (result.state) {
    case QuestionResult::State::Found:
        return {};
    case QuestionResult::State::NotFound:
        return QCoreApplication::translate("shell", "not among the first %n passage(s)", nullptr, depth);
    case QuestionResult::State::PlaceGone:
        return QCoreApplication::translate("shell", "no passage of the source is there any more that fits");
    case QuestionResult::State::SourceGone:
        return QCoreApplication::translate("shell", "the source is not in this base any more");
    case QuestionResult::State::NothingExpected:
        return QCoreApplication::translate("shell", "nobody has said what is to be found");
    }
    return {};
}

QString rankText(const QuestionResult &result)
{
    return result.rank() > 0 ? QString::number(result.rank()) : u"–"_s;
}

QString figureText(double value)
{
    return QLocale().toString(value, 'f', 3);
}

void printFigures(Console &console, const knowledge::TestRun &run, const knowledge::RunComparison &comparison)
{
    QList<QStringList> rows;
    for (const QString &name : Figures::names()) {
        QStringList row {u"  "_s + knowledge::figureTitle(name), figureText(run.figures.named(name).value_or(0))};
        const double change = comparison.now.named(name).value_or(0) - comparison.before.named(name).value_or(0);
        if (comparison.isThere && comparison.now.questions > 0 && std::abs(change) >= 0.0005)
            row.append((change > 0 ? u"▲ +"_s : u"▼ "_s) + figureText(change));
        rows.append(row);
    }
    console.table({{}, {}, {}}, rows);
    if (comparison.isThere) {
        console.say(QCoreApplication::translate("shell", "  Since %1: %2 better, %3 worse, %4 new.")
                        .arg(shortMoment(comparison.at))
                        .arg(comparison.better).arg(comparison.worse).arg(comparison.fresh));
    }
}

QJsonObject runJson(const knowledge::TestInput &input, const knowledge::TestRuns &runs, const QList<const model::Source *> &sources)
{
    const knowledge::TestRun &run = runs.newest();
    const knowledge::RunComparison comparison = runs.comparison();
    QHash<QString, const QuestionResult *> results;
    for (const QuestionResult &result : run.results)
        results.insert(result.question, &result);
    QJsonArray questions;
    for (const model::KnowledgeQuestion &question : input.questions) {
        const QuestionResult *result = results.value(question.id.toString());
        if (!result)
            continue; // switched off
        QJsonArray expected;
        for (qsizetype i = 0; i < question.expected.size(); ++i) {
            QJsonObject place = question.expected.at(i).toJson();
            place.insert(u"rank"_s, result->ranks.value(i));
            expected.append(place);
        }
        QJsonObject json {{u"question"_s, question.question}, {u"language"_s, question.language},         {u"state"_s, stateWord(*result)},
                          {u"rank"_s, result->rank()},        {u"score"_s, result->score},                {u"expected"_s, expected}};
        if (result->counts())
            json.insert(u"change"_s, moveWord(comparison.moves.value(result->question)));
        if (comparison.earlier.contains(result->question))
            json.insert(u"rankBefore"_s, comparison.earlier.value(result->question).rank());
        questions.append(json);
    }
    QJsonObject json {{u"knowledgeBase"_s, input.base.name}, {u"sources"_s, int(sources.size())}, {u"passages"_s, run.passages},
                      {u"figures"_s, run.figures.toJson()},  {u"questions"_s, questions}};
    if (comparison.isThere) {
        json.insert(u"comparison"_s, QJsonObject {{u"at"_s, comparison.at.toString(Qt::ISODate)}, {u"before"_s, comparison.before.toJson()},
                                                  {u"now"_s, comparison.now.toJson()},            {u"better"_s, comparison.better},
                                                  {u"worse"_s, comparison.worse},                 {u"new"_s, comparison.fresh}});
    }
    return json;
}

void printRun(Invocation &call, const knowledge::TestInput &input, const knowledge::TestRuns &runs, const QList<const model::Source *> &sources)
{
    const knowledge::TestRun &run = runs.newest();
    const knowledge::RunComparison comparison = runs.comparison();
    call.console.say(QCoreApplication::translate("shell", "%1: %2, %3, %4")
                         .arg(input.base.name, QCoreApplication::translate("shell", "%n question(s)", nullptr, run.figures.questions),
                              QCoreApplication::translate("shell", "%n source(s)", nullptr, run.sources),
                              QCoreApplication::translate("shell", "%n passage(s)", nullptr, run.passages)));
    printFigures(call.console, run, comparison);
    QHash<QString, const model::KnowledgeQuestion *> questions;
    for (const model::KnowledgeQuestion &question : input.questions)
        questions.insert(question.id.toString(), &question);
    QList<QStringList> rows;
    for (const QuestionResult &result : run.results) {
        const Move move = comparison.moves.value(result.question);
        const bool isGood = result.rank() > 0 && result.rank() <= goodRank && move != Move::Worse && move != Move::Better;
        if (isGood && !call.options.isSet(u"all"_s))
            continue;
        const model::KnowledgeQuestion *question = questions.value(result.question);
        QStringList places;
        for (const model::ExpectedPlace &place : question->expected)
            places.append(knowledge::placeTitle(place, sources));
        const QString remark = remarkOf(result);
        const QString before = comparison.earlier.contains(result.question) ? rankText(comparison.earlier.value(result.question)) : QString();
        rows.append({u"  "_s + (move == Move::Better ? u"▲"_s : move == Move::Worse ? u"▼"_s : QString()), rankText(result), before, question->question,
                     places.join(u"; "_s) + (remark.isEmpty() ? QString() : u" ("_s + remark + u')')});
    }
    if (rows.isEmpty())
        return;
    call.console.say();
    call.console.table({{}, QCoreApplication::translate("shell", "Rank"), QCoreApplication::translate("shell", "Before"),
                        QCoreApplication::translate("shell", "Question"), QCoreApplication::translate("shell", "Expected")},
                       rows);
}

int runQuestions(Invocation &call)
{
    const auto demands = demandsOf(call);
    if (!demands)
        return WrongUsage;
    if (call.options.isSet(u"add-from"_s))
        return addFrom(call, call.options.value(u"add-from"_s));
    if (call.options.isSet(u"export"_s))
        return exportTo(call, call.options.value(u"export"_s));
    // A project that the window has open is read; only the run is not kept then.
    auto document = commands::Document::open(call.arguments.constFirst());
    if (!document)
        return call.console.fail(document.error());
    const model::Project &project = (*document)->project();
    QList<model::KnowledgeBaseId> bases;
    if (call.options.isSet(u"base"_s)) {
        const auto base = oneBase(call, **document);
        if (!base)
            return call.console.fail(base.error());
        bases.append(*base);
    } else {
        for (const auto &[id, base] : project.knowledgeBases)
            bases.append(id);
    }
    bases.removeIf([&project](model::KnowledgeBaseId id) { return project.questionsOf(id).isEmpty(); });
    if (bases.isEmpty()) {
        return call.console.fail({ErrorCode::NotFound,
                                  QCoreApplication::translate("shell", "There are no questions to ask. “dialogist questions FILE --add-from CSV” adds some."), {}});
    }
    QJsonArray json;
    QStringList missed;
    for (const model::KnowledgeBaseId &id : std::as_const(bases)) {
        const knowledge::TestInput input = knowledge::testInput(**document, id);
        JobControl control;
        const auto runs = [&] {
            const ProgressLine line(call.console, control);
            std::shared_ptr<const knowledge::Index> index;
            return knowledge::runTestSet((*document)->file(), input, index, control);
        }();
        if (!runs)
            return call.console.fail(runs.error());
        json.append(runJson(input, *runs, project.sourcesOf(id)));
        if (!call.console.isJson())
            printRun(call, input, *runs, project.sourcesOf(id));
        const Figures &figures = runs->newest().figures;
        for (const Demand &demand : *demands) {
            const double value = figures.named(demand.figure).value_or(0);
            if (value < demand.least || figures.questions == 0) {
                missed.append(QCoreApplication::translate("shell", "%1: %2 is %3, less than %4.")
                                  .arg(input.base.name, knowledge::figureTitle(demand.figure), figureText(value), figureText(demand.least)));
            }
        }
        if (const int worse = runs->comparison().worse; worse > 0 && call.options.isSet(u"no-worse"_s))
            missed.append(QCoreApplication::translate("shell", "%1: %n question(s) fare worse.", nullptr, worse).arg(input.base.name));
    }
    call.console.json(QJsonObject {{u"bases"_s, json}, {u"missed"_s, QJsonArray::fromStringList(missed)}, {u"kept"_s, !(*document)->isReadOnly()}});
    if ((*document)->isReadOnly())
        call.console.complain(QCoreApplication::translate("shell", "The figures were not kept: %1").arg((*document)->file().readOnlyMessage()));
    for (const QString &line : std::as_const(missed))
        call.console.complain(line);
    return missed.isEmpty() ? Fine : HasFindings;
}

} // namespace

CliCommand questionsCommand()
{
    return {u"questions"_s, u"FILE"_s, QCoreApplication::translate("shell", "Asks the test set of a knowledge base and shows how good search is."), 1, 1,
            [](QCommandLineParser &parser) {
                parser.addOption({{u"base"_s, u"knowledge"_s}, QCoreApplication::translate("shell", "The knowledge base; all that have questions if not given."), u"NAME"_s});
                parser.addOption({u"add-from"_s,
                                  QCoreApplication::translate("shell", "Takes questions from a CSV table with the columns question, expected (file name, address or title of the source) and, if wanted, language, heading, page, phrase, note; - reads it from standard input."),
                                  u"CSV"_s});
                parser.addOption({u"export"_s, QCoreApplication::translate("shell", "Writes the questions as such a table."), u"CSV"_s});
                parser.addOption({u"at-least"_s,
                                  QCoreApplication::translate("shell", "Exit code 1 when a figure is lower, such as recall@5=0.9; may be given again. Figures: %1.")
                                      .arg(Figures::names().join(u", "_s)),
                                  u"FIGURE=X"_s});
                parser.addOption({u"no-worse"_s, QCoreApplication::translate("shell", "Exit code 1 when a question fares worse than before the last change.")});
                parser.addOption({u"all"_s, QCoreApplication::translate("shell", "Lists all questions, not only those that moved or are not found among the first five passages.")});
            },
            runQuestions};
}

} // namespace dialogist::shell
