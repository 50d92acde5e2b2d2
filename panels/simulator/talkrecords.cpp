// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
//
// What is kept of a talk, and how a kept one is played again.
#include "panels/simulator/talksession.h"

#include "studio/base/json.h"
#include "studio/engine/testing/pins.h"
#include "studio/engine/testing/script.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {
constexpr qsizetype keptExchanges = 100;
constexpr qsizetype keptBytes = 1'000'000;

QJsonObject toJson(const flow::TraceEntry &entry)
{
    constexpr qsizetype mostKept = 500; // but for what was said, by which the talk finds its place in the trace
    QJsonObject json {{u"what"_s, entry.what}};
    if (!entry.node.isNull())
        json.insert(u"node"_s, entry.node.toString());
    if (!entry.detail.isEmpty())
        json.insert(u"detail"_s, entry.what == u"said" || entry.what == u"asked" ? entry.detail : entry.detail.left(mostKept));
    if (entry.handled)
        json.insert(u"handled"_s, true);
    return json;
}

flow::TraceEntry entryFrom(const QJsonObject &json)
{
    return {model::NodeId::fromString(json[u"node"].toString()), json[u"what"].toString(), json[u"detail"].toString(), {}, json[u"handled"].toBool()};
}

QJsonObject toJson(const Exchange &exchange)
{
    QJsonArray messages;
    for (const flow::Message &message : exchange.messages)
        messages.append(message.toJson());
    QJsonObject json {{u"said"_s, exchange.said}, {u"messages"_s, messages}, {u"input"_s, exchange.input.toJson()},
                      {u"before"_s, exchange.before.toJson()}, {u"after"_s, exchange.after.toJson()}, {u"answers"_s, exchange.answers}};
    if (exchange.pending)
        json.insert(u"pending"_s, exchange.pending->toJson());
    if (!exchange.held.node.isNull())
        json.insert(u"held"_s, exchange.held.toJson());
    if (!exchange.edits.isEmpty())
        json.insert(u"edits"_s, exchange.edits);
    QJsonArray trace;
    for (const flow::TraceEntry &entry : exchange.trace)
        trace.append(toJson(entry));
    if (!trace.isEmpty())
        json.insert(u"trace"_s, trace);
    return json;
}

Exchange exchangeFrom(const QJsonObject &json)
{
    Exchange exchange;
    exchange.said = json[u"said"_s].toString();
    const QJsonArray messages = json[u"messages"_s].toArray();
    for (const QJsonValue &message : messages)
        exchange.messages.append(flow::Message::fromJson(message.toObject()));
    const auto input = flow::Input::fromJson(json[u"input"_s].toObject());
    const auto before = flow::State::fromJson(json[u"before"_s].toObject());
    const auto after = flow::State::fromJson(json[u"after"_s].toObject());
    if (input && before && after) {
        exchange.input = *input;
        exchange.before = *before;
        exchange.after = *after;
    }
    exchange.answers = json[u"answers"_s].toArray();
    exchange.held = engine::HoldPlace::fromJson(json[u"held"_s].toObject());
    exchange.edits = json[u"edits"_s].toObject();
    const QJsonArray trace = json[u"trace"_s].toArray();
    for (const QJsonValue &entry : trace)
        exchange.trace.append(entryFrom(entry.toObject()));
    if (const QJsonObject pending = json[u"pending"_s].toObject(); !pending.isEmpty()) {
        exchange.pending = flow::Request {pending[u"kind"_s].toString(), model::NodeId::fromString(pending[u"node"_s].toString()),
                                          pending[u"data"_s].toObject(), pending[u"lasts"_s].toBool()};
    }
    return exchange;
}
} // namespace

engine::Recording TalkSession::recording() const
{
    engine::Recording recording;
    for (qsizetype i = 0; i < m_exchanges.size(); ++i) {
        const Exchange &exchange = m_exchanges.at(i);
        recording.inputs.append(exchange.input);
        recording.answers.append(exchange.answers);
        if (!exchange.held.node.isNull()) {
            recording.holds.resize(i + 1);
            recording.holds[i] = exchange.held;
        }
        if (!exchange.edits.isEmpty()) {
            recording.edits.resize(i + 1);
            recording.edits[i] = exchange.edits;
        }
    }
    recording.pins = m_pins;
    return recording;
}

QList<engine::testing::SpokenTurn> TalkSession::spokenTurns() const
{
    QList<engine::testing::SpokenTurn> talk;
    for (const Exchange &exchange : m_exchanges) {
        engine::Turn turn;
        turn.messages = exchange.messages;
        turn.state = exchange.after;
        turn.trace = exchange.trace;
        talk.append({exchange.input, turn});
    }
    return talk;
}

