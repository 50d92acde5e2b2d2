// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"

#include "editors/flow/graph/clearing.h"
#include "editors/flow/graph/clipboard.h"
#include "editors/flow/graph/edits.h"
#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/graph/walk.h"
#include "editors/flow/view/canvas.h"
#include "editors/flow/view/chooser.h"
#include "editors/flow/view/copiedsteps.h"
#include "editors/flow/view/repairdialog.h"
#include "studio/base/job.h"
#include "studio/commands/flowcommands.h"
#include "studio/flow/refactor.h"
#include "studio/ui/ask.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;

namespace {
constexpr qsizetype manySteps = 200; ///< more are copied and pasted on other threads
constexpr qsizetype manyBytes = 200'000;

void moveBy(Pasted &content, const QPointF &way)
{
    for (model::Node &node : content.nodes)
        node.position += way;
    for (model::Link &link : content.links) {
        for (QPointF &bend : link.bends)
            bend += way;
    }
}
} // namespace

void FlowEditor::push(const commands::Command &command, const std::function<void()> &then)
{
    m_document.pushLater(command, afterPush(then));
}

void FlowEditor::push(qsizetype steps, const Maker &make, const std::function<void()> &then)
{
    if (steps > manySteps)
        m_document.pushLater(make, afterPush(then));
    else
        push(make(m_document.project()), then);
}

std::function<void(Status)> FlowEditor::afterPush(const std::function<void()> &then)
{
    return [self = QPointer(this), then](const Status &status) {
        if (!self)
            return;
        if (!status.ok())
            emit self->failed(status.error().message);
        else if (then)
            then();
    };
}

void FlowEditor::onMove(const QHash<NodeId, QPointF> &places, model::LinkId wire)
{
    push(places.size(), [places, wire](const model::Project &project) { return moveInto(project, places, wire); });
    if (!m_document.isWriting())
        return;
    // Until they are written they are shown where they were dropped.
    m_canvas->displace(places);
    connect(&m_document, &commands::Document::writingChanged, m_canvas, [this] { m_graph->whenSettled([this] { m_canvas->displace({}); }); }, Qt::SingleShotConnection);
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
    push(places.size(), [places, current = m_canvas->state().current](const model::Project &project) {
        commands::Command command = moveInto(project, places, {});
        command.mergeKey = u"nudge "_s + current.toString();
        return command;
    });
    m_canvas->showCard(m_canvas->state().current);
}

void FlowEditor::onResize(const QPointF &by)
{
    const Card *frame = m_graph->card(m_canvas->state().current);
    if (!frame || !frame->isFrame())
        return;
    const QPointF corner = snapped(frame->rect().bottomRight() + by);
    const QRectF rect(frame->position, QSizeF(std::max(CardMetrics::leastFrame, corner.x() - frame->position.x()),
                                              std::max(CardMetrics::leastFrame, corner.y() - frame->position.y())));
    commands::Command command = setFrames(m_document.project(), {{frame->id, rect}});
    command.mergeKey = u"resize "_s + frame->id.toString();
    push(command);
    m_canvas->ensureVisible(QRectF(rect.bottomRight(), QSizeF(1, 1)), 40, 40);
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
    // Nothing leads into what begins a flow by itself.
    const dialogist::flow::NodeSpec *spec = dialogist::flow::specOf(type);
    if (spec && spec->family == dialogist::flow::Family::Entry)
        from = {};
    // A wire ends at the left edge, some way below the corner: that is where the pointer was.
    const QPointF wanted = from.isNull() ? at : at - QPointF(0, 20);
    const QPointF place = freePlace(*m_graph, wanted, {CardMetrics::width, 96});
    push(addStep(m_document.project(), m_flow, type, place, from, port, &made));
    if (!m_graph->card(made))
        return;
    m_canvas->select({made}, made);
    m_canvas->showCard(made);
    m_canvas->setFocus();
    if (type == "note"_L1) // is nothing without its words; when the list in which it was chosen has closed
        QMetaObject::invokeMethod(this, [this, made] {
            if (selectedNodes() == QList<NodeId> {made})
                openSelected();
        }, Qt::QueuedConnection);
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
    QHash<QString, QIcon> icons; // one of a type, as there may be ten thousand steps
    for (const NodeId &id : m_graph->readingOrder()) {
        const Card *to = m_graph->card(id);
        if (!to->hasInput)
            continue;
        QIcon &icon = icons[to->type];
        if (icon.isNull())
            icon = ui::icon(ui::nodeIconName(to->type), ui::colour(to->family, palette()));
        entries.append({id.toString(), to->title(), to->summary, tr("Lead to"), icon});
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
        push(catalogue::renameNode(m_document.project(), id, m_nameField->text().trimmed()));
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

void FlowEditor::removeSelected(Removal removal)
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
    const QList<NodeId> nodes = selectedNodes();
    push(nodes.size(), [nodes, removal](const model::Project &project) { return removeSteps(project, nodes, removal); });
}

void FlowEditor::copySelected()
{
    const auto &selected = m_canvas->state().selected;
    if (selected.isEmpty())
        return;
    if (selected.size() > manySteps) {
        QGuiApplication::clipboard()->setMimeData(new CopiedSteps(m_document.project(), m_flow, selected, m_graph->language()));
        return;
    }
    auto *data = new QMimeData;
    data->setData(clipboardMime, copied(m_document.project(), m_flow, selected));
    data->setText(copiedText(m_document.project(), m_flow, selected, m_graph->language()));
    QGuiApplication::clipboard()->setMimeData(data);
}

void FlowEditor::cutSelected()
{
    copySelected();
    removeSelected(Removal::Joins);
}

void FlowEditor::pasteHere()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasFormat(clipboardMime))
        return;
    const QPoint pointer = m_canvas->viewport()->mapFromGlobal(QCursor::pos());
    const bool over = m_canvas->viewport()->rect().contains(pointer) && m_canvas->isActiveWindow();
    const QRectF seen = m_canvas->visibleRect();
    QRectF selected; // what of it is seen
    for (const NodeId &id : m_canvas->state().selected) {
        const Card *card = m_graph->card(id);
        if (card && card->rect().intersects(seen))
            selected |= card->rect();
    }
    const QPointF centre = over ? m_canvas->mapToScene(pointer) : selected.isNull() ? seen.center() : selected.center();
    if (const auto *many = dynamic_cast<const CopiedSteps *>(data)) {
        pasteLater([content = many->content()](const model::Project &) { return content.get().bytes; }, centre);
        return;
    }
    const QByteArray bytes = data->data(clipboardMime);
    if (bytes.size() > manyBytes)
        pasteLater([bytes](const model::Project &) { return bytes; }, centre);
    else
        pasteContent(pasted(bytes, m_document.project(), m_flow, centre));
}

