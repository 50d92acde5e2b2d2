// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/exchange/merge/jsonmerge.h"
#include "studio/model/project.h"

#include <QHash>

namespace dialogist::exchange {

/// Both sides edited the same in different ways. An empty path means that one side removed what the other edited; then the value of
/// the side that removed it is undefined.
struct MergeConflict {
    model::ObjectRef ref;
    QString title; ///< of the object
    QString place; ///< the property as a person reads it; empty for the whole object
    QStringList path;
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;
    MergeSide taken = MergeSide::Mine;
    // The values as people read them; empty where there is none, and for the whole object.
    QString baseText = {};
    QString mineText = {};
    QString theirsText = {};

    /// Names the conflict in a choice.
    QString key() const;
};

/// Whose edit is taken: one side for all, but for those that are named.
struct MergeChoices {
    MergeSide side = MergeSide::Mine;
    QHash<QString, MergeSide> byConflict;
};

struct Merge {
    model::Project project;
    QList<MergeConflict> conflicts; ///< with what was taken
    QStringList notes; ///< what the merge did beyond taking edits: a connection to a removed step dropped, and such
};

/// Brings the edits of two sides together, by object and property. Where things are drawn never conflicts: the side of the choices
/// wins. Afterwards everything refers to what is there.
Result<Merge> merge(const model::Project &base, const model::Project &mine, const model::Project &theirs, const MergeChoices &choices = {});

/// The same for three versions of one file of the text form, as git calls a merge driver.
struct TextMerge {
    QByteArray bytes;
    QList<MergeConflict> conflicts;
    QStringList notes;
};
Result<TextMerge> mergeText(const QString &path, const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, const MergeChoices &choices = {});

} // namespace dialogist::exchange
