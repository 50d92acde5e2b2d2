// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/base/dates.h"
#include "studio/commands/document.h"
#include "studio/flow/templates.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/leftoutfiles.h"
#include "studio/shell/operations.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
int runNew(Invocation &call)
{
    QStringList ids;
    for (const flow::TemplateInfo &info : flow::templates())
        ids.append(info.id);
    const QString templateId = call.options.value(u"template"_s);
    if (!ids.contains(templateId)) {
        return call.console.misuse(
            QCoreApplication::translate("shell", "There is no template “%1”. There are: %2.").arg(templateId, ids.join(u", "_s)));
    }
    static const QStringList languages {u"en"_s, u"ms"_s, u"id"_s, u"hi"_s, u"de"_s};
    if (!languages.contains(call.options.value(u"language"_s))) {
        return call.console.misuse(QCoreApplication::translate("shell", "The templates speak %1. Further languages can be added to the bot afterwards.")
                                       .arg(languages.join(u", "_s)));
    }
    const QString path = call.arguments.constFirst();
    QString name = call.options.value(u"name"_s);
    if (name.isEmpty())
        name = QFileInfo(path).completeBaseName();
    auto project = flow::makeProject(templateId, name, call.options.value(u"language"_s));
    if (!project)
        return call.console.fail(project.error());
    auto file = storage::ProjectFile::create(path, *project);
    if (!file)
        return call.console.fail(cannotMake(path, file.error()));
    call.console.json(QJsonObject {{u"file"_s, QFileInfo(path).absoluteFilePath()}, {u"name"_s, name}, {u"template"_s, templateId}});
    call.console.say(QCoreApplication::translate("shell", "“%1” is ready: %2").arg(name, QDir::toNativeSeparators(path)));
    return Fine;
}

/// Why the file can only be read whoever asks, as a word for scripts; empty when it can be written.
QString readOnlyWord(const storage::ProjectFile &file)
{
    using Reason = storage::ProjectFile::ReadOnlyReason;
    switch (file.readOnlyReason()) {
    case Reason::NewerVersion:
        return u"newer-version"_s;
    case Reason::OtherProgram:
        return u"other-program"_s;
    case Reason::FilePermissions:
        return u"file-permissions"_s;
    case Reason::None:
    case Reason::Asked:
        break;
    }
    return {};
}

QJsonObject botInfo(const model::Bot &bot)
{
    int nodes = 0;
    for (const auto &[id, flow] : bot.flows)
        nodes += int(flow.nodes.size());
    return {{u"name"_s, bot.name},
            {u"slug"_s, bot.slug},
            {u"languages"_s, QJsonArray::fromStringList(bot.languages)},
            {u"flows"_s, int(bot.flows.size())},
            {u"nodes"_s, nodes},
            {u"variables"_s, int(bot.variables.size())},
            {u"intents"_s, int(bot.intents.size())},
            {u"prompts"_s, int(bot.prompts.size())}};
}

QJsonObject sourceInfo(const model::Source &source)
{
    return {{u"title"_s, source.title},       {u"kind"_s, source.kind},         {u"location"_s, source.location},
            {u"language"_s, source.language}, {u"pages"_s, source.pages},       {u"passages"_s, source.passages},
            {u"bytes"_s, source.bytes},       {u"status"_s, source.status},     {u"reason"_s, source.message},
            {u"pagesWithoutText"_s, source.pagesWithoutText}};
}

