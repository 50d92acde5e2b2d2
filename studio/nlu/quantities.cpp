// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/entityfinders.h"

#include "studio/nlu/phonenumbers.h"
#include "studio/nlu/wording.h"

#include <QHash>
#include <QJsonObject>

#include <cmath>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
using Names = QHash<QString, QString>;

void add(Names *names, const QString &code, QStringView list)
{
    for (const QString &name : list.toString().split(u','))
        names->insert(name.size() == 1 && !name[0].isLetter() ? name : plainWording(name).remove(u' '), code);
}

/// Words and signs that name a currency. "$" and "dollar" depend on the region.
const Names &currencies()
{
    static const Names table = [] {
        Names names;
        add(&names, u"USD"_s, u"usd,us");
        add(&names, u"$"_s, u"$,dollar,dollars,dolar,डॉलर,bucks");
        add(&names, u"EUR"_s, u"€,eur,euro,euros,यूरो");
        add(&names, u"GBP"_s, u"£,gbp,pound,pounds,pfund,quid,paun,पाउंड");
        add(&names, u"INR"_s, u"₹,inr,rs,rupee,rupees,rupien,रुपये,रुपए,रुपया,रुपयों,रु");
        add(&names, u"MYR"_s, u"rm,myr,ringgit,रिंगिट");
        add(&names, u"IDR"_s, u"rp,idr,rupiah,रुपिया");
        add(&names, u"SGD"_s, u"sgd");
        add(&names, u"CHF"_s, u"chf,franken,fr");
        add(&names, u"JPY"_s, u"¥,jpy,yen,येन");
        add(&names, u"CNY"_s, u"cny,yuan,rmb");
        add(&names, u"THB"_s, u"฿,thb,baht");
        add(&names, u"AUD"_s, u"aud");
        add(&names, u"CAD"_s, u"cad");
        add(&names, u"AED"_s, u"aed,dirham");
        add(&names, u"SAR"_s, u"sar,riyal");
        add(&names, u"KRW"_s, u"₩,krw,won");
        add(&names, u"VND"_s, u"₫,vnd,dong");
        add(&names, u"PHP"_s, u"₱,php");
        add(&names, u"BRL"_s, u"brl");
        add(&names, u"TRY"_s, u"₺");
        add(&names, u"RUB"_s, u"₽,rub");
        add(&names, u"PLN"_s, u"pln");
        add(&names, u"SEK"_s, u"sek");
        add(&names, u"DKK"_s, u"dkk");
        add(&names, u"NOK"_s, u"nok");
        add(&names, u"BDT"_s, u"৳,bdt,taka");
        add(&names, u"/"_s, u"cent,cents,sen,paise,paisa,पैसे,पैसा");
        return names;
    }();
    return table;
}

QString regionOf(const FinderInput &input)
{
    return input.context.region.isEmpty() ? nlu::regionOf(input.language) : input.context.region.toUpper();
}

QString dollarOf(const QString &region)
{
    static const QHash<QString, QString> table
        = {{u"SG"_s, u"SGD"_s}, {u"AU"_s, u"AUD"_s}, {u"CA"_s, u"CAD"_s}, {u"NZ"_s, u"NZD"_s}, {u"HK"_s, u"HKD"_s}};
    return table.value(region, u"USD"_s);
}

QString homeCurrency(const QString &region)
{
    static const QHash<QString, QString> table = {{u"MY"_s, u"MYR"_s}, {u"ID"_s, u"IDR"_s}, {u"IN"_s, u"INR"_s}, {u"DE"_s, u"EUR"_s},
        {u"AT"_s, u"EUR"_s}, {u"US"_s, u"USD"_s}, {u"GB"_s, u"GBP"_s}, {u"SG"_s, u"SGD"_s}};
    return table.value(region, u"EUR"_s);
}

