// Widgets in place of native controls. Each takes get and set of its value, and names by ARIA.
import { el, newId, wait, dateText } from "./dom.js";
import { dialog } from "./dialog.js";

export function combobox(name, options, get, set) {
  const listId = newId();
  const shown = el("span", {});
  const button = el("button", {
    type: "button", role: "combobox", "aria-haspopup": "listbox", "aria-expanded": "false",
    "aria-controls": listId, class: "combo", ...name, onclick: toggle,
  }, shown);
  let list = null;

  async function toggle() {
    if (list) return close();
    list = el("ul", { role: "listbox", id: listId, class: "listbox" });
    const box = button.getBoundingClientRect();
    list.style.left = `${box.left + scrollX}px`;
    list.style.top = `${box.bottom + scrollY + 4}px`;
    list.style.minWidth = `${box.width}px`;
    document.body.append(list);
    button.setAttribute("aria-expanded", "true");
    await wait(150);
    list?.append(...options.map((text) => el("li", {
      role: "option", "aria-selected": String(text === get()),
      onclick: () => { set(text); draw(); close(); },
    }, text)));
    list?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  function close() {
    list?.remove();
    list = null;
    button.setAttribute("aria-expanded", "false");
  }

  document.addEventListener("mousedown", (event) => {
    if (list && !list.contains(event.target) && !button.contains(event.target)) close();
  });

  function draw() {
    shown.textContent = get() || "選択してください";
    button.classList.toggle("empty", !get());
  }
  draw();
  return { node: button, draw };
}

export function radios(name, options, get, set) {
  const group = el("div", { role: "radiogroup", class: "radios", ...name });
  const buttons = options.map((text) => el("div", {
    role: "radio", tabindex: "0", "aria-checked": "false",
    onclick: () => { set(text); draw(); },
    onkeydown: (event) => { if (event.key === " ") { event.preventDefault(); set(text); draw(); } },
  }, text));
  group.append(...buttons);
  function draw() {
    buttons.forEach((b) => b.setAttribute("aria-checked", String(b.textContent === get())));
  }
  draw();
  return { node: group, draw };
}

export function toggle(name, get, set) {
  const node = el("button", {
    type: "button", role: "switch", class: "switch", ...name,
    onclick: () => { set(get() ? "" : "on"); draw(); },
  }, el("span", {}));
  function draw() {
    node.setAttribute("aria-checked", String(Boolean(get())));
  }
  draw();
  return { node, draw };
}

export function datePicker(name, get, set) {
  const node = el("input", { type: "text", readonly: true, "aria-haspopup": "dialog", class: "date", placeholder: "日付を選ぶ", ...name, onclick: open });

  function open() {
    const today = new Date();
    let [year, month] = get() ? get().split("-").map(Number) : [today.getFullYear(), today.getMonth() + 1];
    const years = Array.from({ length: 112 }, (_, i) => `${today.getFullYear() + 1 - i}年`);
    const months = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
    const grid = el("div", { role: "grid", class: "days", "aria-label": "日" });
    const close = dialog("日付を選ぶ", "picker",
      el("div", { class: "when" },
        combobox({ "aria-label": "年" }, years, () => `${year}年`, (t) => { year = parseInt(t, 10); days(); }).node,
        combobox({ "aria-label": "月" }, months, () => `${month}月`, (t) => { month = parseInt(t, 10); days(); }).node),
      grid,
      el("p", { class: "actions" }, el("button", { type: "button", onclick: () => close() }, "閉じる")));

    function days() {
      const first = new Date(year, month - 1, 1).getDay();
      const count = new Date(year, month, 0).getDate();
      const rows = [el("div", { role: "row", class: "week head" }, ..."日月火水木金土".split("").map((d) => el("span", { role: "columnheader" }, d)))];
      let row = null;
      for (let cell = 0; cell < first + count; cell += 1) {
        if (cell % 7 === 0) rows.push(row = el("div", { role: "row", class: "week" }));
        row.append(el("span", { role: "gridcell" }, cell < first ? null : day(cell - first + 1)));
      }
      grid.replaceChildren(...rows);
    }

    function day(d) {
      const iso = `${year}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
      return el("button", {
        type: "button", "aria-label": dateText(iso), "aria-pressed": String(iso === get()),
        onclick: () => { set(iso); draw(); close(); },
      }, String(d));
    }
    days();
  }

  function draw() {
    node.value = dateText(get());
  }
  draw();
  return { node, draw };
}

/** A controlled input: what is shown is always put back to what the state says. */
export function text(name, field, get, set) {
  const node = el(field.kind === "AREA" ? "textarea" : "input", {
    maxlength: field.max || null, rows: field.kind === "AREA" ? "4" : null, autocomplete: "off", ...name,
    oninput: () => set(node.value),
  });
  if (field.spoil !== null && field.spoil !== undefined) {
    node.addEventListener("change", () => setTimeout(() => set(get().slice(0, -1)), field.spoil));
  }
  function draw() {
    if (node.value !== get()) node.value = get();
  }
  draw();
  return { node, draw };
}
