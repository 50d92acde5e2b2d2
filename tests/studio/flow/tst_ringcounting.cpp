// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/checks.h"

#include "tests/studio/flow/botbuilder.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

namespace {
/// Start → Set → Branch, whose case leads out and whose Else leads back to the Set; or the other way round.
BotBuilder ring(const QJsonObject &assignment, const QJsonObject &branch, bool elseLeadsOut, const QJsonValue &initial)
{
    BotBuilder bot;
    bot.variable(u"x"_s, u"conversation"_s, initial).variable(u"y"_s);
    for (auto &[id, variable] : bot.edit().variables)
        variable.type = u"number"_s;
    bot.node(u"s"_s, u"start"_s).node(u"hello"_s, u"message"_s, QByteArray("{\"bubbles\":[{\"kind\":\"text\",\"variants\":[{\"en\":\"Hello\"}]}]}"));
    bot.node(u"count"_s, u"set"_s, QJsonObject {{u"assignments"_s, QJsonArray {assignment}}}).node(u"b"_s, u"branch"_s, branch).node(u"e"_s, u"exit"_s);
    bot.link(u"s"_s, u"next"_s, u"hello"_s).link(u"hello"_s, u"next"_s, u"count"_s).link(u"count"_s, u"next"_s, u"b"_s);
    bot.link(u"b"_s, u"case:a"_s, elseLeadsOut ? u"count"_s : u"e"_s).link(u"b"_s, u"else"_s, elseLeadsOut ? u"e"_s : u"count"_s);
    return bot;
}

QJsonObject when(const QString &condition)
{
    return {{u"cases"_s, QJsonArray {QJsonObject {{u"id"_s, u"a"_s}, {u"condition"_s, condition}}}}};
}

QStringList loopsOf(const BotBuilder &bot)
{
    const model::Project project = bot.project();
    QStringList messages;
    for (const Finding &finding : checkFlows(project, project.bots.begin()->second)) {
        if (finding.rule == u"flow.loop-without-input")
            messages.append(finding.message);
    }
    return messages;
}
} // namespace

