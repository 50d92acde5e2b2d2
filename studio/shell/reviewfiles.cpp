// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/reviewfiles.h"

#include "studio/base/savefile.h"
#include "studio/privacy/exports.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageSize>
#include <QPdfWriter>
#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
/// The HTML is our own and escaped throughout, so that the text document reads nothing foreign.
QByteArray pdfOf(const QString &html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(QCoreApplication::translate("shell", "Review before publishing"));
    QTextDocument document;
    document.setHtml(html);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    document.documentLayout()->setPaintDevice(&writer);
    document.print(&writer);
    return bytes;
}

std::optional<QByteArray> contentOf(const model::Bot &bot, const privacy::Profile &profile, const privacy::Review &review, const QString &kind)
{
    const QString language = bot.sourceLanguage();
    if (kind == u"review-html"_s)
        return privacy::reviewHtml(bot, review).toUtf8();
    if (kind == u"review-pdf"_s)
        return pdfOf(privacy::reviewHtml(bot, review));
    if (kind == u"notice-html"_s)
        return privacy::noticeHtml(bot, profile, review, language).toUtf8();
    if (kind == u"notice-markdown"_s)
        return privacy::noticeMarkdown(bot, profile, review, language).toUtf8();
    if (kind == u"record-csv"_s)
        return privacy::recordCsv(bot, profile, review);
    if (kind == u"subprocessors-csv"_s)
        return privacy::subprocessorsCsv(review);
    if (kind == u"subprocessors-json"_s)
        return privacy::subprocessorsJson(review);
    return std::nullopt;
}

QString suffixOf(const QString &kind)
{
    const QString last = kind.section(u'-', -1);
    return last == u"markdown"_s ? u"md"_s : last;
}
} // namespace

QString chooseReviewFile(const model::Bot &bot, const QString &kind, ui::Ask &ask, QWidget *window)
{
    const QString suffix = suffixOf(kind);
    return ask.saveFile(window, QCoreApplication::translate("shell", "Export"), u"%1-%2.%3"_s.arg(bot.slug, kind.section(u'-', 0, 0), suffix), u"*."_s + suffix);
}

Status writeReviewFile(const model::Bot &bot, const privacy::Review &review, const QString &kind, const QString &path)
{
    const auto profile = privacy::Profile::builtIn(review.target);
    if (!profile)
        return profile.error();
    const std::optional<QByteArray> content = contentOf(bot, *profile, review, kind);
    if (!content)
        return Error {ErrorCode::Unsupported, QCoreApplication::translate("shell", "This cannot be written as a file."), kind};
    return writeReviewFile(*content, path);
}

Status writeReviewFile(const QByteArray &content, const QString &path)
{
    if (!saveFile(path, content).ok()) {
        return Error {ErrorCode::DiskFull,
                      QCoreApplication::translate("shell", "“%1” cannot be written. Check the folder's permissions and the space on the disk.")
                          .arg(QDir::toNativeSeparators(path)),
                      {}};
    }
    return {};
}

} // namespace dialogist::shell
