// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// Servers that mean no good with what is packed, secured, or read before the first page. Each is bounded and named, and the rest goes on.
#include "studio/knowledge/crawler.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/knowledge/web/crawlcodes.h"
#include "tests/studio/net/loopbackserver.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

class TestHostileSites : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void shouldGoOn_whenAPageIsABomb();
    void shouldGoOn_whenASitemapIsABomb();
    void shouldGoOn_whenRulesAreEndless();
    void shouldGoOn_whenASecureHostTalksNonsense();
    void shouldReadEachPageOnce_whenLinksAreWithoutEnd();

private:
    CrawlInput inputFor(const QUrl &start) const;
    static QString codeAt(const ImportOutput &output, const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    model::KnowledgeBase m_base;
};

namespace {

QByteArray page(const QByteArray &title, const QByteArray &more = {})
{
    return "<!DOCTYPE html><html lang=en><head><title>" + title + "</title></head><body><main><h1>" + title + "</h1><p>This page is about " + title
        + ". It says enough to be worth reading, and goes on for a while, so that nobody takes it for an empty shell.</p>" + more + "</main></body></html>";
}

/// So many megabytes of blanks, packed with gzip: a thousandth of that. Its checksum is wrong, which nobody should come to see.
QByteArray bomb(int megabytes, const QByteArray &begin)
{
    const QByteArray packed = qCompress(begin + QByteArray(qsizetype(megabytes) * 1024 * 1024, ' '), 9);
    // Qt puts the length before zlib's own two bytes, and zlib its checksum at the end.
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + packed.mid(6, packed.size() - 10) + QByteArray(8, '\0');
}

} // namespace

void TestHostileSites::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    model::Project project;
    project.id = model::ProjectId::create();
    m_base.id = model::KnowledgeBaseId::create();
    m_base.name = u"Site"_s;
    project.knowledgeBases.emplace(m_base.id, m_base);
    QVERIFY(storage::ProjectFile::create(m_folder->filePath(u"p.dialogist"_s), project));
}

CrawlInput TestHostileSites::inputFor(const QUrl &start) const
{
    CrawlInput input;
    input.projectPath = m_folder->filePath(u"p.dialogist"_s);
    input.base = m_base;
    input.start = start;
    input.allowPrivate = true;
    input.pageSeconds = 5;
    input.pageMegabytes = 4;
    input.readerProgram = QCoreApplication::applicationFilePath();
    return input;
}

QString TestHostileSites::codeAt(const ImportOutput &output, const QString &path)
{
    for (const ImportRow &row : output.rows) {
        if (QUrl(row.path).path() == path)
            return row.ok ? u"ok"_s : row.code;
    }
    return u"absent"_s;
}

void TestHostileSites::shouldGoOn_whenAPageIsABomb()
{
    const QByteArray packed = bomb(300, "<html><body><p>Boom</p>");
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/")
            LoopbackServer::reply(socket, 200, "text/html", page("Home", "<a href=/bomb>a</a><a href=/good>b</a>"));
        else if (request.path == "/bomb")
            LoopbackServer::reply(socket, 200, "text/html", packed, "Content-Encoding: gzip\r\n");
        else
            LoopbackServer::reply(socket, request.path == "/good" ? 200 : 404, "text/html", page("Good"));
    });
    JobControl control;
    const Result<ImportOutput> output = crawl(inputFor(QUrl(server.url(u"/"_s))), control);
    QVERIFY(output);
    QCOMPARE(codeAt(*output, u"/good"_s), u"ok"_s);
    const QString code = codeAt(*output, u"/bomb"_s);
    QVERIFY2(code != u"ok"_s && code != u"absent"_s, qPrintable(code));
    QVERIFY(!crawlMessageOf(code).isEmpty());
}

void TestHostileSites::shouldGoOn_whenASitemapIsABomb()
{
    const QByteArray packed = bomb(300, "<?xml version='1.0'?><urlset><url><loc>");
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 200, "text/plain", "Sitemap: /bomb.xml.gz\nSitemap: /entities.xml\n");
        else if (request.path == "/bomb.xml.gz")
            LoopbackServer::reply(socket, 200, "application/gzip", packed);
        else if (request.path == "/entities.xml")
            LoopbackServer::reply(socket, 200, "text/xml",
                                  "<!DOCTYPE u [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>"
                                  "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'>]><urlset><url><loc>/&e;&e;&e;&e;</loc></url></urlset>");
        else
            LoopbackServer::reply(socket, request.path == "/" || request.path == "/good" ? 200 : 404, "text/html",
                                  page(request.path == "/" ? "Home" : "Good", "<a href=/good>b</a>"));
    });
    JobControl control;
    const Result<ImportOutput> output = crawl(inputFor(QUrl(server.url(u"/"_s))), control);
    QVERIFY(output);
    QCOMPARE(codeAt(*output, u"/"_s), u"ok"_s);
    QCOMPARE(codeAt(*output, u"/good"_s), u"ok"_s);
    const QString code = codeAt(*output, u"/bomb.xml.gz"_s);
    QVERIFY2(code != u"ok"_s && code != u"absent"_s, qPrintable(code));
    QVERIFY(!crawlMessageOf(code).isEmpty());
    QVERIFY(output->rows.size() < 10);
}

