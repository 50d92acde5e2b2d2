// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/yaml.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;

class TestYaml : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadWhatPeopleWrite()
    {
        const auto value = fromYaml("name: Mia\nage: 42\nphone: +60 12-345\npost: 01234\nyes: 'true'\nlist:\n- a\n- {b: 1.5}\nnone: ~\n");
        QVERIFY2(value.ok(), value.ok() ? "" : qPrintable(value.error().message));
        const QJsonObject object = value->toObject();
        QCOMPARE(object[u"name"].toString(), u"Mia"_s);
        QCOMPARE(object[u"age"].toDouble(), 42.0);
        QCOMPARE(object[u"phone"].toString(), u"+60 12-345"_s);
        QCOMPARE(object[u"post"].toString(), u"01234"_s);
        QCOMPARE(object[u"yes"], QJsonValue(u"true"_s)); // quoted is a text
        QCOMPARE(object[u"list"][1][u"b"].toDouble(), 1.5);
        QVERIFY(object[u"none"].isNull());
    }

    void shouldNameTheLine_whenItIsNoYaml_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("tab") << QByteArray("a:\n\t- b\n") << 2;
        QTest::newRow("text behind a quote") << QByteArray("a: \"b\" c\n") << 1;
        QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n") << 0;
        QTest::newRow("unknown alias") << QByteArray("x: 1\ny: *nobody\n") << 2;
        QTest::newRow("key that is a list") << QByteArray("[1, 2]: 3\n") << 1;
    }
    void shouldNameTheLine_whenItIsNoYaml()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto value = fromYaml(text);
        QVERIFY(!value.ok());
        QCOMPARE(value.error().code, ErrorCode::InvalidInput);
        if (line > 0)
            QVERIFY2(value.error().message.contains(QString::number(line)), qPrintable(value.error().message));
    }

    void shouldStayBounded_whenTheTextIsHostile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray laughs = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 10; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                + QByteArrayList(10, before).join(',') + "]\n";
        }
        QTest::newRow("aliases of aliases") << laughs;
        QTest::newRow("brackets") << QByteArray(100'000, '[');
        QTest::newRow("braces") << QByteArray("{a: ").repeated(100'000);
        QTest::newRow("dashes") << QByteArray("- ").repeated(100'000);
        QByteArray stairs;
        for (int i = 0; i < 900; ++i)
            stairs += QByteArray(i, ' ') + "a:\n";
        QTest::newRow("stairs") << stairs;
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01\x02", 5);
    }
    void shouldStayBounded_whenTheTextIsHostile()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!fromYaml(text).ok());
        QVERIFY(timer.elapsed() < 10'000);
    }

    void shouldReadTheSameBack_whatEverIsWritten()
    {
        const QJsonObject value {
            {u"texts"_s, QJsonArray {u"plain words"_s, u""_s, u" padded "_s, u"true"_s, u"12"_s, u"- dash"_s, u"# mark"_s, u"a: b"_s, u"quo\"te\\"_s,
                                     u"two\nlines"_s, u"नमस्ते"_s, u"\u2028"_s, u"@at"_s, u"*star"_s, u"null"_s, u"{x}"_s, u"tab\t"_s, QString(u'\x01')}},
            {u"numbers"_s, QJsonArray {0, -1, 1.25, 1e20, 123456789012345.0}},
            {u"others"_s, QJsonArray {true, false, QJsonValue::Null, QJsonArray(), QJsonObject()}},
            {u"deep"_s, QJsonArray {QJsonArray {QJsonArray {1, QJsonObject {{u"a b"_s, QJsonArray {QJsonObject {{u"x"_s, 1}, {u"y"_s, u"z"_s}}}}}}}}},
            {u"odd: key"_s, u"v"_s}};
        const QByteArray text = toYaml(value, {u"texts"_s});
        QVERIFY(text.startsWith("texts:\n"));
        const auto read = fromYaml(text);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message + QString::fromUtf8(text)));
        QVERIFY2(read->toObject() == value, text.constData());
    }
};

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
