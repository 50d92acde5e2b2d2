// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/value.h"

#include "studio/flow/expression.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;

/// The conversions between kinds of values. The expected results are those that ECMA-262 prescribes.
class TestValue : public QObject
{
    Q_OBJECT
private:
    const QJsonObject m_none;
    const ObjectScope m_scope {m_none};

private slots:
    void shouldWriteNumbersAsJavaScriptDoes_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("nought") << 0.0 << u"0"_s;
        QTest::newRow("minus nought") << -0.0 << u"0"_s;
        QTest::newRow("whole") << 1234567.0 << u"1234567"_s;
        QTest::newRow("tenth") << 0.1 << u"0.1"_s;
        QTest::newRow("sum of tenths") << 0.1 + 0.2 << u"0.30000000000000004"_s;
        QTest::newRow("small") << 0.000001 << u"0.000001"_s;
        QTest::newRow("too small to spell out") << 0.0000001 << u"1e-7"_s;
        QTest::newRow("small with digits") << -1.25e-9 << u"-1.25e-9"_s;
        QTest::newRow("twenty-one digits") << 123456789012345680000.0 << u"123456789012345680000"_s;
        QTest::newRow("too large to spell out") << 1e21 << u"1e+21"_s;
        QTest::newRow("largest") << std::numeric_limits<double>::max() << u"1.7976931348623157e+308"_s;
        QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << u"-Infinity"_s;
        QTest::newRow("none") << std::nan("") << u"NaN"_s;
    }
    void shouldWriteNumbersAsJavaScriptDoes()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(numberText(number), text);
        if (!std::isnan(number))
            QCOMPARE(textToNumber(text), number); // and back
    }

    void shouldReadNumbersAsJavaScriptDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        const double none = std::nan("");
        QTest::newRow("empty") << QString() << 0.0;
        QTest::newRow("blank") << u" \t\n\u00a0\ufeff"_s << 0.0;
        QTest::newRow("around") << u"  12.5 "_s << 12.5;
        QTest::newRow("point first") << u".5"_s << 0.5;
        QTest::newRow("point last") << u"5."_s << 5.0;
        QTest::newRow("point alone") << u"."_s << none;
        QTest::newRow("exponent") << u"1.5e+3"_s << 1500.0;
        QTest::newRow("exponent without digits") << u"1e"_s << none;
        QTest::newRow("sixteen") << u"0xFf"_s << 255.0;
        QTest::newRow("eight") << u"0o17"_s << 15.0;
        QTest::newRow("two") << u"0b101"_s << 5.0;
        QTest::newRow("not of that base") << u"0b102"_s << none;
        QTest::newRow("base without digits") << u"0x"_s << none;
        QTest::newRow("signed base") << u"-0x10"_s << none;
        QTest::newRow("infinite") << u"-Infinity"_s << -std::numeric_limits<double>::infinity();
        QTest::newRow("too large") << u"1e999"_s << std::numeric_limits<double>::infinity();
        QTest::newRow("comma") << u"1,5"_s << none;
        QTest::newRow("words") << u"12 apples"_s << none;
        QTest::newRow("digits of another script") << u"\u0967\u0968"_s << none;
        QTest::newRow("two signs") << u"--1"_s << none;
    }
    void shouldReadNumbersAsJavaScriptDoes()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        const double read = textToNumber(text);
        QVERIFY2(std::isnan(number) ? std::isnan(read) : read == number, qPrintable(numberText(read)));
    }

    void shouldTakeAsTrue_whatJavaScriptTakesAsTrue()
    {
        for (const Value &value : {Value(Undefined {}), Value(Null {}), Value(false), Value(0.0), Value(std::nan("")), Value(QString())})
            QVERIFY(!isTrue(value));
        for (const Value &value : {Value(true), Value(-1.0), Value(u"0"_s), Value(u" "_s), Value(QJsonArray()), Value(QJsonObject())})
            QVERIFY(isTrue(value));
    }

    void shouldCompareLoosely_asJavaScriptDoes()
    {
        Evaluation evaluation(m_scope);
        const auto equal = [&](const Value &a, const Value &b) { return looseEquals(a, b, evaluation) && looseEquals(b, a, evaluation); };
        QVERIFY(equal(Null {}, Undefined {}));
        QVERIFY(equal(u"1"_s, 1.0));
        QVERIFY(equal(u" 1.0 "_s, 1.0));
        QVERIFY(equal(true, u"1"_s));
        QVERIFY(equal(QString(), 0.0));
        QVERIFY(equal(QJsonArray {1, 2}, u"1,2"_s));
        QVERIFY(equal(QJsonArray {5}, 5.0));
        QVERIFY(!equal(Null {}, 0.0));
        QVERIFY(!equal(Undefined {}, QString()));
        QVERIFY(!equal(std::nan(""), std::nan("")));
        QVERIFY(!equal(u"1"_s, u"1.0"_s));
        QVERIFY(!strictEquals(u"1"_s, 1.0));
        QVERIFY(!strictEquals(Null {}, Undefined {}));
        QVERIFY(!evaluation.error);
    }

    void shouldMakeTextOfLists_asJavaScriptDoes()
    {
        Evaluation evaluation(m_scope);
        QCOMPARE(toString(QJsonArray {1, QJsonValue::Null, QJsonArray {u"a"_s, true}, QJsonObject()}, evaluation), u"1,,a,true,[object Object]"_s);
        QCOMPARE(toNumber(QJsonArray {u"7"_s}, evaluation), 7.0);
        QCOMPARE(toInteger(u"-2.9"_s, evaluation), -2.0);
        QCOMPARE(toInteger(u"none"_s, evaluation), 0.0);
    }

    void shouldKeepNothingAndNullApart()
    {
        QVERIFY(std::holds_alternative<Undefined>(toValue(QJsonValue::Undefined)));
        QVERIFY(std::holds_alternative<Null>(toValue(QJsonValue::Null)));
        QVERIFY(toJson(Undefined {}).isUndefined());
        QVERIFY(toJson(Null {}).isNull());
        for (const QJsonValue &json : {QJsonValue(2.5), QJsonValue(true), QJsonValue(u"x"_s), QJsonValue(QJsonArray {1}), QJsonValue(QJsonObject {{u"a"_s, 1}})})
            QCOMPARE(toJson(toValue(json)), json);
    }

    /// What a bot is fed may be a thousand lists in one another; a clear error, and the program lives.
    void shouldSaySo_whenListsAreNestedTooDeeply()
    {
        QJsonArray deep;
        for (int i = 0; i < 400; ++i)
            deep = QJsonArray {deep};
        Evaluation evaluation(m_scope);
        toString(deep, evaluation);
        QVERIFY(evaluation.error);
        QCOMPARE(evaluation.error->code, ErrorCode::Limit);
    }

    void shouldSaySo_whenATextGrowsTooLarge()
    {
        QJsonArray list;
        for (int i = 0; i < 300; ++i)
            list.append(QString(10'000, u'x'));
        Evaluation evaluation(m_scope);
        toString(list, evaluation);
        QVERIFY(evaluation.error);
        QCOMPARE(evaluation.error->code, ErrorCode::Limit);
    }

    /// Only the first thing that went wrong is told: what comes after it follows from it.
    void shouldKeepTheFirstError()
    {
        Evaluation evaluation(m_scope);
        evaluation.fail(ErrorCode::InvalidInput, u"first"_s);
        evaluation.fail(ErrorCode::Limit, u"second"_s);
        QCOMPARE(evaluation.error->message, u"first"_s);
        QVERIFY(!evaluation.step());
        QVERIFY(!evaluation.produce(1));
    }
};

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
