// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/host.h"

#include "studio/base/json.h"

#include <QCoreApplication>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

namespace dialogist::host {

namespace {
std::atomic_bool stopAsked {false};

extern "C" void onStopSignal(int)
{
    stopAsked = true;
}

/// The studio holds the other end: when it is gone, however it went, the host goes too.
void watchStandardInput()
{
    std::thread([] {
        char buffer[256];
        while (std::fread(buffer, 1, sizeof(buffer), stdin) > 0) { }
        stopAsked = true;
    }).detach();
}

void say(const QString &text)
{
    std::fputs(qUtf8Printable(text + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}
} // namespace

int hostMain(const HostOptions &options, bool json)
{
    stopAsked = false;
    std::signal(SIGINT, onStopSignal);
    std::signal(SIGTERM, onStopSignal);
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
    Host host(options);
    if (const Status started = host.start(); !started) {
        std::fputs(qUtf8Printable(started.error().message + QLatin1Char('\n')), stderr);
        if (json) {
            say(QString::fromUtf8(canonicalJson(QJsonObject {
                {QStringLiteral("error"), QJsonObject {{QStringLiteral("code"), codeName(started.error().code)}, {QStringLiteral("message"), started.error().message}}}})));
        }
        return 3;
    }
    if (json)
        say(QString::fromUtf8(canonicalJson(QJsonObject {{QStringLiteral("url"), host.url()}})));
    else
        say(QCoreApplication::translate("host", "Dialogist host at %1. Stop it with Ctrl-C.").arg(host.url()));
    for (const QString &slug : host.brokenBots())
        say(QCoreApplication::translate("host", "The release of “%1” is damaged and not live. Publish the bot again.").arg(slug));
    if (qEnvironmentVariableIsSet("DIALOGIST_HOST_ATTACHED"))
        watchStandardInput();
    while (!stopAsked && !host.isStopAsked())
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    host.stop();
    if (!json)
        say(QCoreApplication::translate("host", "The host has stopped."));
    return 0;
}

} // namespace dialogist::host
