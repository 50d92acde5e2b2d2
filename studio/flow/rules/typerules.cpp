// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/coercion.h"
#include "studio/flow/evaluator.h"
#include "studio/flow/rules/nodeinspection.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Tree = Expression::Node;
using Op = Tree::Op;
using Kind = Tree::Kind;

/// As far as it is known before the talk. Values may be missing always, so nothing is ever said about null and undefined.
enum class Type { Unknown, Number, Text, Boolean, List, Object };

Type typeOfValue(const Value &value)
{
    if (std::holds_alternative<double>(value))
        return Type::Number;
    if (std::holds_alternative<QString>(value))
        return Type::Text;
    if (std::holds_alternative<bool>(value))
        return Type::Boolean;
    if (std::holds_alternative<QJsonArray>(value))
        return Type::List;
    return std::holds_alternative<QJsonObject>(value) ? Type::Object : Type::Unknown;
}

/// A variable of type text takes anything, money and the like come in several forms.
Type typeOfVariable(const QString &type)
{
    static const QHash<QString, Type> types = {{u"number"_s, Type::Number}, {u"boolean"_s, Type::Boolean}, {u"date"_s, Type::Text},
        {u"time"_s, Type::Text}, {u"datetime"_s, Type::Text}, {u"email"_s, Type::Text}, {u"phone"_s, Type::Text}, {u"url"_s, Type::Text},
        {u"list"_s, Type::List}, {u"object"_s, Type::Object}};
    return types.value(type, Type::Unknown);
}

class TypeReader
{
public:
    TypeReader(NodeInspection &inspection, const NodeInspection::Read &read) : m_inspection(inspection), m_read(read) { }

    Type of(const Tree &tree)
    {
        switch (tree.kind) {
        case Kind::Constant:
            return typeOfValue(tree.constant);
        case Kind::Variable: {
            const auto variable = m_read.locals.contains(tree.name) ? std::nullopt : m_inspection.variable(tree.name);
            return variable ? typeOfVariable(variable->type) : Type::Unknown;
        }
        case Kind::List:
            return Type::List;
        case Kind::Object:
            return Type::Object;
        case Kind::Template:
            return Type::Text;
        case Kind::Unary:
            return tree.op == Op::Not ? Type::Boolean : tree.op == Op::TypeOf ? Type::Text : Type::Number;
        case Kind::Binary:
            return ofBinary(tree);
        case Kind::Logical:
            return same(*tree.children[0], *tree.children[1]);
        case Kind::Conditional:
            return same(*tree.children[1], *tree.children[2]);
        default:
            return Type::Unknown;
        }
    }

private:
    Type same(const Tree &a, const Tree &b)
    {
        const Type type = of(a);
        return type == of(b) ? type : Type::Unknown;
    }

    Type ofBinary(const Tree &tree)
    {
        if (tree.op != Op::Add)
            return tree.op == Op::Multiply || tree.op == Op::Divide || tree.op == Op::Remainder || tree.op == Op::Power || tree.op == Op::Subtract
                ? Type::Number
                : Type::Boolean;
        const Type left = of(*tree.children[0]);
        const Type right = of(*tree.children[1]);
        if (left == Type::Text || right == Type::Text)
            return Type::Text;
        return left == Type::Number && right == Type::Number ? Type::Number : Type::Unknown;
    }

    NodeInspection &m_inspection;
    const NodeInspection::Read &m_read;
};

/// A text that is no number, written out.
bool isPlainWord(const Tree &tree)
{
    const QString *text = std::get_if<QString>(&tree.constant);
    bool isNumber = false;
    if (text)
        text->trimmed().toDouble(&isNumber);
    return tree.kind == Kind::Constant && text && !text->isEmpty() && !isNumber;
}

bool isStructure(Type type)
{
    return type == Type::List || type == Type::Object;
}

