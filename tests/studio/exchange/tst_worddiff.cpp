// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/compare/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dialogist::exchange;
using namespace Qt::StringLiterals;

class TestWordDiff : public QObject
{
    Q_OBJECT
private:
    static QString side(const QList<TextPiece> &pieces, TextPiece::Kind other)
    {
        QString text;
        for (const TextPiece &piece : pieces)
            text += piece.kind == other ? QString() : piece.text;
        return text;
    }

private slots:
    void shouldNameTheWordsThatChanged_theRemovedFirst()
    {
        using Kind = TextPiece::Kind;
        const QList<TextPiece> expected {{Kind::Same, u"We open at "_s}, {Kind::Removed, u"nine"_s}, {Kind::Added, u"ten"_s}, {Kind::Same, u" today."_s}};
        QCOMPARE(compareWords(u"We open at nine today."_s, u"We open at ten today."_s), expected);
    }

    void shouldTakeTextsApartAsAWhole_whenOnlyBlanksAgree()
    {
        const QList<TextPiece> pieces = compareWords(u"Guten Tag, Welt"_s, u"Selamat pagi, semua"_s);
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(pieces.first().kind, TextPiece::Kind::Removed);
        QCOMPARE(pieces.last().text, u"Selamat pagi, semua"_s);
    }

    /// Whatever is compared: the pieces give both texts back, and no two of one kind stand side by side.
    void shouldLoseNothing_randomly()
    {
        QRandomGenerator random(11);
        const QStringList words {u"a"_s, u"b"_s, u" "_s, u","_s, u"é"_s, u"語"_s, u"👋"_s, u"\n"_s, u"word"_s};
        const auto text = [&] {
            QString made;
            for (int i = random.bounded(30); i > 0; --i)
                made += words.at(random.bounded(int(words.size())));
            return made;
        };
        for (int i = 0; i < 500; ++i) {
            const QString before = text();
            const QString after = text();
            const QList<TextPiece> pieces = compareWords(before, after);
            QCOMPARE(side(pieces, TextPiece::Kind::Added), before);
            QCOMPARE(side(pieces, TextPiece::Kind::Removed), after);
            for (qsizetype k = 1; k < pieces.size(); ++k)
                QVERIFY(pieces.at(k).kind != pieces.at(k - 1).kind);
        }
    }

    void shouldFindTheEndsOfLongLists_whenTheMiddleIsTooMuch()
    {
        constexpr int many = 3000;
        const auto pairs = commonElements(many, many, [](qsizetype i, qsizetype j) { return i == j && (i < 2 || i >= many - 2); });
        QCOMPARE(pairs.size(), 4);
        QCOMPARE(pairs.last(), (std::pair<qsizetype, qsizetype>(many - 1, many - 1)));
    }
};

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
