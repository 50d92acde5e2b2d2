// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/parts.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace dialogist::knowledge {

/// What a crawl found out about one page: enough to go on after it without fetching it again, and to ask the server next time whether
/// it has changed.
struct PageRecord {
    QUrl asked; ///< the address that was to be visited
    QUrl url; ///< where it was found, after redirects
    int depth = 0;
    bool follow = true;
    QString code; ///< why it was left out; empty = it was read
    QByteArray etag;
    QByteArray lastModified;
    QString bodyHash; ///< SHA-256 of the page as it came
    QString textHash; ///< of its text, to see doubles
    QList<QUrl> links; ///< normalised
    model::Source source; ///< when it was read

    QByteArray toCbor() const;
    static Result<PageRecord> fromCbor(const QByteArray &bytes);
};

} // namespace dialogist::knowledge
