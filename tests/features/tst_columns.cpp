// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"
#include "tests/support/program.h"

#include <QFile>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;
using ::tests::Program;
using ::tests::Run;

/// A table whose rows are records, with its columns chosen on the command line of the real program.
class TestColumns : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_program.file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void shouldFindARowByOneColumn_andAnswerWithOthers()
    {
        const QString project = m_program.file(u"shop.dialogist"_s);
        QCOMPARE(m_program.run({u"new"_s, project, u"--template"_s, u"support"_s}).exitCode, 0);
        QByteArray table = "Product,Internal code,Price,Care\n";
        for (int i = 0; i < 30; ++i)
            table += "Vase " + QByteArray::number(i) + ",ZX" + QByteArray::number(7000 + i) + "," + QByteArray::number(10 + i) + " euros,wipe with a cloth\n";
        table += "Reading lamp,QQ1234,79 euros,\"dust it, never wet\"\n";
        write(u"products.csv"_s, table);
        QCOMPARE(m_program.run({u"import"_s, project, m_program.file(u"products.csv"_s)}).exitCode, 0);

        // Asked, it says what there is.
        const QJsonObject before = m_program.run({u"columns"_s, project, u"products.csv"_s, u"--json"_s}).json();
        QCOMPARE(before[u"columns"].toArray().size(), 4);
        QCOMPARE(before[u"columns"][0][u"name"].toString(), u"Product"_s);
        QCOMPARE(before[u"columns"][2][u"example"].toString(), u"10 euros"_s);
        QVERIFY(!before[u"chosen"].toBool());

        const Run set = m_program.run({u"columns"_s, project, u"products.csv"_s, u"--search"_s, u"Product"_s, u"--answer"_s, u"price"_s, u"--answer"_s, u"Care"_s, u"--json"_s});
        QVERIFY2(set.exitCode == 0, set.err.constData());
        QCOMPARE(set.json()[u"passages"].toInt(), 31); // a passage for each record
        const QJsonObject answer = m_program.run({u"ask"_s, project, u"What does the reading lamp cost?"_s, u"--json"_s}).json();
        const QString quote = answer[u"quotes"][0][u"text"].toString();
        QVERIFY2(quote.contains(u"Price: 79 euros"_s), qPrintable(quote));
        QVERIFY2(!quote.contains(u"QQ1234"_s), qPrintable(quote));
        QCOMPARE(m_program.run({u"ask"_s, project, u"QQ1234"_s}).exitCode, 1); // what is in neither is not known

        // It is one step, and the step before it is the import.
        {
            const auto document = commands::Document::open(project);
            QVERIFY(document.ok());
            const auto isRecords = [&document] {
                const auto &sources = (*document)->project().sources;
                return std::any_of(sources.begin(), sources.end(), [](const auto &each) { return each.second.isRecords() || each.second.passages == 31; });
            };
            QVERIFY(isRecords());
            QVERIFY((*document)->undo().ok());
            QVERIFY(!isRecords());
            QVERIFY((*document)->redo().ok());
        }

        // Reading the file again keeps the choice, also when it has changed.
        QCOMPARE(m_program.run({u"import"_s, project, m_program.file(u"products.csv"_s)}).exitCode, 0);
        write(u"products.csv"_s, table + "Desk lamp,QQ1235,49 euros,dust it\n");
        QCOMPARE(m_program.run({u"import"_s, project, m_program.file(u"products.csv"_s)}).exitCode, 0);
        const QJsonObject again = m_program.run({u"columns"_s, project, u"products.csv"_s, u"--json"_s}).json();
        QVERIFY(again[u"chosen"].toBool());
        QCOMPARE(again[u"passages"].toInt(), 32);

        // And back: then the code is text like everything else.
        QCOMPARE(m_program.run({u"columns"_s, project, u"products.csv"_s, u"--by-names"_s}).exitCode, 0);
        QCOMPARE(m_program.run({u"ask"_s, project, u"QQ1234"_s}).exitCode, 0);
    }

    void shouldSayWhatIsWrong()
    {
        const QString project = m_program.file(u"other.dialogist"_s);
        QCOMPARE(m_program.run({u"new"_s, project, u"--template"_s, u"support"_s}).exitCode, 0);
        write(u"note.txt"_s, "Nothing but a line of text.\n");
        write(u"list.csv"_s, "name,place\nAnna,Berlin\nBudi,Bandung\n");
        QCOMPARE(m_program.run({u"import"_s, project, m_program.file(u"note.txt"_s), m_program.file(u"list.csv"_s)}).exitCode, 0);
        QCOMPARE(m_program.run({u"columns"_s, project, u"list.csv"_s, u"--search"_s, u"name"_s}).exitCode, 2);
        const Run wrong = m_program.run({u"columns"_s, project, u"list.csv"_s, u"--search"_s, u"nome"_s, u"--answer"_s, u"place"_s});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains("name, place"), wrong.err.constData());
        QCOMPARE(m_program.run({u"columns"_s, project, u"note.txt"_s}).exitCode, 3);
        const Run missing = m_program.run({u"columns"_s, project, u"lost.csv"_s});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY2(missing.err.contains("list.csv"), missing.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
