// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/catalogue.h"
#include "studio/privacy/reviewcontext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
class Inventory
{
public:
    void add(const QString &kind, const QString &item, const QString &category = {})
    {
        InventoryRow &row = m_rows[kind];
        ++row.count;
        if (!item.isEmpty() && !row.items.contains(item))
            row.items.append(item);
        if (!category.isEmpty() && !row.categories.contains(category))
            row.categories.append(category);
    }

    QList<InventoryRow> rows()
    {
        const QList<std::pair<QString, QString>> order = {
            {u"text"_s, QCoreApplication::translate("privacy", "Texts the bot says")},
            {u"image"_s, QCoreApplication::translate("privacy", "Images")},
            {u"instructions"_s, QCoreApplication::translate("privacy", "Instructions for a model")},
            {u"answers"_s, QCoreApplication::translate("privacy", "Questions with answers")},
            {u"phrases"_s, QCoreApplication::translate("privacy", "Training phrases")},
            {u"document"_s, QCoreApplication::translate("privacy", "Documents")},
            {u"page"_s, QCoreApplication::translate("privacy", "Web pages")},
            {u"variable"_s, QCoreApplication::translate("privacy", "Variables with personal data")},
        };
        QList<InventoryRow> list;
        for (const auto &[kind, label] : order) {
            InventoryRow row = m_rows.value(kind);
            if (row.count == 0)
                continue;
            row.kind = kind;
            row.label = label;
            list.append(row);
        }
        return list;
    }

private:
    QHash<QString, InventoryRow> m_rows;
};

void addTexts(Inventory &inventory, const model::Node &node)
{
    const flow::NodeSpec *spec = flow::specOf(node.type);
    if (!spec || !spec->executable)
        return;
    for (const flow::PropertySpec &property : spec->properties) {
        const QJsonValue value = node.props[property.key];
        if (property.kind == flow::PropertySpec::Kind::LocalizedText && !value.toObject().isEmpty()) {
            inventory.add(u"text"_s, node.name);
        } else if (property.kind == flow::PropertySpec::Kind::Bubbles) {
            for (const QJsonValue &bubble : value.toArray()) {
                if (bubble[u"kind"].toString() == u"image")
                    inventory.add(u"image"_s, node.name);
                for (qsizetype i = 0; i < bubble[u"variants"].toArray().size(); ++i)
                    inventory.add(u"text"_s, node.name);
            }
        }
    }
}

void addSource(Inventory &inventory, const model::Source &source)
{
    if (source.kind == u"page")
        inventory.add(u"page"_s, source.title);
    else if (source.kind == u"qa" || source.kind == u"text")
        inventory.add(u"answers"_s, source.title);
    else
        inventory.add(u"document"_s, source.title);
}
} // namespace

QList<InventoryRow> inventoryOf(const model::Project &project, const model::Bot &bot)
{
    Inventory inventory;
    QStringList bases;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            addTexts(inventory, node);
            bases += flow::dataUseOf(node).knowledgeBases;
        }
    }
    for (const auto &[id, prompt] : bot.prompts)
        inventory.add(u"instructions"_s, prompt.name);
    for (const auto &[id, intent] : bot.intents) {
        for (const QStringList &phrases : intent.phrases) {
            for (qsizetype i = 0; i < phrases.size(); ++i)
                inventory.add(u"phrases"_s, intent.name);
        }
    }
    for (const auto &[id, source] : project.sources) {
        if (bases.contains(source.knowledgeBase.toString()))
            addSource(inventory, source);
    }
    for (const auto &[id, variable] : bot.variables) {
        if (!variable.category.isEmpty())
            inventory.add(u"variable"_s, variable.name, variable.category);
    }
    return inventory.rows();
}

} // namespace dialogist::privacy
