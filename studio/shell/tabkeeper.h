// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"
#include "studio/ui/panel.h"

#include <QObject>

namespace dialogist::shell {

class EditorArea;

/// Remembers on this computer, by the path of a project, which editors were open, in which order, which one was in front, and how each
/// was looked at. Nothing of it is written into the project, which other people open too. Main thread.
class TabKeeper : public QObject
{
    Q_OBJECT
public:
    explicit TabKeeper(EditorArea &area, QObject *parent = nullptr);

    /// hasReview: the page for publishing is in front.
    void save(const QString &path, bool hasReview) const;
    struct Restored {
        bool any = false; ///< false: nothing is known of the project, or nothing of what was open is left
        bool hasReview = false; ///< the page for publishing was in front
    };
    /// Opens the editor that was in front at once, and the others one by one when the window has time for them.
    Restored restore(const QString &path, const model::Project &project);
    /// The project is being closed: what was not opened yet stays closed.
    void stop();

private:
    struct Tab {
        ui::Place place;
        QVariantMap view;
    };
    void openNext();

    EditorArea &m_area;
    QList<QPair<int, Tab>> m_waiting; ///< with the place among the tabs
    int m_stopped = 0; ///< counts: an opening that was asked for before is none
};

} // namespace dialogist::shell
