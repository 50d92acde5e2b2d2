// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"

#include "editors/flow/graph/edits.h"
#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/graph/stacks.h"
#include "editors/flow/view/breadcrumbbar.h"
#include "editors/flow/view/canvas.h"
#include "editors/flow/view/findbar.h"
#include "editors/flow/view/heatlegendview.h"
#include "editors/flow/view/keyhelp.h"
#include "editors/flow/view/minimap.h"
#include "editors/flow/view/outlineview.h"
#include "studio/commands/flowcommands.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;

FlowEditor::FlowEditor(commands::Document &document, model::FlowId flow, ui::Ask &ask, QWidget *parent)
    : ui::Editor(parent)
    , m_document(document)
    , m_flow(flow)
    , m_ask(ask)
{
    m_graph = new FlowGraph(document, flow, font(), this);
    makeWidgets();
    makeActions();
    connectCanvas();
    m_canvas->setReadOnly(document.isReadOnly());
    connect(m_graph, &FlowGraph::cardsChanged, this, [this] {
        updateState();
        updateActions();
    });
    connect(&document, &commands::Document::changed, this, [this](const QList<model::Change> &changes) {
        // Only steps that run a flow lead from one to another.
        const bool isLarge = changes.size() > 200;
        const auto runs = [isLarge](const QJsonObject &body) { return isLarge || body.value("props"_L1).toObject().contains("flow"_L1); };
        bool wayIsOld = false;
        for (const model::Change &change : changes) {
            if (change.ref.kind == model::ObjectKind::Flow && change.ref.id == m_flow.toString())
                emit titleChanged();
            wayIsOld = wayIsOld || change.ref.kind == model::ObjectKind::Flow || change.ref.kind == model::ObjectKind::Bot
                || (change.ref.kind == model::ObjectKind::Node && (runs(change.before) || runs(change.after)));
        }
        if (wayIsOld)
            m_wayIsOld.start();
    });
    m_wayIsOld.setSingleShot(true);
    m_wayIsOld.setInterval(100);
    connect(&m_wayIsOld, &QTimer::timeout, this, &FlowEditor::updateWay);
    updateWay();
    setFocusProxy(m_canvas);
    updateState();
    updateActions();
}

FlowEditor::~FlowEditor() = default;

ui::Place FlowEditor::place() const
{
    ui::Place place;
    place.kind = ui::Place::Kind::Flow;
    place.id = m_flow.toString();
    place.flow = m_flow;
    if (const model::Flow *flow = m_graph->flow())
        place.bot = flow->bot;
    return place;
}

QString FlowEditor::title() const
{
    const model::Flow *flow = m_graph->flow();
    return flow ? flow->name : tr("Removed flow");
}

QIcon FlowEditor::icon() const
{
    return ui::icon(u"flow"_s);
}

void FlowEditor::reveal(const ui::Place &place)
{
    QSet<NodeId> nodes(place.nodes.begin(), place.nodes.end());
    if (place.kind != ui::Place::Kind::Node)
        return;
    m_view.clear(); // the step is to be seen, and not what was seen before
    const NodeId id = NodeId::fromString(place.id);
    if (!id.isNull())
        nodes.insert(id);
    if (!m_graph->isSettled()) {
        m_graph->whenSettled([this, place] { reveal(place); });
        return;
    }
    QSet<NodeId> shown;
    for (const NodeId &node : std::as_const(nodes)) {
        if (m_graph->card(node))
            shown.insert(node);
    }
    if (shown.isEmpty() || shown == m_canvas->state().selected)
        return;
    m_canvas->select(shown, id.isNull() ? *shown.cbegin() : id);
    m_canvas->showCard(m_canvas->state().current);
}

void FlowEditor::setFindings(const QList<dialogist::flow::Finding> &findings)
{
    m_problems.clear();
    for (const dialogist::flow::Finding &finding : findings) {
        if (finding.flow == m_flow && !finding.nodes.isEmpty())
            m_problems.append(finding);
    }
    m_graph->setFindings(findings);
}

