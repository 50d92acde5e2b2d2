// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// The sets of tst_intents.cpp with nlp.js: one JSON object with the same figures.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const require = createRequire(join(process.env.DIALOGIST_NODE, 'package.json'));
const { containerBootstrap } = require('@nlpjs/core');
const { Nlp } = require('@nlpjs/nlp');
const { LangEn } = require('@nlpjs/lang-en');

const corpora = join(process.env.DIALOGIST_CORPORA, 'intents');
const csv = (name) => readFileSync(join(corpora, 'banking77', name), 'utf8').trim().split(/\r?\n/).slice(1)
    .map((line) => [line.slice(0, line.lastIndexOf(',')).replaceAll('"', ''), line.slice(line.lastIndexOf(',') + 1)]);
const clinc = JSON.parse(readFileSync(join(corpora, 'clinc150', 'data_small.json'), 'utf8'));
const sets = [
    ['clinc150-small', [...clinc.train, ...clinc.oos_train.map(([text]) => [text, 'None'])], clinc.test, clinc.oos_test],
    ['banking77', csv('train.csv'), csv('test.csv'), []],
];
const figures = {};
for (const [name, train, test, oos] of sets) {
    const container = await containerBootstrap();
    container.use(Nlp);
    container.use(LangEn);
    const nlp = container.get('nlp');
    nlp.settings.autoSave = false;
    nlp.settings.log = false;
    nlp.addLanguage('en');
    for (const [text, intent] of train)
        nlp.addDocument('en', text, intent);
    let start = performance.now();
    await nlp.train();
    figures[`intents-${name}-training`] = (performance.now() - start) / 1000;
    start = performance.now();
    let right = 0;
    let rejected = 0;
    for (const [text, intent] of test)
        right += (await nlp.process('en', text)).intent === intent;
    for (const [text] of oos)
        rejected += (await nlp.process('en', text)).intent === 'None';
    figures[`intents-${name}-classify`] = (performance.now() - start) / (test.length + oos.length);
    // nlp.js rejects on its own: right means right and not rejected.
    figures[`intents-${name}-accepted`] = right / test.length;
    if (oos.length > 0)
        figures[`intents-${name}-oos-recall`] = rejected / oos.length;
}
console.log(JSON.stringify(figures));
