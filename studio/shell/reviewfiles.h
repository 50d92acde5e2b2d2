// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"
#include "studio/privacy/review.h"
#include "studio/ui/ask.h"

namespace dialogist::shell {

/// Asks where to put one of the documents that the deploy page offers ("review-pdf", "notice-html", "record-csv" …); empty = nowhere.
QString chooseReviewFile(const model::Bot &bot, const QString &kind, ui::Ask &ask, QWidget *window);
/// Writes it there. Any thread.
Status writeReviewFile(const model::Bot &bot, const privacy::Review &review, const QString &kind, const QString &path);
/// The same with what the panel has drawn ("map-svg").
Status writeReviewFile(const QByteArray &content, const QString &path);

} // namespace dialogist::shell
