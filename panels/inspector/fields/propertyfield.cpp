// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/propertyfield.h"

#include "studio/ui/expressionedit.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

using Spec = dialogist::flow::PropertySpec;

QStringList FieldContext::variableNames() const
{
    QStringList names;
    for (const auto &[id, variable] : owner().variables)
        names.append(variable.name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

PropertyField::PropertyField(FieldContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
}

void PropertyField::setLabel(const QString &label)
{
    setAccessibleName(label);
    if (focusProxy())
        focusProxy()->setAccessibleName(label);
}

namespace {

class TextField : public PropertyField
{
public:
    explicit TextField(const FieldContext &context)
        : PropertyField(context)
        , m_edit(new ui::LocalizedTextEdit(this))
    {
        m_edit->setLanguageSwitchVisible(false);
        m_edit->setLines(2, 10);
        m_edit->setLanguages(context.owner().languages);
        m_edit->setLanguage(context.language);
        layout()->addWidget(m_edit);
        setFocusProxy(m_edit->focusProxy());
        connect(m_edit, &ui::LocalizedTextEdit::textEdited, this,
                [this](const model::LocalizedText &text) { emit edited(text.toJson(), true); });
    }
    void setValue(const QJsonValue &value) override
    {
        m_edit->setLanguages(m_context.owner().languages);
        m_edit->setText(model::LocalizedText::fromJson(value, m_context.owner().sourceLanguage()));
    }
    void setLanguage(const QString &language) override
    {
        PropertyField::setLanguage(language);
        m_edit->setLanguage(language);
    }
    void setLabel(const QString &label) override
    {
        m_edit->setAccessibleName(label);
        PropertyField::setLabel(label);
    }

private:
    ui::LocalizedTextEdit *m_edit;
};

class ExpressionField : public PropertyField
{
public:
    explicit ExpressionField(const FieldContext &context)
        : PropertyField(context)
        , m_edit(new ui::ExpressionEdit(this))
    {
        layout()->addWidget(m_edit);
        setFocusProxy(m_edit);
        m_edit->setCompletions(context.variableNames());
        connect(m_edit, &ui::ExpressionEdit::edited, this, [this](const QString &text) { emit edited(text, true); });
    }
    void setValue(const QJsonValue &value) override { m_edit->setText(value.toString()); }
    void refreshChoices() override { m_edit->setCompletions(m_context.variableNames()); }

private:
    ui::ExpressionEdit *m_edit;
};

class PlainField : public PropertyField
{
public:
    explicit PlainField(const FieldContext &context)
        : PropertyField(context)
        , m_edit(new ui::GrowingTextEdit(this))
    {
        m_edit->setLines(1, 12);
        layout()->addWidget(m_edit);
        setFocusProxy(m_edit);
        connect(m_edit, &ui::GrowingTextEdit::edited, this, [this](const QString &text) { emit edited(text, true); });
    }
    void setValue(const QJsonValue &value) override { m_edit->setText(value.toString()); }

private:
    ui::GrowingTextEdit *m_edit;
};

class EnumerationField : public PropertyField
{
public:
    EnumerationField(const Spec &spec, const FieldContext &context)
        : PropertyField(context)
        , m_box(new QComboBox(this))
    {
        for (qsizetype i = 0; i < spec.choices.size(); ++i)
            m_box->addItem(spec.choiceLabels.value(i, spec.choices.at(i)), spec.choices.at(i));
        layout()->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::activated, this, [this] { emit edited(m_box->currentData().toString(), false); });
    }
    void setValue(const QJsonValue &value) override
    {
        int index = m_box->findData(value.toString());
        if (index < 0 && !value.toString().isEmpty()) {
            m_box->addItem(value.toString(), value.toString()); // a word of a newer version is kept as it is
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(index);
    }

private:
    QComboBox *m_box;
};

/// A whole or broken number within the limits of the catalogue.
class NumberField : public PropertyField
{
public:
    NumberField(const Spec &spec, const FieldContext &context)
        : PropertyField(context)
        , m_box(new QDoubleSpinBox(this))
    {
        const bool whole = spec.kind == Spec::Kind::Integer;
        m_box->setDecimals(whole ? 0 : 2);
        m_box->setSingleStep(whole ? 1 : 0.05);
        m_box->setRange(spec.minimum, spec.maximum);
        m_box->setAlignment(Qt::AlignRight);
        m_box->setMaximumWidth(120);
        layout()->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double value) {
            if (!m_setting)
                emit edited(value, true);
        });
    }
    void setValue(const QJsonValue &value) override
    {
        m_setting = true;
        if (std::abs(m_box->value() - value.toDouble()) > 1e-9)
            m_box->setValue(value.toDouble());
        m_setting = false;
    }

private:
    QDoubleSpinBox *m_box;
    bool m_setting = false;
};

/// A number without limits worth the name, or none: an empty line takes the property away. What is no number is shown and not written.
class FreeNumberField : public PropertyField
{
public:
    explicit FreeNumberField(const FieldContext &context)
        : PropertyField(context)
        , m_line(new QLineEdit(this))
    {
        m_line->setMaximumWidth(120);
        m_line->setAlignment(Qt::AlignRight);
        m_line->setPlaceholderText(QCoreApplication::translate("inspector", "None"));
        layout()->addWidget(m_line);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
            bool good = text.trimmed().isEmpty();
            QJsonValue value = QJsonValue::Undefined;
            if (!good)
                value = locale().toDouble(text.trimmed(), &good);
            QPalette colours = palette();
            if (!good)
                colours.setColor(QPalette::Text, ui::colour(ui::Token::Blocker, colours));
            m_line->setPalette(colours);
            m_line->setToolTip(good ? QString() : QCoreApplication::translate("inspector", "This is no number."));
            m_line->setAccessibleDescription(m_line->toolTip());
            if (good)
                emit edited(value, true);
        });
    }
    void setValue(const QJsonValue &value) override
    {
        bool good = false;
        const double shown = locale().toDouble(m_line->text(), &good);
        if (m_line->hasFocus() && (!m_line->toolTip().isEmpty() || (good && shown == value.toDouble())))
            return;
        m_line->setText(value.isDouble() ? locale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest) : QString());
    }

