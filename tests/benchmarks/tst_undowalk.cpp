// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/clipboard.h"
#include "editors/flow/graph/edits.h"
#include "panels/explorer/explorercommands.h"
#include "studio/base/json.h"
#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/commands/restorecommands.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/refactor.h"
#include "studio/texts/stringtable.h"
#include "tests/studio/storage/sampleproject.h"
#include "tests/support/bigproject.h"
#include "tests/support/threadtime.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

using namespace dialogist;
using namespace dialogist::commands;
using namespace Qt::StringLiterals;

namespace {
/// What an edit is made of: the project as it is, and dice.
class Dice
{
public:
    Dice(const model::Project &project, QRandomGenerator &random) : m_project(project), m_random(random) { }

    int below(qsizetype limit) { return limit <= 1 ? 0 : int(m_random.bounded(int(limit))); }
    template<class Map> const auto *any(const Map &map)
    {
        return map.empty() ? nullptr : &std::next(map.begin(), below(qsizetype(map.size())))->second;
    }
    const model::Bot *bot() { return any(m_project.bots); }
    const model::Flow *flow()
    {
        const model::Bot *owner = bot();
        return owner ? any(owner->flows) : nullptr;
    }
    const model::Node *node()
    {
        const model::Flow *owner = flow();
        return owner ? any(owner->nodes) : nullptr;
    }
    QString word() { return u"word %1"_s.arg(m_random.bounded(10000)); }
    QPointF place() { return {double(m_random.bounded(9000)) / 4, double(m_random.bounded(9000)) / 4}; }
    QString port(const model::Node &node)
    {
        const auto ports = flow::portsOf(node);
        return ports.isEmpty() ? u"next"_s : ports.at(below(ports.size())).name;
    }

private:
    const model::Project &m_project;
    QRandomGenerator &m_random;
};

/// Now, by the clock and by the time that this thread has worked; milliseconds.
struct Moment {
    double wall = 0;
    double cpu = 0;
};
Moment operator-(const Moment &a, const Moment &b)
{
    return {a.wall - b.wall, a.cpu - b.cpu};
}
Moment operator+(const Moment &a, const Moment &b)
{
    return {a.wall + b.wall, a.cpu + b.cpu};
}
Moment now()
{
    const auto wall = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
    return {wall, ::tests::threadMs()};
}

using Edit = std::function<Command(const model::Project &, Dice &)>;

template<class Object> Object fresh(const model::Bot &bot, const QString &name)
{
    Object object;
    object.id = decltype(object.id)::create();
    object.bot = bot.id;
    object.name = name;
    return object;
}

/// One of the bot's objects edited by a function, or a new one.
template<class Object, class Map> Object changed(Dice &dice, const model::Bot &bot, const Map &map, const QString &name)
{
    const Object *old = dice.below(3) == 0 ? nullptr : dice.any(map);
    if (!old)
        return fresh<Object>(bot, name);
    Object object = *old;
    object.name = name;
    return object;
}

std::vector<Edit> flowEdits()
{
    return {
        [](const model::Project &p, Dice &d) {
            const model::Flow *flow = d.flow();
            if (!flow)
                return Command {};
            model::Node node;
            node.id = model::NodeId::create();
            node.flow = flow->id;
            node.type = flow::allSpecs().at(d.below(flow::allSpecs().size()))->type;
            node.props = flow::specOf(node.type)->defaults;
            node.position = d.place();
            return addNodes(p, {node});
        },
        [](const model::Project &p, Dice &d) {
            const model::Node *a = d.node();
            const model::Node *b = d.node();
            return a && b ? removeNodes(p, {a->id, b->id}) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Node *a = d.node();
            return a ? moveNodes(p, {{a->id, d.place()}}) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Node *a = d.node();
            return a ? renameNode(p, a->id, d.word()) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Node *a = d.node();
            return a ? setNodeProperty(p, a->id, u"extra"_s, d.below(2) ? QJsonValue(d.word()) : QJsonValue(QJsonValue::Undefined)) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Node *a = d.node();
            const model::Node *b = d.node();
            return a && b ? setNodeProperties(p, a->id, b->props) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Flow *flow = d.flow();
            const model::Node *a = flow ? d.any(flow->nodes) : nullptr;
            const model::Node *b = flow ? d.any(flow->nodes) : nullptr;
            return a && b ? connectPort(p, a->id, d.port(*a), b->id) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Node *a = d.node();
            return a ? disconnectPort(p, a->id, d.port(*a)) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Node *a = d.node();
            model::NodeId made;
            return a ? editors::flow::addStep(p, a->flow, u"message"_s, d.place(), a->id, d.port(*a), &made) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Flow *flow = d.flow();
            const model::Node *a = flow ? d.any(flow->nodes) : nullptr;
            const model::Link *wire = flow ? d.any(flow->links) : nullptr;
            return a && wire ? editors::flow::moveInto(p, {{a->id, d.place()}}, wire->id) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Node *a = d.node();
            if (!a)
                return Command {};
            editors::flow::Pasted pasted;
            pasted.nodes = {*a};
            pasted.nodes.first().id = model::NodeId::create();
            return editors::flow::paste(p, a->flow, pasted, {});
        },
        [](const model::Project &p, Dice &d) {
            const model::Flow *flow = d.flow();
            return flow && flow->nodes.size() < 300 && d.below(4) == 0 ? panels::explorer::flowCopy(p, flow->id, model::FlowId::create()) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Flow *flow = d.flow();
            return flow ? panels::explorer::flowMove(p, flow->id, d.below(5)) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Flow *flow = d.flow();
            return flow && d.below(4) == 0 && p.bot(flow->bot)->flows.size() > 3 ? removeFlow(p, flow->id) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Flow *flow = d.flow();
            return flow ? renameFlow(p, flow->id, d.word()) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            return bot ? addFlow(p, fresh<model::Flow>(*bot, d.word())) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            const QList<texts::TextRow> rows = bot ? texts::textsOf(*bot) : QList<texts::TextRow>();
            if (rows.isEmpty())
                return Command {};
            return texts::textEdits(p, bot->id, {{rows.at(d.below(rows.size())).place, d.below(2) ? u"de"_s : u"en"_s, d.word()}});
        },
    };
}

std::vector<Edit> partEdits()
{
    return {
        [](const model::Project &p, Dice &d) { return renameProject(p, d.word()); },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            return bot ? setVariable(p, changed<model::Variable>(d, *bot, bot->variables, u"v%1"_s.arg(d.below(100000)))) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            const model::Variable *variable = bot ? d.any(bot->variables) : nullptr;
            return variable ? removeVariable(p, variable->id) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            const model::Variable *variable = bot ? d.any(bot->variables) : nullptr;
            return variable ? flow::renameVariable(p, variable->id, u"renamed%1"_s.arg(d.below(100000))) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            return bot ? setIntent(p, changed<model::Intent>(d, *bot, bot->intents, d.word())) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            const model::Intent *intent = bot ? d.any(bot->intents) : nullptr;
            return intent ? removeIntent(p, intent->id) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            return bot ? setEntity(p, changed<model::Entity>(d, *bot, bot->entities, u"e%1"_s.arg(d.below(100000)))) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            const model::Entity *entity = bot ? d.any(bot->entities) : nullptr;
            return entity ? removeEntity(p, entity->id) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            return bot ? setTest(p, changed<model::ConversationTest>(d, *bot, bot->tests, d.word())) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            const model::ConversationTest *test = bot ? d.any(bot->tests) : nullptr;
            return test ? removeTest(p, test->id) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            return bot ? setPrompt(p, changed<model::Prompt>(d, *bot, bot->prompts, d.word())) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            const model::Prompt *prompt = bot ? d.any(bot->prompts) : nullptr;
            return prompt ? removePrompt(p, prompt->id) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            model::KnowledgeBase base;
            base.id = model::KnowledgeBaseId::create();
            base.name = d.word();
            return setKnowledgeBase(p, base);
        },
        [](const model::Project &p, Dice &d) {
            const model::KnowledgeBase *base = d.any(p.knowledgeBases);
            return base ? removeKnowledgeBase(p, base->id) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::KnowledgeBase *base = d.any(p.knowledgeBases);
            QList<model::Source> sources;
            for (int i = base ? d.below(4) : 0; i > 0; --i) {
                model::Source source;
                source.id = model::SourceId::create();
                source.knowledgeBase = base->id;
                source.title = d.word();
                sources.append(source);
            }
            return setSources(p, sources);
        },
        [](const model::Project &p, Dice &d) {
            const model::Source *source = d.any(p.sources);
            return source ? removeSources(p, {source->id}) : Command {};
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *old = d.bot();
            if (!old)
                return Command {};
            model::Bot bot = *old;
            bot.privacy.conversationDays = d.below(100);
            bot.regions.insert(u"here"_s, d.word());
            return setBot(p, bot, u"ChooseRegion"_s);
        },
        [](const model::Project &p, Dice &d) {
            const model::Bot *bot = d.bot();
            if (!bot)
                return Command {};
            model::ReleaseRecord record;
            record.id = model::ReleaseRecordId::create();
            record.bot = bot->id;
            record.number = d.below(100);
            return addRelease(p, record);
        },
        [](const model::Project &p, Dice &d) {
            if (p.bots.size() > 3)
                return removeBot(p, std::prev(p.bots.end())->first);
            const model::Bot *like = d.bot();
            model::Bot bot;
            bot.id = model::BotId::create();
            bot.name = d.word();
            bot.languages = like ? like->languages : QStringList {u"en"_s};
            const model::Flow flow = fresh<model::Flow>(bot, d.word());
            bot.flows.insert({flow.id, flow});
            bot.startFlow = flow.id;
            return addBot(p, bot);
        },
    };
}

