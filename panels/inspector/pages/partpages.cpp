// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/pages/page.h"

#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/refactor.h"
#include "studio/privacy/vocab.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

const model::Bot *botOf(const model::Project &project, const ui::Place &place)
{
    return project.bot(place.bot);
}

class FlowPage : public Page
{
    Q_OBJECT
public:
    FlowPage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_id(model::FlowId::fromString(place.id))
        , m_facts(new QLabel(this))
    {
        m_name = addLine(u"name"_s, tr("Name"), [this](const QString &text) {
            push(commands::renameFlow(project(), m_id, text), u"name"_s, true);
        });
        addRow(tr("Steps"), m_facts);
    }
    bool exists() const override { return project().flow(m_id); }
    QString heading() const override { return tr("Flow – %1").arg(project().flow(m_id)->name); }
    QIcon headingIcon() const override { return ui::icon(u"flow"_s); }
    void refresh() override
    {
        const model::Flow *flow = project().flow(m_id);
        show(m_name, flow->name);
        m_facts->setText(locale().toString(qulonglong(flow->nodes.size())));
    }

private:
    model::FlowId m_id;
    QLineEdit *m_name;
    QLabel *m_facts;
};

QList<QPair<QString, QString>> terms(privacy::Term term, const QString &none)
{
    QList<QPair<QString, QString>> list {{QString(), none}};
    for (const QString &id : privacy::termIds(term))
        list.append({id, privacy::termLabel(term, id)});
    return list;
}

class VariablePage : public Page
{
    Q_OBJECT
public:
    VariablePage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_id(model::VariableId::fromString(place.id))
    {
        m_name = addLine(u"name"_s, tr("Name"), [this](const QString &text) { rename(text); });
        m_error = new QLabel(this);
        m_error->setObjectName(u"nameError"_s);
        m_error->setTextFormat(Qt::PlainText);
        m_error->setWordWrap(true);
        QPalette red = palette();
        red.setColor(QPalette::WindowText, ui::colour(ui::Token::Blocker, red));
        m_error->setPalette(red);
        m_error->hide();
        form()->addRow(QString(), m_error);
        m_type = addBox(u"type"_s, tr("Type"),
                        {{u"text"_s, tr("Text")},
                         {u"number"_s, tr("Number")},
                         {u"boolean"_s, tr("Yes or no")},
                         {u"date"_s, tr("Date")},
                         {u"email"_s, tr("E-mail address")},
                         {u"list"_s, tr("List")},
                         {u"object"_s, tr("Object")}},
                        [this](const QString &id) { write(u"type"_s, false, [&](auto &v) { v.type = id; }); });
        m_scope = addBox(u"scope"_s, tr("Kept for"),
                         {{u"turn"_s, tr("One turn")},
                          {u"flow"_s, tr("The flow")},
                          {u"conversation"_s, tr("The conversation")},
                          {u"user"_s, tr("The person")},
                          {u"bot"_s, tr("The whole bot")}},
                         [this](const QString &id) { write(u"scope"_s, false, [&](auto &v) { v.scope = id; }); });
        m_description = addLine(u"description"_s, tr("Description"), [this](const QString &text) {
            write(u"description"_s, true, [&](auto &v) { v.description = text; });
        });
        addSection(tr("Privacy"));
        m_category = addBox(u"category"_s, tr("Kind of data"), terms(privacy::Term::Category, tr("Not personal")),
                            [this](const QString &id) { write(u"category"_s, false, [&](auto &v) { v.category = id; }); });
        m_basis = addBox(u"legalBasis"_s, tr("Legal basis"), terms(privacy::Term::LegalBasis, tr("Not chosen")),
                         [this](const QString &id) { write(u"legalBasis"_s, false, [&](auto &v) { v.legalBasis = id; }); });
        m_purposes = new QListWidget(this);
        m_purposes->setObjectName(u"purposes"_s);
        m_purposes->setAccessibleName(tr("Purposes"));
        m_purposes->setFixedHeight(132);
        addRow(tr("Purposes"), m_purposes);
        connect(m_purposes, &QListWidget::itemChanged, this, [this] {
            if (!m_setting)
                write(u"purposes"_s, false, [this](auto &v) { v.purposes = checkedPurposes(); });
        });
    }

