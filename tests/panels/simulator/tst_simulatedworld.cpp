// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/debugbar.h"
#include "panels/simulator/requestbar.h"
#include "panels/simulator/simulatorpanel.h"
#include "panels/simulator/talksession.h"
#include "panels/simulator/talkview.h"
#include "panels/simulator/tracemodels.h"
#include "studio/engine/projectbundle.h"
#include "studio/storage/database.h"
#include "studio/ui/ask.h"
#include "tests/studio/net/loopbackserver.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::panels::simulator;
using namespace Qt::StringLiterals;
using dialogist::tests::LoopbackServer;
using dialogist::tests::SeenRequest;

/// What steps ask of the world, in the simulator: by hand, pretended, really sent, kept; and people, hours and time.
class TestSimulatedWorld : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    ui::SilentAsk m_ask;
    model::Project m_project;
    model::Bot m_bot;
    model::Flow m_flow;
    LoopbackServer m_service {[](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "application/json", R"({"price":"real"})"); }};

    static QJsonObject text(const QString &words) { return {{u"en"_s, words}}; }
    model::NodeId add(const QString &type, const QString &name, const QJsonObject &props)
    {
        model::Node node {model::NodeId::create(), m_flow.id, type, name, {}, props};
        m_flow.nodes.emplace(node.id, node);
        return node.id;
    }
    model::NodeId message(const QString &words)
    {
        return add(u"message"_s, words, {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {text(words)}}}}}});
    }
    model::NodeId ask(const QString &words)
    {
        return add(u"ask"_s, words, {{u"prompt"_s, text(words)}, {u"answerType"_s, u"text"_s}, {u"variable"_s, u"said"_s}});
    }
    void link(model::NodeId from, const QString &port, model::NodeId to)
    {
        model::Link link {model::LinkId::create(), m_flow.id, from, port, to};
        m_flow.links.emplace(link.id, link);
    }
    model::NodeId begin()
    {
        m_project = {};
        m_project.id = model::ProjectId::create();
        m_project.name = u"Test"_s;
        m_bot = {};
        m_bot.id = model::BotId::create();
        m_bot.name = u"Helper"_s;
        m_bot.slug = u"helper"_s;
        m_flow = {};
        m_flow.id = model::FlowId::create();
        m_flow.bot = m_bot.id;
        m_flow.name = u"Main"_s;
        m_bot.startFlow = m_flow.id;
        for (const QString &name : {u"said"_s, u"price"_s}) {
            model::Variable variable;
            variable.id = model::VariableId::create();
            variable.bot = m_bot.id;
            variable.name = name;
            m_bot.variables.emplace(variable.id, variable);
        }
        return add(u"start"_s, {}, {});
    }
    void open(SimulatorPanel &panel)
    {
        static int count = 0;
        m_bot.flows.insert_or_assign(m_flow.id, m_flow);
        m_project.bots.insert_or_assign(m_bot.id, m_bot);
        auto document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++count)), m_project);
        if (!document)
            qFatal("no project: %s", qPrintable(document.error().message + u' ' + document.error().detail));
        m_document = document.take();
        panel.resize(400, 800);
        panel.show();
        panel.setDocument(m_document.get());
    }
    void restart(SimulatorPanel &panel)
    {
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.restart();
        QVERIFY(added.wait(5000));
    }
    void say(SimulatorPanel &panel, const QString &words)
    {
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.session().say(words);
        QVERIFY(added.wait(10'000));
    }
    static QStringList said(const TalkSession &session)
    {
        QStringList texts;
        for (const flow::Message &message : session.exchanges().last().messages)
            texts << message.text;
        return texts;
    }
    /// Asks for words, asks the web service, says the price, and again.
    void makePriceBot(const QJsonValue &mock = QJsonValue::Null)
    {
        const auto start = begin();
        const auto question = ask(u"What?"_s);
        const auto http = add(u"http"_s, u"Price"_s, {{u"method"_s, u"GET"_s}, {u"url"_s, m_service.url(u"/{{said}}"_s)}, {u"private"_s, true}, {u"mock"_s, mock},
                                                      {u"mapping"_s, QJsonArray {QJsonObject {{u"variable"_s, u"price"_s}, {u"path"_s, u"price"_s}}}}});
        const auto says = message(u"It costs {{price}}."_s);
        const auto failed = message(u"Failed: {{error.code}}."_s);
        link(start, u"next"_s, question);
        link(question, u"answered"_s, http);
        link(http, u"next"_s, says);
        link(http, u"error"_s, failed);
        link(says, u"next"_s, question);
        link(failed, u"next"_s, question);
    }
    static QJsonObject price(const QString &value) { return {{u"status"_s, 200}, {u"json"_s, QJsonObject {{u"price"_s, value}}}}; }
    void answer(SimulatorPanel &panel, const QJsonObject &answer, bool remember)
    {
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.session().answerPending(answer, remember);
        QVERIFY(added.wait(5000));
    }

private slots:
    void shouldAskThePerson_unlessToldOtherwise()
    {
        SimulatorPanel panel(m_ask);
        makePriceBot(price(u"mock"_s));
        open(panel);
        restart(panel);
        const int before = m_service.connections();
        say(panel, u"bread"_s);
        QVERIFY(panel.session().pending());
        QVERIFY(panel.findChild<QWidget *>(u"request"_s)->isVisible());
        answer(panel, price(u"hand"_s), false);
        QCOMPARE(said(panel.session()).first(), u"It costs hand."_s);
        QCOMPARE(m_service.connections(), before);
    }

    void shouldLetMeWriteOn_whenARequestWasAnsweredOrThePanelIsCalled()
    {
        SimulatorPanel panel(m_ask);
        makePriceBot();
        open(panel);
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        restart(panel);
        auto *input = panel.findChild<QLineEdit *>(u"input"_s);
        QVERIFY(input->hasFocus());
        say(panel, u"bread"_s);
        auto *answer = panel.findChild<QWidget *>(u"answer.body"_s);
        QVERIFY(answer);
        QCOMPARE(panel.focusProxy(), answer); // what waits comes first
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        auto *button = panel.findChild<QPushButton *>(u"answerRequest"_s);
        button->setFocus();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(added.wait(5000));
        QCOMPARE(panel.focusProxy(), input);
        QVERIFY(input->hasFocus());
    }

    void shouldGoOnWithWhatIsWrittenIntoTheFields()
    {
        SimulatorPanel panel(m_ask);
        makePriceBot();
        open(panel);
        restart(panel);
        say(panel, u"bread"_s);
        auto *body = panel.findChild<QPlainTextEdit *>(u"answer.body"_s);
        QVERIFY(body && body->isVisible());
        // Whichever way it is written, the keyboard comes to it.
        auto *json = panel.findChild<QCheckBox *>(u"asJson"_s);
        json->click();
        QCOMPARE(panel.focusProxy(), panel.findChild<QWidget *>(u"answer"_s));
        json->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        body = panel.findChild<QPlainTextEdit *>(u"answer.body"_s);
        QVERIFY(body && body->isVisible());
        QCOMPARE(panel.focusProxy(), body);
        body->setPlainText(u"{\"price\": \"3 euros\"}"_s);
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.findChild<QPushButton *>(u"answerRequest"_s)->click();
        QVERIFY(added.wait(5000));
        QCOMPARE(said(panel.session()).first(), u"It costs 3 euros."_s);
    }

    void shouldKeepTheKeyboardAtTheColleaguesWords_whileTheyAreSaid()
    {
        SimulatorPanel panel(m_ask);
        const auto start = begin();
        const auto handoff = add(u"handoff"_s, u"Team"_s, {{u"transcript"_s, u"never"_s}, {u"onlyOpen"_s, false}});
        link(start, u"next"_s, handoff);
        open(panel);
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        restart(panel);
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.findChild<QPushButton *>(u"agentConnected"_s)->click();
        QVERIFY(added.wait(5000));
        auto *words = panel.findChild<QLineEdit *>(u"agentWords"_s);
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"Hello"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(added.wait(5000));
        QVERIFY(words->hasFocus());
    }

    void shouldPretendOrReallySend_asTheSwitchSays()
    {
        SimulatorPanel panel(m_ask);
        makePriceBot(price(u"mock"_s));
        open(panel);
        restart(panel);
        auto *conditions = panel.findChild<QLabel *>(u"conditions"_s);
        QVERIFY(!conditions->isVisible());
        panel.findChild<QAction *>(u"pretend"_s)->trigger();
        QVERIFY(conditions->isVisible());
        const int before = m_service.connections();
        say(panel, u"bread"_s);
        QCOMPARE(said(panel.session()).first(), u"It costs mock."_s);
        QCOMPARE(m_service.connections(), before);
        panel.findChild<QAction *>(u"send"_s)->trigger();
        say(panel, u"rolls"_s);
        QCOMPARE(said(panel.session()).first(), u"It costs real."_s);
        QCOMPARE(m_service.count("/rolls"), 1);
        panel.findChild<QAction *>(u"ask"_s)->trigger();
        QVERIFY(!conditions->isVisible());
    }

    void shouldKeepAnswers_forRequestsThatAskTheSame_alsoWhenTheProjectIsOpenedAgain()
    {
        makePriceBot();
        QString path;
        {
            SimulatorPanel panel(m_ask);
            open(panel);
            path = m_document->path();
            restart(panel);
            panel.findChild<QAction *>(u"keepAnswers"_s)->trigger();
            say(panel, u"bread"_s);
            answer(panel, price(u"3"_s), false);
            panel.findChild<QAction *>(u"send"_s)->trigger();
            say(panel, u"cake"_s);
            QCOMPARE(panel.session().rememberedAnswers(), 2);
        }
        m_document.reset();
        auto opened = commands::Document::open(path);
        QVERIFY(opened.ok());
        m_document = opened.take();
        SimulatorPanel panel(m_ask);
        panel.show();
        panel.setDocument(m_document.get());
        QCOMPARE(panel.session().answering(), Answering::ByHand); // nothing is sent because it once was
        const int before = m_service.connections();
        say(panel, u"bread"_s);
        QCOMPARE(said(panel.session()).first(), u"It costs 3."_s);
        say(panel, u"cake"_s);
        QCOMPARE(said(panel.session()).first(), u"It costs real."_s);
        say(panel, u"rolls"_s);
        QVERIFY(panel.session().pending()); // asked for something else
        QCOMPARE(m_service.connections(), before);
    }

    void shouldPlayAgainAndBecomeATest_whateverTheAnswersCameFrom()
    {
        SimulatorPanel panel(m_ask);
        makePriceBot(price(u"mock"_s));
        open(panel);
        restart(panel);
        say(panel, u"bread"_s);
        answer(panel, price(u"hand"_s), true); // from now on
        say(panel, u"rolls"_s);
        QCOMPARE(said(panel.session()).first(), u"It costs hand."_s);
        panel.session().forgetAnswers();
        panel.findChild<QAction *>(u"pretend"_s)->trigger();
        say(panel, u"cake"_s);
        QCOMPARE(said(panel.session()).first(), u"It costs mock."_s);
        const auto before = panel.session().spokenTurns();
        const auto recording = engine::Recording::fromJson(panel.session().recording().toJson());
        QVERIFY(recording.ok());
        const auto bundle = engine::bundleFor(m_document->file(), m_document->project(), *m_document->project().bot(m_bot.id));
        QVERIFY(bundle.ok());
        QVERIFY(engine::differences(engine::replay(*bundle, *recording), before).isEmpty());
        const auto result = engine::testing::runTest(*bundle, panel.session().asTest(*m_document->project().bot(m_bot.id)));
        QVERIFY2(result.outcome == engine::testing::TestResult::Outcome::Passed, qPrintable(result.failures.isEmpty() ? result.error : result.failures.first().verdict.message));
        panel.findChild<QAction *>(u"ask"_s)->trigger();
        panel.session().play(*recording);
        QTRY_COMPARE_WITH_TIMEOUT(panel.session().exchanges().size(), before.size(), 5000);
        QVERIFY(engine::differences(before, panel.session().spokenTurns()).isEmpty());
    }

    void shouldSendNothing_whenTheProjectIsNotTrusted()
    {
        makePriceBot(price(u"mock"_s));
        QString path;
        {
            SimulatorPanel panel(m_ask);
            open(panel);
            path = m_document->path();
        }
        m_document.reset();
        // A change by another program breaks the mark of this computer.
        {
            auto database = storage::Database::open(path, storage::Database::Mode::ReadWrite);
            QVERIFY(database.ok());
            QVERIFY((*database)->exec(u"UPDATE object SET body = replace(body, 'What?', 'Which?')"_s).ok());
        }
        auto opened = commands::Document::open(path);
        QVERIFY(opened.ok());
        m_document = opened.take();
        QVERIFY(m_document->file().isRestricted());
        SimulatorPanel panel(m_ask);
        panel.show();
        panel.setDocument(m_document.get());
        restart(panel);
        QVERIFY(!panel.findChild<QAction *>(u"send"_s)->isEnabled());
        panel.session().setAnswering(Answering::Sent);
        const int before = m_service.connections();
        say(panel, u"bread"_s);
        QCOMPARE(said(panel.session()).first(), u"Failed: restricted."_s);
        QCOMPARE(m_service.connections(), before);
    }

    void shouldLetMePlayTheColleague()
    {
        SimulatorPanel panel(m_ask);
        const auto start = begin();
        const auto question = ask(u"What?"_s);
        const auto handoff = add(u"handoff"_s, u"Team"_s, {{u"transcript"_s, u"never"_s}, {u"onlyOpen"_s, false}, {u"connected"_s, text(u"Now you talk to a person."_s)}});
        const auto back = message(u"I am back."_s);
        link(start, u"next"_s, question);
        link(question, u"answered"_s, handoff);
        link(handoff, u"returned"_s, back);
        open(panel);
        restart(panel);
        say(panel, u"help"_s);
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.findChild<QPushButton *>(u"agentConnected"_s)->click();
        QVERIFY(added.wait(5000));
        QCOMPARE(said(panel.session()), QStringList {u"Now you talk to a person."_s});
        QCOMPARE(panel.findChild<TalkView *>()->spokenLast(), u"Bot: Now you talk to a person."_s);
        auto *words = panel.findChild<QLineEdit *>(u"agentWords"_s);
        QVERIFY(words->isVisible());
        words->setText(u"Hello, this is Kim."_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(added.wait(5000));
        QCOMPARE(said(panel.session()), QStringList {u"Hello, this is Kim."_s});
        QCOMPARE(panel.findChild<TalkView *>()->spokenLast(), u"Colleague: Hello, this is Kim."_s);
        say(panel, u"Thank you"_s); // goes to the colleague; the bot is silent
        QVERIFY(said(panel.session()).isEmpty());
        QVERIFY(words->isVisible());
        panel.findChild<QPushButton *>(u"agentReturned"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(said(panel.session()), QStringList {u"I am back."_s}, 5000);
        QVERIFY(!words->isVisible());
    }

    void shouldOpenAndCloseAtWill()
    {
        SimulatorPanel panel(m_ask);
        const auto start = begin();
        const auto question = ask(u"What?"_s);
        const QJsonArray cases {QJsonObject {{u"id"_s, u"c1"_s}, {u"label"_s, u"Open"_s}, {u"kind"_s, u"open"_s}}};
        const auto branch = add(u"branch"_s, u"Hours"_s, {{u"cases"_s, cases}});
        const auto yes = message(u"We are here."_s);
        const auto no = message(u"We are at home."_s);
        link(start, u"next"_s, question);
        link(question, u"answered"_s, branch);
        link(branch, u"case:c1"_s, yes);
        link(branch, u"else"_s, no);
        link(yes, u"next"_s, question);
        link(no, u"next"_s, question);
        open(panel);
        restart(panel);
        panel.findChild<QAction *>(u"closed"_s)->trigger();
        say(panel, u"a"_s);
        QCOMPARE(said(panel.session()).first(), u"We are at home."_s);
        panel.findChild<QAction *>(u"open"_s)->trigger();
        say(panel, u"b"_s);
        QCOMPARE(said(panel.session()).first(), u"We are here."_s);
        panel.findChild<QAction *>(u"closed"_s)->trigger();
        say(panel, u"c"_s);
        panel.findChild<QAction *>(u"clock"_s)->trigger();
        say(panel, u"d"_s);
        QCOMPARE(said(panel.session()).first(), u"We are here."_s); // a bot without hours is always open
        // What was decided belongs to the talk.
        const auto bundle = engine::bundleFor(m_document->file(), m_document->project(), *m_document->project().bot(m_bot.id));
        const auto recording = engine::Recording::fromJson(panel.session().recording().toJson());
        QVERIFY(bundle.ok() && recording.ok());
        QVERIFY(engine::differences(engine::replay(*bundle, *recording), panel.session().spokenTurns()).isEmpty());
        const auto result = engine::testing::runTest(*bundle, panel.session().asTest(*m_document->project().bot(m_bot.id)));
        QVERIFY2(result.outcome == engine::testing::TestResult::Outcome::Passed, qPrintable(result.failures.isEmpty() ? result.error : result.failures.first().verdict.message));
    }

    void shouldGoBackToAStepOfTheTurn_andOnFromThere()
    {
        SimulatorPanel panel(m_ask);
        makePriceBot();
        open(panel);
        restart(panel);
        say(panel, u"bread"_s);
        answer(panel, price(u"3"_s), false);
        auto *steps = qobject_cast<StepsModel *>(panel.findChild<QListView *>(u"steps"_s)->model());
        QVERIFY(steps);
        int row = 0;
        while (row < steps->rowCount() && steps->entered(row) != 1)
            ++row;
        QVERIFY(steps->index(row).data().toString().contains(u"It costs"_s));
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        const auto size = panel.session().exchanges().size();
        panel.session().rewindToStep(1);
        QVERIFY(added.wait(5000));
        QVERIFY(panel.session().isHeld());
        QCOMPARE(panel.session().exchanges().size(), size);
        panel.session().setVariable(u"price"_s, u"4"_s);
        panel.session().goOn();
        QVERIFY(added.wait(5000));
        QCOMPARE(said(panel.session()).first(), u"It costs 4."_s);
        // Back before the request: it waits for its answer again.
        panel.session().rewind(int(size) - 1);
        QVERIFY(panel.session().pending());
        QVERIFY(panel.findChild<QWidget *>(u"request"_s)->isVisible());
        answer(panel, price(u"5"_s), false);
        QCOMPARE(said(panel.session()).first(), u"It costs 5."_s);
    }

    void shouldHoldBeforeEveryStep_whilePaused()
    {
        SimulatorPanel panel(m_ask);
        makePriceBot();
        open(panel);
        auto *conditions = panel.findChild<QLabel *>(u"conditions"_s);
        panel.findChild<QAction *>(u"pause"_s)->trigger();
        QVERIFY(!conditions->isVisible()); // nothing is held yet
        restart(panel);
        QVERIFY(panel.session().isHeld());
        QVERIFY(conditions->isVisible());
        panel.findChild<QAction *>(u"pause"_s)->trigger();
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.session().goOn();
        QVERIFY(added.wait(5000));
        QVERIFY(!panel.session().isHeld());
        QCOMPARE(said(panel.session()), QStringList {u"What?"_s});
        // Where it was held is no matter of a test that is made of it.
        QVERIFY(!panel.session().wasChangedByHand());
        const model::Bot &bot = *m_document->project().bot(m_bot.id);
        const model::ConversationTest test = panel.session().asTest(bot);
        QVERIFY(!QJsonDocument(test.steps).toJson().contains("resume"));
        const auto bundle = engine::bundleFor(m_document->file(), m_document->project(), bot);
        QVERIFY(bundle.ok());
        const auto result = engine::testing::runTest(*bundle, test);
        QVERIFY2(result.outcome == engine::testing::TestResult::Outcome::Passed, qPrintable(result.failures.isEmpty() ? result.error : result.failures.first().verdict.message));
    }

    void shouldLetWaitsPassByThemselves_andSilenceByHand()
    {
        SimulatorPanel panel(m_ask);
        const auto start = begin();
        const auto wait = add(u"wait"_s, u"Moment"_s, {{u"kind"_s, u"delay"_s}, {u"seconds"_s, u"1"_s}});
        const auto question = add(u"ask"_s, u"Name"_s, {{u"prompt"_s, text(u"Your name?"_s)}, {u"answerType"_s, u"text"_s}, {u"variable"_s, u"said"_s},
                                                         {u"noReply"_s, QJsonObject {{u"seconds"_s, 600}, {u"texts"_s, QJsonArray {text(u"Still there?"_s)}}}}});
        const auto gone = message(u"Bye."_s);
        link(start, u"next"_s, wait);
        link(wait, u"next"_s, question);
        link(question, u"noReply"_s, gone);
        open(panel);
        auto *silence = panel.findChild<QAction *>(u"silence"_s);
        QVERIFY(!silence->isEnabled());
        QCOMPARE(silence->toolTip(), u"Start a talk first."_s); // it says why
        restart(panel);
        QVERIFY(!panel.findChild<QWidget *>(u"request"_s)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(panel.session().exchanges().size(), 2, 10'000);
        QCOMPARE(said(panel.session()), QStringList {u"Your name?"_s});
        QVERIFY(silence->isEnabled());
        QVERIFY(!silence->toolTip().contains(u"Start a talk"_s));
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        silence->trigger();
        QVERIFY(added.wait(5000));
        QCOMPARE(said(panel.session()), QStringList {u"Still there?"_s});
    }

    void shouldSayWhyOneCannotStaySilent_whereTheWayForItHasNoTime()
    {
        SimulatorPanel panel(m_ask);
        const auto start = begin();
        const auto question = ask(u"Size?"_s); // silence is waited for as long as it takes
        link(start, u"next"_s, question);
        link(question, u"noReply"_s, message(u"Still there?"_s));
        open(panel);
        restart(panel);
        const auto *silence = panel.findChild<QAction *>(u"silence"_s);
        QVERIFY(!silence->isEnabled());
        QVERIFY2(silence->toolTip().contains(u"“Size?”"_s) && silence->toolTip().contains(u"No reply"_s), qPrintable(silence->toolTip()));
    }

    void shouldOfferTheChannels_andSayWhenTheBotDoesNotNameOne()
    {
        SimulatorPanel panel(m_ask);
        const auto start = begin();
        const QJsonObject kiosk {{u"id"_s, u"a"_s}, {u"kind"_s, u"channel"_s}, {u"value"_s, u"kiosk"_s}};
        const auto branch = add(u"branch"_s, u"Where"_s, {{u"cases"_s, QJsonArray {kiosk}}});
        link(start, u"next"_s, branch);
        link(branch, u"case:a"_s, message(u"At the kiosk."_s));
        link(branch, u"else"_s, message(u"Anywhere."_s));
        open(panel);
        QMenu *menu = panel.findChild<QAction *>(u"channel"_s)->menu();
        QVERIFY(menu);
        emit menu->aboutToShow();
        const auto *conditions = panel.findChild<QLabel *>(u"conditions"_s);
        menu->findChild<QAction *>(u"channel-kiosk"_s)->trigger();
        QVERIFY(conditions->text().contains(u"kiosk"_s) && !conditions->text().contains(u"does not name"_s));
        restart(panel);
        QCOMPARE(said(panel.session()), QStringList {u"At the kiosk."_s});
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"channel-sms"_s)->trigger();
        QVERIFY(conditions->text().contains(u"does not name"_s));
    }

    void shouldLetTimePass_atAClickOrByNumberAndUnit()
    {
        SimulatorPanel panel(m_ask);
        const auto start = begin();
        const QJsonObject noReply {{u"seconds"_s, 600}, {u"texts"_s, QJsonArray {text(u"Still there?"_s), text(u"Anybody?"_s), text(u"Hello?"_s)}}};
        const auto question = add(u"ask"_s, u"Name"_s, {{u"prompt"_s, text(u"Your name?"_s)}, {u"answerType"_s, u"text"_s}, {u"variable"_s, u"said"_s}, {u"noReply"_s, noReply}});
        link(start, u"next"_s, question);
        link(question, u"noReply"_s, message(u"Bye."_s));
        open(panel);
        restart(panel);
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.findChild<QAction *>(u"pass-5"_s)->trigger();
        QVERIFY(added.wait(5000));
        QVERIFY2(said(panel.session()).isEmpty(), "five minutes are too few");
        panel.findChild<QAction *>(u"pass-60"_s)->trigger();
        QVERIFY(added.wait(5000));
        QCOMPARE(said(panel.session()), QStringList {u"Still there?"_s});
        panel.findChild<QAction *>(u"passOther"_s)->trigger();
        auto *dialog = panel.findChild<QDialog *>(u"timeDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>(u"count"_s)->setValue(11);
        auto *unit = dialog->findChild<QComboBox *>(u"unit"_s);
        unit->setCurrentIndex(unit->findText(u"minutes"_s));
        dialog->findChild<QPushButton *>(u"letPass"_s)->click();
        QVERIFY(added.wait(5000));
        QCOMPARE(said(panel.session()), QStringList {u"Anybody?"_s});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // It proposes the same again.
        panel.findChild<QAction *>(u"passOther"_s)->trigger();
        dialog = panel.findChild<QDialog *>(u"timeDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QSpinBox *>(u"count"_s)->value(), 11);
        QCOMPARE(dialog->findChild<QComboBox *>(u"unit"_s)->currentText(), u"minutes"_s);
    }

    void shouldWarnMe_whenAPlaceOfATextCannotBeWorkedOut()
    {
        SimulatorPanel panel(m_ask);
        const auto start = begin();
        const auto price = message(u"That is {{ price.net.value }} euros."_s);
        link(start, u"next"_s, price);
        link(price, u"next"_s, ask(u"Is that all right?"_s));
        open(panel);
        restart(panel);
        QCOMPARE(said(panel.session()), (QStringList {u"That is  euros."_s, u"Is that all right?"_s})); // the talk goes on
        auto *talk = panel.findChild<TalkView *>(u"talk"_s);
        const QStringList spoken = talk->spokenLast().split(u'\n');
        QCOMPARE(spoken.size(), 3);
        QVERIFY2(spoken.at(1).contains("{{ price.net.value }} could not be worked out"_L1), qPrintable(spoken.at(1)));
        QCOMPARE(talk->findChildren<Bubble *>(u"warning"_s).size(), 1);
    }
};

QTEST_MAIN(TestSimulatedWorld)
#include "tst_simulatedworld.moc"
