// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/flow/checks.h"
#include "studio/privacy/review.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

namespace dialogist::shell {

/// Looks the open project over a moment after each edit, away from the main thread, and tells what it found.
class ProblemWatch : public QObject
{
    Q_OBJECT
public:
    explicit ProblemWatch(QObject *parent = nullptr);
    ~ProblemWatch() override;
    void setDocument(commands::Document *document);
    QList<flow::Finding> findings() const { return m_findings; }

signals:
    void found(const QList<dialogist::flow::Finding> &findings);

private:
    void look();

    QPointer<commands::Document> m_document;
    QTimer m_timer;
    QFutureWatcher<QList<flow::Finding>> m_watcher;
    QList<flow::Finding> m_findings;
    privacy::KnownScans m_known; ///< only the one look that runs touches it
    bool m_again = false;
};

} // namespace dialogist::shell
