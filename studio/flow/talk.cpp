// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/talk.h"

#include "studio/flow/answers.h"
#include "studio/flow/coercion.h"
#include "studio/flow/quantitytext.h"
#include "studio/flow/value.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Both together; what the second one has wins. In the order of the keys, in which inserting is quick.
QJsonObject merged(const QJsonObject &first, const QJsonObject &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    QJsonObject result;
    auto a = first.constBegin();
    auto b = second.constBegin();
    while (a != first.constEnd() || b != second.constEnd()) {
        const bool takesFirst = b == second.constEnd() || (a != first.constEnd() && a.key() < b.key());
        const bool isBoth = !takesFirst && a != first.constEnd() && a.key() == b.key();
        auto &from = takesFirst ? a : b;
        result.insert(from.key(), *from);
        ++from;
        if (isBoth)
            ++a;
    }
    return result;
}

/// SplitMix64 (Steele, Lea and Flood 2014): turns the input's one number into as many as are needed.
quint64 nextRandom(quint64 &state)
{
    quint64 z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}
} // namespace

Talk::Talk(const Program::Private &program, State &&state, const Input &input, const Hold *hold)
    : m_program(program)
    , m_input(input)
    , m_hold(hold)
    , m_random(input.random)
{
    constexpr qsizetype usualTrace = 8;
    m_result.state = std::move(state);
    m_result.trace.reserve(usualTrace);
}

bool isForPerson(const QString &waitingFor)
{
    return waitingFor == u"text" || waitingFor == u"choice" || waitingFor == u"message" || waitingFor == u"clarify";
}

QString Talk::channel() const
{
    return state().channel.isEmpty() ? u"web"_s : state().channel;
}

QJsonValue Talk::value(const QString &name) const
{
    if (name == u"lastText")
        return state().lastText;
    if (name == u"language")
        return state().language;
    if (name == u"now")
        return m_input.nowMs;
    if (name == u"timeZone")
        return m_program.bot.timeZone.isEmpty() ? u"UTC"_s : m_program.bot.timeZone;
    if (name == u"turn")
        return qint64(state().turn);
    using P = Program::Private;
    const auto declared = m_program.variables.constFind(name);
    if (declared != m_program.variables.constEnd()) {
        switch (declared->scope) {
        case P::Scope::Turn:
        case P::Scope::Conversation:
            return state().variables.value(name);
        case P::Scope::Flow:
            return state().local.value(name);
        case P::Scope::User:
            return state().user.value(name);
        case P::Scope::Bot: {
            // A constant of the program is not kept with every talk, unless a node has changed it for this one.
            const QJsonValue stored = state().variables.value(name);
            const bool known = !stored.isUndefined() || declared->initial.isNull();
            return known ? stored : declared->initial;
        }
        case P::Scope::Secret:
            return QJsonValue::Undefined; // only requests name secrets, and only the host reads them
        }
    }
    const QJsonValue stored = state().variables.value(name);
    if (!stored.isUndefined())
        return stored;
    if (name == u"channel")
        return channel();
    if (name == u"event")
        return state().event;
    if (name == u"error")
        return state().error;
    return QJsonValue::Undefined;
}

/// The talk goes on in another language of the bot.
bool Talk::speak(const QString &language)
{
    for (const QString &tag : m_program.bot.languages) {
        if (tag.compare(language, Qt::CaseInsensitive) == 0) {
            state().language = tag;
            trace(u"stored"_s, u"language"_s);
            return true;
        }
    }
    problem(u"language"_s, u"“%1” is no language of this bot"_s.arg(language));
    return false;
}

