// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/html.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/htmltree.h"
#include "studio/knowledge/readers/tablegrid.h"
#include "studio/knowledge/readers/textdecode.h"
#include "studio/knowledge/web/maincontent.h"

#include <QSet>
#include <QUrl>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 512;
constexpr qsizetype maxInput = 32 * 1024 * 1024;

struct Style {
    Block::Kind kind = Block::Kind::Paragraph;
    int level = 0;
    bool preformatted = false;
    int depth = 0;
};

class PageReader
{
public:
    PageReader(Document &document, const GumboNode *root) : m_document(document), m_sink(document), m_main(root) { }
    void readHead(const GumboNode *root);
    void walk(const GumboNode *node, Style style);
    void flush(const Style &style);

private:
    bool isSkipped(const GumboNode *node) const;
    QString visibleText(const GumboNode *node) const;
    QString addressOf(const GumboNode *anchor) const;
    void walkChildren(const GumboNode *node, const Style &style);
    void walkElement(const GumboNode *node, Style style);
    void readHeading(const GumboNode *node, int level, const Style &style);
    void readTable(const GumboNode *node, const Style &style);
    void collectRows(const GumboNode *node, TableGrid &grid, int depth);

    Document &m_document;
    BlockSink m_sink;
    MainContent m_main;
    QString m_text;
    QString m_link; ///< how the text begins while a link is open: it may go around several blocks
    QString m_anchor;
    QUrl m_base; ///< what addresses are relative to, if the page says so
};

/// What is no text on any page.
bool isNoText(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_HEAD:
        return true;
    default:
        break;
    }
    if (htmlHasAttribute(node, "hidden") || htmlAttribute(node, "aria-hidden") == "true"_L1 || htmlAttribute(node, "role") == "navigation"_L1)
        return true;
    const QString style = htmlAttribute(node, "style").toLower().remove(u' ');
    return style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1);
}

bool isBlockElement(GumboTag tag)
{
    static const QSet<int> inlineTags {
        GUMBO_TAG_A, GUMBO_TAG_ABBR, GUMBO_TAG_ACRONYM, GUMBO_TAG_B, GUMBO_TAG_BDI, GUMBO_TAG_BDO, GUMBO_TAG_BIG, GUMBO_TAG_CITE,
        GUMBO_TAG_CODE, GUMBO_TAG_DATA, GUMBO_TAG_DEL, GUMBO_TAG_DFN, GUMBO_TAG_EM, GUMBO_TAG_FONT, GUMBO_TAG_I, GUMBO_TAG_IMG,
        GUMBO_TAG_INS, GUMBO_TAG_KBD, GUMBO_TAG_LABEL, GUMBO_TAG_MARK, GUMBO_TAG_MATH, GUMBO_TAG_Q, GUMBO_TAG_RUBY, GUMBO_TAG_RT,
        GUMBO_TAG_RP, GUMBO_TAG_S, GUMBO_TAG_SAMP, GUMBO_TAG_SMALL, GUMBO_TAG_SPAN, GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG,
        GUMBO_TAG_SUB, GUMBO_TAG_SUP, GUMBO_TAG_TIME, GUMBO_TAG_TT, GUMBO_TAG_U, GUMBO_TAG_VAR, GUMBO_TAG_WBR, GUMBO_TAG_UNKNOWN,
        GUMBO_TAG_MI, GUMBO_TAG_MO, GUMBO_TAG_MN, GUMBO_TAG_MS, GUMBO_TAG_MTEXT, GUMBO_TAG_INPUT, GUMBO_TAG_NOBR,
    };
    return !inlineTags.contains(tag);
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
}

bool PageReader::isSkipped(const GumboNode *node) const
{
    return isNoText(node) || m_main.leavesOut(node);
}

QString PageReader::visibleText(const GumboNode *node) const
{
    return htmlVisibleText(node, [this](const GumboNode *element) { return isSkipped(element); },
                           [this](const GumboNode *anchor, const QString &words) { return linked(words, addressOf(anchor)); });
}

QString PageReader::addressOf(const GumboNode *anchor) const
{
    const QString address = htmlAttribute(anchor, "href");
    return m_base.isEmpty() || address.isEmpty() || address.startsWith(u'#') ? address : m_base.resolved(QUrl(address)).toString();
}

void PageReader::readHead(const GumboNode *root)
{
    m_document.language = htmlAttribute(root, "lang");
    if (m_document.language.isEmpty())
        m_document.language = htmlAttribute(root, "xml:lang");
    if (const GumboNode *head = htmlChild(root, GUMBO_TAG_HEAD)) {
        if (const GumboNode *title = htmlChild(head, GUMBO_TAG_TITLE))
            m_document.title = tidy(htmlText(title)).replace(u'\n', u' ');
        if (const GumboNode *base = htmlChild(head, GUMBO_TAG_BASE))
            m_base = QUrl(htmlAttribute(base, "href"));
    }
}

void PageReader::flush(const Style &style)
{
    if (!m_text.isEmpty()) {
        const qsizetype before = m_document.blocks.size();
        m_sink.add(style.kind, m_text, style.level, m_anchor);
        // What holds no words, such as the start of a link around blocks, takes the anchor from nobody.
        if (m_document.blocks.size() > before)
            m_anchor.clear();
        m_text = m_link;
    }
}

void PageReader::walk(const GumboNode *node, Style style)
{
    if (m_sink.isFull())
        return;
    if (++style.depth > maxDepth) {
        // Too deep to go into by recursion: the words are kept, their order in blocks is not.
        m_text += visibleText(node);
        return;
    }
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA: {
        QString text = QString::fromUtf8(node->v.text.text);
        if (!style.preformatted)
            text.replace(u'\n', u' ');
        m_text += text;
        break;
    }
    case GUMBO_NODE_WHITESPACE:
        m_text += style.preformatted ? QString::fromUtf8(node->v.text.text) : u" "_s;
        break;
    case GUMBO_NODE_ELEMENT:
        if (!isSkipped(node))
            walkElement(node, style);
        break;
    default:
        break;
    }
}

