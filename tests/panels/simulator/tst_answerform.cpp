// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/answerform.h"
#include "panels/simulator/requestbar.h"
#include "studio/flow/catalogue.h"
#include "studio/ui/announce.h"
#include "studio/ui/growingtextedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace dialogist;
using namespace dialogist::panels::simulator;
using namespace Qt::StringLiterals;

/// A designer answers as the model, the service or the action, without writing JSON.
class TestAnswerForm : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<RequestBar> m_bar;
    QList<QJsonObject> m_answers;

    template<class Widget> Widget *field(const QString &name) const { return m_bar->findChild<Widget *>(name); }
    void ask(const QString &kind, const QJsonObject &data) { m_bar->setRequest(flow::Request {kind, model::NodeId::create(), data, false}, nullptr); }
    void write(const QString &name, const QString &text)
    {
        auto *edit = field<QPlainTextEdit>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        edit->insertPlainText(text);
    }
    void choose(const QString &name, const QString &text)
    {
        auto *box = field<QComboBox>(name);
        QVERIFY2(box, qPrintable(name));
        const int at = box->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
    }
    QJsonObject send()
    {
        const qsizetype before = m_answers.size();
        field<QPushButton>(u"answerRequest"_s)->click();
        return m_answers.size() > before ? m_answers.constLast() : QJsonObject {{u"refused"_s, u"by the form"_s}};
    }
    static QJsonObject exit(const QString &id, const QString &name) { return {{u"id"_s, id}, {u"name"_s, name}}; }

