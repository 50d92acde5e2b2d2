// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/takeover.h"

#include "studio/engine/testing/testyaml.h"
#include "tests/studio/flow/botbuilder.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::engine::testing;
using namespace Qt::StringLiterals;

class TestTakeover : public QObject
{
    Q_OBJECT
private:
    model::Project m_project;
    const model::Bot &bot() const { return m_project.bots.begin()->second; }
    void apply(const commands::Command &command)
    {
        for (const model::Change &change : command.changes)
            QVERIFY(m_project.apply(change).ok());
    }
    static QByteArray fileOf(const QStringList &names, const QString &said)
    {
        QList<model::ConversationTest> tests;
        for (const QString &name : names) {
            model::ConversationTest test;
            test.id = model::ConversationTestId::create();
            test.suite = u"smoke"_s;
            test.name = name;
            test.steps = {QJsonObject {{u"user"_s, said}, {u"assertions"_s, QJsonArray {QJsonObject {{u"no_error"_s, true}}}}}};
            tests.append(test);
        }
        return testsToYaml(tests);
    }

private slots:
    void init()
    {
        flow::test::BotBuilder builder;
        m_project = builder.node(u"s"_s, u"start"_s).project();
    }

    void shouldBringTheTestsInTheirOrder_asOneStep()
    {
        const auto taken = takeTests(m_project, bot().id, fileOf({u"zeta"_s, u"alpha"_s}, u"hello"_s));
        QVERIFY(taken.ok());
        QCOMPARE(taken->count, 2);
        QCOMPARE(taken->command.changes.size(), 2);
        apply(taken->command);
        QMap<double, QString> inOrder;
        for (const auto &[id, test] : bot().tests)
            inOrder.insert(test.order, test.name);
        QCOMPARE(inOrder.values(), (QStringList {u"zeta"_s, u"alpha"_s}));
    }

    void shouldReplaceTestsOfTheSameName_whenTheFileComesAgain()
    {
        apply(takeTests(m_project, bot().id, fileOf({u"one"_s, u"two"_s}, u"hello"_s))->command);
        QVERIFY(takeTests(m_project, bot().id, fileOf({u"one"_s, u"two"_s}, u"hello"_s))->command.isObsolete());
        apply(takeTests(m_project, bot().id, fileOf({u"two"_s, u"three"_s}, u"good day"_s))->command);
        QCOMPARE(bot().tests.size(), size_t(3));
        for (const auto &[id, test] : bot().tests)
            QCOMPARE(test.steps[0][u"user"].toString(), test.name == u"one" ? u"hello"_s : u"good day"_s);
    }

    void shouldRefuse_whatHoldsNoTests_orABotThatIsGone()
    {
        QVERIFY(!takeTests(m_project, bot().id, "just words").ok());
        QVERIFY(!takeTests(m_project, model::BotId::create(), fileOf({u"one"_s}, u"hello"_s)).ok());
    }
};

QTEST_GUILESS_MAIN(TestTakeover)
#include "tst_takeover.moc"
