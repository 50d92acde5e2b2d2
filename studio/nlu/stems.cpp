// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/stems.h"

#include "studio/nlu/wording.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
/// Takes the first of the endings off that leaves enough letters.
bool takeEnding(QString *word, const QStringList &endings, qsizetype least)
{
    for (const QString &ending : endings) {
        if (word->endsWith(ending) && word->size() - ending.size() >= least) {
            word->chop(ending.size());
            return true;
        }
    }
    return false;
}

bool takeBeginning(QString *word, const QStringList &beginnings, qsizetype least)
{
    for (const QString &beginning : beginnings) {
        if (word->startsWith(beginning) && word->size() - beginning.size() >= least) {
            word->remove(0, beginning.size());
            return true;
        }
    }
    return false;
}

QString german(QString word)
{
    static const QStringList movable {u"zuruck"_s, u"zusammen"_s, u"herunter"_s, u"weiter"_s, u"nach"_s, u"auf"_s, u"aus"_s, u"ein"_s, u"vor"_s, u"mit"_s, u"weg"_s, u"los"_s, u"her"_s, u"hin"_s, u"an"_s, u"ab"_s, u"um"_s, u"zu"_s};
    static const QStringList first {u"ungen"_s, u"ung"_s, u"en"_s, u"em"_s, u"er"_s, u"es"_s, u"e"_s, u"s"_s, u"n"_s};
    static const QStringList second {u"st"_s, u"t"_s};
    static const QStringList within {u"ge"_s, u"zu"_s};
    constexpr qsizetype least = 4;
    const bool mayBeParticiple = word.endsWith(u't') || word.endsWith(u"en");
    // "zurückgerufen" and "zurückzurufen" are "zurückrufen", "geliefert" is "liefert".
    for (const QString &part : movable) {
        if (!mayBeParticiple || !word.startsWith(part))
            continue;
        QString rest = word.mid(part.size());
        if (takeBeginning(&rest, within, least)) {
            word = part + rest;
            break;
        }
    }
    if (mayBeParticiple)
        takeBeginning(&word, within.first(1), least + 1);
    takeEnding(&word, first, least);
    takeEnding(&word, second, least);
    return word;
}

QString malay(QString word)
{
    // What people write for each other.
    static const QHash<QString, QString> short_ {
        {u"gak"_s, u"tidak"_s}, {u"nggak"_s, u"tidak"_s}, {u"ga"_s, u"tidak"_s}, {u"enggak"_s, u"tidak"_s}, {u"tak"_s, u"tidak"_s}, {u"gimana"_s, u"bagaimana"_s}, {u"aja"_s, u"saja"_s},
        {u"pake"_s, u"pakai"_s}, {u"udah"_s, u"sudah"_s}, {u"dah"_s, u"sudah"_s}, {u"aku"_s, u"saya"_s}, {u"gue"_s, u"saya"_s}, {u"ngomong"_s, u"bicara"_s}, {u"kalo"_s, u"kalau"_s},
        {u"nyampe"_s, u"sampai"_s}, {u"sampe"_s, u"sampai"_s}, {u"nyicil"_s, u"cicil"_s}, {u"nak"_s, u"mahu"_s}, {u"gi"_s, u"pergi"_s}, {u"bgt"_s, u"banget"_s}, {u"yg"_s, u"yang"_s}};
    word = short_.value(word, word);
    constexpr qsizetype least = 4;
    static const QStringList particles {u"kah"_s, u"lah"_s, u"pun"_s};
    static const QStringList owners {u"nya"_s, u"ku"_s, u"mu"_s};
    static const QStringList endings {u"kan"_s, u"an"_s, u"in"_s, u"i"_s};
    static const QStringList beginnings {u"di"_s, u"ter"_s, u"ber"_s, u"meng"_s, u"meny"_s, u"mem"_s, u"men"_s, u"me"_s, u"peng"_s, u"peny"_s, u"pem"_s, u"pen"_s, u"per"_s, u"ke"_s, u"se"_s};
    takeEnding(&word, particles, least);
    takeEnding(&word, owners, 3);
    takeEnding(&word, endings, least);
    takeBeginning(&word, beginnings, least);
    // "mengirim" is of "kirim", "memakai" of "pakai", "menukar" of "tukar", "menyimpan" of "simpan": the first letter comes and goes.
    const bool hasVowel = word.size() > least && u"aeiou"_s.contains(word.at(1));
    return hasVowel && u"kpts"_s.contains(word.at(0)) ? word.mid(1) : word;
}

QString hindi(QString word)
{
    static const QStringList endings = [] {
        QStringList plain;
        for (const QString &ending : {u"ियों"_s, u"ियाँ"_s, u"ाओं"_s, u"ों"_s, u"ें"_s, u"ीं"_s, u"ाँ"_s, u"ी"_s, u"ा"_s, u"े"_s, u"ो"_s})
            plain.append(plainWording(ending));
        return plain;
    }();
    takeEnding(&word, endings, 3);
    return word;
}
} // namespace

QString stemOf(const QString &word, const QString &language)
{
    const QString base = language.section(u'-', 0, 0).toLower();
    if (base == u"de")
        return german(word);
    if (base == u"ms" || base == u"id")
        return malay(word);
    return base == u"hi" ? hindi(word) : word;
}

bool hasStems(const QString &language)
{
    static const QSet<QString> known {u"de"_s, u"ms"_s, u"id"_s, u"hi"_s};
    return known.contains(language.section(u'-', 0, 0).toLower());
}

bool isSmallWord(const QString &word, const QString &language)
{
    const auto setOf = [](QStringView words) {
        QSet<QString> set;
        for (const QString &each : words.toString().split(u' '))
            set.insert(plainWording(each));
        return set;
    };
    static const QSet<QString> german = setOf(u"ich du er sie es wir ihr mich mir dich dir uns euch mein meine meinen meiner meinem dein deine euer eure eurem eurer der die das den dem des ein eine einen einem einer "
                                              u"und oder aber ist sind war wäre bin seid hat habe hab habt haben kann kannst können könnt will möchte soll wird werden wurde in im am an auf zu zum zur von vom bei mit für "
                                              u"noch schon auch doch nur mal bitte da so denn gerade jetzt");
    static const QSet<QString> malay = setOf(u"saya kami kita anda kamu awak dia mereka ini itu yang di ke dari pada untuk dengan dan atau ada adalah akan sudah telah masih sedang mau mahu nak ingin bisa boleh dapat "
                                             u"apa apakah adakah ya dong kok sih deh nih lah kak min tolong juga saja sahaja lagi kalau jika");
    static const QSet<QString> hindi = setOf(u"मैं मुझे मेरा मेरी मेरे हम आप आपका आपकी आपके वह यह ये वे का की के को से में पर ने और या है हैं था थी थे हूँ हो क्या कृपया भी तो ही कर करना करें चाहता चाहती चाहिए सकता सकती सकते");
    const QString base = language.section(u'-', 0, 0).toLower();
    if (base == u"de")
        return german.contains(word);
    if (base == u"ms" || base == u"id")
        return malay.contains(word);
    return base == u"hi" && hindi.contains(word);
}

} // namespace dialogist::nlu
