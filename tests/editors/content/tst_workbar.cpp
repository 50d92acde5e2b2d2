// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/workbar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <latch>

using namespace dialogist;
using namespace dialogist::editors::content;
using namespace Qt::StringLiterals;

class TestWorkBar : public QObject
{
    Q_OBJECT
private slots:
    void shouldTellWhenItIsDone_andTakeTheNextWorkFromThere()
    {
        WorkBar bar;
        int done = 0;
        const auto none = [](JobControl &) -> std::optional<Error> { return std::nullopt; };
        bar.start(std::make_unique<Job>(u"First"_s, none), [&] {
            ++done;
            bar.start(std::make_unique<Job>(u"Second"_s, none), [&] { ++done; });
        });
        QVERIFY(bar.isBusy());
        bar.start(std::make_unique<Job>(u"Third"_s, none), [&] { done += 100; }); // one at a time
        QTRY_COMPARE(done, 2);
        QVERIFY(!bar.isBusy());
        QVERIFY(bar.isHidden()); // nobody saw it
    }

    void shouldShowHowFarItIs_andStopWhenAsked()
    {
        WorkBar bar;
        std::latch reported(1);
        bool done = false;
        bar.start(std::make_unique<Job>(u"Export"_s,
                                        [&](JobControl &control) -> std::optional<Error> {
                                            control.report(3, 10, u"3 of 10"_s);
                                            reported.count_down();
                                            while (!control.isCancelled())
                                                QThread::msleep(1);
                                            return Error {ErrorCode::Cancelled, {}, {}};
                                        }),
                  [&] { done = true; });
        reported.wait();
        QTRY_VERIFY(!bar.isHidden());
        QVERIFY(bar.findChild<QLabel *>(u"work"_s)->text().contains(u"3 of 10"_s));
        QSignalSpy failed(&bar, &WorkBar::failed);
        bar.findChild<QToolButton *>(u"stop"_s)->click();
        QTRY_VERIFY(!bar.isBusy());
        QVERIFY(!done && failed.isEmpty());
        QVERIFY(!bar.findChild<QToolButton *>(u"stop"_s)->isVisibleTo(&bar));
    }

    void shouldSayWhatWentWrong()
    {
        WorkBar bar;
        QString message;
        connect(&bar, &WorkBar::failed, this, [&](const Error &error) { message = error.message; });
        bar.start(std::make_unique<Job>(u"Export"_s, [](JobControl &) -> std::optional<Error> { return Error {ErrorCode::Denied, u"no room"_s, {}}; }), [] { QFAIL("it failed"); });
        QTRY_COMPARE(message, u"no room"_s);
    }

    void shouldStopTheWork_whenTheEditorCloses()
    {
        std::atomic_bool ended = false;
        {
            WorkBar bar;
            bar.start(std::make_unique<Job>(u"Export"_s,
                                            [&](JobControl &control) -> std::optional<Error> {
                                                while (!control.isCancelled())
                                                    QThread::msleep(1);
                                                ended = true;
                                                return Error {ErrorCode::Cancelled, {}, {}};
                                            }),
                      [] { QFAIL("nobody is there any more"); });
        }
        QVERIFY(ended);
    }
};

QTEST_MAIN(TestWorkBar)
#include "tst_workbar.moc"
