// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"

#include <QJsonObject>
#include <QStringList>

namespace dialogist::privacy {

/// Whether a node's answer comes from a language model. Such types begin with "ai".
bool isModelNode(const model::Node &node);

/// What of a hosting service this bot needs: ids of resources/profiles/features.json.
QStringList featuresOf(const model::Bot &bot);

/// The feature that a row of a profile serves: the one it names itself, else the first of the table that one of its purposes
/// belongs to; empty when no purpose says so.
QString featureOf(const QJsonObject &subprocessor);

/// Whether this bot's data reaches the subprocessor, and why. Rows of the operator's own web site never count.
struct RowUse {
    bool used = false;
    QString feature;
    QString why; ///< translated, one sentence
};
RowUse useOf(const QJsonObject &subprocessor, const QStringList &features);

/// Role of the vocabulary; what a profile leaves out is a subprocessor.
QString roleOf(const QJsonObject &subprocessor);
/// Receivers that decide for themselves or only carry content are listed, but are no subprocessors.
bool countsAsSubprocessor(const QJsonObject &subprocessor);

} // namespace dialogist::privacy
