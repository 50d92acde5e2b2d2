// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace dialogist::editors::content {

class TextsFilter;
class TextsModel;

/// The table of texts: headers that show how far each language is, cells in the direction of their language, several lines to a
/// cell, and blocks of cells on the clipboard.
class TextsView : public QTableView
{
    Q_OBJECT
public:
    TextsView(TextsModel &model, TextsFilter &filter, QWidget *parent = nullptr);

    QList<QAction *> blockActions() const { return m_actions; }
    void copy();
    void paste();
    void clear();
    void confirm(); ///< what is selected fits its source
    void fitRows();
    void fitColumns();
    /// One language beside the source alone, so that both are in view; empty: all of them.
    void showOnly(const QString &language);

signals:
    void placeWanted(const QModelIndex &index); ///< of the filter

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QAction *addBlockAction(const QString &icon, const QString &text, const QKeySequence &shortcut, void (TextsView::*run)());
    QModelIndexList selected() const; ///< by rows and columns; the current cell when nothing is

    TextsModel &m_model;
    TextsFilter &m_filter;
    QList<QAction *> m_actions;
};

} // namespace dialogist::editors::content
