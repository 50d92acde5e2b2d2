// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/propertyfield.h"

#include "studio/commands/projectcommands.h"
#include "studio/flow/refactor.h"
#include "studio/privacy/vocab.h"
#include "studio/ui/ask.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

using Kind = dialogist::flow::PropertySpec::Kind;

struct Offer {
    QString id;
    QString text;
    QString icon;
};

/// What a list or a reference may name now.
QList<Offer> offersOf(const dialogist::flow::PropertySpec &spec, const FieldContext &context)
{
    QList<Offer> offers;
    const model::Bot &bot = context.owner();
    const auto add = [&](const auto &parts, const QString &icon) {
        for (const auto &[id, part] : parts)
            offers.append({id.toString(), part.name, icon});
        std::stable_sort(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) { return a.text.localeAwareCompare(b.text) < 0; });
    };
    switch (spec.kind) {
    case Kind::FlowReference:
        add(bot.flows, u"flow"_s);
        break;
    case Kind::IntentReference:
        add(bot.intents, u"phrases"_s);
        break;
    case Kind::EntityReference:
        add(bot.entities, u"table"_s);
        break;
    case Kind::PromptReference:
        add(bot.prompts, u"instructions"_s);
        break;
    case Kind::Purposes:
        for (const QString &id : privacy::termIds(privacy::Term::Purpose))
            offers.append({id, privacy::termLabel(privacy::Term::Purpose, id), {}});
        break;
    case Kind::SecretName:
    case Kind::VariableNames:
        for (const QString &name : context.variableNames()) {
            const model::Variable *variable = bot.variable(name);
            const bool secret = variable->scope == u"secret";
            if (secret == (spec.kind == Kind::SecretName))
                offers.append({name, name, secret || !variable->category.isEmpty() ? u"lock"_s : u"variable"_s});
        }
        break;
    default:
        for (qsizetype i = 0; i < spec.choices.size(); ++i)
            offers.append({spec.choices.at(i), spec.choiceLabels.value(i, spec.choices.at(i)), {}});
    }
    return offers;
}

/// Several of what there is to choose from, as boxes to tick.
class ChecksField : public PropertyField
{
    Q_OBJECT
public:
    ChecksField(const dialogist::flow::PropertySpec &spec, const FieldContext &context)
        : PropertyField(context)
        , m_spec(spec)
        , m_list(new QListWidget(this))
        , m_none(new QLabel(tr("There is no variable yet."), this))
    {
        m_none->setWordWrap(true);
        m_list->setObjectName(u"checks"_s);
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
        QList<Offer> offers = offersOf(m_spec, m_context);
        for (const QJsonValue &word : std::as_const(m_value)) {
            const QString id = word.toString();
            if (std::none_of(offers.begin(), offers.end(), [&](const Offer &offer) { return offer.id == id; }))
                offers.append({id, tr("%1 (does not exist)").arg(id), u"warning"_s});
        }
        m_setting = true;
        const int row = m_list->currentRow();
        m_list->clear();
        for (const Offer &offer : std::as_const(offers)) {
            auto *item = new QListWidgetItem(offer.text, m_list);
            if (!offer.icon.isEmpty())
                item->setIcon(ui::icon(offer.icon));
            item->setData(Qt::UserRole, offer.id);
            item->setToolTip(offer.text.toHtmlEscaped()); // long ones are cut
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_value.contains(offer.id) ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(row);
        m_setting = false;
        m_list->setVisible(!offers.isEmpty());
        m_none->setVisible(offers.isEmpty());
        m_list->setFixedHeight(std::clamp(m_list->count(), 1, 6) * std::max(22, m_list->sizeHintForRow(0)) + 6);
    }

private:
    QJsonArray checked() const
    {
        QJsonArray ids;
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked)
                ids.append(m_list->item(i)->data(Qt::UserRole).toString());
        }
        return ids;
    }

    dialogist::flow::PropertySpec m_spec;
    QListWidget *m_list;
    QLabel *m_none;
    QJsonArray m_value;
    bool m_setting = false;
};

/// One of the bot's flows, intents, entities, prompts or secrets.
class ReferenceField : public PropertyField
{
    Q_OBJECT
public:
    ReferenceField(const dialogist::flow::PropertySpec &spec, const FieldContext &context)
        : PropertyField(context)
        , m_spec(spec)
        , m_box(new QComboBox(this))
    {
        m_box->setObjectName(u"reference"_s);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        layout()->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::activated, this, &ReferenceField::onActivated);
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
        for (const Offer &offer : offersOf(m_spec, m_context))
            m_box->addItem(ui::icon(offer.icon), offer.text, offer.id);
        if (!m_value.isEmpty() && m_box->findData(m_value) < 0)
            m_box->addItem(ui::icon(u"warning"_s, ui::colour(ui::Token::Warning, palette())),
                           m_spec.kind == Kind::SecretName ? tr("%1 (does not exist)").arg(m_value) : tr("Removed"), m_value);
        if (m_spec.kind == Kind::SecretName) {
            m_box->insertSeparator(m_box->count());
            m_box->addItem(ui::icon(u"add"_s), tr("New secret…"), u"+"_s);
        }
        m_box->setCurrentIndex(std::max(0, m_box->findData(m_value)));
    }

private:
    void onActivated(int index)
    {
        const QString id = m_box->itemData(index).toString();
        if (id != u"+") {
            m_value = id;
            emit edited(m_value, false);
            return;
        }
        m_box->setCurrentIndex(std::max(0, m_box->findData(m_value)));
        const auto name = m_context.ask->text(this, tr("New Secret"), tr("Name of the secret; its value is entered where the bot runs:"), {});
        if (!name)
            return;
        const QString trimmed = name->trimmed();
        if (!dialogist::flow::isVariableName(trimmed) || m_context.owner().variable(trimmed)) {
            m_context.ask->information(this, tr("New Secret"),
                                       tr("“%1” cannot be the name of a new secret. Use letters, digits and _, begin with a letter, and take a name that is free.")
                                           .arg(trimmed));
            return;
        }
        model::Variable variable;
        variable.id = model::VariableId::create();
        variable.bot = m_context.bot;
        variable.name = trimmed;
        variable.scope = u"secret"_s;
        m_pending = commands::setVariable(m_context.document->project(), variable);
        m_value = trimmed;
        emit edited(m_value, false);
    }

    dialogist::flow::PropertySpec m_spec;
    QComboBox *m_box;
    QString m_value;
};

/// A name that the designer types, such as that of a model profile.
class NameField : public PropertyField
{
public:
    explicit NameField(const FieldContext &context)
        : PropertyField(context)
        , m_line(new QLineEdit(this))
    {
        layout()->addWidget(m_line);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { emit edited(text, true); });
    }
    void setValue(const QJsonValue &value) override
    {
        if (m_line->text() != value.toString())
            m_line->setText(value.toString());
    }
    bool setPlaceholder(const QString &text) override
    {
        m_line->setPlaceholderText(text);
        return true;
    }

private:
    QLineEdit *m_line;
};

} // namespace

PropertyField *makeReferenceField(const dialogist::flow::PropertySpec &spec, const FieldContext &context)
{
    if (spec.kind == Kind::ModelReference)
        return new NameField(context);
    return new ReferenceField(spec, context);
}

PropertyField *makeChecksField(const dialogist::flow::PropertySpec &spec, const FieldContext &context)
{
    return new ChecksField(spec, context);
}

} // namespace dialogist::panels::inspector

#include "listfields.moc"
