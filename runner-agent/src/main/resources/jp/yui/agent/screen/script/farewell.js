// Whether the page is about to be replaced. Chromium's driver waits for that by itself, Firefox's does not: there the
// page that is being left would still be read, and its old sight of absence be believed.

const FAREWELL = Symbol.for('jp.yui.farewell');

/** From the agent's first look on, in every frame: a press in one may fill another. */
const watchFarewells = () => {
  for (const w of reachable()) {
    if (w[FAREWELL]) continue;
    const farewell = { said: false };
    Object.defineProperty(w, FAREWELL, { value: farewell });
    w.addEventListener('beforeunload', () => {
      farewell.said = true;
    }, true);
  }
};

const leaving = (w = window) => !!w[FAREWELL]?.said;

/** Waits for the end of a page that is being left; where it does not come, nothing on it is believed. */
async function gone(request, until) {
  watchFarewells();
  // What was just pressed may only now begin to lead away.
  await turn();
  while (leaving() && performance.now() < until) await change(50);
  return leaving() ? { why: 'leaving', kind: 'page', name: '', count: Math.ceil(request.patience) } : null;
}
