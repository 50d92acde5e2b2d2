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
#include "studio/engine/restrictions.h"
#include "studio/flow/templates.h"
#include "studio/knowledge/importer.h"
#include "studio/privacy/fixes.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/fileswatch.h"
#include "studio/shell/heatwatch.h"
#include "studio/shell/knowledgejobs.h"
#include "studio/shell/operations.h"
#include "studio/shell/problemwatch.h"
#include "studio/shell/publisher.h"
#include "studio/shell/settings.h"
#include "studio/shell/talkwatch.h"
#include "studio/shell/sample.h"
#include "studio/shell/sourceplaces.h"
#include "studio/shell/syncreview.h"
#include "studio/shell/tabkeeper.h"
#include "studio/shell/websitewatch.h"
#include "studio/shell/welcomepage.h"
#include "studio/ui/announce.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRecent = 8;
} // namespace

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

void Workbench::wireKnowledge()
{
    connect(explorer, &panels::explorer::ExplorerPanel::placeChosen, this, &Workbench::setPlace);
    connect(explorer, &panels::explorer::ExplorerPanel::filesDropped, m_knowledge, &KnowledgeJobs::importFiles);
    connect(explorer, &panels::explorer::ExplorerPanel::filesDropped, this, &Workbench::jobsWanted);
    connect(m_knowledge, &KnowledgeJobs::rowsCame, jobList, &panels::jobs::JobsPanel::addRows);
    m_review = new SyncReview(*m_knowledge, *jobList, m_window);
    m_files = new FilesWatch(*m_knowledge, *m_review, m_ask, m_window);
    connect(m_files, &FilesWatch::jobsWanted, this, &Workbench::jobsWanted);
    connect(m_files, &FilesWatch::status, this, &Workbench::status);
    m_websites = new WebsiteWatch(*m_knowledge, *m_review, m_ask, m_window);
    connect(m_websites, &WebsiteWatch::jobsWanted, this, &Workbench::jobsWanted);
    connect(m_websites, &WebsiteWatch::status, this, &Workbench::status);
    connect(m_knowledge, &KnowledgeJobs::failed, this, &Workbench::fail);
    connect(m_knowledge, &KnowledgeJobs::reported, this, [this](Job *job, const QList<knowledge::ImportRow> &rows) {
        jobList->setReport(job, rows);
        const auto read = std::count_if(rows.begin(), rows.end(), [](const knowledge::ImportRow &row) { return row.ok; });
        emit status(tr("%1 of %2 documents were read.").arg(read).arg(rows.size()));
    });
    connect(m_knowledge, &KnowledgeJobs::cutDone, this, [this](Job *job, const QList<knowledge::ImportRow> &rows) {
        jobList->setReport(job, rows);
        const auto cut = std::count_if(rows.begin(), rows.end(), [](const knowledge::ImportRow &row) { return row.ok; });
        emit status(tr("%n source(s) have been cut anew.", nullptr, int(cut)));
    });
    connect(m_knowledge, &KnowledgeJobs::passwordWanted, this, &Workbench::askForPassword);
}

void Workbench::wireDeploy()
{
    using panels::deploy::DeployPanel;
    connect(deploy, &DeployPanel::publishRequested, this, [this](const QString &target, const QString &region) {
        // A release runs without the limits of restricted mode.
        if (m_document && m_document->file().isRestricted()
            && (!m_ask.confirm(m_window, tr("Trust and Publish This Bot?"),
                               tr("It was made or changed on another computer. Once published, its code and its calls to other services run."),
                               tr("Trust and Publish"))
                || !trust()))
            return;
        m_publisher->publish(deploy->bot(), target, region, deploy->knownScans());
    });
    connect(deploy, &DeployPanel::rollbackRequested, this, [this](const QString &hash) { m_publisher->rollBack(deploy->bot(), hash); });
    connect(deploy, &DeployPanel::exportRequested, this, [this](const QString &kind) {
        if (m_document && kind == u"map-svg"_s)
            m_publisher->exportPicture(deploy->bot(), deploy->mapSvg(), kind, m_ask, m_window);
        else if (m_document)
            m_publisher->exportReview(deploy->bot(), deploy->target(), kind, m_ask, m_window);
    });
    connect(deploy, &DeployPanel::titleChanged, this, [this] { // it is about another bot
        m_publisher->show(*deploy, deploy->bot());
        area->retitlePage(deploy, deploy->title());
    });
    connect(m_publisher, &Publisher::progressed, deploy, &DeployPanel::setPublishing);
    connect(m_publisher, &Publisher::failed, deploy, &DeployPanel::setError);
    connect(deploy, &DeployPanel::onlineRequested, this, [this] { m_publisher->putOnline(deploy->bot()); });
    connect(deploy, &DeployPanel::offlineRequested, this, [this] { m_publisher->takeOffline(m_ask, m_window); });
    connect(m_publisher, &Publisher::reachChanged, this, [this] {
        m_publisher->showLive(*deploy, deploy->bot());
        emit historyChanged();
    });
    connect(m_publisher, &Publisher::changesFound, this, [this] {
        m_publisher->showChanges(*deploy, deploy->bot());
        emit historyChanged();
    });
    connect(m_publisher, &Publisher::liveChanged, this, [this] {
        m_publisher->show(*deploy, deploy->bot());
        emit historyChanged();
    });
}

