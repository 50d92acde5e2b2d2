// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"
#include "studio/base/savefile.h"
#include "studio/commands/restorecommands.h"
#include "studio/exchange/compare/comparison.h"
#include "studio/exchange/compare/objectwords.h"
#include "studio/exchange/documents.h"
#include "studio/exchange/merge/merge.h"
#include "studio/exchange/textform/folder.h"
#include "studio/exchange/textform/projectfolder.h"
#include "studio/shell/cli/command.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestText = 64 * 1024 * 1024;

/// A project file, or a folder of the text form.
Result<model::Project> loadState(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        const auto files = exchange::readFolder(path);
        return files ? exchange::fromText(*files) : Result<model::Project>(files.error());
    }
    const auto file = storage::ProjectFile::open(path, true);
    return file ? file.value()->load() : Result<model::Project>(file.error());
}

int runUnpack(Invocation &call)
{
    auto file = storage::ProjectFile::open(call.arguments.at(0), true);
    if (!file)
        return call.console.fail(file.error());
    const QString folder = call.arguments.at(1);
    const auto report = exchange::unpack(**file, folder, !call.options.isSet(u"without-documents"_s));
    if (!report)
        return call.console.fail(report.error());
    call.console.json(QJsonObject {{u"folder"_s, QFileInfo(folder).absoluteFilePath()},
                                   {u"written"_s, report->written},
                                   {u"unchanged"_s, report->unchanged},
                                   {u"removed"_s, report->removed}});
    call.console.say(QCoreApplication::translate("shell", "%1: %2, %3, %4")
                         .arg(QDir::toNativeSeparators(folder), QCoreApplication::translate("shell", "%n file(s) written", nullptr, report->written),
                              QCoreApplication::translate("shell", "%n as before", nullptr, report->unchanged),
                              QCoreApplication::translate("shell", "%n removed", nullptr, report->removed)));
    return Fine;
}

int runPack(Invocation &call)
{
    const QString path = call.arguments.at(1);
    const auto report = exchange::pack(call.arguments.at(0), path);
    if (!report) {
        // Something in the folder that is packed may be missing as well.
        const QFileInfo target(QFileInfo(path).absolutePath());
        return call.console.fail(target.isDir() && target.isWritable() ? report.error() : cannotMake(path, report.error()));
    }
    call.console.json(QJsonObject {{u"file"_s, QFileInfo(path).absoluteFilePath()},
                                   {u"created"_s, report->created},
                                   {u"changes"_s, report->changes},
                                   {u"missingDocuments"_s, report->missingDocuments}});
    if (report->created)
        call.console.say(QCoreApplication::translate("shell", "“%1” is made.").arg(QDir::toNativeSeparators(path)));
    else
        call.console.say(QCoreApplication::translate("shell", "%n thing(s) changed in “%1”, as one step that can be undone.", nullptr, report->changes)
                             .arg(QDir::toNativeSeparators(path)));
    if (report->missingDocuments > 0)
        call.console.complain(QCoreApplication::translate("shell", "%n document(s) are not in the folder. Import them anew to answer from them.", nullptr, report->missingDocuments));
    return Fine;
}

int runDiff(Invocation &call)
{
    const auto before = loadState(call.arguments.at(0));
    if (!before)
        return call.console.fail(before.error());
    const auto after = loadState(call.arguments.at(1));
    if (!after)
        return call.console.fail(after.error());
    return showComparison(call, exchange::compare(*before, *after));
}

