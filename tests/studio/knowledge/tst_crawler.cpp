// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/crawler.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/knowledge/retriever.h"
#include "studio/knowledge/web/crawlcodes.h"
#include "studio/knowledge/web/sitediff.h"
#include "tests/studio/net/loopbackserver.h"
#include "tests/support/sanitized.h"

#include <QDirIterator>
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

class TestCrawler : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void shouldReadASiteWithTraps_whenItIsCrawled();
    void shouldDoubleNothing_whenCrawledAgain();
    void shouldStayAway_whenTheRulesCannotBeRead();
    void shouldRefuse_whenTheHostIsPrivateAndNotAllowed();
    void shouldStopAtTheLimit_whenThereAreMorePages();
    void shouldSayThatThereIsMore_whenPagesLieTooDeep();
    void shouldWaitBetweenRequests_whenTheSiteAsksForIt();
    void shouldSayThatItWaitsLess_whenTheSiteAsksForVeryLongPauses();
    void shouldEndSoon_whenCancelled();
    void shouldKeepWhatWasRead_whenCancelled();
    void shouldReadAWholeSite_whenItIsServed_data();
    void shouldReadAWholeSite_whenItIsServed();

private:
    CrawlInput inputFor(const LoopbackServer &server, const QString &path = u"/"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    model::Project m_project;
};

namespace {

QByteArray page(const QByteArray &title, const QByteArray &text, const QByteArray &head = {}, const QByteArray &more = {})
{
    return "<!DOCTYPE html><html lang=en><head><title>" + title + "</title>" + head + "</head><body><main><h1>" + title + "</h1><p>"
        + text + "</p>" + more + "</main></body></html>";
}

QByteArray prose(const QByteArray &subject)
{
    return "This page is about " + subject + ". It says enough about " + subject
        + " to be worth reading, and it goes on for a while so that nobody takes it for an empty shell. The end of " + subject + ".";
}

void serveTraps(QTcpSocket &socket, const SeenRequest &request)
{
    const QByteArray &path = request.path;
    const auto html = [&](const QByteArray &body, const QByteArray &more = {}) {
        LoopbackServer::reply(socket, 200, "text/html; charset=utf-8", body, more);
    };
    const auto move = [&](const QByteArray &to) { LoopbackServer::reply(socket, 302, "text/html", {}, "Location: " + to + "\r\n"); };
    if (path == "/robots.txt")
        LoopbackServer::reply(socket, 200, "text/plain", "User-agent: *\nDisallow: /secret\n");
    else if (path == "/")
        html(page("Home", prose("the home"), {},
                  "<a href='/a.html'>a</a><a href='a.html#part'>again</a><a href='./x/../a.html'>and again</a><a href=/secret/x>s</a>"
                  "<a href=/missing>m</a><a href=/loop>l</a><a href=/copy>c</a><a href=/canonical?x=1>k</a><a href=/noindex>n</a>"
                  "<a href=/nofollow>nf</a><a href=/app>app</a><a href=/movie>mov</a><a href=/pic.png>p</a><a href=/away>w</a>"
                  "<a href=http://other.example/>o</a><a href=mailto:a@b.example>@</a><a href=/latin>l</a><a href=/bomb>b</a>"
                  "<a href='/amp?a=1&amp;b=2'>&</a><a href=/error>e</a><a rel=nofollow href=/unfollowed>u</a><a href=/header>h</a>"
                  "<a href=/moved>moved</a><a href=/short>short</a><!-- <a href=/commented>c</a> --><script>'<a href=/scripted>'</script>"));
    else if (path == "/a.html")
        html(page("A", prose("apples"), {}, "<a href=/deep/1>deep</a>"));
    else if (path.startsWith("/deep/"))
        html(page("Deep " + path.mid(6), prose("depth " + path.mid(6)), {}, "<a href=/deep/" + QByteArray::number(path.mid(6).toInt() + 1) + ">on</a>"));
    else if (path == "/loop")
        move("/loop2");
    else if (path == "/loop2")
        move("/loop");
    else if (path == "/copy")
        html(page("A", prose("apples"), {}, "<a href=/a.html>on</a>"));
    else if (path == "/canonical?x=1" || path == "/canonical")
        html(page("Canonical", prose("canons"), "<link rel=canonical href='/canonical'>"));
    else if (path == "/noindex")
        html(page("No index", prose("secrets"), "<meta name=robots content='noindex'>", "<a href=/behind>b</a>"));
    else if (path == "/behind")
        html(page("Behind", prose("what lies behind")));
    else if (path == "/nofollow")
        html(page("No follow", prose("dead ends"), "<meta name=robots content=nofollow>", "<a href=/unseen>u</a>"));
    else if (path == "/header")
        html(page("Header", prose("headers")), "X-Robots-Tag: noindex, nofollow\r\n");
    else if (path == "/app")
        html("<html><head><title>App</title><script src=/app.js></script></head><body><div id=root></div></body></html>");
    else if (path == "/movie")
        LoopbackServer::reply(socket, 200, "video/mp4", "xxxx");
    else if (path == "/away")
        move("http://other.example/");
    else if (path == "/latin")
        LoopbackServer::reply(socket, 200, "text/html; charset=iso-8859-1", page("K\xfc" "che", prose("K\xfc" "chen in der N\xe4he")));
    else if (path == "/bomb")
        html(qCompress(QByteArray(100'000'000, ' '), 9).mid(4), "Content-Encoding: deflate\r\n");
    else if (path == "/amp?a=1&b=2")
        html(page("Ampersand", prose("ampersands")));
    else if (path == "/error")
        LoopbackServer::reply(socket, 500, "text/html", "oops");
    else if (path == "/moved")
        move("/target");
    else if (path == "/target")
        html(page("Target", prose("targets")));
    else if (path == "/short")
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>cut"), socket.disconnectFromHost();
    else
        LoopbackServer::reply(socket, 404, "text/html", "<h1>not here</h1>");
}

QHash<QString, QString> codesOf(const ImportOutput &output)
{
    QHash<QString, QString> codes;
    for (const ImportRow &row : output.rows) {
        if (!isLimit(row.code)) // which is about the crawl and has the address of its start
            codes.insert(QUrl(row.path).toString(QUrl::RemoveScheme | QUrl::RemoveAuthority), row.ok ? u"ok"_s : row.code);
    }
    return codes;
}

} // namespace

