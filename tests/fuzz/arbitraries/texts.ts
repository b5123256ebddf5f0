import fc from 'fast-check';
import { findHtml } from '../../../src/model/text/parseText.js';
import { goodLinks, naughty } from '../../fixtures/hostile.js';

const WORDS =
  'owns plans the what and why of each release with its team, customers budget scope'.split(' ');

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(' '));

/** Any characters, the odd ones among them. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(...naughty),
);

const isShown = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing can show them, so no sound text holds one
  text.trim() !== '' && !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(text);

/** Something in plain words that may stand in a sound document. */
export const name: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: anyString.filter((text) => isShown(text) && !findHtml(text)) },
);

const escaped = (text: string): string => text.replace(/[\\`*_[\](){}#+.!<>~|-]/g, '\\$&');

const marked: fc.Arbitrary<string> = fc.oneof(
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  words.map((text) => `\`${text}\``),
  fc.tuple(words, fc.constantFrom(...goodLinks)).map(([text, href]) => `[${text}](${href})`),
);

/** Something that readers see, with marks; sound in a document. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 2, arbitrary: fc.tuple(words, marked, words).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: name.map(escaped).filter((escapedName) => !findHtml(escapedName)) },
);

export const date: fc.Arbitrary<string> = fc.constantFrom('2021', '2022-03', '2023-10-31');
