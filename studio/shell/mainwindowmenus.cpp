// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/mainwindow.h"

#include "panels/explorer/explorerpanel.h"
#include "panels/find/findpanel.h"
#include "panels/history/historypanel.h"
#include "panels/inspector/inspectorpanel.h"
#include "panels/simulator/simulatorpanel.h"
#include "studio/shell/appearance.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/functionsdialog.h"
#include "studio/shell/heatwatch.h"
#include "studio/shell/panes.h"
#include "studio/shell/settings.h"
#include "studio/shell/workbench.h"
#include "studio/ui/icons.h"
#include "studio/ui/mnemonics.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QStatusBar>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
QAction *makeAction(QMenu *menu, const QString &icon, const QString &text, const QKeySequence &shortcut, QObject *context,
                    const std::function<void()> &run)
{
    auto *action = menu->addAction(text);
    if (!icon.isEmpty())
        action->setIcon(ui::icon(icon));
    action->setShortcut(shortcut);
    QObject::connect(action, &QAction::triggered, context, run);
    return action;
}
} // namespace

void MainWindow::makeActions()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeBotMenu();
    makeTestMenu();
    makeHelpMenu();
    // What a menu shows changes with the editor in front and the language: no two letters alike, each time it opens.
    for (QMenu *menu : menuBar()->findChildren<QMenu *>())
        connect(menu, &QMenu::aboutToShow, menu, [menu] { ui::distinguishMnemonics(menu->actions()); });
    ui::distinguishMnemonics(menuBar()->actions());
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QMenu *fresh = file->addMenu(ui::icon(u"add"_s), tr("&New Bot"));
    const QStringList ids {u"support"_s, u"lead"_s, u"appointment"_s, u"empty"_s};
    const QStringList titles {tr("Support with Knowledge"), tr("Lead"), tr("Appointment"), tr("Empty")};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        makeAction(fresh, {}, titles.at(i), i == 0 ? QKeySequence(QKeySequence::New) : QKeySequence(), this,
                   [this, id = ids.at(i)] { m_workbench->newProject(id); });
    }
    makeAction(file, u"folder"_s, tr("&Open…"), QKeySequence::Open, this, [this] { m_workbench->askForFile(); });
    m_recentMenu = file->addMenu(tr("Open &Recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::updateRecent);
    makeAction(file, u"document"_s, tr("Open the &Sample Bot"), {}, this, [this] { m_workbench->openSample(); });
    file->addSeparator();
    // There is nothing to save, but a hand that is used to the key gets what it is for: a state to come back to.
    QAction *version = m_workbench->history->nameVersionAction();
    version->setShortcut(QKeySequence::Save);
    version->setShortcutContext(Qt::WindowShortcut);
    file->addAction(version);
    m_saveCopy = makeAction(file, u"save"_s, tr("Save a &Copy…"), QKeySequence::SaveAs, this, [this] { m_workbench->saveCopy(); });
    m_close = makeAction(file, u"close"_s, tr("C&lose Project"), {}, this, [this] { m_workbench->closeProject(); });
    file->addSeparator();
    makeAction(file, {}, tr("&Quit"), QKeySequence::Quit, this, [this] { close(); })->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = makeAction(edit, u"undo"_s, tr("&Undo"), QKeySequence::Undo, this, [this] { m_workbench->undo(); });
    m_redo = makeAction(edit, u"redo"_s, tr("&Redo"), QKeySequence::Redo, this, [this] { m_workbench->redo(); });
    edit->addSeparator();
    m_editorMenu = edit;
    edit->addSeparator();
    makeAction(edit, u"search"_s, tr("&Find or Run a Command…"), QKeySequence(u"Ctrl+K"_s), this, [this] { showPalette(); });
    m_findEverywhere = makeAction(edit, u"search"_s, tr("Find and &Replace Everywhere…"), QKeySequence(u"Ctrl+Shift+F"_s), this, [this] {
        showPanel(m_workbench->find);
        m_workbench->find->begin();
    });
    m_nextMatch = makeAction(edit, u"down"_s, tr("&Next Match"), QKeySequence(u"F4"_s), this, [this] { m_workbench->find->step(true); });
    m_previousMatch = makeAction(edit, u"up"_s, tr("&Previous Match"), QKeySequence(u"Shift+F4"_s), this, [this] { m_workbench->find->step(false); });
    // What the editor in front offers (copy, paste, delete, zoom) comes and goes with it.
    connect(edit, &QMenu::aboutToShow, this, [this, own = edit->actions()] {
        for (QAction *action : m_editorMenu->actions()) {
            if (!own.contains(action))
                m_editorMenu->removeAction(action);
        }
        if (const ui::Editor *editor = m_workbench->area->currentEditor()) {
            if (const QList<QAction *> actions = editor->editActions(); !actions.isEmpty()) {
                m_editorMenu->addSeparator();
                m_editorMenu->addActions(actions);
                for (const QAction *action : actions) {
                    if (action->menu())
                        ui::distinguishMnemonics(action->menu()->actions());
                }
            }
        }
    });
}

void MainWindow::makeViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    for (QDockWidget *dock : std::as_const(m_docks))
        m_viewMenu->addAction(dock->toggleViewAction());
    m_viewMenu->addSeparator();
    makeGoMenu();
    m_viewMenu->addSeparator();
    makeAction(m_viewMenu, {}, tr("&Close Tab"), QKeySequence::Close, this, [this] { m_workbench->area->closeCurrent(); });
    makeAction(m_viewMenu, {}, tr("&Next Tab"), QKeySequence::NextChild, this, [this] { m_workbench->area->stepTab(1); });
    makeAction(m_viewMenu, {}, tr("&Previous Tab"), QKeySequence::PreviousChild, this, [this] { m_workbench->area->stepTab(-1); });
    m_viewMenu->addSeparator();
    makeAction(m_viewMenu, {}, tr("&Reset Layout"), {}, this, [this] {
        settings().remove(u"layout"_s);
        arrangeDocks();
    });

    QMenu *looks = m_viewMenu->addMenu(ui::icon(u"dark"_s), tr("&Appearance"));
    auto *looksGroup = new QActionGroup(this);
    const QList<std::pair<QString, QString>> appearances {{u"system"_s, tr("Like the System")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}};
    for (const auto &[id, title] : appearances) {
        QAction *action = looks->addAction(title);
        action->setCheckable(true);
        action->setChecked(storedAppearance() == id);
        looksGroup->addAction(action);
        connect(action, &QAction::triggered, this, [id = id] {
            storeAppearance(id);
            applyAppearance(id);
        });
    }

    QMenu *languages = m_viewMenu->addMenu(ui::icon(u"language"_s), tr("&Language"));
    auto *languageGroup = new QActionGroup(this);
    const QString current = settings().value(u"language"_s).toString();
    // Names of languages are written in the language itself, so that everybody finds theirs.
    const QList<std::pair<QString, QString>> known {{QString(), tr("Like the System")},  {u"en"_s, u"English"_s}, {u"ms"_s, u"Bahasa Melayu"_s},
                                                    {u"id"_s, u"Bahasa Indonesia"_s}, {u"hi"_s, u"हिन्दी"_s},   {u"de"_s, u"Deutsch"_s}};
    for (const auto &[tag, title] : known) {
        QAction *action = languages->addAction(title);
        action->setCheckable(true);
        action->setChecked(current == tag);
        languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag = tag] {
            settings().setValue(u"language"_s, tag);
            statusBar()->showMessage(tr("The language changes the next time Dialogist starts."), 8000);
        });
    }
}

