// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/choosing.h"

#include "studio/commands/projectcommands.h"
#include "studio/flow/refactor.h"
#include "studio/privacy/vocab.h"
#include "studio/ui/ask.h"
#include "studio/ui/caret.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

using Kind = dialogist::flow::PropertySpec::Kind;

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
class ChecksField : public TicksField
{
    Q_OBJECT
public:
    ChecksField(const dialogist::flow::PropertySpec &spec, const FieldContext &context)
        : TicksField(context, tr("There is no variable yet."))
        , m_spec(spec)
    {
        refreshChoices();
    }

protected:
    QList<Offer> offers() const override { return offersOf(m_spec, m_context); }
    Offer goneOffer(const QString &id) const override { return {id, tr("%1 (does not exist)").arg(id), u"warning"_s}; }

private:
    dialogist::flow::PropertySpec m_spec;
};

/// One of the bot's flows, intents, entities, prompts or secrets.
class ReferenceField : public BoxField
{
    Q_OBJECT
public:
    ReferenceField(const dialogist::flow::PropertySpec &spec, const FieldContext &context)
        : BoxField(context, u"reference"_s)
        , m_spec(spec)
    {
        refreshChoices();
    }

protected:
    QList<Offer> offers() const override { return offersOf(m_spec, m_context); }
    QString goneText(const QString &id) const override
    {
        return m_spec.kind == Kind::SecretName ? tr("%1 (does not exist)").arg(id) : tr("Removed");
    }
    QString newText() const override { return m_spec.kind == Kind::SecretName ? tr("New secret…") : QString(); }
    std::optional<QString> makeNew() override
    {
        const auto name = m_context.ask->text(this, tr("New Secret"), tr("Name of the secret; its value is entered where the bot runs:"), {});
        if (!name)
            return {};
        const QString trimmed = name->trimmed();
        if (!dialogist::flow::isVariableName(trimmed) || m_context.owner().variable(trimmed)) {
            m_context.ask->information(this, tr("New Secret"),
                                       tr("“%1” cannot be the name of a new secret. Use letters, digits and _, begin with a letter, and take a name that is free.")
                                           .arg(trimmed));
            return {};
        }
        model::Variable variable;
        variable.id = model::VariableId::create();
        variable.bot = m_context.bot;
        variable.name = trimmed;
        variable.scope = u"secret"_s;
        m_pending = commands::setVariable(m_context.document->project(), variable);
        return trimmed;
    }

private:
    dialogist::flow::PropertySpec m_spec;
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
        ui::replaceText(*m_line, value.toString());
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
