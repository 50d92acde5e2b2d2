// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/crawlscope.h"
#include "studio/knowledge/web/linklist.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class TestLinkList : public QObject
{
    Q_OBJECT
private slots:
    void shouldNameItsPages_whenAListIsRead_data();
    void shouldNameItsPages_whenAListIsRead();
    void shouldReadTheCollection_whenItIsThere_data();
    void shouldReadTheCollection_whenItIsThere();
    void shouldStop_whenAListNamesTooMany();
    void shouldCoverWhatIsMeant_whenAScopeIsGiven_data();
    void shouldCoverWhatIsMeant_whenAScopeIsGiven();
};

namespace {

const QUrl base(u"https://shop.example/maps/a.xml"_s);

QStringList textsOf(const QList<QUrl> &urls)
{
    QStringList texts;
    for (const QUrl &url : urls)
        texts.append(url.toString(QUrl::FullyEncoded));
    return texts;
}

} // namespace

void TestLinkList::shouldNameItsPages_whenAListIsRead_data()
{
    using Kind = LinkList::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("pages");
    QTest::addColumn<QStringList>("lists");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, const QStringList &pages, const QStringList &lists = {}) {
        QTest::newRow(name) << bytes << int(kind) << pages << lists;
    };
    row("sitemap", "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc> https://shop.example/a?x=1&amp;y=2\n</loc></url>"
                   "<url><loc><![CDATA[https://shop.example/b]]></loc></url><url><loc>https://shop.example/a?x=1&amp;y=2</loc></url></urlset>",
        Kind::Sitemap, {u"https://shop.example/a?x=1&y=2"_s, u"https://shop.example/b"_s});
    row("pictures are no pages", "<urlset><url><loc>https://shop.example/a</loc><image:image><image:loc>https://shop.example/p.png</image:loc></image:image></url></urlset>",
        Kind::Sitemap, {u"https://shop.example/a"_s});
    row("with a prefix", "<s:urlset xmlns:s='x'><s:url><s:loc>/relative</s:loc></s:url></s:urlset>", Kind::Sitemap, {u"https://shop.example/relative"_s});
    row("index", "<sitemapindex><sitemap><loc>https://shop.example/1.xml.gz</loc></sitemap><sitemap><loc>https://shop.example/2.xml</loc></sitemap></sitemapindex>",
        Kind::Index, {}, {u"https://shop.example/1.xml.gz"_s, u"https://shop.example/2.xml"_s});
    row("cut off", "<urlset><url><loc>https://shop.example/a</loc></url><url><loc>https://shop.exam", Kind::Sitemap, {u"https://shop.example/a"_s});
    row("other schemes", "<urlset><url><loc>file:///etc/passwd</loc></url><url><loc>javascript:alert(1)</loc></url><url><loc>https://u:p@shop.example/</loc></url></urlset>",
        Kind::Sitemap, {});
    row("an entity stays text", "<!DOCTYPE urlset [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>https://shop.example/&x;</loc></url></urlset>",
        Kind::Sitemap, {u"https://shop.example/&x;"_s});
    row("rss", "<rss version='2.0'><channel><link>https://shop.example/</link><atom:link rel='self' href='https://shop.example/feed'/><item><title>A</title>"
               "<link>https://shop.example/a</link><guid>https://shop.example/?p=1</guid></item><item><guid isPermaLink='true'>https://shop.example/b</guid></item>"
               "<item><guid isPermaLink='false'>https://shop.example/no</guid></item></channel></rss>",
        Kind::Feed, {u"https://shop.example/a"_s, u"https://shop.example/b"_s});
    row("atom", "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='https://shop.example/feed'/><entry><link rel='edit' href='/edit'/>"
                "<link rel='alternate' href='/a'/></entry><entry><link href='/b'/></entry></feed>",
        Kind::Feed, {u"https://shop.example/a"_s, u"https://shop.example/b"_s});
    row("json feed", R"({"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"https://shop.example/a"},{"id":"2","external_url":"https://shop.example/b"},{"id":"3"}]})",
        Kind::Feed, {u"https://shop.example/a"_s, u"https://shop.example/b"_s});
    row("text", "# pages\nhttps://shop.example/a\r\n\nHTTP://SHOP.example/b\n", Kind::Text, {u"https://shop.example/a"_s, u"http://shop.example/b"_s});
    row("prose is no list", "https://shop.example/a is our page.\nSee you there.", Kind::None, {});
    row("a page is no list", "<!DOCTYPE html><html><body><pre>&lt;urlset></pre><urlset><loc>https://shop.example/a</loc></urlset></body></html>", Kind::None, {});
    row("nothing", "", Kind::None, {});
}

