// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
QList<Port> branchPorts(const model::Node &node, const model::Bot *)
{
    QList<Port> ports;
    for (const QJsonValue &value : node.props[u"cases"].toArray()) {
        const QString label = value[u"label"].toString();
        ports.append(port(u"case:"_s + value[u"id"].toString(),
            label.isEmpty() ? firstLine(value[u"condition"].toString()) : label));
    }
    ports.append(port(u"else"_s, QCoreApplication::translate("flow", "Else")));
    return ports;
}

QString branchLine(const model::Node &node, const model::Bot &, const QString &)
{
    QStringList parts;
    for (const QJsonValue &value : node.props[u"cases"].toArray()) {
        const QString label = value[u"label"].toString();
        parts.append(label.isEmpty() ? value[u"condition"].toString() : label);
    }
    return parts.join(u" · "_s);
}

NodeSpec branchSpec()
{
    NodeSpec spec{u"branch"_s, QCoreApplication::translate("flow", "Branch"),
        QCoreApplication::translate("flow", "Goes on by the first condition that is true."), Family::Logic, true, true,
        {}, {}};
    const QList<PropertySpec> columns
        = {choices(u"kind"_s, QCoreApplication::translate("flow", "If"),
               {QString(), u"equals"_s, u"open"_s, u"closed"_s, u"channel"_s, u"language"_s},
               {QCoreApplication::translate("flow", "A condition is true"),
                   QCoreApplication::translate("flow", "The value is"),
                   QCoreApplication::translate("flow", "Within opening hours"),
                   QCoreApplication::translate("flow", "Outside opening hours"),
                   QCoreApplication::translate("flow", "The channel is"),
                   QCoreApplication::translate("flow", "The language is")}),
            property(u"label"_s, QCoreApplication::translate("flow", "Label"), Kind::PlainText),
            shown(property(u"condition"_s, QCoreApplication::translate("flow", "Condition"), Kind::Expression), u"kind"_s,
                {QString(), u"equals"_s}),
            shown(property(u"value"_s, QCoreApplication::translate("flow", "Word"), Kind::PlainText,
                      QCoreApplication::translate("flow", "The channel (“web”) or the language (“de”).")),
                u"kind"_s, {u"channel"_s, u"language"_s})};
    PropertySpec cases = rows(u"cases"_s, QCoreApplication::translate("flow", "Cases"), columns,
        QCoreApplication::translate("flow", "Tried from top to bottom."), Kind::Cases);
    cases.hasIds = true;
    spec.properties = {cases,
        property(u"value"_s, QCoreApplication::translate("flow", "Value"), Kind::Expression,
            QCoreApplication::translate("flow", "What cases of the kind “the value is” are compared with."))};
    spec.defaults = {{u"cases"_s,
                         QJsonArray{QJsonObject{{u"id"_s, u"c1"_s}, {u"label"_s, QString()}, {u"condition"_s, QString()}}}},
        {u"value"_s, QString()}};
    spec.ports = branchPorts;
    spec.line = branchLine;
    return spec;
}

QString setLine(const model::Node &node, const model::Bot &, const QString &)
{
    QStringList parts;
    for (const QJsonValue &value : node.props[u"assignments"].toArray()) {
        const QString operation = value[u"operation"].toString();
        const QString sign = operation.isEmpty() || operation == u"set" ? u"="_s : operation;
        const QString what = operation == u"template" ? value[u"text"].toString() : value[u"expression"].toString();
        if (!value[u"variable"].toString().isEmpty())
            parts.append(QStringList{value[u"variable"].toString(), sign, what}.join(u' ').trimmed());
    }
    return parts.join(u"; "_s);
}

NodeSpec setSpec()
{
    NodeSpec spec{u"set"_s, QCoreApplication::translate("flow", "Set"),
        QCoreApplication::translate("flow", "Gives variables a value."), Family::Logic, true, true, {}, {}};
    const QStringList withValue
        = {QString(), u"set"_s, u"append"_s, u"prepend"_s, u"remove"_s, u"increment"_s, u"coalesce"_s};
    const QList<PropertySpec> columns
        = {property(u"variable"_s, QCoreApplication::translate("flow", "Variable"), Kind::VariableName),
            choices(u"operation"_s, QCoreApplication::translate("flow", "How"),
                withValue + QStringList{u"template"_s, u"delete"_s, u"clear"_s, u"sort"_s, u"reverse"_s, u"unique"_s},
                {QCoreApplication::translate("flow", "Becomes"), QCoreApplication::translate("flow", "Becomes"), // "set" is the same, written out
                    QCoreApplication::translate("flow", "List: add at the end"),
                    QCoreApplication::translate("flow", "List: add in front"),
                    QCoreApplication::translate("flow", "List: take out"), QCoreApplication::translate("flow", "Add to it"),
                    QCoreApplication::translate("flow", "Becomes, if it has no value"),
                    QCoreApplication::translate("flow", "Becomes a text"), QCoreApplication::translate("flow", "Forget"),
                    QCoreApplication::translate("flow", "Empty it"), QCoreApplication::translate("flow", "List: sort"),
                    QCoreApplication::translate("flow", "List: turn round"),
                    QCoreApplication::translate("flow", "List: each once")}),
            shown(property(u"expression"_s, QCoreApplication::translate("flow", "Value"), Kind::Expression),
                u"operation"_s, withValue),
            shown(prose(property(u"text"_s, QCoreApplication::translate("flow", "Text"), Kind::Template)), u"operation"_s,
                {u"template"_s})};
    spec.properties = {rows(u"assignments"_s, QCoreApplication::translate("flow", "Assignments"), columns,
        QCoreApplication::translate("flow", "Done from top to bottom."), Kind::Assignments)};
    spec.defaults
        = {{u"assignments"_s, QJsonArray{QJsonObject{{u"variable"_s, QString()}, {u"expression"_s, QString()}}}}};
    spec.ports = nextOnly;
    spec.line = setLine;
    return spec;
}

