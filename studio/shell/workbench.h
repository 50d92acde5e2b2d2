// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/commands/document.h"
#include "studio/knowledge/syncdiff.h"
#include "studio/ui/ask.h"
#include "studio/ui/citation.h"
#include "studio/ui/panel.h"

#include <QObject>

#include <memory>

namespace dialogist::engine {
class Breakpoints;
}
namespace dialogist::panels::explorer {
class ExplorerPanel;
}
namespace dialogist::panels::inspector {
class InspectorPanel;
}
namespace dialogist::panels::simulator {
class SimulatorPanel;
}
namespace dialogist::panels::problems {
class ProblemsPanel;
}
namespace dialogist::panels::jobs {
class JobsPanel;
}
namespace dialogist::panels::history {
class HistoryPanel;
}
namespace dialogist::panels::deploy {
class DeployPanel;
}
namespace dialogist::panels::find {
class FindPanel;
}

namespace dialogist::engine {
class CodeRunner;
}

namespace dialogist::shell {

class EditorArea;
class HeatWatch;
class KnowledgeJobs;
class ProblemWatch;
class Publisher;
class TalkWatch;
class FilesWatch;
class SyncReview;
class TabKeeper;
class WebsiteWatch;

/// Puts the studio together: opens and closes projects, makes panels and editors, and carries what one part wishes to the part
/// that can do it. The only place that knows everything; the window around it only arranges.
class Workbench : public QObject
{
    Q_OBJECT
public:
    explicit Workbench(ui::Ask &ask, QWidget *window);
    ~Workbench() override;

    commands::Document *document() const { return m_document.get(); }
    engine::Breakpoints *breakpoints() const { return m_breakpoints.get(); } ///< of the document; null without one
    QStringList recentFiles() const;
    ui::Place currentPlace() const { return m_place; }
    model::BotId currentBot() const;
    JobQueue &jobs() { return m_jobs; }
    Publisher &publisher() { return *m_publisher; }
    HeatWatch &heat() { return *m_heat; }

    EditorArea *area = nullptr;
    panels::explorer::ExplorerPanel *explorer = nullptr;
    panels::inspector::InspectorPanel *inspector = nullptr;
    panels::simulator::SimulatorPanel *simulator = nullptr;
    panels::problems::ProblemsPanel *problems = nullptr;
    panels::jobs::JobsPanel *jobList = nullptr;
    panels::history::HistoryPanel *history = nullptr;
    panels::find::FindPanel *find = nullptr;
    panels::deploy::DeployPanel *deploy = nullptr;
    QList<ui::Panel *> panels() const;

    void openFile(const QString &path);
    void openSample();
    void askSample(); ///< asks first where another project is open
    void newProject(const QString &templateId);
    void askForFile();
    void saveCopy();
    void closeProject();
    /// Asks about bots that would go offline with the program.
    bool mayQuit();
    void undo();
    void redo();
    /// The deploy review as a tab.
    void showReview();
    void open(const ui::Place &place);
    /// A source's document, at a passage that is cited.
    void openCitation(const QString &sourceId, const ui::Citation &citation);
    /// The conversation tests as a tab; they may run at once.
    void showTests(bool run);
    void addKnowledge(const QStringList &paths);
    /// The person trusts the open project: what restricted mode held back is on from now.
    bool trust();
    /// What is off while the open project is restricted, told to the person.
    void explainRestrictions();

signals:
    void documentChanged(); ///< another project, or none
    void historyChanged();
    void trustChanged();
    void writingChanged(bool writing); ///< a large step is being written to the file
    void placeChanged(const dialogist::ui::Place &place);
    void propertiesWanted(); ///< of the step that is selected: show the inspector, and let the keyboard begin there
    void simulatorWanted(); ///< a talk has begun elsewhere: show the simulator
    void jobsWanted(); ///< long work has begun or failed: show the jobs
    void status(const QString &message);

private:
    void makePanels();
    void wire();
    void wireKnowledge();
    void askForPassword(model::KnowledgeBaseId base, const QStringList &paths, const QStringList &names, bool wasWrong);
    void wireDeploy();
    void take(std::unique_ptr<commands::Document> document);
    void closeRemovedFlows();
    void setPlace(const ui::Place &place);
    void fail(const QString &message);
    void failUnless(const Status &done);
    ui::Place tabOf(const ui::Place &place) const;
    ui::Editor *makeEditor(const ui::Place &place);
    void remember(const QString &path);

    ui::Ask &m_ask;
    QWidget *m_window;
    JobQueue m_jobs;
    std::unique_ptr<commands::Document> m_document;
    std::unique_ptr<engine::Breakpoints> m_breakpoints;
    KnowledgeJobs *m_knowledge = nullptr;
    SyncReview *m_review = nullptr;
    WebsiteWatch *m_websites = nullptr;
    FilesWatch *m_files = nullptr;
    ProblemWatch *m_watch = nullptr;
    Publisher *m_publisher = nullptr;
    TalkWatch *m_talks = nullptr;
    HeatWatch *m_heat = nullptr;
    TabKeeper *m_tabs = nullptr;
    std::shared_ptr<engine::CodeRunner> m_code; ///< starts nothing before code is at hand
    ui::Place m_place;
    QList<model::NodeId> m_tracePath;
    model::NodeId m_traceCurrent;
};

} // namespace dialogist::shell
