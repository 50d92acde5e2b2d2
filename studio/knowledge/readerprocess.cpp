// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readerprocess.h"

#include "studio/base/job.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprotocol.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 25; ///< how soon a cancel is seen
constexpr int cpuTimeSignal = 24; ///< SIGXCPU

/// The reader gets no secrets by its environment: only what finding libraries takes.
QProcessEnvironment plainEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment result;
    for (const char *name : {"PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SystemRoot", "ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
        const QString key = QString::fromLatin1(name);
        if (own.contains(key))
            result.insert(key, own.value(key));
    }
    result.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return result;
}

void stop(QProcess &process)
{
    process.kill();
    process.waitForFinished(2000);
}

/// Why a reader ended without an answer.
QString codeOfEnd(const QProcess &process)
{
    if (process.exitStatus() == QProcess::CrashExit)
        return process.exitCode() == cpuTimeSignal ? u"timeout"_s : u"crashed"_s;
    return process.exitCode() == exitOutOfMemory ? u"out-of-memory"_s : u"crashed"_s;
}

/// The answer's bytes, or an error. Waits in short steps, so that a cancel or the deadline ends it soon.
Result<QByteArray> collectAnswer(QProcess &process, JobControl &control, const ReadLimits &limits)
{
    const QDeadlineTimer deadline(limits.milliseconds);
    QByteArray answer;
    for (;;) {
        if (control.isCancelled()) {
            stop(process);
            return readError(u"cancelled"_s);
        }
        if (deadline.hasExpired()) {
            stop(process);
            return readError(u"timeout"_s);
        }
        if (process.bytesToWrite() > 0)
            process.waitForBytesWritten(pollMs);
        else
            process.waitForReadyRead(pollMs);
        answer += process.readAllStandardOutput();
        const qint64 length = framedLength(answer);
        if (answer.size() > limits.outputBytes + frameHeader || length > limits.outputBytes) {
            stop(process);
            return readError(u"too-large"_s);
        }
        if (length >= 0 && answer.size() >= length + frameHeader) {
            process.waitForFinished(200);
            return answer.mid(frameHeader, length);
        }
        if (process.state() == QProcess::NotRunning)
            return readError(codeOfEnd(process));
    }
}

} // namespace

Result<Document> readDocument(const QString &readerProgram, const ReadRequest &request, JobControl &control, const ReadLimits &limits)
{
    if (request.bytes.size() > limits.inputBytes)
        return readError(u"too-large"_s);
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(readerProgram, {u"reader"_s});
    if (!process.waitForStarted(5000))
        return readError(u"reader-missing"_s);
    process.write(framed(encodeRequest(request, limits)));
    auto answer = collectAnswer(process, control, limits);
    if (process.state() != QProcess::NotRunning)
        stop(process);
    if (!answer.ok())
        return answer.error();
    return decodeAnswer(answer.value());
}

} // namespace dialogist::knowledge
