// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace dialogist::ui {

/// The style that goes with our own palettes: Fusion, whose empty check boxes, radio buttons and edges of fields would be black on
/// black in the dark, with all scripts in the middle of their fields, with quiet buttons that close tabs and panels, and flat ones
/// where the accent is the ground: Fusion lightens it until the text on it can hardly be read.
class ClearStyle : public QProxyStyle
{
public:
    ClearStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled, const QString &text,
                      QPalette::ColorRole textRole = QPalette::NoRole) const override;
    QIcon standardIcon(StandardPixmap kind, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace dialogist::ui
