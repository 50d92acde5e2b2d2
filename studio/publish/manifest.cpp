// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/manifest.h"

#include "studio/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace dialogist::publish {

using namespace Qt::StringLiterals;

namespace {
Error damaged(const QString &what)
{
    return {ErrorCode::Corrupt, QCoreApplication::translate("publish", "The list of files of this release is not valid. Publish the bot again."),
            u"manifest: "_s + what};
}

Result<FileEntry> readEntry(const QString &path, const QJsonValue &json)
{
    if (!isReleasePath(path))
        return damaged(u"path"_s);
    const QJsonObject object = json.toObject();
    FileEntry entry {object[u"sha256"].toString(), object[u"size"].toInteger(-1)};
    if (object.size() != 2 || !isSha256(entry.sha256))
        return damaged(u"hash"_s);
    if (entry.size < 0 || entry.size > Manifest::maxFileSize)
        return damaged(u"size"_s);
    if (path.startsWith(u"blobs/"_s) && path.mid(6) != entry.sha256)
        return damaged(u"blob name"_s);
    return entry;
}
} // namespace

bool isSlug(const QString &text)
{
    static const QStringList reserved = {u"api"_s, u"webchat"_s, u"health"_s, u"ready"_s, u"metrics"_s, u"admin"_s};
    if (text.isEmpty() || text.size() > 63 || text.startsWith(u'-') || reserved.contains(text))
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'f') || (c >= u'0' && c <= u'9');
    });
}

bool isReleasePath(const QString &path)
{
    if (path == u"bot.json" || path == u"review.json")
        return true;
    if (path.startsWith(u"blobs/"_s))
        return isSha256(path.mid(6));
    if (!path.startsWith(u"knowledge/"_s) || !path.endsWith(u".jsonl"_s))
        return false;
    const QString id = path.mid(10, path.size() - 16);
    return id == QUuid::fromString(id).toString(QUuid::WithoutBraces);
}

QByteArray Manifest::toBytes() const
{
    QJsonObject list;
    for (auto it = files.begin(); it != files.end(); ++it)
        list.insert(it.key(), QJsonObject {{u"sha256"_s, it->sha256}, {u"size"_s, it->size}});
    return canonicalJson(QJsonObject {{u"version"_s, 1}, {u"bot"_s, slug}, {u"files"_s, list}});
}

Result<Manifest> Manifest::fromBytes(const QByteArray &bytes)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject())
        return damaged(u"json"_s);
    const QJsonObject root = document.object();
    if (root[u"version"].toInt() > 1)
        return Error {ErrorCode::TooNew,
                      QCoreApplication::translate("publish", "This release was made by a newer version of Dialogist. Update this program."), {}};
    Manifest manifest;
    manifest.slug = root[u"bot"].toString();
    const QJsonObject list = root[u"files"].toObject();
    if (root[u"version"].toInt() != 1 || !isSlug(manifest.slug) || list.size() > maxFiles)
        return damaged(u"head"_s);
    qint64 total = 0;
    for (auto it = list.begin(); it != list.end(); ++it) {
        auto entry = readEntry(it.key(), it.value());
        if (!entry)
            return entry.error();
        total += entry->size;
        manifest.files.insert(it.key(), entry.take());
    }
    if (total > maxTotalSize)
        return damaged(u"total size"_s);
    if (!manifest.files.contains(u"bot.json"_s) || !manifest.files.contains(u"review.json"_s))
        return damaged(u"bot.json or review.json missing"_s);
    if (manifest.toBytes() != bytes)
        return damaged(u"spelling"_s);
    return manifest;
}

} // namespace dialogist::publish
