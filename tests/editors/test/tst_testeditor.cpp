// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/testeditor.h"

#include "editors/test/stepsmodel.h"
#include "editors/test/testsmodel.h"
#include "studio/commands/projectcommands.h"
#include "studio/ui/ask.h"
#include "tests/studio/flow/botbuilder.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace dialogist;
using namespace dialogist::editors::test;
using namespace Qt::StringLiterals;
using Outcome = engine::testing::TestResult::Outcome;

class TestTestEditor : public QObject
{
    Q_OBJECT
private:
    /// Answers file choosers and says yes.
    class YesAsk : public ui::SilentAsk
    {
    public:
        QString path;
        QStringList told;
        bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
        QString openFile(QWidget *, const QString &, const QString &) override { return path; }
        QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
        void information(QWidget *, const QString &, const QString &text) override { told << text; }
    };

    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    YesAsk m_ask;
    model::BotId m_bot;
    int m_count = 0;

    const model::Bot &bot() const { return *m_document->project().bot(m_bot); }
    const model::ConversationTest &only() const { return bot().tests.begin()->second; }

    model::ConversationTest addTest(const QString &name, const QJsonArray &steps)
    {
        model::ConversationTest test;
        test.id = model::ConversationTestId::create();
        test.bot = m_bot;
        test.name = name;
        test.suite = u"smoke"_s;
        test.order = double(bot().tests.size());
        test.steps = steps;
        if (!m_document->push(commands::setTest(m_document->project(), test)).ok())
            qFatal("the test could not be put into the project");
        return test;
    }

    static QJsonObject said(const QString &text, const QJsonArray &assertions)
    {
        return {{u"user"_s, text}, {u"assertions"_s, assertions}};
    }

    std::unique_ptr<TestEditor> makeEditor()
    {
        ui::Place place;
        place.kind = ui::Place::Kind::Test;
        place.bot = m_bot;
        auto editor = std::make_unique<TestEditor>(*m_document, place, m_ask);
        editor->resize(1000, 600);
        return editor;
    }