/// To every part of the window by a key of its own, and from one to the next.
void MainWindow::makeGoMenu()
{
    QMenu *go = m_viewMenu->addMenu(tr("&Go To"));
    makeAction(go, {}, tr("&Editor"), QKeySequence(u"Ctrl+1"_s), this, [this] { focusPane(m_workbench->area->currentWidget()); });
    int key = 2;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        auto *panel = static_cast<ui::Panel *>(dock->widget());
        QAction *action = makeAction(go, {}, dock->windowTitle(), QKeySequence(u"Ctrl+%1"_s.arg(key++)), this, [this, panel] {
            showPanel(panel);
            focusPane(panel);
        });
        connect(dock, &QDockWidget::windowTitleChanged, action, &QAction::setText);
    }
    go->addSeparator();
    const auto panes = [this] {
        QList<QWidget *> list {m_docks.first()->widget(), m_workbench->area};
        for (const QDockWidget *dock : m_docks.mid(1))
            list.append(dock->widget());
        return list;
    };
    makeAction(go, {}, tr("&Next Part of the Window"), QKeySequence(Qt::Key_F6), this, [panes] { stepPane(panes(), true); });
    makeAction(go, {}, tr("&Previous Part of the Window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this, [panes] { stepPane(panes(), false); });
}

void MainWindow::makeBotMenu()
{
    QMenu *bot = menuBar()->addMenu(tr("&Bot"));
    const auto place = [this](ui::Place::Kind kind) {
        const commands::Document *document = m_workbench->document();
        const model::Bot *shown = document ? document->project().bot(m_workbench->currentBot()) : nullptr;
        if (shown)
            m_workbench->open({kind, kind == ui::Place::Kind::Language ? shown->sourceLanguage() : shown->id.toString(), shown->id, {}, {}});
    };
    m_whileOpen.append(makeAction(bot, u"bot"_s, tr("&Settings of the Bot"), {}, this, [this, place] {
        place(ui::Place::Kind::Bot);
        showPanel(m_workbench->inspector);
        focusPane(m_workbench->inspector);
    }));
    m_whileOpen.append(makeAction(bot, u"language"_s, tr("&Texts and Languages"), {}, this, [place] { place(ui::Place::Kind::Language); }));
    bot->addSeparator();
    QMenu *add = bot->addMenu(ui::icon(u"add"_s), tr("&Add"));
    m_whileOpen.append(add->menuAction());
    connect(add, &QMenu::aboutToShow, this, [this, add] {
        add->clear();
        m_workbench->explorer->fillAddMenu(*add);
    });
    m_import = makeAction(bot, u"import"_s, tr("Add &Documents…"), QKeySequence(u"Ctrl+I"_s), this, [this] {
        m_workbench->addKnowledge(m_ask.openFiles(this, tr("Add Documents"),
                                                  tr("Documents") + u" (*.pdf *.docx *.odt *.html *.htm *.md *.txt *.csv);;"_s + tr("All files") + u" (*)"_s));
    });
    m_importFolder = makeAction(bot, u"folder"_s, tr("Add a &Folder of Documents…"), {}, this, [this] {
        if (const QString folder = m_ask.openFolder(this, tr("Add a Folder of Documents")); !folder.isEmpty())
            m_workbench->addKnowledge({folder});
    });
    bot->addSeparator();
    m_review = makeAction(bot, u"publish"_s, tr("&Review and Publish…"), QKeySequence(u"Ctrl+Shift+P"_s), this, [this] { m_workbench->showReview(); });

}

/// The talk in the simulator and the tests, for who does not see or use the small buttons there.
void MainWindow::makeTestMenu()
{
    QMenu *test = menuBar()->addMenu(tr("&Test"));
    QAction *start = m_workbench->simulator->startAction();
    start->setShortcut(QKeySequence(u"Shift+F5"_s));
    test->addAction(start);
    connect(start, &QAction::triggered, this, [this] { showPanel(m_workbench->simulator); });
    m_whileOpen.append(start);
    test->addActions(m_workbench->simulator->talkActions());
    test->addSeparator();
    m_whileOpen.append(makeAction(test, u"check"_s, tr("Conversation &Tests"), {}, this, [this] { m_workbench->showTests(false); }));
    QMenu *heat = test->addMenu(ui::icon(u"map"_s), tr("&Heat Map"));
    heat->setToolTipsVisible(true);
    heat->addActions(m_workbench->heat().actions());
    m_whileOpen.append(heat->menuAction());
    m_whileOpen.append(makeAction(test, u"play"_s, tr("&Run All Tests"), QKeySequence(u"Ctrl+Shift+T"_s), this, [this] { m_workbench->showTests(true); }));
}

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    makeAction(help, u"help"_s, tr("Ask the &Sample Bot"), QKeySequence::HelpContents, this, [this] { m_workbench->askSample(); });
    makeAction(help, u"code"_s, tr("&Expression Functions"), {}, this, [this] {
        auto *dialog = new FunctionsDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    makeAction(help, u"info"_s, tr("&About Dialogist"), {}, this, [this] {
        m_ask.information(this, tr("About Dialogist"),
                          tr("Dialogist %1\n\nWrite chatbots offline, see where their data goes, publish them.\n\nFree software under the MIT licence. It uses "
                             "Qt, Boost, libarchive, gumbo, ICU, uchardet and libseccomp.")
                              .arg(QCoreApplication::applicationVersion()));
    })->setMenuRole(QAction::AboutRole);
}

} // namespace dialogist::shell
