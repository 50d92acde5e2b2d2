// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// Tests that are written by the program, from talks.
#include "studio/engine/testing/script.h"
#include "studio/engine/testing/testrun.h"

#include <QCoreApplication>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
/// What a turn did, as assertions that hold again when it happens again.
QJsonArray assertionsFor(const model::Bot &bot, const Turn &turn, const flow::State &before)
{
    QJsonArray list;
    for (const flow::Message &message : turn.messages) {
        QJsonObject said {{u"equals"_s, message.text}};
        QJsonArray buttons;
        for (const flow::QuickReply &reply : message.quickReplies)
            buttons.append(reply.label);
        if (!buttons.isEmpty())
            said.insert(u"buttons"_s, buttons);
        if (message.text.isEmpty() && message.node.isNull())
            continue; // nothing that a test could ask for
        if (message.text.isEmpty())
            said = {{u"node"_s, nameOf(bot, message.node)}};
        list.append(QJsonObject {{u"bot_uttered"_s, said}});
    }
    QJsonArray values;
    for (const auto &[id, variable] : bot.variables) {
        const QJsonValue now = valueOf(bot, turn.state, variable.name);
        if (now != valueOf(bot, before, variable.name) && !now.isUndefined() && !now.isNull())
            values.append(QJsonObject {{u"name"_s, variable.name}, {u"value"_s, Matcher::literal(now)}});
    }
    if (!values.isEmpty())
        list.append(QJsonObject {{u"variable_was_set"_s, values}});
    if (turn.state.ended)
        list.append(QJsonObject {{u"talk_ended"_s, true}});
    return list;
}

QString labelOf(const QList<SpokenTurn> &talk, qsizetype before, const QString &id)
{
    for (qsizetype i = before - 1; i >= 0; --i) {
        for (const flow::Message &message : talk[i].turn.messages) {
            for (const flow::QuickReply &reply : message.quickReplies) {
                if (reply.id == id)
                    return reply.label;
            }
        }
    }
    return id;
}

QString durationText(qint64 milliseconds)
{
    return u"PT%1S"_s.arg(std::max<qint64>(1, milliseconds / 1000));
}
} // namespace

model::ConversationTest testFromTalk(const model::Bot &bot, const QList<SpokenTurn> &talk)
{
    model::ConversationTest test;
    test.id = model::ConversationTestId::create();
    test.bot = bot.id;
    flow::State before;
    QString hours;
    for (qsizetype i = 0; i < talk.size(); ++i) {
        const flow::Input &input = talk[i].input;
        QJsonObject step;
        if (i > 0 && input.hours != hours)
            step.insert(u"hours"_s, input.hours.isEmpty() ? u"clock"_s : input.hours);
        hours = input.hours;
        switch (input.kind) {
        case flow::Input::Kind::Start:
            test.language = input.data[u"language"].toString();
            test.given = {{u"now"_s, QDateTime::fromMSecsSinceEpoch(input.nowMs, Qt::UTC).toString(Qt::ISODateWithMs)},
                          {u"seed"_s, double(input.random >> 12)}};
            if (!input.hours.isEmpty())
                test.given.insert(u"hours"_s, input.hours);
            for (const QString &key : {u"variables"_s, u"user"_s, u"channel"_s, u"node"_s}) {
                const QJsonValue value = input.data[key];
                if (!value.isUndefined() && !value.isNull() && value != QJsonObject())
                    test.given.insert(key, value);
            }
            break;
        case flow::Input::Kind::Text:
            step.insert(u"user"_s, input.text);
            break;
        case flow::Input::Kind::Choice:
            step.insert(u"choice"_s, labelOf(talk, i, input.text));
            break;
        case flow::Input::Kind::Answer:
            step.insert(u"answer"_s, QJsonObject {{u"kind"_s, input.text}, {u"data"_s, input.data}});
            break;
        case flow::Input::Kind::Event:
            if (input.text == u"timer" && i > 0)
                step.insert(u"wait"_s, durationText(input.nowMs - talk[i - 1].input.nowMs));
            else
                step.insert(u"event"_s, QJsonObject {{u"name"_s, input.text}, {u"data"_s, input.data}});
            break;
        }
        step.insert(u"assertions"_s, assertionsFor(bot, talk[i].turn, before));
        test.steps.append(step);
        before = talk[i].turn.state;
    }
    return test;
}

QStringList problemsOf(const model::Bot &bot, const model::ConversationTest &test)
{
    const auto script = readScript(bot, test);
    return script ? QStringList() : QStringList {script.error().message};
}

} // namespace dialogist::engine::testing