void TestCrawler::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = model::Project();
    m_project.id = model::ProjectId::create();
    m_project.name = u"Crawl"_s;
    model::KnowledgeBase base;
    base.id = model::KnowledgeBaseId::create();
    base.name = u"Site"_s;
    m_project.knowledgeBases[base.id] = base;
    const auto file = storage::ProjectFile::create(m_folder->filePath(u"p.dialogist"_s), m_project);
    QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
}

CrawlInput TestCrawler::inputFor(const LoopbackServer &server, const QString &path) const
{
    CrawlInput input;
    input.projectPath = m_folder->filePath(u"p.dialogist"_s);
    input.base = m_project.knowledgeBases.begin()->second;
    input.start = QUrl(server.url(path));
    input.allowPrivate = true;
    input.maxDepth = 4;
    input.readerProgram = QCoreApplication::applicationFilePath();
    return input;
}

void TestCrawler::shouldReadASiteWithTraps_whenItIsCrawled()
{
    LoopbackServer server(&serveTraps);
    JobControl control;

    Result<ImportOutput> output = crawl(inputFor(server), control);

    QVERIFY(output);
    const QHash<QString, QString> codes = codesOf(*output);
    for (const QString &good : {u"/"_s, u"/a.html"_s, u"/deep/1"_s, u"/deep/2"_s, u"/canonical"_s, u"/behind"_s, u"/nofollow"_s, u"/latin"_s,
                                u"/amp?a=1&b=2"_s, u"/target"_s})
        QCOMPARE(good + u' ' + codes.value(good), good + u" ok"_s);
    const QHash<QString, QString> expected {
        {u"/secret/x"_s, u"robots"_s},   {u"/missing"_s, u"http-404"_s},     {u"/loop"_s, u"redirects"_s},  {u"/copy"_s, u"duplicate"_s},
        {u"/noindex"_s, u"noindex"_s},   {u"/app"_s, u"needs-javascript"_s}, {u"/movie"_s, u"not-html"_s},  {u"/canonical?x=1"_s, u"canonical"_s},
        {u"/header"_s, u"noindex"_s},    {u"/error"_s, u"http-500"_s},       {u"/short"_s, u"unreachable"_s}};
    for (auto each = expected.cbegin(); each != expected.cend(); ++each) {
        // Of two equal pages the one read first counts.
        if (each.key() == u"/copy" && codes.value(each.key()) == u"ok")
            continue;
        QCOMPARE(each.key() + u' ' + codes.value(each.key()), each.key() + u' ' + each.value());
    }
    QVERIFY(codes.value(u"/bomb"_s) != u"ok");
    QVERIFY(!codes.value(u"/bomb"_s).isEmpty());
    QCOMPARE(server.count("/secret/x"), 0);
    QCOMPARE(server.count("/a.html"), 1);
    for (const char *never : {"/unfollowed", "/unseen", "/commented", "/scripted", "/pic.png", "/deep/5"})
        QCOMPARE(server.count(never), 0);
    for (const ImportRow &row : output->rows) {
        QVERIFY(row.ok || !crawlMessageOf(row.code).isEmpty());
        if (row.ok) {
            QCOMPARE(row.source.kind, u"page"_s);
            QCOMPARE(row.source.site, server.url(u"/"_s));
            QCOMPARE(row.source.location, row.path);
            QVERIFY(row.source.passages > 0);
        }
    }
}

