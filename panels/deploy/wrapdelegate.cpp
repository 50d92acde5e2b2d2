// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/wrapdelegate.h"

#include "panels/deploy/wrappedtext.h"
#include "studio/ui/theme.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>

namespace dialogist::panels::deploy {

namespace {
int sum(const QList<ColumnNeed> &needs, int ColumnNeed::*part)
{
    int all = 0;
    for (const ColumnNeed &need : needs)
        all += need.*part;
    return all;
}
} // namespace

int WrapDelegate::besideWords(const QStyle *style, const QWidget *widget)
{
    return 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, widget) + 1) + 2;
}

void WrapDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
    const int room = option->rect.width() - besideWords(style, option->widget);
    if (room <= 0)
        return;
    // The style breaks lines between words only; a long word in a narrow column would be cut.
    QStringList lines;
    for (const WrappedText::Line &line : WrappedText::of(option->text, option->font, room, mostLines).lines)
        lines.append(line.text);
    option->text = lines.join(QChar(QChar::LineSeparator));
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, ui::space::close);
}

QList<int> shareWidth(const QList<ColumnNeed> &needs, int room)
{
    const int least = sum(needs, &ColumnNeed::least);
    const int word = sum(needs, &ColumnNeed::word);
    const int whole = sum(needs, &ColumnNeed::whole);
    // Between two sizes of all columns, each gets its part of what there is more than the smaller.
    const auto between = [&](int ColumnNeed::*from, int ColumnNeed::*to, int all, int more) {
        QList<int> widths;
        for (const ColumnNeed &need : needs)
            widths.append(need.*from + (all > 0 ? int(qint64(need.*to - need.*from) * more / all) : 0));
        return widths;
    };
    QList<int> widths;
    if (room < word)
        widths = between(&ColumnNeed::least, &ColumnNeed::word, word - least, std::max(0, room - least));
    else
        widths = between(&ColumnNeed::word, &ColumnNeed::whole, whole - word, std::min(room, whole) - word);
    if (widths.isEmpty())
        return widths;
    int used = 0;
    for (const int width : std::as_const(widths))
        used += width;
    widths.last() += std::max(0, room - used);
    return widths;
}

} // namespace dialogist::panels::deploy
