// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTextDocument>

namespace dialogist::ui {

/// Words for a tooltip, which Qt shows as HTML when they look like it and as they are when not: escapes would be seen then.
inline QString plainTip(const QString &words)
{
    return Qt::mightBeRichText(words) ? words.toHtmlEscaped() : words;
}

} // namespace dialogist::ui
