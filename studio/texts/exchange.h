// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/texts/stringtable.h"

namespace dialogist {
class JobControl;
}

namespace dialogist::texts {

/// What a translation office works with.
enum class ExchangeFormat { Xliff2, Xliff1, Csv };

struct ExportOptions {
    ExchangeFormat format = ExchangeFormat::Xliff2;
    QString language; ///< to translate into
    QChar delimiter = u','; ///< of CSV
    bool byteOrderMark = false; ///< of CSV: table programs then know that it is UTF-8
    bool openOnly = false; ///< only what is missing or stale
};

/// The texts of a bot that have words in its first language, with their translations, states and notes, without what the program says
/// by itself in both languages. Equal texts give equal bytes.
/// Here and below: knows no document and no widget, so it may run on any thread; control, if given, is told how far it is, and may
/// cancel it, which comes back as an error of that code.
Result<QByteArray> exportTexts(const model::Bot &bot, const ExportOptions &options, JobControl *control = nullptr);

/// A text as it comes back.
struct ExchangeUnit {
    QString key;
    QString source; ///< as it was when the file was written
    QString target; ///< empty = not translated
    bool needsWork = false; ///< the file itself says that the translation is not done
    QString problem; ///< translated; why it cannot be used as it is
};

struct ExchangeFile {
    ExchangeFormat format = ExchangeFormat::Xliff2;
    QString sourceLanguage; ///< empty = not told
    QString targetLanguage;
    QList<ExchangeUnit> units;
};

/// Reads any of the formats, told apart by the content; the file's name, if given, says what it is meant to be when it is none of them. Document types and entities are refused, sizes are limited; a file of
/// anything else is an error that says so.
Result<ExchangeFile> readExchange(const QByteArray &bytes, JobControl *control = nullptr, const QString &fileName = {});

struct Limits {
    static constexpr qsizetype fileBytes = 64 * 1024 * 1024;
    static constexpr qsizetype units = 200'000;
    static constexpr qsizetype textLength = 1'000'000;
};

// The formats, for their tests and for one another.
QByteArray writeXliff2(const model::Bot &bot, const QList<TextRow> &rows, const QString &language, JobControl *control);
QByteArray writeXliff1(const model::Bot &bot, const QList<TextRow> &rows, const QString &language, JobControl *control);
QByteArray writeCsv(const model::Bot &bot, const QList<TextRow> &rows, const ExportOptions &options, JobControl *control);
Result<ExchangeFile> readXliff(const QByteArray &bytes, JobControl *control);
Result<ExchangeFile> readCsv(const QByteArray &bytes, JobControl *control);

/// Tells how many of the texts are done, now and then; false when the work was cancelled.
bool mayGoOn(JobControl *control, qsizetype done, qsizetype total);

/// As that while a file is read, of which nobody knows how many texts it holds.
bool mayReadOn(JobControl *control, qsizetype done);

/// What a translator should know about a text: its place, its siblings, how long it may be.
QStringList notesFor(const TextRow &row, const QList<TextRow> &rows);

} // namespace dialogist::texts
