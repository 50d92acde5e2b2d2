// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/expression.h"
#include "studio/flow/library.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <cmath>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;

namespace {
const QJsonObject &world()
{
    static const QJsonObject object = QJsonDocument::fromJson(
        R"({"n":5,"zero":0,"neg":-2.5,"big":1e21,"name":"Mia","empty":"","num":"42","yes":true,"no":false,"nothing":null,
            "list":[3,1,2],"names":["a","b","a"],"nested":[1,[2,3],null],"person":{"name":"Jo","age":41,"tags":["x","y"]}})")
                                          .object();
    return object;
}

QJsonValue valueOf(const QString &source)
{
    const auto value = Expression::parse(source).evaluate(world());
    return value.ok() ? *value : QJsonValue(u"ERROR "_s + value.error().message);
}

/// The spelling that both sides of the comparison with node use.
QString spelled(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"undefined"_s;
    if (value.isDouble()) {
        const double x = value.toDouble();
        if (std::isnan(x))
            return u"NaN"_s;
        if (std::isinf(x))
            return x > 0 ? u"Infinity"_s : u"-Infinity"_s;
        return u"n"_s + numberText(x);
    }
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &item : value.toArray())
            parts.append(spelled(item));
        return u'[' + parts.join(u',') + u']';
    }
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject fields = value.toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            parts.append(it.key() + u'=' + spelled(*it));
        return u'{' + parts.join(u',') + u'}';
    }
    if (value.isString())
        return u's' + value.toString();
    return value.isNull() ? u"null"_s : value.toBool() ? u"true"_s : u"false"_s;
}

const char nodeProgram[] = R"JS(
const fs = require('fs');
const {world, sources} = JSON.parse(fs.readFileSync(0, 'utf8'));
const names = Object.keys(world);
function spelled(v) {
  if (v === undefined) return 'undefined';
  if (v === null) return 'null';
  if (typeof v === 'number') return Number.isFinite(v) ? 'n' + (v === 0 ? '0' : String(v)) : String(v);
  if (typeof v === 'string') return 's' + v;
  if (typeof v === 'boolean') return String(v);
  if (Array.isArray(v)) return '[' + v.map(x => x === undefined ? 'null' : spelled(x)).join(',') + ']';
  return '{' + Object.keys(v).sort().filter(k => v[k] !== undefined).map(k => k + '=' + spelled(v[k])).join(',') + '}';
}
const results = sources.map(source => {
  try { return spelled(new Function(...names, '"use strict"; return (' + source + '\n);')(...names.map(n => structuredClone(world[n])))); }
  catch (e) { return e instanceof SyntaxError ? 'SYNTAX' : 'ERROR'; }
});
process.stdout.write(JSON.stringify(results));
)JS";

