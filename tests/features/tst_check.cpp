// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/flow/ruletable.h"
#include "tests/studio/flow/botbuilder.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// Somebody checks a bot from a terminal, and has mended what needs no decision.
class TestCheck : public QObject
{
    Q_OBJECT
private:
    ::tests::Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};

    /// A bot that greets; with a connection from a port that is not there, two options that are one, and a node that nothing leads to.
    QString makeBot(const QString &name, bool isWrong)
    {
        flow::test::BotBuilder bot;
        bot.node(u"s"_s, u"start"_s)
            .node(u"hello"_s, u"message"_s, QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"Hello"}]}]})"))
            .node(u"e"_s, u"exit"_s)
            .link(u"s"_s, u"next"_s, u"hello"_s)
            .link(u"hello"_s, u"next"_s, u"e"_s);
        if (isWrong)
            bot.link(u"hello"_s, u"gone"_s, u"e"_s).node(u"lost"_s, u"choice"_s,
                QByteArray(R"({"prompt":{"en":"?"},"options":[{"id":"a","label":{"en":"Yes"}},{"id":"a","label":{"en":"No"}}]})"));
        const QString path = m_program.file(name);
        auto document = commands::Document::create(path, bot.project());
        return document ? path : QString();
    }

    static QStringList rulesOf(const ::tests::Run &run, const QString &list)
    {
        QStringList rules;
        const QJsonArray rows = run.json()[list].toArray();
        for (const QJsonValue &row : rows)
            rules.append(row[u"rule"].toString());
        return rules;
    }

private slots:
    void shouldListEveryRule_withoutAFile()
    {
        const ::tests::Run run = m_program.run({u"check"_s, u"--rules"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray rules = run.json()[u"rules"].toArray();
        QCOMPARE(rules.size(), flow::allRules().size());
        QVERIFY(rules.size() > 48);
        for (qsizetype i = 0; i < rules.size(); ++i) {
            QCOMPARE(rules[i][u"id"].toString(), flow::allRules()[i].id);
            QVERIFY(!rules[i][u"meaning"].toString().isEmpty() && !rules[i][u"severity"].toString().isEmpty());
        }
        const ::tests::Run text = m_program.run({u"check"_s, u"--rules"_s});
        QCOMPARE(text.exitCode, 0);
        for (const flow::Rule &rule : flow::allRules())
            QVERIFY2(text.text().contains(rule.id), qPrintable(rule.id));
    }

    void shouldSayHowItIsUsed_whenThereIsNoFile()
    {
        QCOMPARE(m_program.run({u"check"_s}).exitCode, 2);
        QCOMPARE(m_program.run({u"check"_s, u"/does/not/exist.dialogist"_s, u"--fix"_s}).exitCode, 3);
    }

    void shouldMendWhatIsSafe_andSayWhatIsLeft()
    {
        const QString path = makeBot(u"wrong.dialogist"_s, true);
        const ::tests::Run before = m_program.run({u"check"_s, path, u"--json"_s});
        QCOMPARE(before.exitCode, 1);
        QVERIFY(rulesOf(before, u"findings"_s).contains(u"flow.stale-link"_s));

        const ::tests::Run fixed = m_program.run({u"check"_s, path, u"--fix"_s, u"--json"_s});
        QCOMPARE(fixed.exitCode, 1); // the node that nothing leads to is left for a person
        QStringList mended = rulesOf(fixed, u"fixed"_s);
        mended.sort();
        QCOMPARE(mended, QStringList({u"flow.duplicate-option"_s, u"flow.stale-link"_s}));
        QVERIFY(rulesOf(fixed, u"findings"_s).contains(u"flow.unreachable"_s));
        QVERIFY(!rulesOf(fixed, u"findings"_s).contains(u"flow.stale-link"_s));

        const ::tests::Run again = m_program.run({u"check"_s, path, u"--fix"_s});
        QCOMPARE(again.exitCode, 1);
        QVERIFY(rulesOf(m_program.run({u"check"_s, path, u"--fix"_s, u"--json"_s}), u"fixed"_s).isEmpty());

        // One undo takes all of it back.
        auto document = commands::Document::open(path);
        QVERIFY(document.ok());
        QVERIFY((*document)->canUndo());
        QVERIFY((*document)->undo().ok());
        QVERIFY(!(*document)->canUndo());
        document->reset();
        QCOMPARE(rulesOf(m_program.run({u"check"_s, path, u"--json"_s}), u"findings"_s), rulesOf(before, u"findings"_s));
    }

    void shouldSayInWhichFlow_whenStepsHaveOneName()
    {
        flow::test::BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"N"_s, u"exit"_s).link(u"s"_s, u"next"_s, u"N"_s);
        bot.flow(u"Orders"_s).node(u"os"_s, u"start"_s).node(u"N of orders"_s, u"set"_s, QByteArray("{\"assignments\":[{\"variable\":\"x\",\"expression\":\"1 +\"}]}"));
        model::Project project = bot.project();
        const model::NodeId id = bot.id(u"N of orders"_s);
        QVERIFY(project.apply(commands::renameNode(project, id, u"N"_s).changes.constFirst()).ok());
        const QString path = m_program.file(u"places.dialogist"_s);
        QVERIFY(commands::Document::create(path, project).ok());

        const ::tests::Run text = m_program.run({u"check"_s, path});
        QVERIFY2(text.text().contains(u"Orders › N: "_s), qPrintable(text.text()));
        const QJsonArray findings = m_program.run({u"check"_s, path, u"--json"_s}).json()[u"findings"].toArray();
        QVERIFY(std::any_of(findings.begin(), findings.end(), [&](const QJsonValue &finding) {
            return finding[u"place"].toString() == u"Orders › N" && finding[u"nodes"].toArray().contains(id.toString());
        }));
    }

    void shouldFindMistakesInCode_withTheirLine()
    {
        flow::test::BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"Count"_s, u"code"_s, QJsonObject {{u"source"_s, u"let x = 1;\nlet y = ;"_s}}).node(u"e"_s, u"exit"_s);
        bot.link(u"s"_s, u"next"_s, u"Count"_s).link(u"Count"_s, u"next"_s, u"e"_s);
        const QString path = m_program.file(u"code.dialogist"_s);
        QVERIFY(commands::Document::create(path, bot.project()).ok());

        const ::tests::Run run = m_program.run({u"check"_s, path, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(rulesOf(run, u"findings"_s).contains(u"flow.code-error"_s));
        QVERIFY2(m_program.run({u"check"_s, path}).text().contains(u"Line 2: "_s), qPrintable(run.text()));
    }

    void shouldListTheFunctionsOfExpressions()
    {
        const QJsonArray all = m_program.run({u"functions"_s, u"--json"_s}).json()[u"functions"].toArray();
        QVERIFY(all.size() > 60);
        const ::tests::Run found = m_program.run({u"functions"_s, u"capital"_s, u"letters"_s});
        QCOMPARE(found.exitCode, 0);
        QVERIFY2(found.text().contains(u"text.toUpperCase()"_s), qPrintable(found.text()));
    }

    void shouldEndWithNothing_whenAllIsWell()
    {
        const QString path = makeBot(u"right.dialogist"_s, false);
        QCOMPARE(m_program.run({u"check"_s, path}).exitCode, 0);
        QCOMPARE(m_program.run({u"check"_s, path, u"--fix"_s}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
