// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/historypanel.h"

#include "studio/base/dates.h"
#include "studio/base/job.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/flowlayout.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QAction>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <limits>

using namespace Qt::StringLiterals;

namespace dialogist::panels::history {

namespace {

constexpr int firstPage = 500;
constexpr int sliceMs = 25;

struct Loaded {
    QList<storage::Version> versions;
    QList<HistoryModel::Entry> entries;
    bool complete = false;
};

/// Pool thread: opens its own connection.
std::optional<Error> read(const QString &path, bool readOnly, int limit, Loaded &out)
{
    auto file = readOnly ? storage::ProjectFile::open(path, true) : storage::ProjectFile::openForJob(path);
    if (!file.ok())
        return file.error();
    auto versions = (*file)->versions();
    if (!versions.ok())
        return versions.error();
    out.versions = versions.take();
    const auto history = (*file)->historyHeads(limit + 1);
    if (!history.ok())
        return history.error();
    out.complete = history->size() <= limit;
    for (const storage::HistoryEntry &entry : *history) {
        if (out.entries.size() < limit)
            out.entries.append({entry.sequence, entry.at, commands::describe(entry.type, entry.subject), entry.undone});
    }
    return {};
}

} // namespace

HistoryPanel::HistoryPanel(ui::Ask &ask, QWidget *parent)
    : Panel(parent)
    , m_ask(ask)
    , m_model(new HistoryModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_loadTimer(new QTimer(this))
    , m_stepTimer(new QTimer(this))
    , m_limit(firstPage)
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(HistoryModel::Change);
    makeActions();
    makeWidgets();
    updateActions();

    m_loadTimer->setSingleShot(true);
    m_loadTimer->setInterval(80);
    connect(m_loadTimer, &QTimer::timeout, this, &HistoryPanel::load);
    m_stepTimer->setInterval(0);
    connect(m_stepTimer, &QTimer::timeout, this, &HistoryPanel::takeSteps);
    auto *minute = new QTimer(this);
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->setNow(QDateTime::currentDateTimeUtc());
    });
    minute->start();
}

void HistoryPanel::makeActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text, auto slot) {
        auto *action = new QAction(icon.isEmpty() ? QIcon() : ui::icon(icon), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_name = make(u"nameVersion"_s, u"version"_s, tr("&Name This Version…"), &HistoryPanel::nameVersion);
    m_name->setToolTip(tr("Keeps the project as it is now under a name"));
    m_compare = make(u"compare"_s, u"compare"_s, tr("&Compare"), &HistoryPanel::compareChosen);
    m_go = make(u"goThere"_s, u"undo"_s, tr("&Go Back to This"), &HistoryPanel::restoreChosen);
    m_rename = make(u"renameVersion"_s, u"rename"_s, tr("&Rename Version…"), &HistoryPanel::renameVersion);
    m_rename->setShortcut(Qt::Key_F2);
    m_remove = make(u"removeVersion"_s, u"remove"_s, tr("&Delete Version…"), &HistoryPanel::removeVersion);
    m_remove->setShortcut(QKeySequence::Delete);
    m_merge = make(u"mergeFile"_s, u"branch"_s, tr("&Merge With Another Copy…"), &HistoryPanel::mergeFile);
    m_merge->setToolTip(tr("Brings in what was edited in another copy of this project file"));
    for (QAction *action : {m_rename, m_remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QWidget *HistoryPanel::makeTools()
{
    auto *bar = new QWidget(this);
    auto *tools = new ui::FlowLayout(bar);
    tools->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    tools->setSpacing(ui::space::tight);
    for (QAction *action : {m_name, m_compare, m_go, m_merge}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        tools->addWidget(button);
    }
    m_more = new QToolButton(bar);
    m_more->setObjectName(u"more"_s);
    m_more->setText(tr("Show older changes"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_limit = m_limit > 100'000 ? std::numeric_limits<int>::max() - 1 : m_limit * 10;
        load();
    });
    tools->addWidget(m_more);
    auto *search = new QLineEdit(bar);
    search->setObjectName(u"filter"_s);
    search->setPlaceholderText(tr("Filter"));
    search->setAccessibleName(tr("Filter the history"));
    search->setClearButtonEnabled(true);
    search->setFixedWidth(200);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        expand();
    });
    tools->addWidget(search);
    return bar;
}

void HistoryPanel::makeWidgets()
{
    m_list = new QTreeView(this);
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_filter);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIndentation(ui::space::group);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setToolTip(tr("Double-click a change to go to the state right after it; select two to compare them"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_go, m_compare, m_name, m_rename, m_remove, m_merge});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(HistoryModel::Change, QHeaderView::Stretch);
    // Not by contents: that would measure ten thousand rows.
    m_list->header()->setSectionResizeMode(HistoryModel::When, QHeaderView::Fixed);
    m_list->header()->resizeSection(HistoryModel::When, fontMetrics().horizontalAdvance(shortMoment(QDateTime(QDate(2026, 12, 28), QTime(22, 58)))) + 3 * ui::space::group);
    connect(m_list, &QTreeView::activated, this, &HistoryPanel::onChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPanel::updateActions);
    connect(m_list, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_collapsed.insert(index.data().toString()); });
    connect(m_list, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_collapsed.remove(index.data().toString()); });

    auto *full = new QWidget(this);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_list, 1);

    auto *empty = new ui::EmptyState(u"history"_s, tr("Every change will be listed here, and you can go back to any of them."), this);
    empty->setObjectName(u"noHistory"_s);
    for (QAction *action : {m_name, m_merge}) {
        QPushButton *button = empty->addAction(action->text());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    }
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(empty);
    m_pages->addWidget(full);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

