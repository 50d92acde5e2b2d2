// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <initializer_list>

namespace dialogist::exchange {

/// One difference within a body: where, and both values; undefined = not there.
struct PropertyChange {
    QStringList path; ///< keys; elements of lists by "#id" where they have ids, else by number
    QJsonValue before;
    QJsonValue after;
    QString language; ///< when it is one language of a text in several
    // For reading, where the object is known:
    QString title = {}; ///< of the property
    QString was = {}; ///< both values; empty = not there
    QString now = {};
    bool isInternal = false; ///< nothing that people would miss
};

/// The differences of two values, as deep as they go. Elements of lists are matched by their ids where they have some; other lists
/// by what stays the same in them.
QList<PropertyChange> compareJson(const QJsonValue &before, const QJsonValue &after, const QStringList &path = {});

/// Whether the elements of a list go by their "id" in all of its versions: each has one of its own, and they are not texts of which
/// some are in Indonesian. One row with more than an id is enough to tell rows that are still blank from texts.
bool hasIds(std::initializer_list<QJsonArray> versions);
/// In the order of the list, which hasIds().
QStringList idsOf(const QJsonArray &array);
/// Undefined when no element has that id.
QJsonValue elementOf(const QJsonArray &array, const QString &id);
QString pathText(const QStringList &path);

} // namespace dialogist::exchange
