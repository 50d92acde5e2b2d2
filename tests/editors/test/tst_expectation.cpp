// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/expectation.h"

#include "editors/test/stepsmodel.h"
#include "studio/engine/testing/assertion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dialogist;
using namespace dialogist::editors::test;
using namespace Qt::StringLiterals;
using engine::testing::Assertion;
using Form = Expectation::Form;

class TestExpectation : public QObject
{
    Q_OBJECT
private:
    static QJsonValue json(const QByteArray &text) { return QJsonDocument::fromJson("[" + text + "]").array().first(); }

private slots:
    void shouldHaveFieldsAndWords_forEveryKindThatTheProgramKnows()
    {
        const QStringList words = Assertion::allWords();
        QCOMPARE(QSet<QString>(words.begin(), words.end()), [] {
            const QStringList offered = StepsModel::assertionWords();
            return QSet<QString>(offered.begin(), offered.end());
        }());
        for (const QString &word : words) {
            QVERIFY2(StepsModel::assertionText(word) != word, qPrintable(word));
            const Expectation fresh = freshExpectation(word);
            QVERIFY2(fresh.form != Form::Raw, qPrintable(word));
            QCOMPARE(Expectation::fromJson(QJsonObject {{word, fresh.value()}}), fresh);
        }
    }

    void shouldComeBackAsItWasWritten_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addColumn<QString>("says");
        const auto row = [](const QByteArray &assertion, const QString &says) { QTest::newRow(assertion.constData()) << assertion << says; };
        row(R"({"bot_uttered":"Hello"})", u"“Hello”"_s);
        row(R"({"bot_uttered":{"equals":"Hello","matches":"^H"}})", u"is exactly “Hello”, matches the pattern “^H”"_s);
        row(R"({"bot_did_not_utter":{"similar_to":{"text":"Hi","at_least":0.9}}})", u"to 90 % is like “Hi”"_s);
        row(R"({"bot_uttered":{"contains":"Hi","buttons":["Yes","No"],"node":"Ask","cites":false}})",
            u"“Hi”, with the buttons “Yes”, “No”, in the step “Ask”, without a source"_s);
        row(R"({"bot_uttered":{"buttons":["Yes"]}})", u"with the buttons “Yes”"_s);
        row(R"({"variable_was_set":"email"})", u"email"_s);
        row(R"({"variable_was_set":{"name":"size","value":7}})", u"size, is exactly “7”"_s);
        row(R"({"variable_was_set":[{"name":"a","value":{"at_least":2,"at_most":5}},"b"]})", u"a, is at least “2”, is at most “5”; b"_s);
        row(R"({"variable_was_set":{"name":"a","value":{"is_set":false}}})", u"a, has no value"_s);
        row(R"({"variable_was_set":{"name":"a","value":["x",{"y":1}]}})", u"a, is exactly “[\"x\",{\"y\":1}]”"_s);
        row(R"({"variable_was_not_set":{"name":"a","value":{"x":1}}})", u"a, is exactly “{\"x\":1}”"_s);
        row(R"({"flow_started":"Main"})", u"Main"_s);
        row(R"({"flow_completed":["Main",{"flow_id":"Order","flow_step_id":"Ask"}]})", u"Main; Order, at the step “Ask”"_s);
        row(R"({"flow_started":{"operator":"any","flow_ids":["order","returns"]}})", u"any of: order; returns"_s);
        row(R"({"flow_cancelled":{"operator":"all","flow_ids":["order","returns"]}})", u"all of: order; returns"_s);
        row(R"({"requested":{"name":"http","times":2,"params":{"body.city":"Bonn","body.zip":{"matches":"^5"}}}})",
            u"http, 2 time(s), body.city is exactly “Bonn”, body.zip matches the pattern “^5”"_s);
        row(R"({"requested":["http","Order"]})", u"http; Order"_s);
        row(R"({"not_requested":"http"})", u"http"_s);
        row(R"({"clarified":["Order","Refund"]})", u"Order; Refund"_s);
        row(R"({"clarified":[]})", QString());
        row(R"({"clarified":{"operator":"any","flow_ids":["Order","Refund"]}})", u"any of: Order; Refund"_s);
        row(R"({"clarified":{"operator":"all","flow_ids":["Order"]}})", u"all of: Order"_s);
        row(R"({"intent_was":{"operator":"any","flow_ids":["refund","order"]}})", u"any of: refund; order"_s);
        row(R"({"grounded":{"threshold":0.8,"ground_truth":"We close at six."}})", u"to 80 %, or on “We close at six.”"_s);
        row(R"({"intent_was":"refund"})", u"refund"_s);
        row(R"({"node_visited":["a","b"]})", u"a; b"_s);
        row(R"({"waits_at":"Ask"})", u"Ask"_s);
        row(R"({"talk_ended":false})", u"no, it goes on"_s);
        row(R"({"talk_ended":true})", QString());
        row(R"({"no_error":true})", QString());
        row(R"({"expression":"size > 3"})", u"size > 3"_s);
        // What there are no fields for stays, and is shown as it is written.
        row(R"({"bot_uttered":{"sings":"la"}})", u"{\"sings\":\"la\"}"_s);
        row(R"({"requested":{"name":"http","soon":true}})", u"{\"name\":\"http\",\"soon\":true}"_s);
        row(R"({"flow_started":{"operator":"some","flow_ids":["a"]}})", u"{\"flow_ids\":[\"a\"],\"operator\":\"some\"}"_s);
        row(R"({"flow_started":{"operator":"any","flow_ids":[1]}})", u"{\"flow_ids\":[1],\"operator\":\"any\"}"_s);
        row(R"({"node_visited":{"operator":"any","flow_ids":["a"]}})", u"{\"flow_ids\":[\"a\"],\"operator\":\"any\"}"_s);
        row(R"({"talk_ended":"no"})", u"no"_s);
        row(R"({"bot_sang":"la"})", u"la"_s);
    }
    void shouldComeBackAsItWasWritten()
    {
        QFETCH(QByteArray, assertion);
        QFETCH(QString, says);
        const QJsonObject given = json(assertion).toObject();
        const Expectation read = Expectation::fromJson(given);
        QCOMPARE(QJsonValue(QJsonObject {{given.begin().key(), read.value()}}), QJsonValue(given));
        QCOMPARE(read.describe(), says);
        QCOMPARE(Expectation::fromJson(QJsonObject {{read.word, read.value()}}), read);
    }

    /// Other spellings are read as what they mean.
    void shouldMeanTheSame_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("own");
        const auto row = [](const QByteArray &given, const QByteArray &own) { QTest::newRow(given.constData()) << given << own; };
        row(R"("no_error")", R"({"no_error":true})");
        row(R"({"slot_was_set":[{"email":"a@b.c"}]})", R"({"variable_was_set":{"name":"email","value":"a@b.c"}})");
        row(R"({"slot_was_set":{"variable":"size","contains":"a"}})", R"({"variable_was_set":{"name":"size","value":{"contains":"a"}}})");
        row(R"({"bot_uttered":{"text_matches":"^a","utter_name":"Ask"}})", R"({"bot_uttered":{"matches":"^a","node":"Ask"}})");
        row(R"({"bot_uttered":{"contains":"a"}})", R"({"bot_uttered":"a"})");
        row(R"({"bot_uttered":{"buttons":[{"title":"Yes","payload":"/yes"}]}})", R"({"bot_uttered":{"buttons":["Yes"]}})");
        row(R"({"action_executed":{"called":"http"}})", R"({"requested":"http"})");
        row(R"({"flow_started":{"flow":"Main"}})", R"({"flow_started":"Main"})");
        row(R"({"flow_completed":{"operator":"ANY","flow_ids":"Main"}})", R"({"flow_completed":{"operator":"any","flow_ids":["Main"]}})");
        row(R"({"node_visited":[{"node":"a"}]})", R"({"node_visited":"a"})");
        row(R"({"generative_response_is_grounded":true})", R"({"grounded":{"threshold":0.5}})");
        row(R"("talk_ended")", R"({"talk_ended":true})");
        row(R"({"clarified":"Order"})", R"({"clarified":["Order"]})");
    }
    void shouldMeanTheSame()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, own);
        const Expectation read = Expectation::fromJson(json(given));
        QVERIFY(read.form != Form::Raw);
        QCOMPARE(QJsonValue(QJsonObject {{read.word, read.value()}}), json(own));
        QVERIFY(Assertion::fromJson(json(given)).ok());
        QVERIFY(Assertion::fromJson(json(own)).ok());
    }
};

QTEST_GUILESS_MAIN(TestExpectation)
#include "tst_expectation.moc"
