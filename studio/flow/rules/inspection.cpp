// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/inspection.h"

#include "studio/base/json.h"
#include "studio/flow/catalogue.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

Inspection::Inspection(const model::Project &project, const model::Bot &bot)
    : m_project(project)
    , m_bot(bot)
{
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            Place place;
            place.node = &node;
            for (const Port &port : portsOf(node, &bot)) {
                place.ports.append(port.name);
                if (port.mayDangle)
                    place.mayDangle.append(port.name);
            }
            if (const NodeSpec *spec = specOf(node.type)) {
                place.waits = spec->waits;
                place.speaks = spec->speaks;
            }
            m_index.insert(id, int(m_places.size()));
            if (node.type == u"start" && !m_starts.contains(flowId))
                m_starts.insert(flowId, int(m_places.size()));
            m_places.push_back(std::move(place));
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
    markReturns();
}

void Inspection::readLinks(const model::Flow &flow)
{
    for (const auto &[id, link] : flow.links) {
        const int from = placeOf(link.from);
        if (from < 0)
            continue;
        const int to = placeOf(link.to);
        Place &place = m_places[size_t(from)];
        place.links.insert(link.port, to);
        if (to >= 0 && place.ports.contains(link.port))
            place.next.push_back(to);
    }
}

void Inspection::readJumps()
{
    for (Place &place : m_places) {
        int to = -1;
        if (place.node->type == u"goto")
            to = targetOf(*place.node);
        if (place.node->type == u"exit" && place.node->props[u"outcome"].toString() == u"restart")
            to = m_start;
        if (place.node->type == u"runflow")
            to = startOf(model::FlowId::fromString(place.node->props[u"flow"].toString()));
        if (to >= 0)
            place.next.push_back(to);
    }
}

std::vector<int> Inspection::entries() const
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

/// Follows the wires from bodies of loops, from events that resume, and from the starts of flows that are run.
void Inspection::markReturns()
{
    std::vector<int> open;
    for (const Place &place : m_places) {
        const QJsonObject &props = place.node->props;
        if (place.node->type == u"loop")
            open.push_back(place.links.value(u"body"_s, -1));
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
        for (const int to : std::as_const(m_places[size_t(at)].links))
            open.push_back(to);
    }
}

int Inspection::targetOf(const model::Node &gotoNode) const
{
    const auto node = model::NodeId::fromString(gotoNode.props[u"node"].toString());
    if (!node.isNull())
        return placeOf(node);
    return startOf(model::FlowId::fromString(gotoNode.props[u"flow"].toString()));
}

QString Inspection::titleOf(const model::Node &node)
{
    if (!node.name.isEmpty())
        return node.name;
    const NodeSpec *spec = specOf(node.type);
    return spec ? spec->title : node.type;
}

void Inspection::add(const QString &rule, Severity severity, const QString &title, const QString &message,
    const QList<const model::Node *> &nodes, const QString &key, const QString &variable)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.title = title;
    finding.message = message;
    finding.bot = m_bot.id;
    finding.variable = variable;
    QString mark = rule + u'|' + m_bot.id.toString() + u'|' + key + u'|' + variable;
    for (const model::Node *node : nodes) {
        finding.nodes.append(node->id);
        mark += u'|' + node->id.toString();
    }
    if (!nodes.isEmpty())
        finding.flow = nodes.first()->flow;
    finding.fingerprint = sha256Hex(mark.toUtf8()).left(32);
    m_findings.append(finding);
}

QList<Finding> Inspection::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return std::move(m_findings);
}

QString severityName(Severity severity)
{
    return severity == Severity::Blocker ? u"blocker"_s : severity == Severity::Warning ? u"warning"_s : u"note"_s;
}

QList<Finding> checkFlows(const model::Project &project, const model::Bot &bot)
{
    Inspection inspection(project, bot);
    inspectGraph(inspection);
    inspectLoops(inspection);
    inspectNodes(inspection);
    inspectTexts(inspection);
    inspectValues(inspection);
    return inspection.take();
}

} // namespace dialogist::flow
