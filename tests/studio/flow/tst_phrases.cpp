// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/phrases.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestPhrases : public QObject
{
    Q_OBJECT
private slots:
    void shouldHaveEverySentence_inEveryLanguageItKnows()
    {
        for (int i = 0; i <= int(Phrase::Waiting); ++i) {
            QSet<QString> sentences;
            for (const char *language : {"en", "de", "ms", "id", "hi"})
                sentences.insert(phrase(Phrase(i), QString::fromLatin1(language)));
            QVERIFY(sentences.size() >= 4); // Malay and Indonesian say some things alike
            QVERIFY(!sentences.contains(QString()));
        }
        QVERIFY(phrase(Phrase::Corrected, u"hi"_s).contains(u"{{answer}}"_s));
        QCOMPARE(phrase(Phrase::Waiting, u"de-AT"_s), phrase(Phrase::Waiting, u"de"_s));
        QCOMPARE(phrase(Phrase::Waiting, u"fr"_s), phrase(Phrase::Waiting, u"en"_s));
    }

    void shouldSayWhatTheBotSaysOtherwise_inThePersonsLanguage()
    {
        model::Bot bot;
        bot.languages = {u"fr"_s, u"de"_s};
        const auto said = [&bot](const QString &language) { return phrase(Phrase::Trouble, language, bot); };
        QCOMPARE(said(u"fr"_s), phrase(Phrase::Trouble, u"en"_s)); // nobody knows better
        bot.words[u"say.trouble"_s].set(u"fr"_s, u"Zut."_s);
        QCOMPARE(said(u"fr"_s), u"Zut."_s);
        QCOMPARE(said(u"fr-CH"_s), u"Zut."_s);
        QCOMPARE(said(u"de"_s), phrase(Phrase::Trouble, u"de"_s)); // in the person's language before the bot's
        QCOMPARE(said(u"it"_s), u"Zut."_s); // the bot's before English
        bot.words[u"say.trouble"_s].set(u"de"_s, u"Hoppla."_s);
        QCOMPARE(said(u"de-AT"_s), u"Hoppla."_s);
        QCOMPARE(phrase(Phrase::Waiting, u"de"_s, bot), phrase(Phrase::Waiting, u"de"_s));
    }

    void shouldTellCorrections_fromAnswersThatBeginAlike()
    {
        QCOMPARE(correctionIn(u"No, I meant Friday"_s, u"en"_s).text, u"Friday"_s);
        QVERIFY(correctionIn(u"No, I meant Friday"_s, u"en"_s).isPlain);
        QCOMPARE(correctionIn(u"actually, 6"_s, u"en"_s).text, u"6"_s);
        QVERIFY(!correctionIn(u"actually, 6"_s, u"en"_s).isPlain);
        QVERIFY(correctionIn(u"actually, I waited three hours for it"_s, u"en"_s).text.isEmpty());
        QVERIFY(correctionIn(u"I mean "_s + u"x"_s.repeated(400), u"en"_s).text.isEmpty());
        QCOMPARE(correctionIn(u"nein, ich meinte morgen"_s, u"de"_s).text, u"morgen"_s);
    }
};

QTEST_APPLESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
