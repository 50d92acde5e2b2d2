// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dialogist {
class Job;
}

namespace dialogist::ui {
class ElidedLabel;
}

namespace dialogist::panels::jobs {

/// One job in the list. The job lives at least as long as its row.
class JobRow : public QWidget
{
    Q_OBJECT
public:
    explicit JobRow(Job &job, QWidget *parent = nullptr);
    void setReport(const QList<knowledge::ImportRow> &rows);
    void offerDetails(); ///< some are there while the job runs
    void offerReview(); ///< of what the job would change

signals:
    void detailsRequested();
    void reviewRequested();

private:
    void refresh();
    QString statusText() const;

    Job &m_job;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    ui::ElidedLabel *m_status = nullptr;
    QProgressBar *m_bar = nullptr;
    QToolButton *m_details = nullptr;
    QToolButton *m_review = nullptr;
    QToolButton *m_cancel = nullptr;
    QString m_summary;
    bool m_isMissingSome = false; ///< what was to be read is not there, in whole or in part
};

} // namespace dialogist::panels::jobs
