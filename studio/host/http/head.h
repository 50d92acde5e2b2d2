// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/http/message.h"

#include <string_view>

namespace dialogist::host {

/// The start line and headers of one request, or the status to refuse it with.
struct Head {
    int refusal = 0; ///< 0 = sound; else 400, 414, 417, 431, 501 or 505
    HttpRequest request;
    bool keepAlive = true;
    bool chunked = false;
    bool expectsContinue = false;
    qint64 contentLength = 0; ///< meaningless when chunked
};

/// Limits that hold for every request.
inline constexpr qsizetype maxHeadBytes = 16 * 1024;
inline constexpr qsizetype maxLineBytes = 8 * 1024;
inline constexpr int maxHeaders = 64;

/// Reads what stands before the empty line, that line included (RFC 9112), and takes nothing that two servers could read in two
/// ways: bare CR or LF, folded lines, blanks before a colon, doubled Host or Content-Length, lengths that are no plain number,
/// a length together with a coding, other codings than chunked, escapes that hide path separators.
Head readHead(std::string_view bytes);

} // namespace dialogist::host
