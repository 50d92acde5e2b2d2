// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/dockwidths.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QTest>

using namespace dialogist::shell;
using namespace Qt::StringLiterals;

class TestDockWidths : public QObject
{
    Q_OBJECT
private slots:
    void shouldGiveDocksTheirWidthBack_whenTheWindowWasNarrow()
    {
        QMainWindow window;
        auto *centre = new QLabel(u"centre"_s);
        centre->setMinimumWidth(200);
        window.setCentralWidget(centre);
        QList<QDockWidget *> docks;
        for (const auto area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea}) {
            auto *dock = new QDockWidget(u"dock"_s, &window);
            auto *content = new QLabel(u"content"_s);
            content->setMinimumWidth(60);
            dock->setWidget(content);
            window.addDockWidget(area, dock);
            docks.append(dock);
        }
        new DockWidths(window, docks);
        window.resize(1200, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(50);
        const auto set = [&](const QList<int> &sizes) {
            QTest::mousePress(&window, Qt::LeftButton, {}, QPoint(600, 499)); // as somebody who drags a border
            window.resizeDocks(docks, sizes, Qt::Horizontal);
            QTRY_COMPARE(docks.at(0)->width(), sizes.at(0));
            QTRY_COMPARE(docks.at(1)->width(), sizes.at(1));
            QTest::mouseRelease(&window, Qt::LeftButton, {}, QPoint(600, 499));
        };
        set({300, 250});
        window.resize(420, 500);
        QTRY_VERIFY(docks.at(0)->width() < 200);
        QTest::qWait(50);
        window.resize(1200, 500);
        QTRY_COMPARE(docks.at(0)->width(), 300);
        QTRY_COMPARE(docks.at(1)->width(), 250);
        // What is made narrower by hand stays so.
        set({150, 250});
        window.resize(1300, 500);
        QTest::qWait(100);
        QCOMPARE(docks.at(0)->width(), 150);
        // Hidden while the window is narrow, and shown once it is wide.
        set({320, 250});
        docks.at(0)->hide();
        window.resize(420, 500);
        QTest::qWait(50);
        window.resize(1300, 500);
        docks.at(0)->show();
        QTRY_COMPARE(docks.at(0)->width(), 320);
    }
};

QTEST_MAIN(TestDockWidths)
#include "tst_dockwidths.moc"
