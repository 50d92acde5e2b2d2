// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/address.h"

#include <QTest>

using namespace dialogist::net;
using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT
private slots:
    void shouldKnowWhatIsPublic_whenAnAddressIsGiven_data();
    void shouldKnowWhatIsPublic_whenAnAddressIsGiven();
    void shouldMatchHostAndPort_whenAListIsGiven();
};

void TestAddress::shouldKnowWhatIsPublic_whenAnAddressIsGiven_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address :
         {"0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254",
          "169.254.169.254", "169.254.0.1", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.0.1",
          "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1",
          "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1",
          "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "3fff::1",
          "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1"})
        QTest::newRow(address) << false;
    for (const char *address :
         {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.1", "93.184.216.34", "100.63.255.255", "100.128.0.1", "126.255.255.255",
          "128.0.0.1", "169.253.255.255", "172.15.255.255", "172.32.0.1", "192.0.1.1", "192.167.255.255", "198.17.255.255",
          "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1", "2001:4860:4860::8888", "::ffff:8.8.8.8",
          "64:ff9b::808:808"})
        QTest::newRow(address) << true;
}

void TestAddress::shouldKnowWhatIsPublic_whenAnAddressIsGiven()
{
    QFETCH(bool, isPublic);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublicAddress(address), isPublic);
}

void TestAddress::shouldMatchHostAndPort_whenAListIsGiven()
{
    const QStringList list {u"127.0.0.1:8080"_s, u"intranet.example"_s, u"[::1]:9000"_s};
    QVERIFY(isListed(list, u"127.0.0.1"_s, 8080));
    QVERIFY(!isListed(list, u"127.0.0.1"_s, 8081));
    QVERIFY(!isListed(list, u"127.0.0.2"_s, 8080));
    QVERIFY(isListed(list, u"Intranet.Example."_s, 443));
    QVERIFY(!isListed(list, u"sub.intranet.example"_s, 443));
    QVERIFY(isListed(list, u"0:0:0:0:0:0:0:1"_s, 9000));
    QVERIFY(!isListed({}, u"127.0.0.1"_s, 8080));
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
