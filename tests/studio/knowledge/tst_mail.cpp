// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/mail.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class MailTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadWhatIsAttached();
    void shouldReadAMessageWithinAMessage();
    void shouldReadText_whenAFileOnlyHasTheNameOfMail();
    void shouldStayBounded_whenAMessageIsHostile();
};

namespace {

QStringList linesOf(const Result<Document> &document)
{
    QStringList lines;
    if (document.ok()) {
        for (const Block &block : document->blocks)
            lines.append((block.kind == Block::Kind::Heading ? u"H%1 "_s.arg(block.level) : QString()) + block.text);
    }
    return lines;
}

QByteArray multipart(const QList<QByteArray> &parts, const QByteArray &boundary = "xx")
{
    QByteArray all = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        all += "--" + boundary + "\r\n" + part + "\r\n";
    return all + "--" + boundary + "--\r\n";
}

const QByteArray top = "From: Ann <ann@example.org>\r\nTo: shop@example.org\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\nSubject: Prices\r\n";

} // namespace

void MailTest::shouldReadWhatIsAttached()
{
    const QByteArray table = QByteArray("Zone;Price\nEurope;5\nWorld;12\n").toBase64();
    const Result<Document> mail = readMail(top + multipart({
        "Content-Type: text/plain\r\n\r\nSee what is attached.",
        "Content-Type: text/csv; name=prices.csv\r\nContent-Disposition: attachment; filename=\"prices.csv\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + table,
        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=utf-8''%C3%9Cbersicht.md\r\n\r\n# Overview\r\n\r\nShort.",
        "Content-Type: application/zip\r\nContent-Disposition: attachment; filename=\"=?utf-8?Q?f=C3=BCr_alle.zip?=\"\r\nContent-Transfer-Encoding: base64\r\n\r\nUEsDBAAA",
        "Content-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\n\r\nx",
        "Content-Type: application/pgp-signature; name=signature.asc\r\n\r\nx"}));
    QVERIFY(mail.ok());
    QCOMPARE(mail->title, u"Prices"_s);
    QVERIFY(mail->members.isEmpty());
    QCOMPARE(linesOf(mail),
             (QStringList {u"H1 Prices"_s, u"From: Ann <ann@example.org>\nDate: Mon, 2 Nov 2026 10:00:00 +0100"_s, u"See what is attached."_s, u"H2 prices.csv"_s,
                           u"Zone: Europe; Price: 5"_s, u"Zone: World; Price: 12"_s, u"H2 Übersicht.md"_s, u"H3 Overview"_s, u"Short."_s,
                           u"Attachment: für alle.zip"_s}));
}

void MailTest::shouldReadAMessageWithinAMessage()
{
    const QByteArray inner = "From: Bob <bob@example.org>\r\nSubject: Answer\r\n\r\nWithin 30 days.";
    const QStringList lines = linesOf(readMail(top + multipart({"Content-Type: text/plain\r\n\r\nHe wrote:", "Content-Type: message/rfc822\r\n\r\n" + inner})));
    QCOMPARE(lines.mid(2), (QStringList {u"He wrote:"_s, u"H2 Answer"_s, u"From: Bob <bob@example.org>"_s, u"Within 30 days."_s}));
}

void MailTest::shouldReadText_whenAFileOnlyHasTheNameOfMail()
{
    QCOMPARE(linesOf(readMail("Dear all,\nthis was saved without its fields.\n\nBye")),
             (QStringList {u"Dear all,\nthis was saved without its fields."_s, u"Bye"_s}));
}

void MailTest::shouldStayBounded_whenAMessageIsHostile()
{
    QElapsedTimer timer;
    timer.start();
    QByteArray nested = "Subject: core\r\n\r\ntext";
    for (int i = 0; i < 200; ++i)
        nested = "Subject: s\r\n" + multipart({"Content-Type: message/rfc822\r\n\r\n" + nested}, "b" + QByteArray::number(i) + "x");
    QVERIFY(readMail(nested).ok());
    const QByteArray part = "Content-Type: text/csv\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\na;b\r\n1;2";
    const Result<Document> many = readMail(top + multipart(QList<QByteArray>(150, part)));
    QVERIFY(many.ok());
    QCOMPARE(linesOf(many).filter(u"Attachment: a.csv"_s).size(), 100);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(MailTest)
#include "tst_mail.moc"
