// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// Crawls a website with Crawlee's CheerioCrawler and takes the text of each page's main part; prints pages and characters as JSON.
// Arguments: the folder of node modules, the address to start from, most pages, requests at the same time.
import { createRequire } from 'node:module';

const require = createRequire(process.argv[2] + '/');
const { CheerioCrawler, Configuration, log, LogLevel } = require('@crawlee/cheerio');
log.setLevel(LogLevel.OFF);
const at = Number(process.argv[5]);
let pages = 0;
let characters = 0;
const crawler = new CheerioCrawler({
    maxRequestsPerCrawl: Number(process.argv[4]),
    minConcurrency: at,
    maxConcurrency: at,
    respectRobotsTxtFile: true,
    async requestHandler({ $, enqueueLinks }) {
        await enqueueLinks();
        $('script, style, nav, header, footer, aside').remove();
        const main = $('main, article').first();
        characters += (main.length ? main : $('body')).text().replace(/\s+/g, ' ').length;
        ++pages;
    },
}, new Configuration({ persistStorage: false, systemInfoV2: true }));
await crawler.run([process.argv[3]]);
console.log(JSON.stringify({ pages, characters }));
