import { el, newId } from "./dom.js";

/** A modal dialog; gives back what closes it. */
export function dialog(title, className, ...content) {
  const id = newId();
  const back = el("div", { class: "back" },
    el("div", { role: "dialog", "aria-modal": "true", "aria-labelledby": id, class: `dialog ${className}` },
      el("h2", { id }, title), ...content));
  document.body.append(back);
  const close = () => back.remove();
  back.addEventListener("keydown", (event) => event.key === "Escape" && close());
  return close;
}
