// Covering what a picture must not show, without a change to the document: running animations only.

const COVER = Symbol.for('jp.yui.cover');

const BLACK = {
  backgroundColor: 'rgb(0, 0, 0)',
  backgroundImage: 'linear-gradient(rgb(0, 0, 0), rgb(0, 0, 0))',
  color: 'rgb(0, 0, 0)',
  boxShadow: 'inset 0 0 0 9999px rgb(0, 0, 0)',
  filter: 'brightness(0)',
};

function coverOne(el, kept) {
  const still = { duration: 1, fill: 'both' };
  kept.push(el.animate([BLACK, BLACK], still));
  const style = view(el).getComputedStyle(el);
  const opaque = style.backgroundColor === 'rgb(0, 0, 0)' && style.filter.includes('brightness(0)');
  if (opaque) return true;
  // A rule of the page insists on its own look: then the element is not painted at all.
  kept.push(el.animate([{ opacity: 0 }, { opacity: 0 }], still));
  return view(el).getComputedStyle(el).opacity === '0';
}

/** The smallest elements that show one of the texts. */
function showing(root, texts) {
  const out = new Set();
  const seek = texts.map((t) => ({ t: plain(t), one: [...t].length < 2 }));
  // A single letter stands in many words: it counts alone, or set off as in "1:男".
  const fits = (s) => seek.some(({ t, one }) => (one ? s === t || s.split(/[^\p{L}]+/u).includes(t) : s.includes(t)));
  const walker = root.createTreeWalker(root.body ?? root.documentElement, NodeFilter.SHOW_TEXT);
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const el = n.parentElement;
    if (!el || ['SCRIPT', 'STYLE', 'OPTION', 'TEXTAREA'].includes(el.tagName) || !n.data.trim()) continue;
    if (fits(plain(n.data))) out.add(el);
    else if (el.childNodes.length > 1 && fits(plain(el.textContent)) && el.textContent.length < 300) out.add(el);
    else if (el.parentElement && el.parentElement.childElementCount > 1 && /^(SPAN|B|I|EM|STRONG|RUBY|FONT|A)$/.test(el.tagName)
        && el.parentElement.textContent.length < 300 && fits(plain(el.parentElement.textContent))) out.add(el.parentElement);
  }
  for (const el of root.querySelectorAll('input,textarea')) if (fits(plain(el.value))) out.add(el);
  for (const el of root.querySelectorAll('select')) if (el.selectedIndex >= 0 && fits(optionText(el.options[el.selectedIndex]))) out.add(el);
  return out;
}

async function cover(request) {
  uncoverAll();
  const kept = [];
  let failed = 0;
  const put = (el) => {
    if (el.isConnected && !coverOne(el, kept)) failed++;
  };
  for (const w of reachable()) {
    const doc = w.document;
    const chosen = new Set(all(doc, 'input[type=password]'));
    if (request.given) {
      for (const g of w[Symbol.for('jp.yui.given')]?.given ?? []) {
        if (!g.covered) continue;
        for (const el of g.control.els) (isToggle(el) ? [el, ...(el.labels ?? [])] : [el]).forEach((e) => chosen.add(e));
      }
    }
    if (request.labels.length) {
      const space = new Space([]);
      space.root = doc;
      for (const label of request.labels) for (const v of valuesBeside(space, label)) chosen.add(v.el);
    }
    if (request.texts.length) showing(doc, request.texts).forEach((e) => chosen.add(e));
    chosen.forEach(put);
    // What another origin shows cannot be looked through: covered as a whole.
    if (request.given || request.texts.length || request.labels.length) {
      for (const frame of all(doc, 'iframe,frame')) {
        let open = false;
        try {
          open = !!frame.contentDocument;
        } catch {
          open = false;
        }
        if (!open && visible(frame)) put(frame);
      }
    }
  }
  topmost()[COVER] = kept;
  if (failed) {
    uncoverAll();
    return trouble('uncoverable', 'page', '', failed);
  }
  const page = topmost().document.scrollingElement ?? topmost().document.documentElement;
  return { done: { covered: kept.length, width: page.clientWidth, height: page.scrollHeight, window: topmost().innerHeight } };
}

const topmost = () => reachable()[0];

function uncoverAll() {
  for (const a of topmost()[COVER] ?? []) a.cancel();
  delete topmost()[COVER];
}