quint64 hashOf(const model::ObjectRef &ref, const QJsonObject &body)
{
    return body.isEmpty() ? 0 : qHashBits(ref.id.constData(), size_t(ref.id.size()) * 2, 7) * 0x9e3779b97f4a7c15ULL ^ qHash(canonicalJson(body), 11) * 0xc2b2ae3d27d4eb4fULL;
}

/// A sum over all objects: it follows single edits without reading everything anew.
quint64 hashOf(const model::Project &project)
{
    quint64 sum = 0;
    for (const model::StoredObject &object : project.objects())
        sum ^= hashOf(object.ref, object.body);
    return sum;
}
} // namespace

/// Random walks over every edit that there is: undone step by step and redone, the project must have been at each step what it was
/// there before, also after it was closed and opened in between.
class BenchmarkUndoWalk : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;
    std::unique_ptr<Document> m_document;
    quint64 m_sum = 0;
    int m_checks = 0;
    int m_mismatches = 0;
    int m_reopened = 0;
    int m_fullEvery = 10;
    // Of each step, milliseconds:
    QList<double> m_times; ///< for which it keeps this thread, by the clock
    QList<double> m_cpuTimes; ///< the same without waiting for a turn on a busy machine
    QList<double> m_wholeTimes; ///< until it is done
    Moment m_ours; ///< spent on comparing

    void open(const QString &path)
    {
        m_document.reset();
        auto opened = Document::open(path);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        m_document = opened.take();
        connect(m_document.get(), &Document::changed, this, [this](const QList<model::Change> &changes, bool forward) {
            const Moment before = now();
            const auto done = qScopeGuard([&] { m_ours = m_ours + (now() - before); });
            // Of several changes of one object the first says what was before all of them, the project what is after.
            QSet<QString> seen;
            for (qsizetype i = 0; i < changes.size(); ++i) {
                const model::Change &change = changes.at(forward ? i : changes.size() - 1 - i);
                if (seen.contains(change.ref.id))
                    continue;
                seen.insert(change.ref.id);
                m_sum ^= hashOf(change.ref, forward ? change.before : change.after) ^ hashOf(change.ref, m_document->project().body(change.ref));
            }
        });
    }

    void reopen()
    {
        open(m_document->path());
        m_sum = hashOf(m_document->project());
        ++m_reopened;
    }

    /// As the window does it, where large steps are written on another thread: what counts is how long this one is kept from all else.
    Status timed(const std::function<void(Document::Then)> &step)
    {
        std::optional<Status> ended;
        Moment longest;
        const auto watched = [&](const auto &work) {
            m_ours = {};
            const Moment before = now();
            work();
            const Moment took = now() - before - m_ours;
            longest = {std::max(longest.wall, took.wall), std::max(longest.cpu, took.cpu)};
        };
        const Moment begin = now();
        watched([&] { step([&ended](const Status &status) { ended = status; }); });
        while (!ended) {
            watched([] { QCoreApplication::processEvents(); });
            QThread::usleep(200);
        }
        m_times.append(longest.wall);
        m_cpuTimes.append(longest.cpu);
        m_wholeTimes.append((now() - begin).wall);
        if (longest.cpu > 20)
            qInfo("step of %.1f ms (%.1f ms of its own): %s", longest.wall, longest.cpu, qPrintable(m_document->canUndo() ? m_document->undoText() : QString()));
        return *ended;
    }

    void compare(quint64 expected, int step)
    {
        ++m_checks;
        bool same = m_sum == expected;
        if (step % m_fullEvery == 0)
            same = same && hashOf(m_document->project()) == expected;
        m_mismatches += same ? 0 : 1;
    }

