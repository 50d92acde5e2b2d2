// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"
#include "studio/ui/panel.h"

#include <QHash>
#include <QPointer>

class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace dialogist {
class Job;
class JobQueue;
}

namespace dialogist::panels::jobs {

class JobRow;
class ReportPage;

/// The long work of the window, newest first: how far it is, what went wrong, and for imports what became of every file.
class JobsPanel : public ui::Panel
{
    Q_OBJECT
public:
    explicit JobsPanel(JobQueue &queue, QWidget *parent = nullptr);

    QString panelId() const override;
    QString title() const override; ///< with the number of jobs at work
    void setDocument(commands::Document *document) override;
    /// What became of the files of this job; its row then offers the details.
    void setReport(Job *job, const QList<knowledge::ImportRow> &rows);
    /// What became of some of them while the job goes on.
    void addRows(Job *job, const QList<knowledge::ImportRow> &rows);
    /// The job has found changes that count only when the person says so.
    void offerReview(Job *job);
    void showReport(Job *job);
    /// In place of the details of one job: something has begun that the person wants to see.
    void showList();

signals:
    void reviewRequested(dialogist::Job *job);

private:
    QWidget *makeList();
    void onAdded(Job *job);
    void refresh();

    QPointer<JobQueue> m_queue; ///< may go before the panel when the program ends
    QHash<Job *, JobRow *> m_rows;
    QHash<Job *, QList<knowledge::ImportRow>> m_reports;
    QStackedWidget *m_pages = nullptr;
    QVBoxLayout *m_list = nullptr;
    QToolButton *m_clear = nullptr;
    ReportPage *m_report = nullptr;
    int m_lastRunning = 0;
};

} // namespace dialogist::panels::jobs
