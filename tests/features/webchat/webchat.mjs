// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT

// node webchat.mjs URL [STRINGS.json]: a person with a browser. Prints "ok NAME" or "FAIL NAME: why" a line; exit code 1 when one failed.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(process.env.DIALOGIST_NODE_MODULES + "/");
const { chromium } = require("playwright-core");
const [url, strings] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.DIALOGIST_CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let failed = 0;

function check(condition, why) {
  if (!condition) throw new Error(why);
}

/** A person's browser that notes what must never happen. */
async function visit(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 }, locale: "en-GB", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const seen = { foreign: [], problems: [], sessions: new Set(), dialogs: 0 };
  context.on("request", (request) => {
    if (!request.url().startsWith(url + "/") && !request.url().startsWith("data:")) seen.foreign.push(request.url());
    const session = request.headers()["x-dialogist-session"];
    if (session) seen.sessions.add(session);
  });
  page.on("dialog", (dialog) => { seen.dialogs++; dialog.dismiss(); });
  page.on("console", (message) => { if (/Content.Security.Policy|Refused|Trusted/i.test(message.text())) seen.problems.push(message.text()); });
  page.on("pageerror", (error) => seen.problems.push(error.message));
  await page.addInitScript(() => document.addEventListener("securitypolicyviolation", (event) => console.error("Content-Security-Policy: " + event.violatedDirective)));
  if (path) await page.goto(url + path);
  return { context, page, seen };
}

const bubbles = (page) => page.locator(".message:not(.typing) .bubble");
const stored = (page) => page.evaluate(() => Object.entries(localStorage));
const sessionOf = async (page) => JSON.parse((await stored(page))[0][1]).session;

async function settle(page, count) {
  await page.waitForFunction((n) => document.querySelectorAll(".message:not(.typing)").length >= n, count, { timeout: 15000 });
}

async function write(page, text) {
  const before = await bubbles(page).count();
  await page.locator("#field").fill(text);
  await page.keyboard.press("Enter");
  await settle(page, before + 2);
}

function checkClean({ seen }, context) {
  check(seen.foreign.length === 0, "asked elsewhere: " + seen.foreign.join(" "));
  check(seen.problems.length === 0, "problems: " + seen.problems.join(" | "));
  check(seen.dialogs === 0, "a script ran");
  return context.cookies().then((cookies) => check(cookies.length === 0, "a cookie was set"));
}

async function story(name, run) {
  try {
    await run();
    console.log(`ok ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}: ${error.message.split("\n")[0]}`);
  }
}

await story("a stranger talks to the bot", async () => {
  const visitor = await visit("/echo");
  const { page, context, seen } = visitor;
  await settle(page, 2);
  check((await bubbles(page).first().innerText()).includes("Hello, I am Echo."), "no greeting");
  check(await page.locator(".bubble strong").first().innerText() === "Echo", "no bold text");
  await page.locator(".reply", { hasText: "Talk" }).click();
  await settle(page, 4);
  check(await page.locator(".reply").count() === 0, "the buttons stayed");
  await write(page, "Good morning");
  check((await page.locator(".log").innerText()).includes("1: Good morning"), "no answer");
  const entries = await stored(page);
  check(entries.length === 1, `${entries.length} entries in localStorage`);
  check(seen.sessions.size === 1 && seen.sessions.has(await sessionOf(page)), "the session was not in the header");
  check(!page.url().includes(await sessionOf(page)), "the session is in the address");
  await checkClean(visitor, context);
  await context.close();
});

await story("reload goes on, cleared storage begins anew", async () => {
  const visitor = await visit("/echo");
  const { page, context } = visitor;
  await settle(page, 2);
  await page.locator(".reply", { hasText: "Talk" }).click();
  await settle(page, 4);
  await write(page, "remember");
  const before = await page.locator(".log").innerText();
  const session = await sessionOf(page);
  await page.reload();
  await settle(page, 6);
  check(await page.locator(".log").innerText() === before, "the talk looks different after reload");
  check(await sessionOf(page) === session, "another session after reload");
  await write(page, "again");
  check((await page.locator(".log").innerText()).includes("2: again"), "the talk did not go on");
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await settle(page, 2);
  check(await sessionOf(page) !== session, "the same session after clearing");
  await checkClean(visitor, context);
  await context.close();
});

