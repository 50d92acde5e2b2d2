// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// A designer adds a website in the real window, watches it being read, stops, reads it again and looks at what has changed.
#include "editors/knowledge/knowledgeeditor.h"
#include "editors/knowledge/syncdialog.h"
#include "editors/knowledge/websitedialog.h"
#include "panels/jobs/jobspanel.h"
#include "studio/shell/appearance.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/operations.h"
#include "studio/shell/workbench.h"
#include "tests/studio/net/loopbackserver.h"
#include "tests/support/studiowindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

class TestWebsites : public QObject
{
    Q_OBJECT
private:
    QString m_pictures = qEnvironmentVariable("DIALOGIST_PICTURES"); ///< a folder to keep pictures in, if anybody wants to look at them
    int m_number = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;
    model::KnowledgeBaseId m_base;

    shell::Workbench &bench() { return m_window->workbench(); }
    QAbstractItemModel *report() { return bench().jobList->findChild<QTableView *>(u"report"_s)->model(); }
    editors::knowledge::KnowledgeEditor *editor() { return qobject_cast<editors::knowledge::KnowledgeEditor *>(bench().area->currentEditor()); }
    bool waitForJobs(int ms = 30000)
    {
        return QTest::qWaitFor([this] { return bench().jobs().runningCount() == 0 && !bench().document()->isWriting(); }, ms);
    }
    int sources() { return int(bench().document()->project().sources.size()); }

