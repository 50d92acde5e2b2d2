// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"

#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "tests/studio/storage/sampleproject.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace dialogist;
using namespace dialogist::commands;
using namespace dialogist::model;
using namespace Qt::StringLiterals;

namespace {
const Flow &firstFlow(const Project &project)
{
    return project.bots.begin()->second.flows.begin()->second;
}

template<class Map> typename Map::key_type pick(const Map &map, QRandomGenerator &random)
{
    return std::next(map.begin(), random.bounded(int(map.size())))->first;
}

ReleaseRecord releaseOf(const Project &project, BotId bot)
{
    ReleaseRecord record;
    record.id = ReleaseRecordId::create();
    record.bot = bot;
    record.number = int(project.releasesOf(bot).size()) + 1;
    record.target = u"here"_s;
    return record;
}

/// Some edit that fits the project as it is.
Command randomEdit(const Project &project, QRandomGenerator &random)
{
    const BotId botId = pick(project.bots, random);
    const Bot &bot = *project.bot(botId);
    if (bot.flows.empty()) {
        Flow flow;
        flow.id = FlowId::create();
        flow.bot = botId;
        flow.name = u"Flow"_s;
        return addFlow(project, flow);
    }
    const Flow &flow = *project.flow(pick(bot.flows, random));
    const QString text = u"text %1 é 😀"_s.arg(random.bounded(1000));
    const int what = random.bounded(100);
    if (what < 22 || flow.nodes.size() < 3) {
        const Node node {NodeId::create(), flow.id, u"message"_s, text, {random.bounded(2000) / 3.0, 5}, {{u"t"_s, text}}};
        QList<Link> links;
        if (!flow.nodes.empty())
            links.append({LinkId::create(), flow.id, node.id, u"next"_s, pick(flow.nodes, random)});
        return addNodes(project, {node}, links);
    }
    const NodeId node = pick(flow.nodes, random);
    if (what < 34)
        return removeNodes(project, {node, pick(flow.nodes, random)});
    if (what < 46)
        return moveNodes(project, {{node, QPointF(random.bounded(99), 1)}, {pick(flow.nodes, random), QPointF(2, random.bounded(99))}});
    if (what < 54)
        return renameNode(project, node, text);
    if (what < 62)
        return setNodeProperty(project, node, u"key%1"_s.arg(random.bounded(3)), random.bounded(2) ? QJsonValue(text) : QJsonValue(QJsonValue::Undefined));
    if (what < 72)
        return connectPort(project, node, random.bounded(2) ? u"next"_s : u"error"_s, pick(flow.nodes, random));
    if (what < 76)
        return disconnectPort(project, node, u"next"_s);
    if (what < 79) {
        Flow fresh;
        fresh.id = FlowId::create();
        fresh.bot = botId;
        fresh.name = text;
        const Node start {NodeId::create(), fresh.id, u"start"_s, {}, {}, {}};
        fresh.nodes = {{start.id, start}};
        return addFlow(project, fresh);
    }
    if (what < 81)
        return removeFlow(project, flow.id);
    if (what < 83) {
        Bot fresh;
        fresh.id = BotId::create();
        fresh.name = text;
        return addBot(project, fresh);
    }
    if (what < 84 && project.bots.size() > 1)
        return removeBot(project, botId);
    if (what < 88) {
        Variable variable;
        variable.id = bot.variables.empty() || random.bounded(2) ? VariableId::create() : pick(bot.variables, random);
        variable.bot = botId;
        variable.name = u"v%1"_s.arg(random.bounded(1000));
        variable.initial = QJsonValue::Null;
        return setVariable(project, variable);
    }
    if (what < 90 && !bot.variables.empty())
        return removeVariable(project, pick(bot.variables, random));
    if (what < 94) {
        Source source;
        source.id = SourceId::create();
        source.knowledgeBase = pick(project.knowledgeBases, random);
        source.kind = u"file"_s;
        source.title = text;
        return setSources(project, {source});
    }
    if (what < 96 && !project.sources.empty())
        return removeSources(project, {pick(project.sources, random)});
    Bot changed = bot;
    changed.privacy.minimumAge = random.bounded(30);
    return setBot(project, changed, u"EditPrivacy"_s);
}
} // namespace

class TestDocument : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;

    std::unique_ptr<Document> newDocument() { return Document::create(m_folder.newPath(), sampleProject(4)).take(); }

