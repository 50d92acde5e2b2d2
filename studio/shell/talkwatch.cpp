// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/talkwatch.h"

#include "editors/flow/floweditor.h"
#include "editors/flow/view/canvasstate.h"
#include "panels/simulator/simulatorpanel.h"
#include "panels/simulator/talksession.h"
#include "studio/engine/breakpoints.h"
#include "studio/flow/expression.h"
#include "studio/shell/editorarea.h"

namespace dialogist::shell {

TalkWatch::TalkWatch(panels::simulator::SimulatorPanel &simulator, EditorArea &area, QObject *parent)
    : QObject(parent)
    , m_simulator(simulator)
    , m_area(area)
{
}

void TalkWatch::setBreakpoints(engine::Breakpoints *breakpoints)
{
    m_breakpoints = breakpoints;
    m_coverage = {};
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
    heat(editor);
}

void TalkWatch::showCoverage(const engine::testing::Coverage &coverage)
{
    m_coverage = coverage;
    for (ui::Editor *editor : m_area.editors()) {
        if (auto *flowEditor = qobject_cast<editors::flow::FlowEditor *>(editor))
            heat(*flowEditor);
    }
}

void TalkWatch::heat(editors::flow::FlowEditor &editor) const
{
    QHash<model::NodeId, double> visits;
    for (auto it = m_coverage.visits.begin(); it != m_coverage.visits.end(); ++it)
        visits.insert(it.key(), *it);
    editor.setHeat(visits, {tr("Times that tests passed a step"), editors::flow::HeatLegend::Unit::Count});
}

} // namespace dialogist::shell
