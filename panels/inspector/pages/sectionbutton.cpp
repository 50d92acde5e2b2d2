// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/pages/sectionbutton.h"

#include "studio/ui/theme.h"

#include <QStyleOption>
#include <QStylePainter>

namespace dialogist::panels::inspector {

namespace {
constexpr int above = 6; ///< what stands before it
constexpr int below = 2;
constexpr int arrowSide = 8;
} // namespace

SectionButton::SectionButton(const QString &title, QWidget *parent) : QToolButton(parent)
{
    setText(title);
    setToolTip(title); // long ones are cut
    setFont(ui::captionFont(font()));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SectionButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {arrowSide + ui::space::tight + metrics.horizontalAdvance(text()), above + metrics.height() + below};
}

QSize SectionButton::minimumSizeHint() const
{
    return {arrowSide + ui::space::tight, sizeHint().height()};
}

void SectionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QRect line = rect().adjusted(0, above, 0, -below);
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = placed({line.x(), line.y() + (line.height() - arrowSide) / 2, arrowSide, arrowSide});
    const auto folded = layoutDirection() == Qt::LeftToRight ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowLeft;
    painter.drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowDown : folded, arrow);
    const QRect words = placed(line.adjusted(arrowSide + ui::space::tight, 0, 0, 0));
    QFont shown = font();
    shown.setUnderline(hasFocus()); // the one sign of where the keyboard is
    painter.setFont(shown);
    const QString title = QFontMetrics(shown).elidedText(text(), Qt::ElideRight, words.width());
    style()->drawItemText(&painter, words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), palette(), isEnabled(), title,
                          QPalette::WindowText);
}

} // namespace dialogist::panels::inspector
