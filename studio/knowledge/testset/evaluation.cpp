// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/testset/evaluation.h"

#include "studio/base/json.h"
#include "studio/knowledge/index/indexdata.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;
using State = QuestionResult::State;

namespace {

/// Looks for one question's places among what is found.
class Asking
{
public:
    Asking(const Index &index, const QList<model::Source> &sources)
        : m_index(index)
    {
        for (const model::Source &source : sources) {
            m_byLocation[source.location].append(&source);
            m_byId.insert(source.id.toString(), &source);
        }
        const QList<Passage> &passages = index.data().passages;
        for (const Passage &passage : passages)
            m_passages[passage.sourceId].append(&passage);
    }

    QuestionResult ask(const model::KnowledgeQuestion &question) const
    {
        QuestionResult result {question.id.toString(), stampOf(question), State::NotFound, QList<int>(question.expected.size(), 0), 0};
        if (question.expected.isEmpty()) {
            result.state = State::NothingExpected;
            return result;
        }
        const QList<Hit> hits = m_index.search(question.question, searchDepth);
        for (int i = 0; i < hits.size(); ++i) {
            for (qsizetype p = 0; p < question.expected.size(); ++p) {
                if (result.ranks.at(p) > 0 || !isAt(question.expected.at(p), *hits.at(i).passage))
                    continue;
                if (result.state != State::Found)
                    result.score = hits.at(i).score;
                result.state = State::Found;
                result.ranks[p] = i + 1;
            }
        }
        if (result.state != State::Found)
            result.state = whyNot(question);
        return result;
    }

private:
    bool isAt(const model::ExpectedPlace &place, const Passage &passage) const
    {
        const model::Source *source = m_byId.value(passage.sourceId);
        return source && place.isOf(*source) && place.fits(passage.heading, passage.page, passage.text);
    }

    State whyNot(const model::KnowledgeQuestion &question) const
    {
        bool isThere = false;
        for (const model::ExpectedPlace &place : question.expected) {
            const QList<const model::Source *> sources = m_byLocation.value(place.location);
            for (const model::Source *source : sources) {
                if (!place.isOf(*source))
                    continue;
                isThere = true;
                const QList<const Passage *> passages = m_passages.value(source->id.toString());
                const auto fits = [&place](const Passage *passage) { return place.fits(passage->heading, passage->page, passage->text); };
                if (place.isWholeSource() || std::any_of(passages.begin(), passages.end(), fits))
                    return State::NotFound;
            }
        }
        return isThere ? State::PlaceGone : State::SourceGone;
    }

    const Index &m_index;
    QHash<QString, QList<const model::Source *>> m_byLocation;
    QHash<QString, const model::Source *> m_byId;
    QHash<QString, QList<const Passage *>> m_passages; ///< by source
};

double discount(int rank)
{
    return 1 / std::log2(rank + 1);
}

double ndcgOf(const QuestionResult &result, int depth)
{
    double gain = 0;
    double best = 0;
    for (const int rank : result.ranks)
        gain += rank > 0 && rank <= depth ? discount(rank) : 0;
    for (int i = 1; i <= std::min(depth, int(result.ranks.size())); ++i)
        best += discount(i);
    return std::min(1.0, gain / best); // one passage may be in two of the places
}

struct Name {
    const char *name;
    const char *title;
    double Figures::*value;
};
constexpr Name figureNames[] {{"recall@1", "recall@1", &Figures::recall1},    {"recall@3", "recall@3", &Figures::recall3},
                              {"recall@5", "recall@5", &Figures::recall5},    {"recall@10", "recall@10", &Figures::recall10},
                              {"ndcg@10", "nDCG@10", &Figures::ndcg10},       {"mrr", "MRR", &Figures::mrr}};

} // namespace

QString stampOf(const model::KnowledgeQuestion &question)
{
    QJsonArray places;
    for (const model::ExpectedPlace &place : question.expected) {
        QJsonObject json = place.toJson();
        if (!place.location.isEmpty())
            json.remove(u"title"_s); // a page that got another title is the same page
        places.append(json);
    }
    return sha256Hex(canonicalJson(QJsonValue(QJsonArray {question.question, places}))).left(12);
}

int QuestionResult::rank() const
{
    int first = 0;
    for (const int rank : ranks)
        first = rank > 0 && (first == 0 || rank < first) ? rank : first;
    return first;
}

QJsonArray QuestionResult::toJson() const
{
    QJsonArray json {stamp, int(state)};
    for (const int rank : ranks)
        json.append(rank);
    return json;
}

QuestionResult QuestionResult::fromJson(const QString &question, const QJsonArray &json)
{
    QuestionResult result;
    result.question = question;
    result.stamp = json.at(0).toString();
    result.state = State(std::clamp(json.at(1).toInt(), 0, int(State::NothingExpected)));
    for (qsizetype i = 2; i < json.size(); ++i)
        result.ranks.append(std::clamp(json.at(i).toInt(), 0, searchDepth));
    return result;
}

Figures figuresOf(const QList<QuestionResult> &results)
{
    Figures sum;
    for (const QuestionResult &result : results) {
        if (!result.counts() || result.ranks.isEmpty())
            continue;
        ++sum.questions;
        const auto recallAt = [&result](int depth) {
            const auto isNear = [depth](int rank) { return rank > 0 && rank <= depth; };
            return double(std::count_if(result.ranks.begin(), result.ranks.end(), isNear)) / double(result.ranks.size());
        };
        sum.recall1 += recallAt(1);
        sum.recall3 += recallAt(3);
        sum.recall5 += recallAt(5);
        sum.recall10 += recallAt(10);
        sum.mrr += result.rank() > 0 ? 1.0 / result.rank() : 0;
        sum.ndcg10 += ndcgOf(result, 10);
    }
    for (const Name &name : figureNames)
        sum.*name.value /= std::max(1, sum.questions);
    return sum;
}

std::optional<double> Figures::named(const QString &name) const
{
    for (const Name &row : figureNames) {
        if (name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0)
            return this->*row.value;
    }
    return std::nullopt;
}

QStringList Figures::names()
{
    QStringList names;
    for (const Name &row : figureNames)
        names.append(QLatin1String(row.name));
    return names;
}

QString figureTitle(const QString &name)
{
    for (const Name &row : figureNames) {
        if (name == QLatin1String(row.name))
            return QLatin1String(row.title);
    }
    return name;
}

QJsonObject Figures::toJson() const
{
    QJsonObject json {{u"questions"_s, questions}};
    for (const Name &row : figureNames)
        json.insert(QLatin1String(row.name), this->*row.value);
    return json;
}

Figures Figures::fromJson(const QJsonObject &json)
{
    Figures figures;
    figures.questions = json[u"questions"].toInt();
    for (const Name &row : figureNames)
        figures.*row.value = json[QLatin1String(row.name)].toDouble();
    return figures;
}

Result<QList<QuestionResult>> evaluate(const Index &index, const QList<model::Source> &sources,
                                       const QList<model::KnowledgeQuestion> &questions, JobControl &control)
{
    const Asking asking(index, sources);
    QList<QuestionResult> results;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (control.isCancelled())
            return Error {ErrorCode::Cancelled, {}, {}};
        control.report(i, questions.size(), {});
        if (questions.at(i).enabled)
            results.append(asking.ask(questions.at(i)));
    }
    return results;
}

} // namespace dialogist::knowledge
