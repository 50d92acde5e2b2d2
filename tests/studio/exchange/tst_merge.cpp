// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/base/json.h"
#include "studio/exchange/compare/comparison.h"
#include "studio/exchange/documents.h"
#include "studio/exchange/merge/commonbase.h"
#include "studio/exchange/merge/merge.h"
#include "studio/exchange/textform/textfiles.h"
#include "tests/studio/storage/sampleproject.h"
#include "tests/support/bigproject.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace dialogist;
using namespace dialogist::exchange;
using namespace Qt::StringLiterals;

namespace {
model::Project after(model::Project project, const commands::Command &command)
{
    for (const model::Change &change : command.changes) {
        const Status applied = project.apply(change);
        Q_ASSERT(applied.ok());
    }
    return project;
}

const model::Node &nodeOfType(const model::Project &project, const QString &type)
{
    for (const auto &[id, flow] : project.bots.begin()->second.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            if (node.type == type)
                return node;
        }
    }
    qFatal("no such node");
}

/// Any edit of any node: what a colleague does all day.
model::Project edited(model::Project project, quint32 seed, int edits, bool evenFlows)
{
    QRandomGenerator random(seed);
    for (int i = 0; i < edits; ++i) {
        QList<model::NodeId> nodes;
        int number = 0;
        for (const auto &[id, flow] : project.bots.begin()->second.flows) {
            if ((number++ % 2 == 0) != evenFlows)
                continue;
            for (const auto &[nodeId, node] : flow.nodes)
                nodes.append(nodeId);
        }
        if (nodes.size() < 2)
            break;
        const model::NodeId node = nodes.at(random.bounded(int(nodes.size())));
        switch (random.bounded(4)) {
        case 0:
            project = after(project, commands::renameNode(project, node, u"name %1"_s.arg(random.generate())));
            break;
        case 1:
            project = after(project, commands::moveNodes(project, {{node, QPointF(random.bounded(1000), random.bounded(1000))}}));
            break;
        case 2:
            project = after(project, commands::removeNodes(project, {node}));
            break;
        default:
            project = after(project, commands::setNodeProperty(project, node, u"extra"_s, int(random.bounded(100))));
        }
    }
    return project;
}

void checkWhole(const model::Project &project)
{
    for (const auto &[botId, bot] : project.bots) {
        QVERIFY(bot.flows.empty() || bot.flows.count(bot.startFlow) == 1);
        for (const auto &[id, flow] : bot.flows) {
            QSet<QString> ports;
            for (const auto &[linkId, link] : flow.links) {
                QVERIFY(flow.node(link.from) && flow.node(link.to));
                QVERIFY(!ports.contains(link.from.toString() + link.port));
                ports.insert(link.from.toString() + link.port);
            }
        }
    }
}
} // namespace

class TestMerge : public QObject
{
    Q_OBJECT
private slots:
    void shouldTakeBothSides_whenTheyEditedDifferentThings()
    {
        const model::Project base = tests::makeBigProject(200);
        const model::Node &ask = nodeOfType(base, u"ask"_s);
        QJsonObject prompt = ask.props[u"prompt"].toObject();
        prompt.insert(u"de"_s, u"Neue Frage?"_s);
        const model::Project mine = after(base, commands::setNodeProperty(base, ask.id, u"prompt"_s, prompt));
        prompt = ask.props[u"prompt"].toObject();
        prompt.insert(u"en"_s, u"New question?"_s);
        model::Project theirs = after(base, commands::setNodeProperty(base, ask.id, u"prompt"_s, prompt));
        theirs = after(theirs, commands::renameNode(theirs, ask.id, u"Their name"_s));

        const auto merged = merge(base, mine, theirs);
        QVERIFY(merged.ok());
        QVERIFY(merged->conflicts.isEmpty() && merged->notes.isEmpty());
        const model::Node *node = merged->project.node(ask.id);
        QCOMPARE(node->name, u"Their name"_s);
        QCOMPARE(node->props[u"prompt"][u"de"].toString(), u"Neue Frage?"_s);
        QCOMPARE(node->props[u"prompt"][u"en"].toString(), u"New question?"_s);
    }

