// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/jobs/jobspanel.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/templates.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/workbench.h"
#include "tests/support/studiowindow.h"

#include <cstdio>

using namespace dialogist;
using namespace Qt::StringLiterals;

namespace {
void report(const char *figure, double value, const char *unit)
{
    std::printf("{\"figure\":\"%s\",\"value\":%.1f,\"unit\":\"%s\",\"peer\":null,\"peer_value\":null,\"ratio\":null}\n", figure, value, unit);
    std::fflush(stdout);
}
} // namespace

/// How long the window does not answer, at the longest, while a thousand files are imported with the knowledge base, the explorer and
/// the jobs in sight; while that is undone and redone; and while the knowledge base is removed. Build with -DCMAKE_BUILD_TYPE=Release for figures worth keeping.
class BenchmarkImportStall : public QObject
{
    Q_OBJECT
private:
    static void tell(const char *figure)
    {
        const auto stall = static_cast<tests::WatchingApplication *>(qApp)->longest();
        report(figure, stall.wallMs, "ms");
        report(qPrintable(QLatin1String(figure) + u"-cpu"_s), stall.cpuMs, "ms");
        std::fprintf(stderr, "%s: longest event %d to %s\n", figure, stall.type, stall.receiver.constData());
        QVERIFY2(stall.cpuMs < 2000, "the window stood still"); // a debug build on a busy machine; the goal of a release build is 50 ms
    }

private slots:
    void shouldAnswerWhileAThousandFilesAreImported()
    {
        QTemporaryDir folder;
        auto project = flow::makeProject(u"support"_s, u"Shop"_s, u"en"_s);
        QVERIFY(project.ok() && storage::ProjectFile::create(folder.filePath(u"a.dialogist"_s), *project).ok());
        const QString documents = tests::writeDocuments(folder.filePath(u"documents"_s), 1000);
        shell::MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFile(folder.filePath(u"a.dialogist"_s));
        shell::Workbench &bench = window.workbench();
        const model::KnowledgeBaseId base = bench.document()->project().knowledgeBases.begin()->first;
        bench.open({ui::Place::Kind::KnowledgeBase, base.toString(), {}, {}, {}});
        QTest::qWait(1000); // what opening began

        auto &app = *static_cast<tests::WatchingApplication *>(qApp);
        app.forget();
        QElapsedTimer timer;
        timer.start();
        bench.addKnowledge({documents});
        QVERIFY(QTest::qWaitFor([&] { return bench.jobs().runningCount() == 0; }, 280'000));
        const double seconds = double(timer.elapsed()) / 1000;
        QTest::qWait(1500); // checks, the explorer and the index come after it
        QCOMPARE(int(bench.document()->project().sources.size()), 1000);
        tell("import-stall");
        report("import-1000-files", seconds, "s");

        // Each as an event of its own, like the key or the menu that would bring it.
        const auto measure = [&](const char *what, const std::function<void()> &act, int left) {
            app.forget();
            QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
            QCoreApplication::processEvents();
            QVERIFY(QTest::qWaitFor([&] { return !bench.document()->isWriting(); }, 60'000));
            QTest::qWait(1500);
            QCOMPARE(int(bench.document()->project().sources.size()), left);
            tell(what);
        };
        measure("import-undo-stall", [&] { bench.undo(); }, 0);
        measure("import-redo-stall", [&] { bench.redo(); }, 1000);
        measure("knowledge-removal-stall", [&] {
            bench.document()->pushLater(commands::removeKnowledgeBase(bench.document()->project(), base));
        }, 0);
        measure("knowledge-removal-undo-stall", [&] { bench.undo(); }, 1000);
        window.close();
    }
};

int main(int argc, char **argv)
{
    return ::tests::runWindowBenchmark<BenchmarkImportStall>(argc, argv);
}

#include "tst_importstall.moc"
