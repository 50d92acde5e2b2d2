// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"
#include "studio/privacy/profile.h"
#include "studio/privacy/review.h"

#include <QByteArray>
#include <QString>

namespace dialogist::privacy {

/// The full privacy notice for the people who chat, in a language of NoticeTexts; empty for other languages. Facts that are missing
/// read "not stated".
QString noticeMarkdown(const model::Bot &bot, const Profile &profile, const Review &review, const QString &language);
QString noticeHtml(const model::Bot &bot, const Profile &profile, const Review &review, const QString &language);

/// Record of processing activities (GDPR Art. 30): one row per purpose, as controller and as the processor's part. UTF-8 with a
/// header row, RFC 4180.
QByteArray recordCsv(const model::Bot &bot, const Profile &profile, const Review &review);

/// The service's receivers, those of this bot marked.
QByteArray subprocessorsCsv(const Review &review);
QByteArray subprocessorsJson(const Review &review);

/// The whole review as a document of its own, for printing. Everything in it is escaped.
QString reviewHtml(const model::Bot &bot, const Review &review);

} // namespace dialogist::privacy
