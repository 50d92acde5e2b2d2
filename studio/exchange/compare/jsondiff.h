// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace dialogist::exchange {

/// One difference within a body: where, and both values; undefined = not there.
struct PropertyChange {
    QStringList path; ///< keys; elements of lists by "#id" where they have ids, else by number
    QJsonValue before;
    QJsonValue after;
    QString language; ///< when it is one language of a text in several
};

/// The differences of two values, as deep as they go. Elements of lists are matched by their "id" where all have one; other lists
/// by what stays the same in them.
QList<PropertyChange> compareJson(const QJsonValue &before, const QJsonValue &after, const QStringList &path = {});

/// Whether every element is an object with an "id" of its own.
bool hasIds(const QJsonArray &array);
/// Whether an object holds one text in several languages.
bool isLocalizedText(const QJsonObject &object);
QString pathText(const QStringList &path);

} // namespace dialogist::exchange
