// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/cutdialog.h"
#include "editors/knowledge/documentpage.h"
#include "editors/knowledge/documentview.h"
#include "editors/knowledge/knowledgeeditor.h"
#include "editors/knowledge/pagecanvas.h"
#include "editors/knowledge/pageviewer.h"
#include "panels/find/findpanel.h"
#include "panels/simulator/bubble.h"
#include "panels/simulator/simulatorpanel.h"
#include "panels/simulator/talksession.h"
#include "studio/flow/templates.h"
#include "studio/knowledge/recut.h"
#include "studio/shell/appearance.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/workbench.h"
#include "tests/support/studiowindow.h"

#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPixmap>
#include <QSpinBox>
#include <QTableView>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

using namespace dialogist;
using namespace Qt::StringLiterals;
using editors::knowledge::DocumentPage;
using editors::knowledge::DocumentView;
using editors::knowledge::KnowledgeEditor;
using panels::simulator::BubbleText;

/// “Where does the bot have that from?” and “Why does it find so little?”, asked in the real window.
class TestCitations : public QObject
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

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    static bool idle(shell::Workbench &bench)
    {
        return QTest::qWaitFor([&] { return bench.jobs().runningCount() == 0 && (!bench.document() || !bench.document()->isWriting()); }, 120'000);
    }

    static QByteArray manual()
    {
        QByteArray text = "# House manual\n\n";
        for (int i = 0; i < 120; ++i)
            text += "## Shelf " + QByteArray::number(i) + "\n\nShelf " + QByteArray::number(i) + " holds the spare parts of the pump. Ask the keeper for the key.\n\n";
        text += "## Returns\n\nYou may return unopened goods within thirty days of the purchase. Bring the receipt along. Opened goods are exchanged only.\n\n"
                "- Take the receipt along.\n- Bring the box.\n\n> The keeper decides in doubt.\n\n"
                "| Goods | Days | Remark |\n|---|---|---|\n| Pumps | 30 | only unopened, in the box they came in, with all their parts and the leaflet |\n"
                "| Belts | 14 | |\n| Hoses | 14 | not when cut to length |\n\n";
        for (int i = 0; i < 60; ++i)
            text += "## Rack " + QByteArray::number(i) + "\n\nRack " + QByteArray::number(i) + " holds belts and hoses.\n\n";
        return text;
    }

    /// For who wants to look at it; see tst_pictures.cpp.
    static void keep(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("DIALOGIST_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(600);
        QVERIFY(QDir().mkpath(folder) && widget->grab().save(u"%1/%2.png"_s.arg(folder, name)));
    }

    static QString words(const DocumentView &view, DocumentView::Mark mark)
    {
        for (const DocumentView::MarkedRange &range : view.marks()) {
            if (range.mark != mark)
                continue;
            QTextCursor cursor(view.document());
            cursor.setPosition(view.document()->findBlockByNumber(range.from.line).position() + range.from.at);
            cursor.setPosition(view.document()->findBlockByNumber(range.to.line).position() + range.to.at, QTextCursor::KeepAnchor);
            return cursor.selectedText();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariable("DIALOGIST_PICTURES").isEmpty())
            shell::applyAppearance(qEnvironmentVariableIntValue("DIALOGIST_PICTURES_DARK") ? u"dark"_s : u"light"_s);
    }

    void shouldOpenTheManualWhereTheAnswerStands_fromTheTalk()
    {
        // given: a bot that answers from a long manual
        shell::MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFile(newProject(u"cited.dialogist"_s));
        shell::Workbench &bench = window.workbench();
        bench.addKnowledge({write(u"manual.md"_s, manual())});
        QVERIFY(idle(bench));
        QTRY_COMPARE(bench.document()->project().sources.size(), size_t(1));

        // when: I ask it, and double-click the passage that it answered from
        auto &session = bench.simulator->session();
        const auto waits = [&session] { return session.isStarted() && !session.isBusy(); };
        bench.simulator->restart();
        QVERIFY(QTest::qWaitFor(waits, 30'000));
        auto *passages = bench.simulator->findChild<QTableView *>(u"passages"_s);
        for (int i = 0; i < 3 && passages->model()->rowCount() == 0; ++i) {
            session.say(u"Within how many days may I return unopened goods?"_s);
            QVERIFY(QTest::qWaitFor(waits, 30'000));
        }
        QVERIFY(passages->model()->rowCount() > 0);
        emit passages->activated(passages->model()->index(0, 0));

        // then: the manual is open at that place, and the sentence is marked
        auto *editor = qobject_cast<KnowledgeEditor *>(bench.area->currentEditor());
        QVERIFY(editor);
        auto *page = editor->findChild<DocumentPage *>();
        QTRY_VERIFY(page->passage() > 50 && page->view()->isComplete());
        QVERIFY2(words(*page->view(), DocumentView::Mark::Quote).contains(u"within thirty days"_s), qPrintable(words(*page->view(), DocumentView::Mark::Quote)));
        QVERIFY(page->isVisible());
        QVERIFY(page->view()->viewport()->rect().contains(page->view()->cursorRect().center()));
        page->findChild<QLineEdit *>(u"findInDocument"_s)->setText(u"goods"_s);
        keep(&window, u"citation"_s);

        // The bubble itself names the manual as its source, and leads there too: with the keyboard, and with a click.
        page->findChild<QLineEdit *>(u"findInDocument"_s)->clear();
        emit page->backRequested();
        QVERIFY(!page->isVisible());
        const auto bubbles = bench.simulator->findChildren<BubbleText *>();
        const auto cited = std::find_if(bubbles.rbegin(), bubbles.rend(), [](BubbleText *bubble) { return bubble->find(u"manual"_s, QTextDocument::FindBackward) || bubble->find(u"manual"_s); });
        QVERIFY(cited != bubbles.rend());
        QTest::keyClick(*cited, Qt::Key_Return);
        QTRY_VERIFY(page->isVisible() && page->passage() > 50 && page->view()->isComplete());
        QVERIFY(words(*page->view(), DocumentView::Mark::Quote).contains(u"within thirty days"_s));
        emit page->backRequested();
        QTextCursor place = (*cited)->textCursor();
        place.clearSelection();
        (*cited)->setTextCursor(place);
        QTest::mouseClick((*cited)->viewport(), Qt::LeftButton, {}, (*cited)->cursorRect(place).center() - QPoint(3, 0));
        QTRY_VERIFY(page->isVisible());
        keep(&window, u"citation-in-bubble"_s);
        window.close();
    }

    void shouldOpenAPassageThatWasFound_andThePageOfThePdfItStandsOn()
    {
        // given: a bot that knows a PDF of several pages
        const QString path = m_folder.filePath(u"allergens.pdf"_s);
        {
            QPdfWriter writer(path);
            writer.setResolution(144);
            QPainter painter(&writer);
            painter.drawText(100, 200, u"We open at nine in the morning, on every day but Sunday."_s);
            writer.newPage();
            painter.drawText(100, 200, u"The spelt bread is made without milk. It may hold traces of nuts."_s);
            writer.newPage();
            painter.drawText(100, 200, u"Rye is baked on Mondays."_s);
        }
        shell::MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFile(newProject(u"found.dialogist"_s));
        shell::Workbench &bench = window.workbench();
        bench.addKnowledge({path});
        QVERIFY(idle(bench));
        QTRY_COMPARE(bench.document()->project().sources.size(), size_t(1));

        // when: I look for some words in everything and go to what is found
        bench.find->begin(u"traces of nuts"_s);
        auto *matches = bench.find->findChild<QTreeView *>(u"matches"_s);
        QTRY_COMPARE(matches->model()->rowCount(), 1);
        bench.find->step(true);

        // then: the document is open there, and just these words are marked
        auto *editor = qobject_cast<KnowledgeEditor *>(bench.area->currentEditor());
        QVERIFY(editor);
        auto *page = editor->findChild<DocumentPage *>();
        QTRY_VERIFY(page->isVisible() && page->passage() >= 0 && page->view()->isComplete());
        QCOMPARE(words(*page->view(), DocumentView::Mark::Quote), u"traces of nuts"_s);
        keep(&window, u"found-passage"_s);

        // when: I want to see the page itself
        auto *show = page->findChild<QToolButton *>(u"showPdf"_s);
        QVERIFY2(show->isVisible() && show->text().contains(u'2'), qPrintable(show->text()));
        show->click();

        // then: it is there, drawn by the reader, with the words marked
        QTRY_VERIFY_WITH_TIMEOUT(page->viewer()->canvas()->image().page == 2, 30'000);
        QVERIFY(page->viewer()->canvas()->isVisible());
        QVERIFY(!page->viewer()->canvas()->image().marks.isEmpty());
        keep(&window, u"pdf-page"_s);
        window.close();
    }

    void shouldCutEverythingAnew_andGoBack()
    {
        // given: documents that are cut as usual
        shell::MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFile(newProject(u"cut.dialogist"_s));
        shell::Workbench &bench = window.workbench();
        bench.addKnowledge({write(u"a.md"_s, QByteArray("You may return goods within thirty days. ").repeated(60)), write(u"b.md"_s, QByteArray("The yard is open to guests at all hours. ").repeated(60))});
        QVERIFY(idle(bench));
        QTRY_COMPARE(bench.document()->project().sources.size(), size_t(2));
        const auto passages = [&bench] {
            int all = 0;
            for (const auto &[id, source] : bench.document()->project().sources)
                all += source.passages;
            return all;
        };
        const int before = passages();
        const model::KnowledgeBaseId base = bench.document()->project().sources.begin()->second.knowledgeBase;
        bench.open({ui::Place::Kind::KnowledgeBase, base.toString(), {}, {}, {}});
        auto *editor = qobject_cast<KnowledgeEditor *>(bench.area->currentEditor());
        QVERIFY(editor);

        // when: I make the passages shorter and apply it
        editor->findChild<QAction *>(u"cutSettings"_s)->trigger();
        auto *dialog = editor->findChild<editors::knowledge::CutDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>(u"cutLength"_s)->setValue(250);
        keep(dialog, u"cut"_s);
        dialog->accept();
        QVERIFY(idle(bench));

        // then: all of them are, and nothing was read again
        QTRY_VERIFY2(passages() > 2 * before, qPrintable(u"%1 of %2"_s.arg(passages()).arg(before)));
        const auto &project = bench.document()->project();
        for (const auto &[id, source] : project.sources)
            QVERIFY(knowledge::isCutAsSet(project.knowledgeBases.at(base), source));
        auto *notice = editor->findChild<QWidget *>(u"cutNotice"_s);
        QTRY_VERIFY(!notice->isVisible());

        // when: I undo the cutting, the editor says that it does not fit the settings; another undo takes those back too
        bench.undo();
        QVERIFY(idle(bench));
        QCOMPARE(passages(), before);
        QTRY_VERIFY(notice->isVisible());
        keep(&window, u"notice"_s);
        bench.undo();
        QVERIFY(idle(bench));
        QTRY_VERIFY(!notice->isVisible());
        QCOMPARE(project.knowledgeBases.at(base).passageLength, 900);
        window.close();
    }
};

WINDOW_TEST_MAIN(TestCitations)
#include "tst_citations.moc"
