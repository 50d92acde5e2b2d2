// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/commands/steps.h"
#include "tests/studio/storage/sampleproject.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace dialogist::commands;
using namespace dialogist::model;
using namespace Qt::StringLiterals;

namespace {
const Bot &botOf(const Project &project)
{
    return project.bots.begin()->second;
}
const Flow &flowOf(const Project &project)
{
    return botOf(project).flows.begin()->second;
}
const Node &nodeOf(const Project &project, int index = 0)
{
    return std::next(flowOf(project).nodes.begin(), index)->second;
}
Variable newVariable(const Project &project)
{
    Variable variable;
    variable.id = VariableId::create();
    variable.bot = botOf(project).id;
    variable.name = u"order"_s;
    variable.initial = QJsonValue::Null;
    return variable;
}
Source newSource(const Project &project, const QString &title)
{
    Source source;
    source.id = SourceId::create();
    source.knowledgeBase = project.knowledgeBases.begin()->first;
    source.kind = u"file"_s;
    source.title = title;
    return source;
}
ReleaseRecord newRelease(const Project &project)
{
    ReleaseRecord release;
    release.id = ReleaseRecordId::create();
    release.bot = botOf(project).id;
    release.number = 1;
    return release;
}
Bot newBot(const Project &project)
{
    Bot bot = botOf(project); // with parts of its own kind, under new ids
    bot.id = BotId::create();
    bot.name = u"Second"_s;
    Flow flow = flowOf(project);
    flow.id = FlowId::create();
    flow.bot = bot.id;
    flow.links.clear();
    std::map<NodeId, Node> nodes;
    for (auto [id, node] : flow.nodes) {
        node.id = NodeId::create();
        node.flow = flow.id;
        nodes.insert({node.id, node});
    }
    flow.nodes = nodes;
    const Link link {LinkId::create(), flow.id, nodes.begin()->first, u"next"_s, nodes.rbegin()->first};
    flow.links.insert({link.id, link});
    bot.flows = {{flow.id, flow}};
    bot.startFlow = flow.id;
    Variable variable = newVariable(project);
    variable.bot = bot.id;
    bot.variables = {{variable.id, variable}};
    Intent intent {IntentId::create(), bot.id, u"buy"_s, {{u"en"_s, {u"I want to buy"_s}}}};
    bot.intents = {{intent.id, intent}};
    Prompt prompt {PromptId::create(), bot.id, u"Tone"_s, u"instructions"_s, u"Be kind."_s};
    bot.prompts = {{prompt.id, prompt}};
    return bot;
}

KnowledgeQuestion newQuestion(const Project &project, const QString &text)
{
    KnowledgeQuestion question;
    question.id = KnowledgeQuestionId::create();
    question.knowledgeBase = project.knowledgeBases.begin()->first;
    question.question = text;
    question.expected = {{u"prices.pdf"_s, {}, {}, {}, 2, {}}};
    return question;
}

using Builder = std::function<Command(const Project &)>;

/// A project that has one of everything, so that each edit has something to work on.
Project richProject()
{
    Project project = sampleProject(5);
    const auto run = [&project](const Command &command) {
        for (const Change &change : command.changes) {
            const Status applied = project.apply(change);
            QVERIFY(applied.ok());
        }
    };
    run(setIntent(project, {IntentId::create(), botOf(project).id, u"ask"_s, {}}));
    run(setPrompt(project, {PromptId::create(), botOf(project).id, u"Tone"_s, u"instructions"_s, u"Be brief."_s}));
    run(setSources(project, {newSource(project, u"Prices"_s), newSource(project, u"Hours"_s)}));
    run(setQuestions(project, {newQuestion(project, u"What does it cost?"_s), newQuestion(project, u"When?"_s)}));
    run(addRelease(project, newRelease(project)));
    run(addBot(project, newBot(project)));
    return project;
}

const std::vector<std::pair<QString, Builder>> &builders()
{
    static const std::vector<std::pair<QString, Builder>> list {
        {u"AddNodes"_s,
         [](const Project &p) {
             const Node a {NodeId::create(), flowOf(p).id, u"ask"_s, u"Name?"_s, {1, 2}, {{u"x"_s, 1}}};
             const Node b {NodeId::create(), flowOf(p).id, u"exit"_s, {}, {3, 4}, {}};
             return addNodes(p, {a, b}, {{LinkId::create(), flowOf(p).id, a.id, u"next"_s, b.id}});
         }},
        {u"RemoveNodes"_s, [](const Project &p) { return removeNodes(p, {nodeOf(p, 1).id, nodeOf(p, 2).id}); }},
        {u"MoveNodes"_s, [](const Project &p) { return moveNodes(p, {{nodeOf(p).id, {7.5, -8}}, {nodeOf(p, 1).id, {0.1, 9}}}); }},
        {u"RenameNode"_s, [](const Project &p) { return renameNode(p, nodeOf(p).id, u"Greeting"_s); }},
        {u"SetNodeProperty"_s, [](const Project &p) { return setNodeProperty(p, nodeOf(p).id, u"text"_s, QJsonObject {{u"en"_s, u"Hi"_s}}); }},
        {u"SetNodeProperty"_s, [](const Project &p) { return setNodeProperty(p, nodeOf(p).id, u"n"_s, QJsonValue::Undefined); }},
        {u"EditNode"_s, [](const Project &p) { return setNodeProperties(p, nodeOf(p).id, {{u"a"_s, true}, {u"b"_s, QJsonValue::Null}}); }},
        {u"ConnectPort"_s, [](const Project &p) { return connectPort(p, nodeOf(p).id, u"error"_s, nodeOf(p, 3).id); }},
        {u"ConnectPort"_s, [](const Project &p) { return connectPort(p, nodeOf(p).id, u"next"_s, nodeOf(p, 3).id); }},
        {u"DisconnectPort"_s, [](const Project &p) { return disconnectPort(p, nodeOf(p).id, u"next"_s); }},
        {u"AddFlow"_s,
         [](const Project &p) {
             Flow flow;
             flow.id = FlowId::create();
             flow.bot = botOf(p).id;
             flow.name = u"Refund"_s;
             const Node node {NodeId::create(), flow.id, u"start"_s, {}, {}, {}};
             flow.nodes = {{node.id, node}};
             return addFlow(p, flow);
         }},
        {u"RemoveFlow"_s, [](const Project &p) { return removeFlow(p, flowOf(p).id); }},
        {u"RenameFlow"_s, [](const Project &p) { return renameFlow(p, flowOf(p).id, u"Welcome"_s); }},
        {u"RenameProject"_s, [](const Project &p) { return renameProject(p, u"Shop"_s); }},
        {u"AddBot"_s, [](const Project &p) { return addBot(p, newBot(p)); }},
        {u"RemoveBot"_s, [](const Project &p) { return removeBot(p, botOf(p).id); }},
        {u"EditPrivacy"_s,
         [](const Project &p) {
             Bot bot = botOf(p);
             bot.privacy.conversationDays = std::nullopt;
             bot.privacy.minimumAge = 16;
             return setBot(p, bot, u"EditPrivacy"_s);
         }},
        {u"ChooseRegion"_s,
         [](const Project &p) {
             Bot bot = botOf(p);
             bot.regions.insert(u"here"_s, u"this-computer"_s);
             return setBot(p, bot, u"ChooseRegion"_s);
         }},
        {u"AddVariable"_s, [](const Project &p) { return setVariable(p, newVariable(p)); }},
        {u"EditVariable"_s,
         [](const Project &p) {
             Variable variable = botOf(p).variables.begin()->second;
             variable.initial = QJsonArray {1, u"a"_s};
             return setVariable(p, variable);
         }},
        {u"RemoveVariable"_s, [](const Project &p) { return removeVariable(p, botOf(p).variables.begin()->first); }},
        {u"AddIntent"_s, [](const Project &p) { return setIntent(p, {IntentId::create(), botOf(p).id, u"bye"_s, {{u"de"_s, {u"Tschüss"_s}}}}); }},
        {u"EditIntent"_s,
         [](const Project &p) {
             Intent intent = botOf(p).intents.begin()->second;
             intent.phrases = {{u"en"_s, {u"what"_s, u"how"_s}}};
             return setIntent(p, intent);
         }},
        {u"RemoveIntent"_s, [](const Project &p) { return removeIntent(p, botOf(p).intents.begin()->first); }},
        {u"AddPrompt"_s, [](const Project &p) { return setPrompt(p, {PromptId::create(), botOf(p).id, u"Task"_s, u"task"_s, u"Sum up."_s}); }},
        {u"EditPrompt"_s,
         [](const Project &p) {
             Prompt prompt = botOf(p).prompts.begin()->second;
             prompt.text = u"Be very brief."_s;
             return setPrompt(p, prompt);
         }},
        {u"RemovePrompt"_s, [](const Project &p) { return removePrompt(p, botOf(p).prompts.begin()->first); }},
        {u"AddKnowledgeBase"_s, [](const Project &p) { return setKnowledgeBase(p, {KnowledgeBaseId::create(), u"Law"_s, 900, 120}); }},
        {u"EditKnowledgeBase"_s,
         [](const Project &p) {
             KnowledgeBase base = p.knowledgeBases.begin()->second;
             base.passageLength = 500;
             return setKnowledgeBase(p, base);
         }},
        {u"RemoveKnowledgeBase"_s, [](const Project &p) { return removeKnowledgeBase(p, p.knowledgeBases.begin()->first); }},
        {u"ImportSources"_s,
         [](const Project &p) {
             Source changed = p.sources.begin()->second;
             changed.passages = 12;
             return setSources(p, {changed, newSource(p, u"New"_s)});
         }},
        {u"RemoveSources"_s, [](const Project &p) { return removeSources(p, {p.sources.begin()->first, p.sources.rbegin()->first}); }},
        {u"AddQuestions"_s,
         [](const Project &p) {
             KnowledgeQuestion changed = p.questions.begin()->second;
             changed.note = u"asked often"_s;
             return setQuestions(p, {changed, newQuestion(p, u"Where?"_s), newQuestion(p, u"Who?"_s)});
         }},
        {u"EditQuestions"_s,
         [](const Project &p) {
             KnowledgeQuestion changed = p.questions.begin()->second;
             changed.expected.append({u"hours.html"_s, u"https://shop.example/"_s, {}, u"Weekend"_s, 0, u"Sunday"_s});
             changed.enabled = false;
             return setQuestions(p, {changed});
         }},
        {u"RemoveQuestions"_s, [](const Project &p) { return removeQuestions(p, {p.questions.begin()->first, p.questions.rbegin()->first}); }},
        {u"AddRelease"_s, [](const Project &p) { return addRelease(p, newRelease(p)); }},
    };
    return list;
}
} // namespace