await story("the bot goes on by itself", async () => {
  const visitor = await visit("/waiting");
  const { page, context } = visitor;
  await settle(page, 1);
  check(!(await page.locator(".log").innerText()).includes("Here I am."), "the bot did not wait");
  await settle(page, 3);
  check((await page.locator(".log").innerText()).includes("Here I am."), "the message did not come");
  // What the bot said while nobody looked comes before the answer.
  await page.reload();
  await settle(page, 3);
  await page.evaluate(() => { window.setTimeout = () => 0; }); // timers of a page in the background may not fire
  await page.locator("#field").fill("wait");
  await page.keyboard.press("Enter");
  await settle(page, 5);
  await new Promise((done) => setTimeout(done, 2500));
  await page.locator("#field").fill("hello");
  await page.keyboard.press("Enter");
  await settle(page, 9);
  const texts = await bubbles(page).allInnerTexts();
  check(texts.filter((text) => text === "Here I am.").length >= 2, "a message was lost: " + texts.join(" | "));
  check(new Set(await page.locator(".message:not(.typing)").evaluateAll((all) => all.map((one) => one.dataset.id))).size === texts.length, "a message is there twice");
  await checkClean(visitor, context);
  await context.close();
});

await story("start again asks, and begins anew", async () => {
  const { page, context } = await visit("/echo");
  await settle(page, 2);
  await page.locator(".reply", { hasText: "Talk" }).click();
  await settle(page, 4);
  await page.locator("header .tool").first().click();
  await page.locator("dialog .primary").click();
  await page.waitForFunction(() => document.querySelectorAll(".message:not(.typing)").length === 2);
  check(await page.locator(".reply").count() === 2, "no buttons");
  await context.close();
});

await story("close clears the data when the bot says so", async () => {
  const visitor = await visit("/closing");
  const { page, context } = visitor;
  await settle(page, 2);
  check((await stored(page)).length === 1, "nothing was stored");
  check(await page.locator("#field").getAttribute("placeholder") === "Ask us", "not the bot's own words");
  check(await page.locator(".greeting").innerText() === "Nice to see you", "no greeting of its own");
  await page.locator("header .close").click();
  await page.locator(".ended .primary").waitFor();
  check((await stored(page)).length === 0, "data stayed in the browser");
  check(await bubbles(page).count() === 0, "messages stayed");
  await page.locator(".ended .primary").click();
  await settle(page, 2);
  await checkClean(visitor, context);
  await context.close();
  const german = await visit("/closing", { locale: "de-DE" });
  await settle(german.page, 2);
  check(await german.page.locator("h1").innerText() === "Das Echo", "not the German title");
  check(await german.page.locator("#field").getAttribute("placeholder") === "Nachricht schreiben", "not German");
  await german.context.close();
  const other = await visit("/echo");
  await settle(other.page, 2);
  check(await other.page.locator(".greeting").count() === 0, "a greeting that nobody wrote");
  check(await other.page.locator("header .close").count() === 0, "a close icon without the setting");
  await other.context.close();
});

await story("consent comes before the first message", async () => {
  const visitor = await visit("/consent");
  const { page, context } = visitor;
  await page.locator(".consent .primary").waitFor();
  check((await stored(page)).length === 0, "stored before consent");
  check(visitor.seen.sessions.size === 0, "talked before consent");
  check((await page.locator(".privacy").innerText()).includes("We use what you write only to answer you."), "no notice");
  await page.locator(".consent .primary").click();
  await settle(page, 2);
  await checkClean(visitor, context);
  await context.close();
});

await story("the widget opens and closes, in light and dark, at 320 px", async () => {
  const visitor = await visit("/echo/demo", { viewport: { width: 320, height: 568 }, colorScheme: "dark" });
  const { page, context } = visitor;
  const open = page.getByRole("button", { name: "Open the chat" });
  await open.waitFor();
  check((await stored(page)).length === 0 && visitor.seen.sessions.size === 0, "stored or sent before it was opened");
  await open.focus();
  await page.keyboard.press("Enter");
  const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
  await frame.waitForSelector(".reply");
  const wide = await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  check(!wide, "it is wider than the screen");
  await frame.locator("header .close").click();
  await open.waitFor();
  await checkClean(visitor, context);
  await context.close();
});

