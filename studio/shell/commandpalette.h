// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"
#include "studio/ui/panel.h"

#include <QDialog>
#include <QIcon>

#include <functional>

class QLineEdit;
class QListWidget;

namespace dialogist::shell {

struct PaletteEntry {
    QString text;
    QString hint; ///< shortcut, or what kind of thing it is
    QIcon icon;
    std::function<void()> run;
    QString also = {}; ///< other words that people look for it by
};

/// Everything in the project that can be opened by name.
QList<PaletteEntry> projectEntries(const model::Project &project, const std::function<void(const ui::Place &)> &open);

/// Type a few letters of a command or of something in the project, press Enter.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(QList<PaletteEntry> entries, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void runCurrent();

    QList<PaletteEntry> m_entries;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace dialogist::shell
