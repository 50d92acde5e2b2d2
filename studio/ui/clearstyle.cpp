// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/clearstyle.h"

#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

ClearStyle::ClearStyle() : QProxyStyle(QStringLiteral("fusion")) { }

namespace {
void drawTabClose(const QStyleOption &option, QPainter &painter)
{
    const QRect box(option.rect.center() - QPoint(8, 8), QSize(18, 18));
    if (option.state & (QStyle::State_Raised | QStyle::State_Sunken)) { // the pointer is over it, or presses it
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(option.palette.color(QPalette::Window), option.palette.color(QPalette::WindowText), 0.16));
        painter.drawRoundedRect(box, 3, 3);
        painter.restore();
    }
    icon(u"close"_s, colour(Token::Muted, option.palette)).paint(&painter, box.adjusted(2, 2, -2, -2));
}

/// Under the pointer and when pressed it goes further away from the colour of its text, so that this never loses contrast.
void drawPrimary(const QStyleOption &option, QPainter &painter)
{
    const QColor ground = option.palette.color(QPalette::Button);
    const QColor away = option.palette.color(QPalette::ButtonText).lightnessF() > 0.5 ? Qt::black : Qt::white;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const double share = isDown ? 0.28 : option.state & QStyle::State_MouseOver ? 0.14 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(ground, away, share));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

/// The edge of a field in dark colours, which Fusion draws darker than what is around it, and hardly lighter where the keyboard is.
void drawFieldEdge(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus ? colour(Token::Accent, palette) : mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.28), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

/// How much lower a line must be drawn to stand on the line that the font's own letters would stand on, in device-independent pixels.
/// The font that stands in for one without the script (Devanagari) reaches less far up and further down: in the middle by its own
/// measures, the letters are above it.
int lowering(const QString &text, const QFont &font, int room)
{
    constexpr char16_t firstForeign = 0x0590; // what fonts for Latin, Greek and Cyrillic letters lack begins here
    if (std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() >= firstForeign; }))
        return 0;
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QFontMetricsF own(font);
    const qreal wanted = ((own.ascent() - own.descent()) - (line.ascent() - line.descent())) / 2;
    return qRound(std::clamp(wanted, 0.0, std::max(0.0, (room - line.height()) / 2))); // never beyond the edge
}
} // namespace

void ClearStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *spin = control == CC_SpinBox ? qstyleoption_cast<const QStyleOptionSpinBox *>(option) : nullptr;
    if (spin && spin->frame && isDark(option->palette))
        drawFieldEdge(*option, *painter);
}

void ClearStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element != CE_PushButtonBevel || !button || !(option->state & State_HasFocus))
        return;
    // Fusion shows nothing of where the keyboard is on these two: links, and the one button of a page that has a colour of its own.
    const bool isLink = button->features & QStyleOptionButton::CommandLinkButton;
    if (!isLink && !(isPrimary(option->palette) && (option->state & State_KeyboardFocusChange)))
        return;
    const qreal inset = isLink ? 1 : 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(isLink ? colour(Token::Accent, option->palette) : option->palette.color(QPalette::ButtonText), isLink ? 2 : 1.5));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), isLink ? 4 : 2, isLink ? 4 : 2);
    painter->restore();
}

/// Of boxes, buttons and tabs.
void ClearStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled, const QString &text,
                              QPalette::ColorRole textRole) const
{
    const bool isLine = (flags & Qt::AlignVCenter) && !(flags & Qt::TextWordWrap) && !text.contains(u'\n');
    const int lower = isLine ? lowering(text, painter->font(), rect.height()) : 0;
    QProxyStyle::drawItemText(painter, rect.translated(0, lower), flags, palette, enabled, text, textRole);
}

QIcon ClearStyle::standardIcon(StandardPixmap kind, const QStyleOption *option, const QWidget *widget) const
{
    const QPalette palette = option ? option->palette : widget ? widget->palette() : QPalette();
    if (kind == SP_DockWidgetCloseButton)
        return icon(u"close"_s, colour(Token::Muted, palette));
    if (kind == SP_TitleBarNormalButton && widget && widget->inherits("QDockWidget"))
        return icon(u"window"_s, colour(Token::Muted, palette));
    return QProxyStyle::standardIcon(kind, option, widget);
}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorTabClose)
        return drawTabClose(*option, *painter);
    if (element == PE_PanelButtonCommand && isPrimary(option->palette))
        return drawPrimary(*option, *painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = element == PE_FrameLineEdit || (element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget));
    if (isField && isDark(option->palette)) {
        drawFieldEdge(*option, *painter);
        return;
    }
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
