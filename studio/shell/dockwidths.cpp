// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/dockwidths.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <utility>

namespace dialogist::shell {

DockWidths::DockWidths(QMainWindow &window, const QList<QDockWidget *> &docks)
    : QObject(&window)
    , m_window(window)
    , m_docks(docks)
{
    m_window.installEventFilter(this);
    for (QDockWidget *dock : docks)
        dock->installEventFilter(this);
}

bool DockWidths::isAtSide(const QDockWidget *dock) const
{
    const Qt::DockWidgetArea area = m_window.dockWidgetArea(const_cast<QDockWidget *>(dock));
    return !dock->isFloating() && dock->isVisible() && (area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea);
}

void DockWidths::forget()
{
    m_wanted.clear();
    restoreSoon();
}

void DockWidths::restoreSoon()
{
    if (!std::exchange(m_isPending, true))
        QTimer::singleShot(0, this, &DockWidths::restore);
}

bool DockWidths::eventFilter(QObject *watched, QEvent *event)
{
    // Borders between docks are dragged on the window itself.
    if (watched == &m_window && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease))
        m_isDragged = event->type() == QEvent::MouseButtonPress;
    auto *dock = qobject_cast<QDockWidget *>(watched);
    if (event->type() == QEvent::Resize && dock && m_isDragged && isAtSide(dock))
        m_wanted.insert(dock, {dock->width(), m_window.width()});
    if (event->type() == QEvent::Resize && watched == &m_window)
        restoreSoon();
    if (event->type() == QEvent::Show && dock) {
        m_wasShown = true;
        restoreSoon();
    }
    return false;
}

void DockWidths::restore()
{
    m_isPending = false;
    const bool hasMoreRoom = m_window.width() > m_settledWidth;
    const bool wasShown = std::exchange(m_wasShown, false);
    QList<QDockWidget *> docks;
    QList<int> widths;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (!isAtSide(dock))
            continue;
        if (!m_wanted.contains(dock))
            m_wanted.insert(dock, {dock->width(), m_window.width()});
        const Wish wish = m_wanted.value(dock);
        const bool hasRoom = hasMoreRoom || (wasShown && m_window.width() >= wish.inWindow);
        if (hasRoom && dock->width() < wish.width) {
            docks.append(dock);
            widths.append(wish.width);
        }
    }
    if (!docks.isEmpty())
        m_window.resizeDocks(docks, widths, Qt::Horizontal);
    m_settledWidth = m_window.width();
}

} // namespace dialogist::shell
