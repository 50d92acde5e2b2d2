// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/talksession.h"
#include "studio/engine/projectbundle.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::panels::simulator;
using namespace Qt::StringLiterals;

/// A talk that was stepped, held and edited is saved, and plays as it was.
class TestSteppedTalk : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<commands::Document> m_document;
    model::BotId m_bot;
    model::NodeId m_greet;
    std::unique_ptr<TalkSession> m_session;

    static QJsonObject text(const QString &words) { return {{u"en"_s, words}}; }

    /// Start → what is your name? → one of many greetings → and now? → again.
    model::Project sample()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::Bot bot;
        bot.id = m_bot = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        model::Flow flow;
        flow.id = model::FlowId::create();
        flow.bot = bot.id;
        flow.name = u"Main"_s;
        const auto add = [&](const QString &type, const QString &name, const QJsonObject &props) {
            model::Node node {model::NodeId::create(), flow.id, type, name, {}, props};
            flow.nodes.emplace(node.id, node);
            return node.id;
        };
        const auto link = [&](model::NodeId from, const QString &port, model::NodeId to) {
            model::Link link {model::LinkId::create(), flow.id, from, port, to};
            flow.links.emplace(link.id, link);
        };
        const auto ask = [&](const QString &words, const QString &variable) {
            return add(u"ask"_s, words, {{u"prompt"_s, text(words)}, {u"answerType"_s, u"text"_s}, {u"variable"_s, variable}});
        };
        QJsonArray variants; // many, so that chance played otherwise would show
        for (int i = 0; i < 50; ++i)
            variants.append(text(u"%1: Hello {{name}}!"_s.arg(i)));
        const auto start = add(u"start"_s, {}, {});
        const auto name = ask(u"What is your name?"_s, u"name"_s);
        m_greet = add(u"message"_s, u"Hello"_s, {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, variants}}}}});
        const auto more = ask(u"And now?"_s, u"said"_s);
        link(start, u"next"_s, name);
        link(name, u"answered"_s, m_greet);
        link(m_greet, u"next"_s, more);
        link(more, u"answered"_s, m_greet);
        bot.startFlow = flow.id;
        bot.flows.emplace(flow.id, flow);
        for (const QString &known : {u"name"_s, u"said"_s}) {
            model::Variable variable;
            variable.id = model::VariableId::create();
            variable.bot = bot.id;
            variable.name = known;
            bot.variables.emplace(variable.id, variable);
        }
        project.bots.emplace(bot.id, bot);
        return project;
    }

    void attach()
    {
        m_session = std::make_unique<TalkSession>();
        m_session->setDocument(m_document.get());
        m_session->setBot(m_bot);
    }

    void take(const std::function<void()> &input)
    {
        QSignalSpy added(m_session.get(), &TalkSession::exchangeAdded);
        input();
        QVERIFY(added.wait(5000));
    }

    void stepToTheEnd()
    {
        for (int i = 0; i < 20 && m_session->isHeld(); ++i)
            take([this] { m_session->stepOn(); });
        QVERIFY(!m_session->isHeld());
    }

    QString saidInAll() const
    {
        QStringList said;
        for (const Exchange &exchange : m_session->exchanges()) {
            for (const flow::Message &message : exchange.messages)
                said << message.text;
        }
        return said.join(u'\n');
    }

    /// Saved, read and played: without a window, and in the simulator.
    void playsTheSame()
    {
        const auto saved = engine::Recording::fromJson(m_session->recording().toJson());
        QVERIFY(saved.ok());
        const auto talk = m_session->spokenTurns();
        const QString said = saidInAll();
        const auto bundle = engine::bundleFor(m_document->file(), m_document->project(), *m_document->project().bot(m_bot));
        QVERIFY(bundle.ok());
        const auto again = engine::replay(*bundle, *saved);
        QCOMPARE(again.size(), talk.size());
        for (qsizetype i = 0; i < talk.size(); ++i)
            QCOMPARE(again.at(i).turn.state, talk.at(i).turn.state);
        QVERIFY(engine::differences(again, talk).isEmpty());

        m_session->play(*saved);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->exchanges().size(), talk.size(), 10'000);
        QCOMPARE(saidInAll(), said);
        QVERIFY(engine::differences(talk, m_session->spokenTurns()).isEmpty());
        QCOMPARE(m_session->recording().toJson(), saved->toJson()); // and it can be saved again
    }

