// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

namespace {

struct Shades {
    QRgb light;
    QRgb dark;
    QColor in(const QPalette &palette) const { return QColor(isDark(palette) ? dark : light); }
};

constexpr Shades accent {0x1d5fd1, 0x6ea8fe};
constexpr Shades onAccent {0xffffff, 0x10203c};
constexpr Shades blocker {0xbd232b, 0xff8a82};
constexpr Shades warning {0x8a5300, 0xf2b53c};
constexpr Shades good {0x1d7339, 0x7bc67e};
constexpr Shades stickyNote {0xfdf6d8, 0x3a3623};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto blend = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return QColor(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor colour(Token token, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    switch (token) {
    case Token::Accent:
    case Token::Note:
        return accent.in(palette);
    case Token::OnAccent:
        return onAccent.in(palette);
    case Token::Blocker:
        return blocker.in(palette);
    case Token::Warning:
        return warning.in(palette);
    case Token::Good:
        return good.in(palette);
    case Token::Muted:
        return mixed(base, text, 0.68);
    case Token::Hairline:
        return mixed(base, text, 0.18);
    case Token::Wire:
        return mixed(base, text, 0.52);
    case Token::Canvas:
        return isDark(palette) ? base : mixed(base, text, 0.015);
    case Token::CanvasDot:
        return mixed(base, text, 0.16);
    case Token::Card:
        return isDark(palette) ? mixed(base, text, 0.06) : base;
    case Token::StickyNote:
        return stickyNote.in(palette);
    }
    return text;
}

QColor colour(Token token)
{
    return colour(token, QGuiApplication::palette());
}

bool isPrimary(const QPalette &button)
{
    const QRgb ground = button.color(QPalette::Button).rgb();
    return ground == QColor(accent.light).rgb() || ground == QColor(accent.dark).rgb();
}

QColor colour(flow::Family family, const QPalette &palette)
{
    switch (family) {
    case flow::Family::Entry:
        return Shades {0x4a5568, 0xa9b6c8}.in(palette);
    case flow::Family::Understand:
        return Shades {0x7048c6, 0xb99af7}.in(palette);
    case flow::Family::Talk:
        return accent.in(palette);
    case flow::Family::Logic:
        return Shades {0x7d5a00, 0xe0b94a}.in(palette);
    case flow::Family::Ai:
        return Shades {0x0f736b, 0x4fd1c5}.in(palette);
    case flow::Family::Connect:
        return Shades {0xa3460c, 0xf6a667}.in(palette);
    case flow::Family::People:
        return Shades {0xb02a62, 0xf58ab5}.in(palette);
    case flow::Family::Privacy:
        return Shades {0x2b7330, 0x7bc67e}.in(palette);
    case flow::Family::Canvas:
        return Shades {0x6b5d1c, 0xcdbf7a}.in(palette);
    }
    return palette.color(QPalette::Text);
}

QColor colour(flow::Severity severity, const QPalette &palette)
{
    switch (severity) {
    case flow::Severity::Blocker:
        return colour(Token::Blocker, palette);
    case flow::Severity::Warning:
        return colour(Token::Warning, palette);
    case flow::Severity::Note:
        break;
    }
    return colour(Token::Note, palette);
}

namespace {

QPalette fromParts(const QColor &window, const QColor &base, const QColor &text, const Shades &highlight, bool dark)
{
    const QColor button = dark ? mixed(window, text, 0.08) : mixed(window, Qt::white, 0.5);
    QPalette palette(text, button, mixed(button, Qt::white, 0.4), mixed(button, Qt::black, 0.45), mixed(button, Qt::black, 0.25),
                     text, Qt::white, base, window);
    palette.setColor(QPalette::AlternateBase, mixed(base, text, 0.03));
    palette.setColor(QPalette::ToolTipBase, mixed(base, text, 0.08));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, mixed(base, text, 0.62));
    palette.setColor(QPalette::Highlight, QColor(dark ? highlight.dark : highlight.light));
    palette.setColor(QPalette::HighlightedText, QColor(dark ? onAccent.dark : onAccent.light));
    palette.setColor(QPalette::Link, QColor(dark ? accent.dark : accent.light));
    palette.setColor(QPalette::LinkVisited, QColor(dark ? 0xb99af7 : 0x7048c6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(window, text, 0.45));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(window, text, 0.2));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, mixed(window, text, 0.6));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return fromParts(QColor(0xf3f4f6), QColor(0xffffff), QColor(0x1a1d21), accent, false);
}

QPalette darkPalette()
{
    return fromParts(QColor(0x24272b), QColor(0x1b1d20), QColor(0xe6e8eb), accent, true);
}

QFont captionFont(const QFont &base)
{
    QFont font = smallFont(base);
    font.setBold(true);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 103);
    return font;
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(std::max(6.0, base.pointSizeF() * 0.86));
    else
        font.setPixelSize(std::max(9, qRound(base.pixelSize() * 0.86)));
    return font;
}

QString iconName(flow::Severity severity)
{
    switch (severity) {
    case flow::Severity::Blocker:
        return u"blocker"_s;
    case flow::Severity::Warning:
        return u"warning"_s;
    case flow::Severity::Note:
        break;
    }
    return u"info"_s;
}

QString nodeIconName(const QString &type)
{
    // A type's drawing bears its name. "version" and other names of icons are no types, so the list says which are.
    static const QSet<QString> drawn {u"start"_s,   u"event"_s,    u"message"_s,  u"ask"_s,      u"choice"_s,  u"form"_s,  u"knowledge"_s, u"route"_s,
                                      u"branch"_s,  u"set"_s,      u"loop"_s,     u"split"_s,    u"goto"_s,    u"wait"_s,  u"runflow"_s,   u"exit"_s,
                                      u"code"_s,    u"generate"_s, u"agent"_s,    u"extract"_s,  u"guard"_s,   u"http"_s,  u"tool"_s,      u"client"_s,
                                      u"track"_s,   u"handoff"_s,  u"approval"_s, u"consent"_s,  u"userdata"_s, u"note"_s, u"frame"_s,     u"foreign"_s};
    return drawn.contains(type) ? type : u"flow"_s;
}

QString familyTitle(flow::Family family)
{
    switch (family) {
    case flow::Family::Entry:
        return QCoreApplication::translate("ui", "Entry");
    case flow::Family::Understand:
        return QCoreApplication::translate("ui", "Understand");
    case flow::Family::Talk:
        return QCoreApplication::translate("ui", "Talk");
    case flow::Family::Logic:
        return QCoreApplication::translate("ui", "Logic");
    case flow::Family::Ai:
        return QCoreApplication::translate("ui", "Answers and AI");
    case flow::Family::Connect:
        return QCoreApplication::translate("ui", "Connect");
    case flow::Family::People:
        return QCoreApplication::translate("ui", "People");
    case flow::Family::Privacy:
        return QCoreApplication::translate("ui", "Privacy");
    case flow::Family::Canvas:
        return QCoreApplication::translate("ui", "On the canvas");
    }
    return {};
}

} // namespace dialogist::ui
