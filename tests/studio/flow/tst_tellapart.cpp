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
QStringList messagesOf(const QString &type, const QJsonObject &props, const QString &rule)
{
    BotBuilder bot({u"en"_s, u"de"_s});
    bot.variable(u"a"_s, u"user"_s).node(u"s"_s, u"start"_s).node(u"Step"_s, type, props).link(u"s"_s, u"next"_s, u"Step"_s);
    const model::Project project = bot.project();
    QStringList messages;
    for (const Finding &finding : checkFlows(project, project.bots.begin()->second)) {
        if (finding.rule == rule)
            messages.append(finding.message);
    }
    messages.sort();
    return messages;
}

QJsonObject assigning(const QStringList &expressions)
{
    QJsonArray rows;
    for (const QString &expression : expressions)
        rows.append(QJsonObject {{u"variable"_s, u"a"_s}, {u"expression"_s, expression}});
    return {{u"assignments"_s, rows}};
}

QJsonObject branching(const QStringList &conditions)
{
    QJsonArray rows;
    for (const QString &condition : conditions)
        rows.append(QJsonObject {{u"id"_s, u"c%1"_s.arg(rows.size())}, {u"condition"_s, condition}});
    return {{u"cases"_s, rows}};
}
} // namespace

class TestTellApart : public QObject
{
    Q_OBJECT
private slots:
    void shouldNameTheRow_whenTwoProblemsReadTheSame()
    {
        const QStringList messages = messagesOf(u"set"_s, assigning({u"1 +"_s, u"a"_s, u"2 +"_s}), u"flow.expression-error"_s);
        QCOMPARE(messages.size(), 2);
        QVERIFY2(messages.at(0).startsWith(u"Assignments 1, Value: "), qPrintable(messages.at(0)));
        QVERIFY2(messages.at(1).startsWith(u"Assignments 3, Value: "), qPrintable(messages.at(1)));
    }

    void shouldNameTheCase_byItsPlace()
    {
        const QStringList messages = messagesOf(u"branch"_s, branching({u"a === 1"_s, u""_s, u" "_s}), u"flow.empty-condition"_s);
        QCOMPARE(messages.size(), 2);
        QVERIFY2(messages.at(0).contains(u" 2: "), qPrintable(messages.at(0)));
        QVERIFY2(messages.at(1).contains(u" 3: "), qPrintable(messages.at(1)));
    }

    void shouldNameTheLanguage_whenTwoTranslationsCannotBeRead()
    {
        const QJsonObject text {{u"en"_s, u"Hi {{ a + }}"_s}, {u"de"_s, u"Na {{ a + }}"_s}};
        const QJsonObject bubble {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {text}}};
        const QStringList messages = messagesOf(u"message"_s, {{u"bubbles"_s, QJsonArray {bubble}}}, u"flow.expression-error"_s);
        QCOMPARE(messages.size(), 2);
        QVERIFY2(messages.at(0).contains(u"de: ") && messages.at(1).contains(u"en: "), qPrintable(messages.join(u'\n')));
    }

    void shouldLeaveASentenceAlone_thatStandsOnce()
    {
        const QStringList messages = messagesOf(u"set"_s, assigning({u"1 +"_s, u"a"_s}), u"flow.expression-error"_s);
        QCOMPARE(messages.size(), 1);
        QVERIFY2(messages.first().startsWith(u"An expression of “Step”"), qPrintable(messages.first()));
    }

    void shouldSayOnce_whatEveryLanguageHas()
    {
        const QJsonObject text {{u"en"_s, u"{{ 5 - 'x' }}"_s}, {u"de"_s, u"{{ 5 - 'x' }}"_s}};
        const QJsonObject bubble {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {text}}};
        QCOMPARE(messagesOf(u"message"_s, {{u"bubbles"_s, QJsonArray {bubble}}}, u"flow.type-mismatch"_s).size(), 1);
    }

    /// Whatever is wrong with a step, no two lines of the list of problems are alike.
    void shouldNeverSayTheSameTwice_aboutOneStep()
    {
        const QJsonObject field {{u"id"_s, u"f"_s}, {u"answerType"_s, u"number"_s}, {u"retries"_s, 2}, {u"validation"_s, QJsonObject {{u"minimum"_s, 5}, {u"maximum"_s, 1}, {u"pattern"_s, u"["_s}}}};
        QJsonArray fields;
        for (int i = 0; i < 3; ++i) {
            QJsonObject row = field;
            row.insert(u"id"_s, u"f%1"_s.arg(i));
            fields.append(row);
        }
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"f"_s, u"form"_s, QJsonObject {{u"fields"_s, fields}}).link(u"s"_s, u"next"_s, u"f"_s).link(u"f"_s, u"gone"_s, u"s"_s).link(u"f"_s, u"lost"_s, u"s"_s);
        bot.node(u"b"_s, u"branch"_s, branching({u"1 +"_s, u"1 +"_s, u"true"_s, u"true"_s, u"x > 1"_s, u"y > 1"_s, u"1 < a < 2"_s, u""_s, u""_s})).link(u"s"_s, u"next"_s, u"b"_s);
        const model::Project project = bot.project();
        const QList<Finding> found = checkFlows(project, project.bots.begin()->second);
        QVERIFY(found.size() > 10);
        QSet<QString> said;
        for (const Finding &finding : found) {
            const QString line = (finding.nodes.isEmpty() ? QString() : finding.nodes.first().toString()) + finding.rule + finding.message;
            QVERIFY2(!said.contains(line), qPrintable(finding.rule + u": "_s + finding.message));
            said.insert(line);
        }
    }
};

QTEST_GUILESS_MAIN(TestTellApart)
#include "tst_tellapart.moc"
