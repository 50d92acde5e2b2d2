// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/talk.h"

#include "studio/engine/restrictions.h"

#include "tests/studio/flow/botbuilder.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::engine;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

namespace {
QByteArray say(const QByteArray &text)
{
    return R"({"bubbles":[{"kind":"text","variants":[{"en":")" + text + R"("}]}]})";
}

std::shared_ptr<const knowledge::Index> indexOf(const QString &title, const QStringList &texts)
{
    QList<knowledge::Passage> passages;
    for (const QString &text : texts) {
        knowledge::Passage passage;
        passage.sourceId = title;
        passage.sourceTitle = title;
        passage.language = u"en"_s;
        passage.page = 2;
        passage.text = text;
        passages.append(passage);
    }
    return knowledge::Index::build(passages);
}

const QStringList lamps = {u"The warranty for lamps lasts two years from the day of purchase. Keep the receipt."_s,
    u"Our shop in Bremen opens at nine o'clock from Monday to Saturday."_s};
const QStringList cakes
    = {u"A cake must be ordered three days before it is needed."_s, u"Cakes contain eggs, milk and wheat."_s};
} // namespace

class TestTalk : public QObject
{
    Q_OBJECT
private:
    static Bundle bundle(
        const QStringList &bases, const QHash<QString, std::shared_ptr<const knowledge::Index>> &indexes, const QJsonObject &more = {})
    {
        QJsonObject knowledge {{u"knowledgeBases"_s, QJsonArray::fromStringList(bases)}, {u"maxPassages"_s, 2}, {u"threshold"_s, 0.1}};
        for (auto it = more.begin(); it != more.end(); ++it)
            knowledge.insert(it.key(), it.value());
        BotBuilder bot;
        bot.variable(u"q"_s)
            .node(u"s"_s, u"start"_s)
            .node(u"a"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"What?"},"variable":"q"})"));
        bot.node(u"k"_s, u"knowledge"_s, knowledge);
        bot.node(u"no"_s, u"message"_s, say("nothing found")).node(u"err"_s, u"message"_s, say("cannot look up"));
        bot.link(u"s"_s, u"next"_s, u"a"_s)
            .link(u"a"_s, u"answered"_s, u"k"_s)
            .link(u"k"_s, u"answered"_s, u"a"_s)
            .link(u"k"_s, u"noAnswer"_s, u"no"_s)
            .link(u"k"_s, u"error"_s, u"err"_s);
        return {flow::Program::compile(bot.bot()), indexes};
    }

    static Turn ask(const Bundle &bundle, const QString &question)
    {
        return advance(bundle, advance(bundle, {}, startInput(u"en"_s)).state, textInput(question));
    }

