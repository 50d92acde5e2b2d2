// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/mainwindow.h"

#include "panels/deploy/deploypanel.h"
#include "panels/explorer/explorerpanel.h"
#include "panels/find/findpanel.h"
#include "panels/history/historypanel.h"
#include "panels/inspector/inspectorpanel.h"
#include "panels/jobs/jobspanel.h"
#include "panels/problems/problemspanel.h"
#include "panels/simulator/simulatorpanel.h"
#include "studio/shell/appearance.h"
#include "studio/shell/commandpalette.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/publisher.h"
#include "studio/shell/trustbar.h"
#include "studio/shell/workbench.h"
#include "studio/ui/icons.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QMouseEvent>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int layoutVersion = 1;

QSettings settings()
{
    return QSettings(u"Dialogist"_s, u"Dialogist"_s);
}

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

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent), m_workbench(new Workbench(m_ask, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    makeCentre();
    makeDocks();
    makeActions();
    makeToolBar();
    m_readOnly = new QLabel;
    statusBar()->addPermanentWidget(m_readOnly);
    showWriting();

    connect(m_workbench, &Workbench::documentChanged, this, &MainWindow::updateActions);
    connect(m_workbench, &Workbench::documentChanged, this, &MainWindow::makeRoom);
    connect(m_workbench, &Workbench::historyChanged, this, &MainWindow::updateActions);
    connect(m_workbench, &Workbench::status, this, [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(m_workbench, &Workbench::simulatorWanted, this, [this] { showPanel(m_workbench->simulator); });
    connect(m_workbench, &Workbench::jobsWanted, this, [this] { showPanel(m_workbench->jobList); });
    connect(m_workbench->area, &EditorArea::currentChanged, this, &MainWindow::updateActions);
    connect(m_workbench->area, &EditorArea::currentChanged, this, &MainWindow::makeRoom);
    updateActions();
}

MainWindow::~MainWindow()
{
    // While the window is still whole: panels let go of the project, which moves widgets about.
    m_workbench->closeProject();
    delete m_workbench;
}

/// Says that a large step is being written, where that takes long enough to be noticed.
void MainWindow::showWriting()
{
    auto *label = new QLabel(tr("Writing to the project file…"));
    label->setObjectName(u"writing"_s);
    label->hide();
    statusBar()->addPermanentWidget(label);
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(200);
    connect(soon, &QTimer::timeout, label, &QWidget::show);
    const auto end = [soon, label] {
        soon->stop();
        label->hide();
    };
    connect(m_workbench, &Workbench::documentChanged, this, end);
    connect(m_workbench, &Workbench::writingChanged, this, [soon, end](bool writing) {
        if (writing)
            soon->start();
        else
            end();
    });
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget;
    m_trust = new TrustBar(centre);
    m_trust->hide();
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trust);
    column->addWidget(m_workbench->area, 1);
    setCentralWidget(centre);
    connect(m_trust, &TrustBar::trustRequested, m_workbench, &Workbench::trust);
    connect(m_trust, &TrustBar::detailsRequested, m_workbench, &Workbench::explainRestrictions);
    connect(m_workbench, &Workbench::trustChanged, this, &MainWindow::updateActions);
}

QDockWidget *MainWindow::makeDock(ui::Panel *panel, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(panel->title(), this);
    dock->setObjectName(u"dock-"_s + panel->panelId());
    dock->setWidget(panel);
    addDockWidget(area, dock);
    connect(panel, &ui::Panel::titleChanged, dock, [dock, panel] { dock->setWindowTitle(panel->title()); });
    m_docks.append(dock);
    return dock;
}

void MainWindow::showPanel(ui::Panel *panel)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->widget() == panel) {
            dock->show();
            dock->raise();
        }
    }
}

