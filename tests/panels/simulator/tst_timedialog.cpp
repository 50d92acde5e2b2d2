// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/timedialog.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace dialogist::panels::simulator;
using namespace Qt::StringLiterals;

class TestTimeDialog : public QObject
{
    Q_OBJECT
private slots:
    void shouldBeginWithTheLargestUnitThatFits_data()
    {
        QTest::addColumn<qint64>("proposed");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<qint64>("passes");
        QTest::newRow("five minutes") << qint64(300'000) << 5 << u"minutes"_s << qint64(300'000);
        QTest::newRow("ninety minutes") << qint64(5'400'000) << 90 << u"minutes"_s << qint64(5'400'000);
        QTest::newRow("two hours") << qint64(7'200'000) << 2 << u"hours"_s << qint64(7'200'000);
        QTest::newRow("a day") << qint64(86'400'000) << 1 << u"days"_s << qint64(86'400'000);
        QTest::newRow("a begun second") << qint64(600'001) << 601 << u"seconds"_s << qint64(601'000);
        QTest::newRow("nothing") << qint64(0) << 1 << u"seconds"_s << qint64(1000);
    }
    void shouldBeginWithTheLargestUnitThatFits()
    {
        QFETCH(qint64, proposed);
        QFETCH(int, count);
        QFETCH(QString, unit);
        QFETCH(qint64, passes);
        QWidget window;
        auto *dialog = new TimeDialog(proposed, &window);
        QCOMPARE(dialog->findChild<QSpinBox *>(u"count"_s)->value(), count);
        QCOMPARE(dialog->findChild<QComboBox *>(u"unit"_s)->currentText(), unit);
        QSignalSpy chosen(dialog, &TimeDialog::chosen);
        dialog->accept();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toLongLong(), passes);
    }

    void shouldPassWhatIsWritten_atTheReturnKey()
    {
        QWidget window;
        auto *dialog = new TimeDialog(300'000, &window);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QSignalSpy chosen(dialog, &TimeDialog::chosen);
        auto *count = dialog->findChild<QSpinBox *>(u"count"_s);
        QTest::keyClicks(count, u"3"_s); // the number is selected, so this replaces it
        auto *unit = dialog->findChild<QComboBox *>(u"unit"_s);
        unit->setCurrentIndex(unit->findText(u"hours"_s));
        QTest::keyClick(count, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toLongLong(), qint64(3) * 3'600'000);
    }

    void shouldLetNothingPass_whenItIsLeft()
    {
        QWidget window;
        auto *dialog = new TimeDialog(300'000, &window);
        dialog->open();
        QSignalSpy chosen(dialog, &TimeDialog::chosen);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(chosen.size(), 0);
    }
};

QTEST_MAIN(TestTimeDialog)
#include "tst_timedialog.moc"
