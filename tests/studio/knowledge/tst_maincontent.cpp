// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/htmltree.h"
#include "studio/knowledge/web/maincontent.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class TestMainContent : public QObject
{
    Q_OBJECT
private slots:
    void shouldLeaveOutSurroundings_whenAPageHasThem();
    void shouldKeepAll_whenAPageIsPlain();
    void shouldLeaveOutOtherPages_whenTheyAreInsideTheText_data();
    void shouldLeaveOutOtherPages_whenTheyAreInsideTheText();
    void shouldKeepEveryStep_whenTheFirstIsWrappedAlone();
    void shouldKeepAListOfPages_whenThereIsNothingElse();
    void shouldNotMind_whenAPageIsHostile_data();
    void shouldNotMind_whenAPageIsHostile();
    void shouldFindTheExpectedText_whenPagesAreReal();
};

namespace {

bool isNoText(const GumboNode *node)
{
    const GumboTag tag = node->v.element.tag;
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_SVG
        || tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_TEMPLATE || tag == GUMBO_TAG_TEXTAREA || tag == GUMBO_TAG_SELECT || tag == GUMBO_TAG_BUTTON;
}

QString textOf(const GumboNode *root, const MainContent *content)
{
    QString text;
    std::vector<const GumboNode *> stack {root};
    while (!stack.empty()) {
        const GumboNode *node = stack.back();
        stack.pop_back();
        if (node->type == GUMBO_NODE_TEXT)
            text += QString::fromUtf8(node->v.text.text) + u' ';
        if (node->type != GUMBO_NODE_ELEMENT || isNoText(node) || (content && content->leavesOut(node)))
            continue;
        for (unsigned at = node->v.element.children.length; at > 0; --at)
            stack.push_back(static_cast<const GumboNode *>(node->v.element.children.data[at - 1]));
    }
    return text;
}

QString mainTextOf(const QByteArray &html)
{
    const HtmlTree tree(html);
    if (!tree.root())
        return {};
    const MainContent content(tree.root());
    return textOf(tree.root(), &content);
}

double tokenF1(const QString &text, const QString &expected)
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto countsOf = [](const QString &all, int *total) {
        QHash<QString, int> counts;
        for (auto match = word.globalMatch(all.toLower()); match.hasNext(); ++*total)
            ++counts[match.next().captured()];
        return counts;
    };
    int have = 0;
    int want = 0;
    const QHash<QString, int> ours = countsOf(text, &have);
    const QHash<QString, int> theirs = countsOf(expected, &want);
    int shared = 0;
    for (auto each = ours.cbegin(); each != ours.cend(); ++each)
        shared += std::min(each.value(), theirs.value(each.key()));
    return have + want == 0 ? 1 : 2.0 * shared / (have + want);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray prose = "<p>Returns are free within thirty days, provided that the box is unopened, and we pay for the parcel back. "
                         "Write to us first, so that we can send you a label, and keep the receipt until the money is back.</p>";

} // namespace

void TestMainContent::shouldLeaveOutSurroundings_whenAPageHasThem()
{
    const QString text = mainTextOf("<html><body><header><a href=/>Shop name</a></header><nav><ul><li><a href=/a>Menu entry</a></ul></nav>"
                                    "<div class='cookie-consent'><p>We use cookies, as everybody does, to make the site better for you.</p></div>"
                                    "<div id=content><h1>Returns</h1>" + prose.repeated(3) + "<div class=share><a href=#>Share this</a></div></div>"
                                    "<div class=sidebar><h3>Related</h3><ul><li><a href=/b>Another page</a></ul></div>"
                                    "<footer>Copyright</footer></body></html>");
    QVERIFY(text.contains(u"Returns are free"_s));
    QVERIFY(text.contains(u"Returns "_s));
    for (const QString &gone : {u"Menu entry"_s, u"cookies"_s, u"Share this"_s, u"Another page"_s, u"Copyright"_s, u"Shop name"_s})
        QVERIFY2(!text.contains(gone), qPrintable(gone));
}

void TestMainContent::shouldKeepAll_whenAPageIsPlain()
{
    const QString text = mainTextOf("<html><body><h1>Opening hours</h1><p>Monday to Friday.</p><table><tr><td>9:00</td><td>17:00</td></tr></table>"
                                    "<p>Closed on holidays.</p></body></html>");
    for (const QString &kept : {u"Opening hours"_s, u"Monday"_s, u"17:00"_s, u"holidays"_s})
        QVERIFY2(text.contains(kept), qPrintable(kept));
}

