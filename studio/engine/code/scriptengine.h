// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QJSEngine;
class QJsonObject;

namespace dialogist::engine {

/// Interrupts an engine that runs longer than it may. Its thread is started with it, so make it before the process is locked down.
class Watchdog
{
public:
    Watchdog();
    ~Watchdog();
    void arm(QJSEngine &engine, int milliseconds);
    /// True when the time had run out.
    bool disarm();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The scripts that a process needs besides the designer's; read while files can still be read. Only those that it needs: a process
/// that runs code is there three times as soon without Babel's three megabytes, and somebody may wait for it.
struct ScriptSources {
    QString polyfills;
    QString frame; ///< of a run
    QString lowering;
    QString babel; ///< empty when the program was built without it
    static ScriptSources forRuns();
    static ScriptSources forLowering();
};

/// An engine for exactly one run of lowered code: polyfills and frame are loaded already. Gives nothing to the code but the
/// language itself, its variables and console.log.
class ScriptRun
{
public:
    explicit ScriptRun(const ScriptSources &sources);
    ~ScriptRun();
    /// request and answer are JSON, see codeprotocol.md beside this file.
    QByteArray run(const QByteArray &request, Watchdog &watchdog);
    bool hasFailed() const; ///< for whatever reason

private:
    QByteArray parse(const QJsonObject &request, Watchdog &watchdog);

    struct Private;
    std::unique_ptr<Private> d;
};

/// An engine in which sources are checked and lowered, never run.
class ScriptLowering
{
public:
    explicit ScriptLowering(const ScriptSources &sources);
    ~ScriptLowering();
    QByteArray lower(const QByteArray &request, Watchdog &watchdog);
    bool hasFailed() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// UTF-8 has no lone surrogates: each becomes the replacement character.
QByteArray wellFormed(const QString &text);

} // namespace dialogist::engine
