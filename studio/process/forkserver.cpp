// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/process/forkserver.h"

#include "studio/base/job.h"
#include "studio/process/child.h"
#include "studio/process/frame.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QtEndian>

#include <array>
#include <cstring>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace dialogist::process {

using End = ForkAnswer::End;

// An answer travels as frames that each hold a piece of it, an empty frame, and a frame with the way the child ended: 'e' or 's'
// (exit or signal) and a byte with its number. The child writes into a pipe of its own, so it cannot forge any of these, and not
// the answer to a later question either.

bool canFork()
{
#ifdef Q_OS_UNIX
    return true;
#else
    return false;
#endif
}

#ifdef Q_OS_UNIX
namespace {

/// False when the asking side is gone.
bool waitForQuestion()
{
    for (;;) {
        pollfd waiting {STDIN_FILENO, POLLIN, 0};
        const int ready = poll(&waiting, 1, -1);
        if (ready < 0 && errno == EINTR)
            continue;
        return ready > 0 && (waiting.revents & POLLIN) && !(waiting.revents & POLLHUP);
    }
}

[[noreturn]] void workInChild(const std::array<int, 2> &answer, const std::function<int()> &work)
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    dup2(answer[1], STDOUT_FILENO);
    close(answer[0]);
    close(answer[1]);
    _exit(work());
}

/// Passes on what the child writes. The buffer is wiped: the next child is a copy of this process and must find nothing in it.
void passOn(int from)
{
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const ssize_t got = read(from, buffer.data(), size_t(buffer.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        writeFrame(QByteArray::fromRawData(buffer.constData(), got));
    }
    buffer.fill('\0');
}

QByteArray endOf(pid_t child)
{
    // It has closed its pipe: it is ending, or has no reason to live on.
    kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    if (WIFEXITED(status))
        return QByteArray("e") + char(WEXITSTATUS(status));
    return QByteArray("s") + char(WTERMSIG(status));
}

} // namespace

int serveForks(const std::function<int()> &work)
{
    signal(SIGPIPE, SIG_DFL);
    while (waitForQuestion()) {
        std::array<int, 2> answer {};
        if (pipe(answer.data()) != 0)
            return 2;
        const pid_t child = fork();
        if (child < 0)
            return 2;
        if (child == 0)
            workInChild(answer, work);
        close(answer[1]);
        passOn(answer[0]);
        close(answer[0]);
        writeFrame({});
        writeFrame(endOf(child));
    }
    return 0;
}
#else
int serveForks(const std::function<int()> &work)
{
    return work();
}
#endif

struct ForkClient::Private {
    QString program;
    QStringList arguments;
    std::unique_ptr<QProcess> server;
    int starts = 0;

    bool start();
    void end();
    ForkAnswer converse(const QByteArray &message, const QDeadlineTimer &deadline, qint64 answerBytes, const JobControl &control);
};

bool ForkClient::Private::start()
{
    if (server && server->state() == QProcess::Running)
        return true;
    server = std::make_unique<QProcess>();
    server->setProcessEnvironment(plainEnvironment());
    server->setStandardErrorFile(QProcess::nullDevice());
    server->start(program, arguments);
    ++starts;
    return server->waitForStarted(5000);
}

void ForkClient::Private::end()
{
    if (server && server->state() != QProcess::NotRunning)
        stop(*server);
    server.reset();
}

namespace {
constexpr int pollMs = 25; ///< how soon a cancel is seen

End endOf(const QByteArray &status)
{
    if (status == QByteArray("e\0", 2))
        return End::Answered;
    if (status == QByteArray("e") + char(exitOutOfMemory))
        return End::OutOfMemory;
    return status == QByteArray("s") + char(cpuTimeSignal) ? End::TimedOut : End::Crashed;
}

/// The one frame that the child wrote; crashed when it is something else.
ForkAnswer unwrapped(QByteArray bytes, const QByteArray &status)
{
    const End end = endOf(status);
    if (end != End::Answered)
        return {end, {}};
    if (framedLength(bytes) != bytes.size() - frameHeader)
        return {End::Crashed, {}};
    bytes.remove(0, frameHeader);
    return {End::Answered, std::move(bytes)};
}
} // namespace

ForkAnswer ForkClient::Private::converse(const QByteArray &message, const QDeadlineTimer &deadline, qint64 answerBytes, const JobControl &control)
{
    server->write(framed(message));
    QByteArray answer;
    bool whole = false;
    for (;;) {
        const qint64 length = framedLength(server->peek(frameHeader));
        if (length >= 0 && server->bytesAvailable() >= length + frameHeader) {
            server->read(frameHeader);
            const QByteArray piece = server->read(length);
            if (whole)
                return unwrapped(std::move(answer), piece);
            whole = piece.isEmpty();
            answer += piece;
            if (answer.size() > answerBytes + frameHeader)
                return {End::TooLarge, {}};
            continue;
        }
        if (control.isCancelled())
            return {End::Cancelled, {}};
        if (deadline.hasExpired())
            return {End::TimedOut, {}};
        if (server->state() == QProcess::NotRunning)
            return {End::Crashed, {}};
        if (server->bytesToWrite() > 0)
            server->waitForBytesWritten(pollMs);
        else
            server->waitForReadyRead(pollMs);
    }
}

ForkClient::ForkClient(QString program, QStringList arguments) : d(std::make_unique<Private>())
{
    d->program = std::move(program);
    d->arguments = std::move(arguments);
}

ForkClient::~ForkClient()
{
    d->end();
}

ForkAnswer ForkClient::ask(const QByteArray &message, int milliseconds, qint64 answerBytes, const JobControl &control)
{
    if (!d->start()) {
        d->end();
        return {End::Missing, {}};
    }
    ForkAnswer answer = d->converse(message, QDeadlineTimer(milliseconds), answerBytes, control);
    if (answer.end != End::Answered)
        d->end();
    return answer;
}

int ForkClient::starts() const
{
    return d->starts;
}

} // namespace dialogist::process
