// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/numberwords.h"

#include "studio/nlu/wording.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
struct Part {
    /// Ten adds ten to the unit before it ("belas"), Tens multiplies it ("puluh"), Shift moves the number behind it ("साढ़े").
    enum Kind { Unit, Tens, Ten, Hundred, Scale, Whole, Shift };
    Kind kind = Unit;
    double value = 0;
};

using Words = QHash<QString, Part>;

void add(Words *words, Part::Kind kind, double value, QStringView list)
{
    for (const QString &word : list.toString().split(u',', Qt::SkipEmptyParts))
        words->insert(plainWording(word).remove(u' '), {kind, value});
}

/// Values from `first` on, one word list each, separated by blanks.
void addRow(Words *words, Part::Kind kind, double first, double step, QStringView lists)
{
    double value = first;
    for (const QString &list : lists.toString().split(u' ', Qt::SkipEmptyParts)) {
        add(words, kind, value, list);
        value += step;
    }
}

Words englishWords()
{
    Words words;
    addRow(&words, Part::Unit, 0, 1,
        u"zero,nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen");
    addRow(&words, Part::Tens, 20, 10, u"twenty thirty forty,fourty fifty sixty seventy eighty ninety");
    add(&words, Part::Hundred, 100, u"hundred");
    addRow(&words, Part::Scale, 1e3, 0, u"thousand,k");
    add(&words, Part::Scale, 1e5, u"lakh,lakhs,lac");
    add(&words, Part::Scale, 1e6, u"million,millions,mn");
    add(&words, Part::Scale, 1e7, u"crore,crores");
    add(&words, Part::Scale, 1e9, u"billion,billions,bn");
    add(&words, Part::Whole, 12, u"dozen");
    add(&words, Part::Whole, 0.5, u"half");
    return words;
}

/// Malay and Indonesian count alike; each knows the other's words.
Words malayWords()
{
    Words words;
    addRow(&words, Part::Unit, 0, 1,
        u"kosong,sifar,nol satu,se dua tiga empat lima enam tujuh lapan,delapan sembilan sepuluh sebelas");
    add(&words, Part::Ten, 10, u"belas");
    add(&words, Part::Tens, 10, u"puluh");
    add(&words, Part::Hundred, 100, u"ratus");
    add(&words, Part::Whole, 100, u"seratus");
    add(&words, Part::Scale, 1e3, u"ribu,rb");
    add(&words, Part::Whole, 1e3, u"seribu");
    add(&words, Part::Scale, 1e6, u"juta,jt");
    add(&words, Part::Whole, 1e6, u"sejuta");
    add(&words, Part::Scale, 1e9, u"miliar,milyar,bilion");
    add(&words, Part::Scale, 1e12, u"triliun,trilion");
    add(&words, Part::Whole, 12, u"selusin,lusin");
    add(&words, Part::Whole, 0.5, u"setengah,separuh");
    return words;
}

Words hindiWords()
{
    Words words;
    addRow(&words, Part::Unit, 0, 1,
        u"शून्य एक दो तीन चार पाँच,पांच छह,छः,छे,छ: सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह,पन्द्रह सोलह सत्रह अठारह उन्नीस बीस "
        u"इक्कीस बाईस,बाइस तेईस,तेइस चौबीस पच्चीस छब्बीस सत्ताईस,सत्ताइस अट्ठाईस,अठाईस,अट्ठाइस उनतीस तीस इकतीस,इकत्तीस बत्तीस तैंतीस,तेंतीस चौंतीस पैंतीस "
        u"छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस,चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास "
        u"इक्यावन बावन तिरपन,तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन,अठावन उनसठ साठ इकसठ बासठ तिरसठ,तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर "
        u"सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी,उनासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी,सतासी अट्ठासी,अठासी नवासी "
        u"नब्बे इक्यानवे,इक्यानबे बानवे,बानबे तिरानवे,तिरानबे चौरानवे,चौरानबे पचानवे,पंचानवे,पचानबे छियानवे,छियानबे सत्तानवे,सत्तानबे अट्ठानवे,अट्ठानबे निन्यानवे,निन्यानबे");
    add(&words, Part::Hundred, 100, u"सौ");
    add(&words, Part::Scale, 1e3, u"हज़ार,हजार");
    add(&words, Part::Scale, 1e5, u"लाख");
    add(&words, Part::Scale, 1e6, u"मिलियन");
    add(&words, Part::Scale, 1e7, u"करोड़,करोड");
    add(&words, Part::Scale, 1e9, u"अरब");
    add(&words, Part::Unit, 1.5, u"डेढ़,डेढ");
    add(&words, Part::Unit, 2.5, u"ढाई");
    add(&words, Part::Whole, 0.5, u"आधा,आधे,आधी");
    add(&words, Part::Shift, 0.5, u"साढ़े,साढे");
    add(&words, Part::Shift, 0.25, u"सवा");
    add(&words, Part::Shift, -0.25, u"पौने");
    return words;
}

