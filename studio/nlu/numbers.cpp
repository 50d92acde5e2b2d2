// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/numbers.h"

#include "studio/nlu/entityfinders.h"
#include "studio/nlu/wording.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestNumber = 60;
constexpr double tooLarge = 9007199254740992; ///< 2^53: from there on the last digits would be others than those that were written

bool writesDecimalComma(const QString &language)
{
    const QString base = language.section(u'-', 0, 0).toLower();
    static const QSet<QString> points
        = {u"en"_s, u"ms"_s, u"hi"_s, u"zh"_s, u"ja"_s, u"ko"_s, u"th"_s, u"ta"_s, u"bn"_s};
    return !points.contains(base) && language.toLower() != u"de-ch";
}

/// Whether the digits between the marks are groups: 1,234,567 or 12,34,567; the last always has three.
bool isGrouped(const QString &digits, QChar mark)
{
    const QStringList groups = digits.split(mark);
    if (groups.size() < 2)
        return true;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        const bool last = i == groups.size() - 1;
        if (last ? size != 3 : (i == 0 ? size < 1 || size > 3 : size < 2 || size > 3))
            return false;
    }
    return true;
}

/// Digits with '.' and ',' to plain digits with '.'; empty when the marks make no sense.
QString withoutGroups(QString digits, bool decimalComma)
{
    const QChar decimal = decimalComma ? u',' : u'.';
    const QChar group = decimalComma ? u'.' : u',';
    // With both marks the last one is decimal, in whatever language: "1.234,56" is one thousand.
    if (digits.contains(decimal) && digits.count(group) == 1 && digits.indexOf(group) > digits.lastIndexOf(decimal))
        return withoutGroups(digits, !decimalComma);
    if (digits.count(decimal) == 0 && digits.count(group) == 1 && !isGrouped(digits, group))
        return digits.replace(group, u'.'); // "1,5" in English can only mean one and a half
    if (digits.count(decimal) > 1)
        return isGrouped(digits, decimal) && !digits.contains(group) ? digits.remove(decimal) : QString();
    const qsizetype at = digits.indexOf(decimal);
    QString whole = at < 0 ? digits : digits.left(at);
    const QString rest = at < 0 ? QString() : digits.mid(at + 1);
    if (rest.contains(group) || !isGrouped(whole, group))
        return {};
    whole.remove(group);
    return rest.isEmpty() ? whole : whole + u'.' + rest;
}
/// A whole text in number words of the language, or of English.
std::optional<double> readWords(const QString &text, const QString &base)
{
    QList<Token> cut = tokens(text);
    while (!cut.isEmpty() && cut.last().kind == Token::Sign)
        cut.removeLast();
    for (const QString &language : {base, u"en"_s}) {
        const auto number = cut.isEmpty() ? std::nullopt : numberInWords(cut, 0, language);
        if (number && number->next == cut.size())
            return number->value;
    }
    return std::nullopt;
}

/// The mark between two runs of digits of one number.
bool isMark(const FinderInput &input, qsizetype at)
{
    static const QString marks = u".,'’"_s;
    return at + 1 < input.tokens.size() && input.tokens[at].kind == Token::Sign && !input.tokens[at].isSpaceBefore
        && marks.contains(input.tokens[at].plain) && input.tokens[at + 1].kind == Token::Digits
        && !input.tokens[at + 1].isSpaceBefore;
}

/// "1 234 567": blanks group in threes where the comma is decimal.
bool isBlankGroup(const FinderInput &input, qsizetype at, bool decimalComma)
{
    return decimalComma && at < input.tokens.size() && input.tokens[at].kind == Token::Digits
        && input.tokens[at].isSpaceBefore && input.tokens[at].plain.size() == 3
        && input.tokens[at].begin - input.tokens[at - 1].end == 1 && input.tokens[at - 1].plain.size() <= 3;
}

bool isPartOfMore(const FinderInput &input, qsizetype at)
{
    static const QString joining = u":/"_s;
    return at >= 0 && at < input.tokens.size() && input.tokens[at].kind == Token::Sign && joining.contains(input.tokens[at].plain)
        && !input.tokens[at].isSpaceBefore;
}
} // namespace

