// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/answers.h"
#include "studio/flow/phrases.h"
#include "studio/nlu/wording.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {

/// Words of one language; all of them as nlu::plainWording() writes them.
struct Words {
    QStringList yes; ///< that mean it wherever they stand
    QStringList courtesy; ///< that agree alone and open a refusal as well
    QStringList no;
    QStringList idioms; ///< with a word of refusal in them that agree all the same
    QStringList unsure; ///< neither
};

QStringList plain(const QStringList &list)
{
    QStringList result;
    for (const QString &each : list)
        result.append(nlu::plainWording(each));
    return result;
}

QHash<QString, Words> makeWords()
{
    const QHash<QString, Words> written {
        {u"en"_s,
         {{u"yes"_s, u"y"_s, u"yep"_s, u"yup"_s, u"yea"_s, u"yah"_s, u"aye"_s, u"right"_s, u"correct"_s, u"agree"_s, u"true"_s},
          {u"ok"_s, u"okay"_s, u"sure"_s, u"yeah"_s, u"of course"_s, u"absolutely"_s, u"definitely"_s, u"certainly"_s},
          {u"no"_s, u"n"_s, u"nope"_s, u"nah"_s, u"naw"_s, u"not"_s, u"never"_s, u"wrong"_s, u"don't"_s, u"do not"_s, u"disagree"_s, u"false"_s},
          {u"no problem"_s, u"not a problem"_s, u"no worries"_s, u"why not"_s},
          {u"not sure"_s, u"don't know"_s, u"do not know"_s}}},
        {u"de"_s,
         {{u"ja"_s, u"j"_s, u"jawohl"_s, u"jo"_s, u"joa"_s, u"jep"_s, u"jap"_s, u"jup"_s, u"stimmt"_s, u"richtig"_s, u"einverstanden"_s, u"doch"_s},
          {u"klar"_s, u"gerne"_s, u"gern"_s, u"natürlich"_s, u"passt"_s},
          {u"nein"_s, u"nee"_s, u"ne danke"_s, u"nö"_s, u"noe"_s, u"nicht"_s, u"falsch"_s, u"niemals"_s, u"kein"_s, u"keine"_s, u"keinen"_s, u"keinesfalls"_s},
          {u"kein problem"_s, u"warum nicht"_s},
          {u"nicht sicher"_s, u"weiß nicht"_s, u"keine ahnung"_s}}},
        {u"ms"_s,
         {{u"ya"_s, u"ye"_s, u"yelah"_s, u"yalah"_s, u"betul"_s, u"setuju"_s},
          {u"boleh"_s, u"baik"_s, u"baiklah"_s, u"oke"_s},
          {u"tidak"_s, u"tak"_s, u"taknak"_s, u"ndak"_s, u"tidaklah"_s, u"taklah"_s, u"bukan"_s, u"jangan"_s, u"belum"_s, u"salah"_s},
          {u"tidak mengapa"_s, u"tak mengapa"_s, u"tidak apa"_s, u"tak apa"_s, u"tak kisah"_s, u"tidak kisah"_s, u"apa salahnya"_s, u"kenapa tidak"_s},
          {u"tidak pasti"_s, u"tak pasti"_s, u"tidak tahu"_s, u"tak tahu"_s}}},
        {u"id"_s,
         {{u"ya"_s, u"iya"_s, u"yoi"_s, u"yap"_s, u"betul"_s, u"benar"_s, u"setuju"_s},
          {u"boleh"_s, u"baik"_s, u"oke"_s, u"sip"_s},
          {u"tidak"_s, u"nggak"_s, u"ngga"_s, u"gak"_s, u"enggak"_s, u"engga"_s, u"kagak"_s, u"ndak"_s, u"tak"_s, u"tdk"_s, u"bukan"_s, u"jangan"_s, u"belum"_s, u"salah"_s},
          {u"tidak masalah"_s, u"nggak masalah"_s, u"gak masalah"_s, u"tidak apa"_s, u"nggak apa"_s, u"gak apa"_s, u"tak apa"_s, u"tak masalah"_s, u"kenapa tidak"_s},
          {u"tidak yakin"_s, u"tidak tahu"_s, u"nggak tahu"_s, u"gak tahu"_s, u"tak tahu"_s}}},
        {u"hi"_s,
         {{u"हाँ"_s, u"सही"_s, u"haan"_s, u"haa"_s, u"han"_s, u"ha"_s, u"hanji"_s, u"haanji"_s, u"sahi"_s},
          {u"जी"_s, u"ठीक है"_s, u"बिल्कुल"_s, u"बिलकुल"_s, u"ज़रूर"_s, u"ji"_s, u"theek hai"_s, u"thik hai"_s, u"bilkul"_s, u"zaroor"_s, u"zarur"_s},
          {u"नहीं"_s, u"ना"_s, u"न"_s, u"मत"_s, u"गलत"_s, u"nahi"_s, u"nahin"_s, u"nahee"_s, u"nhi"_s, u"galat"_s},
          {u"क्यों नहीं"_s, u"कोई बात नहीं"_s, u"kyon nahi"_s, u"kyun nahi"_s, u"koi baat nahi"_s},
          {u"पता नहीं"_s, u"मालूम नहीं"_s, u"pata nahi"_s, u"malum nahi"_s, u"maloom nahi"_s}}}};
    QHash<QString, Words> words;
    for (auto it = written.begin(); it != written.end(); ++it)
        words.insert(it.key(), {plain(it->yes), plain(it->courtesy), plain(it->no), plain(it->idioms), plain(it->unsure)});
    return words;
}

