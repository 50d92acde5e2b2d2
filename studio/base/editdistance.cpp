// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/editdistance.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstdlib>

namespace dialogist {

int editDistance(QStringView a, QStringView b, int limit)
{
    const int over = limit + 1;
    if (std::abs(a.size() - b.size()) > limit)
        return over;
    // What both begin and end with needs no change.
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.sliced(1);
        b = b.sliced(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    if (a.isEmpty() || b.isEmpty())
        return int(a.size() + b.size());
    using Row = QVarLengthArray<int, 48>;
    Row older(b.size() + 1);
    Row last(b.size() + 1);
    Row row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = int(std::min<qsizetype>(j, over));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        // Further from the diagonal than the limit, everything is over it.
        const qsizetype from = std::max<qsizetype>(1, i - limit);
        const qsizetype to = std::min<qsizetype>(b.size(), i + limit);
        row[from - 1] = from == 1 ? int(std::min<qsizetype>(i, over)) : over;
        int least = row[from - 1];
        for (qsizetype j = from; j <= to; ++j) {
            int cost = std::min({last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, older[j - 2] + 1);
            row[j] = cost;
            least = std::min(least, cost);
        }
        if (least > limit)
            return over;
        if (to < b.size())
            row[to + 1] = over; // which the next row looks at
        std::swap(older, last);
        std::swap(last, row);
    }
    return std::min(last[b.size()], over);
}

} // namespace dialogist
