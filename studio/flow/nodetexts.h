// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/catalogue.h"
#include "studio/flow/expression.h"

#include <QList>
#include <QStringList>

namespace dialogist::flow {

/// One text of a node, with its place in the properties.
struct TextSlot {
    QStringList path; ///< keys and indexes: "options", "0", "label"
    model::LocalizedText text;
    bool required = true; ///< the node makes little sense without it
    QStringList locals = {}; ///< names known here besides the variables
};

/// One expression of a node, with its place in the properties.
struct ExpressionSlot {
    QStringList path;
    QString source;
    QStringList locals = {}; ///< names known here besides the variables: "value" in the condition of an Ask
    QString target = {}; ///< the variable of the same row, which takes the value; empty = none
};

/// One mention of a variable by name, with its place in the properties.
struct VariableSlot {
    QStringList path;
    QString name;
    bool collects = false; ///< what the person says goes into it
};

// All of them follow the kinds of the type's properties. Those that another property hides are in as well: nothing is lost when
// it is changed back.
QList<TextSlot> textsOf(const model::Node &node, const QString &sourceLanguage = {});
/// Expressions that are not empty; empty ones mean their default or are named by the checks.
QList<ExpressionSlot> expressionsOf(const model::Node &node);
/// Plain texts with {{ expression }} inside that are not translated, such as an address.
QList<ExpressionSlot> templatesOf(const model::Node &node);
QList<VariableSlot> variablesOf(const model::Node &node);

/// Any property of a node, or a cell of its rows, with its place.
struct PropertySlot {
    QStringList path;
    const PropertySpec *spec = nullptr;
    QJsonValue value; ///< undefined when not stored
    bool isShown = true; ///< false while a neighbour hides it, so that it is not used
};
QList<PropertySlot> propertiesOf(const model::Node &node);

/// What people read when they are asked which of several things they mean: the words of an Event or of a way of a Route, else the
/// name that stands in for them in the bot's first language.
model::LocalizedText offeredAs(const QJsonObject &row, const QString &name, const QString &sourceLanguage);
/// The name that stands in for such a text of a node; empty for all other texts.
QString standInFor(const model::Node &node, const QStringList &path, const model::Bot &bot);

/// The properties with another value at a path.
QJsonObject withValueAt(const QJsonObject &props, const QStringList &path, const QJsonValue &value);

/// lastText, language, now, turn, channel, event, error, timeZone: known in every expression.
const QStringList &builtInNames();

} // namespace dialogist::flow
