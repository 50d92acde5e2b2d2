// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/text/language.h"

#include "studio/knowledge/text/functionwords.h"
#include "studio/knowledge/text/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readAtMost = 6000;
constexpr qsizetype readFirst = 1500; ///< enough for most texts
constexpr int enoughWords = 100;

struct Scripts {
    std::array<int, QChar::ScriptCount> letters {};
    int total = 0;
};

Scripts countScripts(QStringView text)
{
    Scripts scripts;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t c = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[at], text[at + 1]);
        if (QChar::requiresSurrogates(c))
            ++at;
        if (!QChar::isLetter(c))
            continue;
        ++scripts.letters[size_t(QChar::script(c))];
        ++scripts.total;
    }
    return scripts;
}

bool hasAny(QStringView text, QStringView characters)
{
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return characters.contains(c); });
}

QString cyrillicLanguage(QStringView text)
{
    if (hasAny(text, u"іїєґІЇЄҐ"))
        return u"uk"_s;
    if (hasAny(text, u"ђћљњџј"))
        return u"sr"_s;
    return hasAny(text, u"ыэёЫЭЁ") || !hasAny(text, u"ъЪ") ? u"ru"_s : u"bg"_s;
}

QString arabicLanguage(QStringView text)
{
    if (hasAny(text, u"ٹڈڑےں"))
        return u"ur"_s;
    return hasAny(text, u"پچژگ") ? u"fa"_s : u"ar"_s;
}

/// The language of scripts that one language (or one that can be told by letters) is written in; empty for Latin.
QString languageOfScript(int script, QStringView text)
{
    switch (script) {
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return u"ja"_s;
    case QChar::Script_Han:
        return u"zh"_s;
    case QChar::Script_Hangul:
        return u"ko"_s;
    case QChar::Script_Thai:
        return u"th"_s;
    case QChar::Script_Lao:
        return u"lo"_s;
    case QChar::Script_Khmer:
        return u"km"_s;
    case QChar::Script_Myanmar:
        return u"my"_s;
    case QChar::Script_Arabic:
        return arabicLanguage(text);
    case QChar::Script_Hebrew:
        return u"he"_s;
    case QChar::Script_Greek:
        return u"el"_s;
    case QChar::Script_Cyrillic:
        return cyrillicLanguage(text);
    case QChar::Script_Devanagari:
        return text.contains(QStringView(u"आहे")) ? u"mr"_s : u"hi"_s;
    case QChar::Script_Bengali:
        return u"bn"_s;
    case QChar::Script_Tamil:
        return u"ta"_s;
    case QChar::Script_Telugu:
        return u"te"_s;
    case QChar::Script_Gujarati:
        return u"gu"_s;
    case QChar::Script_Gurmukhi:
        return u"pa"_s;
    case QChar::Script_Kannada:
        return u"kn"_s;
    case QChar::Script_Malayalam:
        return u"ml"_s;
    case QChar::Script_Sinhala:
        return u"si"_s;
    default:
        return {};
    }
}

/// Letters and endings that speak for one of the languages written in Latin letters.
struct Sign {
    const char *language;
    const char16_t *letters;
    double weight;
};

constexpr Sign letterSigns[] = {
    {"de", u"ßäöü", 1.2}, {"es", u"ñ¿¡", 3}, {"es", u"áéíóú", 0.6}, {"pt", u"ãõ", 3}, {"pt", u"çáéíóúâêô", 0.5},
    {"fr", u"èêëîïûùœ", 1.5}, {"fr", u"çé", 0.8}, {"it", u"àèìòù", 0.8}, {"sv", u"å", 1.5}, {"sv", u"äö", 0.8},
    {"da", u"æø", 2.5}, {"da", u"å", 1}, {"pl", u"łąęśżźćń", 2.5}, {"tr", u"ğışİ", 2.5}, {"tr", u"çöü", 0.5},
    {"vi", u"ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", 2.5}};

struct Ending {
    const char *language;
    QLatin1StringView ending;
};

constexpr Ending knownEndings[] = {
    {"en", "tion"_L1}, {"en", "ing"_L1}, {"en", "ed"_L1}, {"en", "ly"_L1}, {"en", "ness"_L1}, {"de", "ung"_L1}, {"de", "keit"_L1},
    {"de", "lich"_L1}, {"de", "isch"_L1}, {"de", "en"_L1}, {"de", "schaft"_L1}, {"es", "cion"_L1}, {"es", "dad"_L1}, {"es", "ando"_L1},
    {"es", "mente"_L1}, {"es", "os"_L1}, {"pt", "cao"_L1}, {"pt", "coes"_L1}, {"pt", "dade"_L1}, {"fr", "eau"_L1}, {"fr", "aux"_L1},
    {"fr", "eux"_L1}, {"fr", "tion"_L1}, {"fr", "ement"_L1}, {"it", "zione"_L1}, {"it", "tta"_L1}, {"it", "ita"_L1}, {"it", "mente"_L1},
    {"nl", "ij"_L1}, {"nl", "heid"_L1}, {"nl", "aan"_L1}, {"nl", "en"_L1}, {"id", "kan"_L1}, {"id", "nya"_L1}, {"id", "an"_L1},
    {"ms", "kan"_L1}, {"ms", "nya"_L1}, {"ms", "an"_L1}, {"tr", "lar"_L1}, {"tr", "ler"_L1}, {"pl", "nie"_L1}};

