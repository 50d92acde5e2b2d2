// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/linklist.h"

#include "studio/knowledge/readers/textdecode.h"
#include "studio/knowledge/web/pagescan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAddresses = 50'000; // the sitemap protocol's own limit
constexpr qsizetype longestAddress = 2048; // likewise
constexpr qsizetype longestTag = 8000;

class Addresses
{
public:
    Addresses(LinkList &list, const QUrl &base) : m_list(list), m_base(base) { }

    void addPage(const QString &text) { add(text, &m_list.pages); }
    void addList(const QString &text) { add(text, &m_list.lists); }
    bool isFull() const { return m_list.truncated; }

private:
    void add(const QString &text, QList<QUrl> *to)
    {
        const QString trimmed = text.trimmed();
        if (trimmed.isEmpty() || trimmed.size() > longestAddress)
            return;
        const QUrl url = m_base.resolved(QUrl(trimmed));
        if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
            return;
        const QUrl normal = normalisedUrl(url);
        const QByteArray key = normal.toEncoded();
        if (m_seen.contains(key))
            return;
        if (m_seen.size() >= mostAddresses) {
            m_list.truncated = true;
            return;
        }
        m_seen.insert(key);
        to->append(normal);
    }

    LinkList &m_list;
    const QUrl &m_base;
    QSet<QByteArray> m_seen;
};

/// The references that XML knows by itself, and numbers.
QString unescaped(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        if (end < 0 || end - at > 10) {
            out += text[at];
            continue;
        }
        const QString name = text.mid(at + 1, end - at - 1);
        bool isNumber = false;
        const uint code = name.startsWith("#x"_L1) ? name.mid(2).toUInt(&isNumber, 16) : name.startsWith(u'#') ? name.mid(1).toUInt(&isNumber) : 0;
        if (isNumber && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
            out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        else if (name == "amp"_L1)
            out += u'&';
        else if (name == "lt"_L1)
            out += u'<';
        else if (name == "gt"_L1)
            out += u'>';
        else if (name == "quot"_L1)
            out += u'"';
        else if (name == "apos"_L1)
            out += u'\'';
        else
            out += text.mid(at, end - at + 1);
        at = end;
    }
    return out;
}

/// The value of an attribute in the inside of a tag; null when there is none.
QString attributeOf(const QString &tag, QLatin1StringView name)
{
    for (qsizetype at = tag.indexOf(name, 0, Qt::CaseInsensitive); at >= 0; at = tag.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        qsizetype i = at + name.size();
        while (i < tag.size() && tag[i].isSpace())
            ++i;
        if (at == 0 || !tag[at - 1].isSpace() || i >= tag.size() || tag[i] != u'=')
            continue;
        for (++i; i < tag.size() && tag[i].isSpace(); ++i) { }
        if (i >= tag.size() || (tag[i] != u'"' && tag[i] != u'\''))
            return {};
        const qsizetype end = tag.indexOf(tag[i], i + 1);
        return end < 0 ? QString() : unescaped(tag.mid(i + 1, end - i - 1));
    }
    return {};
}

/// Walks over tags and text without minding whether they fit together.
class ListScanner
{
public:
    ListScanner(const QString &text, LinkList &list, const QUrl &base) : m_text(text), m_list(list), m_addresses(list, base) { }

    void scan()
    {
        while (m_at < m_text.size() && !m_addresses.isFull()) {
            if (m_text[m_at] != u'<')
                readText();
            else if (startsWith("<!--"_L1))
                skipPast("-->"_L1);
            else if (startsWith("<![CDATA["_L1))
                readCdata();
            else if (startsWith("<!"_L1) || startsWith("<?"_L1))
                skipPast(">"_L1);
            else
                readTag();
        }
    }

private:
    bool startsWith(QLatin1StringView mark) const { return QStringView(m_text).sliced(m_at).startsWith(mark); }

    void skipPast(QLatin1StringView mark)
    {
        const qsizetype found = m_text.indexOf(mark, m_at);
        m_at = found < 0 ? m_text.size() : found + mark.size();
    }

    void readText()
    {
        const qsizetype end = m_text.indexOf(u'<', m_at);
        const qsizetype stop = end < 0 ? m_text.size() : end;
        if (m_collecting && m_value.size() < longestAddress * 2)
            m_value += unescaped(m_text.mid(m_at, std::min<qsizetype>(stop - m_at, longestAddress * 2)));
        m_at = stop;
    }

    void readCdata()
    {
        const qsizetype start = m_at + 9;
        skipPast("]]>"_L1);
        const qsizetype end = std::max(start, m_at - 3);
        if (m_collecting)
            m_value += m_text.mid(start, std::min<qsizetype>(end - start, longestAddress * 2));
    }

    void readTag()
    {
        const qsizetype end = m_text.indexOf(u'>', m_at);
        const qsizetype stop = end < 0 ? m_text.size() : end;
        const bool closing = m_at + 1 < stop && m_text[m_at + 1] == u'/';
        const QString inside = m_text.mid(m_at + 1 + closing, std::min(longestTag, stop - m_at - 1 - closing));
        m_at = std::min(stop + 1, m_text.size());
        qsizetype length = 0;
        while (length < inside.size() && !inside[length].isSpace() && inside[length] != u'/')
            ++length;
        const QString prefix = inside.left(length).section(u':', 0, -2);
        const QString name = inside.left(length).section(u':', -1).toLower();
        if (closing)
            close(name);
        else
            open(name, prefix, inside);
    }

