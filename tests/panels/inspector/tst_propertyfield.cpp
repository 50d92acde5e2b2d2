// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/panels/inspector/inspectorbench.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace dialogist;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

/// The fields of a step's properties, as they are used.
class TestPropertyField : public InspectorBench
{
    Q_OBJECT
private slots:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { finish(); }

    void shouldMakeOneStep_whenAWordIsTyped()
    {
        showNode(u"message"_s);
        const model::Project before = project();
        auto *name = child<QLineEdit>(u"name"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Greeting"_s);
        QCOMPARE(project().node(m_nodes.value(u"message"_s))->name, u"Greeting"_s);
        undoRestores(before);
        QCOMPARE(name->text(), u"A message"_s);
        QVERIFY(!m_document->canUndo());
    }

    void shouldWriteBubbles_inTheLanguageChosen()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Bubbles, &key);
        QVERIFY(field);
        press(field, u"Add text"_s);
        auto edits = field->findChildren<ui::LocalizedTextEdit *>();
        QVERIFY(!edits.isEmpty());
        auto *text = edits.last()->findChild<ui::GrowingTextEdit *>();
        QTest::keyClicks(text, u"Hello"_s);
        m_panel->setLanguage(u"de"_s);
        QTest::keyClicks(text, u"Hallo"_s);
        const QJsonArray bubbles = props(type).value(key).toArray();
        const QJsonObject words = bubbles.last().toObject().value("variants"_L1).toArray().at(0).toObject();
        QCOMPARE(words.value("en"_L1).toString(), u"Hello"_s);
        QCOMPARE(words.value("de"_L1).toString(), u"Hallo"_s);
    }

    void shouldOfferTheBotsVariables_inTheTextOfAMessage()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Bubbles, &key);
        press(field, u"Add text"_s);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        auto *text = field->findChildren<ui::GrowingTextEdit *>().last();
        text->setFocus();
        QTest::keyClicks(text, u"We write to {{ em"_s);
        auto *completer = text->findChild<QCompleter *>();
        QVERIFY(completer);
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Tab);
        const QJsonObject words = props(type).value(key).toArray().last().toObject().value("variants"_L1).toArray().at(0).toObject();
        QCOMPARE(words.value("en"_L1).toString(), u"We write to {{ email }}"_s);
    }

    void shouldKeepTheCaret_whenUndoComesFromElsewhere()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Bubbles, &key);
        press(field, u"Add text"_s);
        auto *text = field->findChildren<ui::GrowingTextEdit *>().last();
        QTest::keyClicks(text, u"One two"_s);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(3);
        text->setTextCursor(cursor);
        QVERIFY(m_document->push(commands::renameNode(project(), m_nodes.value(type), u"Other"_s)).ok());
        QVERIFY(m_document->undo().ok());
        QCOMPARE(text->toPlainText(), u"One two"_s);
        QCOMPARE(text->textCursor().position(), 3);
    }

    void shouldPutAnImageIntoTheProject_andRefuseWhatIsNone()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Bubbles, &key);
        const qsizetype before = props(type).value(key).toArray().size();
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        m_ask.file = m_folder.filePath(u"red.png"_s);
        QVERIFY(image.save(m_ask.file));
        press(field, u"Add image…"_s);
        const QJsonObject bubble = props(type).value(key).toArray().last().toObject();
        QCOMPARE(bubble.value("kind"_L1).toString(), u"image"_s);
        QCOMPARE(bubble.value("mime"_L1).toString(), u"image/png"_s);
        QVERIFY(m_document->file().blob(bubble.value("blob"_L1).toString()).ok());

        QFile broken(m_folder.filePath(u"text.png"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("this is no image");
        broken.close();
        m_ask.file = broken.fileName();
        QSignalSpy failures(m_panel.get(), &ui::Panel::failed);
        press(field, u"Add image…"_s);
        QCOMPARE(failures.count(), 1);
        QCOMPARE(props(type).value(key).toArray().size(), before + 1);
    }

    void shouldAddMoveAndRemoveRows_ofOptions()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Options, &key);
        while (!props(type).value(key).toArray().isEmpty())
            QTest::mouseClick(field->findChild<QToolButton *>(u"remove"_s), Qt::LeftButton), QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QString &words : {u"Bread"_s, u"Cake"_s}) {
            press(field, u"Add answer"_s);
            QCoreApplication::processEvents();
            const auto edits = field->findChildren<ui::GrowingTextEdit *>();
            QTest::keyClicks(edits.at(edits.size() - 2), words);
        }
        const auto label = [&](int i) {
            return props(type).value(key).toArray().at(i).toObject().value("label"_L1).toObject().value("en"_L1).toString();
        };
        QCOMPARE(label(0), u"Bread"_s);
        QCOMPARE(label(1), u"Cake"_s);
        const QString id = props(type).value(key).toArray().at(0).toObject().value("id"_L1).toString();
        QVERIFY(!id.isEmpty());
        const model::Project before = project();
        QTest::mouseClick(field->findChildren<QToolButton *>(u"down"_s).first(), Qt::LeftButton);
        QCOMPARE(label(0), u"Cake"_s);
        QCOMPARE(props(type).value(key).toArray().at(1).toObject().value("id"_L1).toString(), id);
        undoRestores(before);
        QTest::mouseClick(field->findChildren<QToolButton *>(u"remove"_s).first(), Qt::LeftButton);
        QCOMPARE(props(type).value(key).toArray().size(), 1);
        undoRestores(before);
    }

    void shouldKeepWhatIsWrong_inACondition()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Cases, &key);
        press(field, u"Add case"_s);
        auto *condition = field->findChildren<ui::ExpressionEdit *>().last();
        QTest::keyClicks(condition, u"age >= "_s);
        QCOMPARE(props(type).value(key).toArray().last().toObject().value("condition"_L1).toString(), u"age >= "_s);
        QVERIFY(!condition->errorMessage().isEmpty());
    }

    void shouldMakeTheVariableInTheSameStep_whenANewOneIsAsked()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::VariableName, &key);
        QVERIFY(field);
        const model::Project before = project();
        m_ask.answer = u"phone"_s;
        auto *box = field->findChild<QComboBox *>(u"variable"_s);
        box->setCurrentIndex(box->count() - 1);
        emit box->activated(box->count() - 1);
        QCOMPARE(props(type).value(key).toString(), u"phone"_s);
        QVERIFY(bot().variable(u"phone"_s));
        undoRestores(before);
        QVERIFY(!m_document->canUndo());
    }

    void shouldRefuseABadName_forANewVariable()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::VariableName, &key);
        m_ask.answer = u"not a name"_s;
        auto *box = field->findChild<QComboBox *>(u"variable"_s);
        emit box->activated(box->count() - 1);
        QVERIFY(!m_document->canUndo());
    }

    void shouldWriteAssignments()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Assignments, &key);
        press(field, u"Add assignment"_s);
        QTest::keyClicks(field->findChildren<ui::ExpressionEdit *>().last(), u"1 + 1"_s);
        auto *box = field->findChildren<QComboBox *>(u"variable"_s).last();
        box->setCurrentIndex(box->findData(u"email"_s));
        emit box->activated(box->currentIndex());
        const QJsonObject row = props(type).value(key).toArray().last().toObject();
        QCOMPARE(row.value("variable"_L1).toString(), u"email"_s);
        QCOMPARE(row.value("expression"_L1).toString(), u"1 + 1"_s);
    }

    void shouldOfferBecomesOnce_alsoWhereItIsWrittenOut()
    {
        const QJsonArray written {QJsonObject {{u"variable"_s, u"email"_s}, {u"operation"_s, u"set"_s}, {u"expression"_s, u"1"_s}}};
        QVERIFY(m_document->push(commands::setNodeProperty(project(), m_nodes.value(u"set"_s), u"assignments"_s, written)).ok());
        showNode(u"set"_s);
        auto *field = m_panel->findChild<PropertyField *>(u"assignments"_s);
        QVERIFY(field);
        int offered = 0;
        for (const QComboBox *box : field->findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i)
                offered += box->itemText(i) == u"Becomes" || box->itemText(i).contains(u"set"_s);
            if (box->findText(u"Becomes"_s) >= 0)
                QCOMPARE(box->currentText(), u"Becomes"_s);
        }
        QCOMPARE(offered, 1);
    }

    void shouldWriteChoicesNumbersAndTicks()
    {
        using Kind = flow::PropertySpec::Kind;
        QString key;
        for (const Kind kind : {Kind::Enumeration, Kind::Integer, Kind::Number, Kind::Boolean, Kind::KnowledgeBases, Kind::NodeReference}) {
            const auto [type, field] = fieldOf(kind, &key);
            if (!field)
                continue; // no type of step has such a property
            const model::Project before = project();
            const QJsonValue old = prop(type, key);
            if (kind == Kind::Enumeration || kind == Kind::NodeReference) {
                auto *box = field->findChild<QComboBox *>();
                box->setCurrentIndex(box->currentIndex() == 1 ? 0 : 1);
                emit box->activated(box->currentIndex());
            } else if (kind == Kind::Boolean) {
                field->findChild<QCheckBox *>()->click();
            } else if (kind == Kind::KnowledgeBases) {
                QListWidgetItem *item = field->findChild<QListWidget *>()->item(0);
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            } else if (auto *line = field->findChild<QLineEdit *>(); line && !field->findChild<QDoubleSpinBox *>()) {
                QTest::keyClicks(line, u"7"_s);
                QCOMPARE(prop(type, key).toDouble(), 7.0);
            } else {
                auto *box = field->findChild<QDoubleSpinBox *>();
                QTest::keyClick(box, box->value() < box->maximum() ? Qt::Key_Up : Qt::Key_Down);
            }
            QVERIFY2(prop(type, key) != old, qPrintable(type + u'.' + key));
            QVERIFY2(!props(type).contains(key) || !key.contains(u'.'), "a dotted key is a path");
            undoRestores(before);
            QCOMPARE(prop(type, key), old);
        }
    }

    void shouldShowAndNotWrite_whenALimitIsNoNumber()
    {
        showNode(u"ask"_s);
        auto *field = m_panel->findChild<PropertyField *>(u"validation.minimum"_s);
        QVERIFY(field);
        auto *line = field->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"3"_s);
        QCOMPARE(props(u"ask"_s).value("validation"_L1).toObject().value("minimum"_L1).toDouble(), 3.0);
        QTest::keyClicks(line, u"x"_s);
        QCOMPARE(line->text(), u"3x"_s);
        QVERIFY(!line->toolTip().isEmpty());
        QCOMPARE(prop(u"ask"_s, u"validation.minimum"_s).toDouble(), 3.0);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QVERIFY(prop(u"ask"_s, u"validation.minimum"_s).isUndefined());
    }

    void shouldEditTheFieldsOfAForm()
    {
        showNode(u"form"_s);
        auto *fields = m_panel->findChild<PropertyField *>(u"fields"_s);
        press(fields, u"Add field"_s);
        const QJsonArray rows = props(u"form"_s).value("fields"_L1).toArray();
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows.at(1).toObject().value("id"_L1).toString().isEmpty());
        QCOMPARE(rows.at(1).toObject().value("answerType"_L1).toString(), u"text"_s);
        QVERIFY2(!fields->findChild<PropertyField *>(u"validation.pattern"_s), "seldom needed fields are made when asked for");
        QTest::mouseClick(fields->findChild<QToolButton *>(u"more"_s), Qt::LeftButton);
        auto *pattern = fields->findChild<PropertyField *>(u"validation.pattern"_s);
        QVERIFY(pattern);
        QTest::keyClicks(pattern->findChild<ui::GrowingTextEdit *>(), u"a("_s);
        QCOMPARE(props(u"form"_s).value("fields"_L1).toArray().at(0).toObject().value("validation"_L1).toObject().value("pattern"_L1).toString(), u"a("_s);
        QVERIFY(!pattern->findChild<ui::GrowingTextEdit *>()->toolTip().isEmpty());
    }

    void shouldGiveProseRoomForSentences_andGrow_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("key");
        QTest::newRow("note") << u"note"_s << u"text"_s;
        QTest::newRow("generate") << u"generate"_s << u"instructions"_s;
        QTest::newRow("agent") << u"agent"_s << u"instructions"_s;
        QTest::newRow("extract") << u"extract"_s << u"instructions"_s;
        QTest::newRow("handoff") << u"handoff"_s << u"summary"_s;
        QTest::newRow("approval") << u"approval"_s << u"details"_s;
    }
    void shouldGiveProseRoomForSentences_andGrow()
    {
        QFETCH(QString, type);
        QFETCH(QString, key);
        showNode(type);
        auto *edit = m_panel->findChild<PropertyField *>(key)->findChild<ui::GrowingTextEdit *>();
        QVERIFY(edit->isVisible());
        QVERIFY2(edit->height() >= 3 * edit->fontMetrics().lineSpacing(), "several lines from the start");
        QVERIFY2(edit->width() > m_panel->width() * 3 / 4, "the whole width");
        const model::Project before = project();
        const int height = edit->height();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClicks(edit, u"One sentence."_s);
            QTest::keyClick(edit, Qt::Key_Return);
        }
        QVERIFY(prop(type, key).toString().startsWith("One sentence.\nOne sentence.\n"_L1));
        QVERIFY(edit->height() > height);
        undoRestores(before);
        QCOMPARE(edit->toPlainText(), QString());
    }

    void shouldMoveARow_withTheKeyboard()
    {
        showNode(u"choice"_s);
        auto *options = m_panel->findChild<PropertyField *>(u"options"_s);
        const QString first = props(u"choice"_s).value("options"_L1).toArray().at(0).toObject().value("id"_L1).toString();
        m_panel->activateWindow();
        auto *edit = options->findChild<ui::GrowingTextEdit *>();
        edit->setFocus();
        if (QApplication::focusWidget() != edit)
            QSKIP("this platform gives no focus");
        QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(props(u"choice"_s).value("options"_L1).toArray().at(1).toObject().value("id"_L1).toString(), first);
    }

    void shouldKeepJson_onlyWhenItIsSome()
    {
        showNode(u"http"_s);
        auto *mock = m_panel->findChild<PropertyField *>(u"mock"_s);
        auto *edit = mock->findChild<ui::GrowingTextEdit *>();
        QTest::keyClicks(edit, u"{\"status\": 200"_s);
        QVERIFY(!props(u"http"_s).value("mock"_L1).isObject());
        QVERIFY(!edit->toolTip().isEmpty());
        QTest::keyClicks(edit, u"}"_s);
        QCOMPARE(props(u"http"_s).value("mock"_L1).toObject().value("status"_L1).toInt(), 200);
    }
};

QTEST_MAIN(TestPropertyField)
#include "tst_propertyfield.moc"
