// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/pagescan.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>

#include <algorithm>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinks = 20'000;
constexpr qsizetype longestAddress = 4000;
constexpr int mostAttributes = 64; // of one tag; more are no page's own
constexpr qsizetype mostCached = 10'000;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The few character references that occur in addresses.
QByteArray unescaped(QByteArray value)
{
    if (!value.contains('&'))
        return value;
    return value.replace("&#38;", "&").replace("&#x26;", "&").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
}

/// An address as browsers read it, in the spelling of the standard: blanks and control characters around it do not count, a backslash is a
/// slash, and http: needs no two slashes (WHATWG URL, "special authority slashes" and "ignore slashes" states).
QByteArray webSpelling(QByteArray href, const QUrl &base)
{
    const auto isNoise = [](char c) { return uchar(c) <= 0x20; };
    while (!href.isEmpty() && isNoise(href.front()))
        href.remove(0, 1);
    while (!href.isEmpty() && isNoise(href.back()))
        href.chop(1);
    href.replace("\n", "").replace("\r", "").replace("\t", "");
    const QByteArray lower = href.left(6).toLower();
    const QByteArray scheme = lower.startsWith("http:") ? "http" : lower == "https:" ? "https" : QByteArray();
    const qsizetype colon = href.indexOf(':');
    const bool other = scheme.isEmpty() && colon > 0 && isLetter(href.front())
        && std::all_of(href.begin(), href.begin() + colon, [](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'; });
    if (other)
        return href; // mailto:, javascript: and such
    qsizetype end = 0;
    while (end < href.size() && href[end] != '?' && href[end] != '#')
        ++end;
    QByteArray rest = href.left(end).replace('\\', '/').mid(scheme.isEmpty() ? 0 : scheme.size() + 1);
    qsizetype slashes = 0;
    while (slashes < rest.size() && rest[slashes] == '/')
        ++slashes;
    const bool relative = scheme.isEmpty() ? slashes < 2 : slashes < 2 && base.scheme().toLatin1() == scheme;
    if (!relative)
        rest = (scheme.isEmpty() ? QByteArray("//") : scheme + "://") + rest.mid(slashes);
    return rest + href.mid(end);
}

/// Names that end in a number are IPv4 addresses or nothing; a dot at their end does not count.
bool takeNumericHost(QUrl *url)
{
    QString name = url->host();
    if (name.endsWith(u'.'))
        name.chop(1);
    const QString last = name.mid(name.lastIndexOf(u'.') + 1);
    const auto consistsOf = [](QStringView text, QLatin1String digits) {
        return std::all_of(text.begin(), text.end(), [&](QChar c) { return digits.contains(c); });
    };
    const bool number = !last.isEmpty() && (consistsOf(last, "0123456789"_L1) || (last.startsWith("0x"_L1) && consistsOf(QStringView(last).mid(2), "0123456789abcdef"_L1)));
    if (!number)
        return true;
    url->setHost(name);
    return !QHostAddress(url->host()).isNull();
}

/// Qt takes the last digits of a port that is none, and escapes within an IPv6 address.
bool isNoAuthority(const QByteArray &address)
{
    const qsizetype start = address.indexOf("//");
    if (start < 0)
        return false;
    qsizetype end = start + 2;
    while (end < address.size() && !QByteArrayView("/?#").contains(address[end]))
        ++end;
    const QByteArray authority = address.mid(start + 2, end - start - 2);
    if (authority.contains('[') && authority.contains('%'))
        return true;
    QByteArray port = authority.contains(':') ? authority.mid(authority.lastIndexOf(':') + 1) : QByteArray();
    while (port.size() > 1 && port.startsWith('0'))
        port.remove(0, 1);
    return port.size() > 5 && std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class Scanner
{
public:
    Scanner(const QByteArray &html, const QUrl &base, LinkCache *cache) : m_html(html), m_base(base), m_cache(cache) { }

    PageScan scan()
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] == '<')
                readMarkup();
            else
                readText();
        }
        return m_scan;
    }

