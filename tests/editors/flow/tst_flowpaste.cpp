// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/clearing.h"
#include "editors/flow/graph/stacks.h"
#include "studio/ui/elidedlabel.h"
#include "tests/editors/flow/floweditorfixture.h"

using namespace tests;

class TestFlowPaste : public QObject, private FlowEditorFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldKeepTheWires_whenStepsAreCopiedAndPasted()
    {
        const QString port = graph().card(m_hello)->ports.first().name;
        QVERIFY(m_document->push(commands::connectPort(m_document->project(), m_hello, port, m_askEmail)).ok());
        canvas().select({m_hello, m_askEmail}, m_hello);
        action(u"copy"_s)->trigger();
        QVERIFY(QApplication::clipboard()->text().contains("Hello"_L1));
        action(u"paste"_s)->trigger();
        QCOMPARE(steps(), 6);
        QCOMPARE(shown().links.size(), size_t(3));
        const QList<NodeId> made = m_editor->selectedNodes();
        QCOMPARE(made.size(), 2);
        QVERIFY(!made.contains(m_hello));
        for (const auto &[id, link] : shown().links)
            QCOMPARE(made.contains(link.from), made.contains(link.to));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(steps(), 4);
        QCOMPARE(shown().links.size(), size_t(2));
    }

    /// Everything of one bot taken over into a flow of another one, which begins by itself.
    void shouldLeaveOutTheStart_whenTheFlowHasOne()
    {
        canvas().select({m_start, m_hello, m_choice}, m_start);
        action(u"copy"_s)->trigger();
        m_editor.reset();
        makeDocument();
        openEditor();
        const QSet<NodeId> before {m_start, m_hello, m_askEmail, m_choice};
        action(u"paste"_s)->trigger();
        QCOMPARE(steps(), 6);
        QCOMPARE(shown().links.size(), size_t(1)); // that of the start went with it
        QCOMPARE(std::count_if(shown().nodes.begin(), shown().nodes.end(), [](const auto &entry) { return entry.second.type == u"start"_s; }), 1);
        const QList<NodeId> selected = m_editor->selectedNodes();
        QCOMPARE(selected.size(), 1); // what it led to
        QVERIFY(!before.contains(selected.first()));
        QCOMPARE(m_document->project().node(selected.first())->name, u"Hello"_s);
        const auto *hint = m_editor->findChild<ui::ElidedLabel *>(u"hint"_s);
        QVERIFY2(hint->text().contains(u"Start was left out"_s) && hint->text().contains(u"Hello"_s), qPrintable(hint->text()));

        canvas().select({m_start}, m_start);
        QVERIFY(!hint->text().contains(u"left out"_s));
        action(u"duplicate"_s)->trigger();
        QCOMPARE(steps(), 6);
        QVERIFY(hint->text().contains(u"left out"_s));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(steps(), 4);
        QVERIFY(!m_document->canUndo());
    }

    void shouldKeepTheStart_whenTheFlowHasNone()
    {
        canvas().select({m_start, m_hello}, m_start);
        action(u"copy"_s)->trigger();
        QVERIFY(m_document->push(commands::removeNodes(m_document->project(), {m_start})).ok());
        action(u"paste"_s)->trigger();
        QCOMPARE(steps(), 5);
        QCOMPARE(shown().links.size(), size_t(1));
        QCOMPARE(m_editor->selectedNodes().size(), 2);
    }

    /// Nothing may look as if it belonged to what is there: not even an edge is shared.
    void shouldTouchNoOtherStep_whenTallCardsArePasted()
    {
        canvas().select({m_choice, m_askEmail, m_hello}, m_choice);
        action(u"copy"_s)->trigger();
        for (int pastes = 1; pastes <= 3; ++pastes) {
            canvas().centerOn(middle(m_choice));
            action(u"paste"_s)->trigger();
            QCOMPARE(steps(), 4 + 3 * pastes);
            const QList<NodeId> made = m_editor->selectedNodes();
            QCOMPARE(made.size(), 3);
            for (const NodeId &id : made) {
                for (const Card *other : graph().cardsIn(graph().card(id)->rect().adjusted(-8, -8, 8, 8)))
                    QVERIFY(made.contains(other->id));
            }
        }
    }

    void shouldCoverNoOtherStep_whenSomethingIsPastedWhereItCameFrom()
    {
        const auto overlapping = [this] {
            const auto &cards = graph().cards();
            for (auto a = cards.begin(); a != cards.end(); ++a) {
                for (auto b = std::next(a); b != cards.end(); ++b) {
                    if (a->second.rect().intersects(b->second.rect()))
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!overlapping());
        canvas().centerOn(middle(m_hello)); // where it is pasted when the pointer is elsewhere
        canvas().select({m_hello, m_askEmail}, m_hello);
        action(u"copy"_s)->trigger();
        for (int pastes = 1; pastes <= 3; ++pastes) {
            action(u"paste"_s)->trigger();
            QCOMPARE(steps(), 4 + 2 * pastes);
            QTRY_VERIFY(!overlapping());
        }
        const QList<NodeId> made = m_editor->selectedNodes();
        QCOMPARE(made.size(), 2);
        const QPointF apart = graph().card(made.first())->position - graph().card(made.last())->position;
        QCOMPARE(QPointF(std::abs(apart.x()), apart.y()), QPointF(320, 0)); // they went together
        action(u"duplicate"_s)->trigger();
        QCOMPARE(steps(), 12);
        QTRY_VERIFY(!overlapping());
    }

    /// Cards of a stack stand below its first one, not where they stood alone: there must be room for the stack.
    void shouldCoverNoOtherStep_whenAStackIsDuplicated()
    {
        QVERIFY(m_document->push(stacks::put(m_document->project(), {m_askEmail}, m_hello)).ok());
        QCOMPARE(graph().stackOf(m_hello), (QList<NodeId> {m_hello, m_askEmail}));
        canvas().select({m_hello, m_askEmail}, m_hello);
        action(u"duplicate"_s)->trigger();
        QCOMPARE(steps(), 6);
        const auto clear = [this] {
            for (const NodeId &id : m_editor->selectedNodes()) {
                for (const auto &[other, card] : graph().cards()) {
                    if (other != id && graph().above(id) != other && graph().below(id) != other && card.rect().intersects(graph().card(id)->rect()))
                        return false;
                }
            }
            return true;
        };
        QTRY_COMPARE(m_editor->selectedNodes().size(), 2);
        QVERIFY(!m_editor->selectedNodes().contains(m_hello));
        QVERIFY(clear());
    }

    void shouldBeInView_whenStepsArePasted()
    {
        QList<model::Node> nodes; // a wall of steps: the next free place is out of sight
        NodeId id;
        for (int i = 0; i < 400; ++i)
            nodes.append(node(id, u"message"_s, {}, QPointF(-2000 + i % 20 * 240, -2000 + i / 20 * 120)));
        QVERIFY(m_document->push(commands::removeNodes(m_document->project(), {m_askEmail, m_choice})).ok());
        QVERIFY(m_document->push(commands::addNodes(m_document->project(), nodes, {})).ok());
        canvas().centerOn(middle(m_hello));
        canvas().select({m_hello}, m_hello);
        action(u"copy"_s)->trigger();
        action(u"paste"_s)->trigger();
        QTRY_VERIFY(m_editor->selectedNodes().size() == 1 && m_editor->selectedNodes().first() != m_hello);
        const NodeId made = m_editor->selectedNodes().first();
        QVERIFY(canvas().visibleRect().contains(graph().card(made)->rect()));
        QCOMPARE(graph().cardsIn(graph().card(made)->rect()).size(), 1);
        QVERIFY(m_document->undo().ok());
        QVERIFY(!graph().card(made));
    }

    void shouldLieBelowEverything_whenThereIsNoRoomNearby()
    {
        QList<model::Node> nodes;
        NodeId id;
        for (int i = 0; i < 60; ++i)
            nodes.append(node(id, u"frame"_s, {}, QPointF(0, i * 20000 - 600000), {{u"width"_s, 100000}, {u"height"_s, 30000}}));
        QVERIFY(m_document->push(commands::addNodes(m_document->project(), nodes, {})).ok());
        NodeId made;
        const model::Node frame = node(made, u"frame"_s, {}, {0, 0}, {{u"width"_s, 90000}, {u"height"_s, 90000}});
        const QPointF way = wayClear(graph(), *graph().bot(), {frame}, {});
        const QRectF place(frame.position + way, QSizeF(90000, 90000));
        QVERIFY(graph().cardsIn(place).isEmpty());
    }

    void shouldAskForTheVariables_whenStepsComeFromAnotherBot()
    {
        canvas().select({m_askEmail}, m_askEmail);
        action(u"copy"_s)->trigger();
        m_editor.reset();
        makeDocument();
        const model::VariableId email = m_document->project().bot(m_bot)->variable(u"email"_s)->id;
        QVERIFY(m_document->push(commands::removeVariable(m_document->project(), email)).ok());
        openEditor();
        QList<Missing> asked;
        m_editor->setRepairer([&asked](const QList<Missing> &missing) {
            asked = missing;
            return std::optional(QList<Repair> {{Repair::Way::Create, {}}});
        });
        action(u"paste"_s)->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().name, u"email"_s);
        const model::Variable *made = m_document->project().bot(m_bot)->variable(u"email"_s);
        QVERIFY(made);
        QCOMPARE(made->category, u"contact.email"_s);
        QCOMPARE(steps(), 5);
        QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->project().bot(m_bot)->variable(u"email"_s));
    }

    void shouldIgnoreTheClipboard_whenItHoldsSomethingElse()
    {
        auto *data = new QMimeData;
        data->setData(clipboardMime, "{\"dialogist\":\"nodes\",\"version\":99,\"nodes\":[{}]}");
        QApplication::clipboard()->setMimeData(data);
        action(u"paste"_s)->trigger();
        QCOMPARE(steps(), 4);
        QVERIFY(pasted("no json", m_document->project(), m_flow, {}).nodes.isEmpty());
    }
};

QTEST_MAIN(TestFlowPaste)
#include "tst_flowpaste.moc"
