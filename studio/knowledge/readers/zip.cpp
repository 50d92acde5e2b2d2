// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/zip.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/archivename.h"

#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxEntries = 10'000;
constexpr qint64 maxEntryBytes = 128LL * 1024 * 1024;
constexpr qint64 maxTotalBytes = 512LL * 1024 * 1024;
constexpr qint64 maxRatio = 200;
constexpr qint64 ratioFreeBytes = 1024 * 1024; ///< small documents of blank templates pack very well

struct ArchiveCloser {
    void operator()(archive *a) const { archive_read_free(a); }
};
using ArchivePointer = std::unique_ptr<archive, ArchiveCloser>;

ArchivePointer openZip(const QByteArray &bytes)
{
    ArchivePointer a(archive_read_new());
    if (!a || archive_read_support_format_zip(a.get()) != ARCHIVE_OK
        || archive_read_open_memory(a.get(), bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        return {};
    return a;
}

/// Walks over the entries; the visitor returns a code to stop with, or nothing.
QString forEachEntry(const QByteArray &bytes, const std::function<QString(archive *, archive_entry *, const QString &)> &visit)
{
    const ArchivePointer a = openZip(bytes);
    if (!a)
        return u"damaged"_s;
    QSet<QString> seen;
    archive_entry *entry = nullptr;
    for (int count = 0;; ++count) {
        const int status = archive_read_next_header(a.get(), &entry);
        if (status == ARCHIVE_EOF)
            return seen.isEmpty() ? u"damaged"_s : QString();
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return u"damaged"_s;
        if (count >= maxEntries)
            return u"too-large"_s;
        const QString name = entryName(entry);
        if (!isSafeName(name) || archive_entry_filetype(entry) == AE_IFLNK || seen.contains(name))
            return u"unsafe"_s;
        seen.insert(name);
        if (archive_entry_filetype(entry) == AE_IFDIR)
            continue;
        if (const QString code = visit(a.get(), entry, name); !code.isEmpty())
            return code;
    }
}

/// Appends the entry's bytes; total counts over all entries.
QString unpackEntry(archive *a, qint64 packedBytes, QByteArray &out, qint64 &total)
{
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got = archive_read_data(a, buffer.data(), size_t(buffer.size()));
        if (got == 0)
            return {};
        if (got < 0)
            return u"damaged"_s;
        out.append(buffer.constData(), got);
        total += got;
        const bool bomb = total > ratioFreeBytes && total / std::max<qint64>(packedBytes, 1) > maxRatio;
        if (out.size() > maxEntryBytes || total > maxTotalBytes || bomb)
            return u"too-large"_s;
    }
}

} // namespace

Result<QStringList> zipNames(const QByteArray &bytes)
{
    QStringList names;
    const QString code = forEachEntry(bytes, [&](archive *, archive_entry *, const QString &name) {
        names.append(name);
        return QString();
    });
    if (!code.isEmpty())
        return readError(code);
    return names;
}

Result<ZipParts> unzip(const QByteArray &bytes, const std::function<bool(const QString &)> &wanted)
{
    ZipParts parts;
    qint64 total = 0;
    const QString code = forEachEntry(bytes, [&](archive *a, archive_entry *entry, const QString &name) {
        if (!wanted(name))
            return QString();
        if (archive_entry_is_data_encrypted(entry))
            return u"encrypted"_s;
        return unpackEntry(a, bytes.size(), parts[name], total);
    });
    if (!code.isEmpty())
        return readError(code);
    return parts;
}

} // namespace dialogist::knowledge
