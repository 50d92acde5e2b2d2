// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/heatwatch.h"

#include "editors/flow/floweditor.h"
#include "editors/flow/view/canvasstate.h"
#include "panels/simulator/simulatorpanel.h"
#include "panels/simulator/talksession.h"
#include "studio/base/workpool.h"
#include "studio/engine/projectbundle.h"
#include "studio/shell/editorarea.h"
#include "studio/ui/ask.h"

#include <QAction>
#include <QActionGroup>
#include <QtConcurrentRun>

namespace dialogist::shell {

using namespace Qt::StringLiterals;
using engine::testing::Coverage;
using panels::simulator::Exchange;
using panels::simulator::TalkSession;

HeatWatch::HeatWatch(panels::simulator::SimulatorPanel &simulator, EditorArea &area, ui::Ask &ask, QObject *parent)
    : QObject(parent)
    , m_simulator(simulator)
    , m_area(area)
    , m_ask(ask)
    , m_actions(new QActionGroup(this))
{
    add(Source::Nothing, u"heatNothing"_s, tr("&Off"));
    add(Source::Tests, u"heatTests"_s, tr("Last Run of the &Tests"));
    add(Source::Talk, u"heatTalk"_s, tr("Talk in the &Simulator"));
    add(Source::SavedTalks, u"heatSavedTalks"_s, tr("Sa&ved Talks…"));
    m_actions->actions().constLast()->setToolTip(tr("Talks that were saved in the simulator. Of talks with a published bot nobody keeps which steps they passed."));
    const auto onTalk = [this] {
        if (m_source == Source::Talk)
            update();
    };
    connect(&simulator.session(), &TalkSession::exchangeAdded, this, onTalk);
    connect(&simulator.session(), &TalkSession::talkChanged, this, onTalk);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled() && (m_source == Source::Talk || m_source == Source::SavedTalks))
            show(m_watcher.result());
    });
}

HeatWatch::~HeatWatch()
{
    m_watcher.waitForFinished();
}

void HeatWatch::add(Source source, const QString &name, const QString &text)
{
    auto *action = new QAction(text, m_actions);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(source == m_source);
    connect(action, &QAction::triggered, this, [this, source] { choose(source); });
}

QList<QAction *> HeatWatch::actions() const
{
    return m_actions->actions();
}

void HeatWatch::setDocument(commands::Document *document)
{
    m_document = document;
    m_tests = {};
    m_saved.clear();
    m_shown = {};
    m_watcher.setFuture({}); // what is being counted is of another project
    if (m_source == Source::Nothing)
        return; // in another project, too
    m_source = Source::Tests;
    actions().at(int(Source::Tests))->setChecked(true);
}

void HeatWatch::turnOff()
{
    actions().at(int(Source::Nothing))->setChecked(true);
    choose(Source::Nothing);
}

void HeatWatch::choose(Source source)
{
    if (source == Source::SavedTalks && !chooseTalks()) {
        actions().at(int(m_source))->setChecked(true);
        return;
    }
    m_source = source;
    update();
    if (source == Source::Tests && m_tests.visits.isEmpty())
        emit told(tr("No tests have been run yet. Run them to see which steps they pass."));
    else if (source == Source::Talk && !m_simulator.session().isStarted())
        emit told(tr("There is no talk yet. What it passes shows as soon as one begins."));
}

/// False when the person chose none, or none of them can be read.
bool HeatWatch::chooseTalks()
{
    QList<engine::Recording> talks;
    for (const QString &path : m_ask.openFiles(&m_area, tr("Saved Talks"), tr("Talks (*.json);;All files (*)"))) {
        auto talk = engine::Recording::read(path);
        if (talk)
            talks.append(talk.take());
        else
            emit failed(talk.error().message);
    }
    if (!talks.isEmpty())
        m_saved = talks;
    return !talks.isEmpty();
}

void HeatWatch::setTests(const Coverage &coverage)
{
    m_tests = coverage;
    if (m_source == Source::Tests)
        update();
}

void HeatWatch::update()
{
    switch (m_source) {
    case Source::Nothing:
        return show({});
    case Source::Tests:
        return show(m_tests);
    case Source::SavedTalks:
        return count(m_saved);
    case Source::Talk:
        break;
    }
    const TalkSession &session = m_simulator.session();
    const QList<Exchange> &exchanges = session.exchanges();
    // A talk that was brought back has not kept its steps.
    if (std::any_of(exchanges.begin(), exchanges.end(), [](const Exchange &exchange) { return exchange.trace.isEmpty(); }))
        return count({session.recording()});
    m_watcher.setFuture({});
    Coverage coverage;
    for (const Exchange &exchange : exchanges) {
        engine::Turn turn;
        turn.trace = exchange.trace;
        coverage.add(turn);
    }
    show(coverage);
}

void HeatWatch::count(const QList<engine::Recording> &talks)
{
    const model::Bot *bot = m_document ? m_document->project().bot(m_simulator.session().bot()) : nullptr;
    if (!bot)
        return show({});
    auto bundle = engine::bundleFor(m_document->file(), m_document->project(), *bot);
    if (!bundle)
        return emit failed(bundle.error().message);
    bundle->code = m_code;
    m_watcher.setFuture(QtConcurrent::run(workPool(), [bundle = bundle.take(), talks] {
        Coverage coverage;
        for (const engine::Recording &talk : talks)
            coverage.add(engine::coverageOf(engine::replay(bundle, talk)));
        return coverage;
    }));
}

void HeatWatch::show(const Coverage &coverage)
{
    m_shown = coverage;
    for (ui::Editor *editor : m_area.editors()) {
        if (auto *flowEditor = qobject_cast<editors::flow::FlowEditor *>(editor))
            attach(*flowEditor);
    }
}

QString HeatWatch::title() const
{
    if (m_source == Source::Talk)
        return tr("Times that the talk passed a step");
    if (m_source == Source::SavedTalks)
        return tr("Times that %n saved talk(s) passed a step", nullptr, int(m_saved.size()));
    return tr("Times that tests passed a step");
}

void HeatWatch::attach(editors::flow::FlowEditor &editor)
{
    connect(&editor, &editors::flow::FlowEditor::heatClosed, this, &HeatWatch::turnOff, Qt::UniqueConnection);
    QHash<model::NodeId, double> visits;
    for (auto it = m_shown.visits.begin(); it != m_shown.visits.end(); ++it)
        visits.insert(it.key(), *it);
    editor.setHeat(visits, {title(), editors::flow::HeatLegend::Unit::Count});
}

} // namespace dialogist::shell
