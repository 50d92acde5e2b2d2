// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/code/codetext.h"

#include "editors/code/findbar.h"
#include "editors/code/members.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace dialogist;
using namespace dialogist::editors::code;
using namespace Qt::StringLiterals;

class TestCodeText : public QObject
{
    Q_OBJECT
private:
    static void putCaret(CodeText &text, int position)
    {
        QTextCursor cursor = text.textCursor();
        cursor.setPosition(position);
        text.setTextCursor(cursor);
    }

private slots:
    void shouldIndent_whenALineIsBroken()
    {
        CodeText text;
        QTest::keyClicks(&text, u"if (a) {"_s);
        QTest::keyClick(&text, Qt::Key_Return);
        QTest::keyClicks(&text, u"b()"_s);
        QTest::keyClick(&text, Qt::Key_Return);
        QTest::keyClicks(&text, u"}"_s);
        QCOMPARE(text.toPlainText(), u"if (a) {\n  b()\n}"_s);
    }

    void shouldOpenALineBetweenBrackets_whenBrokenThere()
    {
        CodeText text;
        text.setCode(u"  f({})"_s);
        putCaret(text, 5);
        QTest::keyClick(&text, Qt::Key_Return);
        QCOMPARE(text.toPlainText(), u"  f({\n    \n  })"_s);
        QCOMPARE(text.textCursor().blockNumber(), 1);
    }

    void shouldIndentAndCommentSeveralLines()
    {
        CodeText text;
        text.setCode(u"a\n\nb"_s);
        text.selectAll();
        QTest::keyClick(&text, Qt::Key_Tab);
        QCOMPARE(text.toPlainText(), u"  a\n\n  b"_s);
        text.selectAll();
        QTest::keyClick(&text, Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(text.toPlainText(), u"  // a\n\n  // b"_s);
        text.selectAll();
        QTest::keyClick(&text, Qt::Key_Slash, Qt::ControlModifier);
        QTest::keyClick(&text, Qt::Key_Backtab);
        QCOMPARE(text.toPlainText(), u"a\n\nb"_s);
    }

    void shouldFindThePairOfABracket()
    {
        CodeText text;
        text.setCode(u"f(a[1], { b: (2) })"_s);
        putCaret(text, 1);
        QCOMPARE(text.bracketsAtCaret(), (QPair<int, int> {1, 18}));
        putCaret(text, 19);
        QCOMPARE(text.bracketsAtCaret(), (QPair<int, int> {18, 1}));
        putCaret(text, 0);
        QCOMPARE(text.bracketsAtCaret(), (QPair<int, int> {-1, -1}));
    }

    void shouldKeepTheCaret_whenTheTextIsReplaced()
    {
        CodeText text;
        text.setCode(u"let a = 1;\nlet b = 2;"_s);
        putCaret(text, 15);
        text.setCode(u"let a = 100;\nlet b = 2;"_s);
        QCOMPARE(text.textCursor().position(), 17);
    }

    void shouldUnderlineIssues_evenBeyondTheText()
    {
        CodeText text;
        text.setCode(u"let a = ;"_s);
        text.setIssues({{1, 8, 1, true, u"Unexpected token"_s}, {1, 50, 3, false, u"far"_s}, {9, 0, 1, true, u"gone"_s}});
        int waves = 0;
        const auto marks = text.extraSelections();
        for (const QTextEdit::ExtraSelection &mark : marks)
            waves += mark.format.underlineStyle() == QTextCharFormat::WaveUnderline;
        QCOMPARE(waves, 2);
    }

    void shouldOfferVariablesAndMembers_whileTyping()
    {
        CodeText text;
        text.setNames({{u"price"_s, u"number"_s}}, {u"parseInt"_s, u"Math"_s});
        text.show();
        QVERIFY(QTest::qWaitForWindowExposed(&text));
        auto *completer = text.findChild<QCompleter *>();
        QTest::keyClicks(&text, u"pr"_s);
        QVERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->currentCompletion(), u"price"_s);
        completer->popup()->hide();
        text.clear();
        QTest::keyClicks(&text, u"Math.ro"_s);
        QVERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->currentCompletion(), u"round"_s);
        completer->popup()->hide();
        text.clear();
        QTest::keyClicks(&text, u"pr"_s);
        QTest::keyClick(completer->popup(), Qt::Key_Tab);
        QCOMPARE(text.toPlainText(), u"price"_s);
        text.clear();
        QTest::keyClicks(&text, u"pr"_s);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QTest::keyClicks(&text, u"x"_s);
        QCOMPARE(text.toPlainText(), u"pr\nx"_s);
        text.clear();
        QTest::keyClicks(&text, u"'the pr"_s);
        QVERIFY(!completer->popup()->isVisible());
        text.clear();
        QVERIFY(membersOf(u"name"_s).contains(u"toUpperCase"_s));
    }

    void shouldLeaveByTab_afterEscape()
    {
        QWidget window;
        CodeText text(&window);
        QLineEdit other(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        text.setFocus();
        QTest::keyClick(&text, Qt::Key_Escape);
        QTest::keyClick(&text, Qt::Key_Tab);
        QVERIFY(text.toPlainText().isEmpty());
        QVERIFY(other.hasFocus());
        text.setFocus();
        QTest::keyClick(&text, Qt::Key_Escape);
        QTest::keyClick(&text, Qt::Key_Backtab, Qt::ShiftModifier); // the Shift key goes down first
        QVERIFY(other.hasFocus());
    }

    void shouldFindAndReplace()
    {
        CodeText text;
        text.setCode(u"total = a; Total = b; total"_s);
        FindBar bar(&text);
        auto *find = bar.findChild<QLineEdit *>(u"find"_s);
        auto *replace = bar.findChild<QLineEdit *>(u"replace"_s);
        bar.open();
        find->setText(u"total"_s);
        QVERIFY(bar.findNext());
        QCOMPARE(text.textCursor().selectionStart(), 0);
        QVERIFY(bar.findNext(true));
        QCOMPARE(text.textCursor().selectionStart(), 22);
        replace->setText(u"sum"_s);
        QCOMPARE(bar.replaceAll(), 3);
        QCOMPARE(text.toPlainText(), u"sum = a; sum = b; sum"_s);
        find->setText(u"nothing"_s);
        QVERIFY(!bar.findNext());
    }
};

QTEST_MAIN(TestCodeText)
#include "tst_codetext.moc"
