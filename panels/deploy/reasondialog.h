// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace dialogist::panels::deploy {

/// Asks why a finding is acceptable, or several for the same reason. There is no going on without a reason.
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReasonDialog(const QList<flow::Finding> &findings, QWidget *parent = nullptr);
    QString reason() const; ///< trimmed

private:
    void check();

    QLineEdit *m_reason;
    QDialogButtonBox *m_buttons;
};

} // namespace dialogist::panels::deploy
