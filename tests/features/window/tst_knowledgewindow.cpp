// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/knowledgeeditor.h"
#include "panels/inspector/inspectorpanel.h"
#include "studio/commands/document.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/templates.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/workbench.h"
#include "studio/ui/ask.h"
#include "tests/support/studiowindow.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace dialogist;
using namespace Qt::StringLiterals;
using Kind = ui::Place::Kind;

/// Knowledge bases in the whole window.
class TestKnowledgeWindow : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    ui::SilentAsk m_ask;
    int m_files = 0;

    QString newProject()
    {
        const QString path = m_folder.filePath(u"%1.dialogist"_s.arg(++m_files));
        auto project = flow::makeProject(u"support"_s, u"Shop"_s, u"en"_s);
        return project && storage::ProjectFile::create(path, *project).ok() ? path : QString();
    }

    /// A base with so many sources called Name 0, Name 1, …
    static model::KnowledgeBaseId addBase(commands::Document &document, const QString &name, int count)
    {
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = name;
        if (!document.push(commands::setKnowledgeBase(document.project(), base)).ok())
            return {};
        if (count == 0)
            return base.id;
        QList<model::Source> sources;
        for (int i = 0; i < count; ++i) {
            model::Source source;
            source.id = model::SourceId::create();
            source.knowledgeBase = base.id;
            source.kind = u"file"_s;
            source.title = u"%1 %2"_s.arg(name).arg(i);
            source.location = source.title + u".txt"_s;
            sources.append(source);
        }
        return document.push(commands::setSources(document.project(), sources)).ok() ? base.id : model::KnowledgeBaseId();
    }

    static ui::Place placeOf(model::KnowledgeBaseId base) { return {Kind::KnowledgeBase, base.toString(), {}, {}, {}}; }
    static QTableView *sourcesIn(shell::Workbench &bench) { return bench.area->currentEditor()->findChild<QTableView *>(u"sources"_s); }

    static QString tallest(QWidget &window)
    {
        QStringList lines;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
            if (widget->isVisible() && (least.width() > 150 || least.height() > 90))
                lines.append(u"%1 %2: %3x%4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()).arg(least.width()).arg(least.height()));
        }
        return lines.join(u'\n');
    }
    static void verifySmall(shell::MainWindow &window)
    {
        QTest::qWait(100);
        const QSize least = window.minimumSizeHint();
        QVERIFY2(least.width() <= 740 && least.height() <= 460,
                 qPrintable(u"%1x%2\n"_s.arg(least.width()).arg(least.height()) + tallest(window)));
    }

private slots:
    void shouldShowNothingOfTheOtherBase_whenASourceIsRemoved()
    {
        shell::MainWindow window(&m_ask);
        window.show();
        window.openFile(newProject());
        shell::Workbench &bench = window.workbench();
        const auto first = addBase(*bench.document(), u"First"_s, 2);
        const auto second = addBase(*bench.document(), u"Second"_s, 3);
        bench.open(placeOf(first));
        sourcesIn(bench)->selectRow(0);
        QCOMPARE(bench.inspector->place().kind, Kind::Source);
        const QString ofFirst = bench.inspector->place().id;

        bench.open(placeOf(second));
        sourcesIn(bench)->selectRow(0);
        QCOMPARE(bench.inspector->place().kind, Kind::Source);
        QVERIFY(bench.inspector->place().id != ofFirst);
        bench.area->currentEditor()->findChild<QAction *>(u"removeSources"_s)->trigger();
        QCoreApplication::processEvents();
        QVERIFY(bench.inspector->place().id != ofFirst);
        QCOMPARE(bench.currentPlace(), placeOf(second));
        QVERIFY(bench.document()->undo().ok());
        QVERIFY(bench.inspector->place().id != ofFirst);
        window.close();
    }

    void shouldFitASmallScreen_whateverIsOpen()
    {
        shell::MainWindow window(&m_ask);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.openFile(newProject());
        shell::Workbench &bench = window.workbench();
        const model::Bot &bot = bench.document()->project().bots.begin()->second;
        bench.open({Kind::Flow, bot.startFlow.toString(), bot.id, bot.startFlow, {}});
        verifySmall(window);
        bench.open(placeOf(addBase(*bench.document(), u"House"_s, 4)));
        verifySmall(window);
        window.resize(750, 475);
        QTRY_COMPARE(window.size(), QSize(750, 475));
        const QWidget *publish = window.findChild<QPushButton *>(u"publishButton"_s);
        QVERIFY(publish->isVisible());
        QVERIFY(window.rect().contains(QRect(publish->mapTo(&window, QPoint()), publish->size())));
        for (const QDockWidget *dock : window.findChildren<QDockWidget *>()) {
            if (dock->isVisible() && !dock->visibleRegion().isEmpty())
                QVERIFY2(dock->geometry().right() < window.width(), qPrintable(dock->objectName()));
        }
        // More than one source is in sight.
        QTableView *table = sourcesIn(bench);
        QVERIFY(table->viewport()->height() >= 2 * table->rowHeight(0));
        bench.showReview();
        verifySmall(window);
        window.close();
    }

    void shouldShowHowDocumentsAreCut_fromTheInspector()
    {
        shell::MainWindow window(&m_ask);
        window.show();
        window.openFile(newProject());
        shell::Workbench &bench = window.workbench();
        bench.open(placeOf(addBase(*bench.document(), u"House"_s, 1)));
        QCoreApplication::processEvents();
        bench.inspector->findChild<QPushButton *>(u"seeCut"_s)->click();
        const auto dialogs = bench.area->currentEditor()->findChildren<QDialog *>();
        QVERIFY(std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); }));
        for (QDialog *dialog : dialogs)
            dialog->reject();
        window.close();
    }

    void shouldKeepWhatCouldNotBeRead_amongTheSources()
    {
        shell::MainWindow window(&m_ask);
        window.show();
        window.openFile(newProject());
        shell::Workbench &bench = window.workbench();
        const auto base = addBase(*bench.document(), u"House"_s, 0);
        bench.open(placeOf(base));
        QFile file(m_folder.filePath(u"nothing.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly)); // an empty file
        file.close();
        auto *editor = qobject_cast<editors::knowledge::KnowledgeEditor *>(bench.area->currentEditor());
        emit editor->importRequested(base, {file.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(sourcesIn(bench)->model()->rowCount(), 1, 30000);
        QVERIFY(bench.document()->project().sourcesOf(base).isEmpty());
        // Mended, and tried again.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Breakfast is served from seven to ten.\n");
        file.close();
        sourcesIn(bench)->selectRow(0);
        editor->findChild<QAction *>(u"tryAgain"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(bench.document()->project().sourcesOf(base).size(), 1, 30000);
        QTRY_COMPARE(sourcesIn(bench)->model()->rowCount(), 1);
        window.close();
    }
};

WINDOW_TEST_MAIN(TestKnowledgeWindow)
#include "tst_knowledgewindow.moc"
