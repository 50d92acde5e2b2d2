// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/detector.h"

#include "studio/privacy/lexicon.h"

#include <QTest>

using namespace dialogist::privacy;
using namespace Qt::StringLiterals;

class TestDetector : public QObject
{
    Q_OBJECT
private:
    static QString kinds(const QList<Detection> &found)
    {
        QStringList list;
        for (const Detection &d : found)
            list.append(d.kind);
        return list.join(u',');
    }

private slots:
    void shouldFindPersonalData_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mail") << u"Write to anna.berg@shop.example today."_s << u"email"_s;
        QTest::newRow("two mails") << u"a@b.example, c@d.example"_s << u"email,email"_s;
        QTest::newRow("no mail") << u"Meet @ home, price 3@2 or user@localhost"_s << QString();
        QTest::newRow("phone") << u"Call +49 30 123456-78 now"_s << u"phone"_s;
        QTest::newRow("phone dense") << u"(+60123456789)"_s << u"phone"_s;
        QTest::newRow("no phone") << u"1 + 23 is 24, +5 %"_s << QString();
        QTest::newRow("card") << u"4111 1111 1111 1111"_s << u"card"_s;
        QTest::newRow("card of wrong sum") << u"4111 1111 1111 1112"_s << QString();
        QTest::newRow("one digit") << u"4444444444444444"_s << QString();
        QTest::newRow("order number") << u"Order 1234567890123"_s << QString();
        QTest::newRow("iban") << u"DE89 3704 0044 0532 0130 00"_s << u"iban"_s;
        QTest::newRow("iban of wrong sum") << u"DE88 3704 0044 0532 0130 00"_s << QString();
    }
    void shouldFindPersonalData()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(kinds(findPersonalData(text)), expected);
    }

    void shouldFindSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        // The keys are put together here so that nobody takes them for real ones.
        QTest::newRow("prefix") << u"use sk-"_s + QString(24, u'a') + u"B1"_s << u"api-key"_s;
        QTest::newRow("cloud") << u"AKIA"_s + u"ABCDEFGHIJ234567"_s << u"api-key"_s;
        QTest::newRow("token") << u"eyJhbGciOiJIUzI."_s.chopped(1) + u".eyJzdWIiOiIxMjM0."_s.chopped(1) + u".c2lnbmF0dXJlMTIz"_s << u"jwt"_s;
        QTest::newRow("pem") << u"-----BEGIN PRIVATE KEY-----"_s << u"private-key"_s;
        QTest::newRow("random beside key") << u"token: 9fQ2xLr81ZbTq7Wm3VnYc5Ka"_s << u"likely-secret"_s;
        QTest::newRow("word beside key") << u"key: aaaaaaaaaaaaaaaaaaaaaaaa"_s << QString();
        QTest::newRow("plain") << u"The key to a good loaf is time."_s << QString();
        QTest::newRow("public key") << u"-----BEGIN PUBLIC KEY-----"_s << QString();
    }
    void shouldFindSecrets()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(kinds(findSecrets(text)), expected);
    }

    void shouldKnowWhatAQuestionInvites_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("expected");
        QTest::newRow("en") << u"What is your password?"_s << u"password"_s;
        QTest::newRow("de") << u"Bitte geben Sie Ihre Kreditkartennummer ein."_s << u"card"_s;
        QTest::newRow("fr") << u"Votre mot de passe ?"_s << u"password"_s;
        QTest::newRow("es") << u"Número de tarjeta"_s << u"card"_s;
        QTest::newRow("id") << u"Berapa nomor KTP Anda?"_s << u"national-id"_s;
        QTest::newRow("ms") << u"Sila beri nombor IC"_s << u"national-id"_s;
        QTest::newRow("hi") << u"अपना पासवर्ड लिखें"_s << u"password"_s;
        QTest::newRow("cvv") << u"CVV please"_s << u"cvv"_s;
        QTest::newRow("illness") << u"Welche Krankheit haben Sie?"_s << u"diagnosis"_s;
        QTest::newRow("harmless") << u"Which cake would you like? Pick a spinning top."_s << QString();
        QTest::newRow("part of a word") << u"A panic pinboard for technik"_s << QString();
    }
    void shouldKnowWhatAQuestionInvites()
    {
        QFETCH(QString, question);
        QFETCH(QString, expected);
        QCOMPARE(invitedSecret(question), expected);
    }

    void shouldGuessCategoriesFromNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mail") << u"customerEmail"_s << u"contact.email"_s;
        QTest::newRow("snake") << u"e_mail"_s << u"contact.email"_s;
        QTest::newRow("phone") << u"phone_number"_s << u"contact.phone"_s;
        QTest::newRow("name") << u"name"_s << u"name.full"_s;
        QTest::newRow("first") << u"firstName"_s << u"name.first"_s;
        QTest::newRow("thing") << u"productName"_s << QString();
        QTest::newRow("birth") << u"dateOfBirth"_s << u"demographic.birth_date"_s;
        QTest::newRow("count") << u"cakeCount"_s << QString();
        QTest::newRow("package") << u"package"_s << QString();
    }
    void shouldGuessCategoriesFromNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(categoryOfName(name), expected);
    }
};

QTEST_GUILESS_MAIN(TestDetector)
#include "tst_detector.moc"
