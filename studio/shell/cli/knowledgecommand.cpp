// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/typedaddress.h"
#include "studio/shell/cli/command.h"
#include "studio/shell/cli/progressline.h"

#include "panels/jobs/importcounts.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/filelist.h"
#include "studio/knowledge/leftoutfiles.h"
#include "studio/knowledge/retriever.h"
#include "studio/knowledge/web/crawlcodes.h"
#include "studio/knowledge/web/pagescan.h"
#include "studio/knowledge/web/sitediff.h"
#include "studio/shell/operations.h"
#include "studio/shell/sourceplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
QJsonObject rowJson(const knowledge::ImportRow &row)
{
    return {{u"path"_s, row.path},
            {u"ok"_s, row.ok},
            {u"unchanged"_s, row.unchanged && !panels::jobs::isDouble(row)},
            {u"sameTextAs"_s, panels::jobs::isDouble(row) ? row.source.location : QString()},
            {u"reason"_s, row.code},
            {u"message"_s, row.code.isEmpty() ? QString() : knowledge::crawlMessageOf(row.code)},
            {u"title"_s, row.source.title},
            {u"language"_s, row.source.language},
            {u"pages"_s, row.source.pages},
            {u"pagesWithoutText"_s, row.source.pagesWithoutText},
            {u"passages"_s, row.source.passages},
            {u"seconds"_s, row.seconds}};
}

/// Stores what was read and prints the report. Files that gave nothing are findings only when none gave anything.
int finish(Invocation &call, commands::Document &document, model::KnowledgeBaseId base, const knowledge::ImportOutput &output)
{
    if (const Status stored = applyImport(document, output); !stored)
        return call.console.fail(stored.error());
    if (const Status used = useKnowledgeBase(document, base); !used)
        return call.console.fail(used.error());

    // Only shown later: the report says it now.
    (void)knowledge::keepLeftOutFiles(document.file(), base, output.rows);

    int good = 0, doubles = 0, passages = 0;
    QJsonArray rows;
    QList<QStringList> table;
    QStringList limits;
    for (const knowledge::ImportRow &row : output.rows) {
        if (knowledge::isLimit(row.code)) {
            limits.append(row.code);
            continue;
        }
        rows.append(rowJson(row));
        good += row.ok;
        const bool isDouble = panels::jobs::isDouble(row);
        doubles += isDouble;
        passages += isDouble ? 0 : row.source.passages;
        QString state = row.code.isEmpty() ? QString() : knowledge::crawlMessageOf(row.code);
        if (isDouble)
            state = QCoreApplication::translate("shell", "the same text as “%1”").arg(row.source.location);
        else if (row.unchanged)
            state = QCoreApplication::translate("shell", "unchanged");
        table.append({QLocale().toString(row.source.passages), row.path, state});
    }
    call.console.json(QJsonObject {{u"rows"_s, rows},
                                   {u"read"_s, good},
                                   {u"failed"_s, int(rows.size()) - good},
                                   {u"doubles"_s, doubles},
                                   {u"limits"_s, QJsonArray::fromStringList(limits)},
                                   {u"passages"_s, passages},
                                   {u"knowledgeBase"_s, document.project().knowledgeBases.at(base).name}});
    if (!call.console.isJson()) {
        call.console.table({QCoreApplication::translate("shell", "Passages"), QCoreApplication::translate("shell", "Source"), {}}, table);
        call.console.say();
        call.console.say(QCoreApplication::translate("shell", "%1 of %2 read, %3.")
                             .arg(QLocale().toString(good), QLocale().toString(rows.size()),
                                  QCoreApplication::translate("shell", "%n passage(s)", nullptr, passages)));
        if (doubles > 0)
            call.console.say(QCoreApplication::translate("shell", "%n of them hold(s) the same text as another and was not added twice.", nullptr, doubles));
        for (const QString &limit : std::as_const(limits))
            call.console.say(knowledge::crawlMessageOf(limit));
    }
    return good > 0 || rows.isEmpty() ? Fine : InputProblem;
}

