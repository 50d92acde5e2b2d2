// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/typedaddress.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::net;
using namespace Qt::StringLiterals;

class TestTypedAddress : public QObject
{
    Q_OBJECT
private slots:
    void shouldUnderstandAnAddress_whenAPersonTypesIt_data();
    void shouldUnderstandAnAddress_whenAPersonTypesIt();
    void shouldSayWhatIsWrong_whenAnAddressIsNone_data();
    void shouldSayWhatIsWrong_whenAnAddressIsNone();
};

void TestTypedAddress::shouldUnderstandAnAddress_whenAPersonTypesIt_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("https://example.org/a?b=c#d") << u"https://example.org/a?b=c#d"_s;
    QTest::newRow(" example.org ") << u"http://example.org"_s;
    QTest::newRow("HTTP://example.org") << u"http://example.org"_s;
    QTest::newRow("example.org/?to=https://a..b/") << u"http://example.org/?to=https://a..b/"_s;
    QTest::newRow("localhost:8080") << u"http://localhost:8080"_s;
    QTest::newRow("http://[::1]:9000/") << u"http://[::1]:9000/"_s;
    QTest::newRow("http://127.0.0.1:65535/") << u"http://127.0.0.1:65535/"_s;
}

void TestTypedAddress::shouldUnderstandAnAddress_whenAPersonTypesIt()
{
    QFETCH(QString, url);
    const Result<QUrl> address = typedAddress(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(address, qPrintable(address ? QString() : address.error().message));
    QCOMPARE(address->toString(), url);
}

void TestTypedAddress::shouldSayWhatIsWrong_whenAnAddressIsNone_data()
{
    QTest::addColumn<QString>("detail");
    QTest::newRow("http://a..b/") << u"host"_s;
    QTest::newRow("a..b") << u"host"_s;
    QTest::newRow("http://127.0.0.1:99999/") << u"port"_s;
    QTest::newRow("http://127.0.0.1:0/") << u"port"_s;
    QTest::newRow("example.org:99999") << u"port"_s;
    QTest::newRow("http://example.org:80x/") << u"port"_s;
    QTest::newRow("file:///etc/passwd") << u"scheme"_s;
    QTest::newRow("ftp://example.org/") << u"scheme"_s;
    QTest::newRow("mailto:a@example.org") << u"scheme"_s;
    QTest::newRow("http:///x") << u"url"_s;
    QTest::newRow("http://a b/") << u"url"_s;
}

void TestTypedAddress::shouldSayWhatIsWrong_whenAnAddressIsNone()
{
    QFETCH(QString, detail);
    const Result<QUrl> address = typedAddress(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(!address, qPrintable(address ? address->toString() : QString()));
    QCOMPARE(address.error().code, ErrorCode::InvalidInput);
    QCOMPARE(address.error().detail, detail);
}

QTEST_GUILESS_MAIN(TestTypedAddress)
#include "tst_typedaddress.moc"
