// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/base/savefile.h"
#include "studio/commands/projectcommands.h"
#include "studio/engine/code/coderequest.h"
#include "studio/engine/projectbundle.h"
#include "studio/engine/replay.h"
#include "studio/engine/testing/junit.h"
#include "studio/engine/testing/takeover.h"
#include "studio/engine/testing/testyaml.h"
#include "studio/shell/operations.h"

#include <QFile>

namespace dialogist::shell {

using namespace Qt::StringLiterals;
using namespace engine::testing;

namespace {
Status writeFile(const QString &path, const QByteArray &bytes)
{
    const Status saved = saveFile(path, bytes);
    if (saved.ok())
        return {};
    return Error {saved.error().code, QCoreApplication::translate("shell", "“%1” cannot be written: %2").arg(path, saved.error().message), {}};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::NotFound, QCoreApplication::translate("shell", "“%1” cannot be read: %2").arg(path, file.errorString()), {}};
    return file.read(64 * 1024 * 1024);
}

Error inFile(const QString &path, const Error &error)
{
    return {error.code, path + u": "_s + error.message, error.detail};
}

Result<ReadTests> testsFrom(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    auto read = testsFromYaml(*bytes);
    return read ? std::move(read) : Result<ReadTests>(inFile(path, read.error()));
}

bool isChosen(const model::ConversationTest &test, const QCommandLineParser &options)
{
    const QString suite = options.value(u"suite"_s);
    const QString filter = options.value(u"filter"_s);
    return (suite.isEmpty() || test.suite.compare(suite, Qt::CaseInsensitive) == 0) && (filter.isEmpty() || test.name.contains(filter, Qt::CaseInsensitive));
}

QList<model::ConversationTest> chosen(const model::Bot &bot, const QCommandLineParser &options)
{
    QList<model::ConversationTest> tests;
    for (const auto &[id, test] : bot.tests) {
        if (isChosen(test, options))
            tests.append(test);
    }
    std::stable_sort(tests.begin(), tests.end(), [](const auto &a, const auto &b) { return std::tie(a.suite, a.order) < std::tie(b.suite, b.order); });
    return tests;
}

void print(Console &console, const model::ConversationTest &test, const TestResult &result)
{
    const QString name = test.suite.isEmpty() ? test.name : test.suite + u" › "_s + test.name;
    switch (result.outcome) {
    case TestResult::Outcome::Passed:
        console.say(QCoreApplication::translate("shell", "  ok      %1").arg(name));
        return;
    case TestResult::Outcome::Skipped:
        console.say(QCoreApplication::translate("shell", "  skipped %1").arg(name));
        return;
    case TestResult::Outcome::Broken:
        console.say(QCoreApplication::translate("shell", "  BROKEN  %1").arg(name));
        console.say(u"          "_s + result.error);
        return;
    case TestResult::Outcome::Failed:
        console.say(QCoreApplication::translate("shell", "  FAILED  %1").arg(name));
        for (const Failure &failure : result.failures)
            console.say(u"          "_s + describe(test, result, failure));
    }
}

/// Steps and ways that no test came by, one line per step.
void printMissed(Console &console, const model::Bot &bot, const CoverageShare &share)
{
    if (!share.missed.isEmpty())
        console.say(QCoreApplication::translate("shell", "Steps that no test reached:"));
    for (const model::NodeId &node : share.missed)
        console.say(u"  "_s + stepPath(bot, node));
    if (!share.missedWays.isEmpty())
        console.say(QCoreApplication::translate("shell", "Ways out that no test took:"));
    for (qsizetype i = 0; i < share.missedWays.size();) {
        const model::NodeId node = share.missedWays[i].node;
        QStringList labels;
        for (; i < share.missedWays.size() && share.missedWays[i].node == node; ++i)
            labels.append(u'“' + share.missedWays[i].label + u'”');
        console.say(u"  %1: %2"_s.arg(stepPath(bot, node), labels.join(u", "_s)));
    }
}

int importTests(Invocation &call, commands::Document &document, const model::Bot &bot, const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return call.console.fail(bytes.error());
    const auto taken = takeTests(document.project(), bot.id, *bytes);
    if (!taken)
        return call.console.fail(inFile(path, taken.error()));
    if (const Status status = document.push(taken->command); !status)
        return call.console.fail(status.error());
    for (const QString &remark : taken->remarks)
        call.console.complain(remark);
    call.console.json(QJsonObject {{u"imported"_s, taken->count}, {u"remarks"_s, QJsonArray::fromStringList(taken->remarks)}});
    call.console.say(QCoreApplication::translate("shell", "%n test(s) imported.", nullptr, taken->count));
    return taken->count > 0 ? Fine : InputProblem;
}

/// What became of tests that went wrong.
struct Acceptance {
    int changed = 0; ///< expectations
    int kept = 0; ///< expectations that what happened cannot fulfil
    int broken = 0; ///< tests that cannot be played
};

/// Writes what happened into the project's tests that failed.
Result<Acceptance> acceptResults(commands::Document &document, const model::Bot &bot, const QList<model::ConversationTest> &tests, const QList<TestResult> &results)
{
    Acceptance acceptance;
    commands::Command all {u"AcceptResults"_s, bot.name, {}, {}};
    for (qsizetype i = 0; i < results.size(); ++i) {
        acceptance.broken += results[i].outcome == TestResult::Outcome::Broken;
        if (results[i].outcome != TestResult::Outcome::Failed)
            continue;
        if (!bot.tests.contains(tests[i].id)) { // of a file, which stays as it is
            acceptance.kept += int(results[i].failures.size());
            continue;
        }
        const AcceptedTest fresh = accepted(bot, tests[i], results[i]);
        acceptance.changed += fresh.changed;
        acceptance.kept += fresh.kept;
        all.changes += commands::setTest(document.project(), fresh.test).changes;
    }
    if (const Status status = all.isObsolete() ? Status() : document.push(all); !status)
        return status.error();
    return acceptance;
}

int sayAccepted(Console &console, const Acceptance &acceptance)
{
    if (acceptance.kept == 0 && acceptance.broken == 0) {
        console.say(QCoreApplication::translate("shell", "What happened is now what is expected."));
        return Fine;
    }
    console.say(QCoreApplication::translate("shell", "%n expectation(s) say now what happened.", nullptr, acceptance.changed));
    if (acceptance.kept > 0)
        console.say(QCoreApplication::translate("shell", "%n expectation(s) could not be accepted and still fail: nothing happened that they could say.", nullptr, acceptance.kept));
    if (acceptance.broken > 0)
        console.say(QCoreApplication::translate("shell", "%n test(s) cannot be played and stay as they are.", nullptr, acceptance.broken));
    return HasFindings;
}

int runTestCommand(Invocation &call)
{
    const auto threads = numberOption(call, u"threads"_s, 0, 256);
    if (!threads)
        return WrongUsage;
    const QString importPath = call.options.value(u"import"_s);
    const bool accepts = call.options.isSet(u"accept"_s);
    const bool writes = accepts || !importPath.isEmpty();
    auto document = commands::Document::open(call.arguments.constFirst(), !writes);
    if (!document)
        return call.console.fail(document.error());
    if (writes && (*document)->isReadOnly())
        return call.console.fail({ErrorCode::ReadOnly, (*document)->file().readOnlyMessage(), {}});
    const auto bot = botFor((*document)->project(), call.options.value(u"bot"_s));
    if (!bot)
        return call.console.fail(bot.error());
    if (!importPath.isEmpty())
        return importTests(call, **document, **bot, importPath);

    QList<model::ConversationTest> tests = chosen(**bot, call.options);
    const QString exportPath = call.options.value(u"export"_s);
    if (!exportPath.isEmpty()) {
        if (const Status status = writeFile(exportPath, testsToYaml(tests)); !status)
            return call.console.fail(status.error());
        call.console.json(QJsonObject {{u"exported"_s, int(tests.size())}, {u"file"_s, exportPath}});
        call.console.say(QCoreApplication::translate("shell", "%n test(s) written.", nullptr, int(tests.size())));
        return Fine;
    }
    // Tests from files are played without being kept.
    for (const QString &path : call.arguments.mid(1)) {
        const auto read = testsFrom(path);
        if (!read)
            return call.console.fail(read.error());
        for (const QString &remark : read->remarks)
            call.console.complain(remark);
        std::copy_if(read->tests.begin(), read->tests.end(), std::back_inserter(tests), [&](const auto &test) { return isChosen(test, call.options); });
    }
    QList<engine::Recording> talks;
    for (const QString &path : call.options.values(u"talk"_s)) {
        auto talk = engine::Recording::read(path);
        if (!talk)
            return call.console.fail(talk.error());
        talks.append(talk.take());
    }
    if (tests.isEmpty() && talks.isEmpty())
        return call.console.fail({ErrorCode::NotFound, QCoreApplication::translate("shell", "There are no tests to run. Save a talk as a test, or name a YAML file with tests."), {}});
    auto bundle = engine::bundleFor((*document)->file(), (*document)->project(), **bot);
    if (!bundle)
        return call.console.fail(bundle.error());
    bundle->code = std::make_shared<engine::CodeRunner>(programPath());
    if (!bundle->restricted)
        engine::prepareCode(*bundle->code, **bot);

    const QList<TestResult> results = runTests(*bundle, tests, *threads, [&](int) {}, nullptr);
    Coverage talked;
    for (const engine::Recording &talk : std::as_const(talks))
        talked.add(engine::coverageOf(engine::replay(*bundle, talk)));
    Coverage coverage = talked;
    int passed = 0;
    int wrong = 0;
    for (qsizetype i = 0; i < results.size(); ++i) {
        print(call.console, tests[i], results[i]);
        coverage.add(results[i].coverage);
        passed += results[i].outcome == TestResult::Outcome::Passed;
        wrong += results[i].outcome == TestResult::Outcome::Failed || results[i].outcome == TestResult::Outcome::Broken;
    }
    QJsonObject json = resultsJson(**bot, results, talked);
    const CoverageShare share = shareOf(coverage, **bot);
    call.console.say(QCoreApplication::translate("shell", "%1 passed, %2 failed. Steps covered: %3 of %4; ways out: %5 of %6.")
                         .arg(passed).arg(wrong).arg(share.visited).arg(share.nodes).arg(share.taken).arg(share.ports));
    if (call.options.isSet(u"coverage"_s))
        printMissed(call.console, **bot, share);
    const QString junit = call.options.value(u"junit"_s);
    if (!junit.isEmpty()) {
        if (const Status status = writeFile(junit, junitXml((*bot)->name, results)); !status)
            return call.console.fail(status.error());
    }
    if (accepts) {
        const auto acceptance = acceptResults(**document, **bot, tests, results);
        if (!acceptance)
            return call.console.fail(acceptance.error());
        json.insert(u"accepted"_s, acceptance->changed);
        json.insert(u"notAccepted"_s, acceptance->kept);
        call.console.json(json);
        return sayAccepted(call.console, *acceptance);
    }
    call.console.json(json);
    return wrong > 0 ? HasFindings : Fine;
}
} // namespace

