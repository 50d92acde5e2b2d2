// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace dialogist::privacy {

/// The facts of a hosting service, as its documents state them (format: resources/profiles/FORMAT.md). What is absent is
/// "not stated", never "no".
class Profile
{
public:
    static Result<Profile> fromJson(const QString &id, const QByteArray &json);
    /// "here", "botpress", "botsify", "messagebird", "webchatagent", "faveo".
    static QStringList builtInIds();
    static Result<Profile> builtIn(const QString &id);

    QString id;
    QString service; ///< name a person reads
    QString dated; ///< ISO date; empty = undated
    QString hash; ///< SHA-256 of the canonical JSON: what was reviewed
    bool publishable = false; ///< true only where this program can publish to it
    QJsonObject facts; ///< the whole object

    struct Region {
        QString where; ///< ISO 3166 code, "EEA", or words
        bool isDefault = false;
        QString what;
    };
    QList<Region> regions() const;
    /// Whether the customer may choose the region: yes, or not stated.
    bool regionIsAChoice() const;
    /// Where data goes whatever region is chosen.
    QList<Region> outsideTheChoice() const;
};

} // namespace dialogist::privacy
