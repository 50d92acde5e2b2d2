// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/panels/inspector/inspectorbench.h"

using namespace dialogist;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

/// The pages of a bot and of its parts.
class TestPartPages : public InspectorBench
{
    Q_OBJECT
private slots:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { finish(); }

    /// Ten thousand phrases take longer to be written than a key may take, so the window does not wait.
    void shouldNotWait_whenVeryManyPhrasesArePasted()
    {
        show(ui::Place::Kind::Intent, m_intent.toString());
        auto *phrases = child<ui::GrowingTextEdit>(u"phrases"_s);
        QString many;
        for (int i = 0; i < 2000; ++i)
            many += u"\nphrase number %1"_s.arg(i);
        phrases->moveCursor(QTextCursor::End);
        phrases->insertPlainText(many);
        QVERIFY(m_document->isWriting());
        QCOMPARE(bot().intents.at(m_intent).phrases.value(u"en"_s).size(), 1); // not yet
        QTest::keyClicks(phrases, u" and more"_s);
        // A look at another language and back, before it is there.
        m_panel->setLanguage(u"de"_s);
        QCOMPARE(phrases->toPlainText(), QString());
        m_panel->setLanguage(u"en"_s);
        QVERIFY(phrases->toPlainText().endsWith(u"phrase number 1999 and more"_s));
        // Another field of the same intent waits for it, and stays as it is typed.
        auto *name = child<QLineEdit>(u"name"_s);
        name->setFocus();
        name->setCursorPosition(2);
        QTest::keyClicks(name, u"xyz"_s);
        QCOMPARE(name->text(), u"orxyzder"_s);
        QCOMPARE(name->cursorPosition(), 5);
        QVERIFY(!m_document->isWriting());
        const QStringList written = bot().intents.at(m_intent).phrases.value(u"en"_s);
        QCOMPARE(written.size(), 2001);
        QCOMPARE(written.constLast(), u"phrase number 1999 and more"_s);
        QCOMPARE(bot().intents.at(m_intent).name, u"orxyzder"_s);
        QCOMPARE(phrases->toPlainText().count(u'\n'), 2000);
        // What comes from elsewhere is shown again.
        for (int i = 0; i < 5 && m_document->canUndo(); ++i)
            QVERIFY(m_document->undo().ok());
        QCOMPARE(phrases->toPlainText(), u"I want bread"_s);
        QVERIFY(*m_document->file().load() == m_document->project());
    }

    /// Every letter counts at once, so tests follow every letter; a name that is being typed anew does not lose them.
    void shouldTakeTestsAlong_whileANameIsTyped()
    {
        model::ConversationTest test;
        test.id = model::ConversationTestId::create();
        test.bot = m_bot;
        test.name = u"Talk"_s;
        test.steps = {QJsonObject {{u"assertions"_s, QJsonArray {QJsonObject {{u"flow_started"_s, project().flow(m_flow)->name}}, QJsonObject {{u"intent_was"_s, u"order"_s}}}}}};
        QVERIFY(m_document->push(commands::setTest(project(), test)).ok());
        m_document->endGesture();
        const model::Project before = project();
        const auto assertion = [&](int number) { return bot().tests.at(test.id).steps[0][u"assertions"].toArray()[number].toObject(); };
        for (const bool isFlow : {true, false}) {
            show(isFlow ? ui::Place::Kind::Flow : ui::Place::Kind::Intent, isFlow ? m_flow.toString() : m_intent.toString());
            auto *name = child<QLineEdit>(u"name"_s);
            name->setFocus();
            while (!name->text().isEmpty())
                QTest::keyClick(name, Qt::Key_Backspace);
            QTest::keyClicks(name, u"New one"_s);
            QCOMPARE(isFlow ? project().flow(m_flow)->name : bot().intents.at(m_intent).name, u"New one"_s);
            QCOMPARE(assertion(isFlow ? 0 : 1)[isFlow ? u"flow_started"_s : u"intent_was"_s].toString(), u"New one"_s);
            m_document->endGesture();
            while (project() != before)
                QVERIFY(m_document->undo().ok());
        }
    }

