// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/editors/flow/floweditorfixture.h"

#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace tests;

class TestFlowLooking : public QObject, private FlowEditorFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldShowEveryStep_withItsWordsAndPorts()
    {
        QCOMPARE(graph().cards().size(), size_t(4));
        QCOMPARE(graph().wires().size(), size_t(1));
        QCOMPARE(graph().card(m_hello)->name, u"Hello"_s);
        QVERIFY(graph().card(m_hello)->summary.contains("Good morning"_L1));
        QCOMPARE(graph().card(m_askEmail)->personal, QStringList {u"contact.email"_s});
        QVERIFY(graph().card(m_choice)->port(u"option:o1"_s));
        QCOMPARE(graph().card(m_choice)->port(u"option:o1"_s)->label, u"Order bread"_s);
    }

    void shouldWalkTheWires_whenArrowsArePressed()
    {
        canvas().select({m_start}, m_start);
        QTest::keyClick(&canvas(), Qt::Key_Right);
        QCOMPARE(m_editor->selectedNodes(), QList<NodeId> {m_hello});
        QTest::keyClick(&canvas(), Qt::Key_Down);
        QCOMPARE(m_editor->selectedNodes(), QList<NodeId> {m_choice});
        QTest::keyClick(&canvas(), Qt::Key_Up);
        QTest::keyClick(&canvas(), Qt::Key_Left);
        QCOMPARE(m_editor->selectedNodes(), QList<NodeId> {m_start});
        QTest::keyClick(&canvas(), Qt::Key_Tab);
        QCOMPARE(m_editor->selectedNodes(), QList<NodeId> {m_hello});
    }

    void shouldSelectWhatTheFrameTouches()
    {
        drag(QPointF(250, -30), QPointF(600, 300));
        QCOMPARE(QSet<NodeId>(canvas().state().selected), (QSet<NodeId> {m_hello, m_choice}));
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QVERIFY(m_editor->selectedNodes().isEmpty());
    }

    void shouldZoomAroundThePointer_whenTheWheelIsTurnedWithControl()
    {
        const QPoint spot = at(middle(m_hello));
        const QPointF before = canvas().mapToScene(spot);
        QWheelEvent wheel(spot, canvas().viewport()->mapToGlobal(spot), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas().viewport(), &wheel);
        QVERIFY(canvas().zoom() > 1.1);
        QVERIFY((canvas().mapToScene(spot) - before).manhattanLength() < 3);
        action(u"zoomNormal"_s)->trigger();
        QCOMPARE(canvas().zoom(), 1.0);
    }

    void shouldDrawEveryLevelOfDetail()
    {
        for (const double zoom : {2.0, 1.0, 0.4, 0.1, 0.04}) {
            canvas().setZoom(zoom);
            canvas().centerOn(middle(m_hello));
            const QImage image = canvas().viewport()->grab().toImage();
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); y += 2)
                for (int x = 0; x < image.width(); x += 2)
                    colours.insert(image.pixel(x, y));
            QVERIFY2(colours.size() >= 3, qPrintable(QString::number(zoom)));
        }
        QCOMPARE(int(GraphPainter::detailAt(0.49)), int(GraphPainter::Detail::Titles));
        QCOMPARE(int(GraphPainter::detailAt(0.19)), int(GraphPainter::Detail::Blocks));
    }

    void shouldMarkFindingsAndTheTalk()
    {
        flow::Finding finding;
        finding.severity = flow::Severity::Blocker;
        finding.flow = m_flow;
        finding.nodes = {m_hello};
        m_editor->setFindings({finding});
        QCOMPARE(graph().card(m_hello)->findings, 1);
        m_editor->setTrace({m_start, m_hello}, m_hello);
        QCOMPARE(canvas().state().tracedCurrent, m_hello);
        QVERIFY(canvas().state().tracedSteps.value(m_start).contains(m_hello));
        m_editor->setFindings({});
        QCOMPARE(graph().card(m_hello)->findings, 0);
    }

    void shouldMendAProblem_fromTheMenuOfItsStep()
    {
        flow::Finding finding;
        finding.rule = u"flow.unreachable"_s;
        finding.message = u"No way leads to it."_s;
        finding.bot = m_document->project().bots.begin()->first;
        finding.flow = m_flow;
        finding.nodes = {m_hello};
        m_editor->setFindings({finding});
        canvas().select({m_hello}, m_hello);
        bool found = false;
        QTimer::singleShot(0, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            auto *problems = menu ? menu->findChild<QMenu *>(u"problems"_s) : nullptr;
            if (problems && problems->actions().size() == 1 && problems->actions().first()->menu()) {
                found = problems->actions().first()->text() == finding.message;
                problems->actions().first()->menu()->actions().first()->trigger();
            }
            if (menu)
                menu->close();
        });
        emit canvas().menuRequested({}, {});
        QVERIFY(found);
        QVERIFY(!graph().card(m_hello));
        QVERIFY(m_document->undo().ok());
        QVERIFY(graph().card(m_hello));
    }

    void shouldSayWhatIsThere_forScreenReaders()
    {
        QVERIFY2(canvas().accessibleName().contains("Main"_L1), qPrintable(canvas().accessibleName()));
        QVERIFY(canvas().accessibleName().contains('4'_L1));
        canvas().select({m_askEmail}, m_askEmail);
        QVERIFY(canvas().accessibleName().contains("E-mail"_L1));
        auto *outline = m_editor->findChild<QTreeView *>(u"outline"_s);
        action(u"outline"_s)->trigger();
        QVERIFY(outline->isVisible());
        QCOMPARE(outline->model()->rowCount(), 3); // Hello follows the start
        QCOMPARE(outline->selectionModel()->selectedIndexes().size(), 1);
        const QModelIndex first = outline->model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains("leads to Hello"_L1));
        outline->setCurrentIndex(first);
        QCOMPARE(m_editor->selectedNodes(), QList<NodeId> {m_start});
    }

    void shouldGoToTheStep_whenReturnIsPressedInTheOutline()
    {
        QVERIFY(m_document->push(commands::connectPort(m_document->project(), m_hello, u"next"_s, m_choice)).ok());
        QVERIFY(m_document->push(commands::connectPort(m_document->project(), m_choice, u"option:o1"_s, m_askEmail)).ok());
        QVERIFY(m_document->push(commands::connectPort(m_document->project(), m_choice, u"option:o2"_s, m_hello)).ok());
        action(u"outline"_s)->trigger();
        auto *outline = m_editor->findChild<QTreeView *>(u"outline"_s);
        const QAbstractItemModel *rows = outline->model();
        const QModelIndex start = rows->index(0, 0);
        QCOMPARE(rows->rowCount(start), 2);
        const QModelIndex choice = rows->index(1, 0, start);
        QCOMPARE(rows->rowCount(choice), 2);
        QCOMPARE(rows->index(0, 0, choice).data().toString(), u"Order bread"_s);
        const QModelIndex back = rows->index(1, 0, choice);
        QCOMPARE(back.data().toString(), u"Allergens → Hello"_s);
        QVERIFY(outline->isExpanded(choice));
        // Walking: the canvas follows, the outline stays where the keyboard is.
        outline->setCurrentIndex(back);
        QCOMPARE(canvas().state().selectedWire, shown().linkFrom(m_choice, u"option:o2"_s)->id);
        QCOMPARE(outline->currentIndex(), back);
        QSignalSpy opened(m_editor.get(), &ui::Editor::openRequested);
        outline->setFocus();
        QTest::keyClick(outline, Qt::Key_Return);
        QCOMPARE(outline->currentIndex(), rows->index(0, 0, start));
        QTest::keyClick(outline, Qt::Key_Return);
        QCOMPARE(m_editor->focusWidget(), &canvas());
        QCOMPARE(canvas().state().current, m_hello);
        QVERIFY(opened.isEmpty());
        // What is selected on the canvas is selected there.
        canvas().select({m_askEmail}, m_askEmail);
        const QModelIndex email = rows->index(0, 0, rows->index(0, 0, choice));
        QCOMPARE(outline->selectionModel()->selectedIndexes(), QModelIndexList {email});
        // What was closed stays closed while the flow changes.
        outline->collapse(choice);
        QVERIFY(m_document->push(commands::disconnectPort(m_document->project(), m_start, u"next"_s)).ok());
        QTRY_COMPARE(rows->rowCount(rows->index(0, 0)), 0);
        QVERIFY(m_document->undo().ok());
        QTRY_COMPARE(rows->rowCount(rows->index(0, 0)), 2);
        QVERIFY(!outline->isExpanded(rows->index(1, 0, rows->index(0, 0))));
    }

    /// Whoever runs this may have closed it in their own studio.
    void shouldShowTheMap_whateverThePersonsOwnSettingsSay() { QVERIFY(action(u"map"_s)->isChecked()); }

    void shouldClose_whenTheMapIsNotWanted()
    {
        auto *map = m_editor->findChild<MiniMap *>();
        QVERIFY(map->isVisible());
        emit map->closed();
        QVERIFY(!map->isVisible());
        QVERIFY(!action(u"map"_s)->isChecked());
        FlowEditor other(*m_document, m_flow, m_ask);
        QVERIFY(!other.findChild<QAction *>(u"map"_s)->isChecked());
        action(u"map"_s)->trigger();
        QVERIFY(map->isVisible());
    }

    void shouldRingWhatIsFound_andGoThere()
    {
        action(u"find"_s)->trigger();
        auto *field = m_editor->findChild<QLineEdit *>(u"findField"_s);
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, u"e-mail"_s);
        QCOMPARE(canvas().state().matches, QSet<NodeId> {m_askEmail});
        QCOMPARE(m_editor->selectedNodes(), QList<NodeId> {m_askEmail});
        field->clear();
        QTest::keyClicks(field, u"l"_s);
        QVERIFY(canvas().state().matches.size() > 1);
        const NodeId first = canvas().state().match;
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(canvas().state().match != first);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(canvas().state().match, first);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(canvas().state().matches.isEmpty());
    }

    void shouldShowNumbers_whenThereIsAHeatMap()
    {
        const QImage before = canvas().viewport()->grab().toImage();
        m_editor->setHeat({{m_hello, 0.25}, {m_askEmail, 1}}, {u"Coverage"_s, HeatLegend::Unit::Percent});
        QVERIFY(m_editor->findChild<QFrame *>(u"heatLegend"_s)->isVisible());
        QVERIFY(canvas().viewport()->grab().toImage() != before);
        QVERIFY(heatText(0.25, canvas().state().legend).contains("25"_L1));
        QCOMPARE(canvas().state().mostHeat, 1.0);
        m_editor->setHeat({}, {});
        QVERIFY(!m_editor->findChild<QFrame *>(u"heatLegend"_s)->isVisible());
        QCOMPARE(canvas().viewport()->grab().toImage(), before);
    }

    void shouldListTheKeys_whenF1IsPressed()
    {
        QTest::keyClick(&canvas(), Qt::Key_F1);
        auto *help = m_editor->findChild<QFrame *>(u"keyHelp"_s);
        QVERIFY(help->isVisible());
        QVERIFY(help->accessibleDescription().contains(action(u"breakpoint"_s)->shortcut().toString(QKeySequence::NativeText)));
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }

    void shouldScrollTheKeys_whenTheyDoNotFit()
    {
        m_editor->resize(700, 320);
        QCoreApplication::processEvents();
        QTest::keyClick(&canvas(), Qt::Key_F1);
        auto *help = m_editor->findChild<QFrame *>(u"keyHelp"_s);
        QVERIFY(help->isVisible());
        QVERIFY(help->frameWidth() > 0); // a border on all sides, within the canvas
        QVERIFY(canvas().rect().adjusted(1, 1, -1, -1).contains(help->geometry()));
        const auto *bar = help->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->isVisible());
        QTest::keyClick(help, Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(help, Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        m_editor->resize(700, 260); // the canvas gets smaller below it
        QTRY_VERIFY(canvas().rect().contains(help->geometry()));
        QTest::keyClick(help, Qt::Key_A);
        QVERIFY(!help->isVisible());
    }

    void shouldTell_whenTheHeatMapIsClosed()
    {
        QSignalSpy closed(m_editor.get(), &FlowEditor::heatClosed);
        m_editor->setHeat({{m_hello, 2}}, {u"Visits"_s, HeatLegend::Unit::Count});
        m_editor->findChild<QFrame *>(u"heatLegend"_s)->findChild<QToolButton *>()->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(canvas().state().heat.isEmpty());
    }

    void shouldShowEveryStep_toScreenReaders()
    {
        QAccessibleInterface *readable = QAccessible::queryAccessibleInterface(&canvas());
        QVERIFY(readable);
        QCOMPARE(readable->role(), QAccessible::Canvas);
        QVERIFY(readable->childCount() >= 4);
        const int at = int(graph().readingOrder().indexOf(m_askEmail));
        QAccessibleInterface *step = readable->child(at);
        QVERIFY(step && step->isValid());
        QVERIFY(step->text(QAccessible::Name).contains("E-mail"_L1));
        QCOMPARE(readable->indexOfChild(step), at);
        QCOMPARE(step->parent(), readable);
        QVERIFY(step->rect().isValid());
        const QPoint middleOfIt = step->rect().center();
        QCOMPARE(readable->childAt(middleOfIt.x(), middleOfIt.y()), step);
        step->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(canvas().state().current, m_askEmail);
        QVERIFY(step->state().selected);
        QVERIFY(m_document->push(commands::removeNodes(m_document->project(), {m_askEmail})).ok());
        QVERIFY(!step->isValid());
    }

    void shouldDrawEveryScriptAndManyPorts()
    {
        QJsonArray options;
        for (int i = 0; i < 24; ++i)
            options.append(QJsonObject {{u"id"_s, u"p%1"_s.arg(i)}, {u"label"_s, QJsonObject {{u"en"_s, u"विकल्प संख्या %1 जो बहुत लंबा है और कार्ड में नहीं समाता"_s.arg(i)}}}});
        NodeId many;
        NodeId arabic;
        const model::Node first = node(many, u"choice"_s, u"आप किस बारे में जानना चाहते हैं, कृपया चुनें"_s, {0, 400}, {{u"options"_s, options}});
        const model::Node second = node(arabic, u"message"_s, u"مرحبا بكم في خدمة العملاء لدينا، كيف يمكننا مساعدتكم"_s, {320, 400},
                                        text(u"يمكنكم السؤال عن الطلبات والمواعيد والفواتير في أي وقت"_s));
        QVERIFY(m_document->push(commands::addNodes(m_document->project(), {first, second}, {})).ok());
        const Card *card = graph().card(many);
        QCOMPARE(card->ports.size(), dialogist::flow::portsOf(first).size());
        QVERIFY(card->ports.size() > 24);
        for (const CardPort &port : card->ports)
            QVERIFY(card->size.height() >= port.at.y() + CardMetrics::portRadius);
        canvas().centerOn(middle(many));
        QVERIFY(!canvas().viewport()->grab().isNull());
    }
};

QTEST_MAIN(TestFlowLooking)
#include "tst_flowlooking.moc"