bool Talk::store(const QString &variable, const QJsonValue &value)
{
    if (variable.isEmpty())
        return true;
    if (variable == u"language")
        return speak(value.toString());
    using P = Program::Private;
    QJsonObject *home = &state().variables;
    QJsonValue kept = value;
    const auto declared = m_program.variables.constFind(variable);
    if (declared != m_program.variables.constEnd()) {
        if (declared->scope == P::Scope::Secret) {
            problem(u"secret"_s, u"“%1” is a secret and takes no value"_s.arg(variable));
            return false;
        }
        if (declared->scope == P::Scope::Flow)
            home = &state().local;
        else if (declared->scope == P::Scope::User)
            home = &state().user;
        const auto fitting = fitted(value, declared->type);
        if (!fitting) {
            problem(u"type"_s, u"“%1” cannot take this value: it is of type %2"_s.arg(variable, declared->type));
            return false;
        }
        kept = *fitting;
    }
    if (kept.isUndefined()) {
        home->remove(variable);
    } else {
        constexpr qint64 maximumStored = 8'000'000; // of a whole step
        const qint64 size = sizeOf(kept, maximumKept);
        stored += size;
        if (size > maximumKept || stored > maximumStored) {
            problem(u"too-large"_s, u"the value for “%1” is too large"_s.arg(variable));
            return false;
        }
        home->insert(variable, storable(kept));
    }
    trace(u"stored"_s, variable);
    return true;
}

void Talk::allowMoreSteps()
{
    constexpr qint64 forErrors = 100'000;
    m_stepsLeft = std::max(m_stepsLeft, forErrors);
    m_rendered = 0;
}

/// How an expression's value reads to the person. What a date or a length of time is, no value says by itself: the type of the variable
/// does, or the name of the entity that it was found as.
QString Talk::worded(const Expression &expression, const QJsonValue &value) const
{
    static const QStringList kinds = {u"date"_s, u"time"_s, u"datetime"_s, u"duration"_s, u"money"_s};
    const QString text = value.toString();
    const bool mayBe = value.isDouble() || value.isObject() || (!text.isEmpty() && (text[0].isDigit() || text[0] == u'P'));
    if (!mayBe)
        return toText(value);
    const QStringList path = expression.path();
    QString kind;
    if (path.size() == 1)
        kind = m_program.variables.value(path.first()).type;
    else if (path.size() > 1 && path[path.size() - 2] == u"entities")
        kind = path.last();
    if (kinds.contains(kind) && !(kind == u"money" && !value.isObject()))
        return spokenValue(value, kind, state().language);
    return isMoney(value) ? spokenValue(value, u"money"_s, state().language) : toText(value);
}

QString Talk::rendered(const TextTemplate &text) const
{
    return text.render(*this, nullptr, [this](const Expression &expression, const QJsonValue &value) { return worded(expression, value); });
}

QString Talk::text(const SpokenText &text)
{
    constexpr qint64 maximumRendered = 4'000'000;
    if (m_rendered > maximumRendered) {
        problem(u"limit"_s, u"the texts of one step grow too long"_s);
        return {};
    }
    const TextTemplate &spoken = text.in(state().language);
    QStringList failures;
    QList<qsizetype> failed; // the how manieth expression each failure is of
    qsizetype valued = 0;
    const auto noteFailed = [&] {
        while (failed.size() < failures.size())
            failed.append(valued + failed.size());
    };
    const QString words = spoken.render(*this, &failures, [&](const Expression &expression, const QJsonValue &value) {
        noteFailed();
        ++valued;
        return worded(expression, value);
    });
    noteFailed();
    if (!failures.isEmpty())
        traceFailures(spoken, failures, failed);
    m_rendered += words.size();
    return words;
}

/// What could not be worked out stays empty for the person; whoever builds the bot is told which place of the text that is.
void Talk::traceFailures(const TextTemplate &spoken, const QStringList &failures, const QList<qsizetype> &failed)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype mostNamed = 10; // a text may have thousands of places that all fail alike
    QStringList places;
    const QList<TextTemplate::Piece> pieces = spoken.pieces();
    for (const TextTemplate::Piece &piece : pieces) {
        if (piece.isExpression)
            places.append(piece.text.size() > longest ? piece.text.left(longest) + u"…"_s : piece.text);
    }
    for (qsizetype i = 0; i < failures.size(); ++i) {
        const QString place = i < mostNamed ? places.value(failed.at(i)) : QString(); // none either where the text grew too long
        if (place.isEmpty()) {
            traceError(failures.at(i));
            continue;
        }
        traceError(QCoreApplication::translate("flow", "%1 could not be worked out: %2").arg(place, failures.at(i)));
        m_noted.insert(failures.at(i)); // the same one, should it be met again without its place
    }
}

