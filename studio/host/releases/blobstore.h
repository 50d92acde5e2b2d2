// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/publish/manifest.h"

#include <QSet>

#include <mutex>

namespace dialogist::host {

/// Files by the SHA-256 of their content, taken in parts. A file is there whole and checked, or not at all. Any thread.
class BlobStore
{
public:
    static constexpr qint64 maxPart = 4LL << 20;

    explicit BlobStore(QString folder);
    bool has(const QString &hash) const;
    /// How much of it has come so far.
    qint64 received(const QString &hash) const;
    /// Adds a part at its offset and returns how much is there now. A part that came before is skipped, one that leaves a gap is
    /// a Conflict. The last part is followed by the check of the hash.
    Result<qint64> put(const QString &hash, qint64 offset, qint64 size, const QByteArray &part);
    /// The bytes, checked against the hash.
    Result<QByteArray> read(const QString &hash) const;
    /// Removes what nothing names any more; parts of uploads are kept for a day.
    void keepOnly(const QSet<QString> &hashes);

private:
    QString pathOf(const QString &hash) const;
    QString partialPathOf(const QString &hash) const;
    Result<qint64> finish(const QString &hash, qint64 size);

    QString m_folder;
    std::mutex m_mutex; ///< one upload step at a time
};

} // namespace dialogist::host
