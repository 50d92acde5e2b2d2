// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/texts/stringtable.h"

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

/// The texts of a bot that have words in its first language, with their translations, states and notes. Equal texts give equal bytes.
Result<QByteArray> exportTexts(const model::Bot &bot, const ExportOptions &options);

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

/// Reads any of the formats, told apart by the content. Document types and entities are refused, sizes are limited; a file of
/// anything else is an error that says so. Knows no project, so it may run on any thread.
Result<ExchangeFile> readExchange(const QByteArray &bytes);

struct Limits {
    static constexpr qsizetype fileBytes = 64 * 1024 * 1024;
    static constexpr qsizetype units = 200'000;
    static constexpr qsizetype textLength = 1'000'000;
};

// The formats, for their tests and for one another.
QByteArray writeXliff2(const model::Bot &bot, const QList<TextRow> &rows, const QString &language);
QByteArray writeXliff1(const model::Bot &bot, const QList<TextRow> &rows, const QString &language);
QByteArray writeCsv(const model::Bot &bot, const QList<TextRow> &rows, const ExportOptions &options);
Result<ExchangeFile> readXliff(const QByteArray &bytes);
Result<ExchangeFile> readCsv(const QByteArray &bytes);

/// What a translator should know about a text: its place, its siblings, how long it may be.
QStringList notesFor(const TextRow &row, const QList<TextRow> &rows);

} // namespace dialogist::texts
