// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/coercion.h"
#include "studio/flow/evaluator.h"
#include "studio/flow/parser.h"
#include "studio/flow/rules/expressionflaws.h"
#include "studio/flow/rules/valuetypes.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Tree = Expression::Node;
using Op = Tree::Op;
using Type = ValueType;

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
        return ((left == Type::Number || left == Type::Boolean) && isPlainWord(b)) || ((right == Type::Number || right == Type::Boolean) && isPlainWord(a));
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

/// Types whose values are texts that no number stands for. A phone number has digits, but nobody counts with it.
bool isNeverNumber(TypeReader &reader, const Tree &tree)
{
    static const QStringList types = {u"email"_s, u"url"_s, u"phone"_s};
    return !reader.momentOf(tree).isEmpty() || types.contains(reader.declared(tree));
}

/// The side that is taken for a number and never is one; null when there is none.
const Tree *takenForNumber(TypeReader &reader, const Tree &tree)
{
    for (const bool isTurned : {false, true}) {
        const Tree &side = *tree.children[isTurned ? 1 : 0];
        const bool meetsNumber = reader.of(*tree.children[isTurned ? 0 : 1]) == Type::Number;
        switch (tree.op) {
        case Op::Equal:
        case Op::NotEqual: // "491234" == 491234
            if (meetsNumber && isNeverNumber(reader, side) && reader.declared(side) != u"phone")
                return &side;
            break;
        case Op::Less:
        case Op::LessEqual:
        case Op::Greater:
        case Op::GreaterEqual:
            if (meetsNumber && isNeverNumber(reader, side))
                return &side;
            break;
        case Op::Subtract:
        case Op::Multiply:
        case Op::Divide:
        case Op::Remainder:
        case Op::Power: // dates and times have a rule of their own
            if (isNeverNumber(reader, side) && reader.momentOf(side).isEmpty())
                return &side;
            break;
        default:
            break;
        }
    }
    return nullptr;
}

void checkOperators(NodeInspection &inspection, const NodeInspection::Read &read)
{
    TypeReader reader(inspection, read);
    const auto shownOf = [&read](const Tree &tree) { return read.source.mid(tree.position, qMin(tree.length, 60)).trimmed(); };
    std::vector<const Tree *> open {read.tree.get()};
    while (!open.empty()) {
        const Tree *at = open.back();
        open.pop_back();
        if (at->kind == Tree::Kind::Binary && clash(*at, reader.of(*at->children[0]), reader.of(*at->children[1]))) {
            inspection.add(u"flow.type-mismatch"_s,
                QCoreApplication::translate("flow", "“%2” in “%1” puts values together that are never alike, so its result never changes. Compare like with like.")
                    .arg(inspection.title, shownOf(*at)),
                read.path.join(u'/') + u' ' + QString::number(at->position));
            return;
        }
        if (const Tree *side = at->kind == Tree::Kind::Binary ? takenForNumber(reader, *at) : nullptr) {
            inspection.add(u"flow.type-mismatch"_s,
                QCoreApplication::translate("flow", "“%2” in “%1” takes “%3” for a number, which it never is by its type. Compare or calculate with a number.")
                    .arg(inspection.title, shownOf(*at), shownOf(*side)),
                read.path.join(u'/') + u' ' + QString::number(at->position));
            return;
        }
        for (const auto &child : at->children)
            open.push_back(child.get());
    }
}

void checkFlaws(NodeInspection &inspection, const NodeInspection::Read &read)
{
    const QList<ExpressionFlaw> flaws = flawsOf(inspection, read);
    for (const ExpressionFlaw &flaw : flaws) {
        const QString words = read.source.mid(flaw.position, flaw.length);
        Finding &finding = inspection.add(flaw.rule, flaw.message, read.path.join(u'/') + u' ' + words, flaw.variable);
        finding.name = words;
        finding.suggestion = flaw.replacement;
    }
}

/// What a Branch compares with, row by row: the words stand in the cases.
void checkComparedCases(NodeInspection &inspection)
{
    const auto compared = std::find_if(inspection.expressions().begin(), inspection.expressions().end(),
        [](const NodeInspection::Read &read) { return read.path == QStringList {u"value"_s}; });
    if (compared == inspection.expressions().end())
        return;
    const QJsonArray cases = inspection.props[u"cases"].toArray();
    for (const QJsonValue &row : cases) {
        if (row[u"kind"].toString() != u"equals")
            continue;
        const auto tree = Parser(row[u"condition"].toString()).parse();
        const std::optional<Value> word = tree ? constantOf(*tree) : std::nullopt;
        const QString *text = word ? std::get_if<QString>(&*word) : nullptr;
        if (const auto flaw = text ? flawOfOption(inspection, *compared, *text) : std::nullopt)
            inspection.add(flaw->rule, flaw->message, row[u"id"].toString(), flaw->variable);
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

/// Whether a text that is put together of numbers, dates and the like never is a value of the type, whatever they are: 12 + "x".
bool neverFits(NodeInspection &inspection, const NodeInspection::Read &read, const QString &type)
{
    static const QHash<QString, QList<QJsonValue>> samples = {{u"number"_s, {1, 10, 12.5, -3}}, {u"boolean"_s, {true, false, true, false}},
        {u"date"_s, {u"2026-12-24"_s, u"2027-01-01"_s, u"1999-10-09"_s, u"2026-02-28"_s}}, {u"time"_s, {u"10:30"_s, u"00:00"_s, u"23:59"_s, u"07:05"_s}}};
    TypeReader types(inspection, read);
    if (types.of(*read.tree) != Type::Text)
        return false;
    std::vector<const Tree *> open {read.tree.get()};
    QHash<QString, QList<QJsonValue>> values;
    while (!open.empty()) {
        const Tree *at = open.back();
        open.pop_back();
        if (at->kind == Tree::Kind::Call || at->kind == Tree::Kind::MethodCall)
            return false;
        if (at->kind == Tree::Kind::Variable) {
            const auto known = samples.constFind(types.declared(*at));
            if (known == samples.constEnd())
                return false;
            values.insert(at->name, *known);
        }
        for (const auto &child : at->children)
            open.push_back(child.get());
    }
    for (int i = 0; i < 4; ++i) {
        QJsonObject variables;
        for (auto it = values.constBegin(); it != values.constEnd(); ++it)
            variables.insert(it.key(), it->at(i));
        const ObjectScope scope(variables);
        Evaluation evaluation(scope);
        const Value value = evaluateTree(*read.tree, evaluation);
        if (evaluation.error || fitted(toJson(value), type))
            return false;
    }
    return true;
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
    if (const std::optional<Value> constant = constantOf(*read.tree))
        value = toJson(*constant);
    const QString type = how == u"increment" ? u"number"_s : variable->type;
    if (!fitted(value, type) || (!isConstant(*read.tree) && neverFits(inspection, read, type)))
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
        checkFlaws(inspection, read);
        const bool isAssignment = inspection.is("set"_L1) || inspection.is("exit"_L1) || inspection.is("runflow"_L1);
        if (isAssignment && !read.isText && !read.target.isEmpty())
            checkAssigned(inspection, read);
    }
    if (inspection.is("branch"_L1))
        checkComparedCases(inspection);
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
