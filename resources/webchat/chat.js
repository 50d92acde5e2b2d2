// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT

/* The chat's page, alone or in the frame that embed.js makes. */
import { bubble, icon, make, quickReplies } from "./bubbles.js";
import { eventOf } from "./contents.js";
import { Connection, newId } from "./connection.js";
import { render, safeAddress } from "./markdown.js";
import { chooseLanguage, directionOf, wordsOf } from "./words.js";

const longest = 4000;
const longestTimer = 2 ** 31 - 1;
const parameters = new URLSearchParams(location.hash.slice(1));
const framed = window.parent !== window && parameters.has("site");
const site = parameters.get("site") || "";

class Chat {
  constructor(slug, description, connection) {
    this.connection = connection;
    this.about = description;
    this.language = chooseLanguage(description.languages, navigator.languages || [navigator.language]);
    this.words = wordsOf(this.language, description.words, description.languages[0]);
    this.shown = new Set();
    document.documentElement.lang = this.language;
    document.documentElement.dir = directionOf(this.language);
    document.documentElement.classList.toggle("framed", framed);
    this.build();
    connection.onTrouble = (trouble) => this.setStatus(!trouble ? "" : navigator.onLine ? "trouble" : "offline");
    window.addEventListener("offline", () => this.setStatus("offline"));
    window.addEventListener("online", () => this.setStatus(""));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && framed && !this.dialog.open) this.close();
    });
    // Timers of a page in the background come late.
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && this.due && Date.now() >= this.due) this.lookForMore();
    });
  }

  build() {
    const { words, about } = this;
    const canClose = framed || about.closeClearsData;
    this.log = make("div.log", { role: "log", "aria-live": "polite", "aria-label": words("log"), tabindex: "0" });
    this.typing = make("div.message.typing", { hidden: true }, make("div.bubble", {}, make("span.hidden", {}, words("typing")), make("i"), make("i"), make("i")));
    this.scroller = make("div.scroller", {}, make("div.column", {}, this.intro(), this.log, this.typing));
    this.status = make("p.status", { role: "status", hidden: true });
    this.field = make("textarea", { id: "field", rows: "1", maxlength: String(longest), placeholder: words("placeholder"), dir: "auto", autocomplete: "off" });
    this.sendButton = make("button.send", { type: "submit", "aria-label": words("send"), title: words("send") }, icon("send"));
    this.form = make("form.composer", { hidden: true }, make("label.hidden", { for: "field" }, words("placeholder")), this.field, this.sendButton);
    this.endBar = make("div.ended", { hidden: true }, make("p", {}, words("ended")), make("button.primary", { type: "button", onclick: () => this.begin() }, words("restart")));
    this.more = make("button.more", { type: "button", hidden: true, onclick: () => this.toBottom(true) }, icon("down"), words("newMessages"));
    this.dialog = this.restartDialog();
    document.body.replaceChildren(
      make("header", {}, make("div.title", {}, make("span.mark", { "aria-hidden": "true" }), make("h1", { dir: "auto" }, words("title") || about.title)),
        this.restartButton = make("button.tool", { type: "button", hidden: true, "aria-label": words("restart"), title: words("restart"), onclick: () => this.dialog.showModal() }, icon("restart")),
        canClose ? make("button.tool.close", { type: "button", "aria-label": words("close"), title: words("close"), onclick: () => this.close() }, icon("close")) : null),
      make("main", {}, this.scroller, this.more, make("div.foot", {}, this.status, this.form, this.endBar)), this.dialog);
    this.wire();
  }

  wire() {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.say(this.field.value);
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.say(this.field.value);
    });
    this.field.addEventListener("input", () => this.fit());
    this.scroller.addEventListener("scroll", () => {
      if (this.isAtBottom()) this.more.hidden = true;
    }, { passive: true });
    this.fit();
  }

  /** Who talks, under which rules: above the first message and always there. */
  intro() {
    const { words, about } = this;
    const notice = about.notices?.[this.language] || about.notices?.[this.language.split("-")[0]] || Object.values(about.notices || {})[0];
    const address = about.noticeUrl && safeAddress(about.noticeUrl);
    const lines = make("div.privacy");
    if (typeof notice === "string" && notice) lines.append(render(notice));
    if (about.minimumAge) lines.append(make("p", {}, words("age", { n: about.minimumAge })));
    if (about.controller) lines.append(make("p", { dir: "auto" }, words("responsible", { name: about.controller })));
    if (about.requestsContact) lines.append(make("p", { dir: "auto" }, words("requests", { name: about.requestsContact })));
    lines.append(make("p", {}, words("stored")));
    if (address) lines.append(make("p", {}, make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, words("notice"))));
    this.details = make("details.notice", {}, make("summary", {}, words("privacy")), lines);
    const greeting = words("greeting");
    return make("section.intro", {}, greeting ? make("p.greeting", { dir: "auto" }, greeting) : null,
      about.aiDisclosure ? make("p.disclosure", {}, words("ai")) : null, this.details);
  }

  restartDialog() {
    const { words } = this;
    const dialog = make("dialog", { "aria-label": words("restart") }, make("p", {}, words("restartAsk")),
      make("div.row", {}, make("button.plain", { type: "button", onclick: () => dialog.close() }, words("cancel")),
        make("button.primary", { type: "button", onclick: () => { dialog.close(); this.begin(); } }, words("restart"))));
    return dialog;
  }

  async open() {
    if (this.connection.session) {
      try {
        const talk = await this.connection.resume();
        await this.show(talk);
        for (const message of this.connection.queue) this.showMine(message);
        this.flush();
        return;
      } catch {
        this.connection.forget();
      }
    }
    if (this.about.consentBeforeStart) this.askConsent();
    else await this.begin();
  }

  askConsent() {
    this.details.open = true;
    const box = make("div.consent", {}, make("h2", {}, this.words("consent")),
      make("button.primary", { type: "button", onclick: () => { box.remove(); this.details.open = false; this.begin(); } }, this.words("agree")));
    this.scroller.firstChild.append(box);
  }

  async begin() {
    this.log.replaceChildren();
    this.shown.clear();
    this.last = "";
    this.clearReplies();
    this.endBar.hidden = true;
    this.setWaiting(true);
    try {
      await this.show(await this.connection.start(this.language, site), true);
      this.focusField();
    } catch {
      this.setStatus("gone");
    }
    this.setWaiting(false);
  }

  /** fresh: an answer of this moment, whose messages may take their time; a talk that is resumed stands there at once. */
  async show(talk, fresh = false) {
    // Turns in between were the bot's own, while nobody looked.
    if (this.last && talk.turn > Number(this.last.split(".")[0]) + 1) {
      const between = await this.connection.resume(this.last).catch(() => null);
      if (between) talk = { ...between, messages: between.messages };
    }
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const message of talk.messages || []) {
      if (fresh && !calm && message.pause > 0 && !this.shown.has(message.id)) {
        this.pausing = true;
        this.typing.hidden = false;
        this.toBottom();
        await new Promise((done) => setTimeout(done, Math.min(message.pause, 10000)));
        this.pausing = false;
        this.typing.hidden = true;
      }
      this.showMessage(message);
    }
    if (talk.turn) this.last = talk.messages?.length ? talk.messages[talk.messages.length - 1].id : `${talk.turn}.0`;
    this.expect(talk);
    this.form.hidden = talk.ended;
    this.endBar.hidden = !talk.ended;
    this.restartButton.hidden = false;
    const last = talk.messages?.[talk.messages.length - 1];
    this.clearReplies();
    if (!talk.ended && last?.quickReplies?.length) {
      this.replies = quickReplies(last.quickReplies, (reply) => this.say(reply.label, reply.id), last.select, this.words);
      this.scroller.firstChild.append(this.replies);
    }
    this.toBottom();
  }

  /** The host has said when the bot may go on by itself. */
  expect(talk) {
    clearTimeout(this.dueTimer);
    this.due = 0;
    if (talk.ended || !(talk.next >= 0)) return;
    this.due = Date.now() + talk.next;
    this.dueTimer = setTimeout(() => this.lookForMore(), Math.min(talk.next + 250, longestTimer));
  }

  /** Asks for what the bot has said by itself, a few times where it comes late. */
  async lookForMore(tries = 5) {
    clearTimeout(this.dueTimer);
    if (!this.connection.session || this.connection.busy) return; // the answer on its way brings the next time
    const { session } = this.connection;
    const talk = await this.connection.resume(this.last).catch(() => null);
    if (!talk || session !== this.connection.session || this.connection.busy) return;
    if (talk.messages?.length || talk.ended) return this.show(talk, true);
    this.expect(talk);
    if (talk.next === 0 && tries > 0) {
      clearTimeout(this.dueTimer);
      this.dueTimer = setTimeout(() => this.lookForMore(tries - 1), 1000 * (6 - tries));
    }
  }

  showMessage(message) {
    const key = message.clientMessageId || message.id;
    if (this.shown.has(key)) return;
    this.shown.add(key);
    const follow = this.isAtBottom() || message.author === "person";
    const event = eventOf(message.content);
    if (event && framed) window.parent.postMessage({ dialogist: "event", ...event }, site);
    const node = bubble(message, this.words, (text) => this.say(text));
    if (node.querySelector(".bubble")?.hasChildNodes() === false) return;
    this.log.append(node);
    for (const image of node.querySelectorAll("img")) image.addEventListener("load", () => follow && this.toBottom());
    if (follow) this.toBottom();
    else this.more.hidden = false;
  }

  showMine({ id, text }) {
    this.showMessage({ id, clientMessageId: id, author: "person", text, language: this.language });
  }

  say(text, choice) {
    const words = text.trim();
    if (!words || this.form.hidden) return;
    const message = { id: newId(), text: words, ...(choice ? { choice } : {}) };
    this.connection.add(message);
    this.showMine(message);
    this.clearReplies();
    if (!choice) this.field.value = "";
    this.fit();
    this.focusField();
    this.flush();
  }

  async flush() {
    if (!this.connection.queue.length || this.connection.busy) return;
    this.setWaiting(true);
    await this.connection.flush((_, answer) => this.show(answer, true), (id, error) => this.onRefused(id, error));
    this.setWaiting(false);
  }

  onRefused(id, error) {
    if (error.code === "unknown-session") {
      this.connection.forget();
      this.form.hidden = true;
      this.endBar.hidden = false;
      return;
    }
    if (error.code === "talk-ended") return this.show({ ended: true });
    const node = this.log.querySelector(`[data-id="${id}"]`);
    node?.classList.add("failed");
    node?.append(make("span.note", {}, this.words(error.code === "message" ? "tooLong" : "failed")));
  }

  async close() {
    if (this.about.closeClearsData) {
      this.log.replaceChildren();
      this.shown.clear();
      this.clearReplies();
      this.form.hidden = true;
      this.restartButton.hidden = true;
      await this.connection.end();
      this.endBar.hidden = false;
    }
    if (framed) window.parent.postMessage({ dialogist: "close", cleared: Boolean(this.about.closeClearsData) }, site);
  }

  clearReplies() {
    this.replies?.remove();
    this.replies = null;
  }

  setWaiting(waiting) {
    clearTimeout(this.typingTimer);
    this.typing.hidden = !this.pausing;
    // A quick answer needs no sign that it is coming.
    if (waiting) {
      this.typingTimer = setTimeout(() => {
        this.typing.hidden = false;
        this.toBottom();
      }, 350);
    }
  }

  setStatus(key, text) {
    this.status.hidden = !key;
    this.status.textContent = key ? text || this.words(key) : "";
  }

  fit() {
    this.field.rows = 1;
    this.field.rows = Math.max(1, Math.min(6, Math.round((this.field.scrollHeight - 20) / 22)));
    this.sendButton.disabled = !this.field.value.trim();
  }

  focusField() {
    // On a phone the keyboard would cover what was just said.
    if (matchMedia("(pointer: fine)").matches && !this.form.hidden) this.field.focus({ preventScroll: true });
  }

  isAtBottom() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < 80;
  }

  toBottom(smooth = false) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smooth && !calm ? "smooth" : "instant" });
  }
}

const slug = document.documentElement.dataset.slug;
const connection = new Connection(slug);
try {
  const chat = new Chat(slug, await connection.describe(), connection);
  await chat.open();
  if (framed) {
    window.parent.postMessage({ dialogist: "ready" }, site);
    window.addEventListener("message", (event) => {
      if (event.source !== window.parent || event.origin !== site || event.data?.dialogist !== "open") return;
      if (!connection.session) chat.open();
      chat.focusField();
    });
  }
} catch {
  document.body.replaceChildren(make("main", {}, make("p.gone", {}, wordsOf(navigator.language || "en")("gone"))));
}
