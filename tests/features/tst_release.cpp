// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/publishing.h"
#include "studio/shell/translations.h"
#include "tests/studio/flow/botbuilder.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// What is sent when a bot is published, by people whose windows speak different languages.
class TestRelease : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    model::Project m_project;
    QString m_path;

    shell::PublishPlan planIn(const QByteArray &language, const QString &target)
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        qputenv("DIALOGIST_LANGUAGE", language);
        shell::installTranslations(*qApp);
        auto plan = shell::preparePublish(m_path, m_project, m_project.bots.begin()->first, target, {});
        if (!plan)
            qWarning("%s", qPrintable(plan.error().message));
        return plan ? plan.take() : shell::PublishPlan {};
    }

private slots:
    void initTestCase()
    {
        flow::test::BotBuilder bot;
        bot.variable(u"email"_s)
            .node(u"s"_s, u"start"_s)
            .node(u"ask"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Your address?"},"variable":"email","answerType":"email","retries":123456})"))
            .node(u"e"_s, u"exit"_s)
            .link(u"s"_s, u"next"_s, u"ask"_s)
            .link(u"ask"_s, u"next"_s, u"e"_s);
        bot.edit().variables.begin()->second.category = u"contact.email"_s;
        m_project = bot.project();
        m_path = m_folder.filePath(u"bakery.dialogist"_s);
        const auto document = commands::Document::create(m_path, m_project);
        QVERIFY2(document.ok(), qPrintable(document.ok() ? QString() : document.error().message));
    }

    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void shouldSendTheSameRelease_whateverLanguageTheWindowSpeaks_data()
    {
        QTest::addColumn<QString>("target");
        for (const QString &target : {u"here"_s, u"botpress"_s, u"botsify"_s, u"messagebird"_s, u"webchatagent"_s, u"faveo"_s})
            QTest::newRow(qPrintable(target)) << target;
    }

    void shouldSendTheSameRelease_whateverLanguageTheWindowSpeaks()
    {
        QFETCH(QString, target);
        const shell::PublishPlan english = planIn("en", target);
        QVERIFY(!english.bundle.hash.isEmpty());
        QCOMPARE(english.review.toRecord(), english.record);
        QVERIFY(!english.record[u"findings"].toArray().isEmpty());
        for (const QByteArray language : {"ms", "id", "hi", "de"}) {
            const shell::PublishPlan other = planIn(language, target);
            QCOMPARE(other.record, english.record);
            QCOMPARE(other.bundle.hash, english.bundle.hash);
            // What the person reads is in their language all the same.
            QCOMPARE(other.review.settings.size(), english.review.settings.size());
            QVERIFY(other.review.settings.first().label != english.review.settings.first().label);
        }
    }

    void shouldNotTakeAnotherLanguageForAChange()
    {
        shell::PublishPlan first = planIn("de", u"messagebird"_s);
        model::ReleaseRecord record = shell::releaseRecord(m_project, first, {});
        model::Project later = m_project;
        later.releases[record.id] = record;
        qDeleteAll(qApp->findChildren<QTranslator *>());
        qputenv("DIALOGIST_LANGUAGE", "hi");
        shell::installTranslations(*qApp);
        const auto again = shell::preparePublish(m_path, later, later.bots.begin()->first, u"messagebird"_s, {});
        QVERIFY(again.ok());
        QVERIFY(again->review.subprocessors.size() > 5);
        for (const privacy::SubprocessorRow &row : again->review.subprocessors)
            QVERIFY2(!row.isNew && !row.changed, qPrintable(row.name));
    }
};

QTEST_GUILESS_MAIN(TestRelease)
#include "tst_release.moc"
