// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/talksession.h"

#include "studio/base/job.h"
#include "studio/base/json.h"
#include "studio/engine/code/coderequest.h"
#include "studio/engine/requesthandlers.h"
#include "studio/engine/testing/pins.h"
#include "studio/engine/testing/script.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/learning.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {

/// Everything that the passages of a base depend on, so that an index is built again only when one of them has changed.
QString fingerprintOf(const model::Project &project, model::KnowledgeBaseId id)
{
    QString parts;
    const QList<const model::Source *> sources = project.sourcesOf(id);
    for (const model::Source *source : sources)
        parts += source->id.toString() + source->contentKey + source->title + u'\n' + source->location + u'\n' + source->status;
    return sha256Hex(parts.toUtf8());
}

QSet<QString> basesOf(const model::Bot &bot)
{
    QSet<QString> bases;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            const QStringList named = flow::dataUseOf(node).knowledgeBases;
            bases.unite(QSet<QString>(named.begin(), named.end()));
        }
    }
    return bases;
}

/// Whether the talk still waits for the answer to a request that lasts: a person who has taken over may say more than one thing.
bool waitsOn(const flow::State &state, const flow::Request &request)
{
    const auto waits = [&request](const flow::Frame &frame) { return frame.node == request.node && frame.waitingFor == request.kind; };
    return request.lasts && !state.ended && (waits(state) || std::any_of(state.frames.begin(), state.frames.end(), waits));
}

} // namespace

/// A bot made ready, and what its indexes were made of.
struct TalkSession::Prepared {
    model::BotId bot;
    engine::Bundle bundle;
    QHash<QString, QString> fingerprints; ///< of the index per base
};

/// What one turn takes to the pool thread and brings back.
struct TalkSession::Work {
    std::optional<model::Bot> changedBot; ///< set when the program must be made anew
    model::Project knowledge; ///< only bases and sources
    QString path;
    bool readOnly = false;
    bool restricted = false; ///< as engine::Bundle says
    std::shared_ptr<const Prepared> before;
    flow::State state;
    flow::Input input;
    flow::Hold hold;
    QJsonArray pins;
    std::optional<engine::Recording> script; ///< the input is one of it
    qsizetype played = 0; ///< which one
    Answering answering = Answering::ByHand;
    std::shared_ptr<engine::CodeRunner> code;
    std::optional<flow::Request> pending; ///< before the turn

    std::shared_ptr<const Prepared> prepared;
    engine::Turn turn;
    QJsonArray answers; ///< given to requests, as pins
    engine::HoldPlace held;
    QList<std::pair<flow::Request, QJsonObject>> fresh; ///< of those, the ones that were not remembered
    double milliseconds = 0;

    std::optional<Error> run(JobControl &control);
    std::optional<Error> prepare();
};

std::optional<Error> TalkSession::Work::prepare()
{
    auto next = std::make_shared<Prepared>();
    next->bot = changedBot->id;
    const bool isKnown = before && before->bot == changedBot->id;
    next->bundle.program
        = isKnown ? flow::compileAfter(*before->bundle.program, *changedBot) : flow::Program::compile(*changedBot);
    if (code && !restricted)
        engine::prepareCode(*code, *changedBot);
    std::unique_ptr<storage::ProjectFile> file;
    const QSet<QString> bases = basesOf(*changedBot);
    for (const QString &base : bases) {
        const QString fingerprint = fingerprintOf(knowledge, model::KnowledgeBaseId::fromString(base));
        if (before && before->fingerprints.value(base) == fingerprint) {
            next->bundle.indexes.insert(base, before->bundle.indexes.value(base));
        } else {
            if (!file) {
                auto opened = readOnly ? storage::ProjectFile::open(path, true) : storage::ProjectFile::openForJob(path);
                if (!opened.ok())
                    return opened.error();
                file = opened.take();
            }
            auto passages = knowledge::loadPassages(*file, knowledge, {base});
            if (!passages.ok())
                return passages.error();
            next->bundle.indexes.insert(base, knowledge::Index::build(passages.take()));
        }
        next->fingerprints.insert(base, fingerprint);
    }
    prepared = next;
    return {};
}

