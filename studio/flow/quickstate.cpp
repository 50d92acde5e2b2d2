// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/quickstate.h"

#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <string_view>

namespace dialogist::flow {

namespace {
using Span = std::string_view; ///< a piece of the text

/// The end of the string that begins with the quote at from; npos when it does not end.
size_t endOfString(Span text, size_t from)
{
    for (size_t quote = text.find('"', from + 1); quote != Span::npos; quote = text.find('"', quote + 1)) {
        size_t before = quote;
        while (text[before - 1] == '\\') // the one that begins the string is in front of all
            --before;
        if ((quote - before) % 2 == 0)
            return quote + 1;
    }
    return Span::npos;
}

/// The end of the value at from. What is inside of lists and objects is looked at by whoever reads them.
size_t endOfValue(Span text, size_t from)
{
    int depth = 0;
    for (size_t i = from; i < text.size(); ++i) {
        switch (text[i]) {
        case '"':
            i = endOfString(text, i);
            if (i == Span::npos || depth == 0)
                return i;
            --i;
            break;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth < 0)
                return i;
            if (depth == 0)
                return i + 1;
            break;
        case ',':
            if (depth == 0)
                return i;
            break;
        default:
            break;
        }
    }
    return Span::npos;
}

/// Hands each member of a compact object to take(key, value), until that or the text is at fault; then it is false.
template <class Take> bool eachMember(Span text, const Take &take)
{
    if (text.size() < 2 || text.front() != '{')
        return false;
    if (text == "{}")
        return true;
    for (size_t at = 1; at < text.size();) {
        const size_t keyEnd = text[at] == '"' ? endOfString(text, at) : Span::npos;
        if (keyEnd == Span::npos || keyEnd >= text.size() || text[keyEnd] != ':')
            return false;
        const size_t end = endOfValue(text, keyEnd + 1);
        if (end == Span::npos || end >= text.size() || !take(text.substr(at + 1, keyEnd - at - 2), text.substr(keyEnd + 1, end - keyEnd - 1)))
            return false;
        if (text[end] == '}')
            return end + 1 == text.size();
        if (text[end] != ',')
            return false;
        at = end + 1;
    }
    return false;
}

template <class Take> bool eachItem(Span text, const Take &take)
{
    if (text.size() < 2 || text.front() != '[')
        return false;
    if (text == "[]")
        return true;
    for (size_t at = 1; at < text.size();) {
        const size_t end = endOfValue(text, at);
        if (end == Span::npos || end >= text.size() || !take(text.substr(at, end - at)))
            return false;
        if (text[end] == ']')
            return end + 1 == text.size();
        if (text[end] != ',')
            return false;
        at = end + 1;
    }
    return false;
}

bool read(Span text, QString &value)
{
    if (text.size() < 2 || text.front() != '"')
        return false;
    const Span inside = text.substr(1, text.size() - 2);
    const bool isPlain = std::all_of(inside.begin(), inside.end(), [](char c) { return c >= ' ' && c != '\\' && c != 0x7f; });
    if (isPlain) {
        value = QString::fromLatin1(inside.data(), qsizetype(inside.size()));
        return true;
    }
    const QJsonDocument list = QJsonDocument::fromJson('[' + QByteArray(text.data(), qsizetype(text.size())) + ']');
    value = list.array().at(0).toString();
    return list.array().size() == 1 && list.array().at(0).isString();
}

bool read(Span text, qint64 &value)
{
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size();
}

bool read(Span text, int &value)
{
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size();
}

bool read(Span text, bool &value)
{
    value = text == "true";
    return value || text == "false";
}

QJsonDocument documentOf(Span text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
}

bool read(Span text, QJsonObject &value)
{
    if (text == "{}")
        return true;
    const QJsonDocument document = documentOf(text);
    value = document.object();
    return document.isObject();
}

bool read(Span text, QJsonArray &value)
{
    const QJsonDocument document = documentOf(text);
    value = document.array();
    return document.isArray();
}

bool read(Span text, model::NodeId &value)
{
    if (text.size() < 2 || text.front() != '"')
        return false;
    value = model::NodeId::fromString(QLatin1StringView(text.data() + 1, qsizetype(text.size()) - 2));
    return !value.isNull();
}

bool read(Span text, Frame::Kind &value)
{
    value = text == "\"call\"" ? Frame::Kind::Call : Frame::Kind::Interruption;
    return text == "\"call\"" || text == "\"interruption\"";
}

bool read(Span text, QList<model::NodeId> &value)
{
    return eachItem(text, [&value](Span item) { return read(item, value.emplaceBack()); });
}

/// A member of a frame; none when the key is not one.
std::optional<bool> readMember(Frame &frame, Span key, Span value)
{
    if (key == "answered")
        return read(value, frame.answered);
    if (key == "attempts")
        return read(value, frame.attempts) && frame.attempts >= 0;
    if (key == "due")
        return read(value, frame.dueMs);
    if (key == "kind")
        return read(value, frame.kind);
    if (key == "local")
        return read(value, frame.local);
    if (key == "loops")
        return read(value, frame.loops);
    if (key == "memory")
        return read(value, frame.memory);
    if (key == "node")
        return read(value, frame.node);
    if (key == "waitingFor")
        return read(value, frame.waitingFor);
    return std::nullopt;
}

bool readFrames(Span text, QList<Frame> &frames)
{
    return eachItem(text, [&frames](Span item) {
        Frame &frame = frames.emplaceBack();
        return frames.size() <= maximumFrames
            && eachMember(item, [&frame](Span key, Span value) { return readMember(frame, key, value).value_or(false); });
    });
}

bool readMember(State &state, Span key, Span value)
{
    if (key == "variables")
        return read(value, state.variables);
    if (key == "turn") {
        qint64 turn = 0;
        const bool isRead = read(value, turn) && turn >= 0;
        state.turn = quint64(turn);
        return isRead;
    }
    if (key == "version")
        return read(value, state.version);
    if (key == "language")
        return read(value, state.language);
    if (key == "lastText")
        return read(value, state.lastText);
    if (key == "channel")
        return read(value, state.channel);
    if (key == "user")
        return read(value, state.user);
    if (key == "event")
        return read(value, state.event);
    if (key == "error")
        return read(value, state.error);
    if (key == "events")
        return read(value, state.events);
    if (key == "ended")
        return read(value, state.ended);
    if (key == "spoke")
        return read(value, state.spoke);
    if (key == "inactive")
        return read(value, state.inactiveMs);
    if (key == "misses")
        return read(value, state.misses);
    if (key == "silences")
        return read(value, state.silences);
    if (key == "frames")
        return readFrames(value, state.frames);
    return readMember(static_cast<Frame &>(state), key, value).value_or(false);
}
} // namespace

std::optional<State> quickState(const QByteArray &text)
{
    std::optional<State> state(std::in_place);
    state->version = 0;
    bool hasTurn = false;
    const bool isRead = eachMember(Span(text.constData(), size_t(text.size())), [&](Span key, Span value) {
        hasTurn = hasTurn || key == "turn";
        return readMember(*state, key, value);
    });
    constexpr int knownVersion = 2;
    if (!isRead || !hasTurn || state->version != knownVersion)
        state.reset();
    return state;
}

} // namespace dialogist::flow
