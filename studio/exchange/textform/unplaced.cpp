// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/textform/unplaced.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double columnWidth = 320; ///< a card and room for its wires
constexpr double rowHeight = 180;

struct FlowPart {
    QStringList unplaced; ///< in the order of their ids
    double left = 0;
    double below = 0; ///< the first free line
    bool hasPlaced = false;
};

/// How many links lead to each step from the first ones, at least.
QHash<QString, int> depths(const QStringList &nodes, const QHash<QString, QStringList> &targets)
{
    QHash<QString, int> incoming;
    for (const QString &node : nodes) {
        for (const QString &target : targets.value(node))
            ++incoming[target];
    }
    QHash<QString, int> depth;
    const auto spreadFrom = [&](const QString &start) {
        if (depth.contains(start))
            return;
        depth.insert(start, 0);
        for (QStringList line {start}; !line.isEmpty();) {
            const QString node = line.takeFirst();
            for (const QString &target : targets.value(node)) {
                if (depth.contains(target))
                    continue;
                depth.insert(target, depth.value(node) + 1);
                line.append(target);
            }
        }
    };
    for (const QString &node : nodes) {
        if (incoming.value(node) == 0)
            spreadFrom(node);
    }
    for (const QString &node : nodes) // what is left goes round in circles
        spreadFrom(node);
    return depth;
}

} // namespace

QHash<QString, QJsonObject> placesOfUnplaced(const Bodies &nodes, const Bodies &links, const QHash<QString, QJsonObject> &layouts)
{
    QMap<QString, FlowPart> flows;
    QHash<QString, QString> flowOf;
    for (const auto &[id, body] : nodes) {
        FlowPart &flow = flows[body[u"flow"].toString()];
        const QJsonObject layout = layouts.value(id);
        const QJsonObject &placed = layout.contains("x"_L1) ? layout : body;
        if (!placed.contains("x"_L1)) {
            flow.unplaced.append(id);
            flowOf.insert(id, body[u"flow"].toString());
            continue;
        }
        const double x = placed["x"_L1].toDouble();
        const double height = layout["props.height"_L1].toDouble(body[u"props"].toObject()["height"_L1].toDouble());
        const double below = placed["y"_L1].toDouble() + std::max(rowHeight, height + 40);
        flow.left = flow.hasPlaced ? std::min(flow.left, x) : x;
        flow.below = flow.hasPlaced ? std::max(flow.below, below) : below;
        flow.hasPlaced = true;
    }
    QHash<QString, QStringList> targets;
    for (const auto &[id, body] : links) {
        const QString from = body[u"from"].toString();
        const QString to = body[u"to"].toString();
        if (flowOf.contains(from) && flowOf.value(from) == flowOf.value(to))
            targets[from].append(to);
    }
    QHash<QString, QJsonObject> places;
    for (const FlowPart &flow : std::as_const(flows)) {
        const QHash<QString, int> depth = depths(flow.unplaced, targets);
        QHash<int, int> rows;
        for (const QString &node : flow.unplaced) {
            const int column = depth.value(node);
            places.insert(node, {{u"x"_s, flow.left + column * columnWidth}, {u"y"_s, flow.below + rows[column]++ * rowHeight}});
        }
    }
    return places;
}

} // namespace dialogist::exchange
