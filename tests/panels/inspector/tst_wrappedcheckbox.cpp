// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/wrappedcheckbox.h"

#include <QApplication>
#include <QTest>

using namespace dialogist::panels::inspector;
using namespace Qt::StringLiterals;

class TestWrappedCheckBox : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(u"Fusion"_s); }

    void shouldGoOnInTheNextLine_whenThereIsLittleRoom()
    {
        WrappedCheckBox box;
        box.setText(u"Fill in what the person has said already on the way here"_s);
        const QSize line = box.sizeHint();
        QCOMPARE(box.heightForWidth(line.width()), line.height());
        QVERIFY(box.minimumSizeHint().width() < line.width() / 3);
        const int narrow = line.width() / 2;
        QVERIFY(box.heightForWidth(narrow) > line.height());
        box.resize(narrow, box.heightForWidth(narrow));
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QCOMPARE(box.text().count(u'\n'), 0); // what is read out stays one sentence
        QTest::mouseClick(&box, Qt::LeftButton, {}, {narrow / 3, box.height() - 6}); // on the words of the last line
        QVERIFY(box.isChecked());
    }
};

QTEST_MAIN(TestWrappedCheckBox)
#include "tst_wrappedcheckbox.moc"
