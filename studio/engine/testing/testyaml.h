// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/parts.h"

#include <QList>

namespace dialogist::engine::testing {

/// Tests as read from a file, and what of it could not be taken over.
struct ReadTests {
    QList<model::ConversationTest> tests; ///< with ids of their own; bot and order are the caller's to set
    QStringList remarks; ///< translated
};

/// The YAML form of testing.md, which is also what Rasa's end-to-end tests look like (fixtures included). Fails on what is no YAML,
/// holds no tests, or gives one a key that tests do not have or a value that such a key cannot have; single odd parts become remarks.
/// What steps and pins say is read when the test is played.
Result<ReadTests> testsFromYaml(const QByteArray &yaml);

/// The tests in the same form; reading it gives equal tests but for their ids.
QByteArray testsToYaml(const QList<model::ConversationTest> &tests);

} // namespace dialogist::engine::testing
