// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/deploypanel.h"
#include "panels/simulator/simulatorpanel.h"
#include "panels/simulator/talksession.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/templates.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/workbench.h"
#include "studio/storage/database.h"
#include "tests/support/studiowindow.h"

#include <QAccessible>
#include <QDockWidget>
#include <QPushButton>
#include <QTabBar>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// The real window, driven in this process.
class TestStudio : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString newProject(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        auto project = flow::makeProject(u"support"_s, u"Shop"_s, u"en"_s);
        return project && storage::ProjectFile::create(path, *project).ok() ? path : QString();
    }

    /// Another program, as a stranger would use it.
    static void editElsewhere(const QString &path)
    {
        auto database = storage::Database::open(path, storage::Database::Mode::ReadWrite).take();
        QVERIFY(database->exec(u"DELETE FROM history"_s).ok());
        QVERIFY(database->exec(u"UPDATE object SET body = replace(body, 'Greeting', 'Welcome') WHERE kind = 'node'"_s).ok());
        QVERIFY(database->checkpoint().ok());
    }

    static bool idle(shell::Workbench &bench, int seconds = 240)
    {
        return QTest::qWaitFor([&] { return bench.jobs().runningCount() == 0 && (!bench.document() || !bench.document()->isWriting()); }, seconds * 1000);
    }

    static QString pathOf(const QWidget *widget)
    {
        QStringList names;
        for (const QWidget *up = widget; up; up = up->parentWidget())
            names.prepend(QString::fromLatin1(up->metaObject()->className()) + (up->objectName().isEmpty() ? QString() : u'#' + up->objectName()));
        return names.join(u'/');
    }

    /// What the Tab key comes to and says nothing to who cannot see it.
    static QStringList nameless(QWidget &window)
    {
        QStringList list;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy())
                continue;
            // Qt keeps the tab bar of hidden docks, empty; nothing in it can be come to.
            if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs && tabs->count() == 0)
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || !face->isValid())
                list.append(u"no interface: "_s + pathOf(widget));
            else if (face->text(QAccessible::Name).trimmed().isEmpty())
                list.append(pathOf(widget));
        }
        list.removeDuplicates();
        return list;
    }

