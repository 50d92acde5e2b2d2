// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// A site that is read again, from lists, within a scope, after a kill, and from servers that mean no good.
#include "studio/knowledge/crawler.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/knowledge/recut.h"
#include "studio/knowledge/web/crawlcodes.h"
#include "studio/knowledge/web/sitediff.h"
#include "tests/studio/net/loopbackserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <thread>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

class TestCrawlAgain : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void shouldAskOnlyForWhatChanged_whenReadAgain();
    void shouldShowWhatChanged_whenReadAgain();
    void shouldKeepPages_whenTheServerIsInTrouble();
    void shouldGoOnWhereItEnded_whenKilled();
    void shouldGoOnWhereItEnded_whenCancelled();
    void shouldReadWhatASitemapNames_whenItIsTheStart();
    void shouldReadSitemapsOfRobots_whenAPageIsTheStart();
    void shouldReadOnlyTheScope_whenOneIsGiven();
    void shouldReadOnlyWhatIsNamed_whenThereAreSeveralStarts();
    void shouldKeepTheSameAddress_whenOneTextHasSeveral();
    void shouldEndAndGoOn_whenServersMeanNoGood();

private:
    CrawlInput inputFor(const LoopbackServer &server, const QString &path = u"/"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    model::KnowledgeBase m_base;
};

namespace {

QByteArray page(const QByteArray &title, const QByteArray &subject, const QByteArray &more = {})
{
    return "<!DOCTYPE html><html lang=en><head><title>" + title + "</title></head><body><main><h1>" + title + "</h1><p>This page is about " + subject
        + ". It says enough about " + subject + " to be worth reading, and goes on for a while, so that nobody takes it for an empty shell.</p>" + more
        + "</main></body></html>";
}

QHash<QString, QString> codesOf(const ImportOutput &output)
{
    QHash<QString, QString> codes;
    for (const ImportRow &row : output.rows)
        codes.insert(QUrl(row.path).toString(QUrl::RemoveScheme | QUrl::RemoveAuthority), row.ok ? u"ok"_s : row.code);
    return codes;
}

QStringList pathsOf(const QList<model::Source> &sources)
{
    QStringList paths;
    for (const model::Source &source : sources)
        paths.append(QUrl(source.location).path());
    paths.sort();
    return paths;
}

CrawlInput plainInput(const QString &project, const model::KnowledgeBase &base, const QUrl &start)
{
    CrawlInput input;
    input.projectPath = project;
    input.base = base;
    input.start = start;
    input.maxDepth = 100;
    input.allowPrivate = true;
    input.readerProgram = QCoreApplication::applicationFilePath();
    return input;
}

/// Sixty pages, each of which names the next two.
void serveMany(QTcpSocket &socket, const SeenRequest &request)
{
    if (request.path == "/robots.txt") {
        LoopbackServer::reply(socket, 404, "text/plain", {});
        return;
    }
    const int number = request.path.mid(1).toInt();
    const auto link = [](int to) { return to < 60 ? "<a href=/" + QByteArray::number(to) + ">on</a>" : QByteArray(); };
    const QByteArray body = page("Page " + QByteArray::number(number), "number " + QByteArray::number(number), link(number + 1) + link(number + 2));
    QTimer::singleShot(25, &socket, [&socket, body] { LoopbackServer::reply(socket, 200, "text/html", body); });
}

} // namespace

void TestCrawlAgain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    model::Project project;
    project.id = model::ProjectId::create();
    project.name = u"Crawl"_s;
    m_base = {};
    m_base.id = model::KnowledgeBaseId::create();
    m_base.name = u"Site"_s;
    project.knowledgeBases[m_base.id] = m_base;
    const auto file = storage::ProjectFile::create(m_folder->filePath(u"p.dialogist"_s), project);
    QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
}

CrawlInput TestCrawlAgain::inputFor(const LoopbackServer &server, const QString &path) const
{
    return plainInput(m_folder->filePath(u"p.dialogist"_s), m_base, QUrl(server.url(path)));
}

