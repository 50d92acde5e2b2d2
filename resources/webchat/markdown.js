// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT

/* The Markdown that bots may use: paragraphs, line breaks, quotes, lists, bold, italic, code, links. Everything becomes text nodes and
   elements made here; no string is ever read as HTML. */

const schemes = new Set(["http:", "https:", "mailto:", "tel:"]);

/** The address if it may be a link, else null. */
export function safeAddress(text) {
  if (/[\u0000-\u0020]/.test(text) || !/^[a-z][a-z0-9+.-]*:/i.test(text)) return null;
  try {
    const url = new URL(text);
    return schemes.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function element(name, children) {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}

export function link(address, children) {
  const node = element("a", children);
  node.href = address;
  node.target = "_blank";
  node.rel = "noopener noreferrer nofollow";
  return node;
}

const patterns = [
  [/^\\([\\*_`[\]()#-])/, (m) => m[1]],
  [/^`([^`\n]+)`/, (m) => element("code", [m[1]])],
  [/^\*\*(?=\S)([^\n]*?\S)\*\*(?!\*)/, (m, depth) => element("strong", inline(m[1], depth + 1))],
  [/^\*(?=[^\s*])([^*\n]*?[^\s*])\*(?!\*)/, (m, depth) => element("em", inline(m[1], depth + 1))],
  [/^_(?=[^\s_])([^_\n]*?[^\s_])_(?!\w)/, (m, depth) => element("em", inline(m[1], depth + 1))],
  [/^\[([^\]\n]{1,500})\]\(([^()\s]{1,2000})\)/, (m, depth) => {
    const address = safeAddress(m[2]);
    return address ? link(address, inline(m[1], depth + 1)) : m[0];
  }],
  [/^https?:\/\/[^\s<>"'`]{1,2000}/i, (m) => {
    const text = m[0].replace(/[.,;:!?)\]}]+$/, "");
    const address = safeAddress(text);
    return address ? [link(address, [text]), m[0].slice(text.length)] : m[0];
  }],
];
const starts = /[\\`*_[h]/i;

/** Text with marks inside a line, as nodes. */
export function inline(text, depth = 0) {
  const nodes = [];
  let plain = "";
  let previous = "";
  const flush = () => {
    if (plain) nodes.push(document.createTextNode(plain));
    plain = "";
  };
  for (let at = 0; at < text.length;) {
    let found = null;
    const inWord = /[\p{L}\p{N}]/u.test(previous);
    if (depth < 6 && starts.test(text[at]) && !(inWord && /[_h]/i.test(text[at]))) {
      const rest = text.slice(at, at + 4000);
      for (const [pattern, make] of patterns) {
        const match = pattern.exec(rest);
        if (match) {
          found = [match[0].length, make(match, depth)];
          break;
        }
      }
    }
    if (found) {
      flush();
      nodes.push(...[found[1]].flat().filter((node) => node !== ""));
      at += found[0];
      previous = text[at - 1];
    } else {
      previous = text[at];
      plain += text[at++];
    }
  }
  flush();
  return nodes;
}

const bullet = /^\s{0,3}[-*•]\s+(.*)$/;
const quote = /^\s{0,3}>\s?(.*)$/;
const number = /^\s{0,3}(\d{1,9})[.)]\s+(.*)$/;

/** A message's text as a fragment of blocks. */
export function render(text) {
  const fragment = document.createDocumentFragment();
  let lines = [];
  let list = null;
  const endParagraph = () => {
    if (!lines.length) return;
    const paragraph = document.createElement("p");
    lines.forEach((line, i) => paragraph.append(...(i ? [document.createElement("br")] : []), ...inline(line)));
    fragment.append(paragraph);
    lines = [];
  };
  for (const line of String(text).split("\n")) {
    const quoted = quote.exec(line);
    if (quoted) {
      endParagraph();
      list = null;
      const last = fragment.lastChild;
      if (last?.localName === "blockquote") last.append(document.createElement("br"), ...inline(quoted[1]));
      else fragment.append(element("blockquote", inline(quoted[1])));
      continue;
    }
    const item = bullet.exec(line) || number.exec(line);
    if (item) {
      endParagraph();
      const kind = item.length === 3 ? "ol" : "ul";
      if (!list || list.localName !== kind) {
        list = document.createElement(kind);
        if (kind === "ol") list.start = Number(item[1]);
        fragment.append(list);
      }
      list.append(element("li", inline(item[item.length - 1])));
      continue;
    }
    if (!line.trim()) {
      endParagraph();
      list = null;
      continue;
    }
    list = null;
    lines.push(line.replace(/^#{1,6}\s+(.*)$/, "**$1**").trim());
  }
  endParagraph();
  return fragment;
}
