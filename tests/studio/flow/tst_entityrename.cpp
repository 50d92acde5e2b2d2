// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/entityrename.h"

#include "tests/studio/flow/botbuilder.h"

#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;

class TestEntityRename : public QObject
{
    Q_OBJECT
private:
    /// A bot that keeps what it understood in variables, and reads it with this expression in a Set, in a text and in a test.
    static model::Project travelProject(const QString &expression, const QByteArray &test)
    {
        flow::test::BotBuilder bot;
        for (const QString &name : {u"wish"_s, u"found"_s, u"copy"_s, u"parts"_s, u"out"_s, u"other"_s, u"city"_s})
            bot.variable(name);
        const auto gives = [](const QString &variable, const QString &what) { return QJsonObject {{u"variable"_s, variable}, {u"expression"_s, what}}; };
        bot.node(u"s"_s, u"start"_s).node(u"set"_s, u"set"_s, QJsonObject {{u"assignments"_s, QJsonArray {gives(u"out"_s, expression)}}});
        // In this order, what “parts” takes is known only when “copy” is.
        bot.node(u"takes"_s, u"set"_s, QJsonObject {{u"assignments"_s, QJsonArray {gives(u"parts"_s, u"copy.entities"_s), gives(u"copy"_s, u"wish"_s)}}});
        bot.node(u"e"_s, u"event"_s, QJsonObject {{u"event"_s, u"intent"_s}, {u"saveTo"_s, u"wish"_s}});
        bot.node(u"other"_s, u"event"_s, QJsonObject {{u"event"_s, u"custom"_s}, {u"saveTo"_s, u"other"_s}});
        bot.node(u"r"_s, u"route"_s, QJsonObject {{u"saveTo"_s, u"found"_s}});
        bot.node(u"run"_s, u"code"_s, QJsonObject {{u"source"_s, u"const {city} = wish.entities; out = city + wish.entities.city;"_s}, {u"inputs"_s, QJsonArray {u"wish"_s}}});
        bot.node(u"say"_s, u"message"_s, QJsonObject {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, u"To city {{ %1 }}!"_s.arg(expression)}}}}}}}});
        model::Entity city;
        city.id = model::EntityId::create();
        city.bot = bot.bot().id;
        city.name = u"city"_s;
        bot.edit().entities.emplace(city.id, city);
        model::ConversationTest made;
        made.id = model::ConversationTestId::create();
        made.bot = bot.bot().id;
        made.name = u"city"_s;
        const QJsonObject json = QJsonDocument::fromJson(test).object();
        made.given = json[u"given"].toObject();
        made.pins = json[u"pins"].toArray();
        made.steps = test.isEmpty() ? QJsonArray {QJsonObject {{u"assertions"_s, QJsonArray {QJsonObject {{u"expression"_s, expression}}}}}} : json[u"steps"].toArray();
        bot.edit().tests.emplace(made.id, made);
        return bot.project();
    }
    static model::EntityId cityOf(const model::Project &project) { return project.bots.begin()->second.entities.begin()->first; }
    static const model::Node &nodeOf(const model::Project &project, const QString &name)
    {
        static const model::Node none;
        for (const auto &[id, node] : project.bots.begin()->second.flows.begin()->second.nodes) {
            if (node.name == name)
                return node;
        }
        return none;
    }

