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
    std::unique_ptr<Job> m_job;
    std::shared_ptr<std::optional<privacy::Review>> m_result;
    privacy::KnownScans m_known; ///< only the one job that runs touches it
};

} // namespace dialogist::panels::deploy
