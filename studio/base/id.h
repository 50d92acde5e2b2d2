// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>
#include <cstring>

namespace dialogist {

/// A new UUID of version 7 (RFC 9562, 5.7): milliseconds since 1970 first, then random, so that ids sort by creation.
/// Two calls in one thread never give ids in the wrong order.
QUuid newUuidV7();

/// The id of one kind of thing; ids of different kinds do not mix. Ordered by bytes, which is the order of creation.
template<class Tag> class Id
{
public:
    Id() = default;
    static Id create() { return Id(newUuidV7()); }
    /// The null id when the text is no UUID.
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }

    static Id fromString(QLatin1StringView text) { return Id(QUuid::fromString(text)); }

    const QUuid &uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces); }
    bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return less(a.m_uuid, b.m_uuid); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) { }

    // Not QUuid's own order, which puts the variant first, and without the array of bytes that toRfc4122() allocates.
    static bool less(const QUuid &a, const QUuid &b) noexcept
    {
        if (a.data1 != b.data1)
            return a.data1 < b.data1;
        if (a.data2 != b.data2)
            return a.data2 < b.data2;
        if (a.data3 != b.data3)
            return a.data3 < b.data3;
        return std::memcmp(a.data4, b.data4, sizeof a.data4) < 0;
    }

    QUuid m_uuid;
};

} // namespace dialogist
