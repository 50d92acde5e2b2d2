// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/unpack.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/archivename.h"

#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxMembers = 5'000;
constexpr qint64 maxMemberBytes = 100LL * 1024 * 1024;
constexpr qint64 maxTotalBytes = 160LL * 1024 * 1024; ///< all members travel in one answer
constexpr qint64 maxRatio = 200;
constexpr qint64 ratioFreeBytes = 4 * 1024 * 1024; ///< small texts pack very well

struct ArchiveCloser {
    void operator()(archive *a) const { archive_read_free(a); }
};
using ArchivePointer = std::unique_ptr<archive, ArchiveCloser>;

/// Only what this process can decode itself: the library would start other programs for rare packings.
ArchivePointer open(const QByteArray &bytes, const QString &password, bool raw)
{
    ArchivePointer a(archive_read_new());
    if (!a)
        return {};
    archive_read_support_filter_gzip(a.get());
    archive_read_support_filter_bzip2(a.get());
    archive_read_support_filter_xz(a.get());
    archive_read_support_filter_lzma(a.get());
    archive_read_support_filter_zstd(a.get());
    archive_read_support_filter_compress(a.get());
    if (raw) {
        archive_read_support_format_raw(a.get());
    } else {
        archive_read_support_format_zip(a.get());
        archive_read_support_format_tar(a.get());
        archive_read_support_format_7zip(a.get());
        archive_read_support_format_empty(a.get());
    }
    if (!password.isEmpty())
        archive_read_add_passphrase(a.get(), password.toUtf8().constData());
    if (archive_read_open_memory(a.get(), bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        return {};
    // Bytes that are not packed at all are no single packed file: they would be found in themselves for ever.
    if (raw && archive_filter_count(a.get()) < 2)
        return {};
    return a;
}

/// What systems add by themselves and no person wrote.
bool isLitter(const QString &name)
{
    const QString file = name.section(u'/', -1);
    return file.startsWith(u'.') || name.startsWith("__MACOSX/"_L1) || file == "Thumbs.db"_L1 || file == "desktop.ini"_L1;
}

class Unpacker
{
public:
    Unpacker(archive *a, qint64 packedBytes, bool hasPassword) : m_archive(a), m_packed(packedBytes), m_hasPassword(hasPassword) { }
    /// The archive's own reason when its end was not reached; empty otherwise.
    QString run(Document &document, const QString &onlyName);
    bool hasEntries() const { return m_hasEntries; }

private:
    QString take(archive_entry *entry, Member &member);
    QString unpack(QByteArray &out);
    QString failure() const;

    archive *m_archive;
    qint64 m_packed;
    bool m_hasPassword;
    qint64 m_total = 0;
    bool m_full = false; ///< all that an archive may hold has been taken
    bool m_hasEntries = false; ///< folders and litter too
    QSet<QString> m_seen;
};

QString Unpacker::failure() const
{
    const QString text = QString::fromUtf8(archive_error_string(m_archive)).toLower();
    if (text.contains("passphrase"_L1) || text.contains("encrypt"_L1) || text.contains("decrypt"_L1))
        return m_hasPassword ? u"wrong-password"_s : u"encrypted"_s;
    return u"damaged"_s;
}

QString Unpacker::unpack(QByteArray &out)
{
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got = archive_read_data(m_archive, buffer.data(), size_t(buffer.size()));
        if (got == 0)
            return {};
        if (got < 0)
            return failure();
        out.append(buffer.constData(), got);
        m_total += got;
        m_full = m_total > maxTotalBytes || (m_total > ratioFreeBytes && m_total / std::max<qint64>(m_packed, 1) > maxRatio);
        if (m_full || out.size() > maxMemberBytes)
            return u"archive-limit"_s;
    }
}

QString Unpacker::take(archive_entry *entry, Member &member)
{
    const auto type = archive_entry_filetype(entry);
    if (!isSafeName(member.name) || type == AE_IFLNK || archive_entry_hardlink(entry) || m_seen.contains(member.name))
        return u"unsafe-member"_s;
    m_seen.insert(member.name);
    if (type != AE_IFREG && type != 0)
        return u"not-a-file"_s;
    if (archive_entry_is_data_encrypted(entry) && !m_hasPassword)
        return u"encrypted"_s;
    return unpack(member.bytes);
}

QString Unpacker::run(Document &document, const QString &onlyName)
{
    archive_entry *entry = nullptr;
    for (;;) {
        const int status = archive_read_next_header(m_archive, &entry);
        if (status == ARCHIVE_EOF)
            return {};
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return failure();
        m_hasEntries = true;
        Member member;
        member.name = onlyName.isEmpty() ? entryName(entry) : onlyName;
        while (member.name.startsWith("./"_L1)) // as tar names what it packs from a folder
            member.name.remove(0, 2);
        if (archive_entry_filetype(entry) == AE_IFDIR || (isLitter(member.name) && isSafeName(member.name)))
            continue;
        if (m_full || document.members.size() >= maxMembers)
            return u"archive-limit"_s;
        member.code = take(entry, member);
        if (!member.code.isEmpty())
            member.bytes.clear();
        document.members.append(std::move(member));
    }
}

/// "notes.txt.gz" holds "notes.txt".
QString nameInside(const QString &name)
{
    const QString file = name.section(u'/', -1);
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot > 0 ? file.left(dot) : file + u".unpacked"_s;
}

} // namespace

Result<Document> unpackArchive(const QByteArray &bytes, const QString &name, const QString &password)
{
    Document document;
    document.mime = u"application/x-archive"_s;
    QString code = u"damaged"_s;
    for (const bool raw : {false, true}) {
        const ArchivePointer a = open(bytes, password, raw);
        if (!a)
            continue;
        Unpacker unpacker(a.get(), bytes.size(), !password.isEmpty());
        code = unpacker.run(document, raw ? nameInside(name) : QString());
        // A ZIP that begins with an entry holds one, also when its list of entries cannot be found.
        if (code.isEmpty() && !unpacker.hasEntries() && bytes.startsWith("PK\x03\x04"))
            code = u"damaged"_s;
        // Bytes that are no archive after unpacking are a single packed file, as long as they were packed at all.
        const bool packed = archive_filter_count(a.get()) > 1;
        if (!document.members.isEmpty() || !packed || code != "damaged"_L1)
            break;
    }
    if (document.members.isEmpty())
        return readError(code.isEmpty() ? u"empty"_s : code);
    if (!code.isEmpty())
        document.warnings.append(code == "damaged"_L1 ? u"damaged-pages"_s : code);
    return document;
}

} // namespace dialogist::knowledge
