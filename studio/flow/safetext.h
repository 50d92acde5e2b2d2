// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/expression.h"

#include <QList>
#include <QSet>
#include <QUrl>

namespace dialogist::flow {

/// The value of an expression that stands in a text; an error where that is no number, since "NaN" and "Infinity" are words that neither
/// a person nor a service should read.
Result<QJsonValue> valueInText(const Expression &expression, const Scope &scope);

/// A text with {{ }} whose values cannot change what stands around them: in an address they are percent-encoded, in JSON they become
/// JSON, in a header they stay on its line. Never changed once made.
class SafeText
{
public:
    enum class Use {
        Plain, ///< values as they read
        Address, ///< values are percent-encoded, but where the whole text is one value
        Json, ///< between quotation marks values are escaped, elsewhere they are written as JSON
    };
    SafeText() = default;
    SafeText(const QString &source, Use use);

    bool isEmpty() const { return m_parts.isEmpty(); }
    /// The variables that its expressions read.
    QSet<QString> variables() const;
    /// What fails leaves its place empty and is added to the failures.
    QString render(const Scope &scope, QStringList *failures = nullptr) const;

private:
    struct Part {
        QString literal; ///< empty for an expression
        Expression expression;
        bool quoted = false; ///< inside a text of JSON
    };
    Use m_use = Use::Plain;
    QList<Part> m_parts;
};

/// Whether a person's browser may be sent there: https, or tel and mailto for buttons.
bool isSafeAddress(const QString &address, bool alsoCalls = false);
/// The web service that an address with {{ }} leads to whatever its values are; an empty URL when they decide that.
QUrl fixedService(const QString &address);
/// Whether a text stays on one line of a protocol: no line break, no control character.
bool isOneLine(const QString &text);

/// What stands at a path in JSON: "$.orders[0].price", "orders[-1]", "$['a b']", "orders[*].id" (a list). Undefined when there is nothing.
QJsonValue atJsonPath(const QJsonValue &json, const QString &path);
/// What is wrong with a path, in words for the log; empty = nothing.
QString jsonPathError(const QString &path);

} // namespace dialogist::flow
