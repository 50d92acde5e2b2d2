// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/jobs/jobspanel.h"
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
/// the jobs in sight. Build with -DCMAKE_BUILD_TYPE=Release for figures worth keeping.
class BenchmarkImportStall : public QObject
{
    Q_OBJECT
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
        const auto stall = app.longest();
        report("import-stall", stall.wallMs, "ms");
        report("import-stall-cpu", stall.cpuMs, "ms");
        report("import-1000-files", seconds, "s");
        std::fprintf(stderr, "longest: event %d to %s\n", stall.type, stall.receiver.constData());
        QVERIFY2(stall.cpuMs < 2000, "the window stood still"); // a debug build on a busy machine; the goal of a release build is 50 ms
        window.close();
    }
};

int main(int argc, char **argv)
{
    if (tests::isReader(argc, argv))
        return knowledge::readerMain(argc, argv);
    const QTemporaryDir home;
    tests::moveInto(home);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    tests::WatchingApplication app(argc, argv);
    BenchmarkImportStall benchmark;
    return QTest::qExec(&benchmark, argc, argv);
}

#include "tst_importstall.moc"
