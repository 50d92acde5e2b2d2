// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/documents.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;

namespace {
void collectHashes(const QJsonValue &value, QSet<QString> &hashes)
{
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
    if (value.isString()) {
        if (value.toString().size() == 64 && hash.match(value.toString()).hasMatch())
            hashes.insert(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collectHashes(item, hashes);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectHashes(QJsonValue(it.value()), hashes);
    }
}

/// Whether only the other file has it.
Result<bool> isLacking(const Result<bool> &here, const Result<bool> &there)
{
    if (!here)
        return here.error();
    if (!there)
        return there.error();
    return !*here && *there;
}

Status copyBlob(storage::ProjectFile &from, storage::ProjectFile &to, const QString &hash)
{
    const Result<bool> lacks = isLacking(to.hasBlob(hash), from.hasBlob(hash));
    if (!lacks || !*lacks)
        return lacks ? Status() : Status(lacks.error());
    const Result<QByteArray> bytes = from.blob(hash);
    if (!bytes)
        return bytes.error();
    const Result<QString> put = to.putBlob(*bytes);
    return put ? Status() : Status(put.error());
}

Status copyContent(storage::ProjectFile &from, storage::ProjectFile &to, const QString &key)
{
    const Result<bool> lacks = isLacking(to.hasContent(key), from.hasContent(key));
    if (!lacks || !*lacks)
        return lacks ? Status() : Status(lacks.error());
    const Result<QByteArray> blocks = from.contentBlocks(key);
    if (!blocks)
        return blocks.error();
    const Result<QList<storage::PassageRow>> passages = from.passages(key);
    return passages ? to.putContent(key, *blocks, *passages) : Status(passages.error());
}
} // namespace

QStringList documentHashes(const model::Project &project)
{
    QSet<QString> hashes;
    for (const model::StoredObject &object : project.objects()) {
        if (object.ref.kind != model::ObjectKind::Release)
            collectHashes(object.body, hashes);
    }
    QStringList list = hashes.values();
    list.sort();
    return list;
}

Status copyDocuments(storage::ProjectFile &from, storage::ProjectFile &to, const model::Project &project)
{
    for (const QString &hash : documentHashes(project)) {
        if (Status status = copyBlob(from, to, hash); !status)
            return status;
        if (Status status = copyContent(from, to, hash); !status)
            return status;
    }
    return {};
}

} // namespace dialogist::exchange