private slots:
    void init()
    {
        m_answers.clear();
        m_bar = std::make_unique<RequestBar>();
        m_bar->resize(400, 600);
        connect(m_bar.get(), &RequestBar::answered, this, [this](const QJsonObject &answer) { m_answers.append(answer); });
    }
    void cleanup() { m_bar.reset(); }

    void shouldSayWhatTheModelSays()
    {
        ask(u"generate"_s, {{u"format"_s, u"text"_s}});
        QVERIFY(field<QPlainTextEdit>(u"answer"_s)->isHidden());
        QCOMPARE(m_bar->field(), field<QWidget>(u"answer.text"_s));
        write(u"answer.text"_s, u"{\"not\": JSON, just words"_s);
        QCOMPARE(send(), (QJsonObject {{u"text"_s, u"{\"not\": JSON, just words"_s}}));
        choose(u"answer.refused"_s, u"It refuses to answer"_s);
        QCOMPARE(send()[u"refused"], QJsonValue(true));
    }

    void shouldLeaveAnAgentThroughAnExit()
    {
        ask(u"agent"_s, {{u"exits"_s, QJsonArray {exit(u"e1"_s, u"Order is placed"_s), exit(u"e2"_s, u"Wants a person"_s)}}, {u"writes"_s, QJsonArray {u"amount"_s, u"city"_s}}});
        write(u"answer.say"_s, u"Done."_s);
        QCOMPARE(send(), (QJsonObject {{u"say"_s, u"Done."_s}})); // it goes on, and writes nothing
        choose(u"answer.exit"_s, u"Leaves through “Order is placed”"_s);
        write(u"answer.amount"_s, u"2"_s);
        QCOMPARE(send(), (QJsonObject {{u"say"_s, u"Done."_s}, {u"exit"_s, u"e1"_s}, {u"values"_s, QJsonObject {{u"amount"_s, 2}}}}));
        QCOMPARE(field<QComboBox>(u"answer.exit"_s)->findText(u"Hands over to a person"_s), -1); // this one may not
        choose(u"answer.exit"_s, u"Comes to its limit"_s);
        QCOMPARE(send()[u"limit"], QJsonValue(true));
        QVERIFY(!m_answers.constLast().contains(u"exit"_s));
    }

    void shouldChooseAmongTheClasses()
    {
        const QJsonObject bread {{u"id"_s, u"c1"_s}, {u"label"_s, u"Bread"_s}};
        const QJsonObject cake {{u"id"_s, u"c2"_s}, {u"label"_s, u"Cake"_s}};
        ask(u"classify"_s, {{u"classes"_s, QJsonArray {bread, cake}}});
        QCOMPARE(field<QComboBox>(u"answer.class"_s)->currentText(), u"Bread"_s);
        choose(u"answer.class"_s, u"Cake"_s);
        field<QSpinBox>(u"answer.confidence"_s)->setValue(40);
        QCOMPARE(send(), (QJsonObject {{u"class"_s, u"c2"_s}, {u"confidence"_s, 0.4}}));
        choose(u"answer.class"_s, u"None of these"_s);
        QCOMPARE(send()[u"class"], QJsonValue(QString()));
    }

    void shouldHaveAFieldForEachWantedValue_andSayAtTheFieldWhatIsWrong()
    {
        const QJsonObject amount {{u"name"_s, u"amount"_s}, {u"type"_s, u"number"_s}};
        const QJsonObject city {{u"name"_s, u"city"_s}, {u"type"_s, u"text"_s}};
        const QJsonObject sliced {{u"name"_s, u"sliced"_s}, {u"type"_s, u"boolean"_s}};
        ask(u"extract"_s, {{u"fields"_s, QJsonArray {amount, city, sliced}}});
        write(u"answer.city"_s, u"0815"_s);
        write(u"answer.amount"_s, u"two"_s);
        choose(u"answer.sliced"_s, u"No"_s);
        QCOMPARE(send()[u"refused"].toString(), u"by the form"_s);
        QVERIFY(!field<QLabel>(u"problem.amount"_s)->isHidden());
        QVERIFY(field<QLabel>(u"problem.city"_s)->isHidden());
        QCOMPARE(field<QPlainTextEdit>(u"answer.amount"_s)->toPlainText(), u"two"_s); // nothing is lost
        QCOMPARE(field<QPlainTextEdit>(u"answer.city"_s)->toPlainText(), u"0815"_s);
        write(u"answer.amount"_s, u"2"_s);
        QVERIFY(field<QLabel>(u"problem.amount"_s)->isHidden());
        QCOMPARE(send()[u"values"].toObject(), (QJsonObject {{u"amount"_s, 2}, {u"city"_s, u"0815"_s}, {u"sliced"_s, false}}));
        write(u"answer.city"_s, QString());
        QVERIFY(send()[u"values"][u"city"].isNull()); // not found
    }

    void shouldAnswerAsAService()
    {
        ask(u"http"_s, {{u"method"_s, u"GET"_s}});
        field<QSpinBox>(u"answer.status"_s)->setValue(404);
        write(u"answer.body"_s, u"{\"why\": "_s); // a service may break off, too
        QCOMPARE(send()[u"body"], QJsonValue(u"{\"why\": "_s));
        write(u"answer.body"_s, u"{\"why\": \"gone\"}"_s);
        QCOMPARE(send(), (QJsonObject {{u"status"_s, 404}, {u"body"_s, QJsonObject {{u"why"_s, u"gone"_s}}}}));
        write(u"answer.body"_s, u"42"_s);
        QCOMPARE(send()[u"body"], QJsonValue(u"42"_s));
    }

    void shouldSayInWordsWhatIsSent()
    {
        const QJsonObject header {{u"name"_s, u"Accept"_s}, {u"value"_s, u"text/plain"_s}};
        ask(u"http"_s, {{u"method"_s, u"POST"_s}, {u"url"_s, u"https://shop.example/orders"_s}, {u"headers"_s, QJsonArray()}, {u"timeoutMs"_s, 10000}, {u"retries"_s, 2}});
        const auto isShown = [this](const QString &text) {
            const QList<QLabel *> labels = m_bar->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return !label->isHidden() && label->text() == text; });
        };
        QVERIFY(isShown(u"POST https://shop.example/orders"_s));
        QVERIFY(isShown(u"“%1” asks for an answer"_s.arg(flow::specOf(u"http"_s)->title))); // the step has no name
        ask(u"http"_s, {{u"method"_s, u"GET"_s}, {u"url"_s, u"https://shop.example/orders"_s}, {u"headers"_s, QJsonArray {header}}, {u"timeoutMs"_s, 10000}});
        QVERIFY(isShown(u"GET https://shop.example/orders\nAccept: text/plain"_s));
    }

    void shouldGiveTheResultOfATool_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QJsonValue>("result");
        QTest::newRow("words") << u"all right"_s << QJsonValue(u"all right"_s);
        QTest::newRow("number") << u"12.5"_s << QJsonValue(12.5);
        QTest::newRow("text in quotes") << u"\"12.5\""_s << QJsonValue(u"12.5"_s);
        QTest::newRow("object") << u"{\"id\": 7}"_s << QJsonValue(QJsonObject {{u"id"_s, 7}});
        QTest::newRow("list") << u"[1, 2]"_s << QJsonValue(QJsonArray {1, 2});
        QTest::newRow("nothing") << QString() << QJsonValue(QJsonValue::Null);
    }
    void shouldGiveTheResultOfATool()
    {
        QFETCH(QString, written);
        QFETCH(QJsonValue, result);
        ask(u"tool"_s, {{u"tool"_s, u"place_order"_s}});
        write(u"answer.result"_s, written);
        QCOMPARE(send()[u"result"], result);
    }

    void shouldGoOverToJsonAndBack_withoutLosingAnything()
    {
        ask(u"http"_s, {{u"mock"_s, QJsonObject {{u"status"_s, 201}, {u"headers"_s, QJsonObject {{u"x"_s, u"y"_s}}}, {u"body"_s, u"old"_s}}}});
        write(u"answer.body"_s, u"new"_s);
        auto *json = field<QCheckBox>(u"asJson"_s);
        json->click();
        auto *text = field<QPlainTextEdit>(u"answer"_s);
        QVERIFY(!text->isHidden());
        QCOMPARE(m_bar->field(), text);
        const QJsonObject whole {{u"status"_s, 201}, {u"headers"_s, QJsonObject {{u"x"_s, u"y"_s}}}, {u"body"_s, u"new"_s}};
        QCOMPARE(QJsonDocument::fromJson(text->toPlainText().toUtf8()).object(), whole);
        const QString good = text->toPlainText();
        text->setPlainText(u"{\"status\": "_s);
        json->click(); // cannot be read: it stays where it is
        QVERIFY(json->isChecked() && !text->isHidden());
        QCOMPARE(text->toPlainText(), u"{\"status\": "_s);
        QCOMPARE(send()[u"refused"].toString(), u"by the form"_s);
        text->setPlainText(good);
        json->click();
        QVERIFY(!json->isChecked() && text->isHidden());
        QCOMPARE(send(), whole);
        // Who prefers JSON need not say so at each request.
        json->click();
        ask(u"tool"_s, {});
        QVERIFY(!text->isHidden());
    }

    void shouldOfferJson_whereThereAreNoFields()
    {
        ask(u"userdata"_s, {{u"action"_s, u"export"_s}});
        QVERIFY(!field<QPlainTextEdit>(u"answer"_s)->isHidden());
        QVERIFY(field<QCheckBox>(u"asJson"_s)->isHidden());
        ask(u"http"_s, {{u"mock"_s, QJsonObject {{u"error"_s, QJsonObject {{u"code"_s, u"down"_s}}}}}});
        QVERIFY(!field<QPlainTextEdit>(u"answer"_s)->isHidden());
        QCOMPARE(send()[u"error"][u"code"].toString(), u"down"_s);
    }

    void shouldSayThatThereIsNothingToFillIn_ratherThanShowAnEmptyForm()
    {
        ask(u"code"_s, {{u"outputs"_s, QJsonArray()}, {u"ports"_s, QJsonArray()}});
        auto *said = field<QLabel>(u"nothingAsked"_s);
        QVERIFY(said && !said->isHidden());
        QVERIFY2(said->text().contains(u"“Sets”"_s), qPrintable(said->text())); // where values would be named
        QCOMPARE(m_bar->field(), field<QPushButton>(u"answerRequest"_s)); // the keyboard has a place
        QCOMPARE(send(), (QJsonObject {{u"outputs"_s, QJsonObject()}}));
        ask(u"code"_s, {{u"outputs"_s, QJsonArray {u"amount"_s}}});
        QVERIFY(field<QPlainTextEdit>(u"answer.amount"_s));
    }

    void shouldScroll_whereThereIsLittleRoom()
    {
        ask(u"agent"_s, {{u"writes"_s, QJsonArray {u"amount"_s, u"city"_s, u"date"_s, u"name"_s, u"street"_s}}});
        auto *form = field<QWidget>(u"answerForm"_s);
        m_bar->resize(330, 800);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
        const int whole = form->height();
        m_bar->resize(330, 240);
        QTest::qWait(50);
        QVERIFY2(form->height() < whole, qPrintable(u"%1 of %2"_s.arg(form->height()).arg(whole)));
        const auto topOf = [this](const QString &name) { return field<QWidget>(name)->mapTo(m_bar.get(), QPoint()).y(); };
        QVERIFY2(form->mapTo(m_bar.get(), QPoint(0, form->height())).y() <= topOf(u"rememberAnswer"_s), "nothing lies above anything else");
        QVERIFY(topOf(u"rememberAnswer"_s) < topOf(u"answerRequest"_s));
    }

    void shouldShowAHintOfOneLine_asFarAsItFits()
    {
        const QString hint = u"The amount that the customer has named in the last message or in one of those before it"_s;
        const QJsonObject amount {{u"name"_s, u"amount"_s}, {u"type"_s, u"number"_s}, {u"description"_s, hint}};
        ask(u"extract"_s, {{u"fields"_s, QJsonArray {amount}}});
        m_bar->resize(300, 400);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
        auto *edit = field<QPlainTextEdit>(u"answer.amount"_s);
        QTRY_VERIFY(edit->placeholderText().endsWith(u'…'));
        QVERIFY(edit->fontMetrics().horizontalAdvance(edit->placeholderText()) <= edit->viewport()->width());
        QVERIFY(edit->toolTip().contains(hint));
    }

    void shouldWrapWhatTheTeamCanDecide()
    {
        const auto action = [](const QString &id, const QString &label) { return QJsonObject {{u"id"_s, id}, {u"label"_s, label}}; };
        ask(u"approval"_s, {{u"actions"_s, QJsonArray {action(u"a"_s, u"Approve and do it right away"_s), action(u"b"_s, u"Decline and give a reason"_s), action(u"c"_s, u"Decide later"_s)}}});
        m_bar->resize(300, 400);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
        QCOMPARE(m_bar->width(), 300);
        for (const QString &name : {u"action-a"_s, u"action-b"_s, u"action-c"_s}) {
            const auto *button = field<QPushButton>(name);
            QVERIFY2(button->mapTo(m_bar.get(), QPoint(button->width(), 0)).x() <= 300, qPrintable(name));
        }
    }
};

QTEST_MAIN(TestAnswerForm)
#include "tst_answerform.moc"
