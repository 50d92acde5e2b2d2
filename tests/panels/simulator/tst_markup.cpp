// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/markup.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dialogist::panels::simulator;
using namespace Qt::StringLiterals;

class TestMarkup : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadBoldItalicAndLinks()
    {
        const QList<Line> lines = parseMarkup(u"Is **very** _good_, see [our page](https://shop.example/a?b=1)."_s);
        QCOMPARE(lines.size(), 1);
        const QList<Span> expected {{u"Is "_s, false, false, {}}, {u"very"_s, true, false, {}}, {u" "_s, false, false, {}},
                                    {u"good"_s, false, true, {}}, {u", see "_s, false, false, {}},
                                    {u"our page"_s, false, false, u"https://shop.example/a?b=1"_s}, {u"."_s, false, false, {}}};
        QCOMPARE(lines.first().spans, expected);
    }

    void shouldReadLists()
    {
        const QList<Line> lines = parseMarkup(u"We have:\n- bread\n* cake\n2. tea\n\n\nBye"_s);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.at(1).marker, u"•"_s);
        QCOMPARE(lines.at(2).spans.first().text, u"cake"_s);
        QCOMPARE(lines.at(3).marker, u"2."_s);
        QVERIFY(lines.at(4).spans.isEmpty());
    }

    void shouldLeaveSignsAlone_whenTheyAreNoMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("arithmetic") << u"2 * 3 * 4"_s;
        QTest::newRow("snake case") << u"call my_long_name now"_s;
        QTest::newRow("one star") << u"5 *"_s;
        QTest::newRow("open bold") << u"**never closed"_s;
        QTest::newRow("html") << u"<b onclick=alert(1)>x</b><img src=x>"_s;
        QTest::newRow("brackets") << u"[[[[ ]]]] (("_s;
        QTest::newRow("script link") << u"[click](javascript:alert(1))"_s;
        QTest::newRow("data link") << u"[click](data:text/html,x)"_s;
        QTest::newRow("file link") << u"[click](file:///etc/passwd)"_s;
    }

    void shouldLeaveSignsAlone_whenTheyAreNoMarkup()
    {
        QFETCH(QString, text);
        QString shown;
        const QList<Line> lines = parseMarkup(text);
        for (const Line &line : lines) {
            for (const Span &span : line.spans) {
                shown += span.text;
                QVERIFY(span.url.isEmpty());
                QVERIFY(!span.bold);
            }
        }
        QCOMPARE(shown, text);
    }

    void shouldStayLinear_whenTheTextIsHostile()
    {
        QElapsedTimer clock;
        clock.start();
        for (const QString &part : {u"["_s, u"[a]("_s, u"*"_s, u"** "_s, u"_a"_s, u"[a](http://"_s})
            parseMarkup(part.repeated(20'000));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    void shouldAllowOnlyWebAddresses()
    {
        QVERIFY(safeUrl(u"ftp://a.example"_s).isEmpty());
        QVERIFY(safeUrl(u"https://"_s).isEmpty());
        QVERIFY(safeUrl(u"/relative"_s).isEmpty());
        QCOMPARE(safeUrl(u"http://a.example/x"_s), u"http://a.example/x"_s);
    }
};

QTEST_GUILESS_MAIN(TestMarkup)
#include "tst_markup.moc"
