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
#include "studio/shell/commandpalette.h"
#include "studio/shell/dockwidths.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/panes.h"
#include "studio/shell/publisher.h"
#include "studio/shell/settings.h"
#include "studio/shell/trustbar.h"
#include "studio/shell/workbench.h"
#include "studio/ui/announce.h"
#include "studio/ui/focusinsight.h"
#include "studio/ui/icons.h"
#include "studio/ui/mnemonics.h"
#include "studio/ui/taborder.h"
#include "studio/ui/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int layoutVersion = 1;
} // namespace

MainWindow::MainWindow(ui::Ask *ask, QWidget *parent) : QMainWindow(parent), m_ask(ask ? *ask : m_dialogs), m_workbench(new Workbench(m_ask, this))
{
    setObjectName(u"mainWindow"_s);
    new ui::FocusInSight(this);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_docksMoved.setSingleShot(true);
    m_docksMoved.setInterval(0);
    connect(&m_docksMoved, &QTimer::timeout, this, &MainWindow::hideWhatIsBehind);
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
    connect(m_workbench, &Workbench::status, this, [this](const QString &text) {
        statusBar()->showMessage(text, 8000);
        ui::announce(this, text);
    });
    connect(m_workbench, &Workbench::propertiesWanted, this, [this] {
        showPanel(m_workbench->inspector);
        focusPane(m_workbench->inspector);
    });
    connect(m_workbench, &Workbench::simulatorWanted, this, [this] { showPanel(m_workbench->simulator); });
    connect(m_workbench, &Workbench::jobsWanted, this, [this] {
        m_workbench->jobList->showList(); // details of an older job would hide the new one
        showPanel(m_workbench->jobList);
    });
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

void MainWindow::makeDock(ui::Panel *panel)
{
    auto *dock = new QDockWidget(panel->title(), this);
    dock->setObjectName(u"dock-"_s + panel->panelId());
    dock->setWidget(panel);
    // What stands behind is hidden (hideWhatIsBehind) and would let its dock, and all that share the place, shrink to nothing.
    QSizePolicy policy = panel->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    panel->setSizePolicy(policy);
    // Panels that are squeezed are better than a window that is larger than a small screen, or a usual one at twice the scale.
    panel->setMinimumHeight(m_docks.size() == 2 ? 160 : 76);
    if (m_docks.size() > 2) { // they stand behind each other, and their tabs say which they are
        auto *none = new QWidget(dock);
        auto *nothing = new QHBoxLayout(none); // without one it would ask for less than nothing
        nothing->setContentsMargins(0, 0, 0, 0);
        dock->setTitleBarWidget(none);
    }
    connect(panel, &ui::Panel::titleChanged, dock, [dock, panel] { dock->setWindowTitle(panel->title()); });
    dock->installEventFilter(this);
    m_docks.append(dock);
}

void MainWindow::showPanel(ui::Panel *panel)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->widget() == panel) {
            dock->show();
            dock->raise();
            panel->show(); // at once: what comes next may want to give it the keyboard
        }
    }
}

void MainWindow::makeDocks()
{
    using Panels = std::initializer_list<ui::Panel *>;
    for (ui::Panel *panel : Panels {m_workbench->explorer, m_workbench->inspector, m_workbench->simulator, m_workbench->problems, m_workbench->find,
                                    m_workbench->history, m_workbench->jobList})
        makeDock(panel);
    m_dockWidths = new DockWidths(*this, m_docks);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    arrangeDocks();
}

/// Where everything is until the person moves it.
void MainWindow::arrangeDocks()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const bool isBottom = m_docks.indexOf(dock) > 2;
        dock->setFloating(false);
        addDockWidget(dock == m_docks.first() ? Qt::LeftDockWidgetArea : isBottom ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea, dock);
        if (m_docks.indexOf(dock) > 3)
            tabifyDockWidget(m_docks.at(m_docks.indexOf(dock) - 1), dock);
        dock->show();
    }
    m_docks.at(3)->raise();
    sizeDocks();
}

