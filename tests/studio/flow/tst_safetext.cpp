// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/safetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestSafeText : public QObject
{
    Q_OBJECT
private:
    static QString render(const QString &source, SafeText::Use use, const QJsonObject &values, QStringList *failures = nullptr)
    {
        return SafeText(source, use).render(ObjectScope(values), failures);
    }

private slots:
    void shouldKeepAddresses_whateverAValueIs()
    {
        const QJsonObject values {{u"q"_s, u"a b&c=/../x?y#z"_s}};
        QCOMPARE(render(u"https://x.example/find/{{ q }}?a=1"_s, SafeText::Use::Address, values),
                 u"https://x.example/find/a%20b%26c%3D%2F..%2Fx%3Fy%23z?a=1"_s);
        QCOMPARE(render(u"{{ whole }}"_s, SafeText::Use::Address, {{u"whole"_s, u"https://x.example/a?b=c"_s}}), u"https://x.example/a?b=c"_s);
    }

    void shouldKeepJson_whateverAValueIs()
    {
        const QJsonObject values {{u"name"_s, u"Mia \"x\", \"admin\": true"_s}, {u"n"_s, 3}, {u"list"_s, QJsonArray {1, 2}}};
        const QString text = render(u"{\"name\": \"Ms {{ name }}\", \"n\": {{ n }}, \"l\": {{ list }}, \"none\": {{ missing }}}"_s, SafeText::Use::Json, values);
        const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
        QCOMPARE(json[u"name"].toString(), u"Ms Mia \"x\", \"admin\": true"_s);
        QCOMPARE(json[u"n"].toInt(), 3);
        QCOMPARE(json[u"l"].toArray().size(), 2);
        QVERIFY(json[u"none"].isNull());
        QVERIFY(!json.contains(u"admin"_s));
    }

    void shouldReadExpressions_withBracesInside()
    {
        QCOMPARE(render(u"a {{ {x: 1}.x }} b"_s, SafeText::Use::Plain, {}), u"a 1 b"_s);
        QCOMPARE(render(u"open {{ never"_s, SafeText::Use::Plain, {}), u"open {{ never"_s);
        QStringList failures;
        QCOMPARE(render(u"[{{ 1 + }}]"_s, SafeText::Use::Plain, {}, &failures), u"[]"_s);
        QCOMPARE(failures.size(), 1);
    }

    void shouldSayWhatIsNoNumber_insteadOfWritingIt()
    {
        for (const auto use : {SafeText::Use::Plain, SafeText::Use::Address, SafeText::Use::Json}) {
            QStringList failures;
            const QString text = render(u"a {{ 1 / 0 }}{{ Number('x') }} b"_s, use, {}, &failures);
            QCOMPARE(failures.size(), 2);
            QVERIFY2(!text.contains(u"NaN") && !text.contains(u"Infinity"), qPrintable(text));
        }
        QStringList failures;
        QCOMPARE(render(u"[{{ 1 / 0 }}]"_s, SafeText::Use::Json, {}, &failures), u"[null]"_s); // still JSON
        QCOMPARE(failures.size(), 1);
    }

    void shouldTellSafeAddresses()
    {
        QVERIFY(isSafeAddress(u"https://example.com/a?b=c"_s));
        for (const QString &bad : {u"http://example.com"_s, u"javascript:alert(1)"_s, u"https://"_s, u"https://user:pw@example.com"_s, u""_s,
                                   u"https://example.com/a b"_s, u"https://example.com/\r\nx"_s, u"data:text/html,x"_s})
            QVERIFY2(!isSafeAddress(bad), qPrintable(bad));
        QVERIFY(!isSafeAddress(u"tel:+4930123"_s));
        QVERIFY(isSafeAddress(u"tel:+4930123"_s, true));
    }

    void shouldFollowPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("all") << u"$"_s << QByteArray("[{\"a\":{\"b c\":[{\"n\":1},{\"n\":2},{}]}}]");
        QTest::newRow("empty") << QString() << QByteArray("[{\"a\":{\"b c\":[{\"n\":1},{\"n\":2},{}]}}]");
        QTest::newRow("key") << u"$.a['b c'][0].n"_s << QByteArray("[1]");
        QTest::newRow("without $") << u"a[\"b c\"][1].n"_s << QByteArray("[2]");
        QTest::newRow("from the end") << u"$.a['b c'][-2].n"_s << QByteArray("[2]");
        QTest::newRow("all of a list") << u"$.a['b c'][*].n"_s << QByteArray("[[1,2]]");
        QTest::newRow("beyond") << u"$.a['b c'][7]"_s << QByteArray();
        QTest::newRow("no object") << u"$.a.x.y"_s << QByteArray();
        QTest::newRow("broken") << u"$.a["_s << QByteArray();
        QTest::newRow("dots") << u"$..a"_s << QByteArray();
    }
    void shouldFollowPaths()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, expected);
        const QJsonObject json = QJsonDocument::fromJson(R"({"a":{"b c":[{"n":1},{"n":2},{}]}})").object();
        const QJsonValue value = atJsonPath(json, path);
        QCOMPARE(value.isUndefined(), expected.isEmpty());
        if (!expected.isEmpty())
            QCOMPARE(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact), expected);
    }

    void shouldNameABrokenPath()
    {
        QVERIFY(!jsonPathError(u"$.a["_s).isEmpty());
        QVERIFY(jsonPathError(u"$.a[0]"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