std::optional<NumberAt> digitsAt(const FinderInput &input, qsizetype at, const QString &language)
{
    if (input.tokens[at].kind != Token::Digits)
        return std::nullopt;
    const bool decimalComma = writesDecimalComma(language);
    QString digits = input.tokens[at].plain;
    qsizetype next = at + 1;
    bool blanks = false;
    while (next < input.tokens.size()) {
        if (isMark(input, next)) {
            const QString mark = input.tokens[next].plain;
            digits += mark == u"." || mark == u"," ? mark + input.tokens[next + 1].plain : input.tokens[next + 1].plain;
            next += 2;
        } else if ((next == at + 1 || blanks) && isBlankGroup(input, next, decimalComma)) {
            digits += input.tokens[next].plain;
            blanks = true;
            ++next;
        } else {
            break;
        }
    }
    bool ok = false;
    const double value = digits.size() > longestNumber ? 0 : withoutGroups(digits, decimalComma).toDouble(&ok);
    if (!ok || !(value < tooLarge))
        return std::nullopt;
    return NumberAt {value, next, false, false};
}

namespace {
/// The token behind digits and marks that are too many for one number; 0 = they are not. No part of them is what was meant.
qsizetype behindTooManyDigits(const FinderInput &input, qsizetype at)
{
    constexpr qsizetype kept = 15; ///< digits that every number keeps
    qsizetype digits = input.tokens[at].plain.size();
    qsizetype next = at + 1;
    for (; isMark(input, next); next += 2)
        digits += input.tokens[next + 1].plain.size();
    return digits > kept ? next : 0;
}
} // namespace

namespace {
/// "½" as a sign of its own; 0 = none.
double fractionSign(const FinderInput &input, qsizetype at)
{
    if (at >= input.tokens.size() || input.tokens[at].kind != Token::Sign)
        return 0;
    const Token &token = input.tokens[at];
    return token.is(u"½") ? 0.5 : token.is(u"¼") ? 0.25 : token.is(u"¾") ? 0.75 : token.is(u"⅓") ? 1.0 / 3 : token.is(u"⅔") ? 2.0 / 3 : 0;
}
/// The "1/2" of "3 1/2"; 0 = none.
double writtenFraction(const FinderInput &input, qsizetype at)
{
    const QList<Token> &tokens = input.tokens;
    if (at + 2 >= tokens.size() || tokens[at].kind != Token::Digits || !tokens[at].isSpaceBefore || !tokens[at + 1].is(u"/") || tokens[at + 1].isSpaceBefore
        || tokens[at + 2].kind != Token::Digits || tokens[at + 2].isSpaceBefore || isPartOfMore(input, at + 3))
        return 0;
    const int above = tokens[at].plain.toInt();
    const int below = tokens[at + 2].plain.toInt();
    return above > 0 && above < below && below <= 16 ? double(above) / below : 0;
}
} // namespace

std::optional<NumberAt> numberAt(const FinderInput &input, qsizetype at, const QString &language)
{
    const QString base = language.section(u'-', 0, 0).toLower();
    auto number = digitsAt(input, at, language);
    if (const double fraction = number ? writtenFraction(input, number->next) : 0; fraction > 0 && number->value == std::floor(number->value)) {
        number->value += fraction;
        number->next += 3;
        return number;
    }
    if (const double fraction = fractionSign(input, number ? number->next : at); fraction > 0) {
        if (!number)
            number = NumberAt {0, at, false, false};
        number->value += fraction;
        ++number->next;
    }
    // "2 and a half" is understood everywhere, as are English number words.
    constexpr double mostWithHalf = 100;
    if (number && number->value == std::floor(number->value) && number->value < mostWithHalf) {
        const qsizetype own = behindAndHalf(input.tokens, number->next, base);
        if (const qsizetype next = own > 0 ? own : behindAndHalf(input.tokens, number->next, u"en"_s); next > 0) {
            number->value += 0.5;
            number->next = next;
        }
    }
    if (!number) {
        if (input.tokens[at].kind == Token::Digits)
            return std::nullopt;
        number = numberInWords(input.tokens, at, base);
        return number || base == u"en" ? number : numberInWords(input.tokens, at, u"en"_s);
    }
    if (number->next < input.tokens.size()) {
        if (const double factor = multiplierOf(input.tokens[number->next], base); factor > 0) {
            number->value *= factor;
            ++number->next;
            if (number->next < input.tokens.size() && input.tokens[number->next].is(u".") && factor >= 1e6
                && !input.tokens[number->next].isSpaceBefore && number->next + 1 < input.tokens.size())
                ++number->next; // "2 Mio. Euro"
        }
    }
    return number;
}