/// German scales are words of their own; the rest is one word and is taken apart by germanNumber().
Words germanWords()
{
    Words words;
    add(&words, Part::Scale, 1e6, u"million,millionen,mio");
    add(&words, Part::Scale, 1e9, u"milliarde,milliarden,mrd");
    add(&words, Part::Scale, 1e3, u"tausend,tsd");
    add(&words, Part::Unit, 1, u"ein,eine,einen,einem,einer,eins");
    add(&words, Part::Whole, 12, u"dutzend");
    add(&words, Part::Whole, 0.5, u"halb,halbe,halben,halber,halbes");
    return words;
}

const Words &wordsOf(const QString &base)
{
    static const Words english = englishWords();
    static const Words malay = malayWords();
    static const Words hindi = hindiWords();
    static const Words german = germanWords();
    return base == u"de" ? german : base == u"id" || base == u"ms" ? malay : base == u"hi" ? hindi : english;
}

/// German below a hundred: "siebzehn", "fünfundzwanzig"; -1 = no number.
int germanBelowHundred(const QString &word)
{
    static const QHash<QString, int> simple = [] {
        QHash<QString, int> table;
        int value = 0;
        for (const QString &name : u"null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
                                   "sechzehn siebzehn achtzehn neunzehn"_s.split(u' '))
            table.insert(plainWording(name), value++);
        table.insert(u"ein"_s, 1);
        table.insert(u"zwo"_s, 2);
        value = 20;
        for (const QString &name : u"zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"_s.split(u' ')) {
            table.insert(plainWording(name), value);
            value += 10;
        }
        return table;
    }();
    if (const auto found = simple.constFind(word); found != simple.cend())
        return *found;
    const qsizetype und = word.indexOf(u"und"_s);
    if (und <= 0)
        return -1;
    const int unit = simple.value(word.left(und), -1);
    const int tens = simple.value(word.mid(und + 3), -1);
    return unit >= 1 && unit <= 9 && tens >= 20 ? tens + unit : -1;
}

double germanNumber(const QString &word)
{
    if (word.size() > 80 || word.isEmpty())
        return -1;
    if (word == u"anderthalb" || word == u"eineinhalb")
        return 1.5;
    if (word.endsWith(u"einhalb"_s)) {
        const double whole = germanBelowHundred(word.chopped(7));
        return whole >= 2 ? whole + 0.5 : -1;
    }
    if (const qsizetype at = word.indexOf(u"tausend"_s); at >= 0) {
        const double left = at == 0 ? 1 : germanNumber(word.left(at));
        QString rest = word.mid(at + 7);
        if (rest.startsWith(u"und"_s))
            rest = rest.mid(3);
        const double right = rest.isEmpty() ? 0 : germanNumber(rest);
        return left < 0 || left >= 1000 || right < 0 || right >= 1000 ? -1 : left * 1000 + right;
    }
    if (const qsizetype at = word.indexOf(u"hundert"_s); at >= 0) {
        const double left = at == 0 ? 1 : germanBelowHundred(word.left(at));
        QString rest = word.mid(at + 7);
        if (rest.startsWith(u"und"_s))
            rest = rest.mid(3);
        const double right = rest.isEmpty() ? 0 : germanBelowHundred(rest);
        return left < 1 || right < 0 ? -1 : left * 100 + right;
    }
    return germanBelowHundred(word);
}

