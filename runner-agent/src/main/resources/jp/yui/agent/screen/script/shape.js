// What a screen is built of: names and kinds of its parts. Never what a field holds or a table lists.

const OPTIONS_TOLD = 300;
const QUIET = 120;
const SOON = 3000;
const LONGEST = 5000;

/** Leads to another page by its address alone. */
function plainLink(el, hosts) {
  if (el.tagName !== 'A' || !el.getAttribute('href') || el.hasAttribute('onclick') || el.hasAttribute('download') || el.hasAttribute('ping')) return false;
  return /^https?:$/.test(el.protocol) && (hosts.includes(el.host) || hosts.includes(el.hostname))
      && (el.origin !== location.origin || el.pathname !== location.pathname || el.search !== location.search);
}

const frameName = (f) => f.name || f.id || f.title || '';

/** Names of the frames around a window. */
function framesAround(w) {
  const names = [];
  for (let at = w; at !== at.parent; at = at.parent) names.unshift(at.frameElement ? frameName(at.frameElement) : '');
  return names.join('/');
}

/** Whether a table says itself which of its rows only name the columns. */
function headOf(table) {
  if (table.tagName !== 'TABLE') return -1;
  const { rows, grid } = gridOf(table);
  return grid.findIndex((cells, y) => cells.length && isHeader(cells, rows[y]));
}

/** In a row of data: what is written there belongs to somebody. */
function inData(el) {
  for (let row = el.closest('tr'); row; row = row.closest('table')?.parentElement?.closest('tr')) {
    const table = row.closest('table');
    if (!table) break;
    const head = headOf(table);
    const y = rowsOf(table).indexOf(row);
    if ((head >= 0 && y > head) || (titleRowOf(table) && y > 0 && !hasControl(table))) return true;
  }
  return !!el.closest('[role=cell],[role=gridcell],[role=rowheader]');
}

const REQUIRED = /必須|required|^[*＊※]|[*＊※]$/i;
const MARKED = /(?:^|[-_ ])(?:need|needed|required|must|mandatory|hissu)(?:$|[-_ ])/i;

/** What carries the name of a field. */
function labelNodes(el) {
  const group = el.closest('[role=radiogroup]') ?? el;
  const nodes = [...(el.labels ?? [])];
  for (const id of (group.getAttribute('aria-labelledby') ?? '').split(/\s+/)) if (id) nodes.push(el.ownerDocument.getElementById(id));
  const cell = el.closest('td,dd');
  if (cell?.previousElementSibling) nodes.push(cell.previousElementSibling);
  return nodes.filter(Boolean);
}

function isRequired(control) {
  const { el } = control;
  if (control.els.some((e) => e.required) || el.closest('[aria-required=true]')) return true;
  return labelNodes(el).some((n) => {
    if (MARKED.test(n.className) || REQUIRED.test(plain(textOf(n)))) return true;
    const next = n.nextElementSibling;
    if (next && !next.matches(CONTROL) && REQUIRED.test(plain(textOf(next))) && plain(textOf(next)).length <= 8) return true;
    return ['::before', '::after'].some((p) => REQUIRED.test(view(n).getComputedStyle(n, p).content.replace(/^"|"$/g, '')));
  });
}

function controlKind(control) {
  const { el } = control;
  const role = el.getAttribute('role');
  if (control.radio) return 'RADIO';
  if (isToggle(el)) return 'CHECK';
  if (el.tagName === 'SELECT') return 'LIST';
  if (el.tagName === 'TEXTAREA') return 'LONG_TEXT';
  if (el.tagName !== 'INPUT' || role === 'combobox' || el.hasAttribute('aria-haspopup')) return 'WIDGET';
  if (['date', 'month', 'week', 'time', 'datetime-local'].includes(el.type)) return 'DATE';
  return { file: 'FILE', password: 'PASSWORD', number: 'NUMBER' }[el.type] ?? 'TEXT';
}

function optionsOf(control) {
  const { el } = control;
  if (control.radio) return control.els.map((e) => ({ text: radioNames(e)[0] ?? '', value: e.value ?? '' }));
  if (el.tagName === 'SELECT') return [...el.options].map((o) => ({ text: optionText(o), value: o.value }));
  return [];
}