void TestCrawlAgain::shouldAskOnlyForWhatChanged_whenReadAgain()
{
    std::atomic_int whole = 0; // pages sent with their text
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &request) {
        const QByteArray tag = "\"v-" + request.path.mid(1) + "\"";
        if (request.path == "/robots.txt") {
            LoopbackServer::reply(socket, 404, "text/plain", {});
        } else if (request.headers.value("if-none-match") == tag) {
            socket.write("HTTP/1.1 304 Not Modified\r\nETag: " + tag + "\r\n\r\n");
        } else {
            ++whole;
            LoopbackServer::reply(socket, 200, "text/html", page("Page " + request.path, request.path, "<a href=/a>a</a><a href=/b>b</a>"), "ETag: " + tag + "\r\n");
        }
    });
    JobControl control;
    CrawlInput input = inputFor(server);
    const Result<ImportOutput> first = crawl(input, control);
    QVERIFY(first);
    QCOMPARE(first->sources.size(), 3);
    QCOMPARE(whole.load(), 3);

    input.existing = first->sources;
    const Result<ImportOutput> second = crawl(input, control);

    QVERIFY(second);
    QCOMPARE(whole.load(), 3);
    QCOMPARE(second->rows.size(), 3);
    QCOMPARE(second->sources.size(), 0);
    for (const ImportRow &row : second->rows)
        QVERIFY(row.ok && row.unchanged);
    QVERIFY(siteDiff(input.existing, input.start, *second).isEmpty());

    // Cut anew, the pages are still the same.
    input.base.passageLength = 200;
    RecutInput recut;
    recut.projectPath = input.projectPath;
    recut.base = input.base;
    recut.sources = first->sources;
    const Result<ImportOutput> cut = cutAnew(recut, control);
    QVERIFY(cut);
    QCOMPARE(cut->sources.size(), 3);
    input.existing = cut->sources;
    const Result<ImportOutput> third = crawl(input, control);
    QVERIFY(third);
    QCOMPARE(whole.load(), 3);
    QVERIFY(siteDiff(input.existing, input.start, *third).isEmpty());
}

void TestCrawlAgain::shouldShowWhatChanged_whenReadAgain()
{
    std::atomic_bool later = false;
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &request) {
        const QByteArray &path = request.path;
        const auto html = [&](const QByteArray &body) { LoopbackServer::reply(socket, 200, "text/html", body); };
        if (path == "/")
            html(page("Home", "the home", later ? "<a href=/same>s</a><a href=/changed>c</a><a href=/new>n</a><a href=/gone>g</a>"
                                                : "<a href=/same>s</a><a href=/changed>c</a><a href=/gone>g</a><a href=/unlinked>u</a>"));
        else if (path == "/same" || path == "/unlinked" || (path == "/gone" && !later) || (path == "/new" && later))
            html(page("Page " + path, path));
        else if (path == "/changed")
            html(page("Changed", later ? "pears" : "apples"));
        else
            LoopbackServer::reply(socket, 404, "text/html", {});
    });
    JobControl control;
    CrawlInput input = inputFor(server);
    const Result<ImportOutput> first = crawl(input, control);
    QVERIFY(first);
    input.existing = first->sources;
    QCOMPARE(pathsOf(first->sources), (QStringList {u"/"_s, u"/changed"_s, u"/gone"_s, u"/same"_s, u"/unlinked"_s}));

    later = true;
    const Result<ImportOutput> second = crawl(input, control);

    QVERIFY(second);
    const SyncDiff diff = siteDiff(input.existing, input.start, *second);
    QCOMPARE(pathsOf(diff.added), QStringList {u"/new"_s});
    QCOMPARE(pathsOf(diff.gone), (QStringList {u"/gone"_s, u"/unlinked"_s}));
    QVERIFY(pathsOf(diff.changed).contains(u"/changed"_s));
    QVERIFY(!pathsOf(diff.changed).contains(u"/same"_s));
    QVERIFY(diff.failed.isEmpty());
}