bool lacksAStart(const knowledge::ImportOutput &output, const QList<QUrl> &starts)
{
    QSet<QString> wanted;
    for (const QUrl &start : starts)
        wanted.insert(knowledge::normalisedUrl(start).toString(QUrl::FullyEncoded));
    // These were read, but not for their own text.
    static const QSet<QString> fine {u"out-of-scope"_s, u"duplicate"_s, u"canonical"_s};
    return std::any_of(output.rows.begin(), output.rows.end(), [&](const knowledge::ImportRow &row) {
        return !row.ok && !knowledge::isLimit(row.code) && !fine.contains(row.code)
            && wanted.contains(knowledge::normalisedUrl(QUrl(row.path)).toString(QUrl::FullyEncoded));
    });
}

Result<std::unique_ptr<commands::Document>> openWritable(const QString &path)
{
    auto document = commands::Document::open(path);
    if (document && (*document)->isReadOnly())
        return Error {ErrorCode::ReadOnly, (*document)->file().readOnlyMessage(), {}};
    return document;
}

/// The base that was named; one that shall be new is made.
Result<model::KnowledgeBaseId> baseToFill(Invocation &call, commands::Document &document)
{
    if (call.options.isSet(u"new-knowledge"_s))
        return knowledgeBaseFor(document, call.options.value(u"new-knowledge"_s), MissingBase::Make);
    auto base = knowledgeBaseFor(document, call.options.value(u"knowledge"_s));
    if (!base && base.error().code == ErrorCode::NotFound) {
        Error error = base.error();
        error.message += u' ' + QCoreApplication::translate("shell", "To make it, say --new-knowledge instead of --knowledge.");
        return error;
    }
    return base;
}

QJsonArray locationsOf(const QList<model::Source> &sources)
{
    QJsonArray list;
    for (const model::Source &source : sources)
        list.append(source.location);
    return list;
}

/// Stores the difference and says it; with --dry-run only says it.
int finishSync(Invocation &call, commands::Document &document, const knowledge::SyncDiff &diff)
{
    const bool dry = call.options.isSet(u"dry-run"_s);
    if (!dry) {
        if (const Status stored = document.push(syncCommand(document.project(), diff, true)); !stored)
            return call.console.fail(stored.error());
    }
    QJsonArray failed;
    QList<QStringList> table;
    const auto add = [&table](const QString &what, const QList<model::Source> &sources) {
        for (const model::Source &source : sources)
            table.append({what, source.location, {}});
    };
    add(QCoreApplication::translate("shell", "new"), diff.added);
    add(QCoreApplication::translate("shell", "changed"), diff.changed);
    QJsonArray moved;
    for (const knowledge::MovedSource &each : diff.moved) {
        moved.append(QJsonObject {{u"from"_s, each.before.location}, {u"to"_s, each.after.location}});
        table.append({QCoreApplication::translate("shell", "moved"), each.after.location,
                      QCoreApplication::translate("shell", "was “%1”").arg(each.before.location)});
    }
    add(QCoreApplication::translate("shell", "gone"), diff.gone);
    for (const knowledge::ImportRow &row : diff.failed) {
        failed.append(rowJson(row));
        table.append({QCoreApplication::translate("shell", "not read"), row.location, knowledge::crawlMessageOf(row.code)});
    }
    call.console.json(QJsonObject {{u"added"_s, locationsOf(diff.added)},
                                   {u"changed"_s, locationsOf(diff.changed)},
                                   {u"moved"_s, moved},
                                   {u"removed"_s, locationsOf(diff.gone)},
                                   {u"unchanged"_s, diff.unchanged},
                                   {u"failed"_s, failed},
                                   {u"limits"_s, QJsonArray::fromStringList(diff.limits)},
                                   {u"stored"_s, !dry}});
    if (!call.console.isJson()) {
        if (!table.isEmpty())
            call.console.table({{}, QCoreApplication::translate("shell", "Source"), {}}, table);
        call.console.say(QCoreApplication::translate("shell", "%1 new, %2 changed, %3 gone, %4 as before.")
                             .arg(diff.added.size()).arg(diff.changed.size()).arg(diff.gone.size()).arg(diff.unchanged));
        if (!diff.moved.isEmpty())
            call.console.say(QCoreApplication::translate("shell", "%n file(s) moved or renamed.", nullptr, int(diff.moved.size())));
        for (const QString &limit : diff.limits)
            call.console.say(knowledge::crawlMessageOf(limit));
    }
    return Fine;
}