/// Words that only one of the two uses; both share most of their small words.
bool speaksMalay(const QString &text, bool *indonesian)
{
    QHash<QString, int> counts;
    for (WordScanner scanner(text); scanner.next();)
        ++counts[scanner.word().toString()];
    static const QStringList malay = u"kerana bahawa ialah boleh awak mahu sahaja syarikat perkhidmatan pejabat kereta telefon bimbit "
                                     "kelmarin isnin khamis ahad ogos julai jun mac januari februari encik puan cik kementerian bandar "
                                     "pelbagai selepas semasa tiada pihak hendaklah sekiranya daripada percuma bayaran pengguna baharu "
                                     "had cuti doktor pukul petang sijil lesen cawangan akaun maklumat peribadi ubat wang beli pesanan "
                                     "penghantaran bermula kempen universiti kualiti aktiviti bolehkah adakah sila macam guna"_s.split(u' ');
    static const QStringList indonesian_ = u"karena bahwa bisa adalah perusahaan layanan kantor mobil ponsel kemarin senin kamis minggu "
                                           "agustus juli juni maret januari februari bapak ibu kementrian kota berbagai setelah ketika "
                                           "saat tersebut merupakan yaitu gratis biaya pembayaran baru libur dokter jam sore sertifikat "
                                           "sim cabang akun informasi pribadi obat uang pengiriman mulai kampanye universitas kualitas "
                                           "aktivitas anda silakan seperti gunakan tidak kapan dimana sebuah berapakah negara"_s.split(u' ');
    double ms = 0;
    double id = 0;
    for (const QString &word : malay)
        ms += std::min(3, counts.value(word));
    for (const QString &word : indonesian_)
        id += std::min(3, counts.value(word));
    *indonesian = id > 0;
    return ms > id;
}

/// The languages written in Latin letters as numbers, in the order of their names: this is asked for every word of every document.
struct Signs {
    static constexpr size_t most = 64;
    QStringList names;
    QHash<QStringView, QList<int>> smallWords; ///< whose each is; the words are those of functionWords()
    QList<int> letters; ///< whose each of letterSigns is
    QHash<char16_t, QList<std::pair<QLatin1StringView, int>>> endings; ///< by their last letter

    Signs()
    {
        names = languagesWithFunctionWords();
        for (const Sign &sign : letterSigns)
            names.append(QString::fromLatin1(sign.language));
        for (const Ending &sign : knownEndings)
            names.append(QString::fromLatin1(sign.language));
        names.sort();
        names.removeDuplicates();
        Q_ASSERT(size_t(names.size()) <= most);
        for (const QString &language : languagesWithFunctionWords()) {
            for (const QString &word : functionWords(language))
                smallWords[word].append(numberOf(language));
        }
        for (const Sign &sign : letterSigns)
            letters.append(numberOf(QString::fromLatin1(sign.language)));
        for (const Ending &sign : knownEndings)
            endings[char16_t(sign.ending.back().unicode())].append({sign.ending, numberOf(QString::fromLatin1(sign.language))});
    }
    int numberOf(const QString &language) const { return int(names.indexOf(language)); }
};

const Signs &signs()
{
    static const Signs known;
    return known;
}

using Scores = std::array<double, Signs::most>;

/// What its words say for each language; how many words there are.
int scoreWords(const QString &text, Scores &scores)
{
    int words = 0;
    for (WordScanner scanner(text); scanner.next(); ++words) {
        const QStringView word = scanner.word();
        if (scanner.isAcronym())
            continue; // "U.S." is no English "us"
        if (const auto known = signs().smallWords.constFind(word); known != signs().smallWords.constEnd()) {
            for (const int language : *known)
                scores[size_t(language)] += word.size() > 1 ? 1.0 : 0.3;
        }
        const auto endings = word.isEmpty() ? signs().endings.constEnd() : signs().endings.constFind(word.back().unicode());
        if (endings == signs().endings.constEnd())
            continue;
        for (const auto &[ending, language] : *endings) {
            if (word.size() > ending.size() + 2 && word.endsWith(ending))
                scores[size_t(language)] += 0.25;
        }
    }
    return words;
}

/// How often each occurs, in small letters: there are few in most texts, so that looking for signs among them costs nothing.
QHash<char16_t, int> lettersBeyondAscii(const QString &text)
{
    QHash<char16_t, int> counts;
    for (const QChar c : text) {
        if (c.unicode() > 127)
            ++counts[c.toLower().unicode()];
    }
    return counts;
}

struct Guess {
    QString language;
    bool sure = false; ///< more text would say the same
};

