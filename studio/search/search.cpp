// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/search/search.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QStringMatcher>

namespace dialogist::search {

using namespace Qt::StringLiterals;

namespace {

/// The matches of one text after another, however the query is written.
class Matcher
{
public:
    explicit Matcher(const Query &query)
        : m_plain(!query.regex && !query.wholeWord)
        , m_matcher(query.text, query.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive)
    {
        if (!m_plain) {
            m_expression = expressionOf(query);
            m_expression.optimize();
        }
    }
    bool tooHard() const { return m_tooHard; }
    void find(const QString &text, int field, QList<Match> &matches)
    {
        if (m_plain) {
            const int length = int(m_matcher.pattern().size());
            for (qsizetype at = m_matcher.indexIn(text); at >= 0; at = m_matcher.indexIn(text, at + length))
                matches.append({field, int(at), length});
            return;
        }
        // One by one, as the iterator says nothing about an expression that gave up.
        for (qsizetype at = 0; at <= text.size();) {
            const QRegularExpressionMatch match = m_expression.match(text, at);
            m_tooHard = m_tooHard || !match.isValid();
            if (!match.hasMatch())
                return;
            if (match.capturedLength() > 0)
                matches.append({field, int(match.capturedStart()), int(match.capturedLength())});
            at = std::max(match.capturedEnd(), at + (match.capturedLength() > 0 ? 0 : 1));
        }
    }

private:
    bool m_plain;
    QStringMatcher m_matcher;
    QRegularExpression m_expression;
    bool m_tooHard = false;
};

} // namespace

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
        Hit hit {item, {}};
        for (qsizetype i = 0; i < item->fields.size(); ++i) {
            if (query.parts.isEmpty() || query.parts.contains(item->fields.at(i).part))
                matcher.find(item->fields.at(i).text, int(i), hit.matches);
        }
        if (!hit.matches.isEmpty()) {
            found.matches += int(hit.matches.size());
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
