// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/documentfinder.h"
#include "editors/knowledge/documentpage.h"
#include "editors/knowledge/documentview.h"
#include "editors/knowledge/knowledgeeditor.h"
#include "editors/knowledge/trybench.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/passagestore.h"
#include "studio/ui/ask.h"
#include "tests/support/threadtime.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

using namespace dialogist;
using namespace dialogist::editors::knowledge;
using namespace Qt::StringLiterals;
using dialogist::knowledge::Block;
using Kind = Block::Kind;
using Mark = DocumentView::Mark;

class TestDocumentPage : public QObject
{
    Q_OBJECT
private:
    class Answers : public ui::SilentAsk
    {
    public:
        QString saveFile(QWidget *, const QString &, const QString &suggested, const QString &) override
        {
            name = QFileInfo(suggested).fileName();
            return path;
        }
        bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
        {
            asked = text;
            return false;
        }
        QString path;
        QString name;
        QString asked;
    };

    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    model::KnowledgeBase m_base;
    Answers m_ask;

    static dialogist::knowledge::Document bread()
    {
        dialogist::knowledge::Document document;
        document.title = u"Allergens"_s;
        document.blocks = {{Kind::Heading, 1, u"Bread"_s, 1, {}},
                           {Kind::Paragraph, 0, u"The spelt bread is made without milk. It holds gluten. It may hold traces of nuts."_s, 1, {}},
                           {Kind::ListItem, 0, u"Rye: gluten."_s, 1, {}},
                           {Kind::Heading, 2, u"Prices"_s, 2, u"prices"_s},
                           {Kind::TableRow, 1, u"Bread | Price | Note"_s, 2, u"prices"_s},
                           {Kind::TableRow, 0, u"Spelt | 4.20 | baked on Mondays and, when there is a market in the town, on Saturdays too"_s, 2, u"prices"_s},
                           {Kind::TableRow, 0, u"Rye | 3.90 | "_s, 2, u"prices"_s}};
        return document;
    }

    static dialogist::knowledge::Document large()
    {
        dialogist::knowledge::Document document;
        document.title = u"Stock"_s;
        for (int i = 0; i < 9000; ++i) {
            if (i % 100 == 0)
                document.blocks.append({Kind::Heading, 1 + i % 3, u"Part %1"_s.arg(i / 100), i / 10, {}});
            document.blocks.append({i % 7 == 3 ? Kind::ListItem : Kind::Paragraph, 0,
                                    u"Shelf %1 holds the spare parts of the pump with the number %1. "_s.arg(i).repeated(2 + i % 4), i / 10, {}});
        }
        document.blocks.append({Kind::Paragraph, 0, u"one long line without an end "_s.repeated(9000), 900, {}});
        return document;
    }

    model::Source store(const dialogist::knowledge::Document &document, const QString &kind = u"file"_s, const QByteArray &original = {})
    {
        model::Source source;
        source.kind = kind;
        source.location = kind == u"page"_s ? u"https://www.example.com/bread"_s : u"lists.zip › docs/allergens.docx"_s;
        source.contentHash = original.isEmpty() ? QString(64, u'a') : m_document->file().putBlob(original).value();
        source = dialogist::knowledge::storePassages(m_document->file(), m_base, document, source).take();
        if (!m_document->push(commands::setSources(m_document->project(), {source})).ok())
            qFatal("not stored");
        return source;
    }

