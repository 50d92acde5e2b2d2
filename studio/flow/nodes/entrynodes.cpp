// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodetexts.h"
#include "studio/flow/talk.h"
#include "studio/nlu/wording.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Where a flow begins, by itself or because something happens: what comes in is stored before.
class BeginBehaviour : public Behaviour
{
public:
    Outcome enter(Talk &) const override { return Outcome::leave(u"next"_s); }
};
} // namespace

std::optional<Trigger> triggerOf(const model::Node &node, const model::Bot &bot)
{
    if (node.type != u"event")
        return std::nullopt;
    Trigger trigger;
    const QJsonObject &props = node.props;
    trigger.flow = node.flow;
    trigger.kind = props[u"event"].toString(u"intent"_s);
    trigger.name = props[u"name"].toString();
    if (trigger.kind == u"intent") {
        const auto intent = bot.intents.find(model::IntentId::fromString(props[u"intent"].toString()));
        trigger.name = intent == bot.intents.end() ? QString() : intent->second.name;
        if (trigger.name.isEmpty())
            return std::nullopt;
    }
    const QString label = node.name.isEmpty() ? trigger.name : node.name;
    trigger.label = SpokenText(offeredAs(props, label, bot.sourceLanguage()).toJson(), bot.sourceLanguage());
    const auto words = model::LocalizedText::fromJson(props[u"keywords"], bot.sourceLanguage());
    for (const QString &list : words.all()) {
        QStringList plain;
        for (const QString &word : list.split(u',', Qt::SkipEmptyParts))
            plain.append(nlu::plainWording(word));
        trigger.words.append(plain);
    }
    const QString where = props[u"where"].toString();
    trigger.isLocal = where == u"thisFlow";
    trigger.onlyIdle = where == u"idle";
    trigger.resumes = props[u"afterwards"].toString() != u"takeOver";
    trigger.count = qBound(0, props[u"count"].toInt(), 1'000);
    trigger.minutes = qBound(1, props[u"minutes"].toInt(30), 1'000'000);
    if (const QString condition = props[u"condition"].toString().trimmed(); !condition.isEmpty())
        trigger.condition = Expression::parse(condition);
    trigger.saveTo = props[u"saveTo"].toString();
    return trigger;
}

std::unique_ptr<Behaviour> makeEntryBehaviour(const model::Node &node, const Program::Private &)
{
    if (node.type == u"start" || node.type == u"event")
        return std::make_unique<BeginBehaviour>();
    return nullptr;
}

} // namespace dialogist::flow