void TestCrawlAgain::shouldKeepPages_whenTheServerIsInTrouble()
{
    std::atomic_bool later = false;
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 404, "text/plain", {});
        else if (request.path == "/hub" && later)
            LoopbackServer::reply(socket, 500, "text/html", "oops");
        else
            LoopbackServer::reply(socket, 200, "text/html",
                                  page("Page " + request.path, request.path, request.path == "/" ? "<a href=/hub>h</a>" : request.path == "/hub" ? "<a href=/leaf>l</a>" : ""));
    });
    JobControl control;
    CrawlInput input = inputFor(server);
    const Result<ImportOutput> first = crawl(input, control);
    QVERIFY(first);
    QCOMPARE(first->sources.size(), 3);
    input.existing = first->sources;

    later = true;
    const Result<ImportOutput> second = crawl(input, control);

    QVERIFY(second);
    const SyncDiff diff = siteDiff(input.existing, input.start, *second);
    QVERIFY(diff.gone.isEmpty());
    QCOMPARE(diff.failed.size(), 1);
    QCOMPARE(codesOf(*second).value(u"/leaf"_s), u"ok"_s); // found by what the hub linked to last time
}

void TestCrawlAgain::shouldGoOnWhereItEnded_whenKilled()
{
    LoopbackServer server(&serveMany);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"crawl"_s, m_folder->filePath(u"p.dialogist"_s), m_base.id.toString(), server.url(u"/0"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(server.count("/45") > 0, 20'000);
    child.kill();
    QVERIFY(child.waitForFinished());
    const qsizetype before = server.seen().size();

    JobControl control;
    const Result<ImportOutput> output = crawl(inputFor(server, u"/0"_s), control);

    QVERIFY(output);
    QCOMPARE(output->sources.size(), 60);
    int twice = 0;
    for (int number = 0; number < 60; ++number)
        twice += server.count("/" + QByteArray::number(number)) > 1;
    qInfo("%d requests before the kill, %d of 60 pages fetched twice", int(before), twice);
    QVERIFY(twice < 36); // pages are written together; those not written yet are fetched again
    QSet<QString> places;
    for (const model::Source &source : output->sources)
        places.insert(source.location);
    QCOMPARE(places.size(), 60);
    QVERIFY(QDir(m_folder->path()).entryList({u"*.crawl-*"_s}).isEmpty());
}

void TestCrawlAgain::shouldGoOnWhereItEnded_whenCancelled()
{
    LoopbackServer server(&serveMany);
    CrawlInput input = inputFor(server, u"/0"_s);
    JobControl first;
    std::thread canceller([&] {
        while (server.count("/30") == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        first.cancel();
    });
    const Result<ImportOutput> stopped = crawl(input, first);
    canceller.join();
    QVERIFY(stopped);
    QVERIFY(stopped->cancelled);
    QVERIFY(stopped->sources.size() > 10 && stopped->sources.size() < 60);

    JobControl second;
    input.existing = stopped->sources;
    const Result<ImportOutput> output = crawl(input, second);

    QVERIFY(output);
    QCOMPARE(output->rows.size(), 60);
    QCOMPARE(output->sources.size(), 60 - stopped->sources.size());
    int twice = 0;
    for (int number = 0; number < 60; ++number)
        twice += server.count("/" + QByteArray::number(number)) > 1;
    // Those that were on their way, and those that were there but not read yet.
    constexpr int mostUnread = 16;
    QVERIFY2(twice <= input.parallel + mostUnread, qPrintable(QString::number(twice)));
}

void TestCrawlAgain::shouldReadWhatASitemapNames_whenItIsTheStart()
{
    const QByteArray inner("<urlset><url><loc>/one</loc></url><url><loc>/two</loc></url></urlset>");
    const QString packed = m_folder->filePath(u"inner.xml"_s);
    {
        QFile file(packed);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(inner);
    }
    if (QProcess::execute(u"gzip"_s, {packed}) != 0)
        QSKIP("There is no gzip to pack a sitemap with.");
    QFile gzip(packed + u".gz"_s);
    QVERIFY(gzip.open(QIODevice::ReadOnly));
    const QByteArray bytes = gzip.readAll();
    LoopbackServer server([bytes](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 404, "text/plain", {});
        else if (request.path == "/index.xml")
            LoopbackServer::reply(socket, 200, "application/xml", "<sitemapindex><sitemap><loc>/inner.xml.gz</loc></sitemap><sitemap><loc>/broken.xml</loc></sitemap></sitemapindex>");
        else if (request.path == "/inner.xml.gz")
            LoopbackServer::reply(socket, 200, "application/gzip", bytes);
        else if (request.path == "/broken.xml")
            LoopbackServer::reply(socket, 200, "text/html", "<html>Sorry</html>");
        else
            LoopbackServer::reply(socket, 200, "text/html", page("Page " + request.path, request.path, "<a href=/unnamed>u</a>"));
    });
    JobControl control;

    const Result<ImportOutput> output = crawl(inputFor(server, u"/index.xml"_s), control);

    QVERIFY(output);
    QCOMPARE(pathsOf(output->sources), (QStringList {u"/one"_s, u"/two"_s}));
    QCOMPARE(codesOf(*output).value(u"/broken.xml"_s), u"no-list"_s);
    QCOMPARE(server.count("/unnamed"), 0);
}

void TestCrawlAgain::shouldReadSitemapsOfRobots_whenAPageIsTheStart()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 200, "text/plain", "User-agent: *\nDisallow: /no\nSitemap: /map.txt\n");
        else if (request.path == "/map.txt")
            LoopbackServer::reply(socket, 200, "text/plain", "http://" + request.headers.value("host") + "/island\nhttp://" + request.headers.value("host") + "/no\n");
        else
            LoopbackServer::reply(socket, 200, "text/html", page("Page " + request.path, request.path));
    });
    JobControl control;
    CrawlInput input = inputFor(server);

    const Result<ImportOutput> output = crawl(input, control);
    QVERIFY(output);
    QCOMPARE(pathsOf(output->sources), (QStringList {u"/"_s, u"/island"_s}));
    QCOMPARE(codesOf(*output).value(u"/no"_s), u"robots"_s);

    input.sitemaps = false;
    const Result<ImportOutput> without = crawl(input, control);
    QVERIFY(without);
    QCOMPARE(without->rows.size(), 1);
}

