// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT

/* Messages as elements. */
import { contentOf, standsAlone } from "./contents.js";
import { make } from "./elements.js";
import { render, safeAddress, link } from "./markdown.js";

export { icon, make } from "./elements.js";

function citation(source) {
  const address = source.url && safeAddress(source.url);
  const title = source.title || source.url || "";
  const head = make("div.source", {}, address ? link(address, [title]) : make("span", {}, title));
  if (source.place) head.append(make("span.place", {}, source.place));
  return make("li", { dir: "auto" }, head, source.quote ? make("blockquote", { dir: "auto" }, source.quote) : null);
}

function citations(list, words) {
  return make("details.sources", {}, make("summary", {}, words("sources"), make("span.count", {}, String(list.length))),
    make("ol", {}, ...list.map(citation)));
}

/** One message; the label before it is for screen readers. */
export function bubble(message, words, say = () => {}) {
  const mine = message.author === "person";
  const body = make("div.bubble", { dir: "auto", lang: message.language || null });
  if (mine) body.append(make("p", {}, message.text || ""));
  else if (message.text) body.append(render(message.text));
  if (message.image?.src?.startsWith("/api/")) body.prepend(make("img", { src: message.image.src, alt: message.image.alt || "", loading: "lazy" }));
  const content = contentOf(message.content, words, say);
  const alone = standsAlone(message.content);
  if (content && !alone) body.append(content);
  const node = make(mine ? "div.message.mine" : "div.message", { "data-id": message.id },
    make("span.hidden", {}, `${words(mine ? "you" : "bot")}: `), body.hasChildNodes() || !alone ? body : null, alone ? content : null);
  if (alone) node.classList.add("wide");
  if (message.citations?.length) node.append(citations(message.citations, words));
  return node;
}

function replyFace(reply) {
  const picture = reply.picture?.src?.startsWith("/api/") ? make("img", { src: reply.picture.src, alt: "", loading: "lazy" }) : null;
  if (!picture && !reply.description) return [reply.label];
  return [picture, make("span.lines", {}, make("span", {}, reply.label), reply.description ? make("span.small", {}, reply.description) : null)];
}

/** Buttons below the last message: one press answers, or, where several may be chosen, the one that says so. */
export function quickReplies(replies, choose, select, words) {
  const rich = replies.some((reply) => reply.picture || reply.description);
  const kind = rich ? "button.reply.rich" : "button.reply";
  if (!select) {
    return make("div.replies", { role: "group" },
      ...replies.map((reply) => make(kind, { type: "button", dir: "auto", onclick: () => choose(reply) }, ...replyFace(reply))));
  }
  const chosen = new Set();
  const least = select.minimum ?? 1;
  const most = select.maximum || replies.length;
  const done = make("button.primary.done", { type: "button", disabled: least > 0, onclick: () => {
    const picked = replies.filter((reply) => chosen.has(reply.id));
    choose({ id: picked.map((reply) => reply.id).join(","), label: picked.map((reply) => reply.label).join(", ") || words("none") });
  } }, words("done"));
  const buttons = replies.map((reply) => {
    const button = make(kind, { type: "button", dir: "auto", "aria-pressed": "false", onclick: () => {
      if (!chosen.delete(reply.id)) {
        if (chosen.size >= most) return;
        chosen.add(reply.id);
      }
      button.setAttribute("aria-pressed", String(chosen.has(reply.id)));
      done.disabled = chosen.size < least || chosen.size > most;
    } }, ...replyFace(reply));
    return button;
  });
  return make("div.replies", { role: "group", "aria-label": words("several") }, ...buttons, done);
}
