// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/question.h"

namespace dialogist::flow {

/// An answer in any words that other values are joined to: "Joe and joe@example.org".
struct JoinedAnswers {
    QJsonValue own; ///< what answers the question: "Joe"
    struct Other {
        const Question *question = nullptr;
        QJsonValue value;
    };
    QList<Other> others;
};

/// None unless all that stands behind a comma or a word such as "and" is values of the open questions, each of which only one of them
/// takes: whatever else is said belongs to the words.
std::optional<JoinedAnswers> joinedAnswers(Talk &talk, const Question &asked, const Input &input, const QList<const Question *> &open);

} // namespace dialogist::flow
