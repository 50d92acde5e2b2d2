// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/editdistance.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using dialogist::editDistance;
using namespace Qt::StringLiterals;

class TestEditDistance : public QObject
{
    Q_OBJECT
private:
    /// The whole table, as the textbook fills it.
    static int plainDistance(const QString &a, const QString &b)
    {
        std::vector<std::vector<int>> table(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
        for (size_t i = 0; i < table.size(); ++i) {
            for (size_t j = 0; j < table[i].size(); ++j) {
                if (i == 0 || j == 0) {
                    table[i][j] = int(i + j);
                    continue;
                }
                const auto first = [&](size_t at) { return a.at(qsizetype(at)); };
                const auto second = [&](size_t at) { return b.at(qsizetype(at)); };
                table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (first(i - 1) == second(j - 1) ? 0 : 1)});
                if (i > 1 && j > 1 && first(i - 1) == second(j - 2) && first(i - 2) == second(j - 1))
                    table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
        return table.back().back();
    }

    /// Few letters, so that words are often near each other.
    static QString word(QRandomGenerator &random)
    {
        QString text;
        for (int length = random.bounded(9); length > 0; --length)
            text.append(QChar(u'a' + random.bounded(3)));
        return text;
    }

private slots:
    void shouldCountSlips()
    {
        QCOMPARE(editDistance(u"parcel", u"parcel", 2), 0);
        QCOMPARE(editDistance(u"prcel", u"parcel", 2), 1);
        QCOMPARE(editDistance(u"waranty", u"warranty", 2), 1);
        QCOMPARE(editDistance(u"recieve", u"receive", 2), 1);
        QCOMPARE(editDistance(u"delivrey", u"delivery", 2), 1);
        QCOMPARE(editDistance(u"abc", u"xyz", 2), 3);
        QCOMPARE(editDistance(u"", u"ab", 2), 2);
        QCOMPARE(editDistance(u"", u"", 0), 0);
        QCOMPARE(editDistance(u"a", u"b", 0), 1);
    }

    void shouldBeWhatTheWholeTableSays_upToTheLimit()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 20'000; ++i) {
            const QString a = word(random);
            const QString b = word(random);
            const int limit = random.bounded(10);
            QVERIFY2(editDistance(a, b, limit) == std::min(plainDistance(a, b), limit + 1), qPrintable(a + u' ' + b + u' ' + QString::number(limit)));
        }
    }

    /// Words of a hostile length: only what is near the diagonal is looked at.
    void shouldTakeTimeByTheLimit_whenWordsAreLong()
    {
        const QString a = u"ab"_s.repeated(500'000);
        const QString b = u'b' + a.chopped(1);
        QCOMPARE(editDistance(a, b, 2), 2);
        QCOMPARE(editDistance(u"xyz"_s + a, b + u"xyz"_s, 2), 3);
    }
};

QTEST_GUILESS_MAIN(TestEditDistance)
#include "tst_editdistance.moc"
