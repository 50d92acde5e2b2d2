// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/merge/listmerge.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace dialogist::exchange;
using namespace Qt::StringLiterals;

class TestListMerge : public QObject
{
    Q_OBJECT
private:
    static QJsonArray json(const QByteArray &text) { return QJsonDocument::fromJson(text).array(); }
    static QJsonArray list(const QList<int> &numbers)
    {
        QJsonArray array;
        for (const int number : numbers)
            array.append(QJsonObject {{u"n"_s, number}, {u"k"_s, u"text"_s}, {u"d"_s, number % 3 == 0 ? 0 : number}});
        return array;
    }
    static QList<int> numbersOf(const QJsonArray &array)
    {
        QList<int> numbers;
        for (const QJsonValue &value : array)
            numbers.append(value[u"n"].toInt());
        return numbers;
    }
    /// A bubble that says it in English and German.
    static QByteArray bubble(const QByteArray &english, const QByteArray &german)
    {
        const QJsonObject text {{u"en"_s, QString::fromUtf8(english)}, {u"de"_s, QString::fromUtf8(german)}};
        return QJsonDocument(QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {text}}}).toJson();
    }
    static QByteArray bubbles(const QList<QByteArray> &each) { return '[' + each.join(',') + ']'; }

    struct Merged {
        QJsonValue value;
        QStringList asked;
    };
    static Merged merge(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs, MergeSide side = MergeSide::Mine)
    {
        Merged merged;
        merged.value = mergeJson(base, mine, theirs, {u"bubbles"_s}, [&](const QStringList &path, const QJsonValue &, const QJsonValue &, const QJsonValue &) {
            merged.asked.append(path.join(u'/'));
            return side;
        });
        return merged;
    }
    /// Removes, edits, adds and moves; what is new is like nothing else.
    static QList<int> edited(QList<int> numbers, QRandomGenerator &random, int &fresh)
    {
        for (int edit = 0; edit < 3; ++edit) {
            const int at = random.bounded(int(numbers.size()) + 1);
            const int kind = at == numbers.size() ? 2 : random.bounded(4);
            if (kind == 0)
                numbers.removeAt(at);
            else if (kind == 1)
                numbers[at] = ++fresh;
            else if (kind == 2)
                numbers.insert(at, ++fresh);
            else
                numbers.move(at, random.bounded(int(numbers.size())));
        }
        return numbers;
    }