std::optional<Error> TalkSession::Work::run(JobControl &control)
{
    prepared = before;
    if (changedBot) {
        if (auto error = prepare())
            return error;
    }
    if (input.kind == flow::Input::Kind::Text)
        flow::learnAhead(*prepared->bundle.program, &control); // here it can be stopped
    if (control.isCancelled())
        return {};
    QElapsedTimer clock;
    clock.start();
    const model::Bot &bot = prepared->bundle.program->bot();
    engine::testing::Pins remembered(bot, pins);
    engine::MockHandler pretended;
    engine::HttpHandler sent({}, {}, &control);
    QList<engine::RequestHandler *> others;
    std::optional<engine::ReplayHandler> then;
    if (script)
        then.emplace(bot, *script, played);
    if (!script && answering == Answering::Pretended)
        others = {&pretended};
    else if (!script && answering == Answering::Sent && !restricted)
        others = {&sent};
    engine::RecordingHandler asked(others);
    engine::RecordingHandler recorder({then ? static_cast<engine::RequestHandler *>(&*then) : &remembered, &asked});
    engine::Bundle bundle = prepared->bundle;
    bundle.code = code;
    bundle.restricted = restricted;
    turn = engine::advance(bundle, state, input, {{&recorder}, hold ? engine::noting(hold, held) : hold, true});
    answers = recorder.pins();
    fresh = asked.given();
    milliseconds = double(clock.nsecsElapsed()) / 1e6;
    return {};
}

TalkSession::TalkSession(QObject *parent) : QObject(parent)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (!m_busy && !isHeld() && m_state.waitingFor == u"wait")
            letTimePass(0);
    });
    // A second or two of another process, which would only be in the way while the project is being opened.
    m_preparing.setSingleShot(true);
    m_preparing.setInterval(1500);
    connect(&m_preparing, &QTimer::timeout, this, [this] {
        const model::Bot *bot = m_document ? m_document->project().bot(m_bot) : nullptr;
        if (bot && m_code && !m_document->file().isRestricted())
            engine::prepareCode(*m_code, *bot);
    });
}

void TalkSession::setDocument(commands::Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_prepared.reset();
    m_bot = {};
    if (document)
        connect(document, &commands::Document::changed, this, &TalkSession::onChanged);
    setBot({});
}

void TalkSession::setBot(model::BotId bot)
{
    ++m_generation;
    m_bot = bot;
    m_stale = true;
    m_state = {};
    m_turn = {};
    m_pending.reset();
    m_script = {};
    m_played = 0;
    m_wait.stop();
    if (m_job)
        m_job->cancel();
    m_pins = {};
    m_user = {};
    m_clock = 0;
    m_exchanges.clear();
    m_ahead.clear();
    setBusy(false);
    const model::Bot *found = m_document ? m_document->project().bot(bot) : nullptr;
    m_language = found ? found->sourceLanguage() : QString();
    m_preparing.stop();
    if (found) {
        bringBack();
        m_preparing.start(); // so that the first talk does not wait for it
    }
    emit talkChanged();
}

void TalkSession::setLanguage(const QString &language)
{
    m_language = language;
}

void TalkSession::onChanged(const QList<model::Change> &)
{
    m_stale = true; // indexes are reused by their fingerprints; compiling the rest is cheap
}

flow::Input TalkSession::timed(flow::Input input) const
{
    input.nowMs += m_clock;
    input.hours = m_hours;
    return input;
}

void TalkSession::begin(flow::Input input)
{
    ++m_generation;
    m_wait.stop();
    if (m_job)
        m_job->cancel();
    setBusy(false);
    m_state = {};
    m_turn = {};
    m_pending.reset();
    m_exchanges.clear();
    m_ahead.clear();
    run(std::move(input), {}, true, !m_script.inputs.isEmpty()); // ends later, on this thread's event loop
    emit talkChanged();
}

void TalkSession::restart()
{
    m_script = {};
    m_clock = 0;
    flow::Input input = timed(engine::startInput(m_language));
    if (!m_channel.isEmpty())
        input.data.insert(u"channel"_s, m_channel);
    if (!m_user.isEmpty())
        input.data.insert(u"user"_s, m_user);
    begin(input);
}

void TalkSession::startAt(model::NodeId node)
{
    m_script = {};
    flow::Input input = timed(engine::startInput(m_language));
    input.data.insert(u"node"_s, node.toString());
    const QJsonObject values = m_state.values();
    if (!values.isEmpty())
        input.data.insert(u"variables"_s, values);
    begin(input);
}

void TalkSession::say(const QString &text)
{
    if (m_busy || text.trimmed().isEmpty() || m_state.ended)
        return;
    m_script = {}; // whoever speaks takes over from a talk that is played
    run(timed(engine::textInput(text)), text, false);
}

