// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/profile.h"

#include "studio/model/jsonread.h"
#include "studio/privacy/features.h"
#include "studio/privacy/places.h"
#include "studio/privacy/profiletexts.h"
#include "studio/privacy/vocab.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dialogist;
using namespace dialogist::privacy;
using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT
private:
    static QByteArray bytes(const QJsonObject &changes)
    {
        QJsonObject json {{u"format"_s, u"dialogist-hosting-profile"_s}, {u"version"_s, 1}, {u"service"_s, u"Any"_s}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            json[it.key()] = it.value();
        return QJsonDocument(json).toJson();
    }

    static QStringList usedBy(const QString &service, const QStringList &features)
    {
        const auto profile = Profile::builtIn(service);
        QStringList names;
        for (const QJsonValue &row : profile->facts[u"subprocessors"].toArray()) {
            if (useOf(row.toObject(), features).used)
                names.append(row[u"name"].toString());
        }
        return names;
    }

private slots:
    void initTestCase() { QDir::setSearchPaths(u"profiles"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/profiles")}); }

    void shouldLoadEveryServiceThatShips()
    {
        for (const QString &id : Profile::builtInIds()) {
            const auto profile = Profile::builtIn(id);
            QVERIFY2(profile.ok(), qPrintable(id + (profile.ok() ? QString() : profile.error().message)));
            QCOMPARE(profile->id, id);
            QVERIFY(!profile->service.isEmpty());
            QCOMPARE(profile->hash.size(), 64);
            QCOMPARE(profile->publishable, id == u"here");
        }
    }

    void shouldUseOnlyKnownWords_whenItShips()
    {
        for (const QString &id : Profile::builtInIds()) {
            const QJsonObject facts = Profile::builtIn(id)->facts;
            for (const QString &list : {u"subprocessors"_s, u"actors"_s, u"channels"_s}) {
                for (const QJsonValue &row : facts[list].toArray()) {
                    for (const QString &key : {u"data"_s, u"dataCategories"_s}) {
                        for (const QJsonValue &category : row[key].toArray())
                            QVERIFY2(isTerm(Term::Category, category.toString()), qPrintable(id + u' ' + category.toString()));
                    }
                    for (const QJsonValue &purpose : row[u"purpose"].toArray())
                        QVERIFY2(isTerm(Term::Purpose, purpose.toString()), qPrintable(id + u' ' + purpose.toString()));
                }
            }
            for (const QJsonValue &row : facts[u"transferMechanisms"].toArray())
                QVERIFY(isTerm(Term::TransferMechanism, row[u"id"].toString()));
        }
    }

    void shouldSayNotStated_whenTheDocumentSaysNothing()
    {
        const auto botsify = Profile::builtIn(u"botsify"_s);
        QVERIFY(botsify->dated.isEmpty());
        QVERIFY(botsify->regions().isEmpty());
        QVERIFY(!botsify->regionIsAChoice());
        QVERIFY(!botsify->facts.contains(u"minimumAge"));
        QVERIFY(!botsify->facts.contains(u"transferMechanisms"));
    }

    void shouldKnowWhereDataLies()
    {
        QCOMPARE(Profile::builtIn(u"botpress"_s)->regions().first().where, u"US"_s);
        QVERIFY(Profile::builtIn(u"botpress"_s)->regions().first().isDefault);
        QVERIFY(Profile::builtIn(u"botpress"_s)->regionIsAChoice());
        QCOMPARE(Profile::builtIn(u"botpress"_s)->outsideTheChoice().size(), 2);
        QVERIFY(!Profile::builtIn(u"webchatagent"_s)->regionIsAChoice());
        QCOMPARE(Profile::builtIn(u"faveo"_s)->regions().size(), 2);
    }

    void shouldNotCountWhatABotWithoutAModelNeverReaches_onBotpress()
    {
        // given a bot that only runs on the service and answers from documents
        const QStringList used = usedBy(u"botpress"_s, {u"hosting"_s, u"web-chat"_s, u"knowledge"_s});
        // then hosting is used, and neither models, web look-up, analytics, support nor anything of the web site
        QCOMPARE(used, QStringList {u"Amazon Web Services"_s});
    }

    void shouldCountExactlyTheModel_whenABotGeneratesAnswers()
    {
        QCOMPARE(usedBy(u"botpress"_s, {u"hosting"_s, u"ai-answers"_s}), (QStringList {u"Amazon Web Services"_s, u"OpenAI"_s}));
        QCOMPARE(usedBy(u"botpress"_s, {u"hosting"_s, u"web-search"_s}), (QStringList {u"Amazon Web Services"_s, u"Microsoft Azure"_s}));
    }

    void shouldMapEveryService_forABotOfToday()
    {
        const QStringList today {u"hosting"_s, u"web-chat"_s, u"knowledge"_s};
        QCOMPARE(usedBy(u"here"_s, today), QStringList());
        QCOMPARE(usedBy(u"botsify"_s, today), (QStringList {u"Amazon AWS"_s, u"DigitalOcean"_s}));
        QCOMPARE(usedBy(u"messagebird"_s, today),
                 (QStringList {u"cloud hosts (not named)"_s, u"analytics, data science, fraud prevention vendors (not named)"_s}));
        QCOMPARE(usedBy(u"webchatagent"_s, today), QStringList {u"Hosting provider (not named)"_s});
        QCOMPARE(usedBy(u"faveo"_s, today), (QStringList {u"sub-contractors (not named)"_s, u"group companies"_s}));
    }

    void shouldLeaveOutReceiversThatDecideForThemselves_fromTheCount()
    {
        for (const QJsonValue &row : Profile::builtIn(u"messagebird"_s)->facts[u"subprocessors"].toArray()) {
            const bool payment = QStringList {u"Stripe"_s, u"Mollie"_s, u"Adyen"_s}.contains(row[u"name"].toString());
            if (payment || row[u"role"].toString() == u"conduit")
                QVERIFY(!countsAsSubprocessor(row.toObject()));
        }
    }

    void shouldReadPlaces_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("one") << u"DE"_s << QStringList {u"DE"_s};
        QTest::newRow("two") << u"IE, also US"_s << QStringList {u"IE"_s, u"US"_s};
        QTest::newRow("open") << u"US or other third country possible"_s << QStringList {u"US"_s, elsewhere};
        QTest::newRow("company address") << u"101 Townsend St, San Francisco, US (address)"_s << QStringList();
        QTest::newRow("network") << u"worldwide network"_s << QStringList {elsewhere};
        QTest::newRow("here") << u"this computer"_s << QStringList {thisComputer};
        QTest::newRow("words") << u"location named by the customer"_s << QStringList();
        QTest::newRow("no country") << u"ZZ or XX"_s << QStringList();
        QTest::newRow("union") << u"EU"_s << QStringList {u"EEA"_s};
    }
    void shouldReadPlaces()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, places);
        QCOMPARE(placesIn(words), places);
    }

    void shouldKnowARegion_inWhateverCase()
    {
        QCOMPARE(regionIn(u"us"_s), u"US"_s);
        QCOMPARE(regionIn(u" Eea "_s), u"EEA"_s);
        QCOMPARE(regionIn(u"us+eea"_s), u"US+EEA"_s);
        QCOMPARE(regionIn(u"This Computer"_s), thisComputer);
        QCOMPARE(regionIn(u"THIS-COMPUTER"_s), thisComputer);
        QCOMPARE(regionIn(u"mars"_s), QString());
        QCOMPARE(regionIn(u"us+"_s), QString());
        QCOMPARE(regionIn({}), QString());
    }

    void shouldTellInsideFromOutside()
    {
        QVERIFY(isInside({u"DE"_s}, u"EEA"_s));
        QVERIFY(isInside({u"DE"_s, u"US"_s}, u"US+EEA"_s));
        QVERIFY(!isInside({u"US"_s}, u"EEA"_s));
        QVERIFY(!isInside({u"EEA"_s}, u"DE"_s));
        QVERIFY(!isInside({elsewhere}, u"EEA"_s));
        QVERIFY(isFreeFor(u"EU"_s, u"JP"_s, {}));
        QVERIFY(!isFreeFor(u"EU"_s, u"US"_s, {}));
        QVERIFY(isFreeFor(u"EU"_s, u"US"_s, {u"dpf_eu"_s}));
        QVERIFY(!isFreeFor(u"UK"_s, u"US"_s, {u"dpf_eu"_s}));
        QVERIFY(!isFreeFor(u"SG"_s, u"DE"_s, {}));
    }

    void shouldRefuseWhatIsNoProfile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QJsonValue deep = u"bottom"_s;
        for (int i = 0; i < 100; ++i)
            deep = QJsonArray {deep};
        QJsonArray many;
        for (int i = 0; i < 20001; ++i)
            many.append(QJsonObject {{u"name"_s, u"x"_s}});
        QTest::newRow("no json") << QByteArray("{") << u"JSON"_s;
        QTest::newRow("no object") << QByteArray("[1]") << u"object"_s;
        QTest::newRow("other format") << QByteArray("{\"service\":\"x\"}") << u"dialogist-hosting-profile"_s;
        QTest::newRow("later version") << bytes({{u"version"_s, 2}}) << u"version 1"_s;
        QTest::newRow("no name") << bytes({{u"service"_s, u" "_s}}) << u"service"_s;
        QTest::newRow("wrong type") << bytes({{u"subprocessors"_s, u"Acme"_s}}) << u"subprocessors"_s;
        QTest::newRow("wrong row") << bytes({{u"subprocessors"_s, QJsonArray {u"Acme"_s}}}) << u"subprocessors"_s;
        QTest::newRow("row without name") << bytes({{u"subprocessors"_s, QJsonArray {QJsonObject()}}}) << u"subprocessors[].name"_s;
        QTest::newRow("wrong purpose") << bytes({{u"subprocessors"_s, QJsonArray {QJsonObject {{u"name"_s, u"A"_s}, {u"purpose"_s, 3}}}}})
                                       << u"purpose"_s;
        QTest::newRow("choice no bool") << bytes({{u"hosting"_s, QJsonObject {{u"customerMayChoose"_s, u"yes"_s}}}}) << u"customerMayChoose"_s;
        QTest::newRow("date") << bytes({{u"document"_s, QJsonObject {{u"dated"_s, u"soon"_s}}}}) << u"date"_s;
        QTest::newRow("state") << bytes({{u"enforces"_s, QJsonObject {{u"truncateIp"_s, QJsonObject {{u"state"_s, u"maybe"_s}}}}}})
                               << u"truncateIp"_s;
        QTest::newRow("deep") << bytes({{u"x"_s, deep}}) << u"nested"_s;
        QTest::newRow("many") << bytes({{u"subprocessors"_s, many}}) << u"entries"_s;
        QTest::newRow("long") << bytes({{u"service"_s, QString(4001, u'x')}}) << u"characters"_s;
        QTest::newRow("turning marks") << bytes({{u"service"_s, u"evil\u202e"_s}}) << u"control"_s;
        QTest::newRow("huge") << QByteArray(5 << 20, ' ') << u"larger"_s;
    }
    void shouldRefuseWhatIsNoProfile()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto profile = Profile::fromJson(u"x"_s, json);
        QVERIFY(!profile.ok());
        QVERIFY2(profile.error().message.contains(says), qPrintable(profile.error().message));
    }

    void shouldKeepUnknownKeysAndMarkup_asPlainText()
    {
        const auto profile = Profile::fromJson(u"x"_s, bytes({{u"service"_s, u"<script>alert(1)</script>"_s}, {u"future"_s, 7}}));
        QVERIFY(profile.ok());
        QCOMPARE(profile->service, u"<script>alert(1)</script>"_s);
        QCOMPARE(profile->facts[u"future"].toInt(), 7);
    }

    void shouldShowTranslatorsTheVocabulary()
    {
        const QStringList known = translatableLabels();
        QSet<QString> labels;
        const QJsonObject vocab = builtInJson(u"vocab.json"_s);
        for (const QString &list : {u"dataCategories"_s, u"purposes"_s, u"legalBases"_s, u"transferMechanisms"_s, u"roles"_s, u"retentionRuleTypes"_s}) {
            for (const QJsonValue &row : vocab[list].toArray())
                labels.insert(row[u"label"].toString());
        }
        QVERIFY(labels.size() >= 180);
        for (const QString &label : labels)
            QVERIFY2(known.contains(label), qPrintable(label));
        for (const QString &label : known)
            QVERIFY2(labels.contains(label), qPrintable(label));
    }

    void shouldShowTranslatorsWhatTheProfilesSay()
    {
        const QStringList known = profileTexts();
        QSet<QString> shown;
        QStringList names;
        QStringList places;
        for (const QString &id : {u"botpress"_s, u"botsify"_s, u"messagebird"_s, u"webchatagent"_s, u"faveo"_s, u"here"_s}) {
            const QJsonObject facts = builtInJson(id + u".json"_s);
            QVERIFY(!facts.isEmpty());
            for (const QJsonValue &topic : facts[u"notStated"].toArray())
                shown.insert(topic.toString());
            for (const QJsonValue &row : facts[u"retention"].toArray()) {
                const QStringList records = model::stringList(row[u"records"]);
                if (records.contains(u"conversations"_s) || records.contains(u"contacts"_s))
                    shown.insert(row[u"note"].toString());
            }
            for (const QJsonValue &row : facts[u"subprocessors"].toArray()) {
                shown.insert(row[u"note"].toString());
                names.append(row[u"name"].toString());
                places.append(row[u"location"].toString());
            }
            const QJsonObject enforces = facts[u"enforces"].toObject();
            for (const QJsonValue &setting : enforces)
                shown.insert(setting[u"note"].toString());
            const auto profile = Profile::builtIn(id);
            QVERIFY(profile.ok());
            for (const Profile::Region &region : profile->outsideTheChoice()) {
                places.append(region.where);
                shown.insert(region.what);
            }
            for (const QJsonValue &channel : facts[u"channels"].toArray())
                names.append(channel[u"name"].toString());
        }
        shown.remove({});
        QVERIFY(shown.size() >= 50);
        for (const QString &text : shown)
            QVERIFY2(known.contains(text), qPrintable(text));
        // Words about places are translated; codes are named without a translator.
        for (const QString &place : places) {
            if (!place.isEmpty() && !known.contains(place) && !place.endsWith(u"(address)"_s))
                QVERIFY2(profilePlace(place) != place, qPrintable(place));
        }
        // Names stay names, but for those that describe who is not named.
        for (const QString &name : names)
            QVERIFY2(!name.contains(u"not named"_s) || known.contains(name), qPrintable(name));
        for (const QString &text : known)
            QVERIFY2(shown.contains(text) || names.contains(text) || places.contains(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
