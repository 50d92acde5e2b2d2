// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"
#include "studio/shell/cli/progressline.h"

#include "studio/commands/projectcommands.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/recut.h"
#include "studio/knowledge/sourcetext.h"
#include "studio/shell/operations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
/// All passages of a base, as they are in the project, or, with cut, as its settings would make them.
Result<knowledge::CutFigures> figuresFor(commands::Document &document, const model::KnowledgeBase &base, bool cut)
{
    QList<storage::PassageRow> passages;
    for (const model::Source *source : document.project().sourcesOf(base.id)) {
        if (source->contentKey.isEmpty())
            continue;
        auto rows = document.file().passages(source->contentKey);
        if (cut && !knowledge::isCutAsSet(base, *source)) {
            const auto text = knowledge::sourceText(document.file(), base, *source);
            rows = text.ok() ? knowledge::cut(text->document, base.passageLength, base.passageOverlap) : std::move(rows);
        }
        if (!rows.ok())
            return rows.error();
        passages += *rows;
    }
    return knowledge::figuresOf(passages);
}

QJsonObject figuresJson(const knowledge::CutFigures &figures)
{
    return {{u"passages"_s, figures.count}, {u"shortest"_s, figures.shortest}, {u"median"_s, figures.median}, {u"longest"_s, figures.longest}};
}

QStringList figuresRow(const QString &title, const knowledge::CutFigures &figures)
{
    const QLocale locale;
    return {title, locale.toString(figures.count), locale.toString(figures.shortest), locale.toString(figures.median), locale.toString(figures.longest)};
}

/// The base with what the options say; false when they cannot be.
bool readSettings(Invocation &call, model::KnowledgeBase &base)
{
    if (call.options.isSet(u"length"_s)) {
        const auto length = numberOption(call, u"length"_s, model::KnowledgeBase::shortestPassage, model::KnowledgeBase::longestPassage);
        if (!length)
            return false;
        base.passageLength = *length;
    }
    if (call.options.isSet(u"overlap"_s)) {
        const auto overlap = numberOption(call, u"overlap"_s, 0, base.passageLength / 2);
        if (!overlap)
            return false;
        base.passageOverlap = *overlap;
    }
    base.passageOverlap = std::min(base.passageOverlap, base.passageLength / 2);
    return true;
}

/// Cuts what is cut otherwise and stores it; the exit code.
int cutAndSay(Invocation &call, commands::Document &document, const model::KnowledgeBase &base, const knowledge::CutFigures &before)
{
    JobControl control;
    const auto output = [&] {
        const ProgressLine line(call.console, control);
        return knowledge::cutAnew(recutInput(document, base.id), control);
    }();
    if (!output)
        return call.console.fail(output.error());
    if (const Status stored = document.push(commands::setSources(document.project(), knowledge::recutSources(document.project(), output->sources))); !stored)
        return call.console.fail(stored.error());
    const auto after = figuresFor(document, base, false);
    if (!after)
        return call.console.fail(after.error());
    QJsonArray failed;
    for (const knowledge::ImportRow &row : output->rows) {
        if (row.ok)
            continue;
        failed.append(QJsonObject {{u"path"_s, row.path}, {u"reason"_s, row.code}, {u"message"_s, knowledge::messageOf(row.code)}});
        call.console.complain(QCoreApplication::translate("shell", "%1 stays as it was: %2").arg(row.path, knowledge::messageOf(row.code)));
    }
    call.console.json(QJsonObject {{u"length"_s, base.passageLength}, {u"overlap"_s, base.passageOverlap}, {u"before"_s, figuresJson(before)},
                                   {u"after"_s, figuresJson(*after)}, {u"cut"_s, int(output->sources.size())}, {u"failed"_s, failed}, {u"stored"_s, true}});
    if (!call.console.isJson())
        call.console.say(QCoreApplication::translate("shell", "%n source(s) have been cut anew.", nullptr, int(output->sources.size())));
    return output->cancelled ? stopped(call) : failed.isEmpty() ? Fine : InputProblem;
}

void sayFigures(Invocation &call, const knowledge::CutFigures &before, const knowledge::CutFigures &after)
{
    call.console.table({{}, QCoreApplication::translate("shell", "Passages"), QCoreApplication::translate("shell", "Shortest"),
                        QCoreApplication::translate("shell", "Median"), QCoreApplication::translate("shell", "Longest")},
                       {figuresRow(QCoreApplication::translate("shell", "now"), before), figuresRow(QCoreApplication::translate("shell", "then"), after)});
}

int runCut(Invocation &call)
{
    const bool dry = call.options.isSet(u"dry-run"_s);
    auto opened = commands::Document::open(call.arguments.constFirst(), dry);
    if (!opened)
        return call.console.fail(opened.error());
    commands::Document &document = **opened;
    if (!dry && document.isReadOnly())
        return call.console.fail({ErrorCode::ReadOnly, document.file().readOnlyMessage(), {}});
    if (document.project().knowledgeBases.empty())
        return call.console.fail(noKnowledge());
    const auto id = knowledgeBaseFor(document, call.options.value(u"knowledge"_s));
    if (!id)
        return call.console.fail(id.error());
    const model::KnowledgeBase present = document.project().knowledgeBases.at(*id);
    model::KnowledgeBase base = present;
    if (!readSettings(call, base))
        return WrongUsage;
    const auto before = figuresFor(document, present, false);
    if (!before)
        return call.console.fail(before.error());
    if (!dry) {
        if (base != present) {
            if (const Status set = document.push(commands::setKnowledgeBase(document.project(), base)); !set)
                return call.console.fail(set.error());
        }
        return cutAndSay(call, document, base, *before);
    }
    const auto after = figuresFor(document, base, true);
    if (!after)
        return call.console.fail(after.error());
    call.console.json(QJsonObject {{u"length"_s, base.passageLength}, {u"overlap"_s, base.passageOverlap}, {u"before"_s, figuresJson(*before)},
                                   {u"after"_s, figuresJson(*after)}, {u"stored"_s, false}});
    if (!call.console.isJson())
        sayFigures(call, *before, *after);
    return Fine;
}
} // namespace

CliCommand cutCommand()
{
    return {u"cut"_s, u"FILE"_s, QCoreApplication::translate("shell", "Sets how long the passages of a knowledge base are, and cuts its documents anew."), 1, 1,
            [](QCommandLineParser &parser) {
                declareKnowledge(parser);
                parser.addOption({u"length"_s, QCoreApplication::translate("shell", "At most so many characters in a passage; as it is set if not given."), u"N"_s});
                parser.addOption({u"overlap"_s, QCoreApplication::translate("shell", "So many characters are repeated from the passage before, in whole sentences."), u"N"_s});
                parser.addOption({u"dry-run"_s, QCoreApplication::translate("shell", "Only says how many passages there would be, and how long.")});
            },
            runCut};
}

} // namespace dialogist::shell
