import { basename } from 'node:path';
import { RESERVED_KEYS } from '../../model/plainCopy.js';
import { foldText } from '../../model/text/foldText.js';

/** A role as a starter document has it. */
export interface StarterRole {
  readonly id: string;
  readonly name: string;
  /** The name within a sentence: “the product manager”. */
  readonly inText: string;
}

/** Everything that a starter document is written from. */
export interface Answers {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly roles: readonly StarterRole[];
  readonly blocks: readonly string[];
  /** The day on which it is written: `2026-07-01`. */
  readonly today: string;
}

/** What is asked, or given by options. Whatever is missing follows from the rest. */
export interface Given {
  file?: string | undefined;
  title?: string | undefined;
  lang?: string | undefined;
  role?: readonly string[] | undefined;
  blocks?: readonly string[] | undefined;
}

export const DEFAULT_ROLES: readonly string[] = ['Product manager', 'Project manager'];

/** The whole of the answers, from what was given. `usualBlocks` are written where nobody chose any. */
export function completeAnswers(given: Given, usualBlocks: readonly string[]): Answers {
  const names = (given.role ?? DEFAULT_ROLES).map(oneLine);
  const lang = given.lang ?? 'en';
  const title = given.title === undefined ? titleFor(names) : oneLine(given.title);
  const file = fileName(given.file ?? idFor(title, 'roles'));
  return {
    file,
    // As the file, so that what `build` makes of it is found under the name that its author gave.
    id: idFor(basename(file).split('.')[0] ?? '', 'comparison'),
    title,
    lang,
    roles: rolesFor(names, lang),
    blocks: given.blocks ?? usualBlocks,
    today: new Date().toISOString().slice(0, 10),
  };
}

/** `Product manager and project manager`, and for many roles the first and how many others. */
export function titleFor(names: readonly string[]): string {
  const all = names.map((name, index) => (index === 0 ? name : startSmall(name)));
  const title = `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  return title.length <= 80 ? title : `${names[0]} and ${names.length - 1} other roles`;
}

// Eighty is the most; other ids are made of it, and end in "-12-plan".
const LONGEST_ID = 70;

/** A name as an id: `Ingénieure système` → `ingenieure-systeme`. What has no Latin letters takes the other name. */
export function idFor(name: string, other: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, '');
  return id || other;
}

/** The file to write: a name without an ending gets the one that `rolewise check` looks for. */
export function fileName(name: string): string {
  return /\.[a-z]+$/i.test(name) ? name : `${name}.comparison.yaml`;
}

function rolesFor(names: readonly string[], lang: string): StarterRole[] {
  // The id of a role is a key in other blocks.
  const takenIds = new Set(RESERVED_KEYS);
  // Skills and tools are called after their role, and a check tells them apart by their names.
  const takenNames = new Set<string>();
  return names.map((name, index) => ({
    id: untaken(idFor(name, `role-${index + 1}`), '-', takenIds),
    name,
    inText: untaken(/^en\b/i.test(lang) ? startSmall(name) : name, ' ', takenNames),
  }));
}

/** The name itself, or with the first number that nobody has. From then on it is taken. */
function untaken(wanted: string, before: '-' | ' ', taken: Set<string>): string {
  let free = wanted;
  for (let count = 2; taken.has(foldText(free)); count++) free = `${wanted}${before}${count}`;
  taken.add(foldText(free));
  return free;
}

/** A name within a sentence. One that is written in capitals, or in another script, stays as it is. */
function startSmall(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
