// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/releases/releasestore.h"

#include "studio/base/json.h"
#include "studio/engine/code/coderequest.h"
#include "studio/host/releases/durablefile.h"
#include "studio/host/talks/hostturn.h"
#include "studio/publish/bundle.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace dialogist::host {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 maxManifest = 4LL << 20;
constexpr int keptKeys = 50;

Error conflict()
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("host", "Another release of this bot went live in the meantime. Look at what changed and publish again."), {}};
}

/// The start of a talk with nobody: a release that cannot even greet does not go live.
Status tryFirstTurn(const engine::Bundle &bundle)
{
    // A web service that the bot asks first is not asked for a trial; a bot that copes with that starts as well.
    const engine::Turn turn = takeTurn(bundle, {}, engine::startInput(bundle.program->bot().sourceLanguage()));
    const bool failed = std::any_of(turn.trace.begin(), turn.trace.end(), [](const flow::TraceEntry &entry) { return entry.what == u"error" && !entry.handled; });
    if (failed || (turn.state.ended && turn.messages.isEmpty())) {
        return Error {ErrorCode::InvalidInput,
                      QCoreApplication::translate("host", "The bot could not start a conversation, so what is live stays live. Try it in the simulator."),
                      u"first turn failed"_s};
    }
    return {};
}
} // namespace

ReleaseStore::ReleaseStore(const QString &folder, std::shared_ptr<engine::CodeRunner> code)
    : m_folder(folder), m_code(std::move(code)), m_blobs(folder + u"/blobs"_s)
{
}

QString ReleaseStore::folderOf(const QString &slug) const
{
    return m_folder + u"/bots/"_s + slug;
}

QString ReleaseStore::manifestPath(const QString &slug, const QString &hash) const
{
    return folderOf(slug) + u"/releases/"_s + hash + u".json"_s;
}

QJsonObject ReleaseStore::record(const QString &slug) const
{
    const auto bytes = readWhole(folderOf(slug) + u"/live.json"_s, maxManifest);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

QStringList ReleaseStore::load()
{
    QStringList broken;
    const QStringList slugs = QDir(m_folder + u"/bots"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &slug : slugs) {
        const QJsonObject live = record(slug);
        if (live.isEmpty())
            continue;
        auto release = loadRelease(slug, live[u"release"].toString());
        if (!release) {
            broken.append(slug);
            continue;
        }
        (*release)->number = live[u"number"].toInt();
        const std::lock_guard lock(m_mutex);
        m_live.insert(slug, release.take());
    }
    return broken;
}

QStringList ReleaseStore::slugs() const
{
    const std::lock_guard lock(m_mutex);
    QStringList list = m_live.keys();
    list.sort();
    return list;
}

std::shared_ptr<const LiveRelease> ReleaseStore::live(const QString &slug) const
{
    const std::lock_guard lock(m_mutex);
    return m_live.value(slug);
}

QJsonObject ReleaseStore::describe(const QString &slug) const
{
    const auto current = live(slug);
    if (!current)
        return {};
    return {{u"slug"_s, slug},
            {u"bot"_s, current->bot().id.toString()},
            {u"name"_s, current->bot().name},
            {u"release"_s, current->hash},
            {u"number"_s, current->number},
            {u"summary"_s, current->summary},
            {u"releases"_s, record(slug)[u"releases"]}};
}

Result<QJsonArray> ReleaseStore::stage(const QString &slug, const QByteArray &manifest)
{
    const auto parsed = publish::Manifest::fromBytes(manifest);
    if (!parsed)
        return parsed.error();
    if (parsed->slug != slug)
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("host", "This release belongs to another bot."), {}};
    const QString path = manifestPath(slug, sha256Hex(manifest));
    if (!QFile::exists(path)) {
        if (const Status written = writeDurably(path, manifest); !written)
            return written.error();
    }
    QJsonArray missing;
    QSet<QString> named;
    for (const publish::FileEntry &entry : parsed->files) {
        if (named.contains(entry.sha256) || m_blobs.has(entry.sha256))
            continue;
        named.insert(entry.sha256);
        missing.append(QJsonObject {{u"sha256"_s, entry.sha256}, {u"size"_s, entry.size}, {u"offset"_s, m_blobs.received(entry.sha256)}});
    }
    return missing;
}

Result<std::shared_ptr<LiveRelease>> ReleaseStore::loadRelease(const QString &slug, const QString &hash) const
{
    const auto manifestBytes = readWhole(manifestPath(slug, hash), maxManifest);
    if (!manifestBytes)
        return Error {ErrorCode::NotFound, QCoreApplication::translate("host", "The host does not have this release. Publish it again."), {}};
    auto manifest = publish::Manifest::fromBytes(*manifestBytes);
    if (!manifest || sha256Hex(*manifestBytes) != hash)
        return Error {ErrorCode::Corrupt, QCoreApplication::translate("host", "This release is damaged. Publish the bot again."), {}};
    QMap<QString, QByteArray> files;
    for (auto it = manifest->files.begin(); it != manifest->files.end(); ++it) {
        auto bytes = m_blobs.read(it->sha256);
        if (!bytes || bytes->size() != it->size) {
            return Error {ErrorCode::NotFound, QCoreApplication::translate("host", "Files of this release are missing or damaged. Publish the bot again."),
                          it.key()};
        }
        files.insert(it.key(), bytes.take());
    }
    auto bundle = publish::loadBundle(files);
    if (!bundle)
        return bundle.error();
    auto release = std::make_shared<LiveRelease>();
    release->slug = slug;
    release->hash = hash;
    release->bundle = bundle.take();
    release->bundle.code = m_code;
    if (release->bot().slug != slug)
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("host", "This release belongs to another bot."), {}};
    release->review = QJsonDocument::fromJson(files.value(u"review.json"_s)).object();
    release->summary = publish::summaryOf({files, *manifestBytes, hash, slug});
    release->manifest = manifest.take();
    // The first person should not wait for it, and whoever loads the release neither.
    if (m_code)
        engine::prepareCode(*m_code, release->bot());
    return release;
}

