// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"

#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/view/canvas.h"
#include "editors/flow/view/cardpainter.h"
#include "editors/flow/view/heatlegendview.h"
#include "editors/flow/view/minimap.h"
#include "editors/flow/view/outlineview.h"
#include "studio/ui/announce.h"
#include "studio/ui/elidedlabel.h"
#include "studio/ui/icons.h"
#include "studio/ui/mnemonics.h"
#include "studio/ui/tint.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;

QAction *FlowEditor::addAction(const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                               void (FlowEditor::*handler)())
{
    return addAction(name, text, icon, keys, [this, handler] { (this->*handler)(); });
}

QAction *FlowEditor::addAction(const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                               const std::function<void()> &handler)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : ui::icon(icon), text, this);
    action->setIconText(ui::plainText(text)); // on a button, where no letter is underlined
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, handler);
    QWidget::addAction(action);
    m_actions.append(action);
    m_byName.insert(name, action);
    return action;
}

void FlowEditor::makeActions()
{
    addAction(u"add"_s, tr("Add &Step…"), u"add"_s, {QKeySequence(Qt::Key_A)}, &FlowEditor::addStepHere);
    addAction(u"connect"_s, tr("C&onnect…"), u"link"_s, {QKeySequence(Qt::Key_L)}, &FlowEditor::connectSelected);
    addAction(u"rename"_s, tr("&Rename"), u"rename"_s, {QKeySequence(Qt::Key_F2)}, &FlowEditor::renameSelected);
    addAction(u"properties"_s, tr("&Properties"), u"inspector"_s, {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
              &FlowEditor::openSelected);
    addAction(u"talk"_s, tr("Tal&k from Here"), u"play"_s, {QKeySequence(Qt::Key_F5)}, &FlowEditor::talkFromSelected);
    addAction(u"cut"_s, tr("Cu&t"), {}, QKeySequence::keyBindings(QKeySequence::Cut), &FlowEditor::cutSelected);
    addAction(u"copy"_s, tr("&Copy"), u"copy"_s, QKeySequence::keyBindings(QKeySequence::Copy), &FlowEditor::copySelected);
    addAction(u"paste"_s, tr("&Paste"), u"paste"_s, QKeySequence::keyBindings(QKeySequence::Paste), &FlowEditor::pasteHere);
    addAction(u"duplicate"_s, tr("D&uplicate"), {}, {QKeySequence(Qt::CTRL | Qt::Key_D)}, &FlowEditor::duplicateSelected);
    addAction(u"delete"_s, tr("&Delete"), u"remove"_s, {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)},
              [this] { removeSelected(Removal::Joins); })
        ->setToolTip(tr("Remove what is selected. What led to a removed step leads to the one after it, where there is one way on."));
    // Shift+Delete cuts on most systems.
    addAction(u"deleteOnly"_s, tr("Delete Without &Joining"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Delete)},
              [this] { removeSelected(Removal::LeavesGaps); })
        ->setToolTip(tr("Remove the selected steps with all their wires. The steps around them are not connected."));
    addAction(u"selectAll"_s, tr("Select &All"), {}, QKeySequence::keyBindings(QKeySequence::SelectAll),
              &FlowEditor::selectEverything);
    addAction(u"find"_s, tr("&Find in Flow"), u"search"_s, QKeySequence::keyBindings(QKeySequence::Find), &FlowEditor::find);
    makeStepActions();
    makeArrangeActions();
    addAction(u"zoomIn"_s, tr("Zoom &In"), u"zoom-in"_s, {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
              &FlowEditor::zoomIn);
    addAction(u"zoomOut"_s, tr("Zoom &Out"), u"zoom-out"_s, QKeySequence::keyBindings(QKeySequence::ZoomOut), &FlowEditor::zoomOut);
    addAction(u"zoomNormal"_s, tr("&Normal Size"), {}, {QKeySequence(Qt::CTRL | Qt::Key_0)}, &FlowEditor::zoomNormal);
    addAction(u"zoomFit"_s, tr("&Fit Flow in Window"), u"zoom-fit"_s, {QKeySequence(Qt::CTRL | Qt::Key_9)}, &FlowEditor::zoomFit);
    QAction *map = addAction(u"map"_s, tr("&Map"), u"map"_s, {}, &FlowEditor::toggleMap);
    map->setCheckable(true);
    map->setChecked(QSettings(u"Dialogist"_s, u"Dialogist"_s).value(u"canvas/map"_s, true).toBool());
    QAction *outline = addAction(u"outline"_s, tr("Out&line"), u"outline"_s, {QKeySequence(Qt::CTRL | Qt::Key_L)},
                                 &FlowEditor::toggleOutline);
    outline->setCheckable(true);
    addAction(u"caller"_s, tr("&Back to Caller"), u"up"_s, {QKeySequence(Qt::Key_U)}, &FlowEditor::openCaller)->setEnabled(false);
    addAction(u"keys"_s, tr("&Keys of the Canvas"), u"help"_s, {}, &FlowEditor::showKeys);

    makeMenu();

    auto *add = new QToolButton(m_toolBar);
    add->setDefaultAction(m_byName.value(u"add"_s));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addWidget(add);
    m_toolBar->addSeparator();
    for (const QString &name : {u"outline"_s, u"map"_s, u"tidy"_s, u"snap"_s, u"find"_s})
        m_toolBar->addAction(m_byName.value(name));
    m_hint = new ui::ElidedLabel({}, m_toolBar);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setFont(ui::smallFont(font()));
    m_hint->setContentsMargins(ui::space::close, 0, ui::space::close, 0);
    m_hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(m_hint);
    m_toolBar->addAction(m_byName.value(u"zoomOut"_s));
    m_zoomLabel = new QLabel(m_toolBar);
    m_zoomLabel->setMinimumWidth(m_zoomLabel->fontMetrics().horizontalAdvance(u"100 %"_s) + 8);
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    m_zoomLabel->setText(tr("%1 %").arg(locale().toString(100)));
    m_toolBar->addWidget(m_zoomLabel);
    m_toolBar->addAction(m_byName.value(u"zoomIn"_s));
    m_toolBar->addAction(m_byName.value(u"zoomFit"_s));
}

