// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/editors/flow/floweditorfixture.h"

using namespace tests;

class TestFlowArranging : public QObject, private FlowEditorFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldMoveByTheGridInOneStep_whenArrowsAreHeldWithAlt()
    {
        canvas().select({m_hello}, m_hello);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&canvas(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_document->project().node(m_hello)->position, QPointF(320, 24));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(graph().card(m_hello)->position, QPointF(320, 0));
    }

    void shouldComeInBetween_whenALooseCardIsDroppedOnAWire()
    {
        drag(head(m_choice), (graph().wires().begin()->second.start + graph().wires().begin()->second.end) / 2 + QPointF(-48, -8));
        const QString port = graph().card(m_start)->ports.first().name;
        QCOMPARE(shown().linkFrom(m_start, port)->to, m_choice);
        QCOMPARE(shown().linkFrom(m_choice, graph().card(m_choice)->ports.first().name)->to, m_hello);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(shown().linkFrom(m_start, port)->to, m_hello);
        QCOMPARE(shown().links.size(), size_t(1));
        QVERIFY(!m_document->canUndo());
    }

    void shouldKeepTheOrder_whenTidiedUp()
    {
        action(u"tidy"_s)->trigger();
        QVERIFY(graph().card(m_start)->position.x() < graph().card(m_hello)->position.x());
        QSet<NodeId> seen;
        for (const auto &[id, card] : graph().cards()) {
            for (const Card *other : graph().cardsIn(card.rect()))
                QVERIFY2(other->id == id, "cards cover each other");
        }
        QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->canUndo());
    }

    void shouldMakeAStack_whenACardIsDroppedBelowAnother()
    {
        const QPointF below = graph().card(m_hello)->rect().bottomLeft() - graph().card(m_askEmail)->position;
        drag(head(m_askEmail), head(m_askEmail) + below + QPointF(6, 5));
        QCOMPARE(graph().below(m_hello), m_askEmail);
        QCOMPARE(graph().card(m_askEmail)->position, graph().card(m_hello)->rect().bottomLeft());
        QVERIFY(shown().linkFrom(m_hello, u"next"_s)->stacked);
        // With its first card the whole stack moves; from below a card comes out alone.
        drag(head(m_hello), head(m_hello) + QPointF(-20, -120));
        QCOMPARE(graph().card(m_askEmail)->position, graph().card(m_hello)->rect().bottomLeft());
        drag(head(m_askEmail), head(m_askEmail) + QPointF(300, 40));
        QVERIFY(graph().below(m_hello).isNull());
        QVERIFY(!shown().linkFrom(m_hello, u"next"_s));
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->canUndo());
        QCOMPARE(graph().card(m_askEmail)->position, QPointF(640, 0));
    }

    void shouldStackByKeyboard()
    {
        canvas().select({m_hello}, m_hello);
        QTest::keyClick(&canvas(), Qt::Key_S);
        QCOMPARE(graph().above(m_hello), m_start);
        canvas().select({m_hello}, m_hello);
        QTest::keyClick(&canvas(), Qt::Key_S, Qt::ShiftModifier);
        QVERIFY(graph().above(m_hello).isNull());
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->canUndo());
    }

    void shouldBendAWire_byMouseAndByKeyboard()
    {
        const model::LinkId wire = graph().wires().begin()->first;
        const QPointF middle = (graph().wire(wire)->start + graph().wire(wire)->end) / 2;
        QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, at(middle));
        QCOMPARE(m_document->project().link(wire)->bends.size(), 1);
        const QPointF bend = m_document->project().link(wire)->bends.first();
        drag(bend, bend + QPointF(0, 80));
        QCOMPARE(m_document->project().link(wire)->bends.first(), bend + QPointF(0, 80));
        QTest::keyClick(&canvas(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_document->project().link(wire)->bends.first(), bend + QPointF(0, 72));
        QTest::keyClick(&canvas(), Qt::Key_Delete);
        QVERIFY(m_document->project().link(wire));
        QVERIFY(m_document->project().link(wire)->bends.isEmpty());
        canvas().select({m_start}, m_start);
        QTest::keyClick(&canvas(), Qt::Key_W);
        QCOMPARE(canvas().state().selectedWire, wire);
        QTest::keyClick(&canvas(), Qt::Key_B);
        QCOMPARE(m_document->project().link(wire)->bends.size(), 1);
        action(u"straighten"_s)->trigger();
        QVERIFY(m_document->project().link(wire)->bends.isEmpty());
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QCOMPARE(m_editor->selectedNodes(), QList<NodeId> {m_start});
    }

    void shouldMoveWhatLiesInIt_whenAFrameIsDragged()
    {
        canvas().select({m_hello, m_askEmail}, m_hello);
        action(u"frame"_s)->trigger();
        QTest::keyClicks(m_editor->findChild<QLineEdit *>(u"nameField"_s), u"Begin"_s);
        QTest::keyClick(m_editor->findChild<QLineEdit *>(u"nameField"_s), Qt::Key_Return);
        const NodeId frame = canvas().state().current;
        QVERIFY(graph().card(frame)->isFrame());
        QCOMPARE(graph().card(frame)->title(), u"Begin"_s);
        const QPointF before = graph().card(m_hello)->position;
        const QPointF grip = graph().card(frame)->position + QPointF(90, 12);
        drag(grip, grip + QPointF(40, 48));
        const QPointF moved = graph().card(m_hello)->position - before;
        QVERIFY(moved.y() > 20);
        QCOMPARE(graph().card(m_choice)->position, QPointF(320, 240));
        const QRectF rect = graph().card(frame)->rect();
        drag(rect.bottomRight(), rect.bottomRight() + QPointF(60, 40));
        QVERIFY(graph().card(frame)->size.width() > rect.width() + 50);
        QVERIFY(graph().card(frame)->size.height() > rect.height() + 30);
        QCOMPARE(graph().card(m_hello)->position, before + moved);
    }

    void shouldMoveAndResizeAFrame_byKeyboard()
    {
        canvas().select({m_hello, m_askEmail}, m_hello);
        action(u"frame"_s)->trigger();
        QTest::keyClick(m_editor->findChild<QLineEdit *>(u"nameField"_s), Qt::Key_Return);
        const NodeId frame = canvas().state().current;
        const QRectF rect = graph().card(frame)->rect();
        const QPointF inside = graph().card(m_hello)->position;
        QTest::keyClick(&canvas(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(graph().card(frame)->position, rect.topLeft() + QPointF(0, 8));
        QCOMPARE(graph().card(m_hello)->position, inside + QPointF(0, 8));
        QVERIFY(m_document->undo().ok());
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&canvas(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(&canvas(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(graph().card(frame)->position, rect.topLeft());
        QCOMPARE(graph().card(frame)->rect().right(), snapped(rect.bottomRight()).x() + 40);
        QVERIFY(graph().card(frame)->rect().bottom() < rect.bottom());
        QCOMPARE(graph().card(m_hello)->position, inside);
        QVERIFY(m_document->undo().ok()); // all of it is one gesture
        QCOMPARE(graph().card(frame)->rect(), rect);
        for (int i = 0; i < 200; ++i)
            QTest::keyClick(&canvas(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(graph().card(frame)->size.width(), CardMetrics::leastFrame);
    }

    void shouldStayAWire_whenACardIsDroppedBelowAChoice()
    {
        QVERIFY(m_document->push(commands::connectPort(m_document->project(), m_choice, u"option:o1"_s, m_askEmail)).ok());
        const QPointF below = graph().card(m_choice)->rect().bottomLeft() - graph().card(m_askEmail)->position;
        drag(head(m_askEmail), head(m_askEmail) + below + QPointF(6, 5));
        QVERIFY(graph().below(m_choice).isNull());
        QVERIFY(!shown().linkFrom(m_choice, u"option:o1"_s)->stacked);
        // As an older file may hold it.
        model::Link link = *shown().linkFrom(m_choice, u"option:o1"_s);
        const QJsonObject before = link.toJson();
        link.stacked = true;
        QVERIFY(m_document->push({u"EditLink"_s, {}, {{{model::ObjectKind::Link, link.id.toString()}, before, link.toJson()}}, {}}).ok());
        QVERIFY(graph().below(m_choice).isNull());
        QVERIFY(!graph().wire(link.id)->isStacked);
    }
};

QTEST_MAIN(TestFlowArranging)
#include "tst_flowarranging.moc"
