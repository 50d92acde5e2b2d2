// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/wording.h"

#include "studio/nlu/ngrams.h"

#include <QTest>

using namespace dialogist::nlu;
using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT

    static std::vector<quint64> keysOf(const QString &text, const QString &language)
    {
        std::vector<quint64> keys;
        for (const Ngram &ngram : ngrams(Phrase::parse(text), language))
            keys.push_back(ngram.key);
        return keys;
    }

private slots:
    void shouldFoldCaseAccentsAndSharpS()
    {
        QCOMPARE(plainWording(u"  Große STRASSE, Café! "_s), u"grosse strasse cafe"_s);
        QCOMPARE(plainWording(u"Straße"_s), plainWording(u"strasse"_s));
    }

    void shouldSpellUmlauts()
    {
        QCOMPARE(spelledUmlauts(u"Größe"_s), u"groesse"_s);
        QCOMPARE(spelledUmlauts(u"Mu\u0308nchen"_s), u"muenchen"_s);
        QCOMPARE(spelledUmlauts(u"Berlin"_s), QString());
    }

    void shouldTakeTheSpellingBack_butNotBehindVowels()
    {
        QCOMPARE(withoutSpelledUmlauts(u"rueckgabe"_s), u"ruckgabe"_s);
        QCOMPARE(withoutSpelledUmlauts(u"neue frauen quer"_s), u"neue frauen quer"_s);
        QCOMPARE(withoutSpelledUmlauts(u"ue"_s), u"u"_s);
        QCOMPARE(withoutSpelledUmlauts(QString()), QString());
    }

    /// Whoever types without umlauts is understood as whoever types with them.
    void shouldCountTheSame_inEitherSpellingOfGerman()
    {
        const QString with = u"Ich möchte die Größe ändern und zurückgeben"_s;
        const QString without = u"Ich moechte die Groesse aendern und zurueckgeben"_s;
        QVERIFY(keysOf(with, u"de"_s) == keysOf(without, u"de"_s));
        QVERIFY(keysOf(with, u"de-AT"_s) == keysOf(without, u"de-AT"_s));
        QVERIFY(keysOf(with, u"en"_s) != keysOf(without, u"en"_s));
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
