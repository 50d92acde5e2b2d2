// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/matcher.h"
#include "studio/flow/testmentions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dialogist::engine::testing;
using namespace Qt::StringLiterals;

class TestMatcher : public QObject
{
    Q_OBJECT
private:
    static QJsonValue json(const QByteArray &text)
    {
        return QJsonDocument::fromJson("[" + text + "]").array().first();
    }

private slots:
    /// Renaming looks into values, and must not take a comparison for one.
    void shouldBeKnownToThoseWhoRename_whateverItsWordIs_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : Matcher::words() + QStringList {u"text_matches"_s, u"regex"_s, u"text"_s, u"gte"_s, u"lte"_s})
            QTest::addRow("%s", qPrintable(word)) << word;
    }
    void shouldBeKnownToThoseWhoRename_whateverItsWordIs()
    {
        QFETCH(QString, word);
        QVERIFY(Matcher::words().contains(Matcher::ownWord(word)));
        dialogist::model::ConversationTest test;
        const QJsonObject value {{u"city"_s, QJsonObject {{word, u"Bonn"_s}}}};
        test.steps = {QJsonObject {{u"assertions"_s, QJsonArray {QJsonObject {{u"variable_was_set"_s, value}}}}}};
        for (const dialogist::flow::TestMention &mention : dialogist::flow::mentionsIn(test))
            QVERIFY(mention.text != word);
    }

    void shouldCompare_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *condition, const char *value, bool holds) { QTest::addRow("%s of %s", condition, value) << QByteArray(condition) << QByteArray(value) << holds; };
        row("5", "5", true);
        row("5", "\"5\"", true);
        row("\" a \"", "\"a\"", true);
        row("\"a\"", "\"A\"", false);
        row("{\"a\":1}", "{\"a\":1}", true);
        row("{\"a\":1}", "{\"a\":\"1\"}", false);
        row("{\"contains\":\"lo\"}", "\"Hello\"", true);
        row("{\"contains\":2}", "[1,2]", true);
        row("{\"contains\":3}", "[1,2]", false);
        row("{\"contains\":12}", "\"number 123\"", true);
        row("{\"matches\":\"^\\\\d+$\"}", "\"123\"", true);
        row("{\"regex\":\"^\\\\d+$\"}", "\"12a\"", false);
        row("{\"at_least\":5}", "5", true);
        row("{\"at_most\":5}", "6", false);
        row("{\"at_least\":5}", "\"7\"", false);
        row("{\"at_least\":1,\"at_most\":3}", "2", true);
        row("{\"at_least\":1,\"at_most\":3}", "4", false);
        row("{\"length\":2}", "[1,2]", true);
        row("{\"length\":2}", "\"abc\"", false);
        row("{\"is_set\":true}", "null", false);
        row("{\"is_set\":false}", "null", true);
        row("{\"similar_to\":\"We open at nine\"}", "\"we open at nine!\"", true);
        row("{\"similar_to\":\"We open at nine\"}", "\"Bread is baked here\"", false);
        row("{\"similar_to\":{\"text\":\"We open at nine\",\"at_least\":0.2}}", "\"We open at ten\"", true);
    }
    void shouldCompare()
    {
        QFETCH(QByteArray, condition);
        QFETCH(QByteArray, value);
        QFETCH(bool, holds);
        const auto matcher = Matcher::fromJson(json(condition));
        QVERIFY(matcher.ok());
        QCOMPARE(matcher->matches(json(value)), holds);
    }

    void shouldOnlyAskForAPart_ofWhatABotSays()
    {
        QVERIFY(Matcher::fromJson(u"open"_s, true)->matches(u"We open at nine"_s));
        QVERIFY(!Matcher::fromJson(u"open"_s, false)->matches(u"We open at nine"_s));
    }

    void shouldRefuseWordsThatAreNone_andBrokenPatterns()
    {
        QVERIFY(!Matcher::fromJson(json("{\"contains\":\"a\",\"conains\":\"b\"}")).ok());
        const auto broken = Matcher::fromJson(json("{\"matches\":\"(\"}"));
        QVERIFY(!broken.ok());
        QVERIFY(broken.error().message.contains(u'('));
    }

    void shouldNameTheComparisonThatWasMeant_whenOneIsMisspelt_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("letter left out") << QByteArray("{\"contins\":\"x\"}") << u"contains"_s;
        QTest::newRow("letters swapped") << QByteArray("{\"cotnains\":\"x\"}") << u"contains"_s;
        QTest::newRow("without its s") << QByteArray("{\"equal\":5}") << u"equals"_s;
        QTest::newRow("without its line") << QByteArray("{\"atleast\":5}") << u"at_least"_s;
        QTest::newRow("beside a right one") << QByteArray("{\"at_least\":1,\"at_mots\":5}") << u"at_most"_s;
        QTest::newRow("Rasa's word") << QByteArray("{\"text_match\":\"x\"}") << u"text_matches"_s;
    }
    void shouldNameTheComparisonThatWasMeant_whenOneIsMisspelt()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, meant);
        const auto matcher = Matcher::fromJson(json(written));
        QVERIFY(!matcher.ok());
        QVERIFY2(matcher.error().message.contains(u'“' + meant + u'”'), qPrintable(matcher.error().message));
        QVERIFY2(matcher.error().message.contains(u"equals"_s), qPrintable(matcher.error().message)); // how it would be an object all the same
    }

    void shouldTakeObjectsForThemselves_whereTheyAreNoSlipOrStandBehindEquals()
    {
        for (const QByteArray &object : {QByteArray("{\"city\":\"Bremen\"}"), QByteArray("{\"batches\":3}"), QByteArray("{}")})
            QVERIFY2(Matcher::fromJson(json(object))->matches(json(object)), object.constData());
        for (const QByteArray &object : {QByteArray("{\"contins\":\"x\"}"), QByteArray("{\"length\":3}")}) {
            const auto matcher = Matcher::fromJson(Matcher::literal(json(object)));
            QVERIFY(matcher.ok());
            QVERIFY2(matcher->matches(json(object)), object.constData());
            QVERIFY(!matcher->matches(json("{}")));
        }
    }

    void shouldFindWhatStandsAtAPath()
    {
        const QJsonValue value = json(R"({"body":{"items":[{"city":"Rome"}]}})");
        QCOMPARE(valueAt(value, u"body.items.0.city"_s).toString(), u"Rome"_s);
        QVERIFY(valueAt(value, u"body.items.5.city"_s).isUndefined());
        QVERIFY(valueAt(value, u"body.city.x"_s).isUndefined());
    }

    void shouldMeasureHowMuchOfAnAnswerItsSourcesHold()
    {
        QCOMPARE(groundedShare(u"ok"_s, {}), 1.0);
        QCOMPARE(groundedShare(u"Parcels arrive within 3 days"_s, {u"A parcel: parcels arrive within"_s, u"3 working days"_s}), 1.0);
        QVERIFY(groundedShare(u"Dragons arrive tomorrow"_s, {u"Parcels arrive"_s}) < 0.5);
        QCOMPARE(similarity(QString(), QString()), 1.0);
        QCOMPARE(similarity(u"same words"_s, u"Same, words!"_s), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
