// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT

/* <script src="https://host/bot/embed.js" async></script> puts a round button into the page that opens the chat in a frame.
   Nothing is loaded, stored or sent before the button is pressed. */
(() => {
  const theme = {{theme}};
  const script = document.currentScript;
  if (!script || !window.customElements) return;
  const home = new URL(".", script.src).href.slice(0, -1);
  const origin = new URL(home).origin;
  const side = script.dataset.side === "left" ? "left" : "right";
  const words = {
    en: ["Open the chat", "Close the chat"], de: ["Chat öffnen", "Chat schließen"], ms: ["Buka sembang", "Tutup sembang"],
    id: ["Buka obrolan", "Tutup obrolan"], hi: ["चैट खोलें", "चैट बंद करें"], ar: ["فتح المحادثة", "إغلاق المحادثة"],
  }[(navigator.language || "en").split("-")[0]] || ["Open the chat", "Close the chat"];

  const css = `
    :host { all: initial; position: fixed; bottom: 20px; ${side}: 20px; z-index: 2147483000; }
    button { all: unset; box-sizing: border-box; display: grid; place-items: center; width: 56px; height: 56px; border-radius: 50%; cursor: pointer;
      background: ${theme.accent}; color: ${theme.ink}; box-shadow: 0 1px 2px rgb(0 0 0 / .2), 0 6px 20px rgb(0 0 0 / .22); transition: transform .12s ease-out; }
    button:hover { transform: translateY(-1px); }
    button:active { transform: none; }
    button:focus-visible { outline: 3px solid ${theme.accent}; outline-offset: 3px; }
    svg { width: 26px; height: 26px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
    iframe { position: fixed; bottom: 88px; ${side}: 20px; width: 400px; height: min(640px, calc(100dvh - 108px)); border: 0; border-radius: 16px;
      background: Canvas; color-scheme: light dark; box-shadow: 0 2px 6px rgb(0 0 0 / .12), 0 16px 48px rgb(0 0 0 / .24); }
    iframe[hidden] { display: none; }
    @media (max-width: 480px) { iframe { inset: 0; width: 100%; height: 100dvh; border-radius: 0; } :host([open]) button { display: none; } }
    @media (prefers-reduced-motion: reduce) { button { transition: none; } }
    @media print { :host { display: none; } }`;

  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }

  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-expanded", "false");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.append(path);
  button.append(svg);
  root.append(button);
  let frame = null;

  const draw = (open) => {
    path.setAttribute("d", open ? "M6 9.25l6 6 6-6"
      : "M5 4.75h14A2.25 2.25 0 0 1 21.25 7v8A2.25 2.25 0 0 1 19 17.25h-7L7.25 21v-3.75H5A2.25 2.25 0 0 1 2.75 15V7A2.25 2.25 0 0 1 5 4.75Z");
    button.setAttribute("aria-label", words[open ? 1 : 0]);
    button.setAttribute("aria-expanded", String(open));
    host.toggleAttribute("open", open);
  };
  const show = (open) => {
    if (open && !frame) {
      frame = document.createElement("iframe");
      frame.title = theme.title;
      frame.src = `${home}#site=${encodeURIComponent(location.origin)}`;
      root.prepend(frame);
    } else if (frame) {
      frame.hidden = !open;
      if (open) frame.contentWindow.postMessage({ dialogist: "open" }, origin);
    }
    draw(open);
    if (open) frame.focus();
    else button.focus();
  };
  button.addEventListener("click", () => show(!host.hasAttribute("open")));
  window.addEventListener("message", (event) => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) return;
    if (event.data?.dialogist === "close") show(false);
    // What the bot tells the page: a listener on the window decides what comes of it.
    if (event.data?.dialogist === "event")
      window.dispatchEvent(new CustomEvent("dialogist", { detail: { event: event.data.event, kind: event.data.kind, payload: event.data.payload } }));
  });
  draw(false);
  (document.body || document.documentElement).append(host);
})();
