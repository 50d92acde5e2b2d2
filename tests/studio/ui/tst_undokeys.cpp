// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/undokeys.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace dialogist;

class TestUndoKeys : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ui::UndoKeys> m_keys;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QSpinBox *m_number = nullptr;
    QComboBox *m_box = nullptr;
    int m_undone = 0;
    int m_redone = 0;

private slots:
    void init()
    {
        m_keys = std::make_unique<ui::UndoKeys>(qApp);
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_line = new QLineEdit(QStringLiteral("shown"));
        m_text = new QPlainTextEdit(QStringLiteral("shown"));
        m_number = new QSpinBox;
        m_box = new QComboBox;
        m_box->setEditable(true);
        for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_box)})
            layout->addWidget(field);
        m_undone = m_redone = 0;
        auto *undo = new QAction(m_window.get());
        undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
        connect(undo, &QAction::triggered, this, [this] { ++m_undone; });
        auto *redo = new QAction(m_window.get());
        redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        connect(redo, &QAction::triggered, this, [this] { ++m_redone; });
        m_window->addActions({undo, redo});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_keys.reset();
    }

    void shouldUndoInTheProject_whileAFieldIsUntouched()
    {
        int presses = 0;
        for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_box)}) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            ++presses;
            QVERIFY2(m_undone == presses && m_redone == presses, field->metaObject()->className());
        }
    }

    void shouldUndoInTheField_onceSomethingIsTyped()
    {
        m_line->setFocus();
        QTest::keyClicks(m_line, QStringLiteral("x"));
        QTest::keyClick(m_line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_line->text(), QStringLiteral("shown"));
        QTest::keyClick(m_line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_line->text(), QStringLiteral("shownx"));
        m_text->setFocus();
        m_text->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_text, QStringLiteral("x"));
        QTest::keyClick(m_text, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_text->toPlainText(), QStringLiteral("shown"));
        QCOMPARE(m_undone, 0);
        QCOMPARE(m_redone, 0);
    }

    void shouldUndoInTheProject_whereTypingIsAnEditOfIt()
    {
        ui::setUndoneByProject(m_window.get());
        int presses = 0;
        for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_box)}) {
            field->setFocus();
            QTest::keyClicks(field, QStringLiteral("7"));
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            ++presses;
            QVERIFY2(m_undone == presses && m_redone == presses, field->metaObject()->className());
        }
        QVERIFY(m_line->text().contains(u'7'));
        QVERIFY(m_text->toPlainText().contains(u'7'));

        // Nothing to undo there is no reason for the field to take something back.
        for (QAction *action : m_window->actions())
            action->setEnabled(false);
        QTest::keyClick(m_line, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_line->text().contains(u'7'));
        QCOMPARE(m_undone, presses);
    }

    void shouldUndoInTheField_whileItKeepsSomethingToItself()
    {
        ui::setUndoneByProject(m_window.get());
        ui::setUndoneByProject(m_line, false);
        m_line->setFocus();
        QTest::keyClicks(m_line, QStringLiteral("x"));
        QTest::keyClick(m_line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_line->text(), QStringLiteral("shown"));
        QCOMPARE(m_undone, 0);
    }

    void shouldOfferTheProjectsUndo_inTheContextMenu()
    {
        ui::setUndoneByProject(m_window.get());
        int presses = 0;
        for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_text)}) {
            field->setFocus();
            QTest::keyClicks(field, QStringLiteral("7"));
            QWidget *asked = field == m_text ? m_text->viewport() : field;
            QContextMenuEvent event(QContextMenuEvent::Mouse, asked->rect().center(), asked->mapToGlobal(asked->rect().center()));
            QApplication::sendEvent(asked, &event);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QVERIFY(menu->actions().size() > 4);
            menu->actions().at(0)->trigger();
            menu->actions().at(1)->trigger();
            menu->close();
            ++presses;
            QCOMPARE(m_undone, presses);
            QCOMPARE(m_redone, presses);
        }
        QVERIFY(m_line->text().contains(u'7'));
    }
};

QTEST_MAIN(TestUndoKeys)
#include "tst_undokeys.moc"
