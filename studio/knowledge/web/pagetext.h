// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/web/pagereader.h"
#include "studio/knowledge/web/pagevisit.h"

namespace dialogist::knowledge {

/// Reads pages that were fetched and cuts them into passages, one after another. To be used on the thread that made it.
class PageText
{
public:
    PageText(const CrawlShared &shared, JobControl &control);
    /// Takes the unread page and sets what came of it: passages, or the code of why there are none.
    void read(Visited &visited);

private:
    void take(Visited &visited, const UnreadPage &unread);

    const CrawlShared &m_shared;
    JobControl &m_control;
    PageReader m_reader;
};

} // namespace dialogist::knowledge
