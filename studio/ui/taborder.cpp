// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/taborder.h"

#include <QApplication>
#include <QLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSet>
#include <QStyleHints>

#include <algorithm>

namespace dialogist::ui {

namespace {

/// On macOS the person may have asked for texts and lists alone.
bool isStop(const QWidget *widget)
{
    const bool all = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const Qt::FocusPolicy needed = all ? Qt::TabFocus : Qt::StrongFocus;
    return (widget->focusPolicy() & needed) == needed && widget->isEnabled() && !widget->focusProxy() && !widget->size().isEmpty();
}

/// Rows of what stands beside each other, each row in the direction of reading.
void sortByPlace(QList<QWidget *> &widgets, bool rightToLeft)
{
    std::stable_sort(widgets.begin(), widgets.end(), [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
    for (auto row = widgets.begin(); row != widgets.end();) {
        const int bottom = (*row)->geometry().bottom();
        const auto end = std::find_if(row, widgets.end(), [bottom](const QWidget *widget) { return widget->geometry().center().y() > bottom; });
        const auto next = end == row ? row + 1 : end;
        std::stable_sort(row, next, [rightToLeft](const QWidget *a, const QWidget *b) {
            return rightToLeft ? a->geometry().right() > b->geometry().right() : a->x() < b->x();
        });
        row = next;
    }
}

QList<QWidget *> laidOut(const QLayout *layout)
{
    QList<QWidget *> widgets;
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            widgets.append(item->widget());
        else if (item->layout())
            widgets.append(laidOut(item->layout()));
    }
    return widgets;
}

void collect(const QWidget *widget, QList<QWidget *> &stops)
{
    // Qt keeps the tab bars of docks that are gone far outside the window.
    const bool isMain = qobject_cast<const QMainWindow *>(widget);
    const QList<QWidget *> ordered = widget->layout() && !isMain ? laidOut(widget->layout()) : QList<QWidget *>();
    const QSet<QWidget *> known(ordered.begin(), ordered.end());
    QList<QWidget *> placed;
    for (QObject *child : widget->children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        if (inner && !inner->isWindow() && !known.contains(inner) && (!isMain || inner->geometry().intersects(widget->rect())))
            placed.append(inner);
    }
    sortByPlace(placed, widget->isRightToLeft());
    for (QWidget *inner : ordered + placed) {
        if (!inner->isVisible())
            continue;
        const qsizetype before = stops.size();
        collect(inner, stops);
        // An area shows nothing of where the keyboard is, and follows it to what is inside.
        const bool follows = qobject_cast<const QScrollArea *>(inner) && stops.size() > before;
        if (isStop(inner) && !follows)
            stops.insert(before, inner);
    }
}

} // namespace

QList<QWidget *> tabOrder(const QWidget *part)
{
    QList<QWidget *> stops;
    collect(part, stops);
    return stops;
}

bool moveFocus(QWidget *window, bool next)
{
    const QList<QWidget *> stops = tabOrder(window);
    if (stops.isEmpty())
        return false;
    QWidget *now = window->focusWidget();
    qsizetype at = stops.indexOf(now);
    // What has the keyboard without Tab ever coming there (by a click) is followed by what Tab finds in it or around it.
    for (const QWidget *around = now; at < 0 && around && around != window; around = around->parentWidget()) {
        const auto inside = std::find_if(stops.begin(), stops.end(), [around](const QWidget *stop) { return around->isAncestorOf(stop); });
        if (inside != stops.end())
            at = inside - stops.begin() - (next ? 1 : 0);
    }
    const qsizetype count = stops.size();
    const qsizetype to = at < 0 && !next ? count - 1 : (at + (next ? 1 : count - 1)) % count;
    if (stops.at(to) == now)
        return false;
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace dialogist::ui