CliCommand testCommand()
{
    return {u"test"_s, u"FILE [TESTS.yaml…]"_s, QCoreApplication::translate("shell", "Plays the conversation tests of a bot."), 1, -1,
            [](QCommandLineParser &parser) {
                parser.addOption({u"bot"_s, QCoreApplication::translate("shell", "The bot; the first one if not given."), u"NAME"_s});
                parser.addOption({u"suite"_s, QCoreApplication::translate("shell", "Only the tests of this suite."), u"NAME"_s});
                parser.addOption({u"filter"_s, QCoreApplication::translate("shell", "Only tests with this in their name."), u"TEXT"_s});
                parser.addOption({u"coverage"_s, QCoreApplication::translate("shell", "Lists the steps that no test reached and the ways out that none took.")});
                parser.addOption({u"talk"_s, QCoreApplication::translate("shell", "Plays a talk that was saved in the simulator; what it comes by is covered, too."), u"F"_s});
                parser.addOption({u"junit"_s, QCoreApplication::translate("shell", "Writes the results as JUnit XML."), u"F"_s});
                parser.addOption({u"import"_s, QCoreApplication::translate("shell", "Takes the tests of a YAML file into the project."), u"F"_s});
                parser.addOption({u"export"_s, QCoreApplication::translate("shell", "Writes the tests as YAML."), u"F"_s});
                parser.addOption({u"accept"_s, QCoreApplication::translate("shell", "Makes what happens the new expectation of tests that fail.")});
                parser.addOption({u"threads"_s, QCoreApplication::translate("shell", "Tests played at once; 0 = as many as there are cores."), u"N"_s, u"0"_s});
            },
            runTestCommand};
}

} // namespace dialogist::shell
