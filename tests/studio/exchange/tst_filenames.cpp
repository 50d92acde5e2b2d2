// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/textform/filenames.h"

#include <QTest>

using namespace dialogist::exchange;
using namespace Qt::StringLiterals;

class TestFileNames : public QObject
{
    Q_OBJECT
private slots:
    void shouldSpellNamesForEveryFileSystem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("plain");
        QTest::newRow("blanks") << u"  Opening hours (new) "_s << u"opening-hours-new"_s;
        QTest::newRow("accents") << u"Größe für Érik"_s << u"grosse-fur-erik"_s;
        QTest::newRow("reserved") << u"CON"_s << u"con-x"_s;
        QTest::newRow("reserved with number") << u"LPT1"_s << u"lpt1-x"_s;
        QTest::newRow("nearly reserved") << u"Console"_s << u"console"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
        QTest::newRow("other letters") << u"नमस्ते"_s << QString();
        QTest::newRow("nothing") << u"…"_s << QString();
    }
    void shouldSpellNamesForEveryFileSystem()
    {
        QFETCH(QString, name);
        QFETCH(QString, plain);
        QCOMPARE(plainFileName(name), plain);
    }

    void shouldCutLongNames_withoutAHyphenAtTheEnd()
    {
        const QString plain = plainFileName(u"word "_s.repeated(40));
        QVERIFY(plain.size() <= 48);
        QVERIFY(!plain.endsWith(u'-'));
    }

    void shouldKeepThePlainNameForTheFirst_andNameTheOthersByTheirIds()
    {
        FileNames names;
        QCOMPARE(names.take(u"Hello"_s, u"0190-aaaa-000001"_s, u"flow"_s), u"hello"_s);
        QCOMPARE(names.take(u"hello!"_s, u"0190-aaaa-000002"_s, u"flow"_s), u"hello-000002"_s);
        QCOMPARE(names.take(u"HELLO"_s, u"0191-bbbb-000002"_s, u"flow"_s), u"hello-91bbbb000002"_s); // six digits were taken
        QCOMPARE(names.take(u"你好"_s, u"0190-aaaa-000003"_s, u"flow"_s), u"flow-000003"_s);
    }

    void shouldTellPathsThatStayBelowTheirFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("safe");
        QTest::newRow("file") << u"flows/main.json"_s << true;
        QTest::newRow("two endings") << u"flows/main.layout.json"_s << true;
        QTest::newRow("up") << u"flows/../x.json"_s << false;
        QTest::newRow("root") << u"/etc/passwd"_s << false;
        QTest::newRow("drive") << u"c:/x.json"_s << false;
        QTest::newRow("backslash") << u"a\\b.json"_s << false;
        QTest::newRow("hidden") << u".git/config"_s << false;
        QTest::newRow("empty part") << u"a//b.json"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("line end") << u"a.json\n"_s << false;
        QTest::newRow("capital") << u"A.json"_s << false;
        QTest::newRow("long") << u"a"_s.repeated(401) << false;
    }
    void shouldTellPathsThatStayBelowTheirFolder()
    {
        QFETCH(QString, path);
        QFETCH(bool, safe);
        QCOMPARE(isSafePath(path), safe);
    }
};

QTEST_APPLESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
