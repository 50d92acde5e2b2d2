// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/maincontent.h"

#include "studio/knowledge/readers/htmltree.h"
#include "studio/knowledge/web/teasers.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr double shortParagraph = 25; // characters: less says nothing about where the text is
constexpr double enoughText = 200;
constexpr double nearlyAll = 0.6; // of a page's text: what holds so much is no surrounding, whatever its name
constexpr double linkList = 0.5; // share of links from which a part is a menu
constexpr double othersAtMost = 0.3; // of the text: a block that leads to other pages
constexpr double formsAtMost = 0.1;
constexpr double enoughBeside = 1500; // characters of text beside a gallery
constexpr int scoredAncestors = 4;
constexpr int namesLookedAt = 400; // characters of class and id

/// What is known of an element with all that is in it.
struct Facts {
    double text = 0; ///< characters without runs of blanks
    double links = 0; ///< of them in links
    double commas = 0;
    double score = 0; ///< of being the element that holds the text
    int paragraphs = 0;
    int depth = 0;
    bool boilerplate = false;
};

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}

GumboTag tagOf(const GumboNode *node)
{
    return node->v.element.tag;
}

bool isNeverText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_TEXTAREA:
        return true;
    default:
        return false;
    }
}

bool isHidden(const GumboNode *element)
{
    if (htmlHasAttribute(element, "hidden") || htmlAttribute(element, "aria-hidden") == "true"_L1)
        return true;
    const QString style = htmlAttribute(element, "style").toLower().remove(u' ');
    return style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1);
}

/// The words in an element's class and id: "site-Footer_links" gives site, footer, links.
QSet<QString> namesOf(const GumboNode *element)
{
    const QString all = (htmlAttribute(element, "class") + u' ' + htmlAttribute(element, "id")).left(namesLookedAt);
    QSet<QString> names;
    QString name;
    for (qsizetype at = 0; at <= all.size(); ++at) {
        const QChar c = at < all.size() ? all[at] : QChar(u' ');
        const bool hump = c.isUpper() && at > 0 && all[at - 1].isLower();
        if ((!c.isLetter() || hump) && !name.isEmpty())
            names.insert(std::exchange(name, QString()));
        if (c.isLetter())
            name += c.toLower();
    }
    return names;
}

bool intersects(const QSet<QString> &names, const QSet<QString> &known)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return known.contains(name); });
}

bool hasSurroundingName(const QSet<QString> &names)
{
    static const QSet<QString> surrounding {
        u"ad"_s, u"ads"_s, u"advert"_s, u"advertisement"_s, u"adsense"_s, u"banner"_s, u"breadcrumb"_s, u"breadcrumbs"_s, u"byline"_s, u"cookie"_s,
        u"cookies"_s, u"comment"_s, u"comments"_s, u"disqus"_s, u"consent"_s, u"gdpr"_s, u"footer"_s, u"foot"_s, u"header"_s, u"masthead"_s, u"menu"_s,
        u"nav"_s, u"navbar"_s, u"navigation"_s, u"navheader"_s, u"navfooter"_s, u"sitenav"_s, u"modal"_s, u"popup"_s, u"newsletter"_s, u"subscribe"_s,
        u"pager"_s, u"pagination"_s, u"promo"_s, u"promotion"_s, u"recommend"_s, u"recommended"_s, u"related"_s, u"share"_s, u"sharing"_s, u"sharedaddy"_s,
        u"shoutbox"_s, u"sidebar"_s, u"skip"_s, u"social"_s, u"sponsor"_s, u"sponsored"_s, u"supplemental"_s, u"tags"_s, u"taglist"_s,
        u"toolbar"_s, u"toolbox"_s, u"trending"_s, u"widget"_s, u"outbrain"_s, u"taboola"_s, u"replies"_s, u"respond"_s, u"rss"_s,
        u"jumbotron"_s, u"legends"_s, u"noprint"_s, u"editsection"_s, u"toc"_s, u"catlinks"_s, u"navbox"_s, u"printfooter"_s};
    return intersects(names, surrounding) || std::any_of(names.begin(), names.end(), [](const QString &name) { return isSurroundingCompound(name); });
}

bool hasContentName(const QSet<QString> &names)
{
    static const QSet<QString> content {u"article"_s, u"body"_s, u"content"_s, u"entry"_s, u"main"_s, u"page"_s, u"post"_s,
                                        u"story"_s, u"text"_s, u"blog"_s, u"hentry"_s, u"document"_s, u"column"_s};
    return intersects(names, content);
}

