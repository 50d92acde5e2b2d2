// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"
#include "studio/privacy/review.h"
#include "studio/ui/ask.h"

namespace dialogist::shell {

/// Writes one of the documents that the deploy page offers ("review-pdf", "notice-html", "record-csv" …) to a file that the person
/// chooses. Cancelled when they choose none.
Status writeReviewFile(const model::Bot &bot, const privacy::Review &review, const QString &kind, ui::Ask &ask, QWidget *window);

} // namespace dialogist::shell
