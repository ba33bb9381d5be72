// What can be seen, and what stands beside a label.

const headings = (space) => {
  const own = space.all(HEADING + ',legend,caption').filter(visible).map((h) => plain(textOf(h))).filter(Boolean);
  return own.length || space.parts.length ? own : [plain(space.document.title)].filter(Boolean);
};

const buttons = (space) => space.all(BUTTON).filter((b) => visible(b) && !b.matches('[role=option]')).flatMap((b) => buttonNames(b).slice(0, 1)).filter((n) => n.length <= 40);

/** Old packages answer in red letters and give them no role; a lone mark of what is required says nothing. */
function redLines(space) {
  const red = (el) => {
    const [r, g, b] = (getComputedStyle(el).color.match(/\d+/g) ?? []).map(Number);
    return r > 150 && g < 90 && b < 90;
  };
  return space.all('font,span,div,p,td,th,li,b,strong,em,h1,h2,h3').filter(
      (el) => visible(el) && red(el) && [...el.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) && !el.querySelector(CONTROL + ',' + BUTTON) && !el.closest(BUTTON))
      .map((el) => plain(textOf(el))).filter((t) => t.length >= 5 && t.length <= 200);
}

const alerts = (space) => [...roleAlerts(space), ...redLines(space)];

const roleAlerts = (space) => space.all('[role=alert],[role=status],[role=alertdialog],[aria-live=assertive],[aria-live=polite],output,.error,.alert,.message,.errors,.toast')
    .filter(visible).map((a) => plain(textOf(a))).filter(Boolean);

const screenText = (space) => fold(space.parts.length
  ? space.parts.at(-1).self ? textOf(space.root) : space.all('*').filter((n) => !n.children.length || [...n.childNodes].some((c) => c.nodeType === 3 && c.data.trim())).map((n) => [...n.childNodes].filter((c) => c.nodeType === 3).map((c) => c.data).join('')).join('')
  : textOf(space.document.body ?? space.document.documentElement));

/** What a failed step tells about the screen. */
function screen(space) {
  const s = space ?? new Space([]);
  return {
    title: plain(document.title),
    path: location.pathname + (location.hash.startsWith('#/') ? location.hash : ''),
    headings: [...new Set(headings(new Space([])))].slice(0, 12),
    alerts: [...new Set(alerts(new Space([])))].slice(0, 6),
    labels: [...new Set(controlsOf(s).flatMap((c) => namesOf(c).slice(0, 1)).map(tidy))].slice(0, 80),
    buttons: [...new Set(buttons(s))].slice(0, 60),
  };
}

/** What follows a node in its line without a blank: to a person it belongs to the same word. */
function runningOn(node) {
  if (!inline(node) || /\s$/.test(node.textContent)) return '';
  let text = '';
  for (let n = node.nextSibling; n && inline(n); n = n.nextSibling) text += textOf(n);
  return /^\S*/.exec(text)[0];
}