class TestCommands : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;

private slots:
    /// What every edit owes: the same project and the same file after undo, redo, and a restart between them.
    void shouldGoBackAndForth_whenUndoneAndRedone_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < builders().size(); ++i)
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(i).arg(builders()[i].first))) << int(i);
    }
    void shouldGoBackAndForth_whenUndoneAndRedone()
    {
        QFETCH(int, index);
        const auto &[type, build] = builders()[size_t(index)];
        const QString path = m_folder.newPath();
        auto document = Document::create(path, richProject()).take();
        const Project before = document->project();

        const Command command = build(before);
        QVERIFY(!command.isObsolete());
        QCOMPARE(command.type, type);
        QVERIFY2(document->push(command).ok(), qPrintable(type));
        const Project after = document->project();
        QVERIFY(!(after == before));
        QVERIFY(*document->file().load() == after);

        QVERIFY(document->undo().ok());
        QVERIFY(document->project() == before);
        QVERIFY(*document->file().load() == before);
        QVERIFY(document->redo().ok());
        QVERIFY(document->project() == after);
        document.reset();
        document = Document::open(path).take();
        QVERIFY(document->project() == after);
        QVERIFY(document->undo().ok());
        QVERIFY(document->project() == before);
        document.reset();
        document = Document::open(path).take();
        QVERIFY(document->redo().ok());
        QVERIFY(document->project() == after);
        QVERIFY(*document->file().load() == after);
        QVERIFY(document->file().check().ok());
        // Undo puts ids back as they were, so that edits before and after still find them.
        QVERIFY(document->undo().ok());
        QVERIFY(document->push(build(document->project())).ok());
    }

    void shouldBeObsolete_whenNothingWouldChange()
    {
        const Project project = richProject();
        const Node &node = nodeOf(project);
        const Bot &bot = botOf(project);
        const QList<Command> commands {addNodes(project, {}),
                                       addNodes(project, {node}),
                                       removeNodes(project, {NodeId::create()}),
                                       moveNodes(project, {{node.id, node.position}}),
                                       renameNode(project, node.id, node.name),
                                       renameNode(project, NodeId::create(), u"x"_s),
                                       setNodeProperty(project, node.id, u"n"_s, node.props[u"n"]),
                                       setNodeProperty(project, node.id, u"none"_s, QJsonValue::Undefined),
                                       setNodeProperties(project, node.id, node.props),
                                       connectPort(project, node.id, u"next"_s, flowOf(project).linkFrom(node.id, u"next"_s)->to),
                                       connectPort(project, node.id, u"next"_s, project.bots.rbegin()->second.flows.begin()->second.nodes.begin()->first),
                                       connectPort(project, node.id, {}, nodeOf(project, 1).id),
                                       disconnectPort(project, node.id, u"none"_s),
                                       addFlow(project, flowOf(project)),
                                       removeFlow(project, FlowId::create()),
                                       renameFlow(project, flowOf(project).id, flowOf(project).name),
                                       renameProject(project, project.name),
                                       addBot(project, bot),
                                       removeBot(project, BotId::create()),
                                       setBot(project, bot, u"EditBot"_s),
                                       setVariable(project, bot.variables.begin()->second),
                                       removeVariable(project, VariableId::create()),
                                       removeSources(project, {SourceId::create()}),
                                       setSources(project, {project.sources.begin()->second}),
                                       setQuestions(project, {}),
                                       setQuestions(project, {project.questions.begin()->second}),
                                       removeQuestions(project, {KnowledgeQuestionId::create()}),
                                       addRelease(project, project.releases.begin()->second)};
        for (const Command &command : commands)
            QVERIFY2(command.isObsolete(), qPrintable(command.type));
    }

    void shouldTakeTheLinksAlong_whenNodesAreRemoved()
    {
        const Project project = richProject();
        const Node &node = nodeOf(project, 2); // linked from both sides
        const Command command = removeNodes(project, {node.id});
        QCOMPARE(command.changes.size(), 3);
        QVERIFY(command.changes.constLast().ref.kind == ObjectKind::Node);
        QCOMPARE(command.subject, node.name);
        QCOMPARE(removeNodes(project, {node.id, nodeOf(project, 0).id}).subject, u"2"_s);
    }

    void shouldTakeTheTestSetAlong_whenAKnowledgeBaseIsRemoved()
    {
        Project project = richProject();
        const KnowledgeBaseId base = project.knowledgeBases.begin()->first;
        const qsizetype count = project.sourcesOf(base).size() + project.questionsOf(base).size();
        QVERIFY(!project.questionsOf(base).isEmpty());
        const Command command = removeKnowledgeBase(project, base);
        QCOMPARE(command.changes.size(), count + 1);
        QVERIFY(command.changes.constLast().ref.kind == ObjectKind::KnowledgeBase);
        // The base alone does not go: its questions would be lost.
        Project alone = project;
        for (const Source *source : alone.sourcesOf(base)) {
            const SourceId id = source->id;
            QVERIFY(perform(alone, removeSources(alone, {id}).changes).ok());
        }
        QVERIFY(!perform(alone, {command.changes.constLast()}).ok());
        QVERIFY(perform(project, command.changes).ok());
        QVERIFY(project.questions.empty());
    }

    void shouldBeOneStep_whenManyQuestionsCome()
    {
        const Project project = richProject();
        QList<KnowledgeQuestion> many;
        for (int i = 0; i < 50; ++i)
            many.append(newQuestion(project, u"Question %1?"_s.arg(i)));
        const Command command = setQuestions(project, many);
        QCOMPARE(command.changes.size(), 50);
        QCOMPARE(command.type, u"AddQuestions"_s);
        QCOMPARE(command.subject, u"50"_s);
        QVERIFY(command.mergeKey.isEmpty());
        KnowledgeQuestion typed = project.questions.begin()->second;
        typed.question = u"x"_s.repeated(300);
        const Command edit = setQuestions(project, {typed});
        QVERIFY(!edit.mergeKey.isEmpty()); // typing is one step
        QVERIFY(edit.subject.size() <= 60);
    }

    void shouldKeepOneLinkPerPort_whenConnectedAnew()
    {
        Project project = richProject();
        const NodeId from = nodeOf(project).id;
        const Command command = connectPort(project, from, u"next"_s, nodeOf(project, 4).id);
        QCOMPARE(command.changes.size(), 1);
        QVERIFY(project.apply(command.changes.constFirst()).ok());
        int links = 0;
        for (const auto &[id, link] : flowOf(project).links)
            links += link.from == from && link.port == u"next" ? 1 : 0;
        QCOMPARE(links, 1);
        QCOMPARE(flowOf(project).linkFrom(from, u"next"_s)->to, nodeOf(project, 4).id);
    }

    void shouldStartElsewhere_whenTheStartFlowIsRemoved()
    {
        Project project = richProject();
        const FlowId start = flowOf(project).id;
        Flow second;
        second.id = FlowId::create();
        second.bot = botOf(project).id;
        second.name = u"Second"_s;
        for (const Change &change : addFlow(project, second).changes)
            QVERIFY(project.apply(change).ok());
        for (const Change &change : removeFlow(project, start).changes)
            QVERIFY(project.apply(change).ok());
        QCOMPARE(project.bots.find(second.bot)->second.startFlow, second.id);
    }

    void shouldHaveAPhrase_forEveryEdit()
    {
        const Project project = richProject();
        QStringList types {u"EditBot"_s, u"EditPrivacy"_s, u"ChooseRegion"_s, u"ApproveFinding"_s, u"PasteNodes"_s,
                           u"RenameVariable"_s, u"CrawlSite"_s, u"EditWebChat"_s, u"EditLanguages"_s, u"FixFinding"_s};
        for (const auto &[type, build] : builders())
            types.append(build(project).type);
        for (const QString &type : std::as_const(types)) {
            for (const QString &subject : {QString(), u"Greeting"_s, u"3"_s}) {
                const QString text = describe(type, subject);
                // A type without a phrase reads as its name, two words run together.
                QVERIFY2(!text.contains(type) && !text.contains(u'%'), qPrintable(text));
                QVERIFY2(subject != u"Greeting" || text.contains(u"“Greeting”"_s), qPrintable(text));
            }
        }
        QCOMPARE(describe(u"RenameNode"_s, u"Greeting"_s), u"Rename step “Greeting”"_s);
        QVERIFY(describe(u"RemoveNodes"_s, u"3"_s).contains(u'3'));
        QCOMPARE(describe(u"FromTheFuture"_s, {}), u"FromTheFuture"_s);
        QVERIFY(describe(u"RenameNode"_s, u"%1 %2"_s).contains(u"%1 %2"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