/// Sixty lines in one menu would be read by nobody.
void FlowEditor::makeMenu()
{
    const auto add = [this](std::initializer_list<QString> names) {
        for (const QString &name : names)
            m_menu.append(m_byName.value(name));
        auto *gap = new QAction(this);
        gap->setSeparator(true);
        m_menu.append(gap);
    };
    const auto group = [this](const QString &title, const QString &icon, std::initializer_list<QString> names) {
        auto *menu = new QMenu(title, this);
        if (!icon.isEmpty())
            menu->setIcon(ui::icon(icon));
        for (const QString &name : names) {
            if (name.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(m_byName.value(name));
        }
        m_menu.append(menu->menuAction());
    };
    add({u"add"_s, u"connect"_s, u"rename"_s, u"properties"_s, u"talk"_s});
    add({u"cut"_s, u"copy"_s, u"paste"_s, u"duplicate"_s, u"delete"_s, u"deleteOnly"_s, u"selectAll"_s, u"find"_s});
    group(tr("Arra&nge"), u"tidy"_s,
          {u"tidy"_s, u"tidySelection"_s, u"snap"_s, {}, u"alignLeft"_s, u"alignCentre"_s, u"alignRight"_s, u"alignTop"_s, u"alignMiddle"_s,
           u"alignBottom"_s, {}, u"distributeAcross"_s, u"distributeDown"_s});
    group(tr("S&tack"), {}, {u"stack"_s, u"stackUp"_s, u"stackDown"_s, u"unstack"_s});
    group(tr("&Wire"), u"link"_s, {u"nextWire"_s, u"bend"_s, u"straighten"_s});
    group(tr("&Breakpoints"), u"stop"_s, {u"breakpoint"_s, u"condition"_s, u"noBreakpoints"_s});
    add({u"frame"_s, u"extract"_s, u"openFlow"_s, u"caller"_s});
    group(tr("&Zoom and View"), u"zoom-in"_s, {u"zoomIn"_s, u"zoomOut"_s, u"zoomNormal"_s, u"zoomFit"_s, {}, u"outline"_s, u"map"_s});
    m_menu.append(m_byName.value(u"keys"_s));
}

void FlowEditor::makeStepActions()
{
    const auto here = [this] { return m_canvas->state().current; };
    addAction(u"openFlow"_s, tr("Open Its F&low"), u"flow"_s, {QKeySequence(Qt::CTRL | Qt::Key_Return)}, [this, here] { openFlowOf(here()); });
    addAction(u"breakpoint"_s, tr("&Breakpoint"), u"stop"_s, {QKeySequence(Qt::Key_F9)}, [this] {
        for (const NodeId &id : selectedNodes())
            toggleBreakpoint(id);
    });
    addAction(u"condition"_s, tr("Breakpoint Con&dition…"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_F9)}, &FlowEditor::editCondition);
    addAction(u"noBreakpoints"_s, tr("Remove All Breakpoints"), {}, {}, [this] {
        if (m_breakpoints)
            m_breakpoints->clear();
    });
    addAction(u"stack"_s, tr("&Stack Below Previous Step"), {}, {QKeySequence(Qt::Key_S)}, &FlowEditor::stackOnPrevious);
    addAction(u"unstack"_s, tr("Ta&ke Out of Stack"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_S)}, &FlowEditor::takeOutOfStack);
    addAction(u"stackUp"_s, tr("Move Up in Stack"), u"up"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)}, [this] { shiftInStack(-1); });
    addAction(u"stackDown"_s, tr("Move Down in Stack"), u"down"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)},
              [this] { shiftInStack(1); });
    addAction(u"frame"_s, tr("&Frame"), {}, {QKeySequence(Qt::CTRL | Qt::Key_G)}, &FlowEditor::frameSelection);
    addAction(u"extract"_s, tr("E&xtract to a Flow…"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}, &FlowEditor::extractSelected);
    addAction(u"nextWire"_s, tr("Next &Wire"), {}, {QKeySequence(Qt::Key_W)}, &FlowEditor::nextWire);
    addAction(u"bend"_s, tr("Add &Bend to Wire"), {}, {QKeySequence(Qt::Key_B)}, &FlowEditor::addBend);
    addAction(u"straighten"_s, tr("&Straighten Wire"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_B)}, &FlowEditor::straighten);
}

