// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/evaluator.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Node = Expression::Node;
using Kind = Node::Kind;
using Op = Node::Op;

double power(double base, double exponent)
{
    // Where C says 1, JavaScript says that nobody knows.
    if (std::isnan(exponent) || (std::abs(base) == 1 && std::isinf(exponent)))
        return std::nan("");
    return std::pow(base, exponent);
}

/// JavaScript writes such a value as "[object Object]", which nobody wants to say.
bool holdsObject(const QJsonValue &value, int depth = Evaluation::maximumDepth)
{
    if (!value.isArray() || depth == 0)
        return value.isObject();
    const QJsonArray list = value.toArray();
    return std::any_of(list.begin(), list.end(), [depth](const QJsonValue &item) { return holdsObject(item, depth - 1); });
}

/// False, with an error set, for what no text can hold.
bool mayBeText(const Value &value, Evaluation &evaluation)
{
    if (!isObject(value) || !holdsObject(toJson(value)))
        return true;
    evaluation.fail(ErrorCode::InvalidInput,
        QCoreApplication::translate("flow", "An object cannot be put into a text. Name the field that is meant, such as “order.total”."));
    return false;
}

bool isDay(const Value &value)
{
    constexpr qsizetype size = 10; // 2026-12-24
    const auto *text = std::get_if<QString>(&value);
    return text && text->size() == size && QDate::fromString(*text, Qt::ISODate).isValid();
}

bool isNumeric(const Value &value)
{
    return std::holds_alternative<double>(value);
}

Value add(const Value &a, const Value &b, Evaluation &evaluation)
{
    const auto isTextual = [](const Value &value) { return value.index() == 4 || isObject(value); };
    if (!isTextual(a) && !isTextual(b))
        return toNumber(a, evaluation) + toNumber(b, evaluation);
    if (!mayBeText(a, evaluation) || !mayBeText(b, evaluation))
        return Undefined{};
    // "2026-01-01" + 1 is "2026-01-011".
    if ((isDay(a) && isNumeric(b)) || (isNumeric(a) && isDay(b)))
        return evaluation.fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("flow", "Days are not added to a date with “+”. Write addDays(date, days)."));
    const QString left = toString(a, evaluation);
    const QString right = toString(b, evaluation);
    if (!evaluation.produce(left.size() + right.size()))
        return Undefined{};
    return left + right;
}

Value compare(Op op, const Value &a, const Value &b, Evaluation &evaluation)
{
    const auto isTextual = [](const Value &value) { return value.index() == 4 || isObject(value); };
    if (isTextual(a) && isTextual(b)) {
        // Of equal length or not, UTF-16 units decide, as in JavaScript; QString's operators do just that.
        const int order = toString(a, evaluation).compare(toString(b, evaluation));
        return op == Op::Less     ? order < 0
            : op == Op::LessEqual ? order <= 0
            : op == Op::Greater   ? order > 0
                                  : order >= 0;
    }
    const double x = toNumber(a, evaluation);
    const double y = toNumber(b, evaluation);
    return op == Op::Less ? x < y : op == Op::LessEqual ? x <= y : op == Op::Greater ? x > y : x >= y;
}

Value equality(Op op, const Value &a, const Value &b, Evaluation &evaluation)
{
    if (isObject(a) && isObject(b))
        return evaluation.fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("flow", "Two lists or objects cannot be compared; compare what is in them."));
    const bool strict = op == Op::StrictEqual || op == Op::StrictNotEqual;
    const bool equal = strict ? strictEquals(a, b) : looseEquals(a, b, evaluation);
    return equal == (op == Op::StrictEqual || op == Op::Equal);
}

Value arithmetic(Op op, double x, double y)
{
    switch (op) {
    case Op::Multiply:
        return x * y;
    case Op::Divide:
        return x / y;
    case Op::Remainder:
        return std::fmod(x, y);
    case Op::Power:
        return power(x, y);
    default:
        return x - y;
    }
}

/// Who counts need not begin at 0: a variable without a value to which a number is added, or from which one is taken, counts as null does.
/// (For a name that nothing is known about, JavaScript has no value at all.)
bool beginsCounting(const Node &node, const Value &value, const Value &other)
{
    return node.kind == Kind::Variable && std::holds_alternative<Undefined>(value) && isNumeric(other);
}

Value binary(const Node &node, Evaluation &evaluation)
{
    Value a = evaluateTree(*node.children[0], evaluation);
    Value b = evaluateTree(*node.children[1], evaluation);
    if (evaluation.error)
        return Undefined{};
    if (node.op == Op::Add || node.op == Op::Subtract) {
        if (beginsCounting(*node.children[0], a, b))
            a = Null{};
        else if (beginsCounting(*node.children[1], b, a))
            b = Null{};
    }
    switch (node.op) {
    case Op::Add:
        return add(a, b, evaluation);
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
        return compare(node.op, a, b, evaluation);
    case Op::StrictEqual:
    case Op::StrictNotEqual:
    case Op::Equal:
    case Op::NotEqual:
        return equality(node.op, a, b, evaluation);
    default: {
        const double x = toNumber(a, evaluation);
        return arithmetic(node.op, x, toNumber(b, evaluation));
    }
    }
}

QString typeName(const Value &value)
{
    static const QString names[]
        = {u"undefined"_s, u"object"_s, u"boolean"_s, u"number"_s, u"string"_s, u"object"_s, u"object"_s};
    return names[value.index()];
}

Value unary(const Node &node, Evaluation &evaluation)
{
    const Value value = evaluateTree(*node.children[0], evaluation);
    switch (node.op) {
    case Op::Not:
        return !isTrue(value);
    case Op::Minus:
        return -toNumber(value, evaluation);
    case Op::TypeOf:
        return typeName(value);
    default:
        return toNumber(value, evaluation);
    }
}

