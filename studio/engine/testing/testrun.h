// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/coverage.h"
#include "studio/engine/testing/assertion.h"
#include "studio/model/parts.h"

#include <atomic>
#include <functional>

namespace dialogist::engine::testing {

/// An assertion that did not hold, at a step.
struct Failure {
    int step = 0; ///< index into ConversationTest::steps
    int assertion = 0; ///< index into that step's list
    Verdict verdict;
};

/// One step of a test as it went.
struct PlayedStep {
    QString said; ///< what the person did, for reading
    Turn turn;
    QList<flow::Request> requests = {}; ///< of the turn, in order, whoever answered them
};

/// How a test came out.
struct TestResult {
    enum class Outcome {
        Passed,
        Failed, ///< an assertion did not hold
        Broken, ///< the test could not be played to its end: error says why
        Skipped, ///< disabled
    };
    model::ConversationTestId id;
    QString suite;
    QString name;
    Outcome outcome = Outcome::Passed;
    QString error; ///< translated
    int brokenStep = -1;
    QList<PlayedStep> steps; ///< as far as it went
    QList<Failure> failures;
    Coverage coverage;
    double milliseconds = 0;
    QJsonArray pins; ///< those it was played with
    QList<bool> usedPins; ///< which of them answered, in their order; empty where it was not played
    QStringList pretended; ///< names of the steps whose own pretended answer stood in because no pin fitted, each once
};

QString outcomeName(TestResult::Outcome outcome); ///< stable word: passed, failed, broken, skipped

/// Plays one test against a bot: every step is an input, then its assertions are checked; all of them, so that one run shows all that is
/// wrong. The clock and all chance come from the test, so that the same bot and test give the same result. Pinned answers stand in for
/// requests, then those that a step has for trying out (the trace then says "pretended"); a request that neither of them nor the bundle
/// itself answers breaks the test. Any thread; no I/O.
TestResult runTest(const Bundle &bundle, const model::ConversationTest &test);

/// Plays many, on as many threads as the machine has cores (or fewer when told), in the order given. progress is called from those
/// threads with the number of tests that are done; cancel ends early, tests that were not played are left out.
QList<TestResult> runTests(const Bundle &bundle, const QList<model::ConversationTest> &tests, int threads = 0,
                           const std::function<void(int)> &progress = {}, const std::atomic_bool *cancel = nullptr);

/// A test after what happened was accepted, and what became of the assertions that had failed.
struct AcceptedTest {
    model::ConversationTest test;
    int changed = 0; ///< say now what happened
    int kept = 0; ///< stay and still fail: what happened cannot be said in their words
};

/// The test with its failed assertions replaced by what happened. No assertion goes.
AcceptedTest accepted(const model::Bot &bot, const model::ConversationTest &test, const TestResult &result);

/// A talk written down as a test: what the person did, and that the bot says the same again.
struct SpokenTurn {
    flow::Input input;
    Turn turn;
};
model::ConversationTest testFromTalk(const model::Bot &bot, const QList<SpokenTurn> &talk);

/// What is wrong with a test as it is written: unknown words, steps of no kind, unknown nodes. Translated, with the step's number.
QStringList problemsOf(const model::Bot &bot, const model::ConversationTest &test);

} // namespace dialogist::engine::testing