private slots:
    void shouldTakeBothSides_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged");
        const QByteArray a = bubble("Hello", "Hallo");
        const QByteArray b = bubble("Bye", "Ade");
        const QByteArray c = bubble("Thanks", "Danke");
        const QByteArray x = bubble("News", "Neues");
        QTest::newRow("writer and translator") << bubbles({a}) << bubbles({bubble("Good day", "Hallo")}) << bubbles({bubble("Hello", "Servus")})
                                               << bubbles({bubble("Good day", "Servus")});
        QTest::newRow("two bubbles") << bubbles({a, b}) << bubbles({bubble("Hi", "Hallo"), b}) << bubbles({a, bubble("See you", "Ade")})
                                     << bubbles({bubble("Hi", "Hallo"), bubble("See you", "Ade")});
        QTest::newRow("one before, the next edited") << bubbles({a, b}) << bubbles({a, x, b}) << bubbles({a, bubble("Bye", "Tschüs")})
                                                     << bubbles({a, x, bubble("Bye", "Tschüs")});
        QTest::newRow("one behind, the last edited") << bubbles({a}) << bubbles({a, x}) << bubbles({bubble("Hello", "Servus")}) << bubbles({bubble("Hello", "Servus"), x});
        QTest::newRow("the first edited, one added to the end") << bubbles({a, b}) << bubbles({bubble("Hi", "Hallo"), b}) << bubbles({a, b, x})
                                                                << bubbles({bubble("Hi", "Hallo"), b, x});
        QTest::newRow("both removed the same") << bubbles({a, b, c}) << bubbles({a, c}) << bubbles({a, bubble("Thanks", "Vergelt's Gott")})
                                               << bubbles({a, bubble("Thanks", "Vergelt's Gott")});
        QTest::newRow("each removed another") << bubbles({a, b, c}) << bubbles({b, c}) << bubbles({a, b}) << bubbles({b});
        QTest::newRow("one removed, another edited") << bubbles({a, b}) << bubbles({b}) << bubbles({a, bubble("Bye", "Tschüs")}) << bubbles({bubble("Bye", "Tschüs")});
        QTest::newRow("both added the same") << bubbles({a, b}) << bubbles({a, x, b}) << bubbles({a, x, bubble("Bye", "Tschüs")}) << bubbles({a, x, bubble("Bye", "Tschüs")});
        QTest::newRow("one added more") << bubbles({a}) << bubbles({a, x}) << bubbles({a, c, x}) << bubbles({a, c, x});
        QTest::newRow("both edited it alike, one added") << bubbles({a}) << bubbles({b}) << bubbles({b, x}) << bubbles({b, x});
        QTest::newRow("one added behind what both edited") << bubbles({a, b}) << bubbles({bubble("Hi", "Hallo"), x, b}) << bubbles({bubble("Hello", "Servus"), b})
                                                           << bubbles({bubble("Hi", "Servus"), x, b});
        QTest::newRow("moved, edited") << bubbles({a, b}) << bubbles({b, a}) << bubbles({bubble("Hi", "Hallo"), bubble("Bye", "Tschüs")})
                                       << bubbles({bubble("Bye", "Tschüs"), bubble("Hi", "Hallo")});
        QTest::newRow("moved to the end, edited") << bubbles({a, b, c}) << bubbles({b, c, a}) << bubbles({bubble("Hello", "Servus"), b, c})
                                                  << bubbles({b, c, bubble("Hello", "Servus")});
        QTest::newRow("moved, another edited") << bubbles({a, b, c}) << bubbles({c, a, b}) << bubbles({a, bubble("Bye", "Tschüs"), c}) << bubbles({c, a, bubble("Bye", "Tschüs")});
        QTest::newRow("moved and edited, edited elsewhere") << bubbles({a, b, c}) << bubbles({b, c, bubble("Hi", "Hallo")}) << bubbles({bubble("Hello", "Servus"), b, c})
                                                            << bubbles({b, c, bubble("Hi", "Servus")});
        QTest::newRow("moved, removed") << bubbles({a, b, c}) << bubbles({b, c, a}) << bubbles({b, bubble("Thanks", "Merci")}) << bubbles({b, bubble("Thanks", "Merci")});
        QTest::newRow("moved, one added where it was") << bubbles({a, b, c}) << bubbles({b, c, a}) << bubbles({a, x, b, c}) << bubbles({x, b, c, a});
        QTest::newRow("moved, one added where it goes") << bubbles({a, b, c}) << bubbles({b, c, a}) << bubbles({bubble("Hello", "Servus"), b, c, x})
                                                        << bubbles({b, c, bubble("Hello", "Servus"), x});
        QTest::newRow("each moved another, each edited what the other moved") << bubbles({a, b, c, x}) << bubbles({b, c, a, bubble("News", "Neuigkeiten")})
                                                                              << bubbles({x, bubble("Hello", "Servus"), b, c})
                                                                              << bubbles({bubble("News", "Neuigkeiten"), b, c, bubble("Hello", "Servus")});
        QTest::newRow("opening hours") << QByteArray("[[0,540,1020],[1,540,1020]]") << QByteArray("[[0,600,1020],[1,540,1020]]") << QByteArray("[[0,540,1080],[1,540,1020]]")
                                       << QByteArray("[[0,600,1080],[1,540,1020]]");
        QTest::newRow("texts in Indonesian alone") << QByteArray(R"([{"id":"Halo"},{"id":"Dah"}])") << QByteArray(R"([{"id":"Hai"},{"id":"Dah"}])")
                                                   << QByteArray(R"([{"id":"Halo"},{"id":"Daah"}])") << QByteArray(R"([{"id":"Hai"},{"id":"Daah"}])");
        QTest::newRow("Indonesian and German") << QByteArray(R"([{"en":"Hello","id":"Halo","de":"Hallo"}])") << QByteArray(R"([{"en":"Hello","id":"Hai","de":"Hallo"}])")
                                               << QByteArray(R"([{"en":"Hello","id":"Halo","de":"Servus"}])") << QByteArray(R"([{"en":"Hello","id":"Hai","de":"Servus"}])");
    }
    void shouldTakeBothSides()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, merged);
        const Merged there = merge(json(base), json(mine), json(theirs));
        QCOMPARE(there.asked, QStringList());
        QCOMPARE(there.value.toArray(), json(merged));
        const Merged back = merge(json(base), json(theirs), json(mine));
        QCOMPARE(back.asked, QStringList());
        QCOMPARE(back.value.toArray(), json(merged));
    }

    void shouldAsk_onlyForWhatClashes_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QByteArray>("takingMine");
        QTest::addColumn<QByteArray>("takingTheirs");
        const QByteArray a = bubble("Hello", "Hallo");
        const QByteArray b = bubble("Bye", "Ade");
        const QByteArray newB = bubble("Bye", "Tschüs");
        const QByteArray x = bubble("News", "Neues");
        const QByteArray y = bubble("More", "Mehr");
        QTest::newRow("the same words") << bubbles({a, b}) << bubbles({a, newB}) << bubbles({bubble("Hi", "Hallo"), bubble("Bye", "Servus")}) << u"bubbles/1/variants/0/de"_s
                                        << bubbles({bubble("Hi", "Hallo"), newB}) << bubbles({bubble("Hi", "Hallo"), bubble("Bye", "Servus")});
        QTest::newRow("removed, edited") << bubbles({a, b}) << bubbles({a}) << bubbles({bubble("Hi", "Hallo"), newB}) << u"bubbles/1"_s << bubbles({bubble("Hi", "Hallo")})
                                         << bubbles({bubble("Hi", "Hallo"), newB});
        QTest::newRow("two additions at one place") << bubbles({a, b}) << bubbles({a, x, b}) << bubbles({a, y, newB}) << u"bubbles/1"_s << bubbles({a, x, newB})
                                                    << bubbles({a, y, newB});
        QTest::newRow("two additions, and the next edited by both") << bubbles({a, b}) << bubbles({a, x, bubble("Bye", "Servus")}) << bubbles({a, y, newB}) << u"bubbles"_s
                                                                    << bubbles({a, x, bubble("Bye", "Servus")}) << bubbles({a, y, newB});
        QTest::newRow("one became two, edited") << bubbles({a, b}) << bubbles({x, y, b}) << bubbles({bubble("Hi", "Hallo"), b}) << u"bubbles/0"_s << bubbles({x, y, b})
                                                << bubbles({bubble("Hi", "Hallo"), b});
        QTest::newRow("both began the list") << bubbles({}) << bubbles({x}) << bubbles({y}) << u"bubbles"_s << bubbles({x}) << bubbles({y});
        QTest::newRow("moved and edited, edited") << bubbles({a, b, x}) << bubbles({b, x, bubble("Hello", "Servus")}) << bubbles({bubble("Hello", "Grüezi"), b, x})
                                                  << u"bubbles/0/variants/0/de"_s << bubbles({b, x, bubble("Hello", "Servus")}) << bubbles({b, x, bubble("Hello", "Grüezi")});
        QTest::newRow("moved up and down") << bubbles({a, b, x, y}) << bubbles({x, a, b, y}) << bubbles({a, b, y, x}) << u"bubbles"_s << bubbles({x, a, b, y})
                                           << bubbles({a, b, y, x});
        QTest::newRow("the same, added at two places") << bubbles({a, b}) << bubbles({x, a, b}) << bubbles({a, b, x}) << u"bubbles"_s << bubbles({x, a, b}) << bubbles({a, b, x});
    }
    void shouldAsk_onlyForWhatClashes()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QFETCH(QString, asked);
        QFETCH(QByteArray, takingMine);
        QFETCH(QByteArray, takingTheirs);
        const Merged one = merge(json(base), json(mine), json(theirs), MergeSide::Mine);
        QCOMPARE(one.asked, QStringList {asked});
        QCOMPARE(one.value.toArray(), json(takingMine));
        const Merged other = merge(json(base), json(mine), json(theirs), MergeSide::Theirs);
        QCOMPARE(other.asked, QStringList {asked});
        QCOMPARE(other.value.toArray(), json(takingTheirs));
    }

    void shouldShowTheElementThatClashes()
    {
        QList<QJsonValue> seen;
        const QJsonValue merged = mergeJson(list({1, 2}), list({1}), list({1, 3}), {}, [&](const QStringList &, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs) {
            seen = {base, mine, theirs};
            return MergeSide::Theirs;
        });
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen.at(0)[u"n"].toInt(), 2);
        QVERIFY(seen.at(1).isUndefined());
        QCOMPARE(seen.at(2)[u"n"].toInt(), 3);
        QCOMPARE(merged.toArray(), list({1, 3}));
    }

    /// Whatever two people do: without a question, nothing is lost, doubled or brought back; the sides may change places.
    void shouldNeverLoseOrDouble_unasked()
    {
        QRandomGenerator random(20260301);
        int unasked = 0;
        for (int round = 0; round < 4000; ++round) {
            QList<int> base;
            for (int i = random.bounded(8); i > 0; --i)
                base.append(i);
            int fresh = 100;
            const QList<int> mine = edited(base, random, fresh);
            const QList<int> theirs = edited(base, random, fresh);
            QCOMPARE(merge(list(base), list(mine), list(base)).value.toArray(), list(mine));
            const Merged there = merge(list(base), list(mine), list(theirs));
            const Merged back = merge(list(base), list(theirs), list(mine), MergeSide::Theirs);
            QCOMPARE(back.asked, there.asked);
            QCOMPARE(back.value, there.value);
            QCOMPARE(QSet<QString>(there.asked.begin(), there.asked.end()).size(), there.asked.size());
            if (!there.asked.isEmpty())
                continue;
            ++unasked;
            QList<int> merged = numbersOf(there.value.toArray());
            QList<int> expected;
            for (const int number : base + mine + theirs) {
                const bool stays = mine.contains(number) && theirs.contains(number);
                const bool isNew = !base.contains(number);
                if ((stays || isNew) && !expected.contains(number))
                    expected.append(number);
            }
            std::sort(merged.begin(), merged.end());
            std::sort(expected.begin(), expected.end());
            QCOMPARE(merged, expected);
        }
        QVERIFY2(unasked > 400, qPrintable(QString::number(unasked)));
    }

    /// One puts the bubbles into another order while the other works on their words, adds some and takes some away.
    void shouldTakeTheEditsAlong_whereverTheOtherMovedThem()
    {
        QRandomGenerator random(20260302);
        const auto words = [](int number, int edition) {
            return QJsonObject {{u"n"_s, number}, {u"text"_s, QJsonObject {{u"en"_s, u"word %1"_s.arg(number)}, {u"de"_s, u"Wort %1.%2"_s.arg(number).arg(edition)}}}};
        };
        for (int round = 0; round < 3000; ++round) {
            QList<int> base;
            for (int i = 1 + random.bounded(9); i > 0; --i)
                base.append(i);
            QList<int> moved = base;
            for (int i = random.bounded(3); i >= 0; --i)
                moved.move(random.bounded(int(moved.size())), random.bounded(int(moved.size())));
            QSet<int> edited;
            QSet<int> removed;
            for (int i = random.bounded(3); i >= 0; --i)
                edited.insert(base.at(random.bounded(int(base.size()))));
            if (random.bounded(3) == 0)
                removed.insert(base.at(random.bounded(int(base.size()))));
            QJsonArray before;
            QJsonArray mine;
            QJsonArray theirs;
            QJsonArray expected;
            for (const int number : std::as_const(base)) {
                before.append(words(number, 0));
                if (!removed.contains(number))
                    theirs.append(words(number, edited.contains(number) ? 1 : 0));
            }
            for (const int number : std::as_const(moved)) {
                mine.append(words(number, 0));
                if (!removed.contains(number))
                    expected.append(words(number, edited.contains(number) ? 1 : 0));
            }
            const Merged there = merge(before, mine, theirs);
            QCOMPARE(there.asked, QStringList());
            QCOMPARE(there.value.toArray(), expected);
            const Merged back = merge(before, theirs, mine);
            QCOMPARE(back.asked, QStringList());
            QCOMPARE(back.value.toArray(), expected);
        }
    }

    void shouldStayQuick_inLongLists()
    {
        QList<int> base;
        for (int i = 0; i < 20'000; ++i)
            base.append(i);
        QList<int> mine = base;
        QList<int> theirs = base;
        mine[10'000] = -1;
        theirs.insert(10'500, -2);
        QElapsedTimer clock;
        clock.start();
        const Merged few = merge(list(base), list(mine), list(theirs));
        QCOMPARE(few.asked, QStringList());
        QCOMPARE(few.value.toArray().size(), 20'001);
        // Different all over: the list is asked for as a whole.
        for (int i = 0; i < 20'000; ++i) {
            mine[i] = -10 - i;
            theirs[i + 1] = -100'000 - i;
        }
        const Merged many = merge(list(base), list(mine), list(theirs));
        QCOMPARE(many.asked, QStringList {u"bubbles"_s});
        QCOMPARE(many.value.toArray(), list(mine));
        QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestListMerge)
#include "tst_listmerge.moc"
