// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include "studio/flow/nodetexts.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

PropertySpec property(const QString &key, const QString &label, Kind kind, const QString &help)
{
    PropertySpec spec;
    spec.key = key;
    spec.label = label;
    spec.kind = kind;
    spec.help = help;
    return spec;
}

PropertySpec number(
    const QString &key, const QString &label, Kind kind, double minimum, double maximum, const QString &help)
{
    PropertySpec spec = property(key, label, kind, help);
    spec.minimum = minimum;
    spec.maximum = maximum;
    return spec;
}

PropertySpec choices(const QString &key, const QString &label, const QStringList &words, const QStringList &labels,
    const QString &help)
{
    PropertySpec spec = property(key, label, Kind::Enumeration, help);
    spec.choices = words;
    spec.choiceLabels = labels;
    return spec;
}

PropertySpec rows(
    const QString &key, const QString &label, const QList<PropertySpec> &columns, const QString &help, Kind kind)
{
    PropertySpec spec = property(key, label, kind, help);
    spec.columns = columns;
    return spec;
}

PropertySpec required(PropertySpec property)
{
    property.required = true;
    return property;
}

PropertySpec prose(PropertySpec property)
{
    property.prose = true;
    return property;
}

PropertySpec collecting(PropertySpec property)
{
    property.collects = true;
    return property;
}

PropertySpec shown(PropertySpec property, const QString &neighbour, const QStringList &values)
{
    property.shownIf = neighbour;
    property.shownValues = values;
    return property;
}

PropertySpec in(const QString &section, PropertySpec property)
{
    property.section = section;
    return property;
}

PropertySpec knowing(PropertySpec property, const QStringList &locals)
{
    property.locals = locals;
    return property;
}

PropertySpec assignments(const QString &key, const QString &label, const QString &help)
{
    return rows(key, label,
        {property(u"variable"_s, QCoreApplication::translate("flow", "Variable"), Kind::VariableName),
            property(u"expression"_s, QCoreApplication::translate("flow", "Value"), Kind::Expression)},
        help, Kind::Assignments);
}

Port port(const QString &name, const QString &label, bool mayDangle)
{
    return {name, label, mayDangle};
}

Port nextPort()
{
    return port(u"next"_s, QCoreApplication::translate("flow", "Next"));
}

Port errorPort()
{
    return port(u"error"_s, QCoreApplication::translate("flow", "Error"), true);
}

QList<Port> nextOnly(const model::Node &, const model::Bot *)
{
    return {nextPort()};
}

namespace {
QSet<QString> leaving(const model::Node &node)
{
    QSet<QString> names;
    const auto add = [&names](const QSet<QString> &found, const QStringList &locals) {
        for (const QString &name : found) {
            if (!locals.contains(name))
                names.insert(name);
        }
    };
    for (const ExpressionSlot &slot : expressionsOf(node))
        add(Expression::parse(slot.source).variables(), slot.locals);
    for (const ExpressionSlot &slot : templatesOf(node))
        add(TextTemplate::parse(slot.source).variables(), slot.locals);
    return names;
}
} // namespace

QStringList leavingNames(const model::Node &node)
{
    QStringList names;
    for (const QString &name : leaving(node)) {
        if (!builtInNames().contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

bool leavesLastMessage(const model::Node &node)
{
    return leaving(node).contains(u"lastText"_s);
}

QStringList namesIn(const QJsonValue &list)
{
    QStringList names;
    for (const QJsonValue &name : list.toArray())
        addName(names, name.toString());
    return names;
}

void addName(QStringList &list, const QString &name)
{
    if (!name.isEmpty() && !list.contains(name))
        list.append(name);
}

QString firstLine(const QString &text)
{
    constexpr int summaryLength = 120;
    const QString line = text.simplified();
    return line.size() > summaryLength ? line.left(summaryLength - 1) + u'…' : line;
}

QString spoken(const QJsonValue &json, const QString &language)
{
    return firstLine(model::LocalizedText::fromJson(json, language).best(language, language));
}

} // namespace dialogist::flow::specs
