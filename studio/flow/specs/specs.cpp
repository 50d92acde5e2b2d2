// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

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
