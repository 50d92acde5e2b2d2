// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/valuetypes.h"

#include "studio/flow/evaluator.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
ValueType typeOfConstant(const Value &value)
{
    if (std::holds_alternative<double>(value))
        return ValueType::Number;
    if (std::holds_alternative<QString>(value))
        return ValueType::Text;
    if (std::holds_alternative<bool>(value))
        return ValueType::Boolean;
    if (std::holds_alternative<QJsonArray>(value))
        return ValueType::List;
    return std::holds_alternative<QJsonObject>(value) ? ValueType::Object : ValueType::Unknown;
}

/// What the functions give, where it is always the same.
ValueType typeOfCall(const QString &function)
{
    static const QHash<QString, ValueType> types = [] {
        QHash<QString, ValueType> table;
        for (const char *name : {"Number", "parseInt", "parseFloat", "Math.abs", "Math.ceil", "Math.floor", "Math.round", "Math.sign", "Math.sqrt", "Math.trunc",
                 "Math.pow", "Math.max", "Math.min", "round", "clamp", "daysBetween", "year", "month", "day", "weekday", "count", "sum"})
            table.insert(QString::fromLatin1(name), ValueType::Number);
        for (const char *name : {"String", "capitalize", "formatNumber", "formatCurrency", "formatMoney", "formatPercent", "today", "clock", "formatDate", "formatTime",
                 "formatDuration", "formatList"})
            table.insert(QString::fromLatin1(name), ValueType::Text);
        for (const char *name : {"Boolean", "isNaN", "Number.isInteger", "Array.isArray", "contains", "matches", "isEmpty"})
            table.insert(QString::fromLatin1(name), ValueType::Boolean);
        for (const char *name : {"words", "Object.keys", "Object.values"})
            table.insert(QString::fromLatin1(name), ValueType::List);
        return table;
    }();
    return types.value(function, ValueType::Unknown);
}
} // namespace

ValueType typeOfVariable(const QString &type)
{
    static const QHash<QString, ValueType> types = {{u"number"_s, ValueType::Number}, {u"boolean"_s, ValueType::Boolean}, {u"date"_s, ValueType::Text},
        {u"time"_s, ValueType::Text}, {u"datetime"_s, ValueType::Text}, {u"email"_s, ValueType::Text}, {u"phone"_s, ValueType::Text}, {u"url"_s, ValueType::Text},
        {u"list"_s, ValueType::List}, {u"object"_s, ValueType::Object}};
    return types.value(type, ValueType::Unknown);
}

ValueType TypeReader::of(const Expression::Node &tree)
{
    using Tree = Expression::Node;
    switch (tree.kind) {
    case Tree::Kind::Constant:
        return typeOfConstant(tree.constant);
    case Tree::Kind::Variable:
        return ofVariable(tree);
    case Tree::Kind::List:
        return ValueType::List;
    case Tree::Kind::Object:
        return ValueType::Object;
    case Tree::Kind::Template:
        return ValueType::Text;
    case Tree::Kind::Unary:
        return tree.op == Tree::Op::Not ? ValueType::Boolean : tree.op == Tree::Op::TypeOf ? ValueType::Text : ValueType::Number;
    case Tree::Kind::Binary:
        return ofBinary(tree);
    case Tree::Kind::Logical:
        return same(*tree.children[0], *tree.children[1]);
    case Tree::Kind::Conditional:
        return same(*tree.children[1], *tree.children[2]);
    case Tree::Kind::Call:
        return typeOfCall(tree.function->name);
    case Tree::Kind::MethodCall:
        return ofMethod(tree);
    case Tree::Kind::Member: {
        const ValueType owner = of(*tree.children[0]);
        const bool isLength = tree.name == u"length" && (owner == ValueType::Text || owner == ValueType::List);
        return isLength ? ValueType::Number : ValueType::Unknown;
    }
    default:
        return ValueType::Unknown;
    }
}

