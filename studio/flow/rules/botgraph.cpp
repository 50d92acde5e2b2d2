// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/botgraph.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

BotGraph::BotGraph(const model::Bot &bot, const ReportOf &reportOf)
    : m_bot(bot)
{
    size_t count = 0;
    for (const auto &[flowId, flow] : bot.flows)
        count += flow.nodes.size();
    m_places.reserve(count);
    m_index.reserve(qsizetype(count));
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            NodeReport &report = reportOf(node);
            m_index.insert(id, int(m_places.size()));
            if (node.type == u"start" && !m_starts.contains(flowId))
                m_starts.insert(flowId, int(m_places.size()));
            if (node.type == u"event" && node.props[u"event"].toString() == u"error")
                m_handlesErrors = true;
            m_places.push_back({&node, &report, std::vector<int>(size_t(report.ports.size()), -1), {}, {}, false, false});
        }
    }
    // As the runtime chooses: the start flow's Start, else the first there is.
    m_start = startOf(bot.startFlow);
    for (const auto &[flowId, flow] : bot.flows) {
        if (m_start < 0)
            m_start = startOf(flowId);
        readLinks(flow);
    }
    readJumps();
    // A Run Flow with a way for errors takes those of the flow that it runs.
    for (const Place &place : m_places)
        m_handlesErrors = m_handlesErrors || (place.node->type == u"runflow" && behind(place, u"error") >= 0);
    markReturns();
    markLoops();
}

void BotGraph::readLinks(const model::Flow &flow)
{
    for (const auto &[id, link] : flow.links) {
        const int from = placeOf(link.from);
        if (from < 0)
            continue;
        const int to = placeOf(link.to);
        Place &place = m_places[size_t(from)];
        const QList<Port> &ports = place.report->ports;
        qsizetype port = 0;
        while (port < ports.size() && ports[port].name != link.port)
            ++port;
        if (port == ports.size()) {
            place.stale.append(link.port);
            continue;
        }
        place.targets[size_t(port)] = to < 0 ? -2 : to;
        if (to >= 0)
            place.next.push_back(to);
    }
}

void BotGraph::readJumps()
{
    for (Place &place : m_places) {
        int to = -1;
        if (place.node->type == u"goto")
            to = targetOf(*place.node);
        else if (place.node->type == u"exit" && place.node->props[u"outcome"].toString() == u"restart")
            to = m_start;
        else if (place.node->type == u"runflow")
            to = startOf(model::FlowId::fromString(place.node->props[u"flow"].toString()));
        if (to >= 0)
            place.next.push_back(to);
    }
}

std::vector<int> BotGraph::entries() const
{
    std::vector<int> list;
    if (m_start >= 0)
        list.push_back(m_start);
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].node->type == u"event")
            list.push_back(int(i));
    }
    return list;
}

int BotGraph::behind(const Place &place, QStringView port) const
{
    for (qsizetype i = 0; i < place.report->ports.size(); ++i) {
        if (place.report->ports[i].name == port)
            return place.targets[size_t(i)];
    }
    return -1;
}

/// Follows the wires from bodies of loops, from events that resume, and from the starts of flows that are run.
void BotGraph::markReturns()
{
    std::vector<int> open;
    for (const Place &place : m_places) {
        const QJsonObject &props = place.node->props;
        if (place.node->type == u"loop")
            open.push_back(behind(place, u"body"));
        else if (place.node->type == u"event" && props[u"afterwards"].toString() != u"takeOver")
            open.push_back(placeOf(place.node->id));
        else if (place.node->type == u"runflow" && props[u"mode"].toString() != u"replace")
            open.push_back(startOf(model::FlowId::fromString(props[u"flow"].toString())));
    }
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (at < 0 || m_places[size_t(at)].ends || at == m_start)
            continue;
        m_places[size_t(at)].ends = true;
        open.insert(open.end(), m_places[size_t(at)].targets.begin(), m_places[size_t(at)].targets.end());
    }
}

/// As the runtime sees it: everything that a body leads to by wires without passing the loop again.
void BotGraph::markLoops()
{
    std::vector<int> open;
    for (const Place &place : m_places) {
        if (place.node->type == u"loop")
            open.push_back(behind(place, u"body"));
    }
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (at < 0 || m_places[size_t(at)].inLoop)
            continue;
        Place &place = m_places[size_t(at)];
        place.inLoop = true;
        open.insert(open.end(), place.targets.begin(), place.targets.end());
    }
}

int BotGraph::targetOf(const model::Node &gotoNode) const
{
    const auto node = model::NodeId::fromString(gotoNode.props[u"node"].toString());
    if (!node.isNull())
        return placeOf(node);
    return startOf(model::FlowId::fromString(gotoNode.props[u"flow"].toString()));
}

} // namespace dialogist::flow
