// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/pinshape.h"

#include "studio/engine/testing/asked.h"
#include "studio/engine/testing/facts.h"
#include "studio/engine/testing/matcher.h"
#include "studio/engine/testing/shapes.h"
#include "studio/flow/testmentions.h"

#include <QCoreApplication>
#include <QHash>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
/// What the steps read of an answer; the place of an answer that is no more than a text comes first. Kinds that are not here read nothing
/// or whatever comes.
const QHash<QString, QStringList> &answersByKind()
{
    static const QHash<QString, QStringList> all = {{u"http"_s, {u"body"_s, u"json"_s, u"status"_s, u"headers"_s}}, {u"tool"_s, {u"result"_s}}, {u"client"_s, {u"result"_s}},
        {u"generate"_s, {u"text"_s, u"json"_s, u"refused"_s, u"citations"_s}}, {u"agent"_s, {u"say"_s, u"values"_s, u"exit"_s, u"handoff"_s, u"limit"_s, u"citations"_s}},
        {u"classify"_s, {u"class"_s, u"confidence"_s, u"entities"_s}}, {u"extract"_s, {u"values"_s}}, {u"code"_s, {u"outputs"_s, u"port"_s}}};
    return all;
}

/// The kinds that are answered by a text alone.
bool isText(const QString &kind)
{
    static const QStringList all {u"http"_s, u"tool"_s, u"client"_s, u"generate"_s, u"agent"_s, u"classify"_s};
    return all.contains(kind);
}

/// What may stand beside the rest of a pin, and for which kind of request; none where several kinds read it.
const QHash<QString, QString> &besides()
{
    static const QHash<QString, QString> all = {{u"status"_s, u"http"_s}, {u"headers"_s, u"http"_s}, {u"body"_s, u"http"_s}, {u"json"_s, QString()},
        {u"text"_s, u"generate"_s}, {u"say"_s, u"agent"_s}, {u"values"_s, QString()}, {u"class"_s, u"classify"_s}, {u"result"_s, QString()},
        {u"outputs"_s, u"code"_s}, {u"port"_s, u"code"_s}};
    return all;
}

const QStringList &keysOfPins()
{
    static const QStringList all {u"kind"_s, u"node"_s, u"match"_s, u"answer"_s, u"error"_s, u"repeat"_s, u"note"_s, u"metadata"_s};
    return all;
}

/// The kind of request that a pin is for, also where only its step tells; empty when that is not known.
QString kindOf(const model::Bot &bot, const QJsonObject &pin)
{
    const QString kind = pin[u"kind"].toString();
    const QString step = pin[u"node"].toString();
    if (!kind.isEmpty() || step.isEmpty())
        return kind;
    for (const auto &[id, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            if (isNamed(bot, nodeId, step))
                return flow::requestKinds().contains(node.type) ? node.type : QString();
        }
    }
    return {};
}

Status answerIsReadable(const QJsonObject &answer, const QString &kind)
{
    const QStringList known = answersByKind().value(kind);
    const auto isThere = [&answer](const QString &key) { return answer.contains(key); };
    if (!answer.isEmpty() && !known.isEmpty() && !isThere(u"error"_s) && std::none_of(known.begin(), known.end(), isThere))
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "An answer to “%1” says one or more of: %2.").arg(kind, known.join(u", "_s)), {}};
    if (kind == u"http") {
        if (Status status = onlyKeysOf(answer, known + QStringList {u"error"_s}); !status)
            return status;
    }
    // As recordings have it, what was not there may be a null.
    const Shapes text = Shapes(Shape::Text) | Shape::Nothing;
    const Shapes object = Shapes(Shape::Object) | Shape::Nothing;
    const Shapes yesOrNo = Shapes(Shape::Switch) | Shape::Nothing;
    Fields fields {{u"error"_s, Shape::Object}};
    if (kind == u"http")
        fields.insert({{u"status"_s, Shape::Count}, {u"headers"_s, object}});
    else if (kind == u"generate")
        fields.insert({{u"text"_s, text}, {u"refused"_s, yesOrNo}});
    else if (kind == u"agent")
        fields.insert({{u"say"_s, text}, {u"values"_s, object}, {u"exit"_s, text}, {u"handoff"_s, yesOrNo}, {u"limit"_s, yesOrNo}});
    else if (kind == u"classify")
        fields.insert({{u"class"_s, text}, {u"confidence"_s, Shapes(Shape::Number) | Shape::Nothing}, {u"entities"_s, object}});
    else if (kind == u"extract")
        fields.insert({{u"values"_s, object}});
    else if (kind == u"code")
        fields.insert({{u"outputs"_s, object}, {u"port"_s, text}});
    return areShaped(answer, fields);
}

Status conditionsAreReadable(const QJsonObject &match)
{
    for (auto it = match.begin(); it != match.end(); ++it) {
        if (const auto matcher = Matcher::fromJson(*it); !matcher)
            return matcher.error();
    }
    return {};
}

