// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/robots.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class TestRobots : public QObject
{
    Q_OBJECT
private slots:
    void shouldFollowTheLongestRule_whenSeveralMatch();
    void shouldReadTheGroupOfOurName_whenThereAreSeveral();
    void shouldAllowAll_whenTheFileIsNonsense_data();
    void shouldAllowAll_whenTheFileIsNonsense();
    void shouldTakeNoTime_whenAPatternIsHostile();
    void shouldAnswerAsExpected_whenACaseOfTheCollectionIsGiven();
};

void TestRobots::shouldFollowTheLongestRule_whenSeveralMatch()
{
    const Robots robots = Robots::parse("User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\nAllow: /same\nDisallow: /same\n");
    QVERIFY(robots.allows(u"/"_s, u"Dialogist"_s));
    QVERIFY(!robots.allows(u"/a"_s, u"Dialogist"_s));
    QVERIFY(!robots.allows(u"/abc"_s, u"Dialogist"_s));
    QVERIFY(robots.allows(u"/a/b/c"_s, u"Dialogist"_s));
    QVERIFY(!robots.allows(u"/x/y.pdf"_s, u"Dialogist"_s));
    QVERIFY(robots.allows(u"/x/y.pdf?z"_s, u"Dialogist"_s));
    QVERIFY(robots.allows(u"/same"_s, u"Dialogist"_s));
    QCOMPARE(robots.decidingLine(u"/a/b"_s, u"Dialogist"_s), 3);
}

void TestRobots::shouldReadTheGroupOfOurName_whenThereAreSeveral()
{
    const Robots robots = Robots::parse("user-agent: *\ndisallow: /\n\nUSER-AGENT: dialogist/1.0\nUser-agent: other\nCrawl-delay: 2.5\n"
                                        "disallow: /private # not for us\n\nuser-agent: dialogist\ndisallow: /more\n");
    QVERIFY(robots.allows(u"/x"_s, u"Dialogist"_s));
    QVERIFY(!robots.allows(u"/private/x"_s, u"Dialogist"_s));
    QVERIFY(!robots.allows(u"/more"_s, u"Dialogist"_s));
    QVERIFY(!robots.allows(u"/x"_s, u"Somebody"_s));
    QVERIFY(robots.allows(u"/robots.txt"_s, u"Somebody"_s));
    QCOMPARE(robots.crawlDelay(u"Dialogist"_s), 2.5);
    QVERIFY(!robots.crawlDelay(u"Somebody"_s));
}

void TestRobots::shouldAllowAll_whenTheFileIsNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body>Disallow: / everything</body></html>");
    QTest::newRow("zeros") << QByteArray(100000, '\0');
    QTest::newRow("no agent") << QByteArray("Disallow: /\n");
    QTest::newRow("empty disallow") << QByteArray("User-agent: *\nDisallow:\n");
    QTest::newRow("not UTF-8") << QByteArray("User-agent: *\nDisallow: /\xff\xfe\n");
}

void TestRobots::shouldAllowAll_whenTheFileIsNonsense()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(Robots::parse(bytes).allows(u"/any/page.html"_s, u"Dialogist"_s));
}

void TestRobots::shouldTakeNoTime_whenAPatternIsHostile()
{
    QByteArray bytes = "User-agent: *\n";
    for (int line = 0; line < 200; ++line)
        bytes += "Disallow: /" + QByteArray("*a*b").repeated(400) + "c\n";
    const Robots robots = Robots::parse(bytes);
    QVERIFY(robots.allows(u'/' + u"ab"_s.repeated(1000), u"Dialogist"_s));
}

namespace {

/// What our interface answers to a call of the collection; a reason instead when it is no question for it.
QJsonValue answerTo(const QJsonObject &test, QString *reason)
{
    const Robots robots = Robots::parse(test[u"robots"_s].toString().toUtf8());
    const QString call = test[u"call"_s].toString();
    const QJsonArray args = test[u"args"_s].toArray();
    if (call == u"getSitemaps")
        return QJsonArray::fromStringList(robots.sitemaps());
    if (call == u"getCrawlDelay") {
        const std::optional<double> delay = robots.crawlDelay(args.isEmpty() ? u"*"_s : args[0].toString());
        return delay ? QJsonValue(*delay) : QJsonValue(QJsonValue::Null);
    }
    if (call == u"getPreferredHost") {
        *reason = u"the Host field is no part of the standard and not read"_s;
        return {};
    }
    const QString text = args[0].toString();
    if (!text.isValidUtf16() || text.contains(QChar::ReplacementCharacter)) {
        *reason = u"lone surrogates cannot be sent"_s;
        return {};
    }
    const QUrl home(test[u"robots_url"_s].toString());
    const auto origin = [](const QUrl &url) { return url.host() + u':' + QString::number(url.port(url.scheme() == u"https" ? 443 : 80)); };
    if (!test[u"expected"_s].isBool() && call.startsWith(u"is"))
        *reason = u"asks about an address of another host, which the crawler leaves out before"_s;
    else if (!home.isRelative() && call.startsWith(u"is") && (QUrl(text).scheme() != home.scheme() || origin(QUrl(text)) != origin(home)))
        *reason = u"asks about another port or scheme, for which that file does not speak"_s;
    if (!reason->isEmpty())
        return {};
    // The address as text: its own escapes count, also those that no parser of addresses accepts.
    const qsizetype host = text.indexOf(u"//"_s);
    const qsizetype path = host < 0 ? 0 : text.indexOf(u'/', host + 2);
    const QString target = path < 0 ? u"/"_s : text.mid(path);
    const QString agent = args.size() > 1 ? args[1].toString() : u"*"_s;
    if (call == u"getMatchingLineNumber") {
        const int line = robots.decidingLine(target, agent);
        return line > 0 ? line : -1;
    }
    return robots.allows(target, agent) == (call == u"isAllowed");
}

} // namespace

void TestRobots::shouldAnswerAsExpected_whenACaseOfTheCollectionIsGiven()
{
    QFile file(QStringLiteral(DIALOGIST_CORPORA "/robots-sitemaps/robots-parser-cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The collection of robots.txt cases is not here.");
    int right = 0;
    int notAsked = 0;
    QStringList wrong;
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : cases) {
        QString reason;
        const QJsonValue answer = answerTo(value.toObject(), &reason);
        if (!reason.isEmpty())
            ++notAsked;
        else if (answer == value[u"expected"_s] || (answer.isNull() && !value[u"expected"_s].isDouble()))
            ++right;
        else
            wrong += QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)).left(600);
    }
    for (const QString &each : wrong)
        qWarning().noquote() << each;
    qInfo("%d right, %d not asked, %d others", right, notAsked, int(wrong.size()));
    QVERIFY(wrong.isEmpty());
    QVERIFY(right >= 174);
}

QTEST_GUILESS_MAIN(TestRobots)
#include "tst_robots.moc"
