// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/expression.h"
#include "studio/model/bot.h"

#include <QList>
#include <QStringList>

namespace dialogist::flow {

/// One text of a node, with its place in the properties.
struct TextSlot {
    QStringList path; ///< keys and indexes: "options", "0", "label"
    model::LocalizedText text;
    bool required = true; ///< the node makes little sense without it
};

/// One expression of a node, with its place in the properties.
struct ExpressionSlot {
    QStringList path;
    QString source;
};

/// One mention of a variable by name, with its place in the properties.
struct VariableSlot {
    QStringList path;
    QString name;
};

QList<TextSlot> textsOf(const model::Node &node, const QString &sourceLanguage = {});
/// Expressions that are not empty; empty ones mean their default or are named by the checks.
QList<ExpressionSlot> expressionsOf(const model::Node &node);
QList<VariableSlot> variablesOf(const model::Node &node);

/// The properties with another value at a path.
QJsonObject withValueAt(const QJsonObject &props, const QStringList &path, const QJsonValue &value);

/// lastText, language, now, turn: known in every expression. "value" is known in the condition of an Ask besides.
const QStringList &builtInNames();

} // namespace dialogist::flow
