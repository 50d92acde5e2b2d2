// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/problemwatch.h"

#include "studio/base/job.h"
#include "studio/base/workpool.h"
#include "studio/commands/steps.h"
#include "studio/engine/code/codefindings.h"
#include "studio/privacy/privacyfindings.h"

#include <QMutex>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <iterator>
#include <utility>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

/// The project as the checks see it, with what they keep. Only those who hold the lock touch it.
struct ProblemWatch::Shadow {
    QMutex lock;
    model::Project project;
    std::map<model::BotId, flow::FlowChecker> checkers;
    QString path;
    privacy::KnownScans known; ///< only the privacy checks touch it, one at a time
    JobControl control; ///< ends the flow checks
};

namespace {
QList<flow::Finding> flowFindings(const model::Project &project, std::map<model::BotId, flow::FlowChecker> &checkers, const JobControl &control)
{
    std::erase_if(checkers, [&project](const auto &entry) { return !project.bots.contains(entry.first); });
    QList<flow::Finding> all;
    for (const auto &[id, bot] : project.bots)
        all += checkers[id].check(project, bot, &control);
    return all;
}

QList<flow::Finding> privacyFindings(const model::Project &project, const QString &path, const privacy::KnownScans &known)
{
    QList<flow::Finding> all;
    const auto profile = privacy::Profile::builtIn(u"here"_s);
    if (!profile)
        return all;
    privacy::ReviewOptions options;
    options.scan = privacy::scannerFor(path, known);
    for (const auto &[id, bot] : project.bots)
        all += privacy::privacyFindings(project, bot, *profile, options);
    return all;
}
} // namespace

ProblemWatch::ProblemWatch(QObject *parent) : QObject(parent)
{
    m_flowTimer.setSingleShot(true);
    m_flowTimer.setInterval(10); // edits of one gesture come together
    connect(&m_flowTimer, &QTimer::timeout, this, &ProblemWatch::checkFlows);
    connect(&m_flowWatcher, &QFutureWatcherBase::finished, this, [this] {
        const Looked looked = m_flowWatcher.result();
        if (looked.isLost) {
            m_shadow.reset();
            m_flowsAgain = true;
        } else if (m_document && !m_flowsAgain) {
            m_ofFlows = looked.findings;
            tell();
        }
        if (std::exchange(m_flowsAgain, false))
            m_flowTimer.start();
    });
    m_privacyTimer.setSingleShot(true);
    m_privacyTimer.setInterval(300);
    connect(&m_privacyTimer, &QTimer::timeout, this, &ProblemWatch::checkPrivacy);
    connect(&m_privacyWatcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_document && !m_privacyAgain) {
            m_ofPrivacy = m_privacyWatcher.result().findings;
            tell();
        }
        if (std::exchange(m_privacyAgain, false))
            m_privacyTimer.start();
    });
    m_codeTimer.setSingleShot(true);
    m_codeTimer.setInterval(300);
    connect(&m_codeTimer, &QTimer::timeout, this, &ProblemWatch::checkCode);
    connect(&m_codeWatcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_document && !m_codeAgain) {
            m_ofCode = m_codeWatcher.result().findings;
            tell();
        }
        if (std::exchange(m_codeAgain, false))
            m_codeTimer.start();
    });
}

ProblemWatch::~ProblemWatch()
{
    leave();
    m_flowWatcher.waitForFinished();
    m_privacyWatcher.waitForFinished();
    m_codeWatcher.waitForFinished();
}

void ProblemWatch::setDocument(commands::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    leave();
    m_pending.clear();
    m_ofFlows.clear();
    m_ofPrivacy.clear();
    m_ofCode.clear();
    // What still runs is about the project before.
    m_flowsAgain = m_flowWatcher.isRunning();
    m_privacyAgain = m_privacyWatcher.isRunning();
    m_codeAgain = m_codeWatcher.isRunning();
    if (m_document) {
        connect(m_document, &commands::Document::changed, this, &ProblemWatch::onChanged);
        m_flowTimer.start();
        m_privacyTimer.start();
        m_codeTimer.start();
    } else {
        m_flowTimer.stop();
        m_privacyTimer.stop();
        m_codeTimer.stop();
        tell();
    }
}

