// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/teasers.h"

#include "studio/knowledge/readers/htmltree.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dialogist::knowledge {

using namespace std::literals;

namespace {

constexpr qsizetype longestHeading = 60;
constexpr int fewestItems = 3;
constexpr int longestItem = 420; // characters of a teaser
constexpr int mostNodes = 200; // of one item: a bigger one is no teaser

/// How such headings begin; in lower case.
constexpr std::array beginnings {
    u"related"sv, u"most popular"sv, u"most read"sv, u"most viewed"sv, u"popular posts"sv, u"popular articles"sv, u"read next"sv, u"up next"sv, u"read also"sv,
    u"also read"sv, u"more from"sv, u"more stories"sv, u"more news"sv, u"more articles"sv, u"more like this"sv, u"you may also"sv,
    u"you might also"sv, u"you may like"sv, u"you might like"sv, u"you might be interested"sv, u"recommended for"sv, u"recommended reading"sv, u"recommended articles"sv,
    u"recommended stories"sv, u"trending"sv, u"share this"sv, u"share on"sv, u"like this:"sv, u"recent posts"sv, u"recent comments"sv,
    u"latest news"sv, u"latest posts"sv, u"leave a reply"sv, u"leave a comment"sv, u"post a comment"sv, u"sign up for our"sv, u"subscribe to our"sv,
    u"follow us"sv, u"similar articles"sv, u"similar posts"sv, u"from around the web"sv, u"around the web"sv, u"sponsored"sv, u"advertisement"sv, u"people also"sv,
    u"customers also"sv,
    u"mehr zum thema"sv, u"das könnte sie"sv, u"das könnte dich"sv, u"auch interessant"sv, u"ähnliche artikel"sv, u"ähnliche beiträge"sv, u"meistgelesen"sv,
    u"lesen sie auch"sv, u"weitere artikel"sv, u"verwandte artikel"sv, u"passend dazu"sv, u"empfohlene artikel"sv, u"teilen auf"sv,
    u"baca juga"sv, u"artikel terkait"sv, u"berita terkait"sv, u"berita lainnya"sv, u"artikel lainnya"sv, u"terpopuler"sv, u"bagikan"sv, u"kongsi"sv, u"berita berkaitan"sv,
    u"artikel berkaitan"sv, u"यह भी पढ़ें"sv, u"ये भी पढ़ें"sv, u"संबंधित"sv,
    u"te puede interesar"sv, u"más leíd"sv, u"lo más"sv, u"artículos relacionados"sv, u"noticias relacionadas"sv, u"le puede interesar"sv, u"también te"sv,
    u"à lire aussi"sv, u"lire aussi"sv, u"sur le même sujet"sv, u"les plus lus"sv, u"articles similaires"sv, u"articles liés"sv, u"vous aimerez aussi"sv,
    u"leggi anche"sv, u"potrebbe interessarti"sv, u"articoli correlati"sv, u"leia também"sv, u"artigos relacionados"sv, u"veja também"sv, u"lees ook"sv,
    u"meer over"sv, u"gerelateerd"sv, u"читайте также"sv, u"похожие"sv, u"czytaj też"sv, u"czytaj także"sv, u"zobacz także"sv,
    u"相关阅读"sv, u"相关文章"sv, u"相关新闻"sv, u"推荐阅读"sv, u"相關文章"sv, u"延伸閱讀"sv, u"関連記事"sv, u"関連リンク"sv, u"おすすめ記事"sv, u"관련기사"sv, u"관련 기사"sv,
};

constexpr std::array compounds {
    u"relatedpost"sv, u"relatedarticle"sv, u"relatedstor"sv, u"relatedlink"sv, u"relatedcontent"sv, u"mostpopular"sv, u"mostread"sv, u"mostviewed"sv,
    u"newsletter"sv, u"cookie"sv, u"recirc"sv, u"sponsor"sv, u"sharebar"sv, u"sharebutton"sv, u"sharetool"sv, u"sharethis"sv, u"addthis"sv, u"sociallink"sv, u"socialshare"sv,
    u"socialmedia"sv, u"socialbar"sv, u"breadcrumb"sv, u"sidebar"sv, u"pagefooter"sv, u"sitefooter"sv, u"pageheader"sv, u"siteheader"sv, u"commentlist"sv,
    u"commentform"sv, u"commentsection"sv, u"paywall"sv, u"adcontainer"sv, u"adslot"sv, u"adunit"sv, u"advertis"sv, u"slideshowpromo"sv, u"authorbio"sv, u"postmeta"sv,
    u"postnav"sv, u"relatedposts"sv, u"recommendation"sv, u"flyout"sv, u"micronav"sv, u"offcanvas"sv,
};

struct Item {
    int text = 0;
    int links = 0; ///< characters in links to other pages
    bool headline = false; ///< a link is in a heading, or a heading in a link
    bool picture = false; ///< in a link
    bool tooLarge = false;
};

int lengthOf(const char *text)
{
    int length = 0;
    bool blank = true;
    for (; *text; ++text) {
        const bool space = *text == ' ' || *text == '\n' || *text == '\t' || *text == '\r';
        length += !(space && blank) && (uchar(*text) & 0xc0) != 0x80;
        blank = space;
    }
    return length;
}

Item look(const GumboNode *start)
{
    struct Step {
        const GumboNode *node;
        bool link;
        bool heading;
    };
    Item item;
    int nodes = 0;
    std::vector<Step> stack {{start, false, false}};
    while (!stack.empty()) {
        const Step step = stack.back();
        stack.pop_back();
        if (++nodes > mostNodes) {
            item.tooLarge = true;
            return item;
        }
        if (step.node->type == GUMBO_NODE_TEXT) {
            const int length = lengthOf(step.node->v.text.text);
            item.text += length;
            item.links += step.link ? length : 0;
            item.headline = item.headline || (step.link && step.heading && length > 0);
        }
        if (step.node->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboTag tag = step.node->v.element.tag;
        const GumboAttribute *href = tag == GUMBO_TAG_A ? gumbo_get_attribute(&step.node->v.element.attributes, "href") : nullptr;
        const bool link = step.link || (href && href->value[0] != '#' && href->value[0] != '\0');
        const bool heading = step.heading || (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6);
        item.picture = item.picture || (link && tag == GUMBO_TAG_IMG);
        const GumboVector &children = step.node->v.element.children;
        for (unsigned at = 0; at < children.length; ++at)
            stack.push_back({static_cast<const GumboNode *>(children.data[at]), link, heading});
    }
    return item;
}

bool isTeaser(const Item &item)
{
    if (item.tooLarge || item.text < 8 || item.text > longestItem || item.links == 0)
        return false;
    return item.headline || item.links * 10 >= item.text * 8 || (item.picture && item.links * 5 >= item.text);
}

} // namespace

bool announcesOthers(QStringView heading)
{
    heading = heading.trimmed();
    if (heading.isEmpty() || heading.size() > longestHeading)
        return false;
    const QString lower = heading.toString().toLower();
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const auto &beginning) {
        const QStringView word(beginning.data(), qsizetype(beginning.size()));
        if (!lower.startsWith(word))
            return false;
        // "Related" alone or before a noun, but not "Relatedness": the word ends there, but in scripts without blanks.
        const QChar next = lower.size() > word.size() ? lower[word.size()] : QChar(u' ');
        return !next.isLetter() || word.back().unicode() > 0x24f || word.endsWith(u"leíd") || word.endsWith(u"похожие");
    });
}

bool isSurroundingCompound(QStringView name)
{
    return std::any_of(compounds.begin(), compounds.end(),
                       [&](const auto &part) { return name.contains(QStringView(part.data(), qsizetype(part.size()))); });
}

bool isRowOfTeasers(const GumboNode *element)
{
    int items = 0;
    int teasers = 0;
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    for (const GumboNode *child : htmlElements(element)) {
        const GumboTag childTag = child->v.element.tag;
        if (childTag == GUMBO_TAG_SCRIPT || childTag == GUMBO_TAG_STYLE || childTag == GUMBO_TAG_BR || (childTag >= GUMBO_TAG_H1 && childTag <= GUMBO_TAG_H6))
            continue;
        if (items == 0)
            tag = childTag;
        if (childTag != tag || (tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_LI && tag != GUMBO_TAG_ARTICLE && tag != GUMBO_TAG_SECTION && tag != GUMBO_TAG_A))
            return false;
        ++items;
        teasers += isTeaser(look(child));
        if (items - teasers > 1 + items / 4)
            return false;
    }
    return items >= fewestItems && teasers * 4 >= items * 3;
}

} // namespace dialogist::knowledge
