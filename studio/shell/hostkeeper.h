// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/publish/localhost.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace dialogist::shell {

/// Holds the host's process on a thread of its own, since starting it may take a moment and a process belongs to one thread.
class HostKeeper : public QObject
{
    Q_OBJECT
public:
    /// Any thread but the keeper's; blocks until the host answers. Where it has to be started, it gets that port if it is free.
    Result<publish::HostAddress> address(quint16 port = 0);
    /// Whether a host runs that was started here and would end with this program. Any thread, at once.
    bool isOurs() const { return m_isOurs; }
    /// The host goes on when this program ends. Blocks for some seconds at most.
    Status letGo();
    /// Ends the host that runs for this user, also one that somebody else started. None running is fine. Blocks for some seconds at most.
    Status takeOffline();
    void stop();

private:
    std::unique_ptr<publish::LocalHost> m_host; ///< made on the keeper's thread
    std::atomic_bool m_isOurs {false};
};

} // namespace dialogist::shell
