// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/workbench.h"

#include "editors/code/codeeditor.h"
#include "editors/content/contenteditor.h"
#include "editors/flow/floweditor.h"
#include "editors/knowledge/knowledgeeditor.h"
#include "editors/test/testeditor.h"
#include "panels/deploy/deploypanel.h"
#include "panels/explorer/explorerpanel.h"
#include "panels/find/findpanel.h"
#include "panels/history/historypanel.h"
#include "panels/inspector/inspectorpanel.h"
#include "panels/jobs/jobspanel.h"
#include "panels/problems/problemspanel.h"
#include "panels/simulator/simulatorpanel.h"
#include "panels/simulator/talksession.h"
#include "studio/engine/code/coderunner.h"
#include "studio/engine/breakpoints.h"
#include "studio/privacy/fixes.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/fileswatch.h"
#include "studio/shell/heatwatch.h"
#include "studio/shell/knowledgejobs.h"
#include "studio/shell/problemwatch.h"
#include "studio/shell/publisher.h"
#include "studio/shell/talkwatch.h"
#include "studio/shell/sourceplaces.h"
#include "studio/shell/syncreview.h"
#include "studio/shell/tabkeeper.h"
#include "studio/shell/websitewatch.h"
#include "studio/shell/welcomepage.h"
#include "studio/ui/emptystate.h"

#include <QCoreApplication>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

Workbench::Workbench(ui::Ask &ask, QWidget *window)
    : QObject(window)
    , m_ask(ask)
    , m_window(window)
    , m_knowledge(new KnowledgeJobs(m_jobs, this))
    , m_watch(new ProblemWatch(this))
    , m_publisher(new Publisher(m_jobs, this))
    , m_code(std::make_shared<engine::CodeRunner>(QCoreApplication::applicationFilePath()))
{
    makePanels();
    wire();
    wireKnowledge();
    wireDeploy();
}

Workbench::~Workbench() = default;

QList<ui::Panel *> Workbench::panels() const
{
    return {explorer, inspector, simulator, problems, jobList, history, find, deploy};
}

void Workbench::makePanels()
{
    auto *welcome = new WelcomePage;
    auto *empty = new ui::EmptyState(u"flow"_s, tr("Choose a flow or a knowledge base on the left to work on it."));
    area = new EditorArea(welcome, empty);
    area->setFactory([this](const ui::Place &place) { return makeEditor(place); });
    m_tabs = new TabKeeper(*area, this);
    explorer = new panels::explorer::ExplorerPanel(m_ask);
    inspector = new panels::inspector::InspectorPanel(m_ask);
    simulator = new panels::simulator::SimulatorPanel(m_ask);
    problems = new panels::problems::ProblemsPanel;
    jobList = new panels::jobs::JobsPanel(m_jobs);
    history = new panels::history::HistoryPanel(m_ask);
    find = new panels::find::FindPanel(m_ask);
    deploy = new panels::deploy::DeployPanel(m_ask);
    deploy->setParent(m_window);
    deploy->hide();

    connect(welcome, &WelcomePage::newRequested, this, &Workbench::newProject);
    connect(welcome, &WelcomePage::sampleRequested, this, &Workbench::openSample);
    connect(welcome, &WelcomePage::openRequested, this, [this](const QString &path) {
        if (path.isEmpty())
            askForFile();
        else
            openFile(path);
    });
    welcome->setRecent(recentFiles());
    connect(this, &Workbench::documentChanged, welcome, [this, welcome] { welcome->setRecent(recentFiles()); });
}

