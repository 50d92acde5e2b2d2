// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"

#include "editors/flow/graph/clipboard.h"
#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/view/canvas.h"
#include "editors/flow/view/chooser.h"
#include "editors/flow/view/minimap.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/ui/ask.h"
#include "studio/ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace dialogist;
using namespace dialogist::editors::flow;
using namespace Qt::StringLiterals;
using model::NodeId;

namespace {

class CreatingAsk : public ui::SilentAsk
{
public:
    std::optional<int> choose(QWidget *, const QString &, const QString &text, const QStringList &) override
    {
        asked = text;
        return 0;
    }
    QString asked;
};

} // namespace

class TestFlowEditor : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    std::unique_ptr<FlowEditor> m_editor;
    CreatingAsk m_ask;
    model::FlowId m_flow;
    model::BotId m_bot;
    NodeId m_start;
    NodeId m_hello;
    NodeId m_askEmail;
    NodeId m_choice;
    int m_files = 0;

    static QJsonObject text(const QString &words)
    {
        return {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, words}}}}}}}};
    }

    model::Node node(NodeId &id, const QString &type, const QString &name, const QPointF &at, const QJsonObject &props = {}) const
    {
        id = NodeId::create();
        QJsonObject all = flow::specOf(type)->defaults;
        for (auto it = props.begin(); it != props.end(); ++it)
            all.insert(it.key(), it.value());
        return {id, m_flow, type, name, at, all};
    }

    void makeDocument()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::Bot bot;
        bot.id = m_bot = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        model::Flow main;
        main.id = m_flow = model::FlowId::create();
        main.bot = bot.id;
        main.name = u"Main"_s;
        const model::Node nodes[] {
            node(m_start, u"start"_s, {}, {0, 0}),
            node(m_hello, u"message"_s, u"Hello"_s, {320, 0}, text(u"Good morning. I am the bakery's assistant."_s)),
            node(m_askEmail, u"ask"_s, u"E-mail"_s, {640, 0}, {{u"variable"_s, u"email"_s}}),
            node(m_choice, u"choice"_s, u"How can I help?"_s, {320, 240},
                 {{u"options"_s, QJsonArray {QJsonObject {{u"id"_s, u"o1"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"Order bread"_s}}}},
                                             QJsonObject {{u"id"_s, u"o2"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"Allergens"_s}}}}}}}),
        };
        for (const model::Node &n : nodes)
            main.nodes.emplace(n.id, n);
        const model::Link link {model::LinkId::create(), m_flow, m_start, flow::portsOf(nodes[0]).first().name, m_hello};
        main.links.emplace(link.id, link);
        bot.startFlow = main.id;
        bot.flows.emplace(main.id, main);
        model::Variable variable;
        variable.id = model::VariableId::create();
        variable.bot = bot.id;
        variable.name = u"email"_s;
        variable.category = u"contact.email"_s;
        bot.variables.emplace(variable.id, variable);
        project.bots.emplace(bot.id, bot);
        auto whole = model::Project::fromObjects(project.objects());
        QVERIFY(whole.ok());
        auto document = commands::Document::create(m_folder.filePath(u"%1.dialogist"_s.arg(++m_files)), *whole);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        m_document = document.take();
    }

    void openEditor()
    {
        m_editor = std::make_unique<FlowEditor>(*m_document, m_flow, m_ask);
        m_editor->resize(1100, 700);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        QCoreApplication::processEvents();
        canvas().setZoom(1);
        canvas().centerOn(430, 200);
        canvas().setFocus();
    }

    Canvas &canvas() const { return m_editor->canvas(); }
    FlowGraph &graph() const { return canvas().graph(); }
    QPoint at(const QPointF &scene) const { return canvas().mapFromScene(scene); }
    QPointF middle(NodeId id) const { return graph().card(id)->rect().center(); }
    QPointF head(NodeId id) const { return graph().card(id)->position + QPointF(60, 12); }
    const model::Flow &shown() const { return *m_document->project().flow(m_flow); }
    qsizetype steps() const { return qsizetype(shown().nodes.size()); }
    QAction *action(const QString &name) const { return m_editor->findChild<QAction *>(name); }

    void drag(const QPointF &from, const QPointF &to)
    {
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, at(from));
        for (int i = 1; i <= 5; ++i)
            QTest::mouseMove(canvas().viewport(), at(from + (to - from) * i / 5.0));
        QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, at(to));
    }

    void choose(const QString &search)
    {
        QTRY_VERIFY(m_editor->findChild<Chooser *>());
        auto *chooser = m_editor->findChild<Chooser *>();
        auto *field = chooser->findChild<QLineEdit *>();
        QTest::keyClicks(field, search);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!m_editor->findChild<Chooser *>());
    }