void TestCrawlAgain::shouldReadOnlyTheScope_whenOneIsGiven()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        LoopbackServer::reply(socket, request.path == "/robots.txt" ? 404 : 200, "text/html",
                              page("Page " + request.path, request.path, "<a href=/docs/a>a</a><a href=/docs/old/b>b</a><a href=/blog/c>c</a>"));
    });
    JobControl control;
    CrawlInput input = inputFor(server);
    input.under = u"/docs"_s;
    input.exclude = {u"/docs/old"_s};

    const Result<ImportOutput> output = crawl(input, control);

    QVERIFY(output);
    QCOMPARE(pathsOf(output->sources), QStringList {u"/docs/a"_s});
    QCOMPARE(codesOf(*output).value(u"/"_s), u"out-of-scope"_s);
    QCOMPARE(server.count("/blog/c") + server.count("/docs/old/b"), 0);
}

void TestCrawlAgain::shouldReadOnlyWhatIsNamed_whenThereAreSeveralStarts()
{
    const auto serve = [](QTcpSocket &socket, const SeenRequest &request) {
        LoopbackServer::reply(socket, request.path == "/robots.txt" ? 404 : 200, "text/html",
                              page("Page " + request.path, request.headers.value("host") + request.path, "<a href=/unnamed>u</a>"));
    };
    LoopbackServer one(serve);
    LoopbackServer other(serve);
    JobControl control;
    CrawlInput input = inputFor(one, u"/a"_s);
    input.alsoFrom = {QUrl(other.url(u"/b"_s)), QUrl(one.url(u"/c"_s))};
    input.followLinks = false;

    const Result<ImportOutput> output = crawl(input, control);

    QVERIFY(output);
    QCOMPARE(pathsOf(output->sources), (QStringList {u"/a"_s, u"/b"_s, u"/c"_s}));
    QCOMPARE(one.count("/unnamed") + other.count("/unnamed"), 0);
}

void TestCrawlAgain::shouldKeepTheSameAddress_whenOneTextHasSeveral()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        const bool slow = request.path == "/b";
        const QByteArray body = request.path == "/" ? page("Home", "the home", "<a href=/b-print>p</a><a href=/b>b</a>") : page("B", "bees");
        QTimer::singleShot(slow ? 200 : 0, &socket, [&socket, body] { LoopbackServer::reply(socket, 200, "text/html", body); });
    });
    JobControl control;

    const Result<ImportOutput> output = crawl(inputFor(server), control);

    QVERIFY(output);
    QCOMPARE(pathsOf(output->sources), (QStringList {u"/"_s, u"/b"_s}));
    QCOMPARE(codesOf(*output).value(u"/b-print"_s), u"duplicate"_s);
}

