// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/contentlines.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist::ui;
using namespace Qt::StringLiterals;
using Kind = ContentLine::Kind;

class TestContentLines : public QObject
{
    Q_OBJECT
private:
    static QJsonObject card()
    {
        return {{u"kind"_s, u"card"_s},
                {u"title"_s, u"Rye"_s},
                {u"text"_s, u"Dark and firm."_s},
                {u"buttons"_s, QJsonArray {QJsonObject {{u"label"_s, u"Order"_s}}, QJsonObject {{u"label"_s, u"More"_s}, {u"url"_s, u"https://example.com/rye"_s}}}}};
    }

private slots:
    void shouldHaveNone_whenAMessageIsTextAlone() { QVERIFY(contentLines({}).isEmpty()); }

    void shouldTellEverything_ofACard()
    {
        const QList<ContentLine> lines {{Kind::Title, u"Rye"_s},
                                        {Kind::Text, u"Dark and firm."_s},
                                        {Kind::Reply, u"Order"_s},
                                        {Kind::Link, u"More"_s, u"https://example.com/rye"_s}};
        QCOMPARE(contentLines(card()), lines);
        QCOMPARE(contentLines({{u"kind"_s, u"carousel"_s}, {u"cards"_s, QJsonArray {card(), card()}}}), lines + lines);
    }

    void shouldLeadToTheMap_whenItIsAPlace()
    {
        const auto lines = contentLines({{u"kind"_s, u"location"_s}, {u"latitude"_s, 52.5}, {u"longitude"_s, 13.4}, {u"text"_s, u"Our shop"_s}});
        QCOMPARE(lines.first().text, u"Our shop"_s);
        QVERIFY(lines.first().address.contains(u"mlat=52.50000&mlon=13.40000"_s));
        QCOMPARE(lines.last().text, u"52.50000, 13.40000"_s);
    }

    void shouldSayWhatAnActionDoes()
    {
        const QJsonObject open {{u"kind"_s, u"action"_s}, {u"action"_s, u"openUrl"_s}, {u"label"_s, u"Your account"_s}, {u"url"_s, u"https://example.com/me"_s}};
        QCOMPARE(contentLines(open), QList<ContentLine>({{Kind::Link, u"Your account"_s, u"https://example.com/me"_s}}));
        const QJsonObject event {{u"kind"_s, u"action"_s}, {u"action"_s, u"event"_s}, {u"event"_s, u"cart.open"_s}, {u"payload"_s, QJsonObject {{u"id"_s, 7}}}};
        QCOMPARE(contentLines(event).size(), 2);
        QVERIFY(contentLines(event).first().text.contains(u"cart.open"_s));
        QCOMPARE(contentLines(event).last().text, u"{\"id\":7}"_s);
        const QJsonObject pay {{u"kind"_s, u"action"_s},
                               {u"action"_s, u"payment"_s},
                               {u"url"_s, u"https://example.com/pay"_s},
                               {u"amount"_s, QJsonObject {{u"amount"_s, 12.5}, {u"currency"_s, u"EUR"_s}}}};
        QVERIFY(contentLines(pay).first().text.endsWith(u" EUR"_s));
        QCOMPARE(contentLines(pay).last().address, u"https://example.com/pay"_s);
    }

    void shouldNeverBeBlank_forAKindThatIsKnown_data()
    {
        QTest::addColumn<QJsonObject>("content");
        for (const QString &kind : {u"image"_s, u"audio"_s, u"video"_s, u"file"_s, u"embed"_s, u"from a newer version"_s})
            QTest::newRow(qPrintable(kind)) << QJsonObject {{u"kind"_s, kind}, {u"url"_s, u"https://example.com/x"_s}};
        QTest::newRow("a file of the bot") << QJsonObject {{u"kind"_s, u"file"_s}, {u"blob"_s, u"abc"_s}, {u"name"_s, u"menu.pdf"_s}};
    }
    void shouldNeverBeBlank_forAKindThatIsKnown()
    {
        QFETCH(QJsonObject, content);
        QCOMPARE(contentLines(content).size(), 1);
        QVERIFY(!contentLines(content).first().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestContentLines)
#include "tst_contentlines.moc"
