// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/clearstyle.h"

#include "studio/ui/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace dialogist::ui {

ClearStyle::ClearStyle() : QProxyStyle(QStringLiteral("fusion")) { }

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((!isBox && element != PE_IndicatorRadioButton) || !isDark(option->palette))
        return;
    const bool hasFocus = (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange);
    if (hasFocus) // which has an outline of its own
        return;
    const bool enabled = option->state & State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(mixed(option->palette.color(QPalette::Window), option->palette.color(QPalette::WindowText), enabled ? 0.55 : 0.3), 1));
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRoundedRect(frame, 1.5, 1.5);
    else
        painter->drawEllipse(frame);
    painter->restore();
}

} // namespace dialogist::ui
