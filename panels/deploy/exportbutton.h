// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace dialogist::panels::deploy {

/// The button whose menu names the files that can be made of a review.
class ExportButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ExportButton(QWidget *parent = nullptr);

signals:
    void exportWanted(const QString &kind); ///< as DeployPanel::exportRequested()
};

} // namespace dialogist::panels::deploy
