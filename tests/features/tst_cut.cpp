// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

/// How documents are cut, set with the real program.
class TestCut : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};

private slots:
    void shouldSayFirst_thenCut_withoutTheDocumentAtHand()
    {
        const QString project = m_program.file(u"shop.dialogist"_s);
        QCOMPARE(m_program.run({u"new"_s, project, u"--template"_s, u"support"_s}).exitCode, 0);
        const QString path = m_program.file(u"returns.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Lamps may be returned within ninety days, in their box. ");
        for (int shelf = 1; shelf <= 60; ++shelf)
            file.write(QByteArray("Shelf ") + QByteArray::number(shelf) + " is cleaned on every Monday morning. ");
        file.close();
        QCOMPARE(m_program.run({u"import"_s, project, path}).exitCode, 0);
        const int before = m_program.run({u"info"_s, project, u"--json"_s}).json()[u"passages"].toInt();
        QVERIFY(before > 1);
        QVERIFY(QFile::remove(path)); // the text is in the project

        const QJsonObject dry = m_program.run({u"cut"_s, project, u"--length"_s, u"250"_s, u"--overlap"_s, u"0"_s, u"--dry-run"_s, u"--json"_s}).json();
        QCOMPARE(dry[u"before"][u"passages"].toInt(), before);
        QVERIFY(dry[u"after"][u"passages"].toInt() > 2 * before);
        QVERIFY(dry[u"after"][u"longest"].toInt() <= 250);
        QCOMPARE(m_program.run({u"info"_s, project, u"--json"_s}).json()[u"passages"].toInt(), before);

        const Run cut = m_program.run({u"cut"_s, project, u"--length"_s, u"250"_s, u"--overlap"_s, u"0"_s, u"--json"_s});
        QVERIFY2(cut.exitCode == 0, cut.err.constData());
        QCOMPARE(cut.json()[u"cut"].toInt(), 1);
        QCOMPARE(cut.json()[u"after"], dry[u"after"]);
        QCOMPARE(m_program.run({u"info"_s, project, u"--json"_s}).json()[u"passages"].toInt(), dry[u"after"][u"passages"].toInt());
        // once more there is nothing to do
        QCOMPARE(m_program.run({u"cut"_s, project, u"--json"_s}).json()[u"cut"].toInt(), 0);
        // and the answers come from the new passages
        QCOMPARE(m_program.run({u"ask"_s, project, u"Within how many days may I return lamps?"_s}).exitCode, 0);

        QCOMPARE(m_program.run({u"cut"_s, project, u"--overlap"_s, u"900"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCut)
#include "tst_cut.moc"
