// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/exchange/compare/comparison.h"
#include "studio/flow/catalogue.h"
#include "tests/support/bigproject.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace dialogist;
using namespace dialogist::exchange;
using namespace Qt::StringLiterals;
using Kind = ObjectChange::Kind;

namespace {
model::Project after(model::Project project, const commands::Command &command)
{
    for (const model::Change &change : command.changes) {
        const Status applied = project.apply(change);
        Q_ASSERT(applied.ok());
    }
    return project;
}

const model::Node &nodeOfType(const model::Project &project, const QString &type)
{
    for (const auto &[id, flow] : project.bots.begin()->second.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            if (node.type == type)
                return node;
        }
    }
    qFatal("no such node");
}

QString joined(const QList<TextPiece> &pieces, TextPiece::Kind without)
{
    QString text;
    for (const TextPiece &piece : pieces)
        text += piece.kind == without ? QString() : piece.text;
    return text;
}
} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindNothing_whenNothingChanged()
    {
        const model::Project project = tests::makeBigProject(200);
        const Comparison comparison = compare(project, project);
        QVERIFY(comparison.isSame());
        QVERIFY(comparison.toLines(true).isEmpty());
    }

    void shouldSayWhichWordsOfWhichLanguageChanged()
    {
        const model::Project before = tests::makeBigProject(200);
        const model::Node &ask = nodeOfType(before, u"ask"_s);
        QJsonObject prompt = ask.props[u"prompt"].toObject();
        const QString german = prompt[u"de"].toString();
        prompt.insert(u"de"_s, german + u" Bitte ganz kurz."_s);
        const Comparison comparison = compare(before, after(before, commands::setNodeProperty(before, ask.id, u"prompt"_s, prompt)));
        QCOMPARE(comparison.changes.size(), 1);
        const ObjectChange &change = comparison.changes.constFirst();
        QCOMPARE(change.ref.id, ask.id.toString());
        QCOMPARE(change.properties.size(), 1);
        const PropertyChange &property = change.properties.constFirst();
        QCOMPARE(pathText(property.path), u"props.prompt.de"_s);
        QCOMPARE(property.language, u"de"_s);
        QVERIFY(isProse(property));
        QCOMPARE(property.title, u"Question (de)"_s);
        const QList<TextPiece> pieces = compareWords(property.before.toString(), property.after.toString());
        QCOMPARE(pieces, (QList<TextPiece> {{TextPiece::Kind::Same, german}, {TextPiece::Kind::Added, u" Bitte ganz kurz."_s}}));
    }

    void shouldTellWhereAConnectionLeads()
    {
        const model::Project before = tests::makeBigProject(200);
        const model::Node &ask = nodeOfType(before, u"ask"_s);
        const model::Flow &flow = *before.flow(ask.flow);
        const model::Link *old = flow.linkFrom(ask.id, u"answered"_s);
        QVERIFY(old);
        const model::Node *target = nullptr;
        for (const auto &[id, node] : flow.nodes) {
            if (node.type == u"exit" && id != old->to)
                target = &node;
        }
        QVERIFY(target);
        const Comparison comparison = compare(before, after(before, commands::connectPort(before, ask.id, u"answered"_s, target->id)));
        QCOMPARE(comparison.changes.size(), 1);
        const QString title = comparison.changes.constFirst().title;
        QVERIFY2(title.startsWith(titleOf({model::ObjectKind::Node, {}}, ask.toJson()) + u" › Answered now leads to "_s), qPrintable(title));
        QVERIFY2(title.contains(titleOf({model::ObjectKind::Node, {}}, target->toJson()) + u" instead of "_s), qPrintable(title));

        const Comparison gone = compare(before, after(before, commands::disconnectPort(before, ask.id, u"answered"_s)));
        QVERIFY(gone.changes.constFirst().title.contains(u"no longer leads to"_s));
        QCOMPARE(gone.removed, 1);
    }

    void shouldTellWhatAStepSays_whenItIsNewOrGone()
    {
        const model::Project before = tests::makeBigProject(50);
        const model::Node &hello = nodeOfType(before, u"message"_s);
        const QJsonObject text = hello.props[u"bubbles"][0][u"variants"][0].toObject();
        const QString says = text[before.bots.begin()->second.sourceLanguage()].toString();
        QVERIFY(!says.isEmpty());
        const model::Project gone = after(before, commands::removeNodes(before, {hello.id}));
        for (const Comparison &comparison : {compare(before, gone), compare(gone, before)}) {
            const QString lines = comparison.toLines(false).join(u'\n');
            QVERIFY2(lines.contains(u": "_s + says.left(60)), qPrintable(lines + u"\n-- "_s + says));
            QVERIFY2(!lines.contains(u"flow: "_s), qPrintable(lines)); // where it belongs stands above it
            QVERIFY2(!lines.contains(u" → "_s), qPrintable(lines)); // nothing was there before, or is there now
            for (auto it = text.begin(); it != text.end(); ++it)
                QVERIFY2(it->toString() == says || !lines.contains(it->toString()), qPrintable(lines)); // no translations
        }
    }

    void shouldNameATestQuestion_byWhatItAsks()
    {
        const model::Project before = tests::makeBigProject(50);
        model::KnowledgeQuestion question;
        question.id = model::KnowledgeQuestionId::create();
        question.knowledgeBase = before.knowledgeBases.begin()->first;
        question.question = u"When does it arrive?"_s;
        const model::Project there = after(before, commands::setQuestions(before, {question}));
        question.expected = {{u"delivery.pdf"_s, {}, {}, {}, 2, {}}};
        const model::Project now = after(there, commands::setQuestions(there, {question}));
        QCOMPARE(compare(before, now).added, 1);
        const QStringList lines = compare(there, now).toLines(false);
        QVERIFY2(lines.join(u'\n').contains(u"Test question “When does it arrive?”"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.join(u'\n').contains(u"Expected source"_s), qPrintable(lines.join(u'\n')));
    }

    /// Neither ids nor digests nor JSON: what somebody reads who has never seen the inside of a project file.
    void shouldUseWordsOnly_data()
    {
        using Edit = std::function<model::Project(const model::Project &)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("a document that was read anew") << Edit([](const model::Project &project) {
            model::Source source = project.sources.begin()->second;
            source.contentHash = QString(64, u'a');
            source.contentKey = QString(64, u'b');
            source.importedAt = QDateTime({2026, 3, 4}, {10, 0}, Qt::UTC);
            source.passages += 3;
            source.bytes = 2048;
            return after(project, commands::setSources(project, {source}));
        }) << QStringList {u"Content: "_s, u"Read on: "_s, u"Number of passages: "_s, u"Size: "_s};
        QTest::newRow("a translation that was confirmed") << Edit([](const model::Project &project) {
            const model::Node &ask = nodeOfType(project, u"ask"_s);
            auto text = model::LocalizedText::fromJson(ask.props[u"prompt"]);
            text.confirm(u"de"_s, text.exact(u"en"_s));
            return after(project, commands::setNodeProperty(project, ask.id, u"prompt"_s, text.toJson()));
        }) << QStringList {u"Question (de): — → made from the text as it is"_s};
        QTest::newRow("another first flow") << Edit([](const model::Project &project) {
            model::Bot bot = project.bots.begin()->second;
            bot.startFlow = bot.startFlow == bot.flows.begin()->first ? std::next(bot.flows.begin())->first : bot.flows.begin()->first;
            return after(project, commands::setBot(project, bot, u"x"_s));
        }) << QStringList {u"First flow: Flow “"_s};
        QTest::newRow("a step to go to") << Edit([](const model::Project &project) {
            const model::Node &node = nodeOfType(project, u"exit"_s);
            return after(project, commands::setNodeProperty(project, node.id, u"somewhere"_s, nodeOfType(project, u"ask"_s).id.toString()));
        }) << QStringList {u"→ "_s + titleOf({model::ObjectKind::Node, {}}, QJsonObject {{u"type"_s, u"ask"_s}})};
        QTest::newRow("a row and its label") << Edit([](const model::Project &project) {
            const model::Node &node = nodeOfType(project, u"choice"_s);
            QJsonArray options = node.props[u"options"].toArray();
            QJsonObject first = options[0].toObject();
            first.insert(u"label"_s, QJsonObject {{u"en"_s, u"Surely"_s}});
            options[0] = first;
            options.append(QJsonObject {{u"id"_s, u"0123456789abcdef0123456789abcdef"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"Perhaps"_s}}}});
            return after(project, commands::setNodeProperty(project, node.id, u"options"_s, options));
        }) << QStringList {u"“Surely”"_s, u"“Perhaps”"_s};
        QTest::newRow("an accepted finding") << Edit([](const model::Project &project) {
            model::Bot bot = project.bots.begin()->second;
            bot.approvals.append({QString(64, u'c'), u"DLG-P07"_s, u"We have a contract."_s, QDateTime({2026, 3, 4}, {10, 0}, Qt::UTC)});
            return after(project, commands::setBot(project, bot, u"x"_s));
        }) << QStringList {u"Accepted findings › "_s, u"We have a contract."_s};
        QTest::newRow("opening hours") << Edit([](const model::Project &project) {
            model::Bot bot = project.bots.begin()->second;
            bot.openingHours.append({2, 8 * 60, 17 * 60});
            return after(project, commands::setBot(project, bot, u"x"_s));
        }) << QStringList {u"Opening hours"_s, QLocale().standaloneDayName(2, QLocale::ShortFormat)};
    }
    void shouldUseWordsOnly()
    {
        using Edit = std::function<model::Project(const model::Project &)>;
        QFETCH(Edit, edit);
        QFETCH(QStringList, says);
        const model::Project before = tests::makeBigProject(400);
        const Comparison comparison = compare(before, edit(before));
        QVERIFY(!comparison.isSame());
        const QString lines = comparison.toLines(false).join(u'\n');
        for (const QString &words : says)
            QVERIFY2(lines.contains(words), qPrintable(lines));
        static const QRegularExpression inside(u"[0-9a-f]{12,}|\\{\"|@from|fingerprint|content(Hash|Key)"_s);
        QVERIFY2(!lines.contains(inside), qPrintable(lines));
    }

    void shouldKeepMovesApart()
    {
        const model::Project before = tests::makeBigProject(200);
        const model::Node &ask = nodeOfType(before, u"ask"_s);
        const Comparison comparison = compare(before, after(before, commands::moveNodes(before, {{ask.id, {1, 2}}})));
        QCOMPARE(comparison.moved, 1);
        QCOMPARE(comparison.changed, 0);
        QVERIFY(comparison.changes.constFirst().isLayoutOnly());
        QVERIFY(comparison.toLines(false).isEmpty());
        QVERIFY(!comparison.toLines(true).isEmpty());
        QVERIFY(!comparison.isSame());
    }

    void shouldMatchElementsByTheirIds()
    {
        const auto option = [](const char *id, const char *label) {
            return QJsonObject {{u"id"_s, QLatin1String(id)}, {u"label"_s, QJsonObject {{u"en"_s, QLatin1String(label)}}}};
        };
        const QJsonArray before {option("o1", "Yes"), option("o2", "No")};
        const QJsonArray after {option("o3", "Maybe"), option("o2", "Never"), option("o1", "Yes")};
        const QList<PropertyChange> changes = compareJson(before, after, {u"options"_s});
        QStringList paths;
        for (const PropertyChange &change : changes)
            paths.append(pathText(change.path));
        QCOMPARE(paths, (QStringList {u"options[o3]"_s, u"options[o2].label.en"_s, u"options[order]"_s}));
        QVERIFY(changes.constFirst().before.isUndefined());
    }

    /// The key "id" of a text is Indonesian, also where a bot speaks nothing else.
    void shouldShowOneChange_whenAnIndonesianWordChanged_data()
    {
        QTest::addColumn<QJsonObject>("other");
        QTest::newRow("among others") << QJsonObject {{u"en"_s, u"Hello"_s}, {u"de-x-formal"_s, u"Guten Tag"_s}};
        QTest::newRow("with marks") << QJsonObject {{u"en"_s, u"Hello"_s}, {u"@from"_s, QJsonObject {{u"id"_s, u"0123456789ab"_s}}}};
        QTest::newRow("alone") << QJsonObject();
    }
    void shouldShowOneChange_whenAnIndonesianWordChanged()
    {
        QFETCH(QJsonObject, other);
        const auto text = [&other](const QString &indonesian) {
            QJsonObject text = other;
            text.insert(u"id"_s, indonesian);
            return text;
        };
        const QList<PropertyChange> changes = compareJson(QJsonArray {text(u"Halo"_s), text(u"Hai"_s)}, QJsonArray {text(u"Halo"_s), text(u"Selamat"_s)}, {u"variants"_s});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(pathText(changes.constFirst().path), u"variants[1].id"_s);
        QCOMPARE(changes.constFirst().before.toString(), u"Hai"_s);
        QCOMPARE(changes.constFirst().after.toString(), u"Selamat"_s);
        QCOMPARE(changes.constFirst().language, u"id"_s);
    }

    void shouldKnowBlankRows_byTheirNeighbours()
    {
        const QJsonObject blank {{u"id"_s, u"o1"_s}};
        const QJsonObject filled {{u"id"_s, u"o2"_s}, {u"label"_s, QJsonObject {{u"id"_s, u"Ya"_s}}}};
        const QList<PropertyChange> changes = compareJson(QJsonArray {filled, blank}, QJsonArray {blank, filled}, {u"options"_s});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(pathText(changes.constFirst().path), u"options[order]"_s);
    }

    void shouldFindOneNewWordInAList()
    {
        const QList<PropertyChange> changes = compareJson(QJsonArray {u"a"_s, u"b"_s, u"c"_s}, QJsonArray {u"a"_s, u"x"_s, u"b"_s, u"c"_s}, {u"phrases"_s});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.constFirst().after.toString(), u"x"_s);
        QVERIFY(changes.constFirst().before.isUndefined());
    }

    void shouldGiveBothTextsBack_fromThePieces_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("empty") << QString() << u"all new"_s;
        QTest::newRow("gone") << u"all gone"_s << QString();
        QTest::newRow("middle") << u"We are open on Monday."_s << u"We are open every day."_s;
        QTest::newRow("nothing in common") << u"one, two"_s << u"three, four"_s;
        QTest::newRow("other script") << u"हम सोमवार को खुले हैं"_s << u"हम मंगलवार को खुले हैं"_s;
        QTest::newRow("emoji") << u"Good 🍞 here"_s << u"Good 🥐 here"_s;
        QTest::newRow("long") << QString(u"word "_s).repeated(4000) << QString(u"wird "_s).repeated(4000);
    }
    void shouldGiveBothTextsBack_fromThePieces()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QList<TextPiece> pieces = compareWords(before, after);
        QCOMPARE(joined(pieces, TextPiece::Kind::Added), before);
        QCOMPARE(joined(pieces, TextPiece::Kind::Removed), after);
    }

    void shouldComeInTheOrderOfTheCanvas_alwaysTheSame()
    {
        const model::Project before = tests::makeBigProject(300);
        model::Project now = before;
        for (const auto &[id, flow] : before.bots.begin()->second.flows) {
            for (const auto &[nodeId, node] : flow.nodes)
                now = after(now, commands::renameNode(now, nodeId, u"renamed"_s));
        }
        const Comparison comparison = compare(before, now);
        QCOMPARE(comparison.changed, 300);
        double last = -1;
        QString flow;
        for (const ObjectChange &change : comparison.changes) {
            const model::Node *node = now.node(model::NodeId::fromString(change.ref.id));
            if (change.parent != flow)
                last = -1;
            flow = change.parent;
            QVERIFY(node->position.y() >= last);
            last = node->position.y();
        }
        QCOMPARE(compare(before, now).toJson(), comparison.toJson());
    }

    void shouldTellWhatIsNewAndWhatIsGone()
    {
        const model::Project before = tests::makeRandomProject(2);
        const model::Bot &bot = before.bots.begin()->second;
        const model::Project now = after(before, commands::removeFlow(before, bot.flows.begin()->first));
        const Comparison there = compare(before, now);
        const Comparison back = compare(now, before);
        QVERIFY(there.removed > 3);
        QCOMPARE(there.added, 0);
        QCOMPARE(back.added, there.removed);
        for (const ObjectChange &change : there.changes)
            QVERIFY(!change.title.isEmpty());
    }

    void shouldBeQuick_inABigProject()
    {
        const model::Project before = tests::makeBigProject(10000);
        const model::Node &ask = nodeOfType(before, u"ask"_s);
        const model::Project now = after(before, commands::renameNode(before, ask.id, u"renamed"_s));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(compare(before, now).changes.size(), 1);
        QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
