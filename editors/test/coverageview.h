// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/coverage.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace dialogist::ui {
class EmptyState;
}

namespace dialogist::editors::test {

/// The steps that no talk of the last run reached, and the ways out of steps that none took.
class CoverageView : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageView(QWidget *parent = nullptr);

    /// Null when no test has run.
    void showMissed(const model::Bot &bot, const engine::testing::Coverage *coverage);

signals:
    void stepWanted(dialogist::model::NodeId node);

private:
    void fill(const model::Bot &bot, const engine::testing::CoverageShare &share);

    QStackedWidget *m_pages = nullptr;
    ui::EmptyState *m_nothing = nullptr;
    QLabel *m_summary = nullptr;
    QTreeView *m_tree = nullptr;
    QStandardItemModel *m_rows = nullptr;
};

} // namespace dialogist::editors::test
