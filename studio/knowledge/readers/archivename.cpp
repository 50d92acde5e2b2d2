// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/archivename.h"

#include <QStringList>

#include <archive_entry.h>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

QString entryName(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    if (const char *raw = archive_entry_pathname(entry))
        return QString::fromLatin1(raw);
    return {};
}

bool isSafeName(const QString &name)
{
    if (name.isEmpty() || name.size() > 1000 || name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(0)))
        return false;
    if (name.size() > 1 && name.at(1) == u':')
        return false;
    const QStringList parts = name.split(u'/');
    return !parts.contains(u".."_s);
}

} // namespace dialogist::knowledge
