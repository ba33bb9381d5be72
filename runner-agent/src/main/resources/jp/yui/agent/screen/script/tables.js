// Tables, ARIA grids and lists, as rows of cells under headers.

/** Row → its cells by column, spans spread out. */
function gridOf(table) {
  const rows = [...table.rows].filter((r) => r.closest('table') === table);
  const grid = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y][x]) x++;
      const down = cell.rowSpan === 0 ? rows.length - y : cell.rowSpan;
      for (let dy = 0; dy < down && y + dy < rows.length; dy++)
        for (let dx = 0; dx < cell.colSpan; dx++) grid[y + dy][x + dx] = cell;
      x += cell.colSpan;
    }
  });
  return { rows, grid };
}

const hasControl = (el) => !!el.querySelector(CONTROL);

/** Whether a row of cells only names the columns below it. */
function isHeader(cells, row) {
  const own = [...new Set(cells)];
  if (own.length < 2 && !row.closest('thead')) return false;
  return own.every((c) => !hasControl(c)) && (!!row.closest('thead') || own.every((c) => c.tagName === 'TH'));
}

/** The names that a table gives to what stands in it: the cell left of it, and the header above. */
function tableNames(el) {
  for (let cell = el.closest('td,th'); cell; cell = cell.closest('table')?.parentElement?.closest('td,th')) {
    const table = cell.closest('table');
    if (!table) break;
    const { rows, grid } = gridOf(table);
    const y = rows.indexOf(cell.parentElement);
    const x = grid[y]?.indexOf(cell) ?? -1;
    if (x < 0) break;
    const names = [];
    let left = x - 1;
    const leftText = () => plain(textOf(grid[y][left]));
    while (left >= 0 && grid[y][left] && !hasControl(grid[y][left])
        && (leftText() === '' || /^[\[(【〔（［]?(?:必須|任意|※|\*)[\])】〕）］]?$/.test(leftText()))) left--;
    const label = left >= 0 ? grid[y][left] : null;
    if (label && !hasControl(label) && leftText().length <= 40) names.push(leftText());
    for (let up = y - 1; up >= 0; up--) {
      if (grid[up].length && isHeader(grid[up], rows[up])) {
        const head = grid[up][x];
        if (head) names.push(plain(textOf(head)));
        break;
      }
    }
    if (names.length) return names;
  }
  const cell = el.closest('[role=cell],[role=gridcell]');
  const grid = cell?.closest('[role=table],[role=grid],[role=treegrid]');
  if (!grid) return [];
  const at = cellsOf(cell.closest('[role=row]')).indexOf(cell);
  const head = headersOf(grid)[at];
  return head ? [head] : [];
}

const cellsOf = (row) =>
  row.tagName === 'TR' ? [...row.cells] : [...row.querySelectorAll('[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]')];

function rowsOf(table) {
  if (table.tagName === 'TABLE') return [...table.rows].filter((r) => r.closest('table') === table);
  return [...table.querySelectorAll('[role=row]')];
}

function headersOf(table) {
  if (table.tagName === 'TABLE') {
    const { rows, grid } = gridOf(table);
    const at = grid.findIndex((cells, y) => cells.length && isHeader(cells, rows[y]));
    const y = at >= 0 ? at : grid.findIndex((cells) => new Set(cells).size > 1 && cells.every((c) => !hasControl(c)));
    return y < 0 ? [] : grid[y].map((c) => plain(textOf(c)));
  }
  const row = rowsOf(table).find((r) => r.querySelector('[role=columnheader]'));
  return row ? cellsOf(row).map((c) => plain(textOf(c))) : [];
}

const TABLE = 'table,[role=table],[role=grid],[role=treegrid],ul,ol,[role=list],[role=feed]';

/** What stands in a cell as a person sees it: the value of its one field, or its text. */
function shownIn(cell) {
  const controls = [...cell.querySelectorAll('input:not([type=hidden]),select,textarea')].filter(
      (c) => visible(c) && !['checkbox', 'radio', 'button', 'submit', 'image'].includes(c.type));
  const text = plain(textOf(cell));
  return controls.length === 1 && text === '' ? plain(shownValue(controls[0])) : text;
}