void FlowEditor::makeArrangeActions()
{
    addAction(u"tidy"_s, tr("Tidy &Up"), u"tidy"_s, {}, &FlowEditor::tidyUp)
        ->setToolTip(tr("Put all steps in columns from left to right, in the order they have."));
    addAction(u"tidySelection"_s, tr("Tidy Up Selection"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_T)}, &FlowEditor::tidySelection);
    struct Row {
        const char *name;
        QString text;
        int key;
        Edge edge;
    };
    const Row rows[] {{"alignLeft", tr("Align &Left Edges"), Qt::Key_L, Edge::Left},
                      {"alignCentre", tr("Align &Centres"), Qt::Key_C, Edge::Centre},
                      {"alignRight", tr("Align &Right Edges"), Qt::Key_R, Edge::Right},
                      {"alignTop", tr("Align &Top Edges"), Qt::Key_P, Edge::Top},
                      {"alignMiddle", tr("Align &Middles"), Qt::Key_M, Edge::Middle},
                      {"alignBottom", tr("Align &Bottom Edges"), Qt::Key_O, Edge::Bottom}};
    for (const Row &row : rows)
        addAction(QString::fromLatin1(row.name), row.text, {}, {QKeySequence(int(Qt::SHIFT) | row.key)}, [this, edge = row.edge] { align(edge); });
    addAction(u"distributeAcross"_s, tr("Distribute &Horizontally"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_H)},
              [this] { distribute(Qt::Horizontal); });
    addAction(u"distributeDown"_s, tr("Distribute &Vertically"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_V)},
              [this] { distribute(Qt::Vertical); });
    QAction *snap = addAction(u"snap"_s, tr("&Snap While Dragging"), u"snap"_s, {}, &FlowEditor::toggleSnapping);
    snap->setCheckable(true);
    snap->setChecked(QSettings(u"Dialogist"_s, u"Dialogist"_s).value(u"canvas/snap"_s, true).toBool());
    snap->setToolTip(tr("Dragged steps snap to the grid and to their neighbours. Hold Alt to do the opposite for a moment."));
    m_canvas->setSnapping(snap->isChecked());
}

