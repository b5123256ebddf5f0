import { createElement, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { grownDocument } from './document.mjs';

/** @typedef {import('react').FunctionComponent<{ document: any }>} Page */

/**
 * Hands the driver what it calls: `prepare` makes ready for the page that is asked for, `run` hydrates or mounts it.
 *
 * @param {() => Promise<Record<string, Page>>} load Runs the script of the pages, which is a part of what they cost.
 * @param {any} content
 */
export function start(load, content) {
  const container = /** @type {HTMLElement} */ (document.getElementById('root'));
  let shownName = '';
  let shownDocument = content;

  const bench = {
    /**
     * @param {string} name
     * @param {number} aspects Of a document that has grown to so many; 0 for the content.
     */
    async prepare(name, aspects) {
      shownName = name;
      if (aspects) shownDocument = grownDocument(aspects);
      await shown();
      /** @type {any} */ (globalThis).gc();
    },
    /** @param {'hydrate' | 'mount'} how */
    async run(how) {
      const begun = performance.now();
      const Page = /** @type {Page} */ ((await load())[shownName]);
      const page = createElement(Page, { document: shownDocument });
      if (how === 'mount') flushSync(() => createRoot(container).render(page));
      else await hydrated(page);
      document.body.getBoundingClientRect();
      const laidOut = performance.now() - begun;
      // What is laid out only once it comes on the screen is part of it, too.
      await shown();
      return laidOut;
    },
  };

  /** @param {import('react').ReactElement} page */
  function hydrated(page) {
    return new Promise((done) => {
      hydrateRoot(container, createElement(Told, { done: () => done(undefined) }, page), {
        onRecoverableError(error) {
          throw error;
        },
      });
    });
  }

  Object.assign(globalThis, { bench });
}

/** @param {{ done: () => void, children?: import('react').ReactNode }} props */
function Told({ done, children }) {
  useLayoutEffect(done);
  return children;
}

/** Waits until the browser has drawn a frame. */
function shown() {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
