// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

#include <mutex>
#include <utility>

namespace dialogist::shell {

/// Rows of a report on their way from the job's thread to the window. Usable from any thread.
class LiveRows
{
public:
    void add(const knowledge::ImportRow &row)
    {
        const std::lock_guard lock(m_mutex);
        m_rows.append(row);
    }
    QList<knowledge::ImportRow> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_rows, {});
    }

private:
    std::mutex m_mutex;
    QList<knowledge::ImportRow> m_rows;
};

} // namespace dialogist::shell
