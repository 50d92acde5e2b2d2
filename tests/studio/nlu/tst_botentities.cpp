// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/botentities.h"

#include "studio/nlu/fuzzywords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dialogist::nlu;
using namespace Qt::StringLiterals;

class TestBotEntities : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const BotEntities> shop(bool fuzzy = true)
    {
        return BotEntities::compile({{u"city"_s, {{u"Kuala Lumpur"_s, {u"KL"_s}}, {u"Munich"_s, {u"München"_s}}, {u"Singapore"_s, {}}}, fuzzy},
                                        {u"size"_s, {{u"small"_s, {u"S"_s, u"klein"_s}}, {u"extra large"_s, {u"XL"_s}}}, fuzzy}},
            {{u"order"_s, {u"\\b[A-Z]{2}-\\d{4}\\b"_s}}, {u"zip"_s, {u"zip (?<value>\\d{5})"_s, u"(?:no|nr)\\.? (\\d+)-(a|b)"_s}}});
    }

    static QStringList found(const BotEntities &entities, const QString &text)
    {
        QStringList list;
        for (const EntityMatch &match : withoutOverlaps(entities.find(text)))
            list.append(match.name + u'=' + match.value.toString() + u'@' + match.text);
        return list;
    }

private slots:
    void shouldFindValuesAndSynonyms()
    {
        QCOMPARE(found(*shop(), u"From KL to münchen, size xl"_s),
            QStringList({u"city=Kuala Lumpur@KL"_s, u"city=Munich@münchen"_s, u"size=extra large@xl"_s}));
        QCOMPARE(found(*shop(), u"nothing here"_s), QStringList());
        QCOMPARE(found(*shop(), u"the kuala-lumpur office"_s), QStringList {u"city=Kuala Lumpur@kuala-lumpur"_s});
    }

    void shouldForgiveSlips_onlyInLongWords()
    {
        QCOMPARE(found(*shop(), u"to Singapur"_s), QStringList {u"city=Singapore@Singapur"_s});
        QCOMPARE(found(*shop(), u"kuala lumpru"_s), QStringList {u"city=Kuala Lumpur@kuala lumpru"_s});
        QCOMPARE(found(*shop(), u"munch"_s), QStringList {u"city=Munich@munch"_s});
        QCOMPARE(found(*shop(), u"KM or X"_s), QStringList());
        QCOMPARE(found(*shop(false), u"to Singapur"_s), QStringList());
        QCOMPARE(found(*shop(false), u"to Singapore"_s), QStringList {u"city=Singapore@Singapore"_s});
    }

    /// One letter more or less makes another short word of it.
    void shouldNotTakeOneShortWordForAnother()
    {
        const auto lists = BotEntities::compile({{u"thing"_s, {{u"cat"_s, {}}, {u"hot"_s, {}}, {u"mail"_s, {}}, {u"three"_s, {}}, {u"small"_s, {}}, {u"apple"_s, {}}}, true}}, {});
        for (const QString &other : {u"car"_s, u"not"_s, u"cut"_s, u"main"_s, u"tree"_s, u"mall"_s})
            QCOMPARE(found(*lists, other), QStringList());
        QCOMPARE(found(*lists, u"smal"_s), QStringList {u"thing=small@smal"_s}); // a double letter is soon lost
        QCOMPARE(found(*lists, u"aple"_s), QStringList {u"thing=apple@aple"_s});
        QCOMPARE(found(*lists, u"appel"_s), QStringList {u"thing=apple@appel"_s});
    }

    void shouldReadUmlautsInEitherSpelling()
    {
        QCOMPARE(found(*shop(false), u"nach Muenchen"_s), QStringList {u"city=Munich@Muenchen"_s});
        QCOMPARE(found(*shop(false), u"nach Munchen"_s), QStringList {u"city=Munich@Munchen"_s});
        const auto lists = BotEntities::compile({{u"place"_s, {{u"Duesseldorf"_s, {}}, {u"Grüne Straße"_s, {}}, {u"blu"_s, {}}}, false}}, {});
        QCOMPARE(found(*lists, u"Düsseldorf"_s), QStringList {u"place=Duesseldorf@Düsseldorf"_s});
        QCOMPARE(found(*lists, u"gruene strasse"_s), QStringList {u"place=Grüne Straße@gruene strasse"_s});
        QCOMPARE(found(*lists, u"blue"_s), QStringList()); // no umlaut on either side
    }

    void shouldFindPatterns()
    {
        QCOMPARE(found(*shop(), u"order AB-1234, zip 50450"_s), QStringList({u"order=AB-1234@AB-1234"_s, u"zip=50450@zip 50450"_s}));
        QCOMPARE(found(*shop(), u"that is no. 12-b"_s), QStringList {u"zip=no. 12-b@no. 12-b"_s}); // groups are there to choose, too
    }

    void shouldForgiveNoSlips_inShortWordsAndNumbers()
    {
        QCOMPARE(forgivenSlips(u"mail"), 0);
        QCOMPARE(forgivenSlips(u"model3x"), 0);
    }

    void shouldEndInTime_whenAPatternExplodes()
    {
        const auto entities = BotEntities::compile({}, {{u"bad"_s, {u"(a+)+$"_s, u"(x|xx)*y"_s}}, {u"broken"_s, {u"(("_s}}});
        QCOMPARE(entities->problems().size(), 1);
        QElapsedTimer clock;
        clock.start();
        entities->find(QString(1900, u'a') + u'b');
        entities->find(QString(1000000, u'x'));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    void shouldBeQuick_whenAListIsLong()
    {
        ListEntity list {u"product"_s, {}, true};
        for (int i = 0; i < 10000; ++i) {
            QString name;
            for (int n = i, k = 0; k < 4; ++k, n /= 10)
                name += QStringList({u"bar"_s, u"lin"_s, u"tor"_s, u"mek"_s, u"sal"_s, u"fun"_s, u"gid"_s, u"pov"_s, u"hew"_s, u"zun"_s})[n % 10];
            list.values.append({name, {}});
        }
        const auto entities = BotEntities::compile({list}, {});
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 100; ++i)
            QVERIFY(!entities->find(u"I want to order two of barlintormek and one salfnugidpov, thanks"_s).isEmpty());
        // Loose enough for a build without optimisation.
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }

    void shouldHoldNothing_whenNothingIsGiven()
    {
        QVERIFY(BotEntities::compile({}, {})->isEmpty());
        QVERIFY(BotEntities::compile({{u"empty"_s, {{QString(), {u"..."_s}}}, true}}, {})->find(u"... a"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestBotEntities)
#include "tst_botentities.moc"
