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