private slots:
    void shouldComeBackExactly_atEachStep_alsoOverRestarts()
    {
        const bool isBenchmark = qEnvironmentVariableIsSet("DIALOGIST_WALK_EDITS");
        const int wanted = isBenchmark ? qEnvironmentVariableIntValue("DIALOGIST_WALK_EDITS") : 1500;
        const int nodes = isBenchmark ? 2000 : 250;
        m_fullEvery = isBenchmark ? 200 : 50;
        const QString path = m_folder.newPath();
        Document::create(path, dialogist::tests::makeBigProject(nodes)).take().reset();
        open(path);
        m_sum = hashOf(m_document->project());

        std::vector<Edit> edits = flowEdits();
        for (const Edit &edit : partEdits())
            edits.push_back(edit);
        QRandomGenerator random(20260801);
        const auto restart = [&] { return random.bounded(wanted / 4) == 0; };
        std::vector<quint64> sums {m_sum};
        std::vector<int> used(edits.size(), 0);
        QList<model::Project> earlier {m_document->project()};
        while (int(sums.size()) <= wanted) {
            const model::Project &project = m_document->project();
            Dice dice(project, random);
            const size_t which = size_t(random.bounded(int(edits.size()) + 1));
            Command command;
            if (which < edits.size()) {
                command = edits[which](project, dice);
            } else if (random.bounded(4) == 0) {
                // Something, or everything, as it was at one time.
                const model::Project &then = earlier.at(random.bounded(int(earlier.size())));
                const model::Flow *flow = Dice(then, random).flow();
                const model::Node *node = Dice(then, random).node();
                command = random.bounded(10) == 0 ? restoreAll(project, then, u"earlier"_s)
                    : flow && random.bounded(3) == 0
                    ? restoreObjects(project, then, {{model::ObjectKind::Flow, flow->id.toString()}})
                    : node ? restoreObjects(project, then, {{model::ObjectKind::Node, node->id.toString()}}) : Command {};
            }
            m_document->endGesture();
            const quint64 before = m_sum;
            const Status pushed = timed([&](const Document::Then &then) { m_document->pushLater(command, then); });
            QVERIFY2(pushed.ok(), pushed.ok() ? "" : qPrintable(command.type + u": "_s + pushed.error().message + pushed.error().detail));
            if (command.isObsolete() || m_sum == before) {
                for (QList<double> *times : {&m_times, &m_cpuTimes, &m_wholeTimes})
                    times->removeLast();
                if (m_sum == before)
                    continue;
            }
            if (which < edits.size())
                ++used[which];
            sums.push_back(m_sum);
            if (int(sums.size()) % 50 == 0)
                compare(hashOf(m_document->project()), 1);
            if (random.bounded(wanted / 8) == 0)
                earlier.append(m_document->project());
            if (restart()) {
                reopen();
                compare(sums.back(), 1);
            }
        }
        for (size_t i = 0; i < used.size(); ++i)
            QVERIFY2(used[i] > 0, qPrintable(u"edit %1 was never made"_s.arg(i)));

        int at = int(sums.size()) - 1;
        const auto undoAll = [&] {
            while (at > 0) {
                QVERIFY(m_document->canUndo());
                const Status undone = timed([this](const Document::Then &then) { m_document->undoLater(then); });
                QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.error().message));
                --at;
                compare(sums[size_t(at)], at);
                if (restart())
                    reopen();
            }
            QVERIFY(!m_document->canUndo());
        };
        undoAll();
        reopen();
        while (at < int(sums.size()) - 1) {
            QVERIFY(m_document->canRedo());
            const Status redone = timed([this](const Document::Then &then) { m_document->redoLater(then); });
            QVERIFY2(redone.ok(), redone.ok() ? "" : qPrintable(redone.error().message));
            ++at;
            compare(sums[size_t(at)], at);
            if (restart())
                reopen();
        }
        QVERIFY(!m_document->canRedo());
        reopen();
        compare(sums.back(), 0);
        QVERIFY(m_document->file().check().ok());
        QCOMPARE(m_mismatches, 0);

        for (QList<double> *times : {&m_times, &m_cpuTimes, &m_wholeTimes})
            std::sort(times->begin(), times->end());
        const auto report = [](const char *figure, double value, const char *unit) {
            std::printf("{\"figure\":\"%s\",\"value\":%.2f,\"unit\":\"%s\",\"peer\":null,\"peer_value\":null,\"ratio\":null}\n", figure, value, unit);
        };
        report("undo-walk-edits", wanted, "edits");
        report("undo-walk-restarts", m_reopened, "restarts");
        report("undo-walk-comparisons", m_checks, "comparisons");
        report("undo-walk-mismatches", m_mismatches, "mismatches");
        report("undo-walk-step-median", m_times.at(m_times.size() / 2), "ms");
        report("undo-walk-step-p99", m_times.at(m_times.size() * 99 / 100), "ms");
        report("undo-walk-step-max", m_times.constLast(), "ms");
        report("undo-walk-step-cpu-p99", m_cpuTimes.at(m_cpuTimes.size() * 99 / 100), "ms");
        report("undo-walk-step-cpu-max", m_cpuTimes.constLast(), "ms");
        report("undo-walk-until-written-max", m_wholeTimes.constLast(), "ms");
        std::fflush(stdout);
    }
};

QTEST_GUILESS_MAIN(BenchmarkUndoWalk)
#include "tst_undowalk.moc"
