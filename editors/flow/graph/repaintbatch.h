// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/flowgraph.h"

namespace dialogist::editors::flow {

/// Collects what is to be repainted, so that a change of ten thousand cards asks once.
class FlowGraph::RepaintBatch
{
public:
    explicit RepaintBatch(FlowGraph &graph) : m_graph(graph) { ++m_graph.m_batches; }
    ~RepaintBatch()
    {
        if (--m_graph.m_batches > 0)
            return;
        const QList<QRectF> touched = std::exchange(m_graph.m_touched, {});
        // So many places are better painted as one.
        if (touched.size() <= 64) {
            for (const QRectF &rect : touched)
                emit m_graph.repaintNeeded(rect);
            return;
        }
        QRectF all;
        for (const QRectF &rect : touched)
            all |= rect;
        emit m_graph.repaintNeeded(all);
    }
    Q_DISABLE_COPY_MOVE(RepaintBatch)

private:
    FlowGraph &m_graph;
};

} // namespace dialogist::editors::flow
