// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/focusinsight.h"

#include <QApplication>
#include <QScrollArea>

namespace dialogist::ui {

FocusInSight::FocusInSight(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [](QWidget *, QWidget *now) {
        if (now && QGuiApplication::mouseButtons() == Qt::NoButton)
            bring(now);
    });
}

void FocusInSight::bring(QWidget *widget)
{
    // From the inside out: an outer area sees where the inner one has put it.
    for (QWidget *up = widget->parentWidget(); up; up = up->isWindow() ? nullptr : up->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(up);
        if (area && area->widget() && area->widget()->isAncestorOf(widget))
            area->ensureWidgetVisible(widget, 8, 8);
    }
}

} // namespace dialogist::ui
