// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/engine/talk.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace dialogist::panels::simulator {

/// One exchange as it is shown: what the person said, if anything, and what the bot answered.
struct Exchange {
    QString said;
    QList<flow::Message> messages;
};

/// A talk with one bot of the open project. Turns run on a pool thread; an edit of the bot is used from the next turn on, and the
/// talk goes on. It is kept in the project's settings, so that it can be resumed.
class TalkSession : public QObject
{
    Q_OBJECT
public:
    explicit TalkSession(QObject *parent = nullptr);

    void setDocument(commands::Document *document);
    /// Ends the present talk on the screen and brings back the one kept for this bot, if any.
    void setBot(model::BotId bot);
    model::BotId bot() const { return m_bot; }
    void setLanguage(const QString &language); ///< of the next talk
    QString language() const { return m_language; }

    void restart();
    void say(const QString &text);
    void choose(const QString &optionId, const QString &label);

    bool isBusy() const { return m_busy; }
    bool isStarted() const { return !m_exchanges.isEmpty(); }
    bool isEnded() const { return m_state.ended; }
    const flow::State &state() const { return m_state; }
    const QList<Exchange> &exchanges() const { return m_exchanges; }
    const engine::Turn &lastTurn() const { return m_turn; }
    double lastMilliseconds() const { return m_milliseconds; } ///< of the last turn, without preparing the bot

signals:
    void talkChanged(); ///< another talk, or none
    void exchangeAdded(); ///< the last one of exchanges()
    void busyChanged();
    void failed(const QString &message);

private:
    struct Prepared;
    struct Work;
    void onChanged(const QList<model::Change> &changes);
    void run(flow::Input input, const QString &said, bool fresh);
    void onDone(const Work &work, const QString &said);
    void setBusy(bool busy);
    void keep();
    void bringBack();
    QByteArray settingKey() const;

    QPointer<commands::Document> m_document;
    model::BotId m_bot;
    QString m_language;
    flow::State m_state;
    QList<Exchange> m_exchanges;
    engine::Turn m_turn;
    double m_milliseconds = 0;
    std::shared_ptr<const Prepared> m_prepared; ///< what the last turn ran on
    bool m_stale = true; ///< the bot has changed since then
    bool m_busy = false;
    int m_generation = 0; ///< answers of older talks are dropped
};

} // namespace dialogist::panels::simulator
