// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/find/matchdelegate.h"

#include "panels/find/findmodel.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace dialogist::panels::find {

namespace {

/// The line of a match: the words before, the found words struck out when others come, those others, the words after.
QString lineOf(const QModelIndex &index, const QPalette &palette, bool selected, QList<QTextLayout::FormatRange> &formats)
{
    const int start = index.data(FindModel::StartRole).toInt();
    const int length = index.data(FindModel::LengthRole).toInt();
    QString text = index.data().toString();
    const QVariant words = index.data(FindModel::ReplacementRole);
    const bool replaces = words.isValid() && index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    QTextCharFormat mark;
    mark.setFontWeight(QFont::DemiBold);
    const QColor base = palette.color(QPalette::Base);
    const QColor tone = ui::colour(replaces ? ui::Token::Blocker : ui::Token::Accent, palette);
    if (!selected)
        mark.setBackground(ui::mixed(base, tone, 0.22));
    mark.setFontStrikeOut(replaces);
    formats.append({start, length, mark});
    if (replaces) {
        const QString fresh = words.toString().left(200).replace(u'\n', u' ');
        text.insert(start + length, fresh);
        QTextCharFormat coming;
        coming.setFontWeight(QFont::DemiBold);
        if (!selected)
            coming.setBackground(ui::mixed(base, ui::colour(ui::Token::Good, palette), 0.25));
        formats.append({start + length, int(fresh.size()), coming});
    }
    return text;
}

} // namespace

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 2 * ui::space::tight};
}

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    const QString title = option.text;
    option.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : ui::colour(ui::Token::Muted, option.palette);
    const QFont small = ui::smallFont(option.font);
    QRect rect = area;
    rect.setRight(option.rect.right() - ui::space::close);
    painter->save();
    painter->setClipRect(option.rect);

    const QVariant count = index.data(FindModel::CountRole);
    const QString side = count.isValid() ? QLocale().toString(count.toInt()) : index.data(FindModel::LabelRole).toString();
    const QString problem = index.data(FindModel::ProblemRole).toString();
    const int sideWidth = QFontMetrics(small).horizontalAdvance(side) + ui::space::close;
    painter->setFont(small);
    painter->setPen(quiet);
    if (count.isValid()) { // the number stands right behind the title
        // A little more than it measures: rounding must not cut the last letters off.
        const int titleWidth = std::min(option.fontMetrics.horizontalAdvance(title) + ui::space::close, rect.width() - sideWidth);
        painter->drawText(rect.adjusted(titleWidth, 0, 0, 0), int(Qt::AlignLeading | Qt::AlignVCenter), side);
        painter->setFont(option.font);
        painter->setPen(ink);
        painter->drawText(rect, int(Qt::AlignLeading | Qt::AlignVCenter), option.fontMetrics.elidedText(title, Qt::ElideRight, titleWidth));
        painter->restore();
        return;
    }
    painter->drawText(rect, int(Qt::AlignTrailing | Qt::AlignVCenter), side);
    rect.setRight(rect.right() - sideWidth - ui::space::close);
    if (!problem.isEmpty()) {
        const int size = option.fontMetrics.height();
        ui::icon(u"warning"_s, ui::colour(ui::Token::Warning, option.palette)).paint(painter, QRect(rect.left(), rect.center().y() - size / 2, size, size));
        rect.setLeft(rect.left() + size + ui::space::tight);
    }
    QList<QTextLayout::FormatRange> formats;
    QTextLayout layout(lineOf(index, option.palette, selected, formats), option.font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100'000);
    layout.endLayout();
    painter->setPen(ink);
    painter->setClipRect(rect);
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    painter->restore();
}

} // namespace dialogist::panels::find
