// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tests {

/// What the real program did when a person or a script called it.
struct Run {
    int exitCode = -1;
    bool ended = false; ///< by itself, within the time
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString text() const { return QString::fromUtf8(out); }
};

/// The built program with a home of its own, so that a test neither sees nor changes the settings and hosts of the person who runs it.
class Program
{
public:
    explicit Program(const QString &path);

    Run run(const QStringList &arguments, const QByteArray &input = {}, int seconds = 120);
    /// Starts it and leaves it running; ended and waited for when the pointer goes.
    std::unique_ptr<QProcess, void (*)(QProcess *)> start(const QStringList &arguments);
    QString home() const { return m_home.path(); }
    QString file(const QString &name) const { return m_home.filePath(name); }

private:
    QProcessEnvironment environment() const;
    QString m_path;
    QTemporaryDir m_home;
};

} // namespace tests