Result<QJsonObject> ReleaseStore::activate(const QString &slug, const QString &hash, const QString &from, const QString &key)
{
    const std::lock_guard change(m_change);
    QJsonObject now = record(slug);
    QJsonArray keys = now[u"keys"].toArray();
    for (const QJsonValue &used : keys) {
        if (used[u"key"].toString() != key)
            continue;
        if (used[u"release"].toString() != hash || used[u"from"].toString() != from)
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("host", "This request was already used for something else."), u"key reused"_s};
        return describe(slug);
    }
    if (now[u"release"].toString() != from)
        return conflict();
    auto release = loadRelease(slug, hash);
    if (!release)
        return release.error();
    if (const Status tried = tryFirstTurn((*release)->bundle); !tried)
        return tried.error();

    QJsonArray releases = now[u"releases"].toArray();
    int highest = 0;
    for (qsizetype i = releases.size() - 1; i >= 0; --i) {
        highest = std::max(highest, releases[i][u"number"].toInt());
        if (releases[i][u"release"].toString() == hash) {
            (*release)->number = releases[i][u"number"].toInt();
            releases.removeAt(i);
        }
    }
    if ((*release)->number == 0)
        (*release)->number = std::max(highest, now[u"last"].toInt()) + 1;
    releases.prepend(QJsonObject {{u"release"_s, hash},
                                  {u"number"_s, (*release)->number},
                                  {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
    while (releases.size() > kept)
        releases.removeLast();
    keys.prepend(QJsonObject {{u"key"_s, key}, {u"release"_s, hash}, {u"from"_s, from}});
    while (keys.size() > keptKeys)
        keys.removeLast();
    const QJsonObject next {{u"release"_s, hash},
                            {u"number"_s, (*release)->number},
                            {u"last"_s, std::max({highest, now[u"last"].toInt(), (*release)->number})},
                            {u"releases"_s, releases},
                            {u"keys"_s, keys}};
    if (const Status written = writeDurably(folderOf(slug) + u"/live.json"_s, canonicalJson(next)); !written)
        return written.error();
    {
        const std::lock_guard lock(m_mutex);
        m_live.insert(slug, release.take());
    }
    dropOld(slug, next);
    return describe(slug);
}

Status ReleaseStore::remove(const QString &slug)
{
    const std::lock_guard change(m_change);
    {
        const std::lock_guard lock(m_mutex);
        m_live.remove(slug);
    }
    // Without its record the bot is gone, whatever else is still there.
    QFile::remove(folderOf(slug) + u"/live.json"_s);
    QDir(folderOf(slug)).removeRecursively();
    collectGarbage();
    return {};
}

/// Manifests that the record no longer names go after a day, as one of them may be in the middle of being published.
void ReleaseStore::dropOld(const QString &slug, const QJsonObject &record)
{
    QSet<QString> named;
    for (const QJsonValue &release : record[u"releases"].toArray())
        named.insert(release[u"release"].toString());
    const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-1);
    const QFileInfoList manifests = QDir(folderOf(slug) + u"/releases"_s).entryInfoList(QDir::Files);
    for (const QFileInfo &file : manifests) {
        if (!named.contains(file.completeBaseName()) && file.lastModified() < old)
            QFile::remove(file.filePath());
    }
    collectGarbage();
}

void ReleaseStore::collectGarbage()
{
    QSet<QString> named;
    const QStringList slugs = QDir(m_folder + u"/bots"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &slug : slugs) {
        for (const QFileInfo &file : QDir(folderOf(slug) + u"/releases"_s).entryInfoList(QDir::Files)) {
            const auto bytes = readWhole(file.filePath(), maxManifest);
            const auto manifest = bytes ? publish::Manifest::fromBytes(*bytes) : Result<publish::Manifest>(bytes.error());
            if (!manifest)
                return; // rather too much kept than something needed gone
            for (const publish::FileEntry &entry : manifest->files)
                named.insert(entry.sha256);
        }
    }
    m_blobs.keepOnly(named);
}

Result<QByteArray> ReleaseStore::image(const QString &slug, const QString &hash) const
{
    const auto release = live(slug);
    if (!release || !release->manifest.files.contains(u"blobs/"_s + hash))
        return Error {ErrorCode::NotFound, QCoreApplication::translate("host", "There is no such image."), {}};
    return m_blobs.read(hash);
}

} // namespace dialogist::host
