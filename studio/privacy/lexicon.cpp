// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/lexicon.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
struct Words {
    QString id;
    QRegularExpression shape;
};

QRegularExpression anyOf(const QString &words)
{
    return QRegularExpression(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(words),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QList<Words> &secrets()
{
    static const QList<Words> list = {
        {u"cvv"_s, anyOf(u"cvv|cvc|cvv2|card security code|kartenprüfnummer|prüfziffer der karte|cryptogramme visuel|código de seguridad"_s)},
        {u"card"_s,
         anyOf(u"(?:credit |debit )?card number|kreditkartennummer|kartennummer|kreditkarte|numéro de (?:votre )?carte|carte bancaire|"
               "número de (?:su |tu )?tarjeta|tarjeta de crédito|nomor kartu(?: kredit)?|kartu kredit|nombor kad(?: kredit)?|kad kredit|"
               "(?:क्रेडिट )?कार्ड (?:नंबर|संख्या)"_s)},
        {u"password"_s,
         anyOf(u"password|passphrase|passwort|kennwort|mot de passe|contraseña|kata sandi|kata laluan|kata kunci|पासवर्ड"_s)},
        {u"pin"_s, anyOf(u"pin code|pin number|your pin|geheimzahl|ihre pin|deine pin|code pin|código pin|kode pin|nomor pin|kod pin|पिन कोड"_s)},
        {u"passport"_s,
         anyOf(u"passport(?: number)?|reisepass(?:nummer)?|passnummer|passeport|pasaporte|paspor|pasport|पासपोर्ट"_s)},
        {u"national-id"_s,
         anyOf(u"nik|ktp|mykad|ic number|nombor ic|no\\.? ic|kad pengenalan|aadhaar|आधार|pan number|pan card|ssn|social security number|"
               "steuer-?id|steueridentifikationsnummer|personalausweis(?:nummer)?|nric|fin number|numéro de sécurité sociale|dni|"
               "national id(?:entity)?(?: card)? number"_s)},
        {u"diagnosis"_s,
         anyOf(u"diagnosis|diagnoses|your illness|medical condition|diagnosen?|krankheit(?:en)?|diagnostic médical|maladie|diagnóstico|"
               "enfermedad|penyakit|diagnosis anda|बीमारी|निदान"_s)},
    };
    return list;
}

/// "customerEMail_2" gives customer, e, mail, 2.
QStringList tokensOf(const QString &name)
{
    QStringList tokens;
    QString token;
    const auto flush = [&] {
        if (!token.isEmpty())
            tokens.append(token.toLower());
        token.clear();
    };
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() || c.isUpper())
            flush();
        if (c.isLetterOrNumber())
            token.append(c);
    }
    flush();
    return tokens;
}

/// "name" alone can be the name of anything; with one of these before it, it is a person's.
bool isPersonsName(const QStringList &tokens)
{
    static const QStringList before = {u"full"_s, u"user"_s, u"customer"_s, u"client"_s, u"contact"_s, u"person"_s, u"visitor"_s,
                                       u"your"_s, u"guest"_s, u"patient"_s, u"kunden"_s, u"caller"_s};
    static const QStringList words = {u"name"_s, u"nama"_s, u"nombre"_s, u"nom"_s};
    if (tokens.isEmpty() || !words.contains(tokens.last()))
        return false;
    return tokens.size() == 1 || before.contains(tokens[tokens.size() - 2]);
}
} // namespace

QString invitedSecret(const QString &question)
{
    for (const Words &words : secrets()) {
        if (words.shape.match(question).hasMatch())
            return words.id;
    }
    return {};
}

QString secretLabel(const QString &kind)
{
    if (kind == u"cvv")
        return QCoreApplication::translate("privacy", "the security code of a card");
    if (kind == u"card")
        return QCoreApplication::translate("privacy", "a card number");
    if (kind == u"password")
        return QCoreApplication::translate("privacy", "a password");
    if (kind == u"pin")
        return QCoreApplication::translate("privacy", "a PIN");
    if (kind == u"passport")
        return QCoreApplication::translate("privacy", "a passport number");
    if (kind == u"national-id")
        return QCoreApplication::translate("privacy", "an identity number");
    return QCoreApplication::translate("privacy", "a diagnosis");
}

QString categoryOfName(const QString &name)
{
    const QString flat = tokensOf(name).join(QString());
    const QStringList tokens = tokensOf(name);
    const auto has = [&](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return tokens.contains(word) || flat == word; });
    };
    if (has({u"email"_s, u"mail"_s, u"emel"_s, u"emailaddress"_s}) || flat.endsWith(u"email"))
        return u"contact.email"_s;
    if (has({u"phone"_s, u"telephone"_s, u"telefon"_s, u"mobile"_s, u"handy"_s, u"whatsapp"_s, u"telepon"_s, u"tel"_s}))
        return u"contact.phone"_s;
    if (has({u"password"_s, u"passwort"_s, u"passcode"_s}))
        return u"account.password"_s;
    if (has({u"birthday"_s, u"birthdate"_s, u"dob"_s, u"geburtstag"_s, u"geburtsdatum"_s}) || flat.contains(u"dateofbirth"))
        return u"demographic.birth_date"_s;
    if (has({u"street"_s, u"postcode"_s, u"zipcode"_s, u"anschrift"_s, u"alamat"_s, u"postaladdress"_s, u"homeaddress"_s}))
        return u"contact.postal_address"_s;
    if (has({u"passport"_s, u"reisepass"_s, u"paspor"_s, u"pasport"_s}))
        return u"id.passport"_s;
    if (has({u"ssn"_s, u"nric"_s, u"nik"_s, u"aadhaar"_s, u"mykad"_s, u"steuerid"_s}))
        return u"id.national"_s;
    if (has({u"iban"_s, u"bankaccount"_s}))
        return u"payment.bank_account"_s;
    if (has({u"cardnumber"_s, u"creditcard"_s, u"kreditkarte"_s}))
        return u"payment.card_number"_s;
    if (has({u"gender"_s, u"geschlecht"_s}))
        return u"demographic.gender"_s;
    if (flat == u"age" || flat == u"umur" || flat == u"alter")
        return u"demographic.age"_s;
    if (has({u"diagnosis"_s, u"symptoms"_s, u"symptom"_s, u"allergies"_s}))
        return u"special.health"_s;
    if (has({u"firstname"_s, u"vorname"_s, u"givenname"_s}))
        return u"name.first"_s;
    if (has({u"lastname"_s, u"surname"_s, u"nachname"_s, u"familyname"_s}) || (tokens.contains(u"last") && tokens.contains(u"name")))
        return u"name.last"_s;
    if (tokens.contains(u"first") && tokens.contains(u"name"))
        return u"name.first"_s;
    return isPersonsName(tokens) || flat == u"fullname" || flat == u"username" ? u"name.full"_s : QString();
}

} // namespace dialogist::privacy
