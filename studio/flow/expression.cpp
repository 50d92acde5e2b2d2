// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/expression.h"

#include "studio/flow/coercion.h"
#include "studio/flow/evaluator.h"
#include "studio/flow/parser.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Calls visit for every mention of a variable, in the order of the source.
template <class Visit> void visitVariables(const Expression::Node &node, const Visit &visit)
{
    if (node.kind == Expression::Node::Kind::Variable)
        visit(node);
    for (const auto &child : node.children)
        visitVariables(*child, visit);
}

QString constantName(const Expression::Node &node)
{
    const QJsonValue value = node.kind == Expression::Node::Kind::Constant ? toJson(node.constant) : QJsonValue();
    return value.toString();
}

/// The names on the way to what the node stands for; empty when the way is not written down.
QStringList pathOf(const Expression::Node &node)
{
    using Kind = Expression::Node::Kind;
    if (node.kind == Kind::Variable)
        return {node.name};
    if (node.kind == Kind::Chain)
        return pathOf(*node.children.front());
    if (node.kind != Kind::Member && node.kind != Kind::Index)
        return {};
    const QStringList above = pathOf(*node.children.front());
    const QString name = node.kind == Kind::Member ? node.name : constantName(*node.children.back());
    return above.isEmpty() || name.isEmpty() ? QStringList() : above + QStringList {name};
}

/// Calls visit with each field and the path of what it is a field of.
template <class Visit> void visitFields(const Expression::Node &node, const Visit &visit)
{
    using Kind = Expression::Node::Kind;
    if (node.kind == Kind::Member || (node.kind == Kind::Index && !constantName(*node.children.back()).isEmpty())) {
        if (const QStringList above = pathOf(*node.children.front()); !above.isEmpty())
            visit(node, above);
    }
    for (const auto &child : node.children)
        visitFields(*child, visit);
}
} // namespace

Expression::Expression() = default;
Expression::~Expression() = default;
Expression::Expression(const Expression &) = default;
Expression &Expression::operator=(const Expression &) = default;

Expression Expression::parse(const QString &source)
{
    Expression expression;
    expression.m_source = source;
    Parser parser(source);
    expression.m_root = parser.parse();
    if (!expression.m_root)
        expression.m_error = parser.error();
    return expression;
}

bool Expression::isValid() const
{
    return m_root != nullptr;
}

QString Expression::source() const
{
    return m_source;
}

ExpressionError Expression::error() const
{
    return m_error;
}

QSet<QString> Expression::variables() const
{
    QSet<QString> names;
    if (m_root)
        visitVariables(*m_root, [&names](const Node &node) { names.insert(node.name); });
    return names;
}

Result<QJsonValue> Expression::evaluate(const QJsonObject &variables) const
{
    return evaluate(ObjectScope(variables));
}

Result<QJsonValue> Expression::evaluate(const Scope &scope) const
{
    if (!m_root)
        return Error{ErrorCode::InvalidInput, m_error.message, {}};
    Evaluation evaluation(scope);
    const Value value = evaluateTree(*m_root, evaluation);
    QJsonValue result = toJson(value);
    // Its parts may be shared, so that it costs little to make and more than there is to write down.
    constexpr qint64 maximumSize = 2'000'000;
    if (!evaluation.error && isObject(value) && sizeOf(result, maximumSize) > maximumSize)
        evaluation.fail(ErrorCode::Limit, QCoreApplication::translate("flow", "The result of this expression grows too large."));
    if (evaluation.error)
        return *evaluation.error;
    return result;
}

QString Expression::renamed(const QString &from, const QString &to) const
{
    QString text = m_source;
    if (!m_root)
        return text;
    QMap<int, bool> places; // position -> whether it is a shorthand, which keeps its key
    visitVariables(*m_root, [&](const Node &node) {
        if (node.name == from)
            places.insert(node.position, node.shorthand);
    });
    for (auto it = places.end(); it != places.begin();) {
        --it;
        text.replace(it.key(), from.size(), it.value() ? u"%1: %2"_s.arg(from, to) : to);
    }
    return text;
}

QStringList Expression::path() const
{
    return m_root ? pathOf(*m_root) : QStringList();
}

QString Expression::withFieldRenamed(const IsOwner &isOwner, const QString &from, const QString &to) const
{
    QString text = m_source;
    if (!m_root)
        return text;
    QList<int> places;
    visitFields(*m_root, [&](const Node &node, const QStringList &above) {
        const bool isMember = node.kind == Node::Kind::Member;
        if ((isMember ? node.name : constantName(*node.children.back())) != from || !isOwner(above))
            return;
        // A field ends with its name; a key in brackets is a text with its quotes, unless it is written with escapes.
        const int place = isMember ? node.position + node.length - int(from.size()) : node.children.back()->position + 1;
        if (QStringView(text).mid(place, from.size()) == from)
            places.append(place);
    });
    std::sort(places.begin(), places.end(), std::greater<>());
    for (const int place : std::as_const(places))
        text.replace(place, from.size(), to);
    return text;
}

bool isTruthy(const QJsonValue &value)
{
    return isTrue(toValue(value));
}

QString toText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return std::isnan(value.toDouble()) ? QString() : numberText(readable(value.toDouble()));
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &item : value.toArray())
            parts.append(item.isArray() || item.isObject() ? u"…"_s : toText(item));
        return parts.join(u", "_s);
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject fields = value.toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            parts.append(it.key() + u": "_s + (it->isArray() || it->isObject() ? u"…"_s : toText(*it)));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace dialogist::flow