void FlowEditor::setTrace(const QList<NodeId> &nodes, NodeId current)
{
    m_canvas->setTrace(nodes, current);
}

void FlowEditor::setLanguage(const QString &language)
{
    m_graph->setLanguage(language);
}

QList<NodeId> FlowEditor::selectedNodes() const
{
    QList<NodeId> nodes = m_canvas->state().selected.values();
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

void FlowEditor::makeWidgets()
{
    m_canvas = new Canvas(*m_graph, this);
    m_map = new MiniMap(*m_canvas, m_canvas);
    m_empty = new ui::EmptyState(u"flow"_s, tr("This flow has no steps yet. Add the first one."), m_canvas);
    connect(m_empty->addAction(tr("Add step"), u"add"_s), &QPushButton::clicked, this, &FlowEditor::addStepHere);

    m_outline = new OutlineView(*m_graph, this);
    m_outline->hide();

    m_toolBar = new QToolBar(this);
    m_toolBar->setIconSize({16, 16});
    m_toolBar->setObjectName(u"canvasTools"_s);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_outline);
    splitter->addWidget(m_canvas);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 800});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_breadcrumbs = new BreadcrumbBar(this);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_breadcrumbs);
    layout->addWidget(splitter, 1);
    m_findBar = new FindBar(m_canvas);
    m_heatLegend = new HeatLegendView(m_canvas);
    m_keyHelp = new KeyHelp(m_canvas);
    m_map->setNeighbours({m_findBar, m_heatLegend});

    m_nameField = new QLineEdit(m_canvas->viewport());
    m_nameField->setObjectName(u"nameField"_s);
    m_nameField->setAccessibleName(tr("Name of the step"));
    m_nameField->hide();
    m_nameField->installEventFilter(this);
    m_canvas->installEventFilter(this);
}

