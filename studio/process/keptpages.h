// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace dialogist::process {

/// While one lives, small pieces of memory that a library gives back to the system only to ask for them again a moment later stay with
/// the process and are filled with zeros, which is what the system would have done. Qt PDF does this a few times on every page, and each
/// time the processor has to forget addresses: a seventh of the time that reading a document takes.
///
/// Linux (madvise with MADV_DONTNEED, up to 64 KB); elsewhere it does nothing. For helper processes with one thread; they may nest.
class KeptPages
{
public:
    KeptPages();
    ~KeptPages();
    KeptPages(const KeptPages &) = delete;
    KeptPages &operator=(const KeptPages &) = delete;

    static long long kept(); ///< how many pieces so far in this process
};

} // namespace dialogist::process