ValueType TypeReader::same(const Expression::Node &a, const Expression::Node &b)
{
    const ValueType type = of(a);
    return type == of(b) ? type : ValueType::Unknown;
}

ValueType TypeReader::ofBinary(const Expression::Node &tree)
{
    using Op = Expression::Node::Op;
    if (tree.op != Op::Add)
        return tree.op == Op::Multiply || tree.op == Op::Divide || tree.op == Op::Remainder || tree.op == Op::Power || tree.op == Op::Subtract ? ValueType::Number
                                                                                                                                            : ValueType::Boolean;
    const ValueType left = of(*tree.children[0]);
    const ValueType right = of(*tree.children[1]);
    if (left == ValueType::Text || right == ValueType::Text)
        return ValueType::Text;
    return left == ValueType::Number && right == ValueType::Number ? ValueType::Number : ValueType::Unknown;
}

ValueType TypeReader::ofVariable(const Expression::Node &tree)
{
    if (m_read.locals.contains(tree.name))
        return ValueType::Unknown;
    if (isBuiltIn(tree, "lastText"_L1) || isBuiltIn(tree, "language"_L1) || isBuiltIn(tree, "timeZone"_L1))
        return ValueType::Text;
    if (isBuiltIn(tree, "now"_L1) || isBuiltIn(tree, "turn"_L1))
        return ValueType::Number;
    const auto variable = m_inspection.variable(tree.name);
    return variable ? typeOfVariable(variable->type) : ValueType::Unknown;
}

ValueType TypeReader::ofMethod(const Expression::Node &tree)
{
    static const QSet<QString> yes = {u"includes"_s, u"startsWith"_s, u"endsWith"_s};
    static const QSet<QString> places = {u"indexOf"_s, u"lastIndexOf"_s};
    static const QSet<QString> either = {u"slice"_s, u"concat"_s, u"at"_s}; // of texts texts; of lists lists or what is in them
    if (yes.contains(tree.name))
        return ValueType::Boolean;
    if (places.contains(tree.name))
        return ValueType::Number;
    if (tree.name == u"split" || tree.name == u"reverse")
        return ValueType::List;
    return either.contains(tree.name) ? ValueType::Unknown : ValueType::Text;
}

QString TypeReader::declared(const Expression::Node &tree)
{
    if (tree.kind != Expression::Node::Kind::Variable || m_read.locals.contains(tree.name))
        return {};
    const auto variable = m_inspection.variable(tree.name);
    return variable ? variable->type : QString();
}

QString TypeReader::momentOf(const Expression::Node &tree)
{
    if (tree.kind == Expression::Node::Kind::Call) {
        const QString &name = tree.function->name;
        return name == u"today" || name == u"addDays" || name == u"addMonths" ? u"date"_s : name == u"clock" ? u"time"_s : QString();
    }
    const QString type = declared(tree);
    return type == u"date" || type == u"time" || type == u"datetime" ? type : QString();
}

bool TypeReader::isBuiltIn(const Expression::Node &tree, QLatin1StringView name) const
{
    return tree.kind == Expression::Node::Kind::Variable && tree.name == name && !m_read.locals.contains(tree.name);
}

std::optional<Value> constantOf(const Expression::Node &tree)
{
    if (!isConstant(tree))
        return std::nullopt;
    const QJsonObject nothing;
    const ObjectScope scope(nothing);
    Evaluation evaluation(scope);
    Value value = evaluateTree(tree, evaluation);
    return evaluation.error ? std::nullopt : std::optional<Value>(std::move(value));
}

bool isPlainWord(const Expression::Node &tree)
{
    const QString *text = std::get_if<QString>(&tree.constant);
    bool isNumber = false;
    if (text)
        text->trimmed().toDouble(&isNumber);
    return tree.kind == Expression::Node::Kind::Constant && text && !text->isEmpty() && !isNumber;
}

} // namespace dialogist::flow
