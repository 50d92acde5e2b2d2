// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QString>

namespace dialogist::publish {

/// A host that runs on this computer for this user.
struct HostAddress {
    QString url; ///< "http://127.0.0.1:8460"
    QByteArray token;
    qint64 processId = 0;
};

/// Where the host of this user keeps its bots and talks, unless told otherwise.
QString defaultHostDataDir();
/// The name of the local socket at which the host of that folder answers.
QString controlName(const QString &dataDir);
/// Asks the running host of that folder (empty = the default one); NotFound when none runs. Blocks for two seconds at most.
Result<HostAddress> findRunningHost(const QString &dataDir = {});

} // namespace dialogist::publish