private slots:
    void shouldWriteEachEditToTheFile_beforeTellingAboutIt()
    {
        const auto document = newDocument();
        const NodeId id = firstFlow(document->project()).nodes.begin()->first;
        QString inFile;
        QString inValues;
        int told = 0;
        connect(document.get(), &Document::changed, this, [&](const QList<Change> &changes, bool forward) {
            const auto other = storage::ProjectFile::open(document->path(), true);
            inFile = other.value()->load()->node(id)->name;
            inValues = document->project().node(id)->name;
            told += changes.size() == 1 && forward ? 1 : 0;
        });
        QVERIFY(document->push(renameNode(document->project(), id, u"Greeting"_s)).ok());
        QCOMPARE(inFile, u"Greeting"_s);
        QCOMPARE(inValues, u"Greeting"_s);
        QCOMPARE(told, 1);
    }

    void shouldTellWhatCanBeUndone()
    {
        const auto document = newDocument();
        QSignalSpy history(document.get(), &Document::historyChanged);
        QSignalSpy changed(document.get(), &Document::changed);
        QVERIFY(!document->canUndo() && !document->canRedo());
        QVERIFY(document->undoText().isEmpty() && document->redoText().isEmpty());
        QVERIFY(document->undo().ok() && document->redo().ok());
        QVERIFY(document->push({}).ok());
        QCOMPARE(history.size(), 0);
        QVERIFY(document->push(renameProject(document->project(), u"Shop"_s)).ok());
        QCOMPARE(document->undoText(), u"Rename project “Bakery”"_s);
        QVERIFY(document->undo().ok());
        QVERIFY(!document->canUndo() && document->canRedo());
        QCOMPARE(document->redoText(), u"Rename project “Bakery”"_s);
        QVERIFY(document->redo().ok());
        QCOMPARE(history.size(), 3);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.at(1).at(1).toBool(), false);
        QCOMPARE(changed.at(2).at(1).toBool(), true);
    }

    void shouldStepOverTheRecordOfARelease_whenUndone()
    {
        auto document = newDocument();
        const QString path = document->path();
        const size_t releases = document->project().releases.size();
        const auto rename = [&](const QString &name) {
            document->endGesture();
            return document->push(renameProject(document->project(), name)).ok();
        };
        QVERIFY(rename(u"One"_s) && rename(u"Two"_s));
        QVERIFY(document->undo().ok());
        QSignalSpy changed(document.get(), &Document::changed);
        QVERIFY(document->addRelease(releaseOf(document->project(), document->project().bots.begin()->first)).ok());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(1).toBool(), true);
        QCOMPARE(document->project().releases.size(), releases + 1);
        // What was done and undone before it is as it was, here and in the list of edits.
        QCOMPARE(document->undoText(), u"Rename project “Bakery”"_s);
        QCOMPARE(document->redoText(), u"Rename project “One”"_s);
        QCOMPARE(document->file().historyHeads(10)->size(), 2);
        QVERIFY(document->redo().ok());
        QCOMPARE(document->project().name, u"Two"_s);
        QVERIFY(document->undo().ok() && document->undo().ok());
        QCOMPARE(document->project().name, u"Bakery"_s);
        QCOMPARE(document->project().releases.size(), releases + 1);
        QVERIFY(!document->canUndo());

        // A new edit ends what can be redone, also in the file.
        QVERIFY(document->redo().ok());
        QVERIFY(rename(u"Three"_s));
        QVERIFY(!document->canRedo());
        const Project expected = document->project();
        document.reset();
        document = Document::open(path).take();
        QVERIFY(document->project() == expected);
        QVERIFY(!document->canRedo());
        QVERIFY(!document->file().isRestricted() && document->file().check().ok());
        QVERIFY(document->undo().ok() && document->undo().ok());
        QVERIFY(!document->canUndo());
        QCOMPARE(document->project().releases.size(), releases + 1);
        // As it was before everything there was no release.
        QCOMPARE(document->file().loadAt(0)->releases.size(), releases);
    }

    void shouldTakeTheRecordAlong_whenItsBotGoes()
    {
        auto document = newDocument();
        const QString path = document->path();
        const Project before = document->project();
        Bot bot;
        bot.id = BotId::create();
        bot.name = u"Second"_s;
        QVERIFY(document->push(addBot(before, bot)).ok());
        QVERIFY(document->addRelease(releaseOf(document->project(), bot.id)).ok());
        const Project published = document->project();
        QVERIFY(document->undo().ok());
        QVERIFY(document->project() == before);
        document.reset();
        document = Document::open(path).take();
        QVERIFY(document->project() == before);
        QVERIFY(!document->file().isRestricted() && document->file().check().ok());
        QVERIFY(document->redo().ok());
        QVERIFY(document->project() == published);
        QVERIFY(*document->file().load() == published);

        // The other way: the bot was removed, came back, was published, and is removed again.
        QVERIFY(document->push(removeBot(document->project(), bot.id)).ok());
        QVERIFY(document->undo().ok());
        QVERIFY(document->addRelease(releaseOf(document->project(), bot.id)).ok());
        const Project twice = document->project();
        QVERIFY(document->redo().ok());
        QVERIFY(document->project() == before);
        QVERIFY(document->undo().ok());
        QVERIFY(document->project() == twice);
        QVERIFY(*document->file().load() == twice);
    }

    void shouldBeOneStep_whileAGestureLasts()
    {
        const auto document = newDocument();
        const Project before = document->project();
        const NodeId id = firstFlow(before).nodes.begin()->first;
        for (int i = 1; i <= 20; ++i)
            QVERIFY(document->push(moveNodes(document->project(), {{id, QPointF(i, i)}})).ok());
        QCOMPARE(document->file().history(100)->size(), 1);
        QVERIFY(*document->file().load() == document->project());
        QVERIFY(document->undo().ok());
        QVERIFY(document->project() == before);
        QVERIFY(!document->canUndo());
        QVERIFY(document->redo().ok());
        QCOMPARE(document->project().node(id)->position, QPointF(20, 20));
    }

    void shouldBeTwoSteps_whenTheGestureEnds()
    {
        const auto document = newDocument();
        const NodeId id = firstFlow(document->project()).nodes.begin()->first;
        const auto type = [&](const QString &name) { return document->push(renameNode(document->project(), id, name)).ok(); };
        QVERIFY(type(u"a"_s) && type(u"ab"_s));
        document->endGesture();
        QVERIFY(type(u"abc"_s));
        QCOMPARE(document->file().history(100)->size(), 2);
        QTest::qWait(1100); // so long that a person has paused
        QVERIFY(type(u"abcd"_s));
        QCOMPARE(document->file().history(100)->size(), 3);
        const NodeId other = std::next(firstFlow(document->project()).nodes.begin())->first;
        QVERIFY(document->push(renameNode(document->project(), other, u"x"_s)).ok());
        QVERIFY(type(u"abcde"_s)); // another thing was in between
        QCOMPARE(document->file().history(100)->size(), 5);
        QVERIFY(document->undo().ok());
        QVERIFY(type(u"z"_s)); // undo ends a gesture, too
        QCOMPARE(document->file().history(100)->size(), 5);
    }

    void shouldLeaveNoStep_whenAGestureEndsWhereItBegan()
    {
        const auto document = newDocument();
        const Project before = document->project();
        const Node node = firstFlow(before).nodes.begin()->second;
        QVERIFY(document->push(moveNodes(before, {{node.id, QPointF(1, 1)}})).ok());
        QVERIFY(document->push(moveNodes(document->project(), {{node.id, node.position}})).ok());
        QVERIFY(document->project() == before);
        QVERIFY(*document->file().load() == before);
        QVERIFY(!document->canUndo());
        QVERIFY(document->file().history(10)->isEmpty());
        QVERIFY(document->push(renameProject(before, u"Shop"_s)).ok());
        QVERIFY(document->undo().ok());
        QVERIFY(document->project() == before);
    }

    void shouldChangeNothing_whenTheEditIsWrong()
    {
        const auto document = newDocument();
        const Project before = document->project();
        const Node node = firstFlow(before).nodes.begin()->second;
        const ObjectRef ref {ObjectKind::Node, node.id.toString()};
        Node stale = node;
        stale.name = u"as it was yesterday"_s;
        Node typeless = node;
        typeless.type.clear();
        Node orphan = node;
        orphan.id = NodeId::create();
        orphan.flow = FlowId::create();
        Node unstorable = node;
        unstorable.name = QString(QChar(0xd800));
        const Change good = renameProject(before, u"Shop"_s).changes.constFirst();
        const Flow &flow = firstFlow(before);
        const QList<std::pair<Change, ErrorCode>> wrong {
            {{ref, stale.toJson(), node.toJson()}, ErrorCode::Conflict},
            {{ref, {}, node.toJson()}, ErrorCode::Conflict},
            {{ref, node.toJson(), typeless.toJson()}, ErrorCode::Corrupt},
            {{{ObjectKind::Node, orphan.id.toString()}, {}, orphan.toJson()}, ErrorCode::Corrupt},
            {{ref, node.toJson(), unstorable.toJson()}, ErrorCode::InvalidInput},
            {{{ObjectKind::Flow, flow.id.toString()}, flow.toJson(), {}}, ErrorCode::Conflict}, // its nodes would hang on nothing
        };
        QSignalSpy changed(document.get(), &Document::changed);
        for (const auto &[change, code] : wrong) {
            const Status status = document->push({u"Wrong"_s, {}, {good, change}, {}});
            QVERIFY(!status.ok());
            QCOMPARE(codeName(status.error().code), codeName(code));
            QVERIFY(document->project() == before);
            QVERIFY(*document->file().load() == before);
            QVERIFY(!document->canUndo());
        }
        QCOMPARE(changed.size(), 0);
    }

    void shouldChangeNothing_whenOpenForReading()
    {
        const QString path = newDocument()->path();
        const auto document = Document::open(path, true).take();
        QVERIFY(document->isReadOnly());
        const Project before = document->project();
        QCOMPARE(document->push(renameProject(before, u"Shop"_s)).error().code, ErrorCode::ReadOnly);
        QVERIFY(document->project() == before);
    }

    void shouldStoreWhatTheProjectHolds_whenABodyIsIncomplete()
    {
        const auto document = newDocument();
        const NodeId id = NodeId::create();
        const ObjectRef ref {ObjectKind::Node, id.toString()};
        const QJsonObject sparse {{u"flow"_s, firstFlow(document->project()).id.toString()}, {u"type"_s, u"exit"_s}};
        QVERIFY(document->push({u"AddNodes"_s, {}, {{ref, {}, sparse}}, {}}).ok());
        QCOMPARE(document->file().history(1)->constFirst().changes.constFirst().after, document->project().node(id)->toJson());
    }

    void shouldKeepOtherNodesWhereTheyAre_whenOneChanges()
    {
        // Views look things up by id, but a loop over a flow's nodes must outlive an edit of one of them.
        const auto document = newDocument();
        const Node *other = &firstFlow(document->project()).nodes.rbegin()->second;
        QVERIFY(document->push(renameNode(document->project(), firstFlow(document->project()).nodes.begin()->first, u"x"_s)).ok());
        QCOMPARE(document->project().node(other->id), other);
    }

    void shouldComeBackExactly_afterThousandsOfEdits()
    {
        constexpr int edits = 2500;
        QRandomGenerator random(2026);
        const QString path = m_folder.newPath();
        auto document = Document::create(path, sampleProject(4)).take();
        const auto reopen = [&] {
            const Project expected = document->project();
            document.reset();
            document = Document::open(path).take();
            return document && document->project() == expected;
        };
        std::vector<Project> states {document->project()};
        for (int i = 0; i < edits; ++i) {
            Command command = randomEdit(document->project(), random);
            command.mergeKey.clear();
            const bool isStep = !command.isObsolete();
            const Status pushed = document->push(command);
            QVERIFY2(pushed.ok(), qPrintable(command.type + u' ' + (pushed ? QString() : pushed.error().message + pushed.error().detail)));
            if (isStep && !(document->project() == states.back()))
                states.push_back(document->project());
            if (i % 500 == 250)
                QVERIFY(reopen());
        }
        QVERIFY(*document->file().load() == document->project());
        QVERIFY(states.size() > edits / 2);

        const size_t steps = states.size();
        for (size_t i = steps; i-- > 1;) {
            QVERIFY(document->undo().ok());
            QVERIFY(document->project() == states[i - 1]);
            if (i % 400 == 0) {
                QVERIFY(*document->file().load() == states[i - 1]);
                QVERIFY(reopen());
            }
        }
        QVERIFY(!document->canUndo());
        QVERIFY(reopen());
        for (size_t i = 1; i < steps; ++i) {
            QVERIFY(document->redo().ok());
            QVERIFY(document->project() == states[i]);
            if (i % 400 == 200) {
                QVERIFY(*document->file().load() == states[i]);
                QVERIFY(reopen());
            }
        }
        QVERIFY(!document->canRedo());
        QVERIFY(*document->file().load() == states.back());
        QVERIFY(document->file().check().ok());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