private:
    QLineEdit *m_line;
};

class BooleanField : public PropertyField
{
public:
    explicit BooleanField(const FieldContext &context)
        : PropertyField(context)
        , m_box(new QCheckBox(this))
    {
        layout()->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) { emit edited(on, false); });
    }
    void setValue(const QJsonValue &value) override { m_box->setChecked(value.toBool()); }
    void setLabel(const QString &label) override
    {
        m_box->setText(label);
        PropertyField::setLabel(label);
    }

private:
    QCheckBox *m_box;
};

} // namespace

PropertyField *makeField(const Spec &spec, const FieldContext &context)
{
    switch (spec.kind) {
    case Spec::Kind::LocalizedText:
        return new TextField(context);
    case Spec::Kind::Bubbles:
        return makeBubblesField(context);
    case Spec::Kind::Options:
        return makeOptionsField(context);
    case Spec::Kind::Cases:
        return makeCasesField(context);
    case Spec::Kind::Assignments:
        return makeAssignmentsField(context);
    case Spec::Kind::VariableName:
        return makeVariableField(context);
    case Spec::Kind::Expression:
        return new ExpressionField(context);
    case Spec::Kind::Enumeration:
        return new EnumerationField(spec, context);
    case Spec::Kind::Integer:
    case Spec::Kind::Number:
        if (spec.maximum <= spec.minimum || spec.maximum >= 1e9)
            return new FreeNumberField(context);
        return new NumberField(spec, context);
    case Spec::Kind::Boolean:
        return new BooleanField(context);
    case Spec::Kind::KnowledgeBases:
        return makeKnowledgeField(context);
    case Spec::Kind::NodeReference:
        return makeNodeField(context);
    case Spec::Kind::PlainText:
        break;
    }
    return new PlainField(context);
}

} // namespace dialogist::panels::inspector
