// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/runtime.h"

#include "tests/studio/flow/botbuilder.h"

namespace dialogist::flow::test {

/// Plays a person: says things to a bot and keeps what it answers. Each step goes through the stored form of the state.
class TalkPlayer
{
public:
    static constexpr qint64 noon = 1'795'694'400'000; // 26 November 2026, 12:00 UTC, a Thursday

    explicit TalkPlayer(const model::Bot &bot)
        : m_program(Program::compile(bot))
    {
    }

    QStringList open(const QString &language = {}, const QString &channel = {})
    {
        QJsonObject data{{QStringLiteral("language"), language}};
        if (!channel.isEmpty())
            data.insert(QStringLiteral("channel"), channel);
        return take(Input::Kind::Start, {}, data);
    }
    QStringList say(const QString &text) { return take(Input::Kind::Text, text); }
    QStringList press(const QString &option) { return take(Input::Kind::Choice, option); }
    QStringList answer(const QString &kind, const QJsonObject &data) { return take(Input::Kind::Answer, kind, data); }
    QStringList happen(const QString &event, const QJsonObject &data = {}) { return take(Input::Kind::Event, event, data); }
    /// Lets time pass; the clock is looked at.
    QStringList pass(qint64 seconds)
    {
        now += seconds * 1000;
        return happen(QStringLiteral("timer"));
    }

    bool traced(const QString &what) const
    {
        return std::any_of(
            result.trace.begin(), result.trace.end(), [&](const TraceEntry &entry) { return entry.what == what; });
    }

    State state;
    StepResult result;
    qint64 now = noon;
    quint64 random = 1;

private:
    QStringList take(Input::Kind kind, const QString &text, const QJsonObject &data = {})
    {
        result = step(*m_program, State::fromText(state.toText()).take(), Input{kind, text, data, now, random, {}});
        state = result.state;
        QStringList texts;
        for (const Message &message : std::as_const(result.messages))
            texts.append(message.text);
        return texts;
    }

    std::shared_ptr<const Program> m_program;
};

inline QByteArray saying(const QByteArray &text)
{
    return R"({"bubbles":[{"kind":"text","variants":[{"en":")" + text + R"("}]}]})";
}

} // namespace dialogist::flow::test
