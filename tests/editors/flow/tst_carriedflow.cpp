// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/clipboard.h"
#include "editors/flow/view/repairdialog.h"
#include "studio/flow/checker.h"

#include "tests/studio/flow/botbuilder.h"

#include <QComboBox>
#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace dialogist::editors::flow;
using namespace Qt::StringLiterals;
using dialogist::flow::test::BotBuilder;
using model::NodeId;

/// Steps that lead into other flows are taken to another bot: the flows come along, or stay missing for all to see.
class TestCarriedFlow : public QObject
{
    Q_OBJECT
private:
    BotBuilder m_there; ///< the other bot
    model::Project m_project; ///< with it alone

    const model::Bot &bot() const { return m_project.bots.begin()->second; }
    model::FlowId mainFlow() const { return m_there.flowId(u"main"_s); }
    const model::Flow *flow(const QString &name) const
    {
        for (const auto &[id, flow] : bot().flows) {
            if (flow.name == name)
                return &flow;
        }
        return nullptr;
    }
    static const model::Node *step(const model::Flow *flow, const QString &name)
    {
        for (const auto &[id, node] : flow->nodes) {
            if (node.name == name)
                return &node;
        }
        return nullptr;
    }
    static QByteArray textOf(const model::Node *node) { return QJsonDocument(node->props).toJson(QJsonDocument::Compact); }
    void apply(const commands::Command &command, bool forward = true)
    {
        QList<model::Change> changes = command.changes;
        if (!forward)
            std::reverse(changes.begin(), changes.end());
        for (const model::Change &change : std::as_const(changes)) {
            const Status done = m_project.apply(change, forward);
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
        }
    }
    QList<Repair> suggested(const Pasted &content) const
    {
        QList<Repair> repairs;
        for (const Missing &missing : content.missing)
            repairs.append(suggestedRepair(m_project, mainFlow(), missing));
        return repairs;
    }
    static qsizetype indexOf(const Pasted &content, const QString &name)
    {
        for (qsizetype i = 0; i < content.missing.size(); ++i) {
            if (content.missing.at(i).name == name)
                return i;
        }
        return -1;
    }
    QStringList problems() const
    {
        QStringList rules;
        for (const auto &finding : dialogist::flow::checkFlows(m_project, bot()))
            rules.append(finding.rule);
        return rules;
    }

    /// A bot whose "Order" asks for an address and pays in a flow of its own.
    static BotBuilder shop(const QString &other = u"Payment"_s)
    {
        BotBuilder bot;
        bot.variable(u"address"_s);
        bot.flow(u"Order"_s).flow(other).flow(u"Unused"_s);
        bot.backTo(u"main"_s).node(u"call"_s, u"runflow"_s, QJsonObject {{u"flow"_s, bot.flowId(u"Order"_s).toString()}});
        bot.backTo(u"Order"_s).node(u"begin"_s, u"start"_s);
        bot.node(u"where"_s, u"ask"_s, "{\"variable\": \"address\", \"question\": {\"en\": \"Where to?\"}}");
        bot.node(u"pay"_s, u"runflow"_s, QJsonObject {{u"flow"_s, bot.flowId(other).toString()}});
        bot.node(u"again"_s, u"goto"_s, QJsonObject {{u"flow"_s, bot.flowId(u"Order"_s).toString()}, {u"node"_s, bot.id(u"where"_s).toString()}});
        bot.link(u"begin"_s, u"next"_s, u"where"_s).link(u"where"_s, u"answered"_s, u"pay"_s);
        bot.backTo(other).node(u"open"_s, u"start"_s);
        bot.node(u"thanks"_s, u"message"_s, "{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"We deliver to {{ address }}\"}]}]}");
        bot.link(u"open"_s, u"next"_s, u"thanks"_s);
        return bot;
    }
    static QByteArray copiedCall(BotBuilder &bot) { return copied(bot.project(), bot.flowId(u"main"_s), {bot.id(u"call"_s)}); }

private slots:
    void init()
    {
        m_there = BotBuilder();
        m_there.node(u"s"_s, u"start"_s);
        m_project = m_there.project();
    }

    void shouldBringTheFlowsAlong_withTheirStepsAndTexts()
    {
        BotBuilder here = shop();
        const model::Project before = m_project;
        const Pasted content = pasted(copiedCall(here), m_project, mainFlow(), {});
        QCOMPARE(content.nodes.size(), 1);
        QCOMPARE(content.missing.size(), 3); // both flows, and the variable that only they use
        QCOMPARE(stepsCarried(content.missing.at(indexOf(content, u"Order"_s))), 4);
        QVERIFY(indexOf(content, u"address"_s) >= 0);
        const commands::Command command = paste(m_project, mainFlow(), content, suggested(content));
        apply(command);

        QCOMPARE(bot().flows.size(), size_t(3)); // not the one that nothing leads into
        const model::Flow *order = flow(u"Order"_s);
        const model::Flow *payment = flow(u"Payment"_s);
        QVERIFY(order && payment);
        QVERIFY(order->id != here.flowId(u"Order"_s)); // a flow of its own, not the same one twice
        QCOMPARE(order->nodes.size(), size_t(4));
        QCOMPARE(order->links.size(), size_t(2));
        QCOMPARE(order->linkFrom(step(order, u"begin"_s)->id, u"next"_s)->to, step(order, u"where"_s)->id);
        QCOMPARE(step(m_project.flow(mainFlow()), u"call"_s)->props.value("flow"_L1).toString(), order->id.toString());
        QCOMPARE(step(order, u"pay"_s)->props.value("flow"_L1).toString(), payment->id.toString());
        QCOMPARE(step(order, u"again"_s)->props.value("node"_L1).toString(), step(order, u"where"_s)->id.toString());
        QVERIFY(textOf(step(payment, u"thanks"_s)).contains("We deliver to {{ address }}"));
        QVERIFY(bot().variable(u"address"_s));
        QVERIFY(order->order != payment->order);
        QVERIFY2(!problems().contains(u"flow.no-flow"_s), qPrintable(problems().join(u' ')));

        apply(command, false); // one step back
        QVERIFY(m_project == before);
    }

