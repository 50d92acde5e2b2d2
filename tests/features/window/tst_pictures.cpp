// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/importpreview.h"
#include "editors/flow/view/repairdialog.h"
#include "editors/knowledge/syncdialog.h"
#include "panels/deploy/deploypanel.h"
#include "panels/find/findpanel.h"
#include "panels/history/comparisonview.h"
#include "panels/history/historypanel.h"
#include "panels/history/mergedialog.h"
#include "panels/inspector/inspectorpanel.h"
#include "panels/jobs/jobspanel.h"
#include "panels/problems/problemspanel.h"
#include "panels/simulator/simulatorpanel.h"
#include "panels/simulator/talksession.h"
#include "studio/commands/flowcommands.h"
#include "studio/exchange/compare/comparison.h"
#include "studio/exchange/merge/merge.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/templates.h"
#include "studio/shell/appearance.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/translations.h"
#include "studio/shell/workbench.h"
#include "tests/support/studiowindow.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// Keeps a picture of every page of the window for who wants to look at them: DIALOGIST_PICTURES names the folder,
/// DIALOGIST_PICTURES_SIZE the size of the window ("1024x700"), DIALOGIST_PICTURES_DARK=1 the dark look, and
/// DIALOGIST_PICTURES_LANGUAGE the language; QT_SCALE_FACTOR does the rest.
class TestPictures : public QObject
{
    Q_OBJECT
private:
    QString m_pictures = qEnvironmentVariable("DIALOGIST_PICTURES");
    QSize m_size {1280, 800};
    int m_number = 0;

    void keep(QWidget *widget, const QString &name)
    {
        QTest::qWait(120);
        const QString file = u"%1/%2-%3.png"_s.arg(m_pictures).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
        QVERIFY2(widget->grab().save(file), qPrintable(file));
    }

    /// All of a page that scrolls.
    void keepWhole(QWidget *panel, const QString &name)
    {
        const auto *scroll = panel->findChild<QScrollArea *>();
        keep(scroll && scroll->widget() ? scroll->widget() : panel, name);
    }

    /// What opens over the window while something runs its own loop.
    void keepNext(const QString &name)
    {
        QTimer::singleShot(400, this, [this, name] {
            QWidget *shown = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
            if (!shown)
                return;
            keep(shown, name);
            shown->close();
        });
    }

    static void raise(shell::MainWindow &window, QWidget *panel)
    {
        for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
            if (dock->widget() == panel) {
                dock->show();
                dock->raise();
            }
        }
    }