private slots:
    void init()
    {
        static int count = 0;
        m_path = m_folder.filePath(u"p%1.dialogist"_s.arg(++count));
        auto document = commands::Document::create(m_path, sample());
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        m_document = document.take();
        attach();
    }

    void cleanup() { m_session.reset(); }

    void shouldPlayAsItWas_whenItWasSteppedAndAValueChanged_data()
    {
        QTest::addColumn<bool>("stillPausing");
        QTest::newRow("played on its own") << false;
        QTest::newRow("played while every step is held") << true;
    }

    void shouldPlayAsItWas_whenItWasSteppedAndAValueChanged()
    {
        QFETCH(bool, stillPausing);
        m_session->setPausing(true);
        take([this] { m_session->restart(); });
        QVERIFY(m_session->isHeld());
        stepToTheEnd();
        take([this] { m_session->say(u"Ada"_s); });
        QVERIFY(m_session->isHeld());
        m_session->setVariable(u"name"_s, u"Eve"_s);
        stepToTheEnd();
        QVERIFY(saidInAll().contains(u"Hello Eve!"_s));
        take([this] { m_session->say(u"Nothing"_s); });
        stepToTheEnd();
        m_session->setVariable(u"name"_s, u"Zoe"_s); // the last thing that happened
        m_session->setPausing(stillPausing);
        playsTheSame();
        QCOMPARE(m_session->state().values()[u"name"].toString(), u"Zoe"_s);
    }

    void shouldPlayAsItWas_whenABreakpointHeldItAndAnotherWayWasTaken()
    {
        take([this] { m_session->restart(); });
        m_session->setHold([greet = m_greet](const model::Node &node, const flow::Scope &) { return node.id == greet; });
        take([this] { m_session->say(u"Ada"_s); });
        QVERIFY(m_session->isHeld());
        take([this] { m_session->forcePort(u"next"_s); });
        take([this] { m_session->say(u"Nothing"_s); });
        take([this] { m_session->goOn(); });
        QCOMPARE(saidInAll().count(u"Hello Ada!"_s), 1);
        m_session->setHold({}); // the breakpoint is gone by the time
        playsTheSame();
    }

    void shouldCountATurnOnce_howeverOftenItWasHeld()
    {
        take([this] { m_session->restart(); });
        take([this] { m_session->say(u"Ada"_s); });
        const auto flowing = m_session->spokenTurns();
        m_session->setPausing(true);
        take([this] { m_session->restart(); });
        stepToTheEnd();
        take([this] { m_session->say(u"Bob"_s); });
        stepToTheEnd();
        QVERIFY(m_session->exchanges().size() > 2);
        const auto found = engine::differences(flowing, m_session->spokenTurns());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().turn, 1);
        QVERIFY(found.first().variables.contains(u"name"_s));
    }

    void shouldStillReadTalks_thatDoNotSayWhereTheyWereHeld()
    {
        m_session->setPausing(true);
        take([this] { m_session->restart(); });
        stepToTheEnd();
        m_session->setPausing(false);
        take([this] { m_session->say(u"Ada"_s); });
        QJsonObject json = m_session->recording().toJson();
        QCOMPARE(json[u"version"].toInt(), 2); // earlier programs would play it as another talk
        json.remove(u"holds"_s);
        json.insert(u"version"_s, 1);
        const auto old = engine::Recording::fromJson(json);
        QVERIFY(old.ok());
        const auto bundle = engine::bundleFor(m_document->file(), m_document->project(), *m_document->project().bot(m_bot));
        QVERIFY(bundle.ok());
        QVERIFY(engine::differences(engine::replay(*bundle, *old), m_session->spokenTurns()).isEmpty());
        // A talk that nobody held is written as ever.
        take([this] { m_session->restart(); });
        QCOMPARE(m_session->recording().toJson()[u"version"].toInt(), 1);
    }

    void shouldStillKnow_whenTheProjectIsOpenedAgain()
    {
        m_session->setPausing(true);
        take([this] { m_session->restart(); });
        stepToTheEnd();
        m_session->setVariable(u"name"_s, u"Eve"_s);
        const QJsonObject before = m_session->recording().toJson();
        m_session.reset();
        m_document.reset();
        auto opened = commands::Document::open(m_path);
        QVERIFY(opened.ok());
        m_document = opened.take();
        attach();
        QCOMPARE(m_session->recording().toJson(), before);
        QVERIFY(m_session->wasChangedByHand());
    }

    void shouldGoBackToAStepOfAnEarlierTurn_alsoOfATalkThatWasKept()
    {
        take([this] { m_session->restart(); });
        take([this] { m_session->say(u"Ada"_s); });
        take([this] { m_session->say(u"Nothing"_s); });
        const auto trace = m_session->exchanges().at(1).trace;
        m_session.reset();
        m_document.reset();
        auto opened = commands::Document::open(m_path);
        QVERIFY(opened.ok());
        m_document = opened.take();
        attach();
        QCOMPARE(m_session->exchanges().size(), 3);
        QVERIFY(!m_session->lastTurn().trace.isEmpty()); // the steps are there again
        QCOMPARE(m_session->exchanges().at(1).trace.size(), trace.size());
        for (qsizetype i = 0; i < trace.size(); ++i) {
            QCOMPARE(m_session->exchanges().at(1).trace.at(i).node, trace.at(i).node);
            QCOMPARE(m_session->exchanges().at(1).trace.at(i).what, trace.at(i).what);
            QCOMPARE(m_session->exchanges().at(1).trace.at(i).detail, trace.at(i).detail);
        }
        QCOMPARE(m_session->state().values()[u"name"].toString(), u"Ada"_s);

        take([this] { m_session->rewindToStep(1, 1); }); // the greeting of the second exchange
        QVERIFY(m_session->isHeld());
        QCOMPARE(m_session->state().node, m_greet);
        QCOMPARE(m_session->exchanges().size(), 2);
        QVERIFY(!saidInAll().contains(u"Hello"_s));
        m_session->setVariable(u"name"_s, u"Eve"_s);
        take([this] { m_session->goOn(); });
        QVERIFY(saidInAll().contains(u"Hello Eve!"_s));
    }

    void shouldSayWhatThePersonSaidAndWhichStepsWereTaken_whenTalksAreCompared()
    {
        take([this] { m_session->restart(); });
        take([this] { m_session->say(u"Ada"_s); });
        const auto first = m_session->spokenTurns();
        m_session->setHold([greet = m_greet](const model::Node &node, const flow::Scope &) { return node.id == greet; });
        take([this] { m_session->restart(); });
        take([this] { m_session->say(u"Bob"_s); });
        take([this] { m_session->forcePort(u"next"_s); });
        const auto turns = engine::compared(first, m_session->spokenTurns());
        QCOMPARE(turns.size(), 2);
        QVERIFY(turns.first().isAlike());
        QVERIFY(!turns.first().stepsBefore.isEmpty());
        QCOMPARE(turns.last().personBefore, u"Ada"_s);
        QCOMPARE(turns.last().personAfter, u"Bob"_s);
        QVERIFY(turns.last().stepsDiffer());
        QVERIFY(turns.last().stepsBefore.contains(m_greet));
        QVERIFY(!turns.last().stepsAfter.contains(m_greet));
    }

    void shouldNotGoForward_whenAValueWasChangedBeforeIt()
    {
        take([this] { m_session->restart(); });
        take([this] { m_session->say(u"Ada"_s); });
        take([this] { m_session->say(u"Nothing"_s); });
        m_session->rewind(2);
        QVERIFY(m_session->canForward());
        m_session->setVariable(u"name"_s, u"Eve"_s);
        QVERIFY(!m_session->canForward()); // what came then came of the earlier value
    }
};

QTEST_GUILESS_MAIN(TestSteppedTalk)
#include "tst_steppedtalk.moc"
