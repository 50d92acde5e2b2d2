// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/phrases.h"

#include <QHash>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

QString baseOf(const QString &language)
{
    const qsizetype dash = language.indexOf(u'-');
    return (dash < 0 ? language : language.left(dash)).toLower();
}

namespace {
const QStringList &wordsIn(const QHash<QString, QStringList> &table, const QString &language)
{
    const auto found = table.constFind(baseOf(language));
    return found != table.constEnd() ? *found : *table.constFind(u"en"_s);
}

/// The sentences by language, in the order of Phrase.
const QHash<QString, QStringList> &sentences()
{
    static const QHash<QString, QStringList> table = {
        {u"en"_s,
            {u"Sorry, something went wrong here."_s, u"Back to what I asked before."_s, u"What do you mean?"_s,
                u"None of these"_s, u"All right: {{answer}}."_s, u"Is this right?"_s, u"What should be changed?"_s,
                u"That is more than one day ({{answer}}). Which day exactly?"_s, u"That is a longer time ({{answer}}). What time exactly?"_s,
                u"One moment, please."_s}},
        {u"de"_s,
            {u"Entschuldigung, hier ist etwas schiefgegangen."_s, u"Zurück zu meiner Frage von vorhin."_s,
                u"Was meinen Sie?"_s, u"Nichts davon"_s, u"In Ordnung: {{answer}}."_s, u"Stimmt das so?"_s,
                u"Was soll geändert werden?"_s, u"Das ist mehr als ein Tag ({{answer}}). Welcher Tag genau?"_s,
                u"Das ist ein längerer Zeitraum ({{answer}}). Um wie viel Uhr genau?"_s, u"Einen Augenblick, bitte."_s}},
        {u"ms"_s,
            {u"Maaf, ada masalah di sini."_s, u"Kembali kepada soalan saya tadi."_s, u"Apakah maksud anda?"_s,
                u"Bukan semua ini"_s, u"Baiklah: {{answer}}."_s, u"Adakah ini betul?"_s, u"Apakah yang perlu diubah?"_s,
                u"Itu lebih daripada satu hari ({{answer}}). Hari yang mana satu?"_s, u"Itu satu tempoh masa ({{answer}}). Pukul berapa tepatnya?"_s,
                u"Sila tunggu sebentar."_s}},
        {u"id"_s,
            {u"Maaf, terjadi kesalahan di sini."_s, u"Kembali ke pertanyaan saya tadi."_s, u"Apa maksud Anda?"_s,
                u"Bukan semua ini"_s, u"Baik: {{answer}}."_s, u"Apakah ini benar?"_s, u"Apa yang perlu diubah?"_s,
                u"Itu lebih dari satu hari ({{answer}}). Hari yang mana tepatnya?"_s, u"Itu rentang waktu ({{answer}}). Pukul berapa tepatnya?"_s,
                u"Mohon tunggu sebentar."_s}},
        {u"hi"_s,
            {u"क्षमा करें, यहाँ कुछ गड़बड़ हो गई।"_s, u"मेरे पिछले सवाल पर वापस आते हैं।"_s, u"आपका क्या मतलब है?"_s,
                u"इनमें से कोई नहीं"_s, u"ठीक है: {{answer}}।"_s, u"क्या यह सही है?"_s, u"क्या बदलना है?"_s,
                u"यह एक से ज़्यादा दिन हैं ({{answer}})। ठीक कौन सा दिन?"_s, u"यह एक समय अवधि है ({{answer}})। ठीक कितने बजे?"_s,
                u"कृपया एक क्षण रुकें।"_s}}};
    return table;
}
} // namespace

QString phrase(Phrase phrase, const QString &language)
{
    return wordsIn(sentences(), language).value(int(phrase));
}

QString phraseKey(Phrase phrase)
{
    static const QStringList keys {u"say.trouble"_s, u"say.backTo"_s, u"say.whichOne"_s, u"say.noneOfThese"_s, u"say.corrected"_s, u"say.isThisRight"_s,
        u"say.whatToChange"_s, u"say.whichDay"_s, u"say.whichTime"_s, u"say.waiting"_s};
    return keys.value(int(phrase));
}

QStringList phraseLanguages()
{
    QStringList languages = sentences().keys();
    languages.sort();
    return languages;
}