/// The currency that a token names; "/" = hundredths of the home currency; empty = none. Short words count only where written as
/// currencies are: "Fr" and "us" are words too.
QString currencyAt(const FinderInput &input, qsizetype at)
{
    if (at < 0 || at >= input.tokens.size())
        return {};
    const Token &token = input.tokens[at];
    const QString code = currencies().value(token.plain);
    const QString typed = input.text.mid(token.begin, token.end - token.begin);
    if (code.isEmpty() || ((token.is(u"us") || token.is(u"fr") || token.is(u"won")) && typed != u"Fr"))
        return {};
    return code == u"$" ? dollarOf(regionOf(input)) : code;
}

/// Whether what is said ends before that token, as a sentence does.
bool isEndBefore(const FinderInput &input, qsizetype at)
{
    return at >= input.tokens.size() || (input.tokens[at].kind == Token::Sign && QStringView(u".!?।").contains(input.tokens[at].plain));
}

/// Hundredths behind an amount: "$5 and 20 cents", "lima ringgit lima puluh sen"; and, where a word for the currency stands between the
/// two (isBetween), "5 Euro 20", "twelve euros fifty". Moves next behind them.
double hundredthsAt(const FinderInput &input, bool isBetween, qsizetype *next)
{
    const QList<Token> &tokens = input.tokens;
    qsizetype i = *next;
    static const Names joining = {{u"and"_s, {}}, {u"und"_s, {}}, {u"dan"_s, {}}, {plainWording(u"और"_s), {}}};
    const bool isJoined = i < tokens.size() && joining.contains(tokens[i].plain);
    i += isJoined;
    if (i >= tokens.size())
        return 0;
    const auto number = numberAt(input, i, input.language);
    if (!number || number->value <= 0 || number->value >= 100 || number->value != std::floor(number->value))
        return 0;
    if (currencyAt(input, number->next) == u"/") {
        *next = number->next + 1;
        return number->value / 100;
    }
    // "5 Euro 20" ends there; "5 Euro 20 Minuten" does not. "5 euros 2" is no amount that people say.
    const bool isTwoDigits = number->isWords ? number->value >= 10 : tokens[i].plain.size() == 2;
    if (isBetween && !isJoined && isTwoDigits && isEndBefore(input, number->next)) {
        *next = number->next;
        return number->value / 100;
    }
    return 0;
}

void addMoney(const FinderInput &input, qsizetype first, const NumberAt &number, QList<EntityMatch> *matches)
{
    qsizetype begin = first;
    qsizetype next = number.next;
    QString code;
    const auto isGluedSign = [&input](qsizetype at, QStringView signs) {
        return at < input.tokens.size() && !input.tokens[at].isSpaceBefore && signs.contains(input.tokens[at].plain);
    };
    if (isGluedSign(next, u",") && isGluedSign(next + 1, u"-–—"))
        next += 2; // "10,- €"
    qsizetype before = first - 1;
    if (before > 0 && input.tokens[before].is(u".") && !input.tokens[before].isSpaceBefore)
        --before; // "Rs. 500"
    if (const QString known = currencyAt(input, before); !known.isEmpty() && known != u"/") {
        code = known;
        begin = before;
        if (input.tokens[before].is(u"$") && before > 0 && !input.tokens[before].isSpaceBefore) {
            static const Names prefixes = {{u"us"_s, u"USD"_s}, {u"s"_s, u"SGD"_s}, {u"a"_s, u"AUD"_s}, {u"c"_s, u"CAD"_s},
                {u"ca"_s, u"CAD"_s}, {u"hk"_s, u"HKD"_s}, {u"nz"_s, u"NZD"_s}};
            if (const QString own = prefixes.value(input.tokens[before - 1].plain); !own.isEmpty()) {
                code = own;
                --begin;
            }
        }
    } else if (const QString behind = currencyAt(input, next); !behind.isEmpty()) {
        code = behind;
        ++next;
    } else if (next + 1 < input.tokens.size() && input.tokens[next].is(u"us") && !currencyAt(input, next + 1).isEmpty()) {
        code = u"USD"_s;
        next += 2;
    }
    if (code.isEmpty())
        return;
    double amount = number.value;
    if (begin < first && next == number.next && isGluedSign(next, u"mM") && !number.isWords) {
        amount *= 1e6; // "$1.5m"
        ++next;
    }
    // Yen, won, rupiah and dong have no hundredths in use; "12.50 euros 20" has some already.
    static const QStringList whole = {u"IDR"_s, u"JPY"_s, u"KRW"_s, u"VND"_s};
    if (code != u"/" && amount >= 0) {
        const bool isBetween = begin == first && amount == std::floor(amount) && !whole.contains(code);
        amount += hundredthsAt(input, isBetween, &next);
    }
    if (code == u"/") {
        code = homeCurrency(regionOf(input));
        amount /= 100;
    }
    // Rupiah have no hundredths: "Rp 20.000" is twenty thousand in every language.
    if (code == u"IDR") {
        if (const auto grouped = digitsAt(input, first, u"id"_s); grouped && amount == number.value && grouped->next == number.next)
            amount = grouped->value;
    }
    matches->append({u"money"_s, {}, input.tokens[begin].begin, input.tokens[next - 1].end,
        QJsonObject {{u"amount"_s, std::round(amount * 1e4) / 1e4}, {u"currency"_s, code}}, {}});
}

