// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace dialogist::ui {

/// Scrolls whatever the keyboard comes to into sight. A QScrollArea does so only for the Tab key pressed inside itself: not for one
/// within another, not for the way in from outside, not for F6. What a mouse button is held on stays where it is.
/// One for the whole program; lives on the window's thread.
class FocusInSight : public QObject
{
public:
    explicit FocusInSight(QObject *parent);

    /// Scrolls every area around a widget as little as needed.
    static void bring(QWidget *widget);
};

} // namespace dialogist::ui
