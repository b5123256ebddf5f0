import { findIn } from '../nodes.js';
import type { Part } from './parts.js';
import { readKept, writeKept } from './stateText.js';
import { tabsPart } from './tabsPart.js';
import { viewParts } from './viewParts.js';

/**
 * Where the state of a page is kept: what its readers opened, chose and answered, as one text of letters, figures and
 * the signs `.`, `-`, `_` and space.
 *
 * @example const store: StateStore = {
 *   read: () => sessionStorage.getItem('roles'),
 *   write: (state) => sessionStorage.setItem('roles', state),
 * };
 */
export interface StateStore {
  /** The text that was written last, if any. Text that means nothing is passed over. */
  read(): string | null | undefined;
  /** Takes the text in, at each change. It is empty where all is as it begins. */
  write(state: string): void;
}

/** Goes on where a reader left, and keeps what comes until the signal: `urlState`, or what `keepState` makes. */
export type StateKeeper = (root: ParentNode, signal: AbortSignal) => void;

/**
 * Keeps in a store of your own which tab and which answers are open, which rows were chosen, and how statements were
 * answered. What was kept is brought back at once, before anything is drawn, and no event tells of it: nobody did it
 * just now. Several views share a store; each keeps its own part by its ids.
 *
 * @example enhance(document, { state: keepState(store) });
 */
export function keepState(store: StateStore): StateKeeper {
  const first = new Map<string, string>();
  const changed = new Set<Element>();
  /** By element: the names of the parts that were brought back, since another document may come in. */
  const known = new WeakMap<Element, string>();

  const partsOf = (element: Element): readonly Part[] =>
    element.matches('.rw-tabs')
      ? [tabsPart(element, first)].filter((part) => part !== undefined)
      : viewParts(element);

  const save = () => {
    const kept = readKept(tryTo(() => store.read()));
    const before = writeKept(kept);
    for (const element of changed) {
      if (!element.isConnected) continue;
      for (const part of partsOf(element)) {
        const words = part.words();
        if (words[0]) kept.set(part.name, words);
        else kept.delete(part.name);
      }
    }
    changed.clear();
    const after = writeKept(kept);
    if (after !== before) tryTo(() => store.write(after));
  };
  const note = (element: Element) => {
    // After all that one act brings: a form empties its radios late, and many answers may open at once.
    if (changed.size === 0) setTimeout(save);
    changed.add(element);
  };
  const onTabs = (records: readonly MutationRecord[]) => {
    for (const { target } of records) if (target.parentElement) note(target.parentElement);
  };

  return (root, signal) => {
    const onAct = ({ currentTarget }: Event) => note(currentTarget as Element);
    const observer = new MutationObserver(onTabs);
    signal.addEventListener('abort', () => {
      onTabs(observer.takeRecords());
      observer.disconnect();
    });
    const kept = readKept(tryTo(() => store.read()));
    for (const element of findIn(root, '.rw-tabs, [data-comparison]')) {
      if (element.matches('.rw-tabs')) {
        // However it was opened: by a press, a key, a link or the browser's search.
        for (const panel of element.children) {
          observer.observe(panel, { attributeFilter: ['hidden'] });
        }
      } else {
        for (const act of ['change', 'reset', 'toggle']) {
          element.addEventListener(act, speak, true);
          element.addEventListener(act, onAct, { capture: true, signal });
        }
      }
      const parts = partsOf(element);
      const names = parts.map(({ name }) => name).join();
      if (known.get(element) === names) continue;
      known.set(element, names);
      for (const part of parts) {
        const words = kept.get(part.name);
        if (!words) continue;
        hush(element, 'off');
        part.restore(words);
      }
    }
  };
}

/** Keeps assistive technology from reading out what was brought back, until the reader acts. */
function hush(view: Element, live: 'off' | null): void {
  for (const region of view.querySelectorAll('[role="status"], output')) region.ariaLive = live;
}

/** Whoever keeps the view by then, or nobody. */
function speak({ currentTarget }: Event): void {
  hush(currentTarget as Element, null);
}

/** A store that fails costs the reader what it keeps, and nothing else; its maker reads of it in the console. */
function tryTo<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
