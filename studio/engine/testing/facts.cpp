// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/facts.h"

#include "studio/engine/testing/matcher.h"

#include <QJsonDocument>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
const model::Flow *flowOf(const model::Bot &bot, model::NodeId node)
{
    for (const auto &[id, flow] : bot.flows) {
        if (flow.node(node))
            return &flow;
    }
    return nullptr;
}

QString flowName(const model::Bot &bot, model::NodeId node)
{
    const model::Flow *flow = flowOf(bot, node);
    return flow ? flow->name : QString();
}

/// Turns the trace of one turn into facts.
class Reader
{
public:
    Reader(const model::Bot &bot, const Turn &turn, const QList<flow::Request> &requests)
        : m_bot(bot)
        , m_turn(turn)
        , m_requests(requests)
    {
    }

    QList<Fact> read()
    {
        for (const flow::TraceEntry &entry : m_turn.trace)
            take(entry);
        // Messages that no entry of the trace announced still were said.
        while (m_said < m_turn.messages.size())
            say();
        return m_facts;
    }

private:
    void add(Fact::Kind kind, const flow::TraceEntry &entry, const QString &name)
    {
        m_facts.append({kind, name, {}, -1, entry.node});
    }

    void say()
    {
        if (m_said >= m_turn.messages.size())
            return;
        m_facts.append({Fact::Kind::Uttered, {}, {}, int(m_said), m_turn.messages[m_said].node});
        ++m_said;
    }

    /// What the request of this entry asked. Not every entry has one: a project that is not trusted asks nobody.
    QJsonValue asked(const flow::TraceEntry &entry)
    {
        for (qsizetype i = m_asked; i < m_requests.size(); ++i) {
            if (m_requests[i].kind == entry.detail && m_requests[i].node == entry.node) {
                m_asked = i + 1;
                return m_requests[i].data;
            }
        }
        return {};
    }

    /// Flows that are over by the entry. The entry's own node does not tell: after the end of a flow that is the one which waited for it.
    void addOver(const flow::TraceEntry &entry)
    {
        const bool gaveUp = entry.what == u"event" || entry.what == u"cancelled";
        const Fact::Kind kind = gaveUp ? Fact::Kind::FlowCancelled : Fact::Kind::FlowCompleted;
        for (const model::NodeId &node : entry.over) {
            if (const model::Flow *flow = flowOf(m_bot, node))
                m_facts.append({kind, flow->name, {}, -1, node});
        }
    }

    void take(const flow::TraceEntry &entry)
    {
        addOver(entry);
        if (entry.what == u"entered") {
            add(Fact::Kind::NodeVisited, entry, nameOf(m_bot, entry.node));
            if (entry.detail == u"start")
                add(Fact::Kind::FlowStarted, entry, flowName(m_bot, entry.node));
        } else if (entry.what == u"said" || entry.what == u"asked") {
            say();
        } else if (entry.what == u"ended") {
            add(Fact::Kind::Ended, entry, {});
        } else if (entry.what == u"stored" || entry.what == u"set" || entry.what == u"corrected") {
            Fact fact {Fact::Kind::VariableSet, entry.detail.section(u' ', 0, 0), {}, -1, entry.node};
            fact.value = valueOf(m_bot, m_turn.state, fact.name);
            m_facts.append(fact);
        } else if (entry.what == u"requested") {
            m_facts.append({Fact::Kind::Requested, entry.detail, asked(entry), -1, entry.node});
        } else if (entry.what == u"intent") {
            add(Fact::Kind::IntentFound, entry, entry.detail);
        } else if (entry.what == u"clarified") {
            Fact fact {Fact::Kind::Clarified, {}, QJsonArray::fromStringList(entry.detail.split(u'\n', Qt::SkipEmptyParts)), -1, entry.node};
            m_facts.append(fact);
        } else if (entry.what == u"error") {
            // A port that leads nowhere ends its flow; where that is a mistake, the runtime says so with an error of its own.
            add(Fact::Kind::Failed, entry, entry.detail);
        }
    }

    const model::Bot &m_bot;
    const Turn &m_turn;
    const QList<flow::Request> &m_requests;
    QList<Fact> m_facts;
    qsizetype m_said = 0;
    qsizetype m_asked = 0;
};
} // namespace

QList<Fact> factsOf(const model::Bot &bot, const Turn &turn, const QList<flow::Request> &requests)
{
    return Reader(bot, turn, requests).read();
}

QJsonValue askedAt(const QJsonValue &request, const QString &path)
{
    const QJsonValue plain = valueAt(request, path);
    if (!plain.isUndefined())
        return plain;
    if (path.startsWith(u"body."_s) && request[u"body"].isString()) {
        const QJsonDocument body = QJsonDocument::fromJson(request[u"body"].toString().toUtf8());
        return valueAt(body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object()), path.mid(5));
    }
    return valueAt(request[u"arguments"], path);
}

QJsonObject constantsOf(const model::Bot &bot)
{
    QJsonObject constants;
    for (const auto &[id, variable] : bot.variables) {
        if (variable.scope == u"bot" && !variable.initial.isNull() && !variable.initial.isUndefined())
            constants.insert(variable.name, variable.initial);
    }
    return constants;
}

QJsonValue valueOf(const model::Bot &bot, const flow::State &state, const QString &variable)
{
    for (const QJsonObject *place : {&state.local, &state.variables, &state.user}) {
        const QJsonValue value = place->value(variable);
        if (!value.isUndefined())
            return value;
    }
    // A talk keeps a constant only when a step has changed it.
    return constantsOf(bot).value(variable);
}

QString nameOf(const model::Bot &bot, model::NodeId id)
{
    const model::Node *node = bot.node(id);
    if (!node)
        return {};
    return node->name.isEmpty() ? node->type : node->name;
}

bool isNamed(const model::Bot &bot, model::NodeId id, const QString &name)
{
    if (id.isNull())
        return false;
    const model::Node *node = bot.node(id);
    return id.toString() == name || (node && (node->name.compare(name, Qt::CaseInsensitive) == 0 || (node->name.isEmpty() && node->type == name)));
}

} // namespace dialogist::engine::testing
