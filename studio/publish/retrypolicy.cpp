// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/retrypolicy.h"

#include <QLocale>

namespace dialogist::publish {

using namespace Qt::StringLiterals;

bool RetryPolicy::mayRetry(int status)
{
    switch (status) {
    case 408:
    case 425:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
        return true;
    default:
        return false;
    }
}

qint64 RetryPolicy::waitMs(int attempt, double chance, const QByteArray &retryAfter, const QDateTime &now) const
{
    bool isSeconds = false;
    const qint64 seconds = retryAfter.trimmed().toLongLong(&isSeconds);
    if (isSeconds && seconds >= 0)
        return std::min<qint64>(seconds, retryAfterCapMs / 1000) * 1000;
    if (!retryAfter.isEmpty()) {
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(retryAfter.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        date.setTimeSpec(Qt::UTC);
        if (date.isValid())
            return std::clamp<qint64>(now.msecsTo(date), 0, retryAfterCapMs);
    }
    const double ceiling = std::min<double>(capMs, double(baseMs) * double(1LL << std::min(attempt, 30)));
    return qint64(chance * ceiling);
}

} // namespace dialogist::publish
