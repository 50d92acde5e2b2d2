// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/privacy/datalabels.h"
#include "studio/privacy/flowgraph.h"
#include "studio/privacy/review.h"

namespace dialogist::privacy {

/// Where data is kept, and where the designer wants it.
struct Residency {
    QString region; ///< what flows are compared with; empty = not stated
    bool chosen = false;
    QStringList hostPlaces; ///< empty = not stated
};

/// What every part of a review is computed from. Lives only while review() runs.
struct ReviewContext {
    ReviewContext(const model::Project &project, const model::Bot &bot, const Profile &profile, const ReviewOptions &options);

    const model::Project &project;
    const model::Bot &bot;
    const Profile &profile;
    const ReviewOptions &options;
    FlowGraph graph;
    FlowGraph::Reach reach;
    DataLabels labels;
    QStringList features;
    Residency residency;

    QStringList personalVariables() const; ///< names of collected variables with a category, sorted
    const model::Variable *variable(const QString &name) const { return bot.variable(name); }
    /// "yes", "partly", "no" or "not_stated" for a privacy setting.
    QString enforced(const QString &setting) const;
    /// Regions the bot is offered in; EU when none is chosen.
    QStringList audience() const;
    bool audienceChosen() const { return !bot.privacy.audience.isEmpty(); }
};

Residency residencyOf(const ReviewContext &context, const QString &wish, Review &review); ///< also fills the region options
void mapData(const ReviewContext &context, Review &review); ///< parties, flows, subprocessors
QList<SettingRow> settingRows(const ReviewContext &context);
QList<InventoryRow> inventoryOf(const model::Project &project, const model::Bot &bot);
QMap<QString, QString> shortNotices(const ReviewContext &context, const Review &review);
QList<flow::Finding> checkPrivacy(const ReviewContext &context, Review &review);

/// What the profile says on how long records ("conversations", "contacts") are kept; empty = not stated. Translated.
QString statedRetention(const Profile &profile, const QString &records);
/// How long this bot's conversations or contacts are kept there, or "not stated". Translated.
QString retentionText(const ReviewContext &context, const QString &records);

} // namespace dialogist::privacy
