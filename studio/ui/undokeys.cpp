// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/undokeys.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace dialogist::ui {

namespace {

constexpr char undoneByProject[] = "undoneByProject";

/// Boxes hand the key on to a line inside them.
QLineEdit *lineOf(QObject *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        return line;
    if (auto *box = qobject_cast<QComboBox *>(field))
        return box->lineEdit();
    return qobject_cast<QAbstractSpinBox *>(field) ? field->findChild<QLineEdit *>() : nullptr;
}

const QTextDocument *textOf(const QObject *field)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return plain->document();
    const auto *rich = qobject_cast<const QTextEdit *>(field);
    return rich ? rich->document() : nullptr;
}

/// Nothing to redo is not enough: whoever has typed here and presses the key once too often does not mean the project.
bool isUntouched(QObject *field)
{
    if (const QLineEdit *line = lineOf(field))
        return !line->isUndoAvailable() && !line->isRedoAvailable();
    const QTextDocument *text = textOf(field);
    return text && !text->isUndoAvailable() && !text->isRedoAvailable();
}

bool isUndoneByProject(QObject *field)
{
    if (!lineOf(field) && !textOf(field))
        return false;
    for (auto *widget = static_cast<QWidget *>(field); widget; widget = widget->parentWidget()) {
        if (const QVariant said = widget->property(undoneByProject); said.isValid())
            return said.toBool();
        if (widget->isWindow() || qobject_cast<QAbstractItemView *>(widget))
            return false;
    }
    return false;
}

/// The window's action; a dock that floats is a window in one.
QAction *projectsAction(const QWidget &field, QKeySequence::StandardKey key)
{
    const QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    for (const QWidget *window = field.window(); window; window = window->parentWidget() ? window->parentWidget()->window() : nullptr) {
        const QList<QAction *> actions = window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (keys.contains(action->shortcut()))
                return action;
        }
    }
    return nullptr;
}

QMenu *makeMenu(QWidget *field)
{
    if (QLineEdit *line = lineOf(field))
        return line->isReadOnly() ? nullptr : line->createStandardContextMenu();
    if (auto *plain = qobject_cast<QPlainTextEdit *>(field))
        return plain->isReadOnly() ? nullptr : plain->createStandardContextMenu();
    auto *rich = qobject_cast<QTextEdit *>(field);
    return !rich || rich->isReadOnly() ? nullptr : rich->createStandardContextMenu();
}

/// Shows the field's own menu with the project's undo and redo in it. False where the field is to show what it has.
bool showMenu(QObject *watched, const QContextMenuEvent &event)
{
    // Texts are asked by what lies in their frame.
    QObject *asked = qobject_cast<QAbstractScrollArea *>(watched->parent()) && textOf(watched->parent()) ? watched->parent() : watched;
    if (!isUndoneByProject(asked))
        return false;
    auto *field = static_cast<QWidget *>(asked);
    if (field->contextMenuPolicy() != Qt::DefaultContextMenu)
        return false;
    // Before there is a menu, whose own actions are not what is looked for.
    QAction *const projects[] = {projectsAction(*field, QKeySequence::Undo), projectsAction(*field, QKeySequence::Redo)};
    QMenu *menu = makeMenu(field);
    if (!menu)
        return false;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Undo and redo come first in the menu of every field that can be written in.
    const QList<QAction *> own = menu->actions().first(std::min<qsizetype>(2, menu->actions().size()));
    for (qsizetype i = 0; i < own.size(); ++i) {
        auto *action = new QAction(own.at(i)->icon(), own.at(i)->text(), menu);
        action->setEnabled(projects[i] && projects[i]->isEnabled());
        if (projects[i])
            QObject::connect(action, &QAction::triggered, projects[i], &QAction::trigger);
        menu->insertAction(own.at(i), action);
        menu->removeAction(own.at(i));
    }
    menu->popup(event.globalPos());
    return true;
}

} // namespace

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    if (event->type() == QEvent::ContextMenu)
        return showMenu(watched, *static_cast<QContextMenuEvent *>(event));
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return undoInProject(*static_cast<QWidget *>(watched), *key); // accepted as it is: what is around the field does not get it
    if ((!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) || (!isUndoneByProject(watched) && !isUntouched(watched)))
        return false;
    event->ignore();
    return true;
}

/// The key comes here where the window's action is disabled, or has another of the platform's keys for it.
bool undoInProject(QWidget &field, const QKeyEvent &key)
{
    const bool isUndo = key.matches(QKeySequence::Undo);
    if ((!isUndo && !key.matches(QKeySequence::Redo)) || !isUndoneByProject(&field))
        return false;
    if (QAction *action = projectsAction(field, isUndo ? QKeySequence::Undo : QKeySequence::Redo); action && action->isEnabled())
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection); // which may take the field away
    return true;
}

void setUndoneByProject(QWidget *widget, bool on)
{
    widget->setProperty(undoneByProject, on);
}

} // namespace dialogist::ui
