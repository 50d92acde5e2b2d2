// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"

#include <memory>

namespace dialogist {
class JobControl;
}

namespace dialogist::flow {

/// Checks one bot again and again, as it is edited: it keeps what follows from each node alone and looks only at those again that
/// have changed, or whose surroundings have. What depends on the ways between nodes is worked out anew each time, over numbers.
/// Always finds exactly what checkFlows() finds. One thread at a time.
class FlowChecker
{
public:
    FlowChecker();
    ~FlowChecker();
    FlowChecker(FlowChecker &&) noexcept;
    FlowChecker &operator=(FlowChecker &&) noexcept;

    /// Worst first. A bot with another id than the last time is checked from the beginning. Nothing is found when it is cancelled, and
    /// what was kept is gone.
    QList<Finding> check(const model::Project &project, const model::Bot &bot, const JobControl *control = nullptr);
    /// How many nodes the last check looked at; the others were as before.
    int lookedAt() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialogist::flow
