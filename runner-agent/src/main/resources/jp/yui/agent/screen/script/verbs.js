// One function a verb. Each is tried until it succeeds or the time is up; a trouble is what it says last.

/** Fields given on this document, to be read back before each press. */
const memory = (() => {
  const name = Symbol.for('jp.yui.given');
  if (!window[name]) Object.defineProperty(window, name, { value: { id: crypto.getRandomValues(new Uint32Array(2)).join('-'), given: [] } });
  return window[name];
})();

const place = () => location.href + '|' + headings(new Space([])).slice(0, 2).join('|');

const verbs = {
  async fill(request, until) {
    const shown = [];
    for (const [i, f] of request.fields.entries()) {
      if (i < (request.from ?? 0)) continue;
      let looks = 0;
      const last = await tried(until, () => {
        // What waits for the blur of the field before gets it.
        if (looks++ === 1) leaveLast();
        const { space, ...lost } = enter(request.scopes);
        if (!space) return lost;
        const { control, ...wrong } = fieldNamed(space, f);
        if (!control) return wrong;
        const given = i === request.from && request.typed ? {} : give(control, f.value);
        if (given.why) return { ...given, name: f.label };
        return { done: { control, ignored: given.ignored } };
      });
      if (!last.done) return { ...last, field: i };
      if (last.done.ignored) return { ignored: i, element: last.done.control.el };
      remember(request, f, last.done.control);
    }
    leaveLast();
    await turn();
    acted();
    const { space } = enter(request.scopes);
    for (const f of request.fields) {
      const kept = memory.given.findLast((g) => g.label === f.label && g.part === f.part && g.scopes === JSON.stringify(request.scopes));
      const control = kept && alive(kept.control) ? kept.control : space && fieldNamed(space, f).control;
      shown.push(control ? readBack(control, f.value) : null);
    }
    const told = shown.some((v, i) => v !== request.fields[i].value);
    return { done: { shown, document: memory.id }, told };
  },

  /** Everything given is compared once more, and the button is found and free to press. */
  async ready(request, until) {
    const changed = changedSince();
    if (changed) return changed;
    const last = await tried(until, () => {
      const { space, ...lost } = enter(request.scopes);
      if (!space) return lost;
      const { button, ...wrong } = buttonNamed(space, request.label, request.locators, request.press);
      if (!button) return wrong;
      const cover = covering(button);
      if (cover) return trouble('covered', 'button', request.label, 1);
      return { done: {}, element: button };
    });
    const again = last.done && changedSince();
    if (again) return again;
    if (last.done) last.done.documents = documents();
    return last;
  },

  async sight(request, until) {
    return tried(until, () => {
      const { space, ...lost } = enter(request.scopes);
      if (!space) return request.sight.kind === 'gone' ? { done: {} } : lost;
      if (!seen(space, request.sight)) return unseen(space, request.sight);
      // What was declared to stand in a field must still stand there at the press.
      for (const f of request.sight.fields ?? []) {
        const { control } = fieldNamed(space, f);
        if (control) remember(request, f, control);
      }
      return { done: {} };
    });
  },

  async read(request, until) {
    return tried(until, () => {
      const { space, ...lost } = enter(request.scopes);
      if (!space) return lost;
      const { values, ...wrong } = valuesNamed(space, request.names);
      return values ? { done: { values } } : wrong;
    });
  },

  async element(request, until) {
    return tried(until, () => {
      const { space, ...lost } = enter(request.scopes);
      if (!space) return lost;
      const { control, ...wrong } = fieldNamed(space, request);
      if (!control) return wrong;
      return enabled(control.el) ? { done: {}, element: control.el } : trouble('disabled', 'field', request.label, 1);
    });
  },

  /** The file field shows these names, and is to show them still at the press. */
  async uploaded(request, until) {
    return tried(until, () => {
      const { space, ...lost } = enter(request.scopes);
      if (!space) return lost;
      const { control, ...wrong } = fieldNamed(space, request);
      if (!control) return wrong;
      const shown = readBack(control, request.value);
      if (shown !== request.value) return { why: 'changed', kind: 'field', name: request.label, count: 1, typed: request.value, shown };
      remember(request, request, control);
      return { done: { document: memory.id } };
    });
  },

  async frame(request, until) {
    return tried(until, () => {
      const every = all(document, 'frame,iframe');
      const given = located(new Space([]), request.locators);
      const frames = given ? every.filter((f) => given.includes(f)) : every.filter((f) => [f.name, f.id, f.title].some((n) => n && same(n, request.label)));
      if (frames.length !== 1) return trouble(frames.length ? 'several' : 'none', 'frame', request.label, frames.length);
      return { done: {}, element: frames[0] };
    });
  },

  /** Nothing given has changed; the keys are pressed next. */
  async settled() {
    acted();
    return changedSince() ?? { done: {} };
  },

  /** The declared sight of absence, believed only when the page awaits nothing more. */
  async absence(request, until) {
    return tried(until, () => {
      const { space, ...lost } = enter(request.scopes);
      if (!space) return lost;
      const here = document.readyState !== 'loading' && !busy() && settled() && seen(space, request.sight);
      return here ? { done: {} } : unseen(space, request.sight);
    });
  },

  shape,

  /** A plain link to another page: followed, it cannot do more than show that page. */
  async link(request, until) {
    return tried(until, () => {
      const { space, ...lost } = enter(request.scopes);
      if (!space) return lost;
      const { button, ...wrong } = buttonNamed(space, request.label, request.locators, request.press);
      if (!button) return wrong;
      return plainLink(button, request.hosts) ? { done: {}, element: button } : { done: {} };
    });
  },

  choose,
  found,
  foundPage,
  cover,

  async uncover() {
    uncoverAll();
    return { done: {} };
  },
};