Value logical(const Node &node, Evaluation &evaluation)
{
    Value left = evaluateTree(*node.children[0], evaluation);
    const bool enough = node.op == Op::And ? !isTrue(left) : node.op == Op::Or ? isTrue(left) : !isNullish(left);
    return enough || evaluation.error ? left : evaluateTree(*node.children[1], evaluation);
}

/// The element a number or the text of one names; undefined when the list or text is not that long.
template <class Container> Value element(const Container &container, const QString &key)
{
    bool ok = false;
    const qsizetype index = key.toLongLong(&ok);
    if (!ok || index < 0 || index >= container.size() || QString::number(index) != key)
        return Undefined{};
    if constexpr (std::is_same_v<Container, QString>)
        return QString(container[index]);
    else
        return toValue(container[index]);
}

Value property(const Value &object, const QString &key)
{
    if (const auto *fields = std::get_if<QJsonObject>(&object))
        return toValue(fields->value(key));
    if (const auto *list = std::get_if<QJsonArray>(&object))
        return key == u"length" ? Value(double(list->size())) : element(*list, key);
    if (const auto *text = std::get_if<QString>(&object))
        return key == u"length" ? Value(double(text->size())) : element(*text, key);
    return Undefined{};
}

/// The object in front of a dot or bracket. False when the link is passed over or nothing is there.
bool receiver(const Node &node, Value &object, const QString &wanted, Evaluation &evaluation)
{
    object = evaluateTree(*node.children[0], evaluation);
    if (evaluation.error || evaluation.skipped)
        return false;
    if (!isNullish(object))
        return true;
    if (node.optional)
        evaluation.skipped = true;
    else
        evaluation.fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("flow",
                "There is no “%1”, because what stands before it has no value. Write “?.” "
                "where a value may be missing.")
                .arg(wanted.left(60)));
    return false;
}

Value index(const Node &node, Evaluation &evaluation)
{
    Value object;
    if (!receiver(node, object, u"[…]"_s, evaluation))
        return Undefined{};
    const Value key = evaluateTree(*node.children[1], evaluation);
    return evaluation.error ? Undefined{} : property(object, toString(key, evaluation));
}

QList<Value> arguments(const Node &node, size_t from, Evaluation &evaluation)
{
    QList<Value> values;
    values.reserve(qsizetype(node.children.size() - from));
    for (size_t i = from; i < node.children.size(); ++i)
        values.append(evaluateTree(*node.children[i], evaluation));
    return values;
}

Value methodCall(const Node &node, Evaluation &evaluation)
{
    Value object;
    if (!receiver(node, object, node.name, evaluation))
        return Undefined{};
    const Method::Call call = object.index() == 4 ? node.method->ofText
        : object.index() == 5                     ? node.method->ofList
        : object.index() == 3                     ? node.method->ofNumber
                                                  : nullptr;
    if (!call)
        return evaluation.fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("flow", "A value of the type %1 has no method “%2”.")
                .arg(object.index() == 5 ? u"list"_s : typeName(object), node.name));
    const QList<Value> values = arguments(node, 1, evaluation);
    return evaluation.error ? Undefined{} : call(object, values, evaluation);
}

Value list(const Node &node, Evaluation &evaluation)
{
    QJsonArray items;
    for (const auto &child : node.children) {
        items.append(toJson(evaluateTree(*child, evaluation)));
        if (!evaluation.produce(8))
            break;
    }
    return items;
}

Value object(const Node &node, Evaluation &evaluation)
{
    QJsonObject fields;
    for (size_t i = 0; i + 1 < node.children.size() && evaluation.produce(8); i += 2) {
        const QString key = toString(evaluateTree(*node.children[i], evaluation), evaluation);
        fields.insert(key, toJson(evaluateTree(*node.children[i + 1], evaluation)));
    }
    return fields;
}

Value templateText(const Node &node, Evaluation &evaluation)
{
    QString text;
    for (const auto &child : node.children) {
        const Value value = evaluateTree(*child, evaluation);
        if (!mayBeText(value, evaluation))
            break;
        const QString part = toString(value, evaluation);
        if (!evaluation.produce(part.size()))
            break;
        text += part;
    }
    return text;
}
} // namespace

Value evaluateTree(const Expression::Node &node, Evaluation &evaluation)
{
    if (!evaluation.step())
        return Undefined{};
    switch (node.kind) {
    case Kind::Constant:
        return node.constant;
    case Kind::Variable:
        return toValue(evaluation.scope.value(node.name));
    case Kind::List:
        return list(node, evaluation);
    case Kind::Object:
        return object(node, evaluation);
    case Kind::Template:
        return templateText(node, evaluation);
    case Kind::Unary:
        return unary(node, evaluation);
    case Kind::Binary:
        return binary(node, evaluation);
    case Kind::Logical:
        return logical(node, evaluation);
    case Kind::Conditional:
        return evaluateTree(*node.children[isTrue(evaluateTree(*node.children[0], evaluation)) ? 1 : 2], evaluation);
    case Kind::Member: {
        Value object;
        return receiver(node, object, node.name, evaluation) ? property(object, node.name) : Undefined{};
    }
    case Kind::Index:
        return index(node, evaluation);
    case Kind::Call: {
        const QList<Value> values = arguments(node, 0, evaluation);
        return evaluation.error ? Undefined{} : node.function->call(values, evaluation);
    }
    case Kind::MethodCall:
        return methodCall(node, evaluation);
    case Kind::Chain: {
        Value value = evaluateTree(*node.children[0], evaluation);
        const bool nothing = std::exchange(evaluation.skipped, false);
        return nothing ? Undefined{} : value;
    }
    }
    return Undefined{};
}

} // namespace dialogist::flow
