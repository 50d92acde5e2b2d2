// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"

#include <QDialog>

namespace dialogist::panels::deploy {

/// Names the warnings that nobody has accepted and asks whether the bot goes out all the same: accepted = publish.
/// Enter and Escape publish nothing.
class WarningsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WarningsDialog(const QList<flow::Finding> &warnings, QWidget *parent = nullptr);

signals:
    void reasonWanted(); ///< instead of publishing, they are to be accepted with a reason; the dialog is closed
};

} // namespace dialogist::panels::deploy