    void open(DocumentPage &page, const model::Source &source, const std::optional<ui::Citation> &citation = {})
    {
        QSignalSpy opened(&page, &DocumentPage::opened);
        page.open(source, citation);
        QVERIFY(opened.wait(10'000));
        QTRY_VERIFY(page.view()->isComplete());
    }

    /// The words of a marked range, as they are shown.
    static QString words(const DocumentView &view, Mark mark)
    {
        QStringList parts;
        for (const DocumentView::MarkedRange &range : view.marks()) {
            if (range.mark != mark)
                continue;
            QTextCursor cursor(view.document());
            cursor.setPosition(view.document()->findBlockByNumber(range.from.line).position() + range.from.at);
            cursor.setPosition(view.document()->findBlockByNumber(range.to.line).position() + range.to.at, QTextCursor::KeepAnchor);
            parts.append(cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\t'));
        }
        return parts.join(u" + "_s);
    }

    ui::Place place() const { return {ui::Place::Kind::KnowledgeBase, m_base.id.toString(), {}, {}, {}}; }

private slots:
    void init()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        m_base = {};
        m_base.id = model::KnowledgeBaseId::create();
        m_base.name = u"House answers"_s;
        m_base.passageLength = 100;
        m_base.passageOverlap = 40;
        project.knowledgeBases.emplace(m_base.id, m_base);
        static int count = 0;
        m_document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++count)), project).take();
        m_ask = {};
    }

    void shouldOpenAtThePassage_withTheQuoteMarkedInside()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        const model::Source source = store(bread());
        const auto passages = m_document->file().passages(source.contentKey).take();
        open(page, source, ui::Citation {0, passages.at(0).text, {u"It holds gluten."_s}});
        QCOMPARE(page.passage(), 0);
        QCOMPARE(words(*page.view(), Mark::Quote), u"It holds gluten."_s);
        const QString marked = words(*page.view(), Mark::Passage);
        QVERIFY2(marked.startsWith(u"The spelt bread"_s), qPrintable(marked));
        QVERIFY(page.findChild<QLabel *>(u"documentWhere"_s)->text().contains(u'1'));
    }

    void shouldFindThePassage_whenItsSourceWasCutAnewSince()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        const model::Source source = store(bread());
        // A citation of a talk that was held before: neither number nor text are those of a passage of today.
        open(page, source, ui::Citation {12, u"It holds gluten. It may hold traces of nuts."_s, {u"It may hold traces of nuts."_s}});
        QCOMPARE(page.passage(), -1);
        QCOMPARE(words(*page.view(), Mark::Passage), u"It holds gluten. It may hold traces of nuts."_s);
        QCOMPARE(words(*page.view(), Mark::Quote), u"It may hold traces of nuts."_s);
    }

    void shouldFindTheQuote_whenATalkKeptNothingElse()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        const model::Source source = store(bread());
        const auto passages = m_document->file().passages(source.contentKey).take();
        const auto last = std::find_if(passages.rbegin(), passages.rend(), [](const storage::PassageRow &row) { return row.text.size() < 400 && !row.text.contains(u"It holds gluten."_s); });
        QVERIFY(last != passages.rend());
        open(page, source, ui::Citation {last->ordinal, {}, {u"It holds gluten."_s}}); // which is somewhere else now
        QVERIFY(page.passage() >= 0 && page.passage() != last->ordinal);
        QCOMPARE(words(*page.view(), Mark::Quote), u"It holds gluten."_s);
    }

    void shouldMarkTheWordsOfAHit_andNotTheSameWordsElsewhere()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        const model::Source source = store(bread());
        const QString text = m_document->file().passages(source.contentKey)->at(0).text;
        ui::Citation hit {0, text};
        hit.from = int(text.lastIndexOf(u"made"_s));
        hit.length = 4;
        open(page, source, hit);
        QCOMPARE(page.passage(), 0);
        QCOMPARE(words(*page.view(), Mark::Quote), u"made"_s);
        for (const QString &word : {u"It"_s, u"hold"_s}) {
            if (text.count(word) < 2)
                continue;
            hit.from = int(text.lastIndexOf(word));
            hit.length = int(word.size());
            open(page, source, hit);
            QCOMPARE(words(*page.view(), Mark::Quote), word);
            const auto &marks = page.view()->marks();
            const auto mark = std::find_if(marks.begin(), marks.end(), [](const auto &range) { return range.mark == Mark::Quote; });
            QCOMPARE(mark->from.at, int(bread().blocks.at(1).text.indexOf(text.mid(hit.from, 12))));
        }
        // a check keeps no words of the document, only where they are
        hit.text.clear();
        hit.from = int(text.indexOf(u"spelt"_s));
        hit.length = 5;
        open(page, source, hit);
        QCOMPARE(words(*page.view(), Mark::Quote), u"spelt"_s);
    }

    void shouldFollowTheFontOfTheApplication()
    {
        const QFont before = QApplication::font();
        const auto back = qScopeGuard([&before] { QApplication::setFont(before); });
        const auto set = [](const QFont &font) {
            QApplication::setFont(font);
            QCoreApplication::processEvents(); // widgets are told later
        };
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        open(page, store(bread()));
        const auto heightOf = [&page](int block) {
            page.view()->grab(); // lays it out
            return page.view()->document()->findBlockByNumber(block).layout()->lineAt(0).height();
        };
        const qreal text = heightOf(1);
        const qreal heading = heightOf(0);
        const qreal cell = heightOf(5);
        QVERIFY(heading > text * 1.2);
        const qreal place = page.findChild<QWidget *>(u"documentPlace"_s)->fontMetrics().height();
        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * 2);
        set(larger);
        QVERIFY2(heightOf(1) > text * 1.6, qPrintable(u"%1 %2"_s.arg(text).arg(heightOf(1))));
        QVERIFY(heightOf(0) > heading * 1.6);
        QVERIFY(heightOf(5) > cell * 1.6);
        QVERIFY(page.findChild<QWidget *>(u"documentPlace"_s)->fontMetrics().height() > place * 1.6);

        // what was read stays in sight in a long document, also when that is still coming
        set(before);
        const model::Source source = store(large());
        QSignalSpy opened(&page, &DocumentPage::opened);
        page.open(source, ui::Citation {source.passages / 2});
        QVERIFY(opened.wait(10'000));
        set(larger);
        QTRY_VERIFY_WITH_TIMEOUT(page.view()->isComplete(), 30'000);
        page.view()->grab();
        QVERIFY(page.view()->viewport()->rect().intersects(page.view()->cursorRect()));
        const auto top = [&page] { return page.view()->cursorForPosition({page.view()->viewport()->width() / 2, 4}).blockNumber(); };
        const int read = top();
        QVERIFY(read > 100);
        set(before);
        page.view()->grab();
        QVERIFY2(std::abs(top() - read) <= 1, qPrintable(u"%1 %2"_s.arg(read).arg(top())));
    }

    void shouldStayAtItsPlace_whenTheOpenDocumentIsCutAnew()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        model::Source source = store(bread());
        const auto passages = m_document->file().passages(source.contentKey).take();
        open(page, source, ui::Citation {0, passages.at(0).text, {u"It holds gluten."_s}});
        const QString before = page.findChild<QLabel *>(u"documentWhere"_s)->text();
        model::KnowledgeBase shorter = m_base;
        shorter.passageLength = 200;
        shorter.passageOverlap = 0;
        QVERIFY(m_document->push(commands::setKnowledgeBase(m_document->project(), shorter)).ok());
        QSignalSpy opened(&page, &DocumentPage::opened);
        source = dialogist::knowledge::storePassages(m_document->file(), shorter, bread(), source).take();
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {source})).ok());
        QVERIFY(opened.wait(10'000));
        QVERIFY(page.findChild<QLabel *>(u"documentWhere"_s)->text() != before); // there are more passages
        QTRY_COMPARE(words(*page.view(), Mark::Quote), u"It holds gluten."_s);
    }

    void shouldGoFromPassageToPassage()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        const model::Source source = store(bread());
        open(page, source, ui::Citation {0});
        auto *next = page.findChild<QToolButton *>(u"nextPassage"_s);
        auto *previous = page.findChild<QToolButton *>(u"previousPassage"_s);
        QVERIFY(!previous->isEnabled());
        QStringList seen {words(*page.view(), Mark::Passage)};
        while (next->isEnabled() && seen.size() < 100) {
            next->click();
            seen.append(words(*page.view(), Mark::Passage));
        }
        QCOMPARE(seen.size(), qsizetype(source.passages));
        QVERIFY2(seen.constLast().contains(u"Rye\t3.90"_s), qPrintable(seen.constLast()));
        previous->click();
        QCOMPARE(words(*page.view(), Mark::Passage), seen.at(seen.size() - 2));
    }

    void shouldShowTablesAsTables_andTheirPages()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        open(page, store(bread()));
        const QTextDocument &text = *page.view()->document();
        const QTextBlock row = text.findBlockByNumber(5);
        page.view()->grab(); // lays it out
        const QTextLayout &cells = *row.layout();
        QVERIFY(cells.lineCount() >= 3);
        // the cells of a row stand side by side, and under those of the head
        QCOMPARE(cells.lineAt(0).y(), cells.lineAt(1).y());
        QVERIFY(cells.lineAt(1).x() > cells.lineAt(0).x() + 20);
        QCOMPARE(cells.lineAt(1).x(), text.findBlockByNumber(4).layout()->lineAt(1).x());
        // a page begins with the second heading
        QVERIFY(text.findBlockByNumber(3).layout()->lineAt(0).y() > text.findBlockByNumber(0).layout()->lineAt(0).y() + 16);

        // and what is copied goes into a spreadsheet
        page.view()->selectAll();
        page.view()->copy();
        QVERIFY2(QGuiApplication::clipboard()->text().contains(u"Bread\tPrice\tNote\n"_s), qPrintable(QGuiApplication::clipboard()->text()));
    }

    void shouldSelectTheCellUnderThePointer()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        open(page, store(bread()));
        page.view()->grab();
        const QTextBlock row = page.view()->document()->findBlockByNumber(6);
        QTextCursor start(row);
        start.setPosition(row.position() + int(row.text().indexOf(u"3.90"_s)) + 1);
        page.view()->setTextCursor(start);
        const QPoint at = page.view()->cursorRect().center();
        QTest::mouseDClick(page.view()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(page.view()->textCursor().selectedText(), u"3.90"_s);
    }

    void shouldFindWords_andCountThem()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        open(page, store(bread()));
        auto *find = page.findChild<QLineEdit *>(u"findInDocument"_s);
        auto *found = page.findChild<QLabel *>(u"foundInDocument"_s);
        find->setText(u"GLUTEN"_s);
        QTRY_COMPARE(found->text(), u"1 of 2"_s);
        QCOMPARE(words(*page.view(), Mark::CurrentHit), u"gluten"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(found->text(), u"2 of 2"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(found->text(), u"1 of 2"_s);
        find->setText(u"marzipan"_s);
        QTRY_COMPARE(found->text(), u"Not found"_s);
        QVERIFY(!page.findChild<QToolButton *>(u"findNext"_s)->isEnabled());
    }

    void shouldGoToAHeading_fromTheOutline()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        open(page, store(large()));
        auto *outline = page.findChild<QTreeWidget *>(u"documentOutline"_s);
        QVERIFY(outline->isVisible());
        QList<QTreeWidgetItem *> parts = outline->findItems(u"Part 60"_s, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(parts.size(), 1);
        emit outline->itemClicked(parts.first(), 0);
        QVERIFY2(page.view()->textCursor().block().text() == u"Part 60"_s, qPrintable(page.view()->textCursor().block().text()));
        QVERIFY(page.view()->viewport()->rect().contains(page.view()->cursorRect().center()));
        QTRY_COMPARE(outline->currentItem(), parts.first());
    }

    void shouldSayWhatHelps_whenTheTextIsGone()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        model::Source source = store(bread());
        source.contentKey = QString(64, u'f');
        page.open(source, {});
        auto *missing = page.findChild<QWidget *>(u"documentMissing"_s);
        QTRY_VERIFY(missing->isVisible());
    }

    void shouldSaveTheOriginal_underItsOwnName()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        auto *save = page.findChild<QToolButton *>(u"saveOriginal"_s);
        open(page, store(bread(), u"qa"_s));
        QVERIFY(!save->isVisible());
        const QByteArray original = "the bytes of the file";
        open(page, store(bread(), u"file"_s, original));
        QVERIFY(save->isVisible());
        m_ask.path = m_folder.filePath(u"out.docx"_s);
        save->click();
        QCOMPARE(m_ask.name, u"allergens.docx"_s);
        QTRY_VERIFY(QFile::exists(m_ask.path));
        QFile file(m_ask.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), original);
        // where it cannot be written, one is told
        QSignalSpy failed(&page, &DocumentPage::failed);
        m_ask.path = m_folder.filePath(u"no/such/folder/out.docx"_s);
        save->click();
        QVERIFY(failed.wait(5000));
        QVERIFY(failed.first().first().toString().contains(u"out.docx"_s));
    }

    void shouldShowTheAddress_beforeABrowserOpens()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        const model::Source source = store(bread(), u"page"_s);
        open(page, source, ui::Citation {source.passages - 1});
        auto *button = page.findChild<QToolButton *>(u"openPage"_s);
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY2(m_ask.asked.contains(u"https://www.example.com/bread#prices"_s), qPrintable(m_ask.asked));
    }

    void shouldFollowALink_whenItsWordsAreClicked()
    {
        dialogist::knowledge::Document document = bread();
        document.blocks[1].links = {{0, 9, u"https://www.example.com/spelt"_s}};
        document.blocks[5].links = {{document.blocks[5].text.indexOf(u"market"_s), 6, u"https://www.example.com/market"_s}};
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        open(page, store(document, u"page"_s));
        DocumentView *view = page.view();
        const auto middleOf = [view](const QString &words, int from = 0) {
            QTextCursor cursor = view->document()->find(words, from);
            cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) / 2);
            return view->cursorRect(cursor).center();
        };
        const auto click = [&](const QPoint &point) {
            m_ask.asked.clear();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, point);
            return m_ask.asked;
        };
        QVERIFY2(click(middleOf(u"The spelt"_s)).contains(u"https://www.example.com/spelt"_s), qPrintable(m_ask.asked));
        QCOMPARE(click(middleOf(u"without milk"_s)), QString());
        // In a cell of a table.
        QVERIFY2(click(middleOf(u"market"_s)).contains(u"https://www.example.com/market"_s), qPrintable(m_ask.asked));
        QCOMPARE(click(middleOf(u"4.20"_s)), QString());
        // Nor what lies beside the words of a link.
        QTextCursor first = view->document()->find(u"The spelt"_s);
        first.setPosition(first.selectionStart());
        QCOMPARE(click(view->cursorRect(first).center() - QPoint(30, 0)), QString());
        // Words that are selected are not followed.
        m_ask.asked.clear();
        const QPoint start = middleOf(u"The spelt"_s);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(view->viewport(), start + QPoint(20, 0));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, start + QPoint(20, 0));
        QCOMPARE(m_ask.asked, QString());
    }

    void shouldNeverStall_withALargeDocument()
    {
        const model::Source source = store(large());
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        double longest = 0;
        const auto turn = [&](const std::function<void()> &what = {}) {
            const double before = tests::threadMs();
            if (what)
                what();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
            longest = std::max(longest, tests::threadMs() - before);
        };
        qint64 characters = 0;
        for (const Block &block : large().blocks)
            characters += block.text.size();
        QVERIFY(characters > 1'500'000);
        page.open(source, ui::Citation {source.passages / 2});
        QElapsedTimer clock;
        clock.start();
        while ((page.passage() < 0 || !page.view()->isComplete()) && clock.elapsed() < 60'000)
            turn();
        QVERIFY(page.view()->isComplete());
        page.findChild<QLineEdit *>(u"findInDocument"_s)->setText(u"number 8"_s);
        for (int i = 0; i < 100; ++i)
            turn();
        turn([&] { page.view()->verticalScrollBar()->setValue(page.view()->verticalScrollBar()->maximum()); });
        for (const int width : {700, 500, 1100}) {
            turn([&] { page.resize(width, 600); });
        }
        for (int i = 0; i < 20; ++i) {
            turn([&] { page.findChild<QToolButton *>(u"nextPassage"_s)->click(); });
        }
        turn([&] { page.clear(); });
        qInfo("%lld characters, longest turn %.1f ms", static_cast<long long>(characters), longest);
        QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
    }

    void shouldOpenTheDocument_fromAHitAndFromAPassage()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        editor.resize(900, 700);
        editor.show();
        const model::Source source = store(bread());
        auto *page = editor.findChild<DocumentPage *>();
        QSignalSpy opened(page, &DocumentPage::opened);

        // when: a question is tried and its best hit is chosen
        auto *bench = editor.findChild<TryBench *>();
        QSignalSpy answered(bench, &TryBench::answered);
        editor.findChild<QLineEdit *>(u"question"_s)->setText(u"Is there milk in the spelt bread?"_s);
        bench->ask();
        QVERIFY(answered.wait(5000));
        auto *hits = editor.findChild<QTableView *>(u"hits"_s);
        emit hits->activated(hits->model()->index(0, 0));
        QVERIFY(opened.wait(5000));
        QTRY_VERIFY(page->view()->isComplete());
        QVERIFY(page->isVisible());
        QCOMPARE(page->source(), source.id);
        QVERIFY2(words(*page->view(), Mark::Quote).contains(u"without milk"_s), qPrintable(words(*page->view(), Mark::Quote)));

        // Escape goes back to where one was
        QTest::keyClick(page->view(), Qt::Key_Escape);
        QVERIFY(!page->isVisible());
        QVERIFY(editor.findChild<QTableView *>(u"sources"_s)->isVisible());

        // when: a passage is chosen
        editor.findChild<QTableView *>(u"sources"_s)->selectRow(0);
        auto *passages = editor.findChild<QListView *>(u"passages"_s);
        QTRY_COMPARE(passages->model()->rowCount(), source.passages);
        emit passages->activated(passages->model()->index(1, 0));
        QVERIFY(opened.wait(5000));
        QCOMPARE(page->passage(), 1);

        // the source is removed: there is nothing to read any more
        QVERIFY(m_document->push(commands::removeSources(m_document->project(), {source.id})).ok());
        QVERIFY(!page->isVisible());
    }
};

QTEST_MAIN(TestDocumentPage)
#include "tst_documentpage.moc"
