// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/engine/talk.h"
#include "studio/model/project.h"
#include "studio/storage/projectfile.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

namespace dialogist::publish {

/// A release: files by path, content-addressed. Same project and review, same bytes. Layout:
///   bot.json                       the bot with flows, variables, intents, prompts (canonical JSON, no layout)
///   knowledge/<id>.jsonl           its passages, one JSON object a line
///   blobs/<sha256>                 images
///   review.json                    target, region, profile hash, findings, approvals, privacy settings
///   manifest.json                  {"version":1,"bot":slug,"files":{path:{"sha256","size"}}}; its SHA-256 names the release
struct Bundle {
    QMap<QString, QByteArray> files; ///< without manifest.json
    QByteArray manifest;
    QString hash; ///< SHA-256 of manifest
    QString slug;
    QString bot = {}; ///< its id
};

/// Builds the release of one bot. review is stored as given.
Result<Bundle> buildBundle(storage::ProjectFile &file, const model::Project &project, const model::Bot &bot,
                           const QJsonObject &review);
/// Counts and hashes of the parts that "what changes" compares: flows, nodes, texts, knowledge, settings.
QJsonObject summaryOf(const Bundle &bundle);
/// Sentences for the person on how two summaries differ; empty when nothing changed.
QStringList changesBetween(const QJsonObject &before, const QJsonObject &after);

/// The bot of a release made ready to run. Checks everything: a bundle comes over the network.
Result<engine::Bundle> loadBundle(const QMap<QString, QByteArray> &files);

} // namespace dialogist::publish
