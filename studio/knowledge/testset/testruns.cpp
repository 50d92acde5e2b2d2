// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/testset/testruns.h"

#include "studio/base/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(model::KnowledgeBaseId base)
{
    return u"test-set/"_s + base.toString();
}

/// Reading a file again that has not changed gives the same digest, in whatever order and under whatever ids.
QString digestOf(const model::KnowledgeBase &base, const QList<model::Source> &sources)
{
    QStringList lines;
    for (const model::Source &source : sources) {
        QStringList line {source.site, source.location, source.title, source.contentKey};
        // What ranks passages counts as far as it ranks them: a weight of 1 and, where age does not count, a date say nothing.
        if (source.weight != 1)
            line.append(QString::number(source.weight));
        if (base.freshnessDays > 0)
            line.append(source.date().toUTC().toString(Qt::ISODate));
        lines.append(line.join(u'\t'));
    }
    lines.sort();
    lines.prepend(u"%1 %2"_s.arg(base.passageLength).arg(base.passageOverlap));
    if (base.freshnessDays > 0)
        lines.prepend(QString::number(base.freshnessDays));
    return sha256Hex(lines.join(u'\n').toUtf8()).left(16);
}

/// A rank that is compared: not found is worse than any.
int orderOf(const QuestionResult &result)
{
    return result.rank() > 0 ? result.rank() : searchDepth + 1;
}

} // namespace

QJsonObject TestRun::toJson() const
{
    QJsonObject json {{u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
                      {u"program"_s, program},
                      {u"knowledge"_s, knowledge},
                      {u"passageLength"_s, passageLength},
                      {u"passageOverlap"_s, passageOverlap},
                      {u"sources"_s, sources},
                      {u"passages"_s, passages},
                      {u"figures"_s, figures.toJson()}};
    if (results.isEmpty())
        return json;
    QJsonObject list;
    for (const QuestionResult &result : results)
        list.insert(result.question, result.toJson());
    json.insert(u"results"_s, list);
    return json;
}

TestRun TestRun::fromJson(const QJsonObject &json)
{
    TestRun run;
    run.at = QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs);
    run.program = json[u"program"].toString();
    run.knowledge = json[u"knowledge"].toString();
    run.passageLength = json[u"passageLength"].toInt();
    run.passageOverlap = json[u"passageOverlap"].toInt();
    run.sources = json[u"sources"].toInt();
    run.passages = json[u"passages"].toInt();
    run.figures = Figures::fromJson(json[u"figures"].toObject());
    const QJsonObject list = json[u"results"].toObject();
    for (auto it = list.begin(); it != list.end(); ++it)
        run.results.append(QuestionResult::fromJson(it.key(), it->toArray()));
    return run;
}

RunComparison compareRuns(const TestRun *before, const TestRun &now)
{
    RunComparison comparison;
    comparison.isThere = before && !before->results.isEmpty();
    if (comparison.isThere)
        comparison.at = before->at;
    QHash<QString, const QuestionResult *> earlier;
    for (const QuestionResult &result : before ? before->results : QList<QuestionResult>())
        earlier.insert(result.question, &result);
    QList<QuestionResult> commonBefore;
    QList<QuestionResult> commonNow;
    for (const QuestionResult &result : now.results) {
        const QuestionResult *old = earlier.value(result.question);
        if (!result.counts())
            continue;
        if (!old || old->stamp != result.stamp) {
            comparison.moves.insert(result.question, Move::New);
            ++comparison.fresh;
            continue;
        }
        commonBefore.append(*old);
        commonNow.append(result);
        comparison.earlier.insert(result.question, *old);
        const int difference = orderOf(result) - orderOf(*old);
        comparison.moves.insert(result.question, difference == 0 ? Move::Same : difference < 0 ? Move::Better : Move::Worse);
        comparison.better += difference < 0;
        comparison.worse += difference > 0;
    }
    comparison.before = figuresOf(commonBefore);
    comparison.now = figuresOf(commonNow);
    return comparison;
}

