// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/projectfile.h"

#include "tests/studio/flow/botbuilder.h"
#include "tests/support/program.h"
#include "tests/support/sanitized.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <functional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace dialogist;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

namespace {
constexpr qsizetype tenMegabytes = 10'000'000;

QJsonObject saying(const QString &text)
{
    return {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, text}}}}}}}};
}

QJsonObject asking(const QString &variable, const QJsonObject &more = {})
{
    QJsonObject props {{u"prompt"_s, QJsonObject {{u"en"_s, u"?"_s}}}, {u"variable"_s, variable}};
    for (auto it = more.begin(); it != more.end(); ++it)
        props.insert(it.key(), *it);
    return props;
}

/// Start, then one step.
BotBuilder only(const QString &type, const QJsonObject &props)
{
    BotBuilder bot;
    bot.variable(u"a"_s).variable(u"b"_s);
    bot.node(u"s"_s, u"start"_s).node(u"x"_s, type, props).link(u"s"_s, u"next"_s, u"x"_s);
    return bot;
}

/// Start, a step that works the expressions out for a and b in turns, then a message.
BotBuilder computing(const QStringList &expressions, const QString &text = u"done"_s)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < expressions.size(); ++i)
        rows.append(QJsonObject {{u"variable"_s, i % 2 == 0 ? u"a"_s : u"b"_s}, {u"expression"_s, expressions[i]}});
    BotBuilder bot = only(u"set"_s, {{u"assignments"_s, rows}});
    bot.node(u"m"_s, u"message"_s, saying(text)).link(u"x"_s, u"next"_s, u"m"_s);
    return bot;
}

/// The same, again and again without end.
BotBuilder computingForEver(const QStringList &expressions)
{
    BotBuilder bot = computing(expressions);
    return bot.link(u"m"_s, u"next"_s, u"x"_s);
}

/// Two flows, each of which leads into the other one.
BotBuilder ping(const QString &type)
{
    BotBuilder bot;
    bot.flow(u"other"_s);
    const auto into = [&bot](const QString &flow) { return QJsonObject {{u"flow"_s, bot.flowId(flow).toString()}}; };
    bot.node(u"t"_s, u"start"_s).node(u"y"_s, type, into(u"main"_s)).link(u"t"_s, u"next"_s, u"y"_s);
    const auto there = into(u"other"_s);
    bot.backTo(u"main"_s).node(u"s"_s, u"start"_s).node(u"x"_s, type, there).link(u"s"_s, u"next"_s, u"x"_s);
    return bot;
}

BotBuilder chain(int count, const QString &type, const QJsonObject &props, const QString &port)
{
    BotBuilder bot;
    bot.node(u"s"_s, u"start"_s);
    QString before = u"s"_s;
    QString out = u"next"_s;
    for (int i = 0; i < count; ++i) {
        const QString name = u"n%1"_s.arg(i);
        bot.node(name, type, props).link(before, out, name);
        before = name;
        out = port;
    }
    return bot;
}

BotBuilder choosing(const QString &label, int count)
{
    QJsonArray options;
    for (int i = 0; i < count; ++i)
        options.append(QJsonObject {{u"id"_s, QString::number(i)}, {u"label"_s, QJsonObject {{u"en"_s, label + QString::number(i)}}}});
    return only(u"choice"_s, {{u"prompt"_s, QJsonObject {{u"en"_s, u"?"_s}}}, {u"options"_s, options}, {u"variable"_s, u"a"_s}});
}

BotBuilder form(int count, const QString &kind)
{
    QJsonArray fields;
    for (int i = 0; i < count; ++i)
        fields.append(asking(u"f%1"_s.arg(i), {{u"id"_s, QString::number(i)}, {u"answerType"_s, kind}}));
    BotBuilder bot = only(u"form"_s, {{u"fields"_s, fields}});
    for (int i = 0; i < count; ++i)
        bot.variable(u"f%1"_s.arg(i));
    return bot;
}

