// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

/// A project goes to a colleague and comes back: two people with settings of their own and one file.
class TestTrust : public QObject
{
    Q_OBJECT
private:
    Program m_here {QStringLiteral(DIALOGIST_PROGRAM)};
    Program m_there {QStringLiteral(DIALOGIST_PROGRAM)};
    QString m_file = m_here.file(u"shop.dialogist"_s);

    static bool isRestricted(Program &program, const QString &file) { return program.run({u"info"_s, file, u"--json"_s}).json()[u"restricted"].toBool(); }

private slots:
    void shouldBeFree_whereItWasMade()
    {
        QCOMPARE(m_here.run({u"new"_s, m_file, u"--template"_s, u"lead"_s}).exitCode, 0);
        QVERIFY(!isRestricted(m_here, m_file));
        const Run trust = m_here.run({u"trust"_s, m_file, u"--json"_s});
        QCOMPARE(trust.exitCode, 0);
        QVERIFY(!trust.json()[u"wasRestricted"].toBool(true));
    }

    void shouldSaySoAndRefuseToPublish_onAnotherComputer()
    {
        QVERIFY(isRestricted(m_there, m_file));
        QVERIFY(m_there.run({u"info"_s, m_file}).text().contains(u"another computer"_s));
        // It can be talked to and reviewed, with a note beside it.
        const Run chat = m_there.run({u"chat"_s, m_file}, "no\n");
        QCOMPARE(chat.exitCode, 0);
        QVERIFY2(chat.err.contains("dialogist trust"), chat.err.constData());
        const Run review = m_there.run({u"review"_s, m_file, u"--json"_s});
        QVERIFY(!review.json().isEmpty());
        QVERIFY(review.err.contains("dialogist trust"));
        const Run publish = m_there.run({u"publish"_s, m_file, u"--target"_s, u"here"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(publish.exitCode, 1);
        QCOMPARE(publish.json()[u"error"].toObject()[u"code"].toString(), u"denied"_s);
    }

    void shouldBeForeign_whenItComesBackChanged()
    {
        QFile document(m_there.file(u"note.md"_s));
        QVERIFY(document.open(QIODevice::WriteOnly));
        document.write("# Opening hours\n\nWe are open from nine to five.\n");
        document.close();
        // over there, without trusting it
        QCOMPARE(m_there.run({u"import"_s, m_file, document.fileName(), u"--new-knowledge"_s, u"Hours"_s}).exitCode, 0);
        QVERIFY(isRestricted(m_here, m_file));
        // here again, trusted as it is now
        QCOMPARE(m_here.run({u"trust"_s, m_file}).exitCode, 0);
        QVERIFY(!isRestricted(m_here, m_file));
        QVERIFY(isRestricted(m_there, m_file));
        // over there, trusted and therefore theirs
        QCOMPARE(m_there.run({u"trust"_s, m_file}).exitCode, 0);
        QVERIFY(!isRestricted(m_there, m_file));
        QVERIFY(isRestricted(m_here, m_file));
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
