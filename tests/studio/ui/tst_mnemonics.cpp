// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/mnemonics.h"

#include <QAction>
#include <QSet>
#include <QTest>

using namespace dialogist::ui;
using namespace Qt::StringLiterals;

class TestMnemonics : public QObject
{
    Q_OBJECT
private slots:
    void shouldKeepTheLetterAskedFor_whenItIsFree()
    {
        QCOMPARE(distinctMnemonics({u"&Undo"_s, u"Cu&t"_s}), QStringList({u"&Undo"_s, u"Cu&t"_s}));
    }

    void shouldTakeAnotherLetter_whenTheFirstHasIt()
    {
        QCOMPARE(distinctMnemonics({u"&Redo"_s, u"&Rename"_s}), QStringList({u"&Redo"_s, u"R&ename"_s}));
    }

    void shouldPreferTheBeginningOfAWord()
    {
        QCOMPARE(distinctMnemonics({u"&Find"_s, u"Find in Flow…"_s}), QStringList({u"&Find"_s, u"Find &in Flow…"_s}));
    }

    void shouldLeaveATextAlone_whenNoLetterIsFree()
    {
        QCOMPARE(distinctMnemonics({u"&A"_s, u"A"_s, u"9 %"_s}), QStringList({u"&A"_s, u"A"_s, u"9 %"_s}));
    }

    void shouldNotTearSyllablesApart()
    {
        QCOMPARE(distinctMnemonics({u"हिन्दी"_s, u"भाषा (&L)"_s, u"हिन्दी English"_s}), QStringList({u"हिन्दी"_s, u"भाषा (&L)"_s, u"हिन्दी &English"_s}));
    }

    void shouldTreatSmallAndCapitalLettersAlike()
    {
        QCOMPARE(distinctMnemonics({u"&copy"_s, u"&Cut"_s}), QStringList({u"&copy"_s, u"C&ut"_s}));
    }

    void shouldKeepAnAmpersandThatIsMeant()
    {
        QCOMPARE(distinctMnemonics({u"R&&D"_s}), QStringList({u"&R&&D"_s}));
        QCOMPARE(plainText(u"&R&&D"_s), u"R&D"_s);
        QCOMPARE(plainText(u"बॉट (&B)"_s), u"बॉट"_s);
    }

    void shouldPassOverWhatIsNotShown()
    {
        QAction hidden(u"&Redo"_s);
        hidden.setVisible(false);
        QAction separator;
        separator.setSeparator(true);
        QAction shown(u"&Rename"_s);
        distinguishMnemonics({&hidden, &separator, &shown});
        QCOMPARE(shown.text(), u"&Rename"_s);
        QCOMPARE(hidden.text(), u"&Redo"_s);
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
