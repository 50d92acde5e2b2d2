// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/expectationform.h"

#include "editors/test/nameedit.h"
#include "editors/test/namespick.h"
#include "editors/test/stepsmodel.h"
#include "editors/test/testeditor.h"
#include "studio/commands/projectcommands.h"
#include "studio/engine/testing/assertion.h"
#include "studio/flow/refactor.h"
#include "studio/ui/ask.h"
#include "studio/ui/expressionedit.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/taborder.h"
#include "tests/studio/flow/botbuilder.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace dialogist;
using namespace dialogist::editors::test;
using namespace Qt::StringLiterals;

/// A designer writes down what must be true without having seen JSON.
class TestExpectationForm : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    ui::SilentAsk m_ask;
    std::unique_ptr<commands::Document> m_document;
    std::unique_ptr<TestEditor> m_editor;
    model::BotId m_bot;
    int m_count = 0;

    const model::Bot &bot() const { return *m_document->project().bot(m_bot); }
    QJsonArray assertions() const { return bot().tests.begin()->second.steps[0][u"assertions"].toArray(); }
    QTreeView *script() const { return m_editor->findChild<QTreeView *>(u"script"_s); }
    ExpectationForm *form() const { return m_editor->findChild<ExpectationForm *>(); }
    template<class W> W *field(const QString &name) const
    {
        W *found = form()->widget() ? form()->widget()->findChild<W *>(name) : nullptr;
        if (!found)
            qWarning("there is no field %s", qPrintable(name));
        return found;
    }
    void select(int assertion)
    {
        const QModelIndex step = script()->model()->index(0, 0);
        script()->setCurrentIndex(script()->model()->index(assertion, 0, step));
    }
    /// As a person chooses from a list.
    static void choose(QComboBox *box, const QString &text)
    {
        QVERIFY(box);
        const int at = box->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
        emit box->activated(at);
    }
    static void type(QWidget *edit, const QString &text)
    {
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    void trigger(const QString &name)
    {
        auto *action = m_editor->findChild<QAction *>(name);
        QVERIFY2(action && action->isEnabled(), qPrintable(name));
        action->trigger();
    }
    void begin(const QJsonArray &assertions)
    {
        model::ConversationTest test;
        test.id = model::ConversationTestId::create();
        test.bot = m_bot;
        test.name = u"talk"_s;
        test.steps = {QJsonObject {{u"user"_s, u"hello"_s}, {u"assertions"_s, assertions}}};
        QVERIFY(m_document->push(commands::setTest(m_document->project(), test)).ok());
        m_document->endGesture();
        ui::Place place;
        place.kind = ui::Place::Kind::Test;
        place.bot = m_bot;
        place.id = test.id.toString();
        m_editor = std::make_unique<TestEditor>(*m_document, place, m_ask);
        m_editor->resize(1000, 700);
        m_editor->show();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }

private slots:
    void init()
    {
        flow::test::BotBuilder bot;
        bot.variable(u"email"_s).variable(u"size"_s).node(u"s"_s, u"start"_s);
        bot.node(u"ask"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Your address?"},"variable":"email"})")).link(u"s"_s, u"next"_s, u"ask"_s);
        bot.flow(u"Refund"_s).node(u"r"_s, u"start"_s);
        bot.edit().variables.begin()->second.type = u"text"_s;
        std::next(bot.edit().variables.begin())->second.type = u"number"_s;
        model::Intent intent {model::IntentId::create(), bot.bot().id, u"wants money"_s, {}};
        bot.edit().intents.emplace(intent.id, intent);
        auto document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++m_count)), bot.project());
        QVERIFY(document.ok());
        m_document = document.take();
        m_bot = m_document->project().bots.begin()->first;
    }
    void cleanup()
    {
        m_editor.reset();
        m_document.reset();
    }

    void shouldWriteAnExpectation_byItsFields()
    {
        begin({});
        const QJsonArray before = assertions();
        script()->setCurrentIndex(script()->model()->index(0, 0));
        QVERIFY(!form()->isVisible()); // a step has no expectation of its own
        trigger(u"addAssertion"_s);
        QVERIFY(form()->isVisible());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field<QComboBox>(u"kind"_s)));
        type(field<ui::GrowingTextEdit>(u"said.value0"_s), u"Your"_s);
        QCOMPARE(assertions(), (QJsonArray {QJsonObject {{u"bot_uttered"_s, u"Your"_s}}}));
        choose(field<QComboBox>(u"said.word0"_s), u"is exactly"_s);
        field<ui::GrowingTextEdit>(u"buttons"_s)->insertPlainText(u"Yes\nNo"_s);
        choose(field<QComboBox>(u"cites"_s), u"Names none"_s);
        QCOMPARE(assertions()[0][u"bot_uttered"].toObject(),
                 (QJsonObject {{u"equals"_s, u"Your"_s}, {u"buttons"_s, QJsonArray {u"Yes"_s, u"No"_s}}, {u"cites"_s, false}}));
        QCOMPARE(script()->currentIndex().siblingAtColumn(StepsModel::What).data().toString(), u"is exactly “Your”, with the buttons “Yes”, “No”, without a source"_s);

        // Letters of one field are one step, everything else is a step of its own.
        int steps = 0;
        for (; steps < 20 && assertions() != before; ++steps)
            QVERIFY(m_document->undo().ok());
        QCOMPARE(steps, 5);
        QVERIFY(!form()->isVisible());
    }

    void shouldChangeTheKind_andKeepTheNames()
    {
        begin({QJsonObject {{u"flow_started"_s, QJsonArray {u"main"_s, u"Refund"_s}}}});
        select(0);
        choose(field<QComboBox>(u"kind"_s), StepsModel::assertionText(u"flow_completed"_s));
        QCOMPARE(assertions(), (QJsonArray {QJsonObject {{u"flow_completed"_s, QJsonArray {u"main"_s, u"Refund"_s}}}}));
        type(field<NameEdit>(u"step1"_s), u"r"_s);
        field<NameEdit>(u"step1"_s)->completer()->popup()->hide();
        field<QToolButton>(u"removeEntry0"_s)->click();
        QCOMPARE(assertions()[0][u"flow_completed"].toObject(), (QJsonObject {{u"flow_id"_s, u"Refund"_s}, {u"flow_step_id"_s, u"r"_s}}));
        choose(field<QComboBox>(u"kind"_s), StepsModel::assertionText(u"no_error"_s));
        QCOMPARE(assertions(), (QJsonArray {QJsonObject {{u"no_error"_s, true}}}));
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->undo().ok());
        QCOMPARE(field<NameEdit>(u"name0"_s)->text(), u"main"_s); // the fields follow
        QCOMPARE(field<NameEdit>(u"name1"_s)->text(), u"Refund"_s);
    }

    void shouldOfferWhatTheBotHas()
    {
        begin({QJsonObject {{u"variable_was_set"_s, u""_s}}, QJsonObject {{u"flow_started"_s, u""_s}}, QJsonObject {{u"intent_was"_s, u""_s}}, QJsonObject {{u"node_visited"_s, u""_s}}});
        const QStringList expected[] {{u"email"_s, u"size"_s}, {u"main"_s, u"Refund"_s}, {u"wants money"_s}, {u"ask"_s, u"r"_s, u"s"_s}};
        for (int i = 0; i < 4; ++i) {
            select(i);
            auto *name = field<NameEdit>(u"name0"_s);
            name->setFocus();
            QTest::keyClick(name, Qt::Key_Down);
            QAbstractItemView *popup = name->completer()->popup();
            QTRY_VERIFY(popup->isVisible());
            QStringList offered;
            for (int row = 0; row < popup->model()->rowCount(); ++row)
                offered.append(popup->model()->index(row, 0).data().toString());
            QCOMPARE(offered, expected[i]);
            popup->hide();
        }
        // One of them, by the keyboard alone.
        select(0);
        auto *name = field<NameEdit>(u"name0"_s);
        type(name, u"siz"_s);
        QTRY_VERIFY(name->completer()->popup()->isVisible());
        QTest::keyClick(name->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(name->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(assertions()[0][u"variable_was_set"].toString(), u"size"_s);
        field<QPushButton>(u"value0.add"_s)->click();
        type(field<QLineEdit>(u"value0.value0"_s), u"7"_s);
        QCOMPARE(assertions()[0][u"variable_was_set"].toObject(), (QJsonObject {{u"name"_s, u"size"_s}, {u"value"_s, 7}})); // a number, as the variable is
    }

    /// Tests for Rasa say it so: one of some flows, or all of them.
    void shouldTickTheFlowsOfWhichOneWillDo_byTheKeyboard()
    {
        const auto started = [this] { return assertions()[0][u"flow_started"].toObject(); };
        begin({QJsonObject {{u"flow_started"_s, QJsonObject {{u"operator"_s, u"any"_s}, {u"flow_ids"_s, QJsonArray {u"main"_s, u"Gone"_s}}}}}});
        select(0);
        auto *list = field<NamesPick>(u"flows"_s);
        QVERIFY(list);
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->text(), u"Gone"_s); // the bot has no such flow, but it was written
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QVERIFY(!list->item(0)->toolTip().isEmpty());
        QCOMPARE(list->item(1)->checkState(), Qt::Checked);
        QCOMPARE(list->item(2)->text(), u"Refund"_s);
        QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(started()[u"flow_ids"].toArray(), (QJsonArray {u"main"_s, u"Gone"_s, u"Refund"_s}));
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(started(), (QJsonObject {{u"operator"_s, u"any"_s}, {u"flow_ids"_s, QJsonArray {u"main"_s, u"Refund"_s}}}));
        QCOMPARE(script()->currentIndex().siblingAtColumn(StepsModel::What).data().toString(), u"any of: main; Refund"_s);
        // Each tick is a step of its own, and the list follows.
        QVERIFY(m_document->undo().ok());
        QCOMPARE(started()[u"flow_ids"].toArray().size(), 3);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
        QVERIFY(m_document->redo().ok());
        QCOMPARE(list->item(2)->checkState(), Qt::Checked);
    }

    void shouldHaveFieldsForOneOfWhatIsOffered()
    {
        begin({QJsonObject {{u"clarified"_s, QJsonObject {{u"operator"_s, u"any"_s}, {u"flow_ids"_s, QJsonArray {u"Gone"_s, u"Lost"_s}}}}}});
        select(0);
        QVERIFY(!field<QWidget>(u"raw"_s));
        auto *list = field<NamesPick>(u"flows"_s);
        QVERIFY(list);
        QCOMPARE(list->item(0)->text(), u"Gone"_s);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        choose(field<QComboBox>(u"group"_s), u"All of these"_s);
        QCOMPARE(assertions()[0][u"clarified"].toObject(), (QJsonObject {{u"operator"_s, u"all"_s}, {u"flow_ids"_s, QJsonArray {u"Gone"_s, u"Lost"_s}}}));
        choose(field<QComboBox>(u"group"_s), u"Each by itself"_s);
        QCOMPARE(assertions()[0][u"clarified"].toArray(), (QJsonArray {u"Gone"_s, u"Lost"_s}));
    }

    void shouldTellAllFromAny_andFollowANewName()
    {
        begin({QJsonObject {{u"flow_started"_s, QJsonArray {u"main"_s, QJsonObject {{u"flow_id"_s, u"Refund"_s}, {u"flow_step_id"_s, u"r"_s}}}}}});
        const QJsonArray before = assertions();
        select(0);
        choose(field<QComboBox>(u"group"_s), u"Any of these"_s);
        QCOMPARE(assertions()[0][u"flow_started"].toObject(), (QJsonObject {{u"operator"_s, u"any"_s}, {u"flow_ids"_s, QJsonArray {u"main"_s, u"Refund"_s}}}));
        choose(field<QComboBox>(u"group"_s), u"All of these"_s);
        QCOMPARE(assertions()[0][u"flow_started"][u"operator"].toString(), u"all"_s);
        m_document->endGesture();
        const auto refund = std::find_if(bot().flows.begin(), bot().flows.end(), [](const auto &each) { return each.second.name == u"Refund"; });
        QVERIFY(m_document->push(dialogist::flow::renameFlow(m_document->project(), refund->first, u"Money back"_s)).ok());
        QCOMPARE(assertions()[0][u"flow_started"][u"flow_ids"].toArray(), (QJsonArray {u"main"_s, u"Money back"_s}));
        auto *list = field<NamesPick>(u"flows"_s);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(1)->text(), u"Money back"_s);
        QCOMPARE(list->item(1)->checkState(), Qt::Checked);
        QVERIFY(m_document->undo().ok());
        // By itself each has its step again.
        choose(field<QComboBox>(u"group"_s), u"Each by itself"_s);
        QCOMPARE(field<NameEdit>(u"name1"_s)->text(), u"Refund"_s);
        while (m_document->canUndo() && assertions() != before)
            QVERIFY(m_document->undo().ok());
        QCOMPARE(field<NameEdit>(u"step1"_s)->text(), u"r"_s);
    }

    void shouldSayHowARequestLooks()
    {
        begin({QJsonObject {{u"requested"_s, u"http"_s}}});
        select(0);
        field<QPushButton>(u"addPart0"_s)->click();
        type(field<QLineEdit>(u"part0.0"_s), u"body.city"_s);
        type(field<QLineEdit>(u"part0.0.value0"_s), u"Bonn"_s);
        field<QSpinBox>(u"times0"_s)->setValue(2);
        QCOMPARE(assertions()[0][u"requested"].toObject(),
                 (QJsonObject {{u"name"_s, u"http"_s}, {u"times"_s, 2}, {u"params"_s, QJsonObject {{u"body.city"_s, u"Bonn"_s}}}}));
        choose(field<QComboBox>(u"part0.0.word0"_s), u"has a value"_s);
        QCOMPARE(assertions()[0][u"requested"][u"params"][u"body.city"].toObject(), (QJsonObject {{u"is_set"_s, true}}));
    }

    /// Typing goes on where it was, though each letter is written down and comes back.
    void shouldKeepCaretAndRows_whileSomebodyTypes()
    {
        begin({QJsonObject {{u"requested"_s, QJsonObject {{u"name"_s, u"http"_s}, {u"params"_s, QJsonObject {{u"b"_s, 1}, {u"c"_s, 2}}}}}}});
        select(0);
        auto *path = field<QLineEdit>(u"part0.1"_s);
        path->setFocus();
        path->setCursorPosition(0);
        QTest::keyClicks(path, u"a."_s); // comes before the other one now
        QCOMPARE(path->text(), u"a.c"_s);
        QCOMPARE(path->cursorPosition(), 2);
        QCOMPARE(field<QLineEdit>(u"part0.1"_s), path);
        QCOMPARE(assertions()[0][u"requested"][u"params"].toObject(), (QJsonObject {{u"a.c"_s, 2}, {u"b"_s, 1}}));
    }

    void shouldBeUsedByTheKeyboard()
    {
        begin({QJsonObject {{u"node_visited"_s, u"ask"_s}}});
        select(0);
        script()->setFocus();
        QTest::keyClick(script(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field<NameEdit>(u"name0"_s)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(script()->hasFocus());
    }

    void shouldHaveANameForEachField_ofEachKind()
    {
        QJsonArray all;
        for (const QString &word : StepsModel::assertionWords())
            all.append(QJsonObject {{word, freshExpectation(word).value()}});
        all.append(QJsonObject {{u"variable_was_set"_s, QJsonArray {QJsonObject {{u"name"_s, u"a"_s}, {u"value"_s, QJsonObject {{u"similar_to"_s, u"x"_s}, {u"is_set"_s, true}}}}, u"b"_s}}});
        all.append(QJsonObject {{u"bot_uttered"_s, QJsonObject {{u"sings"_s, 1}}}});
        all.append(QJsonObject {{u"flow_started"_s, QJsonObject {{u"operator"_s, u"any"_s}, {u"flow_ids"_s, QJsonArray {u"main"_s}}}}});
        begin(all);
        for (int i = 0; i < all.size(); ++i) {
            select(i);
            QVERIFY(form()->isVisible());
            const QList<QWidget *> fields = ui::tabOrder(form()->widget());
            QVERIFY(!fields.isEmpty());
            for (const QWidget *each : fields) {
                const auto *button = qobject_cast<const QPushButton *>(each);
                const QString name = button && each->accessibleName().isEmpty() ? button->text() : each->accessibleName();
                QVERIFY2(!name.isEmpty(), qPrintable(all[i].toObject().keys().join(u' ') + u": "_s + each->objectName()));
            }
            // Looking is not editing.
            QCOMPARE(assertions(), all);
        }
    }

    /// The key that removes a test must not do so from within a list of conditions.
    void shouldRemoveTheExpectation_notTheTest()
    {
        begin({QJsonObject {{u"bot_uttered"_s, u"x"_s}}});
        select(0);
        field<QComboBox>(u"kind"_s)->setFocus();
        trigger(u"remove"_s);
        QCOMPARE(bot().tests.size(), size_t(1));
        QVERIFY(assertions().isEmpty());
    }
};

QTEST_MAIN(TestExpectationForm)
#include "tst_expectationform.moc"
