// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/libraryhelp.h"

#include "studio/base/editdistance.h"
#include "studio/flow/library.h"

#include <QCoreApplication>
#include <QMap>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
struct Words {
    const char *name; ///< ".slice" for a method
    const char *owner; ///< what stands before the dot of a method: value where texts and lists have it
    const char *summary;
    const char *example;
    const char *result;
};

constexpr Words all[] = {
    {"round", "", QT_TRANSLATE_NOOP("flow", "Rounds a number, halves away from zero; without digits to a whole number."), "round(2.345, 2)", "2.35"},
    {"clamp", "", QT_TRANSLATE_NOOP("flow", "Keeps a number between the lowest and the highest."), "clamp(12, 1, 10)", "10"},
    {"formatNumber", "", QT_TRANSLATE_NOOP("flow", "Writes a number as people of the talk's language do."), "formatNumber(1234.5, 2)", "1,234.50"},
    {"formatCurrency", "", QT_TRANSLATE_NOOP("flow", "Writes an amount with the code of its currency."), "formatCurrency(12.5, 'EUR')", ""},
    {"formatMoney", "", QT_TRANSLATE_NOOP("flow", "Writes an amount of money as people of the talk's language do."), "formatMoney(1234.5, 'EUR')", ""},
    {"formatPercent", "", QT_TRANSLATE_NOOP("flow", "Writes a share as percent."), "formatPercent(0.125)", "12.5%"},
    {"Math.abs", "", QT_TRANSLATE_NOOP("flow", "Gives the number without its minus."), "Math.abs(-3)", "3"},
    {"Math.ceil", "", QT_TRANSLATE_NOOP("flow", "Rounds up to a whole number."), "Math.ceil(2.1)", "3"},
    {"Math.floor", "", QT_TRANSLATE_NOOP("flow", "Rounds down to a whole number."), "Math.floor(2.9)", "2"},
    {"Math.round", "", QT_TRANSLATE_NOOP("flow", "Rounds to the nearest whole number, halves upwards."), "Math.round(2.5)", "3"},
    {"Math.trunc", "", QT_TRANSLATE_NOOP("flow", "Leaves out what stands behind the decimal point."), "Math.trunc(-2.9)", "-2"},
    {"Math.sign", "", QT_TRANSLATE_NOOP("flow", "Gives 1 for numbers above zero, -1 for those below, else 0."), "Math.sign(-7)", "-1"},
    {"Math.sqrt", "", QT_TRANSLATE_NOOP("flow", "Gives the square root."), "Math.sqrt(16)", "4"},
    {"Math.pow", "", QT_TRANSLATE_NOOP("flow", "Gives the base to the power of the exponent."), "Math.pow(2, 10)", "1024"},
    {"Math.max", "", QT_TRANSLATE_NOOP("flow", "Gives the largest of the numbers."), "Math.max(3, 7, 5)", "7"},
    {"Math.min", "", QT_TRANSLATE_NOOP("flow", "Gives the smallest of the numbers."), "Math.min(3, 7, 5)", "3"},
    {"Number", "", QT_TRANSLATE_NOOP("flow", "Makes a number of a value; NaN when it is none."), "Number('12.5') + 1", "13.5"},
    {"parseInt", "", QT_TRANSLATE_NOOP("flow", "Reads the whole number that a text begins with."), "parseInt('42 apples')", "42"},
    {"parseFloat", "", QT_TRANSLATE_NOOP("flow", "Reads the number that a text begins with."), "parseFloat('2.5 kg')", "2.5"},
    {"isNaN", "", QT_TRANSLATE_NOOP("flow", "Tells whether the value is no number."), "isNaN('abc')", "true"},
    {"Number.isInteger", "", QT_TRANSLATE_NOOP("flow", "Tells whether the value is a whole number."), "Number.isInteger(2.5)", "false"},
    {".toFixed", "number", QT_TRANSLATE_NOOP("flow", "Writes the number with exactly so many digits behind the point."), "(2.5).toFixed(2)", "2.50"},

    {"capitalize", "", QT_TRANSLATE_NOOP("flow", "Gives the text a capital first letter."), "capitalize('mia')", "Mia"},
    {"contains", "", QT_TRANSLATE_NOOP("flow", "Tells whether the part is in the text, whatever the case and accents."), "contains('Crème', 'creme')", "true"},
    {"words", "", QT_TRANSLATE_NOOP("flow", "Gives the list of the text's words."), "words('Yes, please!').length", "2"},
    {"matches", "", QT_TRANSLATE_NOOP("flow", "Tells whether the regular expression is found in the text."), "matches('AB12', '[0-9]+')", "true"},
    {"isEmpty", "", QT_TRANSLATE_NOOP("flow", "Tells whether the value is nothing, blank, or an empty list or object."), "isEmpty('  ')", "true"},
    {"String", "", QT_TRANSLATE_NOOP("flow", "Makes a text of a value."), "String(12) + '3'", "123"},
    {".toUpperCase", "text", QT_TRANSLATE_NOOP("flow", "Gives the text in capital letters."), "'abc'.toUpperCase()", "ABC"},
    {".toLowerCase", "text", QT_TRANSLATE_NOOP("flow", "Gives the text in small letters."), "'ABC'.toLowerCase()", "abc"},
    {".trim", "text", QT_TRANSLATE_NOOP("flow", "Leaves out the blanks at both ends."), "'  a b '.trim()", "a b"},
    {".trimStart", "text", QT_TRANSLATE_NOOP("flow", "Leaves out the blanks at the start."), "'  a'.trimStart()", "a"},
    {".trimEnd", "text", QT_TRANSLATE_NOOP("flow", "Leaves out the blanks at the end."), "'a  '.trimEnd()", "a"},
    {".replace", "text", QT_TRANSLATE_NOOP("flow", "Puts a text in the place of the part where it first stands."), "'a-b-c'.replace('-', '+')", "a+b-c"},
    {".replaceAll", "text", QT_TRANSLATE_NOOP("flow", "Puts a text in the place of the part wherever it stands."), "'a-b-c'.replaceAll('-', '+')", "a+b+c"},
    {".split", "text", QT_TRANSLATE_NOOP("flow", "Cuts the text at each separator into a list."), "'a,b,c'.split(',').length", "3"},
    {".startsWith", "text", QT_TRANSLATE_NOOP("flow", "Tells whether the text starts with the part."), "'hello'.startsWith('he')", "true"},
    {".endsWith", "text", QT_TRANSLATE_NOOP("flow", "Tells whether the text ends with the part."), "'hello'.endsWith('lo')", "true"},
    {".includes", "value", QT_TRANSLATE_NOOP("flow", "Tells whether the part is in the text, or the value in the list."), "'hello'.includes('ell')", "true"},
    {".indexOf", "value", QT_TRANSLATE_NOOP("flow", "Gives the place, from 0, where it is first found; -1 when it is not."), "['a', 'b'].indexOf('b')", "1"},
    {".lastIndexOf", "text", QT_TRANSLATE_NOOP("flow", "Gives the place, from 0, where the part is last found; -1 when it is not."), "'abab'.lastIndexOf('a')", "2"},
    {".slice", "value", QT_TRANSLATE_NOOP("flow", "Gives a piece, from one place up to another; negative places count from the end."), "'hello'.slice(-3)", "llo"},
    {".substring", "text", QT_TRANSLATE_NOOP("flow", "Gives the piece between two places."), "'hello'.substring(1, 3)", "el"},
    {".at", "value", QT_TRANSLATE_NOOP("flow", "Gives what stands at a place; -1 is the last."), "['a', 'b'].at(-1)", "b"},
    {".concat", "value", QT_TRANSLATE_NOOP("flow", "Joins two of them into one."), "'a'.concat('b')", "ab"},
    {".padStart", "text", QT_TRANSLATE_NOOP("flow", "Fills the text up at the start until it is so long."), "'7'.padStart(3, '0')", "007"},
    {".padEnd", "text", QT_TRANSLATE_NOOP("flow", "Fills the text up at the end until it is so long."), "'a'.padEnd(3, '.')", "a.."},
    {".repeat", "text", QT_TRANSLATE_NOOP("flow", "Gives the text so many times over."), "'ab'.repeat(2)", "abab"},
    {".toString", "value", QT_TRANSLATE_NOOP("flow", "Gives the value as text."), "(12).toString()", "12"},

    {"today", "", QT_TRANSLATE_NOOP("flow", "Gives the day of the talk, in the bot's time zone."), "today()", ""},
    {"clock", "", QT_TRANSLATE_NOOP("flow", "Gives the time of the talk, in the bot's time zone."), "clock()", ""},
    {"date", "", QT_TRANSLATE_NOOP("flow", "Gives the day that a text means, such as “tomorrow”."), "date('tomorrow')", ""},
    {"addDays", "", QT_TRANSLATE_NOOP("flow", "Gives the day so many days later."), "addDays('2026-12-24', 7)", "2026-12-31"},
    {"addMonths", "", QT_TRANSLATE_NOOP("flow", "Gives the day so many months later, at the latest the month's last."), "addMonths('2026-01-31', 1)", "2026-02-28"},
    {"daysBetween", "", QT_TRANSLATE_NOOP("flow", "Counts the days from one day to another."), "daysBetween('2026-12-24', '2026-12-31')", "7"},
    {"year", "", QT_TRANSLATE_NOOP("flow", "Gives the year of a day."), "year('2026-12-24')", "2026"},
    {"month", "", QT_TRANSLATE_NOOP("flow", "Gives the month of a day, 1 to 12."), "month('2026-12-24')", "12"},
    {"day", "", QT_TRANSLATE_NOOP("flow", "Gives the day of the month."), "day('2026-12-24')", "24"},
    {"weekday", "", QT_TRANSLATE_NOOP("flow", "Gives 1 for Monday to 7 for Sunday."), "weekday('2026-12-24')", "4"},
    {"formatDate", "", QT_TRANSLATE_NOOP("flow", "Writes a day in the talk's language."), "formatDate('2026-12-24')", "Thursday, December 24, 2026"},
    {"formatTime", "", QT_TRANSLATE_NOOP("flow", "Writes a time of day in the talk's language."), "formatTime('14:05')", ""},
    {"formatDuration", "", QT_TRANSLATE_NOOP("flow", "Writes a length of time in the talk's language."), "formatDuration(5400)", "1 hour and 30 minutes"},

    {"first", "", QT_TRANSLATE_NOOP("flow", "Gives the first of a list."), "first([3, 1, 2])", "3"},
    {"last", "", QT_TRANSLATE_NOOP("flow", "Gives the last of a list."), "last([3, 1, 2])", "2"},
    {"count", "", QT_TRANSLATE_NOOP("flow", "Counts what is in a list."), "count([3, 1, 2])", "3"},
    {"sum", "", QT_TRANSLATE_NOOP("flow", "Adds up the numbers of a list."), "sum([3, 1, 2])", "6"},
    {"sort", "", QT_TRANSLATE_NOOP("flow", "Sorts a list: numbers ascending, then texts."), "sort([3, 1, 2]).join('-')", "1-2-3"},
    {"unique", "", QT_TRANSLATE_NOOP("flow", "Gives each value of a list once."), "count(unique([1, 2, 1]))", "2"},
    {"formatList", "", QT_TRANSLATE_NOOP("flow", "Writes a list in the talk's language, with “and” before the last."), "formatList(['a', 'b', 'c'])", "a, b, and c"},
    {".join", "list", QT_TRANSLATE_NOOP("flow", "Makes one text of a list, with a separator between."), "['a', 'b'].join(' / ')", "a / b"},
    {".reverse", "list", QT_TRANSLATE_NOOP("flow", "Gives a copy of the list the other way round."), "[1, 2, 3].reverse().join('')", "321"},
    {"Array.isArray", "", QT_TRANSLATE_NOOP("flow", "Tells whether the value is a list."), "Array.isArray([1])", "true"},
    {"Object.keys", "", QT_TRANSLATE_NOOP("flow", "Gives the names of an object's fields, in alphabetical order."), "Object.keys({b: 1, a: 2}).join('')", "ab"},
    {"Object.values", "", QT_TRANSLATE_NOOP("flow", "Gives the values of an object's fields."), "Object.values({b: 1, a: 2}).join('')", "21"},
    {"Boolean", "", QT_TRANSLATE_NOOP("flow", "Makes yes or no of a value."), "Boolean('')", "false"},
};

