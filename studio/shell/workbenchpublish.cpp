// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What of a workbench has to do with publishing: the review, and what its page asks the publisher for.
#include "panels/deploy/deploypanel.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/publisher.h"
#include "studio/shell/workbench.h"
#include "studio/ui/icons.h"

namespace dialogist::shell {

using namespace Qt::StringLiterals;

void Workbench::wireDeploy()
{
    using panels::deploy::DeployPanel;
    connect(deploy, &DeployPanel::publishRequested, this, [this](const QString &target, const QString &region) {
        // A release runs without the limits of restricted mode.
        if (m_document && m_document->file().isRestricted()
            && (!m_ask.confirm(m_window, tr("Trust and Publish This Bot?"),
                               tr("It was made or changed on another computer. Once published, its code and its calls to other services run."),
                               tr("Trust and Publish"))
                || !trust()))
            return;
        m_publisher->publish(deploy->bot(), target, region, deploy->knownScans());
    });
    connect(deploy, &DeployPanel::rollbackRequested, this, [this](const QString &hash) { m_publisher->rollBack(deploy->bot(), hash); });
    connect(deploy, &DeployPanel::exportRequested, this, [this](const QString &kind) {
        if (m_document && kind == u"map-svg"_s)
            m_publisher->exportPicture(deploy->bot(), deploy->mapSvg(), kind, m_ask, m_window);
        else if (m_document)
            m_publisher->exportReview(deploy->bot(), deploy->target(), kind, m_ask, m_window);
    });
    connect(deploy, &DeployPanel::titleChanged, this, [this] { // it is about another bot
        m_publisher->show(*deploy, deploy->bot());
        area->retitlePage(deploy, deploy->title());
    });
    connect(m_publisher, &Publisher::progressed, deploy, &DeployPanel::setPublishing);
    connect(m_publisher, &Publisher::failed, deploy, &DeployPanel::setError);
    connect(deploy, &DeployPanel::onlineRequested, this, [this] { m_publisher->putOnline(deploy->bot()); });
    connect(deploy, &DeployPanel::offlineRequested, this, [this] { m_publisher->takeOffline(m_ask, m_window); });
    connect(m_publisher, &Publisher::reachChanged, this, [this] {
        m_publisher->showLive(*deploy, deploy->bot());
        emit historyChanged();
    });
    connect(m_publisher, &Publisher::changesFound, this, [this] {
        m_publisher->showChanges(*deploy, deploy->bot());
        emit historyChanged();
    });
    connect(m_publisher, &Publisher::liveChanged, this, [this] {
        m_publisher->show(*deploy, deploy->bot());
        emit historyChanged();
    });
}

void Workbench::showReview()
{
    if (!m_document)
        return;
    const model::Bot *bot = m_document->project().bot(currentBot());
    if (!bot)
        return;
    deploy->setPlace({ui::Place::Kind::Bot, bot->id.toString(), bot->id, {}, {}});
    m_publisher->show(*deploy, bot->id);
    m_publisher->look();
    area->openPage(deploy, ui::icon(u"publish"_s), tr("Publish “%1”").arg(bot->name));
    deploy->setFocus();
}

bool Workbench::mayQuit()
{
    return m_publisher->mayQuit(m_ask, m_window);
}

} // namespace dialogist::shell
