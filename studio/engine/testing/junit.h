// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/testrun.h"

#include <QByteArray>

namespace dialogist::engine::testing {

/// The results as JUnit XML, as continuous integration servers read it: a testsuite per suite (the bot's name where there is none), failures with what was expected and what
/// happened, broken tests as errors.
QByteArray junitXml(const QString &botName, const QList<TestResult> &results);

/// The results for scripts: {"passed", "failed", "broken", "skipped", "coverage", "tests": […]}. Others that passed steps may count.
QJsonObject resultsJson(const model::Bot &bot, const QList<TestResult> &results, const Coverage &others = {});

/// Numbers, the steps that no talk reached under "missed" and the ways that none took under "missedWays", with what people call them.
QJsonObject coverageJson(const model::Bot &bot, const CoverageShare &share);

/// A failed step as text: "step 2, after “hello”: …".
QString describe(const model::ConversationTest &test, const TestResult &result, const Failure &failure);

} // namespace dialogist::engine::testing