void FlowEditor::duplicateSelected()
{
    const auto &selected = m_canvas->state().selected;
    QRectF bounds;
    for (const NodeId &id : selected) {
        if (const Card *card = m_graph->card(id))
            bounds |= QRectF(card->position, QSizeF(CardMetrics::width, 100));
    }
    const QPointF centre = bounds.center() + QPointF(40, 40);
    if (selected.size() > manySteps)
        pasteLater([flow = m_flow, selected](const model::Project &project) { return copied(project, flow, selected, false); }, centre);
    else
        pasteContent(pasted(copied(m_document.project(), m_flow, selected, false), m_document.project(), m_flow, centre));
}

/// Reads very many steps on another thread.
void FlowEditor::pasteLater(const std::function<QByteArray(const model::Project &)> &bytes, const QPointF &centre)
{
    const auto content = std::make_shared<Pasted>();
    auto *job = new Job(tr("Paste"), [bytes, centre, content, flow = m_flow, project = m_document.project()](JobControl &) -> std::optional<Error> {
        *content = pasted(bytes(project), project, flow, centre);
        return {};
    }, {}, this);
    connect(job, &Job::finished, this, [this, job, content] {
        job->deleteLater();
        pasteContent(std::move(*content));
    });
    job->start();
}

void FlowEditor::pasteContent(Pasted content)
{
    if (content.nodes.isEmpty() && content.lacksStart)
        showNotice(tr("The copied Start was left out: this flow has one."));
    if (content.nodes.isEmpty() || !m_graph->bot())
        return;
    QList<Repair> repairs;
    if (!content.missing.isEmpty()) {
        const auto decided = m_repairer ? m_repairer(content.missing) : askForRepairs(content.missing);
        if (!decided)
            return;
        repairs = *decided;
    }
    makeRoom(content, repairs);
    QList<NodeId> fresh; // not the steps themselves: what holds them last frees them, which is to be the writing thread
    fresh.reserve(content.nodes.size());
    for (const model::Node &node : content.nodes)
        fresh.append(node.id);
    const auto select = [this, fresh, begin = content.begin, lacksStart = content.lacksStart] {
        QSet<NodeId> made;
        QRectF place;
        for (const NodeId &id : fresh) {
            if (const Card *card = m_graph->card(id)) {
                made.insert(id);
                place |= card->rect();
            }
        }
        m_canvas->showPlace(place);
        const Card *first = m_graph->card(begin);
        m_canvas->select(first ? QSet<NodeId> {begin} : made, first ? begin : NodeId());
        if (first)
            showNotice(tr("The copied Start was left out: this flow has one. It led to “%1”, which is selected.").arg(first->title()));
        else if (lacksStart)
            showNotice(tr("The copied Start was left out: this flow has one."));
    };
    const auto make = [content, repairs, flow = m_flow](const model::Project &project) { return paste(project, flow, content, repairs); };
    qsizetype steps = content.nodes.size();
    for (qsizetype i = 0; i < repairs.size() && i < content.missing.size(); ++i)
        steps += repairs.at(i).way == Repair::Way::Create ? stepsCarried(content.missing.at(i)) : 0;
    push(steps, make, [this, select] { m_graph->whenSettled(select); });
}

/// Moves the steps to where they cover none that is there, as high as their cards will be.
void FlowEditor::makeRoom(Pasted &content, const QList<Repair> &repairs) const
{
    // Flows that come along bring the ways on of the steps that run them.
    std::optional<model::Project> after;
    if (!repairs.isEmpty() && content.nodes.size() <= manySteps) {
        after = m_document.project();
        const commands::Command command = paste(*after, m_flow, content, repairs);
        for (const model::Change &change : command.changes)
            (void)after->apply(change);
    }
    QList<model::Node> nodes = content.nodes;
    const model::Bot *bot = m_graph->bot();
    if (const model::Flow *flow = after ? after->flow(m_flow) : nullptr) {
        bot = after->bot(flow->bot);
        for (model::Node &node : nodes) {
            if (const model::Node *repaired = flow->node(node.id))
                node = *repaired;
        }
    }
    if (!bot)
        return; // it went while the question stood
    if (const QPointF way = wayClear(*m_graph, *bot, nodes, content.links); !way.isNull())
        moveBy(content, way);
}

std::optional<QList<Repair>> FlowEditor::askForRepairs(const QList<Missing> &missing)
{
    RepairDialog dialog(m_document.project(), m_flow, missing, this);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.repairs()) : std::nullopt;
}

} // namespace dialogist::editors::flow
