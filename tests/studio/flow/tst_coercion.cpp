// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/coercion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestCoercion : public QObject
{
    Q_OBJECT
private slots:
    void shouldFitValuesToTheirType_orSayThatTheyDoNot_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("fitting"); // empty = it does not fit
        const auto row = [](const char *type, const char *value, const char *fitting) {
            QTest::addRow("%s of %s", type, value) << QString::fromLatin1(type) << QByteArray(value) << QByteArray(fitting);
        };
        row("text", "5", "5");
        row("number", "\" 5.5 \"", "5.5");
        row("number", "\"\"", "");
        row("number", "\"five\"", "");
        row("number", "true", "");
        row("boolean", "\"TRUE\"", "true");
        row("boolean", "1", "true");
        row("boolean", "2", "");
        row("boolean", "\"yes\"", "");
        row("date", "\"2026-11-26\"", "\"2026-11-26\"");
        row("date", "\"2026-11-26T10:00:00\"", "\"2026-11-26\"");
        row("date", "\"2026-02-30\"", "");
        row("date", "\"2026-11-26 and more\"", "");
        row("time", "\"09:05\"", "\"09:05\"");
        row("time", "\"09:05:00\"", "\"09:05\"");
        row("time", "\"25:00\"", "");
        row("datetime", "\"2026-11-26T10:00:00Z\"", "\"2026-11-26T10:00:00Z\"");
        row("datetime", "\"tomorrow\"", "");
        row("list", "[1]", "[1]");
        row("list", "\"1\"", "");
        row("object", "{}", "{}");
        row("object", "[]", "");
        row("email", "5", "");
        row("money", "{\"amount\":5}", "{\"amount\":5}");
        row("money", "[5]", "");
        row("number", "null", "null");
    }
    void shouldFitValuesToTheirType_orSayThatTheyDoNot()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, fitting);
        const auto json = [](const QByteArray &text) { return QJsonDocument::fromJson("[" + text + "]").array().first(); };
        const auto result = fitted(json(value), type);
        QCOMPARE(result.has_value(), !fitting.isEmpty());
        if (result)
            QCOMPARE(*result, json(fitting));
    }

    /// JSON has no such numbers: stored they would be null, and nobody would know why.
    void shouldRefuseNumbersThatAreNone()
    {
        for (const double none : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
            QVERIFY(!fitted(none, u"number"_s));
        QCOMPARE(fitted(0.5, u"number"_s), std::optional(QJsonValue(0.5)));
    }

    void shouldMeasureWhatIsNested()
    {
        QVERIFY(sizeOf(u"x"_s.repeated(1000)) >= 1000);
        QVERIFY(sizeOf(QJsonArray {QJsonObject {{u"k"_s.repeated(500), u"x"_s.repeated(500)}}}) >= 1000);
    }
};

QTEST_APPLESS_MAIN(TestCoercion)
#include "tst_coercion.moc"
