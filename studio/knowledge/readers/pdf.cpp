// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/pdf.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/openpdf.h"
#include "studio/knowledge/readers/pdflines.h"
#include "studio/knowledge/readers/pdfpage.h"
#include "studio/knowledge/readers/runninglines.h"
#include "studio/process/keptpages.h"

#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPageCharacters = 1'000'000;
constexpr int maxOutline = 5000;
constexpr int mostLookedAt = 20; ///< pages without text that are drawn to see whether they are blank: a scanned book has hundreds that are not

void collectOutline(const QPdfBookmarkModel &model, const QModelIndex &parent, int depth, QList<OutlineEntry> &entries)
{
    for (int row = 0; row < model.rowCount(parent) && entries.size() < maxOutline && depth < 7; ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        entries.append({index.data(int(QPdfBookmarkModel::Role::Title)).toString(), depth,
                        index.data(int(QPdfBookmarkModel::Role::Page)).toInt() + 1});
        collectOutline(model, index, depth + 1, entries);
    }
}

QList<OutlineEntry> outlineOf(QPdfDocument &pdf)
{
    QPdfBookmarkModel model;
    model.setDocument(&pdf);
    QList<OutlineEntry> entries;
    collectOutline(model, {}, 1, entries);
    return entries;
}

QList<QRectF> placesOf(const QPdfSelection &selection)
{
    QList<QRectF> places;
    for (const QPolygonF &polygon : selection.bounds())
        places.append(polygon.boundingRect());
    return places;
}

/// Programs write their own name, a path or a file name where a title belongs.
QString usableTitle(const QString &title)
{
    const QString text = tidy(title);
    const QString lower = text.toLower();
    for (const char *junk : {"untitled", "microsoft word", "microsoft powerpoint", "powerpoint", ".doc", ".indd", ".qxd", ".tex", ".dvi", ".pdf", "\\", "/"}) {
        if (lower.contains(QLatin1StringView(junk)))
            return {};
    }
    return text.size() < 4 ? QString() : text;
}

} // namespace

Result<Document> readPdf(const ReadRequest &request)
{
    const process::KeptPages kept;
    OpenPdf open(request);
    if (!open.code().isEmpty())
        return readError(open.code());
    QPdfDocument &pdf = open.pdf();

    Document document;
    document.mime = u"application/pdf"_s;
    document.pages = open.pages();
    document.title = usableTitle(pdf.metaData(QPdfDocument::MetaDataField::Title).toString());
    if (open.isDamaged())
        document.warnings.append(u"damaged-pages"_s);
    if (pdf.pageCount() > document.pages)
        document.warnings.append(u"truncated"_s);
    QList<PdfPage> pages;
    int emptyPages = 0;
    for (int page = 0; page < document.pages; ++page) {
        const QPdfSelection all = pdf.getAllText(page);
        QString text = all.text();
        if (text.size() > maxPageCharacters) {
            text.truncate(maxPageCharacters);
            if (!document.warnings.contains(u"truncated"_s))
                document.warnings.append(u"truncated"_s);
        }
        if (const auto recognised = request.recognised.constFind(page + 1); text.trimmed().isEmpty() && recognised != request.recognised.constEnd())
            text = *recognised;
        pages.append(splitPage(page + 1, text, placesOf(all)));
        // A page with nothing on it lacks no text.
        if (pages.constLast().lines.isEmpty() && !(++emptyPages <= mostLookedAt && isBlankPage(pdf, page)))
            document.pagesWithoutText.append(page + 1);
    }
    if (dropRunningLines(pages) > 0)
        document.warnings.append(u"running-lines"_s);
    BlockSink sink(document);
    emitPages(pages, outlineOf(pdf), sink);
    return document;
}

} // namespace dialogist::knowledge
