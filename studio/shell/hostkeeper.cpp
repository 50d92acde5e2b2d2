// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/hostkeeper.h"

#include <QCoreApplication>

namespace dialogist::shell {

Result<publish::HostAddress> HostKeeper::address()
{
    Result<publish::HostAddress> result = Error {};
    QMetaObject::invokeMethod(
        this,
        [this, &result] {
            publish::LocalHost::Options options;
            options.program = QCoreApplication::applicationFilePath();
            if (!m_host)
                m_host = std::make_unique<publish::LocalHost>();
            result = m_host->start(options);
        },
        Qt::BlockingQueuedConnection);
    return result;
}

void HostKeeper::stop()
{
    QMetaObject::invokeMethod(this, [this] { m_host.reset(); }, Qt::BlockingQueuedConnection);
}

} // namespace dialogist::shell
