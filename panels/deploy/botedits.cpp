// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/botedits.h"

#include "studio/commands/projectcommands.h"
#include "studio/privacy/fixes.h"
#include "studio/privacy/places.h"

#include <QDateTime>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

const model::Bot *BotEdits::find(model::BotId bot) const
{
    return m_document ? m_document->project().bot(bot) : nullptr;
}

void BotEdits::push(const commands::Command &command)
{
    if (command.isObsolete())
        return;
    const Status status = m_document->push(command);
    emit pushed(status ? QString() : status.error().message);
}

void BotEdits::setSettings(model::BotId id, const model::PrivacySettings &settings)
{
    const model::Bot *bot = find(id);
    if (!bot)
        return;
    model::Bot changed = *bot;
    changed.privacy = settings;
    push(commands::setBot(m_document->project(), changed, u"EditPrivacy"_s));
}

void BotEdits::setRegion(model::BotId id, const QString &target, const QString &region)
{
    const model::Bot *bot = find(id);
    if (!bot || !privacy::isRegion(region))
        return;
    model::Bot changed = *bot;
    changed.regions[target] = region;
    push(commands::setBot(m_document->project(), changed, u"ChooseRegion"_s));
}

void BotEdits::approve(model::BotId id, const QList<flow::Finding> &findings, const QString &reason)
{
    const model::Bot *bot = find(id);
    if (!bot)
        return;
    model::Bot changed = *bot;
    for (const flow::Finding &finding : findings)
        changed.approvals.append({finding.fingerprint, finding.rule, reason, QDateTime::currentDateTimeUtc()});
    push(commands::setBot(m_document->project(), changed, u"ApproveFinding"_s));
}

void BotEdits::withdraw(model::BotId id, const flow::Finding &finding)
{
    const model::Bot *bot = find(id);
    if (!bot)
        return;
    model::Bot changed = *bot;
    changed.approvals.removeIf([&](const model::Approval &approval) { return approval.fingerprint == finding.fingerprint; });
    push(commands::setBot(m_document->project(), changed, u"ApproveFinding"_s));
}

void BotEdits::fix(const flow::Finding &finding, const QString &fixId)
{
    if (m_document)
        push(privacy::makeFix(m_document->project(), finding, fixId));
}

} // namespace dialogist::panels::deploy
