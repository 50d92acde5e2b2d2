// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/extract.h"

#include "editors/flow/graph/card.h"
#include "studio/flow/nodetexts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::Flow;
using model::Link;
using model::LinkId;
using model::Node;
using model::NodeId;
using model::ObjectKind;

namespace {

Error refused(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, {}};
}

/// A way out of the nodes: the place outside and what the exit there is called.
struct Way {
    NodeId to;
    QString name;
    NodeId exit;
};

class Extractor
{
public:
    Extractor(const Flow &flow, const model::Bot &bot, const QSet<NodeId> &nodes, const QString &name)
        : m_flow(flow)
        , m_bot(bot)
        , m_nodes(nodes)
    {
        m_new.id = model::FlowId::create();
        m_new.bot = bot.id;
        m_new.name = name;
        for (const auto &[id, other] : bot.flows)
            m_new.order = std::max(m_new.order, other.order + 1);
    }

    /// Where the nodes are entered; or a sentence that says why they are no flow.
    Status findEntry()
    {
        QSet<NodeId> entries;
        QSet<NodeId> led;
        for (const auto &[id, link] : m_flow.links) {
            led.insert(link.to);
            if (m_nodes.contains(link.to) && !m_nodes.contains(link.from))
                entries.insert(link.to);
        }
        QList<const Node *> unled;
        for (const NodeId &id : m_nodes) {
            const Node *node = m_flow.node(id);
            const auto *spec = node ? catalogue::specOf(node->type) : nullptr;
            if (!spec)
                continue;
            if (!spec->hasInput && spec->executable)
                return refused(QCoreApplication::translate(
                    "flow", "A step that begins a talk cannot move to another flow. Select the steps after it."));
            if (spec->executable && !led.contains(id))
                unled.append(node);
        }
        if (entries.isEmpty() && unled.size() == 1)
            entries.insert(unled.first()->id);
        if (entries.size() != 1)
            return refused(entries.isEmpty()
                               ? QCoreApplication::translate("flow", "Nothing leads to these steps. Select steps that a talk comes to.")
                               : QCoreApplication::translate("flow",
                                                             "The selection is entered at %n different step(s), but a flow begins at one. "
                                                             "Select steps that are all reached through one of them.",
                                                             nullptr, int(entries.size())));
        m_entry = *entries.cbegin();
        return {};
    }

