// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/original.h"

#include "studio/base/job.h"
#include "studio/base/json.h"
#include "studio/knowledge/filelist.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/storage/projectfile.h"

#include <QFile>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

Result<QByteArray> originalOf(storage::ProjectFile &file, const model::Source &source, const QStringList &places, const JobControl &control)
{
    if (auto kept = file.blob(source.contentHash); kept.ok())
        return kept;
    bool isChanged = false;
    const QList<FoundFile> files = listFiles(places, control);
    for (const FoundFile &found : files) {
        if (control.isCancelled())
            return readError(u"cancelled"_s);
        if (found.location != source.location || found.site != source.site || !found.code.isEmpty())
            continue;
        QFile now(found.path);
        if (!now.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = now.read(ReadLimits().inputBytes + 1);
        if (sha256Hex(bytes) == source.contentHash)
            return bytes;
        isChanged = true;
    }
    return readError(isChanged ? u"original-changed"_s : u"original-gone"_s);
}

} // namespace dialogist::knowledge
