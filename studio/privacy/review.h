// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"
#include "studio/model/project.h"
#include "studio/privacy/profile.h"

#include <QJsonObject>
#include <QList>

namespace dialogist::privacy {

/// One arrow of the data map.
struct DataFlow {
    QString from; ///< id of a party
    QString to;
    QStringList categories; ///< vocabulary ids
    QStringList purposes;
    QStringList places; ///< country or region codes; empty = not stated
    QString transferTool; ///< vocabulary id; empty = none needed; "not_stated"
    QString retention; ///< translated; "not stated" where it is
    QList<model::NodeId> nodes; ///< behind the arrow
    bool outsideRegion = false; ///< leaves the chosen region
    QString basis; ///< why it is so, for a tooltip
};

/// A box of the data map: the person, the channel, the host, a subprocessor, the knowledge, the team.
struct Party {
    QString id;
    QString name;
    QString kind; ///< person, channel, host, knowledge, subprocessor, people
    QStringList places;
    QString note; ///< translated, one line
    bool outsideRegion = false;
};

struct SubprocessorRow {
    QString name;
    QStringList purposes;
    QStringList categories; ///< empty = not itemised
    QString location; ///< empty = not stated
    QString transfer; ///< empty = not stated
    QString role;
    bool usedByThisBot = false;
    QString why; ///< translated: the feature of the bot that uses it, or why it is always used
    bool isNew = false; ///< not in the last approved review
    bool changed = false;
};

struct SettingRow {
    QString key; ///< field of PrivacySettings
    QString label; ///< translated
    QString value; ///< translated
    QString enforced; ///< yes, no, not_stated
    QString note;
};

/// A kind of content or data the bot holds, for the data inventory.
struct InventoryRow {
    QString kind; ///< text, image, instructions, answers, phrases, document, page, variable
    QString label; ///< translated
    int count = 0;
    QStringList items; ///< names
    QStringList categories; ///< of variables
};

struct RegionOption {
    QString id;
    QString label; ///< translated: country, law, transfer
    bool isDefault = false;
};

/// All that a designer sees before publishing, computed from the bot and the profile. Nothing here is typed by hand.
struct Review {
    QString target;
    QString service;
    QString profileHash;
    QString profileDated;
    QString region;
    bool regionChosen = false; ///< false: the default is used and the page says so
    QList<RegionOption> regionOptions;
    QString regionClosedReason; ///< translated; why there is no choice; empty = there is one
    QList<Party> parties;
    QList<DataFlow> flows;
    QList<SubprocessorRow> subprocessors; ///< the service's whole list; usedByThisBot marks this bot's
    QList<SettingRow> settings;
    QList<InventoryRow> inventory;
    QList<flow::Finding> findings; ///< flow checks and privacy checks; worst first
    QStringList approvedFingerprints; ///< of findings the designer accepted
    QStringList notStated; ///< translated topics on which the profile is silent
    QMap<QString, QString> notices; ///< language -> short notice for the chat, Markdown

    /// Blockers that are not fixed, and warnings that are neither fixed nor approved do not count here: only blockers stop.
    int blockers() const;
    QJsonObject toJson() const;
};

/// region empty = what the bot chose for that target, else the default. lastApproved is the review of the last release there.
Review review(const model::Project &project, const model::Bot &bot, const Profile &profile, const QString &region = {},
              const QJsonObject &lastApproved = {});

} // namespace dialogist::privacy
