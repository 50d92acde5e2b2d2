// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/learning.h"

#include "studio/base/job.h"
#include "studio/flow/program.h"

namespace dialogist::flow {

Learning::Learning(nlu::UnderstandingSource source, std::shared_ptr<const nlu::Understanding> before)
    : m_source(std::move(source))
    , m_before(std::move(before))
{
}

std::shared_ptr<const nlu::Understanding> Learning::learn(const JobControl *control)
{
    if (auto learnt = learntSoFar())
        return learnt;
    const std::lock_guard learning(m_learning);
    if (auto learnt = learntSoFar()) // by the one who was waited for
        return learnt;
    auto made = nlu::Understanding::compile(m_source, m_before.get(), control);
    if (control && control->isCancelled())
        return nullptr;
    const std::lock_guard access(m_access);
    m_learnt = std::move(made);
    m_before.reset();
    return m_learnt;
}

std::shared_ptr<const nlu::Understanding> Learning::learntSoFar() const
{
    const std::lock_guard access(m_access);
    return m_learnt;
}

std::shared_ptr<const Program> compileAfter(const Program &before, const model::Bot &bot)
{
    auto program = Program::compile(bot);
    std::shared_ptr<Learning> &learning = program->p().learning;
    const std::shared_ptr<Learning> &old = before.p().learning;
    if (learning && old)
        learning = old->source() == learning->source() ? old : std::make_shared<Learning>(learning->source(), old->learntSoFar());
    return program;
}

void learnAhead(const Program &program, const JobControl *control)
{
    if (program.p().learning)
        program.p().learning->learn(control);
}

} // namespace dialogist::flow
