// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/explorer/missingtexts.h"

#include "studio/texts/stringtable.h"
#include "tests/support/bigproject.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::panels::explorer;
using namespace Qt::StringLiterals;

class TestMissingTexts : public QObject
{
    Q_OBJECT
private:
    static QHash<QString, int> counted(MissingTexts &missing, const model::Project &project)
    {
        while (!missing.look(project))
            continue;
        return missing.countsOf(project.bots.begin()->second);
    }

private slots:
    /// The explorer and the table of texts say the same numbers.
    void shouldCountWhatTheTableCounts()
    {
        model::Project project = tests::makeBigProject(120);
        model::Bot &bot = project.bots.begin()->second;
        bot.languages = {u"en"_s, u"de"_s, u"fr"_s};
        MissingTexts missing;
        missing.restart(project);
        const QHash<QString, int> counts = counted(missing, project);
        const QList<texts::TextRow> rows = texts::textsOf(bot);
        for (const QString &language : std::as_const(bot.languages)) {
            const auto lacks = [&](const texts::TextRow &row) { return row.state(language, u"en"_s) == model::LocalizedText::State::Missing; };
            QCOMPARE(counts.value(language), int(std::count_if(rows.begin(), rows.end(), lacks)));
        }
        QCOMPARE(counts.value(u"fr"_s), int(rows.size()));
    }

    void shouldLookAgain_whenAStepIsForgotten()
    {
        model::Project project = tests::makeBigProject(60);
        model::Bot &bot = project.bots.begin()->second;
        MissingTexts missing;
        missing.restart(project);
        const int before = counted(missing, project).value(u"de"_s);
        for (auto &[flowId, flow] : bot.flows) {
            for (auto &[id, node] : flow.nodes) {
                if (node.type != u"message")
                    continue;
                node.props = {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, u"New"_s}}}}}}}};
                QCOMPARE(counted(missing, project).value(u"de"_s), before);
                missing.forget(id);
                QCOMPARE(counted(missing, project).value(u"de"_s), before + 1);
                return;
            }
        }
        QFAIL("the project has no message");
    }

    void shouldCountATranslation_whenItsTextHasChangedSince()
    {
        model::Project project = tests::makeBigProject(60);
        model::Bot &bot = project.bots.begin()->second;
        MissingTexts missing;
        missing.restart(project);
        const int before = counted(missing, project).value(u"de"_s);
        for (auto &[flowId, flow] : bot.flows) {
            for (auto &[id, node] : flow.nodes) {
                if (node.type != u"message")
                    continue;
                const auto say = [&node = node](const model::LocalizedText &text) {
                    node.props = {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {text.toJson()}}}}}};
                };
                model::LocalizedText text(u"en"_s, u"Old"_s);
                text.setTranslation(u"de"_s, u"Alt"_s, u"Old"_s);
                say(text);
                missing.forget(id);
                QCOMPARE(counted(missing, project).value(u"de"_s), before);
                text.edit(u"en"_s, u"New"_s, u"en"_s);
                say(text);
                missing.forget(id);
                QCOMPARE(counted(missing, project).value(u"de"_s), before + 1);
                // Without its source, both are to be written.
                const int english = counted(missing, project).value(u"en"_s);
                text.edit(u"en"_s, {}, u"en"_s);
                say(text);
                missing.forget(id);
                QCOMPARE(counted(missing, project).value(u"en"_s), english + 1);
                QCOMPARE(counted(missing, project).value(u"de"_s), before + 1);
                return;
            }
        }
        QFAIL("the project has no message");
    }

    void shouldNotCountStepsThatAreGone()
    {
        model::Project project = tests::makeBigProject(60);
        model::Bot &bot = project.bots.begin()->second;
        bot.languages = {u"en"_s, u"fr"_s};
        MissingTexts missing;
        missing.restart(project);
        const QHash<QString, int> before = counted(missing, project);
        QVERIFY(before.value(u"fr"_s) > 0);

        // As the window does it: the change is told step by step.
        const model::Project whole = project;
        for (const model::StoredObject &object : whole.objects()) {
            if (object.ref.kind == model::ObjectKind::Node)
                QVERIFY(project.apply({object.ref, object.body, {}}).ok());
            missing.forget(model::NodeId::fromString(object.ref.id));
        }
        MissingTexts fresh;
        fresh.restart(project);
        QCOMPARE(counted(missing, project), counted(fresh, project));
        QVERIFY(counted(missing, project).value(u"fr"_s) < before.value(u"fr"_s));

        project = whole;
        for (const model::StoredObject &object : whole.objects())
            missing.forget(model::NodeId::fromString(object.ref.id));
        QCOMPARE(counted(missing, project), before);
    }

    /// A step that is told of twice before it is looked at counts once.
    void shouldCountAStepOnce_whenItIsForgottenTwice()
    {
        model::Project project = tests::makeBigProject(60);
        MissingTexts missing;
        missing.restart(project);
        const QHash<QString, int> before = counted(missing, project);
        const model::NodeId id = project.bots.begin()->second.flows.begin()->second.nodes.begin()->first;
        missing.forget(id);
        missing.forget(id);
        QCOMPARE(counted(missing, project), before);
    }

    void shouldLookBitByBit_whenThereAreManySteps()
    {
        const model::Project project = tests::makeBigProject(2000);
        MissingTexts missing;
        missing.restart(project);
        int rounds = 1;
        while (!missing.look(project))
            ++rounds;
        QVERIFY2(rounds >= 3, qPrintable(QString::number(rounds)));
    }
};

QTEST_GUILESS_MAIN(TestMissingTexts)
#include "tst_missingtexts.moc"
