// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// host-load.mjs ADDRESS CLIENTS SECONDS: each client opens a talk and sends its next message as soon as it has the answer.
import http from 'node:http';

const [address, clientsText, secondsText] = process.argv.slice(2);
const page = new URL(address);
const slug = page.pathname.split('/')[1];
const clients = Number(clientsText);
const until = Date.now() + Number(secondsText) * 1000;
const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
const waits = [];
let failures = 0;
const refusals = new Map();

function post(what, body, session) {
  const bytes = Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const request = http.request({
      host: page.hostname, port: page.port, agent, method: 'POST', path: `/api/chat/v1/bots/${slug}/${what}`,
      headers: { 'Content-Type': 'application/json', 'Content-Length': bytes.length, ...(session ? { 'X-Dialogist-Session': session } : {}) },
    }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(parts).toString() }));
    });
    request.on('error', reject);
    request.end(bytes);
  });
}

async function client(number) {
  const opened = await post('talks', { language: 'en' });
  const session = JSON.parse(opened.body).session;
  if (!session) throw new Error(`No talk could be opened: ${opened.status} ${opened.body}`);
  const said = ['Does the web chat set cookies?', 'Another question'];
  for (let turn = 0; Date.now() < until; ++turn) {
    const begin = process.hrtime.bigint();
    const answer = await post('messages', { text: said[turn % said.length], clientMessageId: `${number}-${turn}` }, session);
    waits.push(Number(process.hrtime.bigint() - begin) / 1e6);
    if (answer.status !== 200) {
      failures += 1;
      refusals.set(answer.status + ' ' + answer.body, (refusals.get(answer.status + ' ' + answer.body) ?? 0) + 1);
    }
  }
}

const begin = Date.now();
await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
const seconds = (Date.now() - begin) / 1000;
agent.destroy();
waits.sort((a, b) => a - b);
const at = (share) => waits[Math.min(waits.length - 1, Math.floor(share * waits.length))];
const line = (figure, value, unit) => console.log(JSON.stringify({ figure, value: Number(value.toFixed(2)), unit, peer: null, peer_value: null, ratio: null }));
const who = clients === 1 ? 'one client' : `${clients} clients`;
line(`messages answered, ${who}`, (waits.length - failures) / seconds, 'per second');
line(`answer, median, ${who}`, at(0.5), 'ms');
line(`answer, 99th percentile, ${who}`, at(0.99), 'ms');
if (failures > 0) {
  console.error(`${failures} of ${waits.length} messages were not answered:`, [...refusals].slice(0, 5));
  process.exit(1);
}
