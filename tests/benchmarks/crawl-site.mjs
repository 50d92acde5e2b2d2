// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// A website of so many pages on loopback, all in memory: menu, article of a few hundred words, footer, each page linking the next, some
// others and its section. Prints its port; "/count" tells how many pages were asked for since it was asked last.
import http from 'node:http';

const pages = Number(process.argv[2] ?? 2000);
const words = ('parcel return refund invoice warranty shipping customer order address payment delivery notice product service answer question support ' +
    'account number policy store branch opening hour colour size voucher price tax receipt label courier status damage repair spare part').split(' ');
let state = 1;
const word = () => words[(state = (state * 1103515245 + 12345) & 0x7fffffff) % words.length];
const sentence = () => Array.from({ length: 14 }, word).join(' ') + '. ';
const paragraph = () => `<p>${Array.from({ length: 5 }, sentence).join('')}</p>`;
const link = (number) => `<a href="/page/${number}.html">Page ${number}</a>`;
const menu = `<nav class="menu"><ul>${Array.from({ length: 40 }, (_, i) => `<li>${link(i * Math.floor(pages / 40))}</li>`).join('')}</ul></nav>`;
const bodies = Array.from({ length: pages }, (_, number) => Buffer.from(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page ${number}</title><link rel="stylesheet" href="/style.css"></head><body>` +
    `<header class="top"><a href="/page/0.html">The shop</a></header>${menu}<main><article><h1>Page ${number} about the ${word()}</h1>` +
    Array.from({ length: 6 }, () => `<h2>On the ${word()} ${number}</h2>${paragraph()}${paragraph()}`).join('') +
    `<p>See also ${link((number + 1) % pages)}, ${link((number * 7 + 3) % pages)} and ${link((number + 50) % pages)}.</p></article></main>` +
    `<aside class="related"><h3>Related</h3><ul>${[11, 23, 37].map((n) => `<li>${link((number + n) % pages)}</li>`).join('')}</ul></aside>` +
    '<footer>All rights are with their owners. <a href="/page/1.html">Imprint</a></footer></body></html>'));

let served = 0;
const server = http.createServer((request, response) => {
    if (request.url === '/count') {
        response.end(String(served));
        served = 0;
        return;
    }
    const found = /^\/page\/(\d+)\.html$/.exec(request.url);
    const body = found && bodies[Number(found[1])];
    served += body ? 1 : 0;
    response.writeHead(body ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body ? body.length : 0 });
    response.end(body || undefined);
});
server.keepAliveTimeout = 60000;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
