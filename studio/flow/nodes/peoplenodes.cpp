// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/requesting.h"
#include "studio/flow/answers.h"
#include "studio/flow/safetext.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minute = 60'000;

/// Hands the talk to a person. Its memory: "asked" while the one who chats is asked about the transcript, "transcript", "connected".
class HandoffBehaviour : public Behaviour
{
public:
    HandoffBehaviour(const QJsonObject &props, const QString &source)
        : m_queue(props[u"queue"].toString(), SafeText::Use::Plain)
        , m_summary(props[u"summary"].toString(), SafeText::Use::Plain)
        , m_variables(wordsOf(props[u"variables"]))
        , m_transcript(props[u"transcript"].toString(u"never"_s))
        , m_transcriptQuestion(props[u"transcriptQuestion"], source)
        , m_waiting(props[u"waiting"], source)
        , m_connected(props[u"connected"], source)
        , m_onlyOpen(props[u"onlyOpen"].toBool(true))
        , m_timeout(qBound(1, props[u"timeout"].toInt(10), 24 * 60))
    {
    }

    Outcome enter(Talk &talk) const override
    {
        if (m_onlyOpen && !isOpen(talk)) {
            talk.trace(u"answered"_s, u"closed"_s);
            return Outcome::leave(u"unavailable"_s);
        }
        if (m_transcript != u"ask")
            return call(talk, m_transcript == u"always");
        const PlainWords words = plainWords(talk.state().language);
        talk.ask(m_transcriptQuestion, {{u"yes"_s, words.yes, {}, {}}, {u"no"_s, words.no, {}, {}}}, u"choice"_s);
        return Outcome::wait();
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        if (input.kind != Input::Kind::Answer) {
            const auto yes = input.kind == Input::Kind::Choice ? std::optional(input.text == u"yes")
                                                               : readYesNo(input.text, talk.state().language);
            if (!yes && ++talk.state().attempts <= 1)
                return enter(talk);
            return call(talk, yes.value_or(false)); // whoever does not say yes has not agreed
        }
        const QString state = input.data[u"state"].toString();
        if (state == u"connected") {
            talk.trace(u"answered"_s, state);
            talk.state().memory.insert(u"connected"_s, true);
            talk.state().dueMs = 0;
            talk.say(m_connected);
            // What is wired here runs, and then the bot is silent until the colleague has left.
            return talk.isConnected(u"connected"_s) ? Outcome::aside(u"connected"_s) : Outcome::wait();
        }
        if (state == u"message") {
            Message message;
            message.text = input.data[u"text"].toString();
            talk.say(std::move(message));
            return Outcome::wait();
        }
        talk.trace(u"answered"_s, state);
        return Outcome::leave(state == u"returned" ? u"returned"_s : u"unavailable"_s);
    }

    Outcome timeout(Talk &) const override { return Outcome::leave(u"timeout"_s); }
    Outcome failed(Talk &, const QString &, const QString &) const override { return Outcome::leave(u"unavailable"_s); }
    bool fits(Talk &talk, const Input &input) const override { return readYesNo(input.text, talk.state().language).has_value(); }

private:
    Outcome call(Talk &talk, bool transcript) const
    {
        talk.say(m_waiting);
        QStringList failures;
        QJsonObject data{{u"queue"_s, m_queue.render(talk, &failures)}, {u"summary"_s, m_summary.render(talk, &failures)},
            {u"values"_s, valuesOf(talk, m_variables)}, {u"transcript"_s, transcript}, {u"language"_s, talk.state().language}};
        if (tellFailures(talk, failures))
            return talk.fail(u"expression"_s, failures.first());
        return talk.request(u"handoff"_s, data, true, talk.input().nowMs + m_timeout * minute);
    }

    SafeText m_queue;
    SafeText m_summary;
    QStringList m_variables;
    QString m_transcript;
    SpokenText m_transcriptQuestion;
    SpokenText m_waiting;
    SpokenText m_connected;
    bool m_onlyOpen;
    int m_timeout;
};

/// Asks somebody of the team; the talk goes on by what they press.
class ApprovalBehaviour : public Behaviour
{
public:
    ApprovalBehaviour(const QJsonObject &props, const QString &source)
        : m_title(props[u"title"].toString(), SafeText::Use::Plain)
        , m_details(props[u"details"].toString(), SafeText::Use::Plain)
        , m_to(props[u"assignee"].toString(), SafeText::Use::Plain)
        , m_waiting(props[u"waiting"], source)
        , m_actions(props[u"actions"].toArray())
        , m_timeout(qBound(1, props[u"timeout"].toInt(24 * 60), 30 * 24 * 60))
        , m_commentTo(props[u"commentTo"].toString())
    {
    }

    Outcome enter(Talk &talk) const override
    {
        talk.say(m_waiting);
        QStringList failures;
        QJsonArray actions;
        for (const QJsonValue &action : m_actions)
            actions.append(QJsonObject{{u"id"_s, action[u"id"]}, {u"label"_s, action[u"label"]}});
        const QJsonObject data{{u"title"_s, m_title.render(talk, &failures)}, {u"details"_s, m_details.render(talk, &failures)},
            {u"assignee"_s, m_to.render(talk, &failures)}, {u"actions"_s, actions}};
        if (tellFailures(talk, failures))
            return talk.fail(u"expression"_s, failures.first());
        return talk.request(u"approval"_s, data, true, talk.input().nowMs + m_timeout * minute);
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        const QString action = input.data[u"action"].toString();
        const bool known = std::any_of(
            m_actions.begin(), m_actions.end(), [&](const QJsonValue &one) { return one[u"id"].toString() == action; });
        if (!known)
            return talk.fail(u"unknown-action"_s, u"nobody offered the action “%1”"_s.arg(action.left(80)));
        talk.trace(u"answered"_s, action);
        talk.store(m_commentTo, input.data[u"comment"].toString());
        return Outcome::leave(u"action:"_s + action);
    }

    Outcome timeout(Talk &) const override { return Outcome::leave(u"timeout"_s); }

private:
    SafeText m_title;
    SafeText m_details;
    SafeText m_to;
    SpokenText m_waiting;
    QJsonArray m_actions;
    int m_timeout;
    QString m_commentTo;
};
} // namespace

std::unique_ptr<Behaviour> makePeopleBehaviour(const model::Node &node, const Program::Private &program)
{
    if (node.type == u"handoff")
        return std::make_unique<HandoffBehaviour>(node.props, program.bot.sourceLanguage());
    if (node.type == u"approval")
        return std::make_unique<ApprovalBehaviour>(node.props, program.bot.sourceLanguage());
    return nullptr;
}

} // namespace dialogist::flow