const alive = (control) => control.el.isConnected && usable(control.el);

function remember(request, f, control) {
  const scopes = JSON.stringify(request.scopes);
  memory.given = memory.given.filter((g) => !(g.label === f.label && g.part === f.part && g.scopes === scopes) && g.control.el !== control.el);
  memory.given.push({ label: f.label, locators: f.locators, part: f.part, parts: f.parts, scopes, value: f.value, control, covered: f.covered, chosen: f.chosen, place: place(), passed: false });
}

/** All documents of this window that can be reached from its top. */
function reachable() {
  const out = [];
  const walk = (w) => {
    try {
      if (!w.document) return;
    } catch {
      return;
    }
    out.push(w);
    for (let i = 0; i < w.frames.length; i++) walk(w.frames[i]);
  };
  let top = window;
  try {
    while (top.parent !== top && top.parent.document) top = top.parent;
  } catch {
    // another origin's frame set: this document alone
  }
  walk(top);
  return out;
}

const memories = () => reachable().map((w) => w[Symbol.for('jp.yui.given')]).filter(Boolean);
const documents = () => memories().map((m) => m.id);

/** A field whose value is no longer the one given; fields that an earlier press left behind are let go. */
function changedSince() {
  for (const m of memories()) {
    const gone = [];
    for (const g of m.given) {
      if (!alive(g.control)) {
        const { space } = m === memory ? enter(JSON.parse(g.scopes)) : {};
        const again = space && (!g.passed || g.place === place()) ? fieldNamed(space, g) : {};
        if (again.control) g.control = again.control;
        else if (g.passed) {
          gone.push(g);
          continue;
        } else return { why: 'changed', kind: 'gone', name: g.label, count: 0, typed: g.value, shown: '' };
      }
      const shown = g.chosen ? (chosen(g.control.el) === plain(g.value) ? g.value : chosen(g.control.el)) : readBack(g.control, g.value);
      if (g.passed && !shown && added(g)) {
        gone.push(g);
        continue;
      }
      if (shown.replace(/\r\n/g, '\n') !== g.value.replace(/\r\n/g, '\n')) return { why: 'changed', kind: 'field', name: g.label, count: 1, typed: g.value, shown };
    }
    m.given = m.given.filter((g) => !gone.includes(g));
  }
  return null;
}

/** A page that took the files at a press empties the field and lists them instead. */
function added({ control, value }) {
  const { el } = control;
  return el.type === 'file' && value.split('\n').every((name) => el.ownerDocument.body.innerText.includes(name));
}

function covering(el) {
  el.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const r = [...el.getClientRects()].find((b) => b.width > 0 && b.height > 0);
  if (!r) return null;
  const root = el.getRootNode();
  const hit = root.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
  return !hit || inside(el, hit) || inside(hit, el) || (hit.tagName === 'LABEL' && hit.control === el) || el.tagName === 'AREA' ? null : hit;
}

/** The press itself, at once: the caller has found it ready. */
function submitPress(el) {
  if (leaving()) return false;
  const changed = changedSince();
  if (changed) return JSON.stringify(changed);
  for (const m of memories()) for (const g of m.given) g.passed = true;
  press(el);
  return true;
}

function press(el) {
  acted();
  const r = el.getBoundingClientRect();
  const at = { view: window, cancelable: true, clientX: r.left + r.width / 2, clientY: r.top + r.height / 2, button: 0, detail: 1 };
  fire(el, 'pointerdown', PointerEvent, { ...at, pointerType: 'mouse', isPrimary: true, buttons: 1 });
  const down = fire(el, 'mousedown', MouseEvent, { ...at, buttons: 1 });
  if (down && el.focus) el.focus({ preventScroll: true });
  fire(el, 'pointerup', PointerEvent, { ...at, pointerType: 'mouse', isPrimary: true });
  fire(el, 'mouseup', MouseEvent, at);
  el.click();
}
