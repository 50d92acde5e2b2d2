// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

namespace dialogist::engine {
class Breakpoints;
}
namespace dialogist::editors::flow {
class FlowEditor;
}
namespace dialogist::panels::simulator {
class SimulatorPanel;
}

namespace dialogist::shell {

/// Brings canvas and simulator together: breakpoints hold the talk, and a talk begins where the canvas says. Main thread.
class TalkWatch : public QObject
{
    Q_OBJECT
public:
    TalkWatch(panels::simulator::SimulatorPanel &simulator, QObject *parent);

    /// Null when no project is open.
    void setBreakpoints(engine::Breakpoints *breakpoints);
    void attach(editors::flow::FlowEditor &editor);

signals:
    void simulatorWanted(); ///< a talk has begun from the canvas: show it

private:
    void holdAtBreakpoints();

    panels::simulator::SimulatorPanel &m_simulator;
    QPointer<engine::Breakpoints> m_breakpoints;
};

} // namespace dialogist::shell
