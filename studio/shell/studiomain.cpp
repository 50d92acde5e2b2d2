// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/studiomain.h"

#include "studio/shell/appearance.h"
#include "studio/shell/cli/console.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/panes.h"
#include "studio/shell/translations.h"
#include "studio/shell/workbench.h"
#include "studio/ui/icons.h"
#include "studio/ui/undokeys.h"
#include "studio/ui/wheelguard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QTimer>

#include <algorithm>
#include <cstring>
#include <memory>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
bool namesDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

bool isPlatformOption(const char *argument)
{
    return std::strcmp(argument, "-platform") == 0 || std::strcmp(argument, "--platform") == 0;
}

bool hasArgument(int argc, char **argv, bool (*matches)(const char *))
{
    return std::any_of(argv + 1, argv + argc, matches);
}

/// A connection to the X display, which Qt would look for in vain and then abort. Kept until Qt has its own: some servers end with
/// their last client.
class DisplayProbe
{
public:
    DisplayProbe()
    {
        const auto connect = function<void *(const char *, int *)>("xcb_connect");
        const auto errorOf = function<int(void *)>("xcb_connection_has_error");
        if (!connect || !errorOf)
            return;
        m_connection = connect(nullptr, nullptr);
        m_answers = errorOf(m_connection) == 0;
    }
    ~DisplayProbe()
    {
        const auto disconnect = function<void(void *)>("xcb_disconnect");
        if (m_connection && disconnect)
            disconnect(m_connection);
    }
    Q_DISABLE_COPY_MOVE(DisplayProbe)

    bool answers() const { return m_answers; } ///< also where it cannot be told

private:
    template<class F> F *function(const char *name) { return reinterpret_cast<F *>(m_xcb.resolve(name)); }

    QLibrary m_xcb {u"xcb"_s, 1};
    void *m_connection = nullptr;
    bool m_answers = true;
};

/// Whether a compositor listens; a Wayland session need not name it.
bool hasWayland()
{
    QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty() && qEnvironmentVariable("XDG_SESSION_TYPE") == u"wayland")
        name = u"wayland-0"_s;
    return !name.isEmpty() && QFileInfo::exists(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).filePath(name));
}

enum class Obstacle { None, NoDisplay, DeafDisplay };

/// What keeps Qt from showing a window, as far as can be told before it tries. The probe is filled where a display is asked.
Obstacle obstacleToWindow(int argc, char **argv, std::unique_ptr<DisplayProbe> &probe)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    Q_UNUSED(probe)
    return Obstacle::None;
#else
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || hasArgument(argc, argv, isPlatformOption) || hasWayland())
        return Obstacle::None;
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return Obstacle::NoDisplay;
    probe = std::make_unique<DisplayProbe>();
    return probe->answers() ? Obstacle::None : Obstacle::DeafDisplay;
#endif
}

int explain(Obstacle obstacle)
{
    Console console;
    console.complain(obstacle == Obstacle::NoDisplay
                         ? QCoreApplication::translate("shell", "Dialogist cannot open its window: there is no display here.")
                         : QCoreApplication::translate("shell", "Dialogist cannot open its window: the display “%1” does not answer, or does not let you in.")
                               .arg(qEnvironmentVariable("DISPLAY")));
    console.complain(QCoreApplication::translate("shell", "All else works without a window: “dialogist --help” lists the commands."));
    return InputProblem;
}

bool isHelpOption(const char *argument)
{
    return std::strcmp(argument, "--help") == 0 || std::strcmp(argument, "-h") == 0;
}

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("shell", "The window in which chatbots are written."));
    parser.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("shell", "Shows this help.")});
    parser.addOption({u"sample"_s, QCoreApplication::translate("shell", "Opens the sample bot.")});
    // For measuring: ends the program as soon as the window has handled a click.
    parser.addOption({u"quit-after-first-click"_s, QCoreApplication::translate("shell", "Ends once the window answers.")});
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("shell", "The project to open."), u"[FILE]"_s);
}

int showHelp()
{
    QCommandLineParser parser;
    declareOptions(parser);
    // The parser does not know that the first word may be left out.
    const QString help = parser.helpText();
    Console().say(QCoreApplication::translate("shell", "Usage: %1 [options]").arg(u"dialogist [studio] [FILE]"_s) + help.mid(help.indexOf(u'\n')));
    return Fine;
}
} // namespace

bool wantsWindow(int argc, char **argv)
{
    if (argc < 2)
        return namesDisplay();
    const QString first = QString::fromLocal8Bit(argv[1]);
    return first == u"studio" || first == u"--sample" || first == u"--quit-after-first-click" || isPlatformOption(argv[1])
        || first.endsWith(u".dialogist"_s, Qt::CaseInsensitive);
}

int studioMain(int argc, char **argv)
{
    // Neither needs a window, and making a QApplication without one aborts.
    const bool asksForHelp = hasArgument(argc, argv, isHelpOption);
    std::unique_ptr<DisplayProbe> probe;
    const Obstacle obstacle = asksForHelp ? Obstacle::None : obstacleToWindow(argc, argv, probe);
    if (asksForHelp || obstacle != Obstacle::None) {
        QCoreApplication app(argc, argv);
        installTranslations(app);
        return asksForHelp ? showHelp() : explain(obstacle);
    }
    QApplication app(argc, argv);
    new ui::UndoKeys(&app);
    new ui::WheelGuard(&app);
    probe.reset();
    QApplication::setApplicationDisplayName(u"Dialogist"_s);
    QApplication::setDesktopFileName(u"dialogist"_s);
    installTranslations(app);
    applyAppearance(storedAppearance());
    QApplication::setWindowIcon(ui::appIcon());

    QCommandLineParser parser;
    declareOptions(parser);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"studio"_s)
        arguments.removeAt(1);
    if (!parser.parse(arguments))
        return Console().misuse(parser.errorText());

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
