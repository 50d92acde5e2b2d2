// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/outlinetree.h"

#include <QTreeView>

namespace dialogist::editors::flow {

class OutlineModel;

/// The outline beside the canvas. What is selected in one is selected in the other, for a reference its wire, which Delete then removes;
/// Return goes to the step on the canvas, or from a reference to where its step stands. Keeps what was opened and closed while the flow changes.
class OutlineView : public QTreeView
{
    Q_OBJECT
public:
    explicit OutlineView(FlowGraph &graph, QWidget *parent = nullptr);

    /// Shows which steps are selected on the canvas. Does nothing while it is itself what selects.
    void mirror(const QSet<model::NodeId> &nodes, model::NodeId current);

signals:
    void nodesSelected(const QSet<dialogist::model::NodeId> &nodes, dialogist::model::NodeId current);
    void wireSelected(dialogist::model::LinkId wire); ///< of a reference, and nothing else is selected
    void stepWanted(dialogist::model::NodeId step); ///< on the canvas
    void stepOpened(); ///< what is selected, by a double click

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    struct Opened {
        OutlineTree::Row row;
        bool isOpen;
    };
    void goFrom(const QModelIndex &index);
    void remember(const QModelIndex &index, bool isOpen);
    void restore();
    void showSelection();

    OutlineModel *m_model;
    QList<Opened> m_opened; ///< by the person, other than it would be, the last one last
    OutlineTree::Row m_row; ///< the current one before the model was reset
    bool m_hadRow = false;
    bool m_wasSelected = false; ///< that row
    int m_scrolled = 0;
    QSet<model::NodeId> m_nodes; ///< that are selected on the canvas
    model::NodeId m_current;
    bool m_mirroring = false;
    bool m_telling = false;
    bool m_restoring = false;
};

} // namespace dialogist::editors::flow
