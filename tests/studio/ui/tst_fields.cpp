// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/elidedlabel.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/expressionedit.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/localizedtextedit.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dialogist;
using namespace dialogist::ui;
using namespace Qt::StringLiterals;

class TestFields : public QObject
{
    Q_OBJECT
private slots:
    void shouldWriteTheLanguageShown_whenAPersonTypes()
    {
        LocalizedTextEdit edit;
        edit.setLanguages({u"en"_s, u"de"_s});
        edit.setText(model::LocalizedText(u"en"_s, u"Hello"_s));
        edit.show();
        QCOMPARE(edit.missingLanguages(), QStringList {u"de"_s});
        QVERIFY(edit.findChild<ElidedLabel *>(u"hint"_s)->isVisible());
        QSignalSpy edited(&edit, &LocalizedTextEdit::textEdited);

        edit.setLanguage(u"de"_s);
        QCOMPARE(edited.count(), 0);
        auto *field = edit.findChild<GrowingTextEdit *>(u"text"_s);
        QCOMPARE(field->placeholderText(), u"Hello"_s);
        QTest::keyClicks(field, u"Hallo"_s);

        QCOMPARE(edited.count(), 5);
        QCOMPARE(edit.text().exact(u"de"_s), u"Hallo"_s);
        QCOMPARE(edit.text().exact(u"en"_s), u"Hello"_s);
        QVERIFY(edit.missingLanguages().isEmpty());
        QVERIFY(!edit.findChild<ElidedLabel *>(u"hint"_s)->isVisible());
    }

    void shouldKeepTheCaret_whenTheSameTextComesBack()
    {
        LocalizedTextEdit edit;
        edit.setText(model::LocalizedText(u"en"_s, u"Good morning"_s));
        auto *field = edit.findChild<GrowingTextEdit *>(u"text"_s);
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(4);
        field->setTextCursor(cursor);
        edit.setText(model::LocalizedText(u"en"_s, u"Good morning"_s));
        QCOMPARE(field->textCursor().position(), 4);
        edit.setText(model::LocalizedText(u"en"_s, u"Good evening"_s));
        QCOMPARE(field->textCursor().position(), 4);
    }

    void shouldTellTheError_whenATextHoldsABrokenExpression()
    {
        LocalizedTextEdit edit;
        edit.show();
        edit.setText(model::LocalizedText(u"en"_s, u"Hello {{ name + }}"_s));
        QVERIFY(edit.findChild<ElidedLabel *>(u"hint"_s)->isVisible());
        edit.setText(model::LocalizedText(u"en"_s, u"Hello {{ name }}"_s));
        QVERIFY(!edit.findChild<ElidedLabel *>(u"hint"_s)->isVisible());
    }

    void shouldShowTheSignatureOfTheCallAtTheCaret()
    {
        ExpressionEdit edit;
        edit.setText(u"formatDate(today(), \"short\") + Math.round(x)"_s);
        const auto at = [&edit](int position) {
            QTextCursor cursor = edit.textCursor();
            cursor.setPosition(position);
            edit.setTextCursor(cursor);
            return edit.signatureHelp();
        };
        QVERIFY(at(2).isEmpty());
        QVERIFY(at(11).contains(u"<b>date</b>, style"_s));
        QVERIFY(at(22).contains(u"date, <b>style</b>"_s));
        QVERIFY(at(int(edit.text().size()) - 1).contains(u"Math.round("_s));
        edit.setText(u"\"f(,\".slice(1, 2)"_s);
        QVERIFY(at(15).contains(u"<b>to</b>"_s));
    }

