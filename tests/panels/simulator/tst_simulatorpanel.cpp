// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/simulatorpanel.h"

#include "panels/simulator/bubble.h"
#include "panels/simulator/languagebox.h"
#include "panels/simulator/talksession.h"
#include "panels/simulator/talkview.h"
#include "panels/simulator/tracemodels.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/engine/projectbundle.h"
#include "studio/knowledge/importer.h"
#include "studio/knowledge/textentry.h"
#include "studio/ui/ask.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace dialogist;
using namespace dialogist::panels::simulator;
using namespace Qt::StringLiterals;

class TestSimulatorPanel : public QObject
{
    Q_OBJECT
private:
    /// Remembers what it was asked, and says no.
    class NoAsk : public ui::SilentAsk
    {
    public:
        QStringList asked;
        bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
        {
            asked << text;
            return false;
        }
    };

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<commands::Document> m_document;
    NoAsk m_ask;
    model::BotId m_bot;
    model::NodeId m_name;
    model::NodeId m_greet;
    model::NodeId m_choice;
    model::NodeId m_knowledge;

    static QJsonObject text(const QString &en, const QString &de) { return {{u"en"_s, en}, {u"de"_s, de}}; }

    static QJsonArray bubbles(const QJsonObject &text)
    {
        return {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {text}}}};
    }

    /// Start → what is your name? → Hello → bread or something else → the house answers from what it knows, again and again.
    model::Project sample(model::KnowledgeBaseId base)
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::KnowledgeBase knowledge;
        knowledge.id = base;
        knowledge.name = u"House answers"_s;
        project.knowledgeBases.emplace(base, knowledge);
        model::Bot bot;
        bot.id = m_bot = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        bot.languages = {u"en"_s, u"de"_s};
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
        const auto start = add(u"start"_s, {}, {});
        m_name = add(u"ask"_s, u"Name"_s, {{u"prompt"_s, text(u"What is your name?"_s, u"Wie heißen Sie?"_s)}, {u"answerType"_s, u"text"_s},
                                           {u"variable"_s, u"name"_s}, {u"retries"_s, 2}});
        m_greet = add(u"message"_s, u"Hello"_s, {{u"bubbles"_s, bubbles(text(u"Hello **{{name}}**!"_s, u"Hallo {{name}}!"_s))}});
        const QJsonArray options {QJsonObject {{u"id"_s, u"o1"_s}, {u"label"_s, text(u"Bread"_s, u"Brot"_s)}},
                                  QJsonObject {{u"id"_s, u"o2"_s}, {u"label"_s, text(u"Ask something"_s, u"Etwas fragen"_s)}}};
        m_choice = add(u"choice"_s, u"Topic"_s, {{u"prompt"_s, text(u"What about?"_s, u"Worum geht es?"_s)}, {u"options"_s, options}, {u"retries"_s, 1}});
        const auto question = add(u"ask"_s, u"Question"_s, {{u"prompt"_s, text(u"Your question?"_s, u"Ihre Frage?"_s)}, {u"answerType"_s, u"text"_s},
                                                            {u"variable"_s, u"question"_s}, {u"retries"_s, 2}});
        m_knowledge = add(u"knowledge"_s, u"Look up"_s, {{u"knowledgeBases"_s, QJsonArray {base.toString()}}, {u"maxPassages"_s, 3}, {u"threshold"_s, 0.1}});
        link(start, u"next"_s, m_name);
        link(m_name, u"answered"_s, m_greet);
        link(m_greet, u"next"_s, m_choice);
        link(m_choice, u"option:o2"_s, question);
        link(question, u"answered"_s, m_knowledge);
        link(m_knowledge, u"answered"_s, question);
        bot.startFlow = flow.id;
        bot.flows.emplace(flow.id, flow);
        for (const QString &name : {u"name"_s, u"question"_s}) {
            model::Variable variable;
            variable.id = model::VariableId::create();
            variable.bot = bot.id;
            variable.name = name;
            bot.variables.emplace(variable.id, variable);
        }
        project.bots.emplace(bot.id, bot);
        return project;
    }

    static QStringList said(TalkSession &session)
    {
        QStringList texts;
        for (const flow::Message &message : session.exchanges().last().messages)
            texts << message.text;
        return texts;
    }

    void type(SimulatorPanel &panel, const QString &words)
    {
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        auto *input = panel.findChild<QLineEdit *>(u"input"_s);
        input->setText(words);
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(added.wait(5000));
    }

    void begin(SimulatorPanel &panel)
    {
        panel.resize(360, 700);
        panel.show();
        panel.setDocument(m_document.get());
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.findChild<QToolButton *>(u"restart"_s)->click();
        QVERIFY(added.wait(5000));
    }

