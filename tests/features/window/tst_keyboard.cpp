// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/deploypanel.h"
#include "panels/inspector/inspectorpanel.h"
#include "panels/simulator/simulatorpanel.h"
#include "panels/simulator/talksession.h"
#include "studio/commands/flowcommands.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/templates.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/workbench.h"
#include "studio/storage/projectfile.h"
#include "tests/support/screenreader.h"
#include "tests/support/studiowindow.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTabBar>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// The real window without a mouse.
class TestKeyboard : public QObject
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

    static bool show(shell::MainWindow &window)
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }

    static QString nameOf(const QWidget *widget)
    {
        if (!widget)
            return u"nothing"_s;
        QStringList names;
        for (const QWidget *up = widget; up && names.size() < 4; up = up->parentWidget())
            names.prepend(QString::fromLatin1(up->metaObject()->className()) + (up->objectName().isEmpty() ? QString() : u'#' + up->objectName()));
        return names.join(u'/');
    }

    using Stops = QList<QPointer<QWidget>>; // pages come and go with what is selected

    static bool takesKeys(const QWidget *widget)
    {
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        const bool isEmptyBar = tabs && tabs->count() == 0; // Qt keeps those of hidden docks
        return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && !isEmptyBar
            && !widget->size().isEmpty();
    }

    /// What the Tab key ought to come to in a part of the window, in its order.
    static Stops stopsOf(QWidget *part)
    {
        Stops stops;
        for (QWidget *widget = part->nextInFocusChain(); widget && widget != part; widget = widget->nextInFocusChain()) {
            if (part->isAncestorOf(widget) && widget->window() == part->window() && takesKeys(widget))
                stops.append(widget);
        }
        for (const QWidget *stop : Stops(stops)) { // an area follows the keyboard to what is inside
            for (QWidget *area = stop->parentWidget(); area && area != part; area = area->parentWidget()) {
                if (qobject_cast<QScrollArea *>(area))
                    stops.removeAll(QPointer<QWidget>(area));
            }
        }
        return stops;
    }

    /// What of a widget is inside everything around it.
    static bool isInSight(const QWidget *widget)
    {
        QRect seen = widget->rect();
        for (const QWidget *inner = widget; inner->parentWidget() && !inner->isWindow(); inner = inner->parentWidget())
            seen = seen.translated(inner->pos()).intersected(inner->parentWidget()->rect());
        return !seen.isEmpty();
    }

    /// Presses Tab (or Shift+Tab) until it comes to nothing new any more; what it came to in the part. Where it began is no mark of
    /// the end: a page may have made that field anew on the way.
    static Stops walk(QWidget *part, Qt::KeyboardModifiers modifiers, QStringList &wrong)
    {
        constexpr int longestStay = 60; // the canvas goes from step to step
        Stops seen;
        QSet<QString> everywhere; // in the window, by name: what a page makes anew is nothing new
        int stay = 0;
        int known = 0; // stops in a row that were come to before
        for (int presses = 0; presses < 3000; ++presses) {
            const QPointer<QWidget> before = QApplication::focusWidget();
            if (!before || before->window() != part->window()) {
                wrong.append(u"the keyboard is lost"_s);
                return seen;
            }
            const QString name = nameOf(before);
            const bool isNew = !everywhere.contains(name) || (part->isAncestorOf(before) && !seen.contains(before));
            known = isNew ? 0 : known + 1;
            everywhere.insert(name);
            if (known > everywhere.size() + longestStay)
                return seen;
            if (part->isAncestorOf(before) && !seen.contains(before))
                seen.append(before);
            if (!isInSight(before))
                wrong.append(u"out of sight: "_s + nameOf(before));
            if (stay > 1 && qobject_cast<QPlainTextEdit *>(before)) // where Tab indents, Escape lets it go on
                QTest::keyClick(before, Qt::Key_Escape);
            QTest::keyClick(before, modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
            stay = QApplication::focusWidget() == before ? stay + 1 : 0;
            if (stay > longestStay) {
                wrong.append(u"trap: "_s + nameOf(before));
                return seen;
            }
        }
        wrong.append(u"the way through "_s + nameOf(part) + u" has no end"_s);
        return seen;
    }

    static QStringList troubles(QWidget *part)
    {
        QStringList wrong;
        const Stops stops = stopsOf(part);
        if (stops.isEmpty())
            return {};
        stops.first()->setFocus(Qt::TabFocusReason);
        const Stops seen = walk(part, Qt::NoModifier, wrong);
        for (const QPointer<QWidget> &widget : stops) {
            if (widget && takesKeys(widget) && !seen.contains(widget))
                wrong.append(u"not come to: "_s + nameOf(widget));
        }
        if (const QPointer<QWidget> last = seen.last()) {
            last->setFocus(Qt::BacktabFocusReason);
            walk(part, Qt::ShiftModifier, wrong);
        }
        // Lists show where the keyboard is and answer the arrow keys.
        for (const QPointer<QWidget> &widget : seen) {
            auto *view = qobject_cast<QAbstractItemView *>(widget.data());
            if (!view || !view->isVisible() || !view->model() || view->model()->rowCount(view->rootIndex()) == 0)
                continue;
            view->setFocus(Qt::TabFocusReason);
            QTest::keyClick(view, Qt::Key_Down);
            if (!view->currentIndex().isValid())
                wrong.append(u"deaf to the arrow keys: "_s + nameOf(view));
        }
        return wrong;
    }

private slots:
    void shouldComeToEverything_withTheTabKeyAlone()
    {
        shell::MainWindow window;
        QVERIFY(show(window));
        QStringList wrong;
        const auto look = [&](QWidget *part, const QString &where) {
            QTest::qWait(30);
            for (const QString &trouble : troubles(part)) {
                if (!wrong.contains(trouble)) {
                    wrong.append(trouble);
                    qWarning("%s: %s", qPrintable(where), qPrintable(trouble));
                }
            }
        };
        look(&window, u"welcome"_s);

        window.openFile(newProject(u"keys.dialogist"_s));
        shell::Workbench &bench = window.workbench();
        const model::Bot bot = bench.document()->project().bots.begin()->second;
        bench.addKnowledge({tests::writeDocuments(m_folder.filePath(u"keys"_s), 3)});
        QVERIFY(QTest::qWaitFor([&] { return bench.jobs().runningCount() == 0; }, 60000));
        bench.simulator->restart();
        QVERIFY(QTest::qWaitFor([&] { return bench.simulator->session().isStarted() && !bench.simulator->session().isBusy(); }));
        for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
            dock->raise();
            QTest::qWait(30);
            look(dock->widget(), dock->windowTitle());
        }
        using Kind = ui::Place::Kind;
        const auto at = [&](Kind kind, const QString &id) { bench.open({kind, id, bot.id, {}, {}}); };
        // One step of every kind there is, for its page in the inspector.
        model::Flow all;
        all.id = model::FlowId::create();
        all.bot = bot.id;
        all.name = u"All kinds"_s;
        QHash<QString, model::NodeId> kinds;
        for (const flow::NodeSpec *spec : flow::allSpecs()) {
            model::Node node;
            node.id = model::NodeId::create();
            node.flow = all.id;
            node.type = spec->type;
            node.name = spec->title;
            node.props = spec->defaults;
            node.position = QPointF(260.0 * double(kinds.size() % 6), 220.0 * double(kinds.size() / 6));
            all.nodes.emplace(node.id, node);
            kinds.insert(spec->type, node.id);
        }
        QVERIFY(bench.document()->push(commands::addFlow(bench.document()->project(), all)).ok());
        for (const auto &[id, flow] : bot.flows)
            at(Kind::Flow, id.toString());
        look(bench.area, u"flow"_s);
        bench.area->closeAll(); // on a canvas the walk itself would change what is selected
        for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
            bench.inspector->setPlace({Kind::Node, it.value().toString(), bot.id, all.id, {it.value()}});
            look(bench.inspector, it.key());
        }
        bench.open({Kind::Code, kinds.value(u"code"_s).toString(), bot.id, all.id, {}});
        look(bench.area, u"code"_s);
        for (const auto &[id, base] : bench.document()->project().knowledgeBases)
            at(Kind::KnowledgeBase, id.toString());
        look(bench.area, u"knowledge"_s);
        for (const auto &[id, variable] : bot.variables)
            at(Kind::Variable, id.toString());
        look(bench.inspector, u"variable"_s);
        at(Kind::Bot, bot.id.toString());
        look(bench.inspector, u"bot"_s);
        at(Kind::Language, bot.sourceLanguage());
        look(bench.area, u"texts"_s);
        bench.showTests(false);
        look(bench.area, u"tests"_s);
        bench.showReview();
        QVERIFY(QTest::qWaitFor([&] { return !bench.deploy->review().target.isEmpty(); }, 30000));
        look(bench.area, u"review"_s);
        QVERIFY2(wrong.isEmpty(), "the keyboard does not come everywhere; see above");
        window.close();
    }

    void shouldUnderlineNoLetterTwice_inAnyMenu()
    {
        shell::MainWindow window;
        QVERIFY(show(window));
        window.openFile(newProject(u"letters.dialogist"_s));
        QStringList doubled;
        const auto letterOf = [](const QString &text) {
            for (qsizetype i = 0; i + 1 < text.size(); ++i) {
                if (text.at(i) == u'&' && text.at(++i) != u'&')
                    return text.at(i).toCaseFolded();
            }
            return QChar();
        };
        const auto look = [&](const QString &name, const QList<QAction *> &actions) {
            QHash<QChar, QString> taken;
            for (const QAction *action : actions) {
                const QChar letter = letterOf(action->text());
                if (letter.isNull() || !action->isVisible())
                    continue;
                if (taken.contains(letter))
                    doubled.append(name + u": "_s + action->text() + u" and "_s + taken.value(letter));
                taken.insert(letter, action->text());
            }
        };
        look(u"menu bar"_s, window.menuBar()->actions());
        for (QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
            emit menu->aboutToShow();
            look(menu->title(), menu->actions());
        }
        QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
        window.close();
    }

    void shouldGoFromPartToPart_withF6()
    {
        shell::MainWindow window;
        window.restoreLayout();
        QVERIFY(show(window));
        window.openFile(newProject(u"parts.dialogist"_s));
        // The list of problems takes keys as soon as there are some.
        auto *problems = window.findChild<QWidget *>(u"problems"_s);
        QVERIFY(problems && QTest::qWaitFor([&] { return problems->isVisible(); }, 10000));
        QSet<QString> parts;
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(&window, Qt::Key_F6);
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            for (const QDockWidget *dock : window.findChildren<QDockWidget *>()) {
                if (dock->isAncestorOf(focus))
                    parts.insert(dock->objectName());
            }
            if (window.workbench().area->isAncestorOf(focus))
                parts.insert(u"editors"_s);
        }
        QCOMPARE(parts, QSet<QString>({u"dock-explorer"_s, u"editors"_s, u"dock-inspector"_s, u"dock-simulator"_s, u"dock-problems"_s}));
        window.close();
    }

    void shouldShowOneTab_forAllTestsAndForASource()
    {
        shell::MainWindow window;
        QVERIFY(show(window));
        window.openFile(newProject(u"tabs.dialogist"_s));
        shell::Workbench &bench = window.workbench();
        bench.addKnowledge({tests::writeDocuments(m_folder.filePath(u"tabs"_s), 2)});
        QVERIFY(QTest::qWaitFor([&] { return bench.jobs().runningCount() == 0; }, 60000));
        QVERIFY(QTest::qWaitFor([&] { return bench.document()->project().sources.size() == 2; }, 20000));
        bench.area->closeAll();
        for (const auto &[id, source] : bench.document()->project().sources)
            bench.open({ui::Place::Kind::Source, id.toString(), {}, {}, {}});
        QCOMPARE(bench.area->editors().size(), 1);
        bench.showTests(false);
        bench.showTests(false);
        QCOMPARE(bench.area->editors().size(), 2);
        window.close();
    }

    void shouldHearTheBot_whenAScreenReaderListens()
    {
        shell::MainWindow window;
        QVERIFY(show(window));
        window.openFile(newProject(u"heard.dialogist"_s));
        auto &session = window.workbench().simulator->session();
        const tests::ScreenReader reader;
        if (!tests::ScreenReader::isPossible())
            QSKIP("This platform tells screen readers nothing.");
        window.workbench().simulator->restart();
        QVERIFY(QTest::qWaitFor([&] { return session.isStarted() && !session.isBusy(); }));
        const QString first = session.exchanges().last().messages.first().text;
        QVERIFY(!first.isEmpty());
        QVERIFY2(reader.heard().join(u'\n').contains(first.left(20)), qPrintable(reader.heard().join(u'\n')));
        window.close();
    }
};

WINDOW_TEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