/** Old tables are named by a first row of one cell over all columns. */
function titleRowOf(table) {
  const first = table.tagName === 'TABLE' && table.rows.length > 1 ? table.rows[0] : null;
  return first?.cells.length === 1 && first.cells[0].colSpan > 1 ? textOf(first.cells[0]) : '';
}

/** The line of text that stands straight above a table. */
function lineAbove(table) {
  for (let el = table; el?.parentElement; el = el.parentElement) {
    let n = el.previousSibling;
    while (n && (n.nodeType === 8 || n.tagName === 'BR' || (n.nodeType === 3 ? !n.data.trim() : !visible(n)))) n = n.previousSibling;
    if (!n) continue;
    if (n.nodeType === 1 && (n.matches(CONTROL + ',' + BUTTON + ',' + TABLE) || n.querySelector(CONTROL + ',' + BUTTON + ',' + TABLE))) return '';
    const line = plain(textOf(n));
    return line.length <= 40 ? line : '';
  }
  return '';
}

/** The table of that name: by the scenario's locators, caption, title row, aria name, the heading or line it follows. */
function tablesNamed(space, name, locators) {
  const given = located(space, locators);
  if (given) return given.filter((t) => t.matches(TABLE) && visible(t));
  const tables = space.all(TABLE).filter((t) => visible(t) || (t.tagName === 'UL' && t.isConnected));
  const own = tables.filter((t) => [t.caption ? textOf(t.caption) : '', ...ariaNames(t), t.summary ?? '', titleRowOf(t)].some((n) => n && same(n, name)));
  if (own.length) return own.filter((t) => !own.some((o) => o !== t && inside(t, o)));
  const sections = sectionsNamed(space, name);
  const under = tables.filter((t) => sections.some((s) => s.contains(t)));
  const outer = under.filter((t) => !under.some((o) => o !== t && inside(o, t)));
  const real = outer.filter((t) => !['UL', 'OL'].includes(t.tagName));
  if (outer.length) return real.length ? real : outer;
  return tables.filter((t) => t.tagName === 'TABLE' && same(lineAbove(t), name));
}

/** Rows (or list entries) of a table with the texts under the asked headers; rows without all of them are not rows. */
function entriesOf(table, labels) {
  if (['UL', 'OL'].includes(table.tagName) || ['list', 'feed'].includes(table.getAttribute('role'))) {
    const items = [...table.querySelectorAll('li,[role=listitem],article')].filter((i) => !i.parentElement.closest('li,[role=listitem],article') || !inside(table, i.parentElement.closest('li,[role=listitem],article')));
    return items.filter(visible).map((row) => ({
      row,
      cells: Object.fromEntries(labels.map((l) => [l, valuesBeside(new Space([whole(row)]), l)[0]?.text])),
    }));
  }
  const headers = headersOf(table).map(bare);
  const columns = labels.map((l) => headers.map((h, i) => (h === bare(l) ? i : -1)).filter((i) => i >= 0));
  if (columns.some((c) => c.length !== 1)) return null;
  const out = [];
  if (table.tagName === 'TABLE') {
    const { rows, grid } = gridOf(table);
    const head = grid.findIndex((cells, y) => cells.length && isHeader(cells, rows[y]));
    const start = head >= 0 ? head : grid.findIndex((cells) => new Set(cells).size > 1);
    grid.forEach((cells, y) => {
      if (y <= start || !visible(rows[y])) return;
      out.push({ row: rows[y], cells: Object.fromEntries(labels.map((l, i) => [l, cells[columns[i][0]] ? shownIn(cells[columns[i][0]]) : undefined])) });
    });
  } else {
    for (const row of rowsOf(table)) {
      if (row.querySelector('[role=columnheader]') || !visible(row)) continue;
      const cells = cellsOf(row);
      out.push({ row, cells: Object.fromEntries(labels.map((l, i) => [l, cells[columns[i][0]] ? shownIn(cells[columns[i][0]]) : undefined])) });
    }
  }
  return out;
}
