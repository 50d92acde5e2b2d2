// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What of a document page leads to what the text was read from: the page on the web, the file, the pages of a PDF.
#include "editors/knowledge/documentpage.h"

#include "editors/knowledge/documentview.h"
#include "editors/knowledge/pageviewer.h"
#include "studio/knowledge/passagepages.h"
#include "studio/base/job.h"
#include "studio/base/savefile.h"
#include "studio/ui/announce.h"
#include "studio/ui/ask.h"
#include "studio/ui/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

namespace {
constexpr qsizetype mostToTell = 20'000; ///< characters of a page, for those who do not see it
} // namespace

bool DocumentPage::showsPdf() const
{
    return m_pages->currentWidget() == m_viewer;
}

/// The page of what is cited; without a citation, of what is in sight. 0 = there are no pages.
int DocumentPage::pageInQuestion() const
{
    if (!m_loaded)
        return 0;
    const QList<kb::TextRange> &places = m_target.quotes.isEmpty() ? m_target.ranges : m_target.quotes;
    const int block = places.isEmpty() ? m_loaded->lines->lines.value(m_topLine).block : places.constFirst().firstBlock;
    return m_loaded->text.document.blocks.value(block).page;
}

/// Whether the file is still to be had is found out when somebody wants to see it: looking for it takes its time.
void DocumentPage::offerPdf()
{
    const int page = pageInQuestion();
    m_showPdf->setVisible(page > 0 && m_source.kind == "file"_L1 && m_source.mime == "application/pdf"_L1);
    const QString text = showsPdf() ? tr("Show the text") : tr("Show page %1 in the PDF").arg(locale().toString(page));
    m_showPdf->setText(text);
    m_showPdf->setToolTip(text);
    m_showPdf->setAccessibleName(text);
}

void DocumentPage::showPdf()
{
    if (!m_document || !m_loaded || showsPdf())
        return;
    PageViewer::Original original {m_document->path(), m_document->isReadOnly(), m_source, m_placesOf ? m_placesOf(m_source.knowledgeBase) : QStringList(), {}, {}};
    const QList<kb::TextRange> &places = m_target.quotes.isEmpty() ? m_target.ranges : m_target.quotes;
    const QList<kb::Block> &blocks = m_loaded->text.document.blocks;
    for (const kb::TextRange &range : places) {
        for (int block = range.firstBlock; block <= range.lastBlock && block < blocks.size(); ++block) {
            const qsizetype from = block == range.firstBlock ? range.from : 0;
            const qsizetype to = block == range.lastBlock ? range.to : blocks.at(block).text.size();
            original.words[blocks.at(block).page].append(blocks.at(block).text.mid(from, to - from));
        }
    }
    original.textOf = [loaded = m_loaded](int page) {
        QStringList texts;
        for (const kb::Block &block : loaded->text.document.blocks) {
            if (block.page == page)
                texts.append(block.text);
        }
        return texts.join(u'\n').left(mostToTell);
    };
    m_pdfPage = pageInQuestion();
    m_pages->setCurrentWidget(m_viewer);
    m_tools->hide();
    m_viewer->open(original, m_pdfPage);
    m_viewer->setFocus();
    offerPdf();
}

/// At the page that was looked at last, if that is another one than before.
void DocumentPage::showText()
{
    if (!showsPdf())
        return;
    const int page = m_viewer->page();
    m_pages->setCurrentIndex(0);
    m_tools->show();
    m_view->setFocus();
    offerPdf();
    if (!m_loaded || page == m_pdfPage)
        return;
    const QList<kb::Block> &blocks = m_loaded->text.document.blocks;
    const auto first = std::find_if(blocks.begin(), blocks.end(), [page](const kb::Block &block) { return block.page >= page; });
    if (first != blocks.end())
        m_view->goTo(m_loaded->lines->positionOf(int(first - blocks.begin()), 0));
}

/// With the fragment of the passage, where the page has named it.
QString DocumentPage::address() const
{
    const QUrl url(m_source.location);
    if (m_source.kind != "page"_L1 || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    if (!m_loaded || m_passage < 0)
        return m_source.location;
    const storage::PassageRow &row = m_loaded->text.passages.at(m_passage);
    if (row.anchor.isEmpty())
        return m_source.location;
    const bool isPages = !kb::pagesFromAnchor(row.anchor, row.text.size()).isEmpty();
    return m_source.location + (isPages ? u"#page=%1"_s.arg(row.page) : u'#' + row.anchor);
}

/// Nothing is opened before it was said what: the words of a link may say anything.
void DocumentPage::openAddress(const QString &target)
{
    if (target.isEmpty())
        return;
    const bool isPage = target.startsWith("http"_L1);
    const QString title = isPage ? tr("Open the page") : tr("Open the link");
    const QString text = isPage ? tr("This opens in your browser:\n%1") : tr("This opens in your mail or telephone program:\n%1");
    if (!m_ask.confirm(this, title, text.arg(target), tr("Open")))
        return;
    if (!QDesktopServices::openUrl(QUrl(target)))
        emit failed(tr("No program could be opened for %1.").arg(target));
}

void DocumentPage::saveOriginal()
{
    if (!m_document)
        return;
    // A member of an archive has the names of both.
    const QString name = m_source.location.section(u'/', -1).section(u" › "_s, -1);
    const QString path = m_ask.saveFile(this, tr("Save the Original"), QDir(ui::documentsFolder()).filePath(name), tr("All files") + u" (*)"_s);
    if (path.isEmpty())
        return;
    auto work = [project = m_document->path(), readOnly = m_document->isReadOnly(), hash = m_source.contentHash, path](JobControl &) -> std::optional<Error> {
        auto file = readOnly ? storage::ProjectFile::open(project, true) : storage::ProjectFile::openForJob(project);
        if (!file.ok())
            return file.error();
        const auto bytes = (*file)->blob(hash);
        if (!bytes.ok())
            return bytes.error();
        if (const Status saved = saveFile(path, *bytes); !saved.ok())
            return Error {saved.error().code, tr("The file “%1” cannot be written: %2").arg(QDir::toNativeSeparators(path), saved.error().message), {}};
        return {};
    };
    auto *job = new Job(tr("Save the original"), work, {}, this);
    connect(job, &Job::finished, this, [this, job, path] {
        job->deleteLater();
        if (job->state() == Job::State::Failed)
            emit failed(job->error().message);
        else
            ui::announce(m_save, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    });
    job->start();
}

} // namespace dialogist::editors::knowledge