function fieldPart(control, frame) {
  const { el } = control;
  const options = optionsOf(control);
  const most = el.maxLength > 0 ? el.maxLength : 0;
  return {
    kind: 'FIELD',
    frame,
    names: findNames(control).map(tidy).filter(Boolean),
    control: controlKind(control),
    required: isRequired(control),
    usable: control.els.some(enabled) && !(el.readOnly && controlKind(control) !== 'WIDGET'),
    most,
    count: options.length,
    options: options.slice(0, OPTIONS_TOLD),
  };
}

/** A heading, or where a document has none its title, which names it then. */
function headingParts(space, frame) {
  const own = space.all(HEADING + ',legend').filter((h) => visible(h) && !inData(h));
  if (own.length || space.parts.length) return own.map((el) => ({ el, part: { kind: 'HEADING', frame, names: [tidy(textOf(el))] } }));
  return [{ el: space.document.documentElement, part: { kind: 'HEADING', frame, names: [tidy(space.document.title)] } }];
}

function tableParts(space, frame) {
  const out = [];
  for (const el of space.all('table,[role=table],[role=grid],[role=treegrid]').filter(visible)) {
    const title = el.tagName === 'TABLE' ? (el.caption && textOf(el.caption)) || titleRowOf(el) : '';
    const names = [title, ...ariaNames(el)].map((n) => tidy(n ?? '')).filter(Boolean);
    const strict = el.tagName !== 'TABLE' || headOf(el) >= 0;
    if (names.length) out.push({ el, part: { kind: 'TABLE', frame, names } });
    if (!strict && !names.length) continue;
    // Without cells that are marked as names, the row below the title may already be data: it is told as such.
    const heads = strict ? headersOf(el) : [...(el.rows[1]?.cells ?? [])].map((c) => (hasControl(el.rows[1]) ? '' : plain(textOf(c)))).filter(Boolean);
    for (const head of heads) out.push({ el, part: { kind: 'COLUMN', frame, names: [tidy(head)].filter(Boolean), usable: strict } });
  }
  return out;
}

function partsOf(w, request) {
  const frame = framesAround(w);
  const modal = all(w.document, 'dialog[open],[aria-modal=true]').filter(visible).at(-1);
  const space = new Space(modal ? [whole(modal)] : []);
  if (!modal) space.root = w.document;
  const found = [
    ...all(w.document, 'frame,iframe').map((el) => ({ el, part: { kind: 'FRAME', frame, names: [frameName(el)].filter(Boolean) } })),
    ...headingParts(space, frame),
    ...findControls(space).map((c) => ({ el: c.el, part: fieldPart(c, frame) })),
    ...space.all(BUTTON).filter((b) => visible(b) && !b.matches('[role=option],' + CONTROL) && !inData(b))
        .map((el) => ({ el, part: { kind: isLink(el) ? 'LINK' : 'BUTTON', frame, names: buttonNames(el).map(tidy).slice(0, 2), usable: enabled(el) } })),
    ...tableParts(space, frame),
  ];
  found.sort((a, b) => (a.el === b.el ? 0 : after(a.el, b.el) ? -1 : 1));
  const parts = found.map((f) => f.part);
  const whole_ = screenText(space);
  for (const text of request.texts) if (whole_.includes(fold(text))) parts.push({ kind: 'TEXT', frame, names: [text] });
  for (const label of request.labels) for (const v of valuesBeside(space, label)) if (v) parts.push({ kind: 'LABEL', frame, names: [label] });
  return parts;
}

/** Waits until the page is drawn, and a little longer for what the scenario will want; then takes it down. */
async function shape(request, until) {
  const began = performance.now();
  const end = Math.min(until, began + LONGEST);
  const take = () => reachable().filter((w) => w.document?.body).flatMap((w) => partsOf(w, request));
  const here = (parts) => request.wanted.every((n) => parts.some((p) => p.names.some((m) => same(m, n))));
  for (;;) {
    const since = performance.now();
    if (!request.hurried) await change(QUIET);
    known.forget();
    if (request.signedOut && signedOut(request.signedOut)) return trouble('unseen', 'shown', '', 0);
    const now = performance.now();
    const still = request.hurried || (now - since >= QUIET - 10 && !busy() && reachable().every((w) => w.document.readyState === 'complete'));
    if (still || now > end) {
      const parts = take();
      if (request.hurried || here(parts) || now > began + SOON) return { done: { parts } };
    }
  }
}
