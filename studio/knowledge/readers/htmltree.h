// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <gumbo.h>

#include <functional>
#include <memory>
#include <vector>

namespace dialogist::knowledge {

/// A parsed page. All its memory is one arena: deep trees are freed without recursion.
class HtmlTree
{
public:
    explicit HtmlTree(QByteArray utf8);
    ~HtmlTree();
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    /// The html element; null when the page could not be parsed within bounds.
    const GumboNode *root() const { return m_output ? m_output->root : nullptr; }

private:
    static void *allocate(void *tree, size_t size);

    QByteArray m_utf8; ///< the tree points into it
    std::vector<std::unique_ptr<char[]>> m_chunks;
    size_t m_used = 0;
    size_t m_capacity = 0;
    GumboOutput *m_output = nullptr;
};

QString htmlAttribute(const GumboNode *element, const char *name);
bool htmlHasAttribute(const GumboNode *element, const char *name);
/// Child elements; empty for a node that is none.
QList<const GumboNode *> htmlElements(const GumboNode *node);
/// The first child element of that tag.
const GumboNode *htmlChild(const GumboNode *element, GumboTag tag);
/// An element of that tag anywhere below.
bool htmlContains(const GumboNode *element, GumboTag tag);
QString htmlText(const GumboNode *node);
/// As htmlText(), with blanks between blocks and without the elements that are skipped; linked, if given, says how the words of a link
/// are written.
QString htmlVisibleText(const GumboNode *node, const std::function<bool(const GumboNode *)> &skipped,
                        const std::function<QString(const GumboNode *anchor, const QString &words)> &linked);

} // namespace dialogist::knowledge
