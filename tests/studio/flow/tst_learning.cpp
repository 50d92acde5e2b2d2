// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/learning.h"

#include "studio/base/job.h"
#include "studio/flow/program.h"

#include <QTest>

#include <thread>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestLearning : public QObject
{
    Q_OBJECT

    static model::Bot travel()
    {
        model::Bot bot;
        bot.languages = {u"en"_s, u"de"_s};
        const auto add = [&bot](const QString &name, const QMap<QString, QStringList> &phrases) {
            const auto id = model::IntentId::create();
            bot.intents[id] = {id, bot.id, name, phrases};
        };
        add(u"fly"_s, {{u"en"_s, {u"book a flight"_s, u"a ticket please"_s}}, {u"de"_s, {u"einen Flug buchen"_s}}});
        add(u"greet"_s, {{u"en"_s, {u"hello"_s, u"good morning"_s}}, {u"de"_s, {u"hallo"_s}}});
        return bot;
    }

private slots:
    void shouldLearnOnce_whenOtherThingsChange()
    {
        model::Bot bot = travel();
        const auto before = Program::compile(bot);
        bot.name = u"Another name"_s;
        const auto after = compileAfter(*before, bot);
        QVERIFY(after->p().understanding());
        QCOMPARE(before->p().understanding(), after->p().understanding());
    }

    void shouldLearnAnew_whenAPhraseChanges()
    {
        model::Bot bot = travel();
        const auto before = Program::compile(bot);
        learnAhead(*before);
        bot.intents.begin()->second.phrases[u"en"_s].append(u"take me to the airport"_s);
        const auto after = compileAfter(*before, bot);
        QVERIFY(before->p().understanding() != after->p().understanding());
        const auto guess = after->p().understanding()->classify(u"to the airport"_s, u"en"_s);
        QCOMPARE(guess.ranked.value(0).intent, u"fly"_s);
        QCOMPARE(after->p().understanding()->classify(u"einen Flug buchen"_s, u"de"_s).intent(), u"fly"_s);
    }

    void shouldUnderstandNothing_whenTheBotHasNoIntents()
    {
        const auto program = Program::compile({});
        learnAhead(*program);
        QVERIFY(!program->p().understanding());
    }

    void shouldLearnLater_whenItWasStopped()
    {
        Learning learning(nlu::UnderstandingSource::of(travel()), nullptr);
        JobControl control;
        control.cancel();
        QVERIFY(!learning.learn(&control));
        QVERIFY(!learning.learntSoFar());
        const auto learnt = learning.learn();
        QVERIFY(learnt);
        QCOMPARE(learnt->classify(u"book a flight"_s, u"en"_s).intent(), u"fly"_s);
    }

    void shouldLearnTheSame_whenManyAskAtOnce()
    {
        Learning learning(nlu::UnderstandingSource::of(travel()), nullptr);
        std::vector<std::shared_ptr<const nlu::Understanding>> learnt(4);
        std::vector<std::thread> threads;
        for (auto &each : learnt)
            threads.emplace_back([&each, &learning] { each = learning.learn(); });
        for (std::thread &thread : threads)
            thread.join();
        for (const auto &each : learnt)
            QCOMPARE(each, learnt.front());
    }
};

QTEST_APPLESS_MAIN(TestLearning)
#include "tst_learning.moc"
