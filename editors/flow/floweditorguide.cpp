// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"

#include "editors/flow/graph/callers.h"
#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/graph/search.h"
#include "editors/flow/view/breadcrumbbar.h"
#include "editors/flow/view/canvas.h"
#include "editors/flow/view/findbar.h"
#include "editors/flow/view/heatlegendview.h"
#include "editors/flow/view/keyhelp.h"
#include "studio/flow/expression.h"
#include "studio/ui/ask.h"

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;

void FlowEditor::setBreakpoints(engine::Breakpoints *breakpoints)
{
    if (m_breakpoints)
        m_breakpoints->disconnect(this);
    m_breakpoints = breakpoints;
    if (breakpoints)
        connect(breakpoints, &engine::Breakpoints::changed, this, &FlowEditor::showBreakpoints);
    showBreakpoints();
}

void FlowEditor::showBreakpoints()
{
    QHash<NodeId, CanvasState::Mark> marks;
    if (m_breakpoints) {
        const auto all = m_breakpoints->all();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            marks.insert(it.key(), !it->enabled             ? CanvasState::Mark::Off
                             : it->condition.isEmpty() ? CanvasState::Mark::Always
                                                       : CanvasState::Mark::Conditional);
        }
    }
    m_canvas->setBreakpoints(marks);
    updateActions();
}

void FlowEditor::toggleBreakpoint(NodeId id)
{
    const Card *card = m_graph->card(id);
    if (m_breakpoints && card && !card->isFrame() && !card->isNote())
        m_breakpoints->toggle(id);
}

void FlowEditor::editCondition()
{
    const NodeId id = m_canvas->state().current;
    const Card *card = m_graph->card(id);
    if (!m_breakpoints || !card || card->isFrame() || card->isNote())
        return;
    engine::Breakpoint breakpoint = m_breakpoints->at(id).value_or(engine::Breakpoint());
    // A condition that cannot be read would stop each time, as one that fails does.
    const QString question = tr("Stop at “%1” when this is true; empty = always").arg(card->title());
    QString label = question;
    for (bool wrong = true; wrong;) {
        const auto condition = m_ask.text(this, tr("Breakpoint"), label, breakpoint.condition);
        if (!condition || !m_breakpoints)
            return;
        breakpoint.condition = condition->trimmed();
        const auto expression = catalogue::Expression::parse(breakpoint.condition);
        wrong = !breakpoint.condition.isEmpty() && !expression.isValid();
        if (wrong) //: under the question for a condition; %1 is what is wrong with what was typed
            label = u"%1\n%2"_s.arg(question, tr("This cannot be read: %1").arg(expression.error().message));
    }
    m_breakpoints->set(id, breakpoint);
}

void FlowEditor::setHeat(const QHash<NodeId, double> &heat, const HeatLegend &legend)
{
    m_canvas->setHeat(heat, legend);
    m_heatLegend->setLegend(legend, m_canvas->state().mostHeat);
    m_heatLegend->setVisible(!heat.isEmpty());
    layOverlays();
}

void FlowEditor::openFlowOf(NodeId id)
{
    const Card *card = m_graph->card(id);
    if (!card || card->opens.isNull() || !m_document.project().flow(card->opens))
        return;
    ui::Place wanted = place();
    wanted.id = card->opens.toString();
    wanted.flow = card->opens;
    emit openRequested(wanted);
}

void FlowEditor::openCaller()
{
    const Crumb back = m_breadcrumbs->back();
    if (!back.flow.isNull())
        emit m_breadcrumbs->openWanted(back.flow, back.step);
}

void FlowEditor::updateWay()
{
    m_breadcrumbs->setWay(wayTo(m_document.project(), m_flow), callersOf(m_document.project(), m_flow));
    if (QAction *back = m_byName.value(u"caller"_s))
        back->setEnabled(!m_breadcrumbs->back().flow.isNull());
}

void FlowEditor::find()
{
    m_findBar->open();
    layOverlays();
}

void FlowEditor::findWords(const QString &words)
{
    m_found = found(*m_graph, words);
    m_foundAt = {};
    m_canvas->setMatches(QSet<NodeId>(m_found.begin(), m_found.end()), {});
    m_findBar->setCount(0, int(m_found.size()));
    if (m_found.isEmpty())
        return;
    // On from what is seen: the first match in view, else the first of all.
    const QRectF seen = m_canvas->visibleRect();
    const auto first = std::find_if(m_found.cbegin(), m_found.cend(), [&](const NodeId &id) { return seen.contains(m_graph->card(id)->rect()); });
    m_foundAt = first == m_found.cend() ? m_found.last() : first == m_found.cbegin() ? m_found.last() : *std::prev(first);
    findStep(1);
}

void FlowEditor::findStep(int by)
{
    if (m_found.isEmpty())
        return;
    const qsizetype at = m_found.indexOf(m_foundAt);
    const qsizetype next = (at + by + m_found.size()) % m_found.size();
    m_foundAt = m_found.at(next);
    if (!m_graph->card(m_foundAt)) {
        findWords(m_findBar->words()); // it was removed in the meantime
        return;
    }
    m_canvas->setMatches(QSet<NodeId>(m_found.begin(), m_found.end()), m_foundAt);
    m_canvas->select({m_foundAt}, m_foundAt);
    m_canvas->showCard(m_foundAt);
    m_findBar->setCount(int(next) + 1, int(m_found.size()));
}

void FlowEditor::endFind()
{
    m_found.clear();
    m_canvas->setMatches({}, {});
    m_canvas->setFocus();
}

void FlowEditor::showKeys()
{
    m_keyHelp->open(m_actions);
}

} // namespace dialogist::editors::flow
