// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/publish/hostfinder.h"

#include <QProcess>

namespace dialogist::publish {

/// The host as a child process: started when none runs for the data folder, stopped when this goes. A host that ran already is used and
/// left running. Calls block for a few seconds at most.
class LocalHost
{
public:
    struct Options {
        QString program; ///< the dialogist executable; empty = this program
        QString dataDir; ///< empty = the one of this user
        quint16 port = 0; ///< 0 = 8460 if it is free, else any
        int waitMs = 15'000;
    };

    ~LocalHost();
    LocalHost() = default;
    LocalHost(const LocalHost &) = delete;
    LocalHost &operator=(const LocalHost &) = delete;

    Result<HostAddress> start(const Options &options);
    void stop();
    /// What runs goes on when this program ends: a host that nobody holds takes the place of ours, at the same address. Talks are kept by
    /// the folder, so people notice a moment's pause at most. On failure ours runs again.
    Result<HostAddress> letGo();
    bool isOurs() const { return m_process.state() != QProcess::NotRunning; }

    /// Starts a host that goes on when this program ends, unless one runs already.
    static Result<HostAddress> startDetached(const Options &options);

    /// Ends the host of that folder (empty = the one of this user), whoever started it, and waits until it is gone. Talks are kept.
    /// NotFound when none runs, Timeout when it does not end.
    static Status stopRunning(const QString &dataDir = {}, int waitMs = 10'000);

private:
    QProcess m_process;
    Options m_options; ///< of what was started
};

} // namespace dialogist::publish
