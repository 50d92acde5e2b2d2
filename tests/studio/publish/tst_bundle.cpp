// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/json.h"
#include "studio/publish/manifest.h"
#include "studio/publish/retrypolicy.h"
#include "tests/studio/host/testbot.h"

#include <QJsonDocument>
#include <QTest>

using namespace tests;

class TestBundle : public QObject
{
    Q_OBJECT
private slots:
    void shouldGiveTheSameBytes_whenTheProjectIsTheSame()
    {
        TestBot bot;
        const publish::Bundle first = bot.bundle();
        const publish::Bundle second = bot.bundle();
        QCOMPARE(first.hash, second.hash);
        QCOMPARE(first.manifest, second.manifest);
        QCOMPARE(first.files, second.files);
        QCOMPARE(first.hash, sha256Hex(first.manifest));
    }

    void shouldNotChange_whenOnlyTheCanvasDoes()
    {
        TestBot bot;
        const QString before = bot.bundle().hash;
        bot.flow.nodes.at(bot.greet).position = QPointF(500, 700);
        bot.addNode(u"note"_s, {{u"text"_s, u"only for us"_s}});
        bot.flow.order = 7;
        bot.bot.owner = u"someone"_s;
        const publish::Bundle after = bot.bundle();
        QVERIFY(!after.files.value(u"bot.json"_s).contains("only for us"));
        QCOMPARE(after.hash, before);
    }

    void shouldChange_whenATextDoes()
    {
        TestBot bot;
        const QString before = bot.bundle().hash;
        bot.flow.nodes.at(bot.greet).props = {{u"bubbles"_s, TestBot::bubble(u"Hi."_s)}};
        QVERIFY(bot.bundle().hash != before);
    }

