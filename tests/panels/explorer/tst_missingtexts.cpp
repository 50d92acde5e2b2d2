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
private slots:
    /// The explorer and the table of texts say the same numbers.
    void shouldCountWhatTheTableCounts()
    {
        model::Project project = tests::makeBigProject(120);
        model::Bot &bot = project.bots.begin()->second;
        bot.languages = {u"en"_s, u"de"_s, u"fr"_s};
        MissingTexts missing;
        const QHash<QString, int> counts = missing.countsOf(bot);
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
        const int before = missing.countsOf(bot).value(u"de"_s);
        for (auto &[flowId, flow] : bot.flows) {
            for (auto &[id, node] : flow.nodes) {
                if (node.type != u"message")
                    continue;
                node.props = {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, u"New"_s}}}}}}}};
                QCOMPARE(missing.countsOf(bot).value(u"de"_s), before);
                missing.forget(id);
                QCOMPARE(missing.countsOf(bot).value(u"de"_s), before + 1);
                return;
            }
        }
        QFAIL("the project has no message");
    }
};

QTEST_GUILESS_MAIN(TestMissingTexts)
#include "tst_missingtexts.moc"
