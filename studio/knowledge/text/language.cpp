// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/text/language.h"

#include "studio/knowledge/text/functionwords.h"
#include "studio/knowledge/text/words.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <array>
#include <cmath>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readAtMost = 6000;

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

constexpr Ending endings[] = {
    {"en", "tion"_L1}, {"en", "ing"_L1}, {"en", "ed"_L1}, {"en", "ly"_L1}, {"en", "ness"_L1}, {"de", "ung"_L1}, {"de", "keit"_L1},
    {"de", "lich"_L1}, {"de", "isch"_L1}, {"de", "en"_L1}, {"de", "schaft"_L1}, {"es", "cion"_L1}, {"es", "dad"_L1}, {"es", "ando"_L1},
    {"es", "mente"_L1}, {"es", "os"_L1}, {"pt", "cao"_L1}, {"pt", "coes"_L1}, {"pt", "dade"_L1}, {"fr", "eau"_L1}, {"fr", "aux"_L1},
    {"fr", "eux"_L1}, {"fr", "tion"_L1}, {"fr", "ement"_L1}, {"it", "zione"_L1}, {"it", "tta"_L1}, {"it", "ita"_L1}, {"it", "mente"_L1},
    {"nl", "ij"_L1}, {"nl", "heid"_L1}, {"nl", "aan"_L1}, {"nl", "en"_L1}, {"id", "kan"_L1}, {"id", "nya"_L1}, {"id", "an"_L1},
    {"ms", "kan"_L1}, {"ms", "nya"_L1}, {"ms", "an"_L1}, {"tr", "lar"_L1}, {"tr", "ler"_L1}, {"pl", "nie"_L1}};

/// Words that only one of the two uses; both share most of their small words.
bool speaksMalay(const QHash<QString, int> &counts, bool *indonesian)
{
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

const QHash<QString, QStringList> &languagesOfSmallWords()
{
    static const QHash<QString, QStringList> languages = [] {
        QHash<QString, QStringList> made;
        for (const QString &language : languagesWithFunctionWords()) {
            for (const QString &word : functionWords(language))
                made[word].append(language);
        }
        return made;
    }();
    return languages;
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

QString latinLanguage(const QString &text)
{
    QHash<QString, int> counts;
    int words = 0;
    for (WordScanner scanner(text); scanner.next(); ++words)
        ++counts[scanner.word().toString()];
    if (words == 0)
        return {};

    QMap<QString, double> scores;
    for (auto word = counts.cbegin(); word != counts.cend(); ++word) {
        const auto known = languagesOfSmallWords().constFind(word.key());
        if (known == languagesOfSmallWords().constEnd())
            continue;
        for (const QString &language : *known)
            scores[language] += word.value() * (word.key().size() > 1 ? 1.0 : 0.3);
    }
    const QHash<char16_t, int> foreign = lettersBeyondAscii(text);
    for (const Sign &sign : letterSigns) {
        int count = 0;
        for (const QChar letter : QStringView(sign.letters))
            count += foreign.value(letter.unicode());
        scores[QString::fromLatin1(sign.language)] += sign.weight * std::min(count, words);
    }
    for (auto word = counts.cbegin(); word != counts.cend(); ++word) {
        for (const Ending &sign : endings) {
            if (word.key().size() > sign.ending.size() + 2 && word.key().endsWith(sign.ending))
                scores[QString::fromLatin1(sign.language)] += 0.25 * word.value();
        }
    }

    QString best;
    double first = 0;
    double second = 0;
    for (auto score = scores.cbegin(); score != scores.cend(); ++score) {
        const bool sibling = (score.key() == "ms"_L1 && best == "id"_L1) || (score.key() == "id"_L1 && best == "ms"_L1);
        if (score.value() > first) {
            second = sibling ? second : first;
            first = score.value();
            best = score.key();
        } else if (!sibling) {
            second = std::max(second, score.value());
        }
    }
    // One small word in ten is little for running text, but a question has few words at all.
    if (first < 1 || first < 0.06 * words || first < second * 1.08)
        return {};
    if (best == "id"_L1 || best == "ms"_L1) {
        bool indonesian = false;
        if (speaksMalay(counts, &indonesian))
            return u"ms"_s;
        return indonesian || scores.value(u"id"_s) >= scores.value(u"ms"_s) ? u"id"_s : u"ms"_s;
    }
    return best;
}

} // namespace

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
    if (script == QChar::Script_Latin)
        return latinLanguage(part);
    return languageOfScript(script, part);
}

} // namespace dialogist::knowledge
