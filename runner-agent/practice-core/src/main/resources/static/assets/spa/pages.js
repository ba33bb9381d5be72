import { el, dateText } from "./dom.js";
import { call } from "./api.js";

export async function login(go) {
  const given = { operator: "", password: "" };
  const problem = el("div", {});
  const box = (key, type, label) => {
    const input = el("input", { type, "aria-label": label, placeholder: label, autocomplete: "off", oninput: () => { given[key] = input.value; } });
    return input;
  };
  const form = el("form", { class: "panel login", onsubmit: signIn },
    el("p", { class: "brand" }, "練習用こども手当クラウド"), problem,
    box("operator", "text", "操作者ID"), box("password", "password", "パスワード"), el("button", { class: "primary" }, "サインイン"));

  async function signIn(event) {
    event.preventDefault();
    const { status } = await call("POST", "/login", given);
    if (status === 204) {
      sessionStorage.setItem("signedIn", "yes");
      return go("/spa/home");
    }
    problem.replaceChildren(el("p", { role: "alert", class: "alert" }, "操作者IDまたはパスワードが違います。"));
  }
  return ["サインイン", form];
}

export async function home(go) {
  const tile = (path, title, text) => el("button", { type: "button", class: "tile", "aria-label": title, onclick: () => go(path) },
    el("strong", {}, title), el("span", {}, text));
  return ["ホーム", el("div", { class: "tiles" },
    tile("/spa/search", "申請をさがす", "受付番号から登録済みの申請をさがします"),
    tile("/spa/entry", "申請を登録する", "新しい認定請求を登録します"))];
}

export async function detail(go, no) {
  const { status, json } = await call("GET", `/applications/${no}`);
  const back = el("p", { class: "actions" }, el("button", { type: "button", onclick: () => go("/spa/home") }, "ホームへ"));
  if (status !== 200) return ["申請の詳細", el("p", { class: "none" }, "この申請の詳細は表示できません"), back];
  const shown = (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? dateText(value) : value === "on" ? "はい" : value);
  return ["申請の詳細", el("div", { class: "panel" },
    el("dl", {}, ...json.flatMap((l) => [el("dt", {}, l.label), el("dd", {}, l.label.endsWith("番号") ? l.value : shown(l.value))]))), back];
}
