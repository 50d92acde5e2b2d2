// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/deploypanel.h"
#include "studio/flow/templates.h"
#include "studio/publish/hostfinder.h"
#include "studio/shell/cli/command.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/publisher.h"
#include "studio/shell/workbench.h"
#include "tests/support/studiowindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace dialogist;
using namespace Qt::StringLiterals;

namespace {
constexpr int keepRunning = 0;
constexpr int takeOffline = 1;

struct QuitAsk : ui::SilentAsk {
    std::optional<int> way;
    QStringList asked;
    QStringList errors;
    std::optional<int> choose(QWidget *, const QString &, const QString &text, const QStringList &) override
    {
        asked.append(text);
        return way;
    }
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        asked.append(text);
        return way == takeOffline;
    }
    void error(QWidget *, const QString &, const Error &error) override { errors.append(error.message); }
    QString saveAs;
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return saveAs; }
};

} // namespace

/// A bot is published from the window, the program is closed and opened again: one story, told in the order of its slots.
class TestPublishing : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"shop.dialogist"_s);
    QString m_address;

    /// A window on the project, with somebody who answers its questions.
    struct Studio {
        QuitAsk ask;
        shell::MainWindow window {&ask};
        shell::Workbench &bench = window.workbench();

        explicit Studio(const QString &path)
        {
            window.resize(1280, 800);
            window.show();
            window.openFile(path);
        }
        bool idle()
        {
            return QTest::qWaitFor([this] { return bench.jobs().runningCount() == 0; }, 60000);
        }
        QString liveState() const { return window.findChild<QLabel *>(u"liveState"_s)->text(); }
        size_t releases() const { return bench.document()->project().releases.size(); }
    };

    static bool isHostRunning() { return publish::findRunningHost().ok(); }
    static void stopHost()
    {
        const auto host = publish::findRunningHost();
        if (!host)
            return;
#ifdef Q_OS_UNIX
        if (host->processId > 0)
            ::kill(pid_t(host->processId), SIGTERM);
#endif
        QTRY_VERIFY_WITH_TIMEOUT(!isHostRunning(), 10000);
    }

