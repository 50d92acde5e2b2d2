// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/flow/checks.h"

#include <QObject>

namespace dialogist::panels::deploy {

/// What the page changes of a bot, each change one command. A bot that is gone is left alone. Lives on the main thread.
class BotEdits : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setDocument(commands::Document *document) { m_document = document; } ///< null = there is nothing to change
    void setSettings(model::BotId bot, const model::PrivacySettings &settings);
    void setRegion(model::BotId bot, const QString &target, const QString &region); ///< no country code: does nothing
    /// Accepts them all for one reason.
    void approve(model::BotId bot, const QList<flow::Finding> &findings, const QString &reason);
    void withdraw(model::BotId bot, const flow::Finding &finding);
    void fix(const flow::Finding &finding, const QString &fixId);

signals:
    void pushed(const QString &error); ///< for the person; empty = it is done

private:
    const model::Bot *find(model::BotId bot) const;
    void push(const commands::Command &command);

    commands::Document *m_document = nullptr;
};

} // namespace dialogist::panels::deploy