/// Names such as "comment-box post" or "article_comments": what readers wrote below, whatever else the name says. Not what only tells
/// that there are comments ("has-comments", "comments-open").
bool isNamedComments(const GumboNode *element)
{
    const QString all = (htmlAttribute(element, "class") + u' ' + htmlAttribute(element, "id")).left(namesLookedAt).toLower();
    if (!all.contains("comment"_L1) && !all.contains("comentari"_L1) && !all.contains("komment"_L1) && !all.contains("komentar"_L1))
        return false;
    const QStringList tokens = all.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(tokens.begin(), tokens.end(), [](const QString &token) {
        const bool named = token.contains("comment"_L1) || token.contains("comentari"_L1) || token.contains("komment"_L1) || token.contains("komentar"_L1);
        return named && !token.startsWith("has"_L1) && !token.startsWith("no"_L1) && !token.startsWith("with"_L1) && !token.contains("open"_L1)
            && !token.contains("closed"_L1) && !token.contains("status"_L1) && !token.contains("commentary"_L1);
    });
}

/// A row of pictures with captions: no part of a text that goes on without it.
bool isNamedGallery(const GumboNode *element)
{
    static const QSet<QString> gallery {u"gallery"_s, u"carousel"_s, u"slideshow"_s};
    return intersects(namesOf(element), gallery);
}

bool hasSurroundingRole(const GumboNode *element)
{
    static const QSet<QString> roles {u"navigation"_s, u"banner"_s, u"complementary"_s, u"contentinfo"_s, u"search"_s, u"dialog"_s,
                                      u"alertdialog"_s, u"menu"_s, u"menubar"_s};
    return roles.contains(htmlAttribute(element, "role").toLower());
}

class Judge
{
public:
    Judge(const GumboNode *root, std::unordered_set<const GumboNode *> *out)
        : m_out(*out)
    {
        const GumboNode *body = htmlChild(root, GUMBO_TAG_BODY);
        m_body = body ? body : root;
    }

    void run()
    {
        collect();
        markSurroundings();
        const GumboNode *top = best();
        if (top)
            keepOnly(top);
        prune(top ? top : m_body);
    }

private:
    /// Elements in document order with their facts; children come after parents, so that a walk backwards adds up.
    void collect()
    {
        std::vector<std::pair<const GumboNode *, int>> stack {{m_body, 0}};
        while (!stack.empty()) {
            const auto [node, depth] = stack.back();
            stack.pop_back();
            m_elements.push_back(node);
            m_facts[node].depth = depth;
            const GumboVector &children = node->v.element.children;
            for (unsigned at = children.length; at > 0; --at) {
                const auto *child = static_cast<const GumboNode *>(children.data[at - 1]);
                if (!isElement(child) || isNeverText(tagOf(child)))
                    continue;
                if (isHidden(child))
                    m_out.insert(child);
                else
                    stack.push_back({child, depth + 1});
            }
        }
        sum();
    }

    /// Adds up text and links of all that is not surrounding.
    void sum()
    {
        for (auto &[node, facts] : m_facts)
            facts.text = facts.links = facts.commas = 0;
        for (auto node = m_elements.rbegin(); node != m_elements.rend(); ++node) {
            Facts &facts = m_facts[*node];
            addOwnText(*node, &facts);
            if (tagOf(*node) == GUMBO_TAG_A)
                facts.links = facts.text;
            const auto parent = m_facts.find((*node)->parent);
            if (*node == m_body || parent == m_facts.end() || facts.boilerplate)
                continue;
            parent->second.text += facts.text;
            parent->second.links += facts.links;
            parent->second.commas += facts.commas;
        }
    }

    static void addOwnText(const GumboNode *node, Facts *facts)
    {
        const GumboVector &children = node->v.element.children;
        for (unsigned at = 0; at < children.length; ++at) {
            const auto *child = static_cast<const GumboNode *>(children.data[at]);
            if (child->type != GUMBO_NODE_TEXT)
                continue;
            bool blank = true;
            for (const char *c = child->v.text.text; *c; ++c) {
                const bool space = *c == ' ' || *c == '\n' || *c == '\t' || *c == '\r';
                facts->text += !(space && blank) && (uchar(*c) & 0xc0) != 0x80;
                facts->commas += *c == ',';
                blank = space;
            }
        }
    }