/// What node makes of the expressions; empty when there is no node.
QStringList askNode(const QStringList &sources)
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        return {};
    QProcess process;
    process.start(node, {u"-e"_s, QString::fromLatin1(nodeProgram)});
    if (!process.waitForStarted(10'000))
        return {};
    process.write(QJsonDocument(QJsonObject{{u"world"_s, world()}, {u"sources"_s, QJsonArray::fromStringList(sources)}})
                      .toJson());
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    QStringList results;
    for (const QJsonValue &value : QJsonDocument::fromJson(process.readAllStandardOutput()).array())
        results.append(value.toString());
    return results;
}

QString ours(const QString &source)
{
    const Expression expression = Expression::parse(source);
    if (!expression.isValid())
        return u"SYNTAX"_s;
    const auto value = expression.evaluate(world());
    return value.ok() ? spelled(*value) : u"ERROR"_s;
}

/// Makes expressions that both languages have, and that compare no two lists or objects.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    QString any(int depth)
    {
        switch (m_random.bounded(depth > 0 ? 9 : 3)) {
        case 0:
            return number(0);
        case 1:
            return text(0);
        case 2:
            return pick({u"true"_s, u"false"_s, u"null"_s, u"undefined"_s, u"yes"_s, u"nothing"_s, u"person?.age"_s,
                u"nothing?.x.y"_s});
        case 3:
            return number(depth);
        case 4:
            return text(depth);
        case 5:
            return truth(depth);
        case 6:
            return u"(%1 ? %2 : %3)"_s.arg(any(depth - 1), any(depth - 1), any(depth - 1));
        case 7:
            return u"(%1 %2 %3)"_s.arg(any(depth - 1), pick({u"&&"_s, u"||"_s, u"??"_s}), any(depth - 1));
        default:
            return u"(%1 + %2)"_s.arg(any(depth - 1), any(depth - 1));
        }
    }

private:
    QString pick(const QStringList &from) { return from[m_random.bounded(int(from.size()))]; }

    QString number(int depth)
    {
        if (depth <= 0)
            return pick({u"0"_s, u"1"_s, u"2"_s, u"7"_s, u"0.1"_s, u"1e3"_s, u"1.5e-7"_s, u"0x1f"_s, u"n"_s, u"neg"_s,
                u"zero"_s, u"big"_s, u"NaN"_s, u"Infinity"_s, u"list.length"_s, u"name.length"_s, u"person.age"_s,
                u"list[1]"_s, u"123456789.125"_s});
        switch (m_random.bounded(5)) {
        case 0:
            return u"(%1 %2 %3)"_s.arg(any(depth - 1), pick({u"-"_s, u"*"_s, u"/"_s, u"%"_s}), any(depth - 1));
        case 1:
            return u"(%1(%2))"_s.arg(pick({u"+"_s, u"-"_s}), any(depth - 1));
        case 2:
            return u"((%1) ** (%2))"_s.arg(number(0), pick({u"2"_s, u"0"_s, u"0.5"_s, u"-1"_s, u"n"_s}));
        case 3:
            return u"%1(%2)"_s.arg(
                pick({u"Math.round"_s, u"Math.floor"_s, u"Math.ceil"_s, u"Math.abs"_s, u"Math.trunc"_s, u"Math.sign"_s,
                    u"Number"_s, u"parseFloat"_s, u"parseInt"_s, u"Math.max"_s, u"Math.min"_s}),
                any(depth - 1));
        default:
            return u"(%1).%2(%3)"_s.arg(text(depth - 1), pick({u"indexOf"_s, u"lastIndexOf"_s}), text(0));
        }
    }

    QString text(int depth)
    {
        if (depth <= 0)
            return pick({u"'a'"_s, u"\"B c\""_s, u"''"_s, u"'12'"_s, u"' 7 '"_s, u"'1e2'"_s, u"'0x10'"_s,
                u"'ä\\u00df'"_s, u"name"_s, u"num"_s, u"empty"_s, u"names[0]"_s, u"person.name"_s, u"`x${n}y${name}`"_s,
                u"'-5'"_s, u"'abcabc'"_s});
        const QString small = pick({u"0"_s, u"1"_s, u"-1"_s, u"2"_s, u"9"_s, u"undefined"_s, u"1.7"_s});
        switch (m_random.bounded(10)) {
        case 0:
            return u"(%1).%2()"_s.arg(text(depth - 1),
                pick({u"trim"_s, u"toUpperCase"_s, u"toLowerCase"_s, u"trimStart"_s, u"trimEnd"_s, u"toString"_s}));
        case 1:
            return u"(%1).%2(%3, %4)"_s.arg(
                text(depth - 1), pick({u"slice"_s, u"substring"_s}), small, pick({u"3"_s, u"-2"_s, u"undefined"_s}));
        case 2:
            return u"(%1).at(%2)"_s.arg(text(depth - 1), small);
        case 3:
            return u"(%1).replaceAll(%2, %3)"_s.arg(
                text(depth - 1), pick({u"'a'"_s, u"'bc'"_s, u"''"_s}), pick({u"'z'"_s, u"''"_s}));
        case 4:
            return u"(%1).%2(%3, %4)"_s.arg(text(depth - 1), pick({u"padStart"_s, u"padEnd"_s}),
                pick({u"5"_s, u"0"_s, u"12"_s}), pick({u"'*'"_s, u"'ab'"_s, u"undefined"_s}));
        case 5:
            return u"(%1).repeat(%2)"_s.arg(text(depth - 1), pick({u"0"_s, u"2"_s, u"3"_s}));
        case 6:
            return u"(%1).split(%2).join('|')"_s.arg(
                text(depth - 1), pick({u"''"_s, u"'b'"_s, u"undefined"_s, u"'a'"_s}));
        case 7:
            return u"`<${%1}>`"_s.arg(any(depth - 1));
        case 8:
            return u"(%1)[%2]"_s.arg(text(depth - 1), small);
        default:
            return u"(typeof %1)"_s.arg(any(depth - 1));
        }
    }

    QString truth(int depth)
    {
        switch (m_random.bounded(4)) {
        case 0:
            return u"(%1 %2 %3)"_s.arg(any(depth - 1), pick({u"<"_s, u"<="_s, u">"_s, u">="_s}), any(depth - 1));
        case 1:
            return u"(%1 %2 %3)"_s.arg(any(depth - 1), pick({u"==="_s, u"!=="_s, u"=="_s, u"!="_s}), any(depth - 1));
        case 2:
            return u"(!%1)"_s.arg(any(depth - 1));
        default:
            return u"(%1).%2(%3)"_s.arg(
                text(depth - 1), pick({u"includes"_s, u"startsWith"_s, u"endsWith"_s}), text(0));
        }
    }

    QRandomGenerator m_random;
};
} // namespace

