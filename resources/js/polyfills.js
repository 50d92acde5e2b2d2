// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What ECMAScript has gained since 2016 and the engine lacks, as far as it can be had by a library. Each addition is made only where
// it is missing, is not enumerable, and follows the specification for the arguments that people write.
(function (global) {
    "use strict";

    function add(target, name, value) {
        if (!Object.prototype.hasOwnProperty.call(target, name))
            Object.defineProperty(target, name, { value, writable: true, configurable: true });
    }
    function addAll(target, members) {
        for (const name of Object.keys(members))
            add(target, name, members[name]);
    }
    function replace(target, name, value) {
        Object.defineProperty(target, name, { value, writable: true, configurable: true });
    }
    function list(value) {
        if (value === null || value === undefined)
            throw new TypeError("Array.prototype method called on " + value);
        return Object(value);
    }
    function length(object) {
        return Math.min(Math.max(Math.trunc(Number(object.length)) || 0, 0), Number.MAX_SAFE_INTEGER);
    }
    function text(value) {
        if (value === null || value === undefined)
            throw new TypeError("String.prototype method called on " + value);
        return String(value);
    }
    function whole(value) {
        const number = Math.trunc(Number(value));
        return number !== number ? 0 : number;
    }
    function callable(value) {
        if (typeof value !== "function")
            throw new TypeError(String(value) + " is not a function");
        return value;
    }

    add(global, "globalThis", global);
    // Shared memory has no one to share it with here.
    delete global.SharedArrayBuffer;
    delete global.Atomics;

    for (const name of ["asyncIterator", "matchAll"]) {
        if (!(name in Symbol))
            Object.defineProperty(Symbol, name, { value: Symbol("Symbol." + name) });
    }
    if (!("description" in Symbol.prototype)) {
        Object.defineProperty(Symbol.prototype, "description", {
            configurable: true,
            get() {
                const written = Symbol.prototype.toString.call(this).slice(7, -1);
                return written === "" ? undefined : written;
            },
        });
    }

    // --- Array
    function at(index) {
        const object = list(this);
        const size = length(object);
        const place = whole(index) < 0 ? size + whole(index) : whole(index);
        return place < 0 || place >= size ? undefined : object[place];
    }
    function flatten(into, object, depth) {
        for (let i = 0; i < object.length; ++i) {
            if (!(i in object))
                continue;
            if (depth > 0 && Array.isArray(object[i]))
                flatten(into, object[i], depth - 1);
            else
                into.push(object[i]);
        }
        return into;
    }
    function copy(object) {
        const result = [];
        for (let i = 0; i < length(object); ++i)
            result.push(object[i]);
        return result;
    }
    function findLastIndex(test, self) {
        const object = list(this);
        callable(test);
        for (let i = length(object) - 1; i >= 0; --i) {
            if (test.call(self, object[i], i, object))
                return i;
        }
        return -1;
    }
    addAll(Array.prototype, {
        at,
        flat(depth) { return flatten([], list(this), depth === undefined ? 1 : whole(depth)); },
        flatMap(map, self) { return flatten([], Array.prototype.map.call(list(this), callable(map), self), 1); },
        findLastIndex,
        findLast(test, self) {
            const place = findLastIndex.call(this, test, self);
            return place < 0 ? undefined : this[place];
        },
        toReversed() { return copy(list(this)).reverse(); },
        toSorted(compare) { return copy(list(this)).sort(compare); },
        toSpliced(...change) {
            const result = copy(list(this));
            result.splice(...change);
            return result;
        },
        with(index, value) {
            const result = copy(list(this));
            const place = whole(index) < 0 ? result.length + whole(index) : whole(index);
            if (place < 0 || place >= result.length)
                throw new RangeError("Index " + index + " is out of range");
            result[place] = value;
            return result;
        },
    });
    // The engine's own sort is not stable.
    const sort = Array.prototype.sort;
    replace(Array.prototype, "sort", function (compare) {
        if (compare !== undefined)
            callable(compare);
        const object = list(this);
        const entries = [];
        const size = length(object);
        let undefineds = 0;
        for (let i = 0; i < size; ++i) {
            if (!(i in object))
                continue;
            if (object[i] === undefined)
                ++undefineds;
            else
                entries.push(compare ? { value: object[i], at: i } : { value: object[i], at: i, key: String(object[i]) });
        }
        sort.call(entries, compare ? (a, b) => Number(compare(a.value, b.value)) || a.at - b.at
                                   : (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at);
        let i = 0;
        for (; i < entries.length; ++i)
            object[i] = entries[i].value;
        for (; undefineds > 0; --undefineds, ++i)
            object[i] = undefined;
        for (; i < size; ++i)
            delete object[i];
        return object;
    });
    // The engine's own takes a text apart by code units.
    const from = Array.from;
    replace(Array, "from", function (items, map, self) {
        return from.call(this, typeof items === "string" ? [...items] : items, ...(map === undefined ? [] : self === undefined ? [map] : [map, self]));
    });

    // --- Object and Map
    function groups(items, key, put) {
        callable(key);
        let index = 0;
        for (const item of items)
            put(key(item, index++), item);
    }
    addAll(Object, {
        fromEntries(entries) {
            const result = {};
            for (const [key, value] of entries)
                Object.defineProperty(result, key, { value, writable: true, enumerable: true, configurable: true });
            return result;
        },
        hasOwn(object, key) { return Object.prototype.hasOwnProperty.call(object, key); },
        groupBy(items, key) {
            const result = Object.create(null);
            groups(items, key, (group, item) => { (group in result ? result[group] : (result[group] = [])).push(item); });
            return result;
        },
    });
    add(Map, "groupBy", function (items, key) {
        const result = new Map();
        groups(items, key, (group, item) => {
            if (result.has(group))
                result.get(group).push(item);
            else
                result.set(group, [item]);
        });
        return result;
    });
    addAll(Set.prototype, {
        union(other) { return new Set([...this, ...other.keys()]); },
        intersection(other) { return new Set([...this].filter(value => other.has(value))); },
        difference(other) { return new Set([...this].filter(value => !other.has(value))); },
        symmetricDifference(other) { return new Set([...this.difference(other), ...[...other.keys()].filter(value => !this.has(value))]); },
        isSubsetOf(other) { return [...this].every(value => other.has(value)); },
        isSupersetOf(other) { return [...other.keys()].every(value => this.has(value)); },
        isDisjointFrom(other) { return ![...this].some(value => other.has(value)); },
    });

    // --- String
    const blank = "[\\s\\uFEFF\\xA0]+";
    const leading = new RegExp("^" + blank);
    const trailing = new RegExp(blank + "$");
    const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/;
    const trimStart = { trimStart() { return text(this).replace(leading, ""); } }.trimStart;
    const trimEnd = { trimEnd() { return text(this).replace(trailing, ""); } }.trimEnd;
    function mustBeGlobal(pattern, method) {
        if (pattern.flags.indexOf("g") < 0)
            throw new TypeError("String.prototype." + method + " called with a non-global RegExp argument");
    }
    function filled(template, found, subject, place) {
        return template.replace(/\$([$&`'])/g, (all, sign) => sign === "$" ? "$" : sign === "&" ? found
            : sign === "`" ? subject.slice(0, place) : subject.slice(place + found.length));
    }
    function allMatches(pattern, subject) {
        const found = [];
        for (let match = pattern.exec(subject); match !== null; match = pattern.exec(subject)) {
            if (match[0] === "")
                pattern.lastIndex += 1;
            found.push(match);
        }
        return found;
    }
    // The engine's own does not ask expressions that bring their own way of replacing, as those with named groups do.
    const replaceText = String.prototype.replace;
    replace(String.prototype, "replace", function (pattern, by) {
        const special = pattern instanceof RegExp && Object.getPrototypeOf(pattern) !== RegExp.prototype;
        return special ? pattern[Symbol.replace](text(this), by) : replaceText.call(this, pattern, by);
    });
    addAll(String.prototype, {
        at(index) {
            const subject = text(this);
            const place = whole(index) < 0 ? subject.length + whole(index) : whole(index);
            return place < 0 || place >= subject.length ? undefined : subject[place];
        },
        trimStart, trimEnd, trimLeft: trimStart, trimRight: trimEnd,
        matchAll(pattern) {
            const subject = text(this);
            let finder = pattern;
            if (pattern instanceof RegExp) {
                mustBeGlobal(pattern, "matchAll");
                // A pattern with named groups keeps them only as long as it is the very object.
                if (Object.getPrototypeOf(pattern) === RegExp.prototype)
                    finder = new RegExp(pattern.source, pattern.flags);
                finder.lastIndex = pattern.lastIndex;
            } else {
                finder = new RegExp(pattern === undefined ? "" : pattern, "g");
            }
            return allMatches(finder, subject)[Symbol.iterator]();
        },
        replaceAll(pattern, by) {
            const subject = text(this);
            if (pattern instanceof RegExp) {
                mustBeGlobal(pattern, "replaceAll");
                return subject.replace(pattern, by);
            }
            const searched = String(pattern);
            const step = Math.max(1, searched.length);
            let result = "", done = 0;
            for (let place = subject.indexOf(searched); place >= 0;) {
                result += subject.slice(done, place)
                    + (typeof by === "function" ? by(searched, place, subject) : filled(String(by), searched, subject, place));
                done = place + searched.length;
                place = place + step > subject.length ? -1 : subject.indexOf(searched, place + step);
            }
            return result + subject.slice(done);
        },
        isWellFormed() { return !lone.test(text(this)); },
        toWellFormed() {
            return [...text(this)].map(c => c.length === 1 && c >= "\uD800" && c <= "\uDFFF" ? "\uFFFD" : c).join("");
        },
    });

    // --- Errors
    for (const name of ["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"]) {
        const Native = global[name];
        const Wrapped = function (message, options) {
            const error = Reflect.construct(Native, message === undefined ? [] : [message], new.target || Wrapped);
            if (options !== null && typeof options === "object" && "cause" in options)
                replace(error, "cause", options.cause);
            return error;
        };
        Object.defineProperty(Wrapped, "name", { value: name, configurable: true });
        Object.defineProperty(Wrapped, "length", { value: 1, configurable: true });
        Object.defineProperty(Wrapped, "prototype", { value: Native.prototype, writable: false });
        replace(Native.prototype, "constructor", Wrapped);
        Object.setPrototypeOf(Wrapped, name === "Error" ? Function.prototype : global.Error);
        replace(global, name, Wrapped);
    }
    if (!("AggregateError" in global)) {
        const AggregateError = class AggregateError extends Error {
            constructor(errors, message, options) {
                super(message, options);
                replace(this, "errors", [...errors]);
            }
        };
        replace(AggregateError.prototype, "name", "AggregateError");
        replace(global, "AggregateError", AggregateError);
    }
    // --- Promises. The engine's own do their work in an event loop, which a locked-down process does not have; these do it when asked to.
    const jobs = [];
    let nextJob = 0;
    replace(global, "Promise", promises());

    function promises() {
        const pending = 0, fulfilled = 1, rejected = 2;
        const slots = new WeakMap();

        function settle(slot, state, value) {
            if (slot.state !== pending)
                return;
            slot.state = state;
            slot.value = value;
            for (const reaction of slot.reactions)
                jobs.push(() => reaction(state, value));
            slot.reactions = null;
        }
        function resolvers(promise, slot) {
            let used = false;
            const once = action => value => {
                if (!used) {
                    used = true;
                    action(value);
                }
            };
            return { resolve: once(value => resolve(promise, slot, value)), reject: once(reason => settle(slot, rejected, reason)) };
        }
        function resolve(promise, slot, value) {
            if (value === promise)
                return settle(slot, rejected, new TypeError("A promise cannot be resolved with itself"));
            if (value === null || typeof value !== "object" && typeof value !== "function")
                return settle(slot, fulfilled, value);
            let then;
            try {
                then = value.then;
            } catch (error) {
                return settle(slot, rejected, error);
            }
            if (typeof then !== "function")
                return settle(slot, fulfilled, value);
            jobs.push(() => {
                const { resolve, reject } = resolvers(promise, slot);
                try {
                    then.call(value, resolve, reject);
                } catch (error) {
                    reject(error);
                }
            });
        }
        function slotOf(promise) {
            const slot = slots.get(promise);
            if (!slot)
                throw new TypeError("Not a promise");
            return slot;
        }

        class Promise {
            constructor(executor) {
                callable(executor);
                const slot = { state: pending, value: undefined, reactions: [] };
                slots.set(this, slot);
                const { resolve, reject } = resolvers(this, slot);
                try {
                    executor(resolve, reject);
                } catch (error) {
                    reject(error);
                }
            }
            then(onFulfilled, onRejected) {
                const slot = slotOf(this);
                const Kind = this.constructor && this.constructor[Symbol.species] || Promise;
                return new Kind((resolve, reject) => {
                    const react = (state, value) => {
                        const handler = state === fulfilled ? onFulfilled : onRejected;
                        if (typeof handler !== "function")
                            return state === fulfilled ? resolve(value) : reject(value);
                        try {
                            resolve(handler(value));
                        } catch (error) {
                            reject(error);
                        }
                    };
                    if (slot.state === pending)
                        slot.reactions.push(react);
                    else
                        jobs.push(() => react(slot.state, slot.value));
                });
            }
            catch(onRejected) { return this.then(undefined, onRejected); }
            finally(after) {
                if (typeof after !== "function")
                    return this.then(after, after);
                const Kind = this.constructor;
                return this.then(value => Kind.resolve(after()).then(() => value),
                                 reason => Kind.resolve(after()).then(() => { throw reason; }));
            }
            static get [Symbol.species]() { return this; }
            static resolve(value) {
                return slots.has(value) && value.constructor === this ? value : new this(resolve => resolve(value));
            }
            static reject(reason) { return new this((resolve, reject) => reject(reason)); }
            static withResolvers() {
                const result = {};
                result.promise = new this((resolve, reject) => {
                    result.resolve = resolve;
                    result.reject = reject;
                });
                return result;
            }
            static try(action, ...args) { return new this(resolve => resolve(action(...args))); }
            static race(promises) {
                return new this((resolve, reject) => {
                    for (const promise of promises)
                        this.resolve(promise).then(resolve, reject);
                });
            }
            static all(promises) {
                return each(this, promises, (promise, put, resolve, reject) => promise.then(put, reject));
            }
            static allSettled(promises) {
                return each(this, promises, (promise, put) => promise.then(
                    value => put({ status: "fulfilled", value }), reason => put({ status: "rejected", reason })));
            }
            static any(promises) {
                return each(this, promises, (promise, put, resolve) => promise.then(resolve, put),
                            (errors, resolve, reject) => reject(new AggregateError(errors, "All promises were rejected")));
            }
        }
        /// Waits for each in its own way, and gives the list of what was put when all have been.
        function each(Kind, promises, wait, end) {
            return new Kind((resolve, reject) => {
                const values = [];
                let left = 1;
                const done = () => {
                    if (--left === 0)
                        end ? end(values, resolve, reject) : resolve(values);
                };
                let count = 0;
                for (const promise of promises) {
                    const at = count++;
                    values.push(undefined);
                    ++left;
                    wait(Kind.resolve(promise), value => { values[at] = value; done(); }, resolve, reject);
                }
                done();
            });
        }
        for (const kind of [Promise, Promise.prototype])
            Object.defineProperty(kind, Symbol.toStringTag, { value: "Promise", configurable: true });
        delete Promise[Symbol.toStringTag];
        return Promise;
    }

    // --- What the engine has, but not quite as it should be
    const parse = JSON.parse, cbrt = Math.cbrt;
    replace(JSON, "parse", function (source, reviver) {
        const whole = parse(source);
        if (typeof reviver !== "function")
            return whole;
        return (function revive(holder, key) {
            const value = holder[key];
            if (value !== null && typeof value === "object") {
                for (const inner of Object.keys(value)) {
                    const changed = revive(value, inner);
                    if (changed === undefined)
                        delete value[inner];
                    else
                        value[inner] = changed;
                }
            }
            return reviver.call(holder, key, value);
        })({ "": whole }, "");
    });
    replace(Math, "cbrt", function (value) {
        const root = cbrt(value), near = Math.round(root);
        return near * near * near === value ? near : root;
    });

    // --- Copies
    add(global, "structuredClone", function structuredClone(value) {
        const seen = new Map();
        return (function clone(value) {
            if (typeof value === "function" || typeof value === "symbol")
                throw new TypeError("structuredClone cannot copy a " + typeof value);
            if (value === null || typeof value !== "object")
                return value;
            if (seen.has(value))
                return seen.get(value);
            let result;
            if (value instanceof Date)
                return new Date(value.getTime());
            if (value instanceof RegExp)
                return new RegExp(value.source, value.flags);
            if (value instanceof Map) {
                seen.set(value, result = new Map());
                value.forEach((item, key) => result.set(clone(key), clone(item)));
                return result;
            }
            if (value instanceof Set) {
                seen.set(value, result = new Set());
                value.forEach(item => result.add(clone(item)));
                return result;
            }
            result = Array.isArray(value) ? new Array(value.length) : {};
            seen.set(value, result);
            for (const key of Object.keys(value))
                result[key] = clone(value[key]);
            return result;
        })(value);
    });

    /// Does what promises have left to do, until nothing is left.
    return function () {
        while (nextJob < jobs.length) {
            jobs[nextJob++]();
            if (nextJob === 1024) {
                jobs.splice(0, nextJob);
                nextJob = 0;
            }
        }
    };
})(this);