std::optional<Part> partAt(const Token &token, const QString &base)
{
    if (token.kind != Token::Word)
        return std::nullopt;
    const Words &words = wordsOf(base);
    if (const auto found = words.constFind(token.plain); found != words.cend())
        return *found;
    if (base == u"de") {
        const double value = germanNumber(token.plain);
        return value < 0 ? std::nullopt : std::optional(Part {value >= 100 ? Part::Whole : Part::Unit, value});
    }
    return std::nullopt;
}

/// Adds the parts of one number word by word; says no to what cannot follow ("two three").
class Sum
{
public:
    bool take(const Part &part)
    {
        switch (part.kind) {
        case Part::Shift:
            if (m_parts > 0)
                return false;
            m_shift = part.value;
            m_hasShift = true;
            break;
        case Part::Unit:
            if (m_unitDone || (m_tensDone && part.value > 9))
                return false;
            m_group += part.value;
            m_last = part.value;
            m_unitDone = true;
            break;
        case Part::Ten:
        case Part::Tens:
            if (!takeTens(part))
                return false;
            break;
        case Part::Hundred:
            if (m_hundredDone || m_group > 99)
                return false;
            m_group = ((m_group == 0 ? 1 : m_group) + takeShift()) * 100;
            m_hundredDone = true;
            m_unitDone = m_tensDone = false;
            break;
        case Part::Scale:
            if (part.value >= m_scale || (m_parts > 0 && m_group == 0 && !m_hasShift))
                return false;
            m_total += ((m_group == 0 ? 1 : m_group) + takeShift()) * part.value;
            m_scale = part.value;
            m_group = 0;
            m_unitDone = m_tensDone = m_hundredDone = false;
            break;
        case Part::Whole:
            if (!takeWhole(part.value))
                return false;
            break;
        }
        ++m_parts;
        return true;
    }

    bool isEmpty() const { return m_parts == 0 || (m_hasShift && m_parts == 1); }
    bool mayTakeAnd() const { return m_hundredDone || (m_scale < 1e30 && m_group == 0); }
    double value() { return m_total + m_group + takeShift(); }

private:
    bool takeTens(const Part &part)
    {
        if (part.kind == Part::Ten || part.value == 10) { // "dua belas", "dua puluh"
            if (!m_unitDone || m_last < 1 || m_last > 9 || m_tensDone)
                return false;
            m_group += part.kind == Part::Ten ? 10 : 9 * m_last;
            m_tensDone = true;
            m_unitDone = part.kind == Part::Ten;
            return true;
        }
        if (m_tensDone || m_unitDone)
            return false;
        m_group += part.value;
        m_tensDone = true;
        return true;
    }

    bool takeWhole(double value)
    {
        if (value >= 1e3) { // "seribu", and German thousands
            if (value >= m_scale || m_group > 0)
                return false;
            m_total += value;
            m_scale = 1e3;
            return true;
        }
        if (value < 1 ? m_parts > 0 : m_hundredDone || (value != 12 && (m_unitDone || m_tensDone)))
            return false;
        m_group = value == 12 ? std::max(1.0, m_group) * 12 : m_group + value;
        m_hundredDone = true;
        m_unitDone = m_tensDone = value != 100;
        return true;
    }

    double takeShift()
    {
        const double shift = m_shift;
        m_shift = 0;
        return shift;
    }

    double m_total = 0;
    double m_group = 0;
    double m_scale = 1e31;
    double m_last = 0;
    double m_shift = 0;
    int m_parts = 0;
    bool m_hasShift = false;
    bool m_unitDone = false;
    bool m_tensDone = false;
    bool m_hundredDone = false;
};

bool isAnd(const Token &token, const QString &base)
{
    return (base != u"de" && token.is(u"and")) || (base == u"de" && token.is(u"und"));
}

bool isOneOf(const Token &token, const QString &base, const QHash<QString, QStringList> &words)
{
    const auto list = words.constFind(base);
    return token.kind == Token::Word && list != words.cend() && list->contains(token.plain);
}

/// The word between whole and decimals: "one point five".
bool isPoint(const Token &token, const QString &base)
{
    static const QHash<QString, QStringList> words = {{u"en"_s, {u"point"_s}}, {u"de"_s, {u"komma"_s, u"punkt"_s}},
        {u"id"_s, {u"koma"_s}}, {u"ms"_s, {u"perpuluhan"_s}}, {u"hi"_s, {plainWording(u"दशमलव"_s), plainWording(u"पॉइंट"_s)}}};
    return isOneOf(token, base, words);
}

