// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/historypanel.h"

#include "panels/history/historymodel.h"
#include "studio/base/job.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace dialogist::panels::history {

namespace {

constexpr int firstPage = 200;
constexpr int sliceMs = 25;

struct Loaded {
    QList<HistoryModel::Entry> entries;
    bool complete = false;
};

/// Pool thread: opens its own connection.
std::optional<Error> read(const QString &path, bool readOnly, int limit, Loaded &out)
{
    auto file = readOnly ? storage::ProjectFile::open(path, true) : storage::ProjectFile::openForJob(path);
    if (!file.ok())
        return file.error();
    const auto history = (*file)->history(limit + 1);
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

HistoryPanel::HistoryPanel(QWidget *parent)
    : Panel(parent)
    , m_model(new HistoryModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_loadTimer(new QTimer(this))
    , m_stepTimer(new QTimer(this))
    , m_limit(firstPage)
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(HistoryModel::Change);
    makeWidgets();

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

void HistoryPanel::makeWidgets()
{
    auto *search = new QLineEdit(this);
    search->setObjectName(u"filter"_s);
    search->setPlaceholderText(tr("Filter"));
    search->setAccessibleName(tr("Filter the history"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(260);
    connect(search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    m_more = new QToolButton(this);
    m_more->setObjectName(u"more"_s);
    m_more->setText(tr("Show older changes"));
    m_more->setAutoRaise(true);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_limit *= 5;
        load();
    });

    m_list = new QTreeView(this);
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setToolTip(tr("Click a change to go to the state right after it"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(HistoryModel::Change, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(HistoryModel::When, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeView::clicked, this, &HistoryPanel::onChosen);
    connect(m_list, &QTreeView::activated, this, &HistoryPanel::onChosen);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    tools->addWidget(m_more);
    tools->addStretch(1);
    tools->addWidget(search, 1);
    auto *full = new QWidget(this);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_list, 1);

    auto *empty = new ui::EmptyState(u"history"_s, tr("Every change will be listed here, and you can go back to any of them."), this);
    empty->setObjectName(u"noHistory"_s);
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
    ++m_generation;
    m_model->setEntries({}, false);
    m_pages->setCurrentIndex(0);
    if (!document)
        return;
    connect(document, &commands::Document::historyChanged, this, &HistoryPanel::scheduleLoad);
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
        const int scrolled = m_list->verticalScrollBar()->value();
        m_model->setEntries(result->entries, result->complete);
        m_more->setVisible(!result->complete);
        m_pages->setCurrentIndex(result->entries.isEmpty() ? 0 : 1);
        m_list->setCurrentIndex(m_filter->mapFromSource(m_model->index(m_model->currentRow(), 0)));
        m_list->verticalScrollBar()->setValue(scrolled);
        emit loaded();
    });
    job->start();
}

void HistoryPanel::onChosen(const QModelIndex &index)
{
    if (m_stepsLeft == 0 && !m_loadTimer->isActive())
        go(m_model->stepsTo(m_filter->mapToSource(index).row()));
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
        const Status status = m_stepsLeft < 0 ? m_document->undo() : m_document->redo();
        if (!status.ok()) {
            m_stepsLeft = 0;
            emit failed(status.error().message);
            break;
        }
        m_stepsLeft += m_stepsLeft < 0 ? 1 : -1;
    }
    m_stepping = false;
    if (m_stepsLeft == 0) {
        stop();
        scheduleLoad();
    }
}

void HistoryPanel::stop()
{
    m_stepTimer->stop();
    m_stepsLeft = 0;
    m_list->setEnabled(true);
}

} // namespace dialogist::panels::history
