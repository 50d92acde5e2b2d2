// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/channels.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace dialogist::panels::simulator;
using namespace Qt::StringLiterals;

/// Where a talk can be tried: everywhere that is usual, and wherever the bot does something else.
class TestChannels : public QObject
{
    Q_OBJECT
private:
    static const Channel *find(const QList<Channel> &channels, const QString &word)
    {
        const auto found = std::find_if(channels.begin(), channels.end(), [&](const Channel &each) { return each.word == word; });
        return found == channels.end() ? nullptr : &*found;
    }

private slots:
    void shouldOfferTheUsualOnes_andThoseThatTheBotNames()
    {
        model::Bot bot;
        model::Flow flow;
        flow.id = model::FlowId::create();
        const auto add = [&](const QString &type, const QJsonObject &props) {
            const model::Node node {model::NodeId::create(), flow.id, type, {}, {}, props};
            flow.nodes.emplace(node.id, node);
        };
        const QJsonObject kiosk {{u"id"_s, u"a"_s}, {u"kind"_s, u"channel"_s}, {u"value"_s, u"kiosk"_s}};
        const QJsonObject phone {{u"id"_s, u"b"_s}, {u"kind"_s, QString()}, {u"condition"_s, u"channel == 'phone-box' && true"_s}};
        add(u"branch"_s, {{u"cases"_s, QJsonArray {kiosk, phone}}});
        add(u"message"_s, {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"channels"_s, QJsonArray {u"whatsapp"_s}}}}}});
        bot.flows.emplace(flow.id, flow);

        const QList<Channel> channels = channelsOf(bot);

        QCOMPARE(channels.first().word, u"web"_s);
        QVERIFY(!channels.first().isNamed);
        for (const QString &word : {u"kiosk"_s, u"phone-box"_s, u"whatsapp"_s})
            QVERIFY2(find(channels, word) && find(channels, word)->isNamed, qPrintable(word));
        QVERIFY(find(channels, u"sms"_s) && !find(channels, u"sms"_s)->isNamed);
        QCOMPARE(std::count_if(channels.begin(), channels.end(), [](const Channel &each) { return each.word == u"whatsapp"; }), 1);
    }
};

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