private slots:
    void initTestCase()
    {
        auto project = flow::makeProject(u"support"_s, u"Shop"_s, u"en"_s);
        QVERIFY(project.ok());
        QVERIFY(storage::ProjectFile::create(m_path, *project).ok());
    }

    void cleanupTestCase() { stopHost(); }

    void shouldAskBeforePeopleLoseTheBot_whenTheProgramIsClosed()
    {
        QVERIFY(!isHostRunning());
        {
            Studio studio(m_path);
            QCOMPARE(studio.liveState(), u"Not published yet"_s);
            QSignalSpy failed(&studio.bench.publisher(), &shell::Publisher::failed);
            studio.bench.publisher().publish(studio.bench.currentBot(), u"here"_s, {});
            QVERIFY(studio.idle());
            QVERIFY2(studio.releases() == 1, qPrintable(failed.isEmpty() ? QString() : failed.constLast().constFirst().toString()));
            QCOMPARE(studio.liveState(), u"Release 1 on this computer"_s);
            m_address = studio.bench.document()->project().releases.begin()->second.address;
            QVERIFY(isHostRunning());
            // The record is not an edit: there is nothing to undo.
            QVERIFY(!studio.bench.document()->canUndo());
            studio.bench.undo();
            QCOMPARE(studio.releases(), size_t(1));

            QVERIFY(!studio.window.close()); // cancelled
            QCOMPARE(studio.ask.asked.size(), 1);
            QVERIFY2(studio.ask.asked.constFirst().contains(u"“Shop”"_s), qPrintable(studio.ask.asked.constFirst()));
            QVERIFY(studio.bench.document());
            QVERIFY(isHostRunning());
            studio.ask.way = takeOffline;
            QVERIFY(studio.window.close());
        }
        QVERIFY(!isHostRunning());
    }

    void shouldSayThatItIsOffline_andPutItOnlineAgain()
    {
        {
            Studio studio(m_path);
            QTRY_COMPARE_WITH_TIMEOUT(studio.liveState(), u"Release 1, offline"_s, 10000);
            studio.bench.showReview();
            auto *online = studio.bench.deploy->findChild<QPushButton *>(u"putOnline"_s);
            QVERIFY(online->isVisible());
            online->click();
            QVERIFY(studio.idle());
            QTRY_COMPARE_WITH_TIMEOUT(studio.liveState(), u"Release 1 on this computer"_s, 10000);
            QVERIFY(isHostRunning());
            QVERIFY(!online->isVisible());
            QCOMPARE(studio.releases(), size_t(1));
            QCOMPARE(studio.bench.deploy->findChild<QLineEdit *>(u"address"_s)->text(), m_address);
            studio.ask.way = keepRunning;
            QVERIFY(studio.window.close());
            QCOMPARE(studio.ask.asked.size(), 1);
            QCOMPARE(studio.ask.errors, QStringList());
        }
        const auto host = publish::findRunningHost();
        QVERIFY(host.ok());
        QVERIFY2(m_address.startsWith(host->url), qPrintable(host->url));
    }

    void shouldFindTheBotLive_whenItWasKeptRunning()
    {
        {
            Studio studio(m_path);
            QTRY_COMPARE_WITH_TIMEOUT(studio.bench.deploy->findChild<QLineEdit *>(u"address"_s)->text(), m_address, 10000);
            QCOMPARE(studio.liveState(), u"Release 1 on this computer"_s);
            // It does not depend on this program, so there is nothing to ask.
            QVERIFY(studio.window.close());
            QCOMPARE(studio.ask.asked, QStringList());
        }
        QVERIFY(isHostRunning());
    }

    void shouldTakeTheBotOffline_whenItWasKeptRunning()
    {
        Studio studio(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(studio.bench.deploy->findChild<QLineEdit *>(u"address"_s)->text(), m_address, 10000);
        studio.bench.showReview();
        auto *offline = studio.bench.deploy->findChild<QPushButton *>(u"takeOffline"_s);
        QVERIFY(offline->isVisible());
        QVERIFY(offline->isEnabled());
        offline->click(); // and thinks better of it
        QCOMPARE(studio.ask.asked.size(), 1);
        QVERIFY(isHostRunning());
        studio.ask.way = takeOffline;
        offline->click();
        QVERIFY(studio.idle());
        QVERIFY(!isHostRunning());
        QTRY_COMPARE_WITH_TIMEOUT(studio.liveState(), u"Release 1, offline"_s, 10000);
        QVERIFY(!offline->isVisible());
        QVERIFY(studio.bench.deploy->findChild<QPushButton *>(u"putOnline"_s)->isVisible());
        QCOMPARE(studio.ask.errors, QStringList());
    }

    void shouldPublishNothing_whenTheRecordCouldNotBeKept()
    {
        auto document = commands::Document::open(m_path, true);
        QVERIFY(document.ok());
        JobQueue jobs;
        shell::Publisher publisher(jobs);
        publisher.setDocument(document->get());
        QSignalSpy failed(&publisher, &shell::Publisher::failed);
        publisher.publish((*document)->project().bots.begin()->first, u"here"_s, {});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).toString(), (*document)->file().readOnlyMessage());
        QVERIFY(jobs.jobs().isEmpty());
        QVERIFY(!isHostRunning());
    }

    void shouldWriteEachPaperOfThePublication_orSayWhyNot()
    {
        Studio studio(m_path);
        auto *panel = studio.bench.deploy;
        studio.bench.showReview();
        panel->setTarget(u"messagebird"_s);
        QTRY_COMPARE(panel->review().target, u"messagebird"_s);
        QSignalSpy failed(&studio.bench.publisher(), &shell::Publisher::failed);
        const QList<QAction *> papers = studio.window.findChild<QPushButton *>(u"export"_s)->menu()->actions();
        QVERIFY(papers.size() >= 7);
        for (QAction *paper : papers) {
            studio.ask.saveAs = m_folder.filePath(u"paper"_s);
            paper->trigger();
            QVERIFY(studio.idle());
            QFile file(studio.ask.saveAs);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(paper->text()));
            const QByteArray content = file.readAll();
            const QByteArray begins = paper->text().contains(u"PDF"_s) ? "%PDF" : paper->text().contains(u"HTML"_s) ? "<!DOCTYPE html>"
                : paper->text().contains(u"SVG"_s)                             ? "<?xml"
                : paper->text().contains(u"JSON"_s)                            ? "{"
                : paper->text().contains(u"Markdown"_s)                        ? "# "
                : paper->text().contains(u"Record"_s)                          ? "activity_id,"
                                                                               : "name,";
            QVERIFY2(content.size() > 100 && content.startsWith(begins), qPrintable(paper->text() + u' ' + QString::fromUtf8(content.left(60))));
            QVERIFY(file.remove());
            // Disks fill up while one looks for them.
            studio.ask.saveAs = m_folder.filePath(u"gone/paper"_s);
            paper->trigger();
            QVERIFY(studio.idle());
            QTRY_VERIFY2(failed.constLast().constFirst().toString().contains(u"cannot be written"_s), qPrintable(paper->text()));
        }
    }
};

int main(int argc, char **argv)
{
    // The window starts its own program as the host: that is this one.
    if (argc > 1 && std::strcmp(argv[1], "host") == 0) {
        QCoreApplication app(argc, argv);
        return shell::runCommandLine(QCoreApplication::arguments());
    }
    return tests::runWindowTest<TestPublishing>(argc, argv);
}

#include "tst_publishing.moc"
