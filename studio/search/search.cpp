// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/search/search.h"

#include "studio/search/matcher.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace dialogist::search {

using namespace Qt::StringLiterals;

QRegularExpression expressionOf(const Query &query)
{
    QString pattern = query.regex ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWord)
        pattern = u"(?<![\\p{L}\\p{N}\\p{M}_])(?:"_s + pattern + u")(?![\\p{L}\\p{N}\\p{M}_])"_s;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    // PCRE2's own bound on backtracking, so that no expression takes forever on one text.
    return QRegularExpression(u"(*LIMIT_MATCH=300000)"_s + pattern, options);
}

Status checkQuery(const Query &query)
{
    if (query.text.isEmpty())
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("search", "Say what to look for."), {}};
    if (query.text.size() > 10'000)
        return Error {ErrorCode::Limit, QCoreApplication::translate("search", "What to look for is too long."), {}};
    // Alone, so that the message and its place are about what was typed.
    const QRegularExpression typed(query.text);
    if (query.regex && !typed.isValid())
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("search", "The regular expression is not complete at character %1: %2.")
                                                   .arg(typed.patternErrorOffset()).arg(typed.errorString()), {}};
    return {};
}

Found find(const SearchIndex &index, const Query &query, const std::atomic_bool *cancelled, int limit)
{
    Found found;
    if (!checkQuery(query))
        return found;
    Matcher matcher(query);
    const QDeadlineTimer deadline(mostMilliseconds);
    for (const std::shared_ptr<const Item> &item : index.items()) {
        Hit hit {item, {}, 0};
        int count = 0;
        for (qsizetype i = 0; i < item->fields.size(); ++i) {
            if (query.parts.isEmpty() || query.parts.contains(item->fields.at(i).part))
                count += matcher.find(item->fields.at(i).text, int(i), hit.matches, limit - found.matches - int(hit.matches.size()));
        }
        if (!hit.matches.isEmpty()) {
            hit.more = count - int(hit.matches.size());
            found.matches += count;
            found.hits.append(hit);
        }
        if (found.matches >= limit || (cancelled && *cancelled) || (query.regex && deadline.hasExpired())) {
            found.isCut = true;
            break;
        }
    }
    found.tooHard = matcher.tooHard();
    return found;
}

} // namespace dialogist::search