private slots:
    void shouldTakeAThousandFiles_andKeepThemAfterUndoAndRedo()
    {
        shell::MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFile(newProject(u"thousand.dialogist"_s));
        shell::Workbench &bench = window.workbench();
        const auto sources = [&bench] { return int(bench.document()->project().sources.size()); };
        bench.addKnowledge({tests::writeDocuments(m_folder.filePath(u"thousand"_s), 1000)});
        QVERIFY(idle(bench));
        QCOMPARE(sources(), 1000);
        QVERIFY(bench.document()->canUndo());
        for (int i = 0; i < 5 && sources() > 0; ++i) {
            bench.undo();
            QVERIFY(idle(bench));
        }
        QCOMPARE(sources(), 0);
        for (int i = 0; i < 5 && bench.document()->canRedo(); ++i) {
            bench.redo();
            QVERIFY(idle(bench));
        }
        QCOMPARE(sources(), 1000);
        window.close();
    }

    void shouldKeepWhatCame_whenCancelledInTheMiddle()
    {
        shell::MainWindow window;
        window.show();
        window.openFile(newProject(u"cancelled.dialogist"_s));
        shell::Workbench &bench = window.workbench();
        const QString folder = tests::writeDocuments(m_folder.filePath(u"cancelled"_s), 250);
        bench.addKnowledge({folder});
        Job *job = bench.jobs().jobs().constLast();
        QVERIFY(QTest::qWaitFor([job] { return job->progress().done > 20; }, 60000));
        job->cancel();
        QVERIFY(idle(bench));
        QCOMPARE(job->state(), Job::State::Cancelled);
        const int kept = int(bench.document()->project().sources.size());
        QVERIFY2(kept >= 20 && kept < 250, qPrintable(QString::number(kept)));
        // and the rest comes with the next try
        bench.addKnowledge({folder});
        QVERIFY(idle(bench));
        QCOMPARE(int(bench.document()->project().sources.size()), 250);
        window.close();
    }

    void shouldAskForTrust_whenTheProjectWasChangedElsewhere()
    {
        const QString path = newProject(u"foreign.dialogist"_s);
        const auto barOf = [](shell::MainWindow &window) { return window.findChild<QWidget *>(u"trustBar"_s); };
        {
            shell::MainWindow window;
            window.show();
            window.openFile(path);
            QVERIFY(!barOf(window)->isVisible()); // made here
            window.close();
        }
        editElsewhere(path);
        shell::MainWindow window;
        window.show();
        window.openFile(path);
        shell::Workbench &bench = window.workbench();
        QVERIFY(barOf(window)->isVisible());
        QVERIFY(bench.document()->file().isRestricted());
        // It can be worked on all the same, and stays foreign.
        QVERIFY(bench.document()->push(commands::renameProject(bench.document()->project(), u"Other name"_s)).ok());
        QVERIFY(barOf(window)->isVisible());
        auto *trust = window.findChild<QPushButton *>(u"trust"_s);
        trust->setFocus();
        QTest::keyClick(trust, Qt::Key_Space);
        QVERIFY(!barOf(window)->isVisible());
        QVERIFY(!bench.document()->file().isRestricted());
        bench.closeProject();
        window.openFile(path);
        QVERIFY(!barOf(window)->isVisible());
        window.close();
    }

    void shouldNameEverythingThatTheTabKeyComesTo()
    {
        shell::MainWindow window;
        window.resize(1280, 800);
        window.show();
        QStringList missing;
        const auto look = [&](const QString &where) {
            for (const QString &widget : nameless(window)) {
                if (missing.contains(widget))
                    continue;
                missing.append(widget);
                qWarning("%s: %s", qPrintable(where), qPrintable(widget));
            }
        };
        look(u"welcome"_s);

        window.openFile(newProject(u"names.dialogist"_s));
        shell::Workbench &bench = window.workbench();
        bench.addKnowledge({tests::writeDocuments(m_folder.filePath(u"names"_s), 4)});
        QVERIFY(idle(bench));
        const model::Bot bot = bench.document()->project().bots.begin()->second;
        bench.simulator->restart();
        QVERIFY(QTest::qWaitFor([&] { return bench.simulator->session().isStarted() && !bench.simulator->session().isBusy(); }));
        for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
            dock->raise();
            QTest::qWait(20);
            look(dock->windowTitle());
        }
        using Kind = ui::Place::Kind;
        for (const auto &[id, node] : bot.flows.at(bot.startFlow).nodes) {
            bench.open({Kind::Node, id.toString(), bot.id, bot.startFlow, {id}});
            QTest::qWait(20);
            look(node.type);
        }
        for (const auto &[id, base] : bench.document()->project().knowledgeBases)
            bench.open({Kind::KnowledgeBase, id.toString(), {}, {}, {}});
        look(u"knowledge"_s);
        for (const auto &[id, variable] : bot.variables)
            bench.open({Kind::Variable, id.toString(), bot.id, {}, {}});
        look(u"variable"_s);
        bench.open({Kind::Bot, bot.id.toString(), bot.id, {}, {}});
        look(u"bot"_s);
        bench.open({Kind::Language, bot.languages.constFirst(), bot.id, {}, {}});
        look(u"language"_s);
        bench.showReview();
        QVERIFY(QTest::qWaitFor([&] { return !bench.deploy->review().target.isEmpty(); }, 30000));
        QTest::qWait(100);
        look(u"review"_s);
        QVERIFY2(missing.isEmpty(), "the widgets named above say nothing to a screen reader");
        window.close();
    }
};

WINDOW_TEST_MAIN(TestStudio)
#include "tst_studio.moc"
