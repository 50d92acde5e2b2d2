// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"

#include "editors/flow/graph/clipboard.h"
#include "editors/flow/graph/edits.h"
#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/graph/walk.h"
#include "editors/flow/view/canvas.h"
#include "editors/flow/view/chooser.h"
#include "editors/flow/view/repairdialog.h"
#include "studio/commands/flowcommands.h"
#include "studio/ui/ask.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;

void FlowEditor::push(const commands::Command &command)
{
    const Status status = m_document.push(command);
    if (!status.ok())
        emit failed(status.error().message);
}

void FlowEditor::onMove(const QHash<NodeId, QPointF> &places, model::LinkId wire)
{
    push(moveInto(m_document.project(), places, wire));
}

void FlowEditor::onNudge(const QPointF &by)
{
    const CanvasState &state = m_canvas->state();
    if (const Wire *wire = m_graph->wire(state.selectedWire)) {
        if (state.selectedBend < 0 || state.selectedBend >= wire->bends.size())
            return;
        QList<QPointF> bends = wire->bends;
        bends[state.selectedBend] = snapped(bends.at(state.selectedBend) + by);
        commands::Command command = setBends(m_document.project(), wire->id, bends);
        command.mergeKey = u"bend "_s + wire->id.toString();
        push(command);
        return;
    }
    QHash<NodeId, QPointF> places;
    for (const NodeId &id : companyOf(*m_graph, state.selected, true)) {
        if (const Card *card = m_graph->card(id))
            places.insert(id, snapped(card->position + by));
    }
    commands::Command command = moveInto(m_document.project(), places, {});
    command.mergeKey = u"nudge "_s + m_canvas->state().current.toString();
    push(command);
    m_canvas->showCard(m_canvas->state().current);
}

void FlowEditor::onAdd(const QPointF &at, NodeId from, const QString &port)
{
    if (m_document.isReadOnly())
        return;
    const auto &cards = m_graph->cards();
    const bool started = std::any_of(cards.begin(), cards.end(), [](const auto &entry) { return entry.second.type == "start"_L1; });
    auto *chooser = new Chooser(
        tr("Add a step"), stepEntries(palette(), !started), [this, at, from, port](const QString &type) { addOfType(type, at, from, port); },
        this);
    chooser->openAt(m_canvas->viewport()->mapToGlobal(m_canvas->mapFromScene(at)));
}

void FlowEditor::addOfType(const QString &type, const QPointF &at, NodeId from, const QString &port)
{
    NodeId made;
    // A wire ends at the left edge, some way below the corner: that is where the pointer was.
    const QPointF wanted = from.isNull() ? at : at - QPointF(0, 20);
    const QPointF place = freePlace(*m_graph, wanted, {CardMetrics::width, 96});
    push(addStep(m_document.project(), m_flow, type, place, from, port, &made));
    if (!m_graph->card(made))
        return;
    m_canvas->select({made}, made);
    m_canvas->showCard(made);
    m_canvas->setFocus();
}

void FlowEditor::addStepHere()
{
    // After the step where the keyboard is, from its first port that leads nowhere; else in the middle of what is seen.
    const Card *current = m_graph->card(m_canvas->state().current);
    const model::Flow *flow = m_graph->flow();
    if (current && flow && m_canvas->state().selected.size() == 1) {
        for (const CardPort &port : current->ports) {
            if (flow->linkFrom(current->id, port.name))
                continue;
            onAdd(current->output(port.name) + QPointF(80, 0), current->id, port.name);
            return;
        }
        onAdd(current->rect().topRight() + QPointF(80, 0), {}, {});
        return;
    }
    onAdd(m_canvas->visibleRect().center() - QPointF(CardMetrics::width / 2, 40), {}, {});
}

void FlowEditor::connectSelected()
{
    const Card *card = m_graph->card(m_canvas->state().current);
    if (!card || card->ports.isEmpty())
        return;
    if (card->ports.size() == 1) {
        askForTarget(card->id, card->ports.first().name);
        return;
    }
    QList<Chooser::Entry> entries;
    for (const CardPort &port : card->ports)
        entries.append({port.name, port.label, {}, {}, ui::icon(u"goto"_s)});
    const NodeId from = card->id;
    auto *chooser = new Chooser(
        tr("Which way on?"), entries, [this, from](const QString &port) { askForTarget(from, port); }, this);
    chooser->openAt(m_canvas->viewport()->mapToGlobal(m_canvas->mapFromScene(card->rect().topRight())));
}

void FlowEditor::askForTarget(NodeId from, const QString &port)
{
    const Card *card = m_graph->card(from);
    if (!card || m_document.isReadOnly())
        return;
    const model::Link *link = m_graph->flow()->linkFrom(from, port);
    QList<Chooser::Entry> entries {{u"new"_s, tr("New step…"), tr("Add a step and lead there."), {}, ui::icon(u"add"_s)}};
    if (link)
        entries.append({u"none"_s, tr("Disconnect"), tr("Lead nowhere."), {}, ui::icon(u"close"_s)});
    for (const NodeId &id : m_graph->readingOrder()) {
        const Card *to = m_graph->card(id);
        if (to->hasInput)
            entries.append({id.toString(), to->title(), to->summary, tr("Lead to"),
                            ui::icon(ui::nodeIconName(to->type), ui::colour(to->family, palette()))});
    }
    const QPointF at = card->output(port);
    auto *chooser = new Chooser(
        tr("Where does it lead?"), entries,
        [this, from, port, at](const QString &id) {
            if (id == "new"_L1)
                onAdd(at + QPointF(80, 0), from, port);
            else if (id == "none"_L1)
                push(commands::disconnectPort(m_document.project(), from, port));
            else
                push(commands::connectPort(m_document.project(), from, port, NodeId::fromString(id)));
        },
        this);
    chooser->openAt(m_canvas->viewport()->mapToGlobal(m_canvas->mapFromScene(at)) + QPoint(12, 0));
}

