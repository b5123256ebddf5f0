import { dayMonthYear } from './date.js';

/** The words that every view may need. */
export const viewLabels = {
  /** Names the list of sources. */
  sources: 'Sources',
  /** Name of a note number, for those who hear it without its place. */
  note: (number: number): string => `Source ${number}`,
  /** Name of the link that leads from a source back to the first statement that cites it. */
  backTo: (place: string): string => `Back to ${place}`,
  /** The same for readers who followed a note to a source: script leads them back to it. */
  backHere: 'Back to where you were',
  /** A day, month or year, which comes as ISO 8601: `2025-04-30`, `2025-04`, `2025`. */
  date: (iso: string): string =>
    dayMonthYear(
      iso,
      'January February March April May June July August September October November December',
    ),
  /** After what else is said of a source: when the editors last read it. */
  read: (date: string): string => `read ${date}`,
  /** Stands between texts in a row. */
  comma: ', ',
  /** Mark of a statement that the editors worked out themselves. */
  derived: 'derived',
  /** Below a view of a document whose statements are the editors' own where nothing else is said. */
  allDerived: 'What has no source was worked out by the editors (derived).',
  /** Below a view in which such a mark stands. */
  someDerived: 'Derived: worked out by the editors.',
  /** Stands under the sources when nothing is quoted word for word. */
  paraphrased: 'Every statement puts its source in other words.',
  /** Heads claims that contradict one another. */
  disagree: 'Sources disagree',
  /** In place of a view whose block has an error. */
  broken: 'Nothing to show here: the content has an error.',
  /** In place of a view whose block is not in the document. */
  missing: 'Nothing to show here yet.',
};

export type ViewLabels = typeof viewLabels;