    bool exists() const override { return variable(); }
    QString heading() const override { return tr("Variable – %1").arg(variable()->name); }
    QIcon headingIcon() const override { return ui::icon(variable()->category.isEmpty() ? u"variable"_s : u"lock"_s); }

    void refresh() override
    {
        const model::Variable *shown = variable();
        // A name that cannot be taken stays in the field until it can.
        if (m_error->isHidden() || !m_name->hasFocus()) {
            show(m_name, shown->name);
            m_error->hide();
        }
        show(m_type, shown->type);
        show(m_scope, shown->scope);
        show(m_description, shown->description);
        show(m_category, shown->category);
        show(m_basis, shown->legalBasis);
        fillPurposes(shown->purposes);
    }

private:
    const model::Variable *variable() const
    {
        const model::Bot *bot = botOf(project(), m_place);
        const auto found = bot ? bot->variables.find(m_id) : decltype(bot->variables.find(m_id)) {};
        return bot && found != bot->variables.end() ? &found->second : nullptr;
    }

    template<class Change> void write(const QString &field, bool typing, Change change)
    {
        model::Variable changed = *variable();
        change(changed);
        push(commands::setVariable(project(), changed), field, typing);
    }

    void rename(const QString &text)
    {
        const QString name = text.trimmed();
        const model::Variable *taken = m_context.owner().variable(name);
        if (!dialogist::flow::isVariableName(name)) {
            m_error->setText(tr("Use letters, digits and _, and begin with a letter."));
        } else if (taken && taken->id != m_id) {
            m_error->setText(tr("There is a variable of this name already."));
        } else {
            m_error->hide();
            push(dialogist::flow::renameVariable(project(), m_id, name), u"name"_s, true);
            return;
        }
        m_error->show();
        m_name->setAccessibleDescription(m_error->text());
    }

    void fillPurposes(const QStringList &chosen)
    {
        m_setting = true;
        if (m_purposes->count() == 0) {
            for (const QString &id : privacy::termIds(privacy::Term::Purpose)) {
                auto *item = new QListWidgetItem(privacy::termLabel(privacy::Term::Purpose, id), m_purposes);
                item->setData(Qt::UserRole, id);
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            }
        }
        for (int i = 0; i < m_purposes->count(); ++i) {
            QListWidgetItem *item = m_purposes->item(i);
            item->setCheckState(chosen.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
        }
        m_setting = false;
    }

    QStringList checkedPurposes() const
    {
        QStringList ids;
        for (int i = 0; i < m_purposes->count(); ++i) {
            if (m_purposes->item(i)->checkState() == Qt::Checked)
                ids.append(m_purposes->item(i)->data(Qt::UserRole).toString());
        }
        return ids;
    }

    model::VariableId m_id;
    QLineEdit *m_name;
    QLabel *m_error;
    QComboBox *m_type;
    QComboBox *m_scope;
    QLineEdit *m_description;
    QComboBox *m_category;
    QComboBox *m_basis;
    QListWidget *m_purposes;
    bool m_setting = false;
};

class IntentPage : public Page
{
    Q_OBJECT
public:
    IntentPage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_id(model::IntentId::fromString(place.id))
        , m_phrases(new ui::GrowingTextEdit(this))
    {
        m_name = addLine(u"name"_s, tr("Name"), [this](const QString &text) {
            write(u"name"_s, [&](auto &intent) { intent.name = text; });
        });
        m_phrases->setObjectName(u"phrases"_s);
        m_phrases->setAccessibleName(tr("Phrases, one per line"));
        m_phrases->setPlaceholderText(tr("One phrase per line: what a person may write."));
        m_phrases->setLines(6, 24);
        addSection(tr("Phrases"));
        addRow({}, m_phrases);
        connect(m_phrases, &ui::GrowingTextEdit::edited, this, [this](const QString &text) {
            QStringList phrases;
            for (const QString &line : text.split(u'\n')) {
                if (!line.trimmed().isEmpty())
                    phrases.append(line.trimmed());
            }
            write(u"phrases "_s + m_context.language, [&](auto &intent) { intent.phrases.insert(m_context.language, phrases); });
        });
    }
    bool exists() const override { return intent(); }
    bool hasTexts() const override { return true; }
    QString heading() const override { return tr("Intent – %1").arg(intent()->name); }
    QIcon headingIcon() const override { return ui::icon(u"phrases"_s); }
    void setLanguage(const QString &language) override
    {
        Page::setLanguage(language);
        refresh();
    }
    void refresh() override
    {
        const model::Intent *shown = intent();
        show(m_name, shown->name);
        const QStringList phrases = shown->phrases.value(m_context.language);
        QStringList written;
        for (const QString &line : m_phrases->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                written.append(line.trimmed());
        }
        // Blank lines and blanks at the end are the person's own while they write.
        if (written != phrases)
            m_phrases->setText(phrases.join(u'\n'));
    }

private:
    const model::Intent *intent() const
    {
        const model::Bot *bot = botOf(project(), m_place);
        if (!bot)
            return nullptr;
        const auto found = bot->intents.find(m_id);
        return found == bot->intents.end() ? nullptr : &found->second;
    }
    template<class Change> void write(const QString &field, Change change)
    {
        model::Intent changed = *intent();
        change(changed);
        push(commands::setIntent(project(), changed), field, true);
    }

