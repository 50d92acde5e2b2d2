// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/contentkeys.h"

#include "studio/storage/database.h"

namespace dialogist::storage {

using namespace Qt::StringLiterals;

Result<QSet<QString>> contentKeys(const QString &projectPath)
{
    const auto database = Database::open(projectPath, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    QSet<QString> keys;
    const Status status = (*database)->query(u"SELECT key FROM content"_s, {}, [&keys](const QVariantList &row) {
        keys.insert(row[0].toString());
        return true;
    });
    if (!status)
        return status.error();
    return keys;
}

} // namespace dialogist::storage
