// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/search/excerpt.h"

#include <QTest>

using namespace dialogist::search;
using namespace Qt::StringLiterals;

class TestExcerpt : public QObject
{
    Q_OBJECT
private:
    static QString matched(const Excerpt &excerpt) { return excerpt.text.mid(excerpt.start, excerpt.length); }

private slots:
    void shouldShowAShortTextWhole_onOneLine()
    {
        const Excerpt excerpt = excerptOf(u"We bake\nfresh\tbread"_s, {0, 8, 5}, 40, 60);
        QCOMPARE(excerpt.text, u"We bake fresh bread"_s);
        QCOMPARE(matched(excerpt), u"fresh"_s);
    }

    void shouldShowALittleAround_inALongText()
    {
        const QString text = QString(1000, u'a') + u"bread"_s + QString(1'000'000, u'z');
        const Excerpt excerpt = excerptOf(text, {0, 1000, 5}, 40, 60);
        QCOMPARE(matched(excerpt), u"bread"_s);
        QVERIFY(excerpt.text.startsWith(u"…a"_s) && excerpt.text.endsWith(u"z…"_s));
        QCOMPARE(excerpt.text.size(), 1 + 40 + 5 + 60 + 1);
    }

    void shouldStayShort_whenTheMatchItselfIsLong()
    {
        const Excerpt excerpt = excerptOf(QString(1'000'000, u'x'), {0, 0, 1'000'000}, 40, 60);
        QVERIFY(excerpt.text.size() <= 201);
        QVERIFY(excerpt.start + excerpt.length <= excerpt.text.size());
        QVERIFY(excerpt.text.endsWith(u'…'));
    }

    void shouldTearNoCharacter()
    {
        const QString bread = QString::fromUcs4(U"\U0001F35E"); // two units
        for (int shift = 0; shift < 2; ++shift) {
            const QString text = QString(shift, u'a') + bread.repeated(200) + u"word"_s + bread.repeated(200);
            const Excerpt excerpt = excerptOf(text, {0, int(text.indexOf(u"word"_s)), 4}, 41, 41);
            QCOMPARE(matched(excerpt), u"word"_s);
            QCOMPARE(QString::fromUtf8(excerpt.text.toUtf8()), excerpt.text); // a torn one would come back as another
            QCOMPARE(QString::fromUtf8(shortened(text, 101).toUtf8()), shortened(text, 101));
        }
    }

    void shouldBeginATitle_whichMayBeAnyLength()
    {
        QCOMPARE(shortened(u"Opening\nhours"_s, 100), u"Opening hours"_s);
        QCOMPARE(shortened(QString(1000, u'x'), 10), QString(10, u'x') + u'…');
    }
};

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
