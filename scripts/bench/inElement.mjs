/**
 * Hands the driver what it calls: `run` takes the time from the script of a custom element to the view on the screen.
 *
 * @param {() => Promise<unknown>} load Runs the script, which is a part of what the element costs.
 * @param {any} comparison
 */
export function start(load, comparison) {
  let view = '';

  const bench = {
    /** @param {string} name */
    async prepare(name) {
      view = name;
      await shown();
      /** @type {any} */ (globalThis).gc();
    },
    async run() {
      const begun = performance.now();
      const element = Object.assign(document.createElement('rolewise-comparison'), { comparison });
      element.setAttribute('view', view);
      element.setAttribute('static', '');
      const ready = new Promise((done) => element.addEventListener('rolewise:ready', done));
      document.getElementById('root')?.append(element);
      await load();
      await ready;
      element.getBoundingClientRect();
      const laidOut = performance.now() - begun;
      await shown();
      return laidOut;
    },
  };

  Object.assign(globalThis, { bench });
}

/** Waits until the browser has drawn a frame. */
function shown() {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
