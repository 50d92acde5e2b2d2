// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/catalogue.h"
#include "studio/flow/checks.h"

#include <QFont>
#include <QRectF>

#include <array>

namespace dialogist::editors::flow {

namespace catalogue = dialogist::flow;

/// One output of a card, with its place.
struct CardPort {
    QString name;
    QString label;
    QPointF at; ///< centre of the circle, from the top left corner of the card
    bool isError = false;
    bool isLabelled = true; ///< the only way on needs no words

    friend bool operator==(const CardPort &, const CardPort &) = default;
};

/// What the canvas shows of one node: words, ports and size, made from the node and its bot once and drawn often.
struct Card {
    enum class Kind {
        Step,
        Note, ///< words for those who design
        Frame, ///< a rectangle behind steps that belong together
        Foreign, ///< came from another builder, or from a newer version: kept, not understood
    };
    model::NodeId id;
    QPointF position;
    QSizeF size;
    QString type;
    QString caption; ///< what kind of step it is
    QString name; ///< given by the designer; may be empty
    QString summary;
    catalogue::Family family = catalogue::Family::Logic;
    Kind kind = Kind::Step;
    QList<CardPort> ports;
    bool hasInput = true;
    QString hue; ///< of a frame: the word for its colour
    model::FlowId opens; ///< the flow that this step runs; null for others
    QStringList personal; ///< categories of personal data it handles
    QStringList variables; ///< names it reads or writes
    bool joinsAbove = false; ///< stands below another card of its stack
    bool joinsBelow = false;
    int findings = 0;
    catalogue::Severity worst = catalogue::Severity::Note;
    quint64 version = 0; ///< changes with everything that is drawn, so that a picture of the card knows when it is old

    QRectF rect() const { return QRectF(position, size); }
    QPointF input() const;
    /// In canvas units; a port that the node no longer has leaves at the bottom right.
    QPointF output(const QString &port) const;
    const CardPort *port(const QString &name) const;
    QString title() const { return name.isEmpty() ? caption : name; }
    bool isFrame() const { return kind == Kind::Frame; }
    bool isNote() const { return kind == Kind::Note; }
    /// Whether the mouse takes hold of it here: a frame only at its title and its edges.
    bool isHeldAt(const QPointF &at) const;
    /// What a screen reader says: "Ask, E-mail: What is your address?"
    QString spoken() const;
    /// Whether both look the same but for their place.
    bool looksLike(const Card &other) const;
};

/// Fonts and distances of cards, in canvas units.
struct CardMetrics {
    explicit CardMetrics(const QFont &base);

    QFont captionFont;
    QFont nameFont;
    QFont textFont;
    QFont portFont;
    double captionHeight;
    double nameHeight;
    double textHeight;
    double portHeight;
    std::array<double, 0x180> textAdvances; ///< of single Latin letters

    static constexpr double width = 216;
    static constexpr double noteWidth = 200;
    static constexpr double padding = 8;
    static constexpr double textLeft = 14;
    static constexpr double stripe = 4;
    static constexpr double radius = 5;
    static constexpr double portRadius = 4.5;
    static constexpr double grid = 4;
    static constexpr double frameTitle = 28; ///< height of the part of a frame that moves it
    static constexpr double leastFrame = 80;
};

/// The words and the size of a card; position and findings are the caller's.
Card makeCard(const model::Node &node, const model::Bot &bot, const QString &language, const CardMetrics &metrics);

/// The port by which a stack goes on below a card: its first one, if that is the plain way on. Empty when it has none: below a choice
/// nothing would tell which of its options goes on there.
QString stackPort(const model::Node &node);
/// The same by the ports that a card shows.
QString plainPort(const Card &card);
/// Whether the link joins two cards of a stack; one marked so that leaves by another port is shown as a wire.
bool isStackLink(const model::Link &link, const model::Node *from);
/// The flow that a step runs, by what the catalogue says of its properties; null when it runs none.
model::FlowId flowRunBy(const model::Node &node);

/// The size that a frame's properties give it.
QSizeF frameSize(const QJsonObject &props);
/// The words for the colours of frames, in the order in which they are offered.
QStringList frameHues();

QPointF snapped(const QPointF &point);

} // namespace dialogist::editors::flow
