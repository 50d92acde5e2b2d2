// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What surrounds one run of a Code node. Evaluates to a function that takes the program (a function of the variables), starts it and
// gives an object to be asked for the end. drain does what promises have left to do. Everything it needs is taken before the program runs, so that a program which bends
// the built-in objects hurts only its own result.
(function (global, drain) {
    "use strict";
    const parse = JSON.parse, stringify = JSON.stringify, keys = Object.keys, text = String;
    const isArray = Array.isArray, OurPromise = Promise, then = Promise.prototype.then;
    const maximumLines = 100, maximumLine = 1000, maximumAnswer = 1000000;

    const lines = [];
    let lineCount = 0, thrownAt = 0;

    function shown(value) {
        try {
            if (typeof value === "string")
                return value;
            if (value instanceof Error)
                return text(value);
            if (typeof value === "function")
                return "[function " + value.name + "]";
            const written = typeof value === "object" && value !== null ? stringify(value) : undefined;
            return written === undefined ? text(value) : written;
        } catch (problem) {
            return "[" + typeof value + "]";
        }
    }
    function log() {
        let line = "";
        for (let i = 0; i < arguments.length && line.length < maximumLine; ++i)
            line += (i ? " " : "") + shown(arguments[i]);
        if (lineCount < maximumLines)
            lines[lineCount] = line.length > maximumLine ? line.slice(0, maximumLine) + "…" : line;
        else if (lineCount === maximumLines)
            lines[lineCount] = "…";
        ++lineCount;
    }
    const console = {};
    for (const name of ["log", "info", "warn", "error", "debug"])
        console[name] = log;
    Object.defineProperty(global, "console", { value: Object.freeze(console), writable: true, configurable: true });

    /// The line of the program that an error comes from: the innermost of its own in the stack.
    function lineOf(error) {
        try {
            const stack = text(error.stack);
            const at = stack.search(/code\.js:\d/);
            return at >= 0 ? parseInt(stack.slice(at + 8), 10) : 0;
        } catch (problem) {
            return 0;
        }
    }
    function described(error) {
        const result = { message: "", name: "", line: 0 };
        try {
            if (error !== null && typeof error === "object" && "message" in error) {
                result.name = text(error.name);
                result.message = text(error.message);
                result.line = lineOf(error) || thrownAt;
            } else {
                result.message = shown(error);
                result.line = thrownAt;
            }
        } catch (problem) {
            result.message = "An error that cannot be read";
        }
        result.name = result.name.slice(0, 100);
        result.message = result.message.slice(0, 2000);
        return result;
    }

    let make, take, state = "running", result, failure;

    function start(program, values) {
        try {
            const made = program(parse(values), line => { thrownAt = line; });
            take = made.take;
            result = made.main();
            if (result instanceof OurPromise) {
                then.call(result, value => { result = value; state = "done"; }, error => { failure = described(error); state = "failed"; });
            } else {
                drain();
                state = "done";
            }
        } catch (error) {
            failure = described(error);
            state = "failed";
        }
    }

    function outputs() {
        const values = take();
        let written = "";
        for (const name of keys(values)) {
            if (values[name] === undefined)
                continue; // it was never set
            let value;
            try {
                value = stringify(values[name]);
            } catch (error) {
                return { failure: { kind: "output", name, message: described(error).message } };
            }
            if (value === undefined)
                return { failure: { kind: "output", name, message: typeof values[name] } };
            written += (written ? "," : "") + stringify(name) + ":" + value;
            if (written.length > maximumAnswer)
                return { failure: { kind: "large", name } };
        }
        return { written: "{" + written + "}" };
    }

    function finish() {
        if (state === "running")
            drain();
        let written = "{}", port = "";
        if (state === "running")
            failure = { kind: "unsettled" };
        if (state === "done") {
            if (typeof result === "string")
                port = result.slice(0, 200);
            else if (result !== undefined && result !== null)
                failure = { kind: "return", name: isArray(result) ? "list" : typeof result };
            const collected = outputs();
            if (collected.failure)
                failure = collected.failure;
            else
                written = collected.written;
        }
        // The written outputs come first, so that whoever reads the answer need not believe anything that follows.
        return '{"outputs":' + written + ',"port":' + stringify(port) + ',"log":' + stringify(lines)
            + (failure ? ',"failure":' + stringify(failure) : "") + "}";
    }

    return { start, finish, failed: () => failure !== undefined };
})
