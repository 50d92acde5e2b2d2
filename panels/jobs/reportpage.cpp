// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/jobs/reportpage.h"

#include "panels/jobs/reportmodel.h"
#include "studio/base/job.h"
#include "studio/ui/elidedlabel.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::panels::jobs {

ReportPage::ReportPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new ui::ElidedLabel({}, this))
    , m_stop(new QToolButton(this))
    , m_state(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_model(new ReportModel(this))
    , m_filter(new ReportFilter(this))
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"report"_s);
    m_table->setAccessibleName(tr("What became of every file"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + ui::space::close);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(ReportModel::Name, 32 * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->resizeSection(ReportModel::Outcome, 16 * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->resizeSection(ReportModel::Passages, 12 * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as they came, until a header is clicked
    m_table->setSortingEnabled(true);
    auto *copyKey = new QAction(m_table);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    connect(copyKey, &QAction::triggered, this, &ReportPage::copy);
    m_table->addAction(copyKey);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_table, 1);
}

QWidget *ReportPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *back = new QToolButton(tools);
    back->setObjectName(u"back"_s);
    back->setText(tr("All jobs"));
    back->setToolTip(tr("Back to the list of jobs"));
    back->setArrowType(layoutDirection() == Qt::LeftToRight ? Qt::LeftArrow : Qt::RightArrow);
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    connect(back, &QToolButton::clicked, this, &ReportPage::backRequested);
    m_title->setObjectName(u"reportTitle"_s);
    m_state->setObjectName(u"outcome"_s);
    m_state->setAccessibleName(tr("Show rows of one outcome"));
    m_state->addItem({}, -1);
    for (int state = 0; state < ReportModel::stateCount; ++state)
        m_state->addItem({}, state);
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        const int state = m_state->currentData().toInt();
        m_filter->setState(state < 0 ? std::nullopt : std::optional(ReportModel::State(state)));
    });
    auto *search = new QLineEdit(tools);
    search->setObjectName(u"reportFilter"_s);
    search->setPlaceholderText(tr("Filter"));
    search->setAccessibleName(tr("Filter the rows by name or reason"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(200);
    connect(search, &QLineEdit::textChanged, m_filter, &ReportFilter::setText);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setIcon(ui::icon(u"stop"_s));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop here; what was read is kept"));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setAutoRaise(true);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        if (m_job)
            m_job->cancel();
    });
    auto *copy = new QToolButton(tools);
    copy->setObjectName(u"copyReport"_s);
    copy->setIcon(ui::icon(u"copy"_s));
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copy the selected rows, or all of them"));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, this, &ReportPage::copy);

    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(m_stop);
    row->addWidget(m_state);
    row->addWidget(search);
    row->addWidget(copy);
    return tools;
}

void ReportPage::show(Job &job, const QList<knowledge::ImportRow> &rows)
{
    if (m_job != &job) {
        if (m_job)
            disconnect(m_job, nullptr, this, nullptr);
        m_job = &job;
        m_stop->setEnabled(true);
        m_state->setCurrentIndex(0);
        connect(&job, &Job::progressChanged, this, &ReportPage::refresh);
        connect(&job, &Job::finished, this, &ReportPage::refresh);
    }
    // As they came while more are to come; what failed first when all is done.
    const bool running = job.state() == Job::State::Running;
    m_model->setRows(running ? QList<knowledge::ImportRow>() : rows);
    if (running)
        m_model->takeRows(rows);
    showCounts();
    refresh();
}

void ReportPage::takeRows(const QList<knowledge::ImportRow> &rows)
{
    // The newest row stays in sight for who looks at the end, and nothing moves for who looks elsewhere.
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    m_model->takeRows(rows);
    if (atEnd)
        m_table->scrollToBottom();
    showCounts();
}

void ReportPage::refresh()
{
    if (!m_job)
        return;
    const bool busy = m_job->state() == Job::State::Waiting || m_job->state() == Job::State::Running;
    const JobControl::Progress progress = m_job->progress();
    m_stop->setVisible(busy);
    m_title->setText(busy && progress.total > 0
                         ? tr("%1: %2 of %3").arg(m_job->title(), QLocale().toString(progress.done), QLocale().toString(progress.total))
                         : m_job->title());
}

void ReportPage::showCounts()
{
    const auto count = [this](ReportModel::State state) { return QLocale().toString(m_model->count(state)); };
    m_state->setItemText(0, tr("All (%1)").arg(QLocale().toString(m_model->rowCount())));
    m_state->setItemText(1, tr("Left out (%1)").arg(count(ReportModel::State::LeftOut)));
    m_state->setItemText(2, tr("Read in part (%1)").arg(count(ReportModel::State::Partial)));
    m_state->setItemText(3, tr("Read (%1)").arg(count(ReportModel::State::Read)));
    m_state->setItemText(4, tr("Unchanged (%1)").arg(count(ReportModel::State::Unchanged)));
}

void ReportPage::copy()
{
    QStringList lines;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        lines.append(m_model->line(m_filter->mapToSource(index).row()));
    for (int row = 0; selected.isEmpty() && row < m_filter->rowCount(); ++row)
        lines.append(m_model->line(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace dialogist::panels::jobs
