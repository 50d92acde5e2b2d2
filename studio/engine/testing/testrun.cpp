// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/testrun.h"

#include "studio/engine/requesthandlers.h"
#include "studio/engine/testing/pins.h"
#include "studio/engine/testing/pinshape.h"
#include "studio/engine/testing/script.h"
#include "studio/engine/testing/stepcheck.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <thread>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 secondMs = 1000;

/// Answers nothing; writes down what is asked.
class Asking : public RequestHandler
{
public:
    std::optional<QJsonObject> answer(const Bundle &, const flow::State &, const flow::Request &request) override
    {
        requests.append(request);
        return std::nullopt;
    }
    QList<flow::Request> requests;
};

/// Answers with what the step itself has for trying out, which is as certain as a pin; writes down where.
class Pretending : public RequestHandler
{
public:
    std::optional<QJsonObject> answer(const Bundle &bundle, const flow::State &state, const flow::Request &request) override
    {
        auto given = m_mocks.answer(bundle, state, request);
        if (given)
            nodes.append(request.node);
        return given;
    }

    /// Says so in the trace, behind each request that was answered here.
    void tell(QList<flow::TraceEntry> &trace) const
    {
        qsizetype from = 0;
        for (const model::NodeId &node : nodes) {
            const auto asks = [&node](const flow::TraceEntry &entry) { return entry.node == node && entry.what == u"requested"; };
            const auto at = std::find_if(trace.begin() + from, trace.end(), asks);
            from = at == trace.end() ? from : at - trace.begin() + 1;
            trace.insert(from, {node, u"pretended"_s, QCoreApplication::translate("engine", "The step's own answer to pretend, as no pinned one fits")});
        }
    }
    QList<model::NodeId> nodes;

private:
    MockHandler m_mocks;
};

/// A test being played.
class Player
{
public:
    Player(const Bundle &bundle, const model::ConversationTest &test, const Script &script)
        : m_bundle(bundle)
        , m_bot(bundle.program->bot())
        , m_test(test)
        , m_script(script)
        , m_pins(m_bot, script.pins)
        , m_now(script.nowMs)
        , m_random(script.seed)
        , m_hours(script.hours)
    {
    }

    QList<bool> usedPins() const { return m_pins.used(); }

    TestResult play()
    {
        m_result.id = m_test.id;
        m_result.suite = m_test.suite;
        m_result.name = m_test.name;
        flow::Input opening = input(flow::Input::Kind::Start, {});
        opening.data = m_script.opening;
        if (!opening.data.contains(u"language"_s))
            opening.data.insert(u"language"_s, m_test.language.isEmpty() ? m_bot.sourceLanguage() : m_test.language);
        if (!take({}, opening, -1))
            return m_result;
        for (int i = 0; i < int(m_script.steps.size()); ++i) {
            if (!playStep(m_script.steps[size_t(i)], i))
                break;
        }
        if (m_result.outcome == TestResult::Outcome::Passed && !m_result.failures.isEmpty())
            m_result.outcome = TestResult::Outcome::Failed;
        return m_result;
    }

private:
    flow::Input input(flow::Input::Kind kind, const QString &what)
    {
        flow::Input made;
        made.kind = kind;
        made.text = what;
        made.nowMs = m_now;
        made.random = m_random;
        made.hours = m_hours;
        m_now += secondMs;
        m_random = m_random * 6364136223846793005ULL + 1442695040888963407ULL; // Knuth's MMIX generator
        return made;
    }

    bool breakAt(int step, const QString &error)
    {
        m_result.outcome = TestResult::Outcome::Broken;
        m_result.error = error;
        m_result.brokenStep = step;
        return false;
    }

    bool take(const QString &said, const flow::Input &given, int step)
    {
        Asking asking;
        Pretending pretending;
        Turn turn = advance(m_bundle, m_state, given, {{&asking, &m_pins, &pretending}, {}, true});
        pretending.tell(turn.trace);
        for (const model::NodeId &node : std::as_const(pretending.nodes))
            m_result.pretended.append(nameOf(m_bot, node));
        m_result.pretended.removeDuplicates();
        m_state = turn.state;
        m_result.coverage.add(turn);
        const std::optional<flow::Request> pending = turn.pending;
        m_result.steps.append({said, std::move(turn), asking.requests});
        if (pending && !pending->lasts)
            return breakAt(step, QCoreApplication::translate("engine", "The step “%1” asks for “%2”, and the test has no answer. Pin one, such as %3")
                                     .arg(nameOf(m_bot, pending->node), pending->kind, u"pins: ["_s + pinExample(pending->kind, nameOf(m_bot, pending->node)) + u']'));
        return true;
    }

    /// The button of the last message that the person can press, by label or id.
    std::optional<QString> buttonFor(const QString &wanted) const
    {
        for (auto step = m_result.steps.rbegin(); step != m_result.steps.rend(); ++step) {
            for (const flow::Message &message : step->turn.messages) {
                for (const flow::QuickReply &reply : message.quickReplies) {
                    if (reply.id == wanted || reply.label.compare(wanted, Qt::CaseInsensitive) == 0)
                        return reply.id;
                }
            }
        }
        return std::nullopt;
    }

