// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// Turns modern JavaScript into what the engine knows, with Babel running in that very engine, and names what cannot be had at all.
// Loaded in two parts: before Babel what Babel expects of its surroundings, after it the function lower().
(function (global) {
    "use strict";

    if (!global.Babel) {
        global.self = global.global = global;
        const nothing = () => {};
        global.console = { log: nothing, info: nothing, warn: nothing, error: nothing, debug: nothing };
        global.process = { argv: [], env: {}, platform: "", versions: {}, cwd: () => "/" };
        global.os = { release: () => "", platform: () => "" };
        global.tty = { isatty: () => false };
        // The engine takes "__proto__: null" in an object literal for a key of that name.
        const keys = Object.keys;
        Object.keys = object => keys(object).filter(key => key !== "__proto__");
        return;
    }

    const categories = global.characterCategories;
    const missing = new Set(["Intl", "BigInt", "BigInt64Array", "BigUint64Array", "WeakRef", "FinalizationRegistry", "SharedArrayBuffer", "Atomics",
        "Temporal", "Iterator", "WebAssembly", "ShadowRealm"]);
    const outside = new Set(["fetch", "XMLHttpRequest", "WebSocket", "require", "module", "exports", "process", "Buffer", "setTimeout", "setInterval",
        "setImmediate", "clearTimeout", "clearInterval", "queueMicrotask", "requestAnimationFrame", "document", "window", "navigator", "location", "localStorage",
        "sessionStorage", "alert", "prompt", "confirm", "Deno", "Bun", "Qt", "importScripts", "crypto", "performance", "TextEncoder", "TextDecoder", "Blob", "File"]);

    function names(pattern, into) {
        if (!pattern)
            return into;
        switch (pattern.type) {
        case "Identifier": into.push(pattern); break;
        case "ObjectPattern": pattern.properties.forEach(property => names(property.type === "RestElement" ? property.argument : property.value, into)); break;
        case "ArrayPattern": pattern.elements.forEach(element => names(element, into)); break;
        case "AssignmentPattern": names(pattern.left, into); break;
        case "RestElement": names(pattern.argument, into); break;
        }
        return into;
    }

    // Properties of characters in regular expressions: the engine knows none, and Babel's own way takes seconds here. The ranges of the general
    // categories come from the program, as { "Lu": [first, last, first, last, …] }.
    const longNames = { Letter: "L", Lowercase_Letter: "Ll", Uppercase_Letter: "Lu", Number: "N", Decimal_Number: "Nd", Punctuation: "P", Symbol: "S",
        Separator: "Z", Space_Separator: "Zs", Mark: "M", Other: "C", Alphabetic: "L", Alpha: "L", Lowercase: "Ll", Uppercase: "Lu", Currency_Symbol: "Sc", Math_Symbol: "Sm",
        White_Space: "Z" };
    const ranges = {};
    function rangesOf(property) {
        const name = property.replace(/^(General_Category|gc)=/, "");
        const short = longNames[name] || name;
        if (!ranges[short]) {
            const parts = Object.keys(categories).filter(category => category === short || short.length === 1 && category[0] === short);
            if (parts.length === 0)
                return null;
            const list = [];
            for (const part of parts) {
                for (let i = 0; i < categories[part].length; i += 2)
                    list.push([categories[part][i], categories[part][i + 1]]);
            }
            list.sort((a, b) => a[0] - b[0]);
            const merged = [];
            for (const range of list) {
                const last = merged[merged.length - 1];
                if (last && last[1] + 1 >= range[0])
                    last[1] = Math.max(last[1], range[1]);
                else
                    merged.push(range.slice());
            }
            ranges[short] = merged;
        }
        return ranges[short];
    }
    function hex(code) {
        return "\\u" + ("000" + code.toString(16)).slice(-4);
    }
    function span(first, last) {
        return first === last ? hex(first) : hex(first) + "-" + hex(last);
    }
    /// The members of a class: what lies in the basic plane.
    function classOf(list) {
        return list.filter(range => range[0] <= 0xffff).map(range => span(range[0], Math.min(range[1], 0xffff))).join("");
    }
    /// The surrogate pairs of what lies beyond it, as alternatives.
    function pairsOf(list) {
        const low = new Map(); // the classes of second halves, with the first halves that go with them
        function put(first, members) {
            low.set(members, (low.get(members) || "") + hex(first));
        }
        for (const range of list) {
            for (let code = Math.max(range[0], 0x10000); code <= range[1];) {
                const first = 0xd800 + ((code - 0x10000) >> 10);
                const last = Math.min(range[1], code | 0x3ff);
                put(first, span(0xdc00 + (code & 0x3ff), 0xdc00 + (last & 0x3ff)));
                code = last + 1;
            }
        }
        return [...low].map(([members, firsts]) => "[" + firsts + "][" + members + "]");
    }
    function others(list) {
        const result = [];
        let next = 0;
        for (const range of list) {
            if (range[0] > next)
                result.push([next, range[0] - 1]);
            next = range[1] + 1;
        }
        if (next <= 0x10ffff)
            result.push([next, 0x10ffff]);
        return result;
    }
    /// The pattern of an expression with the flag u, without \p{…} and for use without the flag; null when it names a property that
    /// is not known. Inside [ ] only the basic plane counts.
    function withoutProperties(pattern) {
        let result = "", inClass = false;
        for (let i = 0; i < pattern.length; ++i) {
            const rest = pattern.slice(i, i + 60);
            const property = /^\\([pP])\{([^}]*)\}/.exec(rest);
            const point = /^\\u\{([0-9a-fA-F]+)\}/.exec(rest);
            if (property) {
                let list = rangesOf(property[2]);
                if (!list)
                    return null;
                list = property[1] === "P" ? others(list) : list;
                result += inClass ? classOf(list) : "(?:" + ["[" + classOf(list) + "]", ...pairsOf(list)].join("|") + ")";
                i += property[0].length - 1;
            } else if (point) {
                const text = String.fromCodePoint(parseInt(point[1], 16));
                result += text.length > 1 && !inClass ? "(?:" + hex(text.charCodeAt(0)) + hex(text.charCodeAt(1)) + ")" : hex(text.charCodeAt(0));
                i += point[0].length - 1;
            } else if (pattern[i] === "\\") {
                result += pattern[i] + (pattern[++i] || "");
            } else if (pattern[i] === "." && !inClass) {
                result += "(?:[\\ud800-\\udbff][\\udc00-\\udfff]|.)";
            } else {
                inClass = pattern[i] === "[" ? true : pattern[i] === "]" ? false : inClass;
                result += pattern[i];
            }
        }
        return result;
    }

    global.lower = function (request) {
        const { source, variables } = JSON.parse(request);
        const known = new Set(variables);
        const issues = [];
        function tell(node, code, name, isError) {
            const loc = node && node.loc;
            const sameLine = loc && loc.end.line === loc.start.line;
            issues.push({ code, name: name || "", isError, line: loc ? loc.start.line : 1, column: loc ? loc.start.column : 0,
                length: loc ? Math.max(1, sameLine ? loc.end.column - loc.start.column : 1) : 1 });
        }

        const checks = api => {
            const t = api.types;
            // Older versions of Babel do not know every kind of node.
            const newer = t.isImportExpression ? { ImportExpression(inner) { tell(inner.node, "import", "", true); } } : {};
            return { visitor: { Program: { enter(path) {
                for (const statement of path.node.body) {
                    const declared = [];
                    if (statement.type === "VariableDeclaration")
                        statement.declarations.forEach(declaration => names(declaration.id, declared));
                    else if (statement.type === "FunctionDeclaration" || statement.type === "ClassDeclaration")
                        names(statement.id, declared);
                    for (const name of declared) {
                        if (known.has(name.name))
                            tell(name, "redeclared", name.name, true);
                    }
                }
                let waits = false;
                path.traverse(Object.assign(newer, {
                    AwaitExpression(inner) { waits = waits || !inner.getFunctionParent(); },
                    ForOfStatement(inner) { waits = waits || inner.node.await && !inner.getFunctionParent(); },
                    BigIntLiteral(inner) { tell(inner.node, "bigint", "", true); },
                    RegExpLiteral(inner) {
                        const pattern = inner.node.pattern;
                        if (/\(\?<[=!]/.test(pattern))
                            tell(inner.node, "lookbehind", "", true);
                        if (inner.node.flags.indexOf("d") >= 0)
                            tell(inner.node, "regexIndices", "", true);
                        if (inner.node.flags.indexOf("u") >= 0 && /\\[pP]\{/.test(pattern)) {
                            const plain = withoutProperties(pattern);
                            if (plain === null)
                                tell(inner.node, "regexProperty", "", true);
                            else
                                inner.replaceWith(t.regExpLiteral(plain, inner.node.flags.replace("u", "")));
                        }
                        if (/\(\?[ims-]+:/.test(pattern))
                            tell(inner.node, "regexModifiers", "", true);
                    },
                    Import(inner) { tell(inner.node, "import", "", true); },
                    MetaProperty(inner) {
                        if (inner.node.meta.name === "import")
                            tell(inner.node, "import", "", true);
                    },
                    ImportDeclaration(inner) { tell(inner.node, "import", "", true); },
                    ExportDeclaration(inner) { tell(inner.node, "export", "", true); },
                    ReferencedIdentifier(inner) {
                        const name = inner.node.name;
                        if (inner.node.type !== "Identifier" || inner.scope.hasBinding(name, true) || known.has(name) || name === "arguments"
                            || inner.parent.type === "UnaryExpression" && inner.parent.operator === "typeof")
                            return;
                        if (missing.has(name))
                            tell(inner.node, "missing", name, true);
                        else if (outside.has(name))
                            tell(inner.node, "outside", name, true);
                        else if (!(name in global) || name === "Babel" || name === "lower" || own.has(name))
                            tell(inner.node, "unknown", name, false);
                    },
                    AssignmentExpression(inner) {
                        for (const name of names(inner.node.left, [])) {
                            if (!inner.scope.hasBinding(name.name, true) && !known.has(name.name))
                                tell(name, "undeclared", name.name, true);
                        }
                    },
                    ThrowStatement(inner) {
                        const line = inner.node.loc ? inner.node.loc.start.line : 0;
                        inner.node.argument = t.sequenceExpression([t.callExpression(t.identifier("$at"), [t.numericLiteral(line)]), inner.node.argument]);
                        inner.skip();
                        inner.get("argument").get("expressions.1").requeue();
                    },
                }));
                const body = t.blockStatement(path.node.body, path.node.directives);
                const main = t.functionExpression(null, [], body, false, waits);
                path.node.directives = [];
                path.node.body = [t.expressionStatement(t.assignmentExpression("=", t.identifier("$main"), main))];
                path.scope.crawl();
            } } } };
        };

        try {
            const result = Babel.transform(source, {
                sourceType: "module", retainLines: true, comments: false, compact: false, configFile: false, babelrc: false, highlightCode: false,
                parserOpts: { allowReturnOutsideFunction: true, allowAwaitOutsideFunction: true },
                presets: [["env", { targets: { chrome: "52" }, modules: false, shippedProposals: true,
                    include: ["transform-unicode-regex"] }]],
                plugins: [checks],
            });
            return JSON.stringify({ code: issues.some(issue => issue.isError) ? "" : result.code, issues });
        } catch (error) {
            const at = error.loc || { line: 1, column: 0 };
            const reason = String(error.message).replace(/^[^:]*: /, "").replace(/ \(\d+:\d+\)[^]*$/, "");
            issues.push({ code: /'import' and 'export'/.test(reason) ? "import" : "syntax", name: reason.slice(0, 500), isError: true, line: at.line, column: at.column, length: 1 });
            return JSON.stringify({ code: "", issues });
        }
    };
    const own = new Set(["characterCategories", "self", "global", "process", "os", "tty", "lower"]);
})(this);
