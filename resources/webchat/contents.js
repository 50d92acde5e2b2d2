// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT

/* What a bubble can hold besides text: sounds, videos, files, cards, places, links, offers. Files come from the bot's own host; what lies
   elsewhere is never loaded by itself, so that nobody else learns that somebody chats here: it is a link to follow. */
import { icon, make } from "./elements.js";
import { inline, link, safeAddress } from "./markdown.js";

const ownFile = (file) => (typeof file?.src === "string" && file.src.startsWith("/api/") ? file.src : null);

function hostOf(address) {
  try {
    return new URL(address).hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}

/** A link as a block: what it is, and where it leads. */
function linkCard(address, title, small, shape) {
  const node = link(address, []);
  node.className = "linkcard";
  node.append(icon(shape), make("span.lines", {}, make("span.linktitle", { dir: "auto" }, title || small), title && small ? make("span.small", {}, small) : null));
  return node;
}

function picture(file) {
  const source = ownFile(file);
  if (source) return make("img", { src: source, alt: file.alt || "", loading: "lazy" });
  const address = file?.url && safeAddress(file.url);
  return address ? linkCard(address, file.alt, hostOf(address), "image") : null;
}

function fileCard(content, words) {
  const source = ownFile(content);
  const address = source || (content.url && safeAddress(content.url));
  if (!address) {
    if (!content.text) return null;
    const blob = new Blob([content.text], { type: "application/json" });
    const node = make("a.linkcard", { href: URL.createObjectURL(blob), download: content.name || "data.json" }, icon("file"),
      make("span.lines", {}, make("span.linktitle", {}, content.name || "data.json")));
    return node;
  }
  const title = content.name || content.alt || hostOf(address);
  const node = linkCard(address, title, source ? words("file") : hostOf(address), "file");
  if (source) {
    node.removeAttribute("target");
    node.setAttribute("download", content.name || "");
  }
  return node;
}

function player(kind, content, words) {
  const source = ownFile(content);
  if (!source) return fileCard(content, words);
  return make(kind, { src: source, controls: true, preload: "metadata", "aria-label": content.alt || content.name || words(kind) });
}

function buttonsOf(card, say) {
  if (!card.buttons?.length) return null;
  return make("div.cardbuttons", {}, ...card.buttons.map((button) => {
    const address = button.url && safeAddress(button.url);
    if (!address) return make("button.cardbutton", { type: "button", dir: "auto", onclick: () => say(button.label) }, button.label);
    const node = link(address, [button.label]);
    node.className = "cardbutton";
    return node;
  }));
}

function card(content, say) {
  const shown = content.picture && picture(content.picture);
  return make("article.card", {}, shown, make("div.cardtext", {}, make("h3", { dir: "auto" }, content.title || ""),
    content.text ? make("p", { dir: "auto" }, ...inline(content.text)) : null), buttonsOf(content, say));
}

function carousel(content, words, say) {
  const row = make("div.cards", { role: "group", "aria-label": words("cards"), tabindex: "0" }, ...content.cards.map((one) => card(one, say)));
  const step = (way) => row.scrollBy({ left: way * Math.max(220, row.clientWidth * 0.8), behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth" });
  const back = make("button.slide.back", { type: "button", "aria-label": words("previous"), onclick: () => step(-1) }, icon("left"));
  const on = make("button.slide.on", { type: "button", "aria-label": words("next"), onclick: () => step(1) }, icon("right"));
  const follow = () => {
    const left = Math.abs(row.scrollLeft);
    back.hidden = left < 4;
    on.hidden = left + row.clientWidth > row.scrollWidth - 4;
  };
  row.addEventListener("scroll", follow, { passive: true });
  new ResizeObserver(follow).observe(row);
  return make("div.carousel", {}, row, back, on);
}

function place(content, words) {
  const { latitude, longitude } = content;
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return null;
  const where = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return linkCard(`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`, content.text || words("place"), where, "place");
}

function embed(content) {
  const address = content.url && safeAddress(content.url);
  return address ? linkCard(address, content.text, hostOf(address), "globe") : null;
}

function offer(content, words) {
  const address = content.url && safeAddress(content.url);
  if (!address) return null;
  const price = content.amount?.amount;
  const sum = Number.isFinite(price) ? new Intl.NumberFormat(document.documentElement.lang, content.amount.currency
    ? { style: "currency", currency: content.amount.currency } : {}).format(price) : "";
  const node = link(address, [content.label || words(content.action === "payment" ? "pay" : "open")]);
  node.className = "offer";
  return make("div.offers", {}, sum ? make("p.sum", {}, sum) : null, node, make("p.small", {}, hostOf(address)));
}

/** The element for a message's content, or null when there is nothing to see. say sends words for the person. */
export function contentOf(content, words, say) {
  switch (content?.kind) {
    case "image": return picture(content);
    case "audio": return player("audio", content, words);
    case "video": return player("video", content, words);
    case "file": return fileCard(content, words);
    case "card": return card(content, say);
    case "carousel": return content.cards?.length ? carousel(content, words, say) : null;
    case "location": return place(content, words);
    case "embed": return embed(content);
    case "action": return offer(content, words);
    default: return null;
  }
}

/** Contents that want the whole width and no bubble around them. */
export const standsAlone = (content) => ["card", "carousel", "video"].includes(content?.kind);

/** What the page around the chat is to be told; null when it is nothing for it. */
export function eventOf(content) {
  if (content?.kind !== "action" || !["event", "pixel"].includes(content.action) || typeof content.event !== "string") return null;
  return { event: content.event, kind: content.action, payload: content.payload || {} };
}
