// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"
#include "studio/model/project.h"
#include "studio/privacy/profile.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace dialogist::storage {
class ProjectFile;
}

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

    QString dataText() const; ///< the categories in words, translated; never empty
};

/// A box of the data map: the person, the channel, the host, a subprocessor, the knowledge, the team.
struct Party {
    QString id;
    QString name; ///< of a subprocessor in the words of the profile: shownName() for showing; else as it is shown
    QString kind; ///< person, channel, host, knowledge, subprocessor, people
    QStringList places;
    QString note; ///< translated, one line
    bool outsideRegion = false;
    QString means = {}; ///< of a receiver that a step names: http, model, tool, track, page …
    QString ownName = {}; ///< of that receiver, without what it is; may be empty

    QString shownName() const; ///< translated
};

/// Somebody who gets data: of the profile's list, or named by a step of the bot. What the profile says stands here in its own words and codes, which hold in every language: profileText() and
/// profilePlace() for showing.
struct SubprocessorRow {
    QString name;
    QStringList purposes;
    QStringList categories; ///< empty = not itemised
    QString location; ///< empty = not stated
    QString transfer; ///< id of the vocabulary; "none" = none needed; empty = not stated
    QString role; ///< id of the vocabulary
    QString note; ///< of the profile
    QString scope; ///< service, website, both; "bot" = named by a step of the bot
    bool counts = true; ///< false: a receiver that is no subprocessor, one of the service's own web site only, or one the profile does not know
    bool usedByThisBot = false;
    QString why; ///< translated: the feature of the bot that uses it, or why it is always used
    bool isNew = false; ///< not in the last approved review
    bool changed = false;
    QString party = {}; ///< of one that a step names: the id of its box on the map

    bool isNamed() const { return !party.isEmpty(); }
    QString dataText() const; ///< the categories in words, translated; never empty
};

struct SettingRow {
    QString key; ///< field of PrivacySettings
    QString label; ///< translated
    QString value; ///< translated
    QString enforced; ///< yes, partly, no, not_stated
    QString note; ///< in the words of the profile
    bool isAsked = true; ///< the host is to do something for it; false for facts about the bot and for what is switched off
    bool isForHost = true; ///< false: a fact about the bot, where no host has anything to enforce
};

/// A kind of content or data the bot holds, for the data inventory.
struct InventoryRow {
    QString kind; ///< text, image, instructions, answers, phrases, document, page, variable
    QString label; ///< translated
    int count = 0;
    QStringList items; ///< names; steps without one are only counted
    QStringList categories; ///< of variables
};

/// What was found in the passages of one document.
struct SourceScan {
    int personal = 0; ///< passages with an e-mail address, a telephone, card or account number
    int secrets = 0; ///< passages with a key or token
    QStringList kinds; ///< stable words: email, phone, card, iban, secret kinds
    QList<flow::PassagePlace> places; ///< what was found first in each of these passages, secrets before the rest; some of very many
};
/// Gives the scan of a document; nothing = could not be read. Called on the thread that calls review().
using SourceScanner = std::function<std::optional<SourceScan>(const model::Source &)>;

SourceScan scanPassages(const QStringList &texts);
/// Scans the passages in the project file, each content once. Keeps a reference to the file.
SourceScanner scannerFor(storage::ProjectFile &file);
/// What was found by content key, so that a document is searched once however often the bot is reviewed.
using KnownScans = std::shared_ptr<QHash<QString, SourceScan>>;
/// The same for another thread: opens a connection of its own to the file when a document is not known yet.
SourceScanner scannerFor(const QString &projectPath, KnownScans known);

/// Data that a service sends elsewhere whatever region is chosen, in the words of its profile.
struct OutsideRow {
    QString where;
    QString what;
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
    QString regionMeaning; ///< translated; what keeping data there means
    bool regionIsFree = false; ///< any country may be named, not only those of regionOptions
    QList<OutsideRow> outsideTheChoice; ///< leaves the region whatever is chosen
    QList<Party> parties;
    QList<DataFlow> flows;
    QList<SubprocessorRow> subprocessors; ///< the service's whole list, then whom steps name; usedByThisBot marks this bot's
    QList<SettingRow> settings;
    QList<InventoryRow> inventory;
    QList<flow::Finding> findings; ///< flow checks and privacy checks; worst first
    QStringList approvedFingerprints; ///< of findings the designer accepted
    QStringList notStated; ///< topics on which the profile is silent, in its words
    QMap<QString, QString> notices; ///< language -> short notice for the chat, Markdown
    QStringList notChecked; ///< ids of rules that could not run, because what they read was not given

    bool isApproved(const flow::Finding &finding) const { return approvedFingerprints.contains(finding.fingerprint); }
    /// Blockers that are not fixed; warnings never count. DLG-P026 does not count once it is accepted with a reason.
    int blockers() const;
    /// Warnings that nobody has accepted with a reason.
    QList<flow::Finding> openWarnings() const;
    QJsonObject toJson() const;
    /// The same for keeping: findings without their words, which name kinds of steps in the language of the window.
    QJsonObject toRecord() const;
};

/// Warnings and notes can be accepted with a reason; of the blockers only leaving the chosen region (DLG-P026).
bool isApprovable(const flow::Finding &finding);

struct ReviewOptions {
    SourceScanner scan; ///< none = documents are not searched for personal data and secrets
    QDate today; ///< null = the present day
};

/// region empty = what the bot chose for that target, else the default. lastApproved is the review of the last release there.
Review review(const model::Project &project, const model::Bot &bot, const Profile &profile, const QString &region = {},
              const QJsonObject &lastApproved = {}, const ReviewOptions &options = {});

} // namespace dialogist::privacy