/// Whether the two sides can never go together under that operator, whatever the values are.
bool clash(const Tree &tree, Type left, Type right)
{
    const Tree &a = *tree.children[0];
    const Tree &b = *tree.children[1];
    switch (tree.op) {
    case Op::StrictEqual:
    case Op::StrictNotEqual:
        return left != Type::Unknown && right != Type::Unknown && left != right;
    case Op::Equal:
    case Op::NotEqual:
        return (left == Type::Number && isPlainWord(b)) || (right == Type::Number && isPlainWord(a));
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
        return isStructure(left) || isStructure(right) || (left == Type::Number && isPlainWord(b)) || (right == Type::Number && isPlainWord(a));
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide:
    case Op::Remainder:
    case Op::Power:
        return isStructure(left) || isStructure(right) || isPlainWord(a) || isPlainWord(b);
    default:
        return false;
    }
}

void checkOperators(NodeInspection &inspection, const NodeInspection::Read &read)
{
    TypeReader reader(inspection, read);
    std::vector<const Tree *> open {read.tree.get()};
    while (!open.empty()) {
        const Tree *at = open.back();
        open.pop_back();
        if (at->kind == Kind::Binary && clash(*at, reader.of(*at->children[0]), reader.of(*at->children[1]))) {
            inspection.add(u"flow.type-mismatch"_s,
                QCoreApplication::translate("flow", "“%2” in “%1” puts values together that are never alike, so its result never changes. Compare like with like.")
                    .arg(inspection.title, read.source.mid(at->position, qMin(at->length, 60)).trimmed()),
                read.path.join(u'/') + u' ' + QString::number(at->position));
            return;
        }
        for (const auto &child : at->children)
            open.push_back(child.get());
    }
}

/// What stands for all values of a type when it is asked whether they fit.
QJsonValue sampleOf(Type type)
{
    switch (type) {
    case Type::Number:
        return 12.5;
    case Type::Boolean:
        return true;
    case Type::List:
        return QJsonArray {1};
    case Type::Object:
        return QJsonObject {{u"a"_s, 1}};
    default:
        return QJsonValue::Null; // a text may well hold a number or a date
    }
}

void reportUnfit(NodeInspection &inspection, const QString &variable, const QString &key)
{
    inspection.add(u"flow.wrong-type"_s,
        QCoreApplication::translate("flow", "“%1” gives “%2” a value that does not fit its type, so it is not kept. Change the value, or the variable's type.")
            .arg(inspection.title, variable),
        key, variable);
}

void checkAssigned(NodeInspection &inspection, const NodeInspection::Read &read)
{
    const auto variable = inspection.variable(read.target);
    if (!variable)
        return;
    const QJsonValue operation = inspection.is("set"_L1) ? inspection.props[u"assignments"].toArray().at(read.path.value(1).toLongLong())[u"operation"] : QJsonValue();
    const QString how = operation.toString();
    const QString key = read.path.join(u'/');
    if (how == u"append" || how == u"prepend" || how == u"remove")
        return;
    QJsonValue value = sampleOf(TypeReader(inspection, read).of(*read.tree));
    if (isConstant(*read.tree)) {
        const QJsonObject nothing;
        const ObjectScope scope(nothing);
        Evaluation evaluation(scope);
        const Value constant = evaluateTree(*read.tree, evaluation);
        value = evaluation.error ? QJsonValue(QJsonValue::Null) : toJson(constant);
    }
    const QString type = how == u"increment" ? u"number"_s : variable->type;
    if (!fitted(value, type))
        reportUnfit(inspection, read.target, key);
}

/// Operations on lists need one.
void checkListOperations(NodeInspection &inspection)
{
    static const QStringList ofLists = {u"append"_s, u"prepend"_s, u"sort"_s, u"reverse"_s, u"unique"_s};
    static const QStringList neverLists = {u"number"_s, u"boolean"_s, u"date"_s, u"time"_s, u"datetime"_s, u"email"_s, u"phone"_s, u"url"_s};
    const QJsonArray rows = inspection.is("set"_L1) ? inspection.props[u"assignments"].toArray() : QJsonArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString name = rows[i][u"variable"].toString();
        const auto variable = name.isEmpty() ? std::nullopt : inspection.variable(name);
        if (variable && ofLists.contains(rows[i][u"operation"].toString()) && neverLists.contains(variable->type))
            reportUnfit(inspection, name, u"assignments/%1"_s.arg(i));
    }
}

