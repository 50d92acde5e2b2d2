// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/clipboard.h"

#include <QDialog>

class QComboBox;

namespace dialogist::editors::flow {

/// Asks, for each thing that pasted steps refer to and that this bot does not have, what to do: make it, use another, or leave it.
class RepairDialog : public QDialog
{
    Q_OBJECT
public:
    RepairDialog(const model::Project &project, model::FlowId flow, const QList<Missing> &missing, QWidget *parent);
    QList<Repair> repairs() const;

private:
    QList<QComboBox *> m_choices;
};

} // namespace dialogist::editors::flow
