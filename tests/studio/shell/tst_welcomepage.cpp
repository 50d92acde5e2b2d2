// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/welcomepage.h"

#include <QCommandLinkButton>
#include <QSignalSpy>
#include <QTest>

using namespace dialogist::shell;
using namespace Qt::StringLiterals;

class TestWelcomePage : public QObject
{
    Q_OBJECT
private slots:
    void shouldOpenTheCard_byEnterAndBySpace()
    {
        WelcomePage page;
        page.setRecent({u"/tmp/bakery.dialogist"_s});
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy made(&page, &WelcomePage::newRequested);
        QSignalSpy opened(&page, &WelcomePage::openRequested);
        QSignalSpy sampled(&page, &WelcomePage::sampleRequested);
        int presses = 0;
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
            ++presses;
            for (auto *card : page.findChildren<QCommandLinkButton *>()) {
                card->setFocus();
                QTest::keyClick(card, key);
            }
            QCOMPARE(sampled.size(), presses);
            QCOMPARE(opened.size(), 2 * presses); // with the recent one
            QVERIFY(made.size() >= presses && made.size() % presses == 0);
        }
    }
};

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
