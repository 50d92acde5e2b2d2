// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/savefile.h"

#include <QSaveFile>

namespace dialogist {

Status saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // commit() does not say so when what is still buffered finds no room.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    const Error error {file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Denied, file.errorString(), {}};
    file.cancelWriting();
    return error;
}

} // namespace dialogist