void Workbench::wire()
{
    for (ui::Panel *panel : panels()) {
        connect(panel, &ui::Panel::openRequested, this, &Workbench::open);
        connect(panel, &ui::Panel::failed, this, &Workbench::fail);
    }
    connect(area, &EditorArea::placeChanged, this, &Workbench::setPlace);
    connect(area, &EditorArea::openRequested, this, [this](const ui::Place &place) {
        const ui::Editor *editor = area->currentEditor();
        // A step of the flow that is in front: there is nothing to open but its properties.
        const bool isHere = place.kind == ui::Place::Kind::Node && editor && editor->place() == tabOf(place);
        open(place);
        if (isHere)
            emit propertiesWanted();
    });
    connect(area, &EditorArea::failed, this, &Workbench::fail);
    connect(m_watch, &ProblemWatch::found, this, [this](const QList<flow::Finding> &findings) {
        problems->setFindings(findings);
        for (ui::Editor *editor : area->editors()) {
            if (auto *flowEditor = qobject_cast<editors::flow::FlowEditor *>(editor))
                flowEditor->setFindings(findings);
        }
    });
    connect(inspector, &panels::inspector::InspectorPanel::languageChanged, this, [this](const QString &language) {
        for (ui::Editor *editor : area->editors()) {
            if (auto *flowEditor = qobject_cast<editors::flow::FlowEditor *>(editor))
                flowEditor->setLanguage(language);
        }
    });
    problems->setFixes(
        [](const flow::Finding &finding) {
            QList<QPair<QString, QString>> list;
            for (const privacy::Fix &fix : privacy::fixesFor(finding))
                list.append({fix.id, fix.label});
            return list;
        },
        [this](const flow::Finding &finding, const QString &id) -> Status {
            if (!m_document)
                return Status();
            const commands::Command fix = privacy::makeFix(m_document->project(), finding, id);
            if (fix.isObsolete())
                return Error {ErrorCode::InvalidInput, tr("This fix has nothing to change here. Mend it at its place."), {}};
            return m_document->push(fix);
        });
    m_talks = new TalkWatch(*simulator, this);
    connect(m_talks, &TalkWatch::simulatorWanted, this, &Workbench::simulatorWanted);
    simulator->session().setCodeRunner(m_code);
    m_heat = new HeatWatch(*simulator, *area, m_ask, this);
    m_heat->setCodeRunner(m_code);
    m_watch->setCodeRunner(m_code);
    connect(m_heat, &HeatWatch::told, this, &Workbench::status);
    connect(m_heat, &HeatWatch::failed, this, &Workbench::fail);
    connect(simulator, &panels::simulator::SimulatorPanel::testSaved, this, [this](const model::ConversationTest &test) {
        open({ui::Place::Kind::Test, test.id.toString(), test.bot, {}, {}});
    });
    connect(simulator, &panels::simulator::SimulatorPanel::citationOpened, this, &Workbench::openCitation);
    connect(find, &panels::find::FindPanel::citationOpened, this, &Workbench::openCitation);
    connect(problems, &panels::problems::ProblemsPanel::citationOpened, this, &Workbench::openCitation);
    connect(deploy, &panels::deploy::DeployPanel::citationOpened, this, &Workbench::openCitation);
    connect(simulator, &panels::simulator::SimulatorPanel::traceChanged, this,
            [this](const QList<model::NodeId> &path, model::NodeId current) {
                m_tracePath = path;
                m_traceCurrent = current;
                for (ui::Editor *editor : area->editors()) {
                    if (auto *flowEditor = qobject_cast<editors::flow::FlowEditor *>(editor))
                        flowEditor->setTrace(path, current);
                }
            });
}

void Workbench::undo()
{
    if (m_document)
        m_document->undoLater([this](const Status &done) { failUnless(done); });
}

void Workbench::redo()
{
    if (m_document)
        m_document->redoLater([this](const Status &done) { failUnless(done); });
}

model::BotId Workbench::currentBot() const
{
    if (!m_document)
        return {};
    if (m_document->project().bot(m_place.bot))
        return m_place.bot;
    return m_document->project().bots.empty() ? model::BotId() : m_document->project().bots.begin()->first;
}

void Workbench::open(const ui::Place &place)
{
    using Kind = ui::Place::Kind;
    if (!m_document || place.kind == Kind::None)
        return;
    if (place.kind == Kind::Release) {
        showReview();
        return;
    }
    // What has no editor of its own is shown by the inspector alone.
    if (place.kind != Kind::Bot && place.kind != Kind::Variable && place.kind != Kind::Entity)
        area->open(place, tabOf(place));
    setPlace(place);
}

