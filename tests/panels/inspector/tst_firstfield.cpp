// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/panels/inspector/inspectorbench.h"

#include <QVBoxLayout>

using namespace dialogist;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

/// Where the keyboard begins when the properties of a step are asked for.
class TestFirstField : public InspectorBench
{
    Q_OBJECT
private:
    /// As the window does it: back to where it was in the panel, else to where the panel says it begins.
    QWidget *begin()
    {
        m_panel->activateWindow();
        QWidget *stop = m_panel->focusWidget() ? m_panel->focusWidget() : m_panel->focusProxy();
        if (stop)
            stop->setFocus(Qt::TabFocusReason);
        return stop;
    }

private slots:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { finish(); }

    void shouldBeginInTheFirstField_whenPropertiesAreAskedFor_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("message") << u"bubbles"_s;
        QTest::newRow("ask") << u"prompt"_s;
        QTest::newRow("branch") << u"cases"_s;
        QTest::newRow("set") << u"assignments"_s;
        QTest::newRow("note") << u"text"_s;
        QTest::newRow("frame") << u"title"_s;
        QTest::newRow("goto") << u"node"_s;
        QTest::newRow("generate") << u"prompt"_s;
    }
    void shouldBeginInTheFirstField_whenPropertiesAreAskedFor()
    {
        QFETCH(QString, key);
        showNode(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(child<QComboBox>(u"languages"_s)->isVisible());
        QWidget *stop = begin();
        QVERIFY(stop && stop->isVisible());
        QVERIFY2(m_panel->findChild<PropertyField *>(key)->isAncestorOf(stop), qPrintable(stop->objectName()));
        QVERIFY2(!qobject_cast<QAbstractButton *>(stop), "a field, not what moves or adds one");
    }

    void shouldTakeWhatIsTyped()
    {
        showNode(u"message"_s);
        QTest::keyClicks(begin(), u"Hello"_s);
        QCOMPARE(prop(u"message"_s, u"bubbles"_s)[0][u"variants"][0][u"en"].toString(), u"Hello"_s);
        showNode(u"ask"_s);
        QTest::keyClicks(begin(), u"How many?"_s);
        QCOMPARE(prop(u"ask"_s, u"prompt.en"_s).toString(), u"How many?"_s);
        showNode(u"note"_s);
        QTest::keyClicks(begin(), u"Ask Ann"_s);
        QCOMPARE(prop(u"note"_s, u"text"_s).toString(), u"Ask Ann"_s);
        showNode(u"goto"_s);
        QTest::keyClick(begin(), Qt::Key_Down);
        QVERIFY(!prop(u"goto"_s, u"node"_s).toString().isEmpty());
    }

    void shouldBeginInTheFirstField_alsoAfterTheLanguageWasChosen()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *canvas = new QLineEdit(&window);
        layout->addWidget(canvas);
        layout->addWidget(m_panel.get());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        showNode(u"message"_s);
        child<QComboBox>(u"languages"_s)->setFocus();
        canvas->setFocus();
        showNode(u"ask"_s);
        QVERIFY(m_panel->findChild<PropertyField *>(u"prompt"_s)->isAncestorOf(begin()));
        m_panel->setParent(nullptr);
    }

    void shouldBeginInWhatIsInSight_whenTheFirstRowIsGone()
    {
        showNode(u"message"_s);
        auto *bubbles = m_panel->findChild<PropertyField *>(u"bubbles"_s);
        QTest::mouseClick(bubbles->findChild<QToolButton *>(u"remove"_s), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QVERIFY(m_panel->focusProxy() && m_panel->focusProxy()->isVisible());
        QVERIFY2(bubbles->isAncestorOf(m_panel->focusProxy()), "the button that adds one");
        press(bubbles, u"Add text"_s);
        QTRY_VERIFY(qobject_cast<ui::GrowingTextEdit *>(m_panel->focusProxy()));
    }

    void shouldBeginAtTheName_whereThatIsTheFirstField()
    {
        show(ui::Place::Kind::Variable, m_variable.toString());
        QCOMPARE(m_panel->focusProxy(), child<QLineEdit>(u"name"_s));
        m_panel->setPlace({});
        QVERIFY(!m_panel->focusProxy());
    }
};

QTEST_MAIN(TestFirstField)
#include "tst_firstfield.moc"
