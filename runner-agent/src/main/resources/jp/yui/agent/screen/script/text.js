// Names are compared with blanks, widths and marks left aside; values never are.
const fold = (s) => (s ?? '').normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
const TRAILING = /(?:[:*※]|[(\[【〔<](?:必須|任意|required)[)\]】〕>]|必須|任意)$/i;
const LEADING = /^(?:[*※■□●○◆◇▼▽▶★☆・]|[(\[【〔<](?:必須|任意|required)[)\]】〕>]|必須|任意)/i;

function bare(text) {
  let now = fold(text);
  for (;;) {
    const next = now.replace(TRAILING, '').replace(LEADING, '');
    if (next === now || next === '') return now;
    now = next;
  }
}

const same = (a, b) => bare(a) === bare(b);
const plain = (s) => (s ?? '').replace(/[\s\u3000]+/g, ' ').trim();

function visible(el) {
  if (!el.isConnected) return false;
  if (el.checkVisibility ? !el.checkVisibility({ visibilityProperty: true }) : !el.getClientRects().length) return false;
  const style = el.ownerDocument.defaultView.getComputedStyle(el);
  if (style.visibility !== 'visible') return false;
  if (style.display === 'contents') return true;
  return [...el.getClientRects()].some((r) => r.width > 0 && r.height > 0);
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT', 'TEXTAREA', 'OPTION', 'DATALIST']);
const BLOCK = /^(?:block|flex|grid|table|list-item|flow-root|table-row|table-cell|table-caption)/;

/** The text that a person reads in a node: what is hidden and what stands in controls left out. */
function textOf(node, except) {
  if (node.nodeType === 3) return node.data;
  if (node.nodeType !== 1 && node.nodeType !== 11) return '';
  if (node.nodeType === 1) {
    if (node === except || SILENT.has(node.tagName)) return '';
    if (node.tagName === 'BR') return '\n';
    if (node.checkVisibility && !node.checkVisibility({ visibilityProperty: true })
        && node.ownerDocument.defaultView.getComputedStyle(node).display !== 'contents') return '';
  }
  let out = '';
  for (const child of (node.shadowRoot ?? node).childNodes) out += textOf(child, except);
  if (node.nodeType === 1 && BLOCK.test(node.ownerDocument.defaultView.getComputedStyle(node).display)) out += '\n';
  return out;
}

/** Everything that fits a selector, in document order, open shadow trees included. */
function all(root, selector) {
  const found = [...root.querySelectorAll(selector)];
  for (const el of root.querySelectorAll('*')) if (el.shadowRoot) found.push(...all(el.shadowRoot, selector));
  return found;
}

const after = (a, b) => !!(a.compareDocumentPosition(b) & 4);
const inside = (outer, node) => {
  for (let n = node; n; n = n.parentNode ?? n.host) if (n === outer) return true;
  return false;
};

/** A name as it is told to a person: its own characters, the marks around it left aside. */
function tidy(text) {
  let now = plain(text);
  for (;;) {
    const next = now.replace(/(?:[:：*＊※]|[(（\[【〔<＜](?:必須|任意|required)[)）\]】〕>＞]|必須|任意)$/i, '').replace(/^(?:[*＊※]|[(（\[【〔](?:必須|任意)[)）\]】〕])/, '').trim();
    if (next === now || next === '') return now;
    now = next;
  }
}
