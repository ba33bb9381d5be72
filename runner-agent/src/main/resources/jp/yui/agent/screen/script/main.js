// One call from the agent: tries the verb until it succeeds or the time is up.

const turn = () => new Promise((r) => setTimeout(r, 0));

/** Resolves at the next change of the page, or after a little while. */
const change = (ms) => new Promise((resolve) => {
  const observer = new MutationObserver(() => end());
  const timer = setTimeout(() => end(), ms);
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    resolve();
  };
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});

async function tried(until, attempt) {
  for (let pause = 10; ; pause = Math.min(pause * 2, 100)) {
    const result = attempt();
    if (result.done || result.why === 'untypable' || result.why === 'long' || result.why === 'foreign') return result;
    const left = until - performance.now();
    if (left <= 0 || lost()) return result;
    await change(Math.min(pause, left));
    known.forget();
  }
}

/** In whichever frame it happened. */
const signedOut = (sight) => reachable().some((w) => {
  const space = new Space([]);
  space.root = w.document;
  return seen(space, sight);
});

/** Seen for a while, not only in passing. */
function patiently(sees) {
  let since = 0;
  return () => {
    if (!sees()) since = 0;
    else since ||= performance.now();
    return since > 0 && performance.now() - since > 400;
  };
}

/** Nothing more will come once the session is gone. */
let lost = () => false;

const status = () => performance.getEntriesByType('navigation')[0]?.responseStatus ?? 0;

function foreign(hosts) {
  for (const w of reachable()) {
    const { protocol, host, hostname } = w.location;
    if (!/^https?:$/.test(protocol)) continue;
    if (!hosts.includes(host) && !hosts.includes(hostname)) return host;
  }
  return null;
}

/** A browser's own page in place of one that did not come; Firefox keeps the wished address in its location. */
const failed = () => location.protocol === 'chrome-error:'
    || (/^https?:$/.test(location.protocol) && document.documentURI.startsWith('about:'));

async function run(request) {
  const until = performance.now() + request.wait;
  known.forget();
  lost = request.signedOut ? patiently(() => signedOut(request.signedOut)) : () => false;
  const stranger = foreign(request.hosts);
  const answer = stranger ? { why: 'foreign', kind: 'host', name: stranger, count: 0 }
      : failed() ? { why: 'unreachable', kind: 'page', name: '', count: 0 }
      : status() >= 500 ? { why: 'server', kind: 'page', name: String(status()), count: status() }
      : (request.unwaited && await gone(request, until)) || await verbs[request.verb](request, until);
  const { element, ...rest } = answer;
  if (!rest.done || rest.told) {
    const { space } = enter(request.scopes ?? []);
    rest.screen = screen(space);
    if (request.signedOut) rest.signedOut = signedOut(request.signedOut);
  }
  return [JSON.stringify(rest), element ?? null];
}

Object.defineProperty(window, Symbol.for('jp.yui.script'), { value: { run, submitPress }, configurable: true });
