// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/panes.h"

#include <QApplication>
#include <QWidget>

namespace dialogist::shell {

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget *firstStop(QWidget *pane)
{
    if (takesKeys(pane) && !pane->focusProxy())
        return pane;
    for (QWidget *widget = pane->nextInFocusChain(); widget && widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && takesKeys(widget) && !widget->focusProxy())
            return widget;
    }
    return nullptr;
}

} // namespace

bool focusPane(QWidget *pane)
{
    if (!pane || !pane->isVisible())
        return false;
    QWidget *target = pane->focusWidget();
    if (!takesKeys(target) || !pane->isAncestorOf(target))
        target = takesKeys(pane->focusProxy()) ? pane->focusProxy() : firstStop(pane);
    if (!target)
        return false;
    target->setFocus(Qt::TabFocusReason); // so that styles draw the focus
    return true;
}

void stepPane(const QList<QWidget *> &panes, bool forward)
{
    QList<QWidget *> shown;
    for (QWidget *pane : panes) {
        if (pane && pane->isVisible() && !pane->visibleRegion().isEmpty())
            shown.append(pane);
    }
    if (shown.isEmpty())
        return;
    qsizetype at = forward ? -1 : 0;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown.at(i) == QApplication::focusWidget() || shown.at(i)->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    for (qsizetype tries = 0; tries < shown.size(); ++tries) {
        at = (at + (forward ? 1 : -1) + shown.size()) % shown.size();
        if (focusPane(shown.at(at)))
            return;
    }
}

} // namespace dialogist::shell
