// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/propertyfield.h"

#include "studio/commands/projectcommands.h"
#include "studio/flow/refactor.h"
#include "studio/ui/ask.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

/// A variable of the bot, none, or a new one.
class VariableField : public PropertyField
{
    Q_OBJECT
public:
    explicit VariableField(const FieldContext &context)
        : PropertyField(context)
        , m_box(new QComboBox(this))
    {
        m_box->setObjectName(u"variable"_s);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        layout()->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::activated, this, &VariableField::onActivated);
        refreshChoices();
    }

    void setValue(const QJsonValue &value) override
    {
        m_value = value.toString();
        refreshChoices();
    }

    void refreshChoices() override
    {
        m_box->clear();
        m_box->addItem(tr("None"), QString());
        const QStringList names = m_context.variableNames();
        for (const QString &name : names) {
            const model::Variable *variable = m_context.owner().variable(name);
            const bool personal = variable && !variable->category.isEmpty();
            m_box->addItem(ui::icon(personal ? u"lock"_s : u"variable"_s), name, name);
        }
        m_box->addItem(ui::icon(u"language"_s), tr("language (of the talk)"), u"language"_s);
        if (!m_value.isEmpty() && m_box->findData(m_value) < 0)
            m_box->addItem(ui::icon(u"warning"_s, ui::colour(ui::Token::Warning, palette())),
                           tr("%1 (does not exist)").arg(m_value), m_value);
        m_box->insertSeparator(m_box->count());
        m_box->addItem(ui::icon(u"add"_s), tr("New variable…"));
        m_box->setCurrentIndex(std::max(0, m_box->findData(m_value)));
    }

private:
    void onActivated(int index)
    {
        if (index < m_box->count() - 1) {
            m_value = m_box->itemData(index).toString();
            emit edited(m_value, false);
            return;
        }
        m_box->setCurrentIndex(std::max(0, m_box->findData(m_value)));
        const auto name = m_context.ask->text(this, tr("New Variable"), tr("Name of the variable:"), {});
        if (!name)
            return;
        if (!dialogist::flow::isVariableName(name->trimmed())) {
            m_context.ask->information(this, tr("New Variable"),
                                       tr("“%1” cannot be a name. Use letters, digits and _, and begin with a letter.").arg(*name));
            return;
        }
        if (!m_context.owner().variable(name->trimmed())) {
            model::Variable variable;
            variable.id = model::VariableId::create();
            variable.bot = m_context.bot;
            variable.name = name->trimmed();
            m_pending = commands::setVariable(m_context.document->project(), variable);
        }
        m_value = name->trimmed();
        emit edited(m_value, false);
    }

    QComboBox *m_box;
    QString m_value;
};

/// Which of the project's knowledge bases are used; none checked means that the property is empty.
class KnowledgeField : public PropertyField
{
    Q_OBJECT
public:
    explicit KnowledgeField(const FieldContext &context)
        : PropertyField(context)
        , m_list(new QListWidget(this))
        , m_none(new QLabel(tr("This project has no knowledge base yet."), this))
    {
        m_none->setWordWrap(true);
        m_list->setIconSize({16, 16});
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        layout()->addWidget(m_list);
        layout()->addWidget(m_none);
        setFocusProxy(m_list);
        connect(m_list, &QListWidget::itemChanged, this, [this] {
            if (!m_setting)
                emit edited(checked(), false);
        });
        refreshChoices();
    }

    void setValue(const QJsonValue &value) override
    {
        m_value = value.toArray();
        refreshChoices();
    }

    void refreshChoices() override
    {
        m_setting = true;
        m_list->clear();
        const auto &bases = m_context.document->project().knowledgeBases;
        for (const auto &[id, base] : bases)
            addItem(base.name, id.toString());
        for (const QJsonValue &id : std::as_const(m_value)) {
            if (!bases.contains(model::KnowledgeBaseId::fromString(id.toString())))
                addItem(tr("Removed knowledge base"), id.toString());
        }
        m_setting = false;
        m_list->setVisible(m_list->count() > 0);
        m_none->setVisible(m_list->count() == 0);
        m_list->setFixedHeight(std::clamp(m_list->count(), 1, 6) * std::max(22, m_list->sizeHintForRow(0)) + 6);
    }

private:
    void addItem(const QString &name, const QString &id)
    {
        auto *item = new QListWidgetItem(ui::icon(u"knowledge"_s), name, m_list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_value.contains(id) ? Qt::Checked : Qt::Unchecked);
    }

    QJsonArray checked() const
    {
        QJsonArray ids;
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked)
                ids.append(m_list->item(i)->data(Qt::UserRole).toString());
        }
        return ids;
    }

    QListWidget *m_list;
    QLabel *m_none;
    QJsonArray m_value;
    bool m_setting = false;
};

/// A step of any flow of the bot.
class NodeField : public PropertyField
{
    Q_OBJECT
public:
    explicit NodeField(const FieldContext &context)
        : PropertyField(context)
        , m_box(new QComboBox(this))
    {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        layout()->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::activated, this, [this] {
            m_value = m_box->currentData().toString();
            emit edited(m_value, false);
        });
        refreshChoices();
    }

    void setValue(const QJsonValue &value) override
    {
        m_value = value.toString();
        refreshChoices();
    }

    void refreshChoices() override
    {
        m_box->clear();
        m_box->addItem(tr("Not chosen"), QString());
        for (const auto &[flowId, flow] : m_context.owner().flows) {
            for (const auto &[id, node] : flow.nodes) {
                const auto *spec = dialogist::flow::specOf(node.type);
                if (!spec || !spec->executable)
                    continue;
                const QString name = node.name.isEmpty() ? spec->title : node.name;
                m_box->addItem(ui::icon(ui::nodeIconName(node.type)), tr("%1 › %2").arg(flow.name, name), id.toString());
            }
        }
        int index = m_box->findData(m_value);
        if (index < 0) {
            m_box->addItem(tr("Removed step"), m_value);
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(index);
    }

private:
    QComboBox *m_box;
    QString m_value;
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
