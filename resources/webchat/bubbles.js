// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT

/* Messages as elements. */
import { render, safeAddress, link } from "./markdown.js";

/** make("button.primary", {type: "button"}, "text", …) */
export function make(what, attributes = {}, ...children) {
  const [name, ...classes] = what.split(".");
  const node = document.createElement(name);
  if (classes.length) node.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value === true) node.setAttribute(key, "");
    else if (value !== false && value != null) node.setAttribute(key, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

const svg = "http://www.w3.org/2000/svg";
const shapes = {
  send: "M4.5 12h14.5M13 5.75 19.25 12 13 18.25",
  close: "M6 6l12 12M18 6 6 18",
  restart: "M19.25 12a7.25 7.25 0 1 1-2.1-5.1M19.25 3.75V7.5H15.5",
  down: "M12 5v13.5M6 12.75l6 6 6-6",
};

export function icon(name) {
  const node = document.createElementNS(svg, "svg");
  node.setAttribute("viewBox", "0 0 24 24");
  node.setAttribute("aria-hidden", "true");
  node.setAttribute("class", `icon icon-${name}`);
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", shapes[name]);
  node.append(path);
  return node;
}

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
export function bubble(message, words) {
  const mine = message.author === "person";
  const body = make("div.bubble", { dir: "auto", lang: message.language || null });
  if (mine) body.append(make("p", {}, message.text || ""));
  else if (message.text) body.append(render(message.text));
  if (message.image?.src?.startsWith("/api/")) body.prepend(make("img", { src: message.image.src, alt: message.image.alt || "", loading: "lazy" }));
  const node = make(mine ? "div.message.mine" : "div.message", { "data-id": message.id },
    make("span.hidden", {}, `${words(mine ? "you" : "bot")}: `), body);
  if (message.citations?.length) node.append(citations(message.citations, words));
  return node;
}

export function quickReplies(replies, choose) {
  return make("div.replies", { role: "group" },
    ...replies.map((reply) => make("button.reply", { type: "button", dir: "auto", onclick: () => choose(reply) }, reply.label)));
}
