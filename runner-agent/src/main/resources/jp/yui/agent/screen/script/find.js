// The proof query: every row of a list is seen before anything is said.

const NEXT = /^(?:次へ|次ページ|次のページ|次|次の?\d*件|next|>|»|›)$/i;
const busy = () => all(document, '[aria-busy=true],[role=progressbar]').some(visible) || waiting() > 0;

async function found(request, until) {
  const labels = [...new Set([...Object.keys(request.row), ...Object.keys(request.read)])];
  const asked = Object.keys(request.row);
  const locate = () => {
    const { space, ...lost } = enter(request.scopes);
    if (!space) return lost;
    const tables = tablesNamed(space, request.table, request.locators);
    if (tables.length !== 1) return trouble(tables.length ? 'several' : 'none', 'table', request.table, tables.length);
    const entries = entriesOf(tables[0], labels);
    if (!entries) return { ...trouble('none', 'column', labels.join('・'), 0), options: headersOf(tables[0]) };
    return { table: tables[0], entries };
  };
  const signature = (entries) => entries.map((e) => labels.map((l) => e.cells[l]).join('\t')).join('\n');
  const none = () => !!request.absent && document.readyState !== 'loading' && !busy() && settled() && seen(new Space([]), request.absent);
  const ready = await tried(until, () => {
    if (none()) return { done: { absent: true } };
    const here = locate();
    if (here.why) return here;
    if (!here.entries.length || busy()) return trouble('unseen', 'row', request.table, 0);
    if (request.before !== undefined && signature(here.entries) === request.before) return trouble('unseen', 'page', request.table, 0);
    return { done: { absent: false } };
  });
  if (!ready.done) return ready;
  if (ready.done.absent) {
    const here = locate();
    const rows = here.entries?.filter((e) => asked.every((l) => e.cells[l] === plain(request.row[l]))) ?? [];
    return { done: { absent: true, matches: rows.map(() => ({})), complete: true, signature: '' } };
  }
  const matches = new Map();
  let last = '';
  let quiet = 0;
  let total = 0;
  const every = new Set();
  for (;;) {
    const here = locate();
    if (here.why) return here;
    for (const e of here.entries) {
      const text = labels.map((l) => e.cells[l]).join('\t') + '\t' + plain(textOf(e.row));
      every.add(text);
      if (asked.every((l) => e.cells[l] === plain(request.row[l]))) {
        const known = [...matches.values()].find((m) => m.text === text);
        if (!known || (known.row !== e.row && known.row.isConnected && visible(known.row))) matches.set(e.row, { text, row: e.row, cells: e.cells });
      }
    }
    const now = signature(here.entries) + '|' + every.size;
    total = Number(here.table.getAttribute('aria-rowcount') ?? 0) - 1;
    const scroller = scrollerOf(here.table);
    const atEnd = !scroller || scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
    if (now !== last || busy() || !atEnd) quiet = 0;
    else quiet++;
    last = now;
    const short = total > 0 && every.size < total;
    // Without a declared number of rows, a list that stayed still for a while has come to its end.
    if (quiet >= (total > 0 && !short ? 1 : scroller ? 8 : 1)) {
      if (!short || quiet >= 40) break;
    }
    if (performance.now() > until + 60000) break;
    if (scroller && !atEnd) {
      scroller.scrollTop = scroller.scrollHeight;
      fire(scroller, 'scroll', Event, { bubbles: false });
    }
    await change(scroller ? 50 : 5);
  }
  const here = locate();
  const { button } = nextPage(here.table);
  const reads = [...matches.values()].map((m) => Object.fromEntries(Object.entries(request.read).map(([l, name]) => [name, m.cells[l] ?? ''])));
  const complete = !(total > 0 && every.size < total);
  return { done: { absent: none(), matches: reads, complete, signature: here.entries ? signature(here.entries) : '' }, element: button };
}

/** The proof query that shows the application itself: its page is there, with the asked values and no others. */
async function foundPage(request, until) {
  const none = () => !!request.absent && document.readyState !== 'loading' && !busy() && settled() && seen(new Space([]), request.absent);
  const look = () => {
    const { space, ...lost } = enter(request.scopes);
    if (!space) return lost;
    const heading = { kind: 'heading', text: request.heading };
    if (busy() || !seen(space, heading)) return unseen(space, heading);
    for (const f of request.fields) {
      const beside = valuesBeside(space, f.label, f.locators);
      if (beside.length !== (f.parts || 1)) return trouble(beside.length ? 'several' : 'none', 'value', f.label, beside.length);
      if (beside[f.parts ? f.part - 1 : 0].whole !== plain(f.value)) return trouble('other', 'value', f.label, 1);
    }
    return valuesNamed(space, request.names);
  };
  const ready = await tried(until, () => {
    if (none()) return { done: { absent: true } };
    const { values, ...wrong } = look();
    if (!values) return wrong;
    // Both at once: what remains of it once the page is still is a contradiction.
    if (request.absent && seen(new Space([]), request.absent)) return trouble('unseen', 'heading', request.heading, 0);
    return { done: { absent: false, matches: [values] } };
  });
  if (ready.done?.absent) ready.done.matches = look().values ? [{}] : [];
  return ready;
}

/** The one way on to further rows; where there are two (above and below), the one below. */
function nextPage(table) {
  if (!table) return {};
  const fits = all(document, BUTTON).filter((b) => visible(b) && enabled(b) && !b.matches('[role=option]') && buttonNames(b).some((n) => NEXT.test(fold(n))));
  return { button: fits.at(-1) ?? null };
}
