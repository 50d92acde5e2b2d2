// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStyledItemDelegate>

namespace dialogist::panels::deploy {

/// Cells whose words take up to three lines; the whole text of a longer one is for the tooltip.
class WrapDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int mostLines = 3;
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Pixels of a cell beside its words.
    static int besideWords(const QStyle *style, const QWidget *widget);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// What a column of a table would like, in pixels, and what it gets.
struct ColumnNeed {
    int least = 0; ///< for its heading
    int word = 0; ///< so that no word breaks
    int whole = 0; ///< so that no line breaks
};
/// The widths together are the room, but where it is not even enough for the least of each.
QList<int> shareWidth(const QList<ColumnNeed> &needs, int room);

} // namespace dialogist::panels::deploy
