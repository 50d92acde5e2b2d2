// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/positions.h"

#include <QTest>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestPositions : public QObject
{
    Q_OBJECT
private slots:
    void shouldTakeTheChoiceAtThatPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("choice"); // of four, from 0 on
        const auto row = [](const char *text, int choice) { QTest::addRow("says %s", text) << QString::fromUtf8(text) << choice; };
        row("second", 1);
        row("The second one!", 1);
        row("the 2nd one please", 1);
        row("2nd", 1);
        row("the last one", 3);
        row("I would like the third option", 2);
        row("number three", 2);
        row("three", 2);
        row("one please", 0);
        row("option 4", 3);
        row("zweite", 1);
        row("der zweite", 1);
        row("ich nehme die dritte", 2);
        row("das letzte bitte", 3);
        row("Nummer vier", 3);
        row("die 2", 1);
        row("kedua", 1);
        row("yang kedua", 1);
        row("saya mau yang terakhir", 3);
        row("nombor dua", 1);
        row("nomor 2", 1);
        row("no. 2", 1);
        row("yang ke-2", 1);
        row("दूसरा", 1);
        row("दूसरी वाली", 1);
        row("मुझे तीसरा वाला चाहिए", 2);
        row("आख़िरी", 3);
        row("नंबर दो", 1);
        row("doosra wala", 1);
        // Not there, not clear, or about something else.
        row("the fifth one", -1);
        row("fifteen", -1);
        row("number zero", -1);
        row("the first and the second", -1);
        row("kedua-dua", -1);
        row("not the second", -1);
        row("I want two", -1);
        row("the one", -1);
        row("I want 2", -1);
        row("I'd like 2", -1);
        row("ich hätte gern 2", -1);
        row("saya mau 2", -1);
        row("I choose 2", 1);
        row("ich nehme die 2", 1);
        row("I want number 2", 1);
        row("no one", -1);
        row("No. One", -1);
        row("no two", -1);
        row("it's my first", -1);
        row("it is my last one", -1);
        row("two hours", -1);
        row("on the third of May", -1);
        row("ya", -1);
        row("no", -1);
        row("", -1);
        row("?!", -1);
    }
    void shouldTakeTheChoiceAtThatPlace()
    {
        QFETCH(QString, text);
        QTEST(choiceByPosition(text, {{u"Red"_s}, {u"Green"_s}, {u"Blue"_s}, {u"White"_s, u"pale"_s}}), "choice");
    }

    void shouldPreferTheWordsOfTheChoices()
    {
        const QList<QStringList> floors {{u"Second floor"_s}, {u"First floor"_s}, {u"Third floor"_s}};
        QCOMPARE(choiceByPosition(u"the second one"_s, floors), 0);
        QCOMPARE(choiceByPosition(u"the last one"_s, floors), 2);
        const QList<QStringList> people {{u"Three people"_s}, {u"Two people"_s}, {u"One person"_s}};
        QCOMPARE(choiceByPosition(u"three"_s, people), 0);
        const QList<QStringList> tables {{u"Table 3"_s}, {u"Table 1"_s}, {u"Table 2"_s}};
        QCOMPARE(choiceByPosition(u"number 2"_s, tables), 2);
        QCOMPARE(choiceByPosition(u"second"_s, {{u"Second class"_s}, {u"Second seat"_s}}), -1);
    }

    void shouldFindNone_whenNothingIsOffered()
    {
        QCOMPARE(choiceByPosition(u"the last one"_s, {}), -1);
        QCOMPARE(choiceByPosition(u"second "_s.repeated(100'000), {{u"a"_s}, {u"b"_s}}), -1);
    }
};

QTEST_GUILESS_MAIN(TestPositions)
#include "tst_positions.moc"
