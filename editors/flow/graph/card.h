// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/catalogue.h"
#include "studio/flow/checks.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>

namespace dialogist::editors::flow {

namespace catalogue = dialogist::flow;

/// One output of a card, with its place.
struct CardPort {
    QString name;
    QString label;
    QPointF at; ///< centre of the circle, from the top left corner of the card
    bool isError = false;
    bool isLabelled = true; ///< the only way on needs no words
};

/// What the canvas shows of one node: words, ports and size, made from the node and its bot once and drawn often.
struct Card {
    model::NodeId id;
    QPointF position;
    QSizeF size;
    QString type;
    QString caption; ///< what kind of step it is
    QString name; ///< given by the designer; may be empty
    QString summary;
    catalogue::Family family = catalogue::Family::Logic;
    QList<CardPort> ports;
    bool hasInput = true;
    bool isNote = false;
    QStringList personal; ///< categories of personal data it handles
    int findings = 0;
    catalogue::Severity worst = catalogue::Severity::Note;
    quint64 version = 0; ///< changes with everything that is drawn, so that a picture of the card knows when it is old

    QRectF rect() const { return QRectF(position, size); }
    QPointF input() const;
    /// In canvas units; a port that the node no longer has leaves at the bottom right.
    QPointF output(const QString &port) const;
    const CardPort *port(const QString &name) const;
    QString title() const { return name.isEmpty() ? caption : name; }
    /// What a screen reader says: "Ask, E-mail: What is your address?"
    QString spoken() const;
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

    static constexpr double width = 216;
    static constexpr double noteWidth = 200;
    static constexpr double padding = 8;
    static constexpr double textLeft = 14;
    static constexpr double stripe = 4;
    static constexpr double radius = 5;
    static constexpr double portRadius = 4.5;
    static constexpr double grid = 8;
};

/// The words and the size of a card; position and findings are the caller's.
Card makeCard(const model::Node &node, const model::Bot &bot, const QString &language, const CardMetrics &metrics);

/// The way of a wire between two points: leaves to the right, arrives from the left.
QPainterPath wirePath(const QPointF &from, const QPointF &to);
/// Points on the same curve, for hit tests.
QPolygonF wirePoints(const QPointF &from, const QPointF &to);

QPointF snapped(const QPointF &point);

} // namespace dialogist::editors::flow
