// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// The turns of a talk: how each begins, what it asks of the world, and how it reaches the disk.
#include "studio/host/talks/talkservice_p.h"

#include "studio/engine/requesthandlers.h"
#include "studio/host/talks/hostturn.h"
#include "studio/host/talks/messagejson.h"
#include "studio/host/talks/session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

namespace dialogist::host {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t rememberedReplies = 4;
constexpr int maximumRequests = 20; ///< of one turn, as engine::advance() allows

/// Values of user variables belong to the person, not to the talk.
void splitValues(flow::State &state, QJsonObject &userValues)
{
    for (auto it = state.user.begin(); it != state.user.end(); ++it)
        userValues.insert(it.key(), *it);
    state.user = {};
}

/// The state of a talk as the runtime takes it; none when the bot has changed so much that the talk has no place in it any more.
std::optional<flow::State> stateOf(const TalkRow &row, const model::Bot &bot)
{
    auto state = flow::State::fromText(row.state);
    if (!state || (!state->node.isNull() && !bot.node(state->node)))
        return std::nullopt;
    for (auto it = row.userValues.begin(); it != row.userValues.end(); ++it)
        state->user.insert(it.key(), it.value());
    return state.take();
}

QJsonObject failure(const QString &code, const QString &message)
{
    return {{u"error"_s, QJsonObject {{u"code"_s, code}, {u"message"_s, message}}}};
}

engine::Turn nothing(flow::State state)
{
    engine::Turn turn;
    turn.state = std::move(state);
    return turn;
}

/// A talk that asks on and on is over.
engine::Turn brokenOff(flow::State state)
{
    static_cast<flow::Frame &>(state) = flow::Frame();
    state.frames.clear();
    state.ended = true;
    return nothing(std::move(state));
}
} // namespace

void TalkService::firstTurn(const LeasePtr &lease, Context context)
{
    flow::State state;
    state.user = context.row.userValues;
    context.row.turn = 1;
    engine::Turn turn = takeTurn(context.release->bundle, std::move(state), engine::startInput(context.row.language));
    commitTurn(lease, std::move(context), std::move(turn));
}

void TalkService::nextTurn(const LeasePtr &lease, Context context, const Said &said)
{
    TalkRow &row = context.row;
    ++row.turn;
    QJsonObject body {{u"text"_s, said.text}};
    if (!said.choice.isEmpty())
        body.insert(u"choice"_s, said.choice);
    context.clientId = said.clientId;
    context.messages.append({row.turn, 0, true, said.clientId, row.language, QDateTime::currentMSecsSinceEpoch(), body});

    engine::Turn turn;
    if (auto state = stateOf(row, context.release->bot())) {
        const flow::Input input = said.choice.isEmpty() ? engine::textInput(said.text) : engine::choiceInput(said.choice);
        turn = takeTurn(context.release->bundle, std::move(*state), input);
    } else {
        // A newer release has no such place: the talk begins anew with what is known of the person.
        flow::State fresh;
        fresh.user = row.userValues;
        turn = takeTurn(context.release->bundle, std::move(fresh), engine::startInput(row.language));
    }
    commitTurn(lease, std::move(context), std::move(turn));
}

/// A wait is over, or the person has been silent for long enough.
void TalkService::timedTurn(const LeasePtr &lease, Context context)
{
    TalkRow &row = context.row;
    context.heard = Heard::Nobody;
    const auto state = stateOf(row, context.release->bot());
    engine::Turn turn;
    if (state)
        turn = takeTurn(context.release->bundle, *state, engine::eventInput(u"timer"_s));
    else if (auto lost = flow::State::fromText(row.state))
        turn = nothing(lost.take()); // it begins anew with the person's next message
    // Nothing is ever due twice, not even where no step takes it.
    if (!state || (turn.state.dueMs == state->dueMs && turn.state.inactiveMs == state->inactiveMs)) {
        turn.state.dueMs = 0;
        turn.state.inactiveMs = 0;
    }
    if (!turn.messages.isEmpty() || turn.pending)
        ++row.turn;
    commitTurn(lease, std::move(context), std::move(turn));
}

/// Goes on with a turn that an earlier run of the host could not finish.
void TalkService::takeUp(const LeasePtr &lease, const QString &slug, const QByteArray &hash, int ordinal, Done done, std::function<void()> then)
{
    Context context;
    context.release = m_releases.live(slug);
    if (!context.release)
        return done(unknownBot());
    context.sessionHash = hash;
    context.row = *lease->slot().talk;
    context.ordinal = ordinal;
    context.heard = Heard::Nobody;
    context.isTakenUp = true;
    context.requests = context.row.pending[u"count"].toInt();
    context.done = [this, done = std::move(done), then = std::move(then)](const std::variant<QJsonObject, Refusal> &outcome) {
        if (std::holds_alternative<Refusal>(outcome))
            return done(outcome);
        m_executor(then);
    };
    auto state = stateOf(context.row, context.release->bot());
    if (!state) {
        auto lost = flow::State::fromText(context.row.state);
        return commitTurn(lease, std::move(context), nothing(lost ? lost.take() : flow::State()));
    }
    context.state = std::move(*state);
    const QJsonObject pending = context.row.pending[u"request"].toObject();
    context.request = flow::Request {pending[u"kind"].toString(), context.state.node, pending[u"data"].toObject(), false};
    if (engine::HttpHandler::isSafe(*context.request))
        return ask(lease, std::move(context));
    answered(lease, std::move(context), failure(u"interrupted"_s, QCoreApplication::translate("host",
        "The host stopped while the request was on its way. It may have arrived, so it was not sent again.")));
}