    static void trigger(TestEditor &editor, const QString &name)
    {
        auto *action = editor.findChild<QAction *>(name);
        QVERIFY2(action && action->isEnabled(), qPrintable(name));
        action->trigger();
    }

private slots:
    void init()
    {
        flow::test::BotBuilder bot;
        bot.variable(u"email"_s).node(u"s"_s, u"start"_s);
        bot.node(u"ask"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Your address?"},"variable":"email"})")).link(u"s"_s, u"next"_s, u"ask"_s);
        auto document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++m_count)), bot.project());
        QVERIFY(document.ok());
        m_document = document.take();
        m_bot = m_document->project().bots.begin()->first;
    }
    void cleanup() { m_document.reset(); }

    void shouldInvite_whenThereAreNoTests()
    {
        const auto editor = makeEditor();
        QCOMPARE(editor->tests().rowCount(), 0);
        trigger(*editor, u"newTest"_s);
        QCOMPARE(bot().tests.size(), size_t(1));
        QCOMPARE(editor->findChild<QLineEdit *>(u"testName"_s)->text(), only().name);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(editor->tests().rowCount(), 0);
    }

    void shouldShowWhatFailedAndWhy_whenTestsAreRun()
    {
        const model::ConversationTest good = addTest(u"opens"_s, {QJsonObject {{u"assertions"_s, QJsonArray {QJsonObject {{u"no_error"_s, true}}}}}});
        const model::ConversationTest bad = addTest(u"wrong"_s, {QJsonObject {{u"assertions"_s, QJsonArray {QJsonObject {{u"bot_uttered"_s, u"never said"_s}}}}}});
        const auto editor = makeEditor();
        QSignalSpy covered(editor.get(), &TestEditor::covered);
        trigger(*editor, u"runAll"_s);
        QTRY_VERIFY(!editor->isRunning() && covered.size() == 1);
        QCOMPARE(editor->tests().result(good.id)->outcome, Outcome::Passed);
        QCOMPARE(editor->tests().result(bad.id)->outcome, Outcome::Failed);
        ui::Place place = editor->place();
        place.id = bad.id.toString();
        editor->reveal(place);
        const auto *script = editor->findChild<QTreeView *>(u"script"_s)->model();
        const QModelIndex step = script->index(0, 0);
        // The cell has what was got; the whole sentence stands below when the row is chosen.
        const QModelIndex got = script->index(0, StepsModel::Got, step);
        QCOMPARE(got.data().toString(), u"“Your address?”"_s);
        QVERIFY(got.data(Qt::ToolTipRole).toString().contains(u"never said"_s));
        auto *verdict = editor->findChild<QLabel *>(u"verdict"_s);
        editor->findChild<QTreeView *>(u"script"_s)->setCurrentIndex(got);
        QCOMPARE(verdict->text(), got.data(Qt::ToolTipRole).toString());
        QVERIFY(!editor->findChild<QLabel *>(u"summary"_s)->text().isEmpty());

        // What happened becomes what is expected, as one step that can be undone.
        trigger(*editor, u"accept"_s);
        QTRY_VERIFY(!editor->isRunning() && editor->tests().result(bad.id));
        QTRY_COMPARE(editor->tests().result(bad.id)->outcome, Outcome::Passed);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(bot().tests.at(bad.id).steps, bad.steps);
    }

    void shouldKeepAndSayWhatCannotBeAccepted()
    {
        const QJsonArray asked {QJsonObject {{u"bot_uttered"_s, u"never said"_s}}, QJsonObject {{u"expression"_s, u"1 > 2"_s}}};
        const model::ConversationTest test = addTest(u"wrong"_s, {QJsonObject {{u"assertions"_s, asked}}});
        const auto editor = makeEditor();
        ui::Place place = editor->place();
        place.id = test.id.toString();
        editor->reveal(place);
        m_ask.told.clear();
        trigger(*editor, u"runAll"_s);
        QTRY_VERIFY(!editor->isRunning() && editor->tests().result(test.id));
        trigger(*editor, u"accept"_s);
        QCOMPARE(m_ask.told.size(), 1);
        QCOMPARE(only().steps[0][u"assertions"][0][u"bot_uttered"][u"equals"].toString(), u"Your address?"_s);
        QCOMPARE(only().steps[0][u"assertions"][1].toObject(), asked[1].toObject());
        QTRY_VERIFY(!editor->isRunning() && editor->tests().result(test.id));
        QCOMPARE(editor->tests().result(test.id)->outcome, Outcome::Failed);
    }

    void shouldSayWhyATestCannotBePlayed_whenItHasNoSteps()
    {
        const model::ConversationTest test = addTest(u"empty"_s, {});
        const auto editor = makeEditor();
        ui::Place place = editor->place();
        place.id = test.id.toString();
        editor->reveal(place);
        trigger(*editor, u"runAll"_s);
        QTRY_VERIFY(!editor->isRunning() && editor->tests().result(test.id));
        QCOMPARE(editor->tests().result(test.id)->outcome, Outcome::Broken);
        QTRY_VERIFY(!editor->findChild<QLabel *>(u"verdict"_s)->text().isEmpty());
    }

    void shouldEditStepsInPlace_eachEditOneStepOfTheHistory()
    {
        addTest(u"talk"_s, {said(u"hello"_s, {QJsonObject {{u"bot_uttered"_s, u"x"_s}}})});
        StepsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&model, &StepsModel::edited, this, [&](const model::ConversationTest &test) {
            QVERIFY(m_document->push(commands::setTest(m_document->project(), test)).ok());
            model.setTest(only());
        });
        model.setTest(only());
        const QJsonArray before = only().steps;
        QVERIFY(model.setData(model.index(0, StepsModel::What), u"good morning"_s));
        QCOMPARE(only().steps[0][u"user"].toString(), u"good morning"_s);
        const QModelIndex step = model.index(0, 0);
        QVERIFY(model.setData(model.index(0, StepsModel::Word, step), u"variable_was_set"_s));
        QVERIFY(model.setData(model.index(0, StepsModel::What, step), u"{\"name\":\"email\",\"value\":7}"_s));
        QCOMPARE(only().steps[0][u"assertions"][0][u"variable_was_set"][u"value"].toInt(), 7);
        const QModelIndex added = model.addStep(step, u"wait"_s);
        QCOMPARE(added.row(), 1);
        QCOMPARE(only().steps[1][u"wait"].toString(), u"PT1M"_s);
        QVERIFY(model.setData(model.index(1, StepsModel::Word), u"choice"_s));
        QVERIFY(only().steps[1].toObject().contains(u"choice"_s) && !only().steps[1].toObject().contains(u"wait"_s));
        QCOMPARE(model.addAssertion(model.index(1, 0), u"no_error"_s).row(), 0);
        QCOMPARE(model.move(model.index(1, 0), -1).row(), 0);
        QVERIFY(only().steps[0].toObject().contains(u"choice"_s));
        model.remove(model.index(0, 0));
        QCOMPARE(only().steps.size(), 1);
        // Edits that follow each other at once are one step of the history.
        for (int i = 0; i < 8 && only().steps != before; ++i)
            QVERIFY(m_document->undo().ok());
        QCOMPARE(only().steps, before);
    }

    void shouldShowWhatIsCheckedDirectlyOnAStep()
    {
        // As people write it in YAML.
        const model::ConversationTest written = addTest(u"short"_s, {QJsonObject {{u"assertions"_s, QJsonArray {QJsonObject {{u"no_error"_s, true}}}},
                                                                                  {u"bot"_s, u"never said"_s}, {u"slot_was_set"_s, QJsonArray {u"email"_s}}},
                                                                          QJsonObject {{u"user"_s, u"bye"_s}, {u"utter"_s, u"farewell"_s}}});
        const auto editor = makeEditor();
        QSignalSpy covered(editor.get(), &TestEditor::covered);
        trigger(*editor, u"runAll"_s);
        QTRY_VERIFY(!editor->isRunning() && covered.size() == 1);
        ui::Place place = editor->place();
        place.id = written.id.toString();
        editor->reveal(place);
        const auto *script = editor->findChild<QTreeView *>(u"script"_s)->model();
        const QModelIndex step = script->index(0, 0);
        QCOMPARE(script->rowCount(step), 3);
        QVERIFY(script->index(0, StepsModel::Got, step).data().toString().isEmpty());
        QVERIFY(script->index(1, StepsModel::What, step).data().toString().contains(u"never said"_s));
        QVERIFY(!script->index(1, StepsModel::Got, step).data().toString().isEmpty());
        QVERIFY(!script->index(2, StepsModel::Got, step).data().toString().isEmpty());
        QCOMPARE(bot().tests.at(written.id).steps, written.steps); // looking changes nothing

        // An edit writes assertions, in the step that was edited and in no other.
        StepsModel model;
        model::ConversationTest edited;
        connect(&model, &StepsModel::edited, this, [&edited](const model::ConversationTest &test) { edited = test; });
        model.setTest(written);
        model.setAssertionValue(model.index(1, 0, model.index(0, 0)), QJsonObject {{u"contains"_s, u"said"_s}}, {});
        QVERIFY(!edited.steps[0].toObject().contains(u"bot"_s));
        QCOMPARE(edited.steps[0][u"assertions"].toArray().size(), 3);
        QCOMPARE(edited.steps[0][u"assertions"][1][u"bot_uttered"][u"contains"].toString(), u"said"_s);
        QCOMPARE(edited.steps[1], written.steps[1]);
    }

    void shouldShowAndEditPinnedAnswers_whichCanBeUndone()
    {
        model::ConversationTest written = addTest(u"talk"_s, {said(u"hello"_s, {})});
        const auto editor = makeEditor();
        editor->show();
        ui::Place place = editor->place();
        place.id = written.id.toString();
        editor->reveal(place);
        auto *pins = editor->findChild<QTreeView *>(u"pins"_s);
        QVERIFY(!pins->isVisible()); // nothing to show
        written.pins = {QJsonObject {{u"kind"_s, u"http"_s}, {u"node"_s, bot().flows.begin()->second.nodes.begin()->first.toString()},
                                     {u"answer"_s, QJsonObject {{u"status"_s, 200}}}}};
        QVERIFY(m_document->push(commands::setTest(m_document->project(), written)).ok());
        QVERIFY(pins->isVisible());
        QCOMPARE(pins->model()->index(0, 0).data().toString(), bot().flows.begin()->second.nodes.begin()->second.name); // not its id
        QVERIFY(pins->model()->index(0, 1).data().toString().contains(u"200"_s));
        pins->setCurrentIndex(pins->model()->index(0, 0));
        auto *form = editor->findChild<QWidget *>(u"pinnedAnswer"_s);
        QVERIFY(form->isVisible());
        auto *status = form->findChild<QLineEdit *>(u"value0"_s);
        status->selectAll();
        QTest::keyClicks(status, u"404"_s);
        QCOMPARE(only().pins[0][u"answer"][u"status"].toInt(), 404);
        QCOMPARE(only().pins[0][u"node"], written.pins[0][u"node"]); // what was not touched stays as it was
        QVERIFY(m_document->undo().ok());
        QCOMPARE(only().pins, written.pins);
        QCOMPARE(status->text(), u"200"_s);

        // One more, moved to the front, and taken away again.
        trigger(*editor, u"addPin"_s);
        QCOMPARE(only().pins.size(), 2);
        pins->setFocus();
        if (pins->hasFocus()) {
            trigger(*editor, u"moveUp"_s);
            QCOMPARE(only().pins[1], written.pins[0]);
            trigger(*editor, u"remove"_s);
            QCOMPARE(only().pins, written.pins);
            QVERIFY(m_document->undo().ok());
            QVERIFY(m_document->undo().ok());
        }
        QVERIFY(m_document->undo().ok());
        QCOMPARE(only().pins, written.pins);
    }

    void shouldPutAConditionOnAPinnedAnswer_whichCanBeUndone()
    {
        model::ConversationTest written = addTest(u"talk"_s, {said(u"hello"_s, {})});
        written.pins = {QJsonObject {{u"kind"_s, u"http"_s}, {u"answer"_s, QJsonObject {{u"status"_s, 200}}}}};
        QVERIFY(m_document->push(commands::setTest(m_document->project(), written)).ok());
        m_document->endGesture();
        const auto editor = makeEditor();
        editor->show();
        ui::Place place = editor->place();
        place.id = written.id.toString();
        editor->reveal(place);
        auto *pins = editor->findChild<QTreeView *>(u"pins"_s);
        pins->setCurrentIndex(pins->model()->index(0, 0));
        auto *form = editor->findChild<QWidget *>(u"pinnedAnswer"_s);
        const auto field = [form](const QString &name) { return form->findChild<QLineEdit *>(name); };
        form->findChild<QPushButton *>(u"addCondition"_s)->click();
        QVERIFY(field(u"place0"_s));
        QTest::keyClicks(field(u"place0"_s), u"url"_s);
        QTest::keyClicks(field(u"compared0"_s), u"https"_s);
        QCOMPARE(only().pins[0][u"match"].toObject(), (QJsonObject {{u"url"_s, u"https"_s}}));
        form->findChild<QToolButton *>(u"removeCondition0"_s)->click();
        QCOMPARE(only().pins, written.pins);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(field(u"place0"_s)->text(), u"url"_s);
        QCOMPARE(field(u"compared0"_s)->text(), u"https"_s);
        // What was typed into one field is one step.
        QVERIFY(m_document->undo().ok());
        QCOMPARE(field(u"compared0"_s)->text(), QString());
        QVERIFY(m_document->undo().ok());
        QCOMPARE(only().pins, written.pins);
        QVERIFY(!field(u"place0"_s));
    }

    void shouldSayWhichPinnedAnswersAreNotUsed()
    {
        model::ConversationTest written = addTest(u"talk"_s, {said(u"me@example.org"_s, {})});
        written.pins = {QJsonObject {{u"kind"_s, u"http"_s}, {u"node"_s, u"Gone"_s}, {u"answer"_s, QJsonObject()}},
                        QJsonObject {{u"kind"_s, u"http"_s}, {u"node"_s, u"ask"_s}, {u"answer"_s, QJsonObject()}}};
        QVERIFY(m_document->push(commands::setTest(m_document->project(), written)).ok());
        const auto editor = makeEditor();
        editor->show();
        ui::Place place = editor->place();
        place.id = written.id.toString();
        editor->reveal(place);
        auto *remark = editor->findChild<QLabel *>(u"pinsRemark"_s);
        QVERIFY(remark->text().contains(u"“Gone”"_s));
        QVERIFY(!remark->text().contains(u"last run"_s)); // there was none
        trigger(*editor, u"runAll"_s);
        QTRY_VERIFY(!editor->isRunning() && editor->tests().result(written.id));
        QCOMPARE(editor->tests().result(written.id)->outcome, Outcome::Passed);
        QTRY_VERIFY(remark->text().contains(u"last run: ask"_s));
    }

    void shouldHaveFieldsForWhatAnEventBrings()
    {
        const model::ConversationTest written
            = addTest(u"event"_s, {QJsonObject {{u"event"_s, QJsonObject {{u"name"_s, u"paid"_s}, {u"data"_s, QJsonObject {{u"city"_s, u"Ipoh"_s}}}}}}, said(u"hello"_s, {})});
        const auto editor = makeEditor();
        editor->show();
        ui::Place place = editor->place();
        place.id = written.id.toString();
        editor->reveal(place);
        auto *script = editor->findChild<QTreeView *>(u"script"_s);
        auto *form = editor->findChild<QWidget *>(u"happening"_s);
        script->setCurrentIndex(script->model()->index(1, StepsModel::What));
        QVERIFY(!form->isVisible());
        script->setCurrentIndex(script->model()->index(0, StepsModel::What));
        QVERIFY(form->isVisible());
        QVERIFY(script->currentIndex().data().toString().contains(u"city: Ipoh"_s));
        auto *value = form->findChild<QLineEdit *>(u"value0"_s);
        QTest::keyClicks(value, u" Road"_s);
        QCOMPARE(bot().tests.at(written.id).steps[0][u"event"][u"data"][u"city"].toString(), u"Ipoh Road"_s);
        QCOMPARE(form->findChild<QLineEdit *>(u"value0"_s), value); // the caret stays where it is
        QVERIFY(m_document->undo().ok());
        QCOMPARE(bot().tests.at(written.id).steps, written.steps);
        // Of another kind it keeps what it brings.
        QVERIFY(script->model()->setData(script->currentIndex().siblingAtColumn(StepsModel::Word), u"answer"_s));
        QCOMPARE(bot().tests.at(written.id).steps[0][u"answer"], (QJsonObject {{u"kind"_s, u"paid"_s}, {u"data"_s, QJsonObject {{u"city"_s, u"Ipoh"_s}}}}));
        QVERIFY(form->isVisible() && form->findChild<QLineEdit *>(u"value0"_s));
    }

    /// All within a second: only what is written into one and the same cell is one step.
    void shouldUndoRowsOneByOne_howeverQuicklyTheyCome()
    {
        addTest(u"talk"_s, {said(u"hello"_s, {})});
        m_document->endGesture();
        const auto editor = makeEditor();
        ui::Place place = editor->place();
        place.id = only().id.toString();
        editor->reveal(place);
        auto *script = qobject_cast<StepsModel *>(editor->findChild<QTreeView *>(u"script"_s)->model());
        QVERIFY(script);
        QList<QJsonArray> states {only().steps};
        const auto did = [&] { states.append(only().steps); };
        script->addStep(script->index(0, 0), u"wait"_s);
        did();
        QVERIFY(script->setData(script->index(1, StepsModel::What), u"PT5M"_s));
        QVERIFY(script->setData(script->index(1, StepsModel::What), u"PT50M"_s)); // typed on
        did();
        QVERIFY(script->setData(script->index(0, StepsModel::What), u"hi"_s)); // another field
        did();
        QVERIFY(script->setData(script->index(1, StepsModel::Word), u"choice"_s)); // another kind
        did();
        script->addAssertion(script->index(0, 0), u"no_error"_s);
        did();
        script->remove(script->index(1, 0));
        did();
        for (qsizetype i = states.size() - 1; i > 0; --i) {
            QCOMPARE(only().steps, states.at(i));
            QVERIFY(m_document->undo().ok());
        }
        QCOMPARE(only().steps, states.first());
    }

    void shouldListStepsAndWaysThatNoTestCameBy()
    {
        QVERIFY(m_document->push(commands::setTest(m_document->project(), [this] {
            model::ConversationTest test;
            test.id = model::ConversationTestId::create();
            test.bot = m_bot;
            test.name = u"opens"_s;
            test.steps = {QJsonObject {{u"assertions"_s, QJsonArray()}}};
            return test;
        }())).ok());
        const auto editor = makeEditor();
        editor->show();
        trigger(*editor, u"showMissed"_s);
        auto *missed = editor->findChild<QTreeView *>(u"missed"_s);
        QVERIFY(missed && !missed->isVisible()); // nothing has run yet, and the page says so
        trigger(*editor, u"runAll"_s);
        QTRY_VERIFY(!editor->isRunning());
        QTRY_VERIFY(missed->isVisible());
        // The talk waits at the question: all steps were reached, and no way out of the question was taken.
        const QAbstractItemModel *rows = missed->model();
        QCOMPARE(rows->rowCount(), 1);
        const QModelIndex step = rows->index(0, 0, rows->index(0, 0));
        QCOMPARE(step.data().toString(), u"main › ask"_s);
        QStringList ways;
        for (int i = 0; i < rows->rowCount(step); ++i)
            ways.append(rows->index(i, 0, step).data().toString());
        QVERIFY2(ways.contains(u"Answered"_s), qPrintable(ways.join(u", "_s)));
        QVERIFY(editor->findChild<QLabel *>(u"coverageSummary"_s)->text().contains(u"2 of 2"_s));

        QSignalSpy opened(editor.get(), &ui::Editor::openRequested);
        emit missed->activated(rows->index(0, 0, step));
        QCOMPARE(opened.size(), 1);
        const auto place = opened.first().first().value<ui::Place>();
        QCOMPARE(bot().node(model::NodeId::fromString(place.id))->name, u"ask"_s);
        trigger(*editor, u"showMissed"_s);
        QVERIFY(!missed->isVisible());
    }

    void shouldKeepItsModelSound_whenTestsComeAndGo()
    {
        TestsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 20; ++i)
            addTest(QString::number(i), {});
        model.setTests(bot().tests);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 20);
        QCOMPARE(model.allTests().size(), 20);
        QVERIFY(m_document->push(commands::removeTest(m_document->project(), model.allTests().first().id)).ok());
        model.setTests(bot().tests);
        QCOMPARE(model.rowCount(model.index(0, 0)), 19);
    }

    void shouldComeBackTheSame_whenExportedAndImported()
    {
        addTest(u"a"_s, {said(u"x"_s, {QJsonObject {{u"no_error"_s, true}}})});
        addTest(u"b"_s, {said(u"y: {z}"_s, {})});
        const auto editor = makeEditor();
        m_ask.path = m_folder.filePath(u"tests.yml"_s);
        trigger(*editor, u"exportTests"_s);
        const auto before = bot().tests;
        trigger(*editor, u"importTests"_s); // replaces by name: nothing is there twice
        QCOMPARE(bot().tests.size(), before.size());
        for (const auto &[id, test] : before)
            QCOMPARE(bot().tests.at(id).steps, test.steps);
        QFile broken(m_ask.path);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("test_cases: {");
        broken.close();
        QSignalSpy failed(editor.get(), &ui::Editor::failed);
        trigger(*editor, u"importTests"_s);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(bot().tests.size(), before.size());
    }
};

QTEST_MAIN(TestTestEditor)
#include "tst_testeditor.moc"
