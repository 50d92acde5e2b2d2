// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/flow/catalogue.h"
#include "studio/ui/completiondelegate.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>

namespace dialogist::ui {
class Ask;
}

namespace dialogist::panels::inspector {

/// What fields need to know of the outside.
struct FieldContext {
    commands::Document *document = nullptr;
    model::BotId bot;
    QString language; ///< in which texts are shown and written
    ui::Ask *ask = nullptr;
    std::function<void(const QString &message)> fail;
    std::shared_ptr<QSet<QString>> folded = {}; ///< headings that the person has folded, by name

    const model::Bot &owner() const { return *document->project().bot(bot); }
    QStringList variableNames() const;
    /// The same with their types, and what every expression knows besides.
    QList<ui::CompletionEntry> variableEntries() const;
};

/// Edits one value. Shows what it is given without emitting, so that the caret stays where it is when the same value comes back.
class PropertyField : public QWidget
{
    Q_OBJECT
public:
    explicit PropertyField(FieldContext context, QWidget *parent = nullptr);

    virtual void setValue(const QJsonValue &value) = 0;
    virtual void setLanguage(const QString &language) { m_context.language = language; }
    /// Lists that are offered (variables, knowledge, steps) may have changed.
    virtual void refreshChoices() { }
    /// A change that belongs to the edit just told (a new variable); taken by whoever writes the value.
    commands::Command takePending() { return std::exchange(m_pending, {}); }
    /// What a screen reader calls it.
    virtual void setLabel(const QString &label);
    /// What stands in the field while it is empty, where there is no label beside it. False when the field has no such place.
    virtual bool setPlaceholder(const QString &) { return false; }

signals:
    /// typing: further letters follow and make one step with this one.
    void edited(const QJsonValue &value, bool typing);

protected:
    FieldContext m_context;
    commands::Command m_pending;
};

/// The value at a property's key; a dot in the key leads into an object.
QJsonValue valueAt(const QJsonObject &props, const QString &key);
/// The same object with another value there; undefined takes it away.
QJsonObject withValueAt(QJsonObject props, const QString &key, const QJsonValue &value);
/// Whether another property of the same object makes this one useless.
bool isOfUse(const dialogist::flow::PropertySpec &spec, const QJsonObject &object);
/// What wants the whole width below its label.
bool isWide(const dialogist::flow::PropertySpec &spec);

/// The field for a kind of property.
PropertyField *makeField(const dialogist::flow::PropertySpec &spec, const FieldContext &context);

// Kinds made of rows.
PropertyField *makeBubblesField(const dialogist::flow::PropertySpec &spec, const FieldContext &context);
PropertyField *makeOptionsField(const dialogist::flow::PropertySpec &spec, const FieldContext &context);
PropertyField *makeCasesField(const dialogist::flow::PropertySpec &spec, const FieldContext &context);
PropertyField *makeAssignmentsField(const dialogist::flow::PropertySpec &spec, const FieldContext &context);
PropertyField *makeRecordsField(const dialogist::flow::PropertySpec &spec, const FieldContext &context);
PropertyField *makeTextsField(const dialogist::flow::PropertySpec &spec, const FieldContext &context);

// Kinds to choose from.
PropertyField *makeVariableField(const FieldContext &context);
PropertyField *makeKnowledgeField(const FieldContext &context);
PropertyField *makeNodeField(const FieldContext &context);
/// Flows, intents, entities, prompts, secrets, or a name to type.
PropertyField *makeReferenceField(const dialogist::flow::PropertySpec &spec, const FieldContext &context);
/// Some of the choices, or some of the variables.
PropertyField *makeChecksField(const dialogist::flow::PropertySpec &spec, const FieldContext &context);

/// Array of {"weekday","from","to"} in minutes since midnight.
PropertyField *makeOpeningHoursField(const FieldContext &context);

/// A file of the project, or an address. wanted: image, audio, video, or empty for any file.
PropertyField *makeMediaField(const QString &wanted, const FieldContext &context);

} // namespace dialogist::panels::inspector
