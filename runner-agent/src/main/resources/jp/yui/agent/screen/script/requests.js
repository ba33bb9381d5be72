// Counts what the page has asked for and not yet had answered, from the agent's first look at it on.

const REQUESTS = Symbol.for('jp.yui.requests');

(() => {
  // In Firefox this script has a global object of its own: a sloppy function would hand that one to the page's bare
  // fetch(), which refuses it. Then the page could not ask at all, and an old sight of absence would stay for ever.
  'use strict';
  if (window[REQUESTS]) return;
  // A new document is an answer by itself.
  const count = { open: 0, stirred: performance.now(), acted: -1 };
  Object.defineProperty(window, REQUESTS, { value: count });
  const stir = () => {
    count.stirred = performance.now();
  };
  const begin = () => {
    count.open++;
    stir();
  };
  const end = () => {
    count.open--;
    stir();
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
  new MutationObserver(stir).observe(document, { subtree: true, childList: true, characterData: true });
})();

const requests = () => reachable().map((w) => w[REQUESTS]).filter(Boolean);

/** Requests that are not answered yet. */
const waiting = () => requests().reduce((n, r) => n + r.open, 0);

/** The agent has typed or pressed: what that brings about may begin a little later. */
const acted = () => {
  for (const w of reachable()) if (w[REQUESTS]) w[REQUESTS].acted = w.performance.now();
};

/** In milliseconds. A search that begins by itself some time after the typing is drawn within the first. */
const STILL = 1000;
const UNANSWERED = 3000;

/** Whether nothing is awaited and nothing has stirred for long; longer where nothing has answered the last act. */
const settled = () => {
  const { stirred, acted: at } = window[REQUESTS] ?? { stirred: 0, acted: -1 };
  return waiting() === 0 && !reachable().some(leaving) && performance.now() - Math.max(stirred, at) > (stirred > at ? STILL : UNANSWERED);
};
