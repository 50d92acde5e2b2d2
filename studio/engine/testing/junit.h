// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/testrun.h"

#include <QByteArray>

namespace dialogist::engine::testing {

/// The results as JUnit XML, as continuous integration servers read it: a testsuite per suite, failures with what was expected and what
/// happened, broken tests as errors.
QByteArray junitXml(const QString &botName, const QList<TestResult> &results);

/// The results for scripts: {"passed", "failed", "broken", "skipped", "coverage", "tests": […]}.
QJsonObject resultsJson(const model::Bot &bot, const QList<TestResult> &results);

/// A failed step as text: "step 2, after “hello”: …".
QString describe(const model::ConversationTest &test, const TestResult &result, const Failure &failure);

} // namespace dialogist::engine::testing
