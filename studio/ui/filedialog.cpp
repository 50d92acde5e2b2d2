// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/filedialog.h"

namespace dialogist::ui {

FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
    : QFileDialog(parent, title, folder, filter)
{
    setIconProvider(&m_icons);
}

QStringList FileDialog::chosen()
{
    return exec() == QDialog::Accepted ? selectedFiles() : QStringList();
}

QIcon FileDialog::PlainIcons::icon(const QFileInfo &info) const
{
    return QFileIconProvider::icon(info.isDir() ? QFileIconProvider::Folder : QFileIconProvider::File);
}

QString FileDialog::PlainIcons::type(const QFileInfo &info) const
{
    return info.isDir() ? tr("Folder") : info.suffix().toUpper();
}

} // namespace dialogist::ui
