// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/phrase.h"

#include <QTest>

using namespace dialogist::nlu;
using namespace Qt::StringLiterals;

class TestPhrase : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadMarks_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marked"); // entity=words
        QTest::newRow("none") << u"hello"_s << u"hello"_s << QStringList();
        QTest::newRow("one") << u"to [Berlin](city) now"_s << u"to Berlin now"_s << QStringList {u"city=Berlin"_s};
        QTest::newRow("side by side") << u"[a](x)[b](y)"_s << u"ab"_s << QStringList {u"x=a"_s, u"y=b"_s};
        QTest::newRow("with a value") << u"[big apple](city:New York)"_s << u"big apple"_s << QStringList {u"city=big apple"_s};
        QTest::newRow("as JSON") << u"[Monday]{\"entity\": \"day\"}"_s << u"Monday"_s << QStringList {u"day=Monday"_s};
        QTest::newRow("JSON without entity") << u"[x]{\"role\": \"a\"}"_s << u"[x]{\"role\": \"a\"}"_s << QStringList();
        QTest::newRow("brackets only") << u"see [1] and (two)"_s << u"see [1] and (two)"_s << QStringList();
        QTest::newRow("never closed") << u"[Berlin](city"_s << u"[Berlin](city"_s << QStringList();
        QTest::newRow("blank name") << u"[x]( )"_s << u"[x]( )"_s << QStringList();
        QTest::newRow("other scripts") << u"जाओ [दिल्ली](city) 👋"_s << u"जाओ दिल्ली 👋"_s << QStringList {u"city=दिल्ली"_s};
        QTest::newRow("empty") << QString() << QString() << QStringList();
    }
    void shouldReadMarks()
    {
        QFETCH(QString, written);
        QFETCH(QString, text);
        QFETCH(QStringList, marked);
        const Phrase phrase = Phrase::parse(written);
        QCOMPARE(phrase.text, text);
        QStringList found;
        for (const MarkedEntity &mark : phrase.entities)
            found.append(mark.entity + u'=' + phrase.text.mid(mark.begin, mark.end - mark.begin));
        QCOMPARE(found, marked);
        QString joined;
        for (const Phrase::Piece &piece : Phrase::pieces(written))
            joined += piece.before + piece.words + piece.after;
        QCOMPARE(joined, written);
    }
};

QTEST_APPLESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
