// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dialogist::editors::content {

/// One line below the tools of an editor for work that runs beside it: what it is, how far it is, and a way to stop it; afterwards
/// what came of it. Work that is over at once is never seen.
class WorkBar : public QWidget
{
    Q_OBJECT
public:
    explicit WorkBar(QWidget *parent = nullptr);
    bool isBusy() const { return m_job != nullptr; }
    /// Takes the job over and starts it; done is called when it succeeded. Passed over while other work runs.
    void start(std::unique_ptr<Job> job, std::function<void()> done);
    /// A sentence that stands for some seconds.
    void tell(const QString &text);

signals:
    void failed(const dialogist::Error &error);

private:
    void showProgress();
    void onFinished();

    std::unique_ptr<Job> m_job;
    std::function<void()> m_done;
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QToolButton *m_stop = nullptr;
    QTimer *m_late = nullptr; ///< until work is worth showing
    QTimer *m_over = nullptr; ///< until the sentence goes
};

} // namespace dialogist::editors::content
