// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/exchange.h"

#include "studio/base/job.h"

#include <QCoreApplication>
#include <QLocale>

namespace dialogist::texts {

using namespace Qt::StringLiterals;

QStringList notesFor(const TextRow &row, const QList<TextRow> &rows)
{
    QStringList notes {u"%1 · %2"_s.arg(row.where, row.what)};
    if (row.kind == TextKind::Phrases)
        notes.append(QCoreApplication::translate("texts", "What people write, one phrase a line. Write what they would say in your language; the number of lines is free."));
    if (row.kind == TextKind::Words)
        notes.append(QCoreApplication::translate("texts", "Other words for the same thing, with commas between them."));
    if (row.advisedLength > 0)
        notes.append(QCoreApplication::translate("texts", "At most %n character(s) fit on a button.", nullptr, row.advisedLength));
    // Variants of one message are said in turn, so each must be able to stand for the others.
    const QStringList &path = row.place.path;
    if (row.kind == TextKind::Text && path.size() > 1 && path.last().front().isDigit()) {
        const auto sibling = [&row, &path](const TextRow &other) {
            return other.place.object == row.place.object && other.place.path.size() == path.size()
                && other.place.path.first(path.size() - 1) == path.first(path.size() - 1);
        };
        const auto count = std::count_if(rows.begin(), rows.end(), sibling);
        if (count > 1)
            notes.append(QCoreApplication::translate("texts", "One of %n variants that are said in turn.", nullptr, int(count)));
    }
    return notes;
}

bool mayGoOn(JobControl *control, qsizetype done, qsizetype total)
{
    if (control && done % 100 == 0)
        control->report(done, total, QCoreApplication::translate("texts", "%1 of %n text(s)", nullptr, int(total)).arg(QLocale().toString(done)));
    return !control || !control->isCancelled();
}

bool mayReadOn(JobControl *control, qsizetype done)
{
    if (control && done % 1000 == 0)
        control->report(0, 0, QCoreApplication::translate("texts", "%n text(s) read", nullptr, int(done)));
    return !control || !control->isCancelled();
}

Result<QByteArray> exportTexts(const model::Bot &bot, const ExportOptions &options, JobControl *control)
{
    if (!bot.languages.contains(options.language) || options.language == bot.sourceLanguage())
        return Error {ErrorCode::InvalidInput,
                      QCoreApplication::translate("texts", "“%1” is not translated into “%2”. Its languages are: %3; the first is translated from.")
                          .arg(bot.name, options.language, bot.languages.join(u", "_s)),
                      {}};
    QList<TextRow> rows = textsOf(bot);
    const QString source = bot.sourceLanguage();
    rows.removeIf([&](const TextRow &row) {
        const bool done = row.state(options.language, source) == model::LocalizedText::State::Current;
        return !isForTranslators(row, options.language, source) || (options.openOnly && done);
    });
    const QByteArray bytes = options.format == ExchangeFormat::Csv ? writeCsv(bot, rows, options, control)
        : options.format == ExchangeFormat::Xliff1                ? writeXliff1(bot, rows, options.language, control)
                                                                  : writeXliff2(bot, rows, options.language, control);
    if (control && control->isCancelled())
        return Error {ErrorCode::Cancelled, {}, {}};
    return bytes;
}

Result<ExchangeFile> readExchange(const QByteArray &bytes, JobControl *control, const QString &fileName)
{
    constexpr int megabytes = Limits::fileBytes / 1024 / 1024;
    if (bytes.size() > Limits::fileBytes)
        return Error {ErrorCode::Limit, QCoreApplication::translate("texts", "The file is larger than %n MB. Export and translate one flow's texts at a time.", nullptr, megabytes), {}};
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 200));
    const bool wide = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
    QByteArray head = start;
    head.replace('\0', "");
    if (wide || head.startsWith("\xef\xbb\xbf"))
        head = head.mid(wide ? 2 : 3);
    if (head.trimmed().isEmpty())
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("texts", "The file is empty."), {}};
    const bool isXml = head.trimmed().startsWith('<');
    const QString suffix = fileName.section(u'.', -1).toLower();
    if (!isXml && (suffix == u"xlf" || suffix == u"xliff"))
        return Error {ErrorCode::Foreign,
                      QCoreApplication::translate("texts", "The file is called .%1 but is no XLIFF: XLIFF is XML, which begins with “<”. Export the texts again, and have the translation saved as XLIFF.").arg(suffix),
                      {}};
    return isXml ? readXliff(bytes, control) : readCsv(bytes, control);
}

} // namespace dialogist::texts
