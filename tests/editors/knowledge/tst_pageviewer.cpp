// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/pageviewer.h"

#include "editors/knowledge/documentpage.h"
#include "editors/knowledge/documentview.h"
#include "editors/knowledge/pagecanvas.h"
#include "studio/base/job.h"
#include "studio/base/json.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/ui/ask.h"
#include "studio/ui/elidedlabel.h"
#include "tests/support/pdf.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::editors::knowledge;
using namespace Qt::StringLiterals;

namespace {

const QString milk = u"The spelt bread is made without milk. It holds gluten, and it may hold traces of nuts, as other loaves are baked in the same oven."_s;
const QString hours = u"We open at nine in the morning, on every day but Sunday."_s;
const QString price = u"A loaf of rye costs three euros and ninety cents."_s;

/// Far down on its pages, so that one has to scroll.
QByteArray pdfOf(const QStringList &pages)
{
    return tests::pdfOf(pages, {100, 1100, 700, 400});
}

} // namespace

/// Seeing a citation on the page of the PDF that it stands on.
class TestPageViewer : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    model::KnowledgeBase m_base;
    ui::SilentAsk m_ask;
    const QString m_program = QStringLiteral(DIALOGIST_PROGRAM);

    /// As an import would leave it.
    model::Source store(const QByteArray &pdf, bool kept = true)
    {
        dialogist::knowledge::ReadRequest request;
        request.bytes = pdf;
        request.name = u"bread.pdf"_s;
        JobControl control;
        auto read = dialogist::knowledge::readDocument(m_program, request, control);
        if (!read.ok())
            qFatal("%s", qPrintable(read.error().message));
        model::Source source;
        source.kind = u"file"_s;
        source.location = u"bread.pdf"_s;
        source.contentHash = kept ? m_document->file().putBlob(pdf).value() : sha256Hex(pdf);
        source = dialogist::knowledge::storePassages(m_document->file(), m_base, read.take(), source).take();
        if (!m_document->push(commands::setSources(m_document->project(), {source})).ok())
            qFatal("not stored");
        return source;
    }

    void open(DocumentPage &page, const model::Source &source, const std::optional<ui::Citation> &citation = {})
    {
        page.viewer()->setReaderProgram(m_program);
        QSignalSpy opened(&page, &DocumentPage::opened);
        page.open(source, citation);
        QVERIFY(opened.wait(10'000));
        QTRY_VERIFY(page.view()->isComplete());
    }
    /// Presses the button and waits for what comes of it.
    static void showPdf(DocumentPage &page)
    {
        QSignalSpy shown(page.viewer(), &PageViewer::shown);
        page.findChild<QToolButton *>(u"showPdf"_s)->click();
        QVERIFY(shown.wait(20'000));
    }
    static QString where(const DocumentPage &page) { return page.findChild<QLabel *>(u"pageWhere"_s)->text(); }
    static QString note(const DocumentPage &page) { return page.findChild<ui::ElidedLabel *>(u"pageNote"_s)->text(); }
    static QString problem(const DocumentPage &page)
    {
        auto *state = page.findChild<QWidget *>(u"pageProblem"_s);
        if (!state->isVisible())
            return {};
        QString text;
        for (const QLabel *label : state->findChildren<QLabel *>())
            text += label->text();
        return text;
    }

private slots:
    void init()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        m_base = {};
        m_base.id = model::KnowledgeBaseId::create();
        m_base.name = u"House answers"_s;
        project.knowledgeBases.emplace(m_base.id, m_base);
        static int count = 0;
        m_document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++count)), project).take();
    }

    void shouldShowThePage_withTheCitedWordsMarked()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        const model::Source source = store(pdfOf({hours, milk, price}));
        QCOMPARE(source.mime, u"application/pdf"_s);
        auto *button = page.findChild<QToolButton *>(u"showPdf"_s);
        open(page, source, ui::Citation {0, {}, {u"it may hold traces of nuts"_s}});
        QVERIFY(button->isVisible());
        QVERIFY2(button->text().contains(u'2'), qPrintable(button->text()));

        showPdf(page);
        QCOMPARE(where(page), u"Page 2 of 3"_s);
        PageCanvas *canvas = page.viewer()->canvas();
        QVERIFY(canvas->isVisible());
        QVERIFY(!canvas->image().marks.isEmpty());
        // in sight, and seen: the picture holds dark words on a ground that is not white
        const QRect mark = canvas->placeOf(canvas->image().marks.first());
        QVERIFY(QRect(canvas->mapTo(&page, QPoint()), canvas->size()).intersects(page.rect()));
        QVERIFY(canvas->visibleRegion().contains(mark.center()));
        const QImage picture = canvas->grab().toImage();
        int ink = 0;
        int ground = 0;
        int white = 0;
        for (int y = mark.top(); y <= mark.bottom(); ++y) {
            for (int x = mark.left(); x <= mark.right(); ++x) {
                const QRgb dot = picture.pixel(x, y);
                ink += qGray(dot) < 100;
                white += dot == qRgb(255, 255, 255);
                ground += qGray(dot) > 150 && dot != qRgb(255, 255, 255);
            }
        }
        QVERIFY2(ink > 20 && ground > ink && white == 0, qPrintable(u"%1 %2 %3"_s.arg(ink).arg(ground).arg(white)));

        // who does not see it is told what stands there
        QVERIFY(canvas->accessibleName().contains(u"Page 2 of 3"_s));
        QVERIFY(canvas->accessibleDescription().contains(u"traces of nuts"_s));
        QVERIFY(note(page).isEmpty());
    }

    void shouldTurnPages_withButtonsAndKeys()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        open(page, store(pdfOf({hours, milk, price})));
        showPdf(page);
        QCOMPARE(where(page), u"Page 1 of 3"_s);
        auto *previous = page.findChild<QToolButton *>(u"previousPage"_s);
        auto *next = page.findChild<QToolButton *>(u"nextPage"_s);
        QVERIFY(!previous->isEnabled() && next->isEnabled());
        QVERIFY(page.viewer()->canvas()->image().marks.isEmpty() && note(page).isEmpty()); // nothing was cited
        QSignalSpy shown(page.viewer(), &PageViewer::shown);
        next->click();
        QVERIFY(shown.wait(20'000));
        QCOMPARE(where(page), u"Page 2 of 3"_s);
        auto *area = page.findChild<PageScroll *>();
        QVERIFY(area->hasFocus());
        // down to the end of the page, and over it
        for (int i = 0; i < 20 && page.viewer()->page() == 2; ++i)
            QTest::keyClick(area, Qt::Key_PageDown);
        QVERIFY(shown.wait(20'000));
        QCOMPARE(where(page), u"Page 3 of 3"_s);
        QVERIFY(!next->isEnabled());
        QCOMPARE(area->verticalScrollBar()->value(), 0);
        QTest::keyClick(area, Qt::Key_PageUp);
        QVERIFY(shown.wait(20'000));
        QCOMPARE(where(page), u"Page 2 of 3"_s);
        QCOMPARE(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum());
        QTest::keyClick(area, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(shown.wait(20'000));
        QCOMPARE(where(page), u"Page 1 of 3"_s);
        QTest::keyClick(area, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(shown.wait(20'000));
        QCOMPARE(where(page), u"Page 3 of 3"_s);

        // Escape leads back to the text: to the page that was looked at
        QTest::keyClick(area, Qt::Key_Escape);
        QVERIFY(!page.viewer()->isVisible() && page.view()->isVisible());
        QTRY_VERIFY2(page.view()->textCursor().block().text().contains(u"loaf of rye"_s), qPrintable(page.view()->textCursor().block().text()));
    }

    void shouldZoom()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        open(page, store(pdfOf({milk})), ui::Citation {0});
        showPdf(page);
        PageCanvas *canvas = page.viewer()->canvas();
        auto *area = page.findChild<PageScroll *>();
        QVERIFY(std::abs(canvas->width() - area->viewport()->width()) <= 1);
        const int fitting = canvas->width();
        const int drawn = canvas->image().size.width();
        page.findChild<QToolButton *>(u"zoomInPage"_s)->click();
        QVERIFY(canvas->width() > fitting * 1.2);
        QTRY_VERIFY(canvas->image().size.width() > drawn * 1.2); // it is drawn anew, not only stretched
        QVERIFY(page.findChild<QLabel *>(u"pageZoom"_s)->text().contains(u'%'));
        for (int i = 0; i < 30; ++i)
            page.findChild<QToolButton *>(u"zoomInPage"_s)->click();
        QSignalSpy shown(page.viewer(), &PageViewer::shown);
        QVERIFY(shown.wait(20'000));
        QVERIFY(qint64(canvas->image().size.width()) * canvas->image().size.height() < dialogist::knowledge::PageImage::mostDots * 1.01);
        QTest::keyClick(area, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(std::abs(canvas->width() - area->viewport()->width()) <= 1);
        // and it follows the window
        page.resize(600, 600);
        QTRY_VERIFY(std::abs(canvas->width() - area->viewport()->width()) <= 1 && canvas->width() < fitting);
    }

    void shouldSayThatTheFileIsGone_orHasChanged()
    {
        const QByteArray pdf = pdfOf({milk});
        const QString path = m_folder.filePath(u"bread.pdf"_s);
        const auto write = [&path](const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        model::KnowledgeBaseId asked;
        page.setPlacesOf([&](model::KnowledgeBaseId base) {
            asked = base;
            return QStringList {path};
        });
        QFile::remove(path);
        const model::Source source = store(pdf, false);
        open(page, source);
        showPdf(page);
        QCOMPARE(asked, m_base.id);
        QVERIFY2(problem(page).contains(u"neither"_s), qPrintable(problem(page)));
        QVERIFY(!page.findChild<QToolButton *>(u"nextPage"_s)->isEnabled());

        // it is another one
        auto *button = page.findChild<QToolButton *>(u"showPdf"_s);
        button->click();
        QVERIFY(!page.viewer()->isVisible());
        QVERIFY(write(pdfOf({hours})));
        showPdf(page);
        QVERIFY2(problem(page).contains(u"changed"_s), qPrintable(problem(page)));

        // it is back
        button->click();
        QVERIFY(write(pdf));
        showPdf(page);
        QCOMPARE(problem(page), QString());
        QCOMPARE(where(page), u"Page 1 of 1"_s);
    }

    void shouldSaySo_whenTheWordsCannotBeMarked()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        const QByteArray pdf = pdfOf({hours});
        model::Source source = store(pdf);
        // the text was recognised in a picture, and reads otherwise than what stands there
        dialogist::knowledge::Document recognised;
        recognised.mime = u"application/pdf"_s;
        recognised.pages = 1;
        recognised.blocks = {{dialogist::knowledge::Block::Kind::Paragraph, 0, u"VVe 0pen at n1ne in the rnorning."_s, 1, {}}};
        source.contentHash = m_document->file().putBlob(pdf).value();
        source = dialogist::knowledge::storePassages(m_document->file(), m_base, recognised, source).take();
        open(page, source, ui::Citation {0});
        showPdf(page);
        QCOMPARE(where(page), u"Page 1 of 1"_s);
        QVERIFY(page.viewer()->canvas()->image().marks.isEmpty());
        QVERIFY(note(page).contains(u"cannot be marked"_s));
    }

    void shouldAskForThePassword()
    {
        QFile locked(QStringLiteral(DIALOGIST_CORPORA "/docs-pdf/qpdf/enc-XI-R6,V5,U=wwwww,O=wwwww.pdf"));
        if (!locked.open(QIODevice::ReadOnly))
            QSKIP("There are no documents to try.");
        PageViewer viewer;
        viewer.setReaderProgram(m_program);
        viewer.resize(600, 500);
        viewer.show();
        PageViewer::Original original {m_document->path(), false, {}, {}, {}, {}};
        original.source.kind = u"file"_s;
        original.source.contentHash = m_document->file().putBlob(locked.readAll()).value();
        QSignalSpy shown(&viewer, &PageViewer::shown);
        viewer.open(original, 1);
        QVERIFY(shown.wait(20'000));
        auto *field = viewer.findChild<QLineEdit *>(u"pagePassword"_s);
        QVERIFY(field->isVisible());
        field->setText(u"guess"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(shown.wait(20'000));
        QVERIFY(field->isVisible());
        field->setText(u"wwwww"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(shown.wait(20'000));
        QVERIFY(!field->isVisible() && viewer.canvas()->isVisible());
        QVERIFY(viewer.pages() >= 1);
        QVERIFY(field->text().isEmpty()); // nothing of it stays in sight
    }

    void shouldOfferNoPages_whereThereAreNone()
    {
        DocumentPage page(*m_document, m_ask);
        page.resize(900, 600);
        page.show();
        dialogist::knowledge::Document note;
        note.mime = u"text/plain"_s;
        note.blocks = {{dialogist::knowledge::Block::Kind::Paragraph, 0, milk, 0, {}}};
        model::Source source;
        source.kind = u"file"_s;
        source.location = u"bread.txt"_s;
        source.contentHash = QString(64, u'a');
        source = dialogist::knowledge::storePassages(m_document->file(), m_base, note, source).take();
        open(page, source, ui::Citation {0});
        QVERIFY(!page.findChild<QToolButton *>(u"showPdf"_s)->isVisible());
    }

    /// Leaving while a page is being drawn waits for nothing and shows nothing later.
    void shouldLetGo_whileAPageIsBeingDrawn()
    {
        auto page = std::make_unique<DocumentPage>(*m_document, m_ask);
        page->resize(900, 600);
        page->show();
        open(*page, store(pdfOf({hours, milk, price})));
        page->findChild<QToolButton *>(u"showPdf"_s)->click();
        page->clear();
        QVERIFY(!page->viewer()->isVisible());
        QTest::qWait(300);
        QCOMPARE(page->viewer()->pages(), 0);
        open(*page, store(pdfOf({hours, milk, price})));
        page->findChild<QToolButton *>(u"showPdf"_s)->click();
        page.reset();
    }
};

QTEST_MAIN(TestPageViewer)
#include "tst_pageviewer.moc"
