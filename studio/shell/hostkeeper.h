// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/publish/localhost.h"

#include <QObject>

#include <memory>

namespace dialogist::shell {

/// Holds the host's process on a thread of its own, since starting it may take a moment and a process belongs to one thread.
class HostKeeper : public QObject
{
    Q_OBJECT
public:
    /// Any thread but the keeper's; blocks until the host answers.
    Result<publish::HostAddress> address();
    void stop();

private:
    std::unique_ptr<publish::LocalHost> m_host; ///< made on the keeper's thread
};

} // namespace dialogist::shell