class TestExpression : public QObject
{
    Q_OBJECT
private slots:
    void shouldAgreeWithNode_onGeneratedExpressions()
    {
        Generator generator(20260101);
        QStringList sources;
        for (int i = 0; i < 6000; ++i)
            sources.append(generator.any(1 + i % 5));
        const QStringList expected = askNode(sources);
        if (expected.isEmpty())
            QSKIP("node was not found, so expressions are not compared with JavaScript here");
        QCOMPARE(expected.size(), sources.size());
        int agreed = 0;
        for (qsizetype i = 0; i < sources.size(); ++i) {
            QVERIFY2(ours(sources[i]) == expected[i],
                qPrintable(u"%1 is %2 here and %3 in node"_s.arg(sources[i], ours(sources[i]), expected[i])));
            ++agreed;
        }
        QVERIFY(agreed == 6000);
    }

    void shouldAgreeWithNode_onExpressionsWrittenByHand()
    {
        const QStringList sources = {u"1 + 2 * 3 ** 2 ** 0.5"_s, u"-(2) ** 2"_s, u"-2 ** 2"_s, u"a ?? b || c"_s,
            u"(nothing ?? 0) || 4"_s, u"1 < 2 < 3"_s, u"3 > 2 > 1"_s, u"'b' + 1 + 2"_s, u"1 + 2 + 'b'"_s,
            u"'5' * '2'"_s, u"[1,2] + ''"_s, u"[1,[2,[3]]] + ''"_s, u"null + 1"_s, u"undefined + 1"_s,
            u"true + true"_s, u"'10' < '9'"_s, u"'10' < 9"_s, u"null == 0"_s, u"null >= 0"_s, u"undefined == null"_s,
            u"NaN === NaN"_s, u"'' == 0"_s, u"'0' == false"_s, u"[1] == 1"_s, u"0.1 + 0.2"_s, u"1e21 + 1"_s, u"1 / 3"_s,
            u"1e-7"_s, u"123e-20"_s, u"5e-324"_s, u"1.7976931348623157e308"_s, u"2 ** 53 + 1"_s, u"-0"_s, u"1 / -0"_s,
            u"5 % -3"_s, u"-5 % 3"_s, u"(0.5).toFixed(0)"_s, u"(2.5).toFixed(0)"_s, u"(1.005).toFixed(2)"_s,
            u"(-1.5).toFixed(0)"_s, u"(1e21).toFixed(2)"_s, u"(10.235).toFixed(2)"_s, u"n.toFixed(2)"_s,
            u"Math.round(-0.5)"_s, u"Math.round(2.5)"_s, u"Math.round(-2.5)"_s, u"Math.max()"_s,
            u"Math.min(1, '0', 3)"_s, u"Math.max(1, NaN)"_s, u"Math.sqrt(2)"_s, u"parseInt('0x1f')"_s,
            u"parseInt('12px')"_s, u"parseInt('z', 36)"_s, u"parseInt('')"_s, u"parseFloat('3.14.15')"_s,
            u"parseFloat('.5e1x')"_s, u"Number('')"_s, u"Number(' 12 ')"_s, u"Number('1_000')"_s, u"1_000"_s,
            u"Number([5])"_s, u"Number('0b11')"_s, u"0b11"_s, u"0o17"_s, u"String(null)"_s, u"String([1,null,2])"_s,
            u"Boolean('false')"_s, u"list.includes(2)"_s, u"list.indexOf(9)"_s, u"[NaN].includes(NaN)"_s,
            u"[NaN].indexOf(NaN)"_s, u"list.slice(1)"_s, u"list.slice(-2, -1)"_s, u"list.at(-1)"_s,
            u"list.concat([4], 5)"_s, u"names.join()"_s, u"names.join('-')"_s, u"nested.join(';')"_s, u"list.length"_s,
            u"list[5]"_s, u"list['1']"_s, u"list['01']"_s, u"'abc'[1]"_s, u"'abc'.length"_s, u"person['name']"_s,
            u"person.missing"_s, u"person.missing?.deeper.still"_s, u"(person.missing?.deeper).still"_s,
            u"person.missing.deeper"_s, u"person?.['age']"_s, u"nothing?.trim()"_s, u"nothing.x"_s, u"{a: 1}.a"_s,
            u"({a: 1, 'b c': 2, [name]: 3, n})"_s, u"[1, 2, 3,]"_s, u"`a${1 + 1}b${`c${name}`}`"_s,
            u"`\\u{1f600}`.length"_s, u"'\\x41\\n\\t\\\\'"_s, u"'\\q'"_s, u"'it\\'s'"_s, u"'ß'.toUpperCase()"_s,
            u"'İ'.toLowerCase().length"_s, u"'a-b-c'.split('-', 2)"_s, u"''.split('')"_s, u"''.split('x')"_s,
            u"'abc'.split('')"_s, u"'aXbX'.replace('X', '-')"_s, u"'abc'.substring(2, 0)"_s, u"'abc'.slice(2, 0)"_s,
            u"'abc'.at(-4)"_s, u"'ab'.padStart(5, 'xyz')"_s, u"'x'.repeat(-1)"_s, u"'abc'.indexOf('')"_s,
            u"'abc'.indexOf('', 9)"_s, u"'abc'.lastIndexOf('')"_s, u"'abcabc'.lastIndexOf('bc', 3)"_s,
            u"'abc'.endsWith('b', 2)"_s, u"'abc'.startsWith('b', 1)"_s, u"'abc'.includes('a', 1)"_s, u"typeof null"_s,
            u"typeof list"_s, u"typeof undefined"_s, u"!''"_s, u"!![]"_s, u"yes ? 1 : no ? 2 : 3"_s, u"n?.5:1"_s,
            u"1 +"_s, u"(1"_s, u"1 2"_s, u"'a"_s, u"`a"_s, u"`${`"_s, u"[1,,2"_s, u"{"_s, u"a.b.("_s, u"3in"_s, u"08"_s,
            u"1__0"_s, u"person.tags[1].toUpperCase()"_s, u"Array.isArray(list)"_s, u"Array.isArray('x')"_s,
            u"Object.keys(person).length"_s, u"Number.isInteger(5.0)"_s, u"Number.isInteger('5')"_s, u"isNaN('x')"_s,
            u"'x'.concat(1, null)"_s, u"(255).toString()"_s, u"[3,1,2].reverse()"_s, u"Math.trunc(-1.5)"_s,
            u"Math.pow(2, 10)"_s, u"Math.pow(1, Infinity)"_s, u"1 ** NaN"_s, u"Math.PI"_s, u"'\\\n'"_s};
        const QStringList expected = askNode(sources);
        if (expected.isEmpty())
            QSKIP("node was not found, so expressions are not compared with JavaScript here");
        QCOMPARE(expected.size(), sources.size());
        QStringList differing;
        for (qsizetype i = 0; i < sources.size(); ++i) {
            if (ours(sources[i]) != expected[i])
                differing.append(u"%1 is %2 here and %3 in node"_s.arg(sources[i], ours(sources[i]), expected[i]));
        }
        QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    }

