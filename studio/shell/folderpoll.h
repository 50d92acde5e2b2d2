// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/ids.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace dialogist {
class Job;
}

namespace dialogist::shell {

/// Looks at the files and folders of knowledge bases from time to time and says when something there is another than before: names, sizes and
/// dates, never contents. Works on folders of networks too, which tell nobody of changes. What was there is kept in the person's settings, so
/// that a change made while the studio was closed is seen as well. Looking happens on a pool thread, and takes at most a fiftieth of its time.
class FolderPoll : public QObject
{
    Q_OBJECT
public:
    explicit FolderPoll(QObject *parent = nullptr);
    ~FolderPoll() override;

    static bool isWatched(model::KnowledgeBaseId base);
    /// Kept in the person's settings. What is there when the watch begins counts as known.
    static void setWatched(model::KnowledgeBaseId base, bool watched);

    /// The bases to look at, those not watched among them; replaces those of before.
    void setBases(const QList<model::KnowledgeBaseId> &bases);
    void setInterval(std::chrono::milliseconds interval);
    /// What is there now counts as known: it was just read.
    void forget(model::KnowledgeBaseId base);

signals:
    /// Something has changed and, for as long as between two looks, nothing more: nobody is in the middle of copying.
    void changed(dialogist::model::KnowledgeBaseId base);

private:
    void look();
    void take(model::KnowledgeBaseId base, const QByteArray &mark);

    QList<model::KnowledgeBaseId> m_bases;
    QMap<model::KnowledgeBaseId, QByteArray> m_pending; ///< seen once, not yet said
    std::chrono::milliseconds m_interval {5000};
    int m_generation = 0; ///< of what is known
    QTimer m_timer;
    Job *m_job = nullptr;
};

} // namespace dialogist::shell
