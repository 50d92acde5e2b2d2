// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"
#include "tests/studio/flow/botbuilder.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// A designer looks for words in a project from a terminal, and scripts read what is found.
class TestFind : public QObject
{
    Q_OBJECT
private:
    ::tests::Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};
    QString m_path;

    static QJsonObject message(const QString &text)
    {
        const QJsonArray variants {QJsonObject {{u"en"_s, text}}};
        return {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, variants}}}}};
    }
    void makeProject(const QString &name, const QString &text)
    {
        flow::test::BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"tell"_s, u"message"_s, message(text)).link(u"s"_s, u"next"_s, u"tell"_s);
        m_path = m_program.file(name);
        QVERIFY(commands::Document::create(m_path, bot.project()).ok());
    }

private slots:
    void shouldSayWhereWhatAndHow_onOneLine()
    {
        makeProject(u"short.dialogist"_s, u"We bake\nfresh bread every day"_s);
        const ::tests::Run run = m_program.run({u"find"_s, m_path, u"bread"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.text().split(u'\n').first(), u"main › tell · Texts (en) · We bake fresh [bread] every day"_s);
    }

    void shouldSayWhatChanges_whenItIsReplaced()
    {
        makeProject(u"long.dialogist"_s, u"word "_s.repeated(500) + u"bread"_s);
        const ::tests::Run run = m_program.run({u"find"_s, m_path, u"bread"_s, u"--replace"_s, u"toast"_s, u"--dry-run"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.text().contains(u"word bread\n"_s) && run.text().contains(u"word toast\n"_s), run.out.constData());
    }

    void shouldStayBounded_whenATextIsHuge()
    {
        makeProject(u"huge.dialogist"_s, u"A word of many. "_s.repeated(100'000) + u"The end."_s);
        const ::tests::Run run = m_program.run({u"find"_s, m_path, u"word"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.size() < 100'000, qPrintable(QString::number(run.out.size())));
        const QJsonArray matches = run.json()[u"matches"].toArray();
        QVERIFY(!matches.isEmpty());
        for (const QJsonValue &match : matches) {
            const QString text = match[u"text"].toString();
            QVERIFY2(text.size() <= 300, qPrintable(text));
            QCOMPARE(text.mid(match[u"at"].toInt(), match[u"length"].toInt()), u"word"_s);
        }
        QCOMPARE(run.json()[u"count"].toInt(), 100'000); // the true one
        QCOMPARE(run.json()[u"omitted"][0][u"count"].toInt(), 100'000 - int(matches.size()));

        const ::tests::Run read = m_program.run({u"find"_s, m_path, u"word"_s});
        QVERIFY(read.out.size() < 50'000);
        // also at the end of the text, where its beginning says nothing
        const ::tests::Run end = m_program.run({u"find"_s, m_path, u"The end"_s, u"--json"_s});
        QVERIFY(end.json()[u"matches"][0][u"text"].toString().endsWith(u"The end."_s));
    }

    void shouldReplaceEveryMatch_evenWhereManyAreNotListed()
    {
        makeProject(u"many.dialogist"_s, u"A word. "_s.repeated(10'000));
        const ::tests::Run run = m_program.run({u"find"_s, m_path, u"word"_s, u"--replace"_s, u"term"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"replaced"].toInt(), 10'000);
        QCOMPARE(m_program.run({u"find"_s, m_path, u"word"_s, u"--json"_s}).json()[u"count"].toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
