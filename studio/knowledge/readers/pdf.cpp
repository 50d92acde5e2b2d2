// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/pdf.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/pdflines.h"

#include <QBuffer>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPages = 5000;
constexpr qsizetype maxPageCharacters = 1'000'000;
constexpr int maxOutline = 5000;

QString failureCode(const QPdfDocument &pdf, bool hadPassword)
{
    switch (pdf.error()) {
    case QPdfDocument::Error::IncorrectPassword:
        return hadPassword ? u"wrong-password"_s : u"encrypted"_s;
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return u"encrypted"_s;
    default:
        return u"damaged"_s;
    }
}

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

Result<Document> readPdf(const QByteArray &bytes, const QString &password)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pdf;
    if (!password.isEmpty())
        pdf.setPassword(password);
    pdf.load(&buffer);
    // One broken page makes the whole document's state an error, though the others can be read.
    const bool broken = pdf.status() != QPdfDocument::Status::Ready;
    if (broken && (pdf.pageCount() < 1 || pdf.error() != QPdfDocument::Error::None))
        return readError(failureCode(pdf, !password.isEmpty()));
    if (pdf.pageCount() < 1)
        return readError(u"damaged"_s);

    Document document;
    document.mime = u"application/pdf"_s;
    document.pages = pdf.pageCount();
    document.title = usableTitle(pdf.metaData(QPdfDocument::MetaDataField::Title).toString());
    if (broken)
        document.warnings.append(u"damaged-pages"_s);
    if (document.pages > maxPages)
        document.warnings.append(u"truncated"_s);
    QList<PdfPage> pages;
    for (int page = 0; page < std::min(pdf.pageCount(), maxPages); ++page) {
        QString text = pdf.getAllText(page).text();
        if (text.size() > maxPageCharacters) {
            text.truncate(maxPageCharacters);
            if (!document.warnings.contains(u"truncated"_s))
                document.warnings.append(u"truncated"_s);
        }
        pages.append(splitPage(page + 1, text));
        if (pages.constLast().lines.isEmpty())
            document.pagesWithoutText.append(page + 1);
    }
    document.pages = std::min(document.pages, maxPages);
    dropRunningLines(pages);
    BlockSink sink(document);
    emitPages(pages, outlineOf(pdf), sink);
    return document;
}

} // namespace dialogist::knowledge
