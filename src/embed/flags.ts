import { allViews, type TabName } from '../components/comparison-tabs/index.js';

const VIEWS = Object.keys(allViews) as TabName[];

/** What a flag may say. Any number of views; one of the words; any text; or nothing at all, because being there is enough. */
const FLAGS = {
  view: VIEWS,
  lang: 'text',
  theme: ['light', 'dark'],
  density: ['dense', 'airy'],
  only: ['differences', 'similarities'],
  plain: 'here',
  static: 'here',
} as const;

export type FlagName = keyof typeof FLAGS;

/** How a comparison is shown: what attributes of the element and parameters of an address say. */
export interface Flags {
  /** The views that are shown, in their order. Default: all that the document has, on tabs. */
  readonly view?: readonly TabName[];
  /** The language: the document's translation that is closest to it, and the words of the views. */
  readonly lang?: string;
  /** Default: as the page. */
  readonly theme?: 'light' | 'dark';
  /** Smaller or larger gaps. */
  readonly density?: 'dense' | 'airy';
  /** Of the comparison table, the rows where the roles differ, or those where they agree. */
  readonly only?: 'differences' | 'similarities';
  /** Without title and first sentence: the page around it has its own. */
  readonly plain?: true;
  /** Without what script adds: headed sections instead of tabs, no filter, a checklist to add up by hand. */
  readonly static?: true;
}

/**
 * Reads flags by name. A word that a flag does not know changes nothing and is told to `warn`, with what could be written.
 *
 * @param get What is written for a name; null where it is not there.
 */
export function readFlags(
  get: (name: FlagName) => string | null,
  warn: (message: string) => void,
): Flags {
  const flags: Partial<Record<FlagName, unknown>> = {};
  for (const [name, words] of Object.entries(FLAGS) as [FlagName, string | readonly string[]][]) {
    const written = get(name)?.trim();
    if (written === undefined) continue;
    if (words === 'here') {
      if (written !== 'false' && written !== '0') flags[name] = true;
    } else if (typeof words === 'string') {
      if (written) flags[name] = written;
    } else {
      const said = written.split(/[\s,]+/).filter(Boolean);
      const known = said.filter((word) => words.includes(word));
      for (const word of said) {
        if (!words.includes(word)) {
          warn(`${name}="${word}" changes nothing. Write one of: ${words.join(', ')}.`);
        }
      }
      if (known[0]) flags[name] = name === 'view' ? known : known[0];
    }
  }
  return flags as Flags;
}

/** The names of all flags. */
export const flagNames = Object.keys(FLAGS) as FlagName[];
