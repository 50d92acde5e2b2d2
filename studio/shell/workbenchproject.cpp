// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What of a workbench has to do with the project as a whole: opening, making, copying and closing it, and whether it is trusted.
#include "panels/deploy/deploypanel.h"
#include "panels/simulator/simulatorpanel.h"
#include "studio/engine/breakpoints.h"
#include "studio/engine/restrictions.h"
#include "studio/flow/templates.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/fileswatch.h"
#include "studio/shell/heatwatch.h"
#include "studio/shell/knowledgejobs.h"
#include "studio/shell/problemwatch.h"
#include "studio/shell/publisher.h"
#include "studio/shell/sample.h"
#include "studio/shell/settings.h"
#include "studio/shell/syncreview.h"
#include "studio/shell/tabkeeper.h"
#include "studio/shell/talkwatch.h"
#include "studio/shell/websitewatch.h"
#include "studio/shell/workbench.h"
#include "studio/ui/announce.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRecent = 8;
} // namespace

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
    connect(m_document.get(), &commands::Document::changed, this, [this](const QList<model::Change> &changes) {
        const auto removesFlow = [](const model::Change &change) { return change.ref.kind == model::ObjectKind::Flow && change.after.isEmpty(); };
        if (std::any_of(changes.begin(), changes.end(), removesFlow)) // everybody else gets to know first
            QMetaObject::invokeMethod(this, &Workbench::closeRemovedFlows, Qt::QueuedConnection);
    });
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

/// A flow may go by undoing, too; doing it again opens nothing.
void Workbench::closeRemovedFlows()
{
    for (ui::Editor *editor : area->editors()) {
        if (m_document && editor->place().kind == ui::Place::Kind::Flow && !m_document->project().flow(model::FlowId::fromString(editor->place().id)))
            area->closePage(editor);
    }
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
