// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/writerlock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

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
    if (m_lock->tryLock(0)) {
        m_state = State::Held;
    } else if (m_lock->error() == QLockFile::LockFailedError) {
        m_state = State::OtherProgram;
    } else {
        // Where no lock file can be made, one made by someone with more rights still counts.
        m_state = holder().isEmpty() ? State::Impossible : State::OtherProgram;
    }
    return m_state;
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
