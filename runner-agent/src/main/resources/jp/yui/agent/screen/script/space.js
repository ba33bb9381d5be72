// Where to look: a part of the screen, narrowed by sections, dialogs and rows.

/** A part: an element, or what lies between two of its nodes. */
function whole(el) {
  return { el, contains: (n) => n !== el && inside(el, n), self: el };
}

function between(el, from, to) {
  return { el, contains: (n) => inside(el, n) && after(from, n) && !inside(from, n) && (!to || (!inside(to, n) && after(n, to))) };
}

class Space {
  constructor(parts) {
    this.parts = parts;
    this.root = parts.length ? parts[parts.length - 1].el : document;
  }

  get document() {
    return this.root.ownerDocument ?? this.root;
  }

  all(selector) {
    return all(this.root, selector).filter((n) => this.parts.every((p) => p.contains(n)));
  }

  within(part) {
    return new Space([...this.parts, part]);
  }
}

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const level = (h) => Number(h.getAttribute('aria-level') ?? (/^H[1-6]$/.test(h.tagName) ? h.tagName[1] : 2));

function ariaNames(el) {
  const names = [];
  const by = el.getAttribute('aria-labelledby');
  if (by) {
    const root = el.getRootNode();
    const text = by.split(/\s+/).map((id) => root.getElementById?.(id)).filter((n) => n && n !== el && !inside(el, n) || (n && n.tagName && /^(H[1-6]|LEGEND|CAPTION)$/.test(n.tagName)))
        .map((n) => textOf(n) || n.textContent).join(' ');
    if (text.trim()) names.push(text);
  }
  const own = el.getAttribute('aria-label');
  if (own?.trim()) names.push(own);
  return names;
}

/** The part that belongs to a heading: up to the next one of its rank. */
function partOfHeading(h) {
  let el = h.parentElement;
  while (el && el.parentElement && !all(el, CONTROL + ',' + BUTTON + ',table,dl,ul,[role=row]').some((c) => !inside(h, c))) el = el.parentElement;
  if (!el) return null;
  const rivals = all(el, HEADING).filter((o) => o !== h && level(o) <= level(h) && visible(o));
  if (!rivals.length) return whole(el);
  return between(el, h, rivals.find((o) => after(h, o)) ?? null);
}

/** Rows below a cell that runs across a layout table, up to the next such cell. */
function partOfCell(cell) {
  const table = cell.closest('table');
  const { rows, grid } = gridOf(table);
  const width = Math.max(...grid.map((r) => r.length));
  const across = (y) => new Set(grid[y]).size === 1 && grid[y].length === width;
  const y = rows.indexOf(cell.parentElement);
  if (width < 2 || !across(y) || hasControl(cell)) return null;
  let end = y + 1;
  while (end < rows.length && !(across(end) && !hasControl(rows[end]))) end++;
  return between(table, rows[y], rows[end] ?? null);
}

/** Sections, innermost where one name stands for both. */
const GROUP = 'fieldset,section,[role=group],[role=region],[role=form],[role=tabpanel],[role=radiogroup],form,article,details,[role=article],[role=listitem],li';

function sectionsNamed(space, name) {
  const fits = (t) => t && same(t, name);
  const strong = [];
  for (const el of space.all(GROUP)) {
    const legend = el.tagName === 'FIELDSET' ? [...el.children].find((c) => c.tagName === 'LEGEND') : null;
    const summary = el.tagName === 'DETAILS' ? el.querySelector('summary') : null;
    if ([legend && textOf(legend), summary && textOf(summary), ...ariaNames(el)].some(fits) && visible(el)) strong.push(el);
  }
  for (const t of space.all('table')) if (t.caption && fits(textOf(t.caption)) && visible(t)) strong.push(t);
  if (strong.length) return strong.filter((s) => !strong.some((o) => o !== s && inside(s, o))).map(whole);
  const heads = space.all(HEADING + ',legend').filter((h) => fits(textOf(h)) && visible(h));
  const byHead = heads.map(partOfHeading).filter(Boolean);
  if (byHead.length) return byHead;
  const cells = space.all('td,th').filter((c) => fits(textOf(c)) && visible(c) && !c.querySelector('td,th'));
  return cells.map(partOfCell).filter(Boolean);
}

function dialogsNamed(space, name) {
  const open = all(document, 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]').filter(visible);
  const outer = open.filter((d) => !open.some((o) => o !== d && inside(o, d)));
  return outer.filter((d) => ariaNames(d).some((n) => same(n, name))
      || [...d.querySelectorAll(HEADING + ',legend')].some((h) => visible(h) && same(textOf(h), name))).map(whole);
}

/** Goes down the scopes; a name that fits none or several is told. */
const enter = (scopes) => known.place(JSON.stringify(scopes), () => goDown(scopes));

function goDown(scopes) {
  let space = new Space([]);
  for (const scope of scopes) {
    let parts;
    if (scope.kind === 'section') parts = sectionsNamed(space, scope.name);
    else if (scope.kind === 'dialog') parts = dialogsNamed(space, scope.name);
    else {
      const labels = Object.keys(scope.cells);
      const tables = tablesNamed(space, scope.name, scope.locators);
      if (tables.length !== 1) return trouble(tables.length ? 'several' : 'none', 'table', scope.name, tables.length);
      const rows = entriesOf(tables[0], labels);
      if (!rows) return trouble('none', 'column', labels.join('・'), 0);
      parts = rows.filter((r) => labels.every((l) => r.cells[l] === scope.cells[l])).map((r) => whole(r.row));
    }
    if (parts.length !== 1) return trouble(parts.length ? 'several' : 'none', scope.kind, scope.name, parts.length);
    space = scope.kind === 'dialog' ? new Space([parts[0]]) : space.within(parts[0]);
  }
  return { space };
}

const trouble = (why, kind, name, count) => ({ why, kind, name, count });
