// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/search/replace.h"
#include "tests/studio/texts/textbot.h"
#include "tests/support/bigproject.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dialogist;
using namespace dialogist::search;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT
private:
    model::Project m_project;

    const model::Bot &bot() const { return m_project.bots.begin()->second; }
    void addNode(int number, const QString &type, const QString &name, const QJsonObject &props)
    {
        const auto id = model::NodeId::fromString(u"01900000-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
        const model::Node node {id, bot().startFlow, type, name, {}, props};
        QVERIFY(m_project.apply({{model::ObjectKind::Node, id.toString()}, {}, node.toJson()}).ok());
    }
    void addTest(const QJsonObject &one, const QJsonObject &other)
    {
        model::ConversationTest test;
        test.id = model::ConversationTestId::create();
        test.bot = bot().id;
        test.name = u"Talk"_s;
        test.steps = {QJsonObject {{u"user"_s, u"Hi"_s}, {u"assertions"_s, QJsonArray {one, other}}}};
        QVERIFY(m_project.apply({{model::ObjectKind::Test, test.id.toString()}, {}, test.toJson()}).ok());
    }
    const model::Node &node(const QString &name) const
    {
        for (const auto &[id, node] : bot().flows.begin()->second.nodes) {
            if (node.name == name)
                return node;
        }
        static const model::Node none;
        return none;
    }
    Found found(const QString &text, QSet<Part> parts = {}) const { return find(SearchIndex::build(m_project), {text, false, false, false, parts}); }
    ReplacePlan replaced(const Query &query, const QString &replacement, bool evenBroken = false)
    {
        ReplacePlan plan = planReplace(m_project, find(SearchIndex::build(m_project), query).hits, query, replacement, evenBroken);
        for (const model::Change &change : plan.command.changes) {
            if (!m_project.apply(change).ok())
                qFatal("the replacement does not apply");
        }
        return plan;
    }

private slots:
    void init()
    {
        m_project = tests::makeTextProject();
        addNode(20, u"branch"_s, u"Known"_s, {{u"cases"_s, QJsonArray {QJsonObject {{u"id"_s, u"c1"_s}, {u"label"_s, u"Yes"_s}, {u"condition"_s, u"name === \"name\""_s}}}}});
        addNode(21, u"ask"_s, u"Ask the name"_s, {{u"variable"_s, u"name"_s}, {u"prompt"_s, QJsonObject {{u"en"_s, u"Your name?"_s}}}});
        addNode(22, u"set"_s, u"Keep"_s, {{u"assignments"_s, QJsonArray {QJsonObject {{u"variable"_s, u"name"_s}, {u"expression"_s, u"names.length + 1"_s}}}}});
        addNode(23, u"code"_s, u"Run"_s, {{u"code"_s, u"return 40 + 2;"_s}, {u"target"_s, bot().startFlow.toString()}});
    }

    void shouldFindEverywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("part");
        QTest::newRow("text") << u"hallo"_s << int(Part::Text);
        QTest::newRow("label") << u"Cake & <b>"_s << int(Part::Text);
        QTest::newRow("name") << u"Ask the"_s << int(Part::Name);
        QTest::newRow("flow") << u"Welcome"_s << int(Part::Name);
        QTest::newRow("expression") << u"names.length"_s << int(Part::Expression);
        QTest::newRow("code") << u"40 + 2"_s << int(Part::Code);
        QTest::newRow("variable") << u"name"_s << int(Part::Variable);
        QTest::newRow("phrase") << u"i want bread"_s << int(Part::Phrase);
        QTest::newRow("entity") << u"brown bread"_s << int(Part::Entity);
        QTest::newRow("setting") << u"#1d62d6"_s << int(Part::Setting);
        QTest::newRow("id") << u"8000-000000000021"_s << int(Part::Id);
    }
    void shouldFindEverywhere()
    {
        QFETCH(QString, text);
        QFETCH(int, part);
        const Found all = found(text);
        QVERIFY(all.matches > 0);
        const Found some = found(text, {Part(part)});
        QVERIFY(some.matches > 0);
        for (const Hit &hit : some.hits) {
            const Field &field = hit.item->fields.at(hit.matches.first().field);
            QCOMPARE(field.part, Part(part));
            QCOMPARE(field.text.mid(hit.matches.first().start, hit.matches.first().length).toLower(), text.toLower());
        }
        QCOMPARE(found(u"zzzz no such thing"_s).matches, 0);
    }

    void shouldMindCaseWordsAndExpressions()
    {
        const SearchIndex index = SearchIndex::build(m_project);
        QCOMPARE(find(index, {u"HALLO"_s, true, false, false, {}}).matches, 0);
        QCOMPARE(find(index, {u"Hallo"_s, true, false, false, {}}).matches, 1);
        QCOMPARE(find(index, {u"names"_s, false, true, false, {Part::Expression}}).matches, 1);
        QCOMPARE(find(index, {u"nam"_s, false, true, false, {}}).matches, 0);
        QCOMPARE(find(index, {u"H[ae]llo"_s, false, false, true, {Part::Text}}).matches, 2);
        QCOMPARE(find(index, {u"x*"_s, false, false, true, {Part::Text}}).matches, 0); // nothing is no match
        QVERIFY(!checkQuery({u"(a"_s, false, false, true, {}}).ok());
        QVERIFY(!checkQuery({QString(), false, false, false, {}}).ok());
        QVERIFY(checkQuery({u"(a"_s, false, false, false, {}}).ok());
    }

    void shouldGiveUpOnAnExpressionThatWouldTakeForever()
    {
        addNode(30, u"ask"_s, u"Trap"_s, {{u"prompt"_s, QJsonObject {{u"en"_s, QString(5000, u'a') + u'!'}}}});
        QElapsedTimer timer;
        timer.start();
        const Found trapped = find(SearchIndex::build(m_project), {u"(a|aa)+$"_s, false, false, true, {}});
        QVERIFY(trapped.tooHard);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void shouldStopAtTheLimit_orWhenCancelled()
    {
        const SearchIndex index = SearchIndex::build(m_project);
        QVERIFY(find(index, {u"e"_s, false, false, false, {}}, nullptr, 3).isCut);
        const std::atomic_bool cancelled = true;
        QVERIFY(find(index, {u"e"_s, false, false, false, {}}, &cancelled).hits.size() <= 1);
    }

    void shouldFollowEdits()
    {
        SearchIndex index = SearchIndex::build(m_project);
        const SearchIndex old = index;
        model::Node changed = node(u"Ask the name"_s);
        changed.props[u"prompt"_s] = QJsonObject {{u"en"_s, u"Who is it?"_s}};
        const model::Change edit {{model::ObjectKind::Node, changed.id.toString()}, node(u"Ask the name"_s).toJson(), changed.toJson()};
        QVERIFY(m_project.apply(edit).ok());
        index.update(m_project, {edit});
        QCOMPARE(find(index, {u"Who is it"_s, false, false, false, {}}).matches, 1);
        QCOMPARE(find(index, {u"Your name?"_s, false, false, false, {}}).matches, 0);
        QCOMPARE(find(old, {u"Your name?"_s, false, false, false, {}}).matches, 1); // the copy of another thread stays whole
        const model::Change gone {edit.ref, changed.toJson(), {}};
        QVERIFY(m_project.apply(gone).ok());
        index.update(m_project, {gone});
        QCOMPARE(find(index, {u"Who is it"_s, false, false, false, {}}).matches, 0);
        QVERIFY(m_project.apply(gone, false).ok());
        index.update(m_project, {gone});
        QCOMPARE(find(index, {u"Who is it"_s, false, false, false, {}}).matches, 1);
        QCOMPARE(index.items().size(), SearchIndex::build(m_project).items().size());
    }

    void shouldReplaceTexts_asOneStep_thatUndoes()
    {
        const model::Project before = m_project;
        const ReplacePlan plan = replaced({u"bread"_s, false, false, false, {Part::Text, Part::Phrase}}, u"toast"_s);
        QCOMPARE(plan.replaced, 3);
        QCOMPARE(plan.refused, 0);
        QCOMPARE(bot().intents.begin()->second.phrases.value(u"en"_s), (QStringList {u"I want toast"_s, u"toast please"_s}));
        for (qsizetype i = plan.command.changes.size() - 1; i >= 0; --i)
            QVERIFY(m_project.apply(plan.command.changes.at(i), false).ok());
        QVERIFY(m_project == before);
    }

    void shouldMakeTranslationsStale_whenOnlyTheSourceIsReplaced()
    {
        replaced({u"Hello"_s, true, false, false, {Part::Text}}, u"Welcome"_s);
        const auto text = model::LocalizedText::fromJson(node(u"Greeting"_s).props[u"bubbles"_s][0][u"variants"_s][0]);
        QCOMPARE(text.exact(u"en"_s), u"Welcome {{name}}!"_s);
        QCOMPARE(text.state(u"de"_s, u"en"_s), model::LocalizedText::State::Stale);
    }

    void shouldRenameAVariableEverywhere_whenItsNameIsReplaced()
    {
        const ReplacePlan plan = replaced({u"name"_s, true, true, false, {Part::Variable}}, u"customer"_s);
        QCOMPARE(plan.refused, 0);
        QVERIFY(bot().variable(u"customer"_s));
        QCOMPARE(node(u"Ask the name"_s).props[u"variable"_s].toString(), u"customer"_s);
        QCOMPARE(node(u"Known"_s).props[u"cases"_s][0][u"condition"_s].toString(), u"customer === \"name\""_s);
        QVERIFY(node(u"Greeting"_s).props[u"bubbles"_s][0][u"variants"_s][0][u"en"_s].toString().contains(u"{{customer}}"_s));
    }

    /// Code follows, too, and so does what a test says: both go the way of renaming.
    void shouldRenameInCodeAndTests_whenAVariablesNameIsReplaced()
    {
        addNode(24, u"code"_s, u"Make"_s, {{u"source"_s, u"name = {name: names}; // name"_s}, {u"inputs"_s, QJsonArray {u"name"_s}}, {u"outputs"_s, QJsonArray {u"name"_s}}});
        addTest({{u"variable_was_set"_s, QJsonObject {{u"name"_s, u"name"_s}, {u"value"_s, u"name"_s}}}}, {{u"expression"_s, u"name === 'name'"_s}});
        const model::Project before = m_project;

        const ReplacePlan plan = replaced({u"name"_s, true, true, false, {Part::Variable}}, u"customer"_s);

        QCOMPARE(plan.refused, 0);
        QCOMPARE(plan.command.type, u"ReplaceText"_s);
        QCOMPARE(node(u"Make"_s).props[u"outputs"_s], QJsonValue(QJsonArray {u"customer"_s}));
        QCOMPARE(node(u"Make"_s).props[u"inputs"_s], QJsonValue(QJsonArray {u"customer"_s}));
        QCOMPARE(node(u"Make"_s).props[u"source"_s].toString(), u"customer = {name: names}; // name"_s);
        const QJsonArray assertions = bot().tests.begin()->second.steps[0][u"assertions"].toArray();
        QCOMPARE(assertions[0][u"variable_was_set"].toObject(), (QJsonObject {{u"name"_s, u"customer"_s}, {u"value"_s, u"name"_s}}));
        QCOMPARE(assertions[1][u"expression"].toString(), u"customer === 'name'"_s);
        for (qsizetype i = plan.command.changes.size() - 1; i >= 0; --i)
            QVERIFY(m_project.apply(plan.command.changes.at(i), false).ok());
        QVERIFY(m_project == before);
    }

    /// The step uses another variable from then on, which is no renaming: the first one stays.
    void shouldFollowInCode_whenAStepIsGivenAnotherVariable()
    {
        model::Variable other;
        other.id = model::VariableId::create();
        other.bot = bot().id;
        other.name = u"other"_s;
        QVERIFY(m_project.apply({{model::ObjectKind::Variable, other.id.toString()}, {}, other.toJson()}).ok());
        addNode(24, u"code"_s, u"Make"_s, {{u"source"_s, u"name = 1 + name"_s}, {u"inputs"_s, QJsonArray {u"name"_s}}, {u"outputs"_s, QJsonArray {u"name"_s}}});
        const ReplacePlan plan = replaced({u"name"_s, true, true, false, {Part::Variable}}, u"other"_s);
        QVERIFY(plan.refused > 0); // there is an “other” already
        QVERIFY(bot().variable(u"name"_s));
        QCOMPARE(node(u"Make"_s).props[u"outputs"_s], QJsonValue(QJsonArray {u"other"_s}));
        QCOMPARE(node(u"Make"_s).props[u"source"_s].toString(), u"other = 1 + other"_s);
    }

    void shouldRenameInTests_whenTheNameOfAFlowOrAnIntentIsReplaced()
    {
        addTest({{u"flow_started"_s, u"welcome"_s}}, {{u"intent_was"_s, u"Order"_s}});
        const auto assertions = [this] { return bot().tests.begin()->second.steps[0][u"assertions"].toArray(); };
        replaced({u"Welcome"_s, true, true, false, {Part::Name}}, u"Reception"_s);
        QCOMPARE(bot().flows.begin()->second.name, u"Reception"_s);
        QCOMPARE(assertions()[0][u"flow_started"].toString(), u"Reception"_s);
        replaced({u"Order"_s, true, true, false, {Part::Name}}, u"Purchase"_s);
        QCOMPARE(bot().intents.begin()->second.name, u"Purchase"_s);
        QCOMPARE(assertions()[1][u"intent_was"].toString(), u"Purchase"_s);
    }

    void shouldRenameInTestsAndTexts_whenTheNameOfAStepOrAnEntityIsReplaced()
    {
        addTest({{u"node_visited"_s, u"ask the name"_s}}, {{u"bot_uttered"_s, u"Ask the name"_s}});
        addNode(25, u"set"_s, u"Take"_s, {{u"assignments"_s, QJsonArray {QJsonObject {{u"variable"_s, u"name"_s}, {u"expression"_s, u"event.entities.bread"_s}}}}});
        model::Entity entity = bot().entities.begin()->second;
        const QString id = entity.id.toString();
        entity.name = u"bread"_s;
        QVERIFY(m_project.apply({{model::ObjectKind::Entity, id}, bot().entities.begin()->second.toJson(), entity.toJson()}).ok());

        replaced({u"Ask the name"_s, true, false, false, {Part::Name}}, u"Ask who"_s);
        QCOMPARE(node(u"Ask who"_s).type, u"ask"_s);
        const QJsonArray assertions = bot().tests.begin()->second.steps[0][u"assertions"].toArray();
        QCOMPARE(assertions[0][u"node_visited"].toString(), u"Ask who"_s);
        QCOMPARE(assertions[1][u"bot_uttered"].toString(), u"Ask the name"_s);

        QCOMPARE(replaced({u"^bread$"_s, true, false, true, {Part::Entity}}, u"no name"_s).replaced, 0);
        const ReplacePlan plan = replaced({u"^bread$"_s, true, false, true, {Part::Entity}}, u"loaf"_s);
        QCOMPARE(bot().entities.begin()->second.name, u"loaf"_s);
        QCOMPARE(node(u"Take"_s).props[u"assignments"_s][0][u"expression"_s].toString(), u"event.entities.loaf"_s);
        for (qsizetype i = plan.command.changes.size() - 1; i >= 0; --i)
            QVERIFY(m_project.apply(plan.command.changes.at(i), false).ok());
        QCOMPARE(node(u"Take"_s).props[u"assignments"_s][0][u"expression"_s].toString(), u"event.entities.bread"_s);
    }

    void shouldKnowWhatATestNames()
    {
        addTest({{u"variable_was_set"_s, u"customer"_s}}, {{u"expression"_s, u"customer > 1"_s}});
        addTest({{u"bot_uttered"_s, u"customer"_s}}, {{u"flow_started"_s, u"customer"_s}});
        for (const Part part : {Part::Variable, Part::Expression, Part::Text, Part::Name})
            QCOMPARE(found(u"customer"_s, {part}).matches, 1);
    }

    void shouldLeaveExpressionsWhole_unlessAskedToBreakThem()
    {
        const Query query {u"length + 1"_s, false, false, false, {Part::Expression}};
        const ReplacePlan plan = replaced(query, u"length +"_s);
        QCOMPARE(plan.replaced, 0);
        QCOMPARE(plan.refused, 1);
        QVERIFY(plan.fields.first().breaks);
        QVERIFY(plan.command.isObsolete());
        const ReplacePlan unknown = replaced({u"names"_s, false, true, false, {Part::Expression}}, u"nobody"_s);
        QVERIFY(unknown.fields.first().problem.contains(u"nobody"_s));
        QCOMPARE(replaced(query, u"length +"_s, true).replaced, 1);
    }

    void shouldRefuseWhatCannotBe()
    {
        QCOMPARE(replaced({u"8000-000000000021"_s, false, false, false, {Part::Id}}, u"x"_s).replaced, 0);
        QCOMPARE(replaced({u"Welcome"_s, true, false, false, {Part::Name}}, QString()).replaced, 0);
        QCOMPARE(replaced({u"name"_s, true, true, false, {Part::Variable}}, u"not a name"_s).replaced, 0);
        QCOMPARE(replaced({u"#1d62d6"_s, false, false, false, {Part::Setting}}, u"red"_s).replaced, 0);
    }

    void shouldReplaceTheLabelOfACase()
    {
        const ReplacePlan plan = replaced({u"Yes"_s, true, true, false, {}}, u"Family"_s);
        QCOMPARE(plan.replaced, 1);
        QCOMPARE(node(u"Known"_s).props[u"cases"][0][u"label"].toString(), u"Family"_s);
        QCOMPARE(node(u"Known"_s).props[u"cases"][0][u"id"].toString(), u"c1"_s);
        QCOMPARE(found(u"Family"_s, {Part::Name}).matches, 1);
        QCOMPARE(found(u"Family"_s, {Part::Setting}).matches, 0);
        QCOMPARE(replaced({u"c1"_s, true, true, false, {}}, u"c2"_s).replaced, 0); // ports are called so
    }

    void shouldUseGroupsOfExpressions()
    {
        replaced({u"(\\w+) please"_s, false, false, true, {Part::Phrase}}, u"please: \\1"_s);
        QCOMPARE(bot().intents.begin()->second.phrases.value(u"en"_s).last(), u"please: bread"_s);
    }

    void shouldSearchTenThousandNodesQuickly()
    {
        const model::Project big = tests::makeBigProject(10'000);
        QElapsedTimer timer;
        timer.start();
        SearchIndex index = SearchIndex::build(big);
        const qint64 built = timer.restart();
        const Found rare = find(index, {u"zzz-nowhere"_s, false, false, false, {}});
        const qint64 nothing = timer.restart();
        const Found many = find(index, {u"e"_s, false, false, false, {}});
        const qint64 common = timer.restart();
        const Found regex = find(index, {u"\\bwh[a-z]+\\?"_s, false, false, true, {}});
        const qint64 expression = timer.restart();
        const auto &node = big.bots.begin()->second.flows.begin()->second.nodes.begin()->second;
        index.update(big, {{{model::ObjectKind::Node, node.id.toString()}, node.toJson(), node.toJson()}});
        qInfo("%zu objects: indexed in %lld ms; nothing found in %lld ms, %d matches in %lld ms, %d by expression in %lld ms; one edit in %lld ms", index.items().size(), built,
              nothing, many.matches, common, regex.matches, expression, timer.elapsed());
        QCOMPARE(rare.matches, 0);
        QVERIFY(many.isCut);
        QVERIFY(nothing < 1000 && common < 1000);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