private slots:
    void init()
    {
        static int count = 0;
        m_path = m_folder.filePath(u"p%1.dialogist"_s.arg(++count));
        const auto base = model::KnowledgeBaseId::create();
        auto document = commands::Document::create(m_path, sample(base));
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        m_document = document.take();
        const auto source = knowledge::importText(m_document->file(), m_document->project().knowledgeBases.at(base), {u"Does the spelt bread contain milk?"_s,
                                                  u"No. The spelt bread is made of spelt and rye, without milk."_s, true});
        QVERIFY2(source.ok(), source.ok() ? "" : qPrintable(source.error().message));
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {*source})).ok());
        m_ask.asked.clear();
    }

    void shouldTalk_andShowHowItCameToTheAnswer()
    {
        SimulatorPanel panel(m_ask);
        QSignalSpy traced(&panel, &SimulatorPanel::traceChanged);
        begin(panel);
        QCOMPARE(said(panel.session()), QStringList {u"What is your name?"_s});
        QCOMPARE(traced.last().at(1).value<model::NodeId>(), m_name);
        type(panel, u"Ada"_s);
        QCOMPARE(said(panel.session()).first(), u"Hello **Ada**!"_s);
        const auto path = traced.last().at(0).value<QList<model::NodeId>>();
        QVERIFY(path.contains(m_greet) && path.contains(m_choice));

        // when: the person presses a button and asks
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        auto *reply = panel.findChild<QPushButton *>(u"reply-o2"_s);
        QVERIFY(reply);
        reply->click();
        QVERIFY(added.wait(5000));
        QCOMPARE(panel.session().exchanges().last().said, u"Ask something"_s);
        type(panel, u"Is there milk in the spelt bread?"_s);

        // then: the answer, its passage with a score, the variables, and a summary
        QVERIFY2(said(panel.session()).join(u' ').contains(u"without milk"_s), qPrintable(said(panel.session()).join(u'|')));
        auto *passages = panel.findChild<QTableView *>(u"passages"_s)->model();
        QCOMPARE(passages->rowCount(), 1);
        QVERIFY(passages->index(0, 1).data().toString().toDouble() > 0);
        QVERIFY(passages->index(0, 2).data().toString().contains(u"milk"_s));
        auto *variables = panel.findChild<QTableView *>(u"variables"_s)->model();
        const QModelIndexList name = variables->match(variables->index(0, 0), Qt::DisplayRole, u"name"_s, 1, Qt::MatchExactly);
        QCOMPARE(name.size(), 1);
        QCOMPARE(name.first().siblingAtColumn(1).data().toString(), u"Ada"_s);
        QVERIFY(panel.findChild<QLabel *>(u"summary"_s)->text().contains(u"ms"_s));
        QVERIFY(panel.findChild<QListView *>(u"steps"_s)->model()->rowCount() >= 3);
    }

    void shouldGoBackAndOnDifferently_whenTheTalkIsRewound()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        type(panel, u"Ada"_s);
        auto &session = panel.session();
        QCOMPARE(session.exchanges().size(), 2);
        panel.findChild<QAction *>(u"back"_s)->trigger();
        QCOMPARE(session.exchanges().size(), 1);
        QCOMPARE(session.state().node, m_name);
        QVERIFY(session.canForward());
        panel.findChild<QAction *>(u"forward"_s)->trigger();
        QCOMPARE(session.exchanges().size(), 2);
        QCOMPARE(session.state().values()[u"name"].toString(), u"Ada"_s);
        panel.findChild<QAction *>(u"back"_s)->trigger();
        type(panel, u"Bob"_s);
        QCOMPARE(said(session).first(), u"Hello **Bob**!"_s);
        QVERIFY(!session.canForward());
    }

    void shouldHoldBeforeAStep_thenStepGoOnOrTakeAnotherWay()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        auto &session = panel.session();
        session.setHold([greet = m_greet](const model::Node &node, const flow::Scope &) { return node.id == greet; });
        type(panel, u"Ada"_s);
        QVERIFY(session.isHeld());
        QCOMPARE(session.state().node, m_greet);
        QVERIFY(session.exchanges().last().messages.isEmpty());
        QVERIFY(!panel.findChild<QLineEdit *>(u"input"_s)->isEnabled());

        // A value is changed while the talk is held, and one step is run: it says the new value and holds before the next.
        session.setVariable(u"name"_s, u"Eve"_s);
        QSignalSpy added(&session, &TalkSession::exchangeAdded);
        panel.findChild<QAction *>(u"step"_s)->trigger();
        QVERIFY(added.wait(5000));
        QCOMPARE(said(session), QStringList {u"Hello **Eve**!"_s});
        QVERIFY(session.isHeld());
        QCOMPARE(session.state().node, m_choice);

        // Another way out than the one the person would take.
        session.forcePort(u"option:o2"_s);
        QVERIFY(added.wait(5000));
        QCOMPARE(said(session), QStringList {u"Your question?"_s});
        QVERIFY(!session.isHeld());
    }

    void shouldBeginAnywhere_withTheValuesOfThePresentTalk()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        type(panel, u"Ada"_s);
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.startAt(m_greet);
        QVERIFY(added.wait(5000));
        QCOMPARE(panel.session().exchanges().size(), 1);
        QCOMPARE(said(panel.session()).first(), u"Hello **Ada**!"_s);
    }

    void shouldLetValuesBeEdited_inTheTableOfVariables()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        type(panel, u"Ada"_s);
        auto *variables = panel.findChild<QTableView *>(u"variables"_s)->model();
        QAbstractItemModelTester tester(variables, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(variables->rowCount(), 2); // the one without a value is there too
        QVERIFY(variables->setData(variables->index(0, 1), u"Zoe"_s));
        QTRY_COMPARE(panel.session().state().values()[u"name"].toString(), u"Zoe"_s);
    }

    void shouldBecomeATest_thatPassesAgain()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        type(panel, u"Ada"_s);
        const auto test = engine::testing::testFromTalk(*m_document->project().bot(m_bot), panel.session().spokenTurns());
        QCOMPARE(test.steps.size(), 2);
        const auto bundle = engine::bundleFor(m_document->file(), m_document->project(), *m_document->project().bot(m_bot));
        QVERIFY(bundle.ok());
        const auto result = engine::testing::runTest(*bundle, test);
        QVERIFY2(result.outcome == engine::testing::TestResult::Outcome::Passed, qPrintable(result.failures.isEmpty() ? result.error : result.failures.first().verdict.message));
    }

    void shouldPlayASavedTalkAgain_theSameToTheLetter()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        type(panel, u"Ada"_s);
        const engine::Recording recording = panel.session().recording();
        const auto read = engine::Recording::fromJson(recording.toJson());
        QVERIFY(read.ok());
        const auto before = panel.session().spokenTurns();
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.session().play(*read);
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 2, 5000);
        QVERIFY(engine::differences(before, panel.session().spokenTurns()).isEmpty());
        QVERIFY(!engine::Recording::fromJson({{u"inputs"_s, 1}}).ok());
    }

    void shouldTakeWhatIsTyped_whereverTheKeyboardIsInTheTalk()
    {
        QWidget window;
        auto *elsewhere = new QLineEdit(&window);
        auto *panel = new SimulatorPanel(m_ask, &window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(elsewhere);
        column->addWidget(panel);
        window.resize(400, 700);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        begin(*panel);
        auto *input = panel->findChild<QLineEdit *>(u"input"_s);
        auto *bubble = panel->findChild<BubbleText *>();
        QVERIFY(bubble);
        bubble->setFocus();
        QVERIFY(bubble->hasFocus());
        QTest::keyClicks(bubble, u"Hi"_s);
        QVERIFY(input->hasFocus());
        QCOMPARE(input->text(), u"Hi"_s);

        // The bubble is not the place to come back to.
        bubble->setFocus();
        elsewhere->setFocus();
        QVERIFY(elsewhere->hasFocus());
        QVERIFY(panel->focusWidget() != bubble);
        QCOMPARE(panel->focusProxy(), input);
    }

    void shouldSayTheLanguageInFull_orItsTag()
    {
        LanguageBox box;
        box.addItem(u"Português (Brasil) (pt-BR)"_s, u"pt-BR"_s);
        box.resize(400, 30);
        QCOMPARE(box.shownText(), u"Português (Brasil) (pt-BR)"_s);
        box.resize(box.minimumSizeHint().width(), 30);
        QCOMPARE(box.shownText(), u"pt-BR"_s);
    }

    void shouldAskForTheNode_whenAStepIsClicked()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        QSignalSpy opened(&panel, &ui::Panel::openRequested);
        auto *steps = panel.findChild<QListView *>(u"steps"_s);
        const QAbstractItemModel *model = steps->model();
        emit steps->clicked(model->index(model->rowCount() - 1, 0));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ui::Place>().kind, ui::Place::Kind::Node);
        QCOMPARE(opened.first().first().value<ui::Place>().id, m_name.toString());
    }

    void shouldListTheStepsOfEarlierTurns_andGoBackToThem()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        type(panel, u"Ada"_s);
        type(panel, u"Ask something"_s);
        const auto *steps = qobject_cast<StepsModel *>(panel.findChild<QListView *>(u"steps"_s)->model());
        int heading = 0;
        while (heading < steps->rowCount() && !steps->index(heading).data().toString().contains(u"“Ada”"_s))
            ++heading;
        QCOMPARE(heading, steps->lastTurnCount());
        int row = heading;
        while (row < steps->rowCount() && steps->entered(row) != 1)
            ++row;
        QVERIFY(row < steps->rowCount());
        QCOMPARE(steps->exchange(row), 1);
        QCOMPARE(steps->node(row), m_greet);
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.session().rewindToStep(steps->entered(row), steps->exchange(row));
        QVERIFY(added.wait(5000));
        QVERIFY(panel.session().isHeld());
        QCOMPARE(panel.session().exchanges().size(), 2);
        QVERIFY(panel.findChild<QLabel *>(u"summary"_s)->text().contains(u"Hello"_s)); // where it is held
        panel.session().goOn();
        QVERIFY(added.wait(5000));
        QCOMPARE(said(panel.session()).first(), u"Hello **Ada**!"_s);
    }

    void shouldGoOn_whenATextIsEditedMeanwhile()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        const QJsonArray changed = bubbles(text(u"Good day, {{name}}."_s, u"Guten Tag."_s));
        QVERIFY(m_document->push(commands::setNodeProperty(m_document->project(), m_greet, u"bubbles"_s, changed)).ok());
        QCOMPARE(panel.session().exchanges().size(), 1); // nothing is lost
        type(panel, u"Ada"_s);
        QCOMPARE(said(panel.session()).first(), u"Good day, Ada."_s);
    }

    void shouldResume_whenTheProjectIsOpenedAgain()
    {
        {
            SimulatorPanel panel(m_ask);
            begin(panel);
            type(panel, u"Ada"_s);
        }
        m_document.reset();
        auto opened = commands::Document::open(m_path);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        m_document = opened.take();
        QVERIFY(!m_document->project().bot(m_bot)->toJson().contains(u"simulator"_s));
        SimulatorPanel panel(m_ask);
        panel.resize(360, 700);
        panel.show();
        panel.setDocument(m_document.get());
        QCOMPARE(panel.session().exchanges().size(), 2);
        QCOMPARE(panel.session().state().variables.value(u"name"_s).toString(), u"Ada"_s);
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.session().choose(u"o2"_s, u"Ask something"_s);
        QVERIFY(added.wait(5000));
        QCOMPARE(said(panel.session()), QStringList {u"Your question?"_s});
    }

    void shouldSpeakTheLanguageChosen()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        auto *languages = panel.findChild<QComboBox *>(u"languages"_s);
        languages->setCurrentIndex(languages->findData(u"de"_s));
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        emit languages->activated(languages->currentIndex());
        QVERIFY(added.wait(5000));
        QCOMPARE(said(panel.session()), QStringList {u"Wie heißen Sie?"_s});
        QCOMPARE(panel.session().exchanges().size(), 1);
    }

    void shouldDropAnAnswer_whenTheTalkWasRestartedMeanwhile()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        QSignalSpy added(&panel.session(), &TalkSession::exchangeAdded);
        panel.session().say(u"Ada"_s);
        panel.restart();
        QVERIFY(added.wait(5000));
        QTest::qWait(200);
        QCOMPARE(added.count(), 1);
        QCOMPARE(panel.session().exchanges().size(), 1);
        QCOMPARE(said(panel.session()), QStringList {u"What is your name?"_s});
    }

    void shouldShowTheAddressFirst_whenALinkIsClicked()
    {
        SimulatorPanel panel(m_ask);
        begin(panel);
        auto *talk = panel.findChild<TalkView *>(u"talk"_s);
        emit talk->linkClicked(u"https://shop.example/menu"_s);
        QCOMPARE(m_ask.asked.size(), 1);
        QVERIFY(m_ask.asked.first().contains(u"https://shop.example/menu"_s));
        emit talk->linkClicked(u"file:///etc/passwd"_s);
        QCOMPARE(m_ask.asked.size(), 1);
    }

    void shouldShowHtmlAsTyped()
    {
        BubbleText bubble;
        flow::Message message;
        message.text = u"<b>not bold</b> <img src=\"http://tracker.example/x.png\"> but **bold**"_s;
        message.citations = {{u"Allergens.pdf"_s, u"p. 4"_s, u"javascript:alert(1)"_s, u"words"_s}};
        bubble.setMessage(message);
        QCOMPARE(bubble.toPlainText(), u"<b>not bold</b> <img src=\"http://tracker.example/x.png\"> but bold\nAllergens.pdf, p. 4"_s);
    }

    void shouldKeepTheModelsSound()
    {
        StepsModel steps;
        VariablesModel variables;
        PassagesModel passages;
        QAbstractItemModelTester first(&steps, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester second(&variables, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester third(&passages, QAbstractItemModelTester::FailureReportingMode::QtTest);
        steps.setTrace({{m_name, u"entered"_s, {}}, {{}, u"something new"_s, u"detail"_s}}, nullptr);
        QCOMPARE(steps.rowCount(), 2);
        QVERIFY(steps.index(1).data().toString().contains(u"detail"_s));
        steps.setTrace({{m_name, u"answered"_s, u"{\"amount\":2}"_s}}, nullptr);
        QCOMPARE(steps.index(0).data().toString(), u"Answer: amount: 2"_s);
        QVERIFY(steps.index(0).data(Qt::ToolTipRole).toString().contains(u"{\"amount\":2}"_s));
        flow::TraceEntry failure {m_name, u"error"_s, u"no answer"_s};
        steps.setTrace({failure}, nullptr);
        const QString unhandled = steps.index(0).data().toString();
        failure.handled = true;
        steps.setTrace({failure}, nullptr);
        QCOMPARE(steps.index(0).data().toString(), unhandled + u" (handled)"_s);
        const QJsonObject order {{u"city"_s, u"Ipoh"_s}, {u"items"_s, QJsonArray {QJsonObject {{u"loaves"_s, 2}}}}};
        variables.setVariables({{u"list"_s, QJsonArray {1, 2}}, {u"object"_s, order}, {u"pause"_s, u"PT5M"_s}}, nullptr);
        // Read as words; as the talk has it in the tooltip, and where it is edited.
        QCOMPARE(variables.index(0, 1).data().toString(), u"1, 2"_s);
        QCOMPARE(variables.index(0, 1).data(Qt::EditRole).toString(), u"[1,2]"_s);
        QCOMPARE(variables.index(1, 1).data().toString(), u"city: Ipoh, items: ((loaves: 2))"_s);
        QCOMPARE(QJsonDocument::fromJson(variables.index(1, 1).data(Qt::ToolTipRole).toString().toUtf8()).object(), order);
        QCOMPARE(variables.index(2, 1).data().toString(), u"5 minutes"_s);
        QCOMPARE(variables.index(2, 1).data(Qt::EditRole).toString(), u"PT5M"_s);
        knowledge::Answer answer;
        knowledge::Quote quote;
        quote.passage.sourceTitle = u"Allergens.pdf"_s;
        quote.score = 0.83;
        answer.quotes = {quote};
        passages.setAnswers({answer});
        QCOMPARE(passages.index(0, 1).data().toString(), QLocale().toString(0.83, 'f', 2));
    }
};

QTEST_MAIN(TestSimulatorPanel)
#include "tst_simulatorpanel.moc"
