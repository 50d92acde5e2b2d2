// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/process/child.h"

#include <QProcess>

namespace dialogist::process {

using namespace Qt::StringLiterals;

QProcessEnvironment plainEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment result;
    for (const char *name : {"PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SystemRoot", "ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
        const QString key = QString::fromLatin1(name);
        if (own.contains(key))
            result.insert(key, own.value(key));
    }
    result.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return result;
}

void stop(QProcess &child)
{
    child.kill();
    child.waitForFinished(2000);
}

} // namespace dialogist::process
