// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/panels/inspector/inspectorbench.h"

#include "studio/ui/undokeys.h"

#include <QAction>

using namespace dialogist;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

/// The keys of undo in the fields of the panel are those of the project: what is typed is an edit of it already.
class TestInspectorUndo : public InspectorBench
{
    Q_OBJECT
private:
    std::unique_ptr<ui::UndoKeys> m_keys;

    static void undo(QWidget *field) { QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); }
    static void redo(QWidget *field) { QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }

    /// What the Edit menu of the window does.
    void addEditMenu()
    {
        for (const bool forward : {false, true}) {
            auto *action = new QAction(m_panel.get());
            action->setShortcut(QKeySequence(forward ? Qt::CTRL | Qt::SHIFT | Qt::Key_Z : Qt::CTRL | Qt::Key_Z));
            connect(action, &QAction::triggered, this, [this, forward] { QVERIFY((forward ? m_document->redo() : m_document->undo()).ok()); });
            m_panel->addAction(action);
        }
    }

private slots:
    void initTestCase() { prepareAll(); }
    void init()
    {
        m_keys = std::make_unique<ui::UndoKeys>(qApp);
        prepare();
        addEditMenu();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        finish();
        m_keys.reset();
    }

    void shouldUndoTheEdit_whenTheKeyIsPressedInAText()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Bubbles, &key);
        press(field, u"Add text"_s);
        auto *text = field->findChildren<ui::GrowingTextEdit *>().last();
        text->setFocus();
        QTest::keyClicks(text, u"Good day"_s);
        m_document->endGesture();
        const model::Project before = project();
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(4);
        text->setTextCursor(cursor);
        QTest::keyClicks(text, u" sunny"_s);
        QCOMPARE(text->toPlainText(), u"Good sunny day"_s);
        const model::Project typed = project();

        undo(text);
        QCOMPARE(text->toPlainText(), u"Good day"_s);
        QVERIFY(project() == before);
        QVERIFY(text->hasFocus());
        QCOMPARE(text->textCursor().position(), 4);
        QVERIFY(m_document->canRedo());

        redo(text);
        QCOMPARE(text->toPlainText(), u"Good sunny day"_s);
        QVERIFY(project() == typed);
        QVERIFY2(!m_document->canRedo(), "it was one step");

        // What is typed afterwards is a step of its own.
        undo(text);
        QTest::keyClicks(text, u"!"_s);
        QCOMPARE(text->toPlainText(), u"Good! day"_s);
        QVERIFY(!m_document->canRedo());
        undo(text);
        QVERIFY(project() == before);
        QCOMPARE(text->toPlainText(), u"Good day"_s);
    }

    void shouldUndoTheEdit_whenTheKeyIsPressedInALine()
    {
        showNode(u"message"_s);
        const model::Project before = project();
        auto *name = child<QLineEdit>(u"name"_s);
        name->setFocus();
        name->setCursorPosition(1);
        QTest::keyClicks(name, u" friendly"_s);
        QCOMPARE(name->text(), u"A friendly message"_s);
        undo(name);
        QCOMPARE(name->text(), u"A message"_s);
        QCOMPARE(name->cursorPosition(), 1);
        QVERIFY(name->hasFocus());
        QVERIFY(project() == before);
        QVERIFY(!m_document->canUndo());
        undo(name); // nothing is left: the line does not take back either
        QCOMPARE(name->text(), u"A message"_s);
        redo(name);
        QCOMPARE(name->text(), u"A friendly message"_s);
        QVERIFY(!m_document->canRedo());
    }

    void shouldUndoInTheField_untilItIsWritten()
    {
        show(ui::Place::Kind::Variable, m_variable.toString());
        auto *name = child<QLineEdit>(u"name"_s);
        name->setFocus();
        name->end(false);
        QTest::keyClicks(name, u"Address"_s);
        undo(name);
        QCOMPARE(name->text(), u"email"_s);
        QVERIFY(!m_document->canUndo());

        QTest::keyClicks(name, u"Home"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(bot().variable(u"emailHome"_s));
        undo(name);
        QVERIFY(bot().variable(u"email"_s));
        QCOMPARE(name->text(), u"email"_s);
        QVERIFY(m_document->canRedo());
    }
};

QTEST_MAIN(TestInspectorUndo)
#include "tst_inspectorundo.moc"
