// Widgets that open a list: opened, waited for, the one option of that text pressed, read back.

const OPTIONS = '[role=option],[role=menuitemradio],[role=treeitem]';

/** The list that belongs to a box: the one it names, else the only one that is open. */
function listOf(box) {
  const ids = [box, ...box.querySelectorAll('*'), ...(box.closest('[role=combobox]') ? [box.closest('[role=combobox]')] : [])]
      .flatMap((e) => [e.getAttribute('aria-controls'), e.getAttribute('aria-owns')]).filter(Boolean).flatMap((i) => i.split(/\s+/));
  const named = ids.map((id) => box.getRootNode().getElementById(id) ?? document.getElementById(id)).filter((l) => l && visible(l));
  if (named.length) return named[0];
  const open = all(document, '[role=listbox],[role=menu],[role=tree]').filter(visible);
  return open.length === 1 ? open[0] : null;
}

const chosen = (el) => {
  if (el.tagName === 'INPUT' || el.tagName === 'SELECT') return plain(shownValue(el));
  const inner = el.querySelector('input:not([type=hidden])');
  if (inner && inner.value) return plain(inner.value);
  const quiet = [...el.querySelectorAll('[aria-hidden=true]')];
  let text = plain(textOf(el));
  for (const q of quiet) text = plain(text.replace(plain(textOf(q)), ''));
  return text;
};

const optionNames = (o) => [plain(textOf(o)), ...ariaNames(o).map(plain)].filter(Boolean);

async function choose(request, until) {
  const f = request.field;
  const asked = plain(f.value);
  let found = await tried(until, () => {
    const { space, ...lost } = enter(request.scopes);
    if (!space) return lost;
    const { control, ...wrong } = fieldNamed(space, f);
    if (!control) return wrong;
    if (!control.els.some(enabled)) return trouble('disabled', 'field', f.label, 1);
    if (control.el.tagName === 'SELECT' || control.radio) {
      const given = give(control, f.value);
      return given.why ? { ...given, name: f.label } : { done: { control } };
    }
    return { done: { control } };
  });
  if (!found.done) return found;
  const { control } = found.done;
  const { el } = control;
  const simple = el.tagName === 'SELECT' || control.radio;
  if (!simple && chosen(el) !== asked) {
    const picked = await pick(el, f, asked, until);
    if (!picked.done) return picked;
  }
  const read = await tried(until, () => {
    const now = alive(control) ? control : (enter(request.scopes).space && fieldNamed(enter(request.scopes).space, f).control) ?? control;
    const shown = simple ? readBack(now, f.value) : chosen(now.el);
    if (shown !== (simple ? f.value : asked)) return { why: 'changed', kind: 'field', name: f.label, count: 1, typed: f.value, shown };
    remember(request, { ...f, chosen: !simple }, now);
    acted();
    return { done: { document: memory.id } };
  });
  return read;
}

async function pick(el, f, asked, until) {
  let typed = false;
  let opened = false;
  let bottom = -1;
  let looked = 0;
  // Some lists only open on typing; the text typed is the option's own.
  const type = () => {
    if (typed || el.tagName !== 'INPUT' || el.readOnly) return;
    typed = true;
    focus(el);
    key(el, 'keydown');
    setNative(el, f.value);
    fire(el, 'input', InputEvent, { inputType: 'insertText', data: f.value });
    key(el, 'keyup');
  };
  return tried(until, () => {
    let list = listOf(el);
    if (!list && !opened) {
      const cover = covering(el);
      if (cover) return trouble('covered', 'field', f.label, 1);
      press(el);
      opened = true;
      list = listOf(el);
    }
    if (!list) {
      if (looked++) type();
      return trouble('none', 'list', f.label, 0);
    }
    const options = all(list, OPTIONS).filter((o) => visible(o) && enabled(o));
    const fits = options.filter((o) => optionNames(o).includes(asked));
    const offered = options.map((o) => optionNames(o)[0]).filter(Boolean);
    if (fits.length > 1) return { ...trouble('several', 'option', f.label, fits.length), options: offered };
    if (fits.length === 1) {
      fits[0].scrollIntoView({ block: 'nearest' });
      press(fits[0]);
      return { done: {} };
    }
    const scroller = scrollerOf(list);
    if (scroller && scroller.scrollTop !== bottom && options.length) {
      bottom = scroller.scrollTop;
      scroller.scrollTop = scroller.scrollHeight;
      fire(scroller, 'scroll', Event, { bubbles: false });
    } else type();
    return { ...trouble('none', 'option', f.label, 0), options: offered };
  });
}

/** What scrolls the content of an element: itself, something in it, or around it. */
function scrollerOf(el) {
  const scrolls = (e) => e.scrollHeight > e.clientHeight + 1 && /(auto|scroll|overlay)/.test(view(e).getComputedStyle(e).overflowY);
  const within = [el, ...el.querySelectorAll('*')].find(scrolls);
  if (within) return within;
  for (let e = el.parentElement; e; e = e.parentElement) if (scrolls(e)) return e;
  const page = document.scrollingElement;
  return page && page.scrollHeight > page.clientHeight + 1 ? page : null;
}
