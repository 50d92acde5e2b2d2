// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/api/gate.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace dialogist::host {

using namespace Qt::StringLiterals;

namespace {
struct Authority {
    QString name;
    int port = 80;
};

std::optional<Authority> split(const QByteArray &host)
{
    Authority authority;
    const qsizetype bracket = host.indexOf(']');
    const qsizetype colon = host.indexOf(':', host.startsWith('[') ? bracket : 0);
    if (host.startsWith('[') && bracket < 0)
        return {};
    authority.name = QString::fromLatin1(colon < 0 ? host : host.left(colon)).toLower();
    if (colon >= 0) {
        bool ok = false;
        authority.port = host.mid(colon + 1).toUShort(&ok);
        if (!ok)
            return {};
    }
    if (authority.name.startsWith(u'['))
        authority.name = authority.name.mid(1, authority.name.size() - 2);
    return authority;
}
} // namespace

Gate::Gate(const QString &listenAddress, quint16 port, const QStringList &publicNames) : m_port(port), m_names(publicNames)
{
    const QHostAddress address(listenAddress);
    m_isLocal = address.isLoopback();
    m_names += {u"localhost"_s, listenAddress.toLower()};
}

bool Gate::knowsHost(const QByteArray &host) const
{
    const auto authority = split(host);
    if (!authority)
        return false;
    if (m_isLocal)
        return authority->port == m_port && (m_names.contains(authority->name) || QHostAddress(authority->name).isLoopback());
    // Pointing a name at us takes a name: a bare address cannot be forged that way.
    return m_names.contains(authority->name) || !QHostAddress(authority->name).isNull();
}

std::optional<HttpResponse> Gate::check(const HttpRequest &request) const
{
    if (!knowsHost(request.header("host"))) {
        HttpResponse response = errorResponse(421, "wrong-host", QCoreApplication::translate("host", "This host does not answer under that name."));
        response.close = true;
        return response;
    }
    const QByteArray origin = request.header("origin").toLower();
    const QByteArray host = request.header("host").toLower();
    if (!origin.isEmpty() && origin != "http://" + host && origin != "https://" + host)
        return errorResponse(403, "wrong-origin", QCoreApplication::translate("host", "Other web sites may not talk to this host."));
    return {};
}

} // namespace dialogist::host
