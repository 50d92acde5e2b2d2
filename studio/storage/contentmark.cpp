// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/contentmark.h"

#include "studio/storage/database.h"
#include "studio/storage/objectrows.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <future>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t manyRows = 1000;

/// Each part with its length before it, so that no two rows give the same bytes.
void append(QByteArray &row, const QByteArray &part)
{
    const quint64 length = qToLittleEndian(quint64(part.size()));
    row.append(reinterpret_cast<const char *>(&length), sizeof(length));
    row.append(part);
}

QByteArray rowOf(char kind, std::initializer_list<QByteArray> parts)
{
    QByteArray row(1, kind);
    for (const QByteArray &part : parts)
        append(row, part);
    return row;
}
} // namespace

ContentMark::ContentMark(QByteArray key, QString projectId) : m_key(std::move(key)), m_projectId(std::move(projectId)) { }

Result<ContentMark> ContentMark::of(Database &database, const std::vector<ObjectRow> &objects, const QByteArray &key, const QString &projectId,
                                    const std::function<void()> &meanwhile)
{
    ContentMark mark(key, projectId);
    const auto addRows = [&objects](ContentMark &to, size_t from, size_t end) {
        for (size_t i = from; i < end; ++i)
            to.addObject(objects[i].id, objects[i].kind, objects[i].parent, objects[i].body);
    };
    // The order does not matter, and who opens a large project waits for it.
    const size_t there = meanwhile ? objects.size() : objects.size() > manyRows ? objects.size() / 2 : 0;
    ContentMark part(key, projectId);
    const auto done = std::async(there > 0 ? std::launch::async : std::launch::deferred, [&] { addRows(part, 0, there); });
    if (meanwhile)
        meanwhile();
    addRows(mark, there, objects.size());
    done.wait();
    mark.add(part.m_sum);
    const Status history = database.query(u"SELECT sequence, CAST(changes AS BLOB), undone FROM history"_s, {}, [&mark](const QVariantList &row) {
        mark.addEntry(row[0].toLongLong(), row[1].toByteArray(), row[2].toInt() != 0);
        return true;
    });
    if (!history)
        return history.error();
    // A file of the first version that is only read has none.
    const Result<QVariant> known = database.value(u"SELECT 1 FROM sqlite_schema WHERE name = 'version_part'"_s);
    if (!known)
        return known.error();
    if (known->isNull())
        return mark;
    const Status versions = database.query(u"SELECT version, part FROM version_part"_s, {}, [&mark](const QVariantList &row) {
        mark.addVersionPart(row[0].toString(), row[1].toString());
        return true;
    });
    if (!versions)
        return versions.error();
    return mark;
}

QString ContentMark::text() const
{
    if (!hasKey())
        return {};
    std::array<quint64, 4> sum = m_sum;
    for (quint64 &word : sum)
        word = qToLittleEndian(word);
    const QByteArray bytes(reinterpret_cast<const char *>(sum.data()), qsizetype(sizeof(sum)));
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(rowOf('m', {m_projectId.toUtf8(), bytes}), m_key, QCryptographicHash::Sha256).toHex());
}

ContentMark::Sum ContentMark::tag(const QByteArray &row) const
{
    const QByteArray hash = QMessageAuthenticationCode::hash(row, m_key, QCryptographicHash::Sha256);
    Sum words {};
    for (size_t i = 0; i < words.size(); ++i)
        words[i] = qFromLittleEndian<quint64>(hash.constData() + i * sizeof(quint64));
    return words;
}

ContentMark::Sum ContentMark::objectTag(const QString &id, const QString &kind, const QString &parent, const QByteArray &body) const
{
    return tag(rowOf('o', {m_projectId.toUtf8(), id.toUtf8(), kind.toUtf8(), parent.toUtf8(), body}));
}

ContentMark::Sum ContentMark::entryTag(qint64 sequence, const QByteArray &changes, bool undone) const
{
    return tag(rowOf('h', {m_projectId.toUtf8(), QByteArray::number(sequence), changes, undone ? "1" : "0"}));
}

ContentMark::Sum ContentMark::versionTag(const QString &version, const QString &part) const
{
    return tag(rowOf('v', {m_projectId.toUtf8(), version.toUtf8(), part.toUtf8()}));
}

void ContentMark::add(const Sum &value)
{
    quint64 carry = 0;
    for (size_t i = 0; i < m_sum.size(); ++i) {
        const quint64 partial = m_sum[i] + value[i];
        const quint64 total = partial + carry;
        carry = quint64(partial < value[i]) + quint64(total < partial);
        m_sum[i] = total;
    }
}

void ContentMark::subtract(const Sum &value)
{
    quint64 borrow = 0;
    for (size_t i = 0; i < m_sum.size(); ++i) {
        const quint64 partial = m_sum[i] - value[i];
        const quint64 total = partial - borrow;
        borrow = quint64(m_sum[i] < value[i]) + quint64(partial < borrow);
        m_sum[i] = total;
    }
}

} // namespace dialogist::storage