FunctionHelp helpOf(const Words &words)
{
    const QString name = QString::fromLatin1(words.name);
    const Function *function = functionNamed(name);
    const Method *method = function ? nullptr : methodNamed(name.mid(1));
    const QString signature = function ? function->signature : method ? QString::fromLatin1(words.owner) + u'.' + method->signature : name;
    return {name, signature, QCoreApplication::translate("flow", words.summary), QString::fromUtf8(words.example), QString::fromUtf8(words.result)};
}

/// Names of other languages and of spreadsheets, with what is written here.
QString familiar(const QString &name)
{
    static const QMap<QString, QString> known {
        {u"upper"_s, u"text.toUpperCase()"_s}, {u"uppercase"_s, u"text.toUpperCase()"_s}, {u"lower"_s, u"text.toLowerCase()"_s}, {u"lowercase"_s, u"text.toLowerCase()"_s},
        {u"strip"_s, u"text.trim()"_s}, {u"substr"_s, u"text.slice(from, to)"_s}, {u"mid"_s, u"text.slice(from, to)"_s}, {u"left"_s, u"text.slice(0, to)"_s},
        {u"right"_s, u"text.slice(-count)"_s}, {u"find"_s, u"text.indexOf(part)"_s}, {u"search"_s, u"text.indexOf(part)"_s}, {u"substitute"_s, u"text.replaceAll(part, by)"_s},
        {u"len"_s, u"text.length"_s}, {u"length"_s, u"text.length"_s}, {u"size"_s, u"count(list)"_s}, {u"coalesce"_s, u"value ?? other"_s}, {u"default"_s, u"value ?? other"_s},
        {u"ifnull"_s, u"value ?? other"_s}, {u"if"_s, u"condition ? one : other"_s}, {u"iif"_s, u"condition ? one : other"_s}, {u"and"_s, u"one && other"_s}, {u"or"_s, u"one || other"_s},
        {u"not"_s, u"!condition"_s}, {u"now"_s, u"now"_s}, {u"time"_s, u"clock()"_s}, {u"num"_s, u"Number(value)"_s}, {u"int"_s, u"parseInt(text, base)"_s},
        {u"float"_s, u"parseFloat(text)"_s}, {u"str"_s, u"String(value)"_s}, {u"text"_s, u"String(value)"_s}, {u"bool"_s, u"Boolean(value)"_s}, {u"keys"_s, u"Object.keys(object)"_s},
        {u"values"_s, u"Object.values(object)"_s}, {u"regex"_s, u"matches(text, pattern)"_s}, {u"match"_s, u"matches(text, pattern)"_s}, {u"test"_s, u"matches(text, pattern)"_s},
        {u"power"_s, u"Math.pow(base, exponent)"_s}, {u"mod"_s, u"one % other"_s}, {u"average"_s, u"sum(list) / count(list)"_s}, {u"avg"_s, u"sum(list) / count(list)"_s}};
    return known.value(name.toLower());
}
} // namespace

