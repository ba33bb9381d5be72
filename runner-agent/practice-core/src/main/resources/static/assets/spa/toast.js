import { el } from "./dom.js";

const STAYS = 4000;

export function toast(text) {
  const one = el("div", { role: "status", class: "toast" }, text);
  document.getElementById("toasts").append(one);
  setTimeout(() => one.remove(), STAYS);
}