void TestLinkList::shouldNameItsPages_whenAListIsRead()
{
    QFETCH(const QByteArray, bytes);
    const LinkList list = readLinkList(bytes, base, true);
    QTEST(int(list.kind), "kind");
    QTEST(textsOf(list.pages), "pages");
    QTEST(textsOf(list.lists), "lists");
}

void TestLinkList::shouldReadTheCollection_whenItIsThere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("pages");
    QTest::newRow("sitemap.xml") << int(LinkList::Kind::Sitemap) << -1;
    QTest::newRow("sitemap-hreflang.xml") << int(LinkList::Kind::Sitemap) << -1;
    QTest::newRow("feed.json") << int(LinkList::Kind::Feed) << -1;
    // Seven lines, which spell three addresses.
    QTest::newRow("redundant-urls.txt") << int(LinkList::Kind::Text) << 3;
    QTest::newRow("list-discard.txt") << int(LinkList::Kind::Text) << 3;
}

void TestLinkList::shouldReadTheCollection_whenItIsThere()
{
    QFETCH(int, pages);
    QFile file(QStringLiteral(DIALOGIST_CORPORA "/robots-sitemaps/trafilatura/") + QString::fromLatin1(QTest::currentDataTag()));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The collection of sitemaps is not here.");
    const QByteArray bytes = file.readAll();
    const LinkList list = readLinkList(bytes, base, true);
    QTEST(int(list.kind), "kind");
    if (pages >= 0) {
        QCOMPARE(list.pages.size(), pages);
        return;
    }
    // Each address that the file names in its own way is there once.
    QSet<QString> stated;
    const QString text = QString::fromUtf8(bytes);
    static const QRegularExpression named(u"<loc>\\s*([^<\\s]+)\\s*</loc>|\"url\":\"([^\"]+)\",\"title\""_s);
    for (auto match = named.globalMatch(text); match.hasNext();) {
        const auto each = match.next();
        stated.insert(QString(each.captured(1) + each.captured(2)).replace(u"\\/"_s, u"/"_s));
    }
    QVERIFY(!list.pages.isEmpty());
    if (list.kind == LinkList::Kind::Sitemap)
        QCOMPARE(list.pages.size(), stated.size());
}

void TestLinkList::shouldStop_whenAListNamesTooMany()
{
    QByteArray many = "<urlset>";
    for (int i = 0; i < 50'010; ++i)
        many += "<url><loc>https://shop.example/" + QByteArray::number(i) + "</loc></url>";
    const LinkList list = readLinkList(many, base);
    QVERIFY(list.truncated);
    QCOMPARE(list.pages.size(), 50'000);
}

void TestLinkList::shouldCoverWhatIsMeant_whenAScopeIsGiven_data()
{
    QTest::addColumn<QString>("under");
    QTest::addColumn<QStringList>("include");
    QTest::addColumn<QStringList>("exclude");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *name, const QString &under, const QStringList &include, const QStringList &exclude, const QString &path, bool covered) {
        QTest::newRow(name) << under << include << exclude << u"https://shop.example"_s + path << covered;
    };
    row("everything", {}, {}, {}, u"/a"_s, true);
    row("the path itself", u"/help/"_s, {}, {}, u"/help"_s, true);
    row("below the path", u"/help"_s, {}, {}, u"/help/a?b"_s, true);
    row("a longer name is not below", u"/help"_s, {}, {}, u"/helpers"_s, false);
    row("beside the path", u"help"_s, {}, {}, u"/shop"_s, false);
    row("with umlauts", u"/hilfe/r\u00fcckgabe"_s, {}, {}, u"/hilfe/r%C3%BCckgabe/a"_s, true);
    row("included", {}, {u"/docs/*"_s, u"/faq"_s}, {}, u"/docs/a"_s, true);
    row("not included", {}, {u"/docs/*"_s, u"/faq"_s}, {}, u"/blog/a"_s, false);
    row("excluded wins", {}, {u"/docs/"_s}, {u"/docs/old"_s}, u"/docs/old/a"_s, false);
    row("anywhere in it", {}, {}, {u"print=1"_s}, u"/a?x=2&print=1"_s, false);
    row("at the end", {}, {}, {u".pdf$"_s}, u"/a.pdf"_s, false);
    row("not at the end", {}, {}, {u".pdf$"_s}, u"/a.pdf.html"_s, true);
}

void TestLinkList::shouldCoverWhatIsMeant_whenAScopeIsGiven()
{
    QFETCH(const QString, under);
    QFETCH(const QStringList, include);
    QFETCH(const QStringList, exclude);
    QFETCH(const QString, url);
    QTEST(CrawlScope(under, include, exclude).covers(QUrl(url)), "covered");
}

QTEST_GUILESS_MAIN(TestLinkList)
#include "tst_linklist.moc"
