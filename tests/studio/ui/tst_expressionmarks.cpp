// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/expressionmarks.h"

#include <QPalette>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace dialogist::ui;
using namespace Qt::StringLiterals;

class TestExpressionMarks : public QObject
{
    Q_OBJECT
private:
    /// The underlined stretches of a text, with commas.
    static QString underlined(QTextDocument &document)
    {
        const QTextBlock block = document.firstBlock();
        QStringList found;
        int end = -1;
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() != QTextCharFormat::WaveUnderline)
                continue;
            const QString part = block.text().mid(range.start, range.length);
            if (range.start == end)
                found.last() += part;
            else
                found.append(part);
            end = range.start + range.length;
        }
        return found.join(u',');
    }

private slots:
    void shouldUnderlineUnknownNames_whenTheVariablesAreTold_data()
    {
        QTest::addColumn<bool>("isText");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marks");
        QTest::newRow("known") << false << u"city + lastText"_s << QString();
        QTest::newRow("unknown") << false << u"city + twon"_s << u"twon"_s;
        QTest::newRow("each") << false << u"twon > 1 && !nmae"_s << u"twon,nmae"_s;
        QTest::newRow("member and key") << false << u"[city.twon, {twon: city}]"_s << QString();
        QTest::newRow("in a template string") << false << u"`to ${ twon }`"_s << u"twon"_s;
        QTest::newRow("function") << false << u"Math.round(twon)"_s << u"twon"_s;
        QTest::newRow("text") << true << u"Hello {{ city }} twon {{ twon }}!"_s << u"twon"_s;
        QTest::newRow("plain text") << true << u"Hello twon"_s << QString();
    }
    void shouldUnderlineUnknownNames_whenTheVariablesAreTold()
    {
        QFETCH(bool, isText);
        QFETCH(QString, text);
        QFETCH(QString, marks);
        QTextDocument document(text);
        ExpressionMarks highlighter(&document, isText ? ExpressionMarks::Content::Template : ExpressionMarks::Content::Expression);
        highlighter.refresh(text, QPalette());
        QCOMPARE(underlined(document), QString()); // nobody has said yet what there is
        QVERIFY(highlighter.setVariables({{u"city"_s, {}}}));
        QVERIFY(!highlighter.setVariables({{u"city"_s, {}}}));
        highlighter.refresh(text, QPalette());
        QCOMPARE(underlined(document), marks);
        QCOMPARE(highlighter.message().contains(u"no variable"_s), !marks.isEmpty());
    }

    void shouldTellTheMistakeFirst_whenThereIsOne()
    {
        const QString text = u"{{ twon }} {{ city + }}"_s;
        QTextDocument document(text);
        ExpressionMarks highlighter(&document, ExpressionMarks::Content::Template);
        highlighter.setVariables({{u"city"_s, {}}});
        highlighter.refresh(text, QPalette());
        QVERIFY(!highlighter.message().isEmpty() && !highlighter.message().contains(u"twon"_s));
    }
};

QTEST_MAIN(TestExpressionMarks)
#include "tst_expressionmarks.moc"