void TalkSession::choose(const QString &optionId, const QString &label)
{
    if (m_busy || m_state.ended)
        return;
    m_script = {};
    run(timed(engine::choiceInput(optionId)), label, false);
}

void TalkSession::rewind(int exchange)
{
    if (m_busy || exchange < 1 || exchange >= m_exchanges.size()) // the opening can only be played anew
        return;
    while (m_exchanges.size() > exchange)
        m_ahead.prepend(m_exchanges.takeLast());
    showLast();
}

/// The talk stands where its last exchange ended.
void TalkSession::showLast()
{
    m_script = {};
    m_wait.stop();
    m_state = m_exchanges.last().after;
    standAtLast();
    keep();
    emit talkChanged();
}

/// What is shown of the last turn is what the last exchange has kept of it.
void TalkSession::standAtLast()
{
    const Exchange &last = m_exchanges.last();
    m_pending = last.pending;
    m_turn = {};
    m_turn.state = m_state;
    m_turn.messages = last.messages;
    m_turn.trace = last.trace;
    m_turn.pending = last.pending;
    m_milliseconds = 0;
}

void TalkSession::rewindToStep(int step, int exchange)
{
    const qsizetype at = exchange < 0 ? m_exchanges.size() - 1 : exchange;
    if (m_busy || at < 0 || at >= m_exchanges.size() || step < 1)
        return;
    m_exchanges.resize(at + 1);
    const Exchange last = m_exchanges.takeLast();
    engine::Recording again;
    again.inputs = {last.input};
    again.answers = {last.answers};
    m_script = again;
    m_played = 0;
    m_state = last.before;
    emit talkChanged();
    // A step that was held before is let go without being asked about again.
    const bool wasHeld = last.isResumed();
    auto asked = std::make_shared<int>(wasHeld ? 1 : 0);
    m_nextHold = [asked, step](const model::Node &, const flow::Scope &) { return ++*asked == step; };
    run(last.input, last.said, false, true); // not fresh: of a long talk, the first exchange that was kept is not its opening
}

void TalkSession::forward()
{
    if (m_busy || m_ahead.isEmpty())
        return;
    m_exchanges.append(m_ahead.takeFirst());
    showLast();
}

void TalkSession::setVariable(const QString &name, const QJsonValue &value)
{
    if (m_busy || m_state.ended)
        return;
    const model::Bot *bot = m_document ? m_document->project().bot(m_bot) : nullptr;
    if (!bot || !engine::setVariable(*bot, m_state, name, value))
        return;
    m_ahead.clear(); // it came about with the earlier value
    if (!m_exchanges.isEmpty()) {
        m_exchanges.last().after = m_state;
        m_exchanges.last().edits.insert(name, value);
    }
    keep();
    emit talkChanged();
}

void TalkSession::setHold(const flow::Hold &hold)
{
    m_hold = hold;
}

void TalkSession::goOn()
{
    if (!m_busy && isHeld())
        run(timed(engine::eventInput(u"resume"_s)), {}, false);
}

void TalkSession::stepOn()
{
    if (m_busy || !isHeld())
        return;
    m_nextHold = [](const model::Node &, const flow::Scope &) { return true; };
    run(timed(engine::eventInput(u"resume"_s)), {}, false);
}

void TalkSession::forcePort(const QString &port)
{
    if (!m_busy && isHeld())
        run(timed(engine::eventInput(u"resume"_s, {{u"port"_s, port}})), {}, false);
}

void TalkSession::answerPending(const QJsonObject &answer, bool remember)
{
    if (m_busy || !m_pending)
        return;
    if (remember) {
        QJsonObject pin = engine::pinFor(*m_pending, answer);
        pin.insert(u"repeat"_s, true);
        m_pins.append(pin);
    } else if (m_keepsAnswers && !m_pending->lasts) {
        keepAnswer(*m_pending, answer);
    }
    run(timed(engine::answerInput(m_pending->kind, answer)), {}, false);
}

/// For requests that ask the same; a newer answer takes the place of an older one.
void TalkSession::keepAnswer(const flow::Request &request, const QJsonObject &answer)
{
    QJsonObject pin = engine::exactPinFor(request, answer);
    pin.insert(u"repeat"_s, true);
    for (qsizetype i = m_pins.size() - 1; i >= 0; --i) {
        if (m_pins[i][u"node"_s] == pin[u"node"_s] && m_pins[i][u"match"_s] == pin[u"match"_s])
            m_pins.removeAt(i);
    }
    m_pins.append(pin);
}