void Workbench::take(std::unique_ptr<commands::Document> document)
{
    closeProject();
    m_document = std::move(document);
    m_breakpoints = std::make_unique<engine::Breakpoints>(*m_document);
    m_talks->setBreakpoints(m_breakpoints.get());
    m_heat->setDocument(m_document.get());
    connect(m_document.get(), &commands::Document::historyChanged, this, &Workbench::historyChanged);
    connect(m_document.get(), &commands::Document::writingChanged, this, &Workbench::writingChanged);
    connect(m_document.get(), &commands::Document::changed, this, [this] { m_publisher->noteChange(); });
    m_knowledge->setDocument(m_document.get());
    m_review->setDocument(m_document.get());
    m_websites->setDocument(m_document.get());
    m_files->setDocument(m_document.get());
    m_publisher->setDocument(m_document.get());
    for (ui::Panel *panel : panels())
        panel->setDocument(m_document.get());
    m_watch->setDocument(m_document.get());
    area->setHasProject(true);
    remember(m_document->path());
    emit documentChanged();

    const model::Project &project = m_document->project();
    const TabKeeper::Restored restored = m_tabs->restore(m_document->path(), project);
    if (!restored.any && !project.bots.empty()) {
        const model::Bot &bot = project.bots.begin()->second;
        open({ui::Place::Kind::Flow, bot.startFlow.toString(), bot.id, bot.startFlow, {}});
    }
    if (restored.hasReview)
        showReview();
}

void Workbench::closeProject()
{
    if (!m_document)
        return;
    m_jobs.cancelAll();
    m_tabs->save(m_document->path(), area->currentPage() == deploy);
    m_tabs->stop();
    area->closeAll();
    area->setHasProject(false);
    m_watch->setDocument(nullptr);
    m_knowledge->setDocument(nullptr);
    m_review->setDocument(nullptr);
    m_websites->setDocument(nullptr);
    m_files->setDocument(nullptr);
    m_publisher->setDocument(nullptr);
    for (ui::Panel *panel : panels())
        panel->setDocument(nullptr);
    m_talks->setBreakpoints(nullptr);
    m_heat->setDocument(nullptr);
    m_breakpoints.reset();
    m_document.reset();
    m_place = {};
    emit documentChanged();
}

bool Workbench::mayQuit()
{
    return m_publisher->mayQuit(m_ask, m_window);
}

void Workbench::openFile(const QString &path)
{
    auto opened = commands::Document::open(path);
    if (!opened) {
        m_ask.error(m_window, tr("The Project Cannot Be Opened"), opened.error());
        return;
    }
    take(opened.take());
    // The window shows it as long as the project is open.
    if (m_document->isReadOnly())
        ui::announce(m_window, m_document->file().readOnlyMessage());
}

void Workbench::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    const QString folder = QFileInfo(path).absolutePath();
    const auto documents = writeSampleDocuments(folder + u"/documents"_s);
    if (!documents) {
        m_ask.error(m_window, tr("The Sample Cannot Be Made"), documents.error());
        return;
    }
    auto created = commands::Document::create(path, sampleProject(QLocale().name().section(u'_', 0, 0)));
    if (!created) {
        m_ask.error(m_window, tr("The Sample Cannot Be Made"), created.error());
        return;
    }
    take(created.take());
    addKnowledge(*documents);
}

void Workbench::askSample()
{
    const bool closesAnother = m_document && m_document->path() != samplePath();
    if (!closesAnother
        || m_ask.confirm(m_window, tr("Ask the Sample Bot"),
                         tr("The sample bot answers questions about Dialogist. “%1” is closed for it; everything in it is saved.").arg(QFileInfo(m_document->path()).fileName()),
                         tr("Open the Sample Bot")))
        openSample();
}

