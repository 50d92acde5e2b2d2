// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/completiondelegate.h"

#include "studio/ui/theme.h"

#include <QPainter>
#include <QStandardItemModel>

namespace dialogist::ui {

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString detail = index.data(detailRole).toString();
    if (detail.isEmpty())
        return;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(smallFont(option.font));
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : colour(Token::Muted, option.palette));
    const QRect area = option.rect.adjusted(space::close, 0, -space::close, 0);
    painter->drawText(area, int(Qt::AlignVCenter | Qt::AlignTrailing), detail);
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QString detail = index.data(detailRole).toString();
    if (!detail.isEmpty())
        size.rwidth() += space::group + space::close + QFontMetrics(smallFont(option.font)).horizontalAdvance(detail);
    return size;
}

void setEntries(QStandardItemModel &model, const QList<CompletionEntry> &entries)
{
    model.clear();
    addEntries(model, entries);
}

void addEntries(QStandardItemModel &model, QList<CompletionEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const CompletionEntry &a, const CompletionEntry &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    for (const CompletionEntry &entry : entries) {
        auto *item = new QStandardItem(entry.name);
        item->setData(entry.detail, CompletionDelegate::detailRole);
        item->setData(entry.detail.isEmpty() ? entry.name : entry.name + QStringLiteral(", ") + entry.detail, Qt::AccessibleTextRole);
        model.appendRow(item);
    }
}

} // namespace dialogist::ui
