// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/changewatch.h"

#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/publish/bundle.h"
#include "tests/studio/flow/botbuilder.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::shell;
using namespace Qt::StringLiterals;

/// A bot that was published as it is, and what is said of it after edits.
class TestChangeWatch : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    std::unique_ptr<ChangeWatch> m_watch;
    int m_count = 0;

    const model::Bot &bot() const { return m_document->project().bots.begin()->second; }
    std::optional<QStringList> changes() const { return m_watch->changesOf(bot().id); }
    const model::Node &message() const
    {
        for (const auto &[id, flow] : bot().flows) {
            for (const auto &[nodeId, node] : flow.nodes) {
                if (node.type == u"message")
                    return node;
            }
        }
        qFatal("no message");
    }
    void publish()
    {
        model::ReleaseRecord record;
        record.id = model::ReleaseRecordId::create();
        record.bot = bot().id;
        record.number = 1;
        record.target = u"here"_s;
        record.publishedAt = QDateTime::currentDateTimeUtc();
        const auto bundle = publish::buildBundle(m_document->file(), m_document->project(), bot(), {});
        QVERIFY(bundle.ok());
        record.releaseHash = bundle->hash;
        record.summary = publish::summaryOf(*bundle);
        QVERIFY(m_document->addRelease(record).ok());
    }

private slots:
    void init()
    {
        flow::test::BotBuilder bot;
        bot.node(u"start"_s, u"start"_s).node(u"hello"_s, u"message"_s, QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"Hello."}]}]})"));
        bot.link(u"start"_s, u"next"_s, u"hello"_s);
        auto created = commands::Document::create(m_folder.filePath(QString::number(m_count++) + u".dialogist"_s), bot.project());
        QVERIFY(created.ok());
        m_document = created.take();
        m_watch = std::make_unique<ChangeWatch>();
    }

    void cleanup()
    {
        m_watch.reset();
        m_document.reset();
    }

    void shouldKnowNothing_beforeAnythingWasPublished()
    {
        QSignalSpy found(m_watch.get(), &ChangeWatch::found);
        m_watch->setDocument(m_document.get());
        m_watch->look();
        QTest::qWait(800);
        QCOMPARE(found.count(), 0);
        QVERIFY(!changes());
    }

    void shouldSayWhatIsDifferent_andNothingMoreOnceItIsTakenBack()
    {
        publish();
        m_watch->setDocument(m_document.get());
        QTRY_VERIFY(changes());
        QCOMPARE(*changes(), QStringList());

        // A card that was moved is no other bot.
        QSignalSpy found(m_watch.get(), &ChangeWatch::found);
        QVERIFY(m_document->push(commands::moveNodes(m_document->project(), {{message().id, QPointF(900, 900)}})).ok());
        m_watch->look();
        QVERIFY(found.wait());
        QCOMPARE(*changes(), QStringList());

        QJsonObject bubble {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, u"Something else."_s}}}}};
        QVERIFY(m_document->push(commands::setNodeProperty(m_document->project(), message().id, u"bubbles"_s, QJsonArray {bubble})).ok());
        m_watch->look();
        QVERIFY(found.wait());
        QVERIFY(!changes()->isEmpty());

        QVERIFY(m_document->undo().ok());
        m_watch->look();
        QVERIFY(found.wait());
        QCOMPARE(*changes(), QStringList());
    }

    void shouldSayNothing_whileAnEditIsBeingCompared()
    {
        publish();
        m_watch->setDocument(m_document.get());
        QTRY_VERIFY(changes());
        m_watch->look();
        QVERIFY(!changes());
        QVERIFY(!m_watch->hasChanged(bot().id));
        QTRY_VERIFY(changes());
    }

    void shouldCompareOnceMore_whenEditedMeanwhile()
    {
        publish();
        QSignalSpy found(m_watch.get(), &ChangeWatch::found);
        m_watch->setDocument(m_document.get()); // compares at once
        QJsonObject bubble {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, u"Something else."_s}}}}};
        QVERIFY(m_document->push(commands::setNodeProperty(m_document->project(), message().id, u"bubbles"_s, QJsonArray {bubble})).ok());
        m_watch->look();
        QVERIFY(found.wait());
        QCOMPARE(found.count(), 1); // what came of the first is old
        QVERIFY(changes() && !changes()->isEmpty());
    }

    void shouldForget_whenAnotherProjectIsOpened()
    {
        publish();
        m_watch->setDocument(m_document.get());
        QTRY_VERIFY(changes());
        QSignalSpy found(m_watch.get(), &ChangeWatch::found);
        m_watch->lookNow();
        m_watch->setDocument(nullptr);
        QTest::qWait(300);
        QCOMPARE(found.count(), 0);
        QVERIFY(!changes());
        m_watch->look();
        m_watch->lookNow();
        QVERIFY(!changes());
    }
};

QTEST_GUILESS_MAIN(TestChangeWatch)
#include "tst_changewatch.moc"