void Talk::say(Message message)
{
    if (message.text.isEmpty() && message.imageBlob.isEmpty() && message.quickReplies.isEmpty() && message.content.isEmpty())
        return;
    if (!mayStillSay(message.text.size()))
        return;
    message.node = state().node;
    trace(u"said"_s, message.text);
    m_result.messages.append(std::move(message));
}

/// A bot that floods the person is broken, and would fill the memory of whoever runs it.
bool Talk::mayStillSay(qsizetype units)
{
    constexpr qsizetype maximumMessages = 200;
    // Why it goes no further must still be said, by the event for errors or by the bot itself.
    constexpr qint64 saidOfErrors = 20'000;
    constexpr qsizetype messagesOfErrors = 20;
    const bool isError = errors > 0;
    if (said + units <= maximumSaid + (isError ? saidOfErrors : 0) && m_result.messages.size() < maximumMessages + (isError ? messagesOfErrors : 0)) {
        said += units;
        return true;
    }
    problem(u"limit"_s, u"too much is said in one step"_s);
    return false;
}

void Talk::say(const SpokenText &spoken)
{
    Message message;
    message.text = text(spoken);
    say(std::move(message));
}

void Talk::ask(const SpokenText &prompt, const QList<QuickReply> &replies, const QString &waitingFor)
{
    Message message;
    message.text = text(prompt);
    state().waitingFor = waitingFor;
    // A choice without words of its own puts its buttons below what was said last.
    if (message.text.isEmpty() && !m_result.messages.isEmpty() && m_result.messages.last().quickReplies.isEmpty()) {
        m_result.messages.last().quickReplies = replies;
        trace(u"asked"_s);
        return;
    }
    message.quickReplies = replies;
    message.node = state().node;
    trace(u"asked"_s, message.text);
    if (mayStillSay(message.text.size()) && (!message.text.isEmpty() || !replies.isEmpty()))
        m_result.messages.append(std::move(message));
}

void Talk::offerSeveral(int minimum, int maximum)
{
    if (!m_result.messages.isEmpty())
        m_result.messages.last().select = {{u"minimum"_s, minimum}, {u"maximum"_s, maximum}};
}

void Talk::sayPlain(Phrase which, const QString &detail)
{
    Message message;
    message.text = words(which, detail);
    say(std::move(message));
}

QString Talk::words(Phrase which, const QString &detail) const
{
    static const QRegularExpression answer(u"\\{\\{\\s*answer\\s*\\}\\}"_s);
    QString text = phrase(which, state().language, m_program.bot);
    const QRegularExpressionMatch place = answer.match(text);
    return place.hasMatch() ? text.replace(place.capturedStart(), place.capturedLength(), detail) : text;
}

Outcome Talk::request(const QString &kind, const QJsonObject &data, bool lasts, qint64 dueMs)
{
    state().waitingFor = kind;
    state().dueMs = dueMs;
    trace(u"requested"_s, kind);
    if (lasts)
        state().memory.insert(u"lasts"_s, true);
    m_result.request = Request{kind, state().node, data, lasts};
    return Outcome::wait();
}

void Talk::record(const QString &kind, const QJsonObject &data)
{
    constexpr qsizetype maximumRecords = 1'000;
    if (m_result.records.size() < maximumRecords)
        m_result.records.append(Request{kind, state().node, data, false});
}

Outcome Talk::fail(const QString &code, const QString &message)
{
    trouble = {code, message};
    return {Outcome::Kind::Fail, code, -1};
}