    void shouldReadUnknownNamesAsUndefined()
    {
        QVERIFY(valueOf(u"whoKnows"_s).isUndefined());
        QCOMPARE(valueOf(u"whoKnows ?? 'none'"_s).toString(), u"none"_s);
    }

    /// A counter need not be given a first value.
    void shouldCount_fromNothing()
    {
        QCOMPARE(valueOf(u"counter + 1"_s), QJsonValue(1));
        QCOMPARE(valueOf(u"1 + counter"_s), QJsonValue(1));
        QCOMPARE(valueOf(u"counter - 1"_s), QJsonValue(-1));
        QCOMPARE(valueOf(u"nothing + 1"_s), QJsonValue(1));
        QCOMPARE(valueOf(u"counter + 'x'"_s), QJsonValue(u"undefinedx"_s)); // as JavaScript has it
        // What is compared or multiplied must have a value.
        QCOMPARE(valueOf(u"counter < 1"_s), QJsonValue(false));
        QVERIFY(std::isnan(valueOf(u"counter * 2"_s).toDouble()));
        QVERIFY(std::isnan(valueOf(u"person.missing + 1"_s).toDouble()));
    }

    void shouldRefuse_whatMakesNoTextOrDate()
    {
        for (const QString &source : {u"'x' + person"_s, u"person + 1"_s, u"[] + {}"_s, u"`${person}`"_s, u"'x' + [person]"_s, u"'2026-01-01' + 1"_s, u"1 + '2026-01-01'"_s})
            QVERIFY2(valueOf(source).toString().startsWith(u"ERROR"), qPrintable(source));
        QCOMPARE(valueOf(u"'2026-01-01' + '!'"_s).toString(), u"2026-01-01!"_s);
        QCOMPARE(valueOf(u"'2026-13-41' + 1"_s).toString(), u"2026-13-411"_s); // no date
    }