TestRuns TestRuns::load(storage::ProjectFile &file, model::KnowledgeBaseId base)
{
    TestRuns runs;
    const auto kept = file.setting(keyOf(base));
    const QJsonArray list = kept ? QJsonDocument::fromJson(*kept).array() : QJsonArray();
    for (const QJsonValue &value : list)
        runs.m_runs.append(TestRun::fromJson(value.toObject()));
    return runs;
}

Status TestRuns::store(storage::ProjectFile &file, model::KnowledgeBaseId base) const
{
    QJsonArray list;
    for (const TestRun &run : m_runs)
        list.append(run.toJson());
    return file.setSetting(keyOf(base), QJsonDocument(list).toJson(QJsonDocument::Compact));
}

void TestRuns::add(TestRun run)
{
    if (!m_runs.isEmpty()) {
        const RunComparison last = compareRuns(&m_runs.constLast(), run);
        if (m_runs.constLast().knowledge == run.knowledge && last.better == 0 && last.worse == 0)
            m_runs.removeLast();
    }
    m_runs.append(std::move(run));
    if (m_runs.size() > mostRuns)
        m_runs.remove(0, m_runs.size() - mostRuns);
    for (qsizetype i = 0; i < m_runs.size() - mostWithResults; ++i)
        m_runs[i].results.clear();
}

RunComparison TestRuns::comparison() const
{
    return m_runs.isEmpty() ? RunComparison() : compareRuns(m_runs.size() > 1 ? &m_runs.at(m_runs.size() - 2) : nullptr, m_runs.constLast());
}

TestInput testInput(const commands::Document &document, model::KnowledgeBaseId base)
{
    TestInput input;
    input.path = document.path();
    input.readOnly = document.isReadOnly();
    const auto &bases = document.project().knowledgeBases;
    if (const auto it = bases.find(base); it != bases.end())
        input.base = it->second;
    for (const model::Source *source : document.project().sourcesOf(base))
        input.sources.append(*source);
    for (const model::KnowledgeQuestion *question : document.project().questionsOf(base))
        input.questions.append(*question);
    return input;
}

bool isUpToDate(const TestRuns &runs, const TestInput &input)
{
    if (runs.isEmpty() || runs.newest().program != QCoreApplication::applicationVersion()
        || runs.newest().knowledge != digestOf(input.base, input.sources))
        return false;
    QHash<QString, QString> stamps;
    for (const QuestionResult &result : runs.newest().results)
        stamps.insert(result.question, result.stamp);
    qsizetype asked = 0;
    for (const model::KnowledgeQuestion &question : input.questions) {
        if (!question.enabled)
            continue;
        ++asked;
        if (stamps.value(question.id.toString()) != stampOf(question))
            return false;
    }
    return asked == stamps.size();
}

Result<TestRuns> runTestSet(storage::ProjectFile &file, const TestInput &input, std::shared_ptr<const Index> &index, JobControl &control)
{
    if (!index) {
        model::Project project;
        project.knowledgeBases.emplace(input.base.id, input.base);
        for (const model::Source &source : input.sources)
            project.sources.emplace(source.id, source);
        auto passages = loadPassages(file, project, {input.base.id.toString()});
        if (!passages)
            return passages.error();
        if (control.isCancelled())
            return Error {ErrorCode::Cancelled, {}, {}};
        index = Index::build(passages.take());
    }
    auto results = evaluate(*index, input.sources, input.questions, control);
    if (!results)
        return results.error();
    TestRun run;
    run.at = QDateTime::currentDateTimeUtc();
    run.program = QCoreApplication::applicationVersion();
    run.knowledge = digestOf(input.base, input.sources);
    run.passageLength = input.base.passageLength;
    run.passageOverlap = input.base.passageOverlap;
    run.sources = int(input.sources.size());
    run.passages = index->size();
    run.figures = figuresOf(*results);
    run.results = results.take();
    TestRuns runs = TestRuns::load(file, input.base.id);
    runs.add(std::move(run));
    if (!input.readOnly) {
        if (const Status stored = runs.store(file, input.base.id); !stored)
            return stored.error();
    }
    return runs;
}

} // namespace dialogist::knowledge
