// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/textform/projectfolder.h"

#include "studio/base/json.h"
#include "studio/commands/document.h"
#include "studio/commands/restorecommands.h"
#include "studio/exchange/documents.h"
#include "studio/exchange/textform/folder.h"
#include "studio/exchange/textform/prettyjson.h"
#include "studio/storage/passagelinks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestDocument = 512 * 1024 * 1024;

QString bytesPath(const QString &hash)
{
    return u"blobs/"_s + hash + u".bin"_s;
}
QString blocksPath(const QString &key)
{
    return u"blobs/"_s + key + u".blocks"_s;
}
QString passagesPath(const QString &key)
{
    return u"blobs/"_s + key + u".passages"_s;
}

QByteArray passagesText(const QList<storage::PassageRow> &rows)
{
    QJsonArray array;
    for (const storage::PassageRow &row : rows) {
        QJsonObject passage {{u"ordinal"_s, row.ordinal},   {u"heading"_s, row.heading}, {u"page"_s, row.page}, {u"anchor"_s, row.anchor},
                             {u"language"_s, row.language}, {u"text"_s, row.text}};
        if (!row.links.isEmpty())
            passage.insert(u"links"_s, storage::linksToJson(row.links));
        array.append(passage);
    }
    return prettyJson({{u"passages"_s, array}});
}

Result<QList<storage::PassageRow>> passagesFrom(const QByteArray &bytes, const QString &path)
{
    const Result<QJsonObject> json = readPrettyJson(bytes, path);
    if (!json)
        return json.error();
    QList<storage::PassageRow> rows;
    for (const QJsonValue &value : (*json)[u"passages"].toArray()) {
        rows.append({value[u"ordinal"].toInt(), value[u"heading"].toString(), value[u"page"].toInt(), value[u"anchor"].toString(),
                     value[u"language"].toString(), value[u"text"].toString(),
                     storage::linksFromJson(value[u"links"].toArray(), value[u"text"].toString().size())});
    }
    return rows;
}

Status writeDocuments(storage::ProjectFile &file, const model::Project &project, FolderWriter &writer)
{
    for (const QString &hash : documentHashes(project)) {
        const Result<bool> isBlob = file.hasBlob(hash);
        if (!isBlob)
            return isBlob.error();
        if (*isBlob) {
            if (Status status = writer.writeOnce(bytesPath(hash), [&] { return file.blob(hash); }); !status)
                return status;
        }
        const Result<bool> isContent = file.hasContent(hash);
        if (!isContent)
            return isContent.error();
        if (!*isContent)
            continue;
        if (Status status = writer.writeOnce(blocksPath(hash), [&] { return file.contentBlocks(hash); }); !status)
            return status;
        const Status status = writer.writeOnce(passagesPath(hash), [&]() -> Result<QByteArray> {
            const Result<QList<storage::PassageRow>> rows = file.passages(hash);
            return rows ? Result<QByteArray>(passagesText(*rows)) : Result<QByteArray>(rows.error());
        });
        if (!status)
            return status;
    }
    return {};
}

/// The documents that the folder has and the file lacks.
Status readDocuments(const QString &folder, const model::Project &project, storage::ProjectFile &file)
{
    const auto isMissing = [](const auto &result) { return !result && result.error().code == ErrorCode::NotFound; };
    for (const QString &hash : documentHashes(project)) {
        const Result<bool> hasBlob = file.hasBlob(hash);
        const Result<bool> hasContent = file.hasContent(hash);
        if (!hasBlob)
            return hasBlob.error();
        if (!hasContent)
            return hasContent.error();
        if (!*hasBlob) {
            const Result<QByteArray> bytes = readFileIn(folder, bytesPath(hash), largestDocument);
            if (!bytes && !isMissing(bytes))
                return bytes.error();
            if (bytes && sha256Hex(*bytes) != hash)
                return textError(bytesPath(hash), 0, QCoreApplication::translate("exchange", "this is not the document that its name promises. Unpack the project again."));
            if (bytes) {
                if (const Result<QString> put = file.putBlob(*bytes); !put)
                    return put.error();
            }
        }
        if (*hasContent)
            continue;
        const Result<QByteArray> blocks = readFileIn(folder, blocksPath(hash), largestDocument);
        const Result<QByteArray> passages = readFileIn(folder, passagesPath(hash), largestDocument);
        if (isMissing(blocks) || isMissing(passages))
            continue;
        if (!blocks)
            return blocks.error();
        if (!passages)
            return passages.error();
        const Result<QList<storage::PassageRow>> rows = passagesFrom(*passages, passagesPath(hash));
        if (!rows)
            return rows.error();
        if (Status status = file.putContent(hash, *blocks, *rows); !status)
            return status;
    }
    return {};
}

