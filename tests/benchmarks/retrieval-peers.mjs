// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// MiniSearch and Orama on one set of retrieval: what they find for each question, or, with a time limit, how long they take.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [modules, file, limit] = process.argv.slice(2);
const require = createRequire(join(modules, '..', 'package.json'));
const MiniSearch = require('minisearch');
const { create, insert, search } = require('@orama/orama');
const { documents, questions } = JSON.parse(readFileSync(file, 'utf8'));

const peers = {
    'MiniSearch 7': async () => {
        const index = new MiniSearch({ fields: ['text'], storeFields: [] });
        index.addAll(documents.map(([, text], id) => ({ id, text })));
        return async (question) => index.search(question).slice(0, 10).map((hit) => documents[hit.id][0]);
    },
    'Orama 3': async () => {
        const index = create({ schema: { text: 'string' } });
        for (let id = 0; id < documents.length; ++id) {
            await insert(index, { id: String(id), text: documents[id][1] });
            if (Number(limit) > 0 && performance.now() - started > Number(limit))
                return null;
        }
        return async (question) => (await search(index, { term: question, limit: 10 })).hits.map((hit) => documents[Number(hit.id)][0]);
    },
};

const percentile = (values, share) => values.slice().sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
let started = 0;
const result = {};
for (const [name, build] of Object.entries(peers)) {
    started = performance.now();
    const find = await build();
    const seconds = (performance.now() - started) / 1000;
    if (Number(limit) === 0) {
        result[name] = [];
        for (const [question] of questions)
            result[name].push(await find(question));
        continue;
    }
    result[name] = { build_s: seconds };
    if (!find)
        continue; // it was given up
    const times = [];
    const asking = performance.now();
    for (const [question] of questions) {
        const start = performance.now();
        await find(question);
        times.push(performance.now() - start);
        if (performance.now() - asking > Number(limit))
            break;
    }
    Object.assign(result[name], { p50_ms: percentile(times, 0.5), p99_ms: percentile(times, 0.99), first_ms: times[0] });
}
console.log(JSON.stringify(result));
