// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/knowledge/testset/evaluation.h"

#include <QDateTime>

namespace dialogist::knowledge {

/// A test set asked at one time, and what the knowledge was then.
struct TestRun {
    QDateTime at; ///< UTC
    QString program; ///< version of the program: another one may find in another way
    QString knowledge; ///< digest of the base's settings and contents
    int passageLength = 0; ///< characters
    int passageOverlap = 0; ///< characters
    int sources = 0;
    int passages = 0;
    Figures figures;
    QList<QuestionResult> results; ///< only of the newest few that are kept

    QJsonObject toJson() const;
    static TestRun fromJson(const QJsonObject &json);
};

/// How a question fares compared with an earlier run.
enum class Move { New, Same, Better, Worse };

/// A run beside an earlier one. Figures are compared over the questions that both asked in the same way, so that a question that was
/// added or changed is not taken for a change of search.
struct RunComparison {
    bool isThere = false; ///< false: there is no earlier run
    QDateTime at; ///< of the earlier run, UTC
    Figures before;
    Figures now;
    int better = 0;
    int worse = 0;
    int fresh = 0; ///< new, or asked in another way
    QHash<QString, Move> moves; ///< by question
    QHash<QString, QuestionResult> earlier; ///< those that can be compared, by question
};
RunComparison compareRuns(const TestRun *before, const TestRun &now);

/// The runs of one base, oldest first. Kept in the project file beside the project: undo does not take them back.
class TestRuns
{
public:
    static TestRuns load(storage::ProjectFile &file, model::KnowledgeBaseId base);
    Status store(storage::ProjectFile &file, model::KnowledgeBaseId base) const;

    /// A run of knowledge as it was before, with the same outcome, takes the place of that one: so the newest two always tell what
    /// the last change did.
    void add(TestRun run);
    bool isEmpty() const { return m_runs.isEmpty(); }
    const TestRun &newest() const { return m_runs.constLast(); }
    /// The newest one beside the one before it.
    RunComparison comparison() const;
    const QList<TestRun> &runs() const { return m_runs; }

    static constexpr qsizetype mostRuns = 30;
    static constexpr qsizetype mostWithResults = 3;

private:
    QList<TestRun> m_runs;
};

/// Everything a run needs, copied on the main thread.
struct TestInput {
    QString path; ///< of the project file
    bool readOnly = false;
    model::KnowledgeBase base;
    QList<model::Source> sources;
    QList<model::KnowledgeQuestion> questions; ///< in their order
};
TestInput testInput(const commands::Document &document, model::KnowledgeBaseId base);

/// Whether the newest run tells how these very questions fare in this very knowledge.
bool isUpToDate(const TestRuns &runs, const TestInput &input);

/// Asks the test set and keeps the run, where the file can be written. file is of the calling thread; an index that is null is made of
/// the base's passages and given back. Any thread.
Result<TestRuns> runTestSet(storage::ProjectFile &file, const TestInput &input, std::shared_ptr<const Index> &index, JobControl &control);

} // namespace dialogist::knowledge
