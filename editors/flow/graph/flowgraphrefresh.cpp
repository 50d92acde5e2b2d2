// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/flowgraph.h"

#include "editors/flow/graph/repaintbatch.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::LinkId;
using model::NodeId;
using model::ObjectKind;

namespace {

bool mentions(const QJsonValue &value, const QSet<QString> &ids)
{
    if (value.isString())
        return ids.contains(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &entry) { return mentions(entry, ids); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [&](const QJsonValue &entry) { return mentions(entry, ids); });
    }
    return false;
}

} // namespace

void FlowGraph::onChanged(const QList<model::Change> &changes)
{
    if (!flow()) {
        rebuild();
        return;
    }
    if (changes.size() > manyCards) {
        // Not within this event, in which everybody else does something too.
        m_toRead.push_back(changes);
        m_isLong = true;
        m_refreshing.start(0);
        return;
    }
    const RepaintBatch batch(*this);
    bool cardsTouched = false;
    bool wiresTouched = false;
    Echoes echoes;
    for (const model::Change &change : changes) {
        cardsTouched = sync(read(change, echoes)) || cardsTouched;
        wiresTouched = wiresTouched || change.ref.kind == ObjectKind::Link;
    }
    if (m_stacksAreOld && m_toRead.empty() && m_toSync.isEmpty()) {
        restack();
        cardsTouched = true;
    }
    refreshEchoes(echoes);
    if (toDo() > 0)
        refreshSome();
    if (cardsTouched)
        emit cardsChanged();
    if (wiresTouched)
        emit wiresChanged();
}

/// What has to be brought up to date itself; none where it is neither a node nor a link.
FlowGraph::Pending FlowGraph::read(const model::Change &change, Echoes &echoes)
{
    switch (change.ref.kind) {
    case ObjectKind::Node:
        for (const QJsonObject *body : {&change.before, &change.after}) {
            const QString named = body->isEmpty() ? echoes.lastFlow : body->value("flow"_L1).toString();
            if (named != echoes.lastFlow)
                echoes.flows.insert(model::FlowId::fromString(named));
            echoes.lastFlow = named;
        }
        echoes.nodes.insert(change.ref.id);
        return {NodeId::fromString(change.ref.id), {}};
    case ObjectKind::Link:
        return {{}, LinkId::fromString(change.ref.id)};
    case ObjectKind::Source:
    case ObjectKind::Question:
    case ObjectKind::Release:
        break;
    case ObjectKind::Variable: {
        const QString names[] {change.before.value("name"_L1).toString(), change.after.value("name"_L1).toString()};
        for (const auto &[id, card] : m_cards) {
            if (card.variables.contains(names[0]) || card.variables.contains(names[1]))
                m_toRefresh.append(id);
        }
        break;
    }
    case ObjectKind::Bot:
        echoes.all = true; // its languages and its names are shown on cards
        break;
    default:
        refreshMentions(change.ref.id);
    }
    return {};
}

void FlowGraph::refreshEchoes(const Echoes &echoes)
{
    if (echoes.all) {
        refreshAll();
        return;
    }
    // A step that runs another flow shows the ways in which that one ends.
    QSet<model::FlowId> others = echoes.flows;
    others.remove(m_flow);
    others.remove({});
    if (!others.isEmpty()) {
        for (const auto &[id, card] : m_cards) {
            if (others.contains(card.opens))
                m_toRefresh.append(id);
        }
    }
    if (!echoes.nodes.isEmpty())
        refreshJumpsTo(echoes.nodes);
}

/// Brings what is shown of a node or a link to what the project says of it; true when a card may look different.
bool FlowGraph::sync(const Pending &pending)
{
    if (!pending.link.isNull()) {
        const model::Link *link = m_document.project().link(pending.link);
        if (link && link->flow == m_flow)
            putLink(*link);
        else
            dropLink(pending.link);
        return false;
    }
    const NodeId id = pending.node;
    if (id.isNull())
        return false;
    const model::Node *node = m_document.project().node(id);
    if (node && node->flow == m_flow)
        putNode(*node);
    else if (m_cards.contains(id))
        dropNode(id);
    else
        return false;
    return true;
}

/// The cards and their wires as a person reads them, so that the beginning is there at once.
void FlowGraph::rebuildBitByBit(const model::Flow &shown)
{
    QHash<NodeId, QList<LinkId>> ways;
    for (const auto &[id, link] : shown.links)
        ways[link.from].append(id);
    QList<const model::Node *> nodes;
    nodes.reserve(qsizetype(shown.nodes.size()));
    for (const auto &[id, node] : shown.nodes)
        nodes.append(&node);
    std::sort(nodes.begin(), nodes.end(), [](const model::Node *a, const model::Node *b) {
        return std::make_pair(a->position.x(), a->position.y()) > std::make_pair(b->position.x(), b->position.y());
    });
    for (const model::Node *node : std::as_const(nodes)) {
        for (const LinkId &link : ways.value(node->id))
            m_toSync.append({{}, link});
        m_toSync.append({node->id, {}});
    }
    refreshSome();
}

