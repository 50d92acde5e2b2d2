// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/outlinemodel.h"
#include "tests/editors/flow/floweditorfixture.h"

#include <QAbstractItemModelTester>
#include <QTreeView>

using namespace tests;

/// The outline of a flow: a tree that follows the wires.
class TestOutline : public QObject, private FlowEditorFixture
{
    Q_OBJECT
private:
    /// Every row on a line of its own, two spaces for each level.
    static QStringList lines(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            list.append(indent + index.data().toString());
            list += lines(model, index, indent + u"  "_s);
        }
        return list;
    }
    static int depth(const OutlineTree &tree)
    {
        int deepest = 0;
        QList<int> depths;
        for (int row = 0; row < tree.size(); ++row) {
            const int parent = tree.row(row).parent;
            depths.append(parent < 0 ? 1 : depths.at(parent) + 1);
            deepest = std::max(deepest, depths.last());
        }
        return deepest;
    }
    void connectSteps(NodeId from, const QString &port, NodeId to)
    {
        QVERIFY(m_document->push(commands::connectPort(m_document->project(), from, port, to)).ok());
    }
    /// A flow with nothing but these, in a graph of its own.
    std::unique_ptr<FlowGraph> graphOf(const QList<model::Node> &nodes, const QList<model::Link> &links)
    {
        m_editor.reset();
        if (!m_document->push(commands::addNodes(m_document->project(), nodes, links)).ok())
            return {};
        auto graph = std::make_unique<FlowGraph>(*m_document, m_flow, QFont());
        return QTest::qWaitFor([&] { return graph->isSettled(); }, 60'000) ? std::move(graph) : nullptr;
    }

private slots:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldFollowTheWires_andNameBranchesByTheirPort()
    {
        NodeId bread;
        NodeId thanks;
        NodeId alone;
        NodeId event;
        QVERIFY(m_document->push(commands::addNodes(m_document->project(),
                                                    {node(bread, u"message"_s, u"Bread"_s, {640, 240}), node(thanks, u"message"_s, u"Thanks"_s, {960, 240}),
                                                     node(alone, u"note"_s, u"To do"_s, {0, 600}), node(event, u"event"_s, u"Weekend"_s, {0, 400})},
                                                    {})).ok());
        OutlineModel model(graph());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setWatched(true);
        connectSteps(m_hello, u"next"_s, m_choice);
        connectSteps(m_choice, u"option:o1"_s, bread);
        connectSteps(bread, u"next"_s, m_askEmail);
        connectSteps(m_askEmail, u"answered"_s, thanks);
        connectSteps(m_choice, u"option:o2"_s, thanks);
        connectSteps(event, u"next"_s, m_hello);
        const Card &first = *graph().card(m_start);
        const QString start = u"%1: %2"_s.arg(first.caption, first.summary); // it has no name
        const QStringList wanted {start,
                                  u"  Hello"_s,
                                  u"  How can I help?"_s,
                                  u"    Order bread"_s,
                                  u"      Bread"_s,
                                  u"      E-mail"_s,
                                  u"      Thanks"_s,
                                  u"    Allergens → Thanks"_s,
                                  u"Weekend"_s,
                                  u"  → Hello"_s,
                                  u"To do"_s};
        QTRY_COMPARE(lines(model), wanted);
        // A wire alone makes it another tree, a name does not.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QVERIFY(m_document->push(commands::renameNode(m_document->project(), bread, u"Rolls"_s)).ok());
        QTRY_VERIFY(lines(model).contains(u"      Rolls"_s));
        QTest::qWait(100);
        QVERIFY(resets.isEmpty());
        QVERIFY(m_document->push(commands::disconnectPort(m_document->project(), m_hello, u"next"_s)).ok());
        QTRY_VERIFY(!resets.isEmpty());
        QVERIFY(lines(model).contains(u"How can I help?"_s));
    }

    void shouldSayWhereAReferenceLeads_forScreenReaders()
    {
        connectSteps(m_hello, u"next"_s, m_askEmail);
        connectSteps(m_askEmail, u"answered"_s, m_hello);
        OutlineModel model(graph());
        model.setWatched(true);
        const QModelIndex start = model.index(0, 0);
        QCOMPARE(model.rowCount(start), 3);
        const QModelIndex back = model.index(2, 0, start);
        QCOMPARE(back.data().toString(), u"→ Hello"_s);
        QVERIFY(back.data(Qt::AccessibleTextRole).toString().contains("Hello"_L1));
        QVERIFY(model.index(1, 0, start).data(Qt::AccessibleTextRole).toString().contains("leads to Hello"_L1));
    }

    void shouldStayFlat_whenTenThousandStepsFollowEachOther()
    {
        QList<model::Node> nodes;
        QList<model::Link> links;
        NodeId id = m_hello;
        for (int i = 0; i < 10'000; ++i) {
            const NodeId before = id;
            nodes.append(node(id, u"message"_s, u"Step %1"_s.arg(i), QPointF(i * 300, 500)));
            links.append({model::LinkId::create(), m_flow, before, u"next"_s, id});
        }
        const auto graph = graphOf(nodes, links);
        QVERIFY(graph);
        graph->readingOrder();
        QElapsedTimer clock;
        clock.start();
        const OutlineTree tree(*graph);
        qInfo("outline of 10,000 steps: %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 2000); // generous, for a loaded machine and a Debug build
        QCOMPARE(depth(tree), 2);
        QCOMPARE(tree.row(tree.rowOf(id)).parent, tree.rowOf(m_start));
        QCOMPARE(tree.place(tree.rowOf(id)), 10'000);
    }

    void shouldNotNestDeeply_whenBranchFollowsBranch()
    {
        QList<model::Node> nodes;
        QList<model::Link> links;
        const QJsonObject options {{u"options"_s, QJsonArray {QJsonObject {{u"id"_s, u"o1"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"Yes"_s}}}},
                                                             QJsonObject {{u"id"_s, u"o2"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"No"_s}}}}}}};
        NodeId id = m_hello;
        for (int i = 0; i < 300; ++i) {
            const NodeId before = id;
            nodes.append(node(id, u"choice"_s, u"Choice %1"_s.arg(i), QPointF(i * 300, 500), options));
            links.append({model::LinkId::create(), m_flow, before, i == 0 ? u"next"_s : u"option:o1"_s, id});
            if (i > 0)
                links.append({model::LinkId::create(), m_flow, before, u"option:o2"_s, m_hello});
        }
        const auto graph = graphOf(nodes, links);
        QVERIFY(graph);
        const OutlineTree tree(*graph);
        QVERIFY(depth(tree) <= 2 * OutlineTree::deepest + 4);
        for (const model::Node &each : std::as_const(nodes))
            QVERIFY(tree.rowOf(each.id) >= 0); // every step is there
        for (int row = 0; row < tree.size(); ++row)
            QVERIFY(tree.row(row).kind != OutlineTree::Row::Kind::Reference || tree.rowOf(tree.row(row).node) >= 0);
    }

    /// A reference stands for the way there: its step is another row.
    void shouldRemoveTheWire_whenAReferenceIsDeleted()
    {
        connectSteps(m_hello, u"next"_s, m_choice);
        connectSteps(m_choice, u"option:o1"_s, m_askEmail);
        connectSteps(m_choice, u"option:o2"_s, m_hello);
        action(u"outline"_s)->trigger();
        auto *outline = m_editor->findChild<QTreeView *>(u"outline"_s);
        QTRY_VERIFY(lines(*outline->model()).contains(u"    Allergens → Hello"_s));
        const QModelIndex choice = outline->model()->index(1, 0, outline->model()->index(0, 0));
        outline->setCurrentIndex(outline->model()->index(1, 0, choice));
        QVERIFY(m_editor->selectedNodes().isEmpty());
        QVERIFY(action(u"delete"_s)->isEnabled());
        QVERIFY(!action(u"cut"_s)->isEnabled());
        action(u"delete"_s)->trigger();
        QCOMPARE(steps(), 4);
        QVERIFY(!shown().linkFrom(m_choice, u"option:o2"_s));
        QVERIFY(shown().linkFrom(m_choice, u"option:o1"_s));
        QTRY_VERIFY(!lines(*outline->model()).contains(u"    Allergens → Hello"_s));
        QCOMPARE(outline->currentIndex().data().toString(), u"How can I help?"_s); // from where it led away

        QVERIFY(m_document->undo().ok());
        QTRY_VERIFY(lines(*outline->model()).contains(u"    Allergens → Hello"_s));
    }

    void shouldRemoveOnlyTheStep_whenAStepAndAReferenceAreDeleted()
    {
        connectSteps(m_hello, u"next"_s, m_askEmail);
        connectSteps(m_askEmail, u"answered"_s, m_hello);
        action(u"outline"_s)->trigger();
        auto *outline = m_editor->findChild<QTreeView *>(u"outline"_s);
        const QModelIndex start = outline->model()->index(0, 0);
        QTRY_COMPARE(outline->model()->rowCount(start), 3);
        outline->selectionModel()->select(QItemSelection(outline->model()->index(1, 0, start), outline->model()->index(2, 0, start)), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(m_editor->selectedNodes(), QList<NodeId> {m_askEmail});
        action(u"delete"_s)->trigger();
        QCOMPARE(steps(), 3);
        QVERIFY(shown().nodes.contains(m_hello));
    }

    void shouldCostNothing_whenNobodyLooks()
    {
        OutlineModel model(graph());
        model.setWatched(true);
        QVERIFY(model.rowCount() > 0);
        model.setWatched(false);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        connectSteps(m_hello, u"next"_s, m_askEmail);
        QTest::qWait(150);
        QVERIFY(resets.isEmpty());
        model.setWatched(true);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    }
};

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
