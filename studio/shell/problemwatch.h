// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/flow/checker.h"
#include "studio/privacy/review.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

namespace dialogist::engine {
class CodeRunner;
}

namespace dialogist::shell {

/// Looks the open project over after each edit, away from the main thread, and tells what it found: at once what the flow checks
/// say, which look again only at what was touched, and a moment later what the privacy checks say, which follow data through it all, and
/// what is wrong in code, which a process of its own reads. All work on a copy of the project, made once and then kept up with the edits there, so that the window does not copy anything.
class ProblemWatch : public QObject
{
    Q_OBJECT
public:
    explicit ProblemWatch(QObject *parent = nullptr);
    ~ProblemWatch() override;
    void setDocument(commands::Document *document);
    /// Who knows JavaScript: without one, mistakes in code are not found. Starts nothing while no bot has code.
    void setCodeRunner(const std::shared_ptr<engine::CodeRunner> &code) { m_code = code; }
    QList<flow::Finding> findings() const { return m_findings; }

signals:
    void found(const QList<dialogist::flow::Finding> &findings);

private:
    struct Shadow;
    struct Looked {
        QList<flow::Finding> findings;
        bool isLost = false; ///< the shadow could not follow an edit and must be made anew
    };

    void onChanged(const QList<model::Change> &changes, bool forward);
    void checkFlows();
    void checkPrivacy();
    void checkCode();
    void tell();
    void leave();

    QPointer<commands::Document> m_document;
    QTimer m_flowTimer;
    QTimer m_privacyTimer;
    QTimer m_codeTimer;
    QFutureWatcher<Looked> m_flowWatcher;
    QFutureWatcher<Looked> m_privacyWatcher;
    QFutureWatcher<Looked> m_codeWatcher;
    QList<flow::Finding> m_ofFlows;
    QList<flow::Finding> m_ofPrivacy;
    QList<flow::Finding> m_ofCode;
    QList<flow::Finding> m_findings;
    std::shared_ptr<Shadow> m_shadow;
    QList<std::pair<QList<model::Change>, bool>> m_pending; ///< edits that the shadow has not got yet, and whether they went forward
    bool m_flowsAgain = false;
    bool m_privacyAgain = false;
    bool m_codeAgain = false;
    std::shared_ptr<engine::CodeRunner> m_code;
};

} // namespace dialogist::shell
