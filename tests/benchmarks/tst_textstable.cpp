// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/contenteditor.h"
#include "editors/content/importpreview.h"
#include "studio/texts/importplan.h"
#include "studio/ui/ask.h"
#include "tests/support/bigproject.h"
#include "tests/support/studiowindow.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace dialogist;
using namespace dialogist::editors::content;
using namespace Qt::StringLiterals;

namespace {
/// peer: the time of the whole work, which is how long the window would stand still if the work were its own.
void report(const char *figure, double value, double peer)
{
    std::printf("{\"figure\":\"%s\",\"value\":%.1f,\"unit\":\"ms\",\"peer\":\"on the window's thread\",\"peer_value\":%.1f,\"ratio\":%.3f}\n", figure, value, peer, peer > 0 ? value / peer : 0);
    std::fflush(stdout);
}

struct Answers : ui::SilentAsk {
    QString path;
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    void error(QWidget *, const QString &, const Error &error) override { std::fprintf(stderr, "%s\n", qPrintable(error.message)); }
};
} // namespace

class BenchmarkTextsTable : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    Answers m_ask;

    static ::tests::WatchingApplication &app() { return *static_cast<::tests::WatchingApplication *>(qApp); }
    /// Does it as an event of its own, then waits until done() and for what comes after it.
    template<class Run, class Done> static double stallOf(Run run, Done done)
    {
        app().forget();
        QTimer::singleShot(0, qApp, run);
        if (!QTest::qWaitFor(done, 120'000))
            return -1;
        QTest::qWait(400);
        const auto stall = app().longest();
        std::fprintf(stderr, "longest: event %d to %s, %.1f ms on the clock\n", stall.type, stall.receiver.constData(), stall.wallMs);
        return stall.cpuMs;
    }

private slots:
    void shouldAnswerMeanwhile()
    {
        dialogist::tests::BigProjectOptions options;
        options.languages = {u"en"_s, u"de"_s, u"fr"_s, u"hi"_s, u"ar"_s};
        auto made = commands::Document::create(m_folder.filePath(u"big.dialogist"_s), dialogist::tests::makeBigProject(6'000, options));
        QVERIFY(made.ok());
        commands::Document &document = **made;
        const model::Bot &bot = document.project().bots.begin()->second;
        ui::Place place;
        place.kind = ui::Place::Kind::Language;
        place.bot = bot.id;
        place.id = u"de"_s;

        std::unique_ptr<ContentEditor> editor;
        const double opening = stallOf(
            [&] {
                editor = std::make_unique<ContentEditor>(document, place, m_ask);
                editor->resize(1200, 700);
                editor->show();
            },
            [&] { return editor && editor->isVisible(); });
        const auto *table = editor->findChild<QTableView *>(u"texts"_s);
        const int rows = table->model()->rowCount();
        std::fprintf(stderr, "%d texts\n", rows);
        QVERIFY2(rows >= 10'000, qPrintable(QString::number(rows)));
        report("texts-open-stall", opening, 0);

        auto *view = editor->findChild<QTableView *>(u"texts"_s);
        int step = 0;
        QTimer scroll;
        connect(&scroll, &QTimer::timeout, this, [&] {
            QScrollBar &bar = *view->verticalScrollBar();
            bar.setValue(++step * bar.maximum() / 40);
        });
        report("texts-scroll-stall", stallOf([&] { scroll.start(16); }, [&] { return step > 40; }), 0);
        scroll.stop();
        auto *filter = editor->findChild<QLineEdit *>(u"filter"_s);
        for (const QString &words : {u"a"_s, u"text 12"_s, u"nothing has this"_s, QString()}) {
            const double filtering = stallOf([&] { filter->setText(words); }, [&] { return filter->text() == words; });
            report(qPrintable(u"texts-filter-stall-%1"_s.arg(words.isEmpty() ? u"cleared"_s : QString::number(words.size()))), filtering, 0);
        }
        auto *state = editor->findChild<QComboBox *>(u"state"_s);
        report("texts-state-filter-stall", stallOf([&] { state->setCurrentIndex(2); }, [&] { return state->currentIndex() == 2; }), 0);
        report("texts-state-all-stall", stallOf([&] { state->setCurrentIndex(0); }, [&] { return state->currentIndex() == 0; }), 0);
        const QModelIndex cell = view->model()->index(view->model()->rowCount() / 2, 3);
        report("texts-type-stall", stallOf([&] { view->model()->setData(cell, u"typed anew"_s); }, [&] { return cell.data().toString() == u"typed anew"_s; }), 0);
        report("texts-undo-stall", stallOf([&] { (void)document.undo(); }, [&] { return cell.data().toString() != u"typed anew"_s; }), 0);

        for (const texts::ExchangeFormat format : {texts::ExchangeFormat::Xliff2, texts::ExchangeFormat::Xliff1, texts::ExchangeFormat::Csv}) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(texts::exportTexts(bot, {format, u"de"_s, u',', false, false}).ok());
            const double whole = double(timer.elapsed());
            m_ask.path = m_folder.filePath(u"out%1.txt"_s.arg(int(format)));
            const double stall = stallOf([&] { editor->exportTexts(format, u"de"_s); },
                                         [&] { return editor->findChild<QLabel *>(u"work"_s)->text().contains(m_ask.path); });
            const char *names[] {"texts-export-xliff2-stall", "texts-export-xliff1-stall", "texts-export-csv-stall"};
            report(names[int(format)], stall, whole);
        }

        // A translator was through all of it.
        QFile file(m_folder.filePath(u"out0.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        bytes.replace("<target xml:space=\"preserve\">", "<target xml:space=\"preserve\">* ");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QElapsedTimer timer;
        timer.start();
        const auto plan = texts::planImport(bot, *texts::readExchange(bytes));
        const double planning = double(timer.restart());
        const commands::Command command = texts::importTexts(document.project(), bot.id, *plan);
        const double building = double(timer.elapsed());
        QVERIFY(plan->taken() > 5'000);
        const double reading = stallOf([&] { editor->importFile(file.fileName()); }, [&] { return editor->findChild<ImportPreview *>() != nullptr; });
        report("texts-import-stall", reading, planning);
        timer.restart();
        const double applying = stallOf([&] { editor->findChild<ImportPreview *>()->accept(); }, [&] { return document.canUndo(); });
        report("texts-import-apply-stall", applying, building + applying);
        QVERIFY2(reading >= 0 && applying >= 0, "it never came to an end");
    }
};

int main(int argc, char **argv)
{
    return ::tests::runWindowBenchmark<BenchmarkTextsTable>(argc, argv);
}

#include "tst_textstable.moc"