/// A path that was named by hand and is not there.
bool isMissing(const knowledge::ImportRow &row)
{
    return !row.ok && row.code == u"not-found"_s;
}

/// The folders among the paths in which there was nothing to read. One that is named twice, or lies in another one, is not among them
/// for having been read already.
QStringList emptyFolders(const QStringList &paths, const QList<knowledge::ImportRow> &rows)
{
    QStringList empty;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir())
            continue;
        const QString start = QDir(path).path() + u'/';
        const bool gaveRows = std::any_of(rows.begin(), rows.end(), [&start](const knowledge::ImportRow &row) { return row.path.startsWith(start); });
        if (!gaveRows && knowledge::listFiles({path}, JobControl()).isEmpty())
            empty.append(path);
    }
    return empty;
}

/// Says which folders were empty, and stores and reports the rest; a failure when there is no rest.
int finishImport(Invocation &call, commands::Document &document, model::KnowledgeBaseId base, const knowledge::ImportOutput &output)
{
    const QStringList empty = output.cancelled ? QStringList() : emptyFolders(call.arguments.mid(1), output.rows);
    if (!empty.isEmpty()) {
        const Error error {ErrorCode::NotFound,
                           QCoreApplication::translate("shell", "There is nothing to read in “%1”.").arg(empty.join(u"”, “"_s)), {}};
        if (output.rows.isEmpty())
            return call.console.fail(error);
        call.console.complain(error.message);
    }
    return finish(call, document, base, output);
}

/// Those of the paths that are there.
QStringList placesOf(QStringList paths)
{
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

int runImport(Invocation &call)
{
    auto opened = openWritable(call.arguments.constFirst());
    if (!opened)
        return call.console.fail(opened.error());
    commands::Document &document = **opened;
    const auto base = baseToFill(call, document);
    if (!base)
        return call.console.fail(base.error());

    knowledge::ImportInput input = importInput(document, *base, call.arguments.mid(1));
    if (const QString passwordFile = call.options.value(u"password-file"_s); !passwordFile.isEmpty()) {
        QFile file(passwordFile);
        const bool opened = passwordFile == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!opened)
            return call.console.fail({ErrorCode::NotFound,
                                      QCoreApplication::translate("shell", "The password file “%1” cannot be read.").arg(passwordFile), {}});
        input.password = QString::fromUtf8(file.readLine(4096)).trimmed();
    }
    input.recogniseText = !call.options.isSet(u"no-ocr"_s);
    JobControl control;
    const auto output = [&] {
        const ProgressLine line(call.console, control);
        return knowledge::importFiles(input, control);
    }();
    if (!output)
        return call.console.fail(output.error());
    // With --sync a file that is gone is what the person wants to know, unless it never was a source.
    const bool syncs = call.options.isSet(u"sync"_s) || call.options.isSet(u"dry-run"_s);
    const knowledge::SyncDiff diff = syncs ? knowledge::syncDiff(input.existing, input.paths, *output) : knowledge::SyncDiff();
    const QList<knowledge::ImportRow> &left = syncs ? diff.failed : output->rows;
    const bool lacksOne = std::any_of(left.begin(), left.end(), isMissing);
    const int exitCode = syncs ? finishSync(call, document, diff) : finishImport(call, document, *base, *output);
    // The window reads them again and watches them from there.
    if (!output->cancelled && !call.options.isSet(u"dry-run"_s))
        rememberSourcePlaces(*base, placesOf(input.paths));
    return output->cancelled ? stopped(call) : exitCode == Fine && lacksOne ? int(InputProblem) : exitCode;
}

