// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/runtime.h"

#include "tests/studio/flow/botbuilder.h"

#include <algorithm>

namespace dialogist::flow::test {

using namespace Qt::StringLiterals;

inline constexpr qint64 noon = 1'795'694'400'000; // 26 November 2026, 12:00 UTC, a Thursday

inline Input open(const QString &language = {})
{
    return {
        Input::Kind::Start, {}, language.isEmpty() ? QJsonObject() : QJsonObject{{u"language"_s, language}}, noon, 1};
}

inline Input typed(const QString &text)
{
    return {Input::Kind::Text, text, {}, noon, 1};
}

inline Input pressed(const QString &option)
{
    return {Input::Kind::Choice, option, {}, noon, 1};
}

inline StepResult play(const model::Bot &bot, const QList<Input> &inputs)
{
    const auto program = Program::compile(bot);
    StepResult result;
    for (const Input &input : inputs)
        result = step(*program, result.state, input);
    return result;
}

inline QStringList textsOf(const StepResult &result)
{
    QStringList texts;
    for (const Message &message : result.messages)
        texts.append(message.text);
    return texts;
}

inline bool traced(const StepResult &result, const QString &what)
{
    return std::any_of(
        result.trace.begin(), result.trace.end(), [&](const TraceEntry &entry) { return entry.what == what; });
}

inline QByteArray say(const QByteArray &text)
{
    return R"({"bubbles":[{"kind":"text","variants":[{"en":")" + text + R"("}]}]})";
}

/// start -> ask -> "got {{ x }}" / "invalid"
inline BotBuilder asking(const QByteArray &props, const QStringList &languages = {u"en"_s})
{
    BotBuilder bot(languages);
    bot.variable(u"x"_s)
        .node(u"s"_s, u"start"_s)
        .node(u"a"_s, u"ask"_s, props)
        .node(u"ok"_s, u"message"_s, say("got {{ x }}"))
        .node(u"bad"_s, u"message"_s, say("gave up"));
    bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"answered"_s, u"ok"_s).link(u"a"_s, u"invalid"_s, u"bad"_s);
    return bot;
}

inline const QByteArray colours
    = R"({"prompt":{"en":"Colour?","de":"Farbe?"},"variable":"x","retries":1,"invalid":{"en":"Which?"},"options":[
    {"id":"r","label":{"en":"Red","de":"Rot"},"synonyms":{"en":"crimson, scarlet red"}},
    {"id":"g","label":{"en":"Green","de":"Grün"}},{"id":"b","label":{"en":"Dark blue","de":"Dunkelblau"}}]})";

inline BotBuilder choosing()
{
    BotBuilder bot({u"en"_s, u"de"_s});
    bot.variable(u"x"_s).node(u"s"_s, u"start"_s).node(u"c"_s, u"choice"_s, colours);
    bot.link(u"s"_s, u"next"_s, u"c"_s);
    for (const QString &id : {u"r"_s, u"g"_s, u"b"_s})
        bot.node(id, u"message"_s, say(id.toUtf8() + " {{ x }}")).link(u"c"_s, u"option:"_s + id, id);
    bot.node(u"o"_s, u"message"_s, say("other")).link(u"c"_s, u"other"_s, u"o"_s);
    return bot;
}

} // namespace dialogist::flow::test
