// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QStandardItemModel;

namespace dialogist::editors::test {

/// A line for a name that the bot has: offers those that fit while one types, and all of them on the key down or a click on its arrow.
/// Other names can be written as well.
class NameEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// The names are those of ui::setEntries(); the model must outlive the line.
    NameEdit(QStandardItemModel &names, QWidget *parent = nullptr);

    /// Replaces the text without emitting edited(); the caret stays.
    void showName(const QString &name);

signals:
    void edited(const QString &name);
    void entered(); ///< the names are about to be offered

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerAll();
};

} // namespace dialogist::editors::test
