// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/longtext.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/wholereader.h"

#include <QFile>
#include <QFileInfo>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 surveyBytes = 1024 * 1024; ///< how much of a text says what it is
constexpr qint64 mostTextBytes = 4LL * 1024 * 1024 * 1024; ///< bytes
}

FoundFile LongText::nameOf(qsizetype part) const
{
    const QString name = memberSeparator + u"%1.%2"_s.arg(part + 1, 4, 10, QLatin1Char('0')).arg(suffixOf(kind));
    return {file.path + name, file.location + name, file.site, {}};
}

Result<QByteArray> LongText::read(const TextPart &part) const
{
    QFile now(file.path);
    if (!now.open(QIODevice::ReadOnly))
        return readError(now.exists() ? u"unreadable"_s : u"not-found"_s);
    if (now.size() != bytes || QFileInfo(now).lastModified().toUTC() != modified)
        return readError(u"changed-meanwhile"_s);
    QByteArray read = text.header;
    read.reserve(text.header.size() + part.length);
    if (!now.seek(part.at) || read.append(now.read(part.length)).size() != text.header.size() + part.length)
        return readError(u"unreadable"_s);
    return read;
}

bool LongText::take(ImportRow row)
{
    if (row.ok) {
        rows.append(std::move(row));
    } else if (row.code != "empty"_L1 && !hasFailed) { // blank lines are no text to miss
        code = row.code;
        hasFailed = true;
        rows.clear();
    }
    ++handled;
    if (handled == text.parts.size() && rows.isEmpty() && !hasFailed) {
        code = u"empty"_s;
        hasFailed = true;
    }
    return handled == text.parts.size();
}

ImportRow LongText::failedRow(const QString &reason) const
{
    ImportRow row;
    row.path = file.path;
    row.location = file.location;
    row.site = file.site;
    row.code = code.isEmpty() ? reason : code;
    return row;
}

Result<std::shared_ptr<LongText>> cutLongText(const FoundFile &found, qint64 partBytes, WholeReader &reader, JobControl &control)
{
    QFile file(found.path);
    if (!file.open(QIODevice::ReadOnly))
        return readError(file.exists() ? u"unreadable"_s : u"not-found"_s);
    auto text = std::make_shared<LongText>();
    text->file = found;
    text->bytes = file.size();
    text->modified = QFileInfo(file).lastModified().toUTC();
    ReadRequest beginning;
    beginning.bytes = file.read(std::min(surveyBytes, text->bytes));
    beginning.name = found.location;
    Result<TextKind> kind = reader.survey(beginning, control);
    if (!kind.ok())
        return kind.error();
    text->kind = kind.take();
    if (!text->kind.isInParts())
        return std::shared_ptr<LongText>();
    if (text->bytes > mostTextBytes)
        return readError(u"too-large"_s);
    Result<TextParts> parts = findParts(file, text->kind, partBytes, control);
    if (!parts.ok())
        return parts.error();
    if (parts->parts.isEmpty())
        return readError(u"empty"_s);
    text->text = parts.take();
    return text;
}

} // namespace dialogist::knowledge
