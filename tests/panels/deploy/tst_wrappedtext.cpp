// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/wrappedtext.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

using namespace dialogist::panels::deploy;
using namespace Qt::StringLiterals;

class TestWrappedText : public QObject
{
    Q_OBJECT
    static QString joined(const WrappedText &text)
    {
        QString all;
        for (const WrappedText::Line &line : text.lines)
            all += line.text;
        return all.remove(u' ');
    }

private slots:
    void shouldKeepEveryWord_whenThereAreLinesEnough()
    {
        const QString text = u"searched on the host, without a language model"_s;
        const WrappedText wrapped = WrappedText::of(text, QApplication::font(), 120, 20);
        QVERIFY(!wrapped.isCut);
        QVERIFY(wrapped.lines.size() > 1);
        QCOMPARE(joined(wrapped), QString(text).remove(u' '));
        QVERIFY(wrapped.size.width() <= 120);
        for (qsizetype i = 1; i < wrapped.lines.size(); ++i)
            QVERIFY(wrapped.lines[i].baseline > wrapped.lines[i - 1].baseline);
        QVERIFY(wrapped.lines.constLast().baseline < wrapped.size.height());
    }

    void shouldTakeOneLine_whenThereIsRoom()
    {
        const WrappedText wrapped = WrappedText::of(u"Web chat"_s, QApplication::font(), 2000, 3);
        QCOMPARE(wrapped.lines.size(), 1);
        QCOMPARE(wrapped.lines.constFirst().text, u"Web chat"_s);
        const WrappedText nothing = WrappedText::of(u"  "_s, QApplication::font(), 100, 3);
        QVERIFY(nothing.lines.isEmpty() && !nothing.isCut);
        QCOMPARE(nothing.size, QSizeF(0, 0));
    }

    void shouldBreakAWord_onlyWhereItIsWiderThanTheLine()
    {
        const QFont font = QApplication::font();
        const QString word = u"Datenschutzgrundverordnung"_s;
        const qreal width = widestWord(word, font);
        QCOMPARE(WrappedText::of(u"die "_s + word, font, width + 1, 5).lines.constLast().text, word);
        const WrappedText narrow = WrappedText::of(word, font, width / 2.5, 5);
        QVERIFY(narrow.lines.size() >= 3 && !narrow.isCut);
        QCOMPARE(joined(narrow), word);
    }

    void shouldEndWithAnEllipsis_whereItIsCut()
    {
        const QFont font = QApplication::font();
        for (const QString &text : {u"one two three four five six seven eight nine ten"_s, u"एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह"_s}) {
            const WrappedText cut = WrappedText::of(text, font, 70, 2);
            QVERIFY(cut.isCut);
            QCOMPARE(cut.lines.size(), 2);
            QVERIFY(cut.lines.constLast().text.endsWith(QChar(0x2026)));
            QVERIFY(QFontMetricsF(font).horizontalAdvance(cut.lines.constLast().text) <= 71);
        }
    }
};

QTEST_MAIN(TestWrappedText)
#include "tst_wrappedtext.moc"
