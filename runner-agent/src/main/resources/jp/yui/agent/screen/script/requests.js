// Counts what the page has asked for and not yet had answered, from the agent's first look at it on.

const REQUESTS = Symbol.for('jp.yui.requests');

(() => {
  if (window[REQUESTS]) return;
  const count = { open: 0, last: performance.now() };
  Object.defineProperty(window, REQUESTS, { value: count });
  const begin = () => {
    count.open++;
  };
  const end = () => {
    count.open--;
    count.last = performance.now();
  };
  const wrap = (owner, name) => {
    const own = owner?.[name];
    if (typeof own !== 'function') return;
    owner[name] = function (...args) {
      begin();
      let answer;
      try {
        answer = own.apply(this, args);
      } catch (e) {
        end();
        throw e;
      }
      answer.then(end, end);
      return answer;
    };
  };
  wrap(window, 'fetch');
  for (const body of ['json', 'text', 'blob', 'arrayBuffer']) wrap(window.Response?.prototype, body);
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...args) {
    begin();
    this.addEventListener('loadend', end, { once: true });
    try {
      return send.apply(this, args);
    } catch (e) {
      end();
      throw e;
    }
  };
  new MutationObserver(() => {
    count.last = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
})();

const requests = () => reachable().map((w) => w[REQUESTS]).filter(Boolean);

/** Requests that are not answered yet. */
const waiting = () => requests().reduce((n, r) => n + r.open, 0);

/** A press is a change: what it brings about may begin a little later. */
const pressedNow = () => {
  for (const w of reachable()) if (w[REQUESTS]) w[REQUESTS].last = w.performance.now();
};

/** Whether nothing is awaited and what came has been drawn. */
const settled = () => waiting() === 0 && performance.now() - (window[REQUESTS]?.last ?? 0) > 120;
