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

bool DockWidths::eventFilter(QObject *watched, QEvent *event)
{
    // Borders between docks are dragged on the window itself.
    if (watched == &m_window && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease))
        m_isDragged = event->type() == QEvent::MouseButtonPress;
    if (event->type() != QEvent::Resize)
        return false;
    if (watched == &m_window) {
        if (!std::exchange(m_isPending, true))
            QTimer::singleShot(0, this, &DockWidths::restore);
        return false;
    }
    auto *dock = qobject_cast<QDockWidget *>(watched);
    // A dock that changes while the window stays as it is was dragged, or made room for another one. In a window that is narrower
    // than before, only dragging says what the person wants.
    if (dock && isAtSide(dock) && m_window.width() == m_settledWidth && (m_isDragged || m_window.width() >= m_wanted.value(dock).inWindow))
        m_wanted.insert(dock, {dock->width(), m_window.width()});
    return false;
}

void DockWidths::restore()
{
    m_isPending = false;
    const bool hasMoreRoom = m_window.width() > m_settledWidth;
    QList<QDockWidget *> docks;
    QList<int> widths;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (!isAtSide(dock))
            continue;
        if (!m_wanted.contains(dock))
            m_wanted.insert(dock, {dock->width(), m_window.width()});
        if (dock->width() < m_wanted.value(dock).width) {
            docks.append(dock);
            widths.append(m_wanted.value(dock).width);
        }
    }
    if (hasMoreRoom && !docks.isEmpty())
        m_window.resizeDocks(docks, widths, Qt::Horizontal);
    m_settledWidth = m_window.width();
}

} // namespace dialogist::shell
