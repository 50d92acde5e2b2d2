// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/catalogue.h"
#include "studio/flow/program.h"

#include "tests/studio/flow/botbuilder.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT
private:
    static model::Node node(const QString &type, const QByteArray &props)
    {
        BotBuilder bot;
        bot.node(u"n"_s, type, props);
        return *bot.bot().node(bot.id(u"n"_s));
    }

    static QStringList portNames(const model::Node &node)
    {
        QStringList names;
        for (const Port &port : portsOf(node))
            names.append(port.name);
        return names;
    }

private slots:
    void shouldKnowEachType_andHowToRunIt()
    {
        QVERIFY(allSpecs().size() >= 10);
        const Program::Private program;
        for (const NodeSpec *spec : allSpecs()) {
            QCOMPARE(specOf(spec->type), spec);
            QVERIFY(!spec->title.isEmpty() && spec->summary.endsWith(u'.'));
            model::Node made;
            made.type = spec->type;
            made.props = spec->defaults;
            QCOMPARE(makeBehaviour(made, program) != nullptr, spec->executable);
            for (const PropertySpec &property : spec->properties) {
                QVERIFY(!property.label.isEmpty());
                QCOMPARE(property.choices.size(), property.choiceLabels.size());
                QVERIFY2(spec->defaults.contains(property.key.section(u'.', 0, 0)),
                    qPrintable(spec->type + u' ' + property.key));
            }
        }
        QVERIFY(!specOf(u"hologram"_s));
    }

    void shouldGivePorts_asTheNodeIsConfigured()
    {
        QCOMPARE(portNames(node(u"ask"_s, "{}")), (QStringList{u"answered"_s, u"invalid"_s, u"noReply"_s, u"cancelled"_s}));
        QCOMPARE(portNames(node(u"choice"_s, R"({"options":[{"id":"a"},{"id":"b"}]})")),
            (QStringList{u"option:a"_s, u"option:b"_s, u"other"_s, u"noReply"_s, u"cancelled"_s}));
        QCOMPARE(portNames(node(u"branch"_s, R"({"cases":[{"id":"c1","label":"Big","condition":"x > 5"}]})")),
            (QStringList{u"case:c1"_s, u"else"_s}));
        QCOMPARE(portNames(node(u"knowledge"_s, "{}")), (QStringList{u"answered"_s, u"noAnswer"_s, u"error"_s}));
        QVERIFY(portNames(node(u"exit"_s, "{}")).isEmpty());
        QVERIFY(portNames(node(u"hologram"_s, "{}")).isEmpty());
    }

    void shouldSayWhatANodeDoesWithData()
    {
        const DataUse ask = dataUseOf(node(u"ask"_s,
            R"({"prompt":{"en":"Hi {{ name }}"},"variable":"email","validation":{"expression":"value !== other"}})"));
        QCOMPARE(ask.collects, QStringList{u"email"_s});
        QVERIFY(ask.reads.contains(u"name"_s) && ask.reads.contains(u"other"_s));
        QCOMPARE(ask.showsToPerson, QStringList{u"name"_s});

        const DataUse last = dataUseOf(node(u"knowledge"_s, R"({"knowledgeBases":["k"],"question":""})"));
        QVERIFY(last.usesLastMessage);
        QCOMPARE(last.knowledgeBases, QStringList{u"k"_s});
        const DataUse named = dataUseOf(node(u"knowledge"_s, R"({"question":"topic"})"));
        QVERIFY(!named.usesLastMessage);
        QCOMPARE(named.reads, QStringList{u"topic"_s});

        const DataUse set = dataUseOf(node(u"set"_s,
            R"({"assignments":[{"variable":"q","expression":"lastText + '!'"},{"variable":"n","expression":"a + 1"}]})"));
        QCOMPARE(set.collects, QStringList{u"q"_s});
        QCOMPARE(set.reads, QStringList{u"a"_s});
        QVERIFY(dataUseOf(node(u"set"_s, R"({"assignments":[{"variable":"n","expression":"a +"}]})")).reads.isEmpty());
    }

    void shouldSumUpANode_inThePersonsWords()
    {
        BotBuilder bot;
        bot.node(u"m"_s, u"message"_s,
            QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"Hello\n  there","de":"Hallo"}]}]})"));
        bot.node(u"g"_s, u"goto"_s, QJsonObject{{u"node"_s, bot.id(u"m"_s).toString()}})
            .node(u"loop"_s, u"goto"_s, QJsonObject{{u"node"_s, bot.id(u"loop"_s).toString()}});
        const auto summary = [&](const QString &name, const QString &language) {
            return summaryOf(*bot.bot().node(bot.id(name)), bot.bot(), language);
        };
        QCOMPARE(summary(u"m"_s, u"en"_s), u"Hello there"_s);
        QCOMPARE(summary(u"m"_s, u"de"_s), u"Hallo"_s);
        QCOMPARE(summary(u"g"_s, u"en"_s), u"To m"_s);
        QVERIFY(!summary(u"loop"_s, u"en"_s).isEmpty());
        QCOMPARE(
            summaryOf(node(u"set"_s, R"({"assignments":[{"variable":"n","expression":"a + 1"}]})"), bot.bot(), u"en"_s),
            u"n = a + 1"_s);
        QVERIFY(
            summaryOf(node(u"note"_s, QByteArray("{\"text\":\"") + QByteArray(5000, 'x') + "\"}"), bot.bot(), u"en"_s)
                .size()
            <= 120);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
