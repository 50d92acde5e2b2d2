// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/privacy/review.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace dialogist::commands {
class Document;
}

namespace dialogist::panels::deploy {

/// Computes reviews away from the main thread, from a copy of the project; several changes close together give one review. Lives on
/// the main thread.
class ReviewRunner : public QObject
{
    Q_OBJECT
public:
    explicit ReviewRunner(QObject *parent = nullptr);
    ~ReviewRunner() override;

    /// Null stops: what is being computed is thrown away.
    void setDocument(commands::Document *document);
    static constexpr int usualDelay = 150; ///< milliseconds
    void request(model::BotId bot, const QString &target, int delayMs = usualDelay);
    /// Whether the review given last is of the project as it is now, and of what was asked for last.
    bool isCurrent() const { return m_ready && m_ready == m_revision; }
    /// What is known of the documents, for another thread that makes a review: a copy, or null while a review is being made.
    privacy::KnownScans known() const;

signals:
    void ready(const dialogist::privacy::Review &review);
    void failed(const QString &message);

private:
    void start();
    void onFinished();

    commands::Document *m_document = nullptr;
    QTimer m_timer;
    model::BotId m_bot;
    QString m_target;
    bool m_again = false;
    int m_revision = 1; ///< counts edits and what else is asked for
    int m_started = 0; ///< the revision that the job was made for
    bool m_isForeign = false; ///< something else has been asked for since the job began
    int m_ready = 0; ///< that of the last review; 0 = there is none
    std::unique_ptr<Job> m_job;
    std::shared_ptr<std::optional<privacy::Review>> m_result;
    privacy::KnownScans m_known; ///< only the one job that runs touches it
};

} // namespace dialogist::panels::deploy
