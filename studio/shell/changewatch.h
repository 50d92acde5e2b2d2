// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"

#include <QFutureWatcher>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace dialogist::shell {

/// Knows what changed in the bots of a project since each was published last. The comparison makes the release that the bot would be
/// now, from the file and on a pool thread, a moment after the last edit: an edit that was taken back, or that moved a card, is none.
/// Main thread.
class ChangeWatch : public QObject
{
    Q_OBJECT
public:
    explicit ChangeWatch(QObject *parent = nullptr);
    ~ChangeWatch() override;

    /// Null when no project is open.
    void setDocument(commands::Document *document);
    /// Something was edited: compares soon; several calls come together.
    void look();
    /// Compares at once: something was published.
    void lookNow();

    /// Sentences, empty when nothing changed. None: the bot was never published, or it is not known (yet, or after an edit).
    std::optional<QStringList> changesOf(model::BotId bot) const;
    /// Whether there were any when it was looked last: what may be shown while the newest edit is being compared.
    bool hasChanged(model::BotId bot) const;

signals:
    void found();

private:
    struct Found {
        QHash<model::BotId, QStringList> changes;
        qint64 tookMs = 0;
    };
    static Found compare(const QString &path, const std::atomic_bool &cancelled);
    void begin();

    QPointer<commands::Document> m_document;
    QTimer m_timer;
    QFutureWatcher<Found> m_watcher;
    int m_revision = 0; ///< counts edits
    int m_compared = 0; ///< the revision that is, or was, compared last
    bool m_isOld = false; ///< what was found
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the comparison that runs
    QHash<model::BotId, QStringList> m_changes;
};

} // namespace dialogist::shell