    void shouldOfferFunctionsAndMethods_andPutTheCaretInTheCall()
    {
        ExpressionEdit edit;
        edit.setVariables({{u"formal"_s, u"boolean"_s}});
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        auto *completer = edit.findChild<QCompleter *>();
        QTest::keyClicks(&edit, u"form"_s);
        QVERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->popup()->model()->index(0, 0).data(CompletionDelegate::detailRole).toString(), u"boolean"_s);
        completer->popup()->hide();
        edit.setText({});
        QTest::keyClicks(&edit, u"x.toUp"_s);
        QVERIFY(completer->popup()->isVisible());
        emit completer->activated(completer->currentCompletion());
        QCOMPARE(edit.text(), u"x.toUpperCase()"_s);
        QCOMPARE(edit.textCursor().position(), 14);
        completer->popup()->hide();
        edit.setText({});
        QTest::keyClicks(&edit, u"Math.ro"_s);
        emit completer->activated(completer->currentCompletion());
        QCOMPARE(edit.text(), u"Math.round()"_s);
    }

    void shouldGrow_whenTheTextHasMoreLines()
    {
        GrowingTextEdit edit;
        edit.resize(200, 30);
        edit.setLines(1, 4);
        edit.show();
        const int one = edit.height();
        edit.setText(u"a\nb\nc"_s);
        const int three = edit.height();
        QVERIFY(three > one);
        edit.setText(u"a\nb\nc\nd\ne\nf\ng"_s);
        QVERIFY(edit.height() > three);
        const int most = edit.height();
        edit.setText(QString(200, u'\n'));
        QCOMPARE(edit.height(), most);
    }

    void shouldShowTheBeginning_whenATextIsTooLongToBeTyped()
    {
        LocalizedTextEdit edit;
        edit.setLanguages({u"en"_s});
        edit.show();
        QSignalSpy edited(&edit, &LocalizedTextEdit::textEdited);
        auto *inner = edit.findChild<GrowingTextEdit *>(u"text"_s);
        const model::LocalizedText huge(u"en"_s, QString(10'000'000, u'x'));
        edit.setText(huge);
        QVERIFY(inner->toPlainText().size() < 3000);
        QVERIFY(inner->isReadOnly());
        QVERIFY(inner->tooLong().contains(inner->locale().toString(10'000'000)));
        QTest::keyClicks(inner, u"abc"_s);
        QCOMPARE(edited.count(), 0);
        QVERIFY(edit.text() == huge);
        inner->selectAll();
        QTest::keyClick(inner, Qt::Key_Delete);
        QVERIFY(edit.text().exact(u"en"_s).isEmpty());
        QCOMPARE(edited.count(), 1);
        QVERIFY(!inner->isReadOnly());
        edit.setText(huge);
        edit.setText({u"en"_s, u"short"_s});
        QVERIFY(!inner->isReadOnly());
        QVERIFY(inner->tooLong().isEmpty());
        QGuiApplication::clipboard()->setText(QString(200'000, u'y'));
        inner->paste();
        QCOMPARE(inner->toPlainText(), u"short"_s);
        QGuiApplication::clipboard()->setText(u" and sweet"_s);
        inner->moveCursor(QTextCursor::End);
        inner->paste();
        QCOMPARE(edited.last().at(0).value<model::LocalizedText>().exact(u"en"_s), u"short and sweet"_s);
    }

    void shouldSayNothing_whenTheProgramSetsTheText()
    {
        GrowingTextEdit edit;
        QSignalSpy edited(&edit, &GrowingTextEdit::edited);
        edit.setText(u"from elsewhere"_s);
        QCOMPARE(edited.count(), 0);
        ExpressionEdit expression;
        QSignalSpy typed(&expression, &ExpressionEdit::edited);
        expression.setText(u"1 + 1"_s);
        QCoreApplication::processEvents();
        QCOMPARE(typed.count(), 0);
    }

    void shouldKeepAndUnderlineWhatIsWrong_whenAnExpressionDoesNotParse()
    {
        ExpressionEdit edit;
        edit.show();
        QSignalSpy edited(&edit, &ExpressionEdit::edited);
        QTest::keyClicks(&edit, u"age >= "_s);
        QCOMPARE(edit.text(), u"age >= "_s);
        QCOMPARE(edited.last().at(0).toString(), u"age >= "_s);
        QVERIFY(!edit.errorMessage().isEmpty());
        QCOMPARE(edit.toolTip(), edit.errorMessage().toHtmlEscaped());
        QTest::keyClicks(&edit, u"18"_s);
        QVERIFY2(edit.errorMessage().isEmpty(), qPrintable(edit.errorMessage()));
    }

    void shouldCompleteAName_withTheKeysThatPeopleKnow_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("text");
        QTest::newRow("Enter") << u"em"_s << QList<int> {Qt::Key_Return} << u"email"_s;
        QTest::newRow("Tab") << u"em"_s << QList<int> {Qt::Key_Tab} << u"email"_s;
        QTest::newRow("the second one") << u"em"_s << QList<int> {Qt::Key_Down, Qt::Key_Return} << u"emailConfirmed"_s;
        QTest::newRow("none") << u"em"_s << QList<int> {Qt::Key_Escape} << u"em"_s;
        QTest::newRow("a whole name") << u"email"_s << QList<int> {Qt::Key_Return} << u"email"_s;
        QTest::newRow("another case") << u"Em"_s << QList<int> {Qt::Key_Return} << u"Em"_s;
        QTest::newRow("in quotes") << u"\"go em"_s << QList<int> {} << u"\"go em"_s;
        QTest::newRow("after going elsewhere") << u"em"_s << QList<int> {Qt::Key_Left} << u"em"_s;
    }

    void shouldCompleteAName_withTheKeysThatPeopleKnow()
    {
        QFETCH(QString, typed);
        QFETCH(QList<int>, keys);
        ExpressionEdit edit;
        edit.setCompletions({u"email"_s, u"emailConfirmed"_s, u"name"_s});
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        edit.setFocus();
        QTest::keyClicks(&edit, typed);
        auto *completer = edit.findChild<QCompleter *>();
        QTRY_COMPARE(completer->popup()->isVisible(), !keys.isEmpty());
        for (const int key : keys)
            QTest::keyClick(completer->popup(), Qt::Key(key));
        QTEST(edit.text(), "text");
        QVERIFY(!completer->popup()->isVisible());
    }

    void shouldStayOneLine_whenReturnIsPressed()
    {
        ExpressionEdit edit;
        edit.show();
        QSignalSpy finished(&edit, &ExpressionEdit::editingFinished);
        QTest::keyClicks(&edit, u"1"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"1"_s);
        QCOMPARE(finished.count(), 1);
    }

    void shouldOfferTheFirstAction_whenAPlaceIsEmpty()
    {
        EmptyState empty(u"flow"_s, u"No steps yet. Add the first one."_s);
        QPushButton *button = empty.addAction(u"Add step"_s, u"add"_s);
        QVERIFY(button->isDefault());
        QCOMPARE(empty.accessibleName(), u"No steps yet. Add the first one."_s);
    }

    void shouldShowTheWholeTextInTheTooltip_onlyWhenItIsCut()
    {
        ElidedLabel label(u"a long <b>name</b> that does not fit"_s);
        label.resize(40, 20);
        label.show();
        QVERIFY(label.toolTip().contains("&lt;b&gt;"_L1));
        label.resize(2000, 20);
        QVERIFY(label.toolTip().isEmpty());
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