void sayConflicts(Invocation &call, const QList<exchange::MergeConflict> &conflicts, const QStringList &notes)
{
    QJsonArray array;
    for (const exchange::MergeConflict &conflict : conflicts) {
        QJsonObject json {{u"kind"_s, model::kindName(conflict.ref.kind)},
                          {u"id"_s, conflict.ref.id},
                          {u"title"_s, conflict.title},
                          {u"path"_s, exchange::pathText(conflict.path)},
                          {u"taken"_s, conflict.taken == exchange::MergeSide::Mine ? u"mine"_s : u"theirs"_s}};
        for (const auto &[key, value] : {std::pair {u"base"_s, conflict.base}, std::pair {u"mine"_s, conflict.mine}, std::pair {u"theirs"_s, conflict.theirs}}) {
            if (!value.isUndefined())
                json.insert(key, value);
        }
        array.append(json);
        const auto text = [&conflict](const QJsonValue &value, const QString &words) {
            if (value.isUndefined())
                return QCoreApplication::translate("shell", "removed");
            return conflict.path.isEmpty() ? QCoreApplication::translate("shell", "edited") : exchange::onOneLine(words);
        };
        call.console.complain(conflict.place.isEmpty() ? conflict.title : conflict.title + u", "_s + conflict.place);
        call.console.complain(u"    "_s + QCoreApplication::translate("shell", "mine: %1").arg(text(conflict.mine, conflict.mineText)));
        call.console.complain(u"    "_s + QCoreApplication::translate("shell", "theirs: %1").arg(text(conflict.theirs, conflict.theirsText)));
    }
    for (const QString &note : notes)
        call.console.complain(note);
    call.console.json(QJsonObject {{u"conflicts"_s, array}, {u"notes"_s, QJsonArray::fromStringList(notes)}});
}

bool isChosen(const Invocation &call)
{
    return call.options.isSet(u"ours"_s) || call.options.isSet(u"theirs"_s);
}

int afterConflicts(Invocation &call, qsizetype conflicts, const QString &written)
{
    if (conflicts == 0 || isChosen(call)) {
        call.console.say(QCoreApplication::translate("shell", "Merged: “%1”").arg(QDir::toNativeSeparators(written)));
        return Fine;
    }
    call.console.complain(QCoreApplication::translate("shell", "%n conflict(s). Repeat with --ours or --theirs, or merge in the window and choose one by one.", nullptr,
                                                      int(conflicts)));
    return HasFindings;
}

/// Three versions of one file of the text form: what git hands to a merge driver, which wants the result also with conflicts.
int mergeTextFiles(Invocation &call, const exchange::MergeChoices &choices, const QString &output)
{
    QList<QByteArray> sides;
    for (int i = 0; i < 3; ++i) {
        QFile file(call.arguments.at(i));
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestText) {
            return call.console.fail({ErrorCode::Denied,
                                      QCoreApplication::translate("shell", "“%1” cannot be read. Check its name and that you may read it.").arg(call.arguments.at(i)), {}});
        }
        sides.append(file.readAll());
    }
    const QString name = call.options.isSet(u"name"_s) ? call.options.value(u"name"_s) : output;
    const auto merged = exchange::mergeText(name, sides.at(0), sides.at(1), sides.at(2), choices);
    if (!merged)
        return call.console.fail(merged.error());
    if (!saveFile(output, merged->bytes).ok())
        return call.console.fail({ErrorCode::Denied, QCoreApplication::translate("shell", "“%1” cannot be written.").arg(output), {}});
    sayConflicts(call, merged->conflicts, merged->notes);
    return afterConflicts(call, merged->conflicts.size(), output);
}

/// Puts the merged project where it is wanted: as one step into a file of the project, as a new file, or into a folder.
Status writeMerged(const exchange::Merge &merged, const QString &mine, const QString &theirs, const QString &output)
{
    if (QFileInfo(output).isDir() || QFileInfo(mine).isDir()) {
        exchange::FolderWriter writer(output);
        if (Status status = writer.begin(); !status)
            return status;
        for (const auto &[path, bytes] : exchange::toText(merged.project)) {
            if (Status status = writer.write(path, bytes); !status)
                return status;
        }
        return writer.finish();
    }
    if (!QFileInfo::exists(output)) {
        const auto file = storage::ProjectFile::open(mine, true);
        if (!file)
            return file.error();
        if (Status copied = file.value()->saveCopy(output); !copied)
            return copied;
    }
    const auto document = commands::Document::open(output);
    if (!document)
        return document.error();
    const model::Project &now = (*document)->project();
    if (now.id != merged.project.id)
        return Error {ErrorCode::Conflict, QCoreApplication::translate("shell", "“%1” holds another project. Choose another file.").arg(output), {}};
    if (!QFileInfo(theirs).isDir()) {
        const auto other = storage::ProjectFile::open(theirs, true);
        if (!other)
            return other.error();
        if (Status copied = exchange::copyDocuments(**other, (*document)->file(), merged.project); !copied)
            return copied;
    }
    return document.value()->push(commands::replaceAll(now, merged.project, u"Merge"_s, merged.project.name));
}

