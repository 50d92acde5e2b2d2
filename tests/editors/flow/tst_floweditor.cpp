// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/expression.h"
#include "tests/editors/flow/floweditorfixture.h"

using namespace tests;

class TestFlowEditor : public QObject, private FlowEditorFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldMoveInOneStep_whenACardIsDragged()
    {
        const QPointF before = graph().card(m_askEmail)->position;
        drag(head(m_askEmail), head(m_askEmail) + QPointF(80, 128));
        const QPointF after = m_document->project().node(m_askEmail)->position;
        QVERIFY(after != before);
        QCOMPARE(std::fmod(after.x(), 4), 0.0);
        QCOMPARE(std::fmod(after.y(), 4), 0.0);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(graph().card(m_askEmail)->position, before);
        QVERIFY(!m_document->canUndo());
    }

    void shouldChangeNothing_whenTheDragIsEscaped()
    {
        const QPointF before = graph().card(m_hello)->position;
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, at(head(m_hello)));
        QTest::mouseMove(canvas().viewport(), at(head(m_hello) + QPointF(100, 100)));
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, at(head(m_hello) + QPointF(100, 100)));
        QCOMPARE(graph().card(m_hello)->position, before);
        QVERIFY(!m_document->canUndo());
    }

    void shouldConnect_whenAPortIsDraggedToACard()
    {
        const QString port = graph().card(m_hello)->ports.first().name;
        QVERIFY(!shown().linkFrom(m_hello, port));
        drag(graph().card(m_hello)->output(port), middle(m_askEmail));
        QVERIFY(shown().linkFrom(m_hello, port));
        QCOMPARE(shown().linkFrom(m_hello, port)->to, m_askEmail);
        QCOMPARE(graph().wires().size(), size_t(2));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(graph().wires().size(), size_t(1));
    }

    void shouldAddAndConnectInOneStep_whenAPortIsDraggedToTheEmptyCanvas()
    {
        const QString port = graph().card(m_hello)->ports.first().name;
        drag(graph().card(m_hello)->output(port), QPointF(700, 330));
        choose(flow::specOf(u"message"_s)->title);
        QCOMPARE(steps(), 5);
        const model::Link *link = shown().linkFrom(m_hello, port);
        QVERIFY(link);
        QCOMPARE(m_document->project().node(link->to)->type, u"message"_s);
        QCOMPARE(m_editor->selectedNodes(), QList<NodeId> {link->to});
        QVERIFY(m_document->undo().ok());
        QCOMPARE(steps(), 4);
        QVERIFY(!shown().linkFrom(m_hello, port));
    }

    void shouldAddAStep_whenAIsPressedOrTheCanvasIsDoubleClicked()
    {
        action(u"add"_s)->trigger();
        choose(flow::specOf(u"set"_s)->title);
        QCOMPARE(steps(), 5);
        canvas().select({}, {});
        QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, at({760, 420}));
        choose(flow::specOf(u"note"_s)->title);
        QCOMPARE(steps(), 6);
    }

    /// A note is nothing without its words: what is typed next goes into them, and is no shortcut of the canvas.
    void shouldOpenTheText_whenANoteIsAdded()
    {
        QSignalSpy opened(m_editor.get(), &ui::Editor::openRequested);
        canvas().select({}, {});
        action(u"add"_s)->trigger();
        choose(flow::specOf(u"message"_s)->title);
        QCoreApplication::processEvents();
        QCOMPARE(opened.size(), 0); // other steps have shortcuts first
        canvas().select({}, {});
        action(u"add"_s)->trigger();
        choose(flow::specOf(u"note"_s)->title);
        QTRY_COMPARE(opened.size(), 1);
        const auto place = opened.first().first().value<ui::Place>();
        QCOMPARE(place.kind, ui::Place::Kind::Node);
        QCOMPARE(place.nodes, m_editor->selectedNodes());
        QCOMPARE(m_document->project().node(place.nodes.value(0))->type, u"note"_s);
    }

    /// One begin is enough; events there may be as many as one likes, and nothing leads into them.
    void shouldAddAnEvent_besideTheStart()
    {
        const auto ofType = [this](const QString &type) {
            return std::count_if(shown().nodes.begin(), shown().nodes.end(), [&type](const auto &entry) { return entry.second.type == type; });
        };
        QCOMPARE(ofType(u"start"_s), 1);
        for (const bool besideAStep : {false, true}) {
            canvas().select(besideAStep ? QSet<NodeId> {m_hello} : QSet<NodeId>(), besideAStep ? m_hello : NodeId());
            const size_t links = shown().links.size();
            action(u"add"_s)->trigger();
            choose(flow::specOf(u"event"_s)->title);
            QCOMPARE(ofType(u"event"_s), besideAStep ? 2 : 1);
            QCOMPARE(shown().links.size(), links);
        }
        const QList<Chooser::Entry> entries = stepEntries(QPalette(), false);
        QVERIFY(std::none_of(entries.begin(), entries.end(), [](const Chooser::Entry &entry) { return entry.id == u"start"; }));
    }

    void shouldRemoveTheWiresToo_whenACardIsDeleted()
    {
        canvas().select({m_hello}, m_hello);
        QTest::keyClick(&canvas(), Qt::Key_Delete);
        QCOMPARE(steps(), 3);
        QVERIFY(shown().links.empty());
        QVERIFY(graph().wires().empty());
        QVERIFY(m_editor->selectedNodes().isEmpty());
        QVERIFY(m_document->undo().ok());
        QCOMPARE(steps(), 4);
        QCOMPARE(graph().wires().size(), size_t(1));
    }

    void shouldJoinItsNeighbours_whenACardBetweenThemIsDeleted()
    {
        QVERIFY(m_document->push(commands::connectPort(m_document->project(), m_hello, u"next"_s, m_askEmail)).ok());
        canvas().select({m_hello}, m_hello);
        QTest::keyClick(&canvas(), Qt::Key_Delete);
        QCOMPARE(steps(), 3);
        QVERIFY(shown().linkFrom(m_start, u"next"_s));
        QCOMPARE(shown().linkFrom(m_start, u"next"_s)->to, m_askEmail);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(shown().linkFrom(m_start, u"next"_s)->to, m_hello);
        QCOMPARE(shown().linkFrom(m_hello, u"next"_s)->to, m_askEmail);
        canvas().select({m_hello}, m_hello);
        QTest::keyClick(&canvas(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(steps(), 3);
        QVERIFY(shown().links.empty());
    }

    void shouldSayWhyNot_beforeItAsksForTheNameOfAFlow()
    {
        class Refusing : public CreatingAsk
        {
        public:
            void error(QWidget *, const QString &, const Error &error) override { errors.append(error.message); }
            QStringList errors;
        };
        Refusing ask;
        FlowEditor editor(*m_document, m_flow, ask);
        editor.canvas().select({m_start}, m_start);
        ask.typed = {u"Beginning"_s, u"Greeting"_s};
        editor.findChild<QAction *>(u"extract"_s)->trigger();
        QCOMPARE(ask.errors.size(), 1);
        QVERIFY(ask.labels.isEmpty());
        editor.canvas().select({m_hello}, m_hello);
        editor.findChild<QAction *>(u"extract"_s)->trigger();
        QCOMPARE(ask.errors.size(), 1);
        QCOMPARE(ask.labels.size(), 1);
        QTRY_VERIFY(!shown().node(m_hello));
    }

    void shouldDisconnect_whenAWireIsClickedAndDeleted()
    {
        const Wire &wire = graph().wires().begin()->second;
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, at((wire.start + wire.end) / 2));
        QVERIFY(!canvas().state().selectedWire.isNull());
        QTest::keyClick(&canvas(), Qt::Key_Delete);
        QVERIFY(shown().links.empty());
        QCOMPARE(steps(), 4);
    }

    void shouldRename_whenF2IsPressedAndAWordTyped()
    {
        canvas().select({m_hello}, m_hello);
        QTest::keyClick(&canvas(), Qt::Key_F2);
        auto *field = m_editor->findChild<QLineEdit *>(u"nameField"_s);
        QVERIFY(field->isVisible());
        QCOMPARE(field->text(), u"Hello"_s);
        QTest::keyClicks(field, u"Greeting"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QCOMPARE(m_document->project().node(m_hello)->name, u"Greeting"_s);
        QCOMPARE(graph().card(m_hello)->name, u"Greeting"_s);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(graph().card(m_hello)->name, u"Hello"_s);
    }

    void shouldKeepTheName_whenRenamingIsEscaped()
    {
        canvas().select({m_hello}, m_hello);
        QTest::keyClick(&canvas(), Qt::Key_F2);
        auto *field = m_editor->findChild<QLineEdit *>(u"nameField"_s);
        QTest::keyClicks(field, u"Other"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(m_document->project().node(m_hello)->name, u"Hello"_s);
        QVERIFY(!m_document->canUndo());
    }

    void shouldTellThePlace_whenTheSelectionChanges()
    {
        QSignalSpy places(m_editor.get(), &ui::Editor::placeChanged);
        canvas().select({m_hello}, m_hello);
        const auto place = places.last().first().value<ui::Place>();
        QCOMPARE(place.kind, ui::Place::Kind::Node);
        QCOMPARE(place.id, m_hello.toString());
        QCOMPARE(place.bot, m_bot);
        canvas().select({}, {});
        QCOMPARE(places.last().first().value<ui::Place>().kind, ui::Place::Kind::Flow);
    }

    void shouldShowTheWayOut_whenTheFlowIsEmpty()
    {
        QVERIFY(m_document->push(commands::removeNodes(m_document->project(), {m_start, m_hello, m_askEmail, m_choice})).ok());
        QVERIFY(m_editor->findChild<QPushButton *>()->isVisibleTo(m_editor.get()));
        QVERIFY(!m_editor->findChild<MiniMap *>()->isVisible());
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_editor->findChild<MiniMap *>()->isVisible());
    }

    void shouldFitBesideTheMap_whenItWouldCoverACard()
    {
        auto *map = m_editor->findChild<MiniMap *>();
        QVERIFY(map->isVisible());
        m_editor->findChild<QAction *>(u"zoomFit"_s)->trigger();
        const auto onMap = [&](model::NodeId id) {
            return canvas().mapFromScene(graph().card(id)->rect()).boundingRect().intersects(map->geometry());
        };
        for (const model::NodeId id : {m_start, m_hello, m_askEmail, m_choice})
            QVERIFY(!onMap(id));
        // One that lies where the map is.
        const QPointF corner = canvas().mapToScene(map->geometry().center());
        QVERIFY(m_document->push(commands::moveNodes(m_document->project(), {{m_askEmail, corner}})).ok());
        QVERIFY(onMap(m_askEmail));
        m_editor->findChild<QAction *>(u"zoomFit"_s)->trigger();
        QVERIFY(!onMap(m_askEmail));
        QVERIFY(canvas().visibleRect().contains(graph().card(m_askEmail)->rect()));
    }

    void shouldChangeNothing_whenTheDocumentIsReadOnly()
    {
        const QString path = m_document->path();
        m_editor.reset();
        m_document.reset();
        auto opened = commands::Document::open(path, true);
        QVERIFY(opened.ok());
        m_document = opened.take();
        openEditor();
        QVERIFY(!action(u"add"_s)->isEnabled());
        drag(head(m_hello), head(m_hello) + QPointF(100, 100));
        QCOMPARE(graph().card(m_hello)->position, QPointF(320, 0));
        canvas().select({m_hello}, m_hello);
        QVERIFY(!action(u"delete"_s)->isEnabled());
        QVERIFY(action(u"copy"_s)->isEnabled());
    }

    void shouldSetABreakpoint_byKeyAndByMargin()
    {
        engine::Breakpoints breakpoints(*m_document);
        m_editor->setBreakpoints(&breakpoints);
        canvas().select({m_hello}, m_hello);
        QTest::keyClick(&canvas(), Qt::Key_F9);
        QVERIFY(breakpoints.at(m_hello));
        QVERIFY(canvas().state().breakpoints.contains(m_hello));
        const QPoint margin = at(breakpointPlace(*graph().card(m_askEmail)));
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, margin);
        QVERIFY(breakpoints.at(m_askEmail));
        breakpoints.set(m_askEmail, {u"turn > 3"_s, true});
        QCOMPARE(canvas().state().breakpoints.value(m_askEmail), CanvasState::Mark::Conditional);
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, margin);
        QVERIFY(!breakpoints.at(m_askEmail));
        action(u"noBreakpoints"_s)->trigger();
        QVERIFY(breakpoints.isEmpty());
        QVERIFY(!m_document->canUndo());
        m_editor->setBreakpoints(nullptr);
    }

    void shouldAskAgain_whenAConditionCannotBeRead()
    {
        engine::Breakpoints breakpoints(*m_document);
        m_editor->setBreakpoints(&breakpoints);
        canvas().select({m_hello}, m_hello);
        m_ask.typed = {u"turn > "_s, u"turn > 3"_s};
        QTest::keyClick(&canvas(), Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(m_ask.labels.size(), 2);
        const QString wrong = dialogist::flow::Expression::parse(u"turn >"_s).error().message;
        QVERIFY(!m_ask.labels.first().contains(wrong));
        QVERIFY2(m_ask.labels.last().contains(wrong), qPrintable(m_ask.labels.last()));
        QCOMPARE(m_ask.initials.last(), u"turn >"_s);
        QCOMPARE(breakpoints.at(m_hello)->condition, u"turn > 3"_s);
        m_ask.typed = {u"turn >"_s}; // and then the person gives up
        QTest::keyClick(&canvas(), Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(breakpoints.at(m_hello)->condition, u"turn > 3"_s);
        m_editor->setBreakpoints(nullptr);
    }

    void shouldOpenTheFlow_whenAStepThatLeadsThereIsDoubleClicked()
    {
        model::Flow other;
        other.id = model::FlowId::create();
        other.bot = m_bot;
        other.name = u"Orders"_s;
        QVERIFY(m_document->push(commands::addFlow(m_document->project(), other)).ok());
        NodeId leads;
        const model::Node step = node(leads, u"goto"_s, {}, {640, 240}, {{u"flow"_s, other.id.toString()}});
        QVERIFY(m_document->push(commands::addNodes(m_document->project(), {step}, {})).ok());
        QSignalSpy opened(m_editor.get(), &ui::Editor::openRequested);
        QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, at(middle(leads)));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ui::Place>().flow, other.id);
        FlowEditor called(*m_document, other.id, m_ask);
        QSignalSpy back(&called, &ui::Editor::openRequested);
        called.findChild<QAction *>(u"caller"_s)->trigger();
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().first().value<ui::Place>().id, leads.toString());
    }
};

QTEST_MAIN(TestFlowEditor)
#include "tst_floweditor.moc"
