// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/readerprocess.h"

#include <QByteArray>

namespace dialogist::knowledge {

// Both ways a message is CBOR in a frame (studio/process/frame.h).

QByteArray encodeRequest(const ReadRequest &request, const ReadLimits &limits);
bool decodeRequest(const QByteArray &message, ReadRequest &request, ReadLimits &limits);

QByteArray encodeAnswer(const Result<Document> &result);
Result<Document> decodeAnswer(const QByteArray &message);

/// The answer to a survey.
QByteArray encodeKind(const TextKind &kind);
Result<TextKind> decodeKind(const QByteArray &message);

/// The answer to a request for a page to look at. Sizes and numbers are checked: it comes from a process that read hostile input.
QByteArray encodePage(const Result<PageImage> &result);
Result<PageImage> decodePage(const QByteArray &message);

} // namespace dialogist::knowledge
