import { type SchemeName, schemeNames, schemes } from '../schemes/index.js';
import { partOf } from '../schemes/partOf.js';
import { plainText } from '../text/plainText.js';
import type { AssignmentKind, Scheme } from '../types.js';
import { listed } from './sentence.js';

/** What somebody meant who wrote something that is no word of the scheme: why it is none, and what to write. */
export interface Meant {
  readonly why: string;
  readonly instead: string;
  readonly suggestion?: string;
}

/** Reads a letter, several letters, a name as readers see it or a word of another scheme; a mistyped word is none of them. */
export function meantWord(written: string, scheme: Scheme): Meant | undefined {
  return aLetter(written, scheme) ?? aName(written, scheme) ?? ofAnotherScheme(written, scheme);
}

function aLetter(written: string, { assignments }: Scheme): Meant | undefined {
  const kinds = kindOf(written, assignments) ?? kindsOf(written, assignments);
  const [first, ...others] = kinds ?? [];
  if (!first) return undefined;
  const words = [first, ...others].map(({ id }) => id);
  const meant =
    others.length === 0
      ? { instead: `Write "${first.id}" instead.`, suggestion: first.id }
      : { instead: `Write the list [${words.join(', ')}] instead.` };
  const whose = others.length === 0 ? 'the letter' : 'the letters';
  return { why: `is ${whose} of ${listed(words)}, and documents write whole words`, ...meant };
}

function kindOf(letter: string, kinds: readonly AssignmentKind[]): AssignmentKind[] | undefined {
  const same = kinds.filter((kind) => kind.letter.toUpperCase() === letter.toUpperCase());
  return same.length === 1 ? same : undefined;
}

/** `A/R`, `A, R` or `AR`, as spreadsheets have them. */
function kindsOf(letters: string, kinds: readonly AssignmentKind[]): AssignmentKind[] | undefined {
  if (letters.length > 20) return undefined;
  const single = /[\s,;/&+|]/.test(letters) ? letters.split(/[\s,;/&+|]+/) : [...letters];
  const each = single.filter(Boolean).map((letter) => kindOf(letter, kinds)?.[0]);
  return each.every((kind) => kind !== undefined) ? [...new Set(each)] : undefined;
}

function aName(written: string, { assignments }: Scheme): Meant | undefined {
  const same = ({ name }: AssignmentKind): boolean =>
    plainText(name).toLowerCase() === written.toLowerCase();
  const meant = assignments.find(same)?.id;
  if (meant === undefined) return undefined;
  const why = `is what readers see of "${meant}", and documents write the word itself`;
  return { why, instead: `Write "${meant}" instead.`, suggestion: meant };
}

function ofAnotherScheme(written: string, scheme: Scheme): Meant | undefined {
  const names = schemeNames.filter((name) => wordOf(name, written));
  const [first] = names;
  const theirKind = first && wordOf(first, written);
  if (!theirKind) return undefined;
  const theirs = listed(
    names.map((name) => schemes[name].name),
    'and',
    '',
  );
  const why = `is a word of ${theirs}; this matrix is ${plainText(scheme.name)}`;
  const nearest = scheme.assignments.find((kind) => partOf(kind) === theirKind.part)?.id;
  const words = scheme.assignments.map(({ id }) => id).join(', ');
  const here = nearest === undefined ? `Write one of: ${words}` : `Write "${nearest}" instead`;
  const instead = `${here}, or "scheme: ${first}" if the whole matrix is meant to be ${schemes[first].name}.`;
  return { why, instead, ...(nearest !== undefined && { suggestion: nearest }) };
}

function wordOf(name: SchemeName, word: string): AssignmentKind | undefined {
  const kinds: readonly AssignmentKind[] = schemes[name].assignments;
  return kinds.find(({ id }) => id === word.toLowerCase());
}
