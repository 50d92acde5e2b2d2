// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/passagelinks.h"

#include <QTest>

using namespace dialogist::storage;
using namespace Qt::StringLiterals;

namespace {

/// JSON with its quotes written as apostrophes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class PassageLinksTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldComeBack()
    {
        const QList<PassageLink> links {{0, 4, u"https://a.example/\"ü\""_s}, {6, 2, u"mailto:a@b.example"_s}, {9, 1, u"tel:+49"_s}};
        QCOMPARE(linksFromText(linksToText(links), 10), links);
        QVERIFY(!linksToText({}).isNull()); // the column takes no null
        QVERIFY(linksFromText(linksToText({}), 10).isEmpty());
    }

    void shouldLeaveOutWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kept");
        QTest::newRow("fits") << json("[[2,3,'https://a.example/']]") << 1;
        QTest::newRow("up to the end") << json("[[2,8,'https://a.example/']]") << 1;
        QTest::newRow("past the end") << json("[[2,9,'https://a.example/']]") << 0;
        QTest::newRow("begins past the end") << json("[[11,1,'https://a.example/']]") << 0;
        QTest::newRow("before the start") << json("[[-1,3,'https://a.example/']]") << 0;
        QTest::newRow("nothing") << json("[[2,0,'https://a.example/']]") << 0;
        QTest::newRow("overlap") << json("[[2,3,'https://a.example/'],[4,2,'https://b.example/'],[5,2,'https://c.example/']]") << 2;
        QTest::newRow("script") << json("[[2,3,'javascript:alert(1)']]") << 0;
        QTest::newRow("relative") << json("[[2,3,'/a']]") << 0;
        QTest::newRow("too large a number") << json("[[2,99999999999,'https://a.example/']]") << 0;
        QTest::newRow("numbers as texts") << json("[['2','3','https://a.example/']]") << 0;
        QTest::newRow("no lists") << json("[1,{'a':2},null]") << 0;
        QTest::newRow("no list") << json("{'a':2}") << 0;
        QTest::newRow("no JSON") << QByteArray("[[2,3,") << 0;
        QTest::newRow("too long") << "[[2,3,\"https://a.example/" + QByteArray(3000, 'a') + "\"]]" << 0;
    }

    void shouldLeaveOutWhatDoesNotFit()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kept);
        QCOMPARE(linksFromText(QString::fromUtf8(text), 10).size(), kept);
    }

    void shouldTakeSoManyOnly()
    {
        QList<PassageLink> links;
        for (int i = 0; i < 500; ++i)
            links.append({i, 1, u"https://a.example/"_s});
        QCOMPARE(linksFromJson(linksToJson(links), 500).size(), mostPassageLinks);
    }
};

QTEST_GUILESS_MAIN(PassageLinksTest)
#include "tst_passagelinks.moc"
