// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QStandardItemModel;

namespace dialogist::ui {

/// A name that can be completed, and what a person reads about it beside: a type, a signature.
struct CompletionEntry {
    QString name;
    QString detail;
};

/// Draws the entries of a completion: the name, and its detail in a quieter colour at the other end.
class CompletionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int detailRole = Qt::UserRole + 1;
};

/// Fills a model for a completer, sorted.
void setEntries(QStandardItemModel &model, const QList<CompletionEntry> &entries);
/// Puts more behind them, sorted among themselves.
void addEntries(QStandardItemModel &model, QList<CompletionEntry> entries);

} // namespace dialogist::ui