await story("every control has a name, and the keyboard is enough", async () => {
  const { page, context } = await visit("/echo", { viewport: { width: 320, height: 568 } });
  await settle(page, 2);
  const nameless = await page.evaluate(() => [...document.querySelectorAll("button, textarea, a, summary")]
    .filter((node) => node.checkVisibility() && !(node.getAttribute("aria-label") || node.textContent.trim() || node.labels?.length)).length);
  check(nameless === 0, `${nameless} controls without a name`);
  check(await page.locator("[role=log][aria-live=polite]").count() === 1, "no live log");
  check(!(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)), "it is wider than the screen");
  await page.locator(".reply").first().focus();
  await page.keyboard.press("Enter");
  await settle(page, 4);
  check(await page.evaluate(() => document.activeElement.id) === "field", "the focus was lost");
  await context.close();
});

await story("reads from right to left in Arabic, and in the bot's other languages", async () => {
  const { page, context } = await visit("/echo", { locale: "ar" });
  await settle(page, 2);
  check(await page.evaluate(() => document.documentElement.dir) === "rtl", "not from right to left");
  await context.close();
  const german = await visit("/echo", { locale: "de-AT" });
  await settle(german.page, 2);
  check(await german.page.locator("#field").getAttribute("placeholder") === "Nachricht schreiben", "not German");
  await german.context.close();
});

await story("messages written offline arrive once, in order", async () => {
  const visitor = await visit("/echo");
  const { page, context } = visitor;
  await settle(page, 2);
  await page.locator(".reply", { hasText: "Talk" }).click();
  await settle(page, 4);
  await context.setOffline(true);
  for (const text of ["one", "two"]) {
    await page.locator("#field").fill(text);
    await page.keyboard.press("Enter");
  }
  await page.locator(".status:not([hidden])").waitFor();
  await context.setOffline(false);
  await page.waitForFunction(() => document.querySelector(".log").innerText.includes("2: two"), null, { timeout: 20000 });
  const text = await page.locator(".log").innerText();
  check(text.includes("1: one") && !text.includes("3:"), "lost or doubled");
  check(await page.locator(".status:not([hidden])").count() === 0, "the warning stayed");
  await context.close();
});

await story("no script runs from what people write and bots say", async () => {
  const visitor = await visit("/echo");
  const { page, context } = visitor;
  await settle(page, 2);
  await page.locator(".reply", { hasText: "Talk" }).click();
  await settle(page, 4);
  const own = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:alert(1))", "![x](http://evil.example/x.png)", "<a href=\"javascript:alert(1)\">x</a>", "[x]( javascript:alert(1))", "[x](&#106;avascript:alert(1))", "<svg/onload=alert(1)>",
    "**<b onmouseover=alert(1)>x**", "`<script>alert(1)</script>`", "[a](https://ok.example \"onclick=alert(1)\")", "<iframe src=//evil.example></iframe>", "{{constructor.constructor('alert(1)')()}}"];
  let list = own;
  if (strings) list = list.concat(JSON.parse(readFileSync(strings, "utf8")).filter((text) => /<|javascript|on\w+=|alert/i.test(text) && text.trim() && text.length < 1000 && text.trim() !== "bye").slice(0, 60));
  for (const text of list) await write(page, text);
  for (const link of await page.locator(".bubble a").all())
    check(/^(https?|mailto|tel):/i.test(await link.getAttribute("href")), "a link with another scheme: " + await link.getAttribute("href"));
  check(await page.locator(".bubble :is(script, iframe, img, svg, style, form, input, object)").count() === 0, "an element that must not be there");
  for (const node of await page.locator(".bubble a").all()) await node.evaluate((link) => link.dispatchEvent(new MouseEvent("mouseover", { bubbles: true })));
  await checkClean(visitor, context);
  await context.close();
  console.log(`# ${list.length} strings`);
});

await browser.close();
process.exit(failed ? 1 : 0);