Guess latinLanguage(const QString &text)
{
    Scores scores {};
    const int words = scoreWords(text, scores);
    if (words == 0)
        return {};
    const QHash<char16_t, int> foreign = lettersBeyondAscii(text);
    for (qsizetype i = 0; i < signs().letters.size() && !foreign.isEmpty(); ++i) {
        int count = 0;
        for (const QChar letter : QStringView(letterSigns[i].letters))
            count += foreign.value(letter.unicode());
        scores[size_t(signs().letters.at(i))] += letterSigns[i].weight * std::min(count, words);
    }

    QString best;
    double first = 0;
    double second = 0;
    for (qsizetype i = 0; i < signs().names.size(); ++i) {
        const QString &language = signs().names.at(i);
        const double score = scores[size_t(i)];
        const bool sibling = (language == "ms"_L1 && best == "id"_L1) || (language == "id"_L1 && best == "ms"_L1);
        if (score > first) {
            second = sibling ? second : first;
            first = score;
            best = language;
        } else if (!sibling) {
            second = std::max(second, score);
        }
    }
    // One small word in ten is little for running text, but a question has few words at all.
    if (first < 1 || first < 0.06 * words || first < second * 1.08)
        return {};
    if (best == "id"_L1 || best == "ms"_L1) {
        bool indonesian = false;
        if (speaksMalay(text, &indonesian))
            return {u"ms"_s};
        const auto scoreOf = [&scores](const QString &language) { return scores[size_t(signs().numberOf(language))]; };
        return {indonesian || scoreOf(u"id"_s) >= scoreOf(u"ms"_s) ? u"id"_s : u"ms"_s};
    }
    return {best, words >= enoughWords && first > 0.2 * words && first > second * 2};
}

} // namespace

namespace {

constexpr qsizetype enoughForOwn = 240; ///< characters of a part that is to have a language of its own
constexpr qsizetype enoughDense = 50; ///< the same where a character is a syllable or a word

/// Whether a part of a text in the other language may be taken for the one: told apart by signs that need not occur in so few words.
bool areEasilyConfused(const QString &one, const QString &other)
{
    static const QList<QStringList> families = {{u"id"_s, u"ms"_s}, {u"hi"_s, u"mr"_s, u"ne"_s, u"sa"_s}, {u"ar"_s, u"fa"_s, u"ur"_s, u"ps"_s},
                                                {u"ru"_s, u"uk"_s, u"bg"_s, u"be"_s, u"sr"_s, u"mk"_s}, {u"da"_s, u"no"_s, u"nb"_s, u"nn"_s, u"sv"_s},
                                                {u"es"_s, u"gl"_s, u"ca"_s}, {u"pt"_s, u"gl"_s}};
    if (one == "zh"_L1 && other == "ja"_L1)
        return true; // a list of names in Japanese may have no kana
    return std::any_of(families.begin(), families.end(), [&](const QStringList &each) { return each.contains(one) && each.contains(other); });
}

} // namespace

QString languageOfPart(const QString &part, const QString &ofDocument)
{
    const QString base = ofDocument.section(u'-', 0, 0).toLower();
    if (base.isEmpty() || part.size() < enoughDense)
        return ofDocument;
    // A quotation in the middle or a table of names makes one half of it; running text says the same in both. Most parts are in the
    // language of their document, which the first half says.
    const QString own = recogniseLanguage(part.left(part.size() / 2));
    if (own.isEmpty() || own == base || areEasilyConfused(own, base))
        return ofDocument;
    const bool isDense = own == "zh"_L1 || own == "ja"_L1 || own == "ko"_L1;
    const bool isSure = (isDense || part.size() >= enoughForOwn) && recogniseLanguage(part.mid(part.size() / 2)) == own && recogniseLanguage(part) == own;
    return isSure ? own : ofDocument;
}

QString recogniseLanguage(const QString &text)
{
    const QString part = text.left(readAtMost);
    const Scripts scripts = countScripts(part);
    if (scripts.total == 0)
        return {};
    const int kana = scripts.letters[QChar::Script_Hiragana] + scripts.letters[QChar::Script_Katakana];
    const int han = scripts.letters[QChar::Script_Han];
    if (kana > 0 && kana * 12 >= han && (kana + han) * 4 >= scripts.total)
        return u"ja"_s;
    int script = QChar::Script_Unknown;
    int most = 0;
    for (int each = 0; each < QChar::ScriptCount; ++each) {
        // A character of these scripts says as much as several letters do.
        const bool dense = each == QChar::Script_Han || each == QChar::Script_Hangul;
        const int weight = scripts.letters[size_t(each)] * (dense ? 3 : 1);
        if (weight > most) {
            most = weight;
            script = each;
        }
    }
    if (script == QChar::Script_Latin) {
        const Guess first = latinLanguage(part.left(readFirst));
        return first.sure || part.size() <= readFirst ? first.language : latinLanguage(part).language;
    }
    return languageOfScript(script, part);
}

} // namespace dialogist::knowledge