bool isHyphen(const Token &token)
{
    return token.kind == Token::Sign && !token.isSpaceBefore && (token.is(u"-") || token.is(u"‑"));
}

/// "first", "zwanzigste", "ketiga", "पाँचवाँ" as one word; -1 = none.
double ordinalWord(const QString &word, const QString &base)
{
    static const QHash<QString, double> irregular = [] {
        QHash<QString, double> table;
        const auto put = [&table](double value, QStringView list) {
            for (const QString &name : list.toString().split(u','))
                table.insert(plainWording(name), value);
        };
        put(1, u"first,erst,pertama,kesatu,पहला,पहली,पहले");
        put(2, u"second,zweit,kedua,दूसरा,दूसरी,दूसरे");
        put(3, u"third,dritt,ketiga,तीसरा,तीसरी,तीसरे");
        put(4, u"fourth,keempat,चौथा,चौथी,चौथे");
        put(5, u"fifth,kelima");
        put(6, u"keenam,छठा,छठी,छठे,छठवाँ");
        put(7, u"siebt,ketujuh");
        put(8, u"eighth,acht,kedelapan,kelapan");
        put(9, u"ninth,kesembilan");
        put(10, u"kesepuluh");
        put(11, u"kesebelas");
        put(12, u"twelfth");
        return table;
    }();
    QString stem = word;
    if (base == u"de") {
        for (const QString &ending : {u"en"_s, u"er"_s, u"es"_s, u"em"_s, u"e"_s}) {
            if (stem.endsWith(ending)) {
                stem.chop(ending.size());
                break;
            }
        }
        if (stem.size() == word.size() || !stem.endsWith(u't'))
            return -1;
        if (const auto found = irregular.constFind(stem); found != irregular.cend())
            return *found;
        stem.chop(stem.endsWith(u"st"_s) ? 2 : 1);
        return germanNumber(stem);
    }
    if (const auto found = irregular.constFind(word); found != irregular.cend())
        return *found;
    const Words &words = wordsOf(base);
    const auto valueOf = [&words](const QString &name) {
        const auto found = words.constFind(name);
        return found != words.cend() && (found->kind == Part::Unit || found->kind == Part::Tens) ? found->value : -1;
    };
    if (base == u"hi") {
        for (const QString &ending : {u"वाँ"_s, u"वां"_s, u"वीं"_s, u"वें"_s}) {
            if (const QString plain = plainWording(ending); word.endsWith(plain))
                return valueOf(word.chopped(plain.size()));
        }
        return -1;
    }
    if (word.endsWith(u"ieth"_s))
        return valueOf(word.chopped(4) + u'y');
    return word.endsWith(u"th"_s) ? valueOf(word.chopped(2)) : -1;
}

bool isOrdinalSuffix(const Token &token, const QString &base)
{
    static const QStringList english = {u"st"_s, u"nd"_s, u"rd"_s, u"th"_s};
    static const QStringList hindi
        = {plainWording(u"वाँ"_s), plainWording(u"वां"_s), plainWording(u"वीं"_s), plainWording(u"वें"_s)};
    return !token.isSpaceBefore && (base == u"hi" ? hindi.contains(token.plain) || english.contains(token.plain) : english.contains(token.plain));
}
} // namespace

bool isArticleNumber(const QString &plain, const QString &base)
{
    static const QStringList german = {u"ein"_s, u"eine"_s, u"einen"_s, u"einem"_s, u"einer"_s};
    return base == u"de" ? german.contains(plain)
        : base == u"id" || base == u"ms" ? plain == u"se"
        : base != u"hi" && (plain == u"a" || plain == u"an");
}

qsizetype behindAndHalf(const QList<Token> &tokens, qsizetype at, const QString &base)
{
    if ((base == u"id" || base == u"ms") && at < tokens.size() && tokens[at].is(u"setengah"))
        return at + 1;
    const bool isEnglish = base == u"en" && at + 2 < tokens.size() && tokens[at].is(u"and") && tokens[at + 1].is(u"a")
        && tokens[at + 2].is(u"half");
    return isEnglish ? at + 3 : 0;
}

