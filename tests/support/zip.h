// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <archive.h>
#include <archive_entry.h>

namespace tests {

struct ZipEntry {
    QByteArray name;
    QByteArray content;
};

/// A ZIP archive with these files, written as they are named, however strange that is. stored: not compressed.
inline QByteArray zipOf(const QList<ZipEntry> &entries, bool stored = false)
{
    qsizetype size = 1'000'000;
    for (const ZipEntry &item : entries)
        size += item.content.size() + 4 * item.name.size() + 1000;
    QByteArray result(size, '\0');
    size_t used = 0;
    archive *a = archive_write_new();
    archive_write_set_format_zip(a);
    if (stored)
        archive_write_set_options(a, "zip:compression=store");
    archive_write_open_memory(a, result.data(), size_t(result.size()), &used);
    for (const ZipEntry &item : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, item.name.constData());
        archive_entry_set_size(entry, item.content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(a, entry);
        archive_write_data(a, item.content.constData(), size_t(item.content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    result.truncate(qsizetype(used));
    return result;
}

} // namespace tests
