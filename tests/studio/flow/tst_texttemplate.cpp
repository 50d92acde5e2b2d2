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