private:
    void readText()
    {
        bool blank = true;
        for (; m_at < m_html.size() && m_html[m_at] != '<'; ++m_at) {
            const char c = m_html[m_at];
            const bool continued = (uchar(c) & 0xc0) == 0x80; // of one character in UTF-8
            if (!continued && (!isBlank(c) || !blank))
                ++m_scan.textLength;
            blank = isBlank(c);
        }
    }

    void readMarkup()
    {
        if (m_html.mid(m_at, 4) == "<!--") {
            skipPast("-->", m_at + 4);
            return;
        }
        const qsizetype next = m_at + 1;
        if (next < m_html.size() && isLetter(m_html[next])) {
            readTag();
        } else if (next < m_html.size() && (m_html[next] == '/' || m_html[next] == '!' || m_html[next] == '?')) {
            skipPast(">", next);
        } else {
            ++m_at; // a lone '<' is text
        }
    }

    void skipPast(const char *mark, qsizetype from)
    {
        const qsizetype found = m_html.indexOf(mark, from);
        m_at = found < 0 ? m_html.size() : found + qsizetype(qstrlen(mark));
    }

    void readTag()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != '>' && m_html[m_at] != '/')
            ++m_at;
        const QByteArray name = m_html.mid(start, std::min<qsizetype>(m_at - start, 20)).toLower();
        QHash<QByteArray, QByteArray> attributes;
        while (m_at < m_html.size() && m_html[m_at] != '>')
            readAttribute(&attributes);
        ++m_at;
        use(name, attributes);
    }

    void readAttribute(QHash<QByteArray, QByteArray> *attributes)
    {
        const char c = m_html[m_at];
        if (isBlank(c) || c == '/') {
            ++m_at;
            return;
        }
        const qsizetype start = m_at++;
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && !QByteArrayView("=>/").contains(m_html[m_at]))
            ++m_at;
        const QByteArray name = m_html.mid(start, std::min<qsizetype>(m_at - start, 40)).toLower();
        while (m_at < m_html.size() && isBlank(m_html[m_at]))
            ++m_at;
        QByteArray value;
        if (m_at < m_html.size() && m_html[m_at] == '=') {
            ++m_at;
            value = readValue();
        }
        if (attributes->size() < mostAttributes && !attributes->contains(name))
            attributes->insert(name, unescaped(value));
    }

    QByteArray readValue()
    {
        while (m_at < m_html.size() && isBlank(m_html[m_at]))
            ++m_at;
        if (m_at >= m_html.size())
            return {};
        const char quote = m_html[m_at];
        if (quote == '"' || quote == '\'') {
            const qsizetype start = m_at + 1;
            const qsizetype end = m_html.indexOf(quote, start);
            m_at = end < 0 ? m_html.size() : end + 1;
            return m_html.mid(start, std::min<qsizetype>((end < 0 ? m_html.size() : end) - start, longestAddress + 1));
        }
        const qsizetype start = m_at;
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != '>')
            ++m_at;
        return m_html.mid(start, std::min<qsizetype>(m_at - start, longestAddress + 1));
    }

    void use(const QByteArray &name, const QHash<QByteArray, QByteArray> &attributes)
    {
        if (name == "a" || name == "area") {
            addLink(attributes);
        } else if (name == "base" && !m_hasBase && attributes.contains("href")) {
            m_base = m_base.resolved(QUrl::fromEncoded(attributes["href"].trimmed()));
            m_hasBase = true;
        } else if (name == "link") {
            if (attributes["rel"].toLower().split(' ').contains("canonical") && m_scan.canonical.isEmpty())
                m_scan.canonical = addressOf(attributes["href"]);
        } else if (name == "meta") {
            const QByteArray who = attributes["name"].trimmed().toLower();
            if (who == "robots" || who == "dialogist")
                readRobotsValue(attributes["content"], &m_scan.noIndex, &m_scan.noFollow);
        } else if (name == "script") {
            ++m_scan.scripts;
            skipPast("</script", m_at);
        } else if (name == "style") {
            skipPast("</style", m_at);
        } else if (name == "title") {
            skipPast("</", m_at);
        }
    }

    /// What begins with a slash depends on the host alone, not on the page.
    QUrl cachedAddressOf(const QByteArray &href) const
    {
        if (!m_cache || !href.startsWith('/'))
            return addressOf(href);
        if (const QUrl *known = m_cache->find(href, m_base))
            return *known;
        const QUrl url = addressOf(href);
        m_cache->insert(href, url);
        return url;
    }

    QUrl addressOf(const QByteArray &href) const
    {
        const QByteArray spelled = webSpelling(href, m_base);
        if (spelled.isEmpty() || spelled.size() > longestAddress || isNoAuthority(spelled))
            return {};
        QUrl url = m_base.resolved(QUrl::fromEncoded(spelled));
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
            return {};
        if (!takeNumericHost(&url))
            return {};
        // A name and password are nobody else's business, and not ours to send.
        if (!url.userName().isEmpty() || !url.password().isEmpty())
            return {};
        url.setUserInfo({});
        return normalisedUrl(url);
    }

    void addLink(const QHash<QByteArray, QByteArray> &attributes)
    {
        if (m_scan.links.size() >= mostLinks || attributes["href"].startsWith('#'))
            return;
        if (attributes["rel"].toLower().split(' ').contains("nofollow"))
            return;
        const QUrl url = cachedAddressOf(attributes["href"]);
        if (url.isEmpty() || m_seen.contains(url))
            return;
        m_seen.insert(url);
        m_scan.links.append(url);
    }

    const QByteArray &m_html;
    QUrl m_base;
    LinkCache *m_cache;
    bool m_hasBase = false;
    qsizetype m_at = 0;
    PageScan m_scan;
    QSet<QUrl> m_seen;
};

} // namespace

