// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/publishing.h"
#include "studio/shell/translations.h"
#include "tests/studio/flow/botbuilder.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace dialogist;
using namespace Qt::StringLiterals;

namespace {
/// A program of its own for each language: some words are put together once, in the language that a program speaks then. Prints the
/// hash of the release, then the review as it is kept, then a line that the person reads.
int prepare(const QStringList &arguments)
{
    shell::installTranslations(*QCoreApplication::instance());
    const auto document = commands::Document::open(arguments.value(0));
    if (!document)
        return 2;
    const model::Project &project = (*document)->project();
    const auto plan = shell::preparePublish(arguments.value(0), project, project.bots.begin()->first, arguments.value(1), {});
    if (!plan)
        return 3;
    const QByteArray lines[] = {plan->bundle.hash.toUtf8(), QJsonDocument(plan->record).toJson(QJsonDocument::Compact), plan->review.settings.first().label.toUtf8()};
    for (const QByteArray &line : lines)
        std::printf("%s\n", line.constData());
    return 0;
}
} // namespace

/// What is sent when a bot is published, by people whose windows speak different languages.
class TestRelease : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_path;

    QList<QByteArray> planIn(const QString &language, const QString &target)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DIALOGIST_LANGUAGE"_s, language);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {u"--prepare"_s, m_path, target});
        constexpr int patience = 60'000;
        return program.waitForFinished(patience) && program.exitCode() == 0 ? program.readAllStandardOutput().split('\n') : QList<QByteArray>();
    }

private slots:
    void initTestCase()
    {
        flow::test::BotBuilder bot({u"en"_s, u"de"_s});
        bot.variable(u"email"_s)
            .node(u"s"_s, u"start"_s)
            .node(u"ask"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Your address?"},"variable":"email","answerType":"email","retries":123456})"))
            .node(u"send"_s, u"http"_s, QJsonObject {{u"method"_s, u"POST"_s}, {u"url"_s, u"https://api.example.com/{{email}}"_s}})
            .node(u"thanks"_s, u"message"_s, QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"Thanks"}]}]})"))
            .node(u"e"_s, u"exit"_s)
            .link(u"s"_s, u"next"_s, u"ask"_s)
            .link(u"ask"_s, u"answered"_s, u"send"_s)
            .link(u"send"_s, u"next"_s, u"thanks"_s)
            .link(u"thanks"_s, u"next"_s, u"e"_s);
        bot.edit().variables.begin()->second.category = u"contact.email"_s;
        for (auto &[id, node] : bot.edit().flows.begin()->second.nodes)
            node.name.clear(); // as most steps are
        m_path = m_folder.filePath(u"bakery.dialogist"_s);
        const auto document = commands::Document::create(m_path, bot.project());
        QVERIFY2(document.ok(), qPrintable(document.ok() ? QString() : document.error().message));
    }

    void shouldSendTheSameRelease_whateverLanguageTheWindowSpeaks_data()
    {
        QTest::addColumn<QString>("target");
        for (const QString &target : {u"here"_s, u"botpress"_s, u"botsify"_s, u"messagebird"_s, u"webchatagent"_s, u"faveo"_s})
            QTest::newRow(qPrintable(target)) << target;
    }

    void shouldSendTheSameRelease_whateverLanguageTheWindowSpeaks()
    {
        QFETCH(QString, target);
        const QList<QByteArray> english = planIn(u"en"_s, target);
        QVERIFY(english.size() >= 3 && !english[0].isEmpty());
        for (const QString &language : {u"ms"_s, u"id"_s, u"hi"_s, u"de"_s}) {
            const QList<QByteArray> other = planIn(language, target);
            QVERIFY(other.size() >= 3);
            QCOMPARE(other[1], english[1]);
            QCOMPARE(other[0], english[0]);
            QVERIFY(other[2] != english[2]); // what the person reads is in their language all the same
        }
    }

    void shouldTellPeopleInTheirLanguage_whomTheirDataGoesTo()
    {
        const QJsonObject record = QJsonDocument::fromJson(planIn(u"de"_s, u"here"_s).value(1)).object();
        QVERIFY(record[u"notices"][u"en"].toString().contains(u"Web service: api.example.com"_s));
        QVERIFY(record[u"notices"][u"de"].toString().contains(u"Webdienst: api.example.com"_s));
    }

    void shouldNotTakeAnotherLanguageForAChange()
    {
        const auto document = commands::Document::open(m_path);
        QVERIFY(document.ok());
        model::ReleaseRecord release;
        release.id = model::ReleaseRecordId::create();
        release.bot = (*document)->project().bots.begin()->first;
        release.number = 1;
        release.target = u"messagebird"_s;
        release.review = QJsonDocument::fromJson(planIn(u"de"_s, u"messagebird"_s).value(1)).object();
        QVERIFY((*document)->addRelease(release).ok());
        const QJsonArray rows = QJsonDocument::fromJson(planIn(u"hi"_s, u"messagebird"_s).value(1)).object()[u"subprocessors"].toArray();
        QVERIFY(rows.size() > 5);
        for (const QJsonValue &row : rows)
            QVERIFY2(!row[u"isNew"].toBool() && !row[u"changed"].toBool(), qPrintable(row[u"name"].toString()));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--prepare")
        return prepare(arguments.mid(2));
    TestRelease test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_release.moc"