    void open(const QString &name, const QString &prefix, const QString &tag)
    {
        if (m_list.kind == LinkList::Kind::None) {
            const bool isFeed = name == "rss"_L1 || name == "feed"_L1 || name == "rdf"_L1;
            if (name == "urlset"_L1)
                m_list.kind = LinkList::Kind::Sitemap;
            else if (name == "sitemapindex"_L1)
                m_list.kind = LinkList::Kind::Index;
            else if (isFeed)
                m_list.kind = LinkList::Kind::Feed;
            return;
        }
        const bool isFeed = m_list.kind == LinkList::Kind::Feed;
        if (isFeed && (name == "item"_L1 || name == "entry"_L1)) {
            m_inItem = true;
            m_hasLink = false;
        }
        m_collecting = false;
        m_value.clear();
        if (!isFeed) {
            // Pictures and films have a "loc" too, in a namespace of their own.
            m_collecting = name == "loc"_L1 && !prefix.contains("image"_L1, Qt::CaseInsensitive) && !prefix.contains("video"_L1, Qt::CaseInsensitive);
        } else if (m_inItem && name == "link"_L1) {
            const QString href = attributeOf(tag, "href"_L1);
            const QString rel = attributeOf(tag, "rel"_L1);
            if (href.isEmpty())
                m_collecting = prefix.isEmpty();
            else if (rel.isEmpty() || rel == "alternate"_L1)
                addItem(href);
        } else if (m_inItem && name == "guid"_L1) {
            m_collecting = attributeOf(tag, "isPermaLink"_L1) != "false"_L1;
        }
    }

    void close(const QString &name)
    {
        if (m_collecting && name == "loc"_L1) {
            if (m_list.kind == LinkList::Kind::Index)
                m_addresses.addList(m_value);
            else
                m_addresses.addPage(m_value);
        } else if (m_collecting && name == "link"_L1) {
            addItem(m_value);
        } else if (m_collecting && name == "guid"_L1 && !m_hasLink && m_value.trimmed().startsWith("http"_L1)) {
            addItem(m_value);
        }
        if (name == "item"_L1 || name == "entry"_L1)
            m_inItem = false;
        m_collecting = false;
        m_value.clear();
    }

    void addItem(const QString &address)
    {
        m_hasLink = m_hasLink || !address.trimmed().isEmpty();
        m_addresses.addPage(address);
    }

    const QString &m_text;
    LinkList &m_list;
    Addresses m_addresses;
    qsizetype m_at = 0;
    QString m_value;
    bool m_collecting = false;
    bool m_inItem = false;
    bool m_hasLink = false;
};

void readJsonFeed(const QByteArray &bytes, LinkList &list, const QUrl &base)
{
    const QJsonObject feed = QJsonDocument::fromJson(bytes).object();
    if (!feed[u"version"_s].toString().contains("jsonfeed.org"_L1))
        return;
    list.kind = LinkList::Kind::Feed;
    Addresses addresses(list, base);
    for (const QJsonValue &item : feed[u"items"_s].toArray()) {
        const QString url = item[u"url"_s].toString();
        addresses.addPage(url.isEmpty() ? item[u"external_url"_s].toString() : url);
    }
}

/// An address on each line. One line that is something else makes it no list, but for remarks that begin with '#'.
void readTextList(const QString &text, LinkList &list, const QUrl &base)
{
    LinkList found;
    Addresses addresses(found, base);
    for (const QString &line : text.split(u'\n')) {
        const QString address = line.trimmed();
        if (address.isEmpty() || address.startsWith(u'#'))
            continue;
        if (!address.startsWith("http://"_L1, Qt::CaseInsensitive) && !address.startsWith("https://"_L1, Qt::CaseInsensitive))
            return;
        addresses.addPage(address);
    }
    if (found.pages.isEmpty())
        return;
    found.kind = LinkList::Kind::Text;
    list = found;
}

} // namespace

LinkList readLinkList(const QByteArray &bytes, const QUrl &base, bool textWanted)
{
    LinkList list;
    const QByteArray start = bytes.left(4096).trimmed();
    if (start.startsWith('{')) {
        readJsonFeed(bytes, list, base);
        return list;
    }
    const QString text = decodeText(bytes);
    const QString head = text.left(4096).toLower();
    // A page may speak of sitemaps; a list says what it is before anything else.
    static const QRegularExpression root(u"<(?:[a-z0-9_.-]+:)?(?:urlset|sitemapindex|rss|feed|rdf)[\\s>]"_s);
    const bool isXml = head.contains(root);
    if (isXml && !head.contains("<html"_L1))
        ListScanner(text, list, base).scan();
    else if (textWanted)
        readTextList(text, list, base);
    return list;
}

} // namespace dialogist::knowledge
