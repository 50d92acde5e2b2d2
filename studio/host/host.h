// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace dialogist::host {

struct HostOptions {
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 port = 8460; ///< 0 = 8460 if it is free, else any
    QString dataDir; ///< empty = the one of this user
    QStringList publicNames; ///< further names that the host answers to, when it listens beyond this computer
    int messagesPerMinute = 60; ///< of one session, in the long run; 0 = no limit
    int maxConnections = 600;
    int maxRequestsPerConnection = 1000;
    int sweepMinutes = 30; ///< how often what is past its time is erased
};

/// The hosting service of one data folder: admin API, chat API and web chat over HTTP, the conversations, the retention, and a control
/// socket through which programs of the same user find it. Threads of its own; the calls are for one thread.
class Host
{
public:
    explicit Host(HostOptions options);
    ~Host();
    /// Fails when another host runs on the folder, or the port is taken.
    Status start();
    void stop();
    /// Whether somebody with the token has asked over the admin API that it ends. Any thread.
    bool isStopAsked() const;
    quint16 port() const;
    QString url() const; ///< "http://127.0.0.1:8460"
    QByteArray adminToken() const;
    QStringList brokenBots() const; ///< whose live release could not be loaded
    /// Erases what is past its time now, as if it were that late. Returns how many rows went.
    Result<int> sweepNow(qint64 nowMs);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// "dialogist host": runs until SIGINT, SIGTERM or a stop over the admin API (or, with DIALOGIST_HOST_ATTACHED set, until standard input closes). Returns an exit code.
/// json: says where it is as {"url":…} on one line instead of in words.
int hostMain(const HostOptions &options, bool json = false);

} // namespace dialogist::host
