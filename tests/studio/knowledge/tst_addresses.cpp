// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// Links as pages write them, against the test data of the web's own address standard.
#include "studio/knowledge/web/pagescan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class TestAddresses : public QObject
{
    Q_OBJECT
private slots:
    void shouldUnderstandLinksAsBrowsersDo_whenTheCollectionIsGiven();
};

namespace {

QByteArray attribute(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'"', u"&quot;"_s).toUtf8();
}

/// The one address that a page links to; empty when it is none that a crawl follows.
QString linkOf(const QString &base, const QString &input)
{
    const QByteArray html = "<base href=\"" + attribute(base) + "\"><a href=\"" + attribute(input) + "\">x</a>";
    const QList<QUrl> links = scanPage(html, QUrl(base)).links;
    static LinkCache cache; // which must not change what a link means, whatever pages came before
    for (int round = 0; round < 2; ++round) {
        if (scanPage(html, QUrl(base), &cache).links != links)
            return u"another one when links are kept"_s;
    }
    return links.isEmpty() ? QString() : QString::fromUtf8(links.constFirst().toEncoded());
}

/// Why we do otherwise than a browser would; empty when nothing explains it.
QString explanation(const QString &input, const QString &ours, const QString &expected)
{
    const QUrl wanted(expected);
    if (ours.isEmpty() && (!wanted.userName().isEmpty() || !wanted.password().isEmpty()))
        return u"A name and password in a link are not sent."_s;
    if (!ours.isEmpty() && ours == QString::fromUtf8(normalisedUrl(QUrl::fromEncoded(expected.toUtf8())).toEncoded()))
        return u"The same address in the one spelling that tells pages apart: escapes, an empty query, IPv6 with four numbers at the end."_s;
    if (ours.isEmpty() && (input.trimmed().isEmpty() || input == u"http:"_s))
        return u"The page itself: nothing to follow."_s;
    if (!ours.isEmpty() && QString(ours).replace(u"%25"_s, u"%"_s) == expected)
        return u"A stray percent sign is escaped, as servers expect."_s;
    if (!ours.isEmpty() && QUrl::fromPercentEncoding(ours.toUtf8()) == QUrl::fromPercentEncoding(expected.toUtf8()))
        return u"The same octets: whether an apostrophe, a brace or a stray percent sign is escaped."_s;
    if (ours.isEmpty() && wanted.host() == u"0.0.0.0"_s)
        return u"No host has this address."_s;
    if (ours.isEmpty() && !QUrl::fromEncoded(expected.toUtf8()).isValid())
        return u"No such host can be looked up."_s;
    return {};
}

} // namespace

void TestAddresses::shouldUnderstandLinksAsBrowsersDo_whenTheCollectionIsGiven()
{
    QFile file(QStringLiteral(DIALOGIST_CORPORA "/url-idna/urltestdata.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The collection of addresses is not here.");
    int same = 0, total = 0;
    QMap<QString, int> explained;
    QStringList unexplained;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject entry = value.toObject();
        const QString input = entry[u"input"_s].toString();
        const QString base = entry[u"base"_s].toString();
        if (!entry.contains(u"input"_s) || input.startsWith(u'#'))
            continue;
        const QString protocol = entry[u"protocol"_s].toString();
        const bool web = !entry[u"failure"_s].toBool() && (protocol == u"http:"_s || protocol == u"https:"_s);
        QString expected = web ? entry[u"href"_s].toString() : QString();
        expected = expected.left(expected.indexOf(u'#') < 0 ? expected.size() : expected.indexOf(u'#'));
        const QString ours = linkOf(base, input);
        ++total;
        if (ours == expected)
            ++same;
        else
            if (const QString why = explanation(input, ours, expected); !why.isEmpty())
                ++explained[why];
            else
                unexplained.append(QString::fromUtf8(QJsonDocument(QJsonArray {input, base, ours, expected}).toJson(QJsonDocument::Compact)));
    }
    qInfo("%d of %d as browsers do", same, total);
    for (auto why = explained.cbegin(); why != explained.cend(); ++why)
        qInfo("%d: %s", why.value(), qPrintable(why.key()));
    for (const QString &each : std::as_const(unexplained))
        qInfo("not explained: %s", qPrintable(each));
    QCOMPARE(unexplained.size(), 0);
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
