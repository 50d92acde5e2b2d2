// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/pages/page.h"

#include "studio/commands/projectcommands.h"
#include "studio/flow/refactor.h"
#include "studio/privacy/vocab.h"
#include "studio/ui/announce.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/icons.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"
#include "studio/ui/tint.h"
#include "studio/ui/undokeys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
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

/// A field for some sentences.
void setUpDescription(ui::GrowingTextEdit *edit, const QString &label)
{
    edit->setObjectName(u"description"_s);
    edit->setAccessibleName(label);
    edit->setLines(2, 6);
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
            // Tests follow every letter, but could not come back from no name at all.
            if (!text.trimmed().isEmpty())
                push(dialogist::flow::renameFlow(project(), m_id, text), u"name"_s, true);
        });
        connect(m_name, &QLineEdit::editingFinished, this, [this] {
            if (const model::Flow *flow = project().flow(m_id))
                show(m_name, flow->name);
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
        , m_description(new ui::GrowingTextEdit(this))
    {
        // A name is used in many places: it changes when it is whole, and not with every letter on the way there.
        m_name = addLine(u"name"_s, tr("Name"), [this](const QString &text) {
            isNameGood(text);
            ui::setUndoneByProject(m_name, text == variable()->name);
        });
        connect(m_name, &QLineEdit::editingFinished, this, &VariablePage::finish);
        m_error = new QLabel(this);
        m_error->setObjectName(u"nameError"_s);
        m_error->setTextFormat(Qt::PlainText);
        m_error->setWordWrap(true);
        ui::tint(m_error, ui::Token::Blocker);
        m_error->hide();
        form()->addRow(QString(), m_error);
        m_type = addBox(u"type"_s, tr("Type"),
                        {{u"text"_s, tr("Text")},
                         {u"number"_s, tr("Number")},
                         {u"boolean"_s, tr("Yes or no")},
                         {u"date"_s, tr("Date")},
                         {u"time"_s, tr("Time of day")},
                         {u"datetime"_s, tr("Date and time")},
                         {u"duration"_s, tr("Length of time")},
                         {u"money"_s, tr("Amount of money")},
                         {u"email"_s, tr("E-mail address")},
                         {u"phone"_s, tr("Phone number")},
                         {u"url"_s, tr("Web address")},
                         {u"location"_s, tr("Place on the map")},
                         {u"file"_s, tr("File")},
                         {u"list"_s, tr("List")},
                         {u"object"_s, tr("Object")}},
                        [this](const QString &id) { write(u"type"_s, false, [&](auto &v) { v.type = id; }); });
        m_scope = addBox(u"scope"_s, tr("Kept for"),
                         {{u"turn"_s, tr("One turn")},
                          {u"flow"_s, tr("The flow")},
                          {u"conversation"_s, tr("The conversation")},
                          {u"user"_s, tr("The person")},
                          {u"bot"_s, tr("The whole bot (a constant)")},
                          {u"secret"_s, tr("Nobody: a secret of the host")}},
                         [this](const QString &id) { write(u"scope"_s, false, [&](auto &v) { v.scope = id; }); });
        setUpDescription(m_description, tr("Description"));
        addRow(tr("Description"), m_description);
        connect(m_description, &ui::GrowingTextEdit::edited, this, [this](const QString &text) {
            write(u"description"_s, true, [&](auto &v) { v.description = text; });
        });
        m_initial = addLine(u"initial"_s, tr("First value"), [this](const QString &text) { writeInitial(text); },
                            tr("What it holds before anything is stored; empty = nothing. Lists and objects are written as JSON."));
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
        if (!m_name->hasFocus() || !m_name->isModified()) {
            show(m_name, shown->name);
            m_error->hide();
        }
        show(m_type, shown->type);
        show(m_scope, shown->scope);
        m_description->setText(shown->description);
        if (!m_initial->hasFocus() || !ui::hasTrouble(m_initial))
            showInitial(*shown);
        setRowShown(m_initial, shown->scope != u"secret");
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

    void finish() override
    {
        const model::Variable *shown = variable();
        const QString name = m_name->text().trimmed();
        if (!shown || name == shown->name || !isNameGood(name))
            return;
        m_name->setModified(false);
        ui::setUndoneByProject(m_name);
        push(dialogist::flow::renameVariable(project(), m_id, name), u"name"_s, false);
    }

    /// Whether the variable may be called so; says why not.
    bool isNameGood(const QString &text)
    {
        const QString name = text.trimmed();
        const model::Variable *taken = m_context.owner().variable(name);
        if (dialogist::flow::isReservedWord(name)) {
            m_error->setText(tr("“%1” is a reserved word of expressions. Choose another name.").arg(name));
        } else if (!dialogist::flow::isVariableName(name)) {
            m_error->setText(tr("Use letters, digits and _, and begin with a letter."));
        } else if (taken && taken->id != m_id) {
            m_error->setText(tr("There is a variable of this name already."));
        } else {
            m_error->hide();
            m_name->setAccessibleDescription({});
            ui::announceTrouble(m_name, {});
            return true;
        }
        m_error->show();
        m_name->setAccessibleDescription(m_error->text());
        ui::announceTrouble(m_name, m_error->text());
        return false;
    }

    static bool isStructured(const QString &type)
    {
        return type == u"list" || type == u"object" || type == u"location" || type == u"money" || type == u"file";
    }

    void showInitial(const model::Variable &shown)
    {
        const QJsonValue &value = shown.initial;
        QString text;
        if (value.isString())
            text = value.toString();
        else if (!value.isUndefined() && !value.isNull())
            text = QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
        if (valueFrom(m_initial->text(), shown.type) != value || value.isUndefined())
            show(m_initial, text);
        complainOfInitial({});
    }

    /// Null when the text is no value of the type; undefined for none.
    QJsonValue valueFrom(const QString &text, const QString &type) const
    {
        const QString trimmed = text.trimmed();
        if (trimmed.isEmpty())
            return QJsonValue::Undefined;
        if (type == u"number" || type == u"duration") {
            bool good = false;
            double number = trimmed.toDouble(&good);
            if (!good)
                number = locale().toDouble(trimmed, &good);
            return good ? QJsonValue(number) : QJsonValue();
        }
        if (type == u"boolean")
            return trimmed == u"true" ? QJsonValue(true) : trimmed == u"false" ? QJsonValue(false) : QJsonValue();
        if (isStructured(type)) {
            const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
            if (document.isArray() && type == u"list")
                return document.array();
            return document.isObject() && type != u"list" ? QJsonValue(document.object()) : QJsonValue();
        }
        return trimmed;
    }

    void complainOfInitial(const QString &wrong)
    {
        ui::showTrouble(m_initial, wrong);
        ui::setUndoneByProject(m_initial, wrong.isEmpty()); // what is wrong is not written
    }

    void writeInitial(const QString &text)
    {
        const QString type = variable()->type;
        const QJsonValue value = valueFrom(text, type);
        if (value.isNull()) {
            complainOfInitial(type == u"boolean" ? tr("Write true or false.")
                                  : isStructured(type) ? tr("This is no JSON of that type yet, so it is not kept.")
                                                       : tr("This is no number."));
            return;
        }
        complainOfInitial({});
        write(u"initial"_s, true, [&](auto &v) { v.initial = value; });
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
    ui::GrowingTextEdit *m_description;
    QLineEdit *m_initial;
    QComboBox *m_category;
    QComboBox *m_basis;
    QListWidget *m_purposes;
    bool m_setting = false;
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
    QString heading() const override { return tr("Instructions – %1").arg(prompt()->name); }
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

/// The head of a test; its steps are written in its own editor.
class TestPage : public Page
{
    Q_OBJECT
public:
    TestPage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_id(model::ConversationTestId::fromString(place.id))
        , m_description(new ui::GrowingTextEdit(this))
        , m_enabled(new QCheckBox(tr("Is run with the others"), this))
        , m_facts(new QLabel(this))
    {
        m_name = addLine(u"name"_s, tr("Name"), [this](const QString &text) {
            write(u"name"_s, true, [&](auto &test) { test.name = text; });
        });
        m_suite = addLine(u"suite"_s, tr("Suite"), [this](const QString &text) {
            write(u"suite"_s, true, [&](auto &test) { test.suite = text; });
        }, tr("Tests of one suite stand together."));
        setUpDescription(m_description, tr("Description"));
        addRow(tr("Description"), m_description);
        connect(m_description, &ui::GrowingTextEdit::edited, this, [this](const QString &text) {
            write(u"description"_s, true, [&](auto &test) { test.description = text; });
        });
        m_language = addBox(u"language"_s, tr("Language"), {}, [this](const QString &id) {
            write(u"language"_s, false, [&](auto &test) { test.language = id; });
        });
        m_enabled->setObjectName(u"enabled"_s);
        addRow({}, m_enabled);
        connect(m_enabled, &QCheckBox::clicked, this, [this](bool on) { write(u"enabled"_s, false, [&](auto &test) { test.enabled = on; }); });
        addRow(tr("Steps"), m_facts);
    }
    bool exists() const override { return test(); }
    QString heading() const override { return tr("Test – %1").arg(test()->name); }
    QIcon headingIcon() const override { return ui::icon(u"check"_s); }
    void refresh() override
    {
        const model::ConversationTest *shown = test();
        show(m_name, shown->name);
        show(m_suite, shown->suite);
        m_description->setText(shown->description);
        m_language->clear();
        m_language->addItem(tr("The bot's first"), QString());
        for (const QString &language : m_context.owner().languages)
            m_language->addItem(ui::languageTitle(language), language);
        show(m_language, shown->language);
        m_enabled->setChecked(shown->enabled);
        m_facts->setText(locale().toString(shown->steps.size()));
    }

private:
    const model::ConversationTest *test() const
    {
        const model::Bot *bot = botOf(project(), m_place);
        if (!bot)
            return nullptr;
        const auto found = bot->tests.find(m_id);
        return found == bot->tests.end() ? nullptr : &found->second;
    }
    template<class Change> void write(const QString &field, bool typing, Change change)
    {
        model::ConversationTest changed = *test();
        change(changed);
        push(commands::setTest(project(), changed), field, typing);
    }

    model::ConversationTestId m_id;
    QLineEdit *m_name;
    QLineEdit *m_suite;
    ui::GrowingTextEdit *m_description;
    QComboBox *m_language;
    QCheckBox *m_enabled;
    QLabel *m_facts;
};

} // namespace

Page *makeTestPage(const FieldContext &context, const ui::Place &place)
{
    return new TestPage(context, place);
}

Page *makeFlowPage(const FieldContext &context, const ui::Place &place)
{
    return new FlowPage(context, place);
}

Page *makeVariablePage(const FieldContext &context, const ui::Place &place)
{
    return new VariablePage(context, place);
}

Page *makePromptPage(const FieldContext &context, const ui::Place &place)
{
    return new PromptPage(context, place);
}

} // namespace dialogist::panels::inspector

#include "partpages.moc"
