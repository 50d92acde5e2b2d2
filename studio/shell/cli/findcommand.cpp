// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/commands/document.h"
#include "studio/search/documentsearch.h"
#include "studio/search/excerpt.h"
#include "studio/search/replace.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {

QStringList partNames()
{
    QStringList names;
    for (int i = 0; i < search::partCount; ++i)
        names.append(search::partName(search::Part(i)));
    return names;
}

constexpr int mostPerText = 50; ///< matches of one text that are listed; the others are counted

/// The match in brackets with the words around it, on one line.
QString shown(const QString &text, const search::Match &match)
{
    search::Excerpt excerpt = search::excerptOf(text, match, 40, 60);
    excerpt.text.insert(excerpt.start + excerpt.length, u']');
    excerpt.text.insert(excerpt.start, u'[');
    return excerpt.text.trimmed();
}

/// What of an object a text is: "Texts (en)", "Settings (url)", "p. 4".
QString whatOf(const search::Field &field)
{
    if (field.passage >= 0)
        return field.page > 0 ? QCoreApplication::translate("shell", "p. %1").arg(field.page) : field.label;
    const QString detail = !field.language.isEmpty() ? field.language : field.part == search::Part::Setting ? field.label : QString();
    const QString title = search::partTitle(field.part);
    return detail.isEmpty() ? title : u"%1 (%2)"_s.arg(title, detail);
}

QString whereOf(const search::Item &item)
{
    return item.title.isEmpty() ? model::kindName(item.ref.kind) : search::shortened(item.title, 100);
}

QJsonObject jsonOf(const search::Item &item)
{
    return {{u"object"_s, item.ref.id}, {u"kind"_s, model::kindName(item.ref.kind)}, {u"title"_s, search::shortened(item.title, 200)}};
}

QJsonObject jsonOf(const search::Item &item, const search::Match &match)
{
    const search::Field &field = item.fields.at(match.field);
    const search::Excerpt excerpt = search::excerptOf(field.text, match, 120, 120);
    QJsonObject one = jsonOf(item);
    one[u"part"_s] = search::partName(field.part);
    one[u"field"_s] = field.path.join(u'/');
    one[u"start"_s] = match.start;
    one[u"length"_s] = match.length;
    one[u"text"_s] = excerpt.text;
    one[u"at"_s] = excerpt.start;
    if (field.passage >= 0) {
        one[u"passage"_s] = field.passage + 1;
        if (field.page > 0)
            one[u"page"_s] = field.page;
    }
    return one;
}

int listMatches(Invocation &call, const search::Found &found)
{
    QJsonArray list;
    QJsonArray omitted;
    for (const search::Hit &hit : found.hits) {
        const QString where = whereOf(*hit.item);
        QHash<int, int> ofField;
        int left = hit.more;
        for (const search::Match &match : hit.matches) {
            if (++ofField[match.field] > mostPerText) {
                ++left;
                continue;
            }
            const search::Field &field = hit.item->fields.at(match.field);
            call.console.say(where + u" · "_s + whatOf(field) + u" · "_s + shown(field.text, match));
            if (call.console.isJson())
                list.append(jsonOf(*hit.item, match));
        }
        if (left == 0)
            continue;
        call.console.say(where + u" · "_s + QCoreApplication::translate("shell", "and %n more match(es)", nullptr, left));
        QJsonObject rest = jsonOf(*hit.item);
        rest[u"count"_s] = left;
        omitted.append(rest);
    }
    call.console.json(QJsonObject {{u"matches"_s, list}, {u"count"_s, found.matches}, {u"omitted"_s, omitted}, {u"cut"_s, found.isCut || !omitted.isEmpty()}});
    call.console.say(QCoreApplication::translate("shell", "%n match(es)", nullptr, found.matches));
    if (found.isCut)
        call.console.complain(QCoreApplication::translate("shell", "There are more; look for something rarer."));
    if (found.tooHard)
        call.console.complain(QCoreApplication::translate("shell", "The regular expression gave up on some texts; write it more simply."));
    return found.matches > 0 ? Fine : HasFindings;
}

/// Both texts on one line, from a little before where they differ.
QPair<QString, QString> difference(const QString &before, const QString &after)
{
    const auto [a, b] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto around = [at = int(a - before.begin())](const QString &text) { return search::excerptOf(text, {0, at, 0}, 40, 120).text; };
    return {around(before), around(after)};
}

