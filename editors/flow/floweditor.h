// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"
#include "studio/ui/panel.h"

#include <QHash>
#include <QPointF>

class QListView;
class QLabel;
class QLineEdit;
class QMenu;
class QToolBar;

namespace dialogist::ui {
class Ask;
class EmptyState;
}

namespace dialogist::editors::flow {

class Canvas;
class FlowGraph;
class MiniMap;
class OutlineModel;

/// The tab in which one flow is drawn. Every wish of the canvas becomes one command on the document; the canvas then shows what the
/// document says.
class FlowEditor : public ui::Editor
{
    Q_OBJECT
public:
    FlowEditor(commands::Document &document, model::FlowId flow, ui::Ask &ask, QWidget *parent = nullptr);
    ~FlowEditor() override;

    ui::Place place() const override;
    QString title() const override;
    QIcon icon() const override;
    void reveal(const ui::Place &place) override;
    QList<QAction *> editActions() const override { return m_actions; }

    void setFindings(const QList<dialogist::flow::Finding> &findings);
    /// The way of the simulator's talk and where it stands; empty and null = no talk.
    void setTrace(const QList<model::NodeId> &nodes, model::NodeId current);
    /// The language in which cards show their texts.
    void setLanguage(const QString &language);

    Canvas &canvas() const { return *m_canvas; }
    QList<model::NodeId> selectedNodes() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWidgets();
    void makeActions();
    QAction *addAction(const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                       void (FlowEditor::*handler)());
    void connectCanvas();
    void updateState();
    void updateActions();
    void layOverlays();
    void push(const commands::Command &command);

    void onSelectionChanged();
    void onMove(const QHash<model::NodeId, QPointF> &places, model::LinkId wire);
    void onNudge(const QPointF &by);
    void onAdd(const QPointF &at, model::NodeId from, const QString &port);
    void onMenu(const QPoint &globalPosition, const QPointF &at);
    void addOfType(const QString &type, const QPointF &at, model::NodeId from, const QString &port);
    void startRename(model::NodeId id);
    void endRename(bool keep);
    void askForTarget(model::NodeId from, const QString &port);

    void addStepHere();
    void connectSelected();
    void renameSelected();
    void openSelected();
    bool openCode(model::NodeId id);
    void removeSelected();
    void selectEverything();
    void copySelected();
    void cutSelected();
    void pasteHere();
    void duplicateSelected();
    void zoomIn();
    void zoomOut();
    void zoomNormal();
    void zoomFit();
    void tidyUp();
    void toggleMap();
    void toggleOutline();
    void pasteBytes(const QByteArray &bytes, const QPointF &centre);

    commands::Document &m_document;
    model::FlowId m_flow;
    ui::Ask &m_ask;
    FlowGraph *m_graph = nullptr;
    Canvas *m_canvas = nullptr;
    MiniMap *m_map = nullptr;
    OutlineModel *m_outlineModel = nullptr;
    QListView *m_outline = nullptr;
    ui::EmptyState *m_empty = nullptr;
    QToolBar *m_toolBar = nullptr;
    QLabel *m_zoomLabel = nullptr;
    QLineEdit *m_nameField = nullptr;
    model::NodeId m_renamed;
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byName;
    bool m_wasShown = false;
    bool m_mirroring = false;
};

} // namespace dialogist::editors::flow
