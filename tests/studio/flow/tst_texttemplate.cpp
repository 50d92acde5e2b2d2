// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/expression.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestTextTemplate : public QObject
{
    Q_OBJECT
private slots:
    void shouldPutValuesIn()
    {
        const auto text = TextTemplate::parse(u"Hello {{ name }}, {{ items.length }} things: {{ items }}."_s);
        QVERIFY(text.errors().isEmpty());
        QCOMPARE(text.variables(), (QSet<QString> {u"name"_s, u"items"_s}));
        QCOMPARE(text.render(QJsonObject {{u"name"_s, u"Ada"_s}, {u"items"_s, QJsonArray {1, 2.5}}}), u"Hello Ada, 2 things: 1, 2.5."_s);
        // What is not there reads as nothing.
        QCOMPARE(TextTemplate::parse(u"Hello {{ name }}!"_s).render(QJsonObject()), u"Hello !"_s);
    }

    /// Nobody reads "undefined", "NaN", "Infinity" or "[object Object]" in a message.
    void shouldSayNothingStrange_whenValuesAreMissing_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("failures");
        QTest::newRow("missing") << u"Hi {{ nobody }}!"_s << u"Hi !"_s << 0;
        QTest::newRow("null") << u"Hi {{ none }}!"_s << u"Hi !"_s << 0;
        QTest::newRow("missing field") << u"Hi {{ order.nobody }}!"_s << u"Hi !"_s << 0;
        QTest::newRow("divided by nothing") << u"{{ 1 / zero }} each"_s << u" each"_s << 1;
        QTest::newRow("of a missing value") << u"{{ nobody * 2 }} each"_s << u" each"_s << 1;
        QTest::newRow("list") << u"{{ items }}"_s << u"a, b"_s << 0;
        QTest::newRow("object") << u"{{ order }}"_s << u"id: 7, total: 5"_s << 0;
        QTest::newRow("object in a sum") << u"Your order: {{ '#' + order }}"_s << u"Your order: "_s << 1;
        QTest::newRow("object in a text") << u"{{ `Order ${order}` }}."_s << u"."_s << 1;
        QTest::newRow("list of objects") << u"{{ 'All: ' + [order] }}."_s << u"."_s << 1;
        QTest::newRow("date and number") << u"{{ day + 1 }}."_s << u"."_s << 1;
        QTest::newRow("date and text") << u"{{ day + ' at 5' }}."_s << u"2026-01-01 at 5."_s << 0;
        QTest::newRow("fields of an object") << u"{{ '#' + order.id }}"_s << u"#7"_s << 0;
    }
    void shouldSayNothingStrange_whenValuesAreMissing()
    {
        QFETCH(QString, source);
        const QJsonObject world {{u"none"_s, QJsonValue::Null}, {u"zero"_s, 0}, {u"items"_s, QJsonArray {u"a"_s, u"b"_s}}, {u"day"_s, u"2026-01-01"_s},
            {u"order"_s, QJsonObject {{u"id"_s, 7}, {u"total"_s, 5}}}};
        QStringList failures;
        QTEST(TextTemplate::parse(source).render(world, &failures), "said");
        QTEST(int(failures.size()), "failures");
    }

    /// Whatever is typed, nothing of it is lost.
    void shouldGiveTheSourceBack_whenThePiecesAreJoined()
    {
        for (const QString &source : {u""_s, u"plain"_s, u"{{a}}"_s, u"{{ a }} {{ b }"_s, u"{{{{"_s, u"}} {{"_s, u"{{ '}}' }}x"_s, u"{{ 'open }} and {{ b }}"_s, u"{{}}"_s, u"{ {a} }"_s,
                                      u"{{ {a: {b: 1} } }}"_s, u"\U0001F600{{a}}\U0001F600"_s}) {
            QString joined;
            const QList<TextTemplate::Piece> pieces = TextTemplate::parse(source).pieces();
            for (const TextTemplate::Piece &piece : pieces)
                joined += piece.text;
            QCOMPARE(joined, source);
        }
    }

    void shouldNotEndWithinQuotes()
    {
        const auto text = TextTemplate::parse(u"{{ '}}' + a }}!"_s);
        QVERIFY(text.errors().isEmpty());
        QCOMPARE(text.render(QJsonObject {{u"a"_s, 1}}), u"}}1!"_s);
    }

    void shouldEndBehindItsOwnBraces_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("said");
        QTest::newRow("object in an object") << u"{{ {\"a\":{\"b\":[1,2]}}.a.b[1] }}!"_s << u"2!"_s;
        QTest::newRow("object at the end") << u"{{ {a: {b: name}}.a.b }} and {{ {a: name}.a}}"_s << u"Ada and Ada"_s;
        QTest::newRow("brace in a text") << u"{{ {a: '}}'}.a }}{{ '{' }}"_s << u"}}{"_s;
        QTest::newRow("computed in a text") << u"{{ `${{a: name}.a}}}` }}."_s << u"Ada}}."_s;
        QTest::newRow("never closed") << u"{{ {a: 1 }} and {{ name }}"_s << u" and Ada"_s;
    }
    void shouldEndBehindItsOwnBraces()
    {
        QFETCH(QString, source);
        QTEST(TextTemplate::parse(source).render(QJsonObject {{u"name"_s, u"Ada"_s}}), "said");
    }

    /// One forgotten quote costs its own expression, not the rest of the text.
    void shouldGoOn_whenAQuoteIsNeverClosed()
    {
        const auto text = TextTemplate::parse(u"{{ 'a }} and {{ b }}"_s);
        QCOMPARE(text.errors().size(), 1);
        QStringList failures;
        QCOMPARE(text.render(QJsonObject {{u"b"_s, u"x"_s}}, &failures), u" and x"_s);
        QCOMPARE(failures.size(), 1);
    }

    void shouldSayWhere_inTheWholeText()
    {
        const auto text = TextTemplate::parse(u"Hi {{ a }}, {{ b + }} and {{ c"_s);
        QCOMPARE(text.errors().size(), 2);
        QCOMPARE(text.errors().first().position, 19); // where b + ends too early
        QCOMPARE(text.errors().last().position, 26); // that is never closed
        QCOMPARE(text.variables(), QSet<QString> {u"a"_s});
    }

    void shouldRename_onlyWhatIsThatVariable()
    {
        const auto text = TextTemplate::parse(u"name: {{ name + other.name + 'name' + {name} }} {{ broken name }}"_s);
        QCOMPARE(text.renamed(u"name"_s, u"who"_s), u"name: {{ who + other.name + 'name' + {name: who} }} {{ broken name }}"_s);
    }

    void shouldEnd_whenTheTextGrowsTooLong()
    {
        const auto text = TextTemplate::parse(u"{{ a }}"_s.repeated(200));
        QStringList failures;
        const QString made = text.render(QJsonObject {{u"a"_s, QString(20'000, u'x')}}, &failures);
        QVERIFY(made.size() > TextTemplate::maximumLength);
        QVERIFY(made.size() <= TextTemplate::maximumLength + 20'000);
        QCOMPARE(failures.size(), 1);
    }

    /// A hostile text costs no more than its length: nobody waits a minute for ten thousand open quotes.
    void shouldBeReadSoon_whenEverythingIsLeftOpen()
    {
        const auto quotes = TextTemplate::parse(u"{{ ' "_s.repeated(100'000));
        QVERIFY(!quotes.errors().isEmpty());
        const auto many = TextTemplate::parse(u"{{a}}"_s.repeated(TextTemplate::maximumExpressions + 5));
        QCOMPARE(many.errors().size(), 1);
        QString joined;
        const QList<TextTemplate::Piece> pieces = many.pieces();
        for (const TextTemplate::Piece &piece : pieces)
            joined += piece.text;
        QCOMPARE(joined.size(), 5 * (TextTemplate::maximumExpressions + 5));
        QVERIFY(!pieces.last().isExpression);
    }
};

QTEST_GUILESS_MAIN(TestTextTemplate)
#include "tst_texttemplate.moc"