bool isMinusWord(const Token &token, const QString &base)
{
    static const QHash<QString, QStringList> words = {{u"en"_s, {u"minus"_s, u"negative"_s}}, {u"de"_s, {u"minus"_s}},
        {u"id"_s, {u"minus"_s, u"negatif"_s}}, {u"ms"_s, {u"minus"_s, u"negatif"_s, u"tolak"_s}},
        {u"hi"_s, {plainWording(u"माइनस"_s), plainWording(u"ऋण"_s), u"minus"_s}}};
    return isOneOf(token, base, words);
}

namespace {
/// What may follow the whole of a number in words: decimals, a half, and the scale of both.
void takeRest(const QList<Token> &tokens, const QString &base, NumberAt *number)
{
    qsizetype i = number->next;
    if (number->value != std::floor(number->value) || i >= tokens.size())
        return;
    if (isPoint(tokens[i], base)) {
        QString digits;
        for (++i; i < tokens.size(); ++i) {
            const auto part = partAt(tokens[i], base);
            if (!part || part->kind != Part::Unit || part->value > 9 || part->value != std::floor(part->value))
                break;
            digits += QString::number(int(part->value));
        }
        if (digits.isEmpty())
            return;
        number->value += (u"0."_s + digits).toDouble();
    } else if (const qsizetype next = behindAndHalf(tokens, i, base); next > 0 && number->value < 100) {
        number->value += 0.5;
        i = next;
    } else {
        return;
    }
    number->next = i;
    const auto scale = i < tokens.size() ? partAt(tokens[i], base) : std::nullopt;
    if (scale && scale->kind == Part::Scale && tokens[i].plain.size() > 1) {
        number->value *= scale->value;
        ++number->next;
    }
}

/// "half a million", "half a dozen", "setengah juta"; "half an hour" is read by what counts hours.
std::optional<NumberAt> halfOfScale(const QList<Token> &tokens, qsizetype at, const QString &base)
{
    const bool isEnglish = base == u"en" && at + 2 < tokens.size() && tokens[at].is(u"half") && tokens[at + 1].is(u"a");
    const bool isMalay = (base == u"id" || base == u"ms") && at + 1 < tokens.size() && tokens[at].is(u"setengah");
    if (!isEnglish && !isMalay)
        return std::nullopt;
    const qsizetype of = at + (isEnglish ? 2 : 1);
    const auto part = partAt(tokens[of], base);
    if (!part || tokens[of].plain.size() < 2 || (part->kind != Part::Scale && part->value != 12))
        return std::nullopt;
    return NumberAt {part->value / 2, of + 1, false, true};
}

bool isBareScale(const std::optional<Part> &part)
{
    return part && (part->kind == Part::Hundred || part->kind == Part::Scale || (part->kind == Part::Whole && (part->value == 100 || part->value == 1000)));
}

/// "a couple of hundred" is two hundred.
std::optional<NumberAt> coupleOfScale(const QList<Token> &tokens, qsizetype at, const QString &base)
{
    const qsizetype couple = at < tokens.size() && tokens[at].is(u"a") ? at + 1 : at;
    if (base != u"en" || couple + 2 >= tokens.size() || !tokens[couple].is(u"couple") || !tokens[couple + 1].is(u"of"))
        return std::nullopt;
    const auto part = partAt(tokens[couple + 2], base);
    const bool isScale = isBareScale(part) && tokens[couple + 2].plain.size() > 1;
    return isScale ? std::optional(NumberAt {2 * part->value, couple + 3, false, true}) : std::nullopt;
}

/// "a few hundred", "ein paar tausend", "beberapa ratus": how many hundreds nobody says, and one is not meant.
bool isVagueScale(const QList<Token> &tokens, qsizetype at, const QString &base)
{
    static const QStringList malay = {u"beberapa"_s, u"banyak"_s};
    static const QHash<QString, QStringList> words = {{u"en"_s, {u"few"_s, u"several"_s, u"some"_s, u"many"_s}},
        {u"de"_s, {u"paar"_s, u"einige"_s, u"mehrere"_s, u"viele"_s}}, {u"id"_s, malay}, {u"ms"_s, malay},
        {u"hi"_s, {plainWording(u"कुछ"_s), plainWording(u"कई"_s)}}};
    return at > 0 && at < tokens.size() && isOneOf(tokens[at - 1], base, words) && isBareScale(partAt(tokens[at], base));
}
} // namespace

