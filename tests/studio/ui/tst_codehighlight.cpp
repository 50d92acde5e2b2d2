// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/codehighlight.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace dialogist::ui;
using namespace Qt::StringLiterals;

class TestCodeHighlight : public QObject
{
    Q_OBJECT
private:
    static QColor colourAt(const QTextDocument &document, int position)
    {
        for (const QTextLayout::FormatRange &range : document.firstBlock().layout()->formats()) {
            if (position >= range.start && position < range.start + range.length)
                return range.format.foreground().color();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        if (!canHighlight())
            QSKIP("This program was built without KSyntaxHighlighting, so nothing is highlighted.");
    }

    void shouldColourStringsApart_whenTheDefinitionIsKnown()
    {
        QTextDocument document(u"var a = 'text';"_s);
        const CodeHighlight highlight(&document, u"JavaScript"_s, false);
        QVERIFY(highlight.isActive());
        QVERIFY(colourAt(document, 9) != colourAt(document, 4));
    }

    void shouldChangeColours_whenTheThemeTurnsDark()
    {
        QTextDocument document(u"var a = 'text';"_s);
        CodeHighlight highlight(&document, u"JavaScript"_s, false);
        const QColor light = colourAt(document, 9);
        highlight.setDark(true);
        QVERIFY(colourAt(document, 9) != light);
    }

    void shouldLeaveTheTextPlain_whenTheDefinitionIsUnknown()
    {
        QTextDocument document(u"var a = 'text';"_s);
        const CodeHighlight highlight(&document, u"No such language"_s, false);
        QVERIFY(!highlight.isActive());
        QVERIFY(document.firstBlock().layout()->formats().isEmpty());
    }
};

QTEST_MAIN(TestCodeHighlight)
#include "tst_codehighlight.moc"
