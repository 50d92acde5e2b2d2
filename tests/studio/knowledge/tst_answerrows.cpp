// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/answerrows.h"

#include "studio/knowledge/document.h"
#include "studio/knowledge/readers/plain.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

/// Tables of questions and answers in which something is missing: whoever wrote them is told where.
class TestAnswerRows : public QObject
{
    Q_OBJECT
private:
    static QString said(const QString &csv)
    {
        // as it comes from the reader's process
        const auto document = Document::fromCbor(readCsv(csv).toCbor());
        return document.ok() ? messageOf(document->warnings.value(0)) : u"damaged"_s;
    }

private slots:
    void shouldSayNothing_whenEveryQuestionHasItsAnswer()
    {
        QCOMPARE(said(u"question,answer\nWhen?,At nine.\nWhere?,Here.\n"_s), QString());
        // the same twice, an empty row and a table of something else are no reason either
        QCOMPARE(said(u"question,answer\nWhen?,At nine.\nWhen?,At nine.\n,\n"_s), QString());
        QCOMPARE(said(u"city,price\nBerlin,\n,5\n"_s), QString());
    }

    void shouldNameTheLineOfAQuestion_whenItHasNoAnswer()
    {
        const QString message = said(u"question,answer\nWhen?,At nine.\n\n\"Where,\nexactly?\",Here.\nWho?,\n"_s);
        QVERIFY2(message.contains(u"without an answer"_s) && message.contains(u"line 6."_s), qPrintable(message));
    }

    void shouldNameTheLineOfAnAnswer_whenNobodyAsksForIt()
    {
        const QString message = said(u"question,answer\nWhen?,At nine.\n,We deliver everywhere.\n"_s);
        QVERIFY2(message.contains(u"without a question"_s) && message.contains(u"line 3."_s), qPrintable(message));
        // it is taken all the same
        const Document document = readCsv(u"question,answer\nWhen?,At nine.\n,We deliver everywhere.\n"_s);
        QCOMPARE(document.blocks.constLast().text, u"We deliver everywhere."_s);
    }

    void shouldNameTheLine_whenAQuestionHasTwoAnswers()
    {
        const QString message = said(u"question,answer\nWhen?,At nine.\nwhen?,At ten.\n"_s);
        QVERIFY2(message.contains(u"another answer"_s) && message.contains(u"line 3."_s), qPrintable(message));
    }

    void shouldCountTheRest_whenThereAreMany()
    {
        QString csv = u"question,answer\nWhen?,At nine.\n"_s;
        for (int i = 0; i < 40; ++i)
            csv += u"Question %1?,\n,Answer %1\nWhen?,At %1.\n"_s.arg(i);
        const QString message = said(csv);
        for (const QString &part : {u"40"_s, u"line 3, 6, 9, …."_s, u"line 4, 7, 10, …."_s, u"line 5, 8, 11, …."_s})
            QVERIFY2(message.contains(part), qPrintable(message));
    }

    void shouldTellWhatIsLeftOut_fromWhatIsInDoubt()
    {
        QVERIFY(isOnlyDoubtful(AnswerRows {{}, {0}, {}}.code({2})));
        QVERIFY(!isOnlyDoubtful(AnswerRows {{1}, {0}, {}}.code({2, 3})));
        QVERIFY(!isOnlyDoubtful(u"truncated"_s));
        QVERIFY(AnswerRows().code({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAnswerRows)
#include "tst_answerrows.moc"