void Workbench::newProject(const QString &templateId)
{
    QString path = m_ask.saveFile(m_window, tr("Where to Keep the New Bot"), ui::documentsFolder() + u'/' + tr("My bot") + u".dialogist"_s,
                                  tr("Dialogist projects") + u" (*.dialogist)"_s);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".dialogist"_s, Qt::CaseInsensitive))
        path += u".dialogist"_s;
    auto project = flow::makeProject(templateId, QFileInfo(path).completeBaseName(), QLocale().name().section(u'_', 0, 0));
    if (!project) {
        m_ask.error(m_window, tr("The Bot Cannot Be Made"), project.error());
        return;
    }
    // The chooser has asked whether an existing file may go; a project that is open elsewhere must not.
    if (QFileInfo::exists(path) && !QFile::moveToTrash(path)) {
        m_ask.error(m_window, tr("The Bot Cannot Be Made"),
                    {ErrorCode::Denied, tr("The file “%1” is in the way and cannot be moved to the trash. Choose another name.").arg(QDir::toNativeSeparators(path)), {}});
        return;
    }
    auto created = commands::Document::create(path, *project);
    if (!created) {
        m_ask.error(m_window, tr("The Bot Cannot Be Made"), created.error());
        return;
    }
    take(created.take());
}

void Workbench::askForFile()
{
    const QString path = m_ask.openFile(m_window, tr("Open a Project"), tr("Dialogist projects") + u" (*.dialogist);;"_s + tr("All files") + u" (*)"_s);
    if (!path.isEmpty())
        openFile(path);
}

void Workbench::saveCopy()
{
    if (!m_document)
        return;
    const QFileInfo info(m_document->path());
    const QString path = m_ask.saveFile(m_window, tr("Save a Copy"), info.absolutePath() + u'/' + tr("%1 copy").arg(info.completeBaseName()) + u".dialogist"_s,
                                        tr("Dialogist projects") + u" (*.dialogist)"_s);
    if (path.isEmpty())
        return;
    if (const Status saved = m_document->file().saveCopy(path, true); !saved)
        m_ask.error(m_window, tr("The Copy Cannot Be Written"), saved.error());
    else
        emit status(tr("The copy is %1.").arg(QDir::toNativeSeparators(path)));
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

void Workbench::showReview()
{
    if (!m_document)
        return;
    const model::Bot *bot = m_document->project().bot(currentBot());
    if (!bot)
        return;
    deploy->setPlace({ui::Place::Kind::Bot, bot->id.toString(), bot->id, {}, {}});
    m_publisher->show(*deploy, bot->id);
    m_publisher->look();
    area->openPage(deploy, ui::icon(u"publish"_s), tr("Publish “%1”").arg(bot->name));
    deploy->setFocus();
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

bool Workbench::trust()
{
    if (!m_document)
        return false;
    if (const Status trusted = m_document->file().trust(); !trusted) {
        fail(trusted.error().message);
        return false;
    }
    // The talk was made ready while steps were off.
    simulator->setDocument(m_document.get());
    simulator->setPlace(m_place);
    emit trustChanged();
    return true;
}

void Workbench::explainRestrictions()
{
    if (!m_document)
        return;
    QStringList steps;
    for (const auto &[id, bot] : m_document->project().bots) {
        for (const model::Node *node : engine::heldBack(bot))
            steps.append(u"• %1: %2"_s.arg(bot.name, node->name));
    }
    constexpr qsizetype most = 12;
    QString text = steps.isEmpty()
        ? tr("No step of this project runs code or calls another service. Publishing it asks you first.")
        : tr("These steps run code or call another service, and are off:") + u"\n\n"_s + steps.mid(0, most).join(u'\n')
            + (steps.size() > most ? u'\n' + tr("… and %n more", nullptr, int(steps.size() - most)) : QString()) + u"\n\n"_s
            + tr("Look at them before you trust the project. Publishing it asks you first, too.");
    text += u"\n\n"_s + tr("You can read, edit and talk to the bot all the same. If the project is changed elsewhere again, you are asked again.");
    m_ask.information(m_window, tr("Made or Changed on Another Computer"), text);
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

QStringList Workbench::recentFiles() const
{
    QStringList paths = settings().value(u"recent"_s).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Workbench::remember(const QString &path)
{
    QStringList paths = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    settings().setValue(u"recent"_s, paths.mid(0, mostRecent));
}

} // namespace dialogist::shell