void TestCrawlAgain::shouldEndAndGoOn_whenServersMeanNoGood()
{
    const QByteArray good = page("Good", "good pages");
    LoopbackServer server([good](QTcpSocket &socket, const SeenRequest &request) {
        const QByteArray &path = request.path;
        const QByteArray head("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n");
        if (path == "/robots.txt")
            LoopbackServer::reply(socket, 404, "text/plain", {});
        else if (path == "/")
            LoopbackServer::reply(socket, 200, "text/html",
                                  page("Home", "the home", "<a href=/stall>1</a><a href=/drip>2</a><a href=/loop>3</a><a href=/short>4</a><a href=/endless>5</a>"
                                                           "<a href=/headers>6</a><a href=/busy>7</a><a href=/chain>8</a><a href=/negative>9</a><a href=/good>10</a>"));
        else if (path == "/stall")
            ;
        else if (path == "/drip")
            socket.write(head + "\r\n"), LoopbackServer::drip(socket, "<p>", 100);
        else if (path == "/loop")
            LoopbackServer::reply(socket, 302, "text/html", {}, "Location: /loop\r\n");
        else if (path.startsWith("/chain"))
            LoopbackServer::reply(socket, 302, "text/html", {}, "Location: /chain" + path.mid(6) + "x\r\n");
        else if (path == "/short")
            socket.write(head + "Content-Length: 100000\r\n\r\n<p>cut"), socket.disconnectFromHost();
        else if (path == "/negative")
            socket.write(head + "Content-Length: -5\r\n\r\n<p>x"), socket.disconnectFromHost();
        else if (path == "/endless") // as if it had ten gigabytes
            socket.write(head + "Content-Length: 10737418240\r\n\r\n"), LoopbackServer::drip(socket, QByteArray(256 * 1024, 'x'), 1);
        else if (path == "/headers")
            socket.write("HTTP/1.1 200 OK\r\n"), LoopbackServer::drip(socket, "X-A: " + QByteArray(60'000, 'a') + "\r\n", 1);
        else if (path == "/busy")
            LoopbackServer::reply(socket, 429, "text/html", {}, "Retry-After: 1\r\n");
        else
            LoopbackServer::reply(socket, 200, "text/html", good);
    });
    JobControl control;
    CrawlInput input = inputFor(server);
    input.pageSeconds = 3;
    input.pageMegabytes = 2;
    input.parallel = 8;
    QElapsedTimer clock;
    clock.start();

    const Result<ImportOutput> output = crawl(input, control);

    QVERIFY(output);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    const QHash<QString, QString> codes = codesOf(*output);
    QCOMPARE(codes.value(u"/good"_s), u"ok"_s);
    QCOMPARE(codes.value(u"/stall"_s), u"page-timeout"_s);
    QCOMPARE(codes.value(u"/drip"_s), u"page-timeout"_s);
    QCOMPARE(codes.value(u"/loop"_s), u"redirects"_s);
    QCOMPARE(codes.value(u"/short"_s), u"unreachable"_s);
    QCOMPARE(codes.value(u"/endless"_s), u"too-large"_s);
    QCOMPARE(codes.value(u"/busy"_s), u"http-429"_s);
    int bad = 0;
    for (const ImportRow &row : output->rows) {
        QVERIFY2(row.ok || !crawlMessageOf(row.code).isEmpty(), qPrintable(row.path));
        bad += !row.ok;
    }
    QVERIFY2(bad >= 8, qPrintable(QString::number(bad))); // what is done with a negative length is the network library's choice
    QCOMPARE(server.count("/chain" + QByteArray(7, 'x')), 0);
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return readerMain(argc, argv);
    QCoreApplication application(argc, argv);
    if (argc > 4 && std::strcmp(argv[1], "crawl") == 0) {
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::fromString(QString::fromLatin1(argv[3]));
        base.name = u"Site"_s;
        JobControl control;
        return crawl(plainInput(QString::fromLocal8Bit(argv[2]), base, QUrl(QString::fromLatin1(argv[4]))), control).ok() ? 0 : 1;
    }
    TestCrawlAgain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crawlagain.moc"
