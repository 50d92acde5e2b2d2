// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// Features of JavaScript since 2015, one after the other: a line "//# name" and code that sets r. The test lowers and runs each and
// compares r with what node makes of it. "//! name" begins code that must be refused when it is checked, with the line.

//# arrow functions and default parameters (2015)
const f = (a, b = a * 2) => a + b;
r = [f(1), f(1, 1)];
//# classes, inheritance, super, accessors (2015)
class A { constructor(x) { this._x = x; } get x() { return this._x; } set x(v) { this._x = v; } static make() { return new this(3); } name() { return "A"; } }
class B extends A { name() { return super.name() + "B"; } }
const b = B.make(); b.x += 1;
r = [b.x, b.name(), b instanceof A];
//# template literals and tagged templates (2015)
const tag = (s, ...v) => s.raw.join("|") + v.join(",");
r = [`a${1 + 1}b`, tag`x${1}\n${2}y`];
//# destructuring with defaults and nesting (2015)
const { a, b: { c = 5, ...others }, d: [x, , y = 9] } = { a: 1, b: { e: 2, g: 3 }, d: [7, 8] };
r = [a, c, others, x, y];
//# spread in calls and lists (2015)
r = [Math.max(...[1, 5, 3]), [...[1, 2], ...new Set([3, 3])]];
//# Map, Set, WeakMap (2015)
const m = new Map([["a", 1]]); m.set("b", 2);
const w = new WeakMap(), k = {}; w.set(k, 4);
r = [[...m.entries()], m.size, new Set([1, 1, 2]).size, w.get(k)];
//# generators and iterators (2015)
function* count(n) { for (let i = 0; i < n; i++) yield i; return "end"; }
class Range { constructor(n) { this.n = n; } *[Symbol.iterator]() { yield* count(this.n); } }
r = [[...count(3)], [...new Range(4)], count(0).next()];
//# symbols as keys (2015)
const key = Symbol("k"); const o = { [key]: 1, ["a" + "b"]: 2 };
r = [o[key], o.ab, Object.keys(o), key.toString(), key.description];
//# Proxy and Reflect (2015)
const p = new Proxy({}, { get: (t, n) => "got " + String(n), has: () => true });
r = [p.anything, "x" in p, Reflect.ownKeys({ a: 1, b: 2 })];
//# let in loops makes a new variable each time (2015)
const fs = []; for (let i = 0; i < 3; i++) fs.push(() => i);
r = fs.map(f => f());
//# labels, switch, do while (old)
let n = 0; outer: for (;;) { do { n++; if (n > 4) break outer; } while (true); }
switch (n) { case 5: r = "five"; break; default: r = "other"; }
//# String.raw, includes, startsWith, repeat, codePointAt (2015)
r = [String.raw`\n`, "abc".includes("b"), "abc".startsWith("ab"), "ab".repeat(2), "😀".codePointAt(0), String.fromCodePoint(128512)];
//# code points when a text is spread or looped over (2015)
let seen = ""; for (const c of "a😀b") seen += c + ".";
r = [[..."a😀"].length, Array.from("a😀b").length, seen];
//# Array.from, of, find, fill, copyWithin (2015)
r = [Array.from({ length: 3 }, (_, i) => i * i), Array.of(7), [1, 2, 3].find(v => v > 1), [1, 2, 3].fill(0, 1), [1, 2, 3, 4].copyWithin(0, 2)];
//# Array.prototype.includes, exponent (2016)
let e = 2; e **= 3;
r = [[NaN].includes(NaN), 2 ** 10, e];
//# async and await (2017)
const wait = async v => v + 1;
r = await wait(await wait(1));
//# await in loops with an error caught (2017)
const fail = async () => { throw new Error("no"); };
r = [];
for (const v of [1, 2, 3]) { try { if (v === 2) await fail(); r.push(v); } catch (error) { r.push(error.message); } finally { r.push("f"); } }
//# Object.entries, values, getOwnPropertyDescriptors (2017)
r = [Object.entries({ a: 1, b: 2 }), Object.values({ a: 1 }), Object.getOwnPropertyDescriptors({ get z() { return 1; } }).z.get !== undefined];
//# padStart and padEnd (2017)
r = ["5".padStart(3, "0"), "5".padEnd(3, "ab"), "x".padStart(0)];
//# trailing commas in parameters (2017)
const g = (a, b,) => a + b;
r = g(1, 2,);
//# rest and spread of objects (2018)
const { q, ...left } = { q: 1, s: 2, t: 3 };
r = [left, { ...left, s: 9, u: 4 }];
//# asynchronous generators and for await (2018)
async function* numbers() { yield 1; yield Promise.resolve(2); }
r = []; for await (const v of numbers()) r.push(v);
//# for await over a list of promises (2018)
r = 0; for await (const v of [Promise.resolve(1), 2]) r += v;
//# Promise.prototype.finally (2018)
r = []; await Promise.resolve(1).finally(() => r.push("f")).then(v => r.push(v));
//# named groups in regular expressions (2018)
const d = /(?<year>\d{4})-(?<month>\d\d)/u.exec("on 2026-11-25");
r = [d.groups.year, d.groups.month, "2026-11".replace(/(?<y>\d+)-(?<m>\d+)/, "$<m>/$<y>")];
//# the flag s of regular expressions (2018)
r = [/a.b/s.test("a\nb"), /a.b/.test("a\nb")];
//# Unicode properties in regular expressions (2018)
r = ["Zażółć, Ünï 1".match(/\p{L}+/gu), /^\p{Lu}/u.test("Éa"), /\P{L}/u.test("abc")];
//# the flag y of regular expressions (2015)
const sticky = /b/y; sticky.lastIndex = 1;
r = [sticky.test("ab"), sticky.test("ab"), /b/y.test("ab")];
//# template literals with odd escapes when tagged (2018)
r = ((s) => s.raw[0])`\u{1F600}\x41`;
//# Array.prototype.flat and flatMap (2019)
r = [[1, [2, [3, [4]]]].flat(), [1, [2, [3, [4]]]].flat(Infinity), [1, 2].flatMap(v => [v, v * 2])];
//# Object.fromEntries (2019)
r = Object.fromEntries(new Map([["a", 1], ["b", [2]]]));
//# trimStart and trimEnd (2019)
r = ["  a ".trimStart(), "  a ".trimEnd(), "\u00a0x\ufeff".trimEnd()];
//# catch without a name (2019)
try { null.x; } catch { r = "caught"; }
//# a stable sort (2019)
const people = Array.from({ length: 60 }, (_, i) => ({ age: i % 3, i }));
people.sort((a, b) => a.age - b.age);
r = people.map(p => p.i);
//# Symbol.prototype.description (2019)
r = [Symbol("x").description, Symbol().description === undefined];
//# optional chaining (2020)
const u = { a: { f() { return this.v; }, v: 3 }, l: [1] };
r = [u?.a?.v, u.b?.c.d.e, u.a.f?.(), u.g?.(), u.l?.[0], delete u?.a];
if (r[1] === undefined) r[1] = "undefined"; if (r[3] === undefined) r[3] = "undefined";
//# nullish coalescing (2020)
r = [null ?? 1, undefined ?? 2, 0 ?? 3, "" ?? 4, false ?? 5];
//# Promise.allSettled (2020)
r = (await Promise.allSettled([1, Promise.reject(new Error("x"))])).map(s => s.status + (s.value || s.reason.message));
//# matchAll (2020)
r = [...("a1b22".matchAll(/([a-z])(\d+)/g))].map(m => [m[0], m[1], m[2], m.index]);
//# matchAll with named groups (2020)
r = Array.from("x=1,y=2".matchAll(/(?<k>\w)=(?<v>\d)/g), m => ({ ...m.groups }));
//# globalThis (2020)
r = [typeof globalThis, globalThis.Math === Math];
//# export-free modules have strict mode (2015)
r = (function () { return this === undefined; })();
//# logical assignment (2021)
let x1 = null, x2 = 1, x3 = 0; x1 ??= 5; x2 &&= 6; x3 ||= 7;
r = [x1, x2, x3];
//# numeric separators (2021)
r = [1_000_000, 0xff_ff, 0b1010_0001, 0o7_7, 1_0.5_0];
//# replaceAll (2021)
r = ["a.b.c".replaceAll(".", "-"), "aaa".replaceAll(/a/g, "b"), "xx".replaceAll("x", "[$&]"), "abab".replaceAll("b", (m, i) => i)];
//# Promise.any and AggregateError (2021)
let aggregate; try { await Promise.any([Promise.reject(1), Promise.reject(2)]); } catch (error) { aggregate = [error.name, error.errors]; }
r = [await Promise.any([Promise.reject(1), Promise.resolve(2)]), aggregate];
//# class fields, public, private and static (2022)
class Counter { #n = 0; static made = 0; step = 2; constructor() { Counter.made++; } up() { this.#n += this.step; return this; } get n() { return this.#n; } static is(o) { return #n in o; } #secret() { return 1; } open() { return this.#secret(); } static #hidden = 7; static peek() { return Counter.#hidden; } }
const one = new Counter().up().up();
r = [one.n, Counter.made, Counter.is(one), Counter.is({}), one.open(), Counter.peek()];
//# static blocks (2022)
class S { static a = 1; static { S.b = S.a + 1; } }
r = S.b;
//# await at the top (2022)
const top_ = await Promise.all([1, Promise.resolve(2)]);
r = top_;
//# at() of lists and texts (2022)
r = [[1, 2, 3].at(-1), "abc".at(-2), [1].at(5) === undefined];
//# Object.hasOwn (2022)
r = [Object.hasOwn({ a: 1 }, "a"), Object.hasOwn({}, "toString")];
//# the cause of an error (2022)
const cause = new Error("outer", { cause: new TypeError("inner") });
r = [cause.message, cause.cause.message, cause.cause instanceof TypeError, cause.cause instanceof Error];
//# errors of one's own (2015)
class ShopError extends Error { constructor(message, code) { super(message); this.name = "ShopError"; this.code = code; } }
try { throw new ShopError("sold out", 7); } catch (error) { r = [error.name, error.message, error.code, error instanceof ShopError, error instanceof Error, String(error)]; }
//# findLast and findLastIndex (2023)
r = [[1, 2, 3, 4].findLast(v => v % 2), [1, 2, 3].findLastIndex(v => v === 9)];
//# lists changed by copy (2023)
const base = [3, 1, 2];
r = [base.toSorted(), base.toReversed(), base.with(0, 9), base.toSpliced(1, 1, 7, 8), base];
//# Object.groupBy written by hand, reduce (old)
r = [1, 2, 3, 4].reduce((g, v) => { (g[v % 2 ? "odd" : "even"] ??= []).push(v); return g; }, {});
//# isWellFormed and toWellFormed (2024)
r = ["a\ud800".isWellFormed(), "a😀".isWellFormed(), "a\ud800b".toWellFormed()];
//# structuredClone
const original = { d: new Date(0), m: new Map([[1, { x: 2 }]]), l: [1, [2]] }; const cloned = structuredClone(original);
r = [cloned.d.getTime(), cloned.m.get(1).x, cloned.l, cloned.l !== original.l];
//# JSON with replacer and reviver
r = [JSON.stringify({ a: [1, undefined, () => 1], b: new Date(0), c: NaN }), JSON.parse("[1,2]", (k, v) => typeof v === "number" ? v + 1 : v)];
//# dates (old)
const day = new Date(Date.UTC(2026, 10, 25, 12)); day.setUTCDate(day.getUTCDate() + 10);
r = [day.toISOString(), day.getUTCDay(), Date.parse("2026-01-02T03:04:05Z")];
//# numbers and Math (2015)
r = [Number.isInteger(5), Math.trunc(-4.7), Math.sign(-3), Math.cbrt(27), Math.hypot(3, 4), Math.log2(8), Number.EPSILON > 0, (1234.5678).toFixed(2), (255).toString(16), Math.clz32(1)];
//# normalize and localeCompare (2015)
r = ["é".normalize("NFD").length, ["b", "a", "c"].sort((x, y) => x.localeCompare(y))];
//# typed arrays (2015)
const bytes = new Uint8Array([1, 2, 300]); const view = new DataView(bytes.buffer);
r = [[...bytes], view.getUint16(0), Float64Array.from([1.5]).map(v => v * 2)[0]];
//# getters in literals, shorthand methods, computed names (2015)
const lit = { v: 1, get twice() { return this.v * 2; }, add(n) { return this.v + n; }, ["k" + 1]: true };
r = [lit.twice, lit.add(4), lit.k1];
//# closures, recursion, immediately called functions (old)
const fib = n => n < 2 ? n : fib(n - 1) + fib(n - 2);
r = [(() => fib(15))(), (function () { return typeof arguments; })()];
//# URL and URLSearchParams
const url = new URL("https://example.org/a?x=1&y=2");
r = [url.hostname, url.searchParams.get("y"), encodeURIComponent("ä b")];
//# new.target, instanceof with Symbol.hasInstance (2015)
function T() { return new.target === T; } class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
r = [typeof new T(), 2 instanceof Even, 3 instanceof Even];
//# async methods and arrow functions keep this (2017)
class Shop { constructor() { this.items = ["a"]; } async add(x) { await null; this.items.push(x); return [1].map(() => this.items.length)[0]; } }
r = await new Shop().add("b");
//# promises in order (2015)
const order = []; const p1 = Promise.resolve().then(() => order.push(1)); order.push(0); await p1.then(() => order.push(2));
r = order;
//# Promise.race and thenables (2015)
r = [await Promise.race([new Promise(() => {}), Promise.resolve("fast")]), await { then(done) { done(5); } }];
//# deep recursion gives a RangeError (old)
const dive = () => dive() + 1;
try { dive(); } catch (error) { r = error instanceof RangeError; }

//! BigInt
let x = 1;
r = 10n;
//! BigInt as a function
r = BigInt(1);
//! lookbehind
r = 1;
r = /(?<=a)b/.test("ab");
//! negative lookbehind
r = /(?<!a)b/.test("ab");
//! Intl
r = new Intl.NumberFormat("de");
//! import
import fs from "fs";
//! dynamic import
r = await import("fs");
//! export
export const a = 1;
//! require
const fs = require("fs");
//! fetch
r = await fetch("https://example.org");
//! timers
setTimeout(() => {}, 10);
//! WeakRef
r = new WeakRef({});
//! the flag d of regular expressions
r = /a/d.exec("a").indices;
//! scripts in regular expressions
r = /\p{Script=Greek}/u.test("α");
//! a name that nobody has declared
r = 1;
total = 3;
