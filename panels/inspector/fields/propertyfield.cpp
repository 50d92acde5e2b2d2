// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/propertyfield.h"

#include "panels/inspector/fields/wrappedcheckbox.h"
#include "studio/ui/announce.h"
#include "studio/ui/caret.h"
#include "studio/ui/expressionedit.h"
#include "studio/ui/expressionmarks.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"
#include "studio/ui/tint.h"
#include "studio/ui/undokeys.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QFontDatabase>
#include <QLineEdit>
#include <QRegularExpression>
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

QList<ui::CompletionEntry> FieldContext::variableEntries() const
{
    QList<ui::CompletionEntry> entries {{u"lastText"_s, u"text"_s}, {u"language"_s, u"text"_s}, {u"now"_s, u"number"_s}, {u"turn"_s, u"number"_s}};
    for (const auto &[id, variable] : owner().variables)
        entries.append({variable.name, variable.type});
    return entries;
}

/// What an expression field completes: the names of its place before the variables.
static QList<ui::CompletionEntry> entriesWith(const QStringList &locals, const FieldContext &context)
{
    QList<ui::CompletionEntry> entries;
    for (const QString &name : locals)
        entries.append({name, {}});
    return entries + context.variableEntries();
}

QJsonValue valueAt(const QJsonObject &props, const QString &key)
{
    const qsizetype dot = key.indexOf(u'.');
    return dot < 0 ? props.value(key) : valueAt(props.value(key.left(dot)).toObject(), key.mid(dot + 1));
}

QJsonObject withValueAt(QJsonObject props, const QString &key, const QJsonValue &value)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot >= 0)
        props.insert(key.left(dot), withValueAt(props.value(key.left(dot)).toObject(), key.mid(dot + 1), value));
    else if (value.isUndefined())
        props.remove(key);
    else
        props.insert(key, value);
    return props;
}

bool isOfUse(const Spec &spec, const QJsonObject &object)
{
    if (spec.shownIf.isEmpty())
        return true;
    const QJsonValue value = valueAt(object, spec.shownIf);
    const QString word = value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
    return spec.shownValues.contains(word);
}

