// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/localhost.h"

#include "studio/publish/hereservice.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLockFile>
#include <QThread>
#include <QUrl>

namespace dialogist::publish {

using namespace Qt::StringLiterals;

namespace {
constexpr int stopMs = 5000;

QString programOf(const LocalHost::Options &options)
{
    return options.program.isEmpty() ? QCoreApplication::applicationFilePath() : options.program;
}

QStringList argumentsOf(const LocalHost::Options &options)
{
    QStringList arguments {u"host"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(options.port)};
    if (!options.dataDir.isEmpty())
        arguments += {u"--data"_s, options.dataDir};
    return arguments;
}

Error didNotStart(const QString &detail)
{
    return {ErrorCode::Timeout,
            QCoreApplication::translate("publish", "The host on this computer did not start. Run “dialogist host” to see why."), detail};
}

template<class IsAlive> Result<HostAddress> waitUntilReady(const LocalHost::Options &options, IsAlive isAlive)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < options.waitMs) {
        auto host = findRunningHost(options.dataDir);
        if (host)
            return host;
        if (!isAlive())
            return didNotStart(u"ended"_s);
        QThread::msleep(20);
    }
    return didNotStart(u"time-out"_s);
}
} // namespace

LocalHost::~LocalHost()
{
    stop();
}

Result<HostAddress> LocalHost::start(const Options &options)
{
    if (auto running = findRunningHost(options.dataDir))
        return running;
    m_options = options;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DIALOGIST_HOST_ATTACHED"_s, u"1"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(programOf(options), argumentsOf(options));
    if (!m_process.waitForStarted(options.waitMs))
        return didNotStart(m_process.errorString());
    auto host = waitUntilReady(options, [this] { return m_process.state() == QProcess::Running && !m_process.waitForFinished(1); });
    if (!host)
        stop();
    return host;
}

void LocalHost::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // which asks it to end, on every platform
    if (m_process.waitForFinished(stopMs))
        return;
    m_process.kill();
    m_process.waitForFinished(stopMs);
}

Result<HostAddress> LocalHost::letGo()
{
    if (!isOurs())
        return findRunningHost(m_options.dataDir);
    const auto ours = findRunningHost(m_options.dataDir);
    if (!ours)
        return ours;
    const Options before = m_options;
    Options options = m_options;
    options.port = quint16(QUrl(ours->url).port(before.port));
    stop();
    auto host = startDetached(options);
    if (!host) {
        if (auto again = start(before); !again)
            return again;
    }
    return host;
}

Result<HostAddress> LocalHost::startDetached(const Options &options)
{
    if (auto running = findRunningHost(options.dataDir))
        return running;
    QProcess process;
    process.setProgram(programOf(options));
    process.setArguments(argumentsOf(options));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return didNotStart(process.errorString());
    return waitUntilReady(options, [] { return true; });
}

Status LocalHost::stopRunning(const QString &dataDir, int waitMs)
{
    const auto host = findRunningHost(dataDir);
    if (!host)
        return host.error();
    const QDeadlineTimer deadline(waitMs);
    const Status asked = HereService(*host).stopHost();
    // A refusal is final; a connection that breaks off may be the host's end.
    if (!asked && asked.error().code != ErrorCode::Network && asked.error().code != ErrorCode::Timeout)
        return asked;
    // The folder's lock goes last of all.
    QLockFile lock((dataDir.isEmpty() ? defaultHostDataDir() : dataDir) + u"/lock"_s);
    lock.setStaleLockTime(0);
    if (lock.tryLock(int(std::max<qint64>(1, deadline.remainingTime()))))
        return {};
    return Error {ErrorCode::Timeout,
                  QCoreApplication::translate("publish", "The host on this computer does not end. End its process, number %1, yourself.").arg(host->processId),
                  {}};
}

} // namespace dialogist::publish
