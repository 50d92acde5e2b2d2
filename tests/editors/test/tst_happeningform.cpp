// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/happeningform.h"

#include "studio/ui/undokeys.h"
#include "tests/studio/flow/botbuilder.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::editors::test;
using namespace Qt::StringLiterals;

/// Somebody writes what an event brings, or how a request is answered, without writing JSON.
class TestHappeningForm : public QObject
{
    Q_OBJECT
private:
    model::Bot m_bot;
    std::unique_ptr<HappeningForm> m_form;
    QList<QJsonValue> m_edited;
    QString m_action;

    template<class Widget> Widget *field(const QString &name) const { return m_form->findChild<Widget *>(name); }
    void type(const QString &name, const QString &text)
    {
        auto *edit = field<QLineEdit>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private slots:
    void initTestCase()
    {
        flow::test::BotBuilder bot;
        bot.node(u"paid"_s, u"event"_s, QByteArray(R"({"event":"custom","name":"order_paid"})")).node(u"ask the shop"_s, u"http"_s);
        m_bot = bot.bot();
    }

    void init()
    {
        m_edited.clear();
        m_action = u"event"_s;
        m_form = std::make_unique<HappeningForm>([this] { return &m_bot; });
        m_form->resize(600, 300);
        m_form->show();
        connect(m_form.get(), &HappeningForm::edited, this, [this](const QJsonValue &value) {
            m_edited.append(value);
            m_form->setStep(m_action, value, u"1"_s); // as the editor shows what the project has then
        });
    }
    void cleanup() { m_form.reset(); }

    void shouldHaveNoFields_forWhatIsOneText()
    {
        QVERIFY(!m_form->setStep(u"user"_s, u"Hello"_s, u"1"_s));
        QVERIFY(!m_form->setStep(u"look"_s, QJsonValue::Undefined, u"1"_s));
        QVERIFY(!m_form->widget());
    }

    void shouldWriteWhatAnEventBrings_fieldByField()
    {
        QVERIFY(m_form->setStep(u"event"_s, u"order_paid"_s, u"1"_s));
        field<QPushButton>(u"addField"_s)->click();
        QVERIFY(m_edited.isEmpty()); // without a name it is nothing yet
        type(u"field0"_s, u"city"_s);
        type(u"value0"_s, u"Ipoh"_s);
        field<QPushButton>(u"addField"_s)->click();
        type(u"field1"_s, u"amount"_s);
        type(u"value1"_s, u"12.50"_s);
        QCOMPARE(field<QLineEdit>(u"value1"_s)->text(), u"12.50"_s); // not made to 12.5 while it is written
        field<QPushButton>(u"addField"_s)->click();
        type(u"field2"_s, u"code"_s);
        type(u"value2"_s, u"\"0815\""_s);
        const QJsonObject data {{u"city"_s, u"Ipoh"_s}, {u"amount"_s, 12.5}, {u"code"_s, u"0815"_s}};
        QCOMPARE(m_edited.constLast(), (QJsonObject {{u"name"_s, u"order_paid"_s}, {u"data"_s, data}}));
        field<QToolButton>(u"removeField0"_s)->click();
        QCOMPARE(m_edited.constLast()[u"data"].toObject().keys(), (QStringList {u"amount"_s, u"code"_s}));
    }

    void shouldUndoInTheProject_whatIsInTheTestAtOnce()
    {
        ui::UndoKeys keys(qApp);
        int undone = 0;
        QAction undo;
        undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
        connect(&undo, &QAction::triggered, this, [&undone] { ++undone; });
        m_form->addAction(&undo);
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        QVERIFY(m_form->setStep(u"event"_s, QJsonObject {{u"name"_s, u"paid"_s}, {u"data"_s, QJsonObject {{u"city"_s, u"Ipoh"_s}}}}, u"1"_s));
        type(u"value0"_s, u"Perak"_s);
        QTest::keyClick(field<QLineEdit>(u"value0"_s), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(undone, 1);
        QCOMPARE(field<QLineEdit>(u"value0"_s)->text(), u"Perak"_s); // the project gives it back, not the field
        // What has no name yet is in no test: only the field knows it.
        field<QPushButton>(u"addField"_s)->click();
        type(u"value1"_s, u"x"_s);
        QTest::keyClick(field<QLineEdit>(u"value1"_s), Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(undone, 1);
        QVERIFY(field<QLineEdit>(u"value1"_s)->text().isEmpty());
    }

    void shouldAnswerARequestWithAFailure()
    {
        m_action = u"answer"_s;
        QVERIFY(m_form->setStep(u"answer"_s, QJsonObject {{u"kind"_s, u"http"_s}, {u"data"_s, QJsonObject {{u"status"_s, 200}}}}, u"1"_s));
        QCOMPARE(field<QLineEdit>(u"value0"_s)->text(), u"200"_s);
        auto *outcome = field<QComboBox>(u"outcome"_s);
        outcome->setCurrentIndex(1);
        emit outcome->activated(1);
        // Without a code, the bot is told the usual one.
        QCOMPARE(m_edited.constLast(), (QJsonObject {{u"kind"_s, u"http"_s}, {u"error"_s, QJsonObject()}}));
        type(u"code"_s, u"timeout"_s);
        type(u"message"_s, u"The shop does not answer"_s);
        const QJsonObject error {{u"code"_s, u"timeout"_s}, {u"message"_s, u"The shop does not answer"_s}};
        QCOMPARE(m_edited.constLast(), (QJsonObject {{u"kind"_s, u"http"_s}, {u"error"_s, error}}));
        QVERIFY(!field<QLineEdit>(u"field0"_s));
    }

    void shouldKeepWhatItHasNoFieldsFor_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QJsonObject>("odd");
        QTest::newRow("a list") << u"event"_s << QJsonObject {{u"name"_s, u"x"_s}, {u"data"_s, QJsonArray {1, 2}}};
        QTest::newRow("a code in digits") << u"answer"_s << QJsonObject {{u"kind"_s, u"http"_s}, {u"error"_s, QJsonObject {{u"code"_s, 500}, {u"message"_s, u"down"_s}}}};
        QTest::newRow("more of a failure") << u"answer"_s << QJsonObject {{u"kind"_s, u"http"_s}, {u"error"_s, QJsonObject {{u"code"_s, u"x"_s}, {u"body"_s, u"y"_s}}}};
        QTest::newRow("no name") << u"event"_s << QJsonObject {{u"name"_s, 7}};
    }
    void shouldKeepWhatItHasNoFieldsFor()
    {
        QFETCH(QString, action);
        QFETCH(QJsonObject, odd);
        m_action = action;
        QVERIFY(m_form->setStep(action, odd, u"1"_s));
        auto *raw = field<QLineEdit>(u"raw"_s);
        QVERIFY(raw && !field<QPushButton>(u"addField"_s));
        raw->setFocus();
        raw->end(false);
        QTest::keyClick(raw, Qt::Key_Space);
        QCOMPARE(QJsonDocument::fromJson(raw->text().toUtf8()).object(), odd); // all of it can be edited
        for (const QJsonValue &written : std::as_const(m_edited))
            QCOMPARE(written, QJsonValue(odd));
    }

    void shouldKeepAFailureWithoutCode()
    {
        const QJsonObject plain {{u"kind"_s, u"http"_s}, {u"error"_s, QJsonObject {{u"message"_s, u"down"_s}}}};
        QCOMPARE(Happening::fromJson(u"answer"_s, plain).value(), QJsonValue(plain));
    }

    void shouldForgetWhatWasBegun_whenAnotherStepIsShown()
    {
        QVERIFY(m_form->setStep(u"event"_s, u"order_paid"_s, u"1"_s));
        field<QPushButton>(u"addField"_s)->click();
        type(u"value0"_s, u"Ipoh"_s);
        QVERIFY(m_form->setStep(u"event"_s, u"order_paid"_s, u"2"_s));
        QVERIFY(!field<QLineEdit>(u"value0"_s) || !field<QLineEdit>(u"value0"_s)->isVisible());
        QVERIFY(m_edited.isEmpty());
    }

    void shouldSayWhichFieldCounts_whenTwoHaveOneName()
    {
        QVERIFY(m_form->setStep(u"event"_s, QJsonObject {{u"name"_s, u"x"_s}, {u"data"_s, QJsonObject {{u"city"_s, u"Ipoh"_s}}}}, u"1"_s));
        field<QPushButton>(u"addField"_s)->click();
        type(u"field1"_s, u"city"_s);
        QVERIFY(field<QLineEdit>(u"field1"_s)->actions().constFirst()->isVisible());
        QVERIFY(!field<QLineEdit>(u"field0"_s)->actions().constFirst()->isVisible());
        for (const QJsonValue &written : std::as_const(m_edited))
            QCOMPARE(written[u"data"][u"city"].toString(), u"Ipoh"_s);
        type(u"field1"_s, u"town"_s);
        QVERIFY(!field<QLineEdit>(u"field1"_s)->actions().constFirst()->isVisible());
    }

    void shouldReadBackWhatItWrites_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(u"Ipoh"_s);
        QTest::newRow("text like a number") << QJsonValue(u"0815"_s);
        QTest::newRow("text like a number of JSON") << QJsonValue(u"815"_s);
        QTest::newRow("text like a truth") << QJsonValue(u"true"_s);
        QTest::newRow("text in quotes") << QJsonValue(u"\"so\""_s);
        QTest::newRow("text with two lines") << QJsonValue(u"a\nb"_s);
        QTest::newRow("empty text") << QJsonValue(QString());
        QTest::newRow("two values") << QJsonValue(u"1, 2"_s);
        QTest::newRow("number") << QJsonValue(12.5);
        QTest::newRow("truth") << QJsonValue(true);
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("list") << QJsonValue(QJsonArray {1, u"a"_s});
        QTest::newRow("object") << QJsonValue(QJsonObject {{u"a"_s, QJsonArray {true}}});
    }
    void shouldReadBackWhatItWrites()
    {
        QFETCH(QJsonValue, value);
        QCOMPARE(fieldValue(fieldText(value)), value);
    }
};

QTEST_MAIN(TestHappeningForm)
#include "tst_happeningform.moc"
