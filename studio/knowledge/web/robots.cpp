// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/robots.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPattern = 2048;

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isUnreserved(uchar c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

QString productToken(const QString &agent)
{
    return agent.section(u'/', 0, 0).trimmed().toLower();
}

QByteArray withoutRepeatedStars(QByteArray pattern)
{
    const auto end = std::unique(pattern.begin(), pattern.end(), [](char a, char b) { return a == '*' && b == '*'; });
    pattern.truncate(end - pattern.begin());
    return pattern;
}

} // namespace

QByteArray normalisedTarget(const QByteArray &text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray result;
    result.reserve(text.size());
    const auto escape = [&](uchar c) {
        result += '%';
        result += digits[c >> 4];
        result += digits[c & 15];
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = uchar(text[at]);
        const int high = c == '%' && at + 2 < text.size() ? hexValue(text[at + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[at + 2]) : -1;
        if (low >= 0) {
            const auto decoded = uchar(high << 4 | low);
            if (isUnreserved(decoded))
                result += char(decoded);
            else
                escape(decoded);
            at += 2;
        } else if (c > 0x7e || c <= 0x20) {
            escape(c);
        } else {
            result += char(c);
        }
    }
    return result;
}

/// Goes back to the last star only, which is enough.
bool matchesTarget(QByteArrayView pattern, QByteArrayView path)
{
    const bool anchored = pattern.endsWith('$');
    if (anchored)
        pattern.chop(1);
    qsizetype p = 0;
    qsizetype s = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (true) {
        if (p == pattern.size() && (!anchored || s == path.size()))
            return true;
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = s;
        } else if (p < pattern.size() && s < path.size() && pattern[p] == path[s]) {
            ++p;
            ++s;
        } else if (star >= 0 && resume < path.size()) {
            p = star + 1;
            s = ++resume;
        } else {
            return false;
        }
    }
}

Robots Robots::parse(const QByteArray &bytes)
{
    Robots robots;
    QByteArray text = bytes.left(longestRobots);
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text.replace("\r\n", "\n").replace('\r', '\n');
    int number = 0;
    for (const QByteArray &line : text.split('\n'))
        robots.readLine(line, ++number);
    return robots;
}

void Robots::readLine(QByteArray line, int number)
{
    if (const qsizetype comment = line.indexOf('#'); comment >= 0)
        line.truncate(comment);
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return;
    const QByteArray field = line.left(colon).trimmed().toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (field == "user-agent") {
        if (!m_collecting)
            m_open.clear();
        m_collecting = true;
        if (const QString agent = productToken(QString::fromUtf8(value)); !agent.isEmpty()) {
            m_open += agent;
            m_groups[agent];
        }
        return;
    }
    if (field == "sitemap") {
        if (!value.isEmpty())
            m_sitemaps += QString::fromUtf8(value);
        return;
    }
    const bool allow = field == "allow";
    if (!allow && field != "disallow" && field != "crawl-delay")
        return;
    m_collecting = false;
    for (const QString &agent : std::as_const(m_open)) {
        Group &group = m_groups[agent];
        if (field == "crawl-delay") {
            bool ok = false;
            const double seconds = value.toDouble(&ok);
            if (ok && seconds >= 0)
                group.delay = seconds;
        } else if (const QByteArray pattern = withoutRepeatedStars(normalisedTarget(value));
                   !pattern.isEmpty() && pattern.size() <= longestPattern) {
            group.rules.append({pattern, allow, number});
        }
    }
}

const Robots::Group *Robots::groupFor(const QString &agent) const
{
    auto group = m_groups.constFind(productToken(agent));
    if (group == m_groups.constEnd())
        group = m_groups.constFind(u"*"_s);
    return group == m_groups.constEnd() ? nullptr : &*group;
}

/// The longest pattern wins; of equals the one that allows.
const Robots::Rule *Robots::deciding(const QString &target, const QString &agent) const
{
    const Group *group = groupFor(agent);
    const QByteArray path = normalisedTarget(target.toUtf8());
    if (!group || path == "/robots.txt")
        return nullptr;
    const Rule *best = nullptr;
    for (const Rule &rule : group->rules) {
        const bool longer = !best || rule.pattern.size() > best->pattern.size()
            || (rule.pattern.size() == best->pattern.size() && rule.allow && !best->allow);
        if (longer && matchesTarget(rule.pattern, path))
            best = &rule;
    }
    return best;
}

bool Robots::allows(const QString &target, const QString &agent) const
{
    const Rule *rule = deciding(target, agent);
    return !rule || rule->allow;
}

int Robots::decidingLine(const QString &target, const QString &agent) const
{
    const Rule *rule = deciding(target, agent);
    return rule ? rule->line : 0;
}

std::optional<double> Robots::crawlDelay(const QString &agent) const
{
    const Group *group = groupFor(agent);
    return group ? group->delay : std::nullopt;
}

} // namespace dialogist::knowledge
