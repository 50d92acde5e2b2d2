// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/panels/inspector/inspectorbench.h"

using namespace dialogist;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

/// The exits of a step that runs another flow.
class TestExitsField : public InspectorBench
{
    Q_OBJECT
private:
    model::FlowId m_order;
    NodeId m_paid;

    /// A flow that ends in these ways.
    void addOrder(const QStringList &exits)
    {
        model::Flow flow;
        flow.id = m_order = model::FlowId::create();
        flow.bot = m_bot;
        flow.name = u"Order"_s;
        for (const QString &name : exits) {
            const QJsonObject props {{u"outcome"_s, u"return"_s}, {u"exit"_s, name}};
            const model::Node node {m_paid = NodeId::create(), m_order, u"exit"_s, name, {}, props};
            flow.nodes.emplace(node.id, node);
        }
        QVERIFY(m_document->push(commands::addFlow(project(), flow)).ok());
        QVERIFY(m_document->push(commands::setNodeProperty(project(), run(), u"flow"_s, m_order.toString())).ok());
    }
    NodeId run() const { return m_nodes.value(u"runflow"_s); }
    const model::Link *linkFrom(const QString &port) const { return project().flow(m_flow)->linkFrom(run(), port); }
    void connectExit(const QString &port)
    {
        QVERIFY(m_document->push(commands::connectPort(project(), run(), port, m_nodes.value(u"message"_s))).ok());
        m_document->endGesture();
    }
    void renameExit(const QString &name)
    {
        QVERIFY(m_document->push(commands::setNodeProperty(project(), m_paid, u"exit"_s, name)).ok());
        m_document->endGesture();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    PropertyField *field() const { return m_panel->findChild<PropertyField *>(u"exits"_s); }
    QString said() const { return child<QLabel>(u"exitsSaid"_s)->text(); }
    bool isTyped() const { return field()->findChild<ui::GrowingTextEdit *>()->isVisible(); }

private slots:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { finish(); }

    void shouldNameTheExitsOfTheFlow()
    {
        addOrder({u"Paid"_s, u"Given up"_s});
        showNode(u"runflow"_s);
        QVERIFY2(said().contains("Order"_L1) && said().contains(u"“Paid”"_s) && said().contains(u"“Given up”"_s), qPrintable(said()));
        QVERIFY2(!isTyped(), "nothing to type");
        QVERIFY(!field()->findChild<QWidget *>(u"lostExit"_s));
        renameExit(u"Settled"_s);
        QVERIFY2(said().contains(u"“Settled”"_s), qPrintable(said()));
    }

    void shouldSayThatThereAreNone()
    {
        showNode(u"runflow"_s);
        QVERIFY2(said().contains("Choose a flow"_L1), qPrintable(said()));
        addOrder({});
        QVERIFY2(said().contains("no named exits"_L1), qPrintable(said()));
        QVERIFY(m_document->push(commands::setNodeProperty(project(), run(), u"mode"_s, u"replace"_s)).ok());
        QVERIFY2(said().contains("does not come back"_L1), qPrintable(said()));
    }

    void shouldMoveAConnection_whenItsExitHasAnotherName()
    {
        addOrder({u"Paid"_s});
        connectExit(u"exit:Paid"_s);
        showNode(u"runflow"_s);
        renameExit(u"Settled"_s);
        auto *notice = field()->findChild<QWidget *>(u"lostExit"_s);
        QVERIFY(notice && notice->findChild<QLabel *>()->text().contains(u"“Paid”"_s));
        const model::Project before = project();
        QTest::mouseClick(notice->findChild<QPushButton *>(u"moveExit"_s), Qt::LeftButton);
        QVERIFY(!linkFrom(u"exit:Paid"_s));
        QVERIFY(linkFrom(u"exit:Settled"_s));
        QCOMPARE(linkFrom(u"exit:Settled"_s)->to, m_nodes.value(u"message"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!field()->findChild<QWidget *>(u"lostExit"_s));
        undoRestores(before);
        QVERIFY(field()->findChild<QWidget *>(u"lostExit"_s));
    }

    void shouldStayNarrow_whenAnExitHasALongName()
    {
        const QString name = u"Given up because nothing that was wanted could be delivered"_s;
        addOrder({u"Paid"_s});
        connectExit(u"exit:Paid"_s);
        renameExit(name);
        showNode(u"runflow"_s);
        auto *move = field()->findChild<QPushButton *>(u"moveExit"_s);
        QVERIFY(move);
        QVERIFY2(move->text().contains(u'…') && !move->text().contains(name), qPrintable(move->text()));
        QVERIFY(move->accessibleName().contains(name) && move->toolTip().contains(name));
    }

    void shouldRemoveAConnection_whenThereIsNoExitForIt()
    {
        addOrder({u"Paid"_s});
        connectExit(u"exit:Paid"_s);
        renameExit({});
        showNode(u"runflow"_s);
        auto *notice = field()->findChild<QWidget *>(u"lostExit"_s);
        QVERIFY(notice);
        QVERIFY(!notice->findChild<QPushButton *>(u"moveExit"_s));
        const model::Project before = project();
        QTest::mouseClick(notice->findChild<QPushButton *>(u"dropExit"_s), Qt::LeftButton);
        QVERIFY(!linkFrom(u"exit:Paid"_s));
        undoRestores(before);
    }

    void shouldLetNamesBeTyped_whenTheFlowIsNotInTheBot()
    {
        QVERIFY(m_document->push(commands::setNodeProperty(project(), run(), u"flow"_s, model::FlowId::create().toString())).ok());
        showNode(u"runflow"_s);
        QVERIFY(isTyped());
        QTest::keyClicks(field()->findChild<ui::GrowingTextEdit *>(), u"Done"_s);
        QCOMPARE(prop(u"runflow"_s, u"exits"_s)[0].toString(), u"Done"_s);
    }
};

QTEST_MAIN(TestExitsField)
#include "tst_exitsfield.moc"