    void shouldGiveThemNamesOfTheirOwn_whereTheNameIsTaken()
    {
        m_there.flow(u"order"_s);
        m_project = m_there.project();
        BotBuilder here = shop();
        const Pasted content = pasted(copiedCall(here), m_project, mainFlow(), {});
        QList<Repair> repairs = suggested(content);
        QCOMPARE(repairs.at(indexOf(content, u"Order"_s)).way, Repair::Way::Map); // one of that name is there
        repairs[indexOf(content, u"Order"_s)] = {Repair::Way::Create, {}};
        apply(paste(m_project, mainFlow(), content, repairs));
        QVERIFY(flow(u"Order 2"_s));
        QVERIFY(flow(u"Payment"_s));
    }

    void shouldRepairWhatTheFlowsReferTo_whenTheyComeAlong()
    {
        m_there.variable(u"place"_s);
        m_project = m_there.project();
        BotBuilder here = shop();
        const Pasted content = pasted(copiedCall(here), m_project, mainFlow(), {});
        QList<Repair> repairs = suggested(content);
        repairs[indexOf(content, u"address"_s)] = {Repair::Way::Map, u"place"_s};
        apply(paste(m_project, mainFlow(), content, repairs));
        QVERIFY(textOf(step(flow(u"Payment"_s), u"thanks"_s)).contains("{{ place }}"));
        QCOMPARE(step(flow(u"Order"_s), u"where"_s)->props.value("variable"_L1).toString(), u"place"_s);
        QVERIFY(!bot().variable(u"address"_s));
    }

    void shouldMakeNothingForAFlow_thatDoesNotComeAlong()
    {
        BotBuilder here = shop();
        const Pasted content = pasted(copiedCall(here), m_project, mainFlow(), {});
        QList<Repair> repairs = suggested(content);
        repairs[indexOf(content, u"Order"_s)] = {};
        apply(paste(m_project, mainFlow(), content, repairs));
        QCOMPARE(bot().flows.size(), size_t(1));
        QVERIFY(bot().variables.empty());
        QCOMPARE(step(m_project.flow(mainFlow()), u"call"_s)->props.value("flow"_L1).toString(), here.flowId(u"Order"_s).toString());
        QVERIFY(problems().contains(u"flow.no-flow"_s));
    }

    void shouldStayMissing_whenAFlowIsTooBigToBeCarried()
    {
        BotBuilder here = shop();
        here.backTo(u"Order"_s);
        for (int i = 0; i < 2000; ++i)
            here.node(u"n%1"_s.arg(i), u"message"_s);
        const Pasted content = pasted(copiedCall(here), m_project, mainFlow(), {});
        QCOMPARE(content.missing.size(), 1);
        QCOMPARE(content.missing.first().name, u"Order"_s);
        QVERIFY(!canCreate(content.missing.first()));
        QCOMPARE(suggested(content).first().way, Repair::Way::Leave);
        apply(paste(m_project, mainFlow(), content, {{Repair::Way::Create, {}}}));
        QCOMPARE(bot().flows.size(), size_t(1)); // no empty flow that hides what is missing
        QVERIFY(problems().contains(u"flow.no-flow"_s));
    }

    void shouldAskNothing_whereTheFlowIsThere()
    {
        BotBuilder here = shop();
        const Pasted content = pasted(copiedCall(here), here.project(), here.flowId(u"Order"_s), {});
        QCOMPARE(content.nodes.size(), 1);
        QVERIFY(content.missing.isEmpty());
    }

    void shouldSayHowMuchComesAlong_inTheDialog()
    {
        BotBuilder here = shop();
        const Pasted content = pasted(copiedCall(here), m_project, mainFlow(), {});
        RepairDialog dialog(m_project, mainFlow(), content.missing, nullptr);
        const auto *choice = dialog.findChild<QComboBox *>(u"repair%1"_s.arg(indexOf(content, u"Order"_s)));
        QVERIFY(choice);
        QVERIFY2(choice->currentText().contains(u'4'), qPrintable(choice->currentText()));
        QCOMPARE(dialog.repairs(), suggested(content));
    }
};

QTEST_MAIN(TestCarriedFlow)
#include "tst_carriedflow.moc"
