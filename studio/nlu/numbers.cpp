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

const QHash<QString, double> &numberWords()
{
    static const QHash<QString, double> words = [] {
        const QList<QStringList> names = {{u"zero"_s, u"null"_s, u"kosong"_s, u"sifar"_s, u"nol"_s, u"शून्य"_s},
            {u"one"_s, u"ein"_s, u"eins"_s, u"eine"_s, u"satu"_s, u"एक"_s}, {u"two"_s, u"zwei"_s, u"dua"_s, u"दो"_s},
            {u"three"_s, u"drei"_s, u"tiga"_s, u"तीन"_s}, {u"four"_s, u"vier"_s, u"empat"_s, u"चार"_s},
            {u"five"_s, u"fünf"_s, u"lima"_s, u"पांच"_s, u"पाँच"_s}, {u"six"_s, u"sechs"_s, u"enam"_s, u"छह"_s, u"छः"_s},
            {u"seven"_s, u"sieben"_s, u"tujuh"_s, u"सात"_s}, {u"eight"_s, u"acht"_s, u"lapan"_s, u"delapan"_s, u"आठ"_s},
            {u"nine"_s, u"neun"_s, u"sembilan"_s, u"नौ"_s}, {u"ten"_s, u"zehn"_s, u"sepuluh"_s, u"दस"_s},
            {u"eleven"_s, u"elf"_s, u"sebelas"_s, u"ग्यारह"_s}, {u"twelve"_s, u"zwölf"_s, u"dua belas"_s, u"बारह"_s}};
        QHash<QString, double> map;
        for (qsizetype i = 0; i < names.size(); ++i) {
            for (const QString &name : names[i])
                map.insert(plainWording(name), double(i));
        }
        return map;
    }();
    return words;
}

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
} // namespace

std::optional<double> readNumber(const QString &text, const QString &language)
{
    const QString trimmed = withPlainDigits(text).trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestNumber)
        return std::nullopt;
    const QString wording = plainWording(trimmed);
    if (numberWords().contains(wording))
        return numberWords().value(wording);
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
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    return match.captured(1).isEmpty() || match.captured(1) == u"+" ? number : -number;
}

void findNumbers(const FinderInput &input, QList<EntityMatch> *matches)
{
    static const QRegularExpression form(u"(?<![\\p{L}\\p{N}.,:/-])[+−-]?\\d+(?:[.,'’]\\d+)*(?![\\p{N}:/-])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatchIterator found = form.globalMatch(input.text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (const auto number = readNumber(match.captured(), input.language))
            matches->append({u"number"_s, {}, match.capturedStart(), match.capturedEnd(), *number, {}});
    }
    for (const Token &token : input.tokens) {
        if (token.kind == Token::Word && numberWords().contains(token.plain))
            matches->append({u"number"_s, {}, token.begin, token.end, numberWords().value(token.plain), {}});
    }
}

} // namespace dialogist::nlu