void addPercentage(const FinderInput &input, qsizetype first, const NumberAt &number, QList<EntityMatch> *matches)
{
    static const Names words = [] {
        Names names;
        add(&names, u"%"_s, u"%,٪,percent,prozent,persen,peratus,pct,प्रतिशत,फीसदी,फ़ीसदी");
        return names;
    }();
    const QList<Token> &tokens = input.tokens;
    qsizetype next = number.next;
    if (next < tokens.size() && words.contains(tokens[next].plain))
        ++next;
    else if (next + 1 < tokens.size() && tokens[next].is(u"per") && tokens[next + 1].is(u"cent"))
        next += 2;
    else
        return;
    matches->append({u"percentage"_s, {}, tokens[first].begin, tokens[next - 1].end, number.value, {}});
}

void addTemperature(const FinderInput &input, qsizetype first, const NumberAt &number, QList<EntityMatch> *matches)
{
    static const Names degrees = [] {
        Names names;
        add(&names, u"?"_s, u"°,º,degree,degrees,grad,darjah,derajat,डिग्री");
        add(&names, u"C"_s, u"℃");
        add(&names, u"F"_s, u"℉");
        return names;
    }();
    static const Names scales = [] {
        Names names;
        add(&names, u"C"_s, u"c,celsius,celcius,centigrade,selsius,सेल्सियस");
        add(&names, u"F"_s, u"f,fahrenheit,फारेनहाइट,फ़ारेनहाइट");
        return names;
    }();
    const QList<Token> &tokens = input.tokens;
    qsizetype next = number.next;
    if (next >= tokens.size() || !degrees.contains(tokens[next].plain))
        return;
    QString unit = degrees.value(tokens[next].plain);
    ++next;
    if (unit == u"?" && next < tokens.size() && scales.contains(tokens[next].plain))
        unit = scales.value(tokens[next++].plain);
    if (unit == u"?")
        unit = regionOf(input) == u"US" ? u"F"_s : u"C"_s;
    matches->append({u"temperature"_s, {}, tokens[first].begin, tokens[next - 1].end,
        QJsonObject {{u"value"_s, number.value}, {u"unit"_s, unit}}, {}});
}
} // namespace

void findQuantities(const FinderInput &input, qsizetype first, const NumberAt &number, QList<EntityMatch> *matches)
{
    addMoney(input, first, number, matches);
    addPercentage(input, first, number, matches);
    addTemperature(input, first, number, matches);
}

} // namespace dialogist::nlu
