// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/project.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::model;
using namespace Qt::StringLiterals;

class TestProject : public QObject
{
    Q_OBJECT
private:
    static Project sample()
    {
        Project project;
        project.id = ProjectId::create();
        project.name = u"Bakery"_s;
        Bot bot;
        bot.id = BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        Flow flow;
        flow.id = FlowId::create();
        flow.bot = bot.id;
        flow.name = u"Main"_s;
        Node start {NodeId::create(), flow.id, u"start"_s, {}, {10, 20}, {}};
        Node message {NodeId::create(), flow.id, u"message"_s, u"Hello"_s, {200, 20}, {{u"role"_s, u"aiDisclosure"_s}}};
        Link link {LinkId::create(), flow.id, start.id, u"next"_s, message.id, true, {{50, 60}, {70, 80}}};
        flow.nodes = {{start.id, start}, {message.id, message}};
        flow.links = {{link.id, link}};
        Variable variable;
        variable.id = VariableId::create();
        variable.bot = bot.id;
        variable.name = u"email"_s;
        variable.category = u"contact.email"_s;
        variable.initial = QJsonValue::Null;
        bot.flows = {{flow.id, flow}};
        bot.variables = {{variable.id, variable}};
        bot.startFlow = flow.id;
        Entity entity;
        entity.id = EntityId::create();
        entity.bot = bot.id;
        entity.name = u"product"_s;
        entity.values = {{u"bread"_s, {{u"de"_s, {u"Brot"_s}}}}};
        entity.fuzzy = false;
        bot.entities = {{entity.id, entity}};
        ConversationTest test;
        test.id = ConversationTestId::create();
        test.bot = bot.id;
        test.suite = u"smoke"_s;
        test.steps = QJsonArray {QJsonObject {{u"user"_s, u"hi"_s}}};
        bot.tests = {{test.id, test}};
        bot.openingHours = {{5, 540, 900}};
        bot.timeZone = u"Asia/Jakarta"_s;
        bot.understanding.margin = 0.25;
        project.bots = {{bot.id, bot}};
        KnowledgeBase base;
        base.id = KnowledgeBaseId::create();
        base.name = u"Help"_s;
        project.knowledgeBases = {{base.id, base}};
        Source source;
        source.id = SourceId::create();
        source.knowledgeBase = base.id;
        source.title = u"Opening hours"_s;
        source.location = u"https://shop.example/hours"_s;
        source.site = u"https://shop.example/"_s;
        project.sources = {{source.id, source}};
        KnowledgeQuestion question;
        question.id = KnowledgeQuestionId::create();
        question.knowledgeBase = base.id;
        question.question = u"When are you open?"_s;
        question.expected = {ExpectedPlace::of(source), {{}, {}, u"Is Sunday free?"_s, u"Weekend"_s, 3, u"closed on Sunday"_s}};
        question.language = u"en-GB"_s;
        question.note = u"asked each week"_s;
        question.order = 2.5;
        question.enabled = false;
        project.questions = {{question.id, question}};
        auto read = Project::fromObjects(project.objects());
        return read.take();
    }

private slots:
    void shouldComeBackTheSame_whenWrittenAsObjectsAndReadInAnyOrder()
    {
        const Project project = sample();
        QList<StoredObject> objects = project.objects();
        std::reverse(objects.begin(), objects.end());
        const auto read = Project::fromObjects(objects);
        QVERIFY(read.ok());
        QVERIFY(*read == project);
        QCOMPARE(read->objects().size(), 12);
    }

    void shouldKeepEveryField_whenEntitiesTestsAndLinksAreWrittenAndRead()
    {
        const Project project = sample();
        const Bot &bot = project.bots.begin()->second;
        const Entity &entity = bot.entities.begin()->second;
        QCOMPARE(entity.values.value(0).synonyms.value(u"de"_s), QStringList {u"Brot"_s});
        QVERIFY(!entity.fuzzy);
        const ConversationTest &test = bot.tests.begin()->second;
        QCOMPARE(test.steps.size(), 1);
        QCOMPARE(test.suite, u"smoke"_s);
        const Link &link = bot.flows.begin()->second.links.begin()->second;
        QVERIFY(link.stacked);
        QCOMPARE(link.bends, QList<QPointF>({{50, 60}, {70, 80}}));
        QCOMPARE(bot.openingHours, QList<OpeningHours>({{5, 540, 900}}));
        QCOMPARE(bot.timeZone, u"Asia/Jakarta"_s);
        QCOMPARE(bot.understanding.margin, 0.25);
    }

    void shouldKeepEveryField_whenQuestionsAreWrittenAndRead()
    {
        const Project project = sample();
        const KnowledgeQuestion &question = project.questions.begin()->second;
        QCOMPARE(question.question, u"When are you open?"_s);
        QCOMPARE(question.expected.size(), 2);
        QCOMPARE(question.expected.at(0).location, u"https://shop.example/hours"_s);
        QCOMPARE(question.expected.at(0).site, u"https://shop.example/"_s);
        QVERIFY(question.expected.at(0).isWholeSource());
        QCOMPARE(question.expected.at(1), (ExpectedPlace {{}, {}, u"Is Sunday free?"_s, u"Weekend"_s, 3, u"closed on Sunday"_s}));
        QCOMPARE(question.language, u"en-GB"_s);
        QCOMPARE(question.note, u"asked each week"_s);
        QCOMPARE(question.order, 2.5);
        QVERIFY(!question.enabled);
        QCOMPARE(project.questionsOf(question.knowledgeBase).size(), 1);
        QVERIFY(project.questionsOf(KnowledgeBaseId::create()).isEmpty());
    }

