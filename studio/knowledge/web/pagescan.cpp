// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/pagescan.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>

#include <algorithm>
#include <optional>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinks = 20'000;
constexpr qsizetype longestHref = 4000;
constexpr int mostAttributes = 64; // of one tag; more are no page's own
constexpr double longestRefresh = 5; // seconds
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
        if (m_cache)
            m_cache->enter(m_base);
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
        if (QByteArrayView(m_html).sliced(m_at).startsWith("<!--")) {
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

    /// What is looked at of a tag. Of two attributes of one name the first counts.
    struct Attributes {
        std::optional<QByteArray> href, rel, name, content, httpEquiv;
        std::optional<QByteArray> *find(QByteArrayView attribute)
        {
            const auto is = [attribute](QByteArrayView wanted) { return attribute.compare(wanted, Qt::CaseInsensitive) == 0; };
            return is("href") ? &href : is("rel") ? &rel : is("name") ? &name : is("content") ? &content : is("http-equiv") ? &httpEquiv : nullptr;
        }
    };

    void readTag()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != '>' && m_html[m_at] != '/')
            ++m_at;
        const QByteArrayView name = QByteArrayView(m_html).sliced(start, m_at - start);
        const Tag tag = tagOf(name);
        Attributes attributes;
        // Most tags are of no interest: what they say is passed over.
        int room = tag == Tag::Other ? 0 : mostAttributes;
        while (m_at < m_html.size() && m_html[m_at] != '>')
            readAttribute(&attributes, &room);
        ++m_at;
        use(tag, attributes);
    }

    void readAttribute(Attributes *attributes, int *room)
    {
        const char c = m_html[m_at];
        if (isBlank(c) || c == '/') {
            ++m_at;
            return;
        }
        const qsizetype start = m_at++;
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && !QByteArrayView("=>/").contains(m_html[m_at]))
            ++m_at;
        const QByteArrayView name = QByteArrayView(m_html).sliced(start, m_at - start);
        while (m_at < m_html.size() && isBlank(m_html[m_at]))
            ++m_at;
        QByteArrayView value;
        if (m_at < m_html.size() && m_html[m_at] == '=') {
            ++m_at;
            value = readValue();
        }
        if (*room <= 0)
            return;
        --*room;
        if (std::optional<QByteArray> *wanted = attributes->find(name); wanted && !*wanted)
            *wanted = unescaped(value.toByteArray());
    }

    QByteArrayView readValue()
    {
        const QByteArrayView html(m_html);
        while (m_at < html.size() && isBlank(html[m_at]))
            ++m_at;
        if (m_at >= html.size())
            return {};
        const char quote = html[m_at];
        if (quote == '"' || quote == '\'') {
            const qsizetype start = m_at + 1;
            const qsizetype end = m_html.indexOf(quote, start);
            m_at = end < 0 ? html.size() : end + 1;
            return html.sliced(start, std::min<qsizetype>((end < 0 ? html.size() : end) - start, longestHref + 1));
        }
        const qsizetype start = m_at;
        while (m_at < html.size() && !isBlank(html[m_at]) && html[m_at] != '>')
            ++m_at;
        return html.sliced(start, std::min<qsizetype>(m_at - start, longestHref + 1));
    }

    enum class Tag { Other, Link, Base, LinkElement, Meta, Script, Style, Title };

    static Tag tagOf(QByteArrayView name)
    {
        const auto is = [name](QByteArrayView wanted) { return name.compare(wanted, Qt::CaseInsensitive) == 0; };
        switch (name.size()) {
        case 1:
            return is("a") ? Tag::Link : Tag::Other;
        case 4:
            return is("area") ? Tag::Link : is("base") ? Tag::Base : is("link") ? Tag::LinkElement : is("meta") ? Tag::Meta : Tag::Other;
        case 5:
            return is("style") ? Tag::Style : is("title") ? Tag::Title : Tag::Other;
        case 6:
            return is("script") ? Tag::Script : Tag::Other;
        default:
            return Tag::Other;
        }
    }

    void use(Tag tag, const Attributes &attributes)
    {
        const QByteArray href = attributes.href.value_or(QByteArray());
        const QByteArray rel = attributes.rel.value_or(QByteArray()).toLower();
        switch (tag) {
        case Tag::Link:
            addLink(href, rel);
            break;
        case Tag::Base:
            if (!m_hasBase && attributes.href) {
                m_base = m_base.resolved(QUrl::fromEncoded(href.trimmed()));
                m_hasBase = true;
                if (m_cache)
                    m_cache->enter(m_base);
            }
            break;
        case Tag::LinkElement:
            if (rel.split(' ').contains("canonical") && m_scan.canonical.isEmpty())
                m_scan.canonical = addressOf(href);
            break;
        case Tag::Meta: {
            const QByteArray who = attributes.name.value_or(QByteArray()).trimmed().toLower();
            if (who == "robots" || who == "dialogist")
                readRobotsValue(attributes.content.value_or(QByteArray()), &m_scan.noIndex, &m_scan.noFollow);
            if (attributes.httpEquiv.value_or(QByteArray()).trimmed().toLower() == "refresh" && m_scan.refresh.isEmpty())
                m_scan.refresh = refreshOf(attributes.content.value_or(QByteArray()));
            break;
        }
        case Tag::Script:
            ++m_scan.scripts;
            skipPast("</script", m_at);
            break;
        case Tag::Style:
            skipPast("</style", m_at);
            break;
        case Tag::Title:
            skipPast("</", m_at);
            break;
        case Tag::Other:
            break;
        }
    }

    /// "0; url='/new'": seconds, and where to. A page that stays for a while is meant to be read.
    QUrl refreshOf(const QByteArray &content) const
    {
        const QByteArray value = content.trimmed();
        qsizetype at = 0;
        while (at < value.size() && ((value[at] >= '0' && value[at] <= '9') || value[at] == '.'))
            ++at;
        if (at == 0 || value.left(at).toDouble() > longestRefresh)
            return {};
        while (at < value.size() && (isBlank(value[at]) || value[at] == ';' || value[at] == ','))
            ++at;
        QByteArray address = value.mid(at);
        if (address.left(3).toLower() == "url" && address.mid(3).trimmed().startsWith('='))
            address = address.mid(address.indexOf('=') + 1).trimmed();
        if (const char quote = address.isEmpty() ? ' ' : address.front(); quote == '"' || quote == '\'')
            address = address.mid(1, address.indexOf(quote, 1) - 1);
        return address.isEmpty() ? QUrl() : addressOf(address);
    }

    /// What begins with a slash depends on the host alone, not on the page.
    QUrl cachedAddressOf(const QByteArray &href) const
    {
        if (!m_cache || !href.startsWith('/'))
            return addressOf(href);
        if (const QUrl *known = m_cache->find(href))
            return *known;
        const QUrl url = addressOf(href);
        m_cache->insert(href, url);
        return url;
    }

    QUrl addressOf(const QByteArray &href) const
    {
        const QByteArray spelled = webSpelling(href, m_base);
        if (spelled.isEmpty() || spelled.size() > longestHref || isNoAuthority(spelled))
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

    void addLink(const QByteArray &href, const QByteArray &rel)
    {
        if (m_scan.links.size() >= mostLinks || href.startsWith('#'))
            return;
        if (!rel.isEmpty() && rel.split(' ').contains("nofollow"))
            return;
        const QUrl url = cachedAddressOf(href);
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

void LinkCache::enter(const QUrl &base)
{
    const QString origin = base.scheme() + u':' + base.authority(QUrl::FullyEncoded);
    if (origin != m_origin)
        m_urls.clear();
    m_origin = origin;
}

const QUrl *LinkCache::find(const QByteArray &href) const
{
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
