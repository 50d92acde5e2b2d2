// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/card.h"
#include "editors/flow/graph/gridindex.h"
#include "studio/commands/document.h"

#include <QObject>

#include <unordered_map>

namespace dialogist::editors::flow {

/// A connection as the canvas shows it.
struct Wire {
    model::LinkId id;
    model::NodeId from;
    QString port;
    model::NodeId to;
    QPointF start;
    QPointF end;
    QRectF bounds; ///< with room for line and arrow
    bool isError = false;
    bool isStray = false; ///< leaves from a port that the node no longer has
};

/// What the canvas shows of one flow: cards and wires with their places, kept up to date with the document change by change. Draws
/// nothing. While cards are dragged it shows them elsewhere; the document learns of it at the drop.
class FlowGraph : public QObject
{
    Q_OBJECT
public:
    FlowGraph(const commands::Document &document, model::FlowId flow, const QFont &font, QObject *parent = nullptr);

    model::FlowId flowId() const { return m_flow; }
    const model::Flow *flow() const { return m_document.project().flow(m_flow); }
    const model::Bot *bot() const;
    const CardMetrics &metrics() const { return m_metrics; }
    void setFont(const QFont &font);
    void setLanguage(const QString &language);
    QString language() const { return m_language; }
    void setFindings(const QList<catalogue::Finding> &findings);

    struct IdHash {
        template<class Id> size_t operator()(const Id &id) const { return qHash(id); }
    };
    using Cards = std::unordered_map<model::NodeId, Card, IdHash>;
    using Wires = std::unordered_map<model::LinkId, Wire, IdHash>;
    const Cards &cards() const { return m_cards; }
    const Wires &wires() const { return m_wires; }
    const Card *card(model::NodeId id) const;
    const Wire *wire(model::LinkId id) const;
    QList<const Wire *> wiresOf(model::NodeId id) const;
    QList<const Card *> cardsIn(const QRectF &rect) const;
    QList<const Wire *> wiresIn(const QRectF &rect) const;
    QRectF bounds() const; ///< of all cards
    /// Cards as a person reads them: from the left, then from the top.
    QList<model::NodeId> readingOrder() const;

    /// Shows cards at other places until displace({}) or the document says otherwise.
    void displace(const QHash<model::NodeId, QPointF> &positions);

signals:
    void repaintNeeded(const QRectF &rect);
    void cardsChanged(); ///< cards came, went, or read differently
    void reset();

private:
    void onChanged(const QList<model::Change> &changes);
    void rebuild();
    void refreshAll();
    void putNode(const model::Node &node);
    void dropNode(model::NodeId id);
    void putLink(const model::Link &link);
    void dropLink(model::LinkId id);
    void placeCard(Card &card, const QPointF &position);
    void routeWire(Wire &wire);
    void decorate(Card &card) const;

    const commands::Document &m_document;
    model::FlowId m_flow;
    CardMetrics m_metrics;
    QString m_language;
    Cards m_cards;
    Wires m_wires;
    QHash<model::NodeId, QList<model::LinkId>> m_wiresOfNode;
    GridIndex<model::NodeId> m_cardIndex;
    GridIndex<model::LinkId> m_wireIndex;
    QHash<model::NodeId, QPair<int, catalogue::Severity>> m_findings;
    QHash<model::NodeId, QPointF> m_displaced;
    quint64 m_version = 0;
};

} // namespace dialogist::editors::flow
