// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readerprocess.h"
#include "studio/shell/cli/command.h"
#include "studio/shell/studiomain.h"
#include "studio/shell/translations.h"

#include <QCoreApplication>

#include <cstring>

int main(int argc, char **argv)
{
    using namespace dialogist;
    // The reader process parses hostile files: it gets nothing of the program but its own code.
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return knowledge::readerMain(argc, argv);

    QCoreApplication::setApplicationName(QStringLiteral("dialogist"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DIALOGIST_VERSION));
    if (shell::wantsWindow(argc, argv))
        return shell::studioMain(argc, argv);

    QCoreApplication app(argc, argv);
    shell::installTranslations(app);
    return shell::runCommandLine(QCoreApplication::arguments());
}
