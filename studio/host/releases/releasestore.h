// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/talk.h"
#include "studio/host/releases/blobstore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace dialogist::host {

/// A release that people talk to: loaded, checked, immutable, shared by all talks.
struct LiveRelease {
    QString slug;
    QString hash;
    int number = 0; ///< counts up per bot
    engine::Bundle bundle;
    QJsonObject review;
    QJsonObject summary;
    publish::Manifest manifest;

    const model::Bot &bot() const { return bundle.program->bot(); }
};

/// The releases of all bots as files, and which one of each is live. Which one that is stands in one small file per bot that is
/// replaced whole, so a crash at any moment leaves the old one or the new one. Any thread.
class ReleaseStore
{
public:
    static constexpr int kept = 10;

    /// code runs the Code nodes of all bots; null = they go to their error port.
    explicit ReleaseStore(const QString &folder, std::shared_ptr<engine::CodeRunner> code = {});
    /// Loads what is live. A bot whose release is damaged is left out and named in the result.
    QStringList load();

    BlobStore &blobs() { return m_blobs; }
    QStringList slugs() const;
    /// Null when nothing is live under that name.
    std::shared_ptr<const LiveRelease> live(const QString &slug) const;
    /// The live release and the earlier ones: {"release","number","summary","releases":[{"release","number","at"}]}.
    QJsonObject describe(const QString &slug) const;

    /// Takes a manifest; returns the blobs that are missing. Harmless to repeat.
    Result<QJsonArray> stage(const QString &slug, const QByteArray &manifest);
    /// Makes a complete release live if the one that is live is "from", after a first turn with it went well. The same key with the same
    /// arguments gives the same answer again.
    Result<QJsonObject> activate(const QString &slug, const QString &hash, const QString &from, const QString &key);
    /// The bot is not live any more and its releases are gone.
    Status remove(const QString &slug);
    Result<QByteArray> image(const QString &slug, const QString &hash) const;

private:
    QString folderOf(const QString &slug) const;
    QString manifestPath(const QString &slug, const QString &hash) const;
    Result<std::shared_ptr<LiveRelease>> loadRelease(const QString &slug, const QString &hash) const;
    QJsonObject record(const QString &slug) const;
    void dropOld(const QString &slug, const QJsonObject &record);
    void collectGarbage();

    QString m_folder;
    std::shared_ptr<engine::CodeRunner> m_code;
    BlobStore m_blobs;
    std::mutex m_change; ///< one change of what is live at a time
    mutable std::mutex m_mutex; ///< guards m_live
    QHash<QString, std::shared_ptr<const LiveRelease>> m_live;
};

} // namespace dialogist::host
