// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/undokeys.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace dialogist::ui {

namespace {

/// Boxes hand the key on to a line inside them.
const QLineEdit *lineOf(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line;
    if (const auto *box = qobject_cast<const QComboBox *>(field))
        return box->lineEdit();
    return qobject_cast<const QAbstractSpinBox *>(field) ? field->findChild<const QLineEdit *>() : nullptr;
}

const QTextDocument *textOf(const QObject *field)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return plain->document();
    const auto *rich = qobject_cast<const QTextEdit *>(field);
    return rich ? rich->document() : nullptr;
}

/// Nothing to redo is not enough: whoever has typed here and presses the key once too often does not mean the project.
bool isUntouched(const QObject *field)
{
    if (const QLineEdit *line = lineOf(field))
        return !line->isUndoAvailable() && !line->isRedoAvailable();
    const QTextDocument *text = textOf(field);
    return text && !text->isUndoAvailable() && !text->isRedoAvailable();
}

} // namespace

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) || !isUntouched(watched))
        return false;
    event->ignore();
    return true;
}

} // namespace dialogist::ui
