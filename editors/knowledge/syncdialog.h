// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/syncdiff.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QTreeWidget;

namespace dialogist::editors::knowledge {

/// What reading the files again would change: added, changed, moved, not there any more. Accepted = it shall count.
class SyncDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SyncDialog(const dialogist::knowledge::SyncDiff &diff, QWidget *parent = nullptr);
    /// Whether sources whose files are gone shall be removed.
    bool removesGone() const;

private:
    void addGroup(QTreeWidget &tree, const QString &title, const QString &icon, const QStringList &lines, const QStringList &reasons = {});
    QCheckBox *m_remove = nullptr;
};

/// Asks for the password of documents that could not be opened. It is used once and kept nowhere.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    PasswordDialog(const QStringList &names, bool wasWrong, QWidget *parent = nullptr);
    QString password() const;

private:
    QLineEdit *m_password = nullptr;
};

} // namespace dialogist::editors::knowledge
