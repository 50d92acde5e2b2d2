// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/error.h"

namespace dialogist {

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid-input");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::TooNew:
        return QStringLiteral("too-new");
    case ErrorCode::Foreign:
        return QStringLiteral("foreign");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read-only");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::Denied:
        return QStringLiteral("denied");
    case ErrorCode::Limit:
        return QStringLiteral("limit");
    case ErrorCode::Timeout:
        return QStringLiteral("timeout");
    case ErrorCode::Network:
        return QStringLiteral("network");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::Encrypted:
        return QStringLiteral("encrypted");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace dialogist
