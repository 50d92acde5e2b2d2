// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/talkwatch.h"

#include "editors/flow/floweditor.h"
#include "panels/simulator/simulatorpanel.h"
#include "panels/simulator/talksession.h"
#include "studio/engine/breakpoints.h"
#include "studio/flow/expression.h"

namespace dialogist::shell {

TalkWatch::TalkWatch(panels::simulator::SimulatorPanel &simulator, QObject *parent)
    : QObject(parent)
    , m_simulator(simulator)
{
}

void TalkWatch::setBreakpoints(engine::Breakpoints *breakpoints)
{
    m_breakpoints = breakpoints;
    if (breakpoints)
        connect(breakpoints, &engine::Breakpoints::changed, this, &TalkWatch::holdAtBreakpoints);
    holdAtBreakpoints();
}

void TalkWatch::holdAtBreakpoints()
{
    if (!m_breakpoints || m_breakpoints->isEmpty())
        return m_simulator.session().setHold({});
    // The talk runs on another thread: it gets a copy, with conditions parsed once.
    QHash<model::NodeId, flow::Expression> conditions;
    const auto all = m_breakpoints->all();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->enabled)
            conditions.insert(it.key(), flow::Expression::parse(it->condition.isEmpty() ? QStringLiteral("true") : it->condition));
    }
    m_simulator.session().setHold([conditions](const model::Node &node, const flow::Scope &variables) {
        const auto condition = conditions.constFind(node.id);
        if (condition == conditions.constEnd())
            return false;
        const auto value = condition->evaluate(variables);
        return !value || flow::isTruthy(*value); // one that fails holds too: better once too often
    });
}

void TalkWatch::attach(editors::flow::FlowEditor &editor)
{
    editor.setBreakpoints(m_breakpoints);
    connect(&editor, &editors::flow::FlowEditor::talkRequested, this, [this](model::NodeId node) {
        emit simulatorWanted();
        m_simulator.startAt(node);
    });
}

} // namespace dialogist::shell
