// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/commands/document.h"
#include "studio/publish/hostingservice.h"
#include "studio/ui/ask.h"

#include <QPointer>
#include <QThread>

#include <memory>

namespace dialogist::panels::deploy {
class DeployPanel;
}

namespace dialogist::shell {

class HostKeeper;

/// Publishes the open project's bots as jobs, keeps the host on this computer alive while the studio runs, and knows what is live and
/// what changed since.
class Publisher : public QObject
{
    Q_OBJECT
public:
    Publisher(JobQueue &queue, QObject *parent = nullptr);
    ~Publisher() override;
    void setDocument(commands::Document *document);

    void publish(model::BotId bot, const QString &target, const QString &region);
    void rollBack(model::BotId bot, const QString &releaseHash);
    /// Writes the notice, the record, the list of subprocessors or the review to a file that the person chooses.
    void exportReview(model::BotId bot, const QString &target, const QString &kind, ui::Ask &ask, QWidget *window);
    /// Tells the panel what is live and what changed since.
    void show(panels::deploy::DeployPanel &panel, model::BotId bot);
    /// "Live on this computer · release 3 · 2 changes since", or that it is not live yet.
    QString liveSentence() const;
    void noteChange();

signals:
    void progressed(bool running, const QString &text, qint64 done, qint64 total);
    void failed(const QString &message);
    void liveChanged();

private:
    struct Outcome;
    void run(const QString &title, std::function<std::optional<Error>(JobControl &, Outcome &)> work, std::function<void(const Outcome &)> store);
    const model::ReleaseRecord *lastRelease(model::BotId bot) const;

    JobQueue &m_queue;
    QPointer<commands::Document> m_document;
    QThread m_hostThread;
    HostKeeper *m_keeper; ///< lives on m_hostThread
    QHash<QString, publish::LiveBot> m_live; ///< by bot id, as the host said last
    int m_changesSince = 0;
};

} // namespace dialogist::shell
