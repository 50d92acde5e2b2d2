// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace dialogist::panels::deploy {

class ExportButton;

/// How a bot stands before publishing, as the head of the page says it.
struct Verdict {
    bool isWaiting = false; ///< for a review
    bool isPublishable = false; ///< this program can publish there, and this window may
    bool isUnchanged = false; ///< the same is live already
    bool isRunning = false; ///< it is being published now
    int blockers = 0;
    int openWarnings = 0; ///< that nobody has accepted

    bool mayPublish() const { return !isWaiting && isPublishable && !isRunning && blockers == 0; }
};

/// The head of the page: what it is about, whether it can be published, the button for that, and how far it has come.
class PublishHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PublishHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setRelease(int number, bool isOffline); ///< 0 = none, or of another service
    void setReadOnly(const QString &why); ///< why this window cannot publish; empty = it can
    void setVerdict(const Verdict &verdict);
    const Verdict &verdict() const { return m_verdict; }
    void setCanExport(bool can);
    void setProgress(bool running, const QString &text, qint64 done, qint64 total); ///< total 0 = not known how long
    void setError(const QString &message); ///< empty hides it

signals:
    void publishWanted();
    void exportWanted(const QString &kind);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState();
    void showButton();

    Verdict m_verdict;
    QString m_why;
    QLabel *m_heading;
    QLabel *m_badge;
    QLabel *m_state;
    QLabel *m_readOnly;
    QLabel *m_error;
    ExportButton *m_export;
    QPushButton *m_publish;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QBoxLayout *m_top; ///< words and buttons: in one line when there is room
};

} // namespace dialogist::panels::deploy
