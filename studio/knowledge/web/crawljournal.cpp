// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/crawljournal.h"

#include "studio/base/json.h"

#include <QDateTime>
#include <QFileInfo>
#include <QtEndian>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

const QByteArray mark("dialogist crawl 1\n");
constexpr qsizetype header = 6; // length and checksum
constexpr quint32 longestRecord = 64 * 1024 * 1024;
constexpr quint32 mostUnpacked = 512 * 1024 * 1024;
constexpr qint64 oldAfterSeconds = 24 * 60 * 60;

QByteArray framed(const PageRecord &record)
{
    const QByteArray bytes = record.toCbor();
    QByteArray frame(header, Qt::Uninitialized);
    qToBigEndian<quint32>(quint32(bytes.size()), frame.data());
    qToBigEndian<quint16>(qChecksum(bytes), frame.data() + 4);
    return frame + bytes;
}

/// The records at the start of the bytes; sets how many bytes they take.
QList<PageRecord> readFrames(const QByteArray &bytes, qsizetype from, qsizetype *end)
{
    QList<PageRecord> records;
    *end = from;
    while (*end + header <= bytes.size()) {
        const auto length = qFromBigEndian<quint32>(bytes.constData() + *end);
        const auto sum = qFromBigEndian<quint16>(bytes.constData() + *end + 4);
        if (length > longestRecord || *end + header + qsizetype(length) > bytes.size())
            break;
        const QByteArray body = bytes.mid(*end + header, length);
        auto record = qChecksum(body) == sum ? PageRecord::fromCbor(body) : Result<PageRecord>(Error {});
        if (!record)
            break;
        records.append(record.take());
        *end += header + qsizetype(length);
    }
    return records;
}

} // namespace

QString CrawlJournal::pathFor(const QString &projectPath, const QString &base, const QUrl &start)
{
    return projectPath + ".crawl-"_L1 + sha256Hex(base.toUtf8() + start.toEncoded()).left(8);
}

CrawlJournal::CrawlJournal(const QString &path) : m_file(path) { }

QList<PageRecord> CrawlJournal::open()
{
    const bool isOld = QFileInfo(m_file.fileName()).lastModified().secsTo(QDateTime::currentDateTime()) > oldAfterSeconds;
    if (!m_file.open(QIODevice::ReadWrite))
        return {};
    const QByteArray bytes = isOld ? QByteArray() : m_file.readAll();
    if (!bytes.startsWith(mark)) {
        clear();
        return {};
    }
    qsizetype end = 0;
    QList<PageRecord> records = readFrames(bytes, mark.size(), &end);
    m_file.resize(end);
    m_file.seek(end);
    return records;
}

void CrawlJournal::clear()
{
    m_file.resize(0);
    m_file.seek(0);
    m_file.write(mark);
    m_file.flush();
}

void CrawlJournal::append(const QByteArray &frames)
{
    m_file.write(frames);
    m_file.flush();
}

void CrawlJournal::remove()
{
    m_file.close();
    m_file.remove();
}

QByteArray framesOf(const QList<PageRecord> &records)
{
    QByteArray frames;
    for (const PageRecord &record : records)
        frames += framed(record);
    return frames;
}

QByteArray packFrames(const QByteArray &frames)
{
    return qCompress(frames, 3);
}

QList<PageRecord> unpackRecords(const QByteArray &packed)
{
    // The first four bytes are the size that qUncompress() would reserve.
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > mostUnpacked)
        return {};
    qsizetype end = 0;
    return readFrames(qUncompress(packed), 0, &end);
}

} // namespace dialogist::knowledge