void MainWindow::makeDocks()
{
    makeDock(m_workbench->explorer, Qt::LeftDockWidgetArea);
    makeDock(m_workbench->inspector, Qt::RightDockWidgetArea);
    makeDock(m_workbench->simulator, Qt::RightDockWidgetArea);
    QDockWidget *problems = makeDock(m_workbench->problems, Qt::BottomDockWidgetArea);
    QDockWidget *history = makeDock(m_workbench->history, Qt::BottomDockWidgetArea);
    QDockWidget *jobs = makeDock(m_workbench->jobList, Qt::BottomDockWidgetArea);
    QDockWidget *find = makeDock(m_workbench->find, Qt::BottomDockWidgetArea);
    tabifyDockWidget(problems, find);
    tabifyDockWidget(find, history);
    tabifyDockWidget(history, jobs);
    problems->raise();
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    resizeDocks({m_docks.at(0), m_docks.at(1)}, {230, 330}, Qt::Horizontal);
    resizeDocks({m_docks.at(1), m_docks.at(2)}, {330, 430}, Qt::Vertical);
    resizeDocks({problems}, {180}, Qt::Vertical);
}

void MainWindow::makeActions()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeBotMenu();
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
    makeAction(m_viewMenu, {}, tr("&Close Tab"), QKeySequence::Close, this, [this] { m_workbench->area->closeCurrent(); });
    makeAction(m_viewMenu, {}, tr("&Reset Layout"), {}, this, [this] {
        settings().remove(u"layout"_s);
        statusBar()->showMessage(tr("The layout is back to normal the next time Dialogist starts."), 8000);
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

void MainWindow::makeBotMenu()
{
    QMenu *bot = menuBar()->addMenu(tr("&Bot"));
    m_import = makeAction(bot, u"import"_s, tr("&Add Documents…"), QKeySequence(u"Ctrl+I"_s), this, [this] {
        m_workbench->addKnowledge(m_ask.openFiles(this, tr("Add Documents"),
                                                  tr("Documents") + u" (*.pdf *.docx *.odt *.html *.htm *.md *.txt *.csv);;"_s + tr("All files") + u" (*)"_s));
    });
    m_review = makeAction(bot, u"publish"_s, tr("&Review and Publish…"), QKeySequence(u"Ctrl+Shift+P"_s), this, [this] { m_workbench->showReview(); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    makeAction(help, u"help"_s, tr("Ask the &Sample Bot"), QKeySequence::HelpContents, this, [this] { m_workbench->openSample(); });
    makeAction(help, u"info"_s, tr("&About Dialogist"), {}, this, [this] {
        m_ask.information(this, tr("About Dialogist"),
                          tr("Dialogist %1\n\nWrite chatbots offline, see where their data goes, publish them.\n\nFree software under the MIT licence. It uses "
                             "Qt, Boost, libarchive, gumbo, ICU, uchardet and libseccomp.")
                              .arg(QCoreApplication::applicationVersion()));
    })->setMenuRole(QAction::AboutRole);
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Main"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(m_undo);
    bar->addAction(m_redo);
    bar->addSeparator();
    auto *find = new QToolButton;
    find->setIcon(ui::icon(u"search"_s));
    find->setText(tr("Find or run a command   Ctrl+K"));
    find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    find->setMinimumWidth(260);
    connect(find, &QToolButton::clicked, this, &MainWindow::showPalette);
    bar->addWidget(find);

    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_live = new QLabel;
    m_live->setObjectName(u"liveState"_s);
    m_live->setTextFormat(Qt::PlainText);
    m_live->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(m_live);
    auto *publish = new QToolButton;
    publish->setObjectName(u"publishButton"_s);
    publish->setDefaultAction(m_review);
    publish->setText(tr("Publish…"));
    publish->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(publish);
    // Ctrl+Z in a text field undoes typing there; from the tool bar it is always the project's.
    m_undo->setShortcutContext(Qt::WindowShortcut);
    m_redo->setShortcutContext(Qt::WindowShortcut);
}

void MainWindow::updateActions()
{
    commands::Document *document = m_workbench->document();
    const bool writable = document && !document->isReadOnly();
    m_undo->setEnabled(writable && document->canUndo());
    m_redo->setEnabled(writable && document->canRedo());
    const QString undoText = document ? document->undoText() : QString();
    const QString redoText = document ? document->redoText() : QString();
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_undo->setToolTip(undoText.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undoText));
    m_redo->setToolTip(redoText.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redoText));
    for (QAction *action : {m_review, m_saveCopy, m_close, m_findEverywhere, m_nextMatch, m_previousMatch})
        action->setEnabled(document);
    m_import->setEnabled(writable);
    m_trust->setVisible(document && document->file().isRestricted());
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->widget()->setEnabled(document || dock->widget() == m_workbench->jobList);

    setWindowTitle(document ? u"%1 — %2"_s.arg(document->project().name, QFileInfo(document->path()).fileName()) : u"Dialogist"_s);
    m_live->setText(document ? m_workbench->publisher().liveSentence() : QString());
    m_readOnly->setText(document && document->isReadOnly() ? document->file().readOnlyMessage() : document ? tr("Saved") : QString());
}

/// The docks make room for what is one page: the welcome, and the review that is read from top to bottom.
void MainWindow::makeRoom()
{
    const bool alone = !m_workbench->document() || m_workbench->area->currentPage() == m_workbench->deploy;
    if (alone == !m_layoutOfDocks.isEmpty())
        return;
    if (alone) {
        m_layoutOfDocks = saveState(layoutVersion);
        for (QDockWidget *dock : std::as_const(m_docks))
            dock->hide();
    } else {
        restoreState(std::exchange(m_layoutOfDocks, {}), layoutVersion);
    }
}

void MainWindow::updateRecent()
{
    m_recentMenu->clear();
    for (const QString &path : m_workbench->recentFiles())
        makeAction(m_recentMenu, {}, QFileInfo(path).fileName(), {}, this, [this, path] { openFile(path); })->setToolTip(path);
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("No recent projects"))->setEnabled(false);
}

void MainWindow::showPalette()
{
    QList<PaletteEntry> entries;
    const auto collect = [&entries](const QMenu *menu, const auto &self) -> void {
        for (QAction *action : menu->actions()) {
            if (action->menu())
                self(action->menu(), self);
            else if (!action->isSeparator() && action->isEnabled())
                entries.append({QString(action->text()).remove(u'&'), action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                                [action] { action->trigger(); }});
        }
    };
    for (const QAction *menu : menuBar()->actions())
        collect(menu->menu(), collect);
    if (m_workbench->document())
        entries += projectEntries(m_workbench->document()->project(), [this](const ui::Place &place) { m_workbench->open(place); });
    CommandPalette palette(entries, this);
    palette.exec();
}

void MainWindow::openFile(const QString &path)
{
    m_workbench->openFile(path);
}

void MainWindow::openSample()
{
    m_workbench->openSample();
}

void MainWindow::restoreLayout()
{
    const QSettings stored = settings();
    resize(1280, 800);
    restoreGeometry(stored.value(u"layout/geometry"_s).toByteArray());
    restoreState(stored.value(u"layout/docks"_s).toByteArray(), layoutVersion);
    makeRoom();
}

void MainWindow::clickAndQuit()
{
    // Queued behind what the start still has to do, as a person's first click would be.
    auto *press = new QMouseEvent(QEvent::MouseButtonPress, QPointF(5, 5), mapToGlobal(QPointF(5, 5)), Qt::LeftButton, Qt::LeftButton,
                                  Qt::NoModifier);
    QCoreApplication::postEvent(this, press, Qt::LowEventPriority);
    // Not quit(), which asks when work is still going on.
    QTimer::singleShot(0, this, [] { QCoreApplication::exit(0); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workbench->jobs().runningCount() > 0
        && !m_ask.confirm(this, tr("Work Is Still Going On"), tr("Closing Dialogist now cancels it. What was read so far is kept."), tr("Close"))) {
        event->ignore();
        return;
    }
    QSettings stored = settings();
    stored.setValue(u"layout/geometry"_s, saveGeometry());
    stored.setValue(u"layout/docks"_s, m_layoutOfDocks.isEmpty() ? saveState(layoutVersion) : m_layoutOfDocks);
    m_workbench->closeProject();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.size() == 1 && paths.constFirst().endsWith(u".dialogist"_s, Qt::CaseInsensitive))
        openFile(paths.constFirst());
    else if (m_workbench->document())
        m_workbench->addKnowledge(paths);
    event->acceptProposedAction();
}

} // namespace dialogist::shell
