// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/choosing.h"

#include "studio/commands/projectcommands.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/refactor.h"
#include "studio/ui/ask.h"
#include "studio/ui/theme.h"

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

/// A variable of the bot, none, or a new one.
class VariableField : public BoxField
{
    Q_OBJECT
public:
    explicit VariableField(const FieldContext &context)
        : BoxField(context, u"variable"_s)
    {
        refreshChoices();
    }

protected:
    QList<Offer> offers() const override
    {
        QList<Offer> list;
        for (const QString &name : m_context.variableNames()) {
            const model::Variable *variable = m_context.owner().variable(name);
            const bool personal = variable && !variable->category.isEmpty();
            list.append({name, name, personal ? u"lock"_s : u"variable"_s});
        }
        list.append({u"language"_s, tr("language (of the talk)"), u"language"_s});
        return list;
    }
    QString noneText() const override { return tr("None"); }
    QString goneText(const QString &name) const override { return tr("%1 (does not exist)").arg(name); }
    QString newText() const override { return tr("New variable…"); }
    std::optional<QString> makeNew() override
    {
        const auto name = m_context.ask->text(this, tr("New Variable"), tr("Name of the variable:"), {});
        if (!name)
            return {};
        if (!dialogist::flow::isVariableName(name->trimmed())) {
            m_context.ask->information(this, tr("New Variable"),
                                       dialogist::flow::isReservedWord(name->trimmed())
                                           ? tr("“%1” is a reserved word of expressions. Choose another name.").arg(name->trimmed())
                                           : tr("“%1” cannot be a name. Use letters, digits and _, and begin with a letter.").arg(*name));
            return {};
        }
        if (!m_context.owner().variable(name->trimmed())) {
            model::Variable variable;
            variable.id = model::VariableId::create();
            variable.bot = m_context.bot;
            variable.name = name->trimmed();
            m_pending = commands::setVariable(m_context.document->project(), variable);
        }
        return name->trimmed();
    }
};

/// Which of the project's knowledge bases are used; none checked means that the property is empty.
class KnowledgeField : public TicksField
{
    Q_OBJECT
public:
    explicit KnowledgeField(const FieldContext &context)
        : TicksField(context, tr("This project has no knowledge base yet."))
    {
        refreshChoices();
    }

protected:
    QList<Offer> offers() const override
    {
        QList<Offer> list;
        for (const auto &[id, base] : m_context.document->project().knowledgeBases)
            list.append({id.toString(), base.name, u"knowledge"_s});
        return list;
    }
    Offer goneOffer(const QString &id) const override { return {id, tr("Removed knowledge base"), u"warning"_s}; }
};

/// A step of any flow of the bot.
class NodeField : public BoxField
{
    Q_OBJECT
public:
    explicit NodeField(const FieldContext &context)
        : BoxField(context, u"step"_s)
    {
        refreshChoices();
    }

protected:
    QList<Offer> offers() const override
    {
        QList<Offer> list;
        for (const auto &[flowId, flow] : m_context.owner().flows) {
            for (const auto &[id, node] : flow.nodes) {
                const auto *spec = dialogist::flow::specOf(node.type);
                if (!spec || !spec->executable)
                    continue;
                const QString name = node.name.isEmpty() ? spec->title : node.name;
                list.append({id.toString(), tr("%1 › %2").arg(flow.name, name), ui::nodeIconName(node.type)});
            }
        }
        return list;
    }
    QString goneText(const QString &) const override { return tr("Removed step"); }
};

} // namespace

PropertyField *makeVariableField(const FieldContext &context)
{
    return new VariableField(context);
}

PropertyField *makeKnowledgeField(const FieldContext &context)
{
    return new KnowledgeField(context);
}

PropertyField *makeNodeField(const FieldContext &context)
{
    return new NodeField(context);
}

} // namespace dialogist::panels::inspector

#include "choicefields.moc"