    void shouldRefuseAQuestion_whenItsBaseIsMissing()
    {
        Project project = sample();
        const Project before = project;
        KnowledgeQuestion lost = project.questions.begin()->second;
        lost.id = KnowledgeQuestionId::create();
        lost.knowledgeBase = KnowledgeBaseId::create();
        QCOMPARE(project.apply({{ObjectKind::Question, lost.id.toString()}, {}, lost.toJson()}).error().code, ErrorCode::Corrupt);
        QVERIFY(project == before);
    }

    void shouldKnowTheSource_afterItWasReadAgain()
    {
        const Project project = sample();
        const ExpectedPlace place = project.questions.begin()->second.expected.first();
        Source again = project.sources.begin()->second;
        again.id = SourceId::create();
        again.title = u"Our new opening hours"_s;
        again.contentKey = u"other"_s;
        QVERIFY(place.isOf(again));
        again.site = u"https://other.example/"_s;
        QVERIFY(!place.isOf(again));
        ExpectedPlace ofAny = place;
        ofAny.site.clear();
        QVERIFY(ofAny.isOf(again));

        // A question with its answer has no address: its title names it, and no document of that title.
        Source answer;
        answer.title = u"Is Sunday free?"_s;
        const ExpectedPlace byTitle = ExpectedPlace::of(answer);
        QVERIFY(byTitle.isOf(answer));
        again.title = answer.title;
        QVERIFY(!byTitle.isOf(again));
        QVERIFY(!ExpectedPlace().isOf(Source()));
    }

    void shouldFitOnlyThePassage_thatHasHeadingPageAndWords()
    {
        const ExpectedPlace place {u"a"_s, {}, {}, u"weekend"_s, 3, u"closed on  Sunday"_s};
        QVERIFY(place.fits(u"Hours › Weekend"_s, 3, u"The shop is Closed\non Sunday."_s));
        QVERIFY(!place.fits(u"Hours › Week"_s, 3, u"closed on Sunday"_s));
        QVERIFY(!place.fits(u"Weekend"_s, 4, u"closed on Sunday"_s));
        QVERIFY(!place.fits(u"Weekend"_s, 3, u"open on Sunday"_s));
        QVERIFY(ExpectedPlace().fits({}, 0, {}));
    }

    void shouldTellAStaleTranslation_whenItsSourceTextHasChanged()
    {
        LocalizedText text(u"en"_s, u"Hello"_s);
        QCOMPARE(text.state(u"ms"_s, u"en"_s), LocalizedText::State::Missing);
        text.setTranslation(u"ms"_s, u"Helo"_s, u"Hello"_s);
        QCOMPARE(text.state(u"ms"_s, u"en"_s), LocalizedText::State::Current);
        text.set(u"en"_s, u"Hello there"_s);
        const LocalizedText read = LocalizedText::fromJson(text.toJson());
        QVERIFY(read == text);
        QCOMPARE(read.state(u"ms"_s, u"en"_s), LocalizedText::State::Stale);
        QCOMPARE(read.all().size(), 2); // what it remembers is no language
        text.confirm(u"ms"_s, u"Hello there"_s);
        QCOMPARE(text.state(u"ms"_s, u"en"_s), LocalizedText::State::Current);
        text.set(u"de"_s, u"Hallo"_s); // of unknown origin
        QCOMPARE(text.state(u"de"_s, u"en"_s), LocalizedText::State::Current);
    }

    void shouldFindNodesAndLinks_byIdAlone()
    {
        const Project project = sample();
        const Flow &flow = project.bots.begin()->second.flows.begin()->second;
        const NodeId id = flow.nodes.begin()->first;
        QCOMPARE(project.node(id)->id, id);
        QCOMPARE(project.link(flow.links.begin()->first)->from, flow.linkFrom(flow.links.begin()->second.from, u"next"_s)->from);
        QVERIFY(!project.node(NodeId::create()));
    }

    void shouldSwapBetweenBeforeAndAfter_whenAChangeIsAppliedBothWays()
    {
        Project project = sample();
        const Project before = project;
        const Node node = project.bots.begin()->second.flows.begin()->second.nodes.begin()->second;
        Node moved = node;
        moved.position = {500, 600};
        const Change change {{ObjectKind::Node, node.id.toString()}, node.toJson(), moved.toJson()};
        QVERIFY(project.apply(change).ok());
        QCOMPARE(project.node(node.id)->position, QPointF(500, 600));
        QVERIFY(project.apply(change, false).ok());
        QVERIFY(project == before);
    }

    void shouldKeepTheFlowsOfABot_whenOnlyTheBotChanges()
    {
        Project project = sample();
        Bot bot = project.bots.begin()->second;
        bot.name = u"Baker"_s;
        QVERIFY(project.apply({{ObjectKind::Bot, bot.id.toString()}, {}, bot.toJson()}).ok());
        QCOMPARE(project.bot(bot.id)->name, u"Baker"_s);
        QCOMPARE(project.bot(bot.id)->flows.size(), size_t(1));
    }

    void shouldRefuse_whenTheParentIsMissing()
    {
        Project project = sample();
        const Project before = project;
        Node lost {NodeId::create(), FlowId::create(), u"message"_s, {}, {}, {}};
        const Status status = project.apply({{ObjectKind::Node, lost.id.toString()}, {}, lost.toJson()});
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::Corrupt);
        QVERIFY(project == before);
    }

    void shouldSortByCreation_whenIdsAreMadeInARow()
    {
        NodeId last = NodeId::create();
        for (int i = 0; i < 10000; ++i) {
            const NodeId next = NodeId::create();
            QVERIFY(last < next);
            last = next;
        }
        QCOMPARE(NodeId::fromString(last.toString()), last);
        QVERIFY(NodeId::fromString(u"no id"_s).isNull());
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
