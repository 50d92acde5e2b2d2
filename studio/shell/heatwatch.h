// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/engine/replay.h"

#include <QFutureWatcher>
#include <QList>
#include <QPointer>

#include <memory>

class QAction;
class QActionGroup;

namespace dialogist::editors::flow {
class FlowEditor;
}
namespace dialogist::panels::simulator {
class SimulatorPanel;
}
namespace dialogist::ui {
class Ask;
}

namespace dialogist::shell {

class EditorArea;

/// Shows on the cards of all flows how often talks passed them: the last run of the tests, the talk in the simulator, or talks that were
/// saved, as the person chooses. Talks of which the steps are not known are played again on a pool thread. What people say to a published
/// bot is no source: hosts keep their words, as far as the bot's privacy lets them, and not the way that a talk took. Main thread.
class HeatWatch : public QObject
{
    Q_OBJECT
public:
    enum class Source { Nothing, Tests, Talk, SavedTalks };

    HeatWatch(panels::simulator::SimulatorPanel &simulator, EditorArea &area, ui::Ask &ask, QObject *parent);
    ~HeatWatch() override;

    /// Null when no project is open.
    void setDocument(commands::Document *document);
    void setCodeRunner(const std::shared_ptr<engine::CodeRunner> &code) { m_code = code; }
    /// Shows it there; where the person closes it, it stays off in all flows until it is asked for again.
    void attach(editors::flow::FlowEditor &editor);
    /// What the last run of the tests passed.
    void setTests(const engine::testing::Coverage &coverage);
    Source source() const { return m_source; }
    bool isCounting() const { return m_watcher.isRunning(); }
    /// To choose the source by, for a menu.
    QList<QAction *> actions() const;

signals:
    void told(const QString &message); ///< why there is nothing to show
    void failed(const QString &message);

private:
    void add(Source source, const QString &name, const QString &text);
    void choose(Source source);
    void turnOff();
    bool chooseTalks();
    void update();
    void count(const QList<engine::Recording> &talks);
    void show(const engine::testing::Coverage &coverage);
    QString title() const;

    panels::simulator::SimulatorPanel &m_simulator;
    EditorArea &m_area;
    ui::Ask &m_ask;
    QPointer<commands::Document> m_document;
    std::shared_ptr<engine::CodeRunner> m_code;
    QActionGroup *m_actions;
    Source m_source = Source::Tests;
    engine::testing::Coverage m_tests;
    QList<engine::Recording> m_saved;
    engine::testing::Coverage m_shown;
    QFutureWatcher<engine::testing::Coverage> m_watcher;
};

} // namespace dialogist::shell
