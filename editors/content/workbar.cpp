// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/workbar.h"

#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

namespace {
constexpr int worthShowingMs = 200;
constexpr int sentenceMs = 8000;
} // namespace

WorkBar::WorkBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
    , m_late(new QTimer(this))
    , m_over(new QTimer(this))
{
    m_text->setObjectName(u"work"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(220);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setIcon(ui::icon(u"stop"_s));
    m_stop->setText(tr("Cancel"));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setAutoRaise(true);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ui::space::close, 0, ui::space::close, ui::space::tight);
    row->setSpacing(ui::space::close);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    m_late->setSingleShot(true);
    m_late->setInterval(worthShowingMs);
    connect(m_late, &QTimer::timeout, this, &WorkBar::showProgress);
    m_over->setSingleShot(true);
    m_over->setInterval(sentenceMs);
    connect(m_over, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void WorkBar::start(std::unique_ptr<Job> job, std::function<void()> done)
{
    if (isBusy())
        return;
    m_job = std::move(job);
    m_done = std::move(done);
    connect(m_job.get(), &Job::progressChanged, this, [this] {
        if (m_bar->isVisible())
            showProgress();
    });
    connect(m_job.get(), &Job::finished, this, &WorkBar::onFinished);
    m_over->stop();
    hide();
    m_late->start();
    m_job->start();
}

void WorkBar::showProgress()
{
    if (!m_job)
        return;
    const JobControl::Progress progress = m_job->progress();
    m_text->setText(progress.text.isEmpty() ? m_job->title() : u"%1: %2"_s.arg(m_job->title(), progress.text));
    m_bar->setRange(0, int(progress.total)); // 0 = not known: the bar moves to and fro
    m_bar->setValue(int(progress.done));
    m_bar->setAccessibleName(m_job->title());
    m_bar->show();
    m_stop->show();
    show();
}

void WorkBar::tell(const QString &text)
{
    m_text->setText(text);
    m_bar->hide();
    m_stop->hide();
    show();
    m_over->start();
}

void WorkBar::onFinished()
{
    // Whoever hears of it may start the next work.
    Job *job = m_job.release();
    job->deleteLater(); // it is still telling
    const std::function<void()> done = std::exchange(m_done, {});
    m_late->stop();
    hide();
    job->disconnect(this);
    if (job->state() == Job::State::Done)
        done();
    else if (job->state() == Job::State::Failed)
        emit failed(job->error());
    else
        tell(tr("%1: cancelled").arg(job->title()));
}

} // namespace dialogist::editors::content
