// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <map>

namespace dialogist::exchange {

/// Bodies by id.
using Bodies = std::map<QString, QJsonObject>;

/// Where steps are drawn that no layout file places, as steps written by hand or by a program: in columns from left to right along
/// the links, below what is placed in the same flow. By id of the step; layouts: what is placed already, by the same ids.
QHash<QString, QJsonObject> placesOfUnplaced(const Bodies &nodes, const Bodies &links, const QHash<QString, QJsonObject> &layouts);

} // namespace dialogist::exchange
