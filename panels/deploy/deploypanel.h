// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/privacy/review.h"
#include "studio/ui/citation.h"
#include "studio/ui/panel.h"

#include <QDateTime>

#include <optional>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace dialogist::ui {
class Ask;
}

namespace dialogist::panels::deploy {

class DataMapView;
class ExportButton;
class FindingSection;
class OutcomeSection;
class ReceiverSection;
class ReviewRunner;
class SettingSection;
class WhereSection;

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
    const privacy::Review &review() const { return m_review; } ///< the newest that is shown
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
    QWidget *makeHeader();
    QWidget *makePage();
    static QString noDetail(); ///< what stands below the map while nothing on it is chosen
    void connectSections();
    void refresh();
    void askForReview(int delayMs);
    void showReview(const privacy::Review &review);
    void updateHeader();
    void showVerdict(bool publishable);
    bool isPublishedThere() const; ///< what is live and what changed is of the chosen service
    bool isUnchanged() const; ///< the same as what is live, as far as that is known
    void wantPublishing();
    void publishIfWanted();
    void showOutcome();
    void reveal();
    void arrange();
    void push(const commands::Command &command);
    const model::Bot *currentBot() const;
    void setRegion(const QString &region);
    void approve(const flow::Finding &finding);
    void withdraw(const flow::Finding &finding);
    void applyFix(const flow::Finding &finding, const QString &id);
    void goTo(const flow::Finding &finding);

    ui::Ask &m_ask;
    commands::Document *m_document = nullptr;
    model::BotId m_bot;
    QString m_target = QStringLiteral("here");
    privacy::Review m_review;
    LiveState m_live;
    bool m_running = false;
    bool m_isAwaited = false; ///< what comes of the last run, which is shown when it is there
    std::optional<QStringList> m_changes; ///< since the last release; none = not known
    std::optional<QJsonObject> m_wanted; ///< the review with which publishing was asked for; it waits for that of the last edits
    bool m_isOld = false; ///< the review; it is made anew when it can be seen
    bool m_wide = true;

    ReviewRunner *m_runner = nullptr;
    QStackedWidget *m_pages = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_badge = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_readOnly = nullptr; ///< why this window cannot publish
    QLabel *m_error = nullptr;
    ExportButton *m_export = nullptr;
    QPushButton *m_publish = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    WhereSection *m_where = nullptr;
    DataMapView *m_map = nullptr;
    QLabel *m_mapDetail = nullptr;
    ReceiverSection *m_receivers = nullptr;
    SettingSection *m_settings = nullptr;
    FindingSection *m_findings = nullptr;
    OutcomeSection *m_outcome = nullptr;
    QTimer *m_reveal = nullptr; ///< while it runs, the address that is new is kept in view
    QBoxLayout *m_top = nullptr; ///< of the header: words and buttons
    QBoxLayout *m_pair = nullptr; ///< settings and findings: side by side when there is room
};

} // namespace dialogist::panels::deploy

Q_DECLARE_METATYPE(dialogist::panels::deploy::LiveState)
