// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

/// The window of the real program opens, handles a click and closes without complaint, with and without a project.
class TestWindow : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};

private slots:
    void shouldOpenAndClose_withoutAProject()
    {
        const Run run = m_program.run({u"studio"_s, u"--quit-after-first-click"_s}, {}, 60);
        QVERIFY(run.ended);
        QVERIFY2(run.exitCode == 0, run.err.constData());
    }

    void shouldOpenAndClose_withAProjectOfEveryTemplate()
    {
        for (const QString &name : {u"support"_s, u"lead"_s, u"appointment"_s, u"empty"_s}) {
            const QString file = m_program.file(name + u".dialogist"_s);
            QCOMPARE(m_program.run({u"new"_s, file, u"--template"_s, name}).exitCode, 0);
            const Run run = m_program.run({u"studio"_s, file, u"--quit-after-first-click"_s}, {}, 60);
            QVERIFY2(run.ended && run.exitCode == 0, qPrintable(name + QString::fromUtf8(run.err)));
            // and nothing is left open: the file is one file again
            QVERIFY(!QFile::exists(file + u"-wal"_s));
        }
    }

    void shouldMakeTheSample_whenItIsOpenedForTheFirstTime()
    {
        const Run first = m_program.run({u"studio"_s, u"--sample"_s, u"--quit-after-first-click"_s}, {}, 60);
        QVERIFY2(first.ended && first.exitCode == 0, first.err.constData());
        const Run second = m_program.run({u"studio"_s, u"--sample"_s, u"--quit-after-first-click"_s}, {}, 60);
        QVERIFY2(second.ended && second.exitCode == 0, second.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
