// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QFlags>
#include <QJsonObject>
#include <QMap>

namespace dialogist::engine::testing {

/// What a value in a test may be.
enum class Shape {
    Text = 1,
    Number = 2,
    Switch = 4, ///< true or false
    Count = 8, ///< a whole number that is not negative
    List = 16,
    Object = 32,
    Nothing = 64, ///< a key with nothing behind it
};
Q_DECLARE_FLAGS(Shapes, Shape)
Q_DECLARE_OPERATORS_FOR_FLAGS(Shapes)

/// YAML takes a bare 5 or true for no text, although it is one to whoever writes what a person says.
inline constexpr Shapes anyText = Shapes(Shape::Text) | Shape::Number | Shape::Switch;

/// By key, what may stand behind it.
using Fields = QMap<QString, Shapes>;

/// A value that nobody can read would be ignored, and the test would check less than it says: the error names the key and what it is
/// to be, translated. Undefined has every shape.
Status isShaped(const QString &key, const QJsonValue &value, Shapes shapes);
/// The same for all fields that are there; other keys are not looked at.
Status areShaped(const QJsonObject &object, const Fields &fields);

/// Whether what stands behind the word of an assertion, as it is written, has the shape that the word asks for.
Status assertionIsShaped(const QString &written, const QJsonValue &value);

/// The one that a misspelt word is most like; empty when it is like none.
QString nearestOf(const QString &word, const QStringList &words);

} // namespace dialogist::engine::testing