    /// A description is told in sentences, and all of them are in sight.
    void shouldGiveDescriptionsRoomForSentences()
    {
        model::ConversationTest test;
        test.id = model::ConversationTestId::create();
        test.bot = m_bot;
        test.name = u"Talk"_s;
        QVERIFY(m_document->push(commands::setTest(project(), test)).ok());
        m_document->endGesture();
        const QString text = u"Where we write to.\nOnly asked when somebody orders."_s;
        for (const bool isVariable : {true, false}) {
            const auto stored = [&] { return isVariable ? bot().variables.at(m_variable).description : bot().tests.at(test.id).description; };
            const model::Project before = project();
            show(isVariable ? ui::Place::Kind::Variable : ui::Place::Kind::Test, isVariable ? m_variable.toString() : test.id.toString());
            auto *description = child<ui::GrowingTextEdit>(u"description"_s);
            QVERIFY(description);
            QVERIFY(!description->accessibleName().isEmpty());
            const int empty = description->height();
            QVERIFY(empty >= 2 * description->fontMetrics().lineSpacing());
            description->setFocus();
            QTest::keyClicks(description, text.section(u'\n', 0, 0));
            QTest::keyClick(description, Qt::Key_Return);
            QTest::keyClicks(description, text.section(u'\n', 1, 1));
            QCOMPARE(stored(), text);
            QTest::keyClicks(description, u" It may be wrong, so we send a link first, and wait until it was opened. After a day we ask again."_s);
            QCoreApplication::processEvents();
            QVERIFY(description->height() > empty);
            m_document->endGesture();
            undoRestores(before); // typing is one step
            QCOMPARE(description->toPlainText(), QString());
        }
    }

