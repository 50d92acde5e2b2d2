// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/panels/inspector/inspectorbench.h"

using namespace dialogist;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

/// What the panel shows for what is selected.
class TestInspectorPanel : public InspectorBench
{
    Q_OBJECT
private slots:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { finish(); }

    void shouldShowAFieldForEveryProperty_ofEveryType()
    {
        for (const flow::NodeSpec *spec : flow::allSpecs()) {
            showNode(spec->type);
            for (const auto &property : spec->properties)
                QVERIFY2(m_panel->findChild<PropertyField *>(property.key), qPrintable(spec->type + u'.' + property.key));
            const bool onlyDrawn = spec->type == u"note" || spec->type == u"frame"; // nothing there handles data
            QCOMPARE(m_panel->findChild<QLabel *>(u"data"_s) == nullptr, onlyDrawn);
        }
        QVERIFY2(!m_document->canUndo(), "showing is not editing");
    }

    void shouldNameTheDataAStepHandles()
    {
        QVERIFY(m_document->push(commands::setNodeProperty(project(), m_nodes.value(u"ask"_s), u"variable"_s, u"email"_s)).ok());
        showNode(u"ask"_s);
        QVERIFY2(child<QLabel>(u"data"_s)->text().contains("email ("_L1), qPrintable(child<QLabel>(u"data"_s)->text()));
    }

    void shouldSayThatTheDataIsNotKnown_whileAnExpressionHasAMistake()
    {
        const auto dataOf = [this](const QString &url) {
            if (!m_document->push(commands::setNodeProperty(project(), m_nodes.value(u"http"_s), u"url"_s, url)).ok())
                return u"not set"_s;
            showNode(u"http"_s);
            return child<QLabel>(u"data"_s)->text();
        };
        const QString broken = dataOf(u"{{ email + }}"_s);
        QVERIFY2(broken.contains("not known"_L1) && !broken.contains("No data"_L1), qPrintable(broken));
        const QString misspelt = dataOf(u"{{ emial }}"_s); // no variable
        QVERIFY2(!misspelt.contains("emial"_L1) && !misspelt.contains("not known"_L1), qPrintable(misspelt));
    }

    void shouldRenameEverywhere_andKeepABadNameInTheField()
    {
        QVERIFY(m_document->push(commands::setNodeProperty(project(), m_nodes.value(u"ask"_s), u"variable"_s, u"email"_s)).ok());
        show(ui::Place::Kind::Variable, m_variable.toString());
        auto *name = child<QLineEdit>(u"name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Address"_s);
        QVERIFY(bot().variable(u"email"_s)); // not with every letter: on its way a name may be that of something else
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(bot().variable(u"emailAddress"_s));
        QCOMPARE(props(u"ask"_s).value("variable"_L1).toString(), u"emailAddress"_s);
        QTest::keyClicks(name, u" !"_s);
        QCOMPARE(name->text(), u"emailAddress !"_s);
        QVERIFY(child<QLabel>(u"nameError"_s)->isVisible());
        QVERIFY(bot().variable(u"emailAddress"_s));
        name->selectAll();
        QTest::keyClicks(name, u"true"_s);
        QVERIFY2(child<QLabel>(u"nameError"_s)->text().contains(u"reserved"_s), qPrintable(child<QLabel>(u"nameError"_s)->text()));
    }

    void shouldTakeTestsAlong_whenAStepIsRenamedLetterByLetter()
    {
        model::ConversationTest test;
        test.id = model::ConversationTestId::create();
        test.bot = m_bot;
        test.name = u"passes"_s;
        test.steps = {QJsonObject {{u"assertions"_s, QJsonArray {QJsonObject {{u"node_visited"_s, u"A message"_s}}}}}};
        QVERIFY(m_document->push(commands::setTest(project(), test)).ok());
        m_document->endGesture();
        const model::Project before = project();
        showNode(u"message"_s);
        auto *name = child<QLineEdit>(u"name"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"A choice and more"_s); // past “A choice”, as another step is called
        QCOMPARE(project().node(m_nodes.value(u"message"_s))->name, u"A choice and more"_s);
        QCOMPARE(bot().tests.at(test.id).steps[0][u"assertions"][0][u"node_visited"].toString(), u"A choice and more"_s);
        undoRestores(before);
    }