/** Values beside a label: its field, the cell or definition next to it, or the text after its colon. */
function valuesBeside(space, label, locators) {
  const given = located(space, locators);
  if (given) return given.map((el) => ({ el, text: plain(shownValue(el)), whole: plain(shownValue(el)) }));
  const out = [];
  const put = (el, text, whole = text) => {
    if (!out.some((o) => o.el === el || inside(o.el, el) || inside(el, o.el))) out.push({ el, text: plain(text), whole: plain(whole) });
  };
  const fields = controlsOf(space).filter((c) => hasName(c, label));
  for (const c of fields) put(c.el, c.radio ? radioNames(c.els.find(checked) ?? c.el)[0] ?? '' : isToggle(c.el) ? (checked(c.el) ? 'はい' : 'いいえ') : shownValue(c.el));
  for (const el of space.all('output')) if (visible(el) && [...labelTexts(el), ...ariaNames(el)].some((n) => same(n, label))) put(el, textOf(el));
  const labelled = space.all('dt,th,td,label,span,b,strong,div,p,[role=rowheader],[role=columnheader],[role=term]')
      .filter((el) => el.childElementCount <= 3 && (el.textContent.length <= label.length * 3 + 30) && same(textOf(el), label) && visible(el));
  for (const el of labelled.filter((l) => !labelled.some((o) => o !== l && inside(l, o)))) {
    const host = el.closest('dt,th,td') ?? el;
    if (!same(textOf(host), label)) continue;
    const owner = el.closest('label')?.control;
    if (owner && fields.some((c) => c.els.includes(owner))) continue;
    if (host.tagName === 'DT') {
      let dd = host.nextElementSibling;
      while (dd && dd.tagName === 'DT') dd = dd.nextElementSibling;
      if (dd?.tagName === 'DD') put(dd, shownIn(dd));
      continue;
    }
    if (/^T[HD]$/.test(host.tagName)) {
      const { rows, grid } = gridOf(host.closest('table'));
      const y = rows.indexOf(host.parentElement);
      const x = grid[y].lastIndexOf(host);
      if (isHeader(grid[y], rows[y])) {
        const below = [...new Set(grid.slice(y + 1).map((cells) => cells[x]).filter((c) => c && visible(c)))];
        for (const cell of below) put(cell, shownIn(cell));
      } else if (grid[y][x + 1]) put(grid[y][x + 1], shownIn(grid[y][x + 1]));
      continue;
    }
    for (let n = host.nextSibling, up = host; ; n = up.nextSibling) {
      while (n && ((n.nodeType === 3 && !n.data.trim()) || n.nodeType === 8)) n = n.nextSibling;
      if (n) {
        if (n.nodeType === 3) put(up.parentElement, n.data.replace(/^\s*[:：]/, ''), n.data.replace(/^\s*[:：]/, '') + runningOn(n));
        else if (!n.matches(CONTROL)) put(n, shownIn(n), shownIn(n) + runningOn(n));
        break;
      }
      if (up.parentElement?.childElementCount > 1 || !up.parentElement || !space.parts.every((p) => p.contains(up.parentElement))) break;
      up = up.parentElement;
    }
  }
  if (!out.length) {
    const wanted = fold(label);
    for (const el of space.all('*')) {
      if (SILENT.has(el.tagName) || !el.textContent.normalize('NFKC').includes(':')) continue;
      const text = plain(textOf(el)).normalize('NFKC');
      if (text.length > 400 || !fold(text).includes(wanted + ':') || !visible(el)) continue;
      if ([...el.children].some((c) => fold(textOf(c)).includes(wanted + ':'))) continue;
      const at = plain(textOf(el)).split(/[:：]/);
      for (let i = 0; i + 1 < at.length; i++) {
        if (!bare(at[i]).endsWith(bare(label))) continue;
        const rest = /^\s*([^\s。、）)」]+)/.exec(at.slice(i + 1).join(':'));
        if (rest) put(el, rest[1], at.slice(i + 1).join(':'));
      }
    }
  }
  return out;
}

/** What stands beside each label, under the names asked for; a label without one value is told. */
function valuesNamed(space, names) {
  const values = {};
  for (const { label, name, locators } of names) {
    const texts = [...new Set(valuesBeside(space, label, locators).map((v) => v.text))];
    if (texts.length > 1) return trouble('several', 'value', label, texts.length);
    if (!texts.length || texts[0] === '') return trouble('none', 'value', label, 0);
    values[name] = texts[0];
  }
  return { values };
}

/** Which sight is missing; for a heading, whether its words stand there as plain text. */
function unseen(space, sight) {
  const field = sight.fields?.find((f) => !seen(space, { kind: 'fields', fields: [f] }));
  const plainly = sight.kind === 'heading' && screenText(space).includes(fold(sight.text));
  return { ...trouble('unseen', sight.kind, sight.text ?? field?.label ?? '', 0), plainly };
}

/** Whether the sight is there. */
function seen(space, sight) {
  switch (sight.kind) {
    case 'heading':
      return headings(space).some((h) => same(h, sight.text));
    case 'shown':
      return screenText(space).includes(fold(sight.text));
    case 'gone':
      return document.readyState !== 'loading' && !screenText(space).includes(fold(sight.text));
    case 'button':
      return space.all(BUTTON).some((b) => visible(b) && buttonNames(b).some((n) => same(n, sight.text)));
    default:
      return sight.fields.every((f) => {
        const found = fieldNamed(space, f);
        if (found.control) return readBack(found.control, f.value) === f.value;
        if (found.why === 'several') return false;
        const beside = valuesBeside(space, f.label, f.locators);
        return beside.length === 1 && beside[0].text === plain(f.value);
      });
  }
}