private slots:
    void initTestCase()
    {
        QDir::setSearchPaths(u"icons"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/resources/icons"_s});
        QApplication::setPalette(ui::lightPalette());
        QApplication::setStyle(u"Fusion"_s);
        QVERIFY(m_folder.isValid());
    }
    void init()
    {
        makeDocument();
        openEditor();
    }
    void cleanup()
    {
        m_editor.reset();
        m_document.reset();
    }

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

    void shouldKeepTheWires_whenStepsAreCopiedAndPasted()
    {
        canvas().select({m_start, m_hello}, m_hello);
        action(u"copy"_s)->trigger();
        QVERIFY(QApplication::clipboard()->text().contains("Hello"_L1));
        action(u"paste"_s)->trigger();
        QCOMPARE(steps(), 6);
        QCOMPARE(shown().links.size(), size_t(2));
        const QList<NodeId> made = m_editor->selectedNodes();
        QCOMPARE(made.size(), 2);
        QVERIFY(!made.contains(m_hello));
        for (const auto &[id, link] : shown().links)
            QCOMPARE(made.contains(link.from), made.contains(link.to));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(steps(), 4);
        QVERIFY(!m_document->canUndo());
    }

    void shouldAskForTheVariables_whenStepsComeFromAnotherBot()
    {
        canvas().select({m_askEmail}, m_askEmail);
        action(u"copy"_s)->trigger();
        m_editor.reset();
        makeDocument();
        const model::VariableId email = m_document->project().bot(m_bot)->variable(u"email"_s)->id;
        QVERIFY(m_document->push(commands::removeVariable(m_document->project(), email)).ok());
        openEditor();
        QList<Missing> asked;
        m_editor->setRepairer([&asked](const QList<Missing> &missing) {
            asked = missing;
            return std::optional(QList<Repair> {{Repair::Way::Create, {}}});
        });
        action(u"paste"_s)->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().name, u"email"_s);
        const model::Variable *made = m_document->project().bot(m_bot)->variable(u"email"_s);
        QVERIFY(made);
        QCOMPARE(made->category, u"contact.email"_s);
        QCOMPARE(steps(), 5);
        QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->project().bot(m_bot)->variable(u"email"_s));
    }

    void shouldIgnoreTheClipboard_whenItHoldsSomethingElse()
    {
        auto *data = new QMimeData;
        data->setData(clipboardMime, "{\"dialogist\":\"nodes\",\"version\":99,\"nodes\":[{}]}");
        QApplication::clipboard()->setMimeData(data);
        action(u"paste"_s)->trigger();
        QCOMPARE(steps(), 4);
        QVERIFY(pasted("no json", m_document->project(), m_flow, {}).nodes.isEmpty());
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

    void shouldMoveByTheGridInOneStep_whenArrowsAreHeldWithAlt()
    {
        canvas().select({m_hello}, m_hello);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&canvas(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_document->project().node(m_hello)->position, QPointF(320, 24));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(graph().card(m_hello)->position, QPointF(320, 0));
    }

    void shouldSelectWhatTheFrameTouches()
    {
        drag(QPointF(250, -30), QPointF(600, 300));
        QCOMPARE(QSet<NodeId>(canvas().state().selected), (QSet<NodeId> {m_hello, m_choice}));
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QVERIFY(m_editor->selectedNodes().isEmpty());
    }

    void shouldComeInBetween_whenALooseCardIsDroppedOnAWire()
    {
        drag(head(m_choice), (graph().wires().begin()->second.start + graph().wires().begin()->second.end) / 2 + QPointF(-48, -8));
        const QString port = graph().card(m_start)->ports.first().name;
        QCOMPARE(shown().linkFrom(m_start, port)->to, m_choice);
        QCOMPARE(shown().linkFrom(m_choice, graph().card(m_choice)->ports.first().name)->to, m_hello);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(shown().linkFrom(m_start, port)->to, m_hello);
        QCOMPARE(shown().links.size(), size_t(1));
        QVERIFY(!m_document->canUndo());
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

    void shouldSayWhatIsThere_forScreenReaders()
    {
        QVERIFY2(canvas().accessibleName().contains("Main"_L1), qPrintable(canvas().accessibleName()));
        QVERIFY(canvas().accessibleName().contains('4'_L1));
        canvas().select({m_askEmail}, m_askEmail);
        QVERIFY(canvas().accessibleName().contains("E-mail"_L1));
        auto *outline = m_editor->findChild<QListView *>(u"outline"_s);
        action(u"outline"_s)->trigger();
        QVERIFY(outline->isVisible());
        QCOMPARE(outline->model()->rowCount(), 4);
        QCOMPARE(outline->selectionModel()->selectedIndexes().size(), 1);
        const QModelIndex first = outline->model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains("leads to Hello"_L1));
        outline->setCurrentIndex(first);
        QCOMPARE(m_editor->selectedNodes(), QList<NodeId> {m_start});
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

    void shouldKeepTheOrder_whenTidiedUp()
    {
        action(u"tidy"_s)->trigger();
        QVERIFY(graph().card(m_start)->position.x() < graph().card(m_hello)->position.x());
        QSet<NodeId> seen;
        for (const auto &[id, card] : graph().cards()) {
            for (const Card *other : graph().cardsIn(card.rect()))
                QVERIFY2(other->id == id, "cards cover each other");
        }
        QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->canUndo());
    }

    void shouldShowTheWayOut_whenTheFlowIsEmpty()
    {
        QVERIFY(m_document->push(commands::removeNodes(m_document->project(), {m_start, m_hello, m_askEmail, m_choice})).ok());
        QVERIFY(m_editor->findChild<QPushButton *>()->isVisibleTo(m_editor.get()));
        QVERIFY(!m_editor->findChild<MiniMap *>()->isVisible());
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_editor->findChild<MiniMap *>()->isVisible());
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

    void shouldMakeAStack_whenACardIsDroppedBelowAnother()
    {
        const QPointF below = graph().card(m_hello)->rect().bottomLeft() - graph().card(m_askEmail)->position;
        drag(head(m_askEmail), head(m_askEmail) + below + QPointF(6, 5));
        QCOMPARE(graph().below(m_hello), m_askEmail);
        QCOMPARE(graph().card(m_askEmail)->position, graph().card(m_hello)->rect().bottomLeft());
        QVERIFY(shown().linkFrom(m_hello, u"next"_s)->stacked);
        // With its first card the whole stack moves; from below a card comes out alone.
        drag(head(m_hello), head(m_hello) + QPointF(-20, -120));
        QCOMPARE(graph().card(m_askEmail)->position, graph().card(m_hello)->rect().bottomLeft());
        drag(head(m_askEmail), head(m_askEmail) + QPointF(300, 40));
        QVERIFY(graph().below(m_hello).isNull());
        QVERIFY(!shown().linkFrom(m_hello, u"next"_s));
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->canUndo());
        QCOMPARE(graph().card(m_askEmail)->position, QPointF(640, 0));
    }

    void shouldStackByKeyboard()
    {
        canvas().select({m_hello}, m_hello);
        QTest::keyClick(&canvas(), Qt::Key_S);
        QCOMPARE(graph().above(m_hello), m_start);
        canvas().select({m_hello}, m_hello);
        QTest::keyClick(&canvas(), Qt::Key_S, Qt::ShiftModifier);
        QVERIFY(graph().above(m_hello).isNull());
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->canUndo());
    }

    void shouldBendAWire_byMouseAndByKeyboard()
    {
        const model::LinkId wire = graph().wires().begin()->first;
        const QPointF middle = (graph().wire(wire)->start + graph().wire(wire)->end) / 2;
        QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, at(middle));
        QCOMPARE(m_document->project().link(wire)->bends.size(), 1);
        const QPointF bend = m_document->project().link(wire)->bends.first();
        drag(bend, bend + QPointF(0, 80));
        QCOMPARE(m_document->project().link(wire)->bends.first(), bend + QPointF(0, 80));
        QTest::keyClick(&canvas(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_document->project().link(wire)->bends.first(), bend + QPointF(0, 72));
        QTest::keyClick(&canvas(), Qt::Key_Delete);
        QVERIFY(m_document->project().link(wire));
        QVERIFY(m_document->project().link(wire)->bends.isEmpty());
        canvas().select({m_start}, m_start);
        QTest::keyClick(&canvas(), Qt::Key_W);
        QCOMPARE(canvas().state().selectedWire, wire);
        QTest::keyClick(&canvas(), Qt::Key_B);
        QCOMPARE(m_document->project().link(wire)->bends.size(), 1);
        action(u"straighten"_s)->trigger();
        QVERIFY(m_document->project().link(wire)->bends.isEmpty());
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QCOMPARE(m_editor->selectedNodes(), QList<NodeId> {m_start});
    }

    void shouldMoveWhatLiesInIt_whenAFrameIsDragged()
    {
        canvas().select({m_hello, m_askEmail}, m_hello);
        action(u"frame"_s)->trigger();
        QTest::keyClicks(m_editor->findChild<QLineEdit *>(u"nameField"_s), u"Begin"_s);
        QTest::keyClick(m_editor->findChild<QLineEdit *>(u"nameField"_s), Qt::Key_Return);
        const NodeId frame = canvas().state().current;
        QVERIFY(graph().card(frame)->isFrame());
        QCOMPARE(graph().card(frame)->title(), u"Begin"_s);
        const QPointF before = graph().card(m_hello)->position;
        const QPointF grip = graph().card(frame)->position + QPointF(90, 12);
        drag(grip, grip + QPointF(40, 48));
        const QPointF moved = graph().card(m_hello)->position - before;
        QVERIFY(moved.y() > 20);
        QCOMPARE(graph().card(m_choice)->position, QPointF(320, 240));
        const QRectF rect = graph().card(frame)->rect();
        drag(rect.bottomRight(), rect.bottomRight() + QPointF(60, 40));
        QVERIFY(graph().card(frame)->size.width() > rect.width() + 50);
        QVERIFY(graph().card(frame)->size.height() > rect.height() + 30);
        QCOMPARE(graph().card(m_hello)->position, before + moved);
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

    void shouldStaySmooth_withManySteps_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("1,000 steps") << 1000;
        QTest::newRow("10,000 steps") << 10000;
    }

    void shouldStaySmooth_withManySteps()
    {
        QFETCH(int, count);
        QList<model::Node> nodes;
        QList<model::Link> links;
        NodeId id;
        const int columns = count / 25;
        for (int i = 0; i < count; ++i) {
            nodes.append(node(id, i % 5 == 3 ? u"choice"_s : i % 5 == 4 ? u"ask"_s : u"message"_s, u"Step %1"_s.arg(i),
                              QPointF((i % columns) * 300, (i / columns) * 200), text(u"Words of step %1, as a person reads them."_s.arg(i))));
            if (i > 0 && i % columns != 0)
                links.append({model::LinkId::create(), m_flow, nodes.at(i - 1).id,
                              flow::portsOf(nodes.at(i - 1)).first().name, id});
        }
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_document->push(commands::addNodes(m_document->project(), nodes, links)).ok());
        const qint64 pushed = clock.restart();
        m_editor.reset();
        clock.restart();
        openEditor();
        const qint64 opened = clock.elapsed();
        QCOMPARE(graph().cards().size(), size_t(count + 4));

        const auto measure = [&](const char *what, int frames, const std::function<void(int)> &change) {
            QList<double> times;
            for (int i = 0; i < frames; ++i) {
                QElapsedTimer frame;
                frame.start();
                change(i);
                canvas().viewport()->repaint();
                times.append(double(frame.nsecsElapsed()) / 1e6);
            }
            std::sort(times.begin(), times.end());
            qInfo("%d steps, %s: median %.1f ms, p99 %.1f ms", count, what, times.at(frames / 2), times.at(frames * 99 / 100));
            return times.at(frames / 2);
        };
        qInfo("%d steps: one command %lld ms, editor open %lld ms", count, pushed, opened);
        canvas().centerOn(2000, 1500);
        const double pan = measure("pan at 100 %", 60, [&](int) {
            canvas().horizontalScrollBar()->setValue(canvas().horizontalScrollBar()->value() + 24);
        });
        measure("zoom sweep", 60, [&](int i) { canvas().setZoom(i < 30 ? 1.0 - 0.03 * i : 0.1 + 0.03 * (i - 30)); });
        canvas().setZoom(1);
        canvas().centerOn(2000, 1500);
        const Card *card = graph().cardsIn(canvas().visibleRect()).value(0);
        QVERIFY(card);
        const NodeId moved = card->id;
        const QPointF from = card->position;
        measure("drag", 60, [&](int i) { canvas().displace({{moved, from + QPointF(i * 4, i * 2)}}); });
        canvas().displace({});
        canvas().fit();
        const double whole = measure("whole flow", 20, [&](int) { });
        measure("pan of the whole flow", 20, [&](int i) {
            canvas().verticalScrollBar()->setValue(canvas().verticalScrollBar()->value() + (i % 2 ? 4 : -4));
        });
        // Generous, for a loaded machine and a Debug build: only a change of order fails here.
        QVERIFY2(pan < 250, "panning has become slow");
        QVERIFY2(whole < 1500, "the whole flow has become slow");
    }
};

QTEST_MAIN(TestFlowEditor)
#include "tst_floweditor.moc"