int runMerge(Invocation &call)
{
    const QString output = call.options.value(u"output"_s);
    if (output.isEmpty())
        return call.console.misuse(QCoreApplication::translate("shell", "Say with -o where the result shall go."));
    if (call.options.isSet(u"ours"_s) && call.options.isSet(u"theirs"_s))
        return call.console.misuse(QCoreApplication::translate("shell", "Choose --ours or --theirs, not both."));
    exchange::MergeChoices choices;
    if (call.options.isSet(u"theirs"_s))
        choices.side = exchange::MergeSide::Theirs;

    QFile mine(call.arguments.at(1));
    const bool isText = mine.open(QIODevice::ReadOnly) && !mine.peek(16).startsWith("SQLite format 3");
    if (isText)
        return mergeTextFiles(call, choices, output);
    QList<model::Project> states;
    for (int i = 0; i < 3; ++i) {
        auto state = loadState(call.arguments.at(i));
        if (!state)
            return call.console.fail(state.error());
        states.append(state.take());
    }
    const auto merged = exchange::merge(states.at(0), states.at(1), states.at(2), choices);
    if (!merged)
        return call.console.fail(merged.error());
    if (merged->conflicts.isEmpty() || isChosen(call)) {
        if (Status written = writeMerged(*merged, call.arguments.at(1), call.arguments.at(2), output); !written)
            return call.console.fail(written.error());
    }
    sayConflicts(call, merged->conflicts, merged->notes);
    return afterConflicts(call, merged->conflicts.size(), output);
}
} // namespace

int showComparison(Invocation &call, const exchange::Comparison &comparison)
{
    call.console.json(comparison.toJson());
    for (const QString &line : comparison.toLines(call.options.isSet(u"layout"_s)))
        call.console.say(line);
    if (comparison.moved > 0 && !call.options.isSet(u"layout"_s))
        call.console.say(QCoreApplication::translate("shell", "%n thing(s) were moved on the canvas only (--layout shows them).", nullptr, comparison.moved));
    if (comparison.isSame())
        call.console.say(QCoreApplication::translate("shell", "No difference."));
    return comparison.isSame() ? Fine : HasFindings;
}

CliCommand unpackCommand()
{
    return {u"unpack"_s, u"FILE DIR"_s, QCoreApplication::translate("shell", "Writes a project as a folder of text files, for git."), 2, 2,
            [](QCommandLineParser &parser) {
                parser.addOption({u"without-documents"_s, QCoreApplication::translate("shell", "Leaves out the documents of the knowledge and their passages.")});
            },
            runUnpack};
}

CliCommand packCommand()
{
    return {u"pack"_s, u"DIR FILE"_s, QCoreApplication::translate("shell", "Makes a project of such a folder, or brings one up to date."), 2, 2, {}, runPack};
}

CliCommand diffCommand()
{
    return {u"diff"_s, u"A B"_s, QCoreApplication::translate("shell", "Shows what differs between two projects or folders."), 2, 2,
            [](QCommandLineParser &parser) {
                parser.addOption({u"layout"_s, QCoreApplication::translate("shell", "Shows also what was moved on the canvas.")});
            },
            runDiff};
}

CliCommand mergeCommand()
{
    return {u"merge"_s, u"BASE MINE THEIRS"_s,
            QCoreApplication::translate("shell", "Brings two versions of a project, a folder or one of its files together."), 3, 3,
            [](QCommandLineParser &parser) {
                parser.addOption({{u"o"_s, u"output"_s}, QCoreApplication::translate("shell", "Where the result goes."), u"FILE"_s});
                parser.addOption({u"ours"_s, QCoreApplication::translate("shell", "Takes mine where both sides changed the same.")});
                parser.addOption({u"theirs"_s, QCoreApplication::translate("shell", "Takes theirs where both sides changed the same.")});
                parser.addOption({u"name"_s, QCoreApplication::translate("shell", "The name of the file in the folder, which git gives as %P."), u"PATH"_s});
            },
            runMerge};
}

} // namespace dialogist::shell
