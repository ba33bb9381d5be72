// Giving a value to a field the way a person's input arrives, and saying what the field shows.

const view = (el) => el.ownerDocument.defaultView;
const fire = (el, type, Kind = Event, init = {}) => el.dispatchEvent(new Kind(type, { bubbles: true, composed: true, ...init }));

/** As an input method sends it: the page learns that something was typed, not by which key. */
const key = (el, type) => fire(el, type, KeyboardEvent, { key: 'Process', keyCode: 229, which: 229, cancelable: true });

function focus(el) {
  if (el.ownerDocument.activeElement === el) return;
  el.focus({ preventScroll: true });
  if (el.ownerDocument.activeElement === el && !el.ownerDocument.hasFocus()) {
    fire(el, 'focus', FocusEvent, { bubbles: false });
    fire(el, 'focusin', FocusEvent);
  }
}

/** Where the window has the focus, the next field's focus takes it from this one, as with a person. */
function leave(el) {
  if (el.ownerDocument.hasFocus()) return;
  el.blur();
  fire(el, 'blur', FocusEvent, { bubbles: false });
  fire(el, 'focusout', FocusEvent);
}

/** Nothing is focused any more: the last field's blur scripts have run. */
function leaveLast() {
  const el = document.activeElement;
  if (el && el !== document.body && document.hasFocus()) el.blur();
}

/** Past a framework's own property on the element, to the browser's. */
function setNative(el, value) {
  const proto = el.tagName === 'TEXTAREA' ? HTMLTextAreaElement : el.tagName === 'SELECT' ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(proto.prototype, 'value').set.call(el, value);
}

const optionText = (o) => plain(o.label || o.text);

function shownValue(el) {
  if (el.type === 'file') return [...el.files].map((f) => f.name).join('\n');
  if (el.tagName === 'SELECT') return el.selectedIndex < 0 ? '' : optionText(el.options[el.selectedIndex]);
  if ('value' in el && (el.tagName === 'INPUT' || el.tagName === 'TEXTAREA')) return el.value;
  return (el.isContentEditable ? el.innerText.replace(/\n$/, '') : plain(textOf(el)));
}

const YES = new Set(['はい', 'true']);
const NO = new Set(['いいえ', 'false']);
const checked = (el) => (el.tagName === 'INPUT' ? el.checked : el.getAttribute('aria-checked') === 'true');

/** What a field holds, in the words of the value that was asked for. */
function readBack(control, asked) {
  const { el } = control;
  if (control.radio) {
    const on = control.els.filter(checked);
    if (on.length !== 1) return '';
    return radioNames(on[0]).some((n) => n === plain(asked)) || on[0].value === asked ? asked : radioNames(on[0])[0] ?? on[0].value;
  }
  if (isToggle(el)) {
    const yes = checked(el);
    return (yes ? YES : NO).has(asked) ? asked : yes ? 'はい' : 'いいえ';
  }
  if (el.tagName === 'SELECT') {
    const o = el.options[el.selectedIndex];
    return o && (optionText(o) === plain(asked) || o.value === asked) ? asked : shownValue(el);
  }
  return shownValue(el);
}

function radioNames(el) {
  const names = [...labelTexts(el), ...ariaNames(el)];
  if (names.length) return names.map(plain);
  if (el.tagName !== 'INPUT') return [plain(textOf(el))];
  let text = '';
  for (let n = el.nextSibling; n && !(n.nodeType === 1 && (n.matches(CONTROL) || n.querySelector(CONTROL))) && !(n.nodeName === 'BR'); n = n.nextSibling) text += textOf(n);
  return text.trim() ? [plain(text)] : [];
}

function pickOption(el, asked) {
  const options = [...el.options].filter((o) => !o.disabled && !o.closest('optgroup[disabled]'));
  const byText = options.filter((o) => optionText(o) === plain(asked));
  const byValue = options.filter((o) => o.value === asked);
  const fits = [...new Set([...byText, ...byValue])];
  if (fits.length !== 1) return { ...trouble(fits.length ? 'several' : 'none', 'option', asked, fits.length), options: options.map(optionText).filter(Boolean) };
  return { option: fits[0] };
}

/**
 * Gives the value; answers {} when given, a trouble when it cannot be (yet), {ignored} when the
 * element did not take it at all.
 */
function give(control, asked) {
  const { el } = control;
  if (!control.els.some(enabled)) return trouble('disabled', 'field', '', 1);
  if (control.radio) {
    const by = (f) => control.els.filter((r) => enabled(r) && f(r));
    const text = by((r) => radioNames(r).some((n) => n === plain(asked)));
    const fits = [...new Set([...text, ...by((r) => r.tagName === 'INPUT' && r.value === asked)])];
    if (fits.length !== 1) return { ...trouble(fits.length ? 'several' : 'none', 'option', asked, fits.length), options: control.els.flatMap((r) => radioNames(r).slice(0, 1)) };
    if (!checked(fits[0])) fits[0].click();
    return {};
  }
  if (isToggle(el)) {
    if (!YES.has(asked) && !NO.has(asked)) return trouble('untypable', 'toggle', asked, 1);
    if (checked(el) !== YES.has(asked)) el.click();
    return {};
  }
  if (el.tagName === 'SELECT') {
    const { option, ...wrong } = pickOption(el, asked);
    if (!option) return wrong;
    if (el.options[el.selectedIndex] === option) return {};
    focus(el);
    el.selectedIndex = option.index;
    fire(el, 'input');
    fire(el, 'change');
    leave(el);
    return {};
  }
  if (el.tagName !== 'INPUT' && el.tagName !== 'TEXTAREA') return giveEditable(el, asked);
  if (el.readOnly) return trouble('readonly', 'field', '', 1);
  if (el.type === 'file') return trouble('untypable', 'file', asked, 1);
  if (el.type === 'range' || el.type === 'color') return trouble('untypable', el.type, asked, 1);
  if (el.tagName === 'INPUT' && /[\r\n]/.test(asked)) return trouble('untypable', 'line', asked, 1);
  if (el.maxLength >= 0 && asked.length > el.maxLength) return { ...trouble('long', 'field', '', el.maxLength), length: asked.length };
  if (['date', 'time', 'month', 'week', 'datetime-local', 'number'].includes(el.type) && asked !== '') {
    const probe = el.ownerDocument.createElement('input');
    probe.type = el.type;
    probe.value = asked;
    if (probe.value !== asked) return trouble('untypable', el.type, asked, 1);
  }
  if (el.value === asked) return {};
  const before = el.value;
  focus(el);
  key(el, 'keydown');
  setNative(el, asked);
  fire(el, 'input', InputEvent, { inputType: 'insertText', data: asked });
  key(el, 'keyup');
  const took = el.value !== before || asked === before;
  if (!took) return { ignored: true };
  fire(el, 'change');
  leave(el);
  return {};
}

function giveEditable(el, asked) {
  if (!el.isContentEditable) return trouble('untypable', el.getAttribute('role') ?? el.tagName.toLowerCase(), asked, 1);
  if (shownValue(el) === asked) return {};
  focus(el);
  const range = document.createRange();
  range.selectNodeContents(el);
  const selection = view(el).getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  if (!el.ownerDocument.execCommand('insertText', false, asked)) {
    el.textContent = asked;
    fire(el, 'input', InputEvent, { inputType: 'insertText', data: asked });
  }
  leave(el);
  return {};
}
