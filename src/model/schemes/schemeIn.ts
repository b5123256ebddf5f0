import { hasField } from '../isFields.js';
import type { AssignmentKind, Comparison, Scheme, Text } from '../types.js';
import { type SchemeName, schemes } from './index.js';
import type { NamedScheme } from './named.js';
import { en } from './words/en.js';
import { everyWords, type SchemeWord, wordsIn } from './words/index.js';

/**
 * A named scheme with its words in another language; where there are none, in English, marked as such. A scheme of a team's
 * own comes back as it is, and so does a named one whose words or rules somebody changed.
 *
 * Letters stay Latin and stay the same: they spell the name of the scheme, and that is what people call it everywhere.
 */
export function schemeIn(scheme: Scheme, lang: string): Scheme {
  const original = originalOf(scheme);
  return original ? translated(original, wordsIn(lang) ?? markedEnglish) : scheme;
}

/** A document whose matrix has the words of a named scheme in the language of the document. */
export function withSchemeIn(comparison: Comparison): Comparison {
  const { raci, lang } = comparison;
  return raci
    ? { ...comparison, raci: { ...raci, scheme: schemeIn(raci.scheme, lang) } }
    : comparison;
}

type Words = Readonly<Record<SchemeWord, { readonly name: Text; readonly meaning: Text }>>;

const markedEnglish = Object.fromEntries(
  Object.entries(en).map(([word, { name, meaning }]) => [
    word,
    { name: [{ lang: 'en', text: name }], meaning: [{ lang: 'en', text: meaning }] },
  ]),
) as unknown as Words;

function originalOf(scheme: Scheme): NamedScheme | undefined {
  if (!hasField(schemes, scheme.id)) return undefined;
  const original: NamedScheme = schemes[scheme.id as SchemeName];
  const untouched =
    scheme === original ||
    [...everyWords, markedEnglish].some((words) => same(scheme, translated(original, words)));
  return untouched ? original : undefined;
}

function translated(scheme: NamedScheme, words: Words): Scheme {
  if (words === en) return scheme;
  const assignments = scheme.assignments.map(
    (kind) => ({ ...kind, ...words[kind.id] }) as AssignmentKind,
  );
  return { ...scheme, assignments };
}

function same(scheme: Scheme, other: Scheme): boolean {
  const { name, assignments } = other;
  return (
    scheme.name === name &&
    scheme.assignments.length === assignments.length &&
    assignments.every((kind, index) => sameKind(scheme.assignments[index], kind))
  );
}

function sameKind(kind: AssignmentKind | undefined, other: AssignmentKind): boolean {
  const keys = new Set([...Object.keys(kind ?? {}), ...Object.keys(other)]) as Set<
    keyof typeof other
  >;
  return [...keys].every((key) => JSON.stringify(kind?.[key]) === JSON.stringify(other[key]));
}
