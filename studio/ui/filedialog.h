// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDialog>
#include <QFileIconProvider>

namespace dialogist::ui {

/// A dialog for files that opens none of those that it lists. Qt's own looks into files to find icons and kinds for them, and closing
/// any handle of an open project, its log or its index takes away the locks that SQLite has on them (POSIX, fcntl): another program then
/// takes itself for the last one and removes the log from under this one, with the newest edits in it.
class FileDialog : public QFileDialog
{
    Q_OBJECT
public:
    FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter);
    /// Shows it; empty when it was given up.
    QStringList chosen();

private:
    class PlainIcons : public QFileIconProvider
    {
    public:
        using QFileIconProvider::icon;
        QIcon icon(const QFileInfo &info) const override;
        QString type(const QFileInfo &info) const override;
    };
    PlainIcons m_icons;
};

} // namespace dialogist::ui