void FlowEditor::updateActions()
{
    const bool writable = !m_document.isReadOnly();
    const CanvasState &state = m_canvas->state();
    const int selected = int(state.selected.size());
    const Wire *wire = m_graph->wire(state.selectedWire);
    const Card *current = selected == 1 ? m_graph->card(state.current) : nullptr;
    const bool stacked = current && (current->joinsAbove || current->joinsBelow);
    const bool canStop = m_breakpoints && current && !current->isFrame() && !current->isNote();
    const auto enable = [this](std::initializer_list<QString> names, bool on) {
        for (const QString &name : names)
            m_byName.value(name)->setEnabled(on);
    };
    enable({u"add"_s, u"paste"_s, u"tidy"_s, u"frame"_s}, writable);
    enable({u"cut"_s, u"duplicate"_s, u"deleteOnly"_s, u"extract"_s, u"tidySelection"_s}, writable && selected > 0);
    enable({u"copy"_s, u"properties"_s}, selected > 0);
    enable({u"delete"_s}, writable && (selected > 0 || wire));
    enable({u"rename"_s}, writable && current);
    enable({u"talk"_s}, current && selectedNodes().size() == 1);
    enable({u"connect"_s}, writable && current && !current->ports.isEmpty());
    enable({u"alignLeft"_s, u"alignCentre"_s, u"alignRight"_s, u"alignTop"_s, u"alignMiddle"_s, u"alignBottom"_s}, writable && selected > 1);
    enable({u"distributeAcross"_s, u"distributeDown"_s}, writable && selected > 2);
    enable({u"stack"_s}, writable && current && current->hasInput && !current->joinsAbove);
    enable({u"unstack"_s, u"stackUp"_s, u"stackDown"_s}, writable && stacked);
    enable({u"nextWire"_s}, wire || (current && !m_graph->wiresOf(current->id).isEmpty()));
    enable({u"bend"_s}, writable && wire);
    enable({u"straighten"_s}, writable && wire && !wire->bends.isEmpty());
    enable({u"openFlow"_s}, current && !current->opens.isNull());
    enable({u"breakpoint"_s}, m_breakpoints && selected > 0);
    enable({u"condition"_s}, canStop);
    enable({u"noBreakpoints"_s}, m_breakpoints && !m_breakpoints->isEmpty());
    showHint();
}

/// What can be done next, for who does not know the canvas yet.
void FlowEditor::showHint()
{
    if (!m_hint)
        return;
    const CanvasState &state = m_canvas->state();
    const auto keysOf = [this](const QString &name) { return m_byName.value(name)->shortcut().toString(QKeySequence::NativeText); };
    if (m_document.isReadOnly())
        m_hint->setText(tr("This project can only be looked at."));
    else if (!m_notice.isEmpty())
        m_hint->setText(m_notice);
    else if (m_graph->cards().empty())
        m_hint->setText({});
    else if (m_graph->wire(state.selectedWire))
        m_hint->setText(tr("%1 removes the wire, %2 bends it").arg(keysOf(u"delete"_s), keysOf(u"bend"_s)));
    else if (state.selected.isEmpty())
        m_hint->setText(tr("Double-click or press %1 to add a step, drag from a port to connect").arg(keysOf(u"add"_s)));
    else if (state.selected.size() == 1)
        m_hint->setText(tr("%1 connects, %2 renames, %3 talks from here, F1 lists all keys").arg(keysOf(u"connect"_s), keysOf(u"rename"_s), keysOf(u"talk"_s)));
    else
        m_hint->setText(tr("Drag or Alt+Arrows move, %1 frames, %2 makes a flow of them").arg(keysOf(u"frame"_s), keysOf(u"extract"_s)));
    ui::tint(m_hint, ui::Token::Muted);
}

/// What was done otherwise than expected.
void FlowEditor::showNotice(const QString &notice)
{
    m_notice = notice;
    showHint();
    ui::announce(m_canvas, notice);
}

/// The parts of the menu that are about several steps at once.
void FlowEditor::addMenus(QMenu &menu)
{
    QMenu *arrange = menu.addMenu(tr("Arra&nge"));
    for (const QString &name : {u"alignLeft"_s, u"alignCentre"_s, u"alignRight"_s, u"alignTop"_s, u"alignMiddle"_s, u"alignBottom"_s})
        arrange->addAction(m_byName.value(name));
    arrange->addSeparator();
    for (const QString &name : {u"distributeAcross"_s, u"distributeDown"_s, u"tidySelection"_s})
        arrange->addAction(m_byName.value(name));
    QMenu *stack = menu.addMenu(tr("S&tack"));
    for (const QString &name : {u"stack"_s, u"stackUp"_s, u"stackDown"_s, u"unstack"_s})
        stack->addAction(m_byName.value(name));
    for (const QString &name : {u"frame"_s, u"extract"_s})
        menu.addAction(m_byName.value(name));
    const Card *frame = m_graph->card(m_canvas->state().current);
    if (!frame || !frame->isFrame() || m_document.isReadOnly())
        return;
    QMenu *hues = menu.addMenu(tr("&Colour"));
    const CanvasColours colours(palette());
    const QHash<QString, QString> titles {{u"grey"_s, tr("Grey")},   {u"blue"_s, tr("Blue")},   {u"violet"_s, tr("Violet")}, {u"teal"_s, tr("Teal")},
                                          {u"green"_s, tr("Green")}, {u"amber"_s, tr("Amber")}, {u"orange"_s, tr("Orange")}, {u"pink"_s, tr("Pink")}};
    for (const QString &hue : frameHues()) {
        QPixmap patch(16, 16);
        patch.fill(colours.frame(hue));
        QAction *choose = hues->addAction(QIcon(patch), titles.value(hue));
        choose->setCheckable(true);
        choose->setChecked(frame->hue == hue);
        connect(choose, &QAction::triggered, this, [this, hue] { setFrameHue(hue); });
    }
}

