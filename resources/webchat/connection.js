// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT

/* Talks to the host. What the browser keeps is one entry of localStorage: the session's random id, and messages not sent yet. */

const final = (status) => status >= 400 && status < 500 && ![408, 425, 429].includes(status);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export class Connection {
  constructor(slug) {
    this.key = `dialogist:${slug}`;
    this.base = `/api/chat/v1/bots/${slug}`;
    this.queue = [];
    this.busy = false;
    this.generation = 0;
    this.onTrouble = () => {};
    this.read();
  }

  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key) || "{}");
      this.session = typeof kept.session === "string" ? kept.session : "";
      this.queue = Array.isArray(kept.queue) ? kept.queue : [];
    } catch {
      this.session = "";
    }
  }

  keep() {
    try {
      const kept = { session: this.session };
      if (this.queue.length) kept.queue = this.queue;
      localStorage.setItem(this.key, JSON.stringify(kept));
    } catch {
      // Storage may be forbidden; the talk then lasts as long as the page.
    }
  }

  forget() {
    this.generation++;
    this.session = "";
    this.queue = [];
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept, then.
    }
  }

  async call(method, path, body) {
    const headers = { Accept: "application/json" };
    if (body) headers["Content-Type"] = "application/json";
    if (this.session) headers["X-Dialogist-Session"] = this.session;
    const response = await fetch(this.base + path, {
      method, headers, body: body && JSON.stringify(body), cache: "no-store", credentials: "omit", signal: AbortSignal.timeout(60000),
    });
    const json = await response.json().catch(() => ({}));
    if (response.ok) return json;
    throw Object.assign(new Error(json.error?.message || ""), {
      status: response.status, code: json.error?.code, wait: Number(response.headers.get("Retry-After")) || 0,
    });
  }

  /** Tries until it arrives or is refused for good. */
  async insist(method, path, body) {
    const generation = this.generation;
    for (let attempt = 0; ; attempt++) {
      try {
        const answer = await this.call(method, path, body);
        this.onTrouble(false);
        return answer;
      } catch (error) {
        if (final(error.status) || generation !== this.generation) throw error;
        this.onTrouble(true);
        const most = Math.min(15000, 500 * 2 ** Math.min(attempt, 6));
        await Promise.race([pause(error.wait ? error.wait * 1000 : 200 + Math.random() * most), this.online()]);
      }
    }
  }

  /** Resolves when the browser is connected again; never while it is. */
  online() {
    return new Promise((done) => window.addEventListener("online", () => pause(100).then(done), { once: true }));
  }

  describe() {
    return this.insist("GET", "");
  }

  async start(language, site) {
    const answer = await this.insist("POST", "/talks", { language, site });
    if (answer.session) this.session = answer.session;
    this.queue = [];
    this.keep();
    return answer;
  }

  /** The talk so far, or what came after a message. */
  resume(after) {
    return this.insist("GET", after ? `/talk?after=${encodeURIComponent(after)}` : "/talk");
  }

  /** Ends the session on the host, if it can be reached, and forgets it here. */
  async end() {
    try {
      if (this.session) await this.call("DELETE", "/talk");
    } catch {
      // What is here goes in any case.
    }
    this.forget();
  }

  /** Puts a message into the line; each goes out when the one before was answered. */
  add(message) {
    this.queue.push(message);
    this.keep();
  }

  /** Sends what waits. answered and refused are called per message. */
  async flush(answered, refused) {
    if (this.busy) return;
    this.busy = true;
    const generation = this.generation;
    while (this.queue.length && generation === this.generation) {
      const { id, text, choice } = this.queue[0];
      try {
        const answer = await this.insist("POST", "/messages", choice ? { text, choice, clientMessageId: id } : { text, clientMessageId: id });
        if (generation !== this.generation) break;
        this.queue.shift();
        this.keep();
        answered(id, answer);
      } catch (error) {
        if (generation !== this.generation) break;
        this.queue.shift();
        this.keep();
        refused(id, error);
      }
    }
    this.busy = false;
  }
}

export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