    model::IntentId m_id;
    QLineEdit *m_name;
    ui::GrowingTextEdit *m_phrases;
};

class PromptPage : public Page
{
    Q_OBJECT
public:
    PromptPage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_id(model::PromptId::fromString(place.id))
        , m_text(new ui::GrowingTextEdit(this))
    {
        m_name = addLine(u"name"_s, tr("Name"), [this](const QString &text) {
            write(u"name"_s, true, [&](auto &prompt) { prompt.name = text; });
        });
        m_kind = addBox(u"kind"_s, tr("Kind"),
                        {{u"instructions"_s, tr("Instructions")}, {u"task"_s, tr("Task")}, {u"snippet"_s, tr("Snippet")}},
                        [this](const QString &id) { write(u"kind"_s, false, [&](auto &prompt) { prompt.kind = id; }); });
        m_text->setObjectName(u"promptText"_s);
        m_text->setAccessibleName(tr("Text"));
        m_text->setLines(8, 30);
        addSection(tr("Text"));
        addRow({}, m_text);
        connect(m_text, &ui::GrowingTextEdit::edited, this, [this](const QString &text) {
            write(u"text"_s, true, [&](auto &prompt) { prompt.text = text; });
        });
    }
    bool exists() const override { return prompt(); }
    QString heading() const override { return tr("Prompt – %1").arg(prompt()->name); }
    QIcon headingIcon() const override { return ui::icon(u"instructions"_s); }
    void refresh() override
    {
        const model::Prompt *shown = prompt();
        show(m_name, shown->name);
        show(m_kind, shown->kind);
        m_text->setText(shown->text);
    }

private:
    const model::Prompt *prompt() const
    {
        const model::Bot *bot = botOf(project(), m_place);
        if (!bot)
            return nullptr;
        const auto found = bot->prompts.find(m_id);
        return found == bot->prompts.end() ? nullptr : &found->second;
    }
    template<class Change> void write(const QString &field, bool typing, Change change)
    {
        model::Prompt changed = *prompt();
        change(changed);
        push(commands::setPrompt(project(), changed), field, typing);
    }

    model::PromptId m_id;
    QLineEdit *m_name;
    QComboBox *m_kind;
    ui::GrowingTextEdit *m_text;
};

} // namespace

Page *makeFlowPage(const FieldContext &context, const ui::Place &place)
{
    return new FlowPage(context, place);
}

Page *makeVariablePage(const FieldContext &context, const ui::Place &place)
{
    return new VariablePage(context, place);
}

Page *makeIntentPage(const FieldContext &context, const ui::Place &place)
{
    return new IntentPage(context, place);
}

Page *makePromptPage(const FieldContext &context, const ui::Place &place)
{
    return new PromptPage(context, place);
}

} // namespace dialogist::panels::inspector

#include "partpages.moc"
