// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace dialogist::ui {

/// Keeps the wheel from changing values by the way: spin boxes, combo boxes, sliders and dates take it only while they have the
/// keyboard, and do not get the keyboard by it. Everywhere else the wheel scrolls what lies around them. An event filter of the
/// application, which owns it.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    explicit WheelGuard(QObject *application) : QObject(application) { application->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dialogist::ui
