// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/exchange/textform/textfiles.h"
#include "studio/storage/projectfile.h"

namespace dialogist::exchange {

struct UnpackReport {
    int written = 0;
    int unchanged = 0;
    int removed = 0;
};
/// Writes the text form of a project into a folder, new or unpacked into before. Documents and their passages go along, each into
/// files named after what they hold, unless they are not wanted.
Result<UnpackReport> unpack(storage::ProjectFile &file, const QString &folder, bool documents = true);

struct PackReport {
    bool created = false; ///< else an existing file of the same project was brought up to date
    int changes = 0; ///< objects that differ from the existing file
    int missingDocuments = 0; ///< named by the project, neither in the folder nor in the file
};
/// Makes a project file of a folder. A file of the same project that is there already gets the difference as one step that can be
/// undone; one of another project is left alone.
Result<PackReport> pack(const QString &folder, const QString &path);

} // namespace dialogist::exchange