void Workbench::showTests(bool run)
{
    if (currentBot().isNull())
        return;
    const ui::Place tests {ui::Place::Kind::Test, {}, currentBot(), {}, {}};
    area->open(tests, tests);
    auto *editor = qobject_cast<editors::test::TestEditor *>(area->currentEditor());
    if (editor && run)
        editor->runAll();
}

void Workbench::setPlace(const ui::Place &place)
{
    m_place = place;
    for (ui::Panel *panel : panels())
        panel->setPlace(place);
    emit placeChanged(place);
}

void Workbench::failUnless(const Status &done)
{
    if (!done)
        fail(done.error().message);
}

void Workbench::fail(const QString &message)
{
    m_ask.error(m_window, tr("That Did Not Work"), {ErrorCode::Internal, message, {}});
}

/// What the tab is about that shows a place: nodes are shown by the one of their flow, sources and
/// test questions by that of their knowledge base.
ui::Place Workbench::tabOf(const ui::Place &place) const
{
    if (place.kind == ui::Place::Kind::Node)
        return {ui::Place::Kind::Flow, place.flow.toString(), place.bot, place.flow, {}};
    const auto &sources = m_document->project().sources;
    const auto source = place.kind == ui::Place::Kind::Source ? sources.find(model::SourceId::fromString(place.id)) : sources.end();
    if (source != sources.end())
        return {ui::Place::Kind::KnowledgeBase, source->second.knowledgeBase.toString(), {}, {}, {}};
    const auto &questions = m_document->project().questions;
    const auto question = place.kind == ui::Place::Kind::Question ? questions.find(model::KnowledgeQuestionId::fromString(place.id)) : questions.end();
    if (question != questions.end())
        return {ui::Place::Kind::KnowledgeBase, question->second.knowledgeBase.toString(), {}, {}, {}};
    ui::Place tab = place;
    if (place.kind == ui::Place::Kind::KnowledgeBase)
        tab.bot = {}; // shared by all of them
    return tab;
}

ui::Editor *Workbench::makeEditor(const ui::Place &place)
{
    using Kind = ui::Place::Kind;
    switch (place.kind) {
    case Kind::Flow: {
        auto *editor = new editors::flow::FlowEditor(*m_document, model::FlowId::fromString(place.id), m_ask);
        editor->setFindings(m_watch->findings());
        editor->setTrace(m_tracePath, m_traceCurrent);
        m_talks->attach(*editor);
        m_heat->attach(*editor);
        return editor;
    }
    case Kind::KnowledgeBase:
    case Kind::Source:
    case Kind::Question: {
        using editors::knowledge::KnowledgeEditor;
        auto *editor = new KnowledgeEditor(*m_document, place, m_ask);
        editor->setPlacesOf(sourcePlaces);
        connect(editor, &KnowledgeEditor::importRequested, m_knowledge, &KnowledgeJobs::importFiles);
        connect(editor, &KnowledgeEditor::importRequested, this, &Workbench::jobsWanted);
        m_files->attach(*editor);
        connect(editor, &KnowledgeEditor::cutRequested, m_knowledge, &KnowledgeJobs::cutAnew);
        connect(editor, &KnowledgeEditor::cutRequested, this, &Workbench::jobsWanted);
        m_websites->attach(*editor);
        return editor;
    }
    case Kind::Code:
        return new editors::code::CodeEditor(*m_document, place, m_code);
    case Kind::Test: {
        auto *editor = new editors::test::TestEditor(*m_document, place, m_ask);
        editor->setCodeRunner(m_code);
        connect(editor, &editors::test::TestEditor::covered, m_heat, &HeatWatch::setTests);
        return editor;
    }
    case Kind::Language:
    case Kind::Intent:
    case Kind::Prompt:
        return editors::content::makeEditor(*m_document, place, m_ask);
    default:
        return nullptr;
    }
}

} // namespace dialogist::shell
