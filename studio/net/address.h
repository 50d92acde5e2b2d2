// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QStringList>

namespace dialogist::net {

/// Whether an address is one of the public Internet: not this machine, a private or shared network, link-local (where clouds
/// serve their metadata), multicast, reserved, nor any of those wrapped in IPv6.
bool isPublicAddress(const QHostAddress &address);

/// Whether a person's list ("host" or "host:port", IPv6 in brackets) names this host and port.
bool isListed(const QStringList &list, const QString &host, quint16 port);

} // namespace dialogist::net