int runInfo(Invocation &call)
{
    auto document = commands::Document::open(call.arguments.constFirst(), true);
    if (!document)
        return call.console.fail(document.error());
    const model::Project &project = (*document)->project();

    QJsonArray bots;
    for (const auto &[id, bot] : project.bots)
        bots.append(botInfo(bot));
    QJsonArray sources;
    int passages = 0;
    QList<QStringList> rows;
    for (const auto &[id, source] : project.sources) {
        sources.append(sourceInfo(source));
        passages += source.passages;
        rows.append({QLocale().toString(source.passages), source.title, source.language,
                     source.message.isEmpty() ? source.status : knowledge::messageOf(source.message)});
    }
    QJsonArray leftOut;
    for (const auto &[id, base] : project.knowledgeBases) {
        for (const knowledge::LeftOutFile &file : knowledge::leftOutFiles((*document)->file(), id)) {
            leftOut.append(QJsonObject {{u"knowledgeBase"_s, base.name}, {u"location"_s, file.location}, {u"reason"_s, file.code}});
            rows.append({QString(), file.location, QString(),
                         QCoreApplication::translate("shell", "not read: %1").arg(knowledge::messageOf(file.code))});
        }
    }
    QJsonArray releases;
    for (const auto &[id, release] : project.releases) {
        releases.append(QJsonObject {{u"number"_s, release.number},
                                     {u"target"_s, release.target},
                                     {u"region"_s, release.region},
                                     {u"hash"_s, release.releaseHash},
                                     {u"address"_s, release.address},
                                     {u"publishedAt"_s, release.publishedAt.toString(Qt::ISODate)}});
    }
    const QString readOnly = readOnlyWord((*document)->file());
    const QString readOnlyMessage = readOnly.isEmpty() ? QString() : (*document)->file().readOnlyMessage();
    call.console.json(QJsonObject {{u"name"_s, project.name},
                                   {u"bots"_s, bots},
                                   {u"knowledgeBases"_s, int(project.knowledgeBases.size())},
                                   {u"sources"_s, sources},
                                   {u"passages"_s, passages},
                                   {u"leftOut"_s, leftOut},
                                   {u"releases"_s, releases},
                                   {u"restricted"_s, (*document)->file().isRestricted()},
                                   {u"readOnly"_s, !readOnly.isEmpty()},
                                   {u"readOnlyReason"_s, readOnly},
                                   {u"readOnlyMessage"_s, readOnlyMessage}});

    call.console.say(project.name);
    if (!readOnlyMessage.isEmpty())
        call.console.say(u"  "_s + readOnlyMessage);
    if (const QString note = restrictedNote((*document)->file()); !note.isEmpty())
        call.console.say(u"  "_s + note);
    for (const auto &[id, bot] : project.bots) {
        const QJsonObject info = botInfo(bot);
        call.console.say(QCoreApplication::translate("shell", "  Bot “%1” (%2): %3, %4, languages %5")
                             .arg(bot.name, bot.slug,
                                  QCoreApplication::translate("shell", "%n flow(s)", nullptr, int(bot.flows.size())),
                                  QCoreApplication::translate("shell", "%n step(s)", nullptr, info[u"nodes"].toInt()),
                                  bot.languages.join(u", "_s)));
    }
    call.console.say(QCoreApplication::translate("shell", "  Knowledge: %1, %2")
                         .arg(QCoreApplication::translate("shell", "%n source(s)", nullptr, int(project.sources.size())),
                              QCoreApplication::translate("shell", "%n passage(s)", nullptr, passages)));
    if (!rows.isEmpty()) {
        call.console.say();
        call.console.table({QCoreApplication::translate("shell", "Passages"), QCoreApplication::translate("shell", "Source"),
                            QCoreApplication::translate("shell", "Language"), QCoreApplication::translate("shell", "State")},
                           rows);
    }
    if (!releases.isEmpty())
        call.console.say();
    for (const auto &[id, release] : project.releases) {
        call.console.say(QCoreApplication::translate("shell", "  Release %1 on “%2”, %3: %4")
                             .arg(QString::number(release.number), release.target,
                                  shortMoment(release.publishedAt), release.address));
    }
    return Fine;
}

int runTrust(Invocation &call)
{
    auto document = commands::Document::open(call.arguments.constFirst());
    if (!document)
        return call.console.fail(document.error());
    storage::ProjectFile &file = (*document)->file();
    const bool wasRestricted = file.isRestricted();
    if (wasRestricted && file.isReadOnly())
        return call.console.fail({ErrorCode::ReadOnly, file.readOnlyMessage(), {}});
    if (const Status trusted = wasRestricted ? file.trust() : Status(); !trusted)
        return call.console.fail(trusted.error());
    call.console.json(QJsonObject {{u"restricted"_s, false}, {u"wasRestricted"_s, wasRestricted}});
    call.console.say(wasRestricted ? QCoreApplication::translate("shell", "The project is trusted as it is now. If it is changed elsewhere, it asks again.")
                                   : QCoreApplication::translate("shell", "The project is trusted already."));
    return Fine;
}
} // namespace

Error cannotMake(const QString &path, const Error &error)
{
    if (error.code != ErrorCode::NotFound)
        return error;
    const QString folder = QFileInfo(path).absolutePath();
    const QString shown = QDir::toNativeSeparators(folder);
    if (!QFileInfo(folder).isDir()) {
        return {ErrorCode::NotFound, QCoreApplication::translate("shell", "There is no folder “%1”. Make it first, or name another one.").arg(shown),
                error.detail};
    }
    return {ErrorCode::Denied, QCoreApplication::translate("shell", "Nothing can be written in the folder “%1”. Check that you may write there, or name another one.").arg(shown),
            error.detail};
}

CliCommand trustCommand()
{
    return {u"trust"_s, u"FILE"_s, QCoreApplication::translate("shell", "Turns on what is off in a project made or changed on another computer."), 1, 1, {}, runTrust};
}

CliCommand newCommand()
{
    return {u"new"_s, u"FILE"_s, QCoreApplication::translate("shell", "Makes a project with a bot from a template."), 1, 1,
            [](QCommandLineParser &parser) {
                QStringList ids;
                for (const flow::TemplateInfo &info : flow::templates())
                    ids.append(info.id);
                parser.addOption({u"template"_s,
                                  QCoreApplication::translate("shell", "The template: %1.").arg(ids.join(u", "_s)), u"T"_s, u"support"_s});
                parser.addOption({u"name"_s, QCoreApplication::translate("shell", "The bot's name; the file's name if not given."), u"NAME"_s});
                parser.addOption({u"language"_s, QCoreApplication::translate("shell", "The bot's main language, such as en, ms, id, hi or de."),
                                  u"TAG"_s, u"en"_s});
            },
            runNew};
}

CliCommand infoCommand()
{
    return {u"info"_s, u"FILE"_s, QCoreApplication::translate("shell", "Shows what a project holds."), 1, 1, {}, runInfo};
}

} // namespace dialogist::shell
