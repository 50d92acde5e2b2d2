// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/card.h"
#include "editors/flow/graph/gridindex.h"
#include "studio/commands/document.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <set>
#include <unordered_map>

namespace dialogist::editors::flow {

/// A connection as the canvas shows it.
struct Wire {
    model::LinkId id;
    model::NodeId from;
    QString port;
    model::NodeId to;
    QList<QPointF> bends;
    QPointF start;
    QPointF end;
    QRectF bounds; ///< with room for line and arrow
    bool isError = false;
    bool isStray = false; ///< leaves from a port that the node no longer has
    bool isStacked = false; ///< its ends touch: nothing is drawn
};

/// What the canvas shows of one flow: cards and wires with their places, kept up to date with the document change by change. Draws
/// nothing. While cards are dragged it shows them elsewhere; the document learns of it at the drop. Cards of a stack stand below its
/// first one whatever their stored places say, because only here their heights are known.
class FlowGraph : public QObject
{
    Q_OBJECT
public:
    FlowGraph(const commands::Document &document, model::FlowId flow, const QFont &font, QObject *parent = nullptr);

    model::FlowId flowId() const { return m_flow; }
    const model::Project &project() const { return m_document.project(); }
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
    const QList<model::NodeId> &readingOrder() const;

    /// All cards of the stack of this one, from the top; only itself when it stands alone.
    QList<model::NodeId> stackOf(model::NodeId id) const;
    model::NodeId above(model::NodeId id) const { return m_above.value(id); }
    model::NodeId below(model::NodeId id) const { return m_below.value(id); }
    /// The cards that lie wholly in a frame, smaller frames too.
    QList<model::NodeId> insideOf(model::NodeId frame) const;

    /// Shows cards at other places until displace({}) or the document says otherwise. Bends between two of them go along.
    void displace(const QHash<model::NodeId, QPointF> &positions);
    /// Shows a frame or the bends of a wire otherwise, until the document says what they are.
    void reshape(model::NodeId frame, const QRectF &rect);
    void bend(model::LinkId wire, const QList<QPointF> &bends);

    /// False while a change of very many cards is taken over bit by bit, between other events.
    bool isSettled() const;
    /// Calls at once, or as soon as that is over.
    void whenSettled(const std::function<void()> &then);

signals:
    void repaintNeeded(const QRectF &rect);
    void cardsChanged(); ///< cards came, went, moved or read differently
    void wiresChanged(); ///< wires came, went or lead elsewhere; not told where very many changes end in cardsChanged
    void reset();

private:
    class RepaintBatch;
    struct Pending { ///< one of both
        model::NodeId node;
        model::LinkId link;
    };
    /// Above this many cards, what touches all of them is done bit by bit between two events.
    static constexpr qsizetype manyCards = 500;
    /// What changes mean for cards that are not of the changed nodes themselves.
    struct Echoes {
        bool all = false; ///< every card
        QSet<model::FlowId> flows; ///< whose nodes changed
        QSet<QString> nodes; ///< that changed
        QString lastFlow; ///< most changes are of one flow
    };
    void onChanged(const QList<model::Change> &changes);
    Pending read(const model::Change &change, Echoes &echoes);
    void refreshEchoes(const Echoes &echoes);
    void rebuild();
    void refreshAll();
    void refreshSome();
    void work();
    void refreshNext();
    qsizetype toDo() const;
    bool sync(const Pending &pending);
    void rebuildBitByBit(const model::Flow &shown);
    void refreshMentions(const QString &id);
    void refreshJumpsTo(const QSet<QString> &nodes);
    void putNode(const model::Node &node);
    void dropNode(model::NodeId id);
    void putLink(const model::Link &link);
    void dropLink(model::LinkId id);
    void restack();
    void placeStack(model::NodeId head);
    void placeCard(Card &card, const QPointF &position);
    void routeWire(Wire &wire);
    void decorate(Card &card) const;
    void touch(const QRectF &rect);

    const commands::Document &m_document;
    model::FlowId m_flow;
    CardMetrics m_metrics;
    QString m_language;
    Cards m_cards;
    Wires m_wires;
    QHash<model::NodeId, QList<model::LinkId>> m_wiresOfNode;
    std::set<model::LinkId> m_stacked; ///< links that ask to be stacked
    QHash<model::NodeId, model::NodeId> m_above;
    QHash<model::NodeId, model::NodeId> m_below;
    bool m_stacksAreOld = false;
    GridIndex<model::NodeId> m_cardIndex;
    GridIndex<model::LinkId> m_wireIndex;
    QHash<model::NodeId, QPair<int, catalogue::Severity>> m_findings;
    QHash<model::NodeId, QPointF> m_displaced;
    QHash<model::NodeId, QPointF> m_origins; ///< of displaced cards
    QSet<model::LinkId> m_bent; ///< links with bends
    mutable QList<model::NodeId> m_order;
    mutable QRectF m_bounds;
    mutable bool m_orderIsOld = true;
    mutable bool m_boundsAreOld = true;
    // What is still to be done: lists of very many changes that nobody has looked at yet, from the beginning, then the others from their end.
    std::deque<QList<model::Change>> m_toRead;
    qsizetype m_read = 0; ///< of the first of them
    Echoes m_echoes; ///< of those
    QList<Pending> m_toSync; ///< that came, changed or went
    QList<model::NodeId> m_toRefresh;
    QList<model::NodeId> m_toSearch; ///< to be made anew where they mention what is sought
    QSet<QString> m_sought;
    enum class Stage { Working, Told, Settled };
    Stage m_stage = Stage::Settled;
    bool m_isLong = false; ///< there is so much to do that everything comes in events of its own
    QList<std::function<void()>> m_whenSettled;
    QTimer m_refreshing;
    QList<QRectF> m_touched;
    int m_batches = 0;
    quint64 m_version = 0;
};

} // namespace dialogist::editors::flow
