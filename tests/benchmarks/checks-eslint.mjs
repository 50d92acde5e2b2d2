// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// ESLint's recommended rules over 100 files of 100 small functions each, one for each node of the project of tst_checks.cpp: all of
// them, and one file again after an edit. It looks at each file alone; the flow checks also look across the whole bot.
import { createRequire } from 'node:module';
import { join } from 'node:path';
const require = createRequire(join(process.env.DIALOGIST_NODE, 'package.json'));
const { Linter } = require('eslint');
const js = require('@eslint/js');

const linter = new Linter();
const config = [js.configs.recommended, { languageOptions: { ecmaVersion: 2022, sourceType: 'module' } }];
const source = (file) => Array.from({ length: 100 }, (_, i) => {
    const id = file * 100 + i;
    return `export function step${id}(talk) {
    const orders = talk.get('orderCount${id % 250}');
    if (orders > ${id % 30}) { talk.say(\`You have \${orders} orders.\`); return 'case${id % 3}'; }
    talk.say('Nothing fits, please say it otherwise.');
    return 'else';
}`;
}).join('\n');
const files = Array.from({ length: 100 }, (_, file) => source(file));
const lint = (text) => linter.verify(text, config).length;

for (let i = 0; i < 10; ++i) // warm
    lint(files[i]);
let begin = process.hrtime.bigint();
for (const text of files)
    lint(text);
const full = Number(process.hrtime.bigint() - begin) / 1e6;
const edits = [];
for (let i = 0; i < 200; ++i) {
    const text = files[i % 100].replace('Nothing fits', `Nothing fits ${i}`);
    begin = process.hrtime.bigint();
    lint(text);
    edits.push(Number(process.hrtime.bigint() - begin) / 1e6);
}
edits.sort((a, b) => a - b);
console.log(JSON.stringify({ full, p50: edits[100], p99: edits[198] }));
