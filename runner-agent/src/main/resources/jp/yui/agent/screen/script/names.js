// What the screen calls its fields and buttons.

const CONTROL = 'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset]),select,textarea,'
    + '[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],[role=combobox],[role=textbox],[role=searchbox],'
    + '[role=checkbox],[role=radio],[role=switch],[role=spinbutton],button[aria-haspopup=listbox]';
const BUTTON = 'button,input[type=submit],input[type=button],input[type=image],input[type=reset],a,area,summary,[role=button],[role=link],'
    + '[role=menuitem],[role=menuitemradio],[role=menuitemcheckbox],[role=tab],[role=option],[role=treeitem],[onclick]';

const isToggle = (el) => el.type === 'checkbox' || el.type === 'radio' || ['checkbox', 'radio', 'switch'].includes(el.getAttribute('role'));

/** Styled check boxes and file fields are often hidden behind their label. */
const usable = (el) => visible(el) || ((isToggle(el) || el.type === 'file') && [...(el.labels ?? [])].some(visible));

/** What was worked out about the document as it stands; forgotten as soon as it changes. */
const known = (() => {
  let kept = new Map();
  let names = new WeakMap();
  const forget = () => {
    kept = new Map();
    names = new WeakMap();
  };
  const observer = new MutationObserver(forget);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return {
    forget,
    fresh() {
      if (observer.takeRecords().length) forget();
    },
    controls(space, find) {
      this.fresh();
      const key = space.parts.length ? space : document;
      if (!kept.has(key)) kept.set(key, find());
      return kept.get(key);
    },
    place(key, find) {
      this.fresh();
      if (!kept.has(key)) kept.set(key, find());
      return kept.get(key);
    },
    names(control, find) {
      this.fresh();
      if (!names.has(control)) names.set(control, find().map((n) => ({ text: n, bare: bare(n) })));
      return names.get(control);
    },
  };
})();

const controlsOf = (space) => known.controls(space, () => findControls(space));
const namesOf = (control) => known.names(control, () => findNames(control)).map((n) => n.text);
const hasName = (control, label) => known.names(control, () => findNames(control)).some((n) => n.bare === bare(label));

/** One field: an input, or the radio buttons of one name. */
function findControls(space) {
  const raw = space.all(CONTROL).filter(usable);
  const single = raw.filter((el) => !raw.some((o) => o !== el && inside(el, o)));
  const groups = new Map();
  const out = [];
  for (const el of single) {
    const radio = el.type === 'radio' && el.tagName === 'INPUT';
    const group = radio && el.name ? el.form ?? el.getRootNode() : el.getAttribute('role') === 'radio' ? el.closest('[role=radiogroup]') : null;
    if (!group) {
      out.push({ els: [el], el });
      continue;
    }
    if (!groups.has(group)) groups.set(group, new Map());
    const key = radio ? 'name:' + el.name : 'aria';
    const known = groups.get(group).get(key);
    if (known) known.els.push(el);
    else {
      const one = { els: [el], el, radio: true };
      groups.get(group).set(key, one);
      out.push(one);
    }
  }
  for (const c of out) if (c.el.type === 'radio') c.radio = true;
  return out;
}

function labelTexts(el) {
  return [...(el.labels ?? [])].map((l) => plain(textOf(l, el))).filter(Boolean);
}

function dtNames(el) {
  const dd = el.closest('dd');
  const names = [];
  for (let n = dd?.previousElementSibling; n; n = n.previousElementSibling) {
    if (n.tagName === 'DT') names.push(plain(textOf(n)));
    else if (names.length) break;
  }
  return names;
}

const inline = (n) => n.nodeType === 3 || (n.nodeType === 1 && n.tagName !== 'BR' && !BLOCK.test(getComputedStyle(n).display));

/**
 * The text directly before a control. Between two controls of one line it may belong to either
 * (令和 [5] 年 [4] 月), so there it counts only with a colon.
 */
function textBefore(el) {
  let node = el.closest('label') ?? el;
  for (let depth = 0; depth < 6 && node?.parentElement && !/^(BODY|FORM|FIELDSET|TD|TH|DD)$/.test(node.tagName); depth++) {
    let text = '';
    let control = false;
    let n = node.previousSibling;
    for (; n; n = n.previousSibling) {
      if (n.nodeType === 8 || (n.nodeType === 3 && !n.data.trim())) continue;
      if (n.nodeType === 1 && !['BR'].includes(n.tagName) && !visible(n) && textOf(n).trim() === '') continue;
      if (n.nodeType === 1 && (n.matches(CONTROL + ',' + BUTTON + ',legend,hr,table,ul') || n.querySelector(CONTROL + ',' + BUTTON))) {
        control = true;
        break;
      }
      if (n.nodeType === 1 && n.tagName === 'BR') {
        if (text) break;
        continue;
      }
      if (!inline(n)) {
        if (!text) text = textOf(n);
        break;
      }
      if (n.tagName === 'LABEL' && n.control && n.control !== el) return [];
      text = textOf(n) + text;
    }
    text = plain(text);
    if (text) return text.length <= 40 && (!control || /[:：]$/.test(text)) ? [text] : [];
    if (control) return [];
    node = node.parentElement;
  }
  return [];
}