Status partsAreReadable(const model::Bot &bot, const QJsonValue &pin)
{
    if (Status status = isShaped(u"pin"_s, pin, Shape::Object); !status)
        return status;
    const QJsonObject parts = pin.toObject();
    if (Status status = onlyKeysOf(parts, keysOfPins()); !status)
        return status;
    if (Status status = areShaped(parts, {{u"kind"_s, Shape::Text}, {u"node"_s, Shape::Text}, {u"match"_s, Shape::Object}, {u"answer"_s, Shape::Object},
                                          {u"error"_s, Shape::Object}, {u"repeat"_s, Shape::Switch}}); !status)
        return status;
    const QString kind = parts[u"kind"].toString();
    if (kind.isEmpty() && parts[u"node"].toString().isEmpty())
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "It is not said for which request it is: “kind” or “node” is missing."), {}};
    if (!kind.isEmpty() && !flow::requestKinds().contains(kind))
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "“%1” is no kind of request. There are: %2.").arg(kind, pinnedKinds().join(u", "_s)), {}};
    if (!parts.contains(u"answer"_s) && !parts.contains(u"error"_s))
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "It is not said what comes back: “answer” or “error” is missing."), {}};
    if (parts.contains(u"answer"_s) && parts.contains(u"error"_s))
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "Either an “answer” comes back or an “error”, not both."), {}};
    if (Status status = answerIsReadable(parts[u"answer"].toObject(), kindOf(bot, parts)); !status)
        return status;
    const QJsonObject error = parts[u"error"].toObject();
    if (Status status = onlyKeysOf(error, {u"code"_s, u"message"_s}); !status)
        return status;
    if (Status status = areShaped(error, {{u"code"_s, Shape::Text}, {u"message"_s, Shape::Text}}); !status)
        return status;
    return conditionsAreReadable(parts[u"match"].toObject());
}
} // namespace

QStringList pinnedKinds()
{
    QStringList kinds(flow::requestKinds().begin(), flow::requestKinds().end());
    kinds.sort();
    return kinds;
}

QJsonValue plainPin(const QJsonValue &written)
{
    if (!written.isObject())
        return written;
    QJsonObject pin = written.toObject(); // is asked by value(): [] would make the key
    if (pin.value(u"step"_s).isString() && !pin.contains(u"node"_s))
        pin.insert(u"node"_s, pin.take(u"step"_s));
    if (pin.value(u"error"_s).isString())
        pin.insert(u"error"_s, QJsonObject {{u"code"_s, pin.value(u"error"_s)}});
    QString kind = pin.value(u"kind"_s).toString();
    if (!pin.contains(u"answer"_s) && !pin.contains(u"error"_s)) {
        QJsonObject answer;
        const QStringList keys = pin.keys();
        for (const QString &key : keys) {
            if (!besides().contains(key))
                continue;
            if (kind.isEmpty() && !pin.contains(u"node"_s)) // else the step tells
                kind = besides()[key];
            answer.insert(key, pin.take(key));
        }
        if (answer.isEmpty())
            return pin;
        const bool isWeb = kind == u"http" || answer.contains(u"body"_s) || answer.contains(u"headers"_s);
        if (isWeb && !answer.contains(u"status"_s))
            answer.insert(u"status"_s, 200);
        pin.insert(u"answer"_s, answer);
        if (!kind.isEmpty())
            pin.insert(u"kind"_s, kind);
    } else if (pin.value(u"answer"_s).isString() && isText(kind)) {
        QJsonObject answer {{answersByKind()[kind].first(), pin.value(u"answer"_s)}};
        if (kind == u"http")
            answer.insert(u"status"_s, 200);
        pin.insert(u"answer"_s, answer);
    }
    return pin;
}

Status pinIsReadable(const model::Bot &bot, const QJsonValue &pin)
{
    const Status status = partsAreReadable(bot, pin);
    if (status)
        return {};
    const QString kind = kindOf(bot, pin.toObject());
    const QString example = pinExample(flow::requestKinds().contains(kind) ? kind : u"http"_s, pin[u"node"].toString(u"My step"_s));
    return Error {ErrorCode::InvalidInput, status.error().message + u' ' + QCoreApplication::translate("engine", "Write it like %1").arg(example), {}};
}

QString pinExample(const QString &kind, const QString &node)
{
    static const QHash<QString, QString> answers = {{u"http"_s, u"{status: 200, json: {price: 5}}"_s}, {u"generate"_s, u"{text: Hello}"_s}, {u"agent"_s, u"{say: Hello}"_s},
        {u"classify"_s, u"{class: id of the class}"_s}, {u"extract"_s, u"{values: {city: Bonn}}"_s}, {u"tool"_s, u"{result: {price: 5}}"_s},
        {u"client"_s, u"{result: {paid: true}}"_s}, {u"code"_s, u"{outputs: {sum: 5}}"_s}};
    const bool isPlain = std::all_of(node.begin(), node.end(), [](QChar c) { return c.isLetterOrNumber() || c == u' ' || c == u'_'; });
    const QString place = node.isEmpty() ? QString() : u", node: "_s + (isPlain ? node : u'"' + QString(node).replace(u'"', u"\\\""_s) + u'"');
    return u"{kind: %1%2, answer: %3}"_s.arg(kind, place, answers.value(kind, u"{}"_s));
}

} // namespace dialogist::engine::testing
