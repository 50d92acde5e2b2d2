// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/minimap.h"

#include "editors/flow/view/canvas.h"
#include "studio/commands/flowcommands.h"
#include "tests/support/bigproject.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::editors::flow;
using namespace Qt::StringLiterals;

class TestMiniMap : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    std::unique_ptr<FlowGraph> m_graph;
    std::unique_ptr<Canvas> m_canvas;
    MiniMap *m_map = nullptr;
    int m_files = 0;

    const model::Flow &flow() const { return m_document->project().bots.begin()->second.flows.begin()->second; }
    void open(int nodes)
    {
        cleanup();
        dialogist::tests::BigProjectOptions options;
        options.oneFlow = true;
        m_document = commands::Document::create(m_folder.filePath(QString::number(++m_files) + u".dialogist"_s), dialogist::tests::makeBigProject(nodes, options)).take();
        m_graph = std::make_unique<FlowGraph>(*m_document, flow().id, QFont());
        QVERIFY(QTest::qWaitFor([this] { return m_graph->isSettled(); }, 60'000));
        m_canvas = std::make_unique<Canvas>(*m_graph);
        m_map = new MiniMap(*m_canvas, m_canvas.get());
        m_canvas->resize(800, 600);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    }
    /// How many pixels of the map are neither its ground nor its edge, left or right of its middle.
    int drawn(bool left) const
    {
        const QImage image = m_map->grab().toImage();
        const QRgb ground = image.pixel(3, image.height() - 4);
        int count = 0;
        for (int y = 8; y < image.height() - 8; ++y) {
            for (int x = left ? 8 : image.width() / 2; x < (left ? image.width() / 2 : image.width() - 8); ++x)
                count += image.pixel(x, y) == ground ? 0 : 1;
        }
        return count;
    }

private slots:
    void cleanup()
    {
        m_canvas.reset();
        m_graph.reset();
    }

    void shouldShowTheFlow_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::newRow("small, drawn at once") << 40;
        QTest::newRow("large, drawn elsewhere") << 1500;
    }
    void shouldShowTheFlow()
    {
        QFETCH(int, nodes);
        open(nodes);
        QTRY_VERIFY(drawn(true) > 20);
        QTRY_VERIFY(drawn(false) > 0);
    }

    /// Everything goes far to the right but one step: the left half is all but empty then.
    void shouldFollow_whenTheFlowChanges()
    {
        open(1500);
        QTRY_VERIFY(drawn(true) > 20);
        const int before = drawn(true);
        QHash<model::NodeId, QPointF> places;
        for (const auto &[id, node] : flow().nodes)
            places.insert(id, QPointF(1'000'000, 0) + node.position);
        places.insert(flow().nodes.begin()->first, {0, 0});
        QVERIFY(m_document->push(commands::moveNodes(m_document->project(), places)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(drawn(true) < before / 2, 20'000);
    }

    void shouldGoWhereItIsPressed()
    {
        open(1500);
        QTRY_VERIFY(drawn(true) > 20);
        m_canvas->setZoom(1);
        m_canvas->centerOn(m_graph->bounds().topLeft());
        QTest::mouseClick(m_map, Qt::LeftButton, {}, m_map->rect().center());
        const QPointF middle = m_graph->bounds().center();
        QVERIFY(m_canvas->visibleRect().contains(middle));
    }

    /// One step below the map: it goes to another corner. Steps in every corner: they shine through, and the selection is left free.
    void shouldMakeWay_whenStepsAreUnderIt()
    {
        open(40);
        m_canvas->setZoom(1);
        QList<model::NodeId> steps; // a frame is looked through
        for (const model::NodeId &id : m_graph->readingOrder()) {
            if (!m_graph->card(id)->isFrame())
                steps.append(id);
        }
        const auto put = [&](qsizetype step, const QRect &over) {
            const QPointF place = m_canvas->mapToScene(over.center()) - QPointF(60, 30);
            QVERIFY(m_document->push(commands::moveNodes(m_document->project(), {{steps.at(step), place}})).ok());
        };
        m_canvas->setSceneRect(m_graph->bounds().adjusted(-4000, -4000, 4000, 4000));
        m_canvas->centerOn(m_graph->bounds().bottomRight() + QPointF(1500, 1500)); // where nothing is
        m_map->makeWay();
        QVERIFY(!m_map->isOverSteps());
        const QRect first = m_map->geometry();
        QVERIFY(m_canvas->rect().contains(first));
        put(0, first);
        QTRY_VERIFY(m_map->geometry() != first);
        QVERIFY(!m_map->isOverSteps());
        QVERIFY(m_canvas->rect().contains(m_map->geometry()));
        QList<QRect> corners {first};
        for (qsizetype step = 1; step < 4; ++step) {
            const QRect now = m_map->geometry();
            QVERIFY(!corners.contains(now));
            corners.append(now);
            put(step, now);
            m_map->makeWay();
        }
        QVERIFY(m_map->isOverSteps());
        for (const QRect &corner : std::as_const(corners)) {
            const Card *card = m_graph->cardsIn(m_canvas->mapToScene(corner).boundingRect()).value(0);
            QVERIFY(card);
            m_canvas->select({card->id}, card->id);
            m_map->makeWay();
            QVERIFY(m_map->geometry() != corner);
        }
    }

    /// Closing the editor waits for the thread that draws.
    void shouldEnd_whileItIsBeingDrawn()
    {
        open(3000);
        m_map->grab();
        cleanup();
    }
};

QTEST_MAIN(TestMiniMap)
#include "tst_minimap.moc"
