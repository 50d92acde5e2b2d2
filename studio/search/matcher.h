// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/search/search.h"

#include <QStringMatcher>

#include <algorithm>

namespace dialogist::search {

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
    /// Lists up to so many more matches, and counts them all.
    int find(const QString &text, int field, QList<Match> &matches, int most)
    {
        int count = 0;
        const auto add = [&](qsizetype at, qsizetype length) {
            if (count++ < most)
                matches.append({field, int(at), int(length)});
        };
        if (m_plain) {
            const int length = int(m_matcher.pattern().size());
            for (qsizetype at = m_matcher.indexIn(text); at >= 0; at = m_matcher.indexIn(text, at + length))
                add(at, length);
            return count;
        }
        // One by one, as the iterator says nothing about an expression that gave up.
        for (qsizetype at = 0; at <= text.size();) {
            const QRegularExpressionMatch match = m_expression.match(text, at);
            m_tooHard = m_tooHard || !match.isValid();
            if (!match.hasMatch())
                break;
            if (match.capturedLength() > 0)
                add(match.capturedStart(), match.capturedLength());
            at = std::max(match.capturedEnd(), at + (match.capturedLength() > 0 ? 0 : 1));
        }
        return count;
    }

private:
    bool m_plain;
    QStringMatcher m_matcher;
    QRegularExpression m_expression;
    bool m_tooHard = false;
};

} // namespace dialogist::search
