// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

class QThreadPool;

namespace dialogist {

/// The threads on which all long work runs; usable from any thread, ends with the program. Not Qt's global pool: some versions of Qt, 6.4 among
/// them, paint with the help of that one and wait until a thread is free, so the window would stand still for as long as jobs take.
QThreadPool *workPool();

} // namespace dialogist
