// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/workpool.h"

#include <QGlobalStatic>
#include <QThreadPool>

#include <algorithm>

namespace dialogist {

namespace {
/// A check or a search must get its turn beside the two jobs that a queue runs at a time, on small machines too.
constexpr int leastThreads = 4;

struct WorkPool : QThreadPool {
    WorkPool() { setMaxThreadCount(std::max(leastThreads, maxThreadCount())); }
};
Q_GLOBAL_STATIC(WorkPool, pool)
} // namespace

QThreadPool *workPool()
{
    return pool();
}

} // namespace dialogist