    void shouldRun_whenLoadedAgain()
    {
        TestBot bot;
        const auto loaded = publish::loadBundle(bot.bundle().files);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().detail));
        const engine::Turn turn = engine::advance(*loaded, {}, engine::startInput(u"en"_s));
        QCOMPARE(turn.messages.value(0).text, u"Hello, I am **Echo**."_s);
        QCOMPARE(loaded->program->bot().flows.begin()->second.links.size(), bot.flow.links.size());
    }

    void shouldRefuse_whenAFileIsDamaged()
    {
        TestBot bot;
        const publish::Bundle good = bot.bundle();
        const auto refuses = [&](const QString &path, const QByteArray &bytes) {
            auto files = good.files;
            files.insert(path, bytes);
            return !publish::loadBundle(files).ok();
        };
        QVERIFY(refuses(u"bot.json"_s, "{}"));
        QVERIFY(refuses(u"bot.json"_s, "[]"));
        QVERIFY(refuses(u"bot.json"_s, "not json"));
        QVERIFY(refuses(u"bot.json"_s, good.files.value(u"bot.json"_s).chopped(1)));
        QVERIFY(refuses(u"review.json"_s, "[]"));
        QVERIFY(refuses(u"../evil"_s, "x"));
        QVERIFY(refuses(u"blobs/"_s + QString(64, u'0'), "not its hash"));
        auto files = good.files;
        files.remove(u"review.json"_s);
        QVERIFY(!publish::loadBundle(files).ok());
    }

    void shouldNeverCrash_whenBytesOfTheBotChange()
    {
        TestBot bot;
        const publish::Bundle good = bot.bundle();
        quint32 state = 11;
        const auto next = [&](int limit) { return int((state = state * 1664525U + 1013904223U) >> 8) % limit; };
        for (int i = 0; i < 300; ++i) {
            auto files = good.files;
            QByteArray &bytes = files[u"bot.json"_s];
            for (int n = 0; n < 3; ++n)
                bytes[next(int(bytes.size()))] = char(next(256));
            const auto loaded = publish::loadBundle(files);
            if (loaded.ok())
                engine::advance(*loaded, {}, engine::startInput(u"en"_s));
        }
    }

    void shouldRefuseManifests_thatAreNotTheOneSpelling_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        const QByteArray hash(64, 'a');
        const QByteArray entry = "{\"sha256\":\"" + hash + "\",\"size\":1}";
        const auto with = [&](const QByteArray &path, const QByteArray &value) {
            return "{\"bot\":\"echo\",\"files\":{" + path + ":" + value + ",\"bot.json\":" + entry + ",\"review.json\":" + entry + "},\"version\":1}";
        };
        const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
        row("empty", "");
        row("no object", "[]");
        row("newer", "{\"bot\":\"echo\",\"files\":{},\"version\":2}");
        row("nothing in it", "{\"bot\":\"echo\",\"files\":{},\"version\":1}");
        row("blanks", " {\"bot\":\"echo\",\"files\":{\"bot.json\":" + entry + ",\"review.json\":" + entry + "},\"version\":1}");
        row("path up", with("\"../a\"", entry));
        row("absolute path", with("\"/etc/passwd\"", entry));
        row("other path", with("\"a.txt\"", entry));
        row("knowledge without id", with("\"knowledge/x.jsonl\"", entry));
        row("blob under another name", with("\"blobs/" + QByteArray(64, 'b') + "\"", entry));
        row("upper-case hash", with("\"blobs/" + QByteArray(64, 'A') + "\"", entry));
        row("negative size", "{\"bot\":\"echo\",\"files\":{\"bot.json\":{\"sha256\":\"" + hash + "\",\"size\":-1},\"review.json\":" + entry + "},\"version\":1}");
        row("huge size", "{\"bot\":\"echo\",\"files\":{\"bot.json\":{\"sha256\":\"" + hash + "\",\"size\":99999999999},\"review.json\":" + entry + "},\"version\":1}");
        row("bad slug", "{\"bot\":\"../x\",\"files\":{\"bot.json\":" + entry + ",\"review.json\":" + entry + "},\"version\":1}");
        row("reserved slug", "{\"bot\":\"api\",\"files\":{\"bot.json\":" + entry + ",\"review.json\":" + entry + "},\"version\":1}");
    }

    void shouldRefuseManifests_thatAreNotTheOneSpelling()
    {
        QFETCH(QByteArray, manifest);
        QVERIFY(!publish::Manifest::fromBytes(manifest).ok());
    }

    void shouldReadItsOwnManifest()
    {
        TestBot bot;
        const publish::Bundle bundle = bot.bundle();
        const auto manifest = publish::Manifest::fromBytes(bundle.manifest);
        QVERIFY(manifest.ok());
        QCOMPARE(manifest->files.keys(), bundle.files.keys());
    }

    void shouldSayWhatChanged_inPlainSentences()
    {
        TestBot bot;
        const QJsonObject before = publish::summaryOf(bot.bundle());
        QCOMPARE(publish::changesBetween(before, before), QStringList());
        QCOMPARE(publish::changesBetween({}, before).size(), 1);

        bot.flow.nodes.at(bot.greet).props = {{u"bubbles"_s, TestBot::bubble(u"Hi."_s)}};
        QVERIFY(said(before, bot, u"texts"_s));
        const auto added = bot.addNode(u"message"_s, {{u"bubbles"_s, TestBot::bubble(u"More."_s)}});
        QVERIFY(said(before, bot, u"added"_s));
        bot.link(added, u"next"_s, bot.greet);
        QVERIFY(said(before, bot, u"connections"_s));
        bot.addVariable(u"email"_s, u"email"_s, u"user"_s);
        QVERIFY(said(before, bot, u"“email” is new"_s));
        model::Entity size;
        size.id = model::EntityId::create();
        size.bot = bot.bot.id;
        size.name = u"size"_s;
        bot.bot.entities.emplace(size.id, size);
        QVERIFY(said(before, bot, u"The entity “size” is new"_s));
        QVERIFY(!said(before, bot, u"Other settings"_s));
        bot.bot.timeZone = u"Asia/Kuala_Lumpur"_s;
        QVERIFY(said(before, bot, u"Other settings"_s));
        QJsonObject older = before; // as a program wrote it that did not note these
        older.remove(u"entities"_s);
        older.remove(u"others"_s);
        QVERIFY(!said(older, bot, u"entity"_s) && !said(older, bot, u"Other settings"_s));
        bot.bot.privacy.conversationDays = 7;
        QVERIFY(said(before, bot, u"how long conversations are kept"_s));
        bot.flow.name = u"Entrance"_s;
        QVERIFY(said(before, bot, u"“Entrance”"_s));
    }

    void shouldCountOnlySteps_whenThereAreFramesAndNotes()
    {
        TestBot bot;
        const QJsonObject before = publish::summaryOf(bot.bundle());
        const auto frame = bot.addNode(u"frame"_s, {{u"title"_s, u"Welcome"_s}, {u"width"_s, 480}, {u"height"_s, 320}});
        bot.addNode(u"note"_s, {{u"text"_s, u"only for us"_s}});
        QCOMPARE(publish::changesBetween(before, publish::summaryOf(bot.bundle())), QStringList());
        const QJsonObject framed = publish::summaryOf(bot.bundle());
        QCOMPARE(publish::changesBetween({}, framed), publish::changesBetween({}, before)); // as many steps
        bot.flow.nodes.at(frame).props = {{u"title"_s, u"Greeting"_s}, {u"width"_s, 300}, {u"height"_s, 320}};
        QCOMPARE(publish::changesBetween(framed, publish::summaryOf(bot.bundle())), QStringList());
    }

    void shouldRefuse_whenTheBotHasNoAddress()
    {
        QVERIFY(publish::isSlug(u"shop-2"_s));
        for (const QString &slug : {u""_s, u"-a"_s, u"A"_s, u"a b"_s, u"api"_s, u"webchat"_s, u"ä"_s, QString(64, u'a')})
            QVERIFY2(!publish::isSlug(slug), qPrintable(slug));
    }

    void shouldWait_withinTheBoundsOfThePolicy()
    {
        const publish::RetryPolicy policy;
        const QDateTime now = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        for (int attempt = 0; attempt < 12; ++attempt) {
            const qint64 most = policy.waitMs(attempt, 0.999999, {}, now);
            QVERIFY(most <= std::min<qint64>(30'000, 500LL << attempt));
            QCOMPARE(policy.waitMs(attempt, 0, {}, now), 0);
        }
        QCOMPARE(policy.waitMs(0, 0.5, "7", now), 7000);
        QCOMPARE(policy.waitMs(0, 0.5, "999999", now), 600'000);
        QCOMPARE(policy.waitMs(0, 0.5, "Thu, 01 Jan 2026 12:00:09 GMT", now), 9000);
        QCOMPARE(policy.waitMs(0, 0.5, "Thu, 01 Jan 2015 12:00:09 GMT", now), 0);
        for (const int status : {408, 425, 429, 500, 502, 503, 504})
            QVERIFY(publish::RetryPolicy::mayRetry(status));
        for (const int status : {200, 301, 400, 401, 403, 404, 409, 422, 501, 505})
            QVERIFY(!publish::RetryPolicy::mayRetry(status));
    }

private:
    static bool said(const QJsonObject &before, TestBot &bot, const QString &words)
    {
        const QString all = publish::changesBetween(before, publish::summaryOf(bot.bundle())).join(u'\n');
        if (!all.contains(words))
            qWarning("%s", qPrintable(all));
        return all.contains(words);
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
