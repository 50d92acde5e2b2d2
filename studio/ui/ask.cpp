// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/ask.h"

#include "studio/ui/filedialog.h"

#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace dialogist::ui {

Ask::~Ask() = default;

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

namespace {

/// A message box whose text is always plain: what it names may come from anywhere.
void fill(QMessageBox &box, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    box.setIcon(icon);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
}

} // namespace

void DialogAsk::information(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(parent);
    fill(box, QMessageBox::Information, title, text);
    box.exec();
}

void DialogAsk::error(QWidget *parent, const QString &title, const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    QMessageBox box(parent);
    fill(box, QMessageBox::Warning, title, error.message);
    box.exec();
}

bool DialogAsk::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(parent);
    fill(box, QMessageBox::Question, title, text);
    QPushButton *go = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == go;
}

std::optional<int> DialogAsk::choose(QWidget *parent, const QString &title, const QString &text, const QStringList &ways)
{
    QMessageBox box(parent);
    fill(box, QMessageBox::Question, title, text);
    QList<QAbstractButton *> buttons;
    for (const QString &way : ways)
        buttons.append(box.addButton(way, QMessageBox::AcceptRole));
    box.addButton(QMessageBox::Cancel);
    box.exec();
    const qsizetype index = buttons.indexOf(box.clickedButton());
    return index < 0 ? std::nullopt : std::optional(int(index));
}

std::optional<QString> DialogAsk::text(QWidget *parent, const QString &title, const QString &label, const QString &initial)
{
    bool ok = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, initial, &ok);
    return ok ? std::optional(text) : std::nullopt;
}

QStringList DialogAsk::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    FileDialog dialog(parent, title, startFolder(), filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    const QStringList paths = dialog.chosen();
    remember(paths.value(0));
    return paths;
}

QString DialogAsk::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    FileDialog dialog(parent, title, startFolder(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    const QString path = dialog.chosen().value(0);
    remember(path);
    return path;
}

QString DialogAsk::openFolder(QWidget *parent, const QString &title)
{
    FileDialog dialog(parent, title, startFolder(), {});
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    const QString path = dialog.chosen().value(0);
    if (!path.isEmpty())
        m_lastFolder = path;
    return path;
}

QString DialogAsk::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    const QString start = QFileInfo(suggested).isAbsolute() ? suggested : startFolder() + QLatin1Char('/') + suggested;
    FileDialog dialog(parent, title, QFileInfo(start).absolutePath(), filter);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggested).suffix()); // a name typed without one is found again by its kind
    dialog.selectFile(QFileInfo(start).fileName());
    const QString path = dialog.chosen().value(0);
    remember(path);
    return path;
}

QString DialogAsk::startFolder() const
{
    return m_lastFolder.isEmpty() ? documentsFolder() : m_lastFolder;
}

void DialogAsk::remember(const QString &path)
{
    if (!path.isEmpty())
        m_lastFolder = QFileInfo(path).absolutePath();
}

} // namespace dialogist::ui
