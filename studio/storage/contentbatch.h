// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/storage/projectfile.h"

#include <memory>
#include <vector>

namespace dialogist::storage {

class Database;

/// The passages of one document, as ProjectFile::putContent() takes them, ready to be written.
struct PackedContent {
    PackedContent(QString contentKey, const QByteArray &blocks, QList<PassageRow> rows);
    QString key;
    QByteArray packed; ///< the blocks, compressed
    QList<PassageRow> passages;
};

/// Writes the passages of many documents in one transaction: where thousands of small ones come, waiting for the drive after each
/// takes longer than everything else. Beside a ProjectFile of the same process that may write. To be used on the thread that made it.
class ContentBatch
{
public:
    static Result<std::unique_ptr<ContentBatch>> open(const QString &projectPath);
    ~ContentBatch();
    /// All of them or none.
    Status write(const std::vector<PackedContent> &contents);

private:
    explicit ContentBatch(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace dialogist::storage
