// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/localizedtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dialogist::model;
using namespace Qt::StringLiterals;
using State = LocalizedText::State;

class TestLocalizedText : public QObject
{
    Q_OBJECT
private slots:
    void shouldFallBack_toTheBaseLanguageThenTheSourceThenAny()
    {
        LocalizedText text(u"en"_s, u"Hello"_s);
        text.set(u"pt"_s, u"Olá"_s);
        QCOMPARE(text.best(u"pt-BR"_s, u"en"_s), u"Olá"_s);
        QCOMPARE(text.best(u"sv"_s, u"en"_s), u"Hello"_s);
        QCOMPARE(text.best(u"sv"_s, u"de"_s), u"Hello"_s);
        QCOMPARE(LocalizedText().best(u"sv"_s, u"de"_s), QString());
    }

    void shouldKnowWhichTranslationsAreStale()
    {
        LocalizedText text(u"en"_s, u"Hello"_s);
        QCOMPARE(text.state(u"de"_s, u"en"_s), State::Missing);
        text.set(u"de"_s, u"Hallo"_s); // remembers nothing: counts as good
        text.edit(u"ms"_s, u"Helo"_s, u"en"_s);
        QCOMPARE(text.state(u"de"_s, u"en"_s), State::Current);
        text.edit(u"en"_s, u"Good day"_s, u"en"_s);
        QCOMPARE(text.state(u"de"_s, u"en"_s), State::Stale);
        QCOMPARE(text.state(u"ms"_s, u"en"_s), State::Stale);
        QCOMPARE(text.state(u"en"_s, u"en"_s), State::Current);
        text.edit(u"en"_s, u"Hello"_s, u"en"_s); // back to what they were made from
        QCOMPARE(text.state(u"de"_s, u"en"_s), State::Current);
        QCOMPARE(text.state(u"ms"_s, u"en"_s), State::Current);
        text.edit(u"en"_s, u"Hey"_s, u"en"_s);
        text.confirm(u"de"_s, u"Hey"_s);
        QCOMPARE(text.state(u"de"_s, u"en"_s), State::Current);
        text.set(u"de"_s, {});
        QCOMPARE(text.state(u"de"_s, u"en"_s), State::Missing);
        text.set(u"de"_s, u"He"_s); // what was forgotten does not come back
        QCOMPARE(text.state(u"de"_s, u"en"_s), State::Current);
    }

    void shouldBeToldFromARow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isText");
        QTest::newRow("nothing") << QByteArray("{}") << false;
        QTest::newRow("one language") << QByteArray(R"({"en":"Hello"})") << true;
        QTest::newRow("Indonesian among others") << QByteArray(R"({"en":"Hello","id":"Halo","de":"Hallo"})") << true;
        QTest::newRow("Indonesian alone") << QByteArray(R"({"id":"Halo"})") << true;
        QTest::newRow("with marks") << QByteArray(R"({"id":"Halo","@from":{"id":"0123456789ab"}})") << true;
        QTest::newRow("marks alone") << QByteArray(R"({"@from":{"id":"0123456789ab"}})") << false;
        QTest::newRow("long tags") << QByteArray(R"({"id-ID":"a","zh-Hant-HK":"b","fil":"c","sl-rozaj-biske-1994":"d","de-x-formal":"e","x-klingon":"f","es-419":"g"})") << true;
        QTest::newRow("a row") << QByteArray(R"({"id":"o1","label":{"en":"Yes"}})") << false;
        QTest::newRow("a row of plain texts") << QByteArray(R"({"id":"c1","label":"Yes","condition":"a > 1"})") << false;
        QTest::newRow("a row with a picture") << QByteArray(R"({"id":"c1","alt":{"en":"A cat"}})") << false;
        QTest::newRow("a row with a number") << QByteArray(R"({"id":"a","max":5})") << false;
        QTest::newRow("a bubble") << QByteArray(R"({"kind":"text","variants":[{"id":"Halo"}]})") << false;
    }
    void shouldBeToldFromARow()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isText);
        QCOMPARE(LocalizedText::isText(QJsonDocument::fromJson(json).object()), isText);
    }

    void shouldComeBackFromJson_evenFromOddOne()
    {
        LocalizedText text(u"en"_s, u"Hello"_s);
        text.edit(u"de"_s, u"Hallo"_s, u"en"_s);
        QCOMPARE(LocalizedText::fromJson(text.toJson()), text);
        QCOMPARE(LocalizedText::fromJson(u"plain"_s, u"en"_s).exact(u"en"_s), u"plain"_s);
        QVERIFY(LocalizedText::fromJson(u""_s, u"en"_s).isEmpty());
        QVERIFY(LocalizedText::fromJson(5, u"en"_s).isEmpty());
        const QJsonObject odd {{u"en"_s, 5}, {u"de"_s, u"x"_s}, {u"@from"_s, QJsonObject {{u"ms"_s, u"abc"_s}, {u"de"_s, 7}}}};
        QCOMPARE(LocalizedText::fromJson(odd).all().keys(), QStringList {u"de"_s});
        QCOMPARE(LocalizedText::fromJson(odd).toJson().toObject().keys(), QStringList {u"de"_s});
    }
};

QTEST_APPLESS_MAIN(TestLocalizedText)
#include "tst_localizedtext.moc"