/// The addresses on the command line and in --list, in order. What is no address is complained about and left out; where others are left
/// the exit code says afterwards that something was wrong.
QList<QUrl> startsOf(Invocation &call, int *exitCode)
{
    QList<std::pair<QString, int>> texts; // and their line, if they are of a list
    for (const QString &text : call.arguments.mid(1))
        texts.append({text, 0});
    if (const QString path = call.options.value(u"list"_s); !path.isEmpty()) {
        QFile file(path);
        if (!(path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
            *exitCode = call.console.fail({ErrorCode::NotFound, QCoreApplication::translate("shell", "The list “%1” cannot be read.").arg(path), {}});
            return {};
        }
        int line = 0;
        for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++line;
            if (const QString address = text.trimmed(); !address.isEmpty() && !address.startsWith(u'#'))
                texts.append({address, line});
        }
    }
    QList<QUrl> starts;
    for (const auto &[text, line] : std::as_const(texts)) {
        const Result<QUrl> url = net::typedAddress(text);
        const bool isWeb = url && (url->scheme() == u"http"_s || url->scheme() == u"https"_s);
        if (isWeb && !starts.contains(*url))
            starts.append(*url);
        if (isWeb)
            continue;
        *exitCode = HasFindings;
        QString why = QCoreApplication::translate("shell", "“%1” is no http or https address.").arg(text);
        if (!url)
            why += u' ' + url.error().message;
        call.console.complain(line > 0 ? QCoreApplication::translate("shell", "Line %1: %2").arg(line).arg(why) : why);
    }
    if (texts.isEmpty())
        *exitCode = call.console.misuse(QCoreApplication::translate("shell", "Name an address, or a file of addresses with --list."));
    else if (starts.isEmpty())
        *exitCode = WrongUsage;
    return starts;
}