QString HistoryPanel::panelId() const
{
    return u"history"_s;
}

QString HistoryPanel::title() const
{
    return tr("History");
}

void HistoryPanel::setDocument(commands::Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    stop();
    m_document = document;
    m_limit = firstPage;
    m_collapsed.clear();
    ++m_generation;
    m_model->setHistory({}, {}, false);
    m_pages->setCurrentIndex(0);
    updateActions();
    if (!document)
        return;
    connect(document, &commands::Document::historyChanged, this, &HistoryPanel::scheduleLoad);
    connect(document, &commands::Document::versionsChanged, this, &HistoryPanel::scheduleLoad);
    connect(document, &commands::Document::changed, this, [this] {
        if (!m_stepping)
            stop(); // an edit came between two slices: what was left to undo is no longer what was asked for
        scheduleLoad();
    });
    scheduleLoad();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    scheduleLoad();
}

void HistoryPanel::scheduleLoad()
{
    if (isVisible() && m_document && m_stepsLeft == 0 && !m_loadTimer->isActive())
        m_loadTimer->start();
}

void HistoryPanel::load()
{
    if (!m_document)
        return;
    const int generation = ++m_generation;
    auto result = std::make_shared<Loaded>();
    auto work = [path = m_document->path(), readOnly = m_document->isReadOnly(), limit = m_limit, result](JobControl &) {
        return read(path, readOnly, limit, *result);
    };
    auto *job = new Job(tr("Read the history"), work, {}, this);
    connect(job, &Job::finished, this, [this, job, generation, result] {
        job->deleteLater();
        if (generation != m_generation)
            return;
        if (job->state() != Job::State::Done) {
            emit failed(job->error().message);
            return;
        }
        fill(std::move(result->versions), std::move(result->entries), result->complete);
        emit loaded();
    });
    job->start();
}

void HistoryPanel::fill(QList<storage::Version> versions, QList<HistoryModel::Entry> entries, bool complete)
{
    // What the person had selected stays selected; the present state moves on with the edits.
    QList<State> selected;
    for (const QModelIndex &index : selectedRows()) {
        if (index != m_model->current())
            selected.append(*m_model->stateAt(index));
    }
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->setHistory(std::move(versions), std::move(entries), complete);
    m_more->setVisible(!complete);
    m_pages->setCurrentIndex(m_model->isEmpty() ? 0 : 1);
    expand();
    QItemSelection selection;
    for (const State &state : std::as_const(selected)) {
        const QModelIndex index = m_filter->mapFromSource(m_model->find(state));
        if (index.isValid())
            selection.select(index, index.siblingAtColumn(HistoryModel::When));
    }
    if (selection.isEmpty())
        m_list->setCurrentIndex(m_filter->mapFromSource(m_model->current()));
    else
        m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_list->verticalScrollBar()->setValue(scrolled);
    updateActions();
}

void HistoryPanel::expand()
{
    const QSet<QString> collapsed = m_collapsed;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex heading = m_filter->index(row, 0);
        m_list->setFirstColumnSpanned(row, {}, true);
        m_list->setExpanded(heading, !collapsed.contains(heading.data().toString()));
    }
}

void HistoryPanel::onChosen(const QModelIndex &index)
{
    const QModelIndex row = m_filter->mapToSource(index);
    if (!m_model->stateAt(row)) {
        m_list->setExpanded(index.siblingAtColumn(0), !m_list->isExpanded(index.siblingAtColumn(0)));
        return;
    }
    if (m_model->versionAt(row)) {
        compare(*m_model->stateAt(row), std::nullopt); // looking is safe; going back is a button away
        return;
    }
    if (m_stepsLeft == 0 && !m_loadTimer->isActive() && m_document && !m_document->isReadOnly())
        go(*m_model->stepsTo(row));
}

void HistoryPanel::go(int steps)
{
    if (!m_document || steps == 0)
        return;
    m_stepsLeft = steps;
    m_list->setEnabled(false);
    m_document->endGesture();
    m_stepTimer->start();
}

void HistoryPanel::takeSteps()
{
    QElapsedTimer clock;
    clock.start();
    m_stepping = true;
    while (m_document && m_stepsLeft != 0 && clock.elapsed() < sliceMs) {
        const auto taken = [self = QPointer(this)](const Status &status) {
            if (self)
                self->onStepTaken(status);
        };
        if (m_stepsLeft < 0)
            m_document->undoLater(taken);
        else
            m_document->redoLater(taken);
        if (m_document->isWriting()) {
            m_stepTimer->stop(); // a large step: onStepTaken() goes on
            return;
        }
    }
    m_stepping = false;
    if (m_stepsLeft == 0) {
        stop();
        scheduleLoad();
    }
}

void HistoryPanel::onStepTaken(const Status &status)
{
    if (status.ok()) {
        m_stepsLeft += m_stepsLeft < 0 ? 1 : -1;
    } else {
        m_stepsLeft = 0;
        emit failed(status.error().message);
    }
    if (m_stepTimer->isActive())
        return;
    m_stepping = false;
    m_stepTimer->start();
}

void HistoryPanel::stop()
{
    m_stepTimer->stop();
    m_stepping = false;
    m_stepsLeft = 0;
    m_list->setEnabled(true);
}

} // namespace dialogist::panels::history
