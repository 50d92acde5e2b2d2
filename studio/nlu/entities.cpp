// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/entities.h"

#include "studio/nlu/dates.h"
#include "studio/nlu/entityfinders.h"
#include "studio/nlu/numbers.h"
#include "studio/nlu/phonenumbers.h"

#include <algorithm>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestText = 2000;

/// How specific a kind is: of two equally long matches the higher one stays.
int rankOf(const EntityMatch &match)
{
    static const QStringList order = {u"number"_s, u"ordinal"_s, u"phone"_s, u"percentage"_s, u"temperature"_s, u"duration"_s,
        u"money"_s, u"time"_s, u"date"_s, u"datetime"_s, u"url"_s, u"email"_s, u"pattern"_s, u"list"_s};
    return int(order.indexOf(match.kind));
}
} // namespace

const QStringList &systemEntityKinds()
{
    static const QStringList kinds = {u"number"_s, u"ordinal"_s, u"percentage"_s, u"money"_s, u"temperature"_s, u"duration"_s,
        u"date"_s, u"time"_s, u"datetime"_s, u"email"_s, u"phone"_s, u"url"_s};
    return kinds;
}

QList<EntityMatch> withoutOverlaps(QList<EntityMatch> matches)
{
    std::stable_sort(matches.begin(), matches.end(), [](const EntityMatch &a, const EntityMatch &b) {
        const qsizetype lengthA = a.end - a.begin;
        const qsizetype lengthB = b.end - b.begin;
        if (lengthA != lengthB)
            return lengthA > lengthB;
        return rankOf(a) != rankOf(b) ? rankOf(a) > rankOf(b) : a.begin < b.begin;
    });
    QList<EntityMatch> kept;
    for (const EntityMatch &match : std::as_const(matches)) {
        const bool free = std::none_of(kept.cbegin(), kept.cend(),
            [&match](const EntityMatch &other) { return match.begin < other.end && other.begin < match.end; });
        if (free)
            kept.append(match);
    }
    std::sort(kept.begin(), kept.end(), [](const EntityMatch &a, const EntityMatch &b) { return a.begin < b.begin; });
    return kept;
}

QList<EntityMatch> findEntities(
    const QString &text, const QString &language, const EntityContext &context, const QStringList &kinds)
{
    const QString read = text.left(longestText);
    const FinderInput input {read, tokens(read), language.section(u'-', 0, 0).toLower(), language, context};
    QList<EntityMatch> matches;
    findContacts(input, &matches);
    findNumbers(input, &matches);
    findDates(input, &matches);
    if (!kinds.isEmpty())
        matches.removeIf([&kinds](const EntityMatch &match) { return !kinds.contains(match.kind); });
    for (EntityMatch &match : matches) {
        match.name = match.kind;
        match.text = read.mid(match.begin, match.end - match.begin);
    }
    return withoutOverlaps(std::move(matches));
}

std::optional<QJsonValue> readEntity(
    const QString &kind, const QString &text, const QString &language, const EntityContext &context)
{
    if (text.size() > longestText)
        return std::nullopt;
    if (kind == u"number") {
        if (const auto number = readNumber(text, language))
            return *number;
    } else if (kind == u"phone") {
        if (const auto number = readPhoneNumber(text, context.region.isEmpty() ? regionOf(language) : context.region))
            return *number;
    }
    // Kinds of which a part is the value asked for: the day of a moment, the number of an amount.
    QStringList kinds = {kind};
    if (kind == u"date" || kind == u"time")
        kinds.append(u"datetime"_s);
    QList<EntityMatch> matches = findEntities(text, language, context, kinds);
    if (matches.isEmpty() && kind == u"date") {
        if (const auto date = readDate(text, language, context.now.date()))
            return date->toString(Qt::ISODate);
    }
    if (matches.isEmpty() && kind == u"time") {
        if (const auto time = readTime(text, language, context.now))
            return time->toString(u"HH:mm"_s);
    }
    if (matches.isEmpty() && kind == u"number")
        matches = findEntities(text, language, context, {u"ordinal"_s});
    if (matches.size() != 1)
        return std::nullopt;
    const QJsonValue value = matches.first().value;
    if (matches.first().kind == kind || matches.first().kind == u"ordinal")
        return value;
    // A stretch of time is neither one day nor one time.
    if (!value.isString())
        return std::nullopt;
    return kind == u"date" ? value.toString().left(10) : value.toString().mid(11, 5);
}

} // namespace dialogist::nlu