/// Qt moves a dock that stands behind others out of the window and leaves it visible, so that the Tab key and screen readers would
/// come to fields that nobody sees.
void MainWindow::hideWhatIsBehind()
{
    for (const QDockWidget *dock : std::as_const(m_docks)) {
        const bool isInSight = dock->isFloating() || (dock->geometry().right() >= 0 && dock->geometry().bottom() >= 0);
        dock->widget()->setVisible(isInSight);
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return ui::moveFocus(this, next);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (qobject_cast<QDockWidget *>(watched) && (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide))
        m_docksMoved.start();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::sizeDocks()
{
    resizeDocks({m_docks.at(0), m_docks.at(1)}, {230, 330}, Qt::Horizontal);
    resizeDocks({m_docks.at(1), m_docks.at(2)}, {290, 470}, Qt::Vertical);
    resizeDocks({m_docks.at(3)}, {180}, Qt::Vertical);
    m_dockWidths->forget();
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
    // It gives way before what stands right of it would go behind the » button.
    find->setMinimumWidth(120);
    find->setMaximumWidth(std::max(260, find->sizeHint().width()));
    find->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    m_publish = new QPushButton(tr("Publish…"));
    m_publish->setObjectName(u"publishButton"_s);
    m_publish->setToolTip(ui::plainText(m_review->text()) + u" ("_s + m_review->shortcut().toString(QKeySequence::NativeText) + u')');
    connect(m_publish, &QPushButton::clicked, m_review, &QAction::trigger);
    connect(m_review, &QAction::changed, m_publish, [this] { m_publish->setEnabled(m_review->isEnabled()); });
    m_publish->setMinimumWidth(m_publish->sizeHint().width() + ui::space::group);
    bar->addWidget(m_publish);
    auto *edge = new QWidget;
    edge->setFixedWidth(ui::space::close);
    bar->addWidget(edge);
    paintPublish();
    // Ctrl+Z in a text field undoes typing there; from the tool bar it is always the project's.
    m_undo->setShortcutContext(Qt::WindowShortcut);
    m_redo->setShortcutContext(Qt::WindowShortcut);
}

/// The one button with the accent: what all the work is for.
void MainWindow::paintPublish()
{
    QPalette own = QApplication::palette();
    own.setColor(QPalette::Active, QPalette::Button, ui::colour(ui::Token::Accent, own));
    own.setColor(QPalette::Inactive, QPalette::Button, ui::colour(ui::Token::Accent, own));
    own.setColor(QPalette::Active, QPalette::ButtonText, ui::colour(ui::Token::OnAccent, own));
    own.setColor(QPalette::Inactive, QPalette::ButtonText, ui::colour(ui::Token::OnAccent, own));
    m_publish->setPalette(own);
    m_publish->setIcon(ui::icon(u"publish"_s, ui::colour(ui::Token::OnAccent, own)));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!m_publish)
        return;
    // A palette set for the application while it runs comes to windows as a change of their own.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintPublish();
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
    m_undo->setIconText(tr("Undo")); // on the tool bar without the letter that some languages put in brackets
    m_redo->setIconText(tr("Redo"));
    m_undo->setToolTip(undoText.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undoText));
    m_redo->setToolTip(redoText.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redoText));
    for (QAction *action : {m_review, m_saveCopy, m_close, m_findEverywhere, m_nextMatch, m_previousMatch})
        action->setEnabled(document);
    for (QAction *action : std::as_const(m_whileOpen))
        action->setEnabled(document);
    m_import->setEnabled(writable);
    m_importFolder->setEnabled(writable);
    m_trust->setVisible(document && document->file().isRestricted());
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->widget()->setEnabled(document || dock->widget() == m_workbench->jobList);

    QString title = u"Dialogist"_s;
    if (document)
        title = u"%1 — %2"_s.arg(document->project().name, QFileInfo(document->path()).fileName());
    if (document && document->isReadOnly())
        title = tr("%1 (read only)").arg(title);
    setWindowTitle(title);
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
        // What was kept before the window was first on the screen knows no sizes yet.
        if (std::exchange(m_isFirstLayout, false))
            sizeDocks();
    }
}

void MainWindow::updateRecent()
{
    m_recentMenu->clear();
    for (const QString &path : m_workbench->recentFiles())
        m_recentMenu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s), this, [this, path] { openFile(path); })->setToolTip(path);
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("No recent projects"))->setEnabled(false);
}

void MainWindow::showPalette()
{
    QList<PaletteEntry> entries;
    // A menu inside a menu says what its entries are about: "Appearance: Dark".
    //: other words for “Add”, separated by blanks, that people may look for: add a flow, new flow
    const QString makes = tr("new create make");
    const auto collect = [&entries, &makes, this](QMenu *menu, const QString &about, const auto &self) -> void {
        emit menu->aboutToShow(); // some are filled when they open
        for (QAction *action : menu->actions()) {
            const QString text = ui::plainText(action->text());
            const bool isDock = std::any_of(m_docks.begin(), m_docks.end(), [action](const QDockWidget *dock) { return dock->toggleViewAction() == action; });
            if (action->menu() && action->isEnabled())
                self(action->menu(), text, self);
            else if (!action->isSeparator() && action->isEnabled() && action->isVisible() && !action->menu())
                entries.append({isDock ? tr("Show or hide: %1").arg(text) : about.isEmpty() ? text : tr("%1: %2").arg(about, text),
                                action->shortcut().toString(QKeySequence::NativeText), action->icon(), [action] { action->trigger(); },
                                about == ui::plainText(tr("&Add")) ? makes : QString()});
        }
    };
    for (const QAction *menu : menuBar()->actions())
        collect(menu->menu(), {}, collect);
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
    // The frame that the desktop puts around it must fit, too.
    const QSize room = screen()->availableSize() - QSize(8, 40);
    resize(QSize(1280, 800).boundedTo(room));
    restoreGeometry(stored.value(u"layout/geometry"_s).toByteArray());
    m_isFirstLayout = !restoreState(stored.value(u"layout/docks"_s).toByteArray(), layoutVersion);
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
    if (!m_workbench->mayQuit()) {
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
