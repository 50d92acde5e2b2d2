// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/problemwatch.h"

#include <QtConcurrent>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
QList<flow::Finding> findingsOf(const model::Project &project, const QString &path, const privacy::KnownScans &known)
{
    QList<flow::Finding> all;
    const auto profile = privacy::Profile::builtIn(u"here"_s);
    privacy::ReviewOptions options;
    options.scan = privacy::scannerFor(path, known);
    for (const auto &[id, bot] : project.bots)
        all += profile ? privacy::review(project, bot, *profile, {}, {}, options).findings : flow::checkFlows(project, bot);
    return all;
}
} // namespace

ProblemWatch::ProblemWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &ProblemWatch::look);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_findings = m_document ? m_watcher.result() : QList<flow::Finding>();
        emit found(m_findings);
        if (std::exchange(m_again, false))
            m_timer.start();
    });
}

ProblemWatch::~ProblemWatch()
{
    m_watcher.waitForFinished();
}

void ProblemWatch::setDocument(commands::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_known = std::make_shared<privacy::KnownScans::element_type>();
    if (m_document) {
        connect(m_document, &commands::Document::changed, &m_timer, qOverload<>(&QTimer::start));
        m_timer.start();
    } else {
        m_timer.stop();
        m_findings.clear();
        emit found(m_findings);
    }
}

void ProblemWatch::look()
{
    if (!m_document)
        return;
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    // A copy of the values: the project goes on changing while this one is looked at.
    m_watcher.setFuture(QtConcurrent::run([project = m_document->project(), path = m_document->path(), known = m_known] {
        return findingsOf(project, path, known);
    }));
}

} // namespace dialogist::shell