int replaceMatches(Invocation &call, commands::Document &document, const search::Found &found, const search::Query &query)
{
    const search::ReplacePlan plan
        = search::planReplace(document.project(), found.hits, query, call.options.value(u"replace"_s), call.options.isSet(u"even-broken"_s));
    const bool applies = !call.options.isSet(u"dry-run"_s);
    if (applies) {
        if (const Status done = document.push(plan.command); !done)
            return call.console.fail(done.error());
    }
    QJsonArray list;
    for (const search::Replacement &field : plan.fields) {
        list.append(QJsonObject {{u"object"_s, field.object.id}, {u"title"_s, field.where}, {u"before"_s, field.before.left(1000)},
                                 {u"after"_s, field.after.left(1000)}, {u"problem"_s, field.problem}});
        const auto [before, after] = difference(field.before, field.after);
        call.console.say(search::shortened(field.where, 100));
        call.console.say(u"  - "_s + before);
        call.console.say(field.problem.isEmpty() ? u"  + "_s + after : u"  ! "_s + field.problem);
    }
    call.console.json(QJsonObject {{u"replaced"_s, plan.replaced}, {u"refused"_s, plan.refused}, {u"applied"_s, applies}, {u"fields"_s, list}});
    call.console.say(applies ? QCoreApplication::translate("shell", "%n match(es) replaced", nullptr, plan.replaced)
                             : QCoreApplication::translate("shell", "%n match(es) would be replaced", nullptr, plan.replaced));
    if (plan.refused > 0)
        call.console.say(QCoreApplication::translate("shell", "%n match(es) left alone", nullptr, plan.refused));
    return plan.refused > 0 || plan.replaced == 0 ? HasFindings : Fine;
}

int runFind(Invocation &call)
{
    search::Query query {call.arguments.at(1), call.options.isSet(u"case"_s), call.options.isSet(u"word"_s), call.options.isSet(u"regex"_s), {}};
    for (const QString &word : call.options.value(u"in"_s).split(u',', Qt::SkipEmptyParts)) {
        const qsizetype at = partNames().indexOf(word.trimmed());
        if (at < 0)
            return call.console.misuse(QCoreApplication::translate("shell", "There is no “%1” to look in. There are: %2.").arg(word, partNames().join(u", "_s)));
        query.parts.insert(search::Part(at));
    }
    if (const Status fine = search::checkQuery(query); !fine)
        return call.console.misuse(fine.error().message);
    const bool replaces = call.options.isSet(u"replace"_s);
    const bool writes = replaces && !call.options.isSet(u"dry-run"_s);
    auto document = commands::Document::open(call.arguments.constFirst(), !writes);
    if (!document)
        return call.console.fail(document.error());
    if (writes && (*document)->isReadOnly())
        return call.console.fail({ErrorCode::ReadOnly, (*document)->file().readOnlyMessage(), {}});
    // A replacement takes every match or none: a cut list would leave the rest behind.
    search::Found found = search::find(search::SearchIndex::build((*document)->project()), query, nullptr,
                                             replaces ? std::numeric_limits<int>::max() : search::mostMatches);
    if (!replaces) { // documents are read, and not written
        QList<model::Source> sources;
        for (const auto &[id, source] : (*document)->project().sources)
            sources.append(source);
        search::DocumentSearch((*document)->path(), true).find(sources, query, found);
        if (!found.trouble.isEmpty())
            call.console.complain(found.trouble);
    }
    if (replaces && (found.isCut || found.tooHard))
        return call.console.fail({ErrorCode::Limit, QCoreApplication::translate("shell", "The regular expression takes too long; write it more simply."), {}});
    return replaces ? replaceMatches(call, **document, found, query) : listMatches(call, found);
}
} // namespace

CliCommand findCommand()
{
    return {u"find"_s, u"FILE TEXT"_s, QCoreApplication::translate("shell", "Finds a text everywhere in a project, and replaces it."), 2, 2,
            [](QCommandLineParser &parser) {
                parser.addOption({u"replace"_s, QCoreApplication::translate("shell", "What to put in its place; \\1 is a group of a regular expression."), u"NEW"_s});
                parser.addOption({u"regex"_s, QCoreApplication::translate("shell", "The text is a regular expression.")});
                parser.addOption({u"case"_s, QCoreApplication::translate("shell", "Capital and small letters differ.")});
                parser.addOption({u"word"_s, QCoreApplication::translate("shell", "Only whole words.")});
                parser.addOption({u"in"_s, QCoreApplication::translate("shell", "Where to look, with commas: %1.").arg(partNames().join(u", "_s)), u"PARTS"_s});
                parser.addOption({u"dry-run"_s, QCoreApplication::translate("shell", "Only tells what would be replaced.")});
                parser.addOption({u"even-broken"_s, QCoreApplication::translate("shell", "Replaces even what breaks an expression.")});
            },
            runFind};
}

} // namespace dialogist::shell
