// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/talk.h"
#include "studio/engine/testing/matcher.h"

#include <vector>

namespace dialogist::engine::testing {

/// Answers requests from a list that was written down or recorded; testing.md says how a pin looks. Not shared between threads.
class Pins : public RequestHandler
{
public:
    Pins(const model::Bot &bot, const QJsonArray &pins);

    std::optional<QJsonObject> answer(const Bundle &bundle, const flow::State &state, const flow::Request &request) override;
    /// Which of them have answered, in their order.
    QList<bool> used() const;

private:
    struct Pin {
        QString kind;
        QString node;
        std::vector<std::pair<QString, Matcher>> match;
        QJsonObject answer;
        bool repeats = false;
        bool used = false;
    };
    bool fits(const Pin &pin, const flow::Request &request) const;

    const model::Bot &m_bot;
    std::vector<Pin> m_pins;
};

} // namespace dialogist::engine::testing