void TalkSession::forgetAnswers()
{
    m_pins = {};
    keep();
}

bool TalkSession::isRestricted() const
{
    return m_document && m_document->file().isRestricted();
}

void TalkSession::sendEvent(const QString &name, const QJsonObject &data)
{
    if (!m_busy && !m_state.ended && !name.trimmed().isEmpty())
        run(timed(engine::eventInput(name.trimmed(), data)), {}, false);
}

void TalkSession::letTimePass(qint64 milliseconds)
{
    m_clock += std::max<qint64>(0, milliseconds);
    if (!m_busy && !m_state.ended && isStarted())
        run(timed(engine::eventInput(u"timer"_s)), {}, false);
}

qint64 TalkSession::dueIn() const
{
    const qint64 due = engine::nextDueMs(m_state);
    return due > 0 ? std::max<qint64>(1, due - (QDateTime::currentMSecsSinceEpoch() + m_clock)) : 0;
}

void TalkSession::run(flow::Input input, const QString &said, bool fresh, bool scripted)
{
    const model::Bot *bot = m_document ? m_document->project().bot(m_bot) : nullptr;
    if (!bot)
        return;
    auto work = std::make_shared<Work>();
    if (m_stale || !m_prepared || m_prepared->bot != m_bot) {
        work->changedBot = *bot;
        work->knowledge.knowledgeBases = m_document->project().knowledgeBases;
        work->knowledge.sources = m_document->project().sources;
    }
    work->path = m_document->path();
    work->readOnly = m_document->isReadOnly();
    work->before = m_prepared;
    work->state = fresh ? flow::State {} : m_state;
    work->input = std::move(input);
    work->pins = m_pins;
    work->code = m_code;
    work->answering = m_answering;
    work->restricted = isRestricted();
    work->pending = m_pending;
    if (m_nextHold)
        work->hold = std::exchange(m_nextHold, {});
    else if (m_pausing)
        work->hold = [](const model::Node &, const flow::Scope &) { return true; };
    else
        work->hold = m_hold;
    if (scripted) {
        work->script = m_script;
        work->played = m_played++;
        if (const engine::HoldPlace then = m_script.holds.value(work->played); !then.node.isNull()) {
            work->hold = [now = work->hold, then = engine::holdAt(then)](const model::Node &node, const flow::Scope &variables) {
                const bool held = then(node, variables); // asked each time, as it counts
                return held || (now && now(node, variables));
            };
        }
    }
    m_wait.stop();
    m_ahead.clear();
    m_pending.reset();
    if (fresh)
        work->state.language = m_language;
    m_stale = false;
    setBusy(true);

    auto *job = new Job(tr("Answer in the simulator"), [work](JobControl &control) { return work->run(control); }, {}, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job, work, said, generation = m_generation] {
        job->deleteLater();
        if (generation != m_generation)
            return;
        if (job->state() == Job::State::Done) {
            onDone(*work, said);
        } else {
            m_stale = true;
            m_pending = work->pending;
            setBusy(false);
            emit failed(job->error().message);
        }
    });
    job->start();
}

void TalkSession::onDone(const Work &work, const QString &said)
{
    m_prepared = work.prepared;
    m_turn = work.turn;
    m_state = work.turn.state;
    m_milliseconds = work.milliseconds;
    m_pending = work.turn.pending;
    if (!m_pending && work.pending && waitsOn(m_state, *work.pending))
        m_pending = work.pending;
    m_user = m_state.user;
    if (m_keepsAnswers) {
        for (const auto &[request, answer] : work.fresh)
            keepAnswer(request, answer);
    }
    m_exchanges.append({said, work.turn.messages, work.input, work.state, m_state, work.answers, m_pending, work.turn.trace, work.held});
    editAsScripted();
    keep();
    setBusy(false); // only now, so that nobody takes what the talk still waits for as answered
    emit exchangeAdded();
    playNext();
    waitOn();
}

/// A wait passes as on the clock; silence of the person is simulated by hand.
void TalkSession::waitOn()
{
    constexpr qint64 longest = 24LL * 60 * 60 * 1000;
    if (!m_busy && !isHeld() && m_script.inputs.isEmpty() && m_state.waitingFor == u"wait" && dueIn() > 0)
        m_wait.start(int(std::min(dueIn() + 20, longest)));
}

void TalkSession::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

} // namespace dialogist::panels::simulator
