// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/coverage.h"

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

class EditorArea;

/// Brings canvas and simulator together: breakpoints hold the talk, a talk begins where the canvas says, and what tests covered shows on
/// the cards. Main thread.
class TalkWatch : public QObject
{
    Q_OBJECT
public:
    TalkWatch(panels::simulator::SimulatorPanel &simulator, EditorArea &area, QObject *parent);

    /// Null when no project is open.
    void setBreakpoints(engine::Breakpoints *breakpoints);
    void attach(editors::flow::FlowEditor &editor);
    void showCoverage(const engine::testing::Coverage &coverage);

signals:
    void simulatorWanted(); ///< a talk has begun from the canvas: show it

private:
    void holdAtBreakpoints();
    void heat(editors::flow::FlowEditor &editor) const;

    panels::simulator::SimulatorPanel &m_simulator;
    EditorArea &m_area;
    QPointer<engine::Breakpoints> m_breakpoints;
    engine::testing::Coverage m_coverage;
};

} // namespace dialogist::shell
