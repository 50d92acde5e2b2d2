// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/textform/prettyjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace dialogist;
using namespace dialogist::exchange;
using namespace Qt::StringLiterals;

class TestPrettyJson : public QObject
{
    Q_OBJECT
private slots:
    void shouldWriteTheSameBytesAlways_andReadThemBack()
    {
        const QJsonObject object {{u"text"_s, u"a\"b\\c\n\t\u0001\u2028 é 👋"_s}, {u"whole"_s, 9007199254740993LL}, {u"part"_s, 0.1}, {u"huge"_s, 1e300},
                                  {u"list"_s, QJsonArray {1, true, QJsonValue::Null, QJsonArray(), QJsonObject()}}, {u""_s, false}};
        const QByteArray bytes = prettyJson(object);
        const auto read = readPrettyJson(bytes, u"a.json"_s);
        QVERIFY(read.ok());
        QCOMPARE(*read, object);
        QCOMPARE(prettyJson(*read), bytes);
        QVERIFY(bytes.endsWith("}\n"));
        QVERIFY(bytes.contains("9007199254740993")); // more than a double holds
        QVERIFY(bytes.contains("\\u2028")); // some editors end a line there
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY(!line.endsWith(' '));
    }

    void shouldKeepHalfACharacter_asAnEscape()
    {
        const QString half = QString(QChar(0xd83d)) + u"x"_s;
        const QByteArray bytes = prettyJson({{u"t"_s, half}});
        QVERIFY2(bytes.contains("\\ud83d"), bytes.constData());
    }

    void shouldNameFileAndLine_whenItCannotBeRead()
    {
        const auto broken = readPrettyJson("{\n  \"a\": 1,\n  \"b\": }\n", u"flows/x.json"_s);
        QVERIFY(!broken.ok());
        QVERIFY2(broken.error().message.contains(u"flows/x.json"_s) && broken.error().message.contains(u'3'), qPrintable(broken.error().message));
        QVERIFY(!readPrettyJson("[1]", u"x"_s).ok());
        QVERIFY(readPrettyJson("\xef\xbb\xbf{}", u"x"_s).ok());
    }

    void shouldSeeAMergeThatWasNotFinished()
    {
        QCOMPARE(conflictMarkerLine("{\n<<<<<<< ours\n"), 2);
        QCOMPARE(conflictMarkerLine("<<<<<<< ours\n"), 1);
        QCOMPARE(conflictMarkerLine("{\"a\": \"<<<<<<< ours\"}"), 0);
        const auto read = readPrettyJson("{\n<<<<<<< ours\n}\n", u"x.json"_s);
        QVERIFY(!read.ok());
        QVERIFY(read.error().message.contains(u'2'));
    }
};

QTEST_APPLESS_MAIN(TestPrettyJson)
#include "tst_prettyjson.moc"
