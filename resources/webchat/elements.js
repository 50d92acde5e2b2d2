// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT

/* Making elements. */

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
  left: "M14.5 5.5 8 12l6.5 6.5",
  right: "M9.5 5.5 16 12l-6.5 6.5",
  file: "M7 3.75h6.5L18 8.25v12H7zM13.25 3.75v4.75H18",
  image: "M4.5 5.5h15v13h-15zM4.5 16l4.5-4.5 3.5 3.5 2.5-2.5 4.5 4.5M15.25 9.25h.01",
  place: "M12 20.25s-6-5.4-6-10a6 6 0 1 1 12 0c0 4.6-6 10-6 10zM12 12.25a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  globe: "M12 20.25a8.25 8.25 0 1 0 0-16.5 8.25 8.25 0 0 0 0 16.5zM3.75 12h16.5M12 3.75c2.5 2.3 3.5 5.1 3.5 8.25s-1 5.95-3.5 8.25c-2.5-2.3-3.5-5.1-3.5-8.25s1-5.95 3.5-8.25z",
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
