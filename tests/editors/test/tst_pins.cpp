// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/nameedit.h"
#include "editors/test/pinform.h"
#include "editors/test/pinsmodel.h"

#include "studio/ui/growingtextedit.h"
#include "tests/studio/flow/botbuilder.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::editors::test;
using namespace Qt::StringLiterals;
using engine::testing::TestResult;

/// What is pinned in a test, read by a person and changed without writing JSON.
class TestPins : public QObject
{
    Q_OBJECT
private:
    model::Bot m_bot;
    model::NodeId m_price;
    std::unique_ptr<PinForm> m_form;
    QList<QJsonObject> m_edited;

    static QJsonObject pin(const QString &kind, const QString &node) { return {{u"kind"_s, kind}, {u"node"_s, node}, {u"answer"_s, QJsonObject {{u"status"_s, 200}}}}; }
    static TestResult ran(const QJsonArray &pins, const QList<bool> &used)
    {
        TestResult result;
        result.pins = pins;
        result.usedPins = used;
        return result;
    }
    void type(const QString &name, const QString &text)
    {
        auto *edit = m_form->findChild<QLineEdit *>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private slots:
    void initTestCase()
    {
        flow::test::BotBuilder bot;
        bot.node(u"Price"_s, u"http"_s).node(u"Stock"_s, u"http"_s);
        m_price = bot.id(u"Price"_s);
        m_bot = bot.bot();
    }
    void init()
    {
        m_edited.clear();
        m_form = std::make_unique<PinForm>([this] { return &m_bot; });
        m_form->resize(600, 400);
        m_form->show();
        connect(m_form.get(), &PinForm::pinEdited, this, [this](const QJsonObject &pin) {
            m_edited.append(pin);
            m_form->setPin(pin, u"1"_s); // as the editor shows what the project has then
        });
    }
    void cleanup() { m_form.reset(); }

    void shouldKnowWhatIsNotUsed_untilItIsChanged()
    {
        using Uses = QList<std::optional<bool>>;
        const QJsonArray pins {pin(u"http"_s, u"Price"_s), pin(u"http"_s, u"Stock"_s), pin(u"http"_s, u"Price"_s)};
        const TestResult result = ran(pins, {true, false, false});
        QCOMPARE(usesOf(pins, result), (Uses {true, false, false}));
        // Moved ones are still known, changed ones are not.
        QCOMPARE(usesOf({pins[1], pins[0]}, result), (Uses {false, true}));
        QCOMPARE(usesOf({pin(u"generate"_s, QString()), pins[0]}, result), (Uses {std::nullopt, true}));
        TestResult broken = result;
        broken.outcome = TestResult::Outcome::Broken;
        QCOMPARE(usesOf(pins, broken), Uses(3)); // it might have come to them
    }

    void shouldListThem_inWordsOfTheBot()
    {
        PinsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model::ConversationTest test;
        test.id = model::ConversationTestId::create();
        test.pins = {pin(u"http"_s, m_price.toString()), pin(u"http"_s, u"Gone"_s), QJsonObject {{u"kind"_s, u"http"_s}, {u"error"_s, QJsonObject {{u"code"_s, u"timeout"_s}}}}};
        model.setTest(m_bot, test, nullptr);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, PinsModel::Step).data().toString(), u"Price"_s);
        QCOMPARE(model.index(2, PinsModel::Step).data().toString(), u"Any step"_s);
        QCOMPARE(model.index(2, PinsModel::Answer).data().toString(), u"http: fails with “timeout”"_s);
        QCOMPARE(model.index(1, PinsModel::Use).data().toString(), u"No such step"_s);
        QVERIFY(model.index(0, PinsModel::Use).data().toString().isEmpty());
        const TestResult result = ran(test.pins, {true, false, false});
        model.setTest(m_bot, test, &result);
        QCOMPARE(model.index(0, PinsModel::Use).data().toString(), u"Used"_s);
        QCOMPARE(model.index(2, PinsModel::Use).data().toString(), u"Not used"_s);
        test.pins = {};
        model.setTest(m_bot, test, nullptr);
        QVERIFY(model.remark().isEmpty());
    }

    void shouldTellThoseThatAreForSomeRequestsOnly()
    {
        PinsModel model;
        model::ConversationTest test;
        test.id = model::ConversationTestId::create();
        QJsonObject some = pin(u"http"_s, u"Price"_s);
        some.insert(u"match"_s, QJsonObject {{u"body.city"_s, u"Bonn"_s}, {u"url"_s, QJsonObject {{u"contains"_s, u"orders"_s}}}});
        test.pins = {some, pin(u"http"_s, u"Price"_s)};
        model.setTest(m_bot, test, nullptr);
        const QModelIndex condition = model.index(0, PinsModel::Condition);
        QCOMPARE(condition.data().toString(), u"body.city is exactly “Bonn”; url contains “orders”"_s);
        QCOMPARE(condition.data(Qt::ToolTipRole).toString(), condition.data().toString());
        QVERIFY(model.index(1, PinsModel::Condition).data().toString().isEmpty());
        QVERIFY(!model.headerData(PinsModel::Condition, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void shouldSayWhichStepsHadNoneAndPretended()
    {
        PinsModel model;
        model::ConversationTest test;
        test.id = model::ConversationTestId::create();
        TestResult result = ran({}, {});
        result.pretended = {u"Price"_s, u"Stock"_s};
        model.setTest(m_bot, test, &result);
        QVERIFY2(model.remark().contains(u"Price, Stock"_s), qPrintable(model.remark()));
        model.setTest(m_bot, test, nullptr);
        QVERIFY(model.remark().isEmpty());
    }

    void shouldChangeOneThing_andKeepTheRest()
    {
        QJsonObject given = pin(u"http"_s, m_price.toString());
        given.insert(u"match"_s, QJsonObject {{u"url"_s, u"https://x.example"_s}});
        given.insert(u"remark"_s, u"ours"_s);
        m_form->setPin(given, u"1"_s);
        QCOMPARE(m_form->findChild<QLineEdit *>(u"step"_s)->text(), u"Price"_s);
        type(u"value0"_s, u"404"_s);
        QJsonObject wanted = given;
        wanted.insert(u"answer"_s, QJsonObject {{u"status"_s, 404}});
        QCOMPARE(m_edited.constLast(), wanted);
        type(u"step"_s, u"Stock"_s);
        wanted.insert(u"node"_s, u"Stock"_s);
        QCOMPARE(m_edited.constLast(), wanted);
        m_form->findChild<QCheckBox *>(u"repeat"_s)->click();
        wanted.insert(u"repeat"_s, true);
        QCOMPARE(m_edited.constLast(), wanted);
        auto *outcome = m_form->findChild<QComboBox *>(u"outcome"_s);
        outcome->setCurrentIndex(1);
        emit outcome->activated(1);
        wanted.remove(u"answer"_s);
        wanted.insert(u"error"_s, QJsonObject());
        QCOMPARE(m_edited.constLast(), wanted);
    }

    void shouldKeepWhatIsNoConditionYet_untilItIsOne()
    {
        QJsonObject given = pin(u"http"_s, u"Price"_s);
        // Two comparisons of one place: as it is written.
        given.insert(u"match"_s, QJsonObject {{u"url"_s, QJsonObject {{u"contains"_s, u"a"_s}, {u"length"_s, 1}}}});
        m_form->setPin(given, u"1"_s);
        auto *match = m_form->findChild<ui::GrowingTextEdit *>(u"match"_s);
        QVERIFY(match);
        match->setFocus();
        match->selectAll();
        QTest::keyClicks(match, u"{\"url\":"_s);
        QVERIFY(m_edited.isEmpty());
        QCOMPARE(match->toPlainText(), u"{\"url\":"_s);
        QTest::keyClicks(match, u"\"b\"}"_s);
        QCOMPARE(m_edited.constLast()[u"match"], (QJsonObject {{u"url"_s, u"b"_s}}));
        QCOMPARE(m_form->findChild<ui::GrowingTextEdit *>(u"match"_s), match); // where one writes
        m_form->findChild<QToolButton *>(u"removeMatch"_s)->click();
        QVERIFY(!m_edited.constLast().contains(u"match"_s));
        QVERIFY(m_form->findChild<QPushButton *>(u"addCondition"_s));
    }

    void shouldAnswerOnlyUnderAConditionOnceOneIsAdded()
    {
        const QJsonObject given = pin(u"http"_s, u"Price"_s);
        m_form->setPin(given, u"1"_s);
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_form->findChild<QPushButton *>(u"addCondition"_s)->click();
        QVERIFY(m_edited.isEmpty()); // nothing is said yet
        auto *place = m_form->findChild<NameEdit *>(u"place0"_s);
        QVERIFY(place && place->hasFocus());
        QTest::keyClick(place, Qt::Key_Down);
        QStringList offered;
        for (int row = 0; row < place->completer()->popup()->model()->rowCount(); ++row)
            offered.append(place->completer()->popup()->model()->index(row, 0).data().toString());
        QVERIFY2(offered.contains(u"url"_s) && offered.contains(u"body"_s), qPrintable(offered.join(u' ')));
        place->completer()->popup()->hide();
        QTest::keyClicks(place, u"body.city"_s);
        place->completer()->popup()->hide();
        type(u"compared0"_s, u"Bonn"_s);
        QJsonObject wanted = given;
        wanted.insert(u"match"_s, QJsonObject {{u"body.city"_s, u"Bonn"_s}});
        QCOMPARE(m_edited.constLast(), wanted);

        // One more, which is about the same place at first.
        m_form->findChild<QPushButton *>(u"addCondition"_s)->click();
        type(u"place1"_s, u"body.city"_s);
        auto *second = m_form->findChild<NameEdit *>(u"place1"_s);
        second->completer()->popup()->hide();
        QVERIFY(!second->toolTip().isEmpty());
        QCOMPARE(m_edited.constLast(), wanted);
        QTest::keyClick(second, Qt::Key_End);
        QTest::keyClicks(second, u"2"_s);
        second->completer()->popup()->hide();
        auto *word = m_form->findChild<QComboBox *>(u"word1"_s);
        word->setCurrentIndex(word->findText(u"has a value"_s));
        emit word->activated(word->currentIndex());
        QVERIFY(!m_form->findChild<QLineEdit *>(u"compared1"_s)); // with nothing
        wanted.insert(u"match"_s, QJsonObject {{u"body.city"_s, u"Bonn"_s}, {u"body.city2"_s, QJsonObject {{u"is_set"_s, true}}}});
        QCOMPARE(m_edited.constLast(), wanted);

        // And off again.
        m_form->findChild<QToolButton *>(u"removeCondition0"_s)->click();
        QCOMPARE(m_form->findChild<NameEdit *>(u"place0"_s)->text(), u"body.city2"_s);
        m_form->findChild<QToolButton *>(u"removeCondition0"_s)->click();
        QCOMPARE(m_edited.constLast(), given);
        QVERIFY(!m_form->findChild<NameEdit *>(u"place0"_s));
    }

    /// What another pin has is not shown for this one, nor what was begun there.
    void shouldShowTheConditionsOfThePinAtHand()
    {
        m_form->setPin(pin(u"http"_s, u"Price"_s), u"1"_s);
        m_form->findChild<QPushButton *>(u"addCondition"_s)->click();
        QJsonObject other = pin(u"http"_s, u"Stock"_s);
        other.insert(u"match"_s, QJsonObject {{u"body.n"_s, QJsonObject {{u"at_least"_s, 3}}}, {u"url"_s, QJsonObject {{u"similar_to"_s, QJsonObject {{u"text"_s, u"a b"_s}, {u"at_least"_s, 0.9}}}}}});
        m_form->setPin(other, u"2"_s);
        QCOMPARE(m_form->findChild<NameEdit *>(u"place0"_s)->text(), u"body.n"_s);
        QCOMPARE(m_form->findChild<QComboBox *>(u"word0"_s)->currentText(), u"is at least"_s);
        QCOMPARE(m_form->findChild<QLineEdit *>(u"compared0"_s)->text(), u"3"_s);
        type(u"compared1"_s, u"a c"_s);
        QCOMPARE(m_edited.constLast()[u"match"][u"url"][u"similar_to"].toObject(), (QJsonObject {{u"text"_s, u"a c"_s}, {u"at_least"_s, 0.9}}));
        m_form->setPin(pin(u"http"_s, u"Price"_s), u"1"_s);
        QVERIFY(!m_form->findChild<NameEdit *>(u"place0"_s));
    }
};

QTEST_MAIN(TestPins)
#include "tst_pins.moc"
