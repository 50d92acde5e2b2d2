// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace dialogist::publish {

/// One file of a release as its manifest names it.
struct FileEntry {
    QString sha256;
    qint64 size = 0;
};

/// What a release consists of. Its bytes name the release: the hash is the SHA-256 of them.
struct Manifest {
    QString slug;
    QMap<QString, FileEntry> files; ///< by path

    static constexpr qint64 maxFileSize = 256LL << 20;
    static constexpr qint64 maxTotalSize = 1024LL << 20;
    static constexpr int maxFiles = 10'000;

    QByteArray toBytes() const;
    /// Checks everything, since a manifest comes over the network: version, slug, paths, hashes, sizes, and that the bytes are the one
    /// spelling that toBytes() gives.
    static Result<Manifest> fromBytes(const QByteArray &bytes);
};

/// Lower-case letters, digits and '-', 1 to 63 of them, not one of the words that web addresses of the host need themselves.
bool isSlug(const QString &text);
/// 64 lower-case hexadecimal digits.
bool isSha256(const QString &text);
/// One of the paths a release may hold: bot.json, review.json, knowledge/<id>.jsonl, blobs/<sha256>.
bool isReleasePath(const QString &path);

} // namespace dialogist::publish
