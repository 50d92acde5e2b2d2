// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/ask.h"
#include "studio/ui/panel.h"

#include <QMainWindow>
#include <QTimer>

class QDockWidget;
class QLabel;
class QMenu;
class QPushButton;

namespace dialogist::shell {

class DockWidths;
class TrustBar;
class Workbench;

/// The window: menus, tool bar, docks and status line around the workbench. Remembers where everything was.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// ask answers in place of dialogs; null = dialogs.
    explicit MainWindow(ui::Ask *ask = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path);
    void openSample();
    void restoreLayout();
    /// Presses a mouse button on the window and ends the program once the press was handled: the end of "ready to work".
    void clickAndQuit();
    Workbench &workbench() { return *m_workbench; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showWriting();
    void makeCentre();
    void makeDocks();
    void arrangeDocks();
    void sizeDocks();
    void hideWhatIsBehind();
    void makeDock(ui::Panel *panel);
    void makeActions();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeGoMenu();
    void makeBotMenu();
    void makeTestMenu();
    void makeHelpMenu();
    void makeToolBar();
    void paintPublish();
    void updateActions();
    void updateRecent();
    void makeRoom();
    void showPalette();
    void showPanel(ui::Panel *panel);

    ui::DialogAsk m_dialogs;
    ui::Ask &m_ask;
    Workbench *m_workbench;
    QList<QDockWidget *> m_docks;
    DockWidths *m_dockWidths = nullptr;
    bool m_isFirstLayout = false;
    QTimer m_docksMoved;
    QByteArray m_layoutOfDocks; ///< while one page has the window to itself
    QMenu *m_recentMenu = nullptr;
    QMenu *m_editorMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QList<QAction *> m_whileOpen; ///< what makes sense only with a project
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_review = nullptr;
    QAction *m_import = nullptr;
    QAction *m_importFolder = nullptr;
    QAction *m_saveCopy = nullptr;
    QAction *m_close = nullptr;
    QAction *m_findEverywhere = nullptr;
    QAction *m_nextMatch = nullptr;
    QAction *m_previousMatch = nullptr;
    QLabel *m_live = nullptr;
    QPushButton *m_publish = nullptr;
    TrustBar *m_trust = nullptr;
    QLabel *m_readOnly = nullptr;
};

} // namespace dialogist::shell
