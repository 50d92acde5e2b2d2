// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/merge/commonbase.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <limits>
#include <optional>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;

namespace {
struct Shared {
    QDateTime at;
    QString version; ///< else an entry of the history
    qint64 sequence = 0;
};

Result<std::optional<Shared>> sharedVersion(storage::ProjectFile &mine, storage::ProjectFile &theirs)
{
    const auto own = mine.versions();
    if (!own)
        return own.error();
    const auto other = theirs.versions();
    if (!other)
        return other.error();
    for (const storage::Version &version : *own) { // newest first
        for (const storage::Version &candidate : *other) {
            if (candidate.id == version.id)
                return std::optional<Shared>({version.at, version.id, 0});
        }
    }
    return std::optional<Shared>();
}

/// Entries count up in each file by itself, so one that is the same has the same number, time and name. Scripts edit two
/// copies within one millisecond: what the entry led to has to be the same too.
Result<std::optional<Shared>> sharedEntry(storage::ProjectFile &mine, storage::ProjectFile &theirs)
{
    const auto own = mine.historyHeads(std::numeric_limits<int>::max());
    if (!own)
        return own.error();
    const auto other = theirs.historyHeads(std::numeric_limits<int>::max());
    if (!other)
        return other.error();
    QHash<qint64, const storage::HistoryEntry *> known;
    for (const storage::HistoryEntry &entry : *other)
        known.insert(entry.sequence, &entry);
    for (const storage::HistoryEntry &entry : *own) {
        const storage::HistoryEntry *same = known.value(entry.sequence);
        if (!same || same->at != entry.at || same->type != entry.type || same->subject != entry.subject || entry.undone || same->undone)
            continue;
        const auto here = mine.loadAt(entry.sequence);
        if (!here)
            return here.error();
        const auto there = theirs.loadAt(entry.sequence);
        if (!there)
            return there.error();
        if (*here == *there)
            return std::optional<Shared>({entry.at, {}, entry.sequence});
    }
    return std::optional<Shared>();
}
} // namespace

Result<model::Project> commonBase(storage::ProjectFile &mine, storage::ProjectFile &theirs)
{
    const auto version = sharedVersion(mine, theirs);
    if (!version)
        return version.error();
    const auto entry = sharedEntry(mine, theirs);
    if (!entry)
        return entry.error();
    if (*entry && (!*version || (*version)->at < (*entry)->at))
        return mine.loadAt((*entry)->sequence);
    if (*version)
        return mine.loadVersion((*version)->version);
    // Copies that parted before the first edit share the state before any.
    const auto here = mine.loadAt(0);
    if (!here)
        return here;
    const auto there = theirs.loadAt(0);
    if (!there)
        return there;
    if (*here == *there)
        return *here;
    return Error {ErrorCode::NotFound,
                  QCoreApplication::translate("exchange", "“%1” and “%2” have no state in common, so nobody can tell who changed what. Merge copies of one file.")
                      .arg(QFileInfo(mine.path()).fileName(), QFileInfo(theirs.path()).fileName()),
                  {}};
}

} // namespace dialogist::exchange