private slots:
    void shouldRenameTheMarks_ofPhrases()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        model::Bot bot;
        bot.id = model::BotId::create();
        bot.name = u"Travel"_s;
        model::Entity city {model::EntityId::create(), bot.id, u"city"_s};
        bot.entities.emplace(city.id, city);
        model::Intent intent {model::IntentId::create(), bot.id, u"fly"_s, {{u"en"_s, {u"to [Rome](city) or [x](cityhall)"_s}}}};
        bot.intents.emplace(intent.id, intent);
        project.bots.emplace(bot.id, bot);
        project = model::Project::fromObjects(project.objects()).take();
        const model::Project before = project;

        const commands::Command command = flow::renameEntity(project, city.id, u"town"_s);
        for (const model::Change &change : command.changes)
            QVERIFY(project.apply(change).ok());
        QCOMPARE(project.bot(bot.id)->entities.at(city.id).name, u"town"_s);
        QCOMPARE(project.bot(bot.id)->intents.at(intent.id).phrases.value(u"en"_s), QStringList {u"to [Rome](town) or [x](cityhall)"_s});
        for (auto it = command.changes.rbegin(); it != command.changes.rend(); ++it)
            QVERIFY(project.apply(*it, false).ok());
        QVERIFY(project == before);
        QVERIFY(flow::renameEntity(project, city.id, u"not a name"_s).changes.isEmpty());
    }

    void shouldRenameWhatIsReadByIt_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("the event at hand") << u"event.entities.city + ' city'"_s << u"event.entities.town + ' city'"_s;
        QTest::newRow("in brackets") << u"event[\"entities\"]['city'] ?? event.entities[city]"_s << u"event[\"entities\"]['town'] ?? event.entities[city]"_s;
        QTest::newRow("if it is there") << u"event?.entities?.city?.zip"_s << u"event?.entities?.town?.zip"_s;
        QTest::newRow("within more") << u"`${ event.entities.city }`.trim() === ({city: event.entities.city}).city"_s
                                     << u"`${ event.entities.town }`.trim() === ({city: event.entities.town}).city"_s;
        QTest::newRow("what an event keeps") << u"wish.entities.city"_s << u"wish.entities.town"_s;
        QTest::newRow("what a route keeps") << u"found.entities.city"_s << u"found.entities.town"_s;
        QTest::newRow("what took that") << u"copy.entities.city + parts.city"_s << u"copy.entities.town + parts.town"_s;
        QTest::newRow("something else") << u"other.entities.city + city + event.city + wish.city + entities.city + event.entities.cityhall"_s
                                        << u"other.entities.city + city + event.city + wish.city + entities.city + event.entities.cityhall"_s;
    }
    void shouldRenameWhatIsReadByIt()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        model::Project project = travelProject(before, {});
        const model::Project original = project;
        const commands::Command command = flow::renameEntity(project, cityOf(project), u"town"_s);
        for (const model::Change &change : command.changes)
            QVERIFY(project.apply(change).ok());
        QCOMPARE(nodeOf(project, u"set"_s).props[u"assignments"][0][u"expression"].toString(), after);
        const QString text = nodeOf(project, u"say"_s).props[u"bubbles"][0][u"variants"][0][u"en"].toString();
        QCOMPARE(text, u"To city {{ %1 }}!"_s.arg(after));
        const QJsonArray assertions = project.bots.begin()->second.tests.begin()->second.steps[0][u"assertions"].toArray();
        QCOMPARE(assertions[0][u"expression"].toString(), after);
        for (auto it = command.changes.rbegin(); it != command.changes.rend(); ++it)
            QVERIFY(project.apply(*it, false).ok());
        QVERIFY(project == original);
    }

    void shouldRenameInTests_whatWasUnderstood()
    {
        const QByteArray test = R"({"given":{"variables":{"wish":{"text":"city","entities":{"city":"city"}},"other":{"entities":{"city":1}}}},
            "steps":[{"event":{"name":"x","data":{"entities":{"city":"Rome"},"city":1}},
                      "assertions":[{"expression":"true"},{"variable_was_set":{"name":"wish","value":{"entities":{"city":"Rome"}}}},
                                    {"variable_was_set":[{"parts":{"city":"Rome"}},{"other":{"entities":{"city":2}}}]},
                                    {"requested":{"name":"code","params":{"inputs.wish.entities.city":"Rome","inputs.parts.city":"Rome","inputs.city":"x","inputs.other.entities.city":"y"}}}]},
                     {"answer":{"kind":"classify","data":{"class":"a","entities":{"city":"Rome"}}}}],
            "pins":[{"kind":"classify","answer":{"class":"a","entities":{"city":"Rome"}}},
                    {"kind":"code","match":{"inputs.wish.entities.city.zip":"1"},"answer":{"outputs":{"parts":{"city":"x"},"city":"y"}}}]})";
        QByteArray expected = test;
        for (const auto &[from, to] : {std::pair<QByteArray, QByteArray> {"\"text\":\"city\",\"entities\":{\"city\"", "\"text\":\"city\",\"entities\":{\"town\""},
                                       {"{\"entities\":{\"city\":\"Rome\"", "{\"entities\":{\"town\":\"Rome\""}, {"{\"parts\":{\"city\"", "{\"parts\":{\"town\""},
                                       {"wish.entities.city", "wish.entities.town"}, {"parts.city", "parts.town"}, {"\"class\":\"a\",\"entities\":{\"city\"", "\"class\":\"a\",\"entities\":{\"town\""}})
            expected.replace(from, to);
        model::Project project = travelProject(u"true"_s, test);
        for (const model::Change &change : flow::renameEntity(project, cityOf(project), u"town"_s).changes)
            QVERIFY(project.apply(change).ok());
        const model::Project other = travelProject(u"true"_s, expected);
        const auto testOf = [](const model::Project &of) {
            const model::ConversationTest &one = of.bots.begin()->second.tests.begin()->second;
            return QJsonDocument(QJsonObject {{u"given"_s, one.given}, {u"steps"_s, one.steps}, {u"pins"_s, one.pins}}).toJson();
        };
        QCOMPARE(testOf(project), testOf(other));
    }

    void shouldRenameInCode()
    {
        model::Project project = travelProject(u"true"_s, {});
        for (const model::Change &change : flow::renameEntity(project, cityOf(project), u"town"_s).changes)
            QVERIFY(project.apply(change).ok());
        QCOMPARE(nodeOf(project, u"run"_s).props[u"source"].toString(), u"const {town: city} = wish.entities; out = city + wish.entities.town;"_s);
    }

    void shouldFindMarks()
    {
        const auto marks = flow::entityMarksOf(u"from [Bonn](city) at [nine](time) [no mark]"_s);
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[1].text, u"nine"_s);
        QCOMPARE(marks[1].entity, u"time"_s);
        QCOMPARE(flow::withoutMarks(u"from [Bonn](city) at [nine](time)!"_s), u"from Bonn at nine!"_s);
    }
};

QTEST_GUILESS_MAIN(TestEntityRename)
#include "tst_entityrename.moc"
