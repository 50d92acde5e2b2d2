// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/readerprocess.h"
#include "tests/support/threadtime.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstring>

namespace tests {

/// For programs that drive the real window in their own process: they are its reader process too, and they get a home of their own
/// before anything reads settings. Header only, as the window is not below the library of support.
inline bool isReader(int argc, char **argv)
{
    return argc > 1 && std::strcmp(argv[1], "reader") == 0;
}

inline void moveInto(const QTemporaryDir &home)
{
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = home.filePath(QLatin1Char('.') + QString::fromLatin1(name).toLower());
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, folder.toLocal8Bit());
    }
    qputenv("DIALOGIST_LANGUAGE", "en");
}

/// Small documents of several kinds, no two alike.
inline QString writeDocuments(const QString &folder, int count)
{
    QDir().mkpath(folder);
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const char *suffixes[] = {"md", "txt", "html", "csv"};
        QFile file(folder + QStringLiteral("/page-%1.%2").arg(i, 4, 10, QChar(u'0')).arg(QString::fromLatin1(suffixes[i % 4])));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        const QByteArray sentence = "Shelf " + number + " holds the spare parts of the pump with the number " + number + ".";
        switch (i % 4) {
        case 0:
            file.write("# Shelf " + number + "\n\n" + sentence + "\n");
            break;
        case 1:
            file.write(sentence + "\n\nAsk the keeper of shelf " + number + " for the key.\n");
            break;
        case 2:
            file.write("<!doctype html><html lang=\"en\"><title>Shelf " + number + "</title><body><h1>Shelf " + number + "</h1><p>" + sentence + "</p></body></html>");
            break;
        default:
            file.write("shelf,part\n" + number + ",pump " + number + "\n");
        }
    }
    return folder;
}

/// An application that notes how long handling one event took at the longest: for so long the window did not answer. The time that
/// the thread itself worked is told apart from the clock's, as a busy machine lets it wait.
class WatchingApplication : public QApplication
{
public:
    using QApplication::QApplication;

    struct Stall {
        double wallMs = 0;
        double cpuMs = 0;
        QByteArray receiver;
        int type = 0;
    };
    /// The event that kept this thread itself busy longest.
    Stall longest() const { return m_longest; }
    void forget() { m_longest = {}; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Events of other threads pass here too.
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        const bool handled = QApplication::notify(receiver, event);
        const double cpu = threadMs() - before;
        if (m_isVerbose && cpu > 10)
            qInfo("%6.1f ms (%.1f ms by the clock): event %d to %s", cpu, double(timer.nsecsElapsed()) / 1e6, type, name.constData());
        if (cpu > m_longest.cpuMs)
            m_longest = {double(timer.nsecsElapsed()) / 1e6, cpu, name, type};
        --m_depth;
        return handled;
    }

private:
    int m_depth = 0;
    bool m_isVerbose = qEnvironmentVariableIsSet("DIALOGIST_EVENTS"); ///< tells of each long event
    Stall m_longest;
};

/// What main() of such a program does: it is the reader process if it is asked to be, else it has a home of its own and an application
/// when the test is made. prepare: what is to be done between the two.
template<class Test, class Application = QApplication>
int runWindowTest(int argc, char **argv, void (*prepare)(QApplication &) = nullptr)
{
    if (isReader(argc, argv))
        return dialogist::knowledge::readerMain(argc, argv);
    const QTemporaryDir home;
    moveInto(home);
    Application app(argc, argv);
    if (prepare)
        prepare(app);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// Figures are taken without a screen, unless somebody wants to look on.
template<class Benchmark> int runWindowBenchmark(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return runWindowTest<Benchmark, WatchingApplication>(argc, argv);
}

} // namespace tests

/// In the place of QTEST_MAIN, for a test that drives the real window.
#define WINDOW_TEST_MAIN(Test) \
    int main(int argc, char **argv) \
    { \
        return ::tests::runWindowTest<Test>(argc, argv); \
    }
