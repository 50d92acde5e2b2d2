// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/flow/catalogue.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

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

    const model::Bot &owner() const { return *document->project().bot(bot); }
    QStringList variableNames() const;
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

signals:
    /// typing: further letters follow and make one step with this one.
    void edited(const QJsonValue &value, bool typing);

protected:
    FieldContext m_context;
    commands::Command m_pending;
};

/// The field for a kind of property.
PropertyField *makeField(const dialogist::flow::PropertySpec &spec, const FieldContext &context);

// Kinds made of rows.
PropertyField *makeBubblesField(const FieldContext &context);
PropertyField *makeOptionsField(const FieldContext &context);
PropertyField *makeCasesField(const FieldContext &context);
PropertyField *makeAssignmentsField(const FieldContext &context);

// Kinds to choose from.
PropertyField *makeVariableField(const FieldContext &context);
PropertyField *makeKnowledgeField(const FieldContext &context);
PropertyField *makeNodeField(const FieldContext &context);

} // namespace dialogist::panels::inspector
