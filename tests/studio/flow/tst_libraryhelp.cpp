// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/libraryhelp.h"

#include "studio/flow/expression.h"
#include "studio/flow/library.h"

#include <QJsonObject>
#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestLibraryHelp : public QObject
{
    Q_OBJECT
private slots:
    void shouldExplainAllThatCanBeCalled_once()
    {
        QStringList explained;
        for (const FunctionHelp &help : libraryHelp()) {
            QVERIFY2(!explained.contains(help.name), qPrintable(help.name));
            explained.append(help.name);
            QVERIFY2(help.signature.contains(u'(') && !help.summary.isEmpty() && !help.example.isEmpty(), qPrintable(help.name));
        }
        for (const Function &function : functions())
            QVERIFY2(explained.contains(function.name), qPrintable(function.name));
        for (const Method &method : methods())
            QVERIFY2(explained.contains(u'.' + method.name), qPrintable(method.name));
        QCOMPARE(explained.size(), functions().size() + methods().size());
    }

    void shouldGiveExamplesThatAreTrue()
    {
        for (const FunctionHelp &help : libraryHelp()) {
            const Expression expression = Expression::parse(help.example);
            QVERIFY2(expression.isValid(), qPrintable(help.example + u": "_s + expression.error().message));
            const Result<QJsonValue> value = expression.evaluate(QJsonObject {{u"language"_s, u"en"_s}, {u"now"_s, 1'795'694'400'000LL}});
            QVERIFY2(value.ok(), qPrintable(help.example));
            if (!help.result.isEmpty())
                QCOMPARE(toText(*value), help.result);
            QVERIFY2(!toText(*value).isEmpty(), qPrintable(help.example));
        }
    }

    void shouldFindWhatHasAllWords()
    {
        QCOMPARE(libraryHelp(u"CAPITAL letters"_s).size(), 1);
        QCOMPARE(libraryHelp(u"  "_s).size(), libraryHelp().size());
        QVERIFY(libraryHelp(u"nothinglikethis"_s).isEmpty());
    }

    void shouldSayWhatWasMeant_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("meant");
        QTest::newRow("spreadsheet") << u"upper('a')"_s << u"text.toUpperCase()"_s;
        QTest::newRow("method as a function") << u"trim('a')"_s << u"text.trim()"_s;
        QTest::newRow("split") << u"split('a', ',')"_s << u"text.split(separator)"_s;
        QTest::newRow("without Math") << u"max(1, 2)"_s << u"Math.max(a, b, …)"_s;
        QTest::newRow("small letter") << u"number('1')"_s << u"Number(value)"_s;
        QTest::newRow("coalesce") << u"coalesce(a, 1)"_s << u"value ?? other"_s;
        QTest::newRow("mistyped") << u"formatDat('2026-01-01')"_s << u"formatDate(date, style)"_s;
        QTest::newRow("mistyped method") << u"'a'.toUpercase()"_s << u"text.toUpperCase()"_s;
        QTest::newRow("function as a method") << u"[2, 1].sort()"_s << u"sort(list)"_s;
        QTest::newRow("item by item") << u"[1].map(x)"_s << u"Code step"_s;
    }
    void shouldSayWhatWasMeant()
    {
        QFETCH(QString, source);
        QFETCH(QString, meant);
        const Expression expression = Expression::parse(source);
        QVERIFY(!expression.isValid());
        QVERIFY2(expression.error().message.contains(meant), qPrintable(expression.error().message));
    }

    void shouldNotGuess_whenNothingIsAlike()
    {
        QVERIFY(meantInstead(u"frobnicate"_s, false).isEmpty());
        QVERIFY(meantInstead(u"xy"_s, true).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLibraryHelp)
#include "tst_libraryhelp.moc"
