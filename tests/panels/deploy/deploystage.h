// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/deploypanel.h"
#include "studio/commands/document.h"
#include "studio/ui/ask.h"
#include "tests/studio/privacy/samplebot.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace dialogist::test {

using panels::deploy::DeployPanel;

struct AnsweringAsk : ui::SilentAsk {
    std::optional<QString> answer;
    std::optional<QString> text(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
};

/// The same bot with nothing left open: somebody has accepted its warnings.
inline Maker settled(Maker maker)
{
    for (const flow::Finding &finding : maker.review().openWarnings())
        maker.bot.approvals.append({finding.fingerprint, finding.rule, u"Agreed"_s, QDateTime::currentDateTimeUtc()});
    return maker;
}

/// A panel on a project file of its own.
struct Stage {
    QTemporaryDir folder;
    AnsweringAsk ask;
    std::unique_ptr<commands::Document> document;
    std::unique_ptr<DeployPanel> panel;

    explicit Stage(const Maker &maker)
    {
        QList<model::StoredObject> objects = maker.project.objects();
        model::Project whole = maker.project;
        const QJsonObject body = maker.bot.toJson();
        auto apply = [&whole](model::ObjectKind kind, const QString &id, const QJsonObject &json) {
            const Status status = whole.apply({{kind, id}, {}, json});
            if (!status)
                qWarning("%s", qPrintable(status.error().detail));
        };
        apply(model::ObjectKind::Bot, maker.bot.id.toString(), body);
        for (const auto &[id, flow] : maker.bot.flows) {
            apply(model::ObjectKind::Flow, id.toString(), flow.toJson());
            for (const auto &[nodeId, node] : flow.nodes)
                apply(model::ObjectKind::Node, nodeId.toString(), node.toJson());
            for (const auto &[linkId, link] : flow.links)
                apply(model::ObjectKind::Link, linkId.toString(), link.toJson());
        }
        for (const auto &[id, variable] : maker.bot.variables)
            apply(model::ObjectKind::Variable, id.toString(), variable.toJson());
        auto created = commands::Document::create(folder.filePath(u"shop.dialogist"_s), whole);
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
        document = created.take();
        panel = std::make_unique<DeployPanel>(ask);
        panel->resize(1240, 900);
        panel->show();
        settle([this] { panel->setDocument(document.get()); });
    }
    ~Stage()
    {
        panel->setDocument(nullptr);
        panel.reset();
    }

    /// Does it and waits for the review that follows.
    template<class F> void settle(F action)
    {
        QSignalSpy reviewed(panel.get(), &DeployPanel::reviewed);
        action();
        QVERIFY(reviewed.count() > 0 || reviewed.wait(20000));
    }
    template<class T> T *child(const QString &name) const { return panel->findChild<T *>(name); }
    const model::Bot &bot() const { return document->project().bots.begin()->second; }
};

} // namespace dialogist::test
