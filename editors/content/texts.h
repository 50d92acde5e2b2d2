// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

#include <QStringList>

namespace dialogist::editors::content {

/// Where a text of the bot lies: a node, and the way inside its properties.
struct TextPlace {
    model::FlowId flow;
    model::NodeId node;
    QStringList path; ///< keys and indexes: "options", "0", "label"

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// One text that people read, with the words that say what it is.
struct TextRow {
    TextPlace place;
    QString where; ///< "Welcome › Greeting"
    QString what; ///< "Text", "Option 2"
    model::LocalizedText text;
};

/// All texts of a bot that are written in at least one language, flow by flow.
QList<TextRow> textsOf(const model::Bot &bot);
/// The edit that gives one text new words in one language; obsolete when nothing changes or the text is gone.
commands::Command textEdit(const model::Project &project, const TextPlace &place, const QString &language, const QString &words);

} // namespace dialogist::editors::content
