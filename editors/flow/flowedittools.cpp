// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"

#include "editors/flow/graph/edits.h"
#include "editors/flow/graph/extract.h"
#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/graph/stacks.h"
#include "editors/flow/graph/walk.h"
#include "editors/flow/graph/wirepath.h"
#include "editors/flow/view/canvas.h"
#include "studio/base/job.h"
#include "studio/commands/flowcommands.h"
#include "studio/ui/ask.h"

#include <QAction>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;

void FlowEditor::onStack(const QList<NodeId> &run, NodeId at, bool onTop, const QHash<NodeId, QPointF> &places)
{
    push(onTop ? stacks::putOnTop(m_document.project(), run, at, places) : stacks::put(m_document.project(), run, at, places));
}

void FlowEditor::stackOnPrevious()
{
    const NodeId id = m_canvas->state().current;
    push(stacks::join(m_document.project(), id));
    m_canvas->showCard(id);
}

void FlowEditor::takeOutOfStack()
{
    const NodeId id = m_canvas->state().current;
    const Card *card = m_graph->card(id);
    if (!card || (m_graph->above(id).isNull() && m_graph->below(id).isNull()))
        return;
    const QPointF beside = freePlace(*m_graph, card->position + QPointF(CardMetrics::width + 80, 0), card->size);
    QHash<NodeId, QPointF> places {{id, beside}};
    // Without its first card, the rest of the stack stands where that was.
    if (m_graph->above(id).isNull())
        places.insert(m_graph->below(id), card->position);
    push(stacks::takeOut(m_document.project(), {id}, places));
    m_canvas->showCard(id);
}

void FlowEditor::shiftInStack(int by)
{
    const NodeId id = m_canvas->state().current;
    push(stacks::shift(m_document.project(), id, by));
    m_canvas->showCard(id);
}

void FlowEditor::frameSelection()
{
    QRectF around;
    for (const NodeId &id : companyOf(*m_graph, m_canvas->state().selected, true))
        around |= m_graph->card(id)->rect();
    if (around.isEmpty()) {
        const QPointF centre = m_canvas->visibleRect().center();
        around = QRectF(centre - QPointF(200, 120), QSizeF(400, 240));
    } else {
        around.adjust(-24, -24 - CardMetrics::frameTitle, 24, 24);
    }
    NodeId made;
    push(addFrame(m_document.project(), m_flow, around, {}, &made));
    if (!m_graph->card(made))
        return;
    m_canvas->select({made}, made);
    startRename(made);
}

void FlowEditor::setFrameHue(const QString &hue)
{
    push(commands::setNodeProperty(m_document.project(), m_canvas->state().current, u"colour"_s, hue));
}

/// From wire to wire of the step where the keyboard is, first those that leave, from the top.
void FlowEditor::nextWire()
{
    const CanvasState &state = m_canvas->state();
    const Wire *selected = m_graph->wire(state.selectedWire);
    const NodeId from = selected ? selected->from : state.current;
    QList<const Wire *> wires = m_graph->wiresOf(from);
    wires.removeIf([](const Wire *wire) { return wire->isStacked; });
    std::sort(wires.begin(), wires.end(), [from](const Wire *a, const Wire *b) {
        return std::make_tuple(a->from != from, a->start.y(), a->id) < std::make_tuple(b->from != from, b->start.y(), b->id);
    });
    // Those that come in belong to other steps; cycling stays with one step as long as its own wires last.
    wires.removeIf([&](const Wire *wire) { return wire->from != from && std::any_of(wires.begin(), wires.end(), [&](const Wire *w) { return w->from == from; }); });
    if (wires.isEmpty())
        return;
    const qsizetype at = selected ? wires.indexOf(selected) : -1;
    m_canvas->selectWire(wires.at((at + 1) % wires.size())->id);
}

void FlowEditor::addBend()
{
    const CanvasState &state = m_canvas->state();
    const Wire *wire = m_graph->wire(state.selectedWire);
    if (!wire)
        return;
    const QPointF middle = snapped(wireMiddle(wire->start, wire->end, wire->bends));
    QList<QPointF> bends = wire->bends;
    const int index = bendIndexFor(middle, wire->start, wire->end, bends);
    bends.insert(index, middle);
    const model::LinkId id = wire->id;
    push(setBends(m_document.project(), id, bends));
    m_canvas->selectWire(id, index);
}

void FlowEditor::straighten()
{
    push(setBends(m_document.project(), m_canvas->state().selectedWire, {}));
}

void FlowEditor::align(Edge edge)
{
    push(moveInto(m_document.project(), aligned(*m_graph, m_canvas->state().selected, edge), {}));
}

void FlowEditor::distribute(Qt::Orientation way)
{
    push(moveInto(m_document.project(), distributed(*m_graph, m_canvas->state().selected, way), {}));
}

void FlowEditor::applyTidied(const Tidied &tidied)
{
    push(tidied.places.size(), [tidied, subject = title()](const model::Project &project) {
        commands::Command command = setFrames(project, tidied.frames, tidied.places);
        command.type = u"TidyFlow"_s;
        command.subject = subject;
        command.mergeKey.clear();
        return command;
    });
}

void FlowEditor::tidyUp()
{
    m_graph->whenSettled([this] { tidy({}); });
}

void FlowEditor::tidySelection()
{
    if (!m_canvas->state().selected.isEmpty())
        tidy(m_canvas->state().selected);
}

/// The places of very many steps are worked out on another thread.
void FlowEditor::tidy(const QSet<NodeId> &only)
{
    if (m_graph->cards().size() <= 1000) {
        applyTidied(tidied(*m_graph, only));
        return;
    }
    const auto places = std::make_shared<Places>();
    auto *job = new Job(tr("Tidy Up"), [work = tidying(*m_graph, only), places](JobControl &) -> std::optional<Error> {
        *places = work();
        return {};
    }, {}, this);
    connect(job, &Job::finished, this, [this, job, places] {
        job->deleteLater();
        applyTidied(withFrames(*m_graph, *places));
    });
    job->start();
}

void FlowEditor::toggleSnapping()
{
    const bool on = m_byName.value(u"snap"_s)->isChecked();
    m_canvas->setSnapping(on);
    QSettings(u"Dialogist"_s, u"Dialogist"_s).setValue(u"canvas/snap"_s, on);
}

void FlowEditor::extractSelected()
{
    // Before anybody thinks of a name.
    if (const Status fits = canExtract(m_document.project(), m_flow, m_canvas->state().selected); !fits) {
        m_ask.error(this, tr("Extract to a Flow"), fits.error());
        return;
    }
    const auto name = m_ask.text(this, tr("Extract to a Flow"), tr("Name of the new flow"), tr("New flow"));
    if (!name || name->trimmed().isEmpty())
        return;
    const auto extraction = extracted(m_document.project(), m_flow, m_canvas->state().selected, name->trimmed());
    if (!extraction) {
        m_ask.error(this, tr("Extract to a Flow"), extraction.error());
        return;
    }
    push(extraction->command, [this, step = extraction->step] {
        if (m_graph->card(step))
            m_canvas->select({step}, step);
    });
}

} // namespace dialogist::editors::flow
