// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/pins.h"

#include "studio/engine/testing/facts.h"

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

Pins::Pins(const model::Bot &bot, const QJsonArray &pins)
    : m_bot(bot)
{
    for (const QJsonValue &json : pins) {
        Pin pin {json[u"kind"].toString(), json[u"node"].toString(), {}, json[u"answer"].toObject(), json[u"repeat"].toBool(), false};
        if (json[u"error"].isObject())
            pin.answer = QJsonObject {{u"error"_s, json[u"error"]}};
        const QJsonObject match = json[u"match"].toObject();
        for (auto it = match.begin(); it != match.end(); ++it) {
            if (const auto matcher = Matcher::fromJson(*it))
                pin.match.emplace_back(it.key(), *matcher);
        }
        m_pins.push_back(std::move(pin));
    }
}

bool Pins::fits(const Pin &pin, const flow::Request &request) const
{
    if (pin.used && !pin.repeats)
        return false;
    if (!pin.kind.isEmpty() && pin.kind != request.kind)
        return false;
    if (!pin.node.isEmpty() && !isNamed(m_bot, request.node, pin.node))
        return false;
    return std::all_of(pin.match.begin(), pin.match.end(),
                       [&](const auto &part) { return part.second.matches(askedAt(request.data, part.first)); });
}

std::optional<QJsonObject> Pins::answer(const Bundle &, const flow::State &, const flow::Request &request)
{
    for (Pin &pin : m_pins) {
        if (!fits(pin, request))
            continue;
        pin.used = true;
        return pin.answer;
    }
    return std::nullopt;
}

QList<bool> Pins::used() const
{
    QList<bool> used;
    for (const Pin &pin : m_pins)
        used.append(pin.used);
    return used;
}

} // namespace dialogist::engine::testing