QList<FunctionHelp> libraryHelp()
{
    QList<FunctionHelp> list;
    for (const Words &words : all)
        list.append(helpOf(words));
    return list;
}

QList<FunctionHelp> libraryHelp(const QString &words)
{
    QList<FunctionHelp> list = libraryHelp();
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    list.removeIf([&wanted](const FunctionHelp &help) {
        return std::any_of(wanted.begin(), wanted.end(), [&help](const QString &word) {
            return !help.signature.contains(word, Qt::CaseInsensitive) && !help.summary.contains(word, Qt::CaseInsensitive);
        });
    });
    return list;
}

QString summaryOf(const QString &signature)
{
    const QString name = signature.left(signature.indexOf(u'('));
    for (const Words &words : all) {
        const QString known = QString::fromLatin1(words.name);
        if (known == name || known == u'.' + name)
            return QCoreApplication::translate("flow", words.summary);
    }
    return {};
}

QString meantInstead(const QString &name, bool isMethod)
{
    QString nearest;
    int least = name.size() > 4 ? 3 : 2; // one more than what may differ
    for (const Words &words : all) {
        const QString known = QString::fromLatin1(words.name);
        const QString last = known.mid(known.lastIndexOf(u'.') + 1);
        const bool isSameKind = isMethod == known.startsWith(u'.');
        // The same name is best, then the other way to call it, then one with another letter.
        if (known.compare(name, Qt::CaseInsensitive) == 0 || last.compare(name, Qt::CaseInsensitive) == 0)
            return helpOf(words).signature;
        const int distance = isSameKind ? editDistance(QString(last).toLower(), name.toLower(), least - 1) : least;
        if (distance < least) {
            least = distance;
            nearest = helpOf(words).signature;
        }
    }
    const QString usual = familiar(name);
    return usual.isEmpty() ? nearest : usual;
}

} // namespace dialogist::flow
