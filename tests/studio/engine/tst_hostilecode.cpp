// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/coderunner.h"
#include "tests/support/sanitized.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace dialogist;
using namespace dialogist::engine;
using namespace Qt::StringLiterals;

namespace {

/// Resident memory of this process in bytes; 0 where it cannot be read.
qint64 residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

/// What code finds at its disposal. A change here is a decision.
const QString globals = u"AggregateError Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array "
                        "Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError "
                        "URIError URL URLSearchParams Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet console decodeURI decodeURIComponent encodeURI "
                        "encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt structuredClone undefined unescape"_s;

} // namespace

/// Code that means harm, or is badly wrong: the program lives, an error comes in time, and the next run is as good as the first.
class TestHostileCode : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_runner = std::make_unique<CodeRunner>(QStringLiteral(DIALOGIST_PROGRAM));
        m_runner->warm();
        QVERIFY(!m_runner->run({u"r = 1"_s, {}, {u"r"_s}, {}, 1000}).error);
        m_before = residentMemory();
    }

    void cleanupTestCase()
    {
        QVERIFY(tests::isSanitized || residentMemory() - m_before <= 20 * 1024 * 1024);
        m_runner.reset();
    }

    void shouldEndWithAnErrorInTime_data()
    {
        QTest::addColumn<QString>("source");
        const auto row = [](const char *name, const char *source) { QTest::newRow(name) << QString::fromUtf8(source); };
        row("endless loop", "for (;;);");
        row("endless loop in try", "for (;;) { try { for (;;); } catch (e) { for (;;); } finally { for (;;); } }");
        row("endless generator", "function* g() { for (;;) yield 1; } [...g()]");
        row("endless sort", "[3, 1, 2].sort(() => { for (;;); })");
        row("endless getter in the result", "r = { get x() { for (;;); } }");
        row("endless toJSON", "r = { toJSON() { for (;;); } }");
        row("endless toString in the log", "console.log({ toString() { for (;;); }, toJSON() { for (;;); } })");
        row("endless proxy", "r = new Proxy({}, { ownKeys() { for (;;); } })");
        row("endless then", "await { then() { for (;;); } }");
        row("promise flood", "const f = () => Promise.resolve().then(f); await f();");
        row("promise flood in width", "const f = () => { for (let i = 0; i < 100; i++) Promise.resolve().then(f); }; f(); await new Promise(() => {});");
        row("awaiting in a loop", "for (;;) await null;");
        row("regular expression", "/^(a+)+$/.test('a'.repeat(5000) + '!'); 'a'.repeat(300000).replace(/a*b/g, ''); for (;;);");
        row("a thousand million elements", "new Array(1e9).fill(0)");
        row("large text", "let s = 'a'.repeat(1 << 28); for (;;) s += s;");
        row("large repeat", "'ab'.repeat(1 << 29)");
        row("repeat of repeat", "let a = []; for (;;) a.push('x'.repeat(1e6));");
        row("large split", "'x'.repeat(5e7).split('')");
        row("large join", "new Array(1e8).join('abcdefgh')");
        row("memory by objects", "const keep = []; for (;;) keep.push({ a: [1, 2, 3], b: {} });");
        row("memory by typed arrays", "const keep = []; for (;;) keep.push(new Float64Array(1e6).fill(1));");
        row("memory by Map", "const m = new Map(); for (let i = 0; ; i++) m.set(i, { i });");
        row("memory by closures", "let f = () => 0; for (;;) { const g = f; f = () => g; }");
        row("nested groups in a regular expression", "new RegExp('('.repeat(2e5) + ')'.repeat(2e5))");
        row("nested toString", "let a = []; for (let i = 0; i < 3e5; i++) a = [a]; String(a)");
        row("nested flat", "let a = []; for (let i = 0; i < 3e5; i++) a = [a]; a.flat(Infinity)");
        row("nested proxies", "let p = {}; for (let i = 0; i < 1e5; i++) p = new Proxy(p, {}); p.x");
        row("nested JSON", "JSON.parse('['.repeat(1e6))");
        row("nested stringify", "let a = []; for (let i = 0; i < 1e6; i++) a = [a]; r = a; JSON.stringify(a)");
        row("nested bind", "let f = () => 1; for (let i = 0; i < 2e5; i++) f = f.bind(null); f(); for (;;);");
        row("prototype of itself by turns", "const o = {}; Object.setPrototypeOf(o, Object.create(o))");
        row("recursion in toString", "const o = { toString() { return String(this); } }; String(o)");
        row("recursion", "(function f() { f(); })()");
        row("recursion through sort", "(function f() { [2, 1].sort(f); })()");
        row("recursion through replace", "(function f() { 'a'.replace(/a/, f); })()");
        row("large output", "r = 'x'.repeat(5e6)");
        row("huge outputs", "r = Array.from({ length: 3e5 }, (_, i) => 'item ' + i)");
        row("huge error", "throw new Error('x'.repeat(1e7)); ");
        row("odd error", "throw { get message() { for (;;); } }");
        row("error without anything", "throw Object.create(null)");
        row("throws a proxy", "throw new Proxy({}, { get() { throw 1; } , has() { throw 2; } })");
        row("built-ins bent", "JSON.stringify = Object.keys = globalThis.String = null; Array.prototype.push = () => { for (;;); }; Error.prototype.toString = null; throw new TypeError('x')");
        row("eval", "eval('for(;;);')");
        row("Function", "(() => {}).constructor('for(;;);')()");
        row("code in code", "let s = '1'; for (let i = 0; i < 20; i++) s += '+' + s; eval(s); for (;;);");
        row("date bomb", "for (;;) new Date(8.64e15).toLocaleString()");
    }

    void shouldEndWithAnErrorInTime()
    {
        QFETCH(QString, source);
        // Lowering is done when the bot is loaded; the time that counts is that of the run.
        const CodeCheck check = m_runner->check(source, {u"r"_s});
        QVERIFY2(!check.failure && !check.lowered.isEmpty(), check.issues.isEmpty() ? "" : qPrintable(check.issues.first().message));
        QElapsedTimer clock;
        clock.start();
        const CodeResult result = m_runner->run({source, {}, {u"r"_s}, {}, 1000});
        const qint64 taken = clock.elapsed();
        QVERIFY(result.error);
        QVERIFY(!result.error->message.isEmpty() && result.error->message.size() <= 2200);
        // The second that it has, and what a busy machine takes to end a process.
        QVERIFY2(taken <= (tests::isSanitized ? 10'000 : 5000), qPrintable(QString::number(taken)));

        const CodeResult next = m_runner->run({u"r = 'fine'"_s, {}, {u"r"_s}, {}, 1000});
        QVERIFY2(!next.error, next.error ? qPrintable(next.error->message) : "");
        QCOMPARE(next.outputs[u"r"_s].toString(), u"fine"_s);
    }

    void shouldSayThatMemoryRanOut_whenItWasMemory_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("growing list") << u"let a = [1, 2, 3, 4]; for (;;) a = a.concat(a);"_s;
        QTest::newRow("list pushed to for ever") << u"const a = []; for (;;) a.push(1);"_s;
        QTest::newRow("one huge text") << u"let s = 'x'.repeat(2 ** 28); for (;;) s += s;"_s;
        QTest::newRow("one huge typed array") << u"r = new Float64Array(7e7).length"_s;
    }
    void shouldSayThatMemoryRanOut_whenItWasMemory()
    {
#ifdef Q_OS_LINUX
        if (tests::isSanitized)
            QSKIP("Sanitizers need more memory than any limit allows, so there is none.");
        QFETCH(QString, source);
        const CodeResult result = m_runner->run({source, {}, {u"r"_s}, {}, 60'000}); // time enough on a busy machine
        QVERIFY(result.error);
        QVERIFY2(result.error->kind == u"memory", qPrintable(result.error->kind + u' ' + result.error->message));
        QVERIFY2(result.error->message.contains(u"memory"_s), qPrintable(result.error->message));
#else
        QSKIP("Only Linux limits what can be written to.");
#endif
    }

    void shouldNotBlameMemory_whenCodeNestsTooDeeply()
    {
        const CodeResult result = m_runner->run({u"let a = []; for (let i = 0; i < 3e5; i++) a = [a]; String(a)"_s, {}, {u"r"_s}, {}, 10'000});
        QVERIFY(result.error);
        QVERIFY2(result.error->kind != u"memory", qPrintable(result.error->message));
    }

    void shouldFindNothingButTheLanguage()
    {
        const CodeResult result = m_runner->run({u"r = Object.getOwnPropertyNames(globalThis).sort().join(' ')"_s, {}, {u"r"_s}, {}, 1000});
        QVERIFY(!result.error);
        QCOMPARE(result.outputs[u"r"_s].toString(), globals);
    }

    void shouldReachNothingOutside()
    {
        // Whatever can be reached from a value, by prototypes, constructors and properties, is the language's own.
        const CodeResult result = m_runner->run({u"const seen = new Set(), odd = []; const wanted = /qt|qml|file|socket|process|execFile|spawn|import|xmlhttp|network|destroy|objectName|deleteLater/i;\n"
                                                 "(function walk(o, path, depth) {\n"
                                                 "  if (o === null || (typeof o !== 'object' && typeof o !== 'function') || seen.has(o) || depth > 8) return;\n"
                                                 "  seen.add(o);\n"
                                                 "  for (const k of Reflect.ownKeys(o)) {\n"
                                                 "    if (typeof k === 'string' && wanted.test(k)) odd.push(path + '.' + k);\n"
                                                 "    let v; try { v = o[k]; } catch { continue; }\n"
                                                 "    walk(v, path + '.' + String(k), depth + 1);\n"
                                                 "  }\n"
                                                 "  walk(Object.getPrototypeOf(o), path + '.^', depth + 1);\n"
                                                 "})(globalThis, '', 0);\n"
                                                 "r = odd; n = seen.size"_s,
                                                 {}, {u"r"_s, u"n"_s}, {}, 1000});
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
        QCOMPARE(result.outputs[u"r"_s].toArray(), QJsonArray());
        QVERIFY(result.outputs[u"n"_s].toInt() > 200);
    }

    void shouldRunInALockedDownProcess()
    {
#ifdef Q_OS_LINUX
        QVERIFY(!m_runner->run({u"r = 1"_s, {}, {u"r"_s}, {}, 1000}).error);
        const QList<qint64> ids = m_runner->processIds();
        QVERIFY(!ids.isEmpty());
        for (const qint64 id : ids) {
            // A spare process that is still starting locks itself before it takes any code.
            const auto says = [id](const char *words) {
                QFile status(u"/proc/%1/status"_s.arg(id));
                return status.open(QIODevice::ReadOnly) && status.readAll().contains(words);
            };
            QTRY_VERIFY(says("Seccomp:\t2"));
            QVERIFY(says("NoNewPrivs:\t1"));
        }
#else
        QSKIP("Only Linux locks the process down.");
#endif
    }

    void shouldGoOn_whenItsProcessIsKilledAtAnyTime()
    {
#ifdef Q_OS_UNIX
        constexpr int runs = 200;
        int answered = 0;
        int told = 0;
        std::atomic_bool done = false;
        std::thread killer([&] {
            QRandomGenerator random(7);
            while (!done) {
                QTest::qSleep(int(random.bounded(tests::isSanitized ? 1500 : 150))); // some live long enough to answer
                const QList<qint64> ids = m_runner->processIds();
                if (!ids.isEmpty() && !done)
                    ::kill(pid_t(ids.at(random.bounded(ids.size()))), SIGKILL);
            }
        });
        for (int i = 0; i < runs; ++i) {
            const CodeResult result = m_runner->run({u"let s = 0; for (let j = 0; j < 20000; j++) s += j; r = s"_s, {}, {u"r"_s}, {}, 1000});
            if (result.error) {
                told += !result.error->message.isEmpty();
            } else if (result.outputs[u"r"_s].toInt() == 199990000) {
                ++answered;
            }
        }
        done = true;
        killer.join();
        qInfo("%d of %d runs answered while processes were killed", answered, runs);
        QCOMPARE(answered + told, runs);
        QVERIFY(answered > runs / 20); // how many depends on how soon a process starts, which takes long on a busy machine
        QTest::qSleep(500);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!m_runner->run({u"r = 1"_s, {}, {u"r"_s}, {}, 1000}).error);
        QVERIFY(clock.elapsed() < 1000);
#else
        QSKIP("Needs signals.");
#endif
    }

private:
    std::unique_ptr<CodeRunner> m_runner;
    qint64 m_before = 0;
};

QTEST_GUILESS_MAIN(TestHostileCode)
#include "tst_hostilecode.moc"