void Talk::problem(const QString &code, const QString &message)
{
    traceError(message);
    if (!trouble)
        trouble = {code, message};
}

void Talk::remember()
{
    constexpr qsizetype maximumAnswered = 5;
    QList<model::NodeId> &answered = state().answered;
    answered.removeOne(state().node);
    answered.append(state().node);
    if (answered.size() > maximumAnswered)
        answered.removeFirst();
}

void Talk::trace(const QString &what, const QString &detail, const QList<model::NodeId> &over)
{
    m_result.trace.append({state().node, what, detail, over});
}

void Talk::traceError(const QString &message)
{
    if (m_noted.contains(message))
        return;
    m_noted.insert(message);
    trace(u"error"_s, message);
}

void Talk::arrive()
{
    m_arrival = m_result.trace.size();
    if (!m_noted.isEmpty())
        m_noted.clear();
}

void Talk::markHandled(model::NodeId node, qsizetype since)
{
    for (qsizetype i = since; i < m_result.trace.size(); ++i) {
        TraceEntry &entry = m_result.trace[i];
        entry.handled = entry.handled || (entry.node == node && entry.what == u"error");
    }
}

quint64 Talk::draw()
{
    return nextRandom(m_random);
}

int Talk::choose(int count)
{
    return count > 1 ? int(draw() % quint64(count)) : 0;
}

bool Talk::isConnected(const QString &port) const
{
    return current >= 0 && m_program.steps[size_t(current)].targetOf(port) >= 0;
}

QDateTime Talk::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_input.nowMs, m_program.zone);
}

bool Talk::isTrue(const Expression &expression)
{
    const Result<QJsonValue> value = expression.evaluate(*this);
    if (!value)
        problem(u"expression"_s, value.error().message);
    return value && isTruthy(*value);
}

void Talk::clearTurnVariables()
{
    const QStringList &names = m_program.turnVariables;
    QJsonObject &variables = state().variables;
    constexpr qsizetype few = 16; // one by one is quicker for these
    if (names.size() > few) {
        QJsonObject kept;
        for (auto it = variables.constBegin(); it != variables.constEnd(); ++it) {
            const auto declared = m_program.variables.constFind(it.key());
            if (declared == m_program.variables.constEnd() || declared->scope != Program::Private::Scope::Turn)
                kept.insert(it.key(), *it);
        }
        variables = merged(kept, m_program.initialTurn);
        return;
    }
    for (const QString &name : names) {
        const QJsonValue initial = m_program.initialTurn.value(name);
        if (initial.isUndefined())
            variables.remove(name);
        else
            variables.insert(name, initial);
    }
}

QJsonObject Talk::freshLocals() const
{
    return m_program.initialFlow;
}

void Talk::setInitialValues()
{
    state().local = freshLocals();
    state().variables = merged(state().variables, m_program.initialTalk);
    state().user = merged(m_program.initialUser, state().user);
}

void Talk::migrate()
{
    using P = Program::Private;
    for (auto it = m_program.variables.begin(); it != m_program.variables.end(); ++it) {
        if (it->scope != P::Scope::User && it->scope != P::Scope::Flow)
            continue;
        const QJsonValue value = state().variables.take(it.key());
        if (!value.isUndefined())
            (it->scope == P::Scope::User ? state().user : state().local).insert(it.key(), value);
    }
    state().version = 2;
}

bool Talk::holdsAt(const model::Node &node)
{
    if (!m_hold || std::exchange(released, false))
        return false;
    return (*m_hold)(node, *this);
}

void Talk::restart()
{
    State fresh;
    fresh.user = state().user;
    fresh.language = state().language;
    fresh.channel = state().channel;
    fresh.lastText = state().lastText;
    fresh.turn = state().turn;
    fresh.spoke = state().spoke;
    state() = fresh;
    setInitialValues();
}

} // namespace dialogist::flow