/// RFC 9309 wants at least 500 KiB to be read; what comes after the limit is not waited for, and what was read counts.
void TestHostileSites::shouldGoOn_whenRulesAreEndless()
{
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/robots.txt") {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 104857600\r\n\r\nUser-agent: *\nDisallow: /secret\n");
            LoopbackServer::drip(socket, "Disallow: /never/" + QByteArray(256 * 1024, 'x') + "\n", 1);
        } else {
            LoopbackServer::reply(socket, 200, "text/html", page(request.path == "/" ? "Home" : "Other " + request.path.mid(1), "<a href=/secret>a</a><a href=/good>b</a>"));
        }
    });
    JobControl control;
    QElapsedTimer clock;
    clock.start();
    const Result<ImportOutput> output = crawl(inputFor(QUrl(server.url(u"/"_s))), control);
    QVERIFY(output);
    QVERIFY2(clock.elapsed() < 60'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(codeAt(*output, u"/good"_s), u"ok"_s);
    QCOMPARE(codeAt(*output, u"/secret"_s), u"robots"_s);
    QCOMPARE(server.count("/secret"), 0);
}

void TestHostileSites::shouldGoOn_whenASecureHostTalksNonsense()
{
    LoopbackServer garbage([](QTcpSocket &, const SeenRequest &) { });
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &request) {
        const QByteArray secure = "https://127.0.0.1:" + QByteArray::number(garbage.port());
        if (request.path == "/")
            LoopbackServer::reply(socket, 200, "text/html", page("Home", "<a href=/away>a</a><a href=/good>b</a>"));
        else if (request.path == "/away")
            LoopbackServer::reply(socket, 302, "text/html", {}, "Location: " + secure + "/x\r\n");
        else
            LoopbackServer::reply(socket, request.path == "/good" ? 200 : 404, "text/html", page("Good"));
    });
    JobControl control;
    CrawlInput input = inputFor(QUrl(server.url(u"/"_s)));
    input.alsoFrom = {QUrl(u"https://127.0.0.1:%1/start"_s.arg(server.port()))}; // plain HTTP where TLS is expected
    const Result<ImportOutput> output = crawl(input, control);
    QVERIFY(output);
    QCOMPARE(codeAt(*output, u"/good"_s), u"ok"_s);
    for (const QString &path : {u"/away"_s, u"/start"_s}) {
        const QString code = codeAt(*output, path);
        QVERIFY2(code != u"ok"_s && code != u"absent"_s && !crawlMessageOf(code).isEmpty(), qPrintable(path + u' ' + code));
    }
}

void TestHostileSites::shouldReadEachPageOnce_whenLinksAreWithoutEnd()
{
    // A calendar: every page names two that were never seen.
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 404, "text/plain", {});
        else
            LoopbackServer::reply(socket, 200, "text/html",
                                  page("Day " + request.path.mid(1), "<a href='" + request.path + "1'>a</a><a href='" + request.path + "2#x'>b</a>"));
    });
    JobControl control;
    CrawlInput input = inputFor(QUrl(server.url(u"/d"_s)));
    input.maxPages = 40;
    const Result<ImportOutput> output = crawl(input, control);
    QVERIFY(output);
    QCOMPARE(output->sources.size(), 40);
    QHash<QByteArray, int> times;
    for (const SeenRequest &request : server.seen())
        ++times[request.path];
    for (auto each = times.cbegin(); each != times.cend(); ++each)
        QVERIFY2(each.value() == 1, each.key().constData());
    QVERIFY(std::any_of(output->rows.begin(), output->rows.end(), [](const ImportRow &row) { return row.code == "page-limit"_L1; }));
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return readerMain(argc, argv);
    QCoreApplication application(argc, argv);
    TestHostileSites test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostilesites.moc"
