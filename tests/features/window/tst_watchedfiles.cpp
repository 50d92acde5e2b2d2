// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// A designer has a folder watched in the real window: what changes in it comes to light by itself, and counts only once it was looked at.
#include "editors/knowledge/knowledgeeditor.h"
#include "editors/knowledge/syncdialog.h"
#include "panels/jobs/jobspanel.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/folderpoll.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/workbench.h"
#include "tests/support/studiowindow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace dialogist;
using namespace Qt::StringLiterals;

class TestWatchedFiles : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;
    model::KnowledgeBaseId m_base;

    shell::Workbench &bench() { return m_window->workbench(); }
    editors::knowledge::KnowledgeEditor *editor() { return qobject_cast<editors::knowledge::KnowledgeEditor *>(bench().area->currentEditor()); }
    QAction *watch() { return editor()->findChild<QAction *>(u"watchFiles"_s); }
    int sources() { return int(bench().document()->project().sources.size()); }
    bool waitForJobs()
    {
        return QTest::qWaitFor([this] { return bench().jobs().runningCount() == 0 && !bench().document()->isWriting(); }, 30000);
    }
    /// The button of whichever job offers something to look at.
    QToolButton *offered()
    {
        const auto buttons = bench().jobList->findChildren<QToolButton *>(u"review"_s);
        const auto it = std::find_if(buttons.begin(), buttons.end(), [](QToolButton *button) { return !button->isHidden(); });
        return it == buttons.end() ? nullptr : *it;
    }
    void write(const QString &name, const QByteArray &text)
    {
        QDir().mkpath(m_folder.filePath(u"docs"_s));
        QFile file(m_folder.filePath(u"docs/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void init()
    {
        m_window = std::make_unique<shell::MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::KnowledgeBase base;
        base.id = m_base = model::KnowledgeBaseId::create();
        base.name = u"Help pages"_s;
        project.knowledgeBases.emplace(base.id, base);
        const QString path = m_folder.filePath(u"p.dialogist"_s);
        QVERIFY(commands::Document::create(path, project).ok());
        bench().openFile(path);
        QVERIFY(bench().document());
        bench().open({ui::Place::Kind::KnowledgeBase, m_base.toString(), {}, {}, {}});
        QVERIFY(editor());
        auto *poll = m_window->findChild<shell::FolderPoll *>();
        QVERIFY(poll);
        poll->setInterval(std::chrono::milliseconds(50));
    }

    void cleanup() { m_window.reset(); }

    void shouldBringChangesToLight_andTakeThemOnlyWhenSaid()
    {
        // given: a folder with two documents, read and watched
        write(u"bread.md"_s, "# Bread\n\nOur bread is baked at five in the morning.\n");
        write(u"cake.md"_s, "# Cake\n\nCakes are made to order.\n");
        emit editor()->importRequested(m_base, {m_folder.filePath(u"docs"_s)});
        QTRY_COMPARE(sources(), 2);
        QVERIFY(waitForJobs());
        watch()->trigger();
        QVERIFY(watch()->isChecked());
        QTest::qWait(400); // what is there is known
        QVERIFY(!offered());

        // when: one is changed and one is added
        write(u"bread.md"_s, "# Bread\n\nOur bread is baked at four in the morning, and once more at noon.\n");
        write(u"rolls.md"_s, "# Rolls\n\nRolls are sold until they are gone.\n");

        // then: it waits in the list of jobs; nothing opens, nothing counts
        QVERIFY(QTest::qWaitFor([this] { return offered() != nullptr; }, 30000));
        QVERIFY(!m_window->findChild<editors::knowledge::SyncDialog *>());
        QCOMPARE(sources(), 2);
        offered()->click();
        auto *dialog = m_window->findChild<editors::knowledge::SyncDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QString summary = dialog->findChild<QLabel *>(u"summary"_s)->text();
        QVERIFY2(summary.contains(u"1 new, 1 changed"_s), qPrintable(summary));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(sources(), 3);
        QVERIFY(waitForJobs());
        QVERIFY(bench().document()->undo().ok());
        QCOMPARE(sources(), 2);

        // Switched off, nobody looks any more.
        watch()->trigger();
        QVERIFY(!watch()->isChecked());
        QVERIFY(!shell::FolderPoll::isWatched(m_base));
        write(u"pies.md"_s, "# Pies\n\nPies on Fridays.\n");
        QTest::qWait(600);
        QVERIFY(!offered());
    }
};

WINDOW_TEST_MAIN(TestWatchedFiles)
#include "tst_watchedfiles.moc"
