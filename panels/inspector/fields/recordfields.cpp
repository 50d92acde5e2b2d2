// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/recordfields.h"

#include "studio/base/id.h"
#include "studio/ui/icons.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/theme.h"
#include "studio/ui/tint.h"

#include <QJsonArray>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

using Spec = dialogist::flow::PropertySpec;

/// Several wordings of one text; there is always a line for the first.
class TextsField : public PropertyField
{
    Q_OBJECT
public:
    TextsField(const Spec &spec, const FieldContext &context)
        : PropertyField(context)
        , m_name(spec.label)
        , m_list(new QVBoxLayout)
    {
        layout()->setSpacing(ui::space::tight);
        m_list->setSpacing(ui::space::tight);
        static_cast<QVBoxLayout *>(layout())->addLayout(m_list);
        auto *add = new QToolButton(this);
        add->setObjectName(u"addVariant"_s);
        add->setAutoRaise(true);
        add->setIcon(ui::icon(u"add"_s));
        add->setIconSize({14, 14});
        add->setText(spec.addLabel.isEmpty() ? tr("Another wording") : spec.addLabel);
        add->setToolTip(ui::plainTip(spec.help));
        add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        static_cast<QVBoxLayout *>(layout())->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QToolButton::clicked, this, [this] {
            insert({});
            m_edits.last()->setFocus();
            emit edited(value(), false);
        });
        setValue({});
    }

    void setValue(const QJsonValue &value) override
    {
        QJsonArray variants = value.toArray();
        if (variants.isEmpty())
            variants.append(QJsonObject());
        while (m_edits.size() > variants.size())
            drop(m_edits.last());
        while (m_edits.size() < variants.size())
            insert({});
        for (qsizetype i = 0; i < variants.size(); ++i)
            m_edits.at(i)->setText(model::LocalizedText::fromJson(variants.at(i), m_context.owner().sourceLanguage()));
    }

    void setLanguage(const QString &language) override
    {
        m_context.language = language;
        for (auto *edit : std::as_const(m_edits))
            edit->setLanguage(language);
    }

    void refreshChoices() override
    {
        for (auto *edit : std::as_const(m_edits))
            edit->setVariables(m_context.variableEntries());
    }

    bool setPlaceholder(const QString &text) override
    {
        m_name = text;
        for (auto *edit : std::as_const(m_edits))
            edit->setPlaceholderText(text);
        return true;
    }

private:
    QJsonArray value() const
    {
        QJsonArray variants;
        for (const auto *edit : m_edits)
            variants.append(edit->text().toJson());
        return variants;
    }

    void insert(const model::LocalizedText &text)
    {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *edit = new ui::LocalizedTextEdit(line);
        edit->setAccessibleName(tr("Wording %1").arg(m_edits.size() + 1));
        edit->setPlaceholderText(m_name);
        edit->setLanguageSwitchVisible(false);
        edit->setLines(m_edits.isEmpty() ? 2 : 1, 12);
        edit->setLanguages(m_context.owner().languages);
        edit->setLanguage(m_context.language);
        edit->setVariables(m_context.variableEntries());
        edit->setText(text);
        row->addWidget(edit, 1);
        if (!m_edits.isEmpty()) {
            auto *remove = new QToolButton(line);
            remove->setObjectName(u"removeVariant"_s);
            remove->setAutoRaise(true);
            remove->setIcon(ui::icon(u"close"_s));
            remove->setIconSize({12, 12});
            remove->setToolTip(tr("Remove this wording"));
            remove->setAccessibleName(tr("Remove this wording"));
            row->addWidget(remove, 0, Qt::AlignTop);
            connect(remove, &QToolButton::clicked, this, [this, edit] {
                drop(edit);
                emit edited(value(), false);
            });
        }
        m_list->addWidget(line);
        m_edits.append(edit);
        connect(edit, &ui::LocalizedTextEdit::textEdited, this, [this] { emit edited(value(), true); });
        setFocusProxy(m_edits.first()->focusProxy());
    }

    void drop(ui::LocalizedTextEdit *edit)
    {
        m_edits.removeOne(edit);
        edit->parentWidget()->hide();
        edit->parentWidget()->deleteLater();
    }

    QString m_name;
    QVBoxLayout *m_list;
    QList<ui::LocalizedTextEdit *> m_edits;
};

/// What a new record looks like: texts and lists empty, the first of each choice.
QJsonObject blankOf(const Spec &spec)
{
    QJsonObject blank;
    if (spec.hasIds)
        blank.insert("id"_L1, newRowId());
    for (const Spec &column : spec.columns) {
        if (column.kind == Spec::Kind::Enumeration)
            blank = withValueAt(blank, column.key, column.choices.value(0));
        else if (column.kind == Spec::Kind::Boolean)
            blank = withValueAt(blank, column.key, false);
    }
    return blank;
}

} // namespace

QString newRowId()
{
    return newUuidV7().toString(QUuid::Id128).right(8);
}

