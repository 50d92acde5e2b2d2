// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/understanding.h"

#include "studio/model/bot.h"

#include <QTest>
#include <QTimeZone>

using namespace dialogist::nlu;
using namespace Qt::StringLiterals;

class TestUnderstanding : public QObject
{
    Q_OBJECT

    static EntityContext thursday()
    {
        return {QDateTime({2026, 11, 26}, {10, 0}, QTimeZone::utc()), {}};
    }

    static UnderstandingSource travel()
    {
        UnderstandingSource source;
        source.languages = {u"en"_s, u"de"_s};
        source.intents[u"en"_s] = {{u"fly"_s, {u"I want to fly to [Berlin](city)"_s, u"book a flight"_s, u"a ticket to [Rome](city)"_s}},
            {u"greet"_s, {u"hello"_s, u"good morning"_s}}};
        source.intents[u"de"_s] = {{u"fly"_s, {u"ich möchte nach [Berlin](city) fliegen"_s, u"einen Flug buchen"_s}},
            {u"greet"_s, {u"hallo"_s, u"guten Morgen"_s}}};
        source.lists[u"en"_s] = {{u"city"_s, {{u"Munich"_s, {u"Muenchen"_s}}, {u"Kuala Lumpur"_s, {u"KL"_s}}}}};
        source.lists[u"de"_s] = {{u"city"_s, {{u"Munich"_s, {u"München"_s}}}}};
        source.patterns = {{u"booking"_s, {u"\\bBK-(?<value>\\d{4})\\b"_s}}};
        return source;
    }

private slots:
    void shouldFindIntentAndEntities()
    {
        const auto understanding = Understanding::compile(travel());
        const Understood understood = understanding->understand(u"fly to kuala lumpr on 24 Dec, booking bk-1234"_s, u"en"_s, thursday());
        QCOMPARE(understood.intents.intent(), u"fly"_s);
        QVERIFY(understood.entity(u"city"_s));
        QCOMPARE(understood.entity(u"city"_s)->value, QJsonValue(u"Kuala Lumpur"_s));
        QCOMPARE(understood.entity(u"city"_s)->text, u"kuala lumpr"_s);
        QCOMPARE(understood.entity(u"date"_s)->value, QJsonValue(u"2026-12-24"_s));
        QCOMPARE(understood.entity(u"booking"_s)->value, QJsonValue(u"1234"_s));
        QVERIFY(!understood.entity(u"email"_s));
    }

    void shouldUseTheLanguageOfTheTalk_andAllOfThemForOthers()
    {
        const auto understanding = Understanding::compile(travel());
        QCOMPARE(understanding->classify(u"nach Hamburg fliegen"_s, u"de-AT"_s).intent(), u"fly"_s);
        QCOMPARE(understanding->classify(u"einen Flug buchen bitte"_s, u"fr"_s).intent(), u"fly"_s);
        QCOMPARE(understanding->classify(u"book a flight please"_s, u"fr"_s).intent(), u"fly"_s);
        QCOMPARE(understanding->understand(u"nach München"_s, u"de"_s, thursday()).entity(u"city"_s)->value, QJsonValue(u"Munich"_s));
    }

    void shouldFindEntitiesOnly_whenTheBotHasNoIntents()
    {
        const auto understanding = Understanding::compile({});
        QVERIFY(!understanding->hasIntents());
        const Understood understood = understanding->understand(u"write to mia@example.org"_s, u"en"_s, thursday());
        QVERIFY(understood.intents.isOutOfScope);
        QCOMPARE(understood.entities.size(), 1);
        QCOMPARE(understood.entities.first().value, QJsonValue(u"mia@example.org"_s));
    }

    void shouldTakeWhatABotHas()
    {
        dialogist::model::Bot bot;
        bot.languages = {u"en"_s, u"de"_s};
        bot.understanding.threshold = 0.3;
        const auto addIntent = [&bot](const QString &name, const QMap<QString, QStringList> &phrases) {
            const auto id = dialogist::model::IntentId::create();
            bot.intents[id] = {id, bot.id, name, phrases};
        };
        addIntent(u"fly"_s, {{u"en"_s, {u"book a flight"_s}}, {u"de"_s, {u"einen Flug buchen"_s}}});
        addIntent(u"None"_s, {{u"en"_s, {u"read a book"_s}}});
        dialogist::model::Entity city;
        city.name = u"city"_s;
        city.values = {{u"Munich"_s, {{u"de"_s, {u"München"_s}}}}};
        dialogist::model::Entity code;
        code.name = u"code"_s;
        code.kind = u"pattern"_s;
        code.patterns = {u"[A-Z]{2}\\d+"_s};
        for (const auto &entity : {city, code})
            bot.entities[dialogist::model::EntityId::create()] = entity;

        const auto source = UnderstandingSource::of(bot);
        QCOMPARE(source.settings.threshold, 0.3);
        QCOMPARE(source.outOfScope.value(u"en"_s), QStringList {u"read a book"_s});
        const auto understanding = Understanding::compile(source);
        const Understood understood = understanding->understand(u"einen Flug nach München, AB12"_s, u"de"_s, thursday());
        QCOMPARE(understood.intents.intent(), u"fly"_s);
        QCOMPARE(understood.entity(u"city"_s)->value, QJsonValue(u"Munich"_s));
        QCOMPARE(understood.entity(u"code"_s)->value, QJsonValue(u"AB12"_s));
        QVERIFY(understanding->classify(u"read a book"_s, u"en"_s).isOutOfScope);
    }

    void shouldNameBrokenPatterns()
    {
        UnderstandingSource source = travel();
        source.patterns.append({u"broken"_s, {u"(unclosed"_s}});
        const QStringList problems = Understanding::compile(source)->problems();
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().startsWith(u"broken"_s));
    }
};

QTEST_APPLESS_MAIN(TestUnderstanding)
#include "tst_understanding.moc"
