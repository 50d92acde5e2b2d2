// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace dialogist::ui {

/// A passage of a source, and what of it is quoted: what panels and editors exchange when a document is to be opened there.
struct Citation {
    int passage = 0; ///< counted from 0
    QString text = {}; ///< of the passage, by which it is known when its source was cut anew; may be empty
    QStringList quotes = {}; ///< whole sentences, as an answer has them
    int from = 0; ///< where in the passage the words are that are meant, and how many characters: a hit of a search, what a check found
    int length = 0; ///< 0 = the passage as a whole
};

} // namespace dialogist::ui
