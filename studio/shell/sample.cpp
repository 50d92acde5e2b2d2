// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/sample.h"

#include "studio/flow/templates.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

model::Project sampleProject(const QString &language)
{
    auto made = flow::makeProject(u"support"_s, QCoreApplication::translate("shell", "Dialogist helper"), language);
    Q_ASSERT(made.ok());
    model::Project project = made.take();
    model::Bot &bot = project.bots.begin()->second;

    bot.privacy.controller = u"The makers of this sample"_s;
    bot.privacy.requestsContact = u"privacy@dialogist.example"_s;
    return project;
}

Result<QStringList> writeSampleDocuments(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return Error {ErrorCode::Denied,
                      QCoreApplication::translate("shell", "The folder “%1” cannot be made. Check its permissions.").arg(QDir::toNativeSeparators(folder)), {}};
    }
    QStringList paths;
    QDirIterator documents(u":/samples/docs"_s, QDir::Files);
    while (documents.hasNext()) {
        const QString source = documents.next();
        const QString target = folder + u'/' + documents.fileName();
        QFile::remove(target);
        if (!QFile::copy(source, target)) {
            return Error {ErrorCode::DiskFull,
                          QCoreApplication::translate("shell", "The file “%1” cannot be written. Check the space on the disk.").arg(QDir::toNativeSeparators(target)), {}};
        }
        // Files copied out of the program are read-only there.
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        paths.append(target);
    }
    paths.sort();
    return paths;
}

QString samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sample/Dialogist helper.dialogist"_s;
}

} // namespace dialogist::shell
