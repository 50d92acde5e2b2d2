// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QTableView;
class QToolButton;

namespace dialogist {
class Job;
}

namespace dialogist::ui {
class ElidedLabel;
}

namespace dialogist::panels::jobs {

class ReportFilter;
class ReportModel;

/// What became of every file or page of one job, also while it is at work: filtered by outcome and text, sorted, copied.
class ReportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPage(QWidget *parent = nullptr);
    void show(Job &job, const QList<knowledge::ImportRow> &rows);
    bool shows(const Job *job) const { return job && m_job == job; }
    void takeRows(const QList<knowledge::ImportRow> &rows);

signals:
    void backRequested();

private:
    QWidget *makeTools();
    void refresh();
    void showCounts();
    void copy();

    QPointer<Job> m_job;
    ui::ElidedLabel *m_title = nullptr;
    QToolButton *m_stop = nullptr;
    QComboBox *m_state = nullptr;
    QTableView *m_table = nullptr;
    ReportModel *m_model = nullptr;
    ReportFilter *m_filter = nullptr;
};

} // namespace dialogist::panels::jobs