namespace {
/// "20 ribu", "150rb", "2 million": the last word may multiply the digits before it.
double multiplierBehind(const QString &text, const QString &base)
{
    const QList<Token> all = tokens(text);
    for (qsizetype i = all.size() - 1; i > 0; --i) {
        if (all[i].kind == Token::Sign)
            continue;
        const double factor = all[i - 1].kind == Token::Digits ? multiplierOf(all[i], base) : 0;
        return factor > 0 ? factor : 1;
    }
    return 1;
}
} // namespace

std::optional<double> readNumber(const QString &text, const QString &language)
{
    const QString trimmed = withPlainDigits(text).trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestNumber)
        return std::nullopt;
    if (const auto words = readWords(trimmed, language.section(u'-', 0, 0).toLower()))
        return words;
    static const QRegularExpression scientific(u"^([+−-]?)(\\d+(?:[.,]\\d+)?[eE][+-]?\\d{1,3})$"_s); // "1e3"
    if (const auto match = scientific.match(trimmed); match.hasMatch()) {
        const double value = match.captured(2).replace(u',', u'.').toDouble();
        const bool isBelow = match.captured(1) == u"-" || match.captured(1) == u"−";
        return std::isfinite(value) ? std::optional(isBelow ? -value : value) : std::nullopt;
    }
    // A number, perhaps with one word or sign before or behind it: a currency, a unit, a per cent sign.
    static const QRegularExpression form(
        u"^(?:[^\\d\\s.,+−-]{1,12}\\.?\\s*)?([+−-]?)\\s*([\\d][\\d.,\\s'’]*|[.,]\\d+)\\s*(?:[^\\d\\s][^\\d\\s]{0,14})?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression blanks(u"[\\s'’\\x{00a0}\\x{202f}\\x{2009}]"_s);
    QString digits = match.captured(2).trimmed();
    while (digits.endsWith(u'.') || digits.endsWith(u','))
        digits.chop(1); // "I am 30."
    static const QRegularExpression blankGroups(
        u"^\\d{1,3}(?:[\\s'’]\\d{3})*(?:[.,]\\d+)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (digits.contains(blanks) && !blankGroups.match(digits).hasMatch())
        return std::nullopt;
    const QString plain = withoutGroups(digits.remove(blanks), writesDecimalComma(language));
    bool ok = false;
    const double number = plain.toDouble(&ok);
    if (!ok || !(number < tooLarge))
        return std::nullopt;
    const QString base = language.section(u'-', 0, 0).toLower();
    const double whole = number * multiplierBehind(trimmed, base);
    const QList<Token> cut = tokens(trimmed);
    const bool isBelow = (!match.captured(1).isEmpty() && match.captured(1) != u"+") || isMinusWord(cut.first(), base);
    return isBelow ? -whole : whole;
}

void findNumbers(const FinderInput &input, QList<EntityMatch> *matches)
{
    const QList<Token> &tokens = input.tokens;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (const auto ordinal = ordinalAt(tokens, i, input.base))
            matches->append({u"ordinal"_s, {}, tokens[i].begin, tokens[ordinal->next - 1].end, ordinal->value, {}});
        const auto number = numberAt(input, i, input.language);
        if (!number) {
            const qsizetype behind = tokens[i].kind == Token::Digits ? behindTooManyDigits(input, i) : 0;
            i = std::max(i, behind - 1);
            continue;
        }
        const bool article = number->next == i + 1 && isArticleNumber(tokens[i].plain, input.base);
        if (isPartOfMore(input, i - 1) || isPartOfMore(input, number->next) || article) {
            i = number->isWords ? i : number->next - 1;
            continue;
        }
        const bool isSigned = i > 0 && (tokens[i - 1].is(u"-") || tokens[i - 1].is(u"−")) && !tokens[i].isSpaceBefore
            && (tokens[i - 1].isSpaceBefore || i == 1);
        const bool isBelow = isSigned || (i > 0 && isMinusWord(tokens[i - 1], input.base));
        const qsizetype first = isBelow ? i - 1 : i;
        const double value = isBelow ? -number->value : number->value;
        matches->append({u"number"_s, {}, tokens[first].begin, tokens[number->next - 1].end, value, {}});
        findQuantities(input, first, {value, number->next, false, number->isWords}, matches);
        i = number->next - 1;
    }
}

} // namespace dialogist::nlu