void FlowGraph::refreshAll()
{
    m_toRefresh.clear();
    if (const model::Flow *shown = flow()) {
        for (const auto &[id, node] : shown->nodes)
            m_toRefresh.append(id);
    }
}

bool FlowGraph::isSettled() const
{
    return m_stage == Stage::Settled && toDo() == 0;
}

qsizetype FlowGraph::toDo() const
{
    qsizetype count = m_toSync.size() + m_toRefresh.size() + m_toSearch.size() - m_read;
    for (const QList<model::Change> &changes : m_toRead)
        count += changes.size();
    return count;
}

void FlowGraph::whenSettled(const std::function<void()> &then)
{
    if (isSettled())
        then();
    else
        m_whenSettled.append(then);
}

/// Makes cards anew: all at once in a flow of usual size, else a few milliseconds at a time. There those who are told of it, and those
/// who wait for it, come in events of their own: most of them look at all cards.
void FlowGraph::refreshSome()
{
    m_isLong = m_isLong || toDo() > manyCards;
    while (true) {
        if (toDo() > 0 || (m_stage == Stage::Working && m_stacksAreOld)) {
            m_stage = Stage::Working;
            work();
        } else if (m_stage == Stage::Working) {
            m_stage = Stage::Told;
            m_sought.clear();
            emit cardsChanged();
        } else {
            break;
        }
        if (m_isLong) {
            m_refreshing.start(0);
            return;
        }
    }
    m_stage = Stage::Settled;
    m_isLong = false;
    m_refreshing.stop();
    for (const auto &then : std::exchange(m_whenSettled, {}))
        then();
}

/// As much as is done within one event.
void FlowGraph::work()
{
    QElapsedTimer clock;
    clock.start();
    const RepaintBatch batch(*this);
    const auto hasTime = [&] { return !m_isLong || clock.elapsed() < 8; };
    while (toDo() > 0 && hasTime())
        refreshNext();
    if (m_stacksAreOld && m_toRead.empty() && m_toSync.isEmpty() && hasTime())
        restack();
}

void FlowGraph::refreshNext()
{
    if (!m_toRead.empty()) {
        const QList<model::Change> &changes = m_toRead.front();
        m_toSync.append(read(changes.at(m_read), m_echoes));
        if (++m_read < changes.size())
            return;
        m_toRead.pop_front();
        m_read = 0;
        if (m_toRead.empty())
            refreshEchoes(std::exchange(m_echoes, {}));
        return;
    }
    if (!m_toSync.isEmpty()) {
        sync(m_toSync.takeLast());
        return;
    }
    const bool searches = m_toRefresh.isEmpty();
    const model::Node *node = m_document.project().node(searches ? m_toSearch.takeLast() : m_toRefresh.takeLast());
    if (node && node->flow == m_flow && (!searches || mentions(node->props, m_sought)))
        putNode(*node);
}

void FlowGraph::refreshMentions(const QString &id)
{
    m_sought.insert(id);
    m_toSearch.clear();
    for (const auto &[nodeId, node] : flow()->nodes)
        m_toSearch.append(nodeId);
}

/// A step that goes to another one says which: by its name, or by what it does.
void FlowGraph::refreshJumpsTo(const QSet<QString> &nodes)
{
    for (const auto &[id, node] : flow()->nodes) {
        if (node.type == "goto"_L1 && nodes.contains(node.props["node"_L1].toString()))
            m_toRefresh.append(id);
    }
}

void FlowGraph::setFindings(const QList<catalogue::Finding> &findings)
{
    QHash<NodeId, QPair<int, catalogue::Severity>> byNode;
    for (const catalogue::Finding &finding : findings) {
        if (finding.flow != m_flow || finding.nodes.isEmpty())
            continue;
        // The last node of a path is the place; the others only lead there.
        auto &entry = byNode[finding.nodes.last()];
        if (entry.first == 0 || int(finding.severity) < int(entry.second))
            entry.second = finding.severity;
        ++entry.first;
    }
    const auto before = std::exchange(m_findings, byNode);
    const RepaintBatch batch(*this);
    const auto redecorate = [&](NodeId id) {
        const auto found = m_cards.find(id);
        if (found == m_cards.end() || before.value(id) == m_findings.value(id))
            return;
        decorate(found->second);
        found->second.version = ++m_version;
        touch(found->second.rect());
    };
    for (auto it = before.begin(); it != before.end(); ++it)
        redecorate(it.key());
    for (auto it = m_findings.cbegin(); it != m_findings.cend(); ++it) {
        if (!before.contains(it.key()))
            redecorate(it.key());
    }
}

} // namespace dialogist::editors::flow
