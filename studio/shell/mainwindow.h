// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/ask.h"
#include "studio/ui/panel.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QMenu;

namespace dialogist::shell {

class TrustBar;
class Workbench;

/// The window: menus, tool bar, docks and status line around the workbench. Remembers where everything was.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path);
    void openSample();
    void restoreLayout();
    /// Presses a mouse button on the window and ends the program once the press was handled: the end of "ready to work".
    void clickAndQuit();
    Workbench &workbench() { return *m_workbench; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showWriting();
    void makeCentre();
    void makeDocks();
    QDockWidget *makeDock(ui::Panel *panel, Qt::DockWidgetArea area);
    void makeActions();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeBotMenu();
    void makeToolBar();
    void updateActions();
    void updateRecent();
    void makeRoom();
    void showPalette();
    void showPanel(ui::Panel *panel);

    ui::DialogAsk m_ask;
    Workbench *m_workbench;
    QList<QDockWidget *> m_docks;
    QByteArray m_layoutOfDocks; ///< while one page has the window to itself
    QMenu *m_recentMenu = nullptr;
    QMenu *m_editorMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_review = nullptr;
    QAction *m_import = nullptr;
    QAction *m_saveCopy = nullptr;
    QAction *m_close = nullptr;
    QAction *m_findEverywhere = nullptr;
    QAction *m_nextMatch = nullptr;
    QAction *m_previousMatch = nullptr;
    QLabel *m_live = nullptr;
    TrustBar *m_trust = nullptr;
    QLabel *m_readOnly = nullptr;
};

} // namespace dialogist::shell
