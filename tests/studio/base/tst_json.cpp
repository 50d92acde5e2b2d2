// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/json.h"

#include "studio/base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void shouldSpellEqualObjectsAlike()
    {
        QJsonObject a;
        a.insert(u"b"_s, 1);
        a.insert(u"a"_s, QJsonArray {1.5, u"é😀"_s, QJsonValue::Null, true});
        QJsonObject b;
        b.insert(u"a"_s, QJsonArray {1.5, u"é😀"_s, QJsonValue::Null, true});
        b.insert(u"b"_s, 1.0);
        QCOMPARE(canonicalJson(a), canonicalJson(b));
        QCOMPARE(canonicalJson(a), QByteArray("{\"a\":[1.5,\"é😀\",null,true],\"b\":1}"));
        QCOMPARE(canonicalJson(QJsonObject()), QByteArray("{}"));
    }

    void shouldSpellAnyValue()
    {
        QCOMPARE(canonicalJson(QJsonValue(u"a\"\n"_s)), QByteArray("\"a\\\"\\n\""));
        QCOMPARE(canonicalJson(QJsonValue(true)), QByteArray("true"));
        QCOMPARE(canonicalJson(QJsonValue(QJsonValue::Null)), QByteArray("null"));
        QCOMPARE(canonicalJson(QJsonValue(QJsonArray {})), QByteArray("[]"));
        QCOMPARE(canonicalJson(QJsonValue(QJsonObject {{u"x"_s, QJsonObject {}}})), QByteArray("{\"x\":{}}"));
    }

    void shouldSpellNumbersSoThatTheyComeBack()
    {
        for (const double number : {0.1 + 0.2, 1e300, -5e-324, 9007199254740991.0, 1e21, 123456789.125}) {
            const QJsonDocument read = QJsonDocument::fromJson('[' + canonicalJson(QJsonValue(number)) + ']');
            QCOMPARE(read.array().at(0).toDouble(), number);
        }
    }

    void shouldHashAsTheStandardSays()
    {
        QCOMPARE(sha256Hex("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QCOMPARE(sha256Hex({}), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    }

    void shouldHaveAWordOfItsOwn_forEachError()
    {
        QSet<QString> names;
        for (int code = 0; code <= int(ErrorCode::Internal); ++code)
            names.insert(codeName(ErrorCode(code)));
        QCOMPARE(names.size(), int(ErrorCode::Internal) + 1);
        QVERIFY(names.contains(u"disk-full"_s));
    }

    void shouldHoldAValueOrAnError()
    {
        Result<QString> value(u"text"_s);
        QVERIFY(value.ok() && value);
        QCOMPARE(*value, u"text"_s);
        QCOMPARE(value->size(), 4);
        QCOMPARE(value.take(), u"text"_s);
        const Result<QString> error(Error {ErrorCode::Timeout, u"late"_s, {}});
        QVERIFY(!error);
        QCOMPARE(error.error().code, ErrorCode::Timeout);
        const Status fine;
        QVERIFY(fine);
        // A Result of an Error's own type would be ambiguous; one of a bool is not.
        QVERIFY(!*Result<bool>(false));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