    bool playStep(const ScriptStep &step, int number)
    {
        using Kind = ScriptStep::Kind;
        bool goesOn = true;
        m_hours = step.hours.value_or(m_hours);
        switch (step.kind) {
        case Kind::Look:
            break;
        case Kind::User:
            goesOn = take(step.text, input(flow::Input::Kind::Text, step.text), number);
            break;
        case Kind::Choice: {
            const auto button = buttonFor(step.text);
            if (!button)
                return breakAt(number, QCoreApplication::translate("engine", "There is no button “%1” to press.").arg(step.text));
            goesOn = take(step.text, input(flow::Input::Kind::Choice, *button), number);
            break;
        }
        case Kind::Wait:
            m_now += step.waitMs;
            goesOn = take(QCoreApplication::translate("engine", "(waits %1)").arg(step.text), input(flow::Input::Kind::Event, u"timer"_s), number);
            break;
        case Kind::Event: {
            flow::Input made = input(flow::Input::Kind::Event, step.text);
            made.data = step.data;
            goesOn = take(u'(' + step.text + u')', made, number);
            break;
        }
        case Kind::Answer: {
            flow::Input made = input(flow::Input::Kind::Answer, step.text);
            made.data = step.data;
            goesOn = take(u'(' + step.text + u')', made, number);
            break;
        }
        }
        if (goesOn)
            check(step, number);
        return goesOn;
    }

    void check(const ScriptStep &step, int number)
    {
        const QList<Verdict> verdicts = checkStep(m_bot, step, m_result.steps, m_result.steps.size() - 1);
        for (int i = 0; i < int(verdicts.size()); ++i) {
            if (!verdicts[i].ok)
                m_result.failures.append({number, i, withReasons(verdicts[i])});
        }
    }

    /// What failed in the turn and nothing took care of is mostly why something else is not as it was to be.
    Verdict withReasons(Verdict verdict) const
    {
        for (const flow::TraceEntry &entry : m_result.steps.last().turn.trace) {
            if (entry.what == u"error" && !entry.handled && !verdict.message.contains(entry.detail))
                verdict.message += u' ' + QCoreApplication::translate("engine", "In the step “%1”: %2").arg(nameOf(m_bot, entry.node), entry.detail);
        }
        return verdict;
    }

    const Bundle &m_bundle;
    const model::Bot &m_bot;
    const model::ConversationTest &m_test;
    const Script &m_script;
    Pins m_pins;
    qint64 m_now;
    quint64 m_random;
    QString m_hours;
    flow::State m_state;
    TestResult m_result;
};
} // namespace

QString outcomeName(TestResult::Outcome outcome)
{
    switch (outcome) {
    case TestResult::Outcome::Passed:
        return u"passed"_s;
    case TestResult::Outcome::Failed:
        return u"failed"_s;
    case TestResult::Outcome::Broken:
        return u"broken"_s;
    case TestResult::Outcome::Skipped:
        return u"skipped"_s;
    }
    return {};
}

TestResult runTest(const Bundle &bundle, const model::ConversationTest &test)
{
    TestResult result;
    result.id = test.id;
    result.suite = test.suite;
    result.name = test.name;
    if (!test.enabled) {
        result.outcome = TestResult::Outcome::Skipped;
        return result;
    }
    QElapsedTimer timer;
    timer.start();
    const Result<Script> script = readScript(bundle.program->bot(), test);
    if (!script) {
        result.outcome = TestResult::Outcome::Broken;
        result.error = script.error().message;
        return result;
    }
    Player player(bundle, test, *script);
    result = player.play();
    result.pins = script->pins;
    result.usedPins = player.usedPins();
    result.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return result;
}

QList<TestResult> runTests(const Bundle &bundle, const QList<model::ConversationTest> &tests, int threads,
                           const std::function<void(int)> &progress, const std::atomic_bool *cancel)
{
    const int cores = std::max(1, int(std::thread::hardware_concurrency()));
    const int count = std::clamp(threads > 0 ? threads : cores, 1, std::max(1, int(tests.size())));
    std::vector<std::optional<TestResult>> results(size_t(tests.size()));
    std::atomic_int next = 0;
    std::atomic_int done = 0;
    const auto work = [&] {
        for (int i = next++; i < int(tests.size()); i = next++) {
            if (cancel && *cancel)
                return;
            results[size_t(i)] = runTest(bundle, tests[i]);
            const int finished = ++done;
            if (progress)
                progress(finished);
        }
    };
    std::vector<std::thread> pool;
    for (int i = 1; i < count; ++i)
        pool.emplace_back(work);
    work();
    for (std::thread &thread : pool)
        thread.join();
    QList<TestResult> list;
    for (auto &result : results) {
        if (result)
            list.append(std::move(*result));
    }
    return list;
}

} // namespace dialogist::engine::testing
