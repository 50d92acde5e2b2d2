// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/entities.h"

#include <memory>

namespace dialogist::nlu {

/// One value of a list, with the words that mean it; the value itself is one of them.
struct ListValue {
    QString value;
    QStringList synonyms; ///< of one language
    friend bool operator==(const ListValue &, const ListValue &) = default;
};

struct ListEntity {
    QString name;
    QList<ListValue> values;
    bool isFuzzy = true; ///< a slip or two in a longer word is forgiven
    friend bool operator==(const ListEntity &, const ListEntity &) = default;
};

struct PatternEntity {
    QString name;
    QStringList patterns; ///< regular expressions; a group named "value", if any, is the value, else all of the match
    friend bool operator==(const PatternEntity &, const PatternEntity &) = default;
};

/// The lists and patterns of a bot in one language, found in one pass over the words of a text. Never changed once built, so any
/// thread may ask it.
class BotEntities
{
public:
    static std::shared_ptr<const BotEntities> compile(const QList<ListEntity> &lists, const QList<PatternEntity> &patterns);
    ~BotEntities();

    bool isEmpty() const;
    /// All matches, also those that overlap: withoutOverlaps() chooses.
    QList<EntityMatch> find(const QString &text) const;
    /// Patterns that are no regular expressions, as "name: what is wrong".
    QStringList problems() const;

private:
    struct Data;
    explicit BotEntities(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m;
};

} // namespace dialogist::nlu