QList<Port> loopPorts(const model::Node &, const model::Bot *)
{
    return {port(u"body"_s, QCoreApplication::translate("flow", "Each time")),
        port(u"done"_s, QCoreApplication::translate("flow", "Afterwards"))};
}

QString loopLine(const model::Node &node, const model::Bot &, const QString &)
{
    const QString kind = node.props[u"kind"].toString(u"each"_s);
    if (kind == u"while")
        return QCoreApplication::translate("flow", "While %1").arg(node.props[u"condition"].toString());
    if (kind == u"count")
        return QCoreApplication::translate("flow", "%1 times").arg(node.props[u"times"].toString());
    return QCoreApplication::translate("flow", "For each of %1").arg(node.props[u"list"].toString());
}

NodeSpec loopSpec()
{
    NodeSpec spec{u"loop"_s, QCoreApplication::translate("flow", "Loop"),
        QCoreApplication::translate("flow", "Repeats the steps behind it: for each of a list, so many times, or while a condition is true."),
        Family::Logic, true, true, {}, {}};
    spec.properties = {choices(u"kind"_s, QCoreApplication::translate("flow", "Repeat"),
                           {u"each"_s, u"count"_s, u"while"_s},
                           {QCoreApplication::translate("flow", "For each of a list"),
                               QCoreApplication::translate("flow", "So many times"),
                               QCoreApplication::translate("flow", "While a condition is true")}),
        shown(property(u"list"_s, QCoreApplication::translate("flow", "List"), Kind::Expression), u"kind"_s, {u"each"_s}),
        shown(property(u"times"_s, QCoreApplication::translate("flow", "Times"), Kind::Expression), u"kind"_s,
            {u"count"_s}),
        shown(property(u"condition"_s, QCoreApplication::translate("flow", "Condition"), Kind::Expression), u"kind"_s,
            {u"while"_s}),
        shown(property(u"item"_s, QCoreApplication::translate("flow", "Keep the item in"), Kind::VariableName), u"kind"_s,
            {u"each"_s}),
        property(u"index"_s, QCoreApplication::translate("flow", "Keep the number in"), Kind::VariableName,
            QCoreApplication::translate("flow", "0 the first time.")),
        number(u"maximum"_s, QCoreApplication::translate("flow", "At most"), Kind::Integer, 1, 10'000)};
    spec.defaults = {{u"kind"_s, u"each"_s}, {u"list"_s, QString()}, {u"times"_s, QString()}, {u"condition"_s, QString()},
        {u"item"_s, QString()}, {u"index"_s, QString()}, {u"maximum"_s, 100}};
    spec.ports = loopPorts;
    spec.line = loopLine;
    return spec;
}

QList<Port> splitPorts(const model::Node &node, const model::Bot *)
{
    QList<Port> ports;
    for (const QJsonValue &row : node.props[u"variants"].toArray()) {
        const QString label = row[u"label"].toString();
        ports.append(port(u"variant:"_s + row[u"id"].toString(), label.isEmpty() ? row[u"id"].toString() : label));
    }
    return ports;
}

QString splitLine(const model::Node &node, const model::Bot &, const QString &)
{
    QStringList parts;
    for (const QJsonValue &row : node.props[u"variants"].toArray())
        parts.append(QCoreApplication::translate("flow", "%1: %2")
                         .arg(row[u"label"].toString(), QString::number(row[u"weight"].toDouble())));
    return parts.join(u" · "_s);
}

NodeSpec splitSpec()
{
    NodeSpec spec{u"split"_s, QCoreApplication::translate("flow", "Split"),
        QCoreApplication::translate("flow", "Goes one of several ways by chance, to compare them."), Family::Logic, true,
        true, {}, {}};
    const QList<PropertySpec> columns
        = {property(u"label"_s, QCoreApplication::translate("flow", "Label"), Kind::PlainText),
            number(u"weight"_s, QCoreApplication::translate("flow", "Weight"), Kind::Number, 0, 1'000'000)};
    PropertySpec variants = rows(u"variants"_s, QCoreApplication::translate("flow", "Ways"), columns);
    variants.hasIds = true;
    spec.properties = {variants,
        property(u"sticky"_s, QCoreApplication::translate("flow", "The same way for the same person"), Kind::Boolean),
        property(u"experiment"_s, QCoreApplication::translate("flow", "Name of the experiment"), Kind::PlainText,
            QCoreApplication::translate("flow", "Splits of one experiment send a person the same way."))};
    spec.defaults = {{u"variants"_s,
                         QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"label"_s, u"A"_s}, {u"weight"_s, 50}},
                             QJsonObject{{u"id"_s, u"b"_s}, {u"label"_s, u"B"_s}, {u"weight"_s, 50}}}},
        {u"sticky"_s, true}, {u"experiment"_s, QString()}};
    spec.ports = splitPorts;
    spec.line = splitLine;
    return spec;
}
} // namespace

void addLogicSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(branchSpec());
    specs.push_back(setSpec());
    specs.push_back(loopSpec());
    specs.push_back(splitSpec());
}

} // namespace dialogist::flow::specs
