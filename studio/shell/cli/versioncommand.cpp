// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"
#include "studio/base/dates.h"
#include "studio/commands/restorecommands.h"
#include "studio/exchange/compare/comparison.h"
#include "studio/shell/cli/command.h"

#include <QJsonArray>
#include <QLocale>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
QJsonObject json(const storage::Version &version)
{
    return {{u"id"_s, version.id},
            {u"name"_s, version.name},
            {u"note"_s, version.note},
            {u"at"_s, version.at.toString(Qt::ISODate)},
            {u"automatic"_s, version.automatic}};
}

/// What a list shows is enough to name a version: its id or the end of it, or its name.
QString shortId(const storage::Version &version)
{
    return version.id.right(8);
}

Result<storage::Version> find(storage::ProjectFile &file, const QString &wanted)
{
    const auto versions = file.versions();
    if (!versions)
        return versions.error();
    QList<storage::Version> ofThatName;
    for (const storage::Version &version : *versions) {
        if (version.id == wanted || (wanted.size() >= 4 && version.id.endsWith(wanted)))
            return version;
        if (version.name.compare(wanted, Qt::CaseInsensitive) == 0)
            ofThatName.append(version);
    }
    if (ofThatName.size() == 1)
        return ofThatName.constFirst();
    // Whichever were taken, it might be the wrong one.
    if (ofThatName.size() > 1) {
        QStringList ids;
        for (const storage::Version &version : std::as_const(ofThatName))
            ids.append(shortId(version));
        return Error {ErrorCode::Conflict,
                      QCoreApplication::translate("shell", "%n versions are called “%1”. Name one by its id: %2.", nullptr, int(ofThatName.size())).arg(wanted, ids.join(u", "_s)),
                      {}};
    }
    return Error {ErrorCode::NotFound, QCoreApplication::translate("shell", "There is no version “%1”. “dialogist version FILE list” shows all.").arg(wanted), {}};
}

/// A version, or the project as it is when the word is "now".
Result<model::Project> stateOf(storage::ProjectFile &file, const QString &wanted)
{
    if (wanted == u"now")
        return file.load();
    const auto version = find(file, wanted);
    return version ? file.loadVersion(version->id) : Result<model::Project>(version.error());
}

int runList(Invocation &call, storage::ProjectFile &file)
{
    const auto versions = file.versions();
    if (!versions)
        return call.console.fail(versions.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const storage::Version &version : *versions) {
        array.append(json(version));
        rows.append({shortId(version), shortMoment(version.at), version.name, version.note});
    }
    call.console.json(array);
    if (rows.isEmpty())
        call.console.say(QCoreApplication::translate("shell", "There is no version yet. “dialogist version FILE add NAME” makes one."));
    else
        call.console.table({QCoreApplication::translate("shell", "Version"), QCoreApplication::translate("shell", "When"), QCoreApplication::translate("shell", "Name"),
                            QCoreApplication::translate("shell", "Note")},
                           rows);
    return Fine;
}

int runAdd(Invocation &call, commands::Document &document, const QString &name)
{
    const auto version = document.addVersion(name, call.options.value(u"note"_s));
    if (!version)
        return call.console.fail(version.error());
    call.console.json(json(*version));
    call.console.say(QCoreApplication::translate("shell", "Version “%1” is kept (%2).").arg(version->name, shortId(*version)));
    return Fine;
}

int runRestore(Invocation &call, commands::Document &document, const QString &wanted)
{
    const auto version = find(document.file(), wanted);
    if (!version)
        return call.console.fail(version.error());
    const auto then = document.file().loadVersion(version->id);
    if (!then)
        return call.console.fail(then.error());
    const commands::Command command = commands::restoreAll(document.project(), *then, version->name);
    if (const Status pushed = document.push(command); !pushed)
        return call.console.fail(pushed.error());
    call.console.json(QJsonObject {{u"version"_s, json(*version)}, {u"changes"_s, int(command.changes.size())}});
    call.console.say(QCoreApplication::translate("shell", "The project is as in “%1”: %n thing(s) changed, as one step that can be undone.", nullptr, int(command.changes.size()))
                         .arg(version->name));
    return Fine;
}

int runRemove(Invocation &call, commands::Document &document, const QString &wanted)
{
    const auto version = find(document.file(), wanted);
    if (!version)
        return call.console.fail(version.error());
    if (!call.options.isSet(u"yes"_s) && !call.console.confirm(QCoreApplication::translate("shell", "Remove the version “%1” for good?").arg(version->name)))
        return call.console.misuse(QCoreApplication::translate("shell", "Nothing was removed. --yes removes it without asking."));
    if (const Status removed = document.removeVersion(version->id); !removed)
        return call.console.fail(removed.error());
    call.console.json(json(*version));
    call.console.say(QCoreApplication::translate("shell", "Version “%1” is removed.").arg(version->name));
    return Fine;
}

int runVersion(Invocation &call)
{
    const QString verb = call.arguments.value(1, u"list"_s);
    const bool isDiff = verb == u"diff";
    const qsizetype wanted = verb == u"list" ? 2 : isDiff ? 4 : 3;
    if (verb != u"list" && verb != u"add" && verb != u"restore" && verb != u"remove" && !isDiff)
        return call.console.misuse(QCoreApplication::translate("shell", "A version can be: list, add NAME, restore ID, remove ID, diff A B."));
    const bool isNameless = verb == u"add" && call.arguments.value(2).trimmed().isEmpty();
    if (isNameless || (call.arguments.size() != wanted && !(verb == u"list" && call.arguments.size() == 1)))
        return call.console.misuse(QCoreApplication::translate("shell", "A version can be: list, add NAME, restore ID, remove ID, diff A B."));

    if (verb == u"list" || isDiff) {
        auto file = storage::ProjectFile::open(call.arguments.constFirst(), true);
        if (!file)
            return call.console.fail(file.error());
        if (!isDiff)
            return runList(call, **file);
        const auto before = stateOf(**file, call.arguments.at(2));
        if (!before)
            return call.console.fail(before.error());
        const auto after = stateOf(**file, call.arguments.at(3));
        if (!after)
            return call.console.fail(after.error());
        return showComparison(call, exchange::compare(*before, *after));
    }
    auto document = commands::Document::open(call.arguments.constFirst());
    if (!document)
        return call.console.fail(document.error());
    if ((*document)->isReadOnly())
        return call.console.fail({ErrorCode::ReadOnly, (*document)->file().readOnlyMessage(), {}});
    if (verb == u"add")
        return runAdd(call, **document, call.arguments.at(2));
    return verb == u"restore" ? runRestore(call, **document, call.arguments.at(2)) : runRemove(call, **document, call.arguments.at(2));
}
} // namespace

CliCommand versionCommand()
{
    return {u"version"_s, u"FILE [list|add NAME|restore ID|remove ID|diff A B]"_s,
            QCoreApplication::translate("shell", "Keeps, shows, compares and restores versions of a project; “now” is the project as it is."), 1, 4,
            [](QCommandLineParser &parser) {
                parser.addOption({u"note"_s, QCoreApplication::translate("shell", "What the version is for."), u"TEXT"_s});
                parser.addOption({u"layout"_s, QCoreApplication::translate("shell", "Shows also what was moved on the canvas.")});
                parser.addOption({u"yes"_s, QCoreApplication::translate("shell", "Removes without asking.")});
            },
            runVersion};
}

} // namespace dialogist::shell
