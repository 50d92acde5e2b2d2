// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/catalogue.h"
#include "studio/flow/checks.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace dialogist::ui {

/// Distances of the 4-pixel grid, in device-independent pixels.
namespace space {
constexpr int tight = 4; ///< inside one thing
constexpr int close = 8; ///< between things that belong together
constexpr int group = 16; ///< between groups
} // namespace space

/// The colours that mean something. Everything else is the system palette's.
enum class Token {
    Accent,
    OnAccent, ///< text and icons on the accent
    Blocker,
    Warning,
    Note,
    Good,
    Muted, ///< second-rank text
    Hairline, ///< borders of cards and separators
    Wire, ///< connections at rest
    Canvas, ///< behind cards
    CanvasDot,
    Card,
    StickyNote, ///< fill of a note on the canvas
};

/// Whether the palette is a dark one; every colour below follows it.
bool isDark(const QPalette &palette);
QColor colour(Token token, const QPalette &palette);
QColor colour(flow::Family family, const QPalette &palette);
QColor colour(flow::Severity severity, const QPalette &palette);
/// The accent of the application as it looks now; for places without a widget.
QColor colour(Token token);

/// Whether a button has the accent for its ground: the one thing a page is for. True for the accent of either theme, as a palette that
/// is set on a widget may be older than that of the application.
bool isPrimary(const QPalette &button);

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);
/// a with so much of b (0 to 1).
QColor mixed(const QColor &a, const QColor &b, double share);

/// Palettes of our own for platforms that have no dark one, or when the person chooses light or dark.
QPalette lightPalette();
QPalette darkPalette();

/// A small bold caption in capitals, for section titles and the type of a card.
QFont captionFont(const QFont &base);
/// A size below the base, for second-rank text.
QFont smallFont(const QFont &base);

/// The name of the icon that goes with a severity, so that colour is never the only sign.
QString iconName(flow::Severity severity);
/// The name of the icon of a node type; "flow" for types that have none of their own.
QString nodeIconName(const QString &type);
/// What a person reads for a family: "Talk".
QString familyTitle(flow::Family family);

} // namespace dialogist::ui
