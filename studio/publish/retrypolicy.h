// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace dialogist::publish {

/// When and how long to wait before a call to a service is tried again: full jitter, as in "sleep = random(0, min(cap, base * 2^n))".
struct RetryPolicy {
    int baseMs = 500;
    int capMs = 30'000;
    int retryAfterCapMs = 600'000;
    int maxTries = 8;
    int totalMs = 300'000;

    /// Of answers: 408, 425, 429, 500, 502, 503, 504. Everything else is final.
    static bool mayRetry(int status);
    /// attempt counts from 0; chance is in [0, 1). A Retry-After header (seconds or date) wins.
    qint64 waitMs(int attempt, double chance, const QByteArray &retryAfter, const QDateTime &now) const;
};

} // namespace dialogist::publish
