// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/templates.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/workbench.h"
#include "tests/support/studiowindow.h"

#include <QPlainTextEdit>

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

/// How long the window does not answer, at the longest, when ten thousand phrases of an intent are pasted, and when one more is
/// typed behind them.
class BenchmarkPhraseStall : public QObject
{
    Q_OBJECT
private slots:
    void shouldAnswerWhileTenThousandPhrasesArePasted()
    {
        QTemporaryDir folder;
        auto project = flow::makeProject(u"support"_s, u"Shop"_s, u"en"_s);
        QVERIFY(project.ok());
        model::Bot &bot = project->bots.begin()->second;
        const auto id = model::IntentId::create();
        bot.intents[id] = {id, bot.id, u"order"_s, {{u"en"_s, {u"I want to order"_s}}}};
        QVERIFY(storage::ProjectFile::create(folder.filePath(u"a.dialogist"_s), *project).ok());
        shell::MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFile(folder.filePath(u"a.dialogist"_s));
        shell::Workbench &bench = window.workbench();
        bench.open({ui::Place::Kind::Intent, id.toString(), bot.id, {}, {}});
        QTest::qWait(1000); // what opening began
        QPlainTextEdit *text = nullptr;
        for (QPlainTextEdit *each : window.findChildren<QPlainTextEdit *>()) {
            if (each->isVisible() && each->toPlainText().contains(u"I want to order"_s) && !text)
                text = each;
        }
        QVERIFY(text);
        QString phrases;
        for (int i = 0; i < 10'000; ++i)
            phrases += u"\nplease send %1 of the number %2 to my house in street %3"_s.arg(i % 97).arg(i).arg(i % 311);

        auto &app = *static_cast<tests::WatchingApplication *>(qApp);
        app.forget();
        const double before = tests::threadMs();
        text->moveCursor(QTextCursor::End);
        text->insertPlainText(phrases);
        // Not within an event of its own, so the watch does not see it.
        report("phrases-paste-10000-cpu", tests::threadMs() - before, "ms");
        QTest::qWait(3000);
        const auto pasted = app.longest();
        report("phrases-stall-after-paste", pasted.wallMs, "ms");
        report("phrases-stall-after-paste-cpu", pasted.cpuMs, "ms");
        std::fprintf(stderr, "longest: event %d to %s\n", pasted.type, pasted.receiver.constData());
        app.forget();
        text->setFocus();
        QTest::keyClicks(text, u" now"_s);
        QTest::qWait(2000);
        const auto typed = app.longest();
        report("phrases-stall-of-a-key", typed.wallMs, "ms");
        report("phrases-stall-of-a-key-cpu", typed.cpuMs, "ms");
        std::fprintf(stderr, "longest: event %d to %s\n", typed.type, typed.receiver.constData());
        const model::Bot &after = bench.document()->project().bots.begin()->second;
        QCOMPARE(after.intents.at(id).phrases.value(u"en"_s).size(), 10'001);
        window.close();
    }
};

int main(int argc, char **argv)
{
    return ::tests::runWindowBenchmark<BenchmarkPhraseStall>(argc, argv);
}

#include "tst_phrasestall.moc"
