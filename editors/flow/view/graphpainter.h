// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/view/canvasstate.h"
#include "editors/flow/view/cardpainter.h"
#include "editors/flow/view/farmap.h"

#include <QCache>
#include <QElapsedTimer>
#include <QPixmap>

class QPainter;

namespace dialogist::editors::flow {

/// Draws a part of a flow at a scale: whole cards near by, titled blocks from half size down, coloured blocks when far away. Keeps
/// pictures of cards, in bounded memory, so that panning and dragging only copy them. A frame takes only so long: where there is no
/// time left for new pictures, older ones are stretched or plain blocks stand in, and the caller paints again.
class GraphPainter
{
public:
    explicit GraphPainter(const FlowGraph &graph);

    enum class Detail { Blocks, Titles, Cards };
    static Detail detailAt(double scale);

    void setPalette(const QPalette &palette);
    /// While the person zooms, what is there already is stretched before anything is drawn anew.
    void setHurried(bool hurried) { m_hurried = hurried; }
    /// exposed is in pixels of the view; false when stand-ins were used that a further call would replace.
    bool paint(QPainter &painter, const QRegion &exposed, const QTransform &toView, const CanvasState &state);
    /// The whole flow from far away, to be drawn on another thread; nothing where it is small.
    FarMap::Sheet sheet() const;
    /// The same in small, without the shortest wires.
    FarMap::Sheet overview() const;
    void setFarMap(const FarMap *map) { m_farMap = map; }
    qsizetype pictureBytes() const { return m_pictures.totalCost(); }
    static qsizetype mostPictureBytes();

private:
    struct Picture {
        QPixmap pixmap;
        quint64 version = 0;
        double scale = 0;
        double ratio = 0;
        Detail detail = Detail::Cards;
    };
    using Cards = QList<const Card *>;
    Cards exposedCards(const QRectF &rect, const QRegion &exposed) const;
    void paintGrid(QPainter &painter, const QRectF &exposed) const;
    void paintFrames(QPainter &painter, const Cards &frames, const CanvasState &state) const;
    void paintWires(QPainter &painter, const QRectF &reach, const CanvasState &state) const;
    void paintBends(QPainter &painter, const Wire &wire, const CanvasState &state) const;
    void paintCards(QPainter &painter, const Cards &cards);
    void paintStandIn(QPainter &painter, const Card &card, const QRectF &place, const Picture *old) const;
    using Blocks = QHash<QRgb, QList<QRect>>; ///< those of one colour are drawn in one go
    struct Shape {
        QList<QLineF> wires;
        Blocks blocks; ///< in canvas units
    };
    Shape shape() const;
    Blocks blocksOf(const Cards &cards, const QTransform &toView, const CanvasState *state) const;
    void paintBlocks(QPainter &painter, const Cards &cards, const CanvasState *state) const;
    void paintMarks(QPainter &painter, const Cards &cards, const CanvasState &state) const;
    void paintBreakpoints(QPainter &painter, const CanvasState &state) const;
    void paintHeat(QPainter &painter, const Cards &cards, const CanvasState &state) const;
    void paintHandles(QPainter &painter, const CanvasState &state) const;
    const Picture *pictureOf(const Card &card, double ratio, bool mayMake);

    const FlowGraph &m_graph;
    const FarMap *m_farMap = nullptr;
    CardPainter m_cardPainter;
    QCache<model::NodeId, Picture> m_pictures;
    // Of the call to paint() that is under way:
    QTransform m_toView;
    double m_scale = 1;
    Detail m_detail = Detail::Cards;
    bool m_isWhole = true;
    bool m_hurried = false;
    qsizetype m_lastMissing = 0;
};

/// Where a breakpoint is drawn and clicked: a circle at the margin of the card.
QPointF breakpointPlace(const Card &card);
/// How a heat value reads: "12", "83 %".
QString heatText(double value, const HeatLegend &legend);
/// Its colour, from the ground of cards to the full hue.
QColor heatColour(double share, const CanvasColours &colours);

} // namespace dialogist::editors::flow