    void shouldSayWhere_whenTheSourceIsWrong_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::newRow("assignment") << u"n = 5"_s << 2 << 1;
        QTest::newRow("unknown function") << u"1 + summ(list)"_s << 4 << 4;
        QTest::newRow("unknown method") << u"name.shout()"_s << 5 << 5;
        QTest::newRow("unknown namespace function") << u"Math.random()"_s << 0 << 11;
        QTest::newRow("empty") << QString() << 0 << 1;
        QTest::newRow("unfinished") << u"1 +"_s << 3 << 1;
        QTest::newRow("arrow") << u"list.map(x => x)"_s << 5 << 3;
        QTest::newRow("reserved") << u"new Date()"_s << 0 << 3;
        QTest::newRow("missing argument") << u"round()"_s << 0 << 5;
        QTest::newRow("call of a value") << u"(n)(1)"_s << 3 << 1;
    }
    void shouldSayWhere_whenTheSourceIsWrong()
    {
        QFETCH(QString, source);
        QFETCH(int, position);
        QFETCH(int, length);
        const Expression expression = Expression::parse(source);
        QVERIFY(!expression.isValid());
        QCOMPARE(expression.error().position, position);
        QCOMPARE(expression.error().length, length);
        QVERIFY(expression.error().message.endsWith(u'.'));
        QVERIFY(!expression.evaluate(world()).ok());
    }

    void shouldFindNoPrototypes()
    {
        for (const QString &source : {u"name.constructor"_s, u"list.__proto__"_s, u"person['constructor']"_s,
                 u"({}).toString"_s, u"list['length2']"_s})
            QVERIFY2(valueOf(source).isUndefined(), qPrintable(source));
        QVERIFY(!Expression::parse(u"name.constructor('return 1')()"_s).isValid());
    }

    void shouldRefuseToCompareLists()
    {
        QVERIFY(valueOf(u"list == names"_s).toString().startsWith(u"ERROR"));
        QCOMPARE(valueOf(u"list == null"_s).toBool(), false);
    }

    void shouldFailClearly_whenTheSourceIsHostile_data()
    {
        QTest::addColumn<QString>("source");
        const int many = 100'000;
        QTest::newRow("parentheses") << QString(many, u'(') + u"1"_s + QString(many, u')');
        QTest::newRow("few parentheses too many") << QString(5000, u'(') + u"1"_s + QString(5000, u')');
        QTest::newRow("brackets") << QString(9000, u'[');
        QTest::newRow("braces") << u"{a:"_s.repeated(6000);
        QTest::newRow("nots") << QString(15'000, u'!') + u"1"_s;
        QTest::newRow("minus") << u"- "_s.repeated(9'000) + u"1"_s;
        QTest::newRow("powers") << u"2**"_s.repeated(6'000) + u"1"_s;
        QTest::newRow("sums") << u"1+"_s.repeated(9'000) + u"1"_s;
        QTest::newRow("conditions") << u"1?1:"_s.repeated(4'000) + u"1"_s;
        QTest::newRow("members") << u"a"_s + u".a"_s.repeated(9'000);
        QTest::newRow("templates") << u"`${"_s.repeated(6'000);
        QTest::newRow("ten megabytes") << QString(10'000'000, u'1');
        QTest::newRow("repeat") << u"'x'.repeat(1e9)"_s;
        QTest::newRow("repeat of repeat") << u"'x'.repeat(1e5).repeat(1e5)"_s;
        QTest::newRow("pad") << u"'x'.padEnd(1e15)"_s;
        QTest::newRow("replace grows") << u"'x'.repeat(1e5).replaceAll('', 'y'.repeat(1e5))"_s;
        QTest::newRow("split and join") << u"'x'.repeat(1e5).split('').join('y'.repeat(1e5))"_s;
        QTest::newRow("NUL") << QString(QChar(0));
        QTest::newRow("lone surrogate") << QString(QChar(0xd800));
    }
    void shouldFailClearly_whenTheSourceIsHostile()
    {
        QFETCH(QString, source);
        QElapsedTimer timer;
        timer.start();
        const Expression expression = Expression::parse(source);
        const auto value = expression.evaluate(world());
        QVERIFY(!value.ok());
        QVERIFY(!value.error().message.isEmpty());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void shouldKeepToItsBudget_whenEachStepDoublesAText()
    {
        QString source = u"'xxxxxxxx'"_s;
        for (int i = 0; i < 40; ++i)
            source = u"(%1 + %1)"_s.arg(source).left(19'000);
        QVERIFY(!Expression::parse(source).evaluate(world()).ok());
        const auto doubled
            = Expression::parse(u"`${a}${a}${a}${a}${a}`"_s).evaluate(QJsonObject{{u"a"_s, QString(1'000'000, u'x')}});
        QVERIFY(!doubled.ok());
        QCOMPARE(doubled.error().code, ErrorCode::Limit);
    }

    void shouldListVariables_withoutFunctionsAndKeys()
    {
        const Expression expression = Expression::parse(
            u"round(price * count, 2) > limits.max && `${name}`.includes(q) ? {a: b, c} : Math.max(x, 1)"_s);
        QVERIFY2(expression.isValid(), qPrintable(expression.error().message));
        QCOMPARE(expression.variables(),
            (QSet<QString>{u"price"_s, u"count"_s, u"limits"_s, u"name"_s, u"q"_s, u"b"_s, u"c"_s, u"x"_s}));
    }

    void shouldRenameMentions_andNothingElse()
    {
        const Expression expression
            = Expression::parse(u"name + person.name + 'name' + `name ${name}` + [{name}, {name: name}].length"_s);
        QCOMPARE(expression.renamed(u"name"_s, u"fullName"_s),
            u"fullName + person.name + 'name' + `name ${fullName}` + [{name: fullName}, {name: fullName}].length"_s);
        QCOMPARE(Expression::parse(u"1 +"_s).renamed(u"name"_s, u"x"_s), u"1 +"_s);
    }

    void shouldWorkTheLibrary_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("round") << u"round(1.005, 2)"_s << u"en"_s << u"1.01"_s;
        QTest::newRow("round below zero") << u"round(-2.5)"_s << u"en"_s << u"-3"_s;
        QTest::newRow("clamp") << u"clamp(12, 0, 10)"_s << u"en"_s << u"10"_s;
        QTest::newRow("number de") << u"formatNumber(1234567.891, 2)"_s << u"de"_s << u"1.234.567,89"_s;
        QTest::newRow("number hi") << u"formatNumber(1234567)"_s << u"hi"_s << u"12,34,567"_s;
        QTest::newRow("number en") << u"formatNumber(0.5)"_s << u"en"_s << u"0.5"_s;
        QTest::newRow("number with what computers add") << u"formatNumber(0.1 + 0.2)"_s << u"en"_s << u"0.3"_s;
        QTest::newRow("small number") << u"formatNumber(0.00500000000000001)"_s << u"en"_s << u"0.005"_s;
        QTest::newRow("number in a text") << u"[0.1 + 0.2, 1 / 3, 1.1 * 3, 9007199254740991]"_s << u"en"_s << u"0.3, 0.333333333333333, 3.3, 9007199254740991"_s;
        QTest::newRow("number that is exact") << u"0.1 + 0.2 === 0.3"_s << u"en"_s << u"false"_s;
        QTest::newRow("percent") << u"formatPercent(0.125)"_s << u"en"_s << u"12.5%"_s;
        QTest::newRow("contains") << u"contains('Crème brûlée', 'BRULEE')"_s << u"en"_s << u"true"_s;
        QTest::newRow("words") << u"words('  a  b ').length"_s << u"en"_s << u"2"_s;
        QTest::newRow("words without punctuation") << u"words('Hello, world! It\\'s 3.14 – right?').join('|')"_s << u"en"_s << u"Hello|world|It's|3.14|right"_s;
        QTest::newRow("words hi") << u"words('नमस्ते, दुनिया!').join('|')"_s << u"hi"_s << u"नमस्ते|दुनिया"_s;
        QTest::newRow("words of nothing") << u"[words(' … '), words(null)].length + words('?!').length"_s << u"en"_s << u"2"_s;
        QTest::newRow("matches") << u"matches('AB-12', '^[A-Z]{2}-\\\\d+$')"_s << u"en"_s << u"true"_s;
        QTest::newRow("capitalize") << u"capitalize('élan')"_s << u"en"_s << u"Élan"_s;
        QTest::newRow("isEmpty") << u"[isEmpty(' '), isEmpty(null), isEmpty([]), isEmpty(0)]"_s << u"en"_s
                                 << u"true, true, true, false"_s;
        QTest::newRow("today") << u"today()"_s << u"en"_s << u"2026-11-26"_s;
        QTest::newRow("addDays") << u"addDays('2026-12-30', 3)"_s << u"en"_s << u"2027-01-02"_s;
        QTest::newRow("addMonths") << u"addMonths('2026-01-31', 1)"_s << u"en"_s << u"2026-02-28"_s;
        QTest::newRow("daysBetween") << u"daysBetween(today(), '2026-12-24')"_s << u"en"_s << u"28"_s;
        QTest::newRow("parts") << u"[year(now), month(now), day(now), weekday(now)]"_s << u"en"_s
                               << u"2026, 11, 26, 4"_s;
        QTest::newRow("date de") << u"date('24.12.2026')"_s << u"de"_s << u"2026-12-24"_s;
        QTest::newRow("formatDate de") << u"formatDate('2026-12-24')"_s << u"de"_s
                                       << u"Donnerstag, 24. Dezember 2026"_s;
        QTest::newRow("formatDate weekday") << u"formatDate('2026-12-24', 'weekday')"_s << u"ms"_s << u"Khamis"_s;
        QTest::newRow("formatDate by a pattern") << u"formatDate('2026-12-24', 'dd.MM.yyyy')"_s << u"en"_s << u"24.12.2026"_s;
        QTest::newRow("formatDate by a pattern in the language") << u"formatDate('2026-12-24', 'EEEE, d. MMMM yyyy')"_s << u"de"_s << u"Donnerstag, 24. Dezember 2026"_s;
        QTest::newRow("formatDate of a moment") << u"formatDate('2026-12-24T15:05', 'dd/MM/yy HH:mm')"_s << u"en"_s << u"24/12/26 15:05"_s;
        QTest::newRow("formatDate of a time") << u"formatDate('14:05', 'HH.mm')"_s << u"en"_s << u"14.05"_s;
        QTest::newRow("formatDate without a style") << u"formatDate('2026-12-24', null)"_s << u"en"_s << u"Thursday, December 24, 2026"_s;
        QTest::newRow("formatDate of nonsense") << u"formatDate('soon')"_s << u"ms"_s << QString();
        QTest::newRow("sum") << u"sum([1, '2', 3.5])"_s << u"en"_s << u"6.5"_s;
        QTest::newRow("first last count")
            << u"[first([4,5]), last([4,5]), count([4,5]), count(null)]"_s << u"en"_s << u"4, 5, 2, 0"_s;
        QTest::newRow("sort") << u"sort([10, 9, 'b', 'a', 1])"_s << u"en"_s << u"1, 9, 10, a, b"_s;
        QTest::newRow("unique") << u"unique([1, '1', 1, 'a', 'a'])"_s << u"en"_s << u"1, 1, a"_s;
        QTest::newRow("formatList de") << u"formatList(['a', 'b', 'c'])"_s << u"de"_s << u"a, b und c"_s;
        QTest::newRow("money en") << u"formatMoney({amount: 1234.5, currency: 'EUR'})"_s << u"en"_s << u"€1,234.50"_s;
        QTest::newRow("money de") << u"formatMoney(1234.5, 'EUR')"_s << u"de"_s << u"1.234,50 €"_s;
        QTest::newRow("money ms") << u"formatMoney(15.9, 'MYR')"_s << u"ms"_s << u"RM 15.90"_s;
        QTest::newRow("money with a code") << u"formatMoney(12, 'CHF')"_s << u"en"_s << u"CHF 12.00"_s;
        QTest::newRow("money without hundredths") << u"formatMoney(1500, 'JPY')"_s << u"en"_s << u"¥1,500"_s;
        QTest::newRow("money below zero") << u"formatMoney(-3, 'EUR')"_s << u"de"_s << u"-3,00 €"_s;
        QTest::newRow("money of nothing") << u"[formatMoney(null), formatMoney('soon', 'EUR'), formatMoney({})].join('')"_s << u"en"_s << QString();
        QTest::newRow("duration en") << u"formatDuration(5400)"_s << u"en"_s << u"1 hour and 30 minutes"_s;
        QTest::newRow("duration de") << u"formatDuration('PT1H30M')"_s << u"de"_s << u"1 Stunde und 30 Minuten"_s;
        QTest::newRow("duration ms") << u"formatDuration('PT1H30M')"_s << u"ms"_s << u"1 jam dan 30 minit"_s;
        QTest::newRow("duration hi") << u"formatDuration('P2M')"_s << u"hi"_s << u"2 महीने"_s;
        QTest::newRow("duration short") << u"formatDuration(93784, 'short')"_s << u"en"_s << u"1 d 2 h 3 min 4 s"_s;
        QTest::newRow("duration in another language") << u"formatDuration(5400)"_s << u"fr"_s << u"1 h 30 min"_s;
        QTest::newRow("duration of nothing") << u"[formatDuration('soon'), formatDuration(null), formatDuration(0)].join('')"_s << u"en"_s << u"0 seconds"_s;
        QTest::newRow("currency") << u"formatCurrency(1234.5, 'EUR').includes('1.234,50')"_s << u"de"_s << u"true"_s;
    }
    void shouldWorkTheLibrary()
    {
        QFETCH(QString, source);
        QFETCH(QString, language);
        QFETCH(QString, expected);
        const Expression expression = Expression::parse(source);
        QVERIFY2(expression.isValid(), qPrintable(expression.error().message));
        const auto value = expression.evaluate(QJsonObject{{u"language"_s, language}, {u"now"_s, 1'795'694'400'000LL}});
        QVERIFY2(value.ok(), value.ok() ? "" : qPrintable(value.error().message));
        QCOMPARE(toText(*value), expected);
    }

    void shouldFail_whenADateHasAStyleThatThereIsNot()
    {
        for (const QString &style : {u"nonsense"_s, u"DD.MM.YYYY"_s, u""_s, u"---"_s, u"dd 'of MM"_s}) {
            const auto value = Expression::parse(u"formatDate('2026-12-24', style)"_s).evaluate(QJsonObject {{u"style"_s, style}, {u"language"_s, u"en"_s}});
            QVERIFY2(!value.ok(), qPrintable(style));
        }
    }

    void shouldDescribeEveryFunctionAndMethod_inTheDocument()
    {
        QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/studio/flow/expressions.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString document = QString::fromUtf8(file.readAll());
        for (const Function &function : functions())
            QVERIFY2(document.contains(u'`' + function.signature + u'`'), qPrintable(function.signature));
        for (const Method &method : methods())
            QVERIFY2(document.contains(u"`."_s + method.name + u'('), qPrintable(method.name));
        // The document's examples say what they give.
        static const QRegularExpression example(u"^    (.+?) +// (.+)$"_s, QRegularExpression::MultilineOption);
        int count = 0;
        for (auto it = example.globalMatch(document); it.hasNext(); ++count) {
            const auto match = it.next();
            const auto value = Expression::parse(match.captured(1))
                                   .evaluate(QJsonObject{{u"language"_s, u"en"_s}, {u"now"_s, 1'795'694'400'000LL},
                                       {u"name"_s, u"Mia"_s}, {u"age"_s, 41},
                                       {u"order"_s, QJsonObject{{u"items"_s, QJsonArray{3, 4}}}}});
            QVERIFY2(value.ok(), qPrintable(match.captured(1)));
            QCOMPARE(toText(*value), match.captured(2));
        }
        QVERIFY(count >= 10);
    }

    void shouldRenderTemplates()
    {
        const TextTemplate text = TextTemplate::parse(u"Hi {{ name }}, {{ n + 1 }}{{nothing}} {{ missing }}!"_s);
        QVERIFY(text.errors().isEmpty());
        QCOMPARE(text.render(world()), u"Hi Mia, 6 !"_s);
        QCOMPARE(text.variables(), (QSet<QString>{u"name"_s, u"n"_s, u"nothing"_s, u"missing"_s}));
        QCOMPARE(text.renamed(u"name"_s, u"who"_s), u"Hi {{ who }}, {{ n + 1 }}{{nothing}} {{ missing }}!"_s);
    }

    void shouldKeepBracesInQuotes_whenRenderingTemplates()
    {
        QCOMPARE(TextTemplate::parse(u"a{{ '}}' + \"{{\" }}b"_s).render(QJsonObject()), u"a}}{{b"_s);
        QCOMPARE(TextTemplate::parse(u"no { braces } at all"_s).render(QJsonObject()), u"no { braces } at all"_s);
        QCOMPARE(TextTemplate::parse(QString()).render(QJsonObject()), QString());
    }

    void shouldReportPlaces_whenATemplateIsWrong()
    {
        const TextTemplate text = TextTemplate::parse(u"Hi {{ 1 + }} and {{ it's }} open {{ here"_s);
        QCOMPARE(text.errors().size(), 3);
        QVERIFY(text.errors()[0].position >= 5 && text.errors()[0].position <= 10);
        QStringList failures;
        const QString rendered = text.render(world(), &failures);
        QVERIFY(rendered.startsWith(u"Hi  and "));
        QCOMPARE(failures.size(), 2);
        QCOMPARE(text.renamed(u"x"_s, u"y"_s), u"Hi {{ 1 + }} and {{ it's }} open {{ here"_s);
    }

    void shouldReadValuesAsPeopleDo()
    {
        QCOMPARE(toText(1.0), u"1"_s);
        QCOMPARE(toText(0.1 + 0.2), u"0.3"_s);
        QCOMPARE(toText(QJsonValue::Null), QString());
        QCOMPARE(toText(QJsonArray{1, u"b"_s}), u"1, b"_s);
    }
};

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
