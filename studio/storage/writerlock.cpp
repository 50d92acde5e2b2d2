// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/writerlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
/// Beside the real file, so that two links to one project share one lock.
QString lockPathFor(const QString &projectPath)
{
    const QFileInfo given(projectPath);
    const QFileInfo file(given.exists() ? given.canonicalFilePath() : given.absoluteFilePath());
    return file.absolutePath() + u"/."_s + file.fileName() + u".lock"_s;
}

constexpr int writingMs = 200; ///< longer than any program needs from making its lock file to having it
} // namespace

WriterLock::WriterLock(const QString &projectPath)
    : m_lockPath(lockPathFor(projectPath))
    , m_lock(std::make_unique<QLockFile>(m_lockPath))
{
    // A studio stays open for days: only the death of its process makes a lock stale, never its age.
    m_lock->setStaleLockTime(0);
}

WriterLock::State WriterLock::take()
{
    if (m_lock->tryLock(0) || (namesNobody() && takeUnwritten())) {
        m_state = State::Held;
    } else if (m_lock->error() == QLockFile::LockFailedError) {
        m_state = State::OtherProgram;
    } else {
        // Where no lock file can be made, one made by someone with more rights still counts.
        m_state = holder().isEmpty() ? State::Impossible : State::OtherProgram;
    }
    return m_state;
}

bool WriterLock::namesNobody() const
{
    return m_lock->error() == QLockFile::LockFailedError && holder().isEmpty();
}

// A program that was killed between making the file and writing into it leaves one that QLockFile never takes for stale.
bool WriterLock::takeUnwritten()
{
    // One at a time, as QLockFile does it where it removes a stale one.
    QLockFile removing(m_lockPath + u".rmlock"_s);
    removing.setStaleLockTime(0);
    if (!removing.tryLock(0))
        return false;
    const QFileInfo file(m_lockPath);
    const qint64 age = file.lastModified().msecsTo(QDateTime::currentDateTime());
    if (file.exists() && age < writingMs)
        QThread::msleep(ulong(writingMs - std::clamp<qint64>(age, 0, writingMs)));
    if (!holder().isEmpty())
        return false;
    // Refused by the system while a program that runs has the file; there may be none by now.
    m_lock->removeStaleLockFile();
    return m_lock->tryLock(0);
}

void WriterLock::release()
{
    m_lock->unlock();
    m_state = State::Impossible;
}

QString WriterLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock->getLockInfo(&process, &host, &program))
        return {};
    return u"%1 (%2)"_s.arg(host).arg(process);
}

bool WriterLock::isOurs() const
{
    qint64 process = 0;
    QString host;
    QString program;
    return m_lock->getLockInfo(&process, &host, &program) && process == QCoreApplication::applicationPid()
        && host == QSysInfo::machineHostName();
}

} // namespace dialogist::storage
