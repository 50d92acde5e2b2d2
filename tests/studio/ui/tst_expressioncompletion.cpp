// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/expressioncompletion.h"

#include "studio/ui/growingtextedit.h"
#include "studio/ui/localizedtextedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace dialogist;
using namespace dialogist::ui;
using namespace Qt::StringLiterals;

/// Texts with {{ expressions }} inside: what is offered while one is written, and that nothing is anywhere else.
class TestExpressionCompletion : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QWidget> m_window;
    GrowingTextEdit *m_text = nullptr;
    GrowingTextEdit *m_next = nullptr;

    bool isOpen() const
    {
        const auto *completer = m_text->findChild<QCompleter *>();
        return completer && completer->popup()->isVisible();
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(isOpen() ? static_cast<QWidget *>(m_text->findChild<QCompleter *>()->popup()) : m_text, key);
    }

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_text = new GrowingTextEdit;
        m_next = new GrowingTextEdit;
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_text);
        column->addWidget(m_next);
        m_text->setVariables({{u"emailConfirmed"_s, u"boolean"_s}, {u"email"_s, u"text"_s}, {u"city"_s, u"text"_s}});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_text->setFocus();
    }

    void shouldTakeWhatIsOffered_andCloseTheBracesOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("text");
        QTest::newRow("one's own first, at once") << u"Hi {{"_s << QList<int> {Qt::Key_Tab} << u"Hi {{city}}"_s;
        QTest::newRow("the next") << u"Hi {{"_s << QList<int> {Qt::Key_Down, Qt::Key_Return} << u"Hi {{email}}"_s;
        QTest::newRow("a beginning, Tab") << u"Hi {{ em"_s << QList<int> {Qt::Key_Tab} << u"Hi {{ email }}"_s;
        QTest::newRow("a beginning, Enter") << u"Hi {{ em"_s << QList<int> {Qt::Key_Return} << u"Hi {{ email }}"_s;
        QTest::newRow("a whole name") << u"Hi {{city"_s << QList<int> {Qt::Key_Return} << u"Hi {{city}}"_s;
        QTest::newRow("later in the expression") << u"Hi {{1 + em"_s << QList<int> {Qt::Key_Tab} << u"Hi {{1 + email}}"_s;
        QTest::newRow("a method") << u"Hi {{city.toUpp"_s << QList<int> {Qt::Key_Tab} << u"Hi {{city.toUpperCase()}}"_s;
        QTest::newRow("a function") << u"Hi {{Math.rou"_s << QList<int> {Qt::Key_Tab} << u"Hi {{Math.round()}}"_s;
        QTest::newRow("none") << u"Hi {{em"_s << QList<int> {Qt::Key_Escape} << u"Hi {{em"_s;
        QTest::newRow("after others") << u"{{city}} {{em"_s << QList<int> {Qt::Key_Tab} << u"{{city}} {{email}}"_s;
    }
    void shouldTakeWhatIsOffered_andCloseTheBracesOnce()
    {
        QFETCH(QString, typed);
        QFETCH(QList<int>, keys);
        QTest::keyClicks(m_text, typed);
        QTRY_VERIFY(isOpen());
        for (const int key : keys)
            press(Qt::Key(key));
        QTEST(m_text->toPlainText(), "text");
        QVERIFY(!isOpen());
        QCOMPARE(m_window->focusWidget(), m_text);
    }

    void shouldWriteNoBracesTwice_whenAPersonTypesThemFromHabit()
    {
        QTest::keyClicks(m_text, u"Hi {{em"_s);
        press(Qt::Key_Tab);
        QTest::keyClicks(m_text, u"}}!"_s);
        QCOMPARE(m_text->toPlainText(), u"Hi {{email}}!"_s);
        QTest::keyClicks(m_text, u"}"_s);
        QCOMPARE(m_text->toPlainText(), u"Hi {{email}}!}"_s);
    }

    void shouldAddNoBraces_whereTheyAreClosedAlready()
    {
        m_text->setText(u"Hi {{}} and {{city}}"_s);
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(5);
        m_text->setTextCursor(cursor);
        QTest::keyClicks(m_text, u"em"_s);
        press(Qt::Key_Tab);
        QCOMPARE(m_text->toPlainText(), u"Hi {{email}} and {{city}}"_s);
    }

    void shouldPutTheCaretIntoTheCall_whenAFunctionIsTaken()
    {
        QTest::keyClicks(m_text, u"{{Math.rou"_s);
        press(Qt::Key_Tab);
        QTest::keyClicks(m_text, u"2"_s);
        QCOMPARE(m_text->toPlainText(), u"{{Math.round(2)}}"_s);
    }

    void shouldOfferNothing_outsideOfBraces_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("plain words") << u"email city"_s;
        QTest::newRow("one brace") << u"{email"_s;
        QTest::newRow("behind an expression") << u"{{ city }} email"_s;
        QTest::newRow("in quotes") << u"{{ \"em"_s;
        QTest::newRow("on the line below braces left open") << u"{{ 1 +\nem"_s;
    }
    void shouldOfferNothing_outsideOfBraces()
    {
        QFETCH(QString, typed);
        for (const QChar c : typed) {
            if (c == u'\n')
                QTest::keyClick(m_text, Qt::Key_Return);
            else
                QTest::keyClick(m_text, c.toLatin1());
        }
        QCOMPARE(m_text->toPlainText(), typed);
        QVERIFY(!isOpen());
        press(Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), m_next);
        QCOMPARE(m_text->toPlainText(), typed);
    }

    void shouldOfferNothing_whereATextHasNoExpressions()
    {
        QTest::keyClicks(m_next, u"{{em"_s);
        QVERIFY(!m_next->findChild<QCompleter *>());
    }

    void shouldOfferTheBotsVariables_inATextInSeveralLanguages()
    {
        LocalizedTextEdit edit;
        edit.setVariables({{u"city"_s, u"text"_s}});
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        QSignalSpy edited(&edit, &LocalizedTextEdit::textEdited);
        auto *text = edit.findChild<GrowingTextEdit *>(u"text"_s);
        QTest::keyClicks(text, u"{{ ci"_s);
        auto *completer = text->findChild<QCompleter *>();
        QVERIFY(completer && completer->popup()->isVisible());
        QCOMPARE(completer->popup()->model()->index(0, 0).data(CompletionDelegate::detailRole).toString(), u"text"_s);
        QTest::keyClick(completer->popup(), Qt::Key_Tab);
        QCOMPARE(edit.text().exact(u"en"_s), u"{{ city }}"_s);
        QVERIFY(!edited.isEmpty());
    }
};

QTEST_MAIN(TestExpressionCompletion)
#include "tst_expressioncompletion.moc"