/// Sends what the turn asks; the state that waits for it is on the disk.
void TalkService::ask(const LeasePtr &lease, Context context)
{
    const flow::Request request = *context.request;
    m_requests.submit(request, [this, lease, context = std::move(context)](const QJsonObject &answer) {
        m_executor([this, lease, context, answer] { answered(lease, context, answer); });
    });
}

void TalkService::answered(const LeasePtr &lease, Context context, const QJsonObject &answer)
{
    const QString kind = context.request->kind;
    context.request.reset();
    engine::Turn turn = takeTurn(context.release->bundle, std::move(context.state), engine::answerInput(kind, answer));
    if (turn.pending && context.requests == maximumRequests) {
        // Once the bot may say so itself.
        const QString tooOften = QCoreApplication::translate("host", "The bot asked web services too often in one turn.");
        turn = takeTurn(context.release->bundle, std::move(turn.state), engine::answerInput(turn.pending->kind, failure(u"limit"_s, tooOften)));
        if (turn.pending)
            turn = brokenOff(std::move(turn.state));
    }
    commitTurn(lease, std::move(context), std::move(turn));
}

/// Stores the turn as far as it has come; then goes on with its request, or answers.
void TalkService::commitTurn(const LeasePtr &lease, Context context, engine::Turn turn)
{
    const model::Bot &bot = context.release->bot();
    TalkRow &row = context.row;
    context.now = QDateTime::currentMSecsSinceEpoch();
    row.release = context.release->hash;
    row.ended = turn.state.ended;
    if (!turn.state.language.isEmpty())
        row.language = turn.state.language;
    for (const flow::Message &message : std::as_const(turn.messages)) {
        const MessageRow said {row.turn, context.ordinal++, false, {}, row.language, context.now, bodyOf(message)};
        context.messages.append(said);
        context.shown.append(said);
    }
    row.pending = {};
    if (turn.pending && turn.pending->kind == u"http") {
        context.request = turn.pending;
        context.request->data.remove(u"mock"_s);
        if (!engine::HttpHandler::isSafe(*context.request))
            context.request->data.insert(u"idempotencyKey"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        row.pending = {{u"request"_s, context.request->toJson()}, {u"count"_s, ++context.requests}};
    }
    context.state = std::move(turn.state);
    flow::State kept = context.state;
    splitValues(kept, row.userValues);
    if (!bot.privacy.storeTranscripts) {
        kept.lastText.clear();
        for (MessageRow &message : context.messages)
            message.body = {};
    }
    row.due = flow::nextDueMs(kept);
    row.state = kept.toText();

    auto stored = std::make_shared<TalkRow>(row);
    const auto task = [stored, first = row, slug = bot.slug, hash = context.sessionHash, site = context.site, messages = context.messages,
                       now = context.now, heard = context.heard](storage::Database &database) -> Status {
        *stored = first;
        if (stored->person == 0) {
            const auto person = insertPerson(database, slug, hash, site, now);
            if (!person)
                return person.error();
            stored->person = *person;
        }
        if (stored->talk == 0) {
            const auto talk = insertTalk(database, slug, *stored, now);
            if (!talk)
                return talk.error();
            stored->talk = *talk;
        }
        return saveTurn(database, *stored, messages, now, heard);
    };
    m_store.submit(task, [this, lease, stored, context = std::move(context)](const Status &status) mutable {
        Slot &slot = lease->slot();
        if (!status) {
            slot.forget();
            return context.done(refusalOf(status.error()));
        }
        if (context.row.talk == 0)
            slot.forget();
        context.row = *stored;
        context.messages.clear();
        slot.loaded = true;
        slot.talk = *stored;
        if (!context.clientId.isEmpty())
            slot.clientIds.insert(context.clientId, stored->turn);
        if (m_expect && stored->due > 0 && !stored->ended)
            m_expect(stored->due);
        if (context.request)
            ask(lease, std::move(context));
        else
            finishTurn(lease, context);
    });
}

void TalkService::finishTurn(const LeasePtr &lease, const Context &context)
{
    QJsonObject reply = replyOf(context.release->slug, context.row, context.shown);
    auto &replies = lease->slot().replies;
    if (!context.isTakenUp) {
        replies.emplace_back(context.row.turn, reply);
        while (replies.size() > rememberedReplies)
            replies.pop_front();
    }
    if (!context.newSession.isEmpty())
        reply.insert(u"session"_s, QString::fromLatin1(context.newSession));
    context.done(reply);
}

} // namespace dialogist::host
