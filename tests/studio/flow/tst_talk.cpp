// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/studio/flow/talkplayer.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;
using test::BotBuilder;
using test::saying;
using test::TalkPlayer;

/// What is said of a text whose places cannot all be worked out, and what the trace tells of it.
class TestTalk : public QObject
{
    Q_OBJECT
private:
    static TalkPlayer playing(const QByteArray &type, const QByteArray &props)
    {
        BotBuilder bot;
        bot.variable(u"order"_s).variable(u"x"_s).node(u"s"_s, u"start"_s).node(u"n"_s, QString::fromUtf8(type), props).link(u"s"_s, u"next"_s, u"n"_s);
        return TalkPlayer(bot.bot());
    }
    static QStringList failuresOf(const TalkPlayer &talk)
    {
        QStringList failures;
        for (const TraceEntry &entry : talk.result.trace) {
            if (entry.what == u"error" && entry.detail.contains("could not be worked out"_L1))
                failures.append(entry.detail);
        }
        return failures;
    }

private slots:
    void shouldSayTheRest_andNameThePlacesThatFailed()
    {
        TalkPlayer talk = playing("message", saying("A {{ 1 + 1 }}, {{ order.total.net }}, {{ 2 }}, {{ 1 / 0 }}{{ 3 }}."));
        QCOMPARE(talk.open(), QStringList {u"A 2, , 2, 3."_s});
        const QStringList failures = failuresOf(talk);
        QCOMPARE(failures.size(), 2);
        QVERIFY2(failures.first().startsWith("{{ order.total.net }} could not be worked out: "_L1), qPrintable(failures.first()));
        QVERIFY2(failures.last().startsWith("{{ 1 / 0 }} could not be worked out: "_L1), qPrintable(failures.last()));
    }

    void shouldNameThePlace_inAQuestionAndInAButton()
    {
        TalkPlayer asked = playing("ask", "{\"prompt\":{\"en\":\"For {{ order.total.net }}?\"},\"variable\":\"x\"}");
        QCOMPARE(asked.open(), QStringList {u"For ?"_s});
        QCOMPARE(asked.state.waitingFor, u"text"_s);
        QCOMPARE(failuresOf(asked).size(), 1);
        TalkPlayer offered = playing("choice", "{\"prompt\":{\"en\":\"Which?\"},\"options\":[{\"id\":\"a\",\"label\":{\"en\":\"A {{ 1 / 0 }}\"}}]}");
        QCOMPARE(offered.open(), QStringList {u"Which?"_s});
        const QStringList failures = failuresOf(offered);
        QCOMPARE(failures.size(), 1);
        QVERIFY2(failures.first().startsWith("{{ 1 / 0 }} "_L1), qPrintable(failures.first()));
    }

    void shouldShortenALongExpression()
    {
        TalkPlayer talk = playing("message", saying("{{ order.total.net + " + QByteArray(200, '1') + " }}"));
        talk.open();
        const QStringList failures = failuresOf(talk);
        QCOMPARE(failures.size(), 1);
        QVERIFY2(failures.first().startsWith("{{ order.total.net"_L1) && failures.first().indexOf(u'…') < 70, qPrintable(failures.first()));
    }
};

QTEST_APPLESS_MAIN(TestTalk)
#include "tst_talk.moc"
