// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/entityrename.h"

#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;

class TestEntityRename : public QObject
{
    Q_OBJECT
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
