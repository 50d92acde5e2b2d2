// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/merge/jsonmerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace dialogist::exchange;
using namespace Qt::StringLiterals;

class TestJsonMerge : public QObject
{
    Q_OBJECT
private:
    static QJsonValue json(const QByteArray &text)
    {
        return QJsonDocument::fromJson("[" + text + "]").array().first();
    }

private slots:
    void shouldTakeBothSides_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged");
        QTest::newRow("nothing") << QByteArray("1") << QByteArray("1") << QByteArray("1") << QByteArray("1");
        QTest::newRow("only theirs") << QByteArray("1") << QByteArray("1") << QByteArray("2") << QByteArray("2");
        QTest::newRow("both the same") << QByteArray("1") << QByteArray("2") << QByteArray("2") << QByteArray("2");
        QTest::newRow("two keys") << QByteArray(R"({"a":1,"b":1})") << QByteArray(R"({"a":2,"b":1})") << QByteArray(R"({"a":1,"b":2})") << QByteArray(R"({"a":2,"b":2})");
        QTest::newRow("key added, key removed") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1,"c":3})") << QByteArray(R"({})") << QByteArray(R"({"c":3})");
        QTest::newRow("languages of a text") << QByteArray(R"({"en":"Hi"})") << QByteArray(R"({"en":"Hi","de":"Hallo"})") << QByteArray(R"({"en":"Hi","ms":"Hai"})")
                                             << QByteArray(R"({"en":"Hi","de":"Hallo","ms":"Hai"})");
        QTest::newRow("words") << QByteArray(R"(["a","b"])") << QByteArray(R"(["a","b","c"])") << QByteArray(R"(["b","d"])") << QByteArray(R"(["b","c","d"])");
        QTest::newRow("rows by id") << QByteArray(R"([{"id":"1","t":"a"},{"id":"2","t":"b"}])") << QByteArray(R"([{"id":"1","t":"A"},{"id":"2","t":"b"}])")
                                    << QByteArray(R"([{"id":"1","t":"a"},{"id":"2","t":"b"},{"id":"3","t":"c"}])") << QByteArray(R"([{"id":"1","t":"A"},{"id":"2","t":"b"},{"id":"3","t":"c"}])");
        QTest::newRow("a row moved, a row added") << QByteArray(R"([{"id":"1","t":1},{"id":"2"}])") << QByteArray(R"([{"id":"2"},{"id":"1","t":1}])")
                                                  << QByteArray(R"([{"id":"1","t":1},{"id":"3"},{"id":"2"}])") << QByteArray(R"([{"id":"2"},{"id":"1","t":1},{"id":"3"}])");
        QTest::newRow("a row removed, another changed") << QByteArray(R"([{"id":"1","t":1},{"id":"2","t":1}])") << QByteArray(R"([{"id":"2","t":1}])")
                                                        << QByteArray(R"([{"id":"1","t":1},{"id":"2","t":2}])") << QByteArray(R"([{"id":"2","t":2}])");
    }
    void shouldTakeBothSides()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, merged);
        const auto never = [](const QStringList &path, const QJsonValue &, const QJsonValue &, const QJsonValue &) {
            qWarning("asked at %s", qPrintable(path.join(u'/')));
            return MergeSide::Mine;
        };
        QTest::failOnWarning(QRegularExpression(u"."_s));
        QCOMPARE(mergeJson(json(base), json(mine), json(theirs), {}, never), json(merged));
    }

    void shouldAsk_onlyWhereBothChangedTheSame()
    {
        QStringList asked;
        const auto theirs = [&asked](const QStringList &path, const QJsonValue &, const QJsonValue &, const QJsonValue &) {
            asked.append(path.join(u'/'));
            return MergeSide::Theirs;
        };
        const QJsonValue merged = mergeJson(json(R"({"n":"x","rows":[{"id":"1","t":"a"}],"k":0})"), json(R"({"n":"mine","rows":[{"id":"1","t":"b"}],"k":0})"),
                                            json(R"({"n":"theirs","rows":[{"id":"1","t":"c"}],"k":1})"), {u"top"_s}, theirs);
        QCOMPARE(asked, (QStringList {u"top/n"_s, u"top/rows/#1/t"_s}));
        QCOMPARE(merged, json(R"({"n":"theirs","rows":[{"id":"1","t":"c"}],"k":1})"));
    }

    void shouldAsk_whenOneSideRemovedWhatTheOtherChanged()
    {
        int asked = 0;
        const auto mine = [&asked](const QStringList &, const QJsonValue &, const QJsonValue &, const QJsonValue &) {
            ++asked;
            return MergeSide::Mine;
        };
        QCOMPARE(mergeJson(json(R"({"a":1})"), json(R"({})"), json(R"({"a":2})"), {}, mine), json("{}"));
        QCOMPARE(asked, 1);
    }
};

QTEST_APPLESS_MAIN(TestJsonMerge)
#include "tst_jsonmerge.moc"
