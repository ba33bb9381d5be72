import { el, late } from "./dom.js";
import { call, whenLost } from "./api.js";
import { toast } from "./toast.js";
import { login, home, detail } from "./pages.js";
import { search } from "./search.js";
import { entry } from "./entry.js";

const app = document.getElementById("app");
const SCREENS = { "/spa/login": login, "/spa/home": home, "/spa/search": search, "/spa/entry": entry };
let turn = 0;

function go(path) {
  history.pushState({}, "", path);
  draw();
}

whenLost(() => {
  if (location.pathname === "/spa/login") return;
  if (sessionStorage.getItem("signedIn")) toast("セッションの有効期限が切れました");
  sessionStorage.removeItem("signedIn");
  go("/spa/login");
});

function find(path) {
  const one = path.match(/^\/spa\/applications\/([^/]+)$/);
  return one ? (to) => detail(to, decodeURIComponent(one[1])) : SCREENS[path];
}

function bar() {
  const link = (path, text) => el("a", { href: path, "aria-current": location.pathname === path ? "page" : null, onclick: (e) => { e.preventDefault(); go(path); } }, text);
  return el("header", {},
    el("p", { class: "brand" }, "練習用こども手当クラウド", el("span", { class: "mark" }, "練習用")),
    el("nav", {}, link("/spa/home", "ホーム"), link("/spa/search", "さがす"), link("/spa/entry", "登録する")),
    el("button", { type: "button", class: "out", onclick: async () => { await call("POST", "/logout"); sessionStorage.removeItem("signedIn"); go("/spa/login"); } }, "サインアウト"));
}

async function draw() {
  turn += 1;
  const mine = turn;
  const screen = find(location.pathname);
  if (!screen) return go("/spa/home");
  app.replaceChildren(el("div", { class: "loading", "aria-busy": "true" }, "読み込み中…"));
  await late();
  try {
    if (screen !== login) await call("GET", "/session");
    const [title, ...content] = await screen(go);
    if (mine !== turn) return;
    document.title = `${title} - 練習用こども手当クラウド`;
    app.replaceChildren(...(screen === login ? [] : [bar()]), el("main", { class: screen === login ? "signin" : null }, el("h1", {}, title), ...content));
    scrollTo(0, 0);
  } catch (error) {
    if (error.message !== "session" && mine === turn) {
      app.replaceChildren(el("main", {}, el("p", { role: "alert", class: "alert" }, "画面を表示できませんでした。しばらくしてからやり直してください。")));
    }
  }
}

addEventListener("popstate", draw);
draw();
