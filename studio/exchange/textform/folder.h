// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/exchange/textform/textfiles.h"

#include <QSet>

#include <functional>

namespace dialogist::exchange {

/// Reads the text files of a folder that may come from anywhere: no link is followed, sizes and counts are limited. Files that are
/// no part of a text form (README, .git) are passed over.
Result<TextFiles> readFolder(const QString &folder);
/// A file below the folder, with the same care; NotFound when it is not there.
Result<QByteArray> readFileIn(const QString &folder, const QString &path, qint64 limit);

/// Writes a text form into a folder. Only what differs is touched; files of an earlier time that are no longer part of it go;
/// files that something else put there stay, and are never written over.
class FolderWriter
{
public:
    explicit FolderWriter(QString folder) : m_folder(std::move(folder)) { }
    Status begin(); ///< makes the folder, or looks at what is there
    Status write(const QString &path, const QByteArray &bytes);
    /// For files named after what they hold: bytes are asked for only when the file is not there yet.
    Status writeOnce(const QString &path, const std::function<Result<QByteArray>()> &bytes);
    Status finish(); ///< removes what is stale and notes what was written

    int written() const { return m_writtenCount; }
    int unchanged() const { return m_unchangedCount; }
    int removed() const { return m_removedCount; }

    static QString listName(); ///< the file that notes what was written

private:
    Status checkTarget(const QString &path) const;
    Status put(const QString &path, const QByteArray &bytes);

    QString m_folder;
    QSet<QString> m_earlier;
    QSet<QString> m_now;
    int m_writtenCount = 0;
    int m_unchangedCount = 0;
    int m_removedCount = 0;
};

} // namespace dialogist::exchange
