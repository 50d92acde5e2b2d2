// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/studiomain.h"

#include "studio/shell/appearance.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/panes.h"
#include "studio/shell/translations.h"
#include "studio/shell/workbench.h"
#include "studio/ui/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

#include <cstring>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif
}
} // namespace

bool wantsWindow(int argc, char **argv)
{
    if (argc < 2)
        return hasDisplay();
    return std::strcmp(argv[1], "studio") == 0 || QString::fromLocal8Bit(argv[1]).endsWith(u".dialogist"_s, Qt::CaseInsensitive);
}

int studioMain(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"Dialogist"_s);
    QApplication::setDesktopFileName(u"dialogist"_s);
    installTranslations(app);
    applyAppearance(storedAppearance());
    QApplication::setWindowIcon(ui::appIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("shell", "The window in which chatbots are written."));
    parser.addHelpOption();
    parser.addOption({u"sample"_s, QCoreApplication::translate("shell", "Opens the sample bot.")});
    // For measuring: ends the program as soon as the window has handled a click.
    parser.addOption({u"quit-after-first-click"_s, QCoreApplication::translate("shell", "Ends once the window answers.")});
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("shell", "The project to open."), u"[FILE]"_s);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"studio"_s)
        arguments.removeAt(1);
    parser.process(arguments);

    MainWindow window;
    window.restoreLayout();
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openFile(QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath());
    else if (parser.isSet(u"sample"_s))
        window.openSample();
    else
        focusPane(window.workbench().area->currentWidget());
    if (parser.isSet(u"quit-after-first-click"_s))
        QTimer::singleShot(0, &window, &MainWindow::clickAndQuit);
    return QApplication::exec();
}

} // namespace dialogist::shell
