import type { TabName } from '../components/comparison-tabs/index.js';

/** How a comparison is shown: what attributes of the element say, and parameters of an address. */
export interface Flags {
  /** The views, in this order. Default: all that the document has, on tabs. */
  readonly view?: readonly TabName[] | undefined;
  /** The translation of the document that comes closest, and the words of the views. Default: the document's own language. */
  readonly lang?: string | undefined;
  /** Default: as the page. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** Less room or more. */
  readonly density?: 'dense' | 'airy' | undefined;
  /** Only the aspects on which the roles differ, or on which they agree. */
  readonly only?: 'differences' | 'similarities' | undefined;
  /** Without titles and their sentences, for pages that have their own. */
  readonly plain?: boolean | undefined;
  /** With nothing to act on: sections one below the other in place of tabs. */
  readonly static?: boolean | undefined;
  /** Keeps what readers open, choose and answer in the page's address. Default: nothing outlives the page. */
  readonly state?: 'url' | undefined;
  /** Reads and draws once the element is nearly in sight. */
  readonly loading?: 'lazy' | undefined;
  /** Where the headings begin. Default: 2. */
  readonly 'heading-level'?: '1' | '2' | '3' | '4' | undefined;
  /** Starts every id within. Default: the document's id. */
  readonly 'id-prefix'?: string | undefined;
}

/** The words that a flag takes; an empty list for any text, none for a flag that is only there or not. */
const WORDS: { readonly [Name in keyof Required<Flags>]: string | undefined } = {
  // In the order of the tabs.
  view: 'roles comparison lifecycles raci responsibilities questions skills handoffs scenarios fit overlap tools faq takeaways related',
  lang: '',
  theme: 'light dark',
  density: 'dense airy',
  only: 'differences similarities',
  plain: undefined,
  static: undefined,
  state: 'url',
  loading: 'lazy',
  'heading-level': '1 2 3 4',
  'id-prefix': '',
};

/** Every view by the name of its block, in the order of the tabs. */
export const viewNames = WORDS.view?.split(' ') as readonly TabName[];

/** The names of all flags. */
export const flagNames = Object.keys(WORDS) as readonly (keyof Flags)[];

/**
 * Reads flags. What a flag does not take changes nothing, and is told.
 *
 * @param get what is written for a flag; null where it is not there
 * @param warn is told each word that means nothing, in a sentence
 */
export function readFlags(
  get: (name: keyof Flags) => string | null,
  warn: (sentence: string) => void,
): Flags {
  return Object.fromEntries(
    flagNames.map((name) => {
      const written = get(name)?.trim();
      const words = WORDS[name];
      if (words === undefined)
        return [name, written !== undefined && !/^(?:0|false)$/.test(written)];
      if (!words || !written) return [name, written || undefined];
      const taken = written.split(/[\s,]+/).filter((word) => {
        const known = words.split(' ').includes(word);
        if (!known) warn(`${name}="${word}" changes nothing. It takes: ${words}.`);
        return known;
      });
      return [name, name === 'view' ? taken[0] && taken : taken[0]];
    }),
  );
}
