// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace dialogist {

enum class ErrorCode {
    Cancelled, ///< the person stopped it; never shown as an error
    InvalidInput, ///< what was given cannot be used as it is
    NotFound,
    Corrupt, ///< a file is damaged
    TooNew, ///< a file was written by a newer program
    Foreign, ///< a file is not one of ours, or holds what ours never hold
    ReadOnly,
    Locked, ///< another program has it
    DiskFull,
    Denied, ///< permissions, policy, or a guard refused it
    Limit, ///< a limit on size, time or count was reached
    Timeout,
    Network,
    Unsupported,
    Encrypted, ///< needs a password
    Conflict, ///< it changed in the meantime
    Internal, ///< our own mistake
};

/// What went wrong. The message is a translated sentence for the person that names the thing and the remedy;
/// the detail is for a log and never holds text a person typed or imported.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
};

/// A stable lower-case word for scripts ("not-found"); never translated.
QString codeName(ErrorCode code);

} // namespace dialogist