void PageReader::walkChildren(const GumboNode *node, const Style &style)
{
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        walk(static_cast<const GumboNode *>(children.data[i]), style);
}

void PageReader::walkElement(const GumboNode *node, Style style)
{
    const GumboTag tag = node->v.element.tag;
    if (const int level = headingLevel(tag)) {
        flush(style);
        readHeading(node, level, style);
        return;
    }
    if (tag == GUMBO_TAG_BR) {
        m_text += u'\n';
        return;
    }
    if (tag == GUMBO_TAG_A) {
        const QString outer = std::exchange(m_link, linkStart(addressOf(node)));
        m_text += m_link;
        walkChildren(node, style);
        m_link = outer;
        m_text += linkEnd() + m_link;
        return;
    }
    if (!isBlockElement(tag)) {
        walkChildren(node, style);
        return;
    }
    flush(style);
    Style inner = style;
    if (tag == GUMBO_TAG_TABLE) {
        readTable(node, style);
        return;
    }
    if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL)
        inner.level = style.kind == Block::Kind::ListItem ? style.level + 1 : 0;
    if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DD)
        inner.kind = Block::Kind::ListItem;
    else if (tag == GUMBO_TAG_PRE)
        inner.kind = Block::Kind::Code;
    else if (tag == GUMBO_TAG_BLOCKQUOTE)
        inner.kind = Block::Kind::Quote;
    inner.preformatted = inner.preformatted || tag == GUMBO_TAG_PRE;
    if (const QString id = htmlAttribute(node, "id"); !id.isEmpty())
        m_anchor = id.left(200);
    walkChildren(node, inner);
    flush(inner);
}

void PageReader::readHeading(const GumboNode *node, int level, const Style &style)
{
    Style inner = style;
    inner.kind = Block::Kind::Paragraph;
    const qsizetype before = m_document.blocks.size();
    walkChildren(node, inner);
    QString anchor = htmlAttribute(node, "id").left(200);
    if (anchor.isEmpty())
        anchor = m_anchor;
    if (m_document.blocks.size() == before)
        m_sink.heading(level, m_text, anchor);
    else
        flush(inner); // blocks inside a heading: broken markup, keep them as text
    m_text = m_link;
    m_anchor.clear();
}

/// No rows means all that are left.
int rowsOf(const GumboNode *cell)
{
    const QString rows = htmlAttribute(cell, "rowspan").trimmed();
    return rows == "0"_L1 ? std::numeric_limits<int>::max() : rows.toInt();
}

void PageReader::collectRows(const GumboNode *node, TableGrid &grid, int depth)
{
    if (depth > maxDepth)
        return;
    for (const GumboNode *child : htmlElements(node)) {
        if (child->v.element.tag == GUMBO_TAG_TR) {
            grid.beginRow();
            for (const GumboNode *cell : htmlElements(child))
                grid.add(visibleText(cell), htmlAttribute(cell, "colspan").toInt(), rowsOf(cell));
        } else if (child->v.element.tag != GUMBO_TAG_CAPTION) {
            collectRows(child, grid, depth + 1);
            grid.endGroup();
        }
    }
}

void PageReader::readTable(const GumboNode *node, const Style &style)
{
    // Tables inside tables, and tables around headings and paragraphs, only lay out the page.
    const bool layout = htmlAttribute(node, "role") == "presentation"_L1 || htmlContains(node, GUMBO_TAG_TABLE)
        || htmlContains(node, GUMBO_TAG_H1) || htmlContains(node, GUMBO_TAG_H2) || htmlContains(node, GUMBO_TAG_FORM);
    if (layout) {
        Style inner = style;
        inner.kind = Block::Kind::Paragraph;
        walkChildren(node, inner);
        flush(inner);
        return;
    }
    if (const GumboNode *caption = htmlChild(node, GUMBO_TAG_CAPTION))
        m_sink.paragraph(visibleText(caption));
    TableGrid grid;
    collectRows(node, grid, style.depth);
    addTable(m_sink, grid.take());
}

/// The charset a page states in its first bytes, in either spelling of the meta element.
QString statedCharset(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096).toLower();
    for (qsizetype at = head.indexOf("charset="); at >= 0; at = head.indexOf("charset=", at + 1)) {
        if (head.lastIndexOf("<meta", at) < 0 && head.lastIndexOf("<?xml", at) < 0)
            continue;
        QByteArray name;
        for (qsizetype i = at + 8; i < head.size() && name.size() < 40; ++i) {
            const char c = head.at(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_')
                name += c;
            else if (!name.isEmpty())
                break;
        }
        if (!name.isEmpty())
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace

Result<Document> readHtmlText(const QString &text)
{
    if (text.size() > maxInput)
        return readError(u"too-large"_s);
    const HtmlTree tree(text.toUtf8());
    if (!tree.root())
        return readError(u"too-complex"_s);
    Document document;
    document.mime = u"text/html"_s;
    PageReader reader(document, tree.root());
    reader.readHead(tree.root());
    reader.walk(tree.root(), {});
    reader.flush({});
    return document;
}

Result<Document> readHtml(const QByteArray &bytes, const QString &charset)
{
    if (bytes.size() > maxInput)
        return readError(u"too-large"_s);
    return readHtmlText(decodeText(bytes, charset.isEmpty() ? statedCharset(bytes) : charset));
}

} // namespace dialogist::knowledge
