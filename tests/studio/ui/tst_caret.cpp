// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/caret.h"

#include <QTest>

using namespace dialogist;

class TestCaret : public QObject
{
    Q_OBJECT
private slots:
    void shouldFollowWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("caret");
        QTest::addColumn<int>("expected");
        QTest::newRow("the same") << "abc" << "abc" << 1 << 1;
        QTest::newRow("typed in the middle, undone") << "abXYZcd" << "abcd" << 5 << 2;
        QTest::newRow("a word and its blank, undone") << "Good sunny day" << "Good day" << 10 << 4;
        QTest::newRow("deleted in the middle, undone") << "abcd" << "abXYZcd" << 2 << 5;
        QTest::newRow("typed at the end, undone") << "abXYZ" << "ab" << 5 << 2;
        QTest::newRow("before the change") << "abcdef" << "abcdXf" << 1 << 1;
        QTest::newRow("behind the change") << "aXcd" << "acd" << 3 << 2;
        QTest::newRow("inside the change") << "aXYZd" << "aQd" << 2 << 2;
        QTest::newRow("the same letter twice") << "aab" << "ab" << 2 << 1;
        QTest::newRow("emptied") << "abc" << "" << 2 << 0;
    }
    void shouldFollowWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, caret);
        QFETCH(int, expected);
        QCOMPARE(ui::caretAfter(before, after, caret), expected);
    }
};

QTEST_GUILESS_MAIN(TestCaret)
#include "tst_caret.moc"