private slots:
    void initTestCase()
    {
        if (m_pictures.isEmpty())
            QSKIP("Set DIALOGIST_PICTURES to a folder to get pictures of every page.");
        QVERIFY(QDir().mkpath(m_pictures));
        const QStringList size = qEnvironmentVariable("DIALOGIST_PICTURES_SIZE").split(u'x');
        if (size.size() == 2)
            m_size = QSize(size.at(0).toInt(), size.at(1).toInt());
        shell::applyAppearance(qEnvironmentVariableIntValue("DIALOGIST_PICTURES_DARK") ? u"dark"_s : u"light"_s);
    }

    void shouldShowEveryPage()
    {
        using Kind = ui::Place::Kind;
        shell::MainWindow window;
        window.restoreLayout();
        window.resize(m_size);
        window.show();
        keep(&window, u"welcome"_s);
        window.openSample();
        shell::Workbench &bench = window.workbench();
        QVERIFY(QTest::qWaitFor([&] { return bench.jobs().runningCount() == 0; }, 120000));
        QTest::qWait(1500); // checks
        keep(&window, u"main"_s);
        for (QMenu *menu : window.menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
            menu->popup(window.mapToGlobal(QPoint(20, 20)));
            keep(menu, u"menu"_s);
            menu->close();
        }
        keepNext(u"palette"_s);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);

        bench.simulator->restart();
        auto &session = bench.simulator->session();
        const auto idle = [&] { return session.isStarted() && !session.isBusy(); };
        QVERIFY(QTest::qWaitFor(idle));
        for (const QString &words : {u"How do I publish my bot?"_s, u"and what about privacy?"_s}) {
            session.say(words);
            QTest::qWait(300);
            QVERIFY(QTest::qWaitFor(idle));
        }
        keep(&window, u"talk"_s);
        auto *tabs = bench.simulator->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            keep(bench.simulator, u"simulator"_s);
        }
        for (QWidget *panel : std::initializer_list<QWidget *> {bench.problems, bench.find, bench.history, bench.jobList}) {
            raise(window, panel);
            if (panel == bench.find) {
                bench.find->begin();
                if (auto *line = panel->findChild<QLineEdit *>())
                    QTest::keyClicks(line, u"bot"_s);
                QTest::qWait(600);
            }
            QTest::qWait(400);
            keep(panel, u"panel"_s);
        }
        raise(window, bench.problems);

        const model::Bot bot = bench.document()->project().bots.begin()->second;
        const auto at = [&](Kind kind, const QString &id, const QString &name) {
            bench.open({kind, id, bot.id, {}, {}});
            QTest::qWait(400);
            keep(&window, name);
            keepWhole(bench.inspector, name + u"-page"_s);
        };
        model::Flow all;
        all.id = model::FlowId::create();
        all.bot = bot.id;
        all.name = u"All kinds"_s;
        QList<model::Node> kinds;
        for (const flow::NodeSpec *spec : flow::allSpecs()) {
            model::Node node;
            node.id = model::NodeId::create();
            node.flow = all.id;
            node.type = spec->type;
            node.props = spec->defaults;
            node.position = QPointF(270.0 * double(kinds.size() % 7), 260.0 * double(kinds.size() / 7));
            all.nodes.emplace(node.id, node);
            kinds.append(node);
        }
        QVERIFY(bench.document()->push(commands::addFlow(bench.document()->project(), all)).ok());
        bench.open({Kind::Flow, all.id.toString(), bot.id, all.id, {}});
        keep(&window, u"all-kinds"_s);
        for (const model::Node &node : kinds) {
            bench.open({Kind::Node, node.id.toString(), bot.id, all.id, {node.id}});
            keepWhole(bench.inspector, u"step-"_s + node.type);
            if (node.type == u"code"_s) {
                bench.open({Kind::Code, node.id.toString(), bot.id, all.id, {}});
                keep(&window, u"code"_s);
            }
        }
        at(Kind::Bot, bot.id.toString(), u"bot"_s);
        for (const auto &[id, variable] : bot.variables)
            at(Kind::Variable, id.toString(), u"variable"_s);
        for (const auto &[id, intent] : bot.intents)
            at(Kind::Intent, id.toString(), u"intent"_s);
        for (const auto &[id, prompt] : bot.prompts)
            at(Kind::Prompt, id.toString(), u"prompt"_s);
        for (const auto &[id, base] : bench.document()->project().knowledgeBases)
            at(Kind::KnowledgeBase, id.toString(), u"knowledge"_s);
        at(Kind::Source, bench.document()->project().sources.begin()->first.toString(), u"source"_s);
        at(Kind::Language, bot.sourceLanguage(), u"texts"_s);
        bench.showTests(false);
        keep(&window, u"tests"_s);
        bench.showReview();
        QVERIFY(QTest::qWaitFor([&] { return !bench.deploy->review().target.isEmpty(); }, 60000));
        QTest::qWait(600);
        keep(&window, u"review"_s);
        keepWhole(bench.deploy, u"review-whole"_s);
        bench.area->closeAll();
        keep(&window, u"no-tab"_s);
        window.close();
    }

    void shouldShowTheDialogs()
    {
        auto base = flow::makeProject(u"support"_s, u"Shop"_s, u"en"_s);
        QVERIFY(base);
        const auto changed = [&base](const QString &name, const QString &text) {
            model::Project project = *base;
            model::Bot &bot = project.bots.begin()->second;
            model::Flow &flow = bot.flows.begin()->second;
            flow.name = name;
            int at = 0;
            for (auto &[id, node] : flow.nodes) {
                node.name += text;
                node.position += QPointF(24 * ++at, 0);
            }
            return project;
        };
        const model::Project mine = changed(u"Welcome"_s, u" (short)"_s);
        const model::Project theirs = changed(u"Begin here"_s, u" (as agreed with the shop)"_s);
        const auto show = [this](QDialog &dialog, const QString &name) {
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            keep(&dialog, name);
        };
        panels::history::ComparisonView comparison(u"Before the launch"_s, u"Now"_s, exchange::compare(*base, mine), true);
        show(comparison, u"comparison"_s);
        const auto merged = exchange::merge(*base, mine, theirs);
        QVERIFY(merged && !merged->conflicts.isEmpty());
        panels::history::MergeDialog merge(u"shop-of-anna.dialogist"_s, merged->conflicts, {u"A note of the merge."_s});
        show(merge, u"merge"_s);
        using Missing = editors::flow::Missing;
        const model::Bot &bot = mine.bots.begin()->second;
        editors::flow::RepairDialog repair(mine, bot.flows.begin()->first,
                                           {{Missing::Kind::Variable, u"delivery_address"_s, u"delivery_address"_s, {{u"type"_s, u"text"_s}}, 3},
                                            {Missing::Kind::Flow, u"f"_s, u"Complaints about a delivery that never came"_s, {}, 1},
                                            {Missing::Kind::KnowledgeBase, u"k"_s, u"Terms and conditions"_s, {}, 1}},
                                           nullptr);
        show(repair, u"repair"_s);
        texts::ImportPlan plan;
        plan.language = u"de"_s;
        for (const texts::Outcome outcome : {texts::Outcome::Changed, texts::Outcome::Stale, texts::Outcome::Damaged, texts::Outcome::Unknown}) {
            texts::ImportRow row;
            row.key = texts::outcomeName(outcome);
            row.where = u"Main › Greeting"_s;
            row.outcome = outcome;
            row.source = u"Hello {{ name }}, what would you like to know about your order?"_s;
            row.before = u"Hallo {{ name }}!"_s;
            row.after = u"Guten Tag {{ name }}, was möchten Sie über Ihre Bestellung wissen?"_s;
            row.problem = outcome == texts::Outcome::Changed ? QString() : u"The placeholder {{ name }} is missing."_s;
            plan.rows.append(row);
        }
        editors::content::ImportPreview preview(plan, u"shop-de.xlf"_s);
        show(preview, u"import-preview"_s);
        editors::knowledge::PasswordDialog password({u"Price list 2026.pdf"_s, u"Contract with the carrier.docx"_s}, true);
        show(password, u"password"_s);
    }
};

int main(int argc, char **argv)
{
    return tests::runWindowTest<TestPictures>(argc, argv, [](QApplication &app) {
        if (const QByteArray language = qgetenv("DIALOGIST_PICTURES_LANGUAGE"); !language.isEmpty())
            qputenv("DIALOGIST_LANGUAGE", language);
        shell::installTranslations(app);
    });
}

#include "tst_pictures.moc"
