// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/flow/checker.h"
#include "studio/privacy/review.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

namespace dialogist::shell {

/// Looks the open project over after each edit, away from the main thread, and tells what it found: at once what the flow checks
/// say, which look again only at what was touched, and a moment later what the privacy checks say, which follow data through it all.
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
    using Checkers = std::map<model::BotId, flow::FlowChecker>;
    using Watcher = QFutureWatcher<QList<flow::Finding>>;

    void checkFlows();
    void checkPrivacy();
    void tell();

    QPointer<commands::Document> m_document;
    QTimer m_flowTimer;
    QTimer m_privacyTimer;
    Watcher m_flowWatcher;
    Watcher m_privacyWatcher;
    QList<flow::Finding> m_ofFlows;
    QList<flow::Finding> m_ofPrivacy;
    QList<flow::Finding> m_findings;
    std::shared_ptr<Checkers> m_checkers; ///< only the one look that runs touches them
    privacy::KnownScans m_known; ///< the same
    bool m_flowsAgain = false;
    bool m_privacyAgain = false;
};

} // namespace dialogist::shell