void FlowEditor::onMenu(const QPoint &globalPosition, const QPointF &at)
{
    QMenu menu(this);
    const auto add = [&](std::initializer_list<QString> names) {
        for (const QString &name : names)
            menu.addAction(m_byName.value(name));
    };
    if (!m_canvas->state().selected.isEmpty()) {
        const Card *current = m_graph->card(m_canvas->state().current);
        if (current && !current->opens.isNull())
            add({u"openFlow"_s});
        add({u"properties"_s, u"rename"_s, u"connect"_s, u"talk"_s});
        addProblems(menu);
        menu.addSeparator();
        add({u"cut"_s, u"copy"_s, u"duplicate"_s, u"delete"_s, u"deleteOnly"_s});
        menu.addSeparator();
        addMenus(menu);
        if (m_breakpoints) {
            menu.addSeparator();
            add({u"breakpoint"_s, u"condition"_s});
        }
    } else if (!m_canvas->state().selectedWire.isNull()) {
        add({u"bend"_s, u"straighten"_s});
        menu.addSeparator();
        add({u"delete"_s});
    } else {
        QAction *addHere = menu.addAction(ui::icon(u"add"_s), tr("Add Step Here…"));
        addHere->setEnabled(!m_document.isReadOnly());
        connect(addHere, &QAction::triggered, this, [this, at] { onAdd(at, {}, {}); });
        add({u"paste"_s, u"selectAll"_s, u"find"_s});
        menu.addSeparator();
        add({u"tidy"_s, u"snap"_s, u"frame"_s, u"zoomFit"_s});
        menu.addSeparator();
        add({u"noBreakpoints"_s, u"keys"_s});
    }
    ui::distinguishMnemonics(menu.actions());
    menu.exec(globalPosition);
}

void FlowEditor::zoomIn()
{
    m_canvas->zoomBy(1.25);
}

void FlowEditor::zoomOut()
{
    m_canvas->zoomBy(0.8);
}

void FlowEditor::zoomNormal()
{
    m_canvas->setZoom(1);
}

void FlowEditor::zoomFit()
{
    m_canvas->fit();
    m_map->makeWay();
    if (m_map->isOverSteps())
        m_map->goToCorner(OverlayCorner::BottomLeft);
    // Beside what lies at the left of the canvas, where that would cover a card.
    const int half = m_canvas->viewport()->width() / 2;
    int left = 0;
    for (const QWidget *overlay : {static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_heatLegend)}) {
        const QRect covered = overlay->geometry().translated(-m_canvas->viewport()->pos());
        if (overlay->isVisible() && covered.right() < half && !m_graph->cardsIn(m_canvas->mapToScene(covered).boundingRect()).isEmpty())
            left = std::max(left, covered.right());
    }
    if (left > 0) {
        m_canvas->fit(left);
        m_map->makeWay();
    }
}

void FlowEditor::toggleMap()
{
    QSettings(u"Dialogist"_s, u"Dialogist"_s).setValue(u"canvas/map"_s, m_byName.value(u"map"_s)->isChecked());
    updateState();
}

void FlowEditor::toggleOutline()
{
    m_outline->setVisible(m_byName.value(u"outline"_s)->isChecked());
    if (m_outline->isVisible())
        m_outline->setFocus();
    else
        m_canvas->setFocus();
}

void FlowEditor::selectEverything()
{
    m_graph->whenSettled([this] {
        QSet<model::NodeId> all;
        for (const auto &[id, card] : m_graph->cards())
            all.insert(id);
        m_canvas->select(all, m_canvas->state().current);
    });
}

} // namespace dialogist::editors::flow
