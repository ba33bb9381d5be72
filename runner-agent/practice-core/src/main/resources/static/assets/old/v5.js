// Scripts of the old product. ASCII only: it is read in the charset of the page that includes it.
function v5focus(name) {
  document.f[name].focus();
  document.f[name].select();
}
function v5key(e, code, action) {
  if ((e.keyCode || e.which) !== code) { return true; }
  e.preventDefault();
  action();
  return false;
}
function v5trim(el) {
  el.value = el.value.replace(/^[\s\u3000]+|[\s\u3000]+$/g, "");
}
function v5kana(el) {
  v5trim(el);
  el.value = el.value.toUpperCase();
}
// Banks know no small kana.
function v5holder(el) {
  v5kana(el);
  var small = "\uff67\uff68\uff69\uff6a\uff6b\uff6c\uff6d\uff6e\uff6f";
  var large = "\uff71\uff72\uff73\uff74\uff75\uff94\uff95\uff96\uff82";
  el.value = el.value.replace(/[\uff67-\uff6f]/g, function (c) { return large.charAt(small.indexOf(c)); });
}
function v5zero(el) {
  v5trim(el);
  if (/^[0-9]+$/.test(el.value)) { el.value = ("0000000" + el.value).slice(-7); }
}
// The cursor runs on when a box is full, but only while somebody types digits.
function v5next(el, e) {
  if (e.key && /^[0-9]$/.test(e.key) && el.value.length === el.maxLength) {
    var all = el.form.elements;
    for (var i = 0; i < all.length - 1; i++) {
      if (all[i] === el && all[i + 1].className === "num") { all[i + 1].focus(); }
    }
  }
}
function v5blur(el) {
  var change = { trim: v5trim, kana: v5kana, holder: v5holder, zero: v5zero }[el.getAttribute("data-blur")];
  if (change) { change(el); }
}
function v5child(el) {
  window.open(el.getAttribute("data-url"), "jido", "width=620,height=330");
}
// Only when the fault changing-script is on.
function v5spoil(el) {
  var millis = el.getAttribute("data-spoil");
  if (millis !== null) { setTimeout(function () { el.value = el.value.slice(0, -1); }, Number(millis)); }
}
