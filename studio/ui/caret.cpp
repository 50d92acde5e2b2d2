// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/caret.h"

#include <QLineEdit>

#include <algorithm>

namespace dialogist::ui {

int caretAfter(const QString &before, const QString &after, int caret)
{
    const QStringView behind = QStringView(before).mid(caret);
    if (after.endsWith(behind))
        return int(after.size() - behind.size());
    if (after.startsWith(QStringView(before).left(caret)))
        return caret;
    qsizetype end = 0; // what is the same at the end
    while (end < std::min(before.size(), after.size()) && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    return int(after.size() - end);
}

void replaceText(QLineEdit &line, const QString &text)
{
    const QString before = line.text();
    if (before == text)
        return;
    const int caret = line.hasFocus() ? caretAfter(before, text, line.cursorPosition()) : int(text.size());
    line.setText(text);
    line.setCursorPosition(caret);
}

} // namespace dialogist::ui
