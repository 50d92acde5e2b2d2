// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/recordfields.h"

#include "studio/ui/ask.h"
#include "studio/ui/caret.h"
#include "studio/ui/expressionedit.h"
#include "studio/ui/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

QVBoxLayout *tightColumn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::space::tight);
    return layout;
}

/// A way on, taken when its condition holds.
class CaseRow : public Row
{
    Q_OBJECT
public:
    explicit CaseRow(const FieldContext &context)
        : m_context(context)
        , m_label(new QLineEdit(this))
        , m_condition(new ui::ExpressionEdit(this))
    {
        m_label->setPlaceholderText(tr("Name of this way"));
        m_label->setAccessibleName(tr("Name of this way"));
        m_condition->setPlaceholderText(tr("Condition, such as age >= 18"));
        m_condition->setAccessibleName(tr("Condition"));
        m_condition->setVariables(context.variableEntries());
        auto *layout = tightColumn(this);
        layout->addWidget(m_label);
        layout->addWidget(m_condition);
        setFocusProxy(m_label);
        connect(m_label, &QLineEdit::textEdited, this, [this] { emit edited(true); });
        connect(m_condition, &ui::ExpressionEdit::edited, this, [this] { emit edited(true); });
    }
    void setValue(const QJsonValue &value) override
    {
        m_value = value.toObject();
        ui::replaceText(*m_label, m_value.value("label"_L1).toString());
        m_condition->setText(m_value.value("condition"_L1).toString());
    }
    QJsonValue value() const override
    {
        QJsonObject value = m_value;
        value.insert("label"_L1, m_label->text());
        value.insert("condition"_L1, m_condition->text());
        return value;
    }
    void refreshChoices() override { m_condition->setVariables(m_context.variableEntries()); }

private:
    FieldContext m_context;
    QLineEdit *m_label;
    ui::ExpressionEdit *m_condition;
    QJsonObject m_value;
};

/// A variable and the expression whose value it gets.
class AssignmentRow : public Row
{
    Q_OBJECT
public:
    explicit AssignmentRow(const FieldContext &context)
        : m_context(context)
        , m_variable(makeVariableField(context))
        , m_expression(new ui::ExpressionEdit(this))
    {
        m_variable->setLabel(tr("Variable"));
        m_expression->setPlaceholderText(tr("Value, such as count + 1"));
        m_expression->setAccessibleName(tr("Value"));
        m_expression->setVariables(context.variableEntries());
        auto *layout = tightColumn(this);
        layout->addWidget(m_variable);
        layout->addWidget(m_expression);
        setFocusProxy(m_variable->focusProxy());
        connect(m_variable, &PropertyField::edited, this, [this](const QJsonValue &value) {
            m_value.insert("variable"_L1, value);
            emit edited(false);
        });
        connect(m_expression, &ui::ExpressionEdit::edited, this, [this] { emit edited(true); });
    }
    void setValue(const QJsonValue &value) override
    {
        m_value = value.toObject();
        m_variable->setValue(m_value.value("variable"_L1));
        m_expression->setText(m_value.value("expression"_L1).toString());
    }
    QJsonValue value() const override
    {
        QJsonObject value = m_value;
        value.insert("expression"_L1, m_expression->text());
        return value;
    }
    void refreshChoices() override
    {
        m_variable->refreshChoices();
        m_expression->setVariables(m_context.variableEntries());
    }
    commands::Command takePending() override { return m_variable->takePending(); }

private:
    FieldContext m_context;
    PropertyField *m_variable;
    ui::ExpressionEdit *m_expression;
    QJsonObject m_value;
};

QString noKind(const QJsonValue &)
{
    return {};
}

} // namespace

PropertyField *makeOptionsField(const dialogist::flow::PropertySpec &spec, const FieldContext &context)
{
    auto *field = new RowsField(
        context, [spec](const QString &, const FieldContext &c) { return new RecordRow(spec.columns, c); }, noKind);
    field->addButton(RowsField::tr("Add answer"),
                     [] { return QJsonObject {{u"id"_s, newRowId()}, {u"label"_s, QJsonObject()}, {u"synonyms"_s, QJsonObject()}}; });
    return field;
}

PropertyField *makeCasesField(const dialogist::flow::PropertySpec &spec, const FieldContext &context)
{
    const bool plain = spec.columns.size() <= 2;
    auto *field = new RowsField(
        context,
        [spec, plain](const QString &, const FieldContext &c) -> Row * {
            if (plain)
                return new CaseRow(c);
            return new RecordRow(spec.columns, c);
        },
        noKind);
    field->addButton(RowsField::tr("Add case"),
                     [] { return QJsonObject {{u"id"_s, newRowId()}, {u"label"_s, QString()}, {u"condition"_s, QString()}}; });
    return field;
}

PropertyField *makeAssignmentsField(const dialogist::flow::PropertySpec &spec, const FieldContext &context)
{
    // A node that offers operations (append, remove …) has a column more than a variable and its value.
    const bool plain = spec.columns.size() <= 2;
    auto *field = new RowsField(
        context,
        [spec, plain](const QString &, const FieldContext &c) -> Row * {
            if (plain)
                return new AssignmentRow(c);
            return new RecordRow(spec.columns, c);
        },
        noKind);
    field->addButton(RowsField::tr("Add assignment"),
                     [] { return QJsonObject {{u"variable"_s, QString()}, {u"expression"_s, QString()}}; });
    return field;
}

} // namespace dialogist::panels::inspector

#include "rows.moc"