bool isWide(const Spec &spec)
{
    using Kind = Spec::Kind;
    static const QList<Kind> wide {Kind::Bubbles, Kind::Options, Kind::Cases, Kind::Assignments, Kind::KnowledgeBases, Kind::Rows,
                                   Kind::LocalizedTexts, Kind::Flags, Kind::Purposes, Kind::VariableNames, Kind::Code, Kind::Json};
    return spec.prose || wide.contains(spec.kind);
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
    TextField(const Spec &spec, const FieldContext &context)
        : PropertyField(context)
        , m_edit(new ui::LocalizedTextEdit(this))
        , m_locals(spec.locals)
    {
        m_edit->setVariables(entriesWith(m_locals, context));
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
    void refreshChoices() override { m_edit->setVariables(entriesWith(m_locals, m_context)); }
    void setLabel(const QString &label) override
    {
        m_edit->setAccessibleName(label);
        PropertyField::setLabel(label);
    }
    bool setPlaceholder(const QString &text) override
    {
        m_edit->setLines(1, 10);
        m_edit->setPlaceholderText(text);
        return true;
    }

private:
    ui::LocalizedTextEdit *m_edit;
    QStringList m_locals;
};

class ExpressionField : public PropertyField
{
public:
    ExpressionField(const Spec &spec, const FieldContext &context)
        : PropertyField(context)
        , m_edit(new ui::ExpressionEdit(this))
        , m_locals(spec.locals)
    {
        layout()->addWidget(m_edit);
        setFocusProxy(m_edit);
        m_edit->setVariables(entriesWith(m_locals, context));
        connect(m_edit, &ui::ExpressionEdit::edited, this, [this](const QString &text) { emit edited(text, true); });
    }
    void setValue(const QJsonValue &value) override { m_edit->setText(value.toString()); }
    void refreshChoices() override { m_edit->setVariables(entriesWith(m_locals, m_context)); }
    bool setPlaceholder(const QString &text) override
    {
        m_edit->setPlaceholderText(text);
        return true;
    }

private:
    ui::ExpressionEdit *m_edit;
    QStringList m_locals;
};

/// Text of the designer. What it must be like is checked while it is typed; what is wrong is shown, and written all the same, for
/// the checks name it too.
class PlainField : public PropertyField
{
public:
    PlainField(const Spec &spec, const FieldContext &context)
        : PropertyField(context)
        , m_kind(spec.kind)
        , m_edit(new ui::GrowingTextEdit(this))
        , m_locals(spec.locals)
    {
        const bool isLong = m_kind == Spec::Kind::Code || m_kind == Spec::Kind::Json;
        m_edit->setLines(isLong ? 4 : spec.prose ? 3 : m_kind == Spec::Kind::Words ? 2 : 1, spec.prose ? 20 : 14);
        if (m_kind == Spec::Kind::Code || m_kind == Spec::Kind::Json || m_kind == Spec::Kind::Pattern)
            m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        if (m_kind == Spec::Kind::Template)
            m_marks = new ui::ExpressionMarks(m_edit->document(), ui::ExpressionMarks::Content::Template);
        if (m_kind == Spec::Kind::Words)
            m_edit->setPlaceholderText(QCoreApplication::translate("inspector", "One per line"));
        PlainField::refreshChoices();
        layout()->addWidget(m_edit);
        setFocusProxy(m_edit);
        connect(m_edit, &ui::GrowingTextEdit::edited, this, [this](const QString &text) {
            check(text);
            if (m_kind == Spec::Kind::Words)
                emit edited(lines(text), true);
            else if (m_kind != Spec::Kind::Json)
                emit edited(text, true);
            else if (!ui::hasTrouble(m_edit))
                emit edited(text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : parsed(text), true);
        });
    }
    void setValue(const QJsonValue &value) override
    {
        if (m_kind == Spec::Kind::Words) {
            if (lines(m_edit->toPlainText()) == value.toArray())
                return;
            QStringList shown;
            for (const QJsonValue &line : value.toArray())
                shown.append(line.toString());
            m_edit->setText(shown.join(u'\n'));
        } else if (m_kind == Spec::Kind::Json) {
            const bool broken = m_edit->hasFocus() && ui::hasTrouble(m_edit);
            if (m_edit->tooLong().isEmpty() && (broken || parsed(m_edit->toPlainText()) == value))
                return;
            const QJsonArray wrapped {value};
            m_edit->setText(value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed()
                            : value.isArray() ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed()
                            : value.isUndefined() || value.isNull()
                                ? QString()
                                : QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact)).mid(1).chopped(1));
        } else {
            m_edit->setText(value.toString());
        }
        check(m_edit->toPlainText());
    }
    void refreshChoices() override
    {
        if (m_kind != Spec::Kind::Template)
            return;
        const QList<ui::CompletionEntry> known = entriesWith(m_locals, m_context);
        m_edit->setVariables(known);
        if (m_marks->setVariables(known))
            check(m_edit->toPlainText());
    }
    bool setPlaceholder(const QString &text) override
    {
        m_edit->setPlaceholderText(text);
        return true;
    }

private:
    static QJsonArray lines(const QString &text)
    {
        QJsonArray words;
        for (const QString &line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                words.append(line.trimmed());
        }
        return words;
    }

    /// JSON of any kind, also a lone number or text.
    static QJsonValue parsed(const QString &text)
    {
        const QJsonDocument document = QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8());
        return document.isArray() && document.array().size() == 1 ? document.array().at(0) : QJsonValue(QJsonValue::Undefined);
    }

    void check(const QString &text)
    {
        QString wrong = m_edit->tooLong();
        if (!wrong.isEmpty()) {
            // What is only begun is not judged.
        } else if (m_marks) {
            m_marks->refresh(text, palette());
            wrong = m_marks->message();
        } else if (m_kind == Spec::Kind::Pattern) {
            const QRegularExpression pattern(text);
            if (!pattern.isValid())
                wrong = QCoreApplication::translate("inspector", "This is no regular expression: %1.").arg(pattern.errorString());
        } else if (m_kind == Spec::Kind::Json && !text.trimmed().isEmpty() && parsed(text).isUndefined()) {
            wrong = QCoreApplication::translate("inspector", "This is no JSON yet, so it is not kept.");
        }
        ui::showTrouble(m_edit, wrong);
        ui::setUndoneByProject(m_edit, wrong.isEmpty() || m_kind != Spec::Kind::Json);
        if (m_marks) // which underlines what is wrong; the rest keeps its colour
            ui::untint(m_edit);
    }

    Spec::Kind m_kind;
    ui::GrowingTextEdit *m_edit;
    QStringList m_locals;
    ui::ExpressionMarks *m_marks = nullptr;
};

