// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

namespace {
/// Part of every test: windows read settings, such as whether the map of the canvas is closed, and write them. They get empty ones that
/// are gone afterwards. Programs without windows are left alone, since some of them confine themselves.
void useOwnSettings()
{
    if (!QCoreApplication::instance()->inherits("QGuiApplication"))
        return;
    // A test that has made a home of its own finds them there.
    if (qEnvironmentVariable("XDG_CONFIG_HOME").startsWith(QDir::tempPath() + QLatin1Char('/')))
        return;
    static const QTemporaryDir folder;
    if (folder.isValid())
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
}
} // namespace

Q_COREAPP_STARTUP_FUNCTION(useOwnSettings)
