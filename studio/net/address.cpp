// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/address.h"

#include <QUrl>

namespace dialogist::net {

using namespace Qt::StringLiterals;

namespace {

struct Block4 {
    quint32 start;
    int bits;
};

// The special-purpose registry of IPv4 (RFC 6890 and later), multicast and the former class E.
constexpr Block4 notPublic4[] = {{0x00000000, 8},  {0x0a000000, 8},  {0x64400000, 10}, {0x7f000000, 8},  {0xa9fe0000, 16},
                                 {0xac100000, 12}, {0xc0000000, 24}, {0xc0000200, 24}, {0xc0586300, 24}, {0xc0a80000, 16},
                                 {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 4},  {0xf0000000, 4}};

bool isPublic4(quint32 address)
{
    for (const Block4 &block : notPublic4) {
        const quint32 mask = ~quint32(0) << (32 - block.bits);
        if ((address & mask) == block.start)
            return false;
    }
    return true;
}

quint32 bytes(const Q_IPV6ADDR &address, int at)
{
    return quint32(address[at]) << 24 | quint32(address[at + 1]) << 16 | quint32(address[at + 2]) << 8 | address[at + 3];
}

bool isPublic6(const Q_IPV6ADDR &address)
{
    const quint32 first = bytes(address, 0);
    const quint32 second = bytes(address, 4);
    const quint32 third = bytes(address, 8);
    if (first == 0 && second == 0 && third == 0xffff) // IPv4 mapped
        return isPublic4(bytes(address, 12));
    if (first == 0x0064ff9b && second == 0 && third == 0) // translated by a network that has IPv6 only
        return isPublic4(bytes(address, 12));
    if (first >> 29 != 1) // only 2000::/3 is given out
        return false;
    const bool protocols = first >> 9 == 0x20010000U >> 9; // 2001::/23: Teredo, benchmarking, ORCHID
    const bool documentation = first == 0x20010db8 || first >> 12 == 0x3fff0000U >> 12;
    const bool sixToFour = first >> 16 == 0x2002;
    return !protocols && !documentation && !sixToFour;
}

QString plainHost(const QString &host)
{
    QString plain = host.toLower();
    if (plain.startsWith(u'[') && plain.endsWith(u']'))
        plain = plain.mid(1, plain.size() - 2);
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

bool sameHost(const QString &a, const QString &b)
{
    const QHostAddress addressA(plainHost(a));
    const QHostAddress addressB(plainHost(b));
    if (!addressA.isNull() || !addressB.isNull())
        return !addressA.isNull() && addressA == addressB;
    return plainHost(a) == plainHost(b);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublic4(address.toIPv4Address());
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        return address.scopeId().isEmpty() && isPublic6(address.toIPv6Address());
    return false;
}

bool isListed(const QStringList &list, const QString &host, quint16 port)
{
    for (const QString &entry : list) {
        const QUrl url(u"http://"_s + entry);
        if (url.isValid() && sameHost(url.host(), host) && (url.port() < 0 || url.port() == port))
            return true;
    }
    return false;
}

} // namespace dialogist::net
