// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/arrange.h"

namespace dialogist::editors::flow {

using model::NodeId;

namespace {

/// What is arranged as one: a card, a stack, a frame with all that lies in it.
struct Block {
    QList<NodeId> members;
    QRectF rect;
};

QList<Block> blocksOf(const FlowGraph &graph, const QSet<NodeId> &nodes)
{
    QList<Block> blocks;
    QSet<NodeId> taken;
    const auto add = [&](NodeId id) {
        const Card *card = graph.card(id);
        if (!card || taken.contains(id))
            return;
        Block block;
        block.members = companyOf(graph, {id}, true).values();
        block.rect = card->rect();
        if (!card->isFrame()) {
            for (const NodeId &member : std::as_const(block.members))
                block.rect |= graph.card(member)->rect();
        }
        taken += QSet<NodeId>(block.members.begin(), block.members.end());
        blocks.append(block);
    };
    // Frames first, the largest before those in it: what lies in one goes along and is no block of its own.
    QList<const Card *> frames;
    for (const NodeId &id : nodes) {
        const Card *card = graph.card(id);
        if (card && card->isFrame())
            frames.append(card);
    }
    std::sort(frames.begin(), frames.end(), [](const Card *a, const Card *b) {
        return a->size.width() * a->size.height() > b->size.width() * b->size.height();
    });
    for (const Card *frame : std::as_const(frames))
        add(frame->id);
    for (const NodeId &id : nodes)
        add(id);
    return blocks;
}

void move(Places &places, const FlowGraph &graph, const Block &block, const QPointF &to)
{
    const QPointF by = snapped(to) - block.rect.topLeft();
    for (const NodeId &id : block.members)
        places.insert(id, graph.card(id)->position + by);
}

} // namespace

QSet<NodeId> companyOf(const FlowGraph &graph, const QSet<NodeId> &nodes, bool whole)
{
    QSet<NodeId> all;
    QList<NodeId> queue = nodes.values();
    while (!queue.isEmpty()) {
        const NodeId id = queue.takeLast();
        if (all.contains(id) || !graph.card(id))
            continue;
        all.insert(id);
        if (whole || graph.above(id).isNull() || !nodes.contains(id))
            queue += graph.stackOf(id);
        queue += graph.insideOf(id);
    }
    return all;
}

Places aligned(const FlowGraph &graph, const QSet<NodeId> &nodes, Edge edge)
{
    const QList<Block> blocks = blocksOf(graph, nodes);
    QRectF all;
    for (const Block &block : blocks)
        all |= block.rect;
    Places places;
    if (blocks.size() < 2)
        return places;
    for (const Block &block : blocks) {
        QRectF rect = block.rect;
        switch (edge) {
        case Edge::Left:
            rect.moveLeft(all.left());
            break;
        case Edge::Centre:
            rect.moveLeft(all.center().x() - rect.width() / 2);
            break;
        case Edge::Right:
            rect.moveRight(all.right());
            break;
        case Edge::Top:
            rect.moveTop(all.top());
            break;
        case Edge::Middle:
            rect.moveTop(all.center().y() - rect.height() / 2);
            break;
        case Edge::Bottom:
            rect.moveBottom(all.bottom());
            break;
        }
        move(places, graph, block, rect.topLeft());
    }
    return places;
}

Places distributed(const FlowGraph &graph, const QSet<NodeId> &nodes, Qt::Orientation way)
{
    QList<Block> blocks = blocksOf(graph, nodes);
    Places places;
    if (blocks.size() < 3)
        return places;
    const bool across = way == Qt::Horizontal;
    const auto begin = [&](const Block &b) { return across ? b.rect.left() : b.rect.top(); };
    const auto length = [&](const Block &b) { return across ? b.rect.width() : b.rect.height(); };
    std::sort(blocks.begin(), blocks.end(), [&](const Block &a, const Block &b) {
        return std::make_pair(begin(a), a.members.first()) < std::make_pair(begin(b), b.members.first());
    });
    double filled = 0;
    for (const Block &block : std::as_const(blocks))
        filled += length(block);
    const double span = begin(blocks.last()) + length(blocks.last()) - begin(blocks.first());
    const double gap = (span - filled) / double(blocks.size() - 1);
    double at = begin(blocks.first());
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        if (i > 0 && i + 1 < blocks.size())
            move(places, graph, block, across ? QPointF(at, block.rect.top()) : QPointF(block.rect.left(), at));
        at += length(block) + gap;
    }
    return places;
}

} // namespace dialogist::editors::flow
