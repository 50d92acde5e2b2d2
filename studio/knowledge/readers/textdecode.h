// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace dialogist::knowledge {

/// Text of bytes in any encoding: byte order mark, then valid UTF-8, then what was stated, then what the bytes look like,
/// then windows-1252. Never fails; wrong bytes become U+FFFD.
QString decodeText(const QByteArray &bytes, const QString &stated = {});

/// The encoding of a text of which this is the beginning, perhaps cut within a character: as decodeText() would find it, for
/// decodeAs(). Empty = nothing but ASCII.
QString charsetOf(const QByteArray &beginning);

/// Text of bytes in that encoding, without a byte order mark; with none stated, as decodeText() finds out. Wrong bytes become U+FFFD.
QString decodeAs(const QByteArray &bytes, const QString &charset);

/// Zero bytes or many control characters, in no Unicode encoding.
bool isBinary(const QByteArray &bytes);

} // namespace dialogist::knowledge
