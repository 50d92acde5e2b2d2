// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"

#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/view/canvas.h"
#include "editors/flow/view/minimap.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

QAction *FlowEditor::addAction(const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                               void (FlowEditor::*handler)())
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : ui::icon(icon), text, this);
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
    addAction(u"cut"_s, tr("Cu&t"), {}, QKeySequence::keyBindings(QKeySequence::Cut), &FlowEditor::cutSelected);
    addAction(u"copy"_s, tr("&Copy"), u"copy"_s, QKeySequence::keyBindings(QKeySequence::Copy), &FlowEditor::copySelected);
    addAction(u"paste"_s, tr("&Paste"), u"paste"_s, QKeySequence::keyBindings(QKeySequence::Paste), &FlowEditor::pasteHere);
    addAction(u"duplicate"_s, tr("D&uplicate"), {}, {QKeySequence(Qt::CTRL | Qt::Key_D)}, &FlowEditor::duplicateSelected);
    addAction(u"delete"_s, tr("&Delete"), u"remove"_s, {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)},
              &FlowEditor::removeSelected);
    addAction(u"selectAll"_s, tr("Select &All"), {}, QKeySequence::keyBindings(QKeySequence::SelectAll),
              &FlowEditor::selectEverything);
    addAction(u"tidy"_s, tr("Tidy &Up"), u"tidy"_s, {}, &FlowEditor::tidyUp)
        ->setToolTip(tr("Put all steps in columns from left to right, in the order they have."));
    addAction(u"zoomIn"_s, tr("Zoom &In"), u"zoom-in"_s, {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
              &FlowEditor::zoomIn);
    addAction(u"zoomOut"_s, tr("Zoom &Out"), u"zoom-out"_s, QKeySequence::keyBindings(QKeySequence::ZoomOut), &FlowEditor::zoomOut);
    addAction(u"zoomNormal"_s, tr("&Normal Size"), {}, {QKeySequence(Qt::CTRL | Qt::Key_0)}, &FlowEditor::zoomNormal);
    addAction(u"zoomFit"_s, tr("&Fit Flow in Window"), u"zoom-fit"_s, {QKeySequence(Qt::CTRL | Qt::Key_9)}, &FlowEditor::zoomFit);
    QAction *map = addAction(u"map"_s, tr("&Map"), u"map"_s, {}, &FlowEditor::toggleMap);
    map->setCheckable(true);
    map->setChecked(true);
    QAction *outline = addAction(u"outline"_s, tr("Out&line"), u"outline"_s, {QKeySequence(Qt::CTRL | Qt::Key_L)},
                                 &FlowEditor::toggleOutline);
    outline->setCheckable(true);

    auto *add = new QToolButton(m_toolBar);
    add->setDefaultAction(m_byName.value(u"add"_s));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addWidget(add);
    m_toolBar->addSeparator();
    for (const QString &name : {u"outline"_s, u"map"_s, u"tidy"_s})
        m_toolBar->addAction(m_byName.value(name));
    auto *room = new QWidget(m_toolBar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(room);
    m_toolBar->addAction(m_byName.value(u"zoomOut"_s));
    m_zoomLabel = new QLabel(m_toolBar);
    m_zoomLabel->setMinimumWidth(m_zoomLabel->fontMetrics().horizontalAdvance(u"100 %"_s) + 8);
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    m_zoomLabel->setText(tr("%1 %").arg(locale().toString(100)));
    m_toolBar->addWidget(m_zoomLabel);
    m_toolBar->addAction(m_byName.value(u"zoomIn"_s));
    m_toolBar->addAction(m_byName.value(u"zoomFit"_s));
}

void FlowEditor::updateActions()
{
    const bool writable = !m_document.isReadOnly();
    const int selected = int(m_canvas->state().selected.size());
    const bool wire = !m_canvas->state().selectedWire.isNull();
    const auto enable = [this](const QString &name, bool on) { m_byName.value(name)->setEnabled(on); };
    for (const QString &name : {u"add"_s, u"paste"_s, u"tidy"_s})
        enable(name, writable);
    for (const QString &name : {u"cut"_s, u"duplicate"_s})
        enable(name, writable && selected > 0);
    enable(u"copy"_s, selected > 0);
    enable(u"delete"_s, writable && (selected > 0 || wire));
    enable(u"rename"_s, writable && selected == 1);
    enable(u"connect"_s, writable && selected == 1);
    enable(u"properties"_s, selected > 0);
}

void FlowEditor::onMenu(const QPoint &globalPosition, const QPointF &at)
{
    QMenu menu(this);
    if (!m_canvas->state().selected.isEmpty()) {
        for (const QString &name : {u"properties"_s, u"rename"_s, u"connect"_s})
            menu.addAction(m_byName.value(name));
        menu.addSeparator();
        for (const QString &name : {u"cut"_s, u"copy"_s, u"duplicate"_s, u"delete"_s})
            menu.addAction(m_byName.value(name));
    } else if (!m_canvas->state().selectedWire.isNull()) {
        menu.addAction(m_byName.value(u"delete"_s));
    } else {
        QAction *add = menu.addAction(ui::icon(u"add"_s), tr("Add Step Here…"));
        add->setEnabled(!m_document.isReadOnly());
        connect(add, &QAction::triggered, this, [this, at] { onAdd(at, {}, {}); });
        for (const QString &name : {u"paste"_s, u"selectAll"_s, u"tidy"_s, u"zoomFit"_s})
            menu.addAction(m_byName.value(name));
    }
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
}

void FlowEditor::toggleMap()
{
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
    QSet<model::NodeId> all;
    for (const auto &[id, card] : m_graph->cards())
        all.insert(id);
    m_canvas->select(all, m_canvas->state().current);
}

} // namespace dialogist::editors::flow
