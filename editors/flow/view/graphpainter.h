// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/view/canvasstate.h"

#include <QCache>
#include <QPalette>
#include <QPixmap>

class QPainter;

namespace dialogist::editors::flow {

/// Draws a part of a flow at a scale: whole cards near by, titled blocks from half size down, coloured blocks when far away. Keeps
/// pictures of cards, in bounded memory, so that panning and dragging only copy them.
class GraphPainter
{
public:
    explicit GraphPainter(const FlowGraph &graph);

    enum class Detail { Blocks, Titles, Cards };
    static Detail detailAt(double scale);

    void setPalette(const QPalette &palette);
    /// painter is set to canvas units; scale is what it magnifies by.
    void paint(QPainter &painter, const QRectF &exposed, double scale, const CanvasState &state);
    /// Only blocks and straight lines, for the map.
    void paintOverview(QPainter &painter, const QRectF &exposed);

private:
    struct Picture {
        QPixmap pixmap;
        quint64 version = 0;
        double scale = 0;
        double ratio = 0;
    };
    void paintGrid(QPainter &painter, const QRectF &exposed, double scale) const;
    void paintWires(QPainter &painter, const QList<const Wire *> &wires, double scale, const CanvasState &state) const;
    void paintCards(QPainter &painter, const QList<const Card *> &cards, double scale);
    void paintTitles(QPainter &painter, const QList<const Card *> &cards, double scale) const;
    void paintBlocks(QPainter &painter, const QList<const Card *> &cards) const;
    void paintMarks(QPainter &painter, const QList<const Card *> &cards, double scale, const CanvasState &state) const;
    const Picture *pictureOf(const Card &card, double scale, double ratio);

    const FlowGraph &m_graph;
    QPalette m_palette;
    QCache<model::NodeId, Picture> m_pictures;
};

/// Draws one card with everything on it, at (0, 0).
void paintCard(QPainter &painter, const Card &card, const CardMetrics &metrics, const QPalette &palette);

} // namespace dialogist::editors::flow
