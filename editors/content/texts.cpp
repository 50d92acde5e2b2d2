// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/texts.h"

#include "studio/commands/flowcommands.h"
#include "studio/flow/catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

namespace {

using Kind = flow::PropertySpec::Kind;

QString numbered(const QString &pattern, int index)
{
    return pattern.arg(QLocale().toString(index + 1));
}

/// Collects the texts of one node in the order in which they are drawn.
class Collector
{
public:
    Collector(QList<TextRow> &rows, const model::Node &node, const QString &where) : m_rows(rows), m_node(node), m_where(where) { }

    void collect(const flow::PropertySpec &property)
    {
        const QJsonValue value = m_node.props.value(property.key);
        m_key = property.key;
        if (property.kind == Kind::LocalizedText)
            add(value, {}, property.label);
        else if (property.kind == Kind::Options)
            collectOptions(value.toArray());
        else if (property.kind == Kind::Bubbles)
            collectBubbles(value.toArray());
    }

private:
    void add(const QJsonValue &json, const QVariantList &path, const QString &what)
    {
        const model::LocalizedText text = model::LocalizedText::fromJson(json);
        if (!text.isEmpty())
            m_rows.append({{m_node.flow, m_node.id, m_key, path}, m_where, what, text});
    }

    void collectOptions(const QJsonArray &options)
    {
        for (int i = 0; i < options.size(); ++i) {
            add(options[i][u"label"_s], {i, u"label"_s}, numbered(QCoreApplication::translate("editors/content", "Option %1"), i));
            add(options[i][u"synonyms"_s], {i, u"synonyms"_s},
                numbered(QCoreApplication::translate("editors/content", "Other words for option %1"), i));
        }
    }

    void collectBubbles(const QJsonArray &bubbles)
    {
        for (int i = 0; i < bubbles.size(); ++i) {
            const QJsonArray variants = bubbles[i][u"variants"_s].toArray();
            for (int v = 0; v < variants.size(); ++v) {
                const QString text = numbered(QCoreApplication::translate("editors/content", "Text %1"), i);
                const QString variant = numbered(QCoreApplication::translate("editors/content", "%1, variant %2").arg(text, u"%1"_s), v);
                add(variants[v], {i, u"variants"_s, v}, variants.size() > 1 ? variant : text);
            }
            add(bubbles[i][u"alt"_s], {i, u"alt"_s}, numbered(QCoreApplication::translate("editors/content", "Description of picture %1"), i));
        }
    }

    QList<TextRow> &m_rows;
    const model::Node &m_node;
    QString m_where;
    QString m_key;
};

QJsonValue valueAt(QJsonValue json, const QVariantList &path)
{
    for (const QVariant &step : path)
        json = step.typeId() == QMetaType::Int ? json.toArray().at(step.toInt()) : json.toObject().value(step.toString());
    return json;
}

QJsonValue replacedAt(const QJsonValue &json, const QVariantList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QVariant &step = path.first();
    if (step.typeId() == QMetaType::Int) {
        QJsonArray array = json.toArray();
        if (step.toInt() < array.size())
            array[step.toInt()] = replacedAt(array.at(step.toInt()), path.mid(1), value);
        return array;
    }
    QJsonObject object = json.toObject();
    object.insert(step.toString(), replacedAt(object.value(step.toString()), path.mid(1), value));
    return object;
}

} // namespace

QList<TextRow> textsOf(const model::Bot &bot)
{
    std::vector<const model::Flow *> flows;
    for (const auto &[id, flow] : bot.flows)
        flows.push_back(&flow);
    std::stable_sort(flows.begin(), flows.end(), [](const auto *a, const auto *b) { return a->order < b->order; });
    QList<TextRow> rows;
    for (const model::Flow *flow : flows) {
        for (const auto &[id, node] : flow->nodes) {
            const flow::NodeSpec *spec = flow::specOf(node.type);
            if (!spec)
                continue;
            Collector collector(rows, node, u"%1 › %2"_s.arg(flow->name, node.name.isEmpty() ? spec->title : node.name));
            for (const flow::PropertySpec &property : spec->properties)
                collector.collect(property);
        }
    }
    return rows;
}

commands::Command textEdit(const model::Project &project, const TextPlace &place, const QString &language, const QString &words)
{
    const model::Node *node = project.node(place.node);
    if (!node)
        return {};
    const QJsonValue property = node->props.value(place.key);
    model::LocalizedText text = model::LocalizedText::fromJson(valueAt(property, place.path));
    if (text.isEmpty() || text.exact(language) == words)
        return {};
    text.set(language, words);
    return commands::setNodeProperty(project, place.node, place.key, replacedAt(property, place.path, text.toJson()));
}

} // namespace dialogist::editors::content
