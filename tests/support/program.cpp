// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QDir>

namespace tests {

using namespace Qt::StringLiterals;

Program::Program(const QString &path) : m_path(path) { }

QProcessEnvironment Program::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s}) {
        const QString folder = m_home.filePath(u'.' + name.toLower());
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(name, folder);
    }
    environment.insert(u"DIALOGIST_LANGUAGE"_s, u"en"_s);
    return environment;
}

Run Program::run(const QStringList &arguments, const QByteArray &input, int seconds)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(m_path, arguments);
    Run run;
    if (!process.waitForStarted(10000))
        return run;
    process.write(input);
    process.closeWriteChannel();
    run.ended = process.waitForFinished(seconds * 1000);
    if (!run.ended) {
        process.kill();
        process.waitForFinished();
    }
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

std::unique_ptr<QProcess, void (*)(QProcess *)> Program::start(const QStringList &arguments)
{
    std::unique_ptr<QProcess, void (*)(QProcess *)> process(new QProcess, [](QProcess *running) {
        running->terminate();
        if (!running->waitForFinished(10000)) {
            running->kill();
            running->waitForFinished();
        }
        delete running;
    });
    process->setProcessEnvironment(environment());
    process->start(m_path, arguments);
    process->waitForStarted(10000);
    return process;
}

} // namespace tests