QString phrase(Phrase which, const QString &language, const model::Bot &bot)
{
    const auto own = bot.words.constFind(phraseKey(which));
    if (own == bot.words.cend())
        return phrase(which, language);
    for (const QString &tag : {language, baseOf(language)}) {
        if (const QString text = own->exact(tag); !text.isEmpty())
            return text;
    }
    const QString first = own->exact(bot.sourceLanguage());
    return first.isEmpty() || sentences().contains(baseOf(language)) ? phrase(which, language) : first;
}

const QStringList &cancelWords(const QString &language)
{
    static const QHash<QString, QStringList> table
        = {{u"en"_s, {u"cancel"_s, u"stop"_s, u"never mind"_s, u"nevermind"_s, u"forget it"_s, u"abort"_s}},
            {u"de"_s, {u"abbrechen"_s, u"abbruch"_s, u"stopp"_s, u"stop"_s, u"vergiss es"_s, u"cancel"_s}},
            {u"ms"_s, {u"batal"_s, u"batalkan"_s, u"berhenti"_s, u"tak jadi"_s, u"cancel"_s}},
            {u"id"_s, {u"batal"_s, u"batalkan"_s, u"berhenti"_s, u"tidak jadi"_s, u"cancel"_s}},
            {u"hi"_s, {u"रद्द"_s, u"रद्द करो"_s, u"रद्द करें"_s, u"रहने दो"_s, u"cancel"_s}}};
    return wordsIn(table, language);
}

const QStringList &helpWords(const QString &language)
{
    static const QHash<QString, QStringList> table
        = {{u"en"_s, {u"help"_s}}, {u"de"_s, {u"hilfe"_s, u"help"_s}}, {u"ms"_s, {u"bantuan"_s, u"tolong"_s, u"help"_s}},
            {u"id"_s, {u"bantuan"_s, u"tolong"_s, u"help"_s}}, {u"hi"_s, {u"मदद"_s, u"सहायता"_s, u"help"_s}}};
    return wordsIn(table, language);
}

Correction correctionIn(const QString &text, const QString &language)
{
    static const QHash<QString, QStringList> plain = {
        {u"en"_s,
            {u"no, i meant "_s, u"no i meant "_s, u"i meant "_s, u"sorry, i meant "_s, u"correction: "_s, u"i mean "_s,
                u"no, i mean "_s}},
        {u"de"_s,
            {u"nein, ich meinte "_s, u"nein ich meinte "_s, u"ich meinte "_s, u"nein, ich meine "_s, u"ich meine "_s,
                u"korrektur: "_s}},
        {u"ms"_s, {u"bukan, maksud saya "_s, u"maksud saya "_s, u"tidak, maksud saya "_s}},
        {u"id"_s, {u"bukan, maksud saya "_s, u"maksud saya "_s, u"tidak, maksud saya "_s}},
        {u"hi"_s, {u"नहीं, मेरा मतलब "_s, u"मेरा मतलब "_s}}};
    static const QHash<QString, QStringList> vague
        = {{u"en"_s, {u"actually, "_s, u"actually "_s, u"sorry, "_s, u"wait, "_s}},
            {u"de"_s, {u"doch lieber "_s, u"entschuldigung, "_s}}, {u"ms"_s, {u"sebenarnya "_s, u"maaf, "_s}},
            {u"id"_s, {u"sebenarnya "_s, u"maaf, "_s}}, {u"hi"_s, {u"असल में "_s, u"माफ़ कीजिए, "_s}}};
    constexpr qsizetype longest = 300;
    constexpr qsizetype fewWords = 3;
    if (text.size() > longest)
        return {};
    for (const QString &marker : wordsIn(plain, language)) {
        if (text.startsWith(marker, Qt::CaseInsensitive))
            return {text.mid(marker.size()).trimmed(), true};
    }
    for (const QString &marker : wordsIn(vague, language)) {
        // "Actually, 6" corrects; "actually, I waited three hours" tells.
        if (text.startsWith(marker, Qt::CaseInsensitive) && text.mid(marker.size()).trimmed().count(u' ') < fewWords)
            return {text.mid(marker.size()).trimmed(), false};
    }
    return {};
}

} // namespace dialogist::flow
