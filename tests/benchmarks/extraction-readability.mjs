// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// Reads the pages that standard input names (one on a line) with Readability on jsdom; prints for each a line of JSON with what it kept and
// the milliseconds the best of three readings took. Argument: the folder of node modules.
import { createRequire } from 'node:module';
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

const require = createRequire(process.argv[2] + '/');
const { JSDOM, VirtualConsole } = require('jsdom');
const { Readability } = require('@mozilla/readability');

for (const page of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const bytes = readFileSync(page);
    // Stored pages may state the encoding they once came in: what is UTF-8 is given as text.
    const source = isUtf8(bytes) ? bytes.toString('utf8') : bytes;
    let html = '';
    let best = Infinity;
    for (let round = 0; round < 3; ++round) {
        const start = performance.now();
        const dom = new JSDOM(source, { url: 'https://pages.example/', virtualConsole: new VirtualConsole() });
        html = new Readability(dom.window.document).parse()?.content ?? '';
        best = Math.min(best, performance.now() - start);
        dom.window.close();
    }
    console.log(JSON.stringify({ page, html, ms: best }));
}
