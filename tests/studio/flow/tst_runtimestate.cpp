// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/runtime.h"

#include "tests/studio/flow/smalltalks.h"

#include <QFile>
#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace dialogist::flow::test;
using namespace Qt::StringLiterals;

/// The state of a talk, inputs and messages as they are stored and sent.
class TestRuntimeState : public QObject
{
    Q_OBJECT
private slots:
    void shouldComeBackTheSame_whenWrittenAndRead()
    {
        StepResult result = play(choosing().bot(), {open(u"de"_s), typed(u"pink"_s)});
        QCOMPARE(result.state.attempts, 1);
        const auto state = State::fromJson(result.state.toJson());
        QVERIFY(state.ok());
        QVERIFY(*state == result.state);
        Input input{Input::Kind::Choice, u"r"_s, {{u"a"_s, 1}}, noon, 0xffffffffffffffffULL};
        const auto read = Input::fromJson(input.toJson());
        QVERIFY(read.ok());
        QCOMPARE(read->random, input.random);
        QCOMPARE(read->nowMs, input.nowMs);
        QCOMPARE(int(read->kind), int(input.kind));
        QVERIFY(!Input::fromJson({{u"kind"_s, u"telepathy"_s}}).ok());
        const Message message = Message::fromJson(result.messages.first().toJson());
        QCOMPARE(message.toJson(), result.messages.first().toJson());
        QCOMPARE(message.quickReplies.size(), 3);
    }

    void shouldWriteTheTextThatEverybodyReads()
    {
        State state;
        state.kind = Frame::Kind::Interruption;
        state.node = model::NodeId::create();
        state.waitingFor = u"clarify"_s;
        state.attempts = 3;
        state.dueMs = noon;
        state.local = {{u"city"_s, u"Köln \"am Rhein\"\n\t\\"_s}, {u"क"_s, u"हाँ"_s}, {u"empty"_s, QString()}, {u"\u0001"_s, u"\u007f\u0001\u2028"_s}};
        state.memory = {{u"half"_s, 0.1}, {u"big"_s, qint64(9'007'199'254'740'993)}, {u"small"_s, -1e-300}, {u"whole"_s, 1e300},
            {u"null"_s, QJsonValue::Null}, {u"yes"_s, true}, {u"list"_s, QJsonArray{1, QJsonArray(), QJsonObject(), u"😀"_s, false}}};
        state.loops = {QJsonObject{{u"node"_s, u"n"_s}, {u"index"_s, 2}}};
        state.answered = {model::NodeId::create(), model::NodeId::create()};
        state.frames = {Frame(), state};
        state.variables = {{u"lone"_s, QString(QChar(0xd800)) + u'x' + QChar(0xdc00)}, {u"x"_s, 1}};
        state.user = {{u"name"_s, u"M"_s}};
        state.language = u"de-CH"_s;
        state.channel = u"web"_s;
        state.lastText = u"he said “hi” / \b\f\r"_s;
        state.event = {{u"name"_s, u"go"_s}};
        state.error = {{u"code"_s, u"c"_s}};
        state.events = {QJsonObject{{u"name"_s, u"later"_s}}};
        state.ended = state.spoke = true;
        state.turn = 12;
        state.inactiveMs = noon + 1;
        state.misses = 2;
        state.silences = 1;
        for (const State &each : {state, State()}) {
            const QByteArray text = each.toText();
            QCOMPARE(QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact), text);
            QCOMPARE(QJsonDocument(each.toJson()).toJson(QJsonDocument::Compact), text);
            const auto back = State::fromText(text);
            QVERIFY(back.ok());
            QVERIFY(*back == each);
            QCOMPARE(back->toText(), text);
            QVERIFY(*State::fromJson(each.toJson()) == each);
        }
    }

    void shouldReadDamagedTexts_asAnyReaderOfJsonDoes()
    {
        State state;
        state.node = model::NodeId::create();
        state.answered = {state.node};
        state.local = {{u"a"_s, QJsonArray{1, u"ü"_s}}};
        state.variables = {{u"x"_s, QJsonObject{{u"y"_s, u"\"]}"_s}}}};
        state.lastText = u"a\\"_s;
        state.language = u"en"_s;
        state.channel = u"हाँ"_s;
        state.turn = 12;
        state.frames = {Frame(), state};
        const QByteArray text = state.toText();
        int read = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            QVERIFY(!State::fromText(text.left(i)).ok());
            for (const char c : {'"', '\\', '{', '}', '[', ']', ',', ':', ' ', '1', '-', '\n', '\xff', '\0'}) {
                QByteArray damaged = text;
                damaged[i] = c;
                const QJsonDocument document = QJsonDocument::fromJson(damaged);
                const auto expected = State::fromJson(document.object());
                const auto found = State::fromText(damaged);
                QVERIFY2(found.ok() == (expected.ok() && !document.isNull()), damaged.constData());
                QVERIFY2(!found.ok() || *found == *expected, damaged.constData());
                read += found.ok();
            }
        }
        QVERIFY(read > 100);
    }

    void shouldReadWhatEarlierProgramsStored()
    {
        const QByteArray before = R"({"version":2,"variables":{"name":"Mia"},"language":"de","lastText":"Mia","turn":3,
            "last":1795694400000,"seed":"81985529216486895"})";
        const QByteArray now = R"({"language":"de","lastText":"Mia","turn":3,"variables":{"name":"Mia"},"version":2})";
        const auto state = State::fromText(before);
        QVERIFY(state.ok());
        QCOMPARE(state->turn, quint64(3));
        QCOMPARE(state->variables, (QJsonObject{{u"name"_s, u"Mia"_s}}));
        QCOMPARE(state->toText(), now);
    }

    void shouldRefuseStates_thatItDoesNotUnderstand()
    {
        QCOMPARE(State::fromText("{").error().code, ErrorCode::Corrupt);
        QCOMPARE(State::fromText("[]").error().code, ErrorCode::Corrupt);
        const QByteArray huge = "{\"version\":2,\"turn\":1,\"lastText\":\"" + QByteArray(20'000'000, 'x') + "\"}";
        QCOMPARE(State::fromText(huge).error().code, ErrorCode::Corrupt);
        QCOMPARE(State::fromJson({{u"version"_s, 3}}).error().code, ErrorCode::TooNew);
        QCOMPARE(State::fromJson({}).error().code, ErrorCode::Corrupt);
        QCOMPARE(State::fromJson({{u"version"_s, 1}, {u"turn"_s, -1}}).error().code, ErrorCode::Corrupt);
    }

    void shouldReadTheExamples_ofTheDocument()
    {
        QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/studio/flow/runtime.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString document = QString::fromUtf8(file.readAll());
        const auto block = [&](const QString &name) {
            const QString mark = u"```json "_s + name + u'\n';
            const qsizetype from = document.indexOf(mark) + mark.size();
            return QJsonDocument::fromJson(document.mid(from, document.indexOf(u"```"_s, from) - from).toUtf8())
                .object();
        };
        const auto state = State::fromJson(block(u"state"_s));
        QVERIFY(state.ok());
        QCOMPARE(state->toJson(), block(u"state"_s));
        const auto input = Input::fromJson(block(u"input"_s));
        QVERIFY(input.ok());
        QCOMPARE(input->toJson(), block(u"input"_s));
    }
};

QTEST_GUILESS_MAIN(TestRuntimeState)
#include "tst_runtimestate.moc"