RecordRow::RecordRow(const QList<Spec> &columns, const FieldContext &context, const QString &kind)
    : m_columns(columns)
    , m_context(context)
    , m_kind(kind)
    , m_more(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::tight);
    // Up to three fields say what they are while they are empty; more would be a riddle when filled.
    m_captioned = std::count_if(columns.begin(), columns.end(), [](const Spec &column) { return !column.extra; }) > 3;
    for (const Spec &column : columns) {
        if (!column.extra)
            addCell(column);
    }
    const bool hasExtras = std::any_of(columns.begin(), columns.end(), [](const Spec &column) { return column.extra; });
    m_more->setObjectName(u"more"_s);
    m_more->setAutoRaise(true);
    m_more->setText(tr("More"));
    m_more->setIcon(ui::icon(u"more"_s));
    m_more->setIconSize({14, 14});
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setVisible(hasExtras);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QToolButton::clicked, this, [this] {
        openExtras();
        if (!m_cells.isEmpty())
            m_cells.last().field->setFocus();
    });
}

void RecordRow::addCell(const Spec &column)
{
    Cell cell {column, makeField(column, m_context), new QWidget(this)};
    cell.field->setObjectName(column.key);
    cell.field->setLabel(column.label);
    if (!column.help.isEmpty())
        cell.field->setToolTip(ui::plainTip(column.help));
    const bool selfSaid = column.kind == Spec::Kind::Boolean || column.kind == Spec::Kind::Media
        || (!m_captioned && !column.extra && cell.field->setPlaceholder(column.label));
    const bool beside = column.kind == Spec::Kind::Enumeration || column.kind == Spec::Kind::Integer
        || column.kind == Spec::Kind::Number || column.kind == Spec::Kind::VariableName;
    auto *line = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, cell.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(beside ? ui::space::close : 1);
    if (!selfSaid) {
        auto *caption = new QLabel(column.label, cell.line);
        caption->setTextFormat(Qt::PlainText);
        caption->setFont(ui::smallFont(font()));
        caption->setBuddy(cell.field);
        ui::tint(caption, ui::Token::Muted);
        line->addWidget(caption);
    }
    line->addWidget(cell.field, 1);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    const int more = rows->indexOf(m_more);
    rows->insertWidget(more < 0 ? rows->count() : more, cell.line);
    if (!focusProxy())
        setFocusProxy(cell.field);
    connect(cell.field, &PropertyField::edited, this, [this, key = column.key, field = cell.field](const QJsonValue &value, bool typing) {
        m_pending = field->takePending();
        if (key.isEmpty()) {
            // The field stands for the object itself, of which it knows these parts only.
            for (const QString &part : {u"blob"_s, u"mime"_s, u"name"_s, u"url"_s})
                m_value = withValueAt(m_value, part, value.toObject().value(part));
        } else {
            m_value = withValueAt(m_value, key, value);
        }
        showUseful();
        emit edited(typing);
    });
    m_cells.append(cell);
}

void RecordRow::openExtras()
{
    if (std::exchange(m_extrasOpen, true))
        return;
    m_more->hide();
    for (const Spec &column : std::as_const(m_columns)) {
        if (!column.extra)
            continue;
        addCell(column);
        m_cells.last().field->setValue(valueAt(m_value, column.key));
    }
    showUseful();
}

void RecordRow::setValue(const QJsonValue &value)
{
    m_value = value.toObject();
    for (const Cell &cell : std::as_const(m_cells))
        cell.field->setValue(cell.spec.key.isEmpty() ? QJsonValue(m_value) : valueAt(m_value, cell.spec.key));
    const bool hasExtras = std::any_of(m_columns.begin(), m_columns.end(), [this](const Spec &column) {
        const QJsonValue given = valueAt(m_value, column.key);
        return column.extra && !given.isUndefined() && !given.isNull() && given != QJsonValue(0) && given != QJsonValue(QString())
            && given != QJsonValue(QJsonObject()) && given != QJsonValue(QJsonArray());
    });
    if (hasExtras)
        openExtras();
    showUseful();
}

void RecordRow::setLanguage(const QString &language)
{
    m_context.language = language;
    for (const Cell &cell : std::as_const(m_cells))
        cell.field->setLanguage(language);
}

void RecordRow::refreshChoices()
{
    for (const Cell &cell : std::as_const(m_cells))
        cell.field->refreshChoices();
}

commands::Command RecordRow::takePending()
{
    return std::exchange(m_pending, {});
}

void RecordRow::showUseful()
{
    for (const Cell &cell : std::as_const(m_cells))
        cell.line->setVisible(isOfUse(cell.spec, m_value));
}

PropertyField *makeRecordsField(const Spec &spec, const FieldContext &context)
{
    auto *field = new RowsField(
        context, [spec](const QString &, const FieldContext &c) { return new RecordRow(spec.columns, c); },
        [](const QJsonValue &) { return QString(); });
    field->addButton(spec.addLabel.isEmpty() ? RowsField::tr("Add") : spec.addLabel, [spec] { return blankOf(spec); });
    return field;
}

PropertyField *makeTextsField(const Spec &spec, const FieldContext &context)
{
    return new TextsField(spec, context);
}

} // namespace dialogist::panels::inspector

#include "recordfields.moc"
