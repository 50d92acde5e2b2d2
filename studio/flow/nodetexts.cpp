// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodetexts.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
class TextCollector
{
public:
    explicit TextCollector(const QString &source)
        : m_source(source)
    {
    }
    void add(const QStringList &path, const QJsonValue &json, bool required)
    {
        found.append({path, model::LocalizedText::fromJson(json, m_source), required});
    }
    QList<TextSlot> found;

private:
    QString m_source;
};

void collectBubbles(TextCollector &collector, const QJsonArray &bubbles)
{
    for (qsizetype i = 0; i < bubbles.size(); ++i) {
        const QString index = QString::number(i);
        if (bubbles[i][u"kind"].toString() == u"image") {
            collector.add({u"bubbles"_s, index, u"alt"_s}, bubbles[i][u"alt"], false);
            continue;
        }
        const QJsonArray variants = bubbles[i][u"variants"].toArray();
        for (qsizetype v = 0; v < variants.size(); ++v)
            collector.add({u"bubbles"_s, index, u"variants"_s, QString::number(v)}, variants[v], true);
    }
}

void collectOptions(TextCollector &collector, const QJsonArray &options)
{
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QString index = QString::number(i);
        collector.add({u"options"_s, index, u"label"_s}, options[i][u"label"], true);
        collector.add({u"options"_s, index, u"synonyms"_s}, options[i][u"synonyms"], false);
    }
}

void addExpression(QList<ExpressionSlot> &list, const QStringList &path, const QJsonValue &value)
{
    if (!value.toString().trimmed().isEmpty())
        list.append({path, value.toString()});
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
    TextCollector collector(sourceLanguage);
    const QJsonObject &props = node.props;
    if (node.type == u"message") {
        collectBubbles(collector, props[u"bubbles"].toArray());
    } else if (node.type == u"ask" || node.type == u"choice") {
        // A choice may put its buttons below the message before it.
        collector.add({u"prompt"_s}, props[u"prompt"], node.type == u"ask");
        collectOptions(collector, props[u"options"].toArray());
        collector.add({u"invalid"_s}, props[u"invalid"], false);
    } else if (node.type == u"knowledge") {
        collector.add({u"intro"_s}, props[u"intro"], false);
    } else if (node.type == u"exit") {
        collector.add({u"message"_s}, props[u"message"], false);
    }
    return collector.found;
}

QList<ExpressionSlot> expressionsOf(const model::Node &node)
{
    QList<ExpressionSlot> list;
    const QJsonObject &props = node.props;
    if (node.type == u"ask") {
        addExpression(list, {u"validation"_s, u"expression"_s}, props[u"validation"][u"expression"]);
    } else if (node.type == u"knowledge") {
        addExpression(list, {u"question"_s}, props[u"question"]);
    } else if (node.type == u"branch") {
        const QJsonArray cases = props[u"cases"].toArray();
        for (qsizetype i = 0; i < cases.size(); ++i)
            addExpression(list, {u"cases"_s, QString::number(i), u"condition"_s}, cases[i][u"condition"]);
    } else if (node.type == u"set") {
        const QJsonArray assignments = props[u"assignments"].toArray();
        for (qsizetype i = 0; i < assignments.size(); ++i)
            addExpression(list, {u"assignments"_s, QString::number(i), u"expression"_s}, assignments[i][u"expression"]);
    }
    return list;
}

QList<VariableSlot> variablesOf(const model::Node &node)
{
    QList<VariableSlot> list;
    const auto add = [&list](const QStringList &path, const QJsonValue &value) {
        if (!value.toString().isEmpty())
            list.append({path, value.toString()});
    };
    if (node.type == u"ask" || node.type == u"choice") {
        add({u"variable"_s}, node.props[u"variable"]);
    } else if (node.type == u"knowledge") {
        add({u"saveTo"_s}, node.props[u"saveTo"]);
    } else if (node.type == u"set") {
        const QJsonArray assignments = node.props[u"assignments"].toArray();
        for (qsizetype i = 0; i < assignments.size(); ++i)
            add({u"assignments"_s, QString::number(i), u"variable"_s}, assignments[i][u"variable"]);
    }
    return list;
}

QJsonObject withValueAt(const QJsonObject &props, const QStringList &path, const QJsonValue &value)
{
    return replaced(props, path, 0, value).toObject();
}

const QStringList &builtInNames()
{
    static const QStringList names = {u"lastText"_s, u"language"_s, u"now"_s, u"timeZone"_s, u"turn"_s};
    return names;
}

} // namespace dialogist::flow
