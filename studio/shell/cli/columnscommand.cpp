// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"
#include "studio/shell/cli/progressline.h"

#include "studio/commands/projectcommands.h"
#include "studio/knowledge/recordtable.h"
#include "studio/knowledge/recut.h"
#include "studio/shell/operations.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {

/// The only source whose address, file name or title is the one given.
Result<model::Source> sourceNamed(const model::Project &project, const QString &name)
{
    QList<const model::Source *> found;
    QStringList tables;
    for (const auto &[id, source] : project.sources) {
        if (source.location == name || source.title.compare(name, Qt::CaseInsensitive) == 0 || source.location.section(u'/', -1) == name)
            found.append(&source);
        if (knowledge::mayHaveRecords(source))
            tables.append(source.location);
    }
    if (found.size() == 1)
        return *found.first();
    if (!found.isEmpty())
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("shell", "Several sources are called “%1”. Name it with its folders.").arg(name), {}};
    return Error {ErrorCode::NotFound,
                  tables.isEmpty() ? QCoreApplication::translate("shell", "There is no source “%1” in this project, and no table.").arg(name)
                                   : QCoreApplication::translate("shell", "There is no source “%1” in this project. Its tables: %2.").arg(name, tables.join(u", "_s)), {}};
}

/// Every name given must be a column, in whatever letters it was written.
std::optional<QStringList> columnsGiven(Invocation &call, const QString &option, const knowledge::RecordTable &table)
{
    QStringList columns;
    for (const QString &name : call.options.values(option)) {
        const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&](const QString &column) { return column.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == table.columns.end()) {
            call.console.misuse(QCoreApplication::translate("shell", "The table has no column “%1”. It has: %2.").arg(name, table.columns.join(u", "_s)));
            return std::nullopt;
        }
        columns.append(*found);
    }
    return columns;
}

void sayColumns(Invocation &call, const model::Source &source, const knowledge::RecordTable &table, const knowledge::RecordColumns &use, bool stored)
{
    QJsonArray list;
    QList<QStringList> rows;
    const QString yes = QCoreApplication::translate("shell", "yes");
    for (const QString &column : table.columns) {
        const bool search = use.search.contains(column);
        const bool answer = use.answer.contains(column);
        const QString example = table.exampleOf(column).replace(u'\n', u' ');
        list.append(QJsonObject {{u"name"_s, column}, {u"example"_s, example}, {u"search"_s, search}, {u"answer"_s, answer}});
        rows.append({column, example.left(40), search ? yes : QString(), answer ? yes : QString()});
    }
    call.console.json(QJsonObject {{u"source"_s, source.location}, {u"columns"_s, list}, {u"chosen"_s, source.isRecords()}, {u"passages"_s, source.passages}, {u"stored"_s, stored}});
    if (!call.console.isJson())
        call.console.table({QCoreApplication::translate("shell", "Column"), QCoreApplication::translate("shell", "Example"),
                            QCoreApplication::translate("shell", "Search"), QCoreApplication::translate("shell", "Answer")}, rows);
}

/// Reads the source with other columns and stores both as one step; where it cannot be read, nothing has changed. The exit code.
int readWith(Invocation &call, commands::Document &document, model::Source source, const knowledge::RecordTable &table, const knowledge::RecordColumns &columns)
{
    source.searchColumns = columns.search;
    source.answerColumns = columns.answer;
    knowledge::RecutInput input = recutInput(document, source.knowledgeBase);
    input.sources = {source};
    JobControl control;
    const auto output = [&] {
        const ProgressLine line(call.console, control);
        return knowledge::cutAnew(input, control);
    }();
    if (!output)
        return call.console.fail(output.error());
    if (output->cancelled)
        return stopped(call);
    for (const knowledge::ImportRow &row : output->rows) {
        if (!row.ok)
            return call.console.fail({ErrorCode::InvalidInput, knowledge::messageOf(row.code), {}});
    }
    if (!output->sources.isEmpty()) // else it is read that way already
        source = output->sources.constFirst();
    if (const Status stored = document.push(commands::setSources(document.project(), {source})); !stored)
        return call.console.fail(stored.error());
    const model::Source &now = document.project().sources.at(source.id);
    const auto again = knowledge::recordTable(document.file(), now, programPath(), control);
    sayColumns(call, now, table, again ? again->inUse : columns, true);
    if (!call.console.isJson())
        call.console.say(QCoreApplication::translate("shell", "The table was read anew: %n passage(s).", nullptr, now.passages));
    return Fine;
}

int runColumns(Invocation &call)
{
    const bool byNames = call.options.isSet(u"by-names"_s);
    const bool chooses = call.options.isSet(u"search"_s) || call.options.isSet(u"answer"_s);
    if (chooses && (byNames || !call.options.isSet(u"search"_s) || !call.options.isSet(u"answer"_s)))
        return call.console.misuse(QCoreApplication::translate("shell", "Give at least one --search and one --answer, or --by-names alone."));
    auto opened = commands::Document::open(call.arguments.constFirst(), !chooses && !byNames);
    if (!opened)
        return call.console.fail(opened.error());
    commands::Document &document = **opened;
    if ((chooses || byNames) && document.isReadOnly())
        return call.console.fail({ErrorCode::ReadOnly, document.file().readOnlyMessage(), {}});
    const auto source = sourceNamed(document.project(), call.arguments.at(1));
    if (!source)
        return call.console.fail(source.error());
    JobControl control;
    const auto table = knowledge::recordTable(document.file(), *source, programPath(), control);
    if (!table)
        return call.console.fail(table.error());
    if (!chooses && !byNames) {
        sayColumns(call, *source, *table, table->inUse, false);
        return Fine;
    }
    const auto search = columnsGiven(call, u"search"_s, *table);
    const auto answer = search ? columnsGiven(call, u"answer"_s, *table) : std::nullopt;
    return answer ? readWith(call, document, *source, *table, {*search, *answer}) : WrongUsage;
}

} // namespace

CliCommand columnsCommand()
{
    return {u"columns"_s, u"FILE SOURCE"_s, QCoreApplication::translate("shell", "Says what the columns of a table are for, or sets it: each row is then a record that is found and answered with."), 2, 2,
            [](QCommandLineParser &parser) {
                parser.addOption({u"search"_s, QCoreApplication::translate("shell", "Questions are matched with this column. May be given several times."), u"COLUMN"_s});
                parser.addOption({u"answer"_s, QCoreApplication::translate("shell", "The answer shows this column. May be given several times."), u"COLUMN"_s});
                parser.addOption({u"by-names"_s, QCoreApplication::translate("shell", "The names of the columns decide: questions and answers where they are called so, else text.")});
            },
            runColumns};
}

} // namespace dialogist::shell