model::ConversationTest TalkSession::asTest(const model::Bot &bot) const
{
    QList<engine::testing::SpokenTurn> talk;
    QJsonArray pins;
    std::optional<flow::Request> asked;
    for (const Exchange &exchange : m_exchanges) {
        engine::Turn turn;
        turn.messages = exchange.messages;
        turn.state = exchange.after;
        const bool byHand = asked && !asked->lasts && exchange.input.kind == flow::Input::Kind::Answer;
        if (byHand)
            pins.append(engine::pinFor(*asked, exchange.input.data));
        // Where the talk was held is no matter of the test: what was said before and after belongs together.
        if (byHand || (exchange.isResumed() && !talk.isEmpty())) {
            turn.messages = talk.last().turn.messages + turn.messages;
            talk.last().turn = turn;
        } else {
            talk.append({exchange.input, turn});
        }
        for (QJsonValue pin : exchange.answers)
            pins.append(pin);
        asked = exchange.pending;
    }
    model::ConversationTest test = engine::testing::testFromTalk(bot, talk);
    test.pins = pins;
    return test;
}

bool TalkSession::wasChangedByHand() const
{
    return std::any_of(m_exchanges.begin(), m_exchanges.end(), [](const Exchange &exchange) {
        return !exchange.edits.isEmpty() || (exchange.isResumed() && exchange.input.data.contains(u"port"_s));
    });
}

void TalkSession::play(const engine::Recording &recording)
{
    if (recording.inputs.isEmpty())
        return;
    m_pins = recording.pins;
    m_script = recording;
    m_played = 0;
    begin(recording.inputs.first());
}

void TalkSession::playNext()
{
    if (m_busy || m_script.inputs.isEmpty())
        return;
    if (m_played >= m_script.inputs.size()) {
        m_script = {};
        return;
    }
    // A breakpoint may hold the talk where it was not held then; talks of earlier programs do not say where that was.
    const flow::Input input = m_script.inputs.at(m_played);
    if (isHeld() && (!engine::isResume(input) || (!m_script.holds.isEmpty() && isHeldElsewhere())))
        return;
    QString said = input.text;
    if (input.kind == flow::Input::Kind::Choice) {
        for (const flow::Message &message : std::as_const(m_turn.messages)) {
            for (const flow::QuickReply &reply : message.quickReplies) {
                if (reply.id == input.text)
                    said = reply.label;
            }
        }
    }
    run(input, input.isFromPerson() ? said : QString(), false, true);
}

/// Whether the talk that is played is held where it was not then.
bool TalkSession::isHeldElsewhere() const
{
    return isHeld() && m_script.holds.value(m_played - 1) != m_exchanges.last().held;
}

/// Variables get the values that were given to them by hand at this place of the talk that is played.
void TalkSession::editAsScripted()
{
    const model::Bot *bot = m_document ? m_document->project().bot(m_bot) : nullptr;
    const QJsonObject edits = m_script.edits.value(m_played - 1);
    if (!bot || edits.isEmpty() || isHeldElsewhere())
        return;
    for (auto it = edits.begin(); it != edits.end(); ++it)
        engine::setVariable(*bot, m_state, it.key(), *it);
    m_exchanges.last().after = m_state;
    m_exchanges.last().edits = edits;
}

QByteArray TalkSession::settingKey() const
{
    return "simulator/" + m_bot.toString().toLatin1();
}

void TalkSession::keep()
{
    if (m_document->isReadOnly())
        return;
    // The newest ones, as many as are written down without the window waiting for it.
    QList<QJsonObject> newest;
    qsizetype size = 0;
    for (qsizetype i = m_exchanges.size() - 1; i >= 0 && newest.size() < keptExchanges; --i) {
        newest.append(toJson(m_exchanges.at(i)));
        size += canonicalJson(newest.last()).size();
        if (size > keptBytes)
            break;
    }
    QJsonArray exchanges;
    for (auto it = newest.crbegin(); it != newest.crend(); ++it)
        exchanges.append(*it);
    const QJsonObject talk {{u"version"_s, 1}, {u"state"_s, m_state.toJson()}, {u"language"_s, m_language}, {u"exchanges"_s, exchanges},
                            {u"pins"_s, m_pins}};
    const Status status = m_document->file().setSetting(QString::fromLatin1(settingKey()), canonicalJson(talk));
    if (!status.ok())
        emit failed(status.error().message);
}

void TalkSession::bringBack()
{
    const auto kept = m_document->file().setting(QString::fromLatin1(settingKey()));
    if (!kept.ok() || kept->isEmpty())
        return;
    const QJsonObject talk = QJsonDocument::fromJson(*kept).object();
    auto state = flow::State::fromJson(talk[u"state"_s].toObject());
    if (talk[u"version"_s].toInt() != 1 || !state.ok())
        return; // kept by a newer program: a talk begins anew
    m_state = state.take();
    m_language = talk[u"language"_s].toString(m_language);
    const QJsonArray exchanges = talk[u"exchanges"_s].toArray();
    for (const QJsonValue &exchange : exchanges)
        m_exchanges.append(exchangeFrom(exchange.toObject()));
    m_pins = talk[u"pins"_s].toArray();
    if (!m_exchanges.isEmpty())
        standAtLast();
}

} // namespace dialogist::panels::simulator