    void shouldTakeQuestionsOfBothSides_andDropThoseWithoutABase()
    {
        model::Project base = tests::makeBigProject(50);
        model::KnowledgeQuestion question;
        question.id = model::KnowledgeQuestionId::create();
        question.knowledgeBase = base.knowledgeBases.begin()->first;
        question.question = u"When does it arrive?"_s;
        base = after(base, commands::setQuestions(base, {question}));
        model::KnowledgeQuestion other = question;
        other.id = model::KnowledgeQuestionId::create();
        other.question = u"What does it cost?"_s;
        const model::Project mine = after(base, commands::setQuestions(base, {other}));
        question.note = u"asked each day"_s;
        const model::Project theirs = after(base, commands::setQuestions(base, {question}));
        const auto merged = merge(base, mine, theirs);
        QVERIFY(merged.ok() && merged->conflicts.isEmpty());
        QCOMPARE(merged->project.questions.size(), size_t(2));
        QCOMPARE(merged->project.questions.at(question.id).note, u"asked each day"_s);

        // One side removes the base that the other added a question to: asked once, and nothing is left hanging.
        const model::Project without = after(base, commands::removeKnowledgeBase(base, question.knowledgeBase));
        const auto gone = merge(base, without, mine, {MergeSide::Mine, {}});
        QVERIFY(gone.ok());
        QVERIFY(gone->project.questions.empty());
        QVERIFY(!gone->conflicts.isEmpty());
        const auto kept = merge(base, without, mine, {MergeSide::Theirs, {}});
        QVERIFY(kept.ok());
        QCOMPARE(kept->project.questions.count(other.id), size_t(1));
    }

    void shouldListWhatBothChanged_andTakeWhatIsChosen()
    {
        const model::Project base = tests::makeBigProject(200);
        const model::Node &ask = nodeOfType(base, u"ask"_s);
        const model::Project mine = after(base, commands::renameNode(base, ask.id, u"Mine"_s));
        const model::Project theirs = after(base, commands::renameNode(base, ask.id, u"Theirs"_s));
        const auto merged = merge(base, mine, theirs);
        QCOMPARE(merged->conflicts.size(), 1);
        const MergeConflict &conflict = merged->conflicts.constFirst();
        QCOMPARE(conflict.mine.toString(), u"Mine"_s);
        QCOMPARE(conflict.theirs.toString(), u"Theirs"_s);
        QCOMPARE(conflict.base.toString(), ask.name);
        QCOMPARE(conflict.place, u"Name"_s);
        QCOMPARE(merged->project.node(ask.id)->name, u"Mine"_s);

        MergeChoices choices;
        choices.byConflict.insert(conflict.key(), MergeSide::Theirs);
        QCOMPARE(merge(base, mine, theirs, choices)->project.node(ask.id)->name, u"Theirs"_s);
        choices = {MergeSide::Theirs, {}};
        QVERIFY(merge(base, mine, theirs, choices)->project == theirs);
    }

    void shouldDropConnectionsToWhatIsGone_andSayIt()
    {
        const model::Project base = tests::makeBigProject(200);
        const model::Node &ask = nodeOfType(base, u"ask"_s);
        const model::Node &message = nodeOfType(base, u"message"_s);
        const model::Project mine = after(base, commands::removeNodes(base, {message.id}));
        const model::Node &from = *mine.node(ask.id);
        const model::Project theirs = after(base, commands::connectPort(base, from.id, u"answered"_s, message.id));
        const auto merged = merge(base, mine, theirs);
        QVERIFY(merged.ok());
        QVERIFY(!merged->project.node(message.id));
        checkWhole(merged->project);
        QVERIFY(!merged->notes.isEmpty());
    }

    void shouldAsk_whenOneSideRemovedWhatTheOtherWorkedIn()
    {
        const model::Project base = tests::makeBigProject(400);
        const model::Flow &flow = std::next(base.bots.begin()->second.flows.begin())->second;
        const model::NodeId node = flow.nodes.begin()->first;
        const model::Project mine = after(base, commands::removeFlow(base, flow.id));
        const model::Project theirs = after(base, commands::renameNode(base, node, u"Worked on"_s));
        const auto merged = merge(base, mine, theirs);
        QCOMPARE(merged->conflicts.size(), 1); // one for the flow, none for what is in it
        QCOMPARE(merged->conflicts.constFirst().ref.id, flow.id.toString());
        QVERIFY(merged->conflicts.constFirst().mine.isUndefined());
        QVERIFY(!merged->project.flow(flow.id));

        const auto theirsWin = merge(base, mine, theirs, {MergeSide::Theirs, {}});
        QVERIFY(theirsWin->project == theirs);
        // Only moved: removing it is no conflict.
        const model::Project moved = after(base, commands::moveNodes(base, {{node, {1, 1}}}));
        QVERIFY(merge(base, mine, moved)->conflicts.isEmpty());
        QVERIFY(!merge(base, mine, moved)->project.flow(flow.id));
    }

