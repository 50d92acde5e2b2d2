// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/jobs/jobspanel.h"

#include "panels/jobs/jobrow.h"
#include "panels/jobs/reportpage.h"
#include "studio/base/job.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::panels::jobs {

namespace {
enum Page { Empty, List, Report };
}

JobsPanel::JobsPanel(JobQueue &queue, QWidget *parent)
    : Panel(parent)
    , m_queue(&queue)
    , m_pages(new QStackedWidget(this))
    , m_report(new ReportPage(this))
{
    auto *empty = new ui::EmptyState(u"jobs"_s, tr("Imports, crawls and publications show up here while they run."), this);
    empty->setObjectName(u"noJobs"_s);
    m_pages->addWidget(empty);
    m_pages->addWidget(makeList());
    m_pages->addWidget(m_report);
    connect(m_report, &ReportPage::backRequested, this, &JobsPanel::showList);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    const QList<Job *> jobs = queue.jobs();
    for (Job *job : jobs)
        onAdded(job);
    connect(&queue, &JobQueue::added, this, &JobsPanel::onAdded);
    connect(&queue, &JobQueue::changed, this, &JobsPanel::refresh);
    refresh();
}

QString JobsPanel::panelId() const
{
    return u"jobs"_s;
}

QString JobsPanel::title() const
{
    return m_lastRunning == 0 ? tr("Jobs") : tr("Jobs %1").arg(locale().toString(m_lastRunning));
}

void JobsPanel::setDocument(commands::Document *)
{
    // Jobs belong to the window: an import goes on while another project is looked at.
}

QWidget *JobsPanel::makeList()
{
    auto *page = new QWidget(this);
    m_clear = new QToolButton(page);
    m_clear->setObjectName(u"clear"_s);
    m_clear->setText(tr("Clear finished"));
    m_clear->setToolTip(tr("Take finished jobs off the list"));
    connect(m_clear, &QToolButton::clicked, m_queue, &JobQueue::clearFinished);

    auto *content = new QWidget(page);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    auto *scroll = new QScrollArea(page);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("List of jobs"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    tools->addStretch(1);
    tools->addWidget(m_clear);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(scroll, 1);
    return page;
}

void JobsPanel::onAdded(Job *job)
{
    auto *row = new JobRow(*job, this);
    m_rows.insert(job, row);
    m_list->insertWidget(0, row);
    connect(row, &JobRow::detailsRequested, this, [this, job] { showReport(job); });
    connect(row, &JobRow::reviewRequested, this, [this, job] { emit reviewRequested(job); });
    // The queue destroys cleared jobs; their rows go first, since a row reads its job.
    connect(job, &QObject::destroyed, this, [this, job] {
        delete m_rows.take(job);
        m_reports.remove(job);
        refresh();
    });
    refresh();
}

void JobsPanel::setReport(Job *job, const QList<knowledge::ImportRow> &rows)
{
    JobRow *row = m_rows.value(job);
    if (!row)
        return;
    m_reports.insert(job, rows);
    row->setReport(rows);
    if (m_report->shows(job))
        m_report->show(*job, rows);
}

void JobsPanel::addRows(Job *job, const QList<knowledge::ImportRow> &rows)
{
    JobRow *row = m_rows.value(job);
    if (!row)
        return;
    m_reports[job] += rows;
    row->offerDetails();
    if (m_report->shows(job))
        m_report->takeRows(rows);
}

void JobsPanel::offerReview(Job *job)
{
    if (JobRow *row = m_rows.value(job))
        row->offerReview();
}

void JobsPanel::showReport(Job *job)
{
    if (!m_reports.contains(job))
        return;
    m_report->show(*job, m_reports.value(job));
    m_pages->setCurrentIndex(Report);
}

void JobsPanel::showList()
{
    m_pages->setCurrentIndex(List);
    refresh();
}

void JobsPanel::refresh()
{
    if (!m_queue)
        return;
    const QList<Job *> jobs = m_queue->jobs();
    const int running = int(std::count_if(jobs.begin(), jobs.end(), [](const Job *job) {
        return job->state() == Job::State::Waiting || job->state() == Job::State::Running;
    }));
    m_clear->setEnabled(running < jobs.size());
    if (m_pages->currentIndex() != Report)
        m_pages->setCurrentIndex(m_rows.isEmpty() ? Empty : List);
    if (running != m_lastRunning) {
        m_lastRunning = running;
        emit titleChanged();
    }
}

} // namespace dialogist::panels::jobs