    Result<Extraction> run()
    {
        if (const Status fits = findEntry(); !fits)
            return fits.error();
        moveNodes();
        addStart();
        addExits();
        return Extraction {command(), m_new.id, m_step.id};
    }

private:
    void moveNodes()
    {
        QPointF corner(std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
        for (const NodeId &id : m_nodes) {
            const QPointF at = m_flow.node(id)->position;
            corner = {std::min(corner.x(), at.x()), std::min(corner.y(), at.y())};
        }
        m_shift = QPointF(320, 40) - corner;
        for (const NodeId &id : m_nodes) {
            Node node = *m_flow.node(id);
            node.flow = m_new.id;
            node.position += m_shift;
            m_right = std::max(m_right, node.position.x());
            m_new.nodes.emplace(id, node);
        }
        for (const auto &[id, link] : m_flow.links) {
            if (!m_nodes.contains(link.from) || !m_nodes.contains(link.to))
                continue;
            Link inner = link;
            inner.flow = m_new.id;
            for (QPointF &point : inner.bends)
                point += m_shift;
            m_new.links.emplace(id, inner);
        }
    }

    Node newNode(const QString &type, model::FlowId flow, const QPointF &at) const
    {
        const auto *spec = catalogue::specOf(type);
        return {NodeId::create(), flow, type, {}, at, spec ? spec->defaults : QJsonObject()};
    }

    void addStart()
    {
        Node start = newNode(u"start"_s, m_new.id, {40, m_new.nodes.at(m_entry).position.y()});
        m_step = newNode(u"runflow"_s, m_flow.id, m_flow.node(m_entry)->position);
        m_step.name = m_new.name;
        m_step.props.insert(u"flow"_s, m_new.id.toString());
        QJsonArray inputs;
        QJsonArray outputs;
        QJsonArray given;
        for (const model::Variable *variable : sharedVariables()) {
            inputs.append(QJsonObject {{u"variable"_s, variable->name}, {u"required"_s, false}});
            outputs.append(variable->name);
            given.append(QJsonObject {{u"variable"_s, variable->name}, {u"expression"_s, variable->name}});
        }
        if (!inputs.isEmpty()) {
            start.props.insert(u"inputs"_s, inputs);
            start.props.insert(u"outputs"_s, outputs);
            m_step.props.insert(u"inputs"_s, given);
            m_step.props.insert(u"outputs"_s, given);
        }
        const auto ports = catalogue::portsOf(start);
        const Link first {LinkId::create(), m_new.id, start.id, ports.isEmpty() ? u"next"_s : ports.first().name, m_entry};
        m_new.nodes.emplace(start.id, start);
        m_new.links.emplace(first.id, first);
    }

    /// Variables that live as long as one run of a flow, and that steps on both sides read or write.
    QList<const model::Variable *> sharedVariables() const
    {
        QSet<QString> inside;
        QSet<QString> outside;
        for (const auto &[id, node] : m_flow.nodes) {
            const catalogue::DataUse use = catalogue::dataUseOf(node);
            QStringList names = use.collects + use.reads;
            for (const dialogist::flow::VariableSlot &slot : dialogist::flow::variablesOf(node))
                names.append(slot.name);
            (m_nodes.contains(id) ? inside : outside) += QSet<QString>(names.begin(), names.end());
        }
        QList<const model::Variable *> shared;
        for (const auto &[id, variable] : m_bot.variables) {
            if (variable.scope == "flow"_L1 && inside.contains(variable.name) && outside.contains(variable.name))
                shared.append(&variable);
        }
        return shared;
    }

    void addExits()
    {
        QJsonArray names;
        QHash<NodeId, Way> ways;
        QList<const Link *> leaving;
        for (const auto &[id, link] : m_flow.links) {
            if (m_nodes.contains(link.from) && !m_nodes.contains(link.to))
                leaving.append(&link);
        }
        std::sort(leaving.begin(), leaving.end(), [this](const Link *a, const Link *b) {
            const double first = m_flow.node(a->to)->position.y();
            const double second = m_flow.node(b->to)->position.y();
            return first != second ? first < second : a->id < b->id;
        });
        QSet<QString> taken;
        for (const Link *link : std::as_const(leaving)) {
            if (!ways.contains(link->to)) {
                const Node *to = m_flow.node(link->to);
                const auto *spec = catalogue::specOf(to->type);
                const QString wanted = to->name.isEmpty() ? spec ? spec->title : to->type : to->name.simplified();
                QString name = wanted;
                for (int n = 2; taken.contains(name); ++n)
                    name = u"%1 %2"_s.arg(wanted).arg(n);
                taken.insert(name);
                names.append(name);
                Node exit = newNode(u"exit"_s, m_new.id, {m_right + 320, 40.0 + 160 * double(ways.size())});
                exit.props.insert(u"outcome"_s, u"return"_s);
                exit.props.insert(u"exit"_s, name);
                m_new.nodes.emplace(exit.id, exit);
                ways.insert(link->to, {link->to, name, exit.id});
                m_ways.append(ways.value(link->to));
            }
            Link out = *link;
            out.flow = m_new.id;
            out.to = ways.value(link->to).exit;
            out.stacked = false;
            out.bends.clear();
            m_new.links.emplace(out.id, out);
        }
        if (!names.isEmpty())
            m_step.props.insert(u"exits"_s, names);
    }

    /// Removals first, so that no link ever names a node that is not there.
    commands::Command command() const
    {
        commands::Command command {u"ExtractFlow"_s, m_new.name, {}, {}};
        const auto change = [&](ObjectKind kind, const QString &id, const QJsonObject &before, const QJsonObject &after) {
            commands::appendChange(command.changes, {kind, id}, before, after);
        };
        QList<model::Change> links;
        for (const auto &[id, link] : m_flow.links) {
            const bool fromInside = m_nodes.contains(link.from);
            const bool toInside = m_nodes.contains(link.to);
            if (!fromInside && toInside) {
                Link led = link;
                led.to = m_step.id;
                commands::appendChange(links, {ObjectKind::Link, id.toString()}, link.toJson(), led.toJson());
            } else if (fromInside) {
                change(ObjectKind::Link, id.toString(), link.toJson(), {});
            }
        }
        for (const NodeId &id : m_nodes)
            change(ObjectKind::Node, id.toString(), m_flow.node(id)->toJson(), {});
        change(ObjectKind::Flow, m_new.id.toString(), {}, m_new.toJson());
        for (const auto &[id, node] : m_new.nodes)
            change(ObjectKind::Node, id.toString(), {}, node.toJson());
        for (const auto &[id, link] : m_new.links)
            change(ObjectKind::Link, id.toString(), {}, link.toJson());
        change(ObjectKind::Node, m_step.id.toString(), {}, m_step.toJson());
        command.changes += links;
        for (const Way &way : m_ways) {
            const Link out {LinkId::create(), m_flow.id, m_step.id, exitPort(way.name), way.to};
            change(ObjectKind::Link, out.id.toString(), {}, out.toJson());
        }
        return command;
    }

    static QString exitPort(const QString &name) { return u"exit:"_s + name; }

    const Flow &m_flow;
    const model::Bot &m_bot;
    QSet<NodeId> m_nodes;
    Flow m_new;
    Node m_step;
    NodeId m_entry;
    QPointF m_shift;
    double m_right = 0;
    QList<Way> m_ways;
};

Result<Extractor> extractor(const model::Project &project, model::FlowId flowId, const QSet<NodeId> &nodes, const QString &name)
{
    const Flow *flow = project.flow(flowId);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    QSet<NodeId> there;
    for (const NodeId &id : nodes) {
        if (flow && flow->node(id))
            there.insert(id);
    }
    if (!bot || there.isEmpty())
        return refused(QCoreApplication::translate("flow", "Select the steps that shall become a flow of their own."));
    return Extractor(*flow, *bot, there, name);
}

} // namespace

Status canExtract(const model::Project &project, model::FlowId flow, const QSet<NodeId> &nodes)
{
    auto made = extractor(project, flow, nodes, {});
    return made ? made->findEntry() : Status(made.error());
}

Result<Extraction> extracted(const model::Project &project, model::FlowId flow, const QSet<NodeId> &nodes, const QString &name)
{
    auto made = extractor(project, flow, nodes, name);
    if (!made)
        return made.error();
    return made->run();
}

} // namespace dialogist::editors::flow
