// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/jsrunner.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/process/confine.h"
#include "studio/shell/cli/command.h"
#include "studio/shell/studiomain.h"
#include "studio/shell/translations.h"

#include <QCoreApplication>

#include <cstring>

int main(int argc, char **argv)
{
    using namespace dialogist;
    // These processes read hostile files and run scripts: they get nothing of the program but their own code.
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return knowledge::readerMain(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "jsrunner") == 0)
        return engine::jsRunnerMain(argc, argv);

    if (argc > 1 && std::strcmp(argv[1], "confine") == 0)
        return process::confineMain(argc, argv);

    QCoreApplication::setApplicationName(QStringLiteral("dialogist"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DIALOGIST_VERSION));
    if (shell::wantsWindow(argc, argv))
        return shell::studioMain(argc, argv);

    QCoreApplication app(argc, argv);
    shell::installTranslations(app);
    return shell::runCommandLine(QCoreApplication::arguments());
}