/// What the node keeps in its "saveTo", as one value for all; null where it may be anything.
QJsonValue keptBy(const NodeInspection &inspection)
{
    const QJsonObject &props = inspection.props;
    const QJsonObject fields {{u"a"_s, 1}};
    const QString kind = props[u"kind"].toString();
    if (inspection.is("wait"_L1)) // a message is whatever the person writes: a question makes a number or a date of it
        return kind == u"message" ? QJsonValue(u"some words"_s) : kind == u"event" ? QJsonValue(fields) : QJsonValue();
    if (inspection.is("event"_L1) || inspection.is("route"_L1) || inspection.is("http"_L1))
        return fields;
    if (inspection.is("knowledge"_L1))
        return props[u"mode"].toString() == u"search" ? QJsonValue(QJsonArray {fields}) : QJsonValue(u"some words"_s);
    return QJsonValue::Null;
}

/// What the node brings goes into a variable as it is.
void checkKept(NodeInspection &inspection)
{
    const QString name = inspection.props[u"saveTo"].toString();
    const QJsonValue value = name.isEmpty() ? QJsonValue() : keptBy(inspection);
    const auto variable = value.isNull() ? std::nullopt : inspection.variable(name);
    if (variable && !fitted(value, variable->type))
        reportUnfit(inspection, name, u"saveTo"_s);
}

/// What an answer of that kind looks like; null = anything.
QJsonValue answerOf(const QString &answerType)
{
    static const QHash<QString, QJsonValue> samples = {{u"number"_s, 12.5}, {u"email"_s, u"a@b.example"_s}, {u"phone"_s, u"+49301234567"_s},
        {u"url"_s, u"https://b.example"_s}, {u"date"_s, u"2026-12-24"_s}, {u"time"_s, u"10:30"_s}, {u"datetime"_s, u"2026-12-24T10:30"_s},
        {u"yesno"_s, true}, {u"rating"_s, 3}, {u"file"_s, QJsonObject {{u"name"_s, u"a"_s}}}, {u"location"_s, QJsonObject {{u"latitude"_s, 1}}}};
    return samples.value(answerType, QJsonValue::Null);
}

void checkAnswer(NodeInspection &inspection, const QJsonValue &question, const QString &key)
{
    const QString name = question[u"variable"].toString();
    const auto variable = name.isEmpty() ? std::nullopt : inspection.variable(name);
    if (!variable || fitted(answerOf(question[u"answerType"].toString()), variable->type))
        return;
    inspection.add(u"flow.answer-type"_s,
        QCoreApplication::translate("flow", "The answer that “%1” asks for does not fit “%2”, so it is not kept. Change the kind of answer, or the variable's type.")
            .arg(inspection.title, name),
        key, name);
}
} // namespace

void inspectTypes(NodeInspection &inspection)
{
    for (const NodeInspection::Read &read : inspection.expressions()) {
        checkOperators(inspection, read);
        const bool isAssignment = inspection.is("set"_L1) || inspection.is("exit"_L1) || inspection.is("runflow"_L1);
        if (isAssignment && !read.isText && !read.target.isEmpty())
            checkAssigned(inspection, read);
    }
    checkListOperations(inspection);
    checkKept(inspection);
    if (inspection.is("ask"_L1)) {
        checkAnswer(inspection, inspection.props, {});
    } else if (inspection.is("form"_L1)) {
        const QJsonArray fields = inspection.props[u"fields"].toArray();
        for (qsizetype i = 0; i < fields.size(); ++i)
            checkAnswer(inspection, fields[i], u"fields/%1"_s.arg(i));
    }
}

} // namespace dialogist::flow
