// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/exchange/merge/merge.h"

#include <QDialog>

class QTextBrowser;
class QTreeWidget;

namespace dialogist::panels::history {

/// What both sides of a merge changed, with a choice for each, and what the merge does besides. Mine is chosen at first.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const QString &theirName, QList<exchange::MergeConflict> conflicts, const QStringList &notes, QWidget *parent = nullptr);
    exchange::MergeChoices choices() const;

signals:
    void mergeRequested(const dialogist::exchange::MergeChoices &choices);

private:
    void makeWidgets(const QString &theirName, const QStringList &notes);
    void take(exchange::MergeSide side, const QList<int> &rows);
    QList<int> selectedRows() const;
    void showRow(int row);
    void showChosen();

    QList<exchange::MergeConflict> m_conflicts;
    QTreeWidget *m_list = nullptr;
    QTextBrowser *m_details = nullptr;
};

} // namespace dialogist::panels::history
