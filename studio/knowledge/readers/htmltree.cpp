// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/htmltree.h"

#include <algorithm>
#include <new>

namespace dialogist::knowledge {

namespace {

constexpr size_t chunkSize = 256 * 1024;
constexpr int maxAttributesPerTag = 1000;
constexpr int maxNesting = 5000;

/// The parser compares every attribute of an element with those before it: one tag with very many takes minutes.
bool hasCrowdedTag(const QByteArray &html)
{
    int equals = 0;
    bool inTag = false;
    for (const char c : html) {
        if (c == '<') {
            inTag = true;
            equals = 0;
        } else if (c == '>') {
            inTag = false;
        } else if (inTag && (c == '=' || c == ' ' || c == '\n' || c == '\t') && ++equals > 40 * maxAttributesPerTag) {
            return true;
        }
    }
    return false;
}

/// Elements that are left open on purpose, or hold nothing: their number says nothing about depth.
bool closesItself(QByteArrayView name)
{
    static constexpr QByteArrayView names[] = {"p", "li", "br", "img", "hr", "input", "meta", "link", "td", "tr", "th", "dt", "dd", "option", "thead",
                                               "tbody", "tfoot", "area", "base", "col", "colgroup", "embed", "param", "source", "track", "wbr",
                                               "html", "head", "body"};
    const auto is = [name](QByteArrayView each) { return name.size() == each.size() && name.compare(each, Qt::CaseInsensitive) == 0; };
    return std::any_of(std::begin(names), std::end(names), is);
}

/// For each tag the parser may look through all elements that are open: very deep pages take minutes.
bool isDeeplyNested(const QByteArray &html)
{
    constexpr qsizetype longestName = 20;
    int depth = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && at + 1 < html.size(); at = html.indexOf('<', at + 1)) {
        const bool closing = html.at(at + 1) == '/';
        const qsizetype start = at + (closing ? 2 : 1);
        qsizetype end = start;
        while (end < html.size() && end - start < longestName && QChar::isLetterOrNumber(uchar(html.at(end))))
            ++end;
        if (end == start || closesItself(QByteArrayView(html).sliced(start, end - start)))
            continue;
        end = html.indexOf('>', end);
        if (end < 0)
            break;
        if (closing)
            depth = std::max(0, depth - 1);
        else if (html.at(end - 1) != '/' && ++depth > maxNesting)
            return true;
    }
    return false;
}

/// Walks below a node without recursion; the visitor returns whether to go into the node.
template<class Visitor> void walkBelow(const GumboNode *start, Visitor visit)
{
    std::vector<const GumboNode *> stack {start};
    while (!stack.empty()) {
        const GumboNode *node = stack.back();
        stack.pop_back();
        if (!visit(node) || node->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboVector &children = node->v.element.children;
        for (unsigned i = children.length; i > 0; --i)
            stack.push_back(static_cast<const GumboNode *>(children.data[i - 1]));
    }
}

bool isTextNode(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

} // namespace

void *HtmlTree::allocate(void *self, size_t size)
{
    auto *tree = static_cast<HtmlTree *>(self);
    const size_t aligned = (size + 15) & ~size_t(15);
    if (aligned > tree->m_capacity - tree->m_used) {
        tree->m_capacity = std::max(chunkSize, aligned);
        // The parser is C and does not check: a failure must end here, through the new-handler or the default terminate.
        tree->m_chunks.emplace_back(new char[tree->m_capacity]);
        tree->m_used = 0;
    }
    char *memory = tree->m_chunks.back().get() + tree->m_used;
    tree->m_used += aligned;
    return memory;
}

HtmlTree::HtmlTree(QByteArray utf8) : m_utf8(std::move(utf8))
{
    if (hasCrowdedTag(m_utf8) || isDeeplyNested(m_utf8))
        return;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &HtmlTree::allocate;
    options.deallocator = [](void *, void *) { };
    options.userdata = this;
    options.max_errors = 0;
    m_output = gumbo_parse_with_options(&options, m_utf8.constData(), size_t(m_utf8.size()));
}

HtmlTree::~HtmlTree() = default;

QString htmlAttribute(const GumboNode *element, const char *name)
{
    if (element->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *attribute = gumbo_get_attribute(&element->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool htmlHasAttribute(const GumboNode *element, const char *name)
{
    return element->type == GUMBO_NODE_ELEMENT && gumbo_get_attribute(&element->v.element.attributes, name);
}

QList<const GumboNode *> htmlElements(const GumboNode *node)
{
    QList<const GumboNode *> elements;
    if (node->type != GUMBO_NODE_ELEMENT)
        return elements;
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT)
            elements.append(child);
    }
    return elements;
}

const GumboNode *htmlChild(const GumboNode *element, GumboTag tag)
{
    for (const GumboNode *child : htmlElements(element)) {
        if (child->v.element.tag == tag)
            return child;
    }
    return nullptr;
}

bool htmlContains(const GumboNode *element, GumboTag tag)
{
    bool found = false;
    walkBelow(element, [&](const GumboNode *node) {
        found = found || (node != element && node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag);
        return !found;
    });
    return found;
}

QString htmlText(const GumboNode *start)
{
    QString text;
    walkBelow(start, [&text](const GumboNode *node) {
        if (isTextNode(node))
            text += QString::fromUtf8(node->v.text.text);
        return true;
    });
    return text;
}

QString htmlVisibleText(const GumboNode *start, const std::function<bool(const GumboNode *)> &skipped,
                        const std::function<QString(const GumboNode *anchor, const QString &words)> &linked)
{
    QString text;
    walkBelow(start, [&](const GumboNode *node) {
        if (isTextNode(node)) {
            text += QString::fromUtf8(node->v.text.text);
            return true;
        }
        if (node->type != GUMBO_NODE_ELEMENT || (node != start && skipped(node)))
            return false;
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_A && linked && node != start) {
            text += linked(node, htmlVisibleText(node, skipped, {})); // no link within a link, and so no recursion without end
            return false;
        }
        if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_BR || tag == GUMBO_TAG_TR
            || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            text += u' ';
        return true;
    });
    return text;
}

} // namespace dialogist::knowledge