/// What the options say, over what was said last time for this site.
/// again: what is not said stays as it is in the input.
bool readCrawlOptions(Invocation &call, knowledge::CrawlInput &input, bool again = false)
{
    const auto isSaid = [&](const QString &name) { return !again || call.options.isSet(name); };
    struct Number {
        QString name;
        int *value;
        int least;
        int most;
    };
    for (const Number &number : {Number {u"max-pages"_s, &input.maxPages, 1, 100'000}, Number {u"depth"_s, &input.maxDepth, 0, 1000},
                                 Number {u"delay"_s, &input.delayMs, 0, 60'000}, Number {u"parallel"_s, &input.parallel, 1, 16},
                                 Number {u"page-seconds"_s, &input.pageSeconds, 1, 600}, Number {u"page-mb"_s, &input.pageMegabytes, 1, 100}}) {
        const auto value = numberOption(call, number.name, number.least, number.most);
        if (!value)
            return false;
        if (isSaid(number.name))
            *number.value = *value;
    }
    if (isSaid(u"under"_s))
        input.under = call.options.value(u"under"_s);
    if (isSaid(u"include"_s))
        input.include = call.options.values(u"include"_s);
    if (isSaid(u"exclude"_s))
        input.exclude = call.options.values(u"exclude"_s);
    if (!again || call.options.isSet(u"only-named"_s) || call.options.isSet(u"list"_s))
        input.followLinks = !call.options.isSet(u"only-named"_s) && !call.options.isSet(u"list"_s);
    if (isSaid(u"no-sitemaps"_s))
        input.sitemaps = !call.options.isSet(u"no-sitemaps"_s);
    input.sitemaps = input.sitemaps && input.followLinks;
    input.allowPrivate = call.options.isSet(u"allow-private"_s);
    input.afresh = call.options.isSet(u"afresh"_s);
    return true;
}

int runCrawl(Invocation &call)
{
    int exitCode = Fine;
    const QList<QUrl> starts = startsOf(call, &exitCode);
    if (starts.isEmpty())
        return exitCode;
    knowledge::CrawlInput options;
    if (!readCrawlOptions(call, options))
        return WrongUsage;
    auto opened = openWritable(call.arguments.constFirst());
    if (!opened)
        return call.console.fail(opened.error());
    commands::Document &document = **opened;
    const auto base = baseToFill(call, document);
    if (!base)
        return call.console.fail(base.error());

    knowledge::CrawlInput input = crawlInput(document, *base, starts.constFirst());
    const bool again = call.options.isSet(u"sync"_s) || call.options.isSet(u"dry-run"_s);
    if (again) {
        // As it was read last time, where nothing else is said: fewer pages would look like pages that are gone.
        static_cast<knowledge::CrawlOptions &>(options) = knowledge::lastCrawlOptions(document.file(), *base, starts.constFirst());
        if (!readCrawlOptions(call, options, true))
            return WrongUsage;
    }
    static_cast<knowledge::CrawlOptions &>(input) = options;
    if (!again || starts.size() > 1)
        input.alsoFrom = starts.mid(1);
    input.allowPrivate = options.allowPrivate;
    input.afresh = options.afresh;
    JobControl control;
    const auto output = [&] {
        const ProgressLine line(call.console, control);
        return knowledge::crawl(input, control);
    }();
    if (!output)
        return call.console.fail(output.error());
    const int end = again ? finishSync(call, document, knowledge::siteDiff(input.existing, input.start, *output)) : finish(call, document, *base, *output);
    if (output->cancelled)
        return stopped(call);
    // Other pages of the site may have been found by its sitemap; the address that was asked for was not read.
    return end == Fine && lacksAStart(*output, starts) ? int(HasFindings) : end == Fine ? exitCode : end;
}

/// Each quote with what its score and its place are made of.
QJsonObject explained(const knowledge::Answer &answer)
{
    QJsonObject json = answer.toJson();
    QJsonArray quotes = json[u"quotes"].toArray();
    for (qsizetype at = 0; at < quotes.size(); ++at) {
        QJsonObject quote = quotes.at(at).toObject();
        quote.insert(u"parts"_s, answer.quotes.at(at).parts.toJson());
        quotes.replace(at, quote);
    }
    json.insert(u"quotes"_s, quotes);
    return json;
}

/// Empty when there are documents in the language that is asked for, or none is.
QString languageMistake(const QString &tag, const knowledge::Index &index)
{
    const QStringList languages = index.languages();
    if (tag.isEmpty() || languages.contains(tag.section(u'-', 0, 0).toLower()))
        return {};
    if (languages.isEmpty())
        return QCoreApplication::translate("shell", "Nothing in the knowledge is in the language “%1”.").arg(tag);
    return QCoreApplication::translate("shell", "Nothing in the knowledge is in the language “%1”. The languages there are: %2.").arg(tag, languages.join(u", "_s));
}

int runAsk(Invocation &call)
{
    const auto most = numberOption(call, u"max"_s, 1, 50);
    if (!most)
        return WrongUsage;
    bool isNumber = true;
    const double threshold = call.options.isSet(u"threshold"_s) ? call.options.value(u"threshold"_s).toDouble(&isNumber) : knowledge::defaultThreshold;
    if (!isNumber || !(threshold >= 0 && threshold <= 1))
        return call.console.misuse(QCoreApplication::translate("shell", "--threshold takes a number from 0 to 1, such as 0.35."));
    if (call.arguments.at(1).trimmed().isEmpty())
        return call.console.misuse(QCoreApplication::translate("shell", "%1 is missing.").arg(u"QUESTION"_s));
    auto document = commands::Document::open(call.arguments.constFirst(), true);
    if (!document)
        return call.console.fail(document.error());
    QStringList ids;
    if (const QString name = call.options.value(u"knowledge"_s); !name.isEmpty()) {
        for (const auto &[id, base] : (*document)->project().knowledgeBases) {
            if (base.name.compare(name, Qt::CaseInsensitive) == 0)
                ids.append(id.toString());
        }
        if (ids.isEmpty())
            return call.console.fail({ErrorCode::NotFound,
                                      QCoreApplication::translate("shell", "There is no knowledge base “%1” in this project.").arg(name), {}});
    }
    auto passages = knowledge::loadPassages((*document)->file(), (*document)->project(), ids);
    if (!passages)
        return call.console.fail(passages.error());
    if (passages->isEmpty())
        return call.console.fail(noKnowledge());
    const auto index = knowledge::Index::build(passages.take());
    knowledge::SearchFilter filter {std::nullopt, call.options.value(u"language"_s).trimmed()};
    if (const QString mistake = languageMistake(filter.language, *index); !mistake.isEmpty())
        return call.console.misuse(mistake);
    if (const QStringList words = call.options.values(u"from"_s); !words.isEmpty()) {
        filter.sources = index->sourcesNamed(words);
        if (filter.sources->isEmpty())
            return call.console.fail({ErrorCode::NotFound,
                                      QCoreApplication::translate("shell", "No document has “%1” in its title or address.").arg(words.join(u"”, “"_s)), {}});
    }
    const knowledge::Answer answer = knowledge::answer(*index, call.arguments.at(1), *most, threshold, filter);

    call.console.json(explained(answer));
    if (!answer.found && answer.quotes.isEmpty())
        call.console.say(QCoreApplication::translate("shell", "Nothing in the knowledge is near this question."));
    else if (!answer.found)
        call.console.say(QCoreApplication::translate("shell", "Nothing in the knowledge answers this surely enough. The nearest passages:"));
    for (const knowledge::Quote &quote : answer.quotes) {
        const QString place = knowledge::placeOf(quote.passage);
        call.console.say(u"  "_s + quote.text);
        call.console.say(QCoreApplication::translate("shell", "    — %1 (score %2)")
                             .arg(quote.passage.sourceTitle + (place.isEmpty() || place == quote.passage.sourceTitle ? QString() : u", "_s + place),
                                  QLocale().toString(quote.score, 'f', 2)));
        if (!quote.passage.url.isEmpty())
            call.console.say(u"      "_s + quote.passage.url);
    }
    return answer.found ? Fine : HasFindings;
}

void declareKnowledgeToFill(QCommandLineParser &parser)
{
    declareKnowledge(parser);
    parser.addOption({u"new-knowledge"_s, QCoreApplication::translate("shell", "A knowledge base that is made if there is none of that name."), u"NAME"_s});
}
} // namespace

void declareKnowledge(QCommandLineParser &parser)
{
    parser.addOption({u"knowledge"_s, QCoreApplication::translate("shell", "The knowledge base; the first one if not given."), u"NAME"_s});
}

Error noKnowledge()
{
    return {ErrorCode::NotFound, QCoreApplication::translate("shell", "This project has no knowledge yet. “dialogist import FILE PATH…” adds documents."), {}};
}

CliCommand importCommand()
{
    return {u"import"_s, u"FILE PATH…"_s, QCoreApplication::translate("shell", "Reads documents and folders into a knowledge base."), 2, -1,
            [](QCommandLineParser &parser) {
                declareKnowledgeToFill(parser);
                parser.addOption({u"password-file"_s,
                                  QCoreApplication::translate("shell", "A file with the password of encrypted documents; - reads it from standard input."),
                                  u"F"_s});
                parser.addOption({u"no-ocr"_s, QCoreApplication::translate("shell", "Does not recognise text in pictures and scanned pages, which takes seconds a page.")});
                parser.addOption({u"sync"_s, QCoreApplication::translate("shell", "Also removes sources whose files are not in these folders and archives any more.")});
                parser.addOption({u"dry-run"_s, QCoreApplication::translate("shell", "Only says what --sync would change.")});
            },
            runImport};
}

CliCommand crawlCommand()
{
    return {u"crawl"_s, u"FILE URL…"_s, QCoreApplication::translate("shell", "Reads websites, sitemaps and feeds into a knowledge base."), 1, -1,
            [](QCommandLineParser &parser) {
                declareKnowledgeToFill(parser);
                const auto add = [&parser](const QString &name, const QString &text, const QString &value = {}, const QString &usual = {}) {
                    parser.addOption(value.isEmpty() ? QCommandLineOption(name, text) : QCommandLineOption(name, text, value, usual));
                };
                add(u"list"_s, QCoreApplication::translate("shell", "A file with an address on each line, - for standard input; only these pages are read."), u"F"_s);
                add(u"max-pages"_s, QCoreApplication::translate("shell", "At most so many pages."), u"N"_s, u"200"_s);
                add(u"depth"_s, QCoreApplication::translate("shell", "At most so many links away from the start."), u"N"_s, u"20"_s);
                add(u"under"_s, QCoreApplication::translate("shell", "Only this path and what is below it."), u"PATH"_s);
                add(u"include"_s, QCoreApplication::translate("shell", "Only pages whose path matches; * stands for anything, $ for the end. May be given more than once."), u"PATTERN"_s);
                add(u"exclude"_s, QCoreApplication::translate("shell", "No pages whose path matches. May be given more than once."), u"PATTERN"_s);
                add(u"only-named"_s, QCoreApplication::translate("shell", "Follows no links: reads the pages given, and those that a sitemap or feed given names."));
                add(u"no-sitemaps"_s, QCoreApplication::translate("shell", "Does not read the sitemaps that robots.txt names."));
                add(u"delay"_s, QCoreApplication::translate("shell", "Milliseconds between two requests to a host."), u"MS"_s, u"0"_s);
                add(u"parallel"_s, QCoreApplication::translate("shell", "So many pages at a time."), u"N"_s, u"4"_s);
                add(u"page-seconds"_s, QCoreApplication::translate("shell", "At most so many seconds for a page."), u"N"_s, u"30"_s);
                add(u"page-mb"_s, QCoreApplication::translate("shell", "At most so many megabytes for a page."), u"N"_s, u"16"_s);
                add(u"sync"_s, QCoreApplication::translate("shell", "Also removes pages that are not there any more."));
                add(u"dry-run"_s, QCoreApplication::translate("shell", "Only says what --sync would change."));
                add(u"afresh"_s, QCoreApplication::translate("shell", "Does not go on where a crawl that was stopped ended."));
                add(u"allow-private"_s, QCoreApplication::translate("shell", "Allows these hosts although they are on this computer or a private network."));
            },
            runCrawl};
}

CliCommand askCommand()
{
    return {u"ask"_s, u"FILE QUESTION"_s, QCoreApplication::translate("shell", "Answers a question from the knowledge, quoting the sources."), 2, 2,
            [](QCommandLineParser &parser) {
                declareKnowledge(parser);
                parser.addOption({u"max"_s, QCoreApplication::translate("shell", "At most so many passages."), u"N"_s, u"3"_s});
                parser.addOption({u"threshold"_s, QCoreApplication::translate("shell", "How sure an answer must be, 0 to 1."), u"X"_s});
                parser.addOption({u"from"_s, QCoreApplication::translate("shell", "Only from documents with this word in their title or address; may be given again."), u"WORD"_s});
                parser.addOption({u"language"_s, QCoreApplication::translate("shell", "Only what is in this language, such as de."), u"TAG"_s});
            },
            runAsk};
}

} // namespace dialogist::shell
