// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/jsontext.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

namespace {
/// Any value that a conversation may hold, with what is hard to write down.
QJsonValue anyValue(QRandomGenerator &dice, int depth)
{
    static const QStringList texts = {QString(), u"plain"_s, u"\"quoted\" \\ back"_s, u"tab\tline\nfeed\f\b\r"_s, u"\u0001\u001f\u007f"_s, u"Grüße, नमस्ते"_s,
        u"\U0001F600 and \U0010FFFF"_s, u"/slash"_s, u"\u2028"_s};
    static const QList<double> numbers = {0, -0.0, 1, -1, 0.1, 1e21, 1e-7, 123456789012345.0, 1.7976931348623157e308, 5e-324, 3.14159, -2.5};
    switch (dice.bounded(depth > 3 ? 5 : 7)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return dice.bounded(2) == 0;
    case 2:
        return numbers.at(dice.bounded(int(numbers.size())));
    case 3:
        return qint64(dice.generate64());
    case 4:
        return texts.at(dice.bounded(int(texts.size())));
    case 5: {
        QJsonArray list;
        for (int i = dice.bounded(4); i > 0; --i)
            list.append(anyValue(dice, depth + 1));
        return list;
    }
    default: {
        QJsonObject object;
        for (int i = dice.bounded(4); i > 0; --i)
            object.insert(texts.at(dice.bounded(int(texts.size()))) + QString::number(i), anyValue(dice, depth + 1));
        return object;
    }
    }
}
} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT
private slots:
    /// Texts of stored talks are compared byte by byte, so both ways of writing must agree on every one of them.
    void shouldWriteWhatQtWrites()
    {
        QRandomGenerator dice(7);
        for (int i = 0; i < 2000; ++i) {
            const QJsonObject fields {{u"value"_s, anyValue(dice, 0)}};
            JsonText json;
            if (fields[u"value"_s].isObject())
                json.put("value"_L1, fields[u"value"_s].toObject());
            else if (fields[u"value"_s].isArray())
                json.put("value"_L1, fields[u"value"_s].toArray());
            else if (fields[u"value"_s].isString())
                json.put("value"_L1, fields[u"value"_s].toString());
            else
                continue;
            QCOMPARE(json.take(), QJsonDocument(fields).toJson(QJsonDocument::Compact));
        }
    }

    void shouldPutCommas_whereTheyBelong()
    {
        JsonText json;
        json.put("a"_L1, u"x"_s);
        json.open("list"_L1, '[');
        json.item(u"one");
        json.item(u"two");
        json.open('{');
        json.put("n"_L1, qint64(-7));
        json.close('}');
        json.open('{');
        json.close('}');
        json.close(']');
        json.open("empty"_L1, '[');
        json.close(']');
        json.put("yes"_L1, true);
        json.put("least"_L1, std::numeric_limits<qint64>::min());
        QCOMPARE(json.take(), QByteArray(R"({"a":"x","list":["one","two",{"n":-7},{}],"empty":[],"yes":true,"least":-9223372036854775808})"));
    }

    void shouldBeAnEmptyObject_whenNothingIsPut()
    {
        QCOMPARE(JsonText().take(), QByteArray("{}"));
    }

    /// What the usual size has no room for.
    void shouldGrow_whenATextIsLong()
    {
        const QString text(50'000, QChar(1)); // six bytes each
        JsonText json;
        json.put("text"_L1, text);
        const QByteArray bytes = json.take();
        QCOMPARE(bytes.size(), 50'000 * 6 + qsizetype(sizeof(R"({"text":""})")) - 1);
        QCOMPARE(QJsonDocument::fromJson(bytes)[u"text"].toString(), text);
    }

    /// Half a character would make the whole text unreadable for others.
    void shouldEscapeHalfOfACharacter()
    {
        JsonText json;
        json.put("half"_L1, QString(QChar(0xd83d)) + u'x');
        const QByteArray bytes = json.take();
        QCOMPARE(bytes, QByteArray(R"({"half":"\ud83dx"})"));
        QCOMPARE(QJsonDocument::fromJson(bytes)[u"half"].toString(), QString(QChar(0xd83d)) + u'x');
    }

    /// JSON has no infinity: a bot that divides by nought must still be able to go on after a restart.
    void shouldWriteNull_whenANumberIsNone()
    {
        JsonText json;
        json.put("n"_L1, QJsonObject {{u"big"_s, std::numeric_limits<double>::infinity()}, {u"none"_s, std::numeric_limits<double>::quiet_NaN()}});
        QCOMPARE(json.take(), QByteArray(R"({"n":{"big":null,"none":null}})"));
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
