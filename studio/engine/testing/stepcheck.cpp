// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/stepcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace dialogist::engine::testing {

namespace {
/// What happened in a step, in order, of which an assertion may be shown a part.
class View
{
public:
    View(const model::Bot &bot, const ScriptStep &step, const QList<PlayedStep> &played, qsizetype turn)
        : m_bot(bot)
        , m_turn(played[turn].turn)
        , m_inOrder(step.inOrder)
    {
        m_turn.messages.clear();
        if (step.seesOpening && turn > 0)
            add(played.first());
        m_answer = m_facts.size();
        add(played[turn]);
    }

    qsizetype size() const { return m_facts.size(); }
    qsizetype answer() const { return m_answer; } ///< where the step's own turn begins, after the opening if that is seen

    Verdict check(const Assertion &assertion, qsizetype from, qsizetype to) const
    {
        Turn turn = m_turn;
        QList<Fact> facts;
        for (qsizetype i = from; i < to; ++i) {
            Fact fact = m_facts[i];
            if (fact.kind == Fact::Kind::Uttered) {
                turn.messages.append(m_messages[fact.message]);
                fact.message = int(turn.messages.size()) - 1;
            }
            facts.append(fact);
        }
        return assertion.check({m_bot, turn, facts, m_inOrder});
    }

private:
    void add(const PlayedStep &step)
    {
        const QList<Fact> facts = factsOf(m_bot, step.turn, step.requests);
        for (Fact fact : facts) {
            if (fact.kind == Fact::Kind::Uttered)
                fact.message += int(m_messages.size());
            m_facts.append(fact);
        }
        m_messages += step.turn.messages;
    }

    const model::Bot &m_bot;
    Turn m_turn; ///< the step's own without its messages
    bool m_inOrder;
    QList<Fact> m_facts;
    QList<flow::Message> m_messages;
    qsizetype m_answer = 0;
};

/// Where the first facts behind start end that fulfil an assertion, which all of them do; start where it holds without any.
qsizetype endOfFulfilling(const View &view, const Assertion &assertion, qsizetype start)
{
    const auto holdsUpTo = [&](qsizetype to) { return view.check(assertion, start, to).ok; };
    if (holdsUpTo(start))
        return start;
    // Of what the bot offered the last counts, so that one fact decides, and one more can spoil it.
    if (assertion.word() == u"clarified") {
        qsizetype at = start;
        while (at < view.size() && !view.check(assertion, at, at + 1).ok)
            ++at;
        return std::min(at + 1, view.size());
    }
    // All others hold from some fact on: strides that double find it about as fast as reading up to it.
    qsizetype open = start;
    qsizetype done = start + 1;
    while (done < view.size() && !holdsUpTo(done)) {
        open = done;
        done = start + 2 * (done - start);
    }
    done = std::min(done, view.size());
    while (done - open > 1) {
        const qsizetype middle = open + (done - open) / 2;
        (holdsUpTo(middle) ? done : open) = middle;
    }
    return done;
}
} // namespace

QList<Verdict> checkStep(const model::Bot &bot, const ScriptStep &step, const QList<PlayedStep> &played, qsizetype turn)
{
    const View view(bot, step, played, turn);
    QList<Verdict> verdicts;
    qsizetype from = 0;
    for (const Assertion &assertion : step.assertions) {
        // What is to happen may have happened in the opening, and what is not to happen does not count there.
        qsizetype start = from;
        Verdict verdict = view.check(assertion, start, view.size());
        if (!verdict.ok && start < view.answer()) {
            start = view.answer();
            verdict = view.check(assertion, start, view.size());
        }
        if (step.inOrder && !verdict.ok)
            verdict.message += u' ' + QCoreApplication::translate("engine", "The assertions of this step are checked in their order.");
        // The next one looks at what came after that which fulfils this one; nothing does where it holds without anything.
        if (step.inOrder && verdict.ok) {
            const qsizetype to = endOfFulfilling(view, assertion, start);
            if (to > start)
                from = to;
        }
        verdicts.append(verdict);
    }
    return verdicts;
}

} // namespace dialogist::engine::testing
