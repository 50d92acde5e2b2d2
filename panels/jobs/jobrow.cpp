// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/jobs/jobrow.h"

#include "panels/jobs/importcounts.h"
#include "studio/base/job.h"
#include "studio/ui/announce.h"
#include "studio/ui/elidedlabel.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::panels::jobs {

namespace {

QIcon stateIcon(Job::State state)
{
    switch (state) {
    case Job::State::Done:
        return ui::icon(u"check"_s, ui::colour(ui::Token::Good));
    case Job::State::Failed:
        return ui::icon(ui::iconName(flow::Severity::Blocker), ui::colour(ui::Token::Blocker));
    case Job::State::Cancelled:
        return ui::icon(u"stop"_s, ui::colour(ui::Token::Muted));
    case Job::State::Running:
        return ui::icon(u"play"_s, ui::colour(ui::Token::Accent));
    case Job::State::Waiting:
        break;
    }
    return ui::icon(u"pause"_s, ui::colour(ui::Token::Muted));
}

} // namespace

JobRow::JobRow(Job &job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_status(new ui::ElidedLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_details(new QToolButton(this))
    , m_review(new QToolButton(this))
    , m_cancel(new QToolButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setText(job.title());
    m_icon->setObjectName(u"jobState"_s);
    m_status->setObjectName(u"status"_s);
    m_bar->setObjectName(u"progress"_s);
    m_bar->setFixedWidth(160);
    m_bar->setAccessibleName(tr("Progress of “%1”").arg(job.title()));
    m_details->setObjectName(u"details"_s);
    m_details->setText(tr("Details"));
    m_details->setToolTip(tr("Show what became of every file"));
    m_details->hide();
    m_review->setObjectName(u"review"_s);
    m_review->setText(tr("Review changes…"));
    m_review->setToolTip(tr("See what has changed; nothing counts until you say so"));
    m_review->hide();
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setIcon(ui::icon(u"close"_s));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel “%1”").arg(job.title()));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_status);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    row->setSpacing(ui::space::close);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    row->addWidget(m_bar);
    row->addWidget(m_review);
    row->addWidget(m_details);
    row->addWidget(m_cancel);

    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_job.cancel();
    });
    connect(m_details, &QToolButton::clicked, this, &JobRow::detailsRequested);
    connect(m_review, &QToolButton::clicked, this, [this] {
        m_review->hide();
        emit reviewRequested();
    });
    connect(&job, &Job::progressChanged, this, &JobRow::refresh);
    connect(&job, &Job::finished, this, &JobRow::refresh);
    // Queued: the report that says how much was read comes with the end.
    connect(&job, &Job::finished, this, [this] { ui::announce(this, tr("%1: %2").arg(m_job.title(), statusText())); }, Qt::QueuedConnection);
    refresh();
}

void JobRow::setReport(const QList<knowledge::ImportRow> &rows)
{
    const ImportCounts counts = countsOf(rows);
    const bool readNothing = !rows.isEmpty() && counts.read == 0;
    m_isMissingSome = readNothing || counts.missing > 0;
    m_summary = tr("%n file(s) or page(s) read", nullptr, counts.read);
    if (counts.doubles > 0)
        m_summary = tr("%1, %2").arg(m_summary, tr("%n of them hold(s) the same text as another and was not added twice", nullptr, counts.doubles));
    if (counts.leftOut > 0)
        m_summary = tr("%1, %2").arg(m_summary, tr("%n left out", nullptr, counts.leftOut));
    if (readNothing)
        m_summary = tr("Nothing was read, %n left out", nullptr, counts.leftOut);
    m_details->show();
    refresh();
}

void JobRow::offerDetails()
{
    m_details->show();
}

void JobRow::offerReview()
{
    m_review->show();
}

void JobRow::refresh()
{
    const Job::State state = m_job.state();
    const bool busy = state == Job::State::Waiting || state == Job::State::Running;
    const JobControl::Progress progress = m_job.progress();
    // What came to its end and did not bring all is no plain success.
    const bool warns = state == Job::State::Done && m_isMissingSome;
    const QIcon icon = warns ? ui::icon(ui::iconName(flow::Severity::Warning), ui::colour(ui::Token::Warning)) : stateIcon(state);
    m_icon->setProperty("warns", warns);
    m_icon->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
    m_status->setText(statusText());
    m_bar->setVisible(state == Job::State::Running);
    // The bar counts in int; a job that counts bytes may not.
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    m_bar->setValue(progress.total > 0 ? int(progress.done * 1000 / progress.total) : 0);
    m_cancel->setVisible(busy);
}

QString JobRow::statusText() const
{
    const JobControl::Progress progress = m_job.progress();
    switch (m_job.state()) {
    case Job::State::Waiting:
        return tr("Waiting for its turn");
    case Job::State::Failed:
        return m_job.error().message;
    case Job::State::Cancelled:
        return m_summary.isEmpty() ? tr("Cancelled") : tr("Cancelled: %1").arg(m_summary);
    case Job::State::Done:
        return m_summary.isEmpty() ? tr("Done") : m_summary;
    case Job::State::Running:
        break;
    }
    if (progress.total <= 0)
        return progress.text;
    const QString counts = tr("%1 of %2").arg(QLocale().toString(progress.done), QLocale().toString(progress.total));
    return progress.text.isEmpty() ? counts : tr("%1: %2").arg(counts, progress.text);
}

} // namespace dialogist::panels::jobs
