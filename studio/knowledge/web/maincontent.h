// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gumbo.h>

#include <unordered_set>

namespace dialogist::knowledge {

/// Tells a web page's own text from what surrounds it on every page: menus, headers, footers, cookie notices, lists of related
/// pages. Judges by structure, names of classes, and how much of a part's text is links; loads and runs nothing. A page without
/// a clear main part keeps all but the plain surroundings.
class MainContent
{
public:
    /// root is the html element; the tree must outlive this object.
    explicit MainContent(const GumboNode *root);

    /// True for an element that is to be skipped with all that is in it.
    bool leavesOut(const GumboNode *element) const { return m_out.count(element) > 0; }

private:
    std::unordered_set<const GumboNode *> m_out;
};

} // namespace dialogist::knowledge