    void shouldAlignSeveralSteps_inOneStep()
    {
        const model::Project before = project();
        ui::Place place;
        place.kind = ui::Place::Kind::Node;
        place.bot = m_bot;
        place.flow = m_flow;
        place.nodes = {m_nodes.value(u"message"_s), m_nodes.value(u"ask"_s)};
        place.id = place.nodes.first().toString();
        m_panel->setPlace(place);
        QTest::mouseClick(child<QPushButton>(u"alignLeft"_s), Qt::LeftButton);
        QCOMPARE(project().node(place.nodes.at(0))->position.x(), project().node(place.nodes.at(1))->position.x());
        undoRestores(before);
    }

    void shouldHideWhatIsOfNoUse_andFoldSections()
    {
        showNode(u"ask"_s);
        auto *scale = m_panel->findChild<PropertyField *>(u"scale"_s);
        QVERIFY(!scale->isVisible());
        QVERIFY(m_document->push(commands::setNodeProperty(project(), m_nodes.value(u"ask"_s), u"answerType"_s, u"rating"_s)).ok());
        QVERIFY(scale->isVisible());
        QToolButton *section = nullptr;
        for (auto *button : m_panel->findChildren<QToolButton *>(u"section"_s)) {
            if (button->isVisible() && !section)
                section = button;
        }
        QVERIFY(section);
        auto *retries = m_panel->findChild<PropertyField *>(u"retries"_s);
        QVERIFY(retries->isVisible());
        for (auto *button : m_panel->findChildren<QToolButton *>(u"section"_s))
            button->setChecked(false);
        QVERIFY(!retries->isVisible());
        showNode(u"message"_s);
        showNode(u"ask"_s);
        QVERIFY2(!m_panel->findChild<PropertyField *>(u"retries"_s)->isVisible(), "folded stays folded");
    }

    void shouldSayWhatLeaves()
    {
        QVERIFY(m_document->push(commands::setNodeProperty(project(), m_nodes.value(u"http"_s), u"url"_s, u"https://api.example.com/{{ email }}"_s)).ok());
        showNode(u"http"_s);
        QVERIFY2(child<QLabel>(u"data"_s)->text().contains("Leaves for api.example.com: email ("_L1), qPrintable(child<QLabel>(u"data"_s)->text()));
    }

    void shouldTakeTheNewColours_whenTheThemeChanges()
    {
        showNode(u"ask"_s);
        const auto headingColour = [this] {
            for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
                const QImage image = label->pixmap().toImage();
                for (int i = 0; !image.isNull() && label->isVisible() && i < image.width() * image.height(); ++i) {
                    const QColor pixel = image.pixelColor(i % image.width(), i / image.width());
                    if (pixel.alpha() == 255)
                        return pixel;
                }
            }
            return QColor();
        };
        const QColor before = headingColour();
        QVERIFY(before.isValid());
        QApplication::setPalette(ui::darkPalette());
        QTRY_VERIFY(headingColour() != before);
        const QColor ground = ui::darkPalette().color(QPalette::Window);
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                QVERIFY2(ui::contrastRatio(label->palette().color(QPalette::Active, QPalette::WindowText), ground) >= 4.5, qPrintable(label->text()));
        }
        for (const auto *section : m_panel->findChildren<QToolButton *>(u"section"_s))
            QCOMPARE(section->palette().color(QPalette::WindowText), ui::darkPalette().color(QPalette::WindowText));
        QApplication::setPalette(ui::lightPalette());
        QTRY_COMPARE(headingColour(), before);
    }

    void shouldSayWhatToDo_whenNothingIsSelected()
    {
        m_panel->setPlace({});
        QVERIFY(!child<QLineEdit>(u"name"_s));
        showNode(u"message"_s);
        QVERIFY(child<QLineEdit>(u"name"_s));
        QVERIFY(m_document->push(commands::removeNodes(project(), {m_nodes.value(u"message"_s)})).ok());
        QVERIFY(!child<QLineEdit>(u"name"_s));
        m_panel->setDocument(nullptr);
    }
};

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspectorpanel.moc"
