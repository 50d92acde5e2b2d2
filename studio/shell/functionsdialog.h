// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace dialogist::shell {

/// What expressions can call, each with a sentence and an example, to be searched while one is written: it does not block the window.
class FunctionsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FunctionsDialog(QWidget *parent = nullptr);

private:
    void fill();
    void copy();

    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace dialogist::shell
