// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/readerprocess.h"

#include <QByteArray>

namespace dialogist::knowledge {

/// The exit code of a reader that ran out of memory: it cannot say so otherwise.
inline constexpr int exitOutOfMemory = 72;

/// Both ways a message is eight bytes of length (big-endian) and that many bytes of CBOR.
QByteArray framed(const QByteArray &message);
/// The length a frame announces; -1 while it is not complete.
qint64 framedLength(const QByteArray &start);
inline constexpr qsizetype frameHeader = 8;

QByteArray encodeRequest(const ReadRequest &request, const ReadLimits &limits);
bool decodeRequest(const QByteArray &message, ReadRequest &request, ReadLimits &limits);

QByteArray encodeAnswer(const Result<Document> &result);
Result<Document> decodeAnswer(const QByteArray &message);

} // namespace dialogist::knowledge
