// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/coderename.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

/// Renames "age" to "years".
class TestCodeRename : public QObject
{
    Q_OBJECT
private slots:
    void shouldRenameWhatMeansTheVariable_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *source, const char *expected) { QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(expected); };
        const auto same = [&row](const char *name, const char *source) { row(name, source, source); };

        row("shorthand property", "const q={age}; return q.age", "const q={age: years}; return q.age");
        row("shorthand among others", "f({a, age, b: age})", "f({a, age: years, b: years})");
        row("shorthand that is returned", "return {age}", "return {age: years}");
        row("shorthand of an arrow function", "g(x => ({age, x}))", "g(x => ({age: years, x}))");
        row("shorthand within objects", "o = {a: {age}, b: [{age}], c: x ? {age} : {age: 1}}", "o = {a: {age: years}, b: [{age: years}], c: x ? {age: years} : {age: 1}}");
        row("assignment by a pattern", "({age} = z)", "({age: years} = z)");
        row("assignment by a pattern with a default", "({age = 1} = z)", "({age: years = 1} = z)");
        row("list pattern", "[age, b] = z", "[years, b] = z");
        row("spread", "[...age, ...x.age]", "[...years, ...x.age]");
        row("default in a pattern", "const {x = age} = z; x + age", "const {x = years} = z; x + years");
        row("key that is worked out", "o = {[age]: age}", "o = {[years]: years}");
        row("conditional", "return a ? age : b", "return a ? years : b");
        row("conditional in a list", "[a ? age : b, age]", "[a ? years : b, years]");
        row("case", "switch (x) { case age: y = {age}; default: age = 1 }", "switch (x) { case years: y = {age: years}; default: years = 1 }");
        row("block, no object", "if (a) { age }", "if (a) { years }");
        row("block of an arrow function", "l.map(x => { age, x })", "l.map(x => { years, x })");
        row("inserted in a text", "t = `age ${age} ${`age ${{age}.age}`} age`", "t = `age ${years} ${`age ${{age: years}.age}`} age`");
        row("division", "x = b / age / c", "x = b / years / c");
        row("index", "x[age] = x?.[age]", "x[years] = x?.[years]");

        same("members", "x.age = y?.age + this.age");
        same("keys", "o = {age: 1, 'age': 2, b: {age: 3}}");
        same("methods", "o = {age() { return 1 }, get age() { return 2 }, async age() {}}");
        same("class members", "class A { age = 1; static age = 2; #age = 3; age() { return this.#age } get age() {} }");
        same("texts", "a = 'age' + \"age\" + `age`");
        same("comments", "// age\n/* age */ a");
        same("pattern", "a = /age[/]age/.test(b); return /age/g");
        same("label", "age: for (;;) { break age }");
        same("part of a name", "ageGroup = average + $age");

        same("pattern that declares", "const {age} = z; return age + 1");
        same("pattern within a pattern", "const {a: {age}, ...rest} = z; return {age}");
        same("list that declares", "let [a, age = 2] = z; age++");
        same("parameter", "const f = age => age + 1");
        same("parameters", "const f = (a, age) => { return {age} }");
        same("parameter with a default", "function f(a, age = 2) { return age }");
        same("parameter by a pattern", "l.filter(({age}) => age > 3)");
        same("method's parameter", "o = {f(age) { return age }}");
        same("catch", "try { f() } catch (age) { log(age) }");
        same("loop", "for (const age of l) { s += age }");
        row("key of a pattern", "const {age: y} = z; return age", "const {age: y} = z; return years");
        row("outside of the block", "if (a) { let age = 1; f(age) } g(age)", "if (a) { let age = 1; f(age) } g(years)");
        row("outside of the arrow function", "l.map(age => age * 2).concat(age)", "l.map(age => age * 2).concat(years)");
        row("outside of the function", "function f(age) { return age } return f(age)", "function f(age) { return age } return f(years)");
        row("outside of the loop", "for (const age of l) s += age\nage = s", "for (const age of l) s += age\nyears = s");
        row("outside of catch", "try { age = f() } catch (age) { g(age) }", "try { years = f() } catch (age) { g(age) }");
        row("a line further", "const f = age => age + 1\nage = f(2)", "const f = age => age + 1\nyears = f(2)");
        row("var of a function", "function f() { if (a) { var age = 1 } return age } age", "function f() { if (a) { var age = 1 } return age } years");
        row("another is declared", "let b = age, c = 1; age = b", "let b = years, c = 1; years = b");
        row("never closed", "f({age", "f({years");
    }
    void shouldRenameWhatMeansTheVariable()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QCOMPARE(renamedInCode(source, u"age"_s, u"years"_s), expected);
    }

    void shouldBeRenamedSoon_whateverItIs()
    {
        QElapsedTimer clock;
        clock.start();
        for (const QString &source : {u"age=>"_s.repeated(10'000), u"{age:"_s.repeated(10'000), u"(age,"_s.repeated(10'000), u"`${age"_s.repeated(10'000), u"let age;"_s.repeated(10'000)})
            renamedInCode(source, u"age"_s, u"years"_s);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed()))); // it takes a second
    }
};

QTEST_GUILESS_MAIN(TestCodeRename)
#include "tst_coderename.moc"