void TestMainContent::shouldLeaveOutOtherPages_whenTheyAreInsideTheText_data()
{
    QTest::addColumn<QByteArray>("block");
    const QByteArray teaser = "<div class=item><h4><a href=/o>Elsewhere</a></h4><p>Elsewhere a few words about another page.</p></div>";
    QTest::newRow("a heading says so") << QByteArray("<div><h3>Related</h3><p><b>Elsewhere</b> things are told at some length, with an excerpt.</p></div>");
    QTest::newRow("in German") << QByteArray("<section><h3>Mehr zum Thema</h3><p>Elsewhere</p></section>");
    QTest::newRow("in Indonesian") << QByteArray("<div><strong>Baca juga:</strong> <p>Elsewhere</p></div>");
    QTest::newRow("in Chinese") << QByteArray("<div><h3>相关文章</h3><p>Elsewhere</p></div>");
    QTest::newRow("a row of teasers") << "<div>" + teaser.repeated(4) + "</div>";
    QTest::newRow("a name in one word") << QByteArray("<div class='jp-relatedposts'><p>Elsewhere</p></div>");
    QTest::newRow("comments that are posts too") << QByteArray("<div class='comment-box post'><p>Elsewhere I read otherwise, and I say so here.</p></div>");
    QTest::newRow("comments in Spanish") << QByteArray("<div id=comentarios_lectores><p>Elsewhere</p></div>");
    QTest::newRow("a gallery") << "<div class=photo-gallery>" + QByteArray("<p>Elsewhere a picture was taken, and it has a caption, as pictures do.</p>").repeated(20) + "</div>";
}

void TestMainContent::shouldLeaveOutOtherPages_whenTheyAreInsideTheText()
{
    QFETCH(QByteArray, block);
    const QString text = mainTextOf("<html><body><article><h1>Returns</h1>" + prose.repeated(6) + block + prose.repeated(6) + "</article></body></html>");
    QVERIFY(text.contains(u"Returns are free"_s));
    QVERIFY2(!text.contains(u"Elsewhere"_s), qPrintable(text));
}

void TestMainContent::shouldKeepEveryStep_whenTheFirstIsWrappedAlone()
{
    // The first part stands beside a caption that is neither much nor nothing; the others are wrapped without need.
    const QByteArray step = "<div class=step><div class=inner><span>" + prose.repeated(2) + "</span></div></div>";
    const QString text = mainTextOf("<html><body><div class=col><article><div class=step><div class=inner><div class=lead>" + prose.repeated(2)
                                    + "</div><figcaption>A picture of a parcel that is on its way back to us (photo: somebody)</figcaption></div></div>"
                                      "<span><span>" + step.repeated(5) + "<p>The last word, after all the steps.</p></span></span></article></div></body></html>");
    QCOMPARE(text.count(u"Returns are free"_s), 12);
    QVERIFY(text.contains(u"The last word"_s));
}

void TestMainContent::shouldKeepAListOfPages_whenThereIsNothingElse()
{
    const QString text = mainTextOf("<html><body><h1>Help</h1><div class=topics>"
                                    "<div><h3><a href=/a>Returns</a></h3><p>How to send things back.</p></div>"
                                    "<div><h3><a href=/b>Delivery</a></h3><p>When it arrives.</p></div>"
                                    "<div><h3><a href=/c>Paying</a></h3><p>Cards and invoices.</p></div></div></body></html>");
    for (const QString &kept : {u"How to send things back"_s, u"When it arrives"_s, u"Cards and invoices"_s})
        QVERIFY2(text.contains(kept), qPrintable(text));
}

void TestMainContent::shouldNotMind_whenAPageIsHostile_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(10000, '\0');
    QTest::newRow("no body") << QByteArray("<frameset><frame src=x></frameset>");
    QTest::newRow("deep") << QByteArray("<div class=content>").repeated(3000) + "text";
    QTest::newRow("wide") << QByteArray("<p>a, b, c and a few more words of text</p>").repeated(20000);
    QTest::newRow("long class") << "<div class='" + QByteArray(1000000, 'a') + "'>text</div>";
}

void TestMainContent::shouldNotMind_whenAPageIsHostile()
{
    QFETCH(QByteArray, html);
    QElapsedTimer clock;
    clock.start();
    mainTextOf(html);
    QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
}

void TestMainContent::shouldFindTheExpectedText_whenPagesAreReal()
{
    const QDir folder(QStringLiteral(DIALOGIST_CORPORA "/web-extract/readability"));
    const QStringList pages = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (pages.isEmpty())
        QSKIP("The collection of web pages is not here.");
    double sum = 0;
    double whole = 0;
    qint64 nanoseconds = 0;
    for (const QString &page : pages) {
        const QByteArray source = readAll(folder.filePath(page + u"/source.html"_s));
        const HtmlTree expectedTree(readAll(folder.filePath(page + u"/expected.html"_s)));
        const QString expected = textOf(expectedTree.root(), nullptr);
        QElapsedTimer clock;
        clock.start();
        const HtmlTree tree(source);
        const MainContent content(tree.root());
        const QString text = textOf(tree.root(), &content);
        nanoseconds += clock.nsecsElapsed();
        const double f1 = tokenF1(text, expected);
        sum += f1;
        whole += tokenF1(textOf(tree.root(), nullptr), expected);
        if (f1 < 0.8)
            qInfo("%s: %.3f (%d characters, %d expected)", qPrintable(page), f1, int(text.size()), int(expected.size()));
    }
    const double count = double(pages.size());
    qInfo("token F1 %.3f (whole body %.3f) on %d pages, %.1f ms a page", sum / count, whole / count, int(pages.size()),
          double(nanoseconds) / 1e6 / count);
    QVERIFY(sum / count > 0.965);
}

QTEST_GUILESS_MAIN(TestMainContent)
#include "tst_maincontent.moc"
