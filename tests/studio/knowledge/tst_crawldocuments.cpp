// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/crawler.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/knowledge/web/crawlcodes.h"
#include "studio/knowledge/web/pagescan.h"
#include "tests/studio/net/loopbackserver.h"
#include "tests/support/zip.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

/// What a site links beside its pages, and pages that only lead elsewhere.
class TestCrawlDocuments : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void shouldReadDocuments_whenASiteLinksThem();
    void shouldFollow_whenAPageOnlySendsOn();
    void shouldSayWhy_whenAPageCannotBeHad();
    void shouldFindWhereAPageSendsOn_data();
    void shouldFindWhereAPageSendsOn();

private:
    QHash<QString, QString> codesOf(const LoopbackServer &server);

    std::unique_ptr<QTemporaryDir> m_folder;
    model::Project m_project;
};

namespace {

QByteArray prose(const QByteArray &subject)
{
    return "<h1>" + subject + "</h1><p>This page is about " + subject + ". It says enough about " + subject
        + " to be worth reading, and it goes on for a while so that nobody takes it for an empty shell, or for one that only leads on. "
          "It ends here, where all has been said about " + subject + ".</p>";
}

QByteArray docx(const QByteArray &text)
{
    return ::tests::zipOf({{"[Content_Types].xml", "<Types/>"},
                           {"word/document.xml", "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>" + text
                                                     + "</w:t></w:r></w:p></w:body></w:document>"}});
}

void serveDocuments(QTcpSocket &socket, const SeenRequest &request)
{
    const QByteArray &path = request.path;
    const auto reply = [&](const QByteArray &type, const QByteArray &body, const QByteArray &more = {}) { LoopbackServer::reply(socket, 200, type, body, more); };
    const auto refresh = [&](const QByteArray &content, const QByteArray &text) {
        reply("text/html", "<html><head><title>x</title><meta http-equiv=Refresh content=\"" + content + "\"></head><body>" + text + "</body></html>");
    };
    const QByteArray office = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    if (path == "/")
        reply("text/html", prose("the start") + "<a href=/terms.docx>t</a><a href=/bare.docx>b</a><a href=/prices.csv>p</a><a href=/notes.md>n</a><a href=/old.rtf>r</a>"
                                                "<a href=/program>x</a><a href=/gone>g</a><a href=/kept>k</a><a href=/away>a</a><a href=/round>o</a><a href=/notbro>br</a><a href=/large>l</a>");
    else if (path == "/terms.docx")
        reply(office, docx("You may return goods within 30 days of the day they came."));
    else if (path == "/bare.docx")
        reply("application/octet-stream", docx("A server that knows no types sends this."));
    else if (path == "/prices.csv")
        reply("text/csv", "Zone,Price\nEurope,5\nWorld,12\n");
    else if (path == "/notes.md")
        reply("text/markdown", "# Notes\n\nThese are the notes.");
    else if (path == "/old.rtf")
        reply("application/rtf", "{\\rtf1 An old text.\\par}");
    else if (path == "/program")
        reply("application/octet-stream", QByteArray(1000, '\1'));
    else if (path == "/gone")
        refresh("0; url='/new'", "<p>If nothing happens, click <a href=/new>here</a>.</p>");
    else if (path == "/new")
        reply("text/html", prose("the new place"));
    else if (path == "/kept")
        refresh("0; url=/elsewhere", prose("what is said before"));
    else if (path == "/away")
        refresh("0;URL=http://other.example/", {});
    else if (path == "/round")
        refresh("0;URL=/round2", {});
    else if (path == "/round2")
        refresh("0;URL=/round", {});
    else if (path == "/notbro")
        reply("text/html", prose("no brotli"), "Content-Encoding: br\r\n");
    else if (path == "/large")
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3000000\r\n\r\n<p>slow"); // and then nothing
    else
        LoopbackServer::reply(socket, 404, "text/html", "<h1>not here</h1>");
}

} // namespace

void TestCrawlDocuments::init()
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

