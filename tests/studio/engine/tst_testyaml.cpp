// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/testyaml.h"

#include <QFile>
#include <QTest>

using namespace dialogist;
using namespace dialogist::engine::testing;
using namespace Qt::StringLiterals;

class TestTestYaml : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadTheExampleOfTheDocument()
    {
        QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR "/studio/engine/testing/testing.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const qsizetype begin = text.indexOf("```yaml\n") + 8;
        const QByteArray yaml = text.mid(begin, text.indexOf("```", begin) - begin);
        const auto read = testsFromYaml(yaml);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(read->remarks, QStringList());
        QCOMPARE(read->tests.size(), 1);
        const model::ConversationTest &test = read->tests.first();
        QCOMPARE(test.name, u"order bread"_s);
        QCOMPARE(test.steps.size(), 3);
        QCOMPARE(test.pins.size(), 1);
        QCOMPARE(test.given[u"variables"][u"city"].toString(), u"Bremen"_s);
    }

    void shouldComeBackTheSame_whenWrittenAndRead()
    {
        model::ConversationTest test;
        test.id = model::ConversationTestId::create();
        test.suite = u"orders: \"big\""_s;
        test.name = u"नमस्ते # not a remark"_s;
        test.description = u"two\nlines"_s;
        test.language = u"hi"_s;
        test.enabled = false;
        test.given = {{u"variables"_s, QJsonObject {{u"n"_s, 1.5}, {u"yes"_s, true}, {u"code"_s, u"007"_s}}}};
        test.steps = {QJsonObject {{u"user"_s, u"- hi: there"_s}, {u"assertions"_s, QJsonArray {QJsonObject {{u"bot_uttered"_s, u"{{x}}"_s}}, u"no_error"_s}}}};
        test.pins = {QJsonObject {{u"kind"_s, u"http"_s}, {u"answer"_s, QJsonObject {{u"status"_s, 200}}}}};
        const auto read = testsFromYaml(testsToYaml({test}));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        model::ConversationTest back = read->tests.first();
        back.id = test.id;
        back.order = test.order;
        QCOMPARE(back.toJson(), test.toJson());
    }

    void shouldTakeNoValues_whenNothingStandsBehindTheirKey()
    {
        const auto read = testsFromYaml("test_cases:\n- test_case: a\n  given:\n    variables:\n    user: ~\n  steps:\n  - user: hi\n");
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        for (const QString &key : {u"variables"_s, u"user"_s})
            QVERIFY(!read->tests.first().given.contains(key));
        QVERIFY2(!testsToYaml(read->tests).contains("null"), testsToYaml(read->tests).constData());
    }

    void shouldReadTestsOfRasa_withTheirFixtures()
    {
        const auto read = testsFromYaml(R"yaml(
fixtures:
  - premium:
      - membership_type: premium
      - logged_in: true
test_cases:
  - test_case: user books a restaurant
    fixtures: [premium, missing]
    steps:
      - user: "Can I book a restaurant?"
        assertions:
          - flow_started: "book_restaurant"
          - bot_uttered:
              utter_name: utter_ask_people
              text_matches: "how many people"
              buttons:
                - title: "two"
                  payload: "/SetSlots(n=2)"
      - user: "four"
        assertions:
          - slot_was_set:
              - name: "people"
                value: 4
      - bot: "Done"
)yaml");
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(read->tests.size(), 1);
        QCOMPARE(read->remarks.size(), 1); // the fixture that is not there
        const QJsonObject variables = read->tests.first().given[u"variables"].toObject();
        QCOMPARE(variables[u"membership_type"].toString(), u"premium"_s);
        QCOMPARE(variables[u"logged_in"].toBool(), true);
        QCOMPARE(read->tests.first().steps.size(), 3);
    }

    void shouldNameAKeyThatTestsDoNotHave()
    {
        const auto read = testsFromYaml("test_cases:\n- test_case: greets\n  stepz:\n  - user: hi\n");
        QVERIFY(!read.ok());
        for (const QString &named : {u"greets"_s, u"stepz"_s, u"steps"_s})
            QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }

    void shouldSayWhatIsWrong_whenTheFileHoldsNoTests_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("something else") << QByteArray("flows:\n- a\n");
        QTest::newRow("no YAML") << QByteArray("a: b: c: [");
    }
    void shouldSayWhatIsWrong_whenTheFileHoldsNoTests()
    {
        QFETCH(QByteArray, yaml);
        const auto read = testsFromYaml(yaml);
        QVERIFY(!read.ok());
        QVERIFY(!read.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTestYaml)
#include "tst_testyaml.moc"
