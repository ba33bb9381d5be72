import { el, newId, dateText } from "./dom.js";
import { call } from "./api.js";
import { toast } from "./toast.js";
import { dialog } from "./dialog.js";
import { combobox, radios, toggle, datePicker, text } from "./widgets.js";

const SPOUSE = ["spouse-name", "spouse-kana", "spouse-birth"];

export async function entry(go) {
  const { json: screen } = await call("GET", "/form");
  const state = { fields: {}, children: [] };
  const drawn = [];
  const shows = (button) => !screen.without?.includes(button);
  const problems = el("div", {});
  const children = el("div", {});

  // Every change draws everything again from the state: values that the state does not know are lost.
  function render() {
    drawn.forEach((d) => d());
  }

  function row(field, values) {
    const id = newId();
    const get = () => values[field.id] ?? "";
    const set = (value) => { values[field.id] = value; render(); };
    const byText = field.kind === "AREA" || field.id === "building";
    const name = byText ? { "aria-label": field.label } : { "aria-labelledby": id };
    const widget = {
      LIST: () => combobox(name, (field.choices ?? []).map((c) => c.text), get, set),
      RADIO: () => radios(name, (field.choices ?? []).map((c) => c.text), get, set),
      CHECK: () => toggle(name, get, set),
      DATE: () => datePicker(name, get, set),
    }[field.kind]?.() ?? text(name, field, get, set);
    drawn.push(widget.draw);
    const node = el("div", { class: "row" },
      el("div", { class: "name" }, el("span", { id }, field.label), field.required ? el("i", {}, "必須") : null), widget.node);
    if (SPOUSE.includes(field.id)) drawn.push(() => { node.hidden = !values.spouse; });
    if (field.id === "applicant-birth") drawn.push(() => { node.hidden = Boolean(values["applicant-birth-unknown"]); });
    if (field.id === "applicant-birth-note") drawn.push(() => { node.hidden = !values["applicant-birth-unknown"]; });
    return node;
  }

  function group(title, ...content) {
    const id = newId();
    return el("section", { role: "group", "aria-labelledby": id, class: "panel" }, el("h2", { id }, title), ...content);
  }

  function addChild() {
    const values = {};
    state.children.push(values);
    const id = newId();
    children.append(el("div", { role: "group", "aria-labelledby": id, class: "child" },
      el("h3", { id }, `児童${state.children.length}`), ...screen.child.map((f) => row(f, values))));
    render();
  }

  const sections = screen.sections.flatMap((s) => {
    const one = group(s.title, ...s.fields.map((f) => row(f, state.fields)));
    const kids = () => group("児童", children, shows("児童を追加") ? el("button", { type: "button", class: "add", onclick: addChild }, "児童を追加") : null);
    return s.id === "account" ? [one, kids()] : [one];
  });

  /** What is sent: a hidden field is not. */
  function sent() {
    const fields = { ...state.fields };
    if (!fields.spouse) [...SPOUSE, "spouse"].forEach((k) => delete fields[k]);
    if (fields["applicant-birth-unknown"]) delete fields["applicant-birth"];
    else ["applicant-birth-unknown", "applicant-birth-note"].forEach((k) => delete fields[k]);
    return { fields, children: state.children };
  }

  function lines(fields, values) {
    return fields.flatMap((f) => (values[f.id]
      ? [el("dt", {}, f.label), el("dd", {}, f.kind === "DATE" ? dateText(values[f.id]) : f.kind === "CHECK" ? "はい" : values[f.id])]
      : []));
  }

  function confirm() {
    render();
    const body = sent();
    const failed = el("div", {});
    const close = dialog("登録の確認", "confirm",
      el("p", {}, "この内容で登録します。よろしいですか。"),
      el("div", { class: "scroll" },
        el("dl", {}, ...screen.sections.flatMap((s) => lines(s.fields, body.fields))),
        ...body.children.flatMap((c, i) => [el("h3", {}, `児童${i + 1}`), el("dl", {}, ...lines(screen.child, c))])),
      screen.asked ? el("div", { class: "row" }, el("label", {}, `${screen.asked} `, el("i", {}, "必須"), el("input", { type: "text", required: true }))) : null,
      failed,
      el("p", { class: "actions" },
        el("button", { type: "button", onclick: () => close() }, "戻る"),
        shows("登録する") ? el("button", { type: "button", class: "primary", onclick: register }, "登録する") : null));

    async function register() {
      try {
        const { status, json } = await call("POST", "/applications", body);
        if (status === 201) {
          close();
          toast(`登録しました。認定番号 ${json.ninteiNo}`);
          go(`/spa/applications/${json.ninteiNo}`);
        } else if (status === 422) {
          close();
          show(json.problems);
        } else {
          throw new Error(String(status));
        }
      } catch (error) {
        if (error.message === "session") return close();
        failed.replaceChildren(el("p", { role: "alert", class: "alert" },
          "通信に失敗しました。登録できたかどうかを「申請をさがす」で確認してください。"));
      }
    }
  }

  function show(list) {
    problems.replaceChildren(el("div", { role: "alert", class: "alert" },
      el("h2", {}, "入力内容をご確認ください"), el("ul", {}, ...list.map((p) => el("li", {}, p.text)))));
    problems.scrollIntoView();
  }

  render();
  return ["申請を登録する", problems, ...sections,
    el("p", { class: "actions" }, shows("内容を確認する") ? el("button", { type: "button", class: "primary", onclick: confirm }, "内容を確認する") : null)];
}
