// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace dialogist::ui {

/// A line of what a message holds besides its text.
struct ContentLine {
    enum class Kind {
        Title, ///< of a card
        Text,
        Link, ///< leads to an address, once a person follows it
        Reply, ///< a button that says its words for the person
    };
    Kind kind = Kind::Text;
    QString text;
    QString address = {};

    friend bool operator==(const ContentLine &, const ContentLine &) = default;
};

/// Cards, places, links, files and actions as plain lines, for where they are not drawn: what the web chat shows, and what it tells the
/// page around it. Nothing is loaded or opened. Empty for a message that is text alone.
QList<ContentLine> contentLines(const QJsonObject &content);

} // namespace dialogist::ui
