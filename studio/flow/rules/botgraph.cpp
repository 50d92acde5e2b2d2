// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/botgraph.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// The part of a list for one place, before anything is put there.
std::span<int> partOf(std::vector<int> &list, size_t from, size_t size)
{
    return std::span<int>(list).subspan(from, size);
}

BotGraph::Kind kindOf(const QString &type)
{
    static const QHash<QString, BotGraph::Kind> kinds = {
        {u"start"_s, BotGraph::Kind::Start}, {u"event"_s, BotGraph::Kind::Event},     {u"goto"_s, BotGraph::Kind::GoTo},
        {u"exit"_s, BotGraph::Kind::Exit},   {u"runflow"_s, BotGraph::Kind::RunFlow}, {u"loop"_s, BotGraph::Kind::Loop},
        {u"userdata"_s, BotGraph::Kind::UserData}};
    return kinds.value(type, BotGraph::Kind::Other);
}
} // namespace

BotGraph::BotGraph(const model::Bot &bot, const ReportOf &reportOf, const LinksOf &linksOf)
    : m_bot(bot)
{
    readNodes(reportOf);
    // As the runtime chooses: the start flow's Start, else the first there is.
    m_start = startOf(bot.startFlow);
    for (const auto &[flowId, flow] : bot.flows) {
        if (m_start < 0)
            m_start = startOf(flowId);
    }
    readLinks(linksOf);
    readJumps();
    // A Run Flow with a way for errors takes those of the flow that it runs.
    for (const Place &place : m_places)
        m_handlesErrors = m_handlesErrors || (place.kind == Kind::RunFlow && behind(place, u"error") >= 0);
    markReturns();
    markLoops();
}

void BotGraph::readNodes(const ReportOf &reportOf)
{
    size_t count = 0;
    for (const auto &[flowId, flow] : m_bot.flows)
        count += flow.nodes.size();
    m_places.reserve(count);
    m_index.reserve(qsizetype(count));
    for (const auto &[flowId, flow] : m_bot.flows) {
        const int number = int(m_bases.size());
        m_numbers.insert(flowId, number);
        m_bases.push_back(int(m_places.size()));
        for (const auto &[id, node] : flow.nodes) {
            NodeReport &report = reportOf(node);
            const Kind kind = kindOf(node.type);
            m_index.insert(id, int(m_places.size()));
            if (kind == Kind::Start && !m_starts.contains(flowId))
                m_starts.insert(flowId, int(m_places.size()));
            if (kind == Kind::Event && node.props[u"event"].toString() == u"error")
                m_handlesErrors = true;
            m_mentions.insert(m_mentions.end(), report.mentions.begin(), report.mentions.end());
            m_places.push_back({&node, &report, kind, number, {report.mentions}, {}, {}, {}, false, false});
        }
    }
    size_t at = 0; // only now do they stay where they are
    for (Place &place : m_places) {
        place.mentions = std::span<const Mention>(m_mentions).subspan(at, place.mentions.size());
        at += place.mentions.size();
    }
}

void BotGraph::readLinks(const LinksOf &linksOf)
{
    std::vector<std::pair<int, const FlowLinks *>> links;
    links.reserve(m_bot.flows.size());
    for (const auto &[id, flow] : m_bot.flows)
        links.push_back({m_bases[size_t(numberOf(id))], &linksOf(*this, flow)});
    layOut(links);
    for (const auto &[base, list] : links) {
        for (const FlowLinks::Way &way : list->ways) {
            Place &place = m_places[size_t(base + way.from)];
            place.targets[size_t(way.port)] = way.to == FlowLinks::nothing ? -2 : base + way.to;
            if (way.to == FlowLinks::nothing)
                continue;
            place.next = {place.next.data(), place.next.size() + 1};
            place.next.back() = base + way.to;
        }
        for (const auto &[from, port] : list->stale)
            m_places[size_t(base + from)].stale.append(port);
    }
}

/// Room for the targets of all ports, and for what comes next after each place: its links, and one jump.
void BotGraph::layOut(const std::vector<std::pair<int, const FlowLinks *>> &links)
{
    std::vector<int> room(m_places.size(), 1);
    size_t nexts = m_places.size();
    for (const auto &[base, list] : links) {
        nexts += list->ways.size();
        for (const FlowLinks::Way &way : list->ways)
            ++room[size_t(base + way.from)];
    }
    size_t ports = 0;
    for (const Place &place : m_places)
        ports += size_t(place.report->ports.size());
    m_targets.assign(ports, -1);
    m_next.assign(nexts, -1);
    ports = nexts = 0;
    for (size_t i = 0; i < m_places.size(); ++i) {
        m_places[i].targets = partOf(m_targets, ports, size_t(m_places[i].report->ports.size()));
        m_places[i].next = partOf(m_next, nexts, 0);
        ports += m_places[i].targets.size();
        nexts += size_t(room[i]);
    }
}

FlowLinks BotGraph::resolve(const model::Flow &flow) const
{
    FlowLinks links;
    const int base = m_bases[size_t(numberOf(flow.id))];
    const auto isHere = [&](int place) { return place >= base && place < base + int(flow.nodes.size()); };
    for (const auto &[id, link] : flow.links) {
        const int from = placeOf(link.from);
        const int to = placeOf(link.to);
        links.isWithin = links.isWithin && isHere(from) && isHere(to);
        if (from < 0)
            continue;
        const QList<Port> &ports = m_places[size_t(from)].report->ports;
        int port = 0;
        while (port < int(ports.size()) && ports[port].name != link.port)
            ++port;
        if (port == int(ports.size()))
            links.stale.push_back({from - base, link.port});
        else
            links.ways.push_back({from - base, port, to < 0 ? FlowLinks::nothing : to - base});
    }
    return links;
}

void BotGraph::readJumps()
{
    for (Place &place : m_places) {
        int to = -1;
        if (place.kind == Kind::GoTo)
            to = targetOf(*place.node);
        else if (place.kind == Kind::Exit && place.node->props[u"outcome"].toString() == u"restart")
            to = m_start;
        else if (place.kind == Kind::RunFlow)
            to = startOf(model::FlowId::fromString(place.node->props[u"flow"].toString()));
        if (to >= 0) {
            place.next = {place.next.data(), place.next.size() + 1};
            place.next.back() = to;
        }
    }
}

std::vector<int> BotGraph::entries() const
{
    std::vector<int> list;
    if (m_start >= 0)
        list.push_back(m_start);
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].kind == Kind::Event)
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
        if (place.kind == Kind::Loop)
            open.push_back(behind(place, u"body"));
        else if (place.kind == Kind::Event && props[u"afterwards"].toString() != u"takeOver")
            open.push_back(placeOf(place.node->id));
        else if (place.kind == Kind::RunFlow && props[u"mode"].toString() != u"replace")
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
        if (place.kind == Kind::Loop)
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