void TestCrawler::shouldDoubleNothing_whenCrawledAgain()
{
    QByteArray text = prose("apples");
    std::mutex mutex;
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &request) {
        const std::lock_guard lock(mutex);
        if (request.path == "/")
            LoopbackServer::reply(socket, 200, "text/html", page("Home", prose("home"), {}, "<a href=/a>a</a>"));
        else if (request.path == "/a")
            LoopbackServer::reply(socket, 200, "text/html", page("A", text));
        else
            LoopbackServer::reply(socket, 404, "text/html", {});
    });
    JobControl control;
    CrawlInput input = inputFor(server);
    const Result<ImportOutput> first = crawl(input, control);
    QVERIFY(first);
    QCOMPARE(first->sources.size(), 2);

    input.existing = first->sources;
    const Result<ImportOutput> second = crawl(input, control);
    QVERIFY(second);
    QCOMPARE(second->sources.size(), 0);
    QCOMPARE(second->rows.size(), 2);
    QVERIFY(second->rows[0].unchanged && second->rows[1].unchanged);

    {
        const std::lock_guard lock(mutex);
        text = prose("pears");
    }
    const Result<ImportOutput> third = crawl(input, control);
    QVERIFY(third);
    QCOMPARE(third->sources.size(), 1);
    const auto before = std::find_if(first->sources.begin(), first->sources.end(),
                                     [&](const model::Source &source) { return source.location == third->sources[0].location; });
    QVERIFY(before != first->sources.end());
    QCOMPARE(third->sources[0].id.toString(), before->id.toString());
    QVERIFY(third->sources[0].contentKey != before->contentKey);
}

void TestCrawler::shouldStayAway_whenTheRulesCannotBeRead()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        LoopbackServer::reply(socket, request.path == "/robots.txt" ? 503 : 200, "text/html", page("Home", prose("home")));
    });
    JobControl control;

    const Result<ImportOutput> output = crawl(inputFor(server), control);

    QVERIFY(output);
    QCOMPARE(output->rows.size(), 1);
    QCOMPARE(output->rows[0].code, u"robots-unreachable"_s);
    QCOMPARE(server.count("/"), 0);
}

void TestCrawler::shouldRefuse_whenTheHostIsPrivateAndNotAllowed()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "text/html", {}); });
    JobControl control;
    CrawlInput input = inputFor(server);
    input.allowPrivate = false;

    const Result<ImportOutput> output = crawl(input, control);

    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::Denied);
    QCOMPARE(server.connections(), 0);
}

