// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/panel.h"

#include <QPointer>

class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;
class QTimer;
class QToolButton;
class QTreeView;

namespace dialogist::panels::history {

class HistoryModel;

/// Every change of the project; choosing one undoes or redoes up to it. The list is read on a pool thread, since the changes of
/// an import can be big, and the steps are taken in slices, so that the window stays alive.
class HistoryPanel : public ui::Panel
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    QString panelId() const override;
    QString title() const override;
    void setDocument(commands::Document *document) override;
    /// Undoes (negative) or redoes so many steps.
    void go(int steps);

signals:
    void loaded(); ///< the list shows the history as it is now

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeWidgets();
    void scheduleLoad();
    void load();
    void onChosen(const QModelIndex &index);
    void takeSteps();
    void stop();

    QPointer<commands::Document> m_document;
    HistoryModel *m_model = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTreeView *m_list = nullptr;
    QToolButton *m_more = nullptr;
    QTimer *m_loadTimer = nullptr;
    QTimer *m_stepTimer = nullptr;
    int m_limit = 0;
    int m_generation = 0; ///< of the newest wish to load; older answers are dropped
    int m_stepsLeft = 0;
    bool m_stepping = false;
};

} // namespace dialogist::panels::history
