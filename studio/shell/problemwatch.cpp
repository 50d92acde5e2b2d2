// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/problemwatch.h"

#include "studio/privacy/privacyfindings.h"

#include <QtConcurrent>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
QList<flow::Finding> flowFindings(const model::Project &project, std::map<model::BotId, flow::FlowChecker> &checkers)
{
    std::erase_if(checkers, [&project](const auto &entry) { return !project.bots.contains(entry.first); });
    QList<flow::Finding> all;
    for (const auto &[id, bot] : project.bots)
        all += checkers[id].check(project, bot);
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
        if (m_document) {
            m_ofFlows = m_flowWatcher.result();
            tell();
        }
        if (std::exchange(m_flowsAgain, false))
            m_flowTimer.start();
    });
    m_privacyTimer.setSingleShot(true);
    m_privacyTimer.setInterval(300);
    connect(&m_privacyTimer, &QTimer::timeout, this, &ProblemWatch::checkPrivacy);
    connect(&m_privacyWatcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_document) {
            m_ofPrivacy = m_privacyWatcher.result();
            tell();
        }
        if (std::exchange(m_privacyAgain, false))
            m_privacyTimer.start();
    });
}

ProblemWatch::~ProblemWatch()
{
    m_flowWatcher.waitForFinished();
    m_privacyWatcher.waitForFinished();
}

void ProblemWatch::setDocument(commands::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_known = std::make_shared<privacy::KnownScans::element_type>();
    m_checkers = std::make_shared<Checkers>();
    m_ofFlows.clear();
    m_ofPrivacy.clear();
    if (m_document) {
        connect(m_document, &commands::Document::changed, &m_flowTimer, qOverload<>(&QTimer::start));
        connect(m_document, &commands::Document::changed, &m_privacyTimer, qOverload<>(&QTimer::start));
        m_flowTimer.start();
        m_privacyTimer.start();
    } else {
        m_flowTimer.stop();
        m_privacyTimer.stop();
        tell();
    }
}

void ProblemWatch::checkFlows()
{
    if (!m_document)
        return;
    if (m_flowWatcher.isRunning()) {
        m_flowsAgain = true;
        return;
    }
    // A copy of the values: the project goes on changing while this one is looked at.
    m_flowWatcher.setFuture(QtConcurrent::run([project = m_document->project(), checkers = m_checkers] { return flowFindings(project, *checkers); }));
}

void ProblemWatch::checkPrivacy()
{
    if (!m_document)
        return;
    if (m_privacyWatcher.isRunning()) {
        m_privacyAgain = true;
        return;
    }
    m_privacyWatcher.setFuture(QtConcurrent::run([project = m_document->project(), path = m_document->path(), known = m_known] {
        return privacyFindings(project, path, known);
    }));
}

void ProblemWatch::tell()
{
    m_findings = m_ofFlows + m_ofPrivacy;
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const flow::Finding &a, const flow::Finding &b) { return a.severity < b.severity; });
    emit found(m_findings);
}

} // namespace dialogist::shell
