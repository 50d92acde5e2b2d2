// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/knowledge/retriever.h"
#include "studio/model/project.h"

#include <optional>

namespace dialogist::knowledge {

/// How many passages are looked through for an expected one.
inline constexpr int searchDepth = 50;

/// How search did on one question of a test set.
struct QuestionResult {
    enum class State {
        Found, ///< at rank()
        NotFound, ///< not among the first searchDepth passages
        PlaceGone, ///< the source is there, but none of its passages has the heading, page or words
        SourceGone, ///< none of the expected sources is in the base any more
        NothingExpected, ///< nobody has said what is to be found; counts in no figure
    };
    QString question; ///< id
    QString stamp; ///< of what was asked and expected: results with different ones cannot be compared
    State state = State::NotFound;
    /// Of each expected place, where among the passages it was found, 1-based; 0 = not found. In the order of the question.
    QList<int> ranks;
    double score = 0; ///< of the first expected passage, 0 to 1

    /// Where the first expected passage stands, 1-based; 0 = not found.
    int rank() const;
    bool counts() const { return state != State::NothingExpected; }

    QJsonArray toJson() const; ///< what a kept run remembers
    static QuestionResult fromJson(const QString &question, const QJsonArray &json);
};

/// The quality of search over a number of questions, 0 to 1 each. Recall at k is the share of the expected places among the first k
/// passages, the mean of all questions; MRR the mean of 1 / rank; nDCG at ten with gain 1 for each expected place (Järvelin and
/// Kekäläinen 2002). A question whose source is gone counts as not found.
struct Figures {
    int questions = 0; ///< counted ones
    double recall1 = 0;
    double recall3 = 0;
    double recall5 = 0;
    double recall10 = 0;
    double mrr = 0;
    double ndcg10 = 0;

    /// By the name that a person writes: "recall@5", "ndcg@10", "mrr". None for another name.
    std::optional<double> named(const QString &name) const;
    static QStringList names();
    QJsonObject toJson() const;
    static Figures fromJson(const QJsonObject &json);
    friend bool operator==(const Figures &, const Figures &) = default;
};

Figures figuresOf(const QList<QuestionResult> &results);

/// What results of a question are marked with: of its words and its places.
QString stampOf(const model::KnowledgeQuestion &question);

/// Asks all questions that are switched on; sources are those of the base the index is of. Fails only when it is cancelled.
/// Any thread.
Result<QList<QuestionResult>> evaluate(const Index &index, const QList<model::Source> &sources,
                                       const QList<model::KnowledgeQuestion> &questions, JobControl &control);

/// "recall@5", "nDCG@10" and such as the field writes them.
QString figureTitle(const QString &name);

} // namespace dialogist::knowledge