    void shouldLetAPortLeadToOnePlace_whenBothConnectedIt()
    {
        model::Project base = tests::makeBigProject(200);
        const model::Node ask = nodeOfType(base, u"ask"_s);
        base = after(base, commands::disconnectPort(base, ask.id, u"answered"_s));
        const model::Flow &flow = *base.flow(ask.flow);
        const model::NodeId one = std::next(flow.nodes.begin(), 3)->first;
        const model::NodeId two = std::next(flow.nodes.begin(), 4)->first;
        const model::Project mine = after(base, commands::connectPort(base, ask.id, u"answered"_s, one));
        const model::Project theirs = after(base, commands::connectPort(base, ask.id, u"answered"_s, two));
        const auto merged = merge(base, mine, theirs);
        QCOMPARE(merged->conflicts.size(), 1);
        checkWhole(merged->project);
        const auto target = [&](const model::Project &project) {
            const model::Link *link = project.flow(flow.id)->linkFrom(ask.id, u"answered"_s);
            return link ? link->to : model::NodeId();
        };
        QCOMPARE(target(merged->project), one);
        QCOMPARE(target(merge(base, mine, theirs, {MergeSide::Theirs, {}})->project), two);
    }

    void shouldMergeListsByTheirElements()
    {
        const auto option = [](const char *id, const char *label) { return QJsonObject {{u"id"_s, QLatin1String(id)}, {u"label"_s, QLatin1String(label)}}; };
        const auto never = [](const QStringList &, const QJsonValue &, const QJsonValue &, const QJsonValue &) {
            qFatal("no conflict here");
            return MergeSide::Mine;
        };
        const QJsonArray base {option("a", "A"), option("b", "B"), option("c", "C")};
        const QJsonArray mine {option("a", "A"), option("x", "X"), option("b", "B2"), option("c", "C")};
        const QJsonArray theirs {option("b", "B"), option("c", "C2"), option("y", "Y")};
        QCOMPARE(mergeJson(base, mine, theirs, {}, never).toArray(), (QJsonArray {option("x", "X"), option("b", "B2"), option("c", "C2"), option("y", "Y")}));
        QCOMPARE(mergeJson(QJsonArray {u"hi"_s, u"hello"_s}, QJsonArray {u"hi"_s, u"good day"_s}, QJsonArray {u"hi"_s, u"hello"_s, u"hey"_s}, {}, never).toArray(),
                 (QJsonArray {u"hi"_s, u"good day"_s, u"hey"_s}));
    }