void TestCrawler::shouldStopAtTheLimit_whenThereAreMorePages()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        const int number = request.path.mid(1).toInt();
        QByteArray links;
        for (int next = 1; next <= 5; ++next)
            links += "<a href=/" + QByteArray::number(number * 5 + next) + ">n</a> ";
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 404, "text/plain", {});
        else
            LoopbackServer::reply(socket, 200, "text/html", page("Page", prose("number " + request.path.mid(1)), {}, links));
    });
    JobControl control;
    CrawlInput input = inputFor(server);
    input.maxPages = 12;

    const Result<ImportOutput> output = crawl(input, control);

    QVERIFY(output);
    QCOMPARE(output->sources.size(), 12);
    QCOMPARE(output->rows.last().code, u"page-limit"_s);
    QCOMPARE(server.seen().size(), 13);
}

void TestCrawler::shouldSayThatThereIsMore_whenPagesLieTooDeep()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        const int number = request.path.mid(1).toInt();
        const QByteArray links = "<a href=/" + QByteArray::number(std::min(number + 1, 6)) + ">next</a>";
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 404, "text/plain", {});
        else
            LoopbackServer::reply(socket, 200, "text/html", page("Page", prose("number " + request.path.mid(1)), {}, links));
    });
    JobControl control;
    CrawlInput input = inputFor(server);
    input.maxDepth = 3;
    const Result<ImportOutput> some = crawl(input, control);
    QVERIFY(some);
    QCOMPARE(some->sources.size(), 4);
    QCOMPARE(some->rows.last().code, u"depth-limit"_s);
    // Nothing of what was read before is taken for gone.
    QVERIFY(siteDiff(input.existing, input.start, *some).gone.isEmpty());
    model::Source deeper = some->sources.constFirst();
    deeper.id = model::SourceId::create();
    deeper.location = server.url(u"/5"_s);
    QVERIFY(siteDiff({deeper}, input.start, *some).gone.isEmpty());

    input.maxDepth = 20;
    const Result<ImportOutput> all = crawl(input, control);
    QVERIFY(all);
    QVERIFY(std::none_of(all->rows.begin(), all->rows.end(), [](const ImportRow &row) { return row.code == "depth-limit"_L1; }));
}

void TestCrawler::shouldWaitBetweenRequests_whenTheSiteAsksForIt()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 200, "text/plain", "User-agent: dialogist\nCrawl-delay: 0.4\n");
        else
            LoopbackServer::reply(socket, 200, "text/html", page("P", prose(request.path), {}, "<a href=/1>1</a><a href=/2>2</a><a href=/3>3</a>"));
    });
    JobControl control;
    QElapsedTimer clock;
    clock.start();

    const Result<ImportOutput> output = crawl(inputFor(server), control);

    QVERIFY(output);
    QCOMPARE(output->sources.size(), 4);
    QVERIFY2(clock.elapsed() >= 1200, qPrintable(QString::number(clock.elapsed())));
}

void TestCrawler::shouldSayThatItWaitsLess_whenTheSiteAsksForVeryLongPauses()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 200, "text/plain", "User-agent: *\nCrawl-delay: 600\n");
        else
            LoopbackServer::reply(socket, 200, "text/html", page("P", prose(request.path), {}, {}));
    });
    JobControl control;
    const Result<ImportOutput> output = crawl(inputFor(server), control);
    QVERIFY(output);
    QCOMPARE(output->sources.size(), 1);
    QCOMPARE(output->rows.constLast().code, u"delay-limit"_s);
    QVERIFY(isLimit(u"delay-limit"_s) && crawlMessageOf(u"delay-limit"_s).contains(u"Crawl-delay"_s));
}

void TestCrawler::shouldEndSoon_whenCancelled()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 404, "text/plain", {});
    });
    JobControl control;
    std::thread canceller([&control] {
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        control.cancel();
    });
    QElapsedTimer clock;
    clock.start();

    const Result<ImportOutput> output = crawl(inputFor(server), control);
    canceller.join();

    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::Cancelled);
    QVERIFY(clock.elapsed() < 3000);
}

