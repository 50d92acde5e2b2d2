// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeView;

namespace dialogist::exchange {
struct Comparison;
}

namespace dialogist::panels::history {

class ComparisonModel;

/// What differs between two states: the objects on the left, old and new of the chosen one on the right. Anything can be brought
/// back as it was in the earlier state.
class ComparisonView : public QDialog
{
    Q_OBJECT
public:
    ComparisonView(const QString &before, const QString &after, exchange::Comparison comparison, bool canRestore, QWidget *parent = nullptr);

    /// The same two states, one of which is another by now.
    void setComparison(exchange::Comparison comparison);

signals:
    void restoreRequested(const QList<dialogist::model::ObjectRef> &refs);
    void restoreAllRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets(const QString &before, const QString &after);
    void expandAll();
    void fill();
    void showChosen();
    void showCounts();
    QList<model::ObjectRef> chosen() const;

    ComparisonModel *m_model = nullptr;
    QLabel *m_counts = nullptr;
    QTreeView *m_tree = nullptr;
    QTextBrowser *m_details = nullptr;
    QCheckBox *m_moves = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_restoreAll = nullptr;
    bool m_canRestore = false;
};

} // namespace dialogist::panels::history
