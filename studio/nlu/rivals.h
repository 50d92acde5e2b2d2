// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/vocabulary.h"

#include <vector>

namespace dialogist::nlu {

/// From which rows each class learns. As long as there are few, from all; with thousands of classes, from its own, those of the
/// classes that are most like it, and every n-th of the others: the rest is told apart anyway, and would take hours.
class Rivals
{
public:
    Rivals(const std::vector<SparseVector> &rows, const std::vector<int> &labels, int classes, qsizetype features);

    /// Ascending. Any thread may ask.
    std::vector<quint32> rowsFor(int label) const;

private:
    std::vector<int> nearest(int label) const;

    struct Part {
        int label;
        float weight;
    };
    size_t m_rows = 0;
    size_t m_limit = 0; ///< rows a class
    std::vector<std::vector<quint32>> m_rowsOf; ///< by class
    std::vector<std::vector<std::pair<quint32, float>>> m_centres; ///< by class: its heaviest features, of length one
    std::vector<std::vector<Part>> m_having; ///< by feature: the classes that have it among their heaviest
};

} // namespace dialogist::nlu
