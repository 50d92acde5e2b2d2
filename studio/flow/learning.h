// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/runtime.h"
#include "studio/nlu/understanding.h"

#include <memory>
#include <mutex>

namespace dialogist::flow {

/// What a bot understands: learnt once, when it is needed first, and shared by all programs whose phrases and entities are the
/// same, so that an edit of a step costs no learning. Any thread; who comes while it is learnt waits.
class Learning
{
public:
    /// Languages whose phrases are as they were are taken from before.
    Learning(nlu::UnderstandingSource source, std::shared_ptr<const nlu::Understanding> before);

    const nlu::UnderstandingSource &source() const { return m_source; }
    /// Null after it was cancelled: the next one to ask learns again.
    std::shared_ptr<const nlu::Understanding> learn(const JobControl *control = nullptr);
    std::shared_ptr<const nlu::Understanding> learntSoFar() const;

private:
    const nlu::UnderstandingSource m_source;
    std::mutex m_learning;
    mutable std::mutex m_access;
    std::shared_ptr<const nlu::Understanding> m_before;
    std::shared_ptr<const nlu::Understanding> m_learnt;
};

/// The program of a bot that was edited: what `before` has learnt of phrases that did not change is used again.
std::shared_ptr<const Program> compileAfter(const Program &before, const model::Bot &bot);

/// Learns the intents of a program now instead of when the first text comes; takes up to seconds with ten thousand phrases.
void learnAhead(const Program &program, const JobControl *control = nullptr);

} // namespace dialogist::flow
