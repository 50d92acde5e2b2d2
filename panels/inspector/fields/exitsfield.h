// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/inspector/fields/propertyfield.h"

class QLabel;
class QVBoxLayout;

namespace dialogist::panels::inspector {

/// The exits of a step that runs another flow: those of that flow by name, or that it has none, and what can be done about connections
/// from exits that it no longer has. Names are typed for a flow only that is not in the bot.
class ExitsField : public PropertyField
{
    Q_OBJECT
public:
    ExitsField(const dialogist::flow::PropertySpec &spec, const FieldContext &context, model::NodeId node);

    void setValue(const QJsonValue &value) override;
    void refreshChoices() override;
    void setLabel(const QString &label) override;

signals:
    /// One edit that mends a connection.
    void repairWanted(const dialogist::commands::Command &command);

private:
    void showLost(const model::Node &node, const QStringList &ports);
    void addNotice(const QString &port, const QStringList &free);

    model::NodeId m_node;
    QLabel *m_said;
    PropertyField *m_typed; ///< the stored names
    QVBoxLayout *m_lost;
    QList<QWidget *> m_notices;
    QStringList m_shown; ///< what the notices were made for
};

} // namespace dialogist::panels::inspector
