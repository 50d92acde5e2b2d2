// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace dialogist::knowledge {

/// Text of bytes in any encoding: byte order mark, then valid UTF-8, then what was stated, then what the bytes look like,
/// then windows-1252. Never fails; wrong bytes become U+FFFD.
QString decodeText(const QByteArray &bytes, const QString &stated = {});

/// Zero bytes or many control characters, in no Unicode encoding.
bool isBinary(const QByteArray &bytes);

} // namespace dialogist::knowledge
