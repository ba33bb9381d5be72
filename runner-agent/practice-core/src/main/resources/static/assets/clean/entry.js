"use strict";
// Fields that wait for an answer elsewhere: they need the change event of that answer.
const form = document.querySelector("form[action='/clean/confirm']");

function field(name) {
  return form.elements[name];
}

function enable(name, on) {
  const input = field(name);
  if (!input) return;
  input.disabled = !on;
}

function spouse() {
  const there = form.querySelector("input[name=spouse]:checked")?.value === "有";
  ["spouse-name", "spouse-kana", "spouse-birth"].forEach((name) => enable(name, there));
}

function birth() {
  const unknown = field("applicant-birth-unknown").checked;
  enable("applicant-birth", !unknown);
  enable("applicant-birth-note", unknown);
}

form.addEventListener("change", (event) => {
  if (event.target.name === "spouse") spouse();
  if (event.target.name === "applicant-birth-unknown") birth();
});
spouse();
birth();

document.getElementById("add-child")?.addEventListener("click", () => {
  const children = document.getElementById("children");
  const n = String(children.children.length + 1);
  const html = document.getElementById("child").innerHTML.replaceAll("NNN", n);
  children.insertAdjacentHTML("beforeend", html);
});

// Only when the fault changing-script is on.
document.querySelectorAll("[data-spoil]").forEach((row) => {
  row.addEventListener("change", (event) => {
    setTimeout(() => {
      event.target.value = event.target.value.slice(0, -1);
    }, Number(row.dataset.spoil));
  });
});
