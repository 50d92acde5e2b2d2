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

    model::Intent intent;
    intent.id = model::IntentId::create();
    intent.bot = bot.id;
    intent.name = u"publish"_s;
    intent.phrases.insert(u"en"_s, {u"How do I publish my bot?"_s, u"Put the bot online"_s, u"I want to go live"_s});
    bot.intents.insert({intent.id, intent});

    model::Prompt prompt;
    prompt.id = model::PromptId::create();
    prompt.bot = bot.id;
    prompt.name = u"House style"_s;
    prompt.text = u"Answer in the language of the person. Be brief and friendly. Say so when the documents do not tell."_s;
    bot.prompts.insert({prompt.id, prompt});
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
