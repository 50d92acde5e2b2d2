// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/codescan.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestCodeScan : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindTheNamesThatAreUsed()
    {
        const CodeScan scan = scanCode(u"total = items.map(item => item.price * rate).length; // comment words\nobj = {key: value, short};"_s);
        QVERIFY2(scan.open.isEmpty(), qPrintable(scan.open));
        for (const QString &name : {u"total"_s, u"items"_s, u"item"_s, u"rate"_s, u"obj"_s, u"value"_s, u"short"_s})
            QVERIFY2(scan.names.contains(name), qPrintable(name));
        for (const QString &name : {u"map"_s, u"price"_s, u"length"_s, u"comment"_s, u"words"_s, u"key"_s})
            QVERIFY2(!scan.names.contains(name), qPrintable(name));
        QVERIFY(scan.declared.contains(u"item"_s));
        QVERIFY(!scan.declared.contains(u"total"_s));
    }

    void shouldFindWhatTheCodeDeclaresItself()
    {
        const CodeScan scan = scanCode(u"const {a, b: [c]} = input; let d = 1; function e(f, g = h) {} class I {}\n"
                                       "const j = (k, ...l) => k; try { } catch (m) { } if (n) { } for (const o of p) { } q => q"_s);
        QVERIFY2(scan.open.isEmpty(), qPrintable(scan.open));
        for (const QString &name : {u"a"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"I"_s, u"j"_s, u"k"_s, u"l"_s, u"m"_s, u"o"_s, u"q"_s})
            QVERIFY2(scan.declared.contains(name), qPrintable(name));
        for (const QString &name : {u"input"_s, u"n"_s, u"p"_s})
            QVERIFY2(!scan.declared.contains(name) && scan.names.contains(name), qPrintable(name));
    }

    void shouldReadTheCodeWithinTemplates_butNotTheirText()
    {
        const CodeScan scan = scanCode(u"out = `words ${inner + `deep ${deepest}`} more words ${other}`;"_s);
        QVERIFY2(scan.open.isEmpty(), qPrintable(scan.open));
        QCOMPARE(scan.names, (QSet<QString> {u"out"_s, u"inner"_s, u"deepest"_s, u"other"_s}));
    }

    void shouldTellAPatternFromADivision()
    {
        QCOMPARE(scanCode(u"x = a / b / c"_s).names, (QSet<QString> {u"x"_s, u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(scanCode(u"x = /a'[/\"]b/gi.test(c)"_s).names, (QSet<QString> {u"x"_s, u"c"_s}));
        QVERIFY(scanCode(u"x = /a'[/\"]b/gi.test(c)"_s).open.isEmpty());
        QVERIFY(scanCode(u"return /[(]/.test(a)"_s).open.isEmpty());
        QVERIFY(scanCode(u"x = (a + b) / 2; y = list[0] / 3"_s).open.isEmpty());
    }

    void shouldSayWhatIsOpen_andWhere_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("open");
        QTest::addColumn<int>("position");
        QTest::newRow("bracket") << u"f(a, [1, 2)"_s << u")"_s << 10;
        QTest::newRow("bracket at the end") << u"if (a) { b()"_s << u"{"_s << 7;
        QTest::newRow("closes nothing") << u"a } b"_s << u"}"_s << 2;
        QTest::newRow("quote") << u"a = 'text\nb"_s << u"'"_s << 4;
        QTest::newRow("template") << u"a = `text ${b}"_s << u"`"_s << 4;
        QTest::newRow("insertion") << u"a = `text ${b"_s << u"`"_s << 4;
        QTest::newRow("comment") << u"a /* b"_s << u"*"_s << 2;
        QTest::newRow("pattern") << u"a = /b\nc"_s << u"/"_s << 4;
        QTest::newRow("backslash at the end") << u"a = '\\"_s << u"'"_s << 4;
    }
    void shouldSayWhatIsOpen_andWhere()
    {
        QFETCH(QString, source);
        QFETCH(QString, open);
        QFETCH(int, position);
        const CodeScan scan = scanCode(source);
        QCOMPARE(scan.open, open);
        QCOMPARE(scan.position, position);
    }

    void shouldTakeWhatIsQuotedAsText()
    {
        for (const QString &source : {u"a = '}' + \"]\" + `)`"_s, u"a = 'it\\'s'"_s, u"// don't }\na"_s, u"/* ' */ a"_s, u""_s, u"   "_s})
            QVERIFY2(scanCode(source).open.isEmpty(), qPrintable(source));
    }

    /// A code node may hold a hundred thousand characters of anything, and all of it is looked at while the person types.
    void shouldBeReadSoon_whateverIsTyped()
    {
        QElapsedTimer clock;
        clock.start();
        for (const QString &source : {QString(100'000, u'`'), QString(100'000, u'('), u"${"_s.repeated(50'000), u"`${"_s.repeated(30'000), QString(100'000, u'/'), QString(100'000, u'\\'),
                                      u"a=>"_s.repeated(30'000), u"(x="_s.repeated(12'000) + u"1)=>1"_s.repeated(12'000), u"function f({"_s.repeated(9'000)})
            scanCode(source);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed()))); // it takes a fraction of a second
    }
};

QTEST_GUILESS_MAIN(TestCodeScan)
#include "tst_codescan.moc"
