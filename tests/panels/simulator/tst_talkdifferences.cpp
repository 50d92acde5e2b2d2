// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/talkdifferences.h"

#include <QStandardItemModel>
#include <QTest>

using namespace dialogist;
using namespace dialogist::panels::simulator;
using namespace Qt::StringLiterals;

/// Two talks side by side: all turns in their order, and what differs stands out.
class TestTalkDifferences : public QObject
{
    Q_OBJECT
private slots:
    void shouldShowEveryTurn_andMarkWhatDiffers()
    {
        model::Bot bot;
        model::Flow flow;
        flow.id = model::FlowId::create();
        const model::Node greet {model::NodeId::create(), flow.id, u"message"_s, u"Greeting"_s, {}, {}};
        flow.nodes.emplace(greet.id, greet);
        bot.flows.emplace(flow.id, flow);
        engine::TurnDifference opening;
        opening.saidBefore = opening.saidAfter = {u"Hello"_s};
        opening.stepsBefore = opening.stepsAfter = {greet.id};
        engine::TurnDifference turn;
        turn.turn = 1;
        turn.personBefore = u"bread"_s;
        turn.personAfter = u"cake"_s;
        turn.saidBefore = turn.saidAfter = {u"Sold out."_s};
        turn.stepsBefore = {greet.id};
        turn.stepsAfter = {model::NodeId::create()};

        const auto model = differencesModel({opening, turn}, &bot);

        QCOMPARE(model->rowCount(), 2);
        const QStandardItem *first = model->item(0);
        QCOMPARE(first->text(), u"Opening"_s);
        QCOMPARE(first->rowCount(), 2); // nobody has said anything before it
        QCOMPARE(first->child(1, 1)->text(), u"Greeting"_s);
        QVERIFY(!first->child(1, 0)->font().bold());
        const QStandardItem *second = model->item(1);
        QCOMPARE(second->text(), u"Turn 1 (differs)"_s);
        QCOMPARE(second->rowCount(), 3);
        QCOMPARE(second->child(0, 0)->text(), u"≠ The person"_s);
        QCOMPARE(second->child(0, 1)->text(), u"bread"_s);
        QCOMPARE(second->child(0, 2)->text(), u"cake"_s);
        QVERIFY(second->child(0, 0)->font().bold());
        QCOMPARE(second->child(1, 0)->text(), u"The bot says"_s);
        QVERIFY(second->child(2, 0)->text().startsWith(u'≠'));
        QCOMPARE(second->child(2, 2)->text(), u"a step that is gone"_s);
    }
};

QTEST_MAIN(TestTalkDifferences)
#include "tst_talkdifferences.moc"
