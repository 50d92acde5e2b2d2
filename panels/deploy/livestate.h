// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace dialogist::panels::deploy {

/// What is live at the chosen target, as the service says.
struct LiveState {
    struct Release {
        int number = 0;
        QString hash;
        QDateTime at;
    };
    QString address; ///< of the web chat page; empty = nothing is live
    bool isOffline = false; ///< it was live there, and nothing answers
    QString embed; ///< the line of HTML that puts the chat into a page
    int number = 0;
    QString hash;
    QList<Release> earlier; ///< newest first; one can go back to them
};

} // namespace dialogist::panels::deploy

Q_DECLARE_METATYPE(dialogist::panels::deploy::LiveState)
