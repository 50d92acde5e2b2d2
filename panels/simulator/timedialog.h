// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace dialogist::panels::simulator {

/// Asks how much time is to pass in a talk: a number and a unit. Deletes itself when it is closed.
class TimeDialog : public QDialog
{
    Q_OBJECT
public:
    /// proposed: what it begins with, in milliseconds.
    explicit TimeDialog(qint64 proposed, QWidget *parent = nullptr);

signals:
    void chosen(qint64 milliseconds);

private:
    QSpinBox *m_count;
    QComboBox *m_unit;
};

} // namespace dialogist::panels::simulator
