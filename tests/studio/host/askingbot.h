// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/studio/host/testbot.h"

namespace tests {

/// A bot whose flow is written step by step from an empty one.
class PlainBot : public TestBot
{
public:
    explicit PlainBot(const QString &slug) : TestBot(slug)
    {
        flow.nodes.clear();
        flow.links.clear();
        start = addNode(u"start"_s, {});
    }
    model::NodeId message(const QString &words) { return addNode(u"message"_s, {{u"bubbles"_s, bubble(words)}}); }
    model::NodeId ask(const QString &words) { return addNode(u"ask"_s, {{u"prompt"_s, text(words)}, {u"answerType"_s, u"text"_s}, {u"variable"_s, u"said"_s}}); }

    model::NodeId start;
};

/// Asks for words, sends a request, says what came of it, and asks again: "got {{price}}" or "failed {{error.code}}: {{error.message}}".
class AskingBot : public PlainBot
{
public:
    AskingBot(const QString &slug, QJsonObject request) : PlainBot(slug)
    {
        addVariable(u"price"_s, u"text"_s, u"conversation"_s);
        if (!request.contains(u"mapping"_s))
            request.insert(u"mapping"_s, QJsonArray {QJsonObject {{u"variable"_s, u"price"_s}, {u"path"_s, u"$.price"_s}}});
        const auto question = ask(u"Ready."_s);
        const auto asks = addNode(u"http"_s, request);
        const auto got = message(u"got {{price}}"_s);
        const auto failed = message(u"failed {{error.code}}: {{error.message}}"_s);
        link(start, u"next"_s, question);
        link(question, u"answered"_s, asks);
        link(asks, u"next"_s, got);
        link(asks, u"error"_s, failed);
        link(got, u"next"_s, question);
        link(failed, u"next"_s, question);
    }
};

} // namespace tests