const QHash<QString, Words> &table()
{
    static const QHash<QString, Words> words = makeWords();
    return words;
}

bool holds(const QString &padded, const QStringList &list)
{
    return std::any_of(list.begin(), list.end(), [&padded](const QString &word) { return padded.contains(u' ' + word + u' '); });
}

bool begins(const QString &padded, const QStringList &list)
{
    return std::any_of(list.begin(), list.end(), [&padded](const QString &word) { return padded.startsWith(u' ' + word + u' '); });
}

} // namespace

std::optional<bool> readYesNo(const QString &text, const QString &language)
{
    constexpr int mostWords = 8; // more is a sentence about something
    QString padded = u' ' + nlu::plainWording(text) + u' ';
    if (padded.size() < 3 || padded.count(u' ') > mostWords + 1)
        return std::nullopt;
    // English is understood in every language.
    QList<Words> known {table().value(u"en"_s)};
    if (const QString base = baseOf(language); base != "en"_L1 && table().contains(base))
        known.prepend(table().value(base));
    const auto any = [&](auto &&test, QStringList Words::*list) {
        return std::any_of(known.begin(), known.end(), [&](const Words &words) { return test(padded, words.*list); });
    };
    if (any(holds, &Words::unsure))
        return std::nullopt;
    // By itself only: "passt, ne?" agrees, and "ne" is short for "eine", too.
    if (padded == u" ne " && baseOf(language) == "de"_L1)
        return false;
    const bool isIdiom = any(holds, &Words::idioms);
    for (const Words &words : std::as_const(known)) {
        for (const QString &idiom : words.idioms)
            padded.replace(u' ' + idiom + u' ', u" "_s);
    }
    const bool refuses = any(holds, &Words::no);
    const bool agrees = any(holds, &Words::yes);
    if (!refuses)
        return agrees || isIdiom || any(holds, &Words::courtesy) ? std::optional(true) : std::nullopt;
    if (agrees && !any(begins, &Words::no))
        return std::nullopt; // "yes no"
    return false;
}

bool negates(const QString &wording)
{
    static const QStringList words = [] {
        QStringList list;
        for (const Words &each : table())
            list += each.no;
        for (const QString &other : {u"no"_s, u"n"_s, u"nope"_s, u"nah"_s, u"naw"_s, u"nein"_s, u"nee"_s, u"ne"_s, u"noe"_s, u"wrong"_s, u"false"_s, u"falsch"_s, u"salah"_s, u"galat"_s, u"disagree"_s,
                                     nlu::plainWording(u"नहीं"_s), nlu::plainWording(u"ना"_s), nlu::plainWording(u"न"_s), nlu::plainWording(u"गलत"_s)})
            list.removeAll(other);
        list.append(nlu::plainWording(u"नहीं चाहिए"_s));
        return list;
    }();
    return holds(u' ' + wording + u' ', words);
}

} // namespace dialogist::flow
