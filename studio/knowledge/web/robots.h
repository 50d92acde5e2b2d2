// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dialogist::knowledge {

inline constexpr qint64 longestRobots = 512 * 1024; ///< bytes that are read of it; RFC 9309, 2.5 asks for at least 500 KiB

/// One spelling for what an address may spell in several ways (RFC 9309, 2.2.2): octets outside ASCII are escaped, escapes of
/// letters and digits are not, and escapes have capital digits.
QByteArray normalisedTarget(const QByteArray &target);

/// Whether a pattern of robots.txt covers a target, both normalised: '*' stands for any run of characters, '$' at the end for the end.
bool matchesTarget(QByteArrayView pattern, QByteArrayView target);

/// What a site's robots.txt asks of visitors like us (RFC 9309, with Crawl-delay, which many sites state). Any bytes parse.
class Robots
{
public:
    Robots() = default; ///< asks nothing
    static Robots parse(const QByteArray &bytes);

    /// target is the path with its query as it stands in the address; agent is our product token ("Dialogist").
    bool allows(const QString &target, const QString &agent) const;
    /// The line (from 1) that decides about that; 0 when none does.
    int decidingLine(const QString &target, const QString &agent) const;
    /// Seconds between two requests.
    std::optional<double> crawlDelay(const QString &agent) const;
    QStringList sitemaps() const { return m_sitemaps; }

private:
    struct Rule {
        QByteArray pattern; ///< normalised
        bool allow = false;
        int line = 0;
    };
    struct Group {
        QList<Rule> rules;
        std::optional<double> delay;
    };

    void readLine(QByteArray line, int number);
    const Group *groupFor(const QString &agent) const;
    const Rule *deciding(const QString &target, const QString &agent) const;

    QHash<QString, Group> m_groups; ///< by product token in lower case, or "*"
    QStringList m_sitemaps;
    QStringList m_open; ///< agents the lines being read are for
    bool m_collecting = false; ///< the line before was a user-agent line
};

} // namespace dialogist::knowledge