    /// The writer and the translator work on one message at the same time.
    void shouldMergeTheBubblesOfOneMessage()
    {
        const auto bubble = [](const QString &english, const QString &german) {
            return QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, english}, {u"de"_s, german}}}}};
        };
        model::Project base = tests::makeBigProject(50);
        const model::NodeId message = nodeOfType(base, u"message"_s).id;
        const auto with = [&](const model::Project &project, const QJsonArray &bubbles) {
            return after(project, commands::setNodeProperty(project, message, u"bubbles"_s, bubbles));
        };
        const QJsonObject hello = bubble(u"Hello"_s, u"Hallo"_s);
        const QJsonObject bye = bubble(u"Bye"_s, u"Ade"_s);
        const QJsonObject added = bubble(u"News"_s, u"Neues"_s);
        base = with(base, {hello, bye});
        const model::Project theirs = with(base, {bubble(u"Hello"_s, u"Servus"_s), bubble(u"Bye"_s, u"Tschüs"_s)});
        const auto merged = merge(base, with(base, {bubble(u"Good day"_s, u"Hallo"_s), added, bye}), theirs);
        QVERIFY(merged.ok());
        QCOMPARE(merged->conflicts.size(), 0);
        QCOMPARE(merged->project.node(message)->props[u"bubbles"].toArray(),
                 (QJsonArray {bubble(u"Good day"_s, u"Servus"_s), added, bubble(u"Bye"_s, u"Tschüs"_s)}));

        const auto gone = merge(base, with(base, {hello}), theirs);
        QCOMPARE(gone->conflicts.size(), 1);
        const MergeConflict conflict = gone->conflicts.constFirst();
        QCOMPARE(conflict.place, u"Bubbles › 2"_s);
        QVERIFY(conflict.mine.isUndefined());
        MergeChoices choices;
        choices.byConflict.insert(conflict.key(), MergeSide::Theirs);
        QCOMPARE(merge(base, with(base, {hello}), theirs, choices)->project.node(message)->props, theirs.node(message)->props);
    }

    void shouldBeEqualToOneSide_whenTheOtherDidNothing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void shouldBeEqualToOneSide_whenTheOtherDidNothing()
    {
        QFETCH(quint32, seed);
        const model::Project base = tests::makeRandomProject(seed);
        const model::Project one = edited(base, seed, 12, true);
        QVERIFY(merge(base, one, base)->project == one);
        QVERIFY(merge(base, base, one)->project == one);
        QVERIFY(merge(base, one, one)->project == one);
        // Edits in different flows meet in neither order.
        const model::Project two = edited(base, seed + 100, 12, false);
        const auto there = merge(base, one, two);
        const auto back = merge(base, two, one);
        QVERIFY(there->conflicts.isEmpty());
        QVERIFY(there->project == back->project);
        // Anything at all gives a project that is whole.
        const auto wild = merge(base, edited(base, seed + 200, 30, true), edited(base, seed + 300, 30, true));
        QVERIFY(wild.ok());
        checkWhole(wild->project);
    }

    void shouldMergeOneFileOfTheTextForm()
    {
        const model::Project base = tests::makeBigProject(60);
        const model::Node &ask = nodeOfType(base, u"ask"_s);
        const model::Node &message = nodeOfType(base, u"message"_s);
        const model::Project mine = after(base, commands::renameNode(base, ask.id, u"Mine"_s));
        const model::Project theirs = after(base, commands::renameNode(base, message.id, u"Theirs"_s));
        QString path;
        const TextFiles files = toText(base);
        for (const auto &[name, bytes] : files) {
            if (name.endsWith(u".flow.json"))
                path = name;
        }
        const auto merged = mergeText(path, files.at(path), toText(mine).at(path), toText(theirs).at(path));
        QVERIFY2(merged.ok(), merged.ok() ? "" : qPrintable(merged.error().message));
        QVERIFY(merged->conflicts.isEmpty());
        QCOMPARE(merged->bytes, toText(merge(base, mine, theirs)->project).at(path));

        const QString layout = path.chopped(10) + u".layout.json"_s;
        const model::Project moved = after(base, commands::moveNodes(base, {{ask.id, {5, 6}}}));
        const model::Project movedToo = after(base, commands::moveNodes(base, {{message.id, {7, 8}}}));
        const auto places = mergeText(layout, files.at(layout), toText(moved).at(layout), toText(movedToo).at(layout));
        QVERIFY(places.ok());
        QCOMPARE(places->bytes, toText(merge(base, moved, movedToo)->project).at(layout));

        QCOMPARE(mergeText(path, files.at(path), "<<<<<<< a\n", files.at(path)).error().code, ErrorCode::InvalidInput);
    }

    void shouldFindWhereTwoCopiesParted()
    {
        TestFolder folder;
        const QString path = folder.newPath();
        const QString copy = folder.newPath();
        auto mine = commands::Document::create(path, tests::makeBigProject(60)).take();
        const auto edit = [](commands::Document &document, const QString &name) {
            const Status pushed = document.push(commands::renameProject(document.project(), name));
            document.endGesture();
            return pushed.ok();
        };
        QVERIFY(edit(*mine, u"one"_s));
        QVERIFY(edit(*mine, u"two"_s));
        const model::Project parted = mine->project();
        QVERIFY(mine->file().saveCopy(copy).ok());
        auto theirs = commands::Document::open(copy).take();
        QVERIFY(edit(*theirs, u"theirs"_s));
        QVERIFY(edit(*mine, u"mine"_s));
        const auto base = commonBase(mine->file(), theirs->file());
        QVERIFY2(base.ok(), base.ok() ? "" : qPrintable(base.error().message));
        QVERIFY(*base == parted);
        // One of them went back beyond that point: then they parted earlier.
        QVERIFY(mine->undo().ok() && mine->undo().ok());
        QCOMPARE(commonBase(mine->file(), theirs->file())->name, u"one"_s);
        auto other = commands::Document::create(folder.newPath(), tests::makeRandomProject(3)).take();
        QCOMPARE(commonBase(mine->file(), other->file()).error().code, ErrorCode::NotFound);
    }

    void shouldBringTheDocumentsOfTheOtherAlong()
    {
        TestFolder folder;
        model::Project project = sampleProject();
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = project.knowledgeBases.begin()->first;
        source.contentKey = sha256Hex("passages");
        project.sources.insert({source.id, source});
        auto theirs = storage::ProjectFile::create(folder.newPath(), project).take();
        QVERIFY(theirs->putContent(source.contentKey, "blocks", {{0, {}, 0, {}, u"en"_s, u"It costs 3 euros."_s}}).ok());
        auto mine = storage::ProjectFile::create(folder.newPath(), sampleProject()).take();
        QVERIFY(copyDocuments(*theirs, *mine, project).ok());
        QCOMPARE(mine->passages(source.contentKey)->size(), 1);
        QVERIFY(copyDocuments(*theirs, *mine, project).ok());
    }

    void shouldRefuseTwoDifferentProjects()
    {
        const model::Project base = tests::makeRandomProject(1);
        QCOMPARE(merge(base, base, tests::makeRandomProject(2)).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