const QUrl *LinkCache::find(const QByteArray &href, const QUrl &base)
{
    const QString origin = base.scheme() + u':' + base.authority(QUrl::FullyEncoded);
    if (origin != m_origin) {
        m_urls.clear();
        m_origin = origin;
    }
    const auto found = m_urls.constFind(href);
    return found == m_urls.constEnd() ? nullptr : &found.value();
}

void LinkCache::insert(const QByteArray &href, const QUrl &url)
{
    if (m_urls.size() < mostCached)
        m_urls.insert(QByteArray(href.constData(), href.size()), url); // a copy: it may be a piece of the page
}

PageScan scanPage(const QByteArray &html, const QUrl &base, LinkCache *cache)
{
    return Scanner(html, base, cache).scan();
}

QUrl normalisedUrl(const QUrl &url)
{
    QUrl normal = url.adjusted(QUrl::NormalizePathSegments | QUrl::RemoveFragment);
    normal.setScheme(normal.scheme().toLower());
    if ((normal.scheme() == "http"_L1 && normal.port() == 80) || (normal.scheme() == "https"_L1 && normal.port() == 443))
        normal.setPort(-1);
    if (normal.path().isEmpty())
        normal.setPath(u"/"_s);
    if (normal.hasQuery() && normal.query().isEmpty())
        normal.setQuery(QString());
    return QUrl::fromEncoded(normal.toEncoded());
}

void readRobotsValue(const QByteArray &value, bool *noIndex, bool *noFollow)
{
    for (const QByteArray &part : value.toLower().split(',')) {
        // "otherbot: noindex" in a header speaks to another one.
        const qsizetype colon = part.indexOf(':');
        if (colon >= 0 && part.left(colon).trimmed() != "dialogist")
            continue;
        const QByteArray word = part.mid(colon + 1).trimmed();
        *noIndex = *noIndex || word == "noindex" || word == "none";
        *noFollow = *noFollow || word == "nofollow" || word == "none";
    }
}

} // namespace dialogist::knowledge
