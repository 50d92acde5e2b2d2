// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/catalogue.h"

#include <vector>

namespace dialogist::flow::specs {

using Kind = PropertySpec::Kind;

// Properties in a few words.
PropertySpec property(const QString &key, const QString &label, Kind kind, const QString &help = {});
PropertySpec number(
    const QString &key, const QString &label, Kind kind, double minimum, double maximum, const QString &help = {});
PropertySpec choices(const QString &key, const QString &label, const QStringList &words, const QStringList &labels,
    const QString &help = {});
PropertySpec rows(const QString &key, const QString &label, const QList<PropertySpec> &columns, const QString &help = {},
    Kind kind = Kind::Rows);
/// A text that the node makes little sense without.
PropertySpec required(PropertySpec property);
/// A text of several lines or sentences.
PropertySpec prose(PropertySpec property);
/// A variable that takes what the person says.
PropertySpec collecting(PropertySpec property);
/// Shown only while the neighbour has one of the values.
PropertySpec shown(PropertySpec property, const QString &neighbour, const QStringList &values);
/// Under a heading of its own.
PropertySpec in(const QString &section, PropertySpec property);
/// An expression that knows more names.
PropertySpec knowing(PropertySpec property, const QStringList &locals);
/// Rows {"variable", "expression"}.
PropertySpec assignments(const QString &key, const QString &label, const QString &help = {});

// Ports in a few words.
Port port(const QString &name, const QString &label, bool mayDangle = false);
Port nextPort();
Port errorPort(); ///< may dangle: the bot's event for errors takes over
QList<Port> nextOnly(const model::Node &node, const model::Bot *bot);

/// One line of at most 120 characters.
QString firstLine(const QString &text);
/// The same of a LocalizedText in JSON.
QString spoken(const QJsonValue &json, const QString &language);

// What leaves a node for somebody outside.
/// The variables in its expressions and plain texts; those of the texts for the person are not among them.
QStringList leavingNames(const model::Node &node);
bool leavesLastMessage(const model::Node &node);
QStringList namesIn(const QJsonValue &list);
void addName(QStringList &list, const QString &name);

// The families of node types.
void addEntrySpecs(std::vector<NodeSpec> &specs);
void addUnderstandSpecs(std::vector<NodeSpec> &specs);
void addTalkSpecs(std::vector<NodeSpec> &specs);
void addLogicSpecs(std::vector<NodeSpec> &specs);
void addControlSpecs(std::vector<NodeSpec> &specs); ///< of the family Logic: where control goes
void addAiSpecs(std::vector<NodeSpec> &specs);
void addConnectSpecs(std::vector<NodeSpec> &specs);
void addPeopleSpecs(std::vector<NodeSpec> &specs);
void addPrivacySpecs(std::vector<NodeSpec> &specs);
void addCanvasSpecs(std::vector<NodeSpec> &specs);

} // namespace dialogist::flow::specs
