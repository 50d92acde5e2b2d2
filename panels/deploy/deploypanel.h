// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/livestate.h"
#include "studio/privacy/review.h"
#include "studio/ui/citation.h"
#include "studio/ui/panel.h"

#include <QPointer>

#include <optional>

class QDialog;
class QStackedWidget;

namespace dialogist::ui {
class Ask;
}

namespace dialogist::panels::deploy {

class BotEdits;
class PublishHeader;
class ReviewPage;
class ReviewRunner;

/// The review before publishing, one page read from top to bottom: where, what goes where, to whom, for how long, what is wrong, what
/// changes. Edits settings as commands; publishing itself is asked for with signals.
class DeployPanel : public ui::Panel
{
    Q_OBJECT
public:
    explicit DeployPanel(ui::Ask &ask, QWidget *parent = nullptr);
    ~DeployPanel() override;

    QString panelId() const override;
    QString title() const override;
    void setDocument(commands::Document *document) override;
    void setPlace(const ui::Place &place) override; ///< the bot to show; null = the first

    QString target() const { return m_target; }
    void setTarget(const QString &id);
    model::BotId bot() const;
    const privacy::Review &review() const { return m_review; } ///< the newest that is shown; may be of the service chosen before
    /// What the reviews have found in documents, for whoever makes one on another thread: a copy, or null while one is being made.
    privacy::KnownScans knownScans() const;

public slots:
    /// While running, publishing cannot be started again. total 0 = not known how long.
    void setPublishing(bool running, const QString &text, qint64 done, qint64 total);
    void setLive(const dialogist::panels::deploy::LiveState &live);
    void setChanges(const QStringList &changes); ///< since it was published last; sentences; empty = nothing has changed
    void setError(const QString &message); ///< empty hides it

signals:
    /// The review that is shown is of the project as it is now.
    void publishRequested(const QString &target, const QString &region);
    void onlineRequested(); ///< the release that is offline shall be reached again
    void offlineRequested(); ///< nobody shall reach it for now
    void rollbackRequested(const QString &releaseHash);
    /// "review-pdf", "review-html", "notice-html", "notice-markdown", "record-csv", "subprocessors-csv", "subprocessors-json", "map-svg".
    void exportRequested(const QString &kind);
    void targetChanged(const QString &target);
    void reviewed(); ///< a new review is shown
    /// A finding in a document: it is to be opened there.
    void citationOpened(const QString &sourceId, const dialogist::ui::Citation &citation);

public:
    QByteArray mapSvg() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectPage();
    void refresh();
    void askForReview(int delayMs);
    void showReview(const privacy::Review &review);
    void updateHeader();
    bool isReviewed() const; ///< what is shown is of this bot and the chosen service
    bool isPublishedThere() const; ///< what is live and what changed is of the chosen service
    bool isUnchanged() const; ///< the same as what is live, as far as that is known
    void wantPublishing();
    void publishIfWanted();
    void publishNow(); ///< the person has been asked what there was to ask
    void forgetWish(); ///< to publish, also where it is being asked about
    void askAbout(const QList<flow::Finding> &openWarnings);
    void askForReason(const QList<flow::Finding> &findings);
    void askForRegion();
    void showOutcome();
    const model::Bot *currentBot() const;
    void goTo(const flow::Finding &finding);

    ui::Ask &m_ask;
    commands::Document *m_document = nullptr;
    model::BotId m_bot;
    QString m_target = QStringLiteral("here");
    privacy::Review m_review;
    model::BotId m_reviewed; ///< the bot that it is of
    LiveState m_live;
    bool m_running = false;
    bool m_isAwaited = false; ///< what comes of the last run, which is shown when it is there
    std::optional<QStringList> m_changes; ///< since the last release; none = not known
    std::optional<QJsonObject> m_wanted; ///< the review with which publishing was asked for; it waits for that of the last edits
    bool m_isOld = false; ///< the review; it is made anew when it can be seen
    QPointer<QDialog> m_question; ///< about open warnings; closed when what it asks about is not so any more

    ReviewRunner *m_runner;
    BotEdits *m_edits;
    QStackedWidget *m_pages;
    PublishHeader *m_header;
    ReviewPage *m_page;
};

} // namespace dialogist::panels::deploy
