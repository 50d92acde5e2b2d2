// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// The real program reads a website, is killed as a power cut would, and goes on: the server counts what it was asked for.
#include "tests/studio/net/loopbackserver.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist::tests;
using namespace Qt::StringLiterals;

class TestCrawlKill : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void shouldFetchNothingTwice_whenKilledAgainAndAgain();

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    QByteArray run(const QStringList &arguments) const;

    QTemporaryDir m_home;
};

namespace {

constexpr int pages = 300;
constexpr int parallel = 2;

QByteArray body(int number)
{
    QByteArray links;
    for (int next = number + 1; next <= number + 8 && next < pages; ++next)
        links += "<a href=/" + QByteArray::number(next) + ">on</a> ";
    const QByteArray name = "Shelf " + QByteArray::number(number);
    return "<!DOCTYPE html><html lang=en><head><title>" + name + "</title></head><body><main><h1>" + name + "</h1><p>" + name
        + " holds the spare parts of one pump. It says enough to be worth reading, and goes on for a while, as pages do.</p></main><nav>" + links
        + "</nav></body></html>";
}

} // namespace

void TestCrawlKill::initTestCase()
{
    if (!QFileInfo(QStringLiteral(DIALOGIST_PROGRAM)).isExecutable())
        QSKIP("The program is not built.");
}

std::unique_ptr<QProcess> TestCrawlKill::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, m_home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(DIALOGIST_PROGRAM), arguments);
    return process;
}

QByteArray TestCrawlKill::run(const QStringList &arguments) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    process->waitForFinished(120'000);
    return process->readAllStandardOutput();
}

void TestCrawlKill::shouldFetchNothingTwice_whenKilledAgainAndAgain()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        const int number = request.path.mid(1).toInt();
        const bool there = request.path != "/robots.txt" && number < pages;
        const QByteArray answer = there ? body(number) : QByteArray();
        QTimer::singleShot(20, &socket, [&socket, answer, there] { LoopbackServer::reply(socket, there ? 200 : 404, "text/html", answer); });
    });
    const QString project = m_home.filePath(u"p.dialogist"_s);
    run({u"new"_s, project, u"--template"_s, u"empty"_s});
    QVERIFY(QFileInfo::exists(project));
    const QStringList crawl {u"crawl"_s, project, server.url(u"/0"_s), u"--max-pages"_s, QString::number(2 * pages), u"--depth"_s, u"1000"_s,
                             u"--parallel"_s, QString::number(parallel), u"--allow-private"_s, u"--json"_s};
    int kills = 0;
    for (const int after : {60, 130, 200}) {
        const std::unique_ptr<QProcess> process = start(crawl);
        QTRY_VERIFY_WITH_TIMEOUT(int(server.seen().size()) > after + kills * 50 || process->state() == QProcess::NotRunning, 60'000);
        kills += process->state() != QProcess::NotRunning;
        process->kill();
        QVERIFY(process->waitForFinished());
    }
    QVERIFY(kills >= 2);

    const QJsonObject report = QJsonDocument::fromJson(run(crawl)).object();

    QCOMPARE(report[u"read"_s].toInt(), pages);
    QSet<QString> places;
    for (const QJsonValue &row : report[u"rows"_s].toArray())
        places.insert(row[u"path"_s].toString());
    QCOMPARE(int(places.size()), int(report[u"rows"_s].toArray().size()));

    // Pages are written several times a second: at each kill only those of the last moment are not written yet.
    int twice = 0;
    for (int number = 0; number < pages; ++number) {
        QVERIFY(server.count("/" + QByteArray::number(number)) >= 1);
        twice += server.count("/" + QByteArray::number(number)) - 1;
    }
    qInfo("%d kills, %d pages, %d fetched again", kills, pages, twice);
    QVERIFY2(twice <= kills * (32 + 2 * parallel + 8), qPrintable(QString::number(twice)));

    // What is there is not read again: one more crawl changes nothing and doubles nothing.
    const QJsonObject again = QJsonDocument::fromJson(run(crawl + QStringList {u"--sync"_s})).object();
    QCOMPARE(again[u"added"_s].toArray().size(), 0);
    QCOMPARE(again[u"changed"_s].toArray().size(), 0);
    QCOMPARE(again[u"removed"_s].toArray().size(), 0);
    QCOMPARE(again[u"unchanged"_s].toInt(), pages);
}

QTEST_GUILESS_MAIN(TestCrawlKill)
#include "tst_crawlkill.moc"
