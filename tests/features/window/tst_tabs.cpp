// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"
#include "editors/flow/view/canvas.h"
#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/templates.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/mainwindow.h"
#include "panels/deploy/deploypanel.h"
#include "studio/shell/workbench.h"
#include "tests/support/studiowindow.h"

#include <QSignalSpy>
#include <QTabWidget>

#include <algorithm>

using namespace dialogist;
using namespace Qt::StringLiterals;
using Kind = ui::Place::Kind;

/// What was open when a project was closed is open when it is opened the next time.
class TestTabs : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"shop.dialogist"_s);

    static QStringList titles(const shell::MainWindow &window)
    {
        const auto *tabs = window.findChild<QTabWidget *>(u"editorTabs"_s);
        QStringList list;
        for (int i = 0; i < tabs->count(); ++i)
            list.append(tabs->tabText(i));
        return list;
    }
    static editors::flow::FlowEditor *flowIn(shell::Workbench &bench)
    {
        for (ui::Editor *editor : bench.area->editors()) {
            if (auto *flow = qobject_cast<editors::flow::FlowEditor *>(editor))
                return flow;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        auto project = flow::makeProject(u"support"_s, u"Shop"_s, u"en"_s);
        QVERIFY(project.ok());
        QVERIFY(storage::ProjectFile::create(m_path, *project).ok());
    }

    void shouldOpenWhatWasOpen_inItsOrder()
    {
        QStringList open;
        QString inFront;
        double zoom = 0;
        QPointF centre;
        {
            shell::MainWindow window;
            window.resize(1280, 800);
            window.show();
            window.openFile(m_path);
            shell::Workbench &bench = window.workbench();
            QCOMPARE(titles(window).size(), 1); // the first flow, the first time
            const model::Project &project = bench.document()->project();
            const model::BotId bot = project.bots.begin()->first;
            bench.open({Kind::KnowledgeBase, project.knowledgeBases.begin()->first.toString(), {}, {}, {}});
            bench.open({Kind::Language, u"en"_s, bot, {}, {}});
            bench.open({Kind::Flow, project.bots.begin()->second.startFlow.toString(), bot, project.bots.begin()->second.startFlow, {}});
            QTest::qWait(50);
            flowIn(bench)->canvas().setZoom(0.5);
            flowIn(bench)->canvas().centerOn(QPointF(300, 200));
            zoom = flowIn(bench)->canvas().zoom();
            centre = flowIn(bench)->canvas().visibleRect().center();
            bench.open({Kind::KnowledgeBase, project.knowledgeBases.begin()->first.toString(), {}, {}, {}});
            open = titles(window);
            QCOMPARE(open.size(), 3);
            inFront = bench.area->currentEditor()->title();
            window.close();
        }
        shell::MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFile(m_path);
        shell::Workbench &bench = window.workbench();
        QCOMPARE(bench.area->currentEditor()->title(), inFront); // at once
        QTRY_COMPARE(titles(window), open);
        QCOMPARE(bench.area->currentEditor()->title(), inFront);
        const model::Bot &bot = bench.document()->project().bots.begin()->second;
        bench.open({Kind::Flow, bot.startFlow.toString(), bot.id, bot.startFlow, {}});
        QTRY_COMPARE(flowIn(bench)->canvas().zoom(), zoom);
        const QPointF now = flowIn(bench)->canvas().visibleRect().center();
        QVERIFY2(QLineF(now, centre).length() < 4, qPrintable(u"%1 %2"_s.arg(now.x()).arg(now.y())));
        window.close();
    }

    void shouldShowAStep_whenItsFlowWasLeftElsewhere()
    {
        model::NodeId step;
        {
            shell::MainWindow window;
            window.resize(1280, 800);
            window.show();
            window.openFile(m_path);
            shell::Workbench &bench = window.workbench();
            const model::Bot &bot = bench.document()->project().bots.begin()->second;
            bench.open({Kind::Flow, bot.startFlow.toString(), bot.id, bot.startFlow, {}});
            QTest::qWait(50);
            flowIn(bench)->canvas().setZoom(2);
            const model::Flow &flow = bot.flows.at(bot.startFlow);
            const auto farthest = std::max_element(flow.nodes.begin(), flow.nodes.end(), [](const auto &a, const auto &b) { return a.second.position.y() < b.second.position.y(); });
            step = farthest->first;
            flowIn(bench)->canvas().centerOn(flow.nodes.begin()->second.position);
            bench.open({Kind::KnowledgeBase, bench.document()->project().knowledgeBases.begin()->first.toString(), {}, {}, {}});
            window.close();
        }
        shell::MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFile(m_path);
        shell::Workbench &bench = window.workbench();
        QTRY_VERIFY(flowIn(bench));
        const model::Bot &bot = bench.document()->project().bots.begin()->second;
        bench.open({Kind::Node, step.toString(), bot.id, bot.startFlow, {step}});
        QTest::qWait(300);
        QVERIFY(flowIn(bench)->canvas().visibleRect().contains(bot.node(step)->position));
        window.close();
    }

    void shouldShowTheSelectedStep_whenItsTabComesToTheFrontAgain()
    {
        shell::MainWindow window;
        window.show();
        window.openFile(m_path);
        shell::Workbench &bench = window.workbench();
        const model::Bot &bot = bench.document()->project().bots.begin()->second;
        const model::NodeId step = bot.flows.at(bot.startFlow).nodes.begin()->first;
        bench.open({Kind::Node, step.toString(), bot.id, bot.startFlow, {step}});
        bench.showReview();
        QSignalSpy shown(&bench, &shell::Workbench::placeChanged);
        bench.area->stepTab(-1);
        while (bench.area->currentEditor() != flowIn(bench))
            bench.area->stepTab(-1);
        QVERIFY(!shown.isEmpty());
        QCOMPARE(shown.constLast().constFirst().value<ui::Place>().kind, Kind::Node);
        QCOMPARE(shown.constLast().constFirst().value<ui::Place>().id, step.toString());
        window.close();
    }

    void shouldOpenTheReview_whenItWasInFront()
    {
        for (const bool inFront : {true, false}) {
            {
                shell::MainWindow window;
                window.show();
                window.openFile(m_path);
                shell::Workbench &bench = window.workbench();
                bench.showReview();
                if (!inFront)
                    bench.area->closePage(bench.deploy);
                window.close();
            }
            shell::MainWindow window;
            window.show();
            window.openFile(m_path);
            QCOMPARE(window.workbench().area->currentPage() == window.workbench().deploy, inFront);
            window.workbench().area->closePage(window.workbench().deploy);
            window.close();
        }
    }

    void shouldOpenTheFirstFlow_whenWhatWasOpenIsGone()
    {
        {
            shell::MainWindow window;
            window.show();
            window.openFile(m_path);
            shell::Workbench &bench = window.workbench();
            QTRY_VERIFY(flowIn(bench)); // the others come one by one
            QTest::qWait(100);
            bench.area->closeAll();
            const model::Project &project = bench.document()->project();
            bench.open({Kind::KnowledgeBase, project.knowledgeBases.begin()->first.toString(), {}, {}, {}});
            QCOMPARE(titles(window).size(), 1);
            window.close();
        }
        {
            auto document = commands::Document::open(m_path);
            QVERIFY(document.ok());
            const model::Project &project = (*document)->project();
            QVERIFY((*document)->push(commands::removeKnowledgeBase(project, project.knowledgeBases.begin()->first)).ok());
        }
        shell::MainWindow window;
        window.show();
        window.openFile(m_path);
        QVERIFY(flowIn(window.workbench()));
        QCOMPARE(titles(window).size(), 1);
        window.close();
    }

    /// A flow that was made and opened goes by undoing: no tab of a removed flow is left.
    void shouldCloseTheTab_whenItsFlowIsGone()
    {
        shell::MainWindow window;
        window.show();
        window.openFile(m_path);
        shell::Workbench &bench = window.workbench();
        const model::Bot &bot = bench.document()->project().bots.begin()->second;
        bench.open({Kind::Flow, bot.startFlow.toString(), bot.id, bot.startFlow, {}});
        QTest::qWait(50);
        const QStringList before = titles(window);
        model::Flow flow;
        flow.id = model::FlowId::create();
        flow.bot = bot.id;
        flow.name = u"Extracted"_s;
        QVERIFY(bench.document()->push(commands::addFlow(bench.document()->project(), flow)).ok());
        bench.open({Kind::Flow, flow.id.toString(), flow.bot, flow.id, {}});
        QVERIFY(titles(window).contains(u"Extracted"_s));
        bench.undo();
        QTest::qWait(200);
        QEXPECT_FAIL("", "The tab of a flow that was undone still stays open.", Abort);
        QCOMPARE(titles(window), before);
        QVERIFY(bench.document()->redo().ok());
        QTest::qWait(50);
        QCOMPARE(titles(window), before);
        window.close();
    }

    void shouldStayClosed_whenTheProjectIsClosedAtOnce()
    {
        {
            shell::MainWindow window;
            window.show();
            window.openFile(m_path);
            shell::Workbench &bench = window.workbench();
            const model::Bot &bot = bench.document()->project().bots.begin()->second;
            bench.open({Kind::Flow, bot.startFlow.toString(), bot.id, bot.startFlow, {}});
            bench.open({Kind::Language, u"en"_s, bot.id, {}, {}});
            bench.open({Kind::Test, {}, bot.id, {}, {}});
            QCOMPARE(titles(window).size(), 3);
            window.close();
        }
        shell::MainWindow window;
        window.show();
        window.openFile(m_path);
        QCOMPARE(titles(window).size(), 1); // the others wait
        window.workbench().closeProject();
        QTest::qWait(50);
        QCOMPARE(titles(window), QStringList());
        window.close();
    }
};

WINDOW_TEST_MAIN(TestTabs)
#include "tst_tabs.moc"
