// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

/// The test set of a knowledge base on the command line: how a team sees in its build that search has got worse.
class TestQuestions : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};
    QString m_project;
    QString m_folder;

    bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QString table(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_program.file(name);
        return write(path, bytes) ? path : QString();
    }

private slots:
    void init()
    {
        static int number = 0;
        m_project = m_program.file(u"shop-%1.dialogist"_s.arg(++number));
        m_folder = m_program.file(u"documents-%1"_s.arg(number));
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(write(m_folder + u"/returns.md"_s, "# Returns\n\nA parcel may be returned within thirty days if the box is unopened.\n"));
        QVERIFY(write(m_folder + u"/opening.md"_s, "# Opening hours\n\nThe bakery is open from seven in the morning to six in the evening.\n"));
        QVERIFY(write(m_folder + u"/parking.md"_s, "# Parking\n\nGuests leave their car in the yard behind the bakery.\n"));
        QCOMPARE(m_program.run({u"new"_s, m_project, u"--template"_s, u"support"_s}).exitCode, 0);
        const Run import = m_program.run({u"import"_s, m_project, m_folder});
        QVERIFY2(import.exitCode == 0, import.err.constData());
    }

    void shouldShowHowGoodSearchIs_andEndWithOneWhenItIsTooLow()
    {
        // given
        const QString path = table(u"questions.csv"_s, "question;expected;language\n"
                                                       "Within how many days may a parcel be returned?;returns.md;en\n"
                                                       "When is the bakery open in the morning?;opening.md;en\n"
                                                       "Where do guests leave their car?;removed.md;en\n");
        const Run added = m_program.run({u"questions"_s, m_project, u"--add-from"_s, path, u"--json"_s});
        QVERIFY2(added.exitCode == 0, added.err.constData());
        QCOMPARE(added.json()[u"added"].toInt(), 3);
        QVERIFY2(added.err.contains("Line 4") && added.err.contains("removed.md"), added.err.constData());

        // when
        const Run run = m_program.run({u"questions"_s, m_project, u"--json"_s, u"--at-least"_s, u"recall@5=0.6"_s});

        // then: two of three
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const QJsonObject base = run.json()[u"bases"][0].toObject();
        QCOMPARE(base[u"figures"][u"questions"].toInt(), 3);
        QVERIFY(std::abs(base[u"figures"][u"recall@5"].toDouble() - 2.0 / 3) < 1e-9);
        QCOMPARE(base[u"questions"][0][u"rank"].toInt(), 1);
        QCOMPARE(base[u"questions"][2][u"state"].toString(), u"source-gone"_s);
        QVERIFY(!base.contains(u"comparison"_s));

        const Run missed = m_program.run({u"questions"_s, m_project, u"--at-least"_s, u"recall@5=0.9"_s, u"--at-least"_s, u"mrr=0.1"_s});
        QCOMPARE(missed.exitCode, 1);
        QVERIFY2(missed.err.contains("recall@5") && !missed.err.contains("MRR"), missed.err.constData());
        QVERIFY2(missed.out.contains("nDCG@10"), missed.out.constData());
        QVERIFY2(missed.out.contains("Where do guests leave their car?"), missed.out.constData());
        QVERIFY2(!missed.out.contains("When is the bakery open"), missed.out.constData()); // it is found
        QVERIFY(m_program.run({u"questions"_s, m_project, u"--all"_s}).out.contains("When is the bakery open"));
    }

    void shouldNameWhatGotWorse_afterAChange()
    {
        const QString path = table(u"two.csv"_s, "question,expected\nWithin how many days may a parcel be returned?,returns.md\nWhere do guests leave their car?,parking.md\n");
        QCOMPARE(m_program.run({u"questions"_s, m_project, u"--add-from"_s, path}).exitCode, 0);
        QCOMPARE(m_program.run({u"questions"_s, m_project, u"--no-worse"_s}).exitCode, 0);

        // when: a document goes
        QVERIFY(QFile::remove(m_folder + u"/parking.md"_s));
        const Run sync = m_program.run({u"import"_s, m_project, m_folder, u"--sync"_s});
        QVERIFY2(sync.exitCode == 0, sync.err.constData());
        const Run run = m_program.run({u"questions"_s, m_project, u"--no-worse"_s, u"--json"_s});

        // then
        QCOMPARE(run.exitCode, 1);
        const QJsonObject base = run.json()[u"bases"][0].toObject();
        QCOMPARE(base[u"comparison"][u"worse"].toInt(), 1);
        QCOMPARE(base[u"questions"][1][u"change"].toString(), u"worse"_s);
        QCOMPARE(base[u"questions"][1][u"rankBefore"].toInt(), 1);
        QCOMPARE(base[u"questions"][1][u"state"].toString(), u"source-gone"_s);
        QVERIFY(run.json()[u"missed"].toArray().size() == 1);
        const Run shown = m_program.run({u"questions"_s, m_project});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.text().contains(u"▼"_s), shown.out.constData());

        // and when it is back, the same question knows it again
        QVERIFY(write(m_folder + u"/parking.md"_s, "# Parking\n\nGuests leave their car in the yard behind the bakery.\n"));
        QCOMPARE(m_program.run({u"import"_s, m_project, m_folder}).exitCode, 0);
        const Run back = m_program.run({u"questions"_s, m_project, u"--no-worse"_s, u"--json"_s, u"--at-least"_s, u"recall@1=1"_s});
        QVERIFY2(back.exitCode == 0, back.err.constData());
        QCOMPARE(back.json()[u"bases"][0][u"comparison"][u"better"].toInt(), 1);
    }

    void shouldTakeNothing_ofATableWithMistakes()
    {
        const QString path = table(u"bad.csv"_s, "question,expected,page\nWhen?,opening.md,1\n,returns.md,\nWhere?,parking.md,two\n");
        const Run run = m_program.run({u"questions"_s, m_project, u"--add-from"_s, path});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("Line 3") && run.err.contains("Line 4") && run.err.contains("bad.csv"), run.err.constData());
        const Run none = m_program.run({u"questions"_s, m_project});
        QCOMPARE(none.exitCode, 3);
        QVERIFY2(none.err.contains("--add-from"), none.err.constData());
    }

    void shouldComeBackFromATable_andBeOneStep()
    {
        const QString path = table(u"umlauts.csv"_s, "question,expected,phrase\nG\xf6""ffnet wann?,opening.md,seven\n"); // Latin-1
        QCOMPARE(m_program.run({u"questions"_s, m_project, u"--add-from"_s, path}).exitCode, 0);
        const QString written = m_program.file(u"written.csv"_s);
        const Run exported = m_program.run({u"questions"_s, m_project, u"--export"_s, written, u"--json"_s});
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
        QCOMPARE(exported.json()[u"exported"].toInt(), 1);
        QFile file(written);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("G\xc3\xb6""ffnet wann?,opening.md,,,,seven,"));
        const Run again = m_program.run({u"questions"_s, m_project, u"--add-from"_s, written, u"--json"_s});
        QCOMPARE(again.json()[u"unchanged"].toInt(), 1);
        QCOMPARE(again.json()[u"added"].toInt(), 0);
    }

    void shouldSayHowItIsUsed_whenUsedWrongly()
    {
        for (const QString &wrong : {u"recall@7=0.5"_s, u"recall@5"_s, u"recall@5=2"_s, u"recall@5=much"_s}) {
            const Run run = m_program.run({u"questions"_s, m_project, u"--at-least"_s, wrong});
            QVERIFY2(run.exitCode == 2, qPrintable(wrong));
            QVERIFY2(run.err.contains("recall@5=0.9"), run.err.constData());
        }
        const Run help = m_program.run({u"questions"_s, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("--add-from") && help.out.contains("--at-least") && help.out.contains("ndcg@10"));
        const Run base = m_program.run({u"questions"_s, m_project, u"--base"_s, u"Halp"_s});
        QCOMPARE(base.exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
