// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

class QDockWidget;
class QMainWindow;

namespace dialogist::shell {

/// Gives the docks at the sides of a window back the width that the person gave them, once a window that was narrow has room again,
/// and when they are shown again. Qt leaves them as narrow as they were pressed.
class DockWidths : public QObject
{
    Q_OBJECT
public:
    DockWidths(QMainWindow &window, const QList<QDockWidget *> &docks);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void forget(); ///< the docks are where the program puts them

private:
    bool isAtSide(const QDockWidget *dock) const;
    void restoreSoon();
    void restore();

    QMainWindow &m_window;
    QList<QDockWidget *> m_docks;
    struct Wish {
        int width = 0;
        int inWindow = 0; ///< how wide the window was then
    };
    QHash<QDockWidget *, Wish> m_wanted; ///< pixels
    int m_settledWidth = 0; ///< of the window, when the docks were last laid out for it
    bool m_isPending = false;
    bool m_isDragged = false;
    bool m_wasShown = false; ///< one of the docks, since they were last laid out
};

} // namespace dialogist::shell
