// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/understanding.h"

#include <QTest>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestUnderstanding : public QObject
{
    Q_OBJECT
private slots:
    void shouldMatchChoices()
    {
        const QList<QStringList> choices = {{u"Yes"_s, u"ok"_s}, {u"No"_s, u"nein"_s}, {u"Another question"_s}};
        QCOMPARE(matchChoice(u"  YES. "_s, choices), 0);
        QCOMPARE(matchChoice(u"ok then"_s, choices), 0);
        QCOMPARE(matchChoice(u"2"_s, choices), 1);
        QCOMPARE(matchChoice(u"9"_s, choices), -1);
        QCOMPARE(matchChoice(u"yes or no"_s, choices), -1);
        QCOMPARE(matchChoice(u"I know nothing"_s, choices), -1);
        QCOMPARE(matchChoice(u"there is no way that I would ever do that"_s, choices), -1);
        const QList<QStringList> people {{u"2 people"_s}, {u"4 people"_s}, {u"1 person"_s}};
        QCOMPARE(matchChoice(u"2"_s, people), 0);
        QCOMPARE(matchChoice(u"1"_s, people), 2);
        QCOMPARE(matchChoice(u"3"_s, people), 2);
        QCOMPARE(matchChoice(u"I don't want to book"_s, {{u"Book"_s}, {u"Cancel"_s}}), -1);
        QCOMPARE(matchChoice(u"please book"_s, {{u"Book"_s}, {u"Cancel"_s}}), 0);
        QCOMPARE(matchChoice(u"not now please"_s, {{u"Book"_s}, {u"Not now"_s}}), 1);
        QCOMPARE(matchChoice(u"the second one"_s, choices), 1);
        QCOMPARE(matchChoice(u"I would like the last one please"_s, choices), 2);
        QCOMPARE(matchChoice(u"second"_s, {{u"First floor"_s}, {u"Ground"_s}, {u"Second floor"_s}}), 2);
        QCOMPARE(matchChoice(QString(), choices), -1);
        QCOMPARE(matchChoice(u"x"_s, {}), -1);
    }
};

QTEST_GUILESS_MAIN(TestUnderstanding)
#include "tst_understanding.moc"