void FlowEditor::startRename(NodeId id)
{
    const Card *card = m_graph->card(id);
    if (!card || m_document.isReadOnly())
        return;
    m_canvas->showCard(id);
    m_renamed = id;
    const QPoint corner = m_canvas->mapFromScene(card->position + QPointF(8, 6));
    const int width = std::max(140, qRound((card->size.width() - 16) * m_canvas->zoom()));
    m_nameField->setText(card->name);
    m_nameField->setPlaceholderText(card->caption);
    m_nameField->setGeometry(QRect(corner, QSize(width, m_nameField->sizeHint().height())));
    m_nameField->show();
    m_nameField->raise();
    m_nameField->selectAll();
    m_nameField->setFocus();
}

void FlowEditor::endRename(bool keep)
{
    const NodeId id = std::exchange(m_renamed, NodeId());
    if (id.isNull())
        return;
    m_nameField->hide();
    const Card *card = m_graph->card(id);
    if (keep && card && card->isFrame())
        push(commands::setNodeProperty(m_document.project(), id, u"title"_s, m_nameField->text().trimmed()));
    else if (keep)
        push(commands::renameNode(m_document.project(), id, m_nameField->text().trimmed()));
}

void FlowEditor::renameSelected()
{
    startRename(m_canvas->state().current);
}

/// What a code step does is written in a tab of its own.
bool FlowEditor::openCode(NodeId id)
{
    const model::Node *node = m_document.project().node(id);
    if (!node || node->type != "code"_L1)
        return false;
    ui::Place wanted = place();
    wanted.kind = ui::Place::Kind::Code;
    wanted.id = id.toString();
    emit openRequested(wanted);
    return true;
}

void FlowEditor::talkFromSelected()
{
    const QList<model::NodeId> nodes = selectedNodes();
    if (nodes.size() == 1)
        emit talkRequested(nodes.first());
}

void FlowEditor::openSelected()
{
    if (openCode(m_canvas->state().current))
        return;
    ui::Place wanted = place();
    wanted.kind = ui::Place::Kind::Node;
    wanted.id = m_canvas->state().current.toString();
    wanted.nodes = selectedNodes();
    if (!wanted.nodes.isEmpty())
        emit openRequested(wanted);
}

void FlowEditor::removeSelected()
{
    const model::LinkId wire = m_canvas->state().selectedWire;
    if (const model::Link *link = m_document.project().link(wire)) {
        const int bend = m_canvas->state().selectedBend;
        if (bend >= 0 && bend < link->bends.size()) {
            QList<QPointF> bends = link->bends;
            bends.removeAt(bend);
            push(setBends(m_document.project(), wire, bends));
            m_canvas->selectWire(wire);
            return;
        }
        push(commands::disconnectPort(m_document.project(), link->from, link->port));
        return;
    }
    push(removeSteps(m_document.project(), selectedNodes()));
}

void FlowEditor::copySelected()
{
    const auto &selected = m_canvas->state().selected;
    if (selected.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setData(clipboardMime, copied(m_document.project(), m_flow, selected));
    data->setText(copiedText(m_document.project(), m_flow, selected, m_graph->language()));
    QGuiApplication::clipboard()->setMimeData(data);
}

void FlowEditor::cutSelected()
{
    copySelected();
    removeSelected();
}

void FlowEditor::pasteHere()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasFormat(clipboardMime))
        return;
    const QPoint pointer = m_canvas->viewport()->mapFromGlobal(QCursor::pos());
    const bool over = m_canvas->viewport()->rect().contains(pointer) && m_canvas->isActiveWindow();
    pasteBytes(data->data(clipboardMime), over ? m_canvas->mapToScene(pointer) : m_canvas->visibleRect().center());
}

void FlowEditor::duplicateSelected()
{
    const auto &selected = m_canvas->state().selected;
    QRectF bounds;
    for (const NodeId &id : selected) {
        if (const Card *card = m_graph->card(id))
            bounds |= QRectF(card->position, QSizeF(CardMetrics::width, 100));
    }
    pasteBytes(copied(m_document.project(), m_flow, selected), bounds.center() + QPointF(40, 40));
}

void FlowEditor::pasteBytes(const QByteArray &bytes, const QPointF &centre)
{
    const Pasted content = pasted(bytes, m_document.project(), m_flow, centre);
    if (content.nodes.isEmpty())
        return;
    QList<Repair> repairs;
    if (!content.missing.isEmpty()) {
        const auto decided = m_repairer ? m_repairer(content.missing) : askForRepairs(content.missing);
        if (!decided)
            return;
        repairs = *decided;
    }
    push(paste(m_document.project(), m_flow, content, repairs));
    QSet<NodeId> made;
    for (const model::Node &node : content.nodes) {
        if (m_graph->card(node.id))
            made.insert(node.id);
    }
    m_canvas->select(made, {});
}

std::optional<QList<Repair>> FlowEditor::askForRepairs(const QList<Missing> &missing)
{
    RepairDialog dialog(m_document.project(), m_flow, missing, this);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.repairs()) : std::nullopt;
}

} // namespace dialogist::editors::flow