std::optional<NumberAt> numberInWords(const QList<Token> &tokens, qsizetype at, const QString &base)
{
    if (const auto half = halfOfScale(tokens, at, base))
        return half;
    if (const auto couple = coupleOfScale(tokens, at, base))
        return couple;
    if (isVagueScale(tokens, at, base))
        return std::nullopt;
    Sum sum;
    qsizetype next = at;
    qsizetype i = at;
    // "a hundred", "a million"; "half an hour" is read by what counts hours.
    if (i + 1 < tokens.size() && base != u"de" && base != u"hi" && (tokens[i].is(u"a") || tokens[i].is(u"an"))) {
        const auto part = partAt(tokens[i + 1], base);
        if (!part || (part->kind != Part::Hundred && part->kind != Part::Scale && part->value != 12))
            return std::nullopt;
        ++i;
    }
    for (; i < tokens.size(); ++i) {
        const bool joined = !sum.isEmpty() && i + 1 < tokens.size()
            && ((isHyphen(tokens[i]) && !tokens[i + 1].isSpaceBefore) || (isAnd(tokens[i], base) && sum.mayTakeAnd()));
        if (joined) {
            const auto part = partAt(tokens[i + 1], base);
            if (!part || part->kind == Part::Scale || !sum.take(*part))
                break;
            next = ++i + 1;
            continue;
        }
        const auto part = partAt(tokens[i], base);
        // "k" is no word of its own, "m" neither.
        if (!part || (tokens[i].plain.size() == 1 && base == u"en") || !sum.take(*part))
            break;
        next = i + 1;
    }
    if (sum.isEmpty())
        return std::nullopt;
    NumberAt number {sum.value(), next, false, true};
    takeRest(tokens, base, &number);
    return number;
}

std::optional<NumberAt> ordinalAt(const QList<Token> &tokens, qsizetype at, const QString &base)
{
    const Token &token = tokens[at];
    if (token.kind == Token::Digits) {
        if (token.plain.size() <= 4 && at + 1 < tokens.size() && isOrdinalSuffix(tokens[at + 1], base))
            return NumberAt {token.plain.toDouble(), at + 2, true, false};
        return std::nullopt;
    }
    if (token.kind != Token::Word)
        return std::nullopt;
    if ((base == u"id" || base == u"ms") && token.is(u"ke") && at + 2 < tokens.size() && tokens[at + 1].is(u"-")
        && tokens[at + 2].kind == Token::Digits && tokens[at + 2].plain.size() <= 4)
        return NumberAt {tokens[at + 2].plain.toDouble(), at + 3, true, false};
    if (const double value = ordinalWord(token.plain, base); value > 0)
        return NumberAt {value, at + 1, true, true};
    // "twenty-first"
    const auto tens = partAt(token, base);
    if (base != u"de" && tens && tens->kind == Part::Tens && tens->value >= 20) {
        const qsizetype unitAt = at + (at + 1 < tokens.size() && isHyphen(tokens[at + 1]) ? 2 : 1);
        const double unit = unitAt < tokens.size() ? ordinalWord(tokens[unitAt].plain, base) : -1;
        if (unit >= 1 && unit <= 9)
            return NumberAt {tens->value + unit, unitAt + 1, true, true};
    }
    return std::nullopt;
}

double multiplierOf(const Token &token, const QString &base)
{
    if (token.kind != Token::Word)
        return 0;
    if (token.plain == u"k" && !token.isSpaceBefore)
        return 1e3;
    if (token.plain.size() < 2)
        return 0;
    const auto part = partAt(token, base);
    if (part && part->kind == Part::Scale)
        return part->value;
    // English scales are understood everywhere: "2 million", "5 lakh".
    const auto english = base == u"en" || base == u"de" ? std::nullopt : partAt(token, u"en"_s);
    return english && english->kind == Part::Scale && token.plain.size() > 2 ? english->value : 0;
}

} // namespace dialogist::nlu
