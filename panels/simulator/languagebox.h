// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace dialogist::panels::simulator {

/// Languages of a talk: titles as texts, tags as data. Where there is no room for the title it shows the tag alone, never half a word.
class LanguageBox : public QComboBox
{
    Q_OBJECT
public:
    explicit LanguageBox(QWidget *parent = nullptr);
    void showPopup() override;
    /// What stands in the box at its present width.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dialogist::panels::simulator