void FlowEditor::connectCanvas()
{
    connect(m_canvas, &Canvas::selectionChanged, this, &FlowEditor::onSelectionChanged);
    connect(m_canvas, &Canvas::moveRequested, this, &FlowEditor::onMove);
    connect(m_canvas, &Canvas::nudgeRequested, this, &FlowEditor::onNudge);
    connect(m_canvas, &Canvas::resizeRequested, this, &FlowEditor::onResize);
    connect(m_canvas, &Canvas::addRequested, this, &FlowEditor::onAdd);
    connect(m_canvas, &Canvas::menuRequested, this, &FlowEditor::onMenu);
    connect(m_canvas, &Canvas::renameRequested, this, [this](NodeId id) {
        if (!openCode(id))
            startRename(id);
    });
    connect(m_canvas, &Canvas::portPressed, this, &FlowEditor::askForTarget);
    connect(m_canvas, &Canvas::stackRequested, this, &FlowEditor::onStack);
    connect(m_canvas, &Canvas::takeOutRequested, this, [this](const QList<NodeId> &run, const QHash<NodeId, QPointF> &places) {
        push(stacks::takeOut(m_document.project(), run, places));
    });
    connect(m_canvas, &Canvas::frameRequested, this, [this](NodeId frame, const QRectF &rect) {
        push(setFrames(m_document.project(), {{frame, rect}}));
    });
    connect(m_canvas, &Canvas::bendsRequested, this, [this](model::LinkId wire, const QList<QPointF> &bends) {
        push(setBends(m_document.project(), wire, bends));
    });
    connect(m_canvas, &Canvas::breakpointPressed, this, &FlowEditor::toggleBreakpoint);
    connect(m_canvas, &Canvas::openFlowRequested, this, &FlowEditor::openFlowOf);
    connect(m_canvas, &Canvas::keysRequested, this, &FlowEditor::showKeys);
    connect(m_keyHelp, &KeyHelp::closed, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(m_findBar, &FindBar::wordsChanged, this, &FlowEditor::findWords);
    connect(m_findBar, &FindBar::stepWanted, this, &FlowEditor::findStep);
    connect(m_findBar, &FindBar::closed, this, &FlowEditor::endFind);
    connect(m_heatLegend, &HeatLegendView::closed, this, [this] {
        setHeat({}, {});
        emit heatClosed();
    });
    connect(m_map, &MiniMap::closed, this, [this] { m_byName.value(u"map"_s)->trigger(); });
    connect(m_breadcrumbs, &BreadcrumbBar::openWanted, this, [this](model::FlowId flow, NodeId step) {
        ui::Place wanted = place();
        wanted.id = flow.toString();
        wanted.flow = flow;
        if (!step.isNull()) {
            wanted.kind = ui::Place::Kind::Node;
            wanted.id = step.toString();
            wanted.nodes = {step};
        }
        emit openRequested(wanted);
    });
    connect(m_canvas, &Canvas::connectRequested, this, [this](NodeId from, const QString &port, NodeId to) {
        push(commands::connectPort(m_document.project(), from, port, to));
    });
    connect(m_canvas, &Canvas::viewChanged, this, [this] {
        endRename(true);
        if (m_zoomLabel)
            m_zoomLabel->setText(tr("%1 %").arg(locale().toString(qRound(m_canvas->zoom() * 100))));
    });
    connect(m_outline, &OutlineView::nodesSelected, this, [this](QSet<NodeId> nodes, NodeId current) {
        nodes.removeIf([this](NodeId id) { return !m_graph->card(id); }); // the outline may be a moment behind
        m_canvas->select(nodes, current);
        m_canvas->showCard(m_canvas->state().current);
    });
    connect(m_outline, &OutlineView::wireSelected, this, [this](model::LinkId id) {
        const Wire *wire = m_graph->wire(id);
        m_canvas->selectWire(wire ? id : model::LinkId());
        if (wire)
            m_canvas->showCard(wire->to);
    });
    connect(m_outline, &OutlineView::stepWanted, this, [this](NodeId step) {
        if (!m_graph->card(step))
            return;
        m_canvas->select({step}, step);
        m_canvas->showCard(step);
        m_canvas->setFocus();
    });
    connect(m_outline, &OutlineView::stepOpened, this, &FlowEditor::openSelected);
}

ui::Place FlowEditor::currentPlace() const
{
    ui::Place selected = place();
    if (const QList<NodeId> nodes = selectedNodes(); !nodes.isEmpty()) {
        selected.kind = ui::Place::Kind::Node;
        selected.nodes = nodes;
        selected.id = m_canvas->state().current.toString();
    }
    return selected;
}

void FlowEditor::onSelectionChanged()
{
    m_notice.clear();
    m_outline->mirror(m_canvas->state().selected, m_canvas->state().current);
    updateState();
    updateActions();
    emit placeChanged(currentPlace());
}

/// What a screen reader says about the canvas, and whether there is anything to see.
void FlowEditor::updateState()
{
    if (!m_renamed.isNull() && !m_graph->card(m_renamed))
        endRename(false); // it was undone while its name was being written
    const int steps = int(m_graph->cards().size());
    m_empty->setVisible(steps == 0);
    m_map->setVisible(steps > 0 && m_byName.value(u"map"_s) && m_byName.value(u"map"_s)->isChecked());
    const QString about = tr("Flow %1, %n step(s)", nullptr, steps).arg(title());
    const auto &selected = m_canvas->state().selected;
    const Card *card = selected.size() == 1 ? m_graph->card(*selected.cbegin()) : nullptr;
    m_canvas->setAccessibleName(card ? tr("%1; selected: %2").arg(about, card->spoken())
                                    : selected.isEmpty() ? about
                                                         : tr("%1; %n selected", nullptr, int(selected.size())).arg(about));
    setAccessibleName(about);
}

void FlowEditor::layOverlays()
{
    const QRect room = m_canvas->rect();
    m_empty->setGeometry(room);
    const int edge = m_canvas->viewport()->width();
    m_findBar->resize(std::min(m_findBar->sizeHint().width() + 60, edge - 24), m_findBar->sizeHint().height());
    m_findBar->move(edge - m_findBar->width() - 12, 12);
    m_heatLegend->adjustSize();
    m_heatLegend->move(12, 12);
    m_map->makeWay();
}

void FlowEditor::resizeEvent(QResizeEvent *event)
{
    ui::Editor::resizeEvent(event);
    layOverlays();
}

void FlowEditor::showEvent(QShowEvent *event)
{
    ui::Editor::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    QTimer::singleShot(0, this, &FlowEditor::firstLook);
}

/// As it was left; else all of a small flow, the beginning of a large one at full size.
void FlowEditor::firstLook()
{
    layOverlays();
    if (!m_view.isEmpty()) {
        const bool isSettled = m_graph->isSettled();
        const bool isSeen = applyView();
        // The place may lie where there is no scene yet; unless the person has begun to look elsewhere.
        if (!isSettled) {
            m_graph->whenSettled([this, zoom = m_canvas->zoom(), centre = m_canvas->visibleRect().center()] {
                const bool isMoved = m_canvas->zoom() != zoom || (m_canvas->visibleRect().center() - centre).manhattanLength() > 2;
                if (!m_view.isEmpty() && !isMoved && !applyView())
                    zoomFit();
            });
        }
        if (isSeen || !isSettled)
            return;
    }
    if (m_graph->isSettled())
        zoomFit();
    if ((m_graph->isSettled() && m_canvas->zoom() >= 0.6) || m_graph->cards().empty())
        return;
    m_canvas->setZoom(0.8);
    const Card *first = m_graph->card(m_canvas->state().current);
    if (!first)
        first = m_graph->card(m_graph->readingOrder().value(0));
    m_canvas->centerOn(first->position + QPointF(m_canvas->viewport()->width(), m_canvas->viewport()->height()) / 2.4);
}

QVariantMap FlowEditor::viewState() const
{
    if (!m_wasShown)
        return m_view;
    const QPointF centre = m_canvas->visibleRect().center();
    return {{u"zoom"_s, m_canvas->zoom()}, {u"x"_s, centre.x()}, {u"y"_s, centre.y()}};
}

void FlowEditor::setViewState(const QVariantMap &state)
{
    m_view = state;
    if (m_wasShown)
        applyView();
}

bool FlowEditor::applyView()
{
    const double zoom = m_view.value(u"zoom"_s).toDouble();
    const QPointF centre(m_view.value(u"x"_s).toDouble(), m_view.value(u"y"_s).toDouble());
    if (!(zoom > 0) || !std::isfinite(zoom) || !std::isfinite(centre.x()) || !std::isfinite(centre.y()))
        return false;
    m_canvas->setZoom(zoom);
    m_canvas->centerOn(centre);
    m_applied = QPoint(m_canvas->horizontalScrollBar()->value(), m_canvas->verticalScrollBar()->value());
    // Nothing of the flow would be seen: it was changed elsewhere.
    return m_graph->cards().empty() || m_canvas->visibleRect().intersects(m_graph->bounds());
}

bool FlowEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && event->type() == QEvent::Resize) {
        layOverlays();
        // The docks find their places after the flow is shown: its middle stays until the person looks elsewhere.
        const QPoint now(m_canvas->horizontalScrollBar()->value(), m_canvas->verticalScrollBar()->value());
        if (m_applied == now && m_wasShown && !m_view.isEmpty() && qFuzzyCompare(m_canvas->zoom(), m_view.value(u"zoom"_s).toDouble()))
            QTimer::singleShot(0, this, &FlowEditor::applyView);
    } else if (watched == m_nameField && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            endRename(key != Qt::Key_Escape);
            m_canvas->setFocus();
            return true;
        }
    } else if (watched == m_nameField && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters belong to the name while it is being written
        return true;
    } else if (watched == m_nameField && event->type() == QEvent::FocusOut) {
        endRename(true);
    }
    return ui::Editor::eventFilter(watched, event);
}

} // namespace dialogist::editors::flow