    void markSurroundings()
    {
        const double all = std::max(1.0, m_facts[m_body].text);
        for (const GumboNode *node : m_elements) {
            if (node == m_body)
                continue;
            Facts &facts = m_facts[node];
            const bool inside = m_facts[node->parent].boilerplate;
            facts.boilerplate = inside || (isSurrounding(node, facts) && facts.text < nearlyAll * all);
        }
        for (const GumboNode *node : m_elements) {
            if (m_facts[node].boilerplate)
                m_out.insert(node);
        }
        sum();
    }

    bool isInsideArticle(const GumboNode *node) const
    {
        for (const GumboNode *up = node->parent; up && isElement(up); up = up->parent) {
            if (tagOf(up) == GUMBO_TAG_ARTICLE || tagOf(up) == GUMBO_TAG_MAIN)
                return true;
        }
        return false;
    }

    bool isSurrounding(const GumboNode *node, const Facts &facts) const
    {
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || hasSurroundingRole(node))
            return true;
        if (tag == GUMBO_TAG_ASIDE)
            return !isInsideArticle(node) || facts.links > linkList * facts.text;
        if (tag == GUMBO_TAG_HEADER)
            return !isInsideArticle(node);
        const bool container = tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL
            || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_P || tag == GUMBO_TAG_SPAN || tag == GUMBO_TAG_DL;
        if (!container)
            return false;
        const QSet<QString> names = namesOf(node);
        return (hasSurroundingName(names) && !hasContentName(names)) || isNamedComments(node);
    }

    static double nameWeight(const GumboNode *node)
    {
        const QSet<QString> names = namesOf(node);
        return (hasContentName(names) ? 25 : 0) - (hasSurroundingName(names) ? 25 : 0);
    }

    static double tagWeight(GumboTag tag)
    {
        switch (tag) {
        case GUMBO_TAG_ARTICLE:
        case GUMBO_TAG_MAIN:
            return 10;
        case GUMBO_TAG_DIV:
            return 5;
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_TD:
        case GUMBO_TAG_BLOCKQUOTE:
            return 3;
        case GUMBO_TAG_FORM:
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
        case GUMBO_TAG_DL:
        case GUMBO_TAG_LI:
            return -3;
        default:
            return 0;
        }
    }

    bool holdsOnlyInline(const GumboNode *node) const
    {
        static const QSet<int> blocks {GUMBO_TAG_DIV, GUMBO_TAG_P, GUMBO_TAG_TABLE, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL,
                                       GUMBO_TAG_PRE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_FORM};
        const QList<const GumboNode *> children = htmlElements(node);
        return std::none_of(children.begin(), children.end(), [](const GumboNode *child) { return blocks.contains(tagOf(child)); });
    }

    bool isParagraph(const GumboNode *node) const
    {
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_DD)
            return true;
        return (tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION) && holdsOnlyInline(node);
    }

    /// Every paragraph speaks for the elements around it, the nearest most.
    const GumboNode *best()
    {
        std::unordered_set<const GumboNode *> candidates;
        for (const GumboNode *node : m_elements) {
            const Facts &facts = m_facts[node];
            if (facts.boilerplate || !isParagraph(node) || facts.text < shortParagraph || facts.links > linkList * facts.text)
                continue;
            const double worth = 1 + facts.commas + std::min(3.0, facts.text / 100);
            const GumboNode *up = node->parent;
            for (int level = 0; level < scoredAncestors && up && m_facts.count(up); ++level, up = up->parent) {
                if (candidates.insert(up).second)
                    m_facts[up].score += tagWeight(tagOf(up)) + nameWeight(up);
                m_facts[up].score += worth / (level == 0 ? 1 : level == 1 ? 2 : 3.0 * level);
                ++m_facts[up].paragraphs;
                if (up == m_body)
                    break;
            }
        }
        const GumboNode *top = nullptr;
        for (const GumboNode *candidate : candidates) {
            Facts &facts = m_facts[candidate];
            facts.score *= 1 - facts.links / std::max(1.0, facts.text);
            const bool better = !top || facts.score > m_facts[top].score
                || (facts.score == m_facts[top].score && facts.depth < m_facts[top].depth);
            if (better)
                top = candidate;
        }
        return top && top != m_body ? widened(top) : nullptr;
    }

    /// Up to the highest element that holds clearly more good text, or is marked as the one that holds it.
    const GumboNode *widened(const GumboNode *top)
    {
        const double page = m_facts[m_body].text;
        for (const GumboNode *up = top->parent; up && up != m_body && m_facts.count(up); up = up->parent) {
            const Facts &here = m_facts[top];
            const Facts &above = m_facts[up];
            const bool onlyChild = above.text <= here.text * 1.05;
            const bool article = tagOf(up) == GUMBO_TAG_ARTICLE || tagOf(up) == GUMBO_TAG_MAIN;
            const bool moreText = above.text > here.text * 1.2 && above.links - here.links < 0.3 * (above.text - here.text)
                && (above.score > here.score * 0.5 || here.text < 0.3 * page);
            if (onlyChild || article || moreText)
                top = up;
        }
        const bool tooLittle = m_facts[top].text < enoughText && m_facts[m_body].text > 2 * m_facts[top].text;
        return tooLittle ? nullptr : top;
    }

    /// Leaves out all beside the way down to the element; neighbours with text of the same kind stay.
    void keepOnly(const GumboNode *top)
    {
        const double bar = std::max(10.0, m_facts[top].score * 0.2);
        for (const GumboNode *node = top; node != m_body; node = node->parent) {
            const QString like = htmlAttribute(node, "class");
            for (const GumboNode *sibling : htmlElements(node->parent)) {
                if (sibling == node || !m_facts.count(sibling))
                    continue;
                const Facts &facts = m_facts[sibling];
                const bool sameKind = !like.isEmpty() && htmlAttribute(sibling, "class") == like;
                const double bonus = sameKind ? m_facts[top].score * 0.2 : 0;
                const bool prose = tagOf(sibling) == GUMBO_TAG_P && facts.text > 80 && facts.links < 0.25 * facts.text;
                const bool heading = tagOf(sibling) >= GUMBO_TAG_H1 && tagOf(sibling) <= GUMBO_TAG_H2;
                const bool good = facts.text > 0 && facts.links < linkList * facts.text && facts.score + bonus >= bar;
                const bool twin = sameKind && facts.text > enoughText && facts.links < 0.25 * facts.text;
                if (!(node == top && (good || prose)) && !twin && !heading && !htmlContains(sibling, GUMBO_TAG_H1))
                    m_out.insert(sibling);
            }
        }
    }

    /// Inside the text: lists of links, forms and fragments that are mostly links.
    void prune(const GumboNode *top)
    {
        const double all = std::max(1.0, m_facts[top].text);
        for (const GumboNode *node : m_elements) {
            const Facts &facts = m_facts[node];
            if (node == m_body || facts.boilerplate)
                continue;
            const GumboTag tag = tagOf(node);
            if (tag == GUMBO_TAG_DIV && node != top && all - facts.text > enoughBeside && isNamedGallery(node)) {
                m_out.insert(node);
                continue;
            }
            if (facts.text > 0.4 * all)
                continue;
            const bool list = tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION
                || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_DL;
            if (!list)
                continue;
            if (facts.text < othersAtMost * all && (leadsToOthers(node) || (facts.links > 0 && isRowOfTeasers(node)))) {
                m_out.insert(node);
                continue;
            }
            const double share = facts.links / std::max(1.0, facts.text);
            const bool menu = share > (facts.text > 600 ? 0.7 : linkList) && facts.commas < 10;
            const bool form = tag == GUMBO_TAG_FORM && facts.text < std::max(enoughText, formsAtMost * all);
            if (menu || form)
                m_out.insert(node);
        }
    }

    /// A block under a heading such as "Related articles": the heading is the first text in it.
    static bool leadsToOthers(const GumboNode *block)
    {
        const GumboNode *node = block;
        for (int level = 0; level < 6; ++level) {
            const GumboVector &children = node->v.element.children;
            const GumboNode *first = nullptr;
            for (unsigned at = 0; at < children.length && !first; ++at) {
                const auto *child = static_cast<const GumboNode *>(children.data[at]);
                if (child->type == GUMBO_NODE_TEXT)
                    return node != block && announcesOthers(QString::fromUtf8(child->v.text.text));
                if (isElement(child) && !isNeverText(tagOf(child)) && !(tagOf(child) == GUMBO_TAG_IMG || tagOf(child) == GUMBO_TAG_A))
                    first = child;
                else if (isElement(child) && tagOf(child) == GUMBO_TAG_A)
                    return false;
            }
            if (!first)
                return false;
            node = first;
        }
        return false;
    }

    const GumboNode *m_body = nullptr;
    std::vector<const GumboNode *> m_elements;
    std::unordered_map<const GumboNode *, Facts> m_facts;
    std::unordered_set<const GumboNode *> &m_out;
};

} // namespace

MainContent::MainContent(const GumboNode *root)
{
    if (root && root->type == GUMBO_NODE_ELEMENT)
        Judge(root, &m_out).run();
}

} // namespace dialogist::knowledge