void TestCrawler::shouldKeepWhatWasRead_whenCancelled()
{
    // The fourth page never comes; by then three are read, and the person stops waiting.
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 404, "text/plain", {});
        else if (request.path == "/")
            LoopbackServer::reply(socket, 200, "text/html", page("Home", prose("the home"), {}, "<a href=/1>1</a><a href=/2>2</a><a href=/3>3</a>"));
        else if (request.path != "/3")
            LoopbackServer::reply(socket, 200, "text/html", page("Page " + request.path.mid(1), prose("number " + request.path.mid(1))));
    });
    CrawlInput input = inputFor(server);
    input.parallel = 1;
    JobControl control;
    std::thread canceller([&] {
        while (server.count("/3") == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        std::this_thread::sleep_for(std::chrono::milliseconds(::tests::isSanitized ? 8000 : 700)); // the page before it is read while this one is asked for
        control.cancel();
    });

    const Result<ImportOutput> stopped = crawl(input, control);
    canceller.join();

    QVERIFY2(stopped.ok(), qPrintable(stopped ? QString() : stopped.error().message));
    QVERIFY(stopped->cancelled);
    QCOMPARE(stopped->sources.size(), 3);
    QCOMPARE(stopped->rows.size(), 3);
    for (const ImportRow &row : stopped->rows)
        QVERIFY2(row.ok, qPrintable(row.path));
}

void TestCrawler::shouldReadAWholeSite_whenItIsServed_data()
{
    QTest::addColumn<QString>("package");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("pages");
    QTest::newRow("debian-faq") << u"debian-faq_11.1_all.deb"_s << u"usr/share/doc/debian/FAQ"_s << 15;
    QTest::newRow("postgresql") << u"postgresql-doc-15_15.20-0+deb12u1_all.deb"_s << u"usr/share/doc/postgresql-doc-15/html"_s << 60;
}

void TestCrawler::shouldReadAWholeSite_whenItIsServed()
{
    QFETCH(QString, package);
    QFETCH(QString, folder);
    QFETCH(int, pages);
    const QString path = QStringLiteral(DIALOGIST_CORPORA "/sites/") + package;
    if (!QFile::exists(path) || QProcess::execute(u"dpkg-deb"_s, {u"-x"_s, path, m_folder->filePath(u"site"_s)}) != 0)
        QSKIP("The package with the site is not here, or there is no dpkg-deb to unpack it.");
    const QDir root(m_folder->filePath(u"site/"_s + folder));
    LoopbackServer server([root](QTcpSocket &socket, const SeenRequest &request) {
        const QString name = QUrl::fromPercentEncoding(request.path.split('?').first());
        QFile file(root.filePath(name == u"/" ? u"index.html"_s : name.mid(1)));
        if (name.contains(u".."_s) || !file.open(QIODevice::ReadOnly))
            LoopbackServer::reply(socket, 404, "text/html", "no");
        else
            LoopbackServer::reply(socket, 200, name.endsWith(u"html") || name == u"/" ? "text/html" : "application/octet-stream", file.readAll());
    });
    const QString index = root.exists(u"index.html"_s) ? u"/"_s : u'/' + root.entryList({u"index*.html"_s}).value(0);
    CrawlInput input = inputFor(server, index);
    input.maxPages = pages;
    JobControl control;
    QElapsedTimer clock;
    clock.start();

    const Result<ImportOutput> output = crawl(input, control);

    QVERIFY(output);
    const double seconds = double(clock.elapsed()) / 1000;
    int passages = 0;
    QSet<QString> keys;
    for (const model::Source &source : output->sources) {
        passages += source.passages;
        QVERIFY(!keys.contains(source.contentKey));
        keys.insert(source.contentKey);
        m_project.sources[source.id] = source;
    }
    qInfo("%d rows, %d pages, %d passages, %.1f s, %.1f pages a second", int(output->rows.size()), int(output->sources.size()), passages,
          seconds, double(output->sources.size()) / seconds);
    QVERIFY(output->sources.size() >= pages * 8 / 10);
    auto file = storage::ProjectFile::open(input.projectPath, true);
    QVERIFY(file);
    const Result<QList<Passage>> loaded = loadPassages(**file, m_project, {});
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), passages);
    QVERIFY(loaded->first().url.startsWith(u"http://127.0.0.1"));
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return readerMain(argc, argv);
    QCoreApplication application(argc, argv);
    TestCrawler test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crawler.moc"