/** The names of a field: what names it outright, else what stands beside it, else its placeholder. */
function findNames(control) {
  const { el } = control;
  if (control.radio) {
    const group = el.closest('[role=radiogroup]');
    const set = el.closest('fieldset');
    const names = group ? ariaNames(group) : [];
    if (set && all(set, CONTROL).every((c) => control.els.includes(c))) {
      const legend = [...set.children].find((c) => c.tagName === 'LEGEND');
      if (legend) names.push(plain(textOf(legend)));
      names.push(...ariaNames(set));
    }
    if (names.length) return names;
    return [...tableNames(el), ...dtNames(el), ...textBefore(group ?? el)];
  }
  const outright = [...labelTexts(el), ...ariaNames(el)];
  if (outright.length) return outright;
  const beside = [...tableNames(el), ...dtNames(el), ...textBefore(el)];
  if (el.title?.trim()) beside.push(el.title);
  if (beside.length) return beside;
  return [el.getAttribute('placeholder'), el.getAttribute('aria-placeholder')].filter((t) => t?.trim());
}

const enabled = (el) => !el.matches(':disabled') && !el.closest('[aria-disabled=true],[inert]');

/** Elements for a label by the scenario's own locators: the first that exists counts. */
function located(space, locators) {
  for (const { by, value } of locators ?? []) {
    let found;
    if (by === 'XPATH') {
      const at = space.parts.length ? space.root : document;
      const hits = document.evaluate(value, at, null, 7, null);
      found = Array.from({ length: hits.snapshotLength }, (_, i) => hits.snapshotItem(i)).filter((n) => n.nodeType === 1 && space.parts.every((p) => p.contains(n)));
    } else found = space.all(by === 'ID' ? `[id="${CSS.escape(value)}"]` : by === 'NAME' ? `[name="${CSS.escape(value)}"]` : value);
    if (found.length) return found;
  }
  return null;
}

/** The one field of that label; or, of a label with several boxes, the asked one of exactly so many. */
function fieldNamed(space, { label, locators, part, parts }) {
  const controls = controlsOf(space);
  const given = located(space, locators);
  let fits;
  if (given) {
    fits = [];
    for (const el of given) {
      const c = controls.find((k) => k.els.includes(el)) ?? (usable(el) ? controls.find((k) => inside(el, k.el)) ?? { els: [el], el } : null);
      if (c && !fits.includes(c)) fits.push(c);
    }
  } else fits = controls.filter((c) => hasName(c, label));
  if (parts > 0) {
    if (fits.length !== parts) return { ...trouble(fits.length ? 'parts' : 'none', 'field', label, fits.length), parts };
    return { control: fits[part - 1] };
  }
  if (fits.length > 1) {
    const on = fits.filter((c) => c.els.some(enabled));
    if (on.length === 1) fits = on;
  }
  if (fits.length !== 1) return trouble(fits.length ? 'several' : 'none', 'field', label, fits.length);
  return { control: fits[0] };
}

function buttonNames(el) {
  const names = ariaNames(el);
  if (el.tagName === 'INPUT') names.push(el.type === 'image' ? el.alt || el.value : el.value || { submit: '送信', reset: 'リセット' }[el.type] || '');
  else {
    names.push(textOf(el));
    const pictures = [...el.querySelectorAll('img[alt],svg[aria-label]')].map((i) => i.getAttribute('alt') ?? i.getAttribute('aria-label'));
    if (!textOf(el).trim() && pictures.length) names.push(pictures.join(''));
    if (el.alt) names.push(el.alt);
  }
  if (el.title) names.push(el.title);
  return names.map(plain).filter(Boolean);
}

/** Buttons and links for a person; a role says more than the tag, and menu entries and the like are neither. */
const roleOf = (el) => el.getAttribute('role')?.trim().toLowerCase();
const isButton = (el) => (roleOf(el) ? roleOf(el) === 'button' : el.matches('button,input,summary'));
const isLink = (el) => (roleOf(el) ? roleOf(el) === 'link' : el.matches('a,area'));
const PRESSABLE = { ANY: () => true, BUTTON: isButton, LINK: isLink };

/** The one button, link or menu entry of that label; only a button or only a link where asked so. */
function buttonNamed(space, label, locators, press = 'ANY') {
  const kind = PRESSABLE[press];
  let fits = located(space, locators)?.filter((b) => visible(b) && kind(b));
  if (!fits) {
    fits = space.all(BUTTON).filter((b) => kind(b) && (visible(b) || b.tagName === 'AREA') && buttonNames(b).some((n) => same(n, label)));
    if (!fits.length) fits = controlsOf(space).filter((c) => kind(c.el) && c.el.matches('[aria-haspopup]') && hasName(c, label)).map((c) => c.el);
    fits = fits.filter((b) => !fits.some((o) => o !== b && inside(b, o)));
  }
  if (fits.length > 1) {
    const on = fits.filter(enabled);
    if (on.length === 1) fits = on;
  }
  const part = press === 'LINK' ? 'link' : 'button';
  if (fits.length > 1 && press === 'ANY' && fits.some(isButton) && fits.some(isLink)) return trouble('either', part, label, fits.length);
  if (fits.length !== 1) return trouble(fits.length ? 'several' : 'none', part, label, fits.length);
  if (!enabled(fits[0])) return trouble('disabled', part, label, 1);
  return { button: fits[0] };
}
