// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/commands/document.h"
#include "studio/privacy/review.h"
#include "studio/publish/hostingservice.h"
#include "studio/ui/ask.h"

#include <QFuture>
#include <QPointer>
#include <QSet>
#include <QThread>

#include <memory>

namespace dialogist::panels::deploy {
class DeployPanel;
}

namespace dialogist::shell {

class ChangeWatch;
class HostKeeper;

/// Publishes the open project's bots as jobs, keeps the host on this computer alive while the studio runs, and longer if the person
/// wants it, and knows what is live and what changed since.
class Publisher : public QObject
{
    Q_OBJECT
public:
    Publisher(JobQueue &queue, QObject *parent = nullptr);
    ~Publisher() override;
    void setDocument(commands::Document *document);

    /// known: what the review has found in documents already, a copy that nobody else touches; null = nothing.
    void publish(model::BotId bot, const QString &target, const QString &region, const privacy::KnownScans &known = {});
    void rollBack(model::BotId bot, const QString &releaseHash);
    /// Starts the host on this computer, whose folder has kept the release.
    void putOnline(model::BotId bot);
    /// Asks, then ends the host on this computer, whoever started it: the bots of other projects go offline with those of this one.
    void takeOffline(ui::Ask &ask, QWidget *window);
    /// Finds out which bots of the project answer on this computer; showLive() tells when that is known.
    void look();
    /// Asks where closing the program would take bots from people. False: the person does not want to close it.
    bool mayQuit(ui::Ask &ask, QWidget *window);
    /// Writes the notice, the record, the list of subprocessors or the review to a file that the person chooses.
    void exportReview(model::BotId bot, const QString &target, const QString &kind, ui::Ask &ask, QWidget *window);
    /// The same with a picture that the panel has drawn.
    void exportPicture(model::BotId bot, const QByteArray &picture, const QString &kind, ui::Ask &ask, QWidget *window);
    /// Tells the panel what is live and what changed since, as far as it is known: changesFound() tells when there is more.
    void show(panels::deploy::DeployPanel &panel, model::BotId bot);
    void showChanges(panels::deploy::DeployPanel &panel, model::BotId bot) const;
    void showLive(panels::deploy::DeployPanel &panel, model::BotId bot);
    /// "Release 3 on this computer · changed since", that it is offline, or that it is not live yet.
    QString liveSentence() const;
    void noteChange(); ///< something was edited

signals:
    void progressed(bool running, const QString &text, qint64 done, qint64 total);
    void failed(const QString &message);
    void liveChanged();
    void reachChanged(); ///< a bot was found online or offline; what changed in the project is as before
    void changesFound(); ///< what changed since a bot was published is known anew

private:
    struct Outcome;
    void run(const QString &title, std::function<std::optional<Error>(JobControl &, Outcome &)> work, std::function<void(const Outcome &)> store);
    const model::ReleaseRecord *lastRelease(model::BotId bot) const;
    QStringList servedNames() const;

    JobQueue &m_queue;
    QPointer<commands::Document> m_document;
    QThread m_hostThread;
    HostKeeper *m_keeper; ///< lives on m_hostThread
    ChangeWatch *m_changes;
    QHash<QString, publish::LiveBot> m_live; ///< by bot id, as the host said last
    QSet<QString> m_offline; ///< ids of bots that were published on this computer and do not answer
    QStringList m_served; ///< names of all bots of the host, those of other projects too
    struct Found {
        QHash<QString, publish::LiveBot> live; ///< by bot id
        QStringList served;
    };
    static Found findLive(const QHash<QString, QString> &slugs);
    QFuture<Found> m_looking;
    int m_looks = 0; ///< counts them: what a former one found is old
};

} // namespace dialogist::shell
