// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>
#include <vector>

namespace dialogist::storage {

class Database;
struct ObjectRow;

/// A keyed sum over the rows of a project that can carry something to be run: its objects, its history and which parts its versions
/// are made of (a part is named by the hash of its content, which is checked when it is read). Only who has the key of
/// this machine can make the mark of a sum, so a file that was changed elsewhere, by whatever program, does not fit its mark any
/// more. Each row adds its own HMAC, so an edit costs the rows it touches and not the whole file (a multiset hash, MSet-Add-Hash).
class ContentMark
{
public:
    ContentMark(QByteArray key, QString projectId);

    /// The sum over these objects and the other rows as they are in the file now. What is to be done meanwhile, if anything, is done
    /// on this thread while another one sums up.
    static Result<ContentMark> of(Database &database, const std::vector<ObjectRow> &objects, const QByteArray &key, const QString &projectId,
                                  const std::function<void()> &meanwhile = {});

    void addObject(const QString &id, const QString &kind, const QString &parent, const QByteArray &body) { add(objectTag(id, kind, parent, body)); }
    void removeObject(const QString &id, const QString &kind, const QString &parent, const QByteArray &body) { subtract(objectTag(id, kind, parent, body)); }
    void addEntry(qint64 sequence, const QByteArray &changes, bool undone) { add(entryTag(sequence, changes, undone)); }
    void removeEntry(qint64 sequence, const QByteArray &changes, bool undone) { subtract(entryTag(sequence, changes, undone)); }
    void addVersionPart(const QString &version, const QString &part) { add(versionTag(version, part)); }
    void removeVersionPart(const QString &version, const QString &part) { subtract(versionTag(version, part)); }

    /// What the file keeps; empty without a key.
    QString text() const;
    bool hasKey() const { return !m_key.isEmpty(); }

private:
    using Sum = std::array<quint64, 4>;
    Sum tag(const QByteArray &row) const;
    Sum objectTag(const QString &id, const QString &kind, const QString &parent, const QByteArray &body) const;
    Sum entryTag(qint64 sequence, const QByteArray &changes, bool undone) const;
    Sum versionTag(const QString &version, const QString &part) const;
    void add(const Sum &value);
    void subtract(const Sum &value);

    QByteArray m_key;
    QString m_projectId;
    Sum m_sum {};
};

} // namespace dialogist::storage
