// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"
#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/view/canvas.h"
#include "studio/commands/flowcommands.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/workbench.h"
#include "tests/support/bigproject.h"
#include "tests/support/studiowindow.h"

#include <QAction>
#include <QLineEdit>

#include <cstdio>

using namespace dialogist;
using namespace Qt::StringLiterals;
using editors::flow::Canvas;
using editors::flow::FlowEditor;
using model::NodeId;

namespace {
constexpr int steps = 10'000;

void report(const QString &figure, double value, const char *unit)
{
    std::printf("{\"figure\":\"%s\",\"value\":%.1f,\"unit\":\"%s\",\"peer\":null,\"peer_value\":null,\"ratio\":null}\n", qPrintable(figure), value, unit);
    std::fflush(stdout);
}

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

Status writeProject(const QString &path)
{
    dialogist::tests::BigProjectOptions options;
    options.oneFlow = true;
    const auto made = storage::ProjectFile::create(path, dialogist::tests::makeBigProject(steps, options));
    return made ? Status() : Status(made.error());
}
} // namespace

/// How long the window does not answer, at the longest, after each kind of edit in a flow of ten thousand steps: from the key until all
/// that follows from it is done, event by event, with the explorer, the inspector and the problems in sight.
class BenchmarkBigFlow : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;
    Canvas *m_canvas = nullptr;
    FlowEditor *m_editor = nullptr;
    QList<NodeId> m_order;

    commands::Document &document() { return *m_window->workbench().document(); }

    /// Lets everything that an edit sets off come to its end: the writing, the cards, the timers of panels, checks.
    void settle(int cards)
    {
        QVERIFY(QTest::qWaitFor([&] { return m_canvas->graph().cards().size() == size_t(cards) && m_canvas->graph().isSettled() && !document().isWriting(); }, 60'000));
        QTest::qWait(1200);
    }

    /// cards: how many there are in the end.
    void measure(const QString &what, const std::function<void()> &act, int cards = steps)
    {
        auto &app = *static_cast<::tests::WatchingApplication *>(qApp);
        app.forget();
        QElapsedTimer clock;
        clock.start();
        // As an event of its own, like the key or the menu that would bring it.
        QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        const double until = double(clock.nsecsElapsed()) / 1e6;
        settle(cards);
        const auto stall = app.longest();
        report(u"big-flow-%1-longest-event"_s.arg(what), stall.wallMs, "ms");
        report(u"big-flow-%1-longest-event-cpu"_s.arg(what), stall.cpuMs, "ms");
        std::fprintf(stderr, "%s: first round %.1f ms, longest event %d to %s\n", qPrintable(what), until, stall.type, stall.receiver.constData());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_canvas, key, modifiers); }
    void trigger(const char *action) { m_editor->findChild<QAction *>(QLatin1String(action))->trigger(); }

private slots:
    void shouldAnswerAfterEachEdit()
    {
        const QString path = m_folder.filePath(u"big.dialogist"_s);
        QVERIFY(writeProject(path).ok());
        m_window = std::make_unique<shell::MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QTest::qWait(500);
        const double before = residentMb();
        QElapsedTimer clock;
        clock.start();
        m_window->openFile(path);
        m_editor = m_window->findChild<FlowEditor *>();
        QVERIFY(m_editor);
        m_canvas = &m_editor->canvas();
        m_canvas->viewport()->repaint();
        report(u"big-flow-open-until-first-paint"_s, double(clock.nsecsElapsed()) / 1e6, "ms");
        settle(steps);
        report(u"big-flow-memory"_s, residentMb() - before, "MB");
        QCOMPARE(m_canvas->graph().cards().size(), size_t(steps));

        m_order = m_canvas->graph().readingOrder();
        NodeId step;
        for (qsizetype i = m_order.size() / 2; step.isNull(); ++i) {
            const model::Node *node = document().project().node(m_order.at(i));
            step = node->type == u"message" ? node->id : NodeId();
        }
        m_canvas->setZoom(1);
        measure(u"select"_s, [&] {
            m_canvas->select({step}, step);
            m_canvas->showCard(step);
        });
        m_canvas->setFocus();
        measure(u"move"_s, [&] { press(Qt::Key_Right, Qt::AltModifier); });
        measure(u"rename"_s, [&] {
            press(Qt::Key_F2);
            auto *field = m_editor->findChild<QLineEdit *>(u"nameField"_s);
            field->setText(u"Another name"_s);
            QTest::keyClick(field, Qt::Key_Return);
        });
        QCOMPARE(document().project().node(step)->name, u"Another name"_s);
        measure(u"undo"_s, [&] { m_window->workbench().undo(); });
        measure(u"redo"_s, [&] { m_window->workbench().redo(); });
        measure(u"connect"_s, [&] { emit m_canvas->connectRequested(step, u"next"_s, m_order.at(m_order.size() / 3)); });
        measure(u"disconnect"_s, [&] { QVERIFY(document().push(commands::disconnectPort(document().project(), step, u"next"_s)).ok()); });
        measure(u"add"_s, [&] {
            trigger("duplicate");
        }, steps + 1);
        measure(u"remove"_s, [&] { press(Qt::Key_Delete); });
        m_canvas->select({step}, step);
        measure(u"choose-target"_s, [&] { emit m_canvas->portPressed(step, u"next"_s); });
        for (QWidget *popup = QApplication::activePopupWidget(); popup; popup = nullptr)
            popup->close();
        measure(u"select-all"_s, [&] { trigger("selectAll"); });
        measure(u"copy-10000"_s, [&] { trigger("copy"); });
        measure(u"paste-10000"_s, [&] { trigger("paste"); }, 2 * steps - 1); // one start is enough
        measure(u"undo-paste-10000"_s, [&] { m_window->workbench().undo(); });
        measure(u"redo-paste-10000"_s, [&] { m_window->workbench().redo(); }, 2 * steps - 1);
        measure(u"undo-paste-10000-again"_s, [&] { m_window->workbench().undo(); });
        measure(u"tidy-10000"_s, [&] { trigger("tidy"); });
        measure(u"undo-tidy-10000"_s, [&] { m_window->workbench().undo(); });
        m_window->close();
        m_window.reset();
    }
};

int main(int argc, char **argv)
{
    if (::tests::isReader(argc, argv))
        return knowledge::readerMain(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "write") == 0) {
        const QCoreApplication app(argc, argv);
        return writeProject(QString::fromLocal8Bit(argv[2])) ? 0 : 1;
    }
    // Minutes of work, for figures alone.
    if (!qEnvironmentVariableIsSet("DIALOGIST_BENCHMARK")) {
        std::puts("Figures are taken by tests/benchmarks/run big-flow.");
        return 0;
    }
    return ::tests::runWindowBenchmark<BenchmarkBigFlow>(argc, argv);
}

#include "tst_bigflow.moc"
