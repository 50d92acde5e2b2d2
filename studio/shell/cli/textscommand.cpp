// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/base/savefile.h"
#include "studio/commands/document.h"
#include "studio/shell/cli/progressline.h"
#include "studio/shell/operations.h"
#include "studio/texts/importplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace dialogist::shell {

using namespace Qt::StringLiterals;
using texts::Outcome;

namespace {

Error fileError(const QString &path, const QString &reason)
{
    return {ErrorCode::Denied, QCoreApplication::translate("shell", "“%1” cannot be used: %2.").arg(QDir::toNativeSeparators(path), reason), {}};
}

/// Does the work with a line of progress, which is gone when it is done.
template<class Work> auto withProgress(Invocation &call, Work work)
{
    JobControl control;
    const ProgressLine line(call.console, control);
    return work(control);
}

/// How far each language is.
int runState(Invocation &call, const model::Bot &bot)
{
    const QList<texts::TextRow> rows = texts::textsOf(bot);
    const QString source = bot.sourceLanguage();
    QJsonArray list;
    QList<QStringList> table;
    bool open = false;
    for (const QString &language : bot.languages) {
        const texts::TextCounts counts = texts::countTexts(rows, language, source);
        open = open || counts.missing + counts.stale > 0;
        list.append(QJsonObject {{u"language"_s, language}, {u"texts"_s, counts.total()}, {u"current"_s, counts.current}, {u"stale"_s, counts.stale},
                                 {u"missing"_s, counts.missing}, {u"builtIn"_s, counts.builtIn}});
        QStringList cells {language};
        for (const int count : {counts.current, counts.stale, counts.missing, counts.builtIn})
            cells.append(QLocale().toString(count));
        table.append(cells);
    }
    call.console.json(QJsonObject {{u"bot"_s, bot.name}, {u"source"_s, source}, {u"texts"_s, rows.size()}, {u"languages"_s, list}});
    call.console.table({QCoreApplication::translate("shell", "Language"), QCoreApplication::translate("shell", "Current"),
                        QCoreApplication::translate("shell", "Stale"), QCoreApplication::translate("shell", "Missing"),
                        QCoreApplication::translate("shell", "Said by the program itself")},
                       table);
    return open ? HasFindings : Fine;
}

int runExport(Invocation &call, const model::Bot &bot)
{
    const QString path = call.options.value(u"export"_s);
    static const QStringList formats {u"xliff2"_s, u"xliff1"_s, u"csv"_s};
    const QString word = call.options.isSet(u"format"_s) ? call.options.value(u"format"_s)
        : path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? u"csv"_s
                                                        : u"xliff2"_s;
    if (!formats.contains(word))
        return call.console.misuse(QCoreApplication::translate("shell", "--format is one of %1.").arg(formats.join(u", "_s)));
    if (!call.options.isSet(u"language"_s))
        return call.console.misuse(QCoreApplication::translate("shell", "Say with --language which one to translate into (%1).").arg(bot.languages.mid(1).join(u", "_s)));
    QString delimiter = call.options.value(u"delimiter"_s);
    if (delimiter == u"tab")
        delimiter = u"\t"_s;
    if (delimiter.size() != 1 || u"\"\r\n"_s.contains(delimiter))
        return call.console.misuse(QCoreApplication::translate("shell", "--delimiter takes one character, or “tab”."));
    const texts::ExportOptions options {texts::ExchangeFormat(formats.indexOf(word)), call.options.value(u"language"_s), delimiter.front(),
                                        call.options.isSet(u"bom"_s), call.options.isSet(u"open-only"_s)};
    const auto bytes = withProgress(call, [&](JobControl &control) { return texts::exportTexts(bot, options, &control); });
    if (!bytes)
        return call.console.fail(bytes.error());
    if (const Status saved = saveFile(path, *bytes); !saved.ok())
        return call.console.fail(fileError(path, saved.error().message));
    call.console.json(QJsonObject {{u"file"_s, path}, {u"format"_s, word}, {u"language"_s, call.options.value(u"language"_s)}, {u"bytes"_s, bytes->size()}});
    call.console.say(QCoreApplication::translate("shell", "The texts are in %1.").arg(QDir::toNativeSeparators(path)));
    return Fine;
}

void report(Invocation &call, const texts::ImportPlan &plan, bool applied)
{
    QJsonArray rows;
    for (const texts::ImportRow &row : plan.rows) {
        if (row.outcome == Outcome::Unchanged || row.outcome == Outcome::Open)
            continue;
        rows.append(QJsonObject {{u"key"_s, row.key}, {u"where"_s, row.where}, {u"outcome"_s, texts::outcomeName(row.outcome)}, {u"problem"_s, row.problem}});
        if (!row.problem.isEmpty())
            call.console.say(row.where.isEmpty() ? u"  %1: %2"_s.arg(row.key, row.problem) : u"  %1 (%2): %3"_s.arg(row.where, row.key, row.problem));
    }
    QJsonObject counts;
    for (const Outcome outcome : {Outcome::Changed, Outcome::Stale, Outcome::Unchanged, Outcome::Open, Outcome::Damaged, Outcome::Unknown})
        counts.insert(texts::outcomeName(outcome), plan.count(outcome));
    call.console.json(QJsonObject {{u"language"_s, plan.language}, {u"applied"_s, applied}, {u"counts"_s, counts}, {u"rows"_s, rows}});
    using enum Outcome;
    const auto say = [&call](const QString &text) { call.console.say(text); };
    say(QCoreApplication::translate("shell", "%n text(s) changed", nullptr, plan.count(Changed)));
    say(QCoreApplication::translate("shell", "%n text(s) taken that need another look", nullptr, plan.count(Stale)));
    say(QCoreApplication::translate("shell", "%n text(s) as they were", nullptr, plan.count(Unchanged)));
    say(QCoreApplication::translate("shell", "%n text(s) not translated in the file", nullptr, plan.count(Open)));
    say(QCoreApplication::translate("shell", "%n damaged text(s) not taken", nullptr, plan.count(Damaged)));
    say(QCoreApplication::translate("shell", "%n unknown text(s) not taken", nullptr, plan.count(Unknown)));
}

int runImport(Invocation &call, commands::Document &document, const model::Bot &bot)
{
    const QString path = call.options.value(u"import"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return call.console.fail(fileError(path, file.errorString()));
    const auto read = withProgress(call, [&](JobControl &control) { return texts::readExchange(file.read(texts::Limits::fileBytes + 1), &control, path); });
    if (!read)
        return call.console.fail(read.error());
    const auto plan = withProgress(call, [&](JobControl &control) { return texts::planImport(bot, *read, call.options.value(u"language"_s), &control); });
    if (!plan)
        return call.console.fail(plan.error());
    const bool applies = !call.options.isSet(u"dry-run"_s);
    if (applies) {
        if (const Status done = document.push(texts::importTexts(document.project(), bot.id, *plan)); !done)
            return call.console.fail(done.error());
    }
    report(call, *plan, applies);
    return plan->count(Outcome::Damaged) + plan->count(Outcome::Unknown) > 0 ? HasFindings : Fine;
}

int runTexts(Invocation &call)
{
    const bool imports = call.options.isSet(u"import"_s);
    if (imports && call.options.isSet(u"export"_s))
        return call.console.misuse(QCoreApplication::translate("shell", "--export and --import do not go together."));
    const bool writes = imports && !call.options.isSet(u"dry-run"_s);
    auto document = commands::Document::open(call.arguments.constFirst(), !writes);
    if (!document)
        return call.console.fail(document.error());
    if (writes && (*document)->isReadOnly())
        return call.console.fail({ErrorCode::ReadOnly, (*document)->file().readOnlyMessage(), {}});
    const auto bot = botFor((*document)->project(), call.options.value(u"bot"_s));
    if (!bot)
        return call.console.fail(bot.error());
    if (imports)
        return runImport(call, **document, **bot);
    return call.options.isSet(u"export"_s) ? runExport(call, **bot) : runState(call, **bot);
}
} // namespace

CliCommand textsCommand()
{
    return {u"texts"_s, u"FILE"_s, QCoreApplication::translate("shell", "Tells how far the translations are; writes and reads files for translators."), 1, 1,
            [](QCommandLineParser &parser) {
                parser.addOption({u"export"_s, QCoreApplication::translate("shell", "Writes the texts of one language to this file."), u"PATH"_s});
                parser.addOption({u"import"_s, QCoreApplication::translate("shell", "Takes translations from this file: XLIFF 1.2, XLIFF 2.0 or CSV."), u"PATH"_s});
                parser.addOption({u"language"_s, QCoreApplication::translate("shell", "The language to translate into, such as de."), u"TAG"_s});
                parser.addOption({u"format"_s, QCoreApplication::translate("shell", "xliff2 (the default), xliff1 or csv."), u"FORMAT"_s});
                parser.addOption({u"delimiter"_s, QCoreApplication::translate("shell", "What separates the cells of CSV; “tab” for a tabulator."), u"C"_s, u","_s});
                parser.addOption({u"bom"_s, QCoreApplication::translate("shell", "Marks CSV as UTF-8, for table programs that ask for it.")});
                parser.addOption({u"open-only"_s, QCoreApplication::translate("shell", "Writes only what is missing or stale.")});
                parser.addOption({u"dry-run"_s, QCoreApplication::translate("shell", "Only tells what an import would do.")});
                parser.addOption({u"bot"_s, QCoreApplication::translate("shell", "The bot; the first one if not given."), u"NAME"_s});
            },
            runTexts};
}

} // namespace dialogist::shell
