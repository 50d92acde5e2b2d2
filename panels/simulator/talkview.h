// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/simulator/bubble.h"
#include "panels/simulator/talksession.h"

#include <QImage>
#include <QScrollArea>

class QVBoxLayout;

namespace dialogist::panels::simulator {

/// The talk as bubbles, with the quick replies of the last message as buttons, and with warnings for whoever builds the bot: what failed
/// and nothing in the bot takes care of. Shows the newest part of a long talk.
class TalkView : public QScrollArea
{
    Q_OBJECT
public:
    /// image gives the picture for a blob's hash; a null image shows the alternative text.
    explicit TalkView(std::function<QImage(const QString &hash)> image, QWidget *parent = nullptr);

    void clear();
    void add(const Exchange &exchange);
    void setRepliesEnabled(bool enabled);
    /// What the last exchange added, as a screen reader says it.
    QString spokenLast() const { return m_spoken; }
    int bubbleCount() const { return int(m_bubbles.size()); }

signals:
    void replyChosen(const QString &id, const QString &label);
    void linkClicked(const QString &url);
    void citationClicked(const dialogist::flow::Citation &citation);
    void typed(const QString &characters); ///< while the keyboard is here, where nothing can be written

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Bubble *addBubble(Bubble::Side side);
    void addWarnings(const QStringList &warnings, QStringList &spoken);
    void stepFrom(Bubble *bubble, int by);
    void showReplies(const QList<flow::QuickReply> &replies);
    void fitAll();
    void layOutReplies();

    std::function<QImage(const QString &)> m_image;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QList<Bubble *> m_bubbles;
    QWidget *m_replies = nullptr;
    QString m_spoken;
    bool m_follows = true; ///< the end of the talk stays in sight
};

} // namespace dialogist::panels::simulator
