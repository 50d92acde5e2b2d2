// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/hostkeeper.h"

#include <QCoreApplication>

namespace dialogist::shell {

Result<publish::HostAddress> HostKeeper::address(quint16 port)
{
    Result<publish::HostAddress> result = Error {};
    QMetaObject::invokeMethod(
        this,
        [this, &result, port] {
            publish::LocalHost::Options options;
            options.program = QCoreApplication::applicationFilePath();
            if (!m_host)
                m_host = std::make_unique<publish::LocalHost>();
            options.port = port;
            result = m_host->start(options);
            if (!result && port != 0) {
                options.port = 0;
                result = m_host->start(options);
            }
            m_isOurs = m_host->isOurs();
        },
        Qt::BlockingQueuedConnection);
    return result;
}

Status HostKeeper::letGo()
{
    Status status;
    QMetaObject::invokeMethod(
        this,
        [this, &status] {
            if (!m_host)
                return;
            if (const auto host = m_host->letGo(); !host)
                status = host.error();
            m_isOurs = m_host->isOurs();
        },
        Qt::BlockingQueuedConnection);
    return status;
}

Status HostKeeper::takeOffline()
{
    Status status;
    QMetaObject::invokeMethod(
        this,
        [this, &status] {
            if (m_host)
                m_host->stop();
            m_isOurs = false;
            const Status stopped = publish::LocalHost::stopRunning();
            if (!stopped && stopped.error().code != ErrorCode::NotFound)
                status = stopped;
        },
        Qt::BlockingQueuedConnection);
    return status;
}

void HostKeeper::stop()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_host.reset();
            m_isOurs = false;
        },
        Qt::BlockingQueuedConnection);
}

} // namespace dialogist::shell
