import { el, late } from "./dom.js";
import { call } from "./api.js";

const COLUMNS = [["受付番号", "receiptNo"], ["請求者氏名", "applicantName"], ["認定番号", "ninteiNo"], ["登録日", "on"]];
const AT_ONCE = 20;

export async function search(go) {
  let receipt = "";
  const input = el("input", { type: "search", "aria-label": "受付番号", placeholder: "受付番号（前方一致）", oninput: () => { receipt = input.value; } });
  const result = el("div", {});

  async function find(event) {
    event.preventDefault();
    result.replaceChildren(el("p", { class: "loading" }, "読み込み中…"));
    await late();
    const wanted = receipt;
    const page = (offset) => call("GET", `/applications?receipt=${encodeURIComponent(wanted)}&offset=${offset}&limit=${AT_ONCE}`);
    const { status, json } = await page(0);
    if (status !== 200) return result.replaceChildren(el("p", { role: "alert", class: "alert" }, "検索できませんでした。"));
    if (json.total === 0) return result.replaceChildren(el("p", { role: "status", class: "none" }, "該当する申請はありません"));
    const columns = json.reversed ? COLUMNS.toReversed() : COLUMNS;
    const body = el("div", { role: "rowgroup" });
    const table = el("div", { role: "table", "aria-label": "検索結果", "aria-rowcount": String(json.total), class: "table", onscroll: more },
      el("div", { role: "row", class: "tr head" }, ...columns.map(([title]) => el("span", { role: "columnheader" }, title))), body);
    let loading = false;

    function add(items) {
      body.append(...items.map((item) => el("div", { role: "row", class: "tr" },
        ...columns.map(([, key]) => el("span", { role: "cell" }, key === "receiptNo" ? link(item) : item[key])))));
    }

    function link(item) {
      const path = `/spa/applications/${item.ninteiNo}`;
      return el("a", { href: path, onclick: (e) => { e.preventDefault(); go(path); } }, item.receiptNo);
    }

    async function more() {
      const rows = body.children.length;
      if (loading || rows >= json.total || table.scrollTop + table.clientHeight < table.scrollHeight - 40) return;
      loading = true;
      await late();
      add((await page(rows)).json.items);
      loading = false;
    }

    add(json.items);
    result.replaceChildren(el("p", { class: "count" }, `${json.total}件`), table);
  }

  return ["申請をさがす",
    el("form", { class: "panel find", onsubmit: find }, input, el("button", { class: "primary" }, "さがす")), result];
}
