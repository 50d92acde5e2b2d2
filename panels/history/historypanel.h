// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/history/historymodel.h"
#include "studio/ui/ask.h"
#include "studio/ui/panel.h"

#include <QPointer>
#include <QSet>

namespace dialogist::exchange {
struct MergeChoices;
}
class QAction;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;
class QTimer;
class QToolButton;
class QTreeView;

namespace dialogist::panels::history {

class ComparisonView;
struct Compared;
struct Merging;

/// The versions and every change of the project: go to any state, compare two, bring something back, keep the present under a
/// name. The list is read on a pool thread, and the steps are taken in slices, so that the window stays alive.
class HistoryPanel : public ui::Panel
{
    Q_OBJECT
public:
    explicit HistoryPanel(ui::Ask &ask, QWidget *parent = nullptr);

    QString panelId() const override;
    QString title() const override;
    void setDocument(commands::Document *document) override;
    /// Keeps the present under a name; for the menus of the window too.
    QAction *nameVersionAction() const { return m_name; }
    /// Undoes (negative) or redoes so many steps.
    void go(int steps);
    /// Shows what differs between a state and a later one, or the present.
    void compare(const State &before, const std::optional<State> &after);
    /// Brings the edits of another copy of the file in, after asking about what both changed.
    void merge(const QString &other);

signals:
    void loaded(); ///< the list shows the history as it is now
    void compared(dialogist::panels::history::ComparisonView *view);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeWidgets();
    QWidget *makeTools();
    void scheduleLoad();
    void load();
    void fill(QList<storage::Version> versions, QList<HistoryModel::Entry> entries, bool complete);
    void expand();
    void onChosen(const QModelIndex &index);
    void takeSteps();
    void onStepTaken(const Status &status);
    void stop();
    void updateActions();
    QModelIndexList selectedRows() const; ///< of the model, without headings
    void nameVersion();
    void renameVersion();
    void removeVersion();
    void restoreChosen();
    void compareChosen();
    void restoreState(const State &state);
    void followNow(ComparisonView *view, const std::shared_ptr<Compared> &compared);
    void openComparison(const std::shared_ptr<Compared> &compared);
    void mergeFile();
    void openMerge(const std::shared_ptr<Merging> &merging);
    void finishMerge(const std::shared_ptr<Merging> &merging, const exchange::MergeChoices &choices);
    void push(const commands::Command &command);

    ui::Ask &m_ask;
    QPointer<commands::Document> m_document;
    HistoryModel *m_model = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTreeView *m_list = nullptr;
    QToolButton *m_more = nullptr;
    QTimer *m_loadTimer = nullptr;
    QTimer *m_stepTimer = nullptr;
    QAction *m_name = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_go = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_merge = nullptr;
    QSet<QString> m_collapsed; ///< headings that the person has closed
    int m_limit = 0;
    int m_generation = 0; ///< of the newest wish to load; older answers are dropped
    int m_stepsLeft = 0;
    bool m_stepping = false;
};

} // namespace dialogist::panels::history
