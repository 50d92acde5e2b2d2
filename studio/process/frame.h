// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace dialogist::process {

/// How the program talks with its own helper processes: eight bytes of length (big-endian) and that many bytes of message, both ways.
QByteArray framed(const QByteArray &message);
/// The length a frame announces; -1 while its header is not complete, or when it is nonsense.
qint64 framedLength(const QByteArray &start);
inline constexpr qsizetype frameHeader = 8;

/// The exit code of a helper that ran out of memory: it cannot say so otherwise.
inline constexpr int exitOutOfMemory = 72;

// The helper's side, on standard input and output.
void useBinaryPipes();
/// False at the end of the input, and for a message longer than most.
bool readFrame(QByteArray &message, qint64 most);
void writeFrame(const QByteArray &message);
/// Nothing more is read from standard input.
void closeInput();

} // namespace dialogist::process
