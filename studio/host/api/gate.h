// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/http/message.h"

#include <QStringList>

#include <atomic>
#include <optional>

namespace dialogist::host {

/// Refuses, before anything else, what does not belong here: requests under a foreign name (a web page that points its own name at this
/// computer), and requests of web pages of another origin.
class Gate
{
public:
    /// A host that only this computer reaches answers to the names of this computer alone.
    Gate(const QString &listenAddress, quint16 port, const QStringList &publicNames);
    void setPort(quint16 port) { m_port = port; }
    std::optional<HttpResponse> check(const HttpRequest &request) const;
    bool knowsHost(const QByteArray &host) const;

private:
    bool m_isLocal = true;
    std::atomic<quint16> m_port {0};
    QStringList m_names;
};

} // namespace dialogist::host