BotBuilder manyVariables(int count, const QString &scope)
{
    BotBuilder bot = computing({u"1"_s});
    for (int i = 0; i < count; ++i)
        bot.variable(u"v%1"_s.arg(i), scope, i);
    return bot;
}

QJsonValue nested(int depth)
{
    QJsonValue value = 1;
    for (int i = 0; i < depth; ++i)
        value = i % 2 == 0 ? QJsonValue(QJsonArray {value}) : QJsonValue(QJsonObject {{u"a"_s, value}});
    return value;
}

struct Attack {
    QByteArray name;
    std::function<BotBuilder()> bot;
    QByteArray said = {}; ///< by the person
};

QList<Attack> attacks()
{
    const QString y = QString(tenMegabytes, u'y');
    const QString list = u"\"x \".repeat(100000).split(\" \")"_s;
    const QByteArray a(9'000, 'a');
    const auto pattern = [](const QString &text) { return QJsonObject {{u"validation"_s, QJsonObject {{u"pattern"_s, text}}}}; };
    return {
        // without end
        {"flows run each other", [=] { return ping(u"runflow"_s); }},
        {"flows go to each other", [=] { return ping(u"goto"_s); }},
        {"messages without end", [=] { return computingForEver({u"1"_s}); }},
        {"ten thousand branches in a row", [=] { return chain(10'000, u"branch"_s, {{u"cases"_s, QJsonArray {QJsonObject {{u"id"_s, u"1"_s}, {u"condition"_s, u"true"_s}}}}}, u"case:1"_s); }},
        {"ten thousand questions in a row", [=] { return chain(10'000, u"ask"_s, asking(u"a"_s), u"answered"_s); }, "hello\nhello\n"},
        {"two thousand loops in each other", [=] { return chain(2'000, u"loop"_s, {{u"kind"_s, u"count"_s}, {u"times"_s, u"2"_s}}, u"body"_s); }},
        // long
        {"a long message", [=] { return only(u"message"_s, saying(y)); }},
        {"a long template", [=] { return only(u"message"_s, saying(u"{{ a }}"_s.repeated(tenMegabytes / 7))); }},
        {"a template of quotes", [=] { return only(u"message"_s, saying(u"{{'}}'"_s.repeated(tenMegabytes / 6))); }},
        {"a template never closed", [=] { return only(u"message"_s, saying(u"{{"_s.repeated(tenMegabytes / 2))); }},
        {"a text that grows", [=] { return computing({u"\"x\".repeat(900000)"_s}, u"{{ a }}"_s.repeated(9'000)); }},
        {"a long expression", [=] { return computing({u"1+"_s.repeated(tenMegabytes / 2) + u'1'}); }},
        {"a long condition", [=] { return only(u"branch"_s, {{u"cases"_s, QJsonArray {QJsonObject {{u"id"_s, u"1"_s}, {u"condition"_s, y}}}}}); }},
        {"a long choice", [=] { return choosing(QString(1'000'000, u'y'), 10); }, "y\n2\n"},
        {"ten thousand choices", [=] { return choosing(u"Choice "_s, 10'000); }, "choice 7\nsomething else\n"},
        {"a long pattern", [=] { return only(u"ask"_s, asking(u"a"_s, pattern(u"(a|b)"_s.repeated(tenMegabytes / 5)))); }, "a\n"},
        {"a long address", [=] { return only(u"http"_s, {{u"url"_s, u"https://example.org/"_s + u"{{ a }} }} "_s.repeated(1'000'000)}, {u"method"_s, u"GET"_s}}); }},
        {"a long type", [=] { return only(y.left(1'000'000), {}); }},
        // deep
        {"ten thousand brackets", [=] { return computing({QString(10'000, u'(') + u'1' + QString(10'000, u')'), QString(10'000, u'[') + QString(10'000, u']'),
                                             QString(10'000, u'!') + u'1', u"a?"_s.repeated(5'000) + u'1' + u":2"_s.repeated(5'000),
                                             u"a"_s + u".b"_s.repeated(5'000), u"`${"_s.repeated(3'000) + u'1' + u"}`"_s.repeated(3'000)}); }},
        {"deep settings", [=] { return only(u"message"_s, {{u"bubbles"_s, nested(150)}}); }},
        // many
        {"a hundred thousand variables", [=] { return manyVariables(100'000, u"conversation"_s); }, "hello\n"},
        {"a hundred thousand variables of a turn", [=] { return manyVariables(100'000, u"turn"_s); }, "hello\n"},
        {"a form of five thousand questions", [=] { return form(5'000, u"text"_s); }, "one\ntwo\nthree\n"},
        {"a form of five thousand dates", [=] { return form(5'000, u"date"_s); }, QByteArray("tomorrow or on friday 24.12. ").repeated(300) + "\non friday\n" + a + '\n'},
        // patterns that explode
        {"a pattern that explodes", [=] { return only(u"ask"_s, asking(u"a"_s, pattern(u"(a+)+b"_s))); }, a + '\n' + a + '\n'},
        {"patterns that explode in an expression", [=] { return computing({u"matches(\"a\".repeat(4000), \"(a+)+b\") || "_s.repeated(400) + u"false"_s}); }},
        {"patterns that explode in circles", [=] { return computingForEver({u"matches(\"a\".repeat(4000), \"(.*)*(.*)*b\")"_s}); }},
        // work
        {"searching long texts", [=] { return computing({u"\"a\".repeat(900000).indexOf(\"b\" + \"a\".repeat(450000))"_s, u"\"a\".repeat(900000).split(\"b\" + \"a\".repeat(450000))"_s,
                                            u"\"a\".repeat(900000).replaceAll(\"b\" + \"a\".repeat(450000), \"\")"_s, u"contains(\"a\".repeat(900000), \"a\".repeat(450000))"_s}); }},
        {"sorting in circles", [=] { return computingForEver({list, u"sort(a).reverse().concat(unique(a))"_s}); }},
        {"sums in circles", [=] { return computingForEver({list, u"sum(a)+"_s.repeated(200) + u'1'}); }},
        // growing
        {"a list that doubles", [=] { return computingForEver({u"[1].concat(a ?? [], a ?? [])"_s}); }},
        {"a list of one list", [=] { return computing({list, u'[' + u"a,"_s.repeated(6'000) + u"a]"_s, u"b"_s, u"[b, b, b, b, b]"_s}, u"{{ ["_s + u"a,"_s.repeated(6'000) + u"a] }}"_s); }},
        {"an object of objects", [=] { return computingForEver({u"{x: a, y: a, z: a}"_s}); }},
        {"a text that doubles", [=] { return computingForEver({u"(a ?? \"x\") + (a ?? \"x\")"_s}); }},
        // extremes
        {"numbers out of range", [=] { return computing({u"1e308 * 10"_s, u"-(2 ** 2000)"_s, u"0 / 0"_s, u"\"x\".repeat(1e18)"_s, u"\"x\".padEnd(2 ** 53)"_s, u"(1).toFixed(1e9)"_s, u"[1][1e300]"_s,
                                            u"\"x\".slice(-1e300, 1e300)"_s, u"[1, 2].slice(1e300, -1e300)"_s, u"parseInt(\"9\".repeat(5000))"_s, u"round(1e300, 1e300)"_s, u"\"abc\".at(-1e300)"_s,
                                            u"formatNumber(1e308, 1e9)"_s, u"Math.pow(-1e300, 1e300)"_s}); }},
        {"dates out of range", [=] { return computing({u"addDays(\"2026-01-01\", 1e300)"_s, u"addDays(\"9999-12-31\", 1e6)"_s, u"addMonths(\"2026-01-01\", -1e300)"_s, u"formatDate(1e300)"_s,
                                          u"formatDate(-8.64e15)"_s, u"daysBetween(\"-4713-01-01\", \"9999-12-31\")"_s, u"year(NaN)"_s, u"weekday(8.63e15)"_s, u"addDays(8.63e15, 1e6)"_s,
                                          u"date(\"31.12.99999999999\")"_s, u"date(\"in 999999999999999999 days\")"_s, u"date(\"9\".repeat(5000))"_s, u"formatTime(1e300)"_s}); }},
        {"waiting for ever", [=] { return only(u"wait"_s, {{u"kind"_s, u"delay"_s}, {u"seconds"_s, u"1e300"_s}}); }},
        {"waiting until the end of time", [=] { return only(u"wait"_s, {{u"kind"_s, u"until"_s}, {u"until"_s, u"1e300"_s}}); }},
        {"settings out of range", [=] { return only(u"ask"_s, asking(u"a"_s, {{u"answerType"_s, u"rating"_s}, {u"scale"_s, 1e300}, {u"retries"_s, 1e300},
                                                                  {u"noReply"_s, QJsonObject {{u"seconds"_s, 1e300}, {u"texts"_s, QJsonArray {u"?"_s}}}}})); }, "-9\n99999999999999999999\n"},
        {"answers out of range", [=] { return only(u"ask"_s, asking(u"a"_s, {{u"answerType"_s, u"date"_s}})); }, QByteArray("in 99999999999999999 days\n31.12.999999\n") + QByteArray(9'000, '9') + "\n"},
    };
}
} // namespace

/// Projects that were made to hurt. The real program reads, checks, reviews, tries and publishes each of them: it lives, it says what is
/// wrong, and it takes neither long nor much memory.
class TestHostileProjects : public QObject
{
    Q_OBJECT
private:
    static constexpr int patience = tests::isSanitized ? 300 : 60; ///< seconds for one call on a slow and busy machine
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};
    QString m_file = m_program.file(u"hostile.dialogist"_s);

    bool write(const model::Project &project)
    {
        for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(m_file + end);
        const auto file = storage::ProjectFile::create(m_file, project);
        if (!file.ok())
            qWarning("%s", qPrintable(file.error().message));
        return file.ok();
    }

    /// Ends by itself, and not by a crash.
    bool lives(const QStringList &arguments, const QByteArray &input, Run &run)
    {
        QElapsedTimer clock;
        clock.start();
        run = m_program.run(arguments, input, patience);
        const bool fine = run.ended && (run.exitCode == 0 || run.exitCode == 1 || run.exitCode == 3);
        if (!fine || qEnvironmentVariableIsSet("DIALOGIST_TIMES"))
            qInfo("%s: %lld ms, exit code %d, %lld MB at most so far: %s", qPrintable(arguments.value(0)), clock.elapsed(), run.exitCode, peakMegabytes(),
                  run.err.left(300).constData());
        return fine;
    }

    static qint64 peakMegabytes()
    {
#ifdef Q_OS_UNIX
        rusage usage {};
        getrusage(RUSAGE_CHILDREN, &usage);
        return usage.ru_maxrss / 1024;
#else
        return 0;
#endif
    }

private slots:
    // Projects written here are the program's own, so that it runs what is in them.
    void initTestCase() { qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_program.file(u".xdg_config_home"_s))); }

    void shouldLive_data()
    {
        QTest::addColumn<int>("number");
        const QList<Attack> all = attacks();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name.constData()) << i;
    }

    void shouldLive()
    {
        QFETCH(int, number);
        const Attack attack = attacks().at(number);
        QVERIFY(write(attack.bot().project()));
        Run run;
        QVERIFY(lives({u"info"_s, m_file}, {}, run));
        QVERIFY(lives({u"check"_s, m_file}, {}, run));
        QVERIFY(lives({u"chat"_s, m_file}, attack.said, run));
        QVERIFY(lives({u"review"_s, m_file, u"--target"_s, u"here"_s}, {}, run));
        constexpr qint64 maximumMegabytes = 1'000;
        QVERIFY2(tests::isSanitized || peakMegabytes() < maximumMegabytes, qPrintable(QString::number(peakMegabytes())));
    }
};

QTEST_GUILESS_MAIN(TestHostileProjects)
#include "tst_hostileprojects.moc"