    void keep(QWidget *widget, const QString &name)
    {
        if (m_pictures.isEmpty())
            return;
        QTest::qWait(150);
        widget->grab().save(u"%1/%2-%3.png"_s.arg(m_pictures).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name));
    }

    static QByteArray page(const QByteArray &title, const QByteArray &more)
    {
        return "<!DOCTYPE html><html lang=en><head><title>" + title + "</title></head><body><main><h1>" + title + "</h1><p>This page is about " + title
            + ". It says enough to be worth reading, and goes on for a while, so that nobody takes it for an empty shell.</p>" + more + "</main></body></html>";
    }

    /// Pages that each name the next; every tenth fails. delay in milliseconds.
    static LoopbackServer::Handler site(const std::shared_ptr<int> &pages, int delay, const std::shared_ptr<QByteArray> &news)
    {
        return [=](QTcpSocket &socket, const SeenRequest &request) {
            const int number = request.path.mid(1).toInt();
            if (request.path == "/robots.txt" || number >= *pages) {
                LoopbackServer::reply(socket, 404, "text/plain", {});
                return;
            }
            QByteArray links;
            for (int next = number + 1; next < std::min(number + 12, *pages + 1); ++next)
                links += "<a href=/" + QByteArray::number(next) + ">on</a> ";
            const QByteArray body = page("Page " + QByteArray::number(number), (number == 1 ? *news : QByteArray()) + "<nav>" + links + "</nav>");
            const int status = number % 10 == 9 ? 500 : 200;
            QTimer::singleShot(delay, &socket, [&socket, body, status] { LoopbackServer::reply(socket, status, "text/html", body); });
        };
    }

    void addWebsite(const QUrl &url, int pages)
    {
        editor()->findChild<QAction *>(u"addWebsite"_s)->trigger();
        auto *dialog = editor()->findChild<editors::knowledge::WebsiteDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        keep(dialog, u"add"_s);
        dialog->findChild<QToolButton *>(u"more"_s)->click();
        dialog->setAddress(url.toString());
        keep(dialog, u"add-more"_s);
        dialog->findChild<QCheckBox *>(u"allowPrivate"_s)->setChecked(true);
        dialog->findChild<QSpinBox *>(u"maxPages"_s)->setValue(pages);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    }

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("DIALOGIST_PICTURES_DARK"))
            shell::applyAppearance(qEnvironmentVariableIntValue("DIALOGIST_PICTURES_DARK") ? u"dark"_s : u"light"_s);
    }

    void init()
    {
        static int count = 0;
        m_window = std::make_unique<shell::MainWindow>();
        const QStringList size = qEnvironmentVariable("DIALOGIST_PICTURES_SIZE").split(u'x');
        m_window->resize(size.size() == 2 ? QSize(size.at(0).toInt(), size.at(1).toInt()) : QSize(1280, 800));
        m_window->show();
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::KnowledgeBase base;
        base.id = m_base = model::KnowledgeBaseId::create();
        base.name = u"Help pages"_s;
        project.knowledgeBases.emplace(base.id, base);
        const QString path = m_folder.filePath(u"p%1.dialogist"_s.arg(++count));
        QVERIFY(commands::Document::create(path, project).ok());
        bench().openFile(path);
        QVERIFY(bench().document());
        bench().open({ui::Place::Kind::KnowledgeBase, m_base.toString(), {}, {}, {}});
        QVERIFY(editor());
    }

    void cleanup() { m_window.reset(); }

    void shouldShowEachPageAsItIsRead_andWhatCouldNotBe()
    {
        const auto pages = std::make_shared<int>(60);
        LoopbackServer server(site(pages, 30, std::make_shared<QByteArray>()));
        addWebsite(QUrl(server.url(u"/0"_s)), 100);
        QTRY_COMPARE(bench().jobs().runningCount(), 1);
        QTRY_VERIFY(bench().jobList->findChild<QToolButton *>(u"details"_s)->isVisible());
        bench().jobList->findChild<QToolButton *>(u"details"_s)->click();
        QTRY_VERIFY(report()->rowCount() > 5);
        QCOMPARE(bench().jobs().runningCount(), 1); // it is not over yet
        keep(m_window.get(), u"running"_s);
        QVERIFY(waitForJobs());
        QTRY_COMPARE(report()->rowCount(), 61); // one address is named that is not there
        auto *outcome = bench().jobList->findChild<QComboBox *>(u"outcome"_s);
        outcome->setCurrentIndex(1);
        QCOMPARE(report()->rowCount(), 7);
        QTRY_COMPARE(sources(), 54);

        // What could not be read stands in the list of sources, with the reason.
        auto *table = editor()->findChild<QTableView *>(u"sources"_s);
        QTRY_COMPARE(table->model()->rowCount(), 61);
        QSet<QString> reasons;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            reasons.insert(table->model()->index(row, 7).data().toString());
        QVERIFY2(std::any_of(reasons.begin(), reasons.end(), [](const QString &reason) { return reason.contains(u"500"_s); }), qPrintable(QStringList(reasons.values()).join(u'|')));
        table->sortByColumn(7, Qt::AscendingOrder);
        keep(m_window.get(), u"done"_s);
    }

    void shouldKeepWhatItRead_whenStopped_andGoOnThere()
    {
        const auto pages = std::make_shared<int>(80);
        LoopbackServer server(site(pages, 40, std::make_shared<QByteArray>()));
        addWebsite(QUrl(server.url(u"/0"_s)), 100);
        QTRY_VERIFY(bench().jobList->findChild<QToolButton *>(u"details"_s)->isVisible());
        bench().jobList->findChild<QToolButton *>(u"details"_s)->click();
        QTRY_VERIFY(report()->rowCount() > 10);
        bench().jobList->findChild<QToolButton *>(u"stop"_s)->click();
        QVERIFY(waitForJobs());
        QTRY_VERIFY(sources() > 5);
        QVERIFY(sources() < 70);
        addWebsite(QUrl(server.url(u"/0"_s)), 100);
        QTRY_COMPARE(bench().jobs().runningCount(), 1);
        QVERIFY(waitForJobs());
        QTRY_COMPARE(sources(), 72);
        // Nothing that was there already was fetched twice.
        QHash<QByteArray, int> times;
        for (const SeenRequest &request : server.seen()) {
            if (request.path != "/robots.txt")
                ++times[request.path];
        }
        const int twice = int(std::count_if(times.begin(), times.end(), [](int count) { return count > 1; }));
        QVERIFY2(twice <= 8 + 4, qPrintable(QString::number(twice))); // failures are tried again, and what was under way when it stopped
    }

    void shouldShowWhatHasChanged_beforeItCounts()
    {
        const auto pages = std::make_shared<int>(20);
        const auto news = std::make_shared<QByteArray>();
        LoopbackServer server(site(pages, 0, news));
        addWebsite(QUrl(server.url(u"/0"_s)), 100);
        QTRY_COMPARE(bench().jobs().runningCount(), 1);
        QVERIFY(waitForJobs());
        QTRY_COMPARE(sources(), 18);

        *news = "<p>There is something new to be read here, and it is worth a second reading.</p>";
        *pages = 23;
        auto *table = editor()->findChild<QTableView *>(u"sources"_s);
        table->selectRow(0);
        editor()->findChild<QAction *>(u"readAgain"_s)->trigger(); // one click: the address was allowed before
        QVERIFY(QTest::qWaitFor([&] { return m_window->findChild<editors::knowledge::SyncDialog *>() != nullptr; }, 30000));
        auto *dialog = m_window->findChild<editors::knowledge::SyncDialog *>();
        keep(dialog, u"changes"_s);
        QCOMPARE(sources(), 18); // nothing counts yet
        QVERIFY2(dialog->findChild<QLabel *>(u"summary"_s)->text().contains(u"3 new, 1 changed"_s), qPrintable(dialog->findChild<QLabel *>(u"summary"_s)->text()));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(sources(), 21);
        QVERIFY(bench().document()->undo().ok());
        QCOMPARE(sources(), 18);
    }

    void shouldReadInAnotherWay_whenTheSettingsAreChanged()
    {
        const auto pages = std::make_shared<int>(20);
        LoopbackServer server(site(pages, 0, std::make_shared<QByteArray>()));
        addWebsite(QUrl(server.url(u"/0"_s)), 5);
        QTRY_COMPARE(bench().jobs().runningCount(), 1);
        QVERIFY(waitForJobs());
        QTRY_COMPARE(sources(), 5);
        editor()->findChild<QTableView *>(u"sources"_s)->selectRow(0);
        editor()->findChild<QAction *>(u"websiteSettings"_s)->trigger();
        auto *dialog = editor()->findChild<editors::knowledge::WebsiteDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QSpinBox *>(u"maxPages"_s)->value(), 5);
        keep(dialog, u"settings"_s);
        dialog->findChild<QSpinBox *>(u"maxPages"_s)->setValue(12);
        dialog->findChild<QComboBox *>(u"every"_s)->setCurrentIndex(2);
        dialog->findChild<QCheckBox *>(u"allowPrivate"_s)->setChecked(true);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(QTest::qWaitFor([&] { return m_window->findChild<editors::knowledge::SyncDialog *>() != nullptr; }, 30000));
        m_window->findChild<editors::knowledge::SyncDialog *>()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(sources(), 11);

        // The next time it is shown as it was left.
        editor()->findChild<QTableView *>(u"sources"_s)->selectRow(0);
        editor()->findChild<QAction *>(u"websiteSettings"_s)->trigger();
        dialog = editor()->findChildren<editors::knowledge::WebsiteDialog *>().constLast();
        QCOMPARE(dialog->findChild<QSpinBox *>(u"maxPages"_s)->value(), 12);
        QCOMPARE(dialog->everyHours(), 24);
        dialog->reject();
    }
};

WINDOW_TEST_MAIN(TestWebsites)
#include "tst_websites.moc"
