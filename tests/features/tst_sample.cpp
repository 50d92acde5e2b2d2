// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/sample.h"

#include "studio/flow/catalogue.h"
#include "studio/flow/checks.h"
#include "studio/texts/stringtable.h"
#include "tests/support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;
using ::tests::Program;
using ::tests::Run;

/// The first bot that anybody sees shows how a bot should be.
class TestSample : public QObject
{
    Q_OBJECT
private slots:
    void shouldBeWithoutAnyFinding_inEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ms", "id", "hi", "de"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void shouldBeWithoutAnyFinding_inEveryLanguage()
    {
        QFETCH(QString, language);
        model::Project project = shell::sampleProject(language);
        // As it is once its documents are read.
        for (const auto &[id, base] : project.knowledgeBases) {
            model::Source source;
            source.id = model::SourceId::create();
            source.knowledgeBase = id;
            source.kind = u"file"_s;
            source.title = u"Help"_s;
            source.passages = 1;
            project.sources.emplace(source.id, source);
        }
        const model::Bot &bot = project.bots.begin()->second;
        QStringList said;
        for (const flow::Finding &finding : flow::checkFlows(project, bot))
            said.append(finding.rule + u": "_s + finding.message);
        QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
        QCOMPARE(bot.sourceLanguage(), language);
        QCOMPARE(bot.languages.size(), 5);
        for (const texts::TextRow &row : texts::textsOf(bot)) {
            for (const QString &tag : bot.languages)
                QVERIFY2(row.state(tag, language) == model::LocalizedText::State::Current, qPrintable(tag + u": "_s + row.where + u" · "_s + row.what));
        }
    }

    /// Whoever asks the sample bot about a step or a command finds it.
    void shouldNameEveryStepAndCommand_inItsHelp()
    {
        const auto page = [](const QString &name) {
            QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/resources/samples/docs/"_s + name);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString steps = page(u"steps-of-a-flow.md"_s);
        for (const flow::NodeSpec *spec : flow::allSpecs()) {
            if (spec->type != "note"_L1 && spec->type != "frame"_L1 && spec->type != "foreign"_L1)
                QVERIFY2(steps.contains(u"| "_s + spec->title + u" |"_s), qPrintable(spec->title));
        }
        const QString commands = page(u"command-line.md"_s);
        const Run help = Program(QStringLiteral(DIALOGIST_PROGRAM)).run({u"--help"_s});
        static const QRegularExpression command(u"^  ([a-z]+)( FILE| DIR| A | BASE|  )"_s, QRegularExpression::MultilineOption);
        int count = 0;
        for (auto match = command.globalMatch(QString::fromUtf8(help.out)); match.hasNext(); ++count) {
            const QString name = match.next().captured(1);
            QVERIFY2(commands.contains(u"| `dialogist "_s + name), qPrintable(name));
        }
        QVERIFY(count > 20);
    }

    void shouldHoldNothingThatNobodyUses()
    {
        const model::Project project = shell::sampleProject(u"en"_s);
        const model::Bot &bot = project.bots.begin()->second;
        QVERIFY(bot.intents.empty() && bot.prompts.empty());
        QCOMPARE(project.knowledgeBases.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