QHash<QString, QString> TestCrawlDocuments::codesOf(const LoopbackServer &server)
{
    CrawlInput input;
    input.projectPath = m_folder->filePath(u"p.dialogist"_s);
    input.base = m_project.knowledgeBases.begin()->second;
    input.start = QUrl(server.url(u"/"_s));
    input.allowPrivate = true;
    input.pageMegabytes = 2;
    input.pageSeconds = 5;
    input.readerProgram = QCoreApplication::applicationFilePath();
    JobControl control;
    QHash<QString, QString> codes;
    if (const Result<ImportOutput> output = crawl(input, control)) {
        for (const ImportRow &row : output->rows)
            codes.insert(QUrl(row.path).path(), row.ok ? u"ok"_s : row.code);
    }
    return codes;
}

void TestCrawlDocuments::shouldReadDocuments_whenASiteLinksThem()
{
    LoopbackServer server(&serveDocuments);
    const QHash<QString, QString> codes = codesOf(server);
    for (const char *name : {"/terms.docx", "/bare.docx", "/prices.csv", "/notes.md", "/old.rtf"})
        QCOMPARE(QLatin1StringView(name) + u' ' + codes.value(QLatin1StringView(name)), QLatin1StringView(name) + u" ok"_s);
    QCOMPARE(codes.value(u"/program"_s), u"not-html"_s);
}

void TestCrawlDocuments::shouldFollow_whenAPageOnlySendsOn()
{
    LoopbackServer server(&serveDocuments);
    const QHash<QString, QString> codes = codesOf(server);
    // The new place is linked too: whichever way came first brought it.
    QCOMPARE(codes.value(u"/new"_s), u"ok"_s);
    QVERIFY2(!codes.contains(u"/gone"_s) || codes.value(u"/gone"_s) == u"duplicate", qPrintable(codes.value(u"/gone"_s)));
    QCOMPARE(codes.value(u"/kept"_s), u"ok"_s);
    QCOMPARE(server.count("/elsewhere"), 0);
    QCOMPARE(codes.value(u"/away"_s), u"off-host"_s);
    QCOMPARE(codes.value(u"/round"_s), u"redirects"_s);
}

void TestCrawlDocuments::shouldSayWhy_whenAPageCannotBeHad()
{
    LoopbackServer server(&serveDocuments);
    const QHash<QString, QString> codes = codesOf(server);
    QCOMPARE(codes.value(u"/notbro"_s), u"bad-encoding"_s);
    QVERIFY(crawlMessageOf(u"bad-encoding"_s).contains(u"Content-Encoding"_s));
    QCOMPARE(codes.value(u"/large"_s), u"too-large"_s);
}

void TestCrawlDocuments::shouldFindWhereAPageSendsOn_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("target");
    QTest::newRow("usual") << QByteArray("0; url=/b") << u"http://a.example/b"_s;
    QTest::newRow("quoted") << QByteArray("0;URL='b?x=1'") << u"http://a.example/dir/b?x=1"_s;
    QTest::newRow("bare") << QByteArray(" 1, https://c.example/") << u"https://c.example/"_s;
    QTest::newRow("later") << QByteArray("30; url=/b") << QString();
    QTest::newRow("itself") << QByteArray("5") << QString();
    QTest::newRow("no time") << QByteArray("url=/b") << QString();
    QTest::newRow("script") << QByteArray("0; url=javascript:alert(1)") << QString();
    QTest::newRow("open quote") << QByteArray("0; url='/b") << u"http://a.example/b"_s;
}

void TestCrawlDocuments::shouldFindWhereAPageSendsOn()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, target);
    const PageScan scan = scanPage("<meta http-equiv=\"REFRESH\" content=\"" + content + "\">", QUrl(u"http://a.example/dir/a"_s));
    QCOMPARE(scan.refresh.toString(), target);
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return readerMain(argc, argv);
    QCoreApplication application(argc, argv);
    TestCrawlDocuments test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crawldocuments.moc"
