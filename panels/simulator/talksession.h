// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/engine/replay.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace dialogist {
class Job;
}

namespace dialogist::panels::simulator {

/// One exchange as it is shown: what the person said, if anything, and what the bot answered; with what it takes to go back to it.
struct Exchange {
    QString said;
    QList<flow::Message> messages;
    flow::Input input;
    flow::State before; ///< the talk when it began
    flow::State after;
    QJsonArray answers; ///< given to requests within it, as pins
    std::optional<flow::Request> pending; ///< what the talk waited for then
    QList<flow::TraceEntry> trace; ///< empty in a talk that an earlier program kept
    engine::HoldPlace held = {}; ///< where it was held
    QJsonObject edits = {}; ///< by name, the values that variables were given by hand afterwards

    /// A talk that was held goes on: nothing that a person said.
    bool isResumed() const { return engine::isResume(input); }
};

/// Who answers what a step asks of the world.
enum class Answering {
    ByHand, ///< the person at the simulator
    Pretended, ///< the step's answer to pretend; where it has none, the person
    Sent, ///< requests to web services are really sent, never from a restricted project; the rest is up to the person
};

/// A talk with one bot of the open project. Turns run on a pool thread; an edit of the bot is used from the next turn on, and the
/// talk goes on. It is kept in the project's settings, so that it can be resumed.
class TalkSession : public QObject
{
    Q_OBJECT
public:
    explicit TalkSession(QObject *parent = nullptr);

    void setDocument(commands::Document *document);
    /// Runs Code nodes; without it they wait for an answer by hand.
    void setCodeRunner(const std::shared_ptr<engine::CodeRunner> &code) { m_code = code; }
    /// Ends the present talk on the screen and brings back the one kept for this bot, if any.
    void setBot(model::BotId bot);
    model::BotId bot() const { return m_bot; }
    void setLanguage(const QString &language); ///< of the next talk
    QString language() const { return m_language; }

    void restart();
    /// A new talk that begins at a node, with the values that the present one has.
    void startAt(model::NodeId node);
    void say(const QString &text);
    void choose(const QString &optionId, const QString &label);

    /// Goes back to before an exchange; it and those after it can be brought back with forward() until something else is said.
    void rewind(int exchange);
    void forward();
    bool canForward() const { return !m_ahead.isEmpty(); }
    /// Plays an exchange again (-1 = the last one) up to before a step that it came to, counted from 1, and holds there. What came after
    /// that exchange is gone.
    void rewindToStep(int step, int exchange = -1);
    /// Gives a variable another value, as if the talk had brought it.
    void setVariable(const QString &name, const QJsonValue &value);

    /// Where talks stop; asked on the talk's thread, so it must not touch anything but its arguments. Empty = nowhere.
    void setHold(const flow::Hold &hold);
    bool isHeld() const { return m_state.waitingFor == QLatin1String("held"); }
    void goOn(); ///< until the next breakpoint
    void stepOn(); ///< runs one node
    void forcePort(const QString &port); ///< leaves the node at hand without running it
    /// While set, the talk stops before every step.
    void setPausing(bool pausing) { m_pausing = pausing; }
    bool isPausing() const { return m_pausing; }

    /// What the talk waits for that no person says: a model's answer, an HTTP answer, a human agent.
    const std::optional<flow::Request> &pending() const { return m_pending; }
    void answerPending(const QJsonObject &answer, bool remember);
    void setAnswering(Answering answering) { m_answering = answering; }
    Answering answering() const { return m_answering; }
    /// Whether nothing of this project may be sent.
    bool isRestricted() const;
    /// While set, every answer is remembered for requests that ask the same.
    void setKeepingAnswers(bool keeping) { m_keepsAnswers = keeping; }
    bool keepsAnswers() const { return m_keepsAnswers; }
    /// Answers remembered for this bot are used again by themselves.
    int rememberedAnswers() const { return int(m_pins.size()); }
    void forgetAnswers();

    void sendEvent(const QString &name, const QJsonObject &data);
    /// Lets time pass in the talk; what is due by then happens.
    void letTimePass(qint64 milliseconds);
    /// When the talk goes on by itself, from now on in milliseconds; 0 = never.
    qint64 dueIn() const;
    void setChannel(const QString &channel) { m_channel = channel; } ///< of the next talk
    QString channel() const { return m_channel; }
    /// "open" or "closed" whatever the bot's opening hours say; empty = as the talk's clock says.
    void setHours(const QString &hours) { m_hours = hours; }
    QString hours() const { return m_hours; }
    /// The next talk is of somebody who was never here.
    void forgetPerson() { m_user = {}; }

    engine::Recording recording() const;
    QList<engine::testing::SpokenTurn> spokenTurns() const;
    /// The talk as a test: answers by hand become pinned ones.
    model::ConversationTest asTest(const model::Bot &bot) const;
    /// Values were changed or ways forced in it: things that no test can do.
    bool wasChangedByHand() const;
    /// Plays a recording from its beginning against the bot as it is now, in place of the present talk.
    void play(const engine::Recording &recording);

    bool isBusy() const { return m_busy; }
    bool isStarted() const { return !m_exchanges.isEmpty(); }
    bool isEnded() const { return m_state.ended; }
    const flow::State &state() const { return m_state; }
    const QList<Exchange> &exchanges() const { return m_exchanges; }
    const engine::Turn &lastTurn() const { return m_turn; }
    double lastMilliseconds() const { return m_milliseconds; } ///< of the last turn, without preparing the bot; 0 = it was not run just now

signals:
    void talkChanged(); ///< another talk, or none
    void exchangeAdded(); ///< the last one of exchanges()
    void busyChanged();
    void failed(const QString &message);

private:
    struct Prepared;
    struct Work;
    void onChanged(const QList<model::Change> &changes);
    void begin(flow::Input input);
    void run(flow::Input input, const QString &said, bool fresh, bool scripted = false);
    void showLast();
    void standAtLast();
    void waitOn();
    void onDone(const Work &work, const QString &said);
    void playNext();
    void editAsScripted();
    bool isHeldElsewhere() const;
    void keepAnswer(const flow::Request &request, const QJsonObject &answer);
    flow::Input timed(flow::Input input) const;
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
    std::optional<flow::Request> m_pending;
    QList<Exchange> m_ahead; ///< taken back by rewind(), the next one first
    engine::Recording m_script; ///< being played
    qsizetype m_played = 0; ///< inputs of it that were taken
    QJsonArray m_pins; ///< remembered answers
    Answering m_answering = Answering::ByHand;
    bool m_keepsAnswers = false;
    bool m_pausing = false;
    QString m_hours;
    QTimer m_wait; ///< a Wait of the talk goes on by itself
    QTimer m_preparing; ///< of the bot's code
    QPointer<Job> m_job; ///< the turn at hand
    QJsonObject m_user; ///< what the person brings into the next talk
    QString m_channel;
    flow::Hold m_hold;
    std::shared_ptr<engine::CodeRunner> m_code;
    flow::Hold m_nextHold; ///< instead of the others, for one turn
    qint64 m_clock = 0; ///< how far the talk's time is ahead of ours, milliseconds
    double m_milliseconds = 0;
    std::shared_ptr<const Prepared> m_prepared; ///< what the last turn ran on
    bool m_stale = true; ///< the bot has changed since then
    bool m_busy = false;
    int m_generation = 0; ///< answers of older talks are dropped
};

} // namespace dialogist::panels::simulator
