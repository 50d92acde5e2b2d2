// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"
#include "studio/flow/nodetexts.h"

#include <QHash>

#include <vector>

namespace dialogist::flow {

/// The bot under inspection, laid out so that every rule is linear in its size, and the findings so far.
class Inspection
{
public:
    Inspection(const model::Project &project, const model::Bot &bot);

    struct Place {
        const model::Node *node = nullptr;
        QStringList ports;
        QStringList mayDangle; ///< of those, the ones that need no connection
        QHash<QString, int> links; ///< port -> place; -1 when the link leads to nothing
        std::vector<int> next; ///< every place control may go to, by links, jumps and restarts
        bool waits = false; ///< for the person
        bool ends = false; ///< an end here is a return: to a loop, to a Run Flow, or to what an event interrupted
        bool speaks = false; ///< the person sees or is asked something
    };

    const model::Project &project() const { return m_project; }
    const model::Bot &bot() const { return m_bot; }
    const std::vector<Place> &places() const { return m_places; }
    int placeOf(model::NodeId id) const { return m_index.value(id, -1); }
    int start() const { return m_start; }
    /// Where control comes from outside: the start, and the events.
    std::vector<int> entries() const;
    int startOf(model::FlowId flow) const { return m_starts.value(flow, -1); }
    /// Where a Go To leads; -1 when the place is missing.
    int targetOf(const model::Node &gotoNode) const;

    /// What the person calls the node: its name, else its kind.
    static QString titleOf(const model::Node &node);
    /// key tells findings of one rule at one place apart; it must not depend on the interface's language.
    void add(const QString &rule, Severity severity, const QString &title, const QString &message,
             const QList<const model::Node *> &nodes, const QString &key = {}, const QString &variable = {});
    QList<Finding> take();

private:
    void readLinks(const model::Flow &flow);
    void readJumps();
    void markReturns();

    const model::Project &m_project;
    const model::Bot &m_bot;
    std::vector<Place> m_places;
    QHash<model::NodeId, int> m_index;
    QHash<model::FlowId, int> m_starts;
    int m_start = -1;
    QList<Finding> m_findings;
};

// The groups of rules.
void inspectGraph(Inspection &inspection);
void inspectLoops(Inspection &inspection);
void inspectNodes(Inspection &inspection);
void inspectTexts(Inspection &inspection);
void inspectValues(Inspection &inspection);

} // namespace dialogist::flow