/// Rings without a question that count: only those that never come to their end are told.
class TestRingCounting : public QObject
{
    Q_OBJECT
private slots:
    void shouldWarn_whenTheCountingLeadsAway_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("elseLeadsOut");
        QTest::addColumn<QJsonValue>("initial");
        QTest::addColumn<bool>("warns");
        const auto row = [](const char *name, const QString &expression, const QString &condition, bool elseLeadsOut, const QJsonValue &initial, bool warns) {
            QTest::newRow(name) << expression << condition << elseLeadsOut << initial << warns;
        };
        const QJsonValue unknown;
        row("up, until it is small", u"x + 1"_s, u"x < 0"_s, false, 0, true);
        row("up, until it is small, from nothing", u"x + 1"_s, u"x < 0"_s, false, unknown, true);
        row("up, until it is small, which it is", u"x + 1"_s, u"x < 0"_s, false, -5, false);
        row("up, until it is large", u"x + 1"_s, u"x >= 3"_s, false, 0, false);
        row("up from the right", u"1 + x"_s, u"3 < x"_s, false, 0, false);
        row("down, until it is large", u"x - 1"_s, u"x > 10"_s, false, 0, true);
        row("down, until it is small", u"x - 1"_s, u"x <= 0"_s, false, 10, false);
        row("up by less than nothing", u"x + -1"_s, u"x > 10"_s, false, 0, true);
        row("the constant in front", u"x + 1"_s, u"0 > x"_s, false, 0, true);
        row("as long as it is small", u"x + 1"_s, u"x < 3"_s, true, 0, false);
        row("as long as it is large", u"x + 1"_s, u"x > -1"_s, true, 0, true);
        row("not", u"x + 1"_s, u"!(x >= 0)"_s, false, 0, true);
        row("both", u"x + 1"_s, u"x < 0 && y > 2"_s, false, 0, true);
        row("either", u"x + 1"_s, u"x < 0 || x > 5"_s, false, 0, false);
        row("met", u"x + 1"_s, u"x == 5"_s, false, 0, false);
        row("stepped over", u"x + 2"_s, u"x === 5"_s, false, 0, true);
        row("behind it", u"x + 1"_s, u"x == 5"_s, false, 10, true);
        row("met, as far as anybody knows", u"x + 1"_s, u"x == 5"_s, false, unknown, false);
        row("left, as soon as it is another", u"x + 1"_s, u"x == 1"_s, true, 0, false);
        row("not by a constant", u"x + y"_s, u"x < 0"_s, false, 0, false);
        row("halved", u"x / 2"_s, u"x < 1"_s, false, 9, false);
        row("worked out", u"x + 1"_s, u"x % 7 == 0"_s, false, 1, false);
        row("nothing that it reads", u"x + 1"_s, u"y > 3"_s, false, 0, true);
    }
    void shouldWarn_whenTheCountingLeadsAway()
    {
        QFETCH(QString, expression);
        QFETCH(QString, condition);
        QFETCH(bool, elseLeadsOut);
        QFETCH(QJsonValue, initial);
        QFETCH(bool, warns);
        const QStringList found = loopsOf(ring({{u"variable"_s, u"x"_s}, {u"expression"_s, expression}}, when(condition), elseLeadsOut, initial));
        QVERIFY2(found.size() == (warns ? 1 : 0), qPrintable(found.join(u'\n')));
    }

    void shouldSayThatItCountsTheOtherWay()
    {
        const QStringList away = loopsOf(ring({{u"variable"_s, u"x"_s}, {u"expression"_s, u"x + 1"_s}}, when(u"x < 0"_s), false, 0));
        QVERIFY2(away.value(0).contains(u"Count the other way"_s), qPrintable(away.value(0)));
        const QStringList unmoved = loopsOf(ring({{u"variable"_s, u"x"_s}, {u"expression"_s, u"x + 1"_s}}, when(u"y < 0"_s), false, 0));
        QVERIFY2(!unmoved.isEmpty() && !unmoved.first().contains(u"Count the other way"_s), qPrintable(unmoved.value(0)));
    }

    void shouldKnowAddToIt_andCasesThatCompareAValue()
    {
        const auto increments = [](int by) { return QJsonObject {{u"variable"_s, u"x"_s}, {u"operation"_s, u"increment"_s}, {u"expression"_s, QString::number(by)}}; };
        QCOMPARE(loopsOf(ring(increments(1), when(u"x >= 3"_s), false, 0)).size(), 0);
        QCOMPARE(loopsOf(ring(increments(-1), when(u"x >= 3"_s), false, 0)).size(), 1);
        const QJsonObject isFive {{u"value"_s, u"x"_s}, {u"cases"_s, QJsonArray {QJsonObject {{u"id"_s, u"a"_s}, {u"kind"_s, u"equals"_s}, {u"condition"_s, u"5"_s}}}}};
        QCOMPARE(loopsOf(ring(increments(1), isFive, false, 0)).size(), 0);
        QCOMPARE(loopsOf(ring(increments(1), isFive, false, 6)).size(), 1);
    }

    void shouldTakeForGranted_thatAnotherAssignmentHelps()
    {
        BotBuilder bot = ring({{u"variable"_s, u"x"_s}, {u"expression"_s, u"x + 1"_s}}, when(u"x < 0"_s), false, 0);
        QCOMPARE(loopsOf(bot).size(), 1);
        bot.node(u"count"_s, u"set"_s,
            QByteArray("{\"assignments\":[{\"variable\":\"x\",\"expression\":\"x + 1\"},{\"variable\":\"x\",\"expression\":\"y ?? x\"}]}"));
        QCOMPARE(loopsOf(bot).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRingCounting)
#include "tst_ringcounting.moc"