class EnumerationField : public PropertyField
{
public:
    EnumerationField(const Spec &spec, const FieldContext &context)
        : PropertyField(context)
        , m_box(new QComboBox(this))
    {
        for (qsizetype i = 0; i < spec.choices.size(); ++i) {
            const QString label = spec.choiceLabels.value(i, spec.choices.at(i));
            if (i == 0 || m_box->itemText(m_box->count() - 1) != label)
                m_box->addItem(label, spec.choices.at(i));
            m_entries.insert(spec.choices.at(i), m_box->count() - 1);
        }
        // Else the longest of its sentences would push the field out of the panel.
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(4);
        layout()->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::activated, this, [this] { emit edited(m_box->currentData().toString(), false); });
    }
    void setValue(const QJsonValue &value) override
    {
        int index = m_entries.value(value.toString(), -1);
        if (index < 0 && !value.toString().isEmpty()) {
            m_box->addItem(value.toString(), value.toString()); // a word of a newer version is kept as it is
            index = m_box->count() - 1;
            m_entries.insert(value.toString(), index);
        }
        m_box->setCurrentIndex(index);
    }

private:
    QComboBox *m_box;
    QHash<QString, int> m_entries; ///< by stored word; two that mean the same share one
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
            ui::showTrouble(m_line, good ? QString() : QCoreApplication::translate("inspector", "This is no number."));
            ui::setUndoneByProject(m_line, good);
            if (good)
                emit edited(value, true);
        });
    }
    void setValue(const QJsonValue &value) override
    {
        bool good = false;
        const double shown = locale().toDouble(m_line->text(), &good);
        if (m_line->hasFocus() && (ui::hasTrouble(m_line) || (good && value.isDouble() && shown == value.toDouble())))
            return;
        ui::replaceText(*m_line, value.isDouble() ? locale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest) : QString());
    }

private:
    QLineEdit *m_line;
};

class BooleanField : public PropertyField
{
public:
    explicit BooleanField(const FieldContext &context)
        : PropertyField(context)
        , m_box(new WrappedCheckBox(this))
    {
        layout()->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &WrappedCheckBox::clicked, this, [this](bool on) { emit edited(on, false); });
    }
    void setValue(const QJsonValue &value) override { m_box->setChecked(value.toBool()); }
    void setLabel(const QString &label) override
    {
        m_box->setText(label);
        PropertyField::setLabel(label);
    }

private:
    WrappedCheckBox *m_box;
};

} // namespace

PropertyField *makeField(const Spec &spec, const FieldContext &context)
{
    switch (spec.kind) {
    case Spec::Kind::LocalizedText:
        return new TextField(spec, context);
    case Spec::Kind::LocalizedTexts:
        return makeTextsField(spec, context);
    case Spec::Kind::Bubbles:
        return makeBubblesField(spec, context);
    case Spec::Kind::Options:
        return makeOptionsField(spec, context);
    case Spec::Kind::Cases:
        return makeCasesField(spec, context);
    case Spec::Kind::Assignments:
        return makeAssignmentsField(spec, context);
    case Spec::Kind::Rows:
        return makeRecordsField(spec, context);
    case Spec::Kind::VariableName:
        return makeVariableField(context);
    case Spec::Kind::VariableNames:
    case Spec::Kind::Purposes:
    case Spec::Kind::Flags:
        return makeChecksField(spec, context);
    case Spec::Kind::Expression:
        return new ExpressionField(spec, context);
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
    case Spec::Kind::FlowReference:
    case Spec::Kind::IntentReference:
    case Spec::Kind::EntityReference:
    case Spec::Kind::PromptReference:
    case Spec::Kind::ModelReference:
    case Spec::Kind::SecretName:
        return makeReferenceField(spec, context);
    case Spec::Kind::Media:
        return makeMediaField(spec.choices.value(0), context);
    case Spec::Kind::Template:
    case Spec::Kind::Code:
    case Spec::Kind::Json:
    case Spec::Kind::Words:
    case Spec::Kind::Pattern:
    case Spec::Kind::PlainText:
        break;
    }
    return new PlainField(spec, context);
}

} // namespace dialogist::panels::inspector