Result<int> countMissing(const model::Project &project, storage::ProjectFile &file)
{
    int missing = 0;
    for (const auto &[id, source] : project.sources) {
        if (source.contentKey.isEmpty())
            continue;
        const Result<bool> there = file.hasContent(source.contentKey);
        if (!there)
            return there.error();
        missing += *there ? 0 : 1;
    }
    return missing;
}

Result<PackReport> createFrom(const QString &folder, const QString &path, const model::Project &project)
{
    Result<std::unique_ptr<storage::ProjectFile>> file = storage::ProjectFile::create(path, project);
    if (!file)
        return file.error();
    const Status read = readDocuments(folder, project, **file);
    const Result<int> missing = read ? countMissing(project, **file) : Result<int>(read.error());
    if (!missing) {
        file->reset(); // a file with half of its documents is no use to anybody
        QFile::remove(path);
        return missing.error();
    }
    return PackReport {true, int(project.objects().size()), *missing};
}
} // namespace

Result<UnpackReport> unpack(storage::ProjectFile &file, const QString &folder, bool documents)
{
    const Result<model::Project> project = file.load();
    if (!project)
        return project.error();
    FolderWriter writer(folder);
    if (Status status = writer.begin(); !status)
        return status.error();
    for (const auto &[path, bytes] : toText(*project)) {
        if (Status status = writer.write(path, bytes); !status)
            return status.error();
    }
    if (documents) {
        if (Status status = writeDocuments(file, *project, writer); !status)
            return status.error();
    }
    if (Status status = writer.finish(); !status)
        return status.error();
    return UnpackReport {writer.written(), writer.unchanged(), writer.removed()};
}

Result<PackReport> pack(const QString &folder, const QString &path)
{
    const Result<TextFiles> files = readFolder(folder);
    if (!files)
        return files.error();
    const Result<model::Project> project = fromText(*files);
    if (!project)
        return project.error();
    if (!QFileInfo::exists(path))
        return createFrom(folder, path, *project);

    Result<std::unique_ptr<commands::Document>> document = commands::Document::open(path);
    if (!document)
        return document.error();
    if ((*document)->project().id != project->id) {
        return Error {ErrorCode::Conflict,
                      QCoreApplication::translate("exchange", "“%1” holds another project than the folder. Choose another file.").arg(QFileInfo(path).fileName()), {}};
    }
    if ((*document)->isReadOnly())
        return Error {ErrorCode::ReadOnly, (*document)->file().readOnlyMessage(), {}};
    // Folders without layout files leave things where they were drawn.
    const Result<model::Project> placed = fromText(*files, (*document)->project());
    if (!placed)
        return placed.error();
    if (Status status = readDocuments(folder, *project, (*document)->file()); !status)
        return status.error();
    const commands::Command command = commands::replaceAll((*document)->project(), *placed, u"PackFolder"_s, QDir(folder).dirName());
    if (Status status = (*document)->push(command); !status)
        return status.error();
    const Result<int> missing = countMissing(*project, (*document)->file());
    if (!missing)
        return missing.error();
    return PackReport {false, int(command.changes.size()), *missing};
}

} // namespace dialogist::exchange