/// Nobody waits for what is still found about this project, nor until the memory of its copy is given back.
void ProblemWatch::leave()
{
    if (!m_shadow)
        return;
    m_shadow->control.cancel();
    workPool()->start([gone = std::exchange(m_shadow, {})]() mutable { gone.reset(); });
}

void ProblemWatch::onChanged(const QList<model::Change> &changes, bool forward)
{
    if (m_shadow)
        m_pending.append({changes, forward});
    m_flowTimer.start();
    m_privacyTimer.start();
    m_codeTimer.start();
}

void ProblemWatch::checkFlows()
{
    if (!m_document)
        return;
    if (m_flowWatcher.isRunning()) {
        m_flowsAgain = true;
        return;
    }
    if (!m_shadow) {
        m_shadow = std::make_shared<Shadow>();
        m_shadow->project = m_document->project();
        m_shadow->path = m_document->path();
        m_shadow->known = std::make_shared<privacy::KnownScans::element_type>();
        m_pending.clear();
    }
    m_flowWatcher.setFuture(QtConcurrent::run(workPool(), [shadow = m_shadow, pending = std::exchange(m_pending, {})] {
        const QMutexLocker locker(&shadow->lock);
        for (const auto &[changes, forward] : pending) {
            if (!commands::applyAll(shadow->project, changes, forward).ok())
                return Looked {{}, true};
        }
        return Looked {flowFindings(shadow->project, shadow->checkers, shadow->control), false};
    }));
}

void ProblemWatch::checkPrivacy()
{
    if (!m_document)
        return;
    if (m_privacyWatcher.isRunning() || !m_shadow || !m_pending.isEmpty() || m_flowWatcher.isRunning()) {
        // The flow checks bring the shadow up to date first.
        if (m_privacyWatcher.isRunning())
            m_privacyAgain = true;
        else
            m_privacyTimer.start();
        return;
    }
    m_privacyWatcher.setFuture(QtConcurrent::run(workPool(), [shadow = m_shadow] {
        QMutexLocker locker(&shadow->lock);
        const model::Project project = shadow->project; // so that the flow checks need not wait for this
        locker.unlock();
        return Looked {privacyFindings(project, shadow->path, shadow->known), false};
    }));
}

void ProblemWatch::checkCode()
{
    if (!m_document || !m_code)
        return;
    if (m_codeWatcher.isRunning()) {
        m_codeAgain = true;
        return;
    }
    if (!m_shadow || !m_pending.isEmpty() || m_flowWatcher.isRunning()) {
        m_codeTimer.start();
        return;
    }
    m_codeWatcher.setFuture(QtConcurrent::run(workPool(), [shadow = m_shadow, code = m_code] {
        QMutexLocker locker(&shadow->lock);
        QList<engine::CodeStep> steps;
        for (const auto &[id, bot] : shadow->project.bots)
            steps += engine::codeSteps(bot);
        locker.unlock(); // the first answer takes a second or two
        return Looked {engine::codeFindings(*code, steps, &shadow->control), false};
    }));
}

void ProblemWatch::tell()
{
    // A large project has ten thousand of them: no more copies than needed.
    QList<flow::Finding> all;
    all.reserve(m_ofFlows.size() + m_ofPrivacy.size());
    for (const flow::Severity severity : {flow::Severity::Blocker, flow::Severity::Warning, flow::Severity::Note}) {
        for (const QList<flow::Finding> *list : {&std::as_const(m_ofFlows), &std::as_const(m_ofPrivacy), &std::as_const(m_ofCode)})
            std::copy_if(list->begin(), list->end(), std::back_inserter(all), [severity](const flow::Finding &finding) { return finding.severity == severity; });
    }
    m_findings = std::move(all);
    emit found(m_findings);
}

} // namespace dialogist::shell