private slots:
    void shouldAnswerFromTheKnowledge_andGoOn()
    {
        const Bundle made = bundle({u"k1"_s}, {{u"k1"_s, indexOf(u"Lamp guide"_s, lamps)}});
        const Turn turn = ask(made, u"How long is the warranty for lamps?"_s);
        QCOMPARE(turn.answers.size(), 1);
        QVERIFY2(turn.answers.first().found, qPrintable(QString::number(turn.answers.first().confidence)));
        QCOMPARE(turn.messages.size(), 2);
        QVERIFY(turn.messages[0].text.contains(u"two years"_s));
        QCOMPARE(turn.messages[0].citations.first().title, u"Lamp guide"_s);
        QCOMPARE(turn.messages[0].citations.first().place, u"p. 2"_s);
        QCOMPARE(turn.messages[1].text, u"What?"_s);
        QCOMPARE(turn.state.waitingFor, u"text"_s);
        QCOMPARE(turn.state.turn, quint64(2));
    }

    void shouldTakeTheBestOfSeveralBases()
    {
        const Bundle made = bundle({u"k1"_s, u"k2"_s, u"gone"_s},
            {{u"k1"_s, indexOf(u"Lamp guide"_s, lamps)}, {u"k2"_s, indexOf(u"Cake guide"_s, cakes)}});
        const Turn cake = ask(made, u"How many days before must a cake be ordered?"_s);
        QVERIFY(cake.answers.first().found);
        QCOMPARE(cake.messages[0].citations.first().title, u"Cake guide"_s);
        QVERIFY(cake.messages[0].citations.size() <= 2);
        const auto &quotes = cake.answers.first().quotes;
        for (qsizetype i = 1; i < quotes.size(); ++i)
            QVERIFY(quotes[i - 1].score >= quotes[i].score);
        QCOMPARE(
            ask(made, u"How long is the warranty for lamps?"_s).messages[0].citations.first().title, u"Lamp guide"_s);
    }

    void shouldSayThatThereIsNoAnswer_whenNothingFits()
    {
        const Turn turn
            = ask(bundle({u"k1"_s}, {{u"k1"_s, indexOf(u"Lamp guide"_s, lamps)}}), u"xylophone zebra quantum"_s);
        QCOMPARE(turn.messages.first().text, u"nothing found"_s);
        QVERIFY(turn.state.ended);
    }

    void shouldAnswerOnlyFromSomeDocuments_whenTheNodeNamesThem()
    {
        QList<knowledge::Passage> passages;
        for (int number = 0; number < 60; ++number) {
            passages.append(knowledge::Passage());
            passages.last().sourceId = passages.last().sourceTitle = u"Lamp guide %1"_s.arg(number);
            passages.last().language = u"en"_s;
            passages.last().text = u"The warranty for lamps lasts %1 years, the warranty for lamps is long."_s.arg(number + 3);
        }
        passages.append(knowledge::Passage());
        passages.last().sourceId = passages.last().sourceTitle = u"Terms of sale"_s;
        passages.last().language = u"de"_s;
        passages.last().text = u"Anything else apart, warranty means two years."_s;
        const QHash<QString, std::shared_ptr<const knowledge::Index>> indexes {{u"k1"_s, knowledge::Index::build(passages)}};
        const QString question = u"How long is the warranty for lamps?"_s;
        const auto titleFor = [&](const QJsonObject &more) {
            const Turn turn = ask(bundle({u"k1"_s}, indexes, more), question);
            return turn.messages[0].citations.isEmpty() ? turn.messages[0].text : turn.messages[0].citations.first().title;
        };
        QVERIFY(titleFor({}).startsWith(u"Lamp guide"_s));
        QCOMPARE(titleFor({{u"filters"_s, QJsonArray {u"terms"_s}}}), u"Terms of sale"_s);
        QCOMPARE(titleFor({{u"filters"_s, QJsonArray {u"nowhere"_s}}}), u"nothing found"_s);
        QVERIFY(titleFor({{u"language"_s, u"talk"_s}}).startsWith(u"Lamp guide"_s));
        QCOMPARE(titleFor({{u"language"_s, u"talk"_s}, {u"filters"_s, QJsonArray {u"terms"_s}}}), u"nothing found"_s);
    }

    void shouldHoldBackWhatReachesOut_whileTheProjectIsNotTrusted()
    {
        Bundle foreign = bundle({u"k1"_s}, {{u"k1"_s, indexOf(u"Lamp guide"_s, lamps)}});
        foreign.restricted = true;
        for (const QString &type : {u"code"_s, u"http"_s, u"tool"_s, u"generate"_s, u"agent"_s}) {
            const Status may = mayRun(foreign, type);
            QVERIFY2(!may, qPrintable(type));
            QCOMPARE(may.error().code, ErrorCode::Denied);
            QVERIFY(!may.error().message.isEmpty());
        }
        for (const QString &type : {u"message"_s, u"ask"_s, u"knowledge"_s, u"set"_s})
            QVERIFY2(mayRun(foreign, type), qPrintable(type));
        // What reads only the project's own documents goes on.
        QVERIFY(ask(foreign, u"How long is the warranty for lamps?"_s).answers.first().found);
        foreign.restricted = false;
        QVERIFY(mayRun(foreign, u"code"_s));
    }

    void shouldGoToTheErrorPort_whenTheKnowledgeIsMissing()
    {
        QCOMPARE(ask(bundle({u"gone"_s}, {}), u"How long?"_s).messages.first().text, u"cannot look up"_s);
        QCOMPARE(ask(bundle({}, {}), u"How long?"_s).messages.first().text, u"cannot look up"_s);
    }

    void shouldEnd_whenABotLooksThingsUpInCircles()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s)
            .node(u"k"_s, u"knowledge"_s, QByteArray(R"({"knowledgeBases":["k1"],"question":"'lamps'"})"));
        bot.link(u"s"_s, u"next"_s, u"k"_s);
        for (const QString &port : {u"answered"_s, u"noAnswer"_s, u"error"_s})
            bot.link(u"k"_s, port, u"k"_s);
        const Turn turn
            = advance({flow::Program::compile(bot.bot()), {{u"k1"_s, indexOf(u"Lamps"_s, lamps)}}}, {}, startInput({}));
        QVERIFY(turn.state.ended);
        QVERIFY(turn.answers.size() < 50);
    }

    void shouldStampInputs_withTimeAndRandomness()
    {
        const flow::Input one = textInput(u"x"_s);
        QVERIFY(one.nowMs > 1600000000000);
        QVERIFY(one.random != textInput(u"x"_s).random);
        QCOMPARE(startInput(u"de"_s).data[u"language"].toString(), u"de"_s);
        QCOMPARE(choiceInput(u"o1"_s).kind, flow::Input::Kind::Choice);
    }
};

QTEST_GUILESS_MAIN(TestTalk)
#include "tst_talk.moc"
