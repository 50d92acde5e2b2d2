// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QJsonObject>
#include <QThread>

namespace dialogist::host {

/// Tells programs of the same user where the host of a data folder is and what its token is. A thread of its own.
class ControlSocket
{
public:
    ~ControlSocket();
    Status start(const QString &dataDir, const QJsonObject &answer);
    void stop();

private:
    QThread m_thread;
};

} // namespace dialogist::host