    void shouldEditTheOtherThings()
    {
        show(ui::Place::Kind::Intent, m_intent.toString());
        auto *phrases = child<ui::GrowingTextEdit>(u"phrases"_s);
        phrases->moveCursor(QTextCursor::End);
        QTest::keyClick(phrases, Qt::Key_Return);
        QTest::keyClicks(phrases, u"bread please "_s);
        QCOMPARE(bot().intents.at(m_intent).phrases.value(u"en"_s), (QStringList {u"I want bread"_s, u"bread please"_s}));
        QVERIFY2(phrases->toPlainText().endsWith(u' '), "the blank stays while one types");

        show(ui::Place::Kind::Prompt, m_prompt.toString());
        auto *prompt = child<ui::GrowingTextEdit>(u"promptText"_s);
        prompt->moveCursor(QTextCursor::End);
        QTest::keyClicks(prompt, u" Always."_s);
        QCOMPARE(bot().prompts.at(m_prompt).text, u"Be kind. Always."_s);

        show(ui::Place::Kind::Flow, m_flow.toString());
        QTest::keyClicks(child<QLineEdit>(u"name"_s), u" flow"_s);
        QCOMPARE(project().flow(m_flow)->name, u"Main flow"_s);

        show(ui::Place::Kind::KnowledgeBase, m_base.toString());
        child<QSpinBox>(u"passageLength"_s)->stepUp();
        QCOMPARE(project().knowledgeBases.at(m_base).passageLength, 950);

        auto *freshness = child<QSpinBox>(u"freshnessDays"_s);
        QCOMPARE(freshness->text(), u"Age does not count"_s);
        freshness->stepUp();
        QCOMPARE(project().knowledgeBases.at(m_base).freshnessDays, 30);
        QCOMPARE(freshness->text(), u"30 days"_s);

        show(ui::Place::Kind::Source, m_source.toString());
        auto *weight = child<QComboBox>(u"weight"_s);
        QCOMPARE(weight->currentText(), u"As usual"_s);
        weight->setFocus();
        QTest::keyClick(weight, Qt::Key_Down);
        QTest::keyClick(weight, Qt::Key_Down);
        QCOMPARE(weight->currentText(), u"Double"_s);
        QCOMPARE(project().sources.at(m_source).weight, 2.0);
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->undo().ok());
        QCOMPARE(weight->currentText(), u"As usual"_s);
        QTest::mouseClick(child<QPushButton>(u"remove"_s), Qt::LeftButton);
        QVERIFY(project().sources.empty());
        QVERIFY(m_document->undo().ok());
        QVERIFY(!project().sources.empty());
        QVERIFY2(child<QPushButton>(u"remove"_s), "what comes back is shown again");
    }

    void shouldCheckWhatIsTyped_forABot()
    {
        show(ui::Place::Kind::Bot, m_bot.toString());
        auto *slug = child<QLineEdit>(u"slug"_s);
        slug->setFocus();
        QTest::keyClicks(slug, u" Nice"_s);
        QVERIFY(child<QLabel>(u"error"_s)->isVisible());
        QCOMPARE(bot().slug, u"helper"_s);
        slug->selectAll();
        QTest::keyClicks(slug, u"help-2"_s);
        QVERIFY(!child<QLabel>(u"error"_s)->isVisible());
        QCOMPARE(bot().slug, u"help-2"_s);
        auto *languages = child<QLineEdit>(u"botLanguages"_s);
        QTest::keyClicks(languages, u", pt-BR"_s);
        QTest::keyClick(languages, Qt::Key_Return);
        QCOMPARE(bot().languages, (QStringList {u"en"_s, u"de"_s, u"pt-BR"_s}));
        languages->setText(u"en, pt-BR"_s); // takes texts along, which is told elsewhere
        QTest::keyClick(languages, Qt::Key_Return);
        QVERIFY(child<QLabel>(u"error"_s)->isVisible());
        QVERIFY(bot().languages.contains(u"de"_s));
    }

    void shouldMarkWordsAsAnEntity()
    {
        model::Entity product {model::EntityId::create(), m_bot, u"product"_s};
        QVERIFY(m_document->push(commands::setEntity(project(), product)).ok());
        show(ui::Place::Kind::Intent, m_intent.toString());
        auto *phrases = child<ui::GrowingTextEdit>(u"phrases"_s);
        QTextCursor cursor = phrases->textCursor();
        cursor.setPosition(7);
        cursor.setPosition(12, QTextCursor::KeepAnchor); // bread
        phrases->setTextCursor(cursor);
        auto *menu = child<QToolButton>(u"markEntity"_s)->menu();
        const auto choose = [&](const QString &text) {
            emit menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    return action->trigger();
            }
            QFAIL(qPrintable(u"no "_s + text));
        };
        choose(u"product"_s);
        QCOMPARE(bot().intents.at(m_intent).phrases.value(u"en"_s), QStringList {u"I want [bread](product)"_s});
        cursor = phrases->textCursor();
        cursor.setPosition(10);
        phrases->setTextCursor(cursor);
        choose(u"Is no entity"_s);
        QCOMPARE(bot().intents.at(m_intent).phrases.value(u"en"_s), QStringList {u"I want bread"_s});
    }

    void shouldEditAnEntity_andTryIt()
    {
        model::Entity city {model::EntityId::create(), m_bot, u"city"_s};
        city.values = {{u"Berlin"_s, {{u"en"_s, {u"the capital"_s}}}}};
        QVERIFY(m_document->push(commands::setEntity(project(), city)).ok());
        show(ui::Place::Kind::Entity, city.id.toString());
        auto *table = child<QTableView>(u"values"_s);
        QVERIFY(table->model()->setData(table->model()->index(1, 0), u"Bonn"_s));
        QCOMPARE(bot().entities.at(city.id).values.size(), 2);
        auto *attempt = child<QLineEdit>(u"try"_s);
        attempt->setText(u"to the capital"_s);
        QVERIFY2(child<QLabel>(u"found"_s)->text().contains("Berlin"_L1), qPrintable(child<QLabel>(u"found"_s)->text()));
        auto *kind = child<QComboBox>(u"kind"_s);
        kind->setCurrentIndex(1);
        emit kind->activated(1);
        auto *patterns = child<ui::GrowingTextEdit>(u"patterns"_s);
        QTest::keyClicks(patterns, u"[A-Z"_s);
        QVERIFY(!child<QLabel>(u"patternError"_s)->text().isEmpty());
        QTest::keyClicks(patterns, u"]\\d+"_s);
        QVERIFY(child<QLabel>(u"patternError"_s)->text().isEmpty());
        attempt->setText(u"order B77 please"_s);
        QVERIFY(child<QLabel>(u"found"_s)->text().contains("B77"_L1));
    }

    void shouldWriteOpeningHoursAndTimeZone()
    {
        show(ui::Place::Kind::Bot, m_bot.toString());
        auto *hours = m_panel->findChild<PropertyField *>(u"openingHours"_s);
        press(hours, u"Monday to Friday"_s);
        QCOMPARE(bot().openingHours.size(), 5);
        QCOMPARE(bot().openingHours.first().fromMinute, 9 * 60);
        auto *to = hours->findChild<QTimeEdit *>(u"to"_s);
        to->setTime(QTime(0, 0));
        QCOMPARE(bot().openingHours.first().toMinute, 24 * 60);
        auto *zone = child<QLineEdit>(u"timeZone"_s);
        QTest::keyClicks(zone, u"Europe/Ber"_s);
        QCOMPARE(bot().timeZone, QString());
        QVERIFY(!zone->toolTip().isEmpty());
        QTest::keyClicks(zone, u"lin"_s);
        QCOMPARE(bot().timeZone, u"Europe/Berlin"_s);
    }
};

QTEST_MAIN(TestPartPages)
#include "tst_partpages.moc"
