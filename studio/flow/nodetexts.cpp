// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodetexts.h"

#include "studio/flow/catalogue.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Kind = PropertySpec::Kind;

/// Calls visit(path, spec, value, row) for each property of those kinds (none = of any), and for each such cell of rows; row is the
/// object that holds the value.
template <class Visit>
void walk(const QList<PropertySpec> &properties, const QJsonObject &row, const QStringList &above,
    std::initializer_list<Kind> kinds, const Visit &visit)
{
    for (const PropertySpec &spec : properties) {
        if (spec.columns.isEmpty() && kinds.size() > 0 && std::find(kinds.begin(), kinds.end(), spec.kind) == kinds.end())
            continue;
        QStringList path = above;
        QJsonValue value = row;
        if (spec.key.contains(u'.')) {
            for (const QString &key : spec.key.split(u'.')) {
                path.append(key);
                value = value[key];
            }
        } else {
            path.append(spec.key);
            value = row.value(spec.key);
        }
        if (spec.columns.isEmpty()) {
            visit(path, spec, value, row);
            continue;
        }
        const QJsonArray rows = value.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i)
            walk(spec.columns, rows[i].toObject(), path + QStringList{QString::number(i)}, kinds, visit);
    }
}

template <class Visit>
void walk(const model::Node &node, std::initializer_list<Kind> kinds, const Visit &visit)
{
    if (const NodeSpec *spec = specOf(node.type))
        walk(spec->properties, node.props, {}, kinds, visit);
}

bool isShown(const PropertySpec &spec, const QJsonObject &row)
{
    if (spec.shownIf.isEmpty())
        return true;
    QJsonValue value = row;
    for (const QString &key : spec.shownIf.split(u'.'))
        value = value[key];
    const QString word = value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
    return spec.shownValues.contains(word);
}

QJsonValue replaced(const QJsonValue &tree, const QStringList &path, qsizetype depth, const QJsonValue &value)
{
    if (depth == path.size())
        return value;
    if (tree.isArray()) {
        QJsonArray list = tree.toArray();
        const qsizetype index = path[depth].toLongLong();
        if (index >= 0 && index < list.size())
            list[index] = replaced(list[index], path, depth + 1, value);
        return list;
    }
    QJsonObject fields = tree.toObject();
    fields[path[depth]] = replaced(fields[path[depth]], path, depth + 1, value);
    return fields;
}
} // namespace

QList<TextSlot> textsOf(const model::Node &node, const QString &sourceLanguage)
{
    QList<TextSlot> list;
    walk(node, {Kind::LocalizedText, Kind::LocalizedTexts}, [&](const QStringList &path, const PropertySpec &spec, const QJsonValue &value, const QJsonObject &row) {
        // A text that is not shown is only there when somebody wrote it before.
        const bool needed = spec.required && isShown(spec, row);
        if (spec.kind == Kind::LocalizedText) {
            if (isShown(spec, row) || !value.isUndefined())
                list.append({path, model::LocalizedText::fromJson(value, sourceLanguage), needed, spec.locals});
        } else if (spec.kind == Kind::LocalizedTexts) {
            const QJsonArray variants = value.toArray();
            for (qsizetype i = 0; i < variants.size(); ++i)
                list.append({path + QStringList{QString::number(i)},
                    model::LocalizedText::fromJson(variants[i], sourceLanguage), needed, spec.locals});
        }
    });
    return list;
}

QList<ExpressionSlot> expressionsOf(const model::Node &node)
{
    QList<ExpressionSlot> list;
    walk(node, {Kind::Expression}, [&](const QStringList &path, const PropertySpec &spec, const QJsonValue &value, const QJsonObject &row) {
        if (spec.kind == Kind::Expression && !value.toString().trimmed().isEmpty())
            list.append({path, value.toString(), spec.locals,
                path.size() > 2 ? row[u"variable"].toString() : QString()});
    });
    return list;
}

QList<ExpressionSlot> templatesOf(const model::Node &node)
{
    QList<ExpressionSlot> list;
    walk(node, {Kind::Template}, [&](const QStringList &path, const PropertySpec &spec, const QJsonValue &value, const QJsonObject &) {
        if (spec.kind == Kind::Template && !value.toString().isEmpty())
            list.append({path, value.toString(), spec.locals, {}});
    });
    return list;
}

QList<VariableSlot> variablesOf(const model::Node &node)
{
    QList<VariableSlot> list;
    walk(node, {Kind::VariableName, Kind::VariableNames, Kind::SecretName}, [&](const QStringList &path, const PropertySpec &spec, const QJsonValue &value, const QJsonObject &) {
        if (spec.kind == Kind::VariableName || spec.kind == Kind::SecretName) {
            if (!value.toString().isEmpty())
                list.append({path, value.toString(), spec.collects});
        } else if (spec.kind == Kind::VariableNames) {
            const QJsonArray names = value.toArray();
            for (qsizetype i = 0; i < names.size(); ++i) {
                if (!names[i].toString().isEmpty())
                    list.append({path + QStringList{QString::number(i)}, names[i].toString(), spec.collects});
            }
        }
    });
    return list;
}

QList<PropertySlot> propertiesOf(const model::Node &node)
{
    QList<PropertySlot> list;
    walk(node, {}, [&](const QStringList &path, const PropertySpec &spec, const QJsonValue &value, const QJsonObject &row) {
        list.append({path, &spec, value, isShown(spec, row)});
    });
    return list;
}

model::LocalizedText offeredAs(const QJsonObject &row, const QString &name, const QString &sourceLanguage)
{
    model::LocalizedText text = model::LocalizedText::fromJson(row[u"offered"], sourceLanguage);
    if (text.exact(sourceLanguage).isEmpty())
        text.set(sourceLanguage, name);
    return text;
}

QString standInFor(const model::Node &node, const QStringList &path, const model::Bot &bot)
{
    if (path.isEmpty() || path.last() != u"offered")
        return {};
    const bool isEvent = path.size() == 1;
    const QJsonValue row = isEvent ? QJsonValue(node.props) : node.props[path.first()].toArray().at(path.at(1).toLongLong());
    const QString name = isEvent ? node.name : row[u"label"].toString();
    const auto intent = bot.intents.find(model::IntentId::fromString(row[u"intent"].toString()));
    // Without an intent nobody is ever offered it.
    return intent == bot.intents.end() ? QString() : name.isEmpty() ? intent->second.name : name;
}

QJsonObject withValueAt(const QJsonObject &props, const QStringList &path, const QJsonValue &value)
{
    return replaced(props, path, 0, value).toObject();
}

const QStringList &builtInNames()
{
    static const QStringList names = {u"lastText"_s, u"language"_s, u"now"_s, u"turn"_s, u"channel"_s, u"event"_s, u"error"_s,
        u"timeZone"_s};
    return names;
}

} // namespace dialogist::flow
