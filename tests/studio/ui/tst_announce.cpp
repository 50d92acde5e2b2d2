// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/announce.h"
#include "studio/ui/expressionedit.h"
#include "tests/support/screenreader.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace dialogist;
using namespace Qt::StringLiterals;
using tests::ScreenReader;

class TestAnnounce : public QObject
{
    Q_OBJECT
private slots:
    void shouldBeHeard_whenAScreenReaderListens()
    {
        QWidget window;
        window.show();
        const ScreenReader reader;
        if (!ScreenReader::isPossible())
            QSKIP("This platform tells screen readers nothing.");
        ui::announce(&window, u"Three documents were read."_s);
        QCOMPARE(reader.heard(), QStringList({u"Three documents were read."_s}));
        ui::announce(&window, u"One more."_s);
        QCOMPARE(reader.heard().last(), u"One more."_s);
    }

    void shouldDoNothing_whenNobodyListens()
    {
        QWidget window;
        window.show();
        ui::announce(&window, u"Nobody is there."_s);
        QVERIFY(window.findChildren<QWidget *>().isEmpty());
    }

    void shouldTellTroubleOnce_whenTypingPauses()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *edit = new ui::ExpressionEdit(&window);
        edit->setWhatsThis(u"When this step is passed."_s);
        layout->addWidget(edit);
        layout->addWidget(new QLineEdit(&window));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        const ScreenReader reader;
        if (!ScreenReader::isPossible())
            QSKIP("This platform tells screen readers nothing.");
        QTest::keyClicks(edit, u"1 +"_s);
        QVERIFY(reader.heard().isEmpty()); // not with every letter
        QTRY_COMPARE_WITH_TIMEOUT(reader.heard().size(), 1, 5000);
        QCOMPARE(reader.heard().first(), edit->errorMessage());
        QCOMPARE(edit->accessibleDescription(), edit->errorMessage());
        QTest::keyClicks(edit, u" 1"_s);
        QCOMPARE(edit->accessibleDescription(), u"When this step is passed."_s);
        QTest::qWait(1000);
        QCOMPARE(reader.heard().size(), 1);
    }
};

QTEST_MAIN(TestAnnounce)
#include "tst_announce.moc"
