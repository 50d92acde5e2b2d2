// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/rules/nodeinspection.h"

namespace dialogist::flow {

/// As far as it is known before the talk. Values may be missing always, so nothing is ever said about null and undefined.
enum class ValueType { Unknown, Number, Text, Boolean, List, Object };

/// A variable of type text takes anything, money and the like come in several forms: both are Unknown.
ValueType typeOfVariable(const QString &type);

/// Says of what type the parts of one expression are. Lives as long as the inspection.
class TypeReader
{
public:
    TypeReader(NodeInspection &inspection, const NodeInspection::Read &read) : m_inspection(inspection), m_read(read) { }

    ValueType of(const Expression::Node &tree);
    /// The declared type of the variable that the tree is: "text", "date"; empty when it is no variable of the bot.
    QString declared(const Expression::Node &tree);
    /// A text such as 2026-12-24: "date", "time" or "datetime"; empty for anything else, or when nobody knows.
    QString momentOf(const Expression::Node &tree);
    /// Whether it is one of the names that every expression knows, such as "language".
    bool isBuiltIn(const Expression::Node &tree, QLatin1StringView name) const;

private:
    ValueType same(const Expression::Node &a, const Expression::Node &b);
    ValueType ofBinary(const Expression::Node &tree);
    ValueType ofVariable(const Expression::Node &tree);
    ValueType ofMethod(const Expression::Node &tree);

    NodeInspection &m_inspection;
    const NodeInspection::Read &m_read;
};

/// The value of a tree without variables and calls; none when it is not constant or cannot be worked out.
std::optional<Value> constantOf(const Expression::Node &tree);
/// A text that is no number, written out.
bool isPlainWord(const Expression::Node &tree);

} // namespace dialogist::flow
