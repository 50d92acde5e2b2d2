// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readerprocess.h"

#include "studio/base/job.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprotocol.h"
#include "studio/process/child.h"
#include "studio/process/forkserver.h"
#include "studio/process/frame.h"
#include "studio/process/sandbox.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 25; ///< how soon a cancel is seen

/// Why a reader ended without an answer.
QString codeOfEnd(const QProcess &child)
{
    if (child.exitStatus() == QProcess::CrashExit)
        return child.exitCode() == process::cpuTimeSignal ? u"timeout"_s : u"crashed"_s;
    return child.exitCode() == process::exitOutOfMemory ? u"out-of-memory"_s : u"crashed"_s;
}

QString codeOf(process::ForkAnswer::End end)
{
    using End = process::ForkAnswer::End;
    switch (end) {
    case End::TimedOut:
        return u"timeout"_s;
    case End::OutOfMemory:
        return u"out-of-memory"_s;
    case End::TooLarge:
        return u"too-large"_s;
    case End::Missing:
        return u"reader-missing"_s;
    case End::Cancelled:
        return u"cancelled"_s;
    default:
        return u"crashed"_s;
    }
}

/// The answer's bytes, or an error. Waits in short steps, so that a cancel or the deadline ends it soon.
Result<QByteArray> collectAnswer(QProcess &child, JobControl &control, const ReadLimits &limits)
{
    const QDeadlineTimer deadline(limits.milliseconds);
    QByteArray answer;
    for (;;) {
        if (control.isCancelled()) {
            process::stop(child);
            return readError(u"cancelled"_s);
        }
        if (deadline.hasExpired()) {
            process::stop(child);
            return readError(u"timeout"_s);
        }
        if (child.bytesToWrite() > 0)
            child.waitForBytesWritten(pollMs);
        else
            child.waitForReadyRead(pollMs);
        answer += child.readAllStandardOutput();
        const qint64 length = process::framedLength(answer);
        if (answer.size() > limits.outputBytes + process::frameHeader || length > limits.outputBytes) {
            process::stop(child);
            return readError(u"too-large"_s);
        }
        if (length >= 0 && answer.size() >= length + process::frameHeader) {
            child.waitForFinished(200);
            return answer.mid(process::frameHeader, length);
        }
        if (child.state() == QProcess::NotRunning)
            return readError(codeOfEnd(child));
    }
}

/// What a reader of its own answers to one request.
Result<QByteArray> answerTo(const QString &readerProgram, const ReadRequest &request, JobControl &control, const ReadLimits &limits)
{
    if (request.bytes.size() > limits.inputBytes)
        return readError(u"too-large"_s);
    QProcess child;
    child.setProcessEnvironment(process::plainEnvironment());
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(readerProgram, {u"reader"_s});
    if (!child.waitForStarted(5000))
        return readError(u"reader-missing"_s);
    child.write(process::framed(encodeRequest(request, limits)));
    auto answer = collectAnswer(child, control, limits);
    if (child.state() != QProcess::NotRunning)
        process::stop(child);
    return answer;
}

} // namespace

Result<Document> readDocument(const QString &readerProgram, const ReadRequest &request, JobControl &control, const ReadLimits &limits)
{
    const auto answer = answerTo(readerProgram, request, control, limits);
    return answer.ok() ? decodeAnswer(*answer) : answer.error();
}

Result<PageImage> lookAtPage(const QString &readerProgram, const ReadRequest &request, JobControl &control, const ReadLimits &limits)
{
    const auto answer = answerTo(readerProgram, request, control, limits);
    return answer.ok() ? decodePage(*answer) : answer.error();
}

DocumentReader::DocumentReader(const QString &readerProgram) : m_program(readerProgram)
{
    if (process::canFork())
        m_server = std::make_unique<process::ForkClient>(readerProgram, QStringList {u"reader"_s, u"serve"_s});
}

DocumentReader::~DocumentReader() = default;

Result<Document> DocumentReader::read(const ReadRequest &request, JobControl &control, const ReadLimits &limits)
{
    const auto answer = ask(request, control, limits);
    return answer.ok() ? decodeAnswer(*answer) : answer.error();
}

Result<TextKind> DocumentReader::survey(ReadRequest beginning, JobControl &control, const ReadLimits &limits)
{
    beginning.survey = true;
    const auto answer = ask(beginning, control, limits);
    return answer.ok() ? decodeKind(*answer) : answer.error();
}

Result<QByteArray> DocumentReader::ask(const ReadRequest &request, JobControl &control, const ReadLimits &limits)
{
    if (!m_server)
        return answerTo(m_program, request, control, limits);
    if (request.bytes.size() > limits.inputBytes)
        return readError(u"too-large"_s);
    process::ForkAnswer answer = m_server->ask(encodeRequest(request, limits), limits.milliseconds, limits.outputBytes, control);
    if (answer.end != process::ForkAnswer::End::Answered)
        return readError(codeOf(answer.end));
    return std::move(answer.message);
}

QString sandboxDescription()
{
#ifdef Q_OS_LINUX
    if (process::landlockVersion() > 0) {
        return QCoreApplication::translate("knowledge",
            "Each document is read in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.");
    }
    return QCoreApplication::translate("knowledge",
        "Each document is read in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory. This system has no Landlock as a second wall.");
#elif defined(Q_OS_UNIX)
    return QCoreApplication::translate("knowledge",
        "Each document is read in a process of its own with limits on time and memory. On this system that process is not cut off from files and network.");
#else
    return QCoreApplication::translate("knowledge",
        "Each document is read in a process of its own with a limit on time. On this system that process is not cut off from files and network.");
#endif
}

} // namespace dialogist::knowledge
